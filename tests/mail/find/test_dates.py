"""Days as brands write them, read against the day the mail was sent."""

from datetime import date

import pytest

from collabook.mail.clean import fold
from collabook.mail.find.dates import day_order, find_days
from collabook.mail.find.rules import find_rules

SENT = date(2026, 9, 15)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("by Friday", date(2026, 9, 18)),
        ("by Tuesday", date(2026, 9, 22)),
        ("Wednesday, 16 September", date(2026, 9, 16)),
        ("by the end of October", date(2026, 10, 31)),
        ("by the end of the month", date(2026, 9, 30)),
        ("October 25 at 11:59 pm", date(2026, 10, 25)),
        ("on or before 5th November", date(2026, 11, 5)),
        ("23/10/2026", date(2026, 10, 23)),
        ("31.10.2026", date(2026, 10, 31)),
        ("2026-11-01", date(2026, 11, 1)),
        ("bis zum 31. Oktober", date(2026, 10, 31)),
        ("d'ici le 2 octobre", date(2026, 10, 2)),
        ("até 30 de outubro", date(2026, 10, 30)),
        ("a más tardar el viernes", date(2026, 9, 18)),
        ("by tomorrow", date(2026, 9, 16)),
        ("by the 25th", date(2026, 9, 25)),
        ("by EOD Friday", date(2026, 9, 18)),
        ("15 January", date(2027, 1, 15)),
        ("by Friday 25th", date(2026, 9, 25)),
        ("vendredi 25", date(2026, 9, 25)),
        ("bis zum 25. bitte", date(2026, 9, 25)),
        ("bis zum 15. November", date(2026, 11, 15)),
        ("até dia 25", date(2026, 9, 25)),
        ("by Thursday EOD", date(2026, 9, 17)),
        ("by end of play Thursday", date(2026, 9, 17)),
        ("2026/10/12", date(2026, 10, 12)),
        ("12-Oct-2026", date(2026, 10, 12)),
        ("by Friday 2 reels", date(2026, 9, 18)),
    ],
)
def test_one_day(text: str, want: date) -> None:
    assert [day.on for day in find_days(fold(text), SENT)] == [want]


@pytest.mark.parametrize(
    "text", ["10/12", "next Friday", "mid-October", "w/c 19 October", "first week of October", "Friday 26th"]
)
def test_what_could_be_two_days_is_none(text: str) -> None:
    assert {day.on for day in find_days(fold(text), SENT)} <= {None}


@pytest.mark.parametrize(
    "text", ["you may post", "we sat down", "the sun is out", "30 seconds", "at 7.30 pm", "5k followers", "version 2.1"]
)
def test_what_is_no_day(text: str) -> None:
    assert find_days(fold(text), SENT) == []


def test_another_date_of_the_mail_tells_the_order() -> None:
    assert day_order("draft 20/10/2026, live 05/11/2026") is True
    assert [day.on for day in find_days("live 05/11/2026", SENT, day_first=True)] == [date(2026, 11, 5)]
    assert [day.on for day in find_days("live 05/11/2026", SENT)] == [None]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("within 14 days of receiving the box", (14, "delivery")),
        ("within two weeks of delivery", (14, "delivery")),
        ("within 5 days of the game arriving", (5, "delivery")),
        ("7 days after you receive the earplugs", (7, "delivery")),
        ("en un plazo de 15 días desde que recibas el paquete", (15, "delivery")),
        ("within 10 days of signing", (10, "signing")),
        ("within 3 days of our approval", (3, "approval")),
        ("within 3 days because the stock is few", (3, None)),
        ("after you receive it, please post within 10 days", (10, "delivery")),
        ("once approved, please publish in 48 hours", (2, "approval")),
        ("nach Erhalt bitte innerhalb von 14 Tagen posten", (14, "delivery")),
        ("within forty-five (45) days of delivery", (45, "delivery")),
    ],
)
def test_spans_after_something(text: str, want: tuple[int, str | None]) -> None:
    assert [(rule.days, rule.after) for rule in find_rules(fold(text))] == [want]
