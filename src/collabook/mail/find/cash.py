"""Money offered to her: each sum takes its meaning from the cue that stands nearest to it."""

import re
from typing import Final, NamedTuple

from collabook.domain.words import Per
from collabook.mail.find import Found, Sought, Source, span
from collabook.mail.find.amounts import MONEY_SIGN, Amount, amounts
from collabook.mail.find.cash_cues import (
    ADDED,
    ARRIVING,
    BONUS_AFTER,
    BONUS_BEFORE,
    CONDITION,
    DEDUCTED,
    HER_COMMISSION,
    ON_CONDITION,
    PER_BEFORE,
    PER_DELIVERABLE,
    PER_MONTH,
    SENT,
    SENT_LABEL,
    Role,
)
from collabook.mail.find.crowns import crown
from collabook.mail.find.roles import is_bare_fee, role_of
from collabook.mail.units import Unit
from collabook.mail.values import Cash

TOTAL_AFTER: Final = re.compile(
    r" ?(?:in |as )?(?:total|all|all[ -]in|altogether|gesamt|insgesamt|au total|en total)\b"
)
_KR: Final = re.compile(r"\bkr\b|\dkr\b|kroner")


class Sum(NamedTuple):
    """A sum of money with its place in the message and what it stands for."""

    amount: Amount
    role: Role
    per: Per
    unit: Unit
    shown: str


def sums(source: Source, *, asked_by_her: bool = False) -> list[Sum]:
    """Every sum of the message's own words. ``asked_by_her``: the text is what she wrote and they accepted."""
    found = []
    for unit in source.holding(MONEY_SIGN):
        every = _amounts(source, unit)
        for index, amount in enumerate(every):
            left = every[index - 1].end if index else 0
            right = every[index + 1].start if index + 1 < len(every) else len(unit.text)
            role = role_of(unit, amount, left, asked_by_her=asked_by_her)
            role = "pay" if role == "not" and is_bare_fee(source, unit, amount) else role
            raised = _raised(unit.text, amount)
            role = "pay" if raised.high is None and amount.high else role
            found.append(
                Sum(
                    raised,
                    role,
                    _per(unit.text, amount, left, right),
                    unit,
                    unit.shown[amount.start : amount.end].strip(),
                )
            )
    return found


def _amounts(source: Source, unit: Unit) -> list[Amount]:
    """The sums of a unit; a bare "kr" in the currency of the country that the mail speaks of."""
    found = amounts(unit.text, source.home, source.currencies)
    if any(amount.currency is None for amount in found):
        crowns = crown(source)
        bare = [one.currency is None and bool(_KR.search(unit.text[one.start : one.end])) for one in found]
        found = [one._replace(currency=crowns) if kr else one for one, kr in zip(found, bare, strict=True)]
    return found


def _raised(text: str, amount: Amount) -> Amount:
    """One new sum where "we can go up from $300 to $400" is no range."""
    if amount.high and re.search(
        r"\b(?:up|increas\w*|rais\w*|bump\w*|mov\w*|chang\w*|went|go|adjust\w*)\b[^.]{0,30}\bfrom ?$",
        text[: amount.start],
    ):
        return amount._replace(low=amount.high, high=None)
    return amount


def _per(text: str, amount: Amount, left: int, right: int) -> Per:
    before, after = text[max(left, amount.start - 50) : amount.start], text[amount.end : min(right, amount.end + 80)]
    if (
        BONUS_BEFORE.search(before)
        or BONUS_AFTER.match(after)
        or (left and ADDED.search(before) and ON_CONDITION.match(after))
        or CONDITION.search(text[max(left, amount.start - 90) : amount.start])
    ):
        return "bonus"
    if TOTAL_AFTER.match(after):
        return "deal"
    if PER_MONTH.match(after) or ("monthly" in before and re.search(r"\bmonthly (?:\w+ ){0,2}(?:of )?$", before)):
        return "month"
    return "deliverable" if PER_DELIVERABLE.match(after) or PER_BEFORE.search(before) else "deal"


