"""A day or a rule, as she types it and as she reads it."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collabook.domain.records import MOST_DAYS
from collabook.domain.refusal import Refusal
from collabook.domain.rules import Rule, read_rule, terms_said
from collabook.domain.words import DUE_AFTER, TERMS_FROM

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", Rule()),
        ("  ", Rule()),
        ("27 nov", Rule(date(2026, 11, 27))),
        ("2026-12-01", Rule(date(2026, 12, 1))),
        ("in 3 days", Rule(date(2026, 11, 26))),
        ("14 days after delivery", Rule(days=14, anchor="delivery")),
        ("1 day after the Approval", Rule(days=1, anchor="approval")),
        ("2 weeks from signing", Rule(days=14, anchor="signing")),
        ("3w after signing", Rule(days=21, anchor="signing")),
        ("on approval", Rule(days=0, anchor="approval")),
        ("upon  signing", Rule(days=0, anchor="signing")),
        ("after delivery", Rule(anchor="delivery")),
    ],
)
def test_what_she_types(text: str, rule: Rule) -> None:
    assert read_rule(text, DUE_AFTER, today=TODAY) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("net 30", Rule(days=30)),
        ("Net 30 from posting", Rule(days=30, anchor="posting")),
        ("45 days from invoice", Rule(days=45, anchor="invoice")),
        ("30", Rule(days=30)),
        ("on posting", Rule(days=0, anchor="posting")),
    ],
)
def test_terms_may_leave_open_what_they_count_from(text: str, rule: Rule) -> None:
    assert read_rule(text, TERMS_FROM, today=TODAY, bare=True) == rule


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("14 days after christmas", "it can count from delivery, approval, signing"),
        ("soon", "A rule such as “14 days after delivery” will do as well."),
        ("99999 days after delivery", "longer than anything can run"),
        ("-3 days after delivery", "A rule such as"),
    ],
)
def test_what_is_neither_is_refused_with_an_example(text: str, said: str) -> None:
    with pytest.raises(Refusal, match="“") as refused:
        read_rule(text, DUE_AFTER, today=TODAY)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Rule(), ""),
        (Rule(date(2026, 11, 27)), "Fri 27 Nov"),
        (Rule(days=14, anchor="delivery"), "14 days after delivery"),
        (Rule(days=1, anchor="delivery"), "1 day after delivery"),
        (Rule(days=0, anchor="posting"), "on posting"),
        (Rule(days=30), "30 days"),
        (Rule(anchor="approval"), "after approval"),
    ],
)
def test_what_she_reads(rule: Rule, said: str) -> None:
    assert rule.said(TODAY) == said


@pytest.mark.parametrize(
    ("days", "anchor", "said"),
    [(30, "posting", "Net 30 from posting"), (30, None, "Net 30"), (0, "posting", "on posting"), (None, None, "")],
)
def test_terms_are_said_as_they_are_written(days: int | None, anchor: str | None, said: str) -> None:
    assert terms_said(days, anchor) == said


DAYS, ANCHORS, NONE = st.integers(0, MOST_DAYS), st.sampled_from(TERMS_FROM), st.none()
RULES = st.one_of(
    st.builds(Rule, st.dates(date(1990, 1, 1), date(2100, 12, 31)), NONE, NONE),
    st.builds(Rule, NONE, DAYS, ANCHORS | NONE),
    st.builds(Rule, NONE, NONE, ANCHORS | NONE),
)


@given(RULES)
def test_what_is_shown_to_be_changed_reads_as_itself(rule: Rule) -> None:
    assert read_rule(rule.typed(), TERMS_FROM, today=TODAY, bare=True) == rule


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(Refusal):
        rule = read_rule(text, TERMS_FROM, today=TODAY, date_order="dmy", bare=True)
        assert rule.days is None or rule.on is None
