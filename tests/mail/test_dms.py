"""A message pasted from an app, with whatever the app wrote around it, reads as a careful person would read it."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.mail.find.accounts import account
from collabook.mail.message import Message, read_message
from collabook.mail.proposal import proposal
from collabook.mail.reading import Reading, read, reading_document
from collabook.reference import currencies
from tests.mail.scoring import TODAY, home, read_mail

DMS = sorted((Path(__file__).parent / "dms").glob("*.txt"))


class Dm(NamedTuple):
    message: Message
    reading: Reading
    said: dict[str, Any]
    label: dict[str, Any]


def dm(path: Path) -> Dm:
    message = read_message(path.read_bytes())
    reading = read_mail(message)
    label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return Dm(message, reading, dict(reading_document(reading)), label)


@pytest.fixture(params=DMS, ids=lambda path: path.stem)
def each(request: pytest.FixtureRequest) -> Dm:
    return dm(request.param)


def test_what_is_offered_is_read_from_their_words_alone(each: Dm) -> None:
    said, label = each.said, each.label
    for name in ("kind", "brand", "cash", "deliverables", "asks_for_rate", "commission_percent"):
        assert said[name] == label[name], name
    assert [gift["item"].casefold() for gift in said["gifts"]] == label["gifts"]
    assert (each.reading.exclusivity.days if each.reading.exclusivity else None) == label["exclusivity"]
    assert each.reading.contact.name == label["contact"]
    assert each.reading.contact.email is None


def test_whose_account_it_is_and_where_is_taken_from_the_lines_of_the_app(each: Dm) -> None:
    named = account(each.message)
    assert (named.name if named else None) == each.label["handle"]
    assert (each.message.chat.platform if each.message.chat else None) == each.label["platform"]
    if sent := each.label.get("sent"):
        assert each.message.sent_at is not None
        assert each.message.sent_at.date() == date.fromisoformat(sent)


def test_every_value_has_the_words_behind_it(each: Dm) -> None:
    for path, evidence in each.reading.evidence.items():
        assert evidence.header is None, path
        assert each.message.text[evidence.start : evidence.end] == evidence.quote != "", path
    assert ("brand" in each.reading.evidence) == (each.label["brand"] is not None)


def test_the_parts_cover_the_text_without_gaps(each: Dm) -> None:
    ends = [0, *(part.end for part in each.message.parts)]
    assert [part.start for part in each.message.parts] == ends[:-1]
    assert ends[-1] == len(each.message.text)


def test_it_becomes_a_deal_that_came_by_dm_with_the_account_as_its_sender(each: Dm) -> None:
    deal = proposal(each.reading, each.message, on=TODAY)
    (stored,) = deal.messages
    assert (deal.source, deal.platform) == ("dm", None)  # where it came from is not where the income is from
    assert stored.sender == (f"@{each.label['handle']}" if each.label["handle"] else None)
    assert stored.recipient == {"instagram": "Instagram", "tiktok": "TikTok", None: None}[each.label["platform"]]


def test_there_are_dms_of_many_kinds() -> None:
    assert len(DMS) >= 12


def test_her_own_account_is_never_the_brand() -> None:
    message = read_message(b"@mia.makes\nWe'd love to send you a mug for one Reel, and we pay $20!\nSeen\n")
    reading = read(message, home=home(), currencies=currencies(), today=TODAY, my_names=["Mia Makes"])
    assert reading.brand is None


@pytest.mark.parametrize(
    "text",
    [
        "Hi Mia,\nwe pay $90 for one Reel.\n\nBest\nTess\nOatwell\nInstagram: @oatwell\nTikTok: @oatwell.official\n",
        "Hi Mia,\n\nTikTok\none video for $90\n\nInstagram\none Reel\n\nTess from Oatwell\nx\n",
        "Hello Mia! You shared a great reel. We'd pay $90.\n",
        "Hi Mia, please note:\nYou: one video\nWe: $90\n",
        "From: Tess <tess@oatwell.example>\n\nSeen\nYou sent\nhello\n",
        "we're Lune & Loop, $40 for one TikTok?",
        "",
    ],
)
def test_a_pasted_mail_is_no_chat(text: str) -> None:
    assert read_message((text or "x").encode()).chat is None


@given(
    st.lists(
        st.sampled_from(
            ["You sent", "You: hi", "Seen", "@oatwell", "oatwell.official", "Hi, $50 for one Reel?", "14:05", "", " ",
             "Tess: hello", "Instagram · @oatwell", "Yesterday", "You replied to their story", "x: y", "12 Nov 2026, 10:00"]
        ),
        max_size=14,
    )
)  # fmt: skip
def test_any_mixture_of_lines_is_covered_and_her_lines_are_never_theirs(lines: list[str]) -> None:
    message = read_message("\n".join([*lines, "end"]).encode())
    text, position = message.text, 0
    for part in message.parts:
        assert part.start == position
        position = part.end
    assert position == len(text)
    if message.chat is not None:
        for found in re.finditer(r"(?m)^You: hi$", text):
            (whose,) = {each.whose for each in message.chat.stretches if each.start <= found.end() - 1 < each.end}
            assert whose == "hers"
