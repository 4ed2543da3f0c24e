"""What was read in a mail, on a page: each value with the sentence that says it, and what was left out."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from collabook.cli.page import LEFT, Cell, Column, Page
from collabook.cli.wording import deliverable_text, gift_text
from collabook.domain.calendar import shown_day
from collabook.domain.fee import offer_said
from collabook.domain.money import shortened
from collabook.domain.records import Deal, Deliverable, Right
from collabook.domain.rules import terms_said
from collabook.mail.message import Message
from collabook.mail.proposal import offer_of
from collabook.mail.values import Alternative, Asked, Due, Evidence, Reading

LABEL = 10
COLUMNS = (Column(least=LABEL), LEFT, LEFT)
LONGEST_QUOTE = 400
Value = tuple[str, str, str]
"""A label, the value in words, and the evidence's path."""


def print_reading(page: Page, deal: Deal, reading: Reading, message: Message, today: date) -> None:
    """The proposal, value by value; values that stand side by side in one sentence come before it together."""
    sentences = _sentences(message)
    said = [
        (value, _quoted(message, reading.evidence.get(value[2]), sentences))
        for value in _values(deal, reading, today)
        if value[1]
    ]
    for quote, together in groupby(said, key=lambda entry: entry[1]):
        header = quote if quote and not quote.startswith("“") else ""
        rows = [
            (Cell(label, "dim"), Cell(value, "head" if path == "brand" else ""), Cell(header, "dim"))
            for (label, value, path), _ in together
        ]
        page.table(COLUMNS, rows, indent=2)
        if quote and not header and quote != f"“{rows[-1][1].text}”":
            page.wrapped(quote, "dim", indent=LABEL + 4)
    for one in reading.alternatives:
        quote = shortened(" ".join(one.evidence.quote.split()), 120)
        page.table(COLUMNS[:2], [(Cell("either", "dim"), Cell(f"{_alternative(one)}, one of several"))], indent=2)
        page.wrapped(f"“{quote}”", "dim", indent=LABEL + 4)
    for warned in reading.warnings:
        page.table(COLUMNS[:2], [(Cell("look twice", "soon"), Cell(warned.reason, "soon"))], indent=2)
    for sentence in reading.left_out:
        page.table(COLUMNS[:2], [(Cell("left out", "dim"), Cell(sentence))], indent=2)


def _alternative(one: Alternative) -> str:
    if isinstance(one.value, Asked):
        return deliverable_text(Deliverable(one.value.kind, one.value.platform, one.value.count))
    return offer_said(offer_of(one.value))


def _values(deal: Deal, reading: Reading, today: date) -> Iterator[Value]:
    yield "brand", deal.brand or "not said", "brand"
    yield "agency", reading.agency or "", "agency"
    yield "from", reading.contact.name or "", "contact.name"
    yield "address", reading.contact.email or "", "contact.email"
    yield from _pay(deal, reading)
    yield from _work(reading, today)
    for right in deal.rights:
        yield "right", _right(right), "exclusivity" if right.kind == "exclusivity" else "usage"
    yield "code", reading.code or "", "code"


def _pay(deal: Deal, reading: Reading) -> Iterator[Value]:
    for n, offer in enumerate(deal.offers):
        yield "pays", offer.note or offer_said(offer), f"cash[{n}]"
    for n, gift in enumerate(deal.gifts):
        yield "gift", gift_text(gift), f"gifts[{n}]"
    share = f"{deal.commission_percent:f}% of sales" if deal.commission_percent is not None else ""
    yield "commission", share, "commission_percent"
    yield "asks", "for your rate" if reading.asks_for_rate else "", "asks_for_rate"
    terms = reading.payment_terms
    yield "terms", terms_said(terms.days, terms.counts_from) if terms else "", "payment_terms"


def _work(reading: Reading, today: date) -> Iterator[Value]:
    for n, asked in enumerate(reading.deliverables):
        yield "make", deliverable_text(Deliverable(asked.kind, asked.platform, asked.count)), f"deliverables[{n}]"
    for n, due in enumerate(reading.deadlines):
        label = f"{due.what} by" if due.what in {"reply", "draft", "post"} else due.what
        yield label, _due(due, today), f"deadlines[{n}]"


def _due(due: Due, today: date) -> str:
    if due.on is not None:
        return shown_day(due.on, today)
    after = {"delivery": "the product arrives", "approval": "approval", "signing": "signing"}
    return f"{due.days} days after {after[due.after] if due.after else 'something not said'}"


def _right(right: Right) -> str:
    until = {None: "no end said", -1: "for ever"}.get(right.days, f"{right.days} days")
    return ", ".join(filter(None, [right.kind, right.category, until]))


def _sentences(message: Message) -> list[tuple[int, int]]:
    from collabook.mail.units import units

    found = units(message.text, [(part.start, part.end) for part in message.parts])
    return [(unit.start, unit.end) for unit in found]


def _quoted(message: Message, evidence: Evidence | None, sentences: list[tuple[int, int]]) -> str:
    """The sentence in which the evidence lies, in quotes; a header's name where the value came from one."""
    if evidence is None:
        return ""
    if evidence.header is not None:
        return f"from the {evidence.header} header"
    start, end = next(
        ((first, last) for first, last in sentences if first <= evidence.start < last),
        (evidence.start, evidence.end),
    )
    text = " ".join(message.text[start : max(end, evidence.end)].split())
    if len(text) > LONGEST_QUOTE:
        text = " ".join(evidence.quote.split())[:LONGEST_QUOTE]
    return f"“{text}”"
