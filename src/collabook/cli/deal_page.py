"""One deal on a page, part by part; a part that is empty is left out."""

from collections.abc import Iterator
from datetime import date

from collabook.cli.money_part import print_money
from collabook.cli.page import FLEXIBLE, LEFT, Cell, Page
from collabook.cli.wording import (
    deliverable_text,
    next_text,
    pay_text,
    percent_text,
    shown,
    standing_text,
)
from collabook.domain.calendar import shown_day
from collabook.domain.due import next_step
from collabook.domain.due_dates import draft_due_on, post_due_on, right_ends_on
from collabook.domain.fee import offer_said
from collabook.domain.records import Deal, Deliverable, Gift, Message, Right
from collabook.domain.rules import Rule
from collabook.domain.standing import standing

PART = (LEFT, FLEXIBLE, LEFT, FLEXIBLE)


def print_deal(page: Page, deal: Deal, today: date, *, full_mail: bool = False) -> None:
    """Everything but the history."""
    page.line(f"{deal.number}  {deal.brand}" + (f": {deal.title}" if deal.title else ""), "head")
    page.table((LEFT, FLEXIBLE), [(Cell(name, "dim"), value) for name, value in _facts(deal, today) if value], indent=2)
    if deal.deliverables:
        page.heading("DELIVERABLES")
        page.table(PART, [_deliverable_row(deal, one, today) for one in deal.deliverables], indent=2)
        for one in deal.deliverables:
            if one.url is not None:
                page.line(f"{deal.number}.{one.position} {one.url}", "link", indent=2)
    print_money(page, deal, today)
    if deal.gifts:
        page.heading("GIFTS")
        page.table(PART, [_gift_row(deal, gift, today) for gift in deal.gifts], indent=2)
    if deal.rights:
        page.heading("RIGHTS")
        page.table(PART, [_right_row(deal, right, today) for right in deal.rights], indent=2)
    if deal.files:
        page.heading("FILES")
        page.table((FLEXIBLE, FLEXIBLE), [(file.path, file.note or "") for file in deal.files], indent=2)
    if deal.notes:
        page.heading("NOTES")
        page.block(deal.notes, indent=2)
    _print_mails(page, deal, today, full=full_mail)


def _facts(deal: Deal, today: date) -> Iterator[tuple[str, str]]:
    yield "stands", standing_text(deal, standing(deal, today))
    yield "next", next_text(next_step(deal, today), today)
    yield "pays", pay_text(deal)
    yield "asks", "for your rate" if deal.asks_for_rate else ""
    yield "commission", f"{percent_text(deal)} of sales" if deal.commission_percent is not None else ""
    yield "pending", f"{shown(deal.pending_commission)} of commission" if deal.pending_commission else ""
    yield "code", deal.code or ""
    yield "payer", " ".join(filter(None, [deal.payer, f"({deal.payer_country})" if deal.payer_country else ""]))
    yield "agency", deal.agency or ""
    yield "offered", _day(deal.offered_on, today)
    yield "agreed", _day(deal.agreed_on, today)
    yield "closed", ", ".join(filter(None, [_day(deal.closed_on, today), deal.closed_why]))
    for deadline in deal.deadlines:
        yield {"reply": "reply by", "event": "event", "end": "ends"}[deadline.what], shown_day(deadline.due_on, today)
    for offer in deal.offers:
        who = "you named" if offer.offered_by == "me" else "they named"
        yield who, ", ".join(filter(None, [offer_said(offer), _day(offer.offered_on, today), offer.note]))


def _day(day: date | None, today: date) -> str:
    return "" if day is None else shown_day(day, today)


def _deliverable_row(deal: Deal, one: Deliverable, today: date) -> tuple[Cell, ...]:
    draft, post = draft_due_on(deal, one), post_due_on(deal, one)
    if one.posted_on is not None:
        state, style = f"posted {shown_day(one.posted_on, today)}", "good"
    elif one.approved_on is not None:
        state, style = f"approved {shown_day(one.approved_on, today)}", ""
    elif one.submitted_on is not None:
        state, style = f"draft out {shown_day(one.submitted_on, today)}", ""
    else:
        state, style = f"draft by {shown_day(draft, today)}" if draft else "to make", ""
    more = [f"post by {shown_day(post, today)}" if post and not one.posted_on else ""]
    if one.disclosure_needed:
        more.append(one.disclosure_label or "disclosure needed")
    more += [f"{stat.views:,} views on {stat.counted_on}" for stat in one.stats[-1:] if stat.views is not None]
    return (
        Cell(f"{deal.number}.{one.position}", "dim"),
        Cell(deliverable_text(one)),
        Cell(state, style),
        Cell(", ".join(filter(None, more))),
    )


def _gift_row(deal: Deal, gift: Gift, today: date) -> tuple[Cell, ...]:
    state = f"arrived {shown_day(gift.received_on, today)}" if gift.received_on else "promised"
    if gift.kept == "returned":
        state += f", went back {_day(gift.returned_on, today)}".rstrip()
    more = ["on loan" if gift.kept == "loan" else "", "unsolicited" if gift.basis == "unsolicited" else ""]
    worth = Cell(gift.value.show()) if gift.value is not None else Cell("value unknown", "soon")
    return (
        Cell(f"{deal.number}.{gift.position}", "dim"),
        Cell(gift.item),
        worth,
        Cell(", ".join(filter(None, [state, *more]))),
    )


def _right_row(deal: Deal, right: Right, today: date) -> tuple[Cell, ...]:
    ends = right_ends_on(deal, right)
    if ends is not None:
        until = f"{'ended' if ends < today else 'to'} {shown_day(ends, today)}"
    elif right.days is None:
        until = "no end said"
    elif right.days == -1:
        until = "for ever"
    else:
        counted = Rule(days=right.days, anchor=right.counts_from).said(today)
        until = f"{counted}, {'not begun' if right.counts_from else 'start not said'}"
    starts = f"from {shown_day(right.starts_on, today)}" if right.starts_on and right.starts_on > today else ""
    more = filter(None, [starts, f"code {right.code}" if right.code else "", right.note])
    what = f"{right.kind}, {right.category}" if right.category else right.kind
    return Cell(f"{deal.number}.{right.position}", "dim"), Cell(what), Cell(until), Cell(", ".join(more))


def _print_mails(page: Page, deal: Deal, today: date, *, full: bool) -> None:
    if not deal.messages:
        return
    page.heading("MAIL")
    if not full:
        page.table((LEFT, FLEXIBLE, FLEXIBLE), [_mail_row(mail, today) for mail in deal.messages], indent=2)
        return
    for mail in deal.messages:
        page.table((LEFT, FLEXIBLE, FLEXIBLE), [_mail_row(mail, today)], indent=2)
        page.block(mail.text or "", indent=4)
        page.line()


def _mail_row(mail: Message, today: date) -> tuple[Cell, ...]:
    sent = shown_day(mail.sent_at.date(), today) if mail.sent_at else ""
    return Cell(sent, "dim"), Cell(mail.sender or ""), Cell(mail.subject or "")
