"""Whether a deal waits for the brand's answer, and until when she lets it."""

from datetime import date

from collabook.domain.fee import last_said
from collabook.domain.records import Deal


def awaits_answer(deal: Deal) -> bool:
    """Whether hers was the last word on a deal that is not decided."""
    last = last_said(deal)
    return deal.stage in ("offered", "negotiating") and bool(last) and last[0].offered_by == "me"


def waits_until(deal: Deal) -> date | None:
    """The day to follow up where no answer came: one without words of her own, while the answer is awaited."""
    return deal.next_action_on if deal.next_action is None and awaits_answer(deal) else None