def find_cash(found: list[Sum], choices: frozenset[int]) -> Sought[Cash]:
    """What she is offered, and sentences on the sums left out; two fees that differ are asked about.

    ``choices`` are the starts of units that hold one of several options.
    """
    left_out = [f"{one.shown}: {_why(one)}" for one in found if one.role in {"not", "old"}]
    paid = [one for one in found if one.role == "pay" and one.unit.start not in choices]
    parts = [one for one in found if one.role == "part" and one.unit.start not in choices]
    cash: list[Found[Cash]] = []
    for one in paid:
        value = _value(one)
        if all(value != held.value for held in cash):
            cash.append(Found(value, one.unit.start, one.unit.end))
    if not cash and parts:
        cash = _sum_of_parts(parts)
    options = [Found(_value(one), *span(one.unit)) for one in found if one.role == "pay" and one.unit.start in choices]
    return _one_fee(cash, paid, Sought([], options, left_out))


def _why(one: Sum) -> str:
    return "what she asked or an earlier sum" if one.role == "old" else "not money offered to you"


def _value(one: Sum) -> Cash:
    amount = one.amount
    if amount.upto:
        return Cash(None, amount.low, amount.currency, one.per)
    return Cash(amount.low, amount.high, amount.currency, one.per)


def in_parts(found: list[Sum]) -> bool:
    """Whether the fee comes in several payments, so that no single term holds for it."""
    return sum(1 for one in found if one.role == "part") > 1


def _sum_of_parts(parts: list[Sum]) -> list[Found[Cash]]:
    currencies = {one.amount.currency for one in parts}
    if len(currencies) > 1 or len(parts) > 3 or any(one.amount.high for one in parts):
        return []
    total = sum((one.amount.low for one in parts[1:]), parts[0].amount.low)
    return [Found(Cash(total, None, parts[0].amount.currency), parts[0].unit.start, parts[-1].unit.end)]


def _one_fee(cash: list[Found[Cash]], paid: list[Sum], sought: Sought[Cash]) -> Sought[Cash]:
    """The fee of the deal with its bonuses; of several that differ the total, else all of them are choices."""
    fees = [one for one in cash if one.value.per == "deal"]
    bonuses = [one for one in cash if one.value.per == "bonus"]
    if len(fees) > 1:
        totals = [
            _value(one)
            for one in paid
            if re.search(
                r"\btotal\b|\ball[ -]in\b|\bgesamt|\boverall\b",
                f"{one.unit.label} {one.unit.text[max(0, one.amount.start - 30) : one.amount.end + 16]}",
            )
        ]
        kept = [one for one in fees if one.value in totals]
        if len(kept) != 1:
            return Sought(bonuses, [*sought.choices, *fees], sought.left_out)
        fees = kept
    return sought._replace(found=fees + bonuses if fees else cash)


def find_paid(source: Source) -> list[Found[Cash]]:
    """The sum that was or will be sent; nothing where two are named.

    Sums that only stand behind a label, such as the fee before a deduction, yield to the one that is said to be sent.
    """
    told: dict[Cash, Found[Cash]] = {}
    labelled: dict[Cash, Found[Cash]] = {}
    for unit in source.holding(MONEY_SIGN):
        for amount in _amounts(source, unit):
            near = f"{unit.label} {unit.text[max(0, amount.start - 60) : amount.start]}"
            if amount.high or DEDUCTED.search(HER_COMMISSION.sub(" ", near)):
                continue
            value = Cash(amount.low, None, amount.currency)
            if SENT.search(unit.text[: amount.start]) or ARRIVING.match(unit.text[amount.end : amount.end + 60]):
                told.setdefault(value, Found(value, unit.start, unit.end))
            elif SENT_LABEL.search(unit.label):
                labelled.setdefault(value, Found(value, unit.start, unit.end))
    every = {**told, **labelled}
    if len(every) > 1 and len(told) == 1 and _deducts(source):
        every = told
    return list(every.values()) if len(every) == 1 else []


def _deducts(source: Source) -> bool:
    """Whether a row takes something off the fee."""
    return any(DEDUCTED.search(unit.label) for unit in source.holding(MONEY_SIGN))
