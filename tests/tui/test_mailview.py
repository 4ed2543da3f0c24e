"""The mail beside the proposal: whole, wrapped to its width, with the sentence in question marked and in sight."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult

from collabook.tui.widgets.mailview import MailView, wrapped

LETTER = "Hi Mia,\n\nWe pay $15 for one video. And a kit on top, of course, with pleasure.\n\nPaige"


class Showing(App[None]):
    CSS = "MailView { width: 30; height: 8; }"

    def compose(self) -> ComposeResult:
        yield MailView()

    @property
    def mail(self) -> MailView:
        return self.query_one(MailView)


def marked(mail: MailView, look: str) -> str:
    """What of the lines in sight has this look."""
    style = mail.get_component_rich_style(f"mailview--{look}")
    lines = [mail.render_line(y) for y in range(mail.size.height)]
    return " ".join(segment.text.strip() for line in lines for segment in line if segment.style == style).strip()


async def test_the_mail_stands_there_with_its_headers() -> None:
    async with Showing().run_test() as pilot:
        mail = pilot.app.query_one(MailView)
        mail.show_mail(LETTER, headers=[("From", "Paige <p@x.example>"), ("Subject", "Hi")])
        await pilot.pause()
        assert mail.lines_in_sight[:6] == [
            "  From: Paige <p@x.example>", "  Subject: Hi", "", "  Hi Mia,", "", "  We pay $15 for one video.",
        ]  # fmt: skip


async def test_a_mark_follows_and_comes_into_sight() -> None:
    text = "\n".join(f"Line {n} of it." for n in range(200))
    span = (text.index("Line 150"), text.index("Line 151") - 1)
    async with Showing().run_test() as pilot:
        mail = pilot.app.query_one(MailView)
        mail.show_mail(text, headers=[("From", "Paige")], marks=[span, (0, 6)])
        await pilot.pause()
        assert marked(mail, "mark") == "Line 0"
        mail.point_at(span)
        await pilot.pause()
        assert marked(mail, "current") == "Line 150 of it."
        assert "▸ Line 150 of it." in mail.lines_in_sight
        mail.point_at("From")
        await pilot.pause()
        assert marked(mail, "current") == "Paige"
        mail.point_at(None)
        assert not marked(mail, "current")


async def test_a_mark_over_several_lines_is_marked_on_each() -> None:
    sentence = "We pay $15 for one video. And a kit on top, of course, with pleasure."
    start = LETTER.index(sentence)
    async with Showing().run_test() as pilot:
        mail = pilot.app.query_one(MailView)
        mail.show_mail(LETTER, marks=[(start, start + len(sentence))])
        mail.point_at((start, start + len(sentence)))
        await pilot.pause()
        assert marked(mail, "current") == sentence


async def test_what_was_quoted_is_dimmed() -> None:
    async with Showing().run_test() as pilot:
        mail = pilot.app.query_one(MailView)
        mail.show_mail(LETTER, muted=[(LETTER.index("Paige"), len(LETTER))])
        await pilot.pause()
        assert marked(mail, "muted") == "Paige"


async def test_resizing_wraps_anew_and_keeps_the_mark_in_sight() -> None:
    text = "word " * 400 + "THE END"
    span = (text.index("THE END"), len(text))
    async with Showing().run_test() as pilot:
        mail = pilot.app.query_one(MailView)
        mail.show_mail(text, marks=[span])
        mail.point_at(span)
        await pilot.pause()
        mail.styles.width = 18
        await pilot.pause()
        await pilot.pause()
        assert marked(mail, "current") == "THE END"
        assert all(cell_len(line) <= 18 for line in mail.lines_in_sight)


async def test_nothing_a_terminal_would_act_on_is_drawn() -> None:
    text = "a\x1b[31mred\x07 \u202etxt.exe\ttab ❤️ [/x] [@click=app.quit]q[/]"
    async with Showing().run_test(size=(100, 20)) as pilot:
        mail = pilot.app.query_one(MailView)
        mail.styles.width = 90
        mail.show_mail(text, headers=[("From", "x\x1b]0;title\x07")])
        await pilot.pause()
        drawn = "\n".join(mail.lines_in_sight)
        assert not set("\x1b\x07\u202e\t\ufe0f") & set(drawn)
        assert "[@click=app.quit]q[/]" in drawn


@given(st.text(alphabet=st.sampled_from("ab 文é🎉\n\u0301,"), max_size=200), st.integers(1, 30))
def test_wrapping_loses_nothing_and_fits(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    for start, end in lines:
        line = text[start:end].rstrip(" ")
        assert cell_len(line) <= width or len(line) == 1
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(lines))
