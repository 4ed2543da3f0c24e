"""``answer``: the reply from her prices, alone in a pipe; that it was sent is one change."""

import pytest

from tests.cli.running import MAILS, TODAY, Run, in_terminal, process

ASKS = str(MAILS / "rates-question.eml")
TEXT = """\
Hi Jonah,

Thank you for asking me about one Reel and 2 Instagram stories.

Here is what I charge:

- Reel: $325.00
- 2 Instagram stories: 2 × $60.00 = $120.00

That is $445.00 in all.

This covers my own channels; use in ads or on your channels I quote
separately.

By when do you need it?

Best,
Mia Torres
"""


@pytest.fixture
def asked(run: Run) -> Run:
    run("log", "--yes", ASKS)
    run("settings", "my_names", "Mia Torres, Mia")
    run("rates", "reel", "325")
    run("rates", "instagram story", "60")
    return run


def test_in_a_pipe_it_is_the_text_and_nothing_else(asked: Run) -> None:
    assert asked("answer", "1") == TEXT
    assert process("answer", "pinch", environment=asked.environment).stdout.decode() == TEXT


def test_a_mail_that_asks_for_her_rate_names_the_command_once_it_is_saved(run: Run) -> None:
    assert "They ask what you charge: `collabook answer 1` writes the answer." in run("log", "--yes", ASKS)
    assert "collabook answer" not in run("log", "--yes", str(MAILS / "whitening-kit.eml"))


def test_json_has_the_text_what_is_open_and_the_total(asked: Run) -> None:
    assert asked.json("answer", "1") == {
        "text": TEXT,
        "open": ["by when"],
        "total": {"amount": "445.00", "currency": "USD"},
    }
    asked("rates", "reel", "--delete")
    unknown = asked.json("answer", "1")
    assert unknown["open"] == ["your price for one Reel", "by when"]
    assert unknown["total"] is None
    assert "- Reel: [your price]\n" in unknown["text"]


def test_sent_is_one_change_and_undo_takes_it_back(asked: Run) -> None:
    before = asked.export()
    assert [step["what"] for step in asked.json("due")] == ["reply"]
    said = asked("answer", "1", "--sent")
    assert said.splitlines()[0].startswith("Answered deal 1 Pinch & Crumb")
    assert "with your offer of $445.00; it waits for the brand." in said
    [step] = asked.json("due")
    assert (step["what"], step["on"], step["days_late"]) == ("follow_up", TODAY, 0)
    assert "WAITING FOR THE BRAND" in asked("due")
    [deal] = asked.json("deals")
    assert (deal["stage"], deal["cash"]) == ("negotiating", {"amount": "445.00", "currency": "USD"})
    assert (deal["next_action"], deal["next_action_on"]) == (None, "2026-11-30")
    [offer] = deal["offers"]
    assert (offer["by"], offer["on"], offer["amount"]) == ("me", TODAY, "445.00")
    asked("undo")
    assert asked.export() == before


def test_sent_on_another_day_waits_since_then(asked: Run) -> None:
    asked("answer", "1", "--sent", "--on", "2026-11-15")
    assert [(step["what"], step["on"], step["days_late"]) for step in asked.json("due")] == [
        ("follow_up", "2026-11-22", 1),
        ("follow_up", "2026-11-15", 0),
    ]


def test_without_prices_the_terminal_says_what_to_fill_and_how(run: Run) -> None:
    run("log", "--yes", ASKS)
    status, shown = in_terminal("answer", "1", environment=run.environment, columns=200)
    assert status == 0
    assert "Still open: your price for one Reel; your price for one Instagram story; your name; by when." in shown
    assert '`collabook rates "tiktok video" 250` sets one' in shown
    assert "`collabook settings my_names Mia`" in shown
    assert "`collabook answer 1 --sent`" in shown
    said = run("answer", "1", "--sent")
    assert "No sum was recorded" in said
    assert run.json("deals")[0]["cash"] is None
    assert [step["what"] for step in run.json("due")] == ["follow_up"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("answer", "9"), 1, "There is no deal 9"),
        (("answer", "1", "--on", "fri"), 2, "--on goes with --sent."),
        (("answer", "1", "--sent", "--json"), 2, "--json shows the text"),
        (("answer", "1", "--sent", "--on", "2027-01-01"), 1, "in the future"),
        (("answer", "2"), 1, "Deal 2 Oatly is declined; an answer is for one that is offered"),
        (("answer", "2", "--json"), 1, "Deal 2 Oatly is declined; an answer is for one that is offered"),
        (("answer", "2", "--sent"), 1, "Deal 2 Oatly is declined; an answer is for one that is offered"),
        (("answer", "3"), 1, "Deal 3 Oru is agreed; an answer is for one that is offered or negotiating."),
    ],
)
def test_what_can_not_be_is_refused(asked: Run, words: tuple[str, ...], status: int, sentence: str) -> None:
    asked("add", "Oatly", "--stage", "declined")
    asked("add", "Oru", "--stage", "agreed")
    assert sentence in asked.refused(*words, status=status)
