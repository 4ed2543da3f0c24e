"""A deal as lines, section by section: what is to make, the money, gifts, rights, dates, notes, mail, history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from collabook.domain.calendar import local_date, shown_day
from collabook.domain.due_dates import draft_due_on, post_due_on, right_ends_on
from collabook.domain.records import Deal, Deliverable, Gift, Message, Right
from collabook.domain.rules import Rule, terms_said
from collabook.domain.words import deliverable_name
from collabook.store.journal import Step
from collabook.tui.screens.acting import Target
from collabook.tui.screens.deallines import FACT, MAIL, Page, fact, under
from collabook.tui.screens.dealmoney import money_rows
from collabook.tui.widgets.rows import Cell, Row, Tone, heading, note

_DEADLINES: Final = {"reply": "Answer by", "event": "Event", "end": "Campaign ends"}


def deal_rows(deal: Deal, history: Sequence[Step], page: Page) -> list[Row]:
    """Every section that has something to say, each under its heading."""
    sections = (
        ("DELIVERABLES", _deliverables(deal, page)),
        ("MONEY", money_rows(deal, page)),
        ("GIFTS", (row for gift in deal.gifts for row in _gift(deal, gift, page))),
        ("RIGHTS", (row for right in deal.rights for row in _right(deal, right, page))),
        ("DATES AND NOTES", _facts(deal, page)),
        ("MAIL", (_mail(deal, message, page) for message in reversed(deal.messages))),
        ("HISTORY", (row for step in history for row in _step(deal, step, page))),
    )
    rows: list[Row] = []
    for title, lines in sections:
        of_section = list(lines)
        if of_section:
            rows += [heading(title), *of_section]
    return rows


def _deliverables(deal: Deal, page: Page) -> Iterator[Row]:
    if not deal.deliverables:
        yield note("Nothing to make; d adds a deliverable.")
    for one in deal.deliverables:
        name = deliverable_name(one.platform, one.kind, one.count)
        draft, post = _draft_due(deal, one, page), _post_due(deal, one, page)
        first, second = (draft, post) if draft else (post, "")
        cells = (Cell(name, "strong"), Cell(first), Cell(*_content(one, page.today)))
        yield Row(cells, Target(deal.number, one.id))
        if second:
            yield Row((Cell(""), Cell(second), Cell("")))
        yield from under([one.title, one.url, _disclosure(one), _views(one, page.today)], page)


def _draft_due(deal: Deal, one: Deliverable, page: Page) -> str:
    """When the draft is due, as long as one is to be made."""
    if one.posted_on or one.approved_on or one.submitted_on:
        return ""
    rule = Rule(draft_due_on(deal, one), one.draft_due_days, one.draft_due_after)
    return _due("draft", rule, page.today)


def _post_due(deal: Deal, one: Deliverable, page: Page) -> str:
    if one.posted_on:
        return ""
    return _due("post", Rule(post_due_on(deal, one), one.post_due_days, one.post_due_after), page.today)


def _due(what: str, rule: Rule, today: date) -> str:
    said = rule.said(today)
    return f"{what} {'by ' if rule.on else ''}{said}" if said else ""


def _content(one: Deliverable, today: date) -> tuple[str, Tone]:
    """How far a deliverable is, with its day."""
    if one.posted_on is not None:
        return f"✓ posted {shown_day(one.posted_on, today)}", "good"
    if one.approved_on is not None:
        return f"approved {shown_day(one.approved_on, today)}", ""
    if one.submitted_on is not None:
        return f"in review, {shown_day(one.submitted_on, today)}", "muted"
    return "to make", "warning"


def _disclosure(one: Deliverable) -> str | None:
    if one.disclosure_label is not None:
        return f"disclosed as {one.disclosure_label}"
    return "disclosure needed; e says which was used" if one.disclosure_needed else None


def _views(one: Deliverable, today: date) -> str | None:
    if not one.stats:
        return None
    last = max(one.stats, key=lambda stat: stat.counted_on)
    counted = [
        f"{number:,} {name}" for name in ("views", "likes", "comments") if (number := getattr(last, name)) is not None
    ]
    return f"{', '.join(counted)} on {shown_day(last.counted_on, today)}" if counted else None


def _gift(deal: Deal, gift: Gift, page: Page) -> Iterator[Row]:
    worth = Cell(gift.value.show()) if gift.value is not None else Cell("no price: g prices it", "warning")
    if gift.received_on is None:
        stands = Cell("on its way" if gift.kept != "returned" else "never came", "muted")
    elif gift.kept == "kept":
        stands = Cell(f"✓ arrived {shown_day(gift.received_on, page.today)}", "good")
    elif gift.kept == "loan":
        stands = Cell(f"on loan, {shown_day(gift.received_on, page.today)}", "muted")
    else:
        day = f" {shown_day(gift.returned_on, page.today)}" if gift.returned_on else ""
        stands = Cell(f"went back{day}", "muted")
    yield Row((Cell(gift.item, "strong"), worth, stands), Target(deal.number, gift.id))
    asked = "not asked for" if gift.basis == "unsolicited" else None
    yield from under([asked, gift.value_basis and f"price: {gift.value_basis}", gift.evidence], page)


def _right(deal: Deal, right: Right, page: Page) -> Iterator[Row]:
    names = {"usage": "Usage", "ads": "Ads", "exclusivity": "Exclusivity"}
    ends_on = right_ends_on(deal, right)
    rule = Rule(days=right.days, anchor=right.counts_from)
    counted = "" if right.days == -1 else rule.said(page.today)
    if ends_on is not None:
        over = ends_on < page.today
        until = Cell(f"{'ended' if over else 'until'} {shown_day(ends_on, page.today)}", "muted" if over else "")
    elif right.days == -1:
        until = Cell("for ever", "warning")
    elif right.counts_from is not None and counted:
        until = Cell("not begun", "muted")
    else:
        until = Cell("start not said" if counted else "end not said", "warning")
    what = f"{names[right.kind]}: {right.category}" if right.category else names[right.kind]
    yield Row((Cell(what, "strong"), Cell(counted), until), Target(deal.number, right.id))
    yield from under([right.code and f"code {right.code}", right.note], page)


def _facts(deal: Deal, page: Page) -> Iterator[Row]:
    """Deadlines, and what the deal itself says, each with its name."""
    for deadline in deal.deadlines:
        late = deadline.what == "reply" and deal.stage in ("offered", "negotiating") and deadline.due_on < page.today
        day = Cell(shown_day(deadline.due_on, page.today), "bad" if late else "")
        yield Row((Cell(_DEADLINES[deadline.what], "muted"), day), Target(deal.number, deadline.id), FACT)
    following = [deal.next_action, deal.next_action_on and shown_day(deal.next_action_on, page.today)]
    facts = (
        ("Next", ", ".join(part for part in following if part)),
        ("Asks", "for your rate" if deal.asks_for_rate else ""),
        ("Terms", terms_said(deal.terms_days, deal.terms_from)),
        ("Agency", deal.agency),
        ("Payer", " ".join(part for part in (deal.payer, deal.payer_country) if part)),
        ("Code", deal.code),
        ("Why closed", deal.closed_why),
        *(("File", f"{file.path}{f' ({file.note})' if file.note else ''}") for file in deal.files),
        ("Notes", deal.notes),
    )
    for n, (label, text) in enumerate(facts):
        if text:
            yield from fact(deal.number, f"{label} {n}", label, text, page)


def _mail(deal: Deal, message: Message, page: Page) -> Row:
    day = shown_day(local_date(message.sent_at, page.time_zone), page.today) if message.sent_at else ""
    cells = (Cell(day, "muted"), Cell(sender_name(message)), Cell(message.subject or "no subject"))
    return Row(cells, Target(deal.number, message.id), MAIL)


def sender_name(message: Message) -> str:
    """The name before the address, else the address."""
    name = (message.sender or "").split("<")[0].strip().strip('"')
    return name or (message.sender or "unknown sender")


def _step(deal: Deal, step: Step, page: Page) -> Iterator[Row]:
    day = shown_day(local_date(datetime.fromisoformat(step.made_at), page.time_zone), page.today)
    text = f"{step.sentence} (undone)" if step.undone else step.sentence
    yield from fact(deal.number, f"step {step.id}", day, text, page, quiet=True)
