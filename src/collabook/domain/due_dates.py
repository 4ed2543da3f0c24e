"""When something falls due: a date that was given, or a rule counted from what has happened."""

from datetime import date, timedelta

from collabook.domain.records import Deal, Deliverable, Instalment, Right
from collabook.domain.words import DueAfter, TermsFrom


def draft_due_on(deal: Deal, deliverable: Deliverable) -> date | None:
    """The day a draft is due; ``None`` while its rule waits for something, or none was said."""
    return deliverable.draft_due_on or _counted(
        deliverable.draft_due_days, _happened(deal, deliverable, deliverable.draft_due_after)
    )


def post_due_on(deal: Deal, deliverable: Deliverable) -> date | None:
    """The day a deliverable is to be posted; ``None`` while its rule waits for something, or none was said."""
    return deliverable.post_due_on or _counted(
        deliverable.post_due_days, _happened(deal, deliverable, deliverable.post_due_after)
    )


def instalment_due_on(deal: Deal, instalment: Instalment) -> date | None:
    """The day a part of the fee falls due; ``None`` while unscheduled."""
    return instalment.due_on or _counted(
        instalment.due_days, _terms_start(deal, instalment.invoiced_on, instalment.due_from)
    )


def awaits(deal: Deal, instalment: Instalment) -> TermsFrom | None:
    """What has to happen before the instalment falls due, if it has a rule that still waits."""
    if instalment.due_from is None or instalment_due_on(deal, instalment) is not None:
        return None
    return instalment.due_from


def right_starts_on(deal: Deal, right: Right) -> date | None:
    """The day from which a right counts: as given, or that on which what it counts from happened.

    Of several videos it is the last one's day: counted for each, the right has run out once the last one's has, and
    an earlier end would free her too soon.
    """
    invoiced = _latest([instalment.invoiced_on for instalment in deal.instalments])
    return right.starts_on or _terms_start(deal, invoiced, right.counts_from)


def right_ends_on(deal: Deal, right: Right) -> date | None:
    """The last day of a right: as given, or its days counted from its start; ``None`` without end or not known yet.

    The day from which is counted is not counted itself, as for any period of days "from" an event (Regulation (EEC,
    Euratom) 1182/71, article 3(1); in the US Federal Rules of Civil Procedure, rule 6(a)(1)(A)).
    """
    if right.ends_on is not None or right.days == -1:
        return right.ends_on
    return _counted(right.days, right_starts_on(deal, right))


def _counted(days: int | None, start: date | None) -> date | None:
    return None if days is None or start is None else start + timedelta(days=days)


def _happened(deal: Deal, deliverable: Deliverable, after: DueAfter | None) -> date | None:
    if after == "delivery":
        arrivals = [gift.received_on for gift in deal.gifts]
        return _latest(arrivals)
    if after == "approval":
        return deliverable.approved_on
    return deal.agreed_on if after == "signing" else None


def _terms_start(deal: Deal, invoiced_on: date | None, start: TermsFrom | None) -> date | None:
    """Terms count from the last deliverable's day: the work is done when all of it is."""
    if start == "invoice":
        return invoiced_on
    if start == "signing":
        return deal.agreed_on
    if start == "posting":
        return _latest([deliverable.posted_on for deliverable in deal.deliverables])
    if start == "approval":
        return _latest([deliverable.approved_on for deliverable in deal.deliverables])
    if start == "delivery":
        return _latest([deliverable.submitted_on or deliverable.posted_on for deliverable in deal.deliverables])
    return None


def _latest(days: list[date | None]) -> date | None:
    """The last of the days once all are known."""
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None
