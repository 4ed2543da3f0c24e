"""Deliverables, gifts, rates and percents are understood as she types them, or refused in one sentence."""

from datetime import date
from decimal import Decimal

import pytest

from collabook.domain.entry import parse_deliverable, parse_gift, parse_percent, parse_priced, parse_rate
from collabook.domain.records import Deliverable, Gift
from collabook.domain.refusal import Refusal
from collabook.domain.words import KINDS
from collabook.reference import currencies
from tests.books import TODAY, USD, cash


def gift(text: str) -> Gift:
    return parse_gift(text, default=USD, currencies=currencies())


@pytest.mark.parametrize(
    ("typed", "platform", "kind", "count"),
    [
        ("tiktok video", "tiktok", "video", 1),
        ("Tik Tok video", "tiktok", "video", 1),
        ("reel", "instagram", "reel", 1),
        ("short", "youtube", "short", 1),
        ("3 instagram story", "instagram", "story", 3),
        ("ig stories x3", "instagram", "story", 3),
        ("2x ugc video", "ugc", "video", 2),
        ("video", None, "video", 1),
    ],
)
def test_a_deliverable(typed: str, platform: str | None, kind: str, count: int) -> None:
    assert parse_deliverable(typed, today=TODAY) == Deliverable(kind, platform, count)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tiktok video", ("video", "tiktok")),
        ("Reels", ("reel", "instagram")),
        ("video", ("video", None)),
        ("usage rights", ("usage", None)),
        ("Instagram whitelisting", ("ads", "instagram")),
        ("exclusivity", ("exclusivity", None)),
    ],
)
def test_what_a_price_is_for(typed: str, meant: tuple[str, str | None]) -> None:
    assert parse_priced(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "250", "tiktok", "3 reels", "reel rights", "rights", "video usage", "tiktok x video"]
)
def test_what_has_no_price_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="is nothing with a price; write one deliverable"):
        parse_priced(typed)


def test_the_day_after_the_at_is_the_one_to_post_it_on() -> None:
    assert parse_deliverable("tiktok video@2026-12-20", today=TODAY).post_due_on == date(2026, 12, 20)
    assert parse_deliverable("tiktok video @ fri", today=TODAY).post_due_on == date(2026, 11, 27)
    with pytest.raises(Refusal, match="after @"):
        parse_deliverable("tiktok video@", today=TODAY)
    with pytest.raises(Refusal, match="10/12"):
        parse_deliverable("tiktok video@10/12", today=TODAY)
    assert parse_deliverable("reel@10/12", today=TODAY, date_order="dmy").post_due_on == date(2026, 12, 10)


@pytest.mark.parametrize("typed", ["", "dance", "tiktok dance", "tiktok instagram video", "video video"])
def test_what_is_no_deliverable_is_refused_with_the_kinds_there_are(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_deliverable(typed, today=TODAY)
    assert all(kind in str(refused.value) for kind in KINDS)


@pytest.mark.parametrize("typed", ["0 reels", "1001 reels", "reel x0"])
def test_a_count_has_its_bounds(typed: str) -> None:
    with pytest.raises(Refusal, match="1 to 1000"):
        parse_deliverable(typed, today=TODAY)


def test_a_gift_with_and_without_its_price() -> None:
    assert gift("whitening kit=40") == Gift("whitening kit", currency=USD, value=cash("40.00 USD"))
    assert gift("whitening kit") == gift("whitening kit=") == Gift("whitening kit")
    assert gift("tea = set=12 EUR").item == "tea = set"
    for wrong in ("", "=40"):
        with pytest.raises(Refusal, match="names no gift"):
            gift(wrong)
    with pytest.raises(Refusal, match="no amount"):
        gift("kit=lots")


def test_rates_and_percents() -> None:
    assert parse_rate("1,27") == Decimal("1.27")
    assert parse_percent("12.5%") == Decimal("12.5")
    for wrong in ("", "0", "-1", "1e5", "x"):
        with pytest.raises(Refusal):
            parse_rate(wrong)
    for wrong in ("", "101", "-1", "x"):
        with pytest.raises(Refusal):
            parse_percent(wrong)
