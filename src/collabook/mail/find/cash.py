"""Money offered to her: each sum takes its meaning from the cue that stands nearest to it."""

import re
from typing import NamedTuple

from collabook.domain.words import Per
from collabook.mail.find import Found, Source
from collabook.mail.find.amounts import MONEY_SIGN, Amount, amounts
from collabook.mail.find.cash_cues import (
    AFTER,
    BEFORE,
    BONUS_AFTER,
    BONUS_BEFORE,
    CONDITION,
    DEDUCTED,
    NOT_LABEL,
    PAY_LABEL,
    PER_DELIVERABLE,
    PER_MONTH,
    SENT,
    SENT_LABEL,
    SIDE,
    Role,
)
from collabook.mail.units import Unit
from collabook.mail.values import Cash


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
        every = amounts(unit.text, source.home, source.currencies)
        for index, amount in enumerate(every):
            left = every[index - 1].end if index else 0
            right = every[index + 1].start if index + 1 < len(every) else len(unit.text)
            role = _role(unit, amount, left, asked_by_her=asked_by_her)
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


def _raised(text: str, amount: Amount) -> Amount:
    """One new sum where "we can go up from $300 to $400" is no range."""
    if amount.high and re.search(
        r"\b(?:up|increas\w*|rais\w*|bump\w*|mov\w*|chang\w*|went|go|adjust\w*)\b[^.]{0,30}\bfrom ?$",
        text[: amount.start],
    ):
        return amount._replace(low=amount.high, high=None)
    return amount


def _role(unit: Unit, amount: Amount, left: int, *, asked_by_her: bool) -> Role:
    text = unit.text
    if SIDE.search(text) and not re.search(r"\bwe(?:'d|'ll)? (?:would |can |will )?(?:pay|offer)", text):
        return "not"
    before = text[max(left, amount.start - 70) : amount.start]
    before = re.split(r"[.;!?] (?=\S)", before)[-1]
    after = text[amount.end : amount.end + 70]
    hits: list[tuple[int, int, Role]] = []
    for rank, (role, pattern) in enumerate(BEFORE):
        hits.extend((len(before) - match.end(), 5 - rank, role) for match in pattern.finditer(before))
    for rank, (role, behind) in enumerate(AFTER):
        if behind.match(after):
            hits.append((-1 if role != "pay" else 1, 5 - rank, role))
    if re.search(r"\bfrom ?$", before) and re.match(r" ?to\b", after) and not amount.high:
        return "old"
    if re.search(r"\b(?:ask(?:ed|ing)?(?: you)?(?: for)?|charge|rate is)\b", before) and asked_by_her:
        return "pay"
    if hits:
        nearest = min(hits)[2]
        if nearest == "value" and re.search(
            r"\b(?:over|more than|at least|up to|around|about|approx\w*|almost|nearly|circa|ca\.?"
            r"|mehr als|mas de|plus de|mais de) ?$",
            before,
        ):
            return "not"
        return (
            "pay"
            if nearest == "part" and not _has_total(text, amount) and len(hits) > 1 and min(hits)[0] > 20
            else nearest
        )
    if NOT_LABEL.search(unit.label):
        return "value" if re.search(r"value|rrp|retail|wert", unit.label) else "not"
    if PAY_LABEL.search(unit.label) or (unit.listed and PAY_LABEL.search(unit.heading)):
        return "pay"
    return "not"


def _has_total(text: str, amount: Amount) -> bool:
    return bool(re.search(r"\btotal\b", text[: amount.start]))


def _per(text: str, amount: Amount, left: int, right: int) -> Per:
    before, after = text[max(left, amount.start - 50) : amount.start], text[amount.end : min(right, amount.end + 80)]
    if (
        BONUS_BEFORE.search(before)
        or BONUS_AFTER.match(after)
        or CONDITION.search(text[max(left, amount.start - 90) : amount.start])
    ):
        return "bonus"
    if PER_MONTH.match(after) or re.search(r"\bmonthly (?:\w+ ){0,2}(?:of )?$", before):
        return "month"
    return "deliverable" if PER_DELIVERABLE.match(after) else "deal"


def find_cash(found: list[Sum], choices: frozenset[int]) -> tuple[list[Found[Cash]], list[str]]:
    """What she is offered, and sentences on the sums left out; two fees that differ are asked about.

    ``choices`` are the starts of units that hold one of several options.
    """
    left_out = [f"{one.shown}: {_why(one)}" for one in found if one.role in {"not", "old"}]
    paid = [one for one in found if one.role == "pay" and one.unit.start not in choices]
    parts = [one for one in found if one.role == "part" and one.unit.start not in choices]
    left_out += [
        f"{one.shown}: one of several options, to be asked about"
        for one in found
        if one.role == "pay" and one.unit.start in choices
    ]
    cash: list[Found[Cash]] = []
    for one in paid:
        value = _value(one)
        if all(value != held.value for held in cash):
            cash.append(Found(value, one.unit.start, one.unit.end))
    if not cash and parts:
        cash = _sum_of_parts(parts)
    return _one_fee(cash, paid, left_out)


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


def _one_fee(cash: list[Found[Cash]], paid: list[Sum], left_out: list[str]) -> tuple[list[Found[Cash]], list[str]]:
    fees = [one for one in cash if one.value.per == "deal"]
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
        if len(kept) == 1:
            fees = kept
        else:
            left_out.append("Several sums are named for the deal: to be asked about")
            return [one for one in cash if one.value.per == "bonus"], left_out
    if fees:
        return fees + [one for one in cash if one.value.per == "bonus"], left_out
    return cash, left_out


def find_paid(source: Source) -> list[Found[Cash]]:
    """The sum that was or will be sent; nothing where two are named."""
    found: dict[Cash, Found[Cash]] = {}
    for unit in source.holding(MONEY_SIGN):
        for amount in amounts(unit.text, source.home, source.currencies):
            near = f"{unit.label} {unit.text[max(0, amount.start - 60) : amount.start]}"
            if amount.high or DEDUCTED.search(near):
                continue
            after = unit.text[amount.end : amount.end + 60]
            arriving = re.match(
                r"[^.]{0,30}\b(?:was|has been|is|were|will be|should)\b[^.]{0,25}\b(?:paid|sent"
                r"|transferred|on its way|deposited|released|processed|credited|land|arrive|reach)"
                r"|[^.]{0,20}\b(?:went|goes|is|are|will go) out\b"
                r"|[^.]{0,40}\b(?:uberwiesen|gezahlt|bezahlt|transferid[oa]|pagad[oa]|verse|vire)\b",
                after,
            )
            if SENT.search(unit.text[: amount.start]) or arriving or SENT_LABEL.search(unit.label):
                value = Cash(amount.low, None, amount.currency)
                found.setdefault(value, Found(value, unit.start, unit.end))
    return list(found.values()) if len(found) == 1 else []
