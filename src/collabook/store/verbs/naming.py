"""What her history calls the columns that a change was about."""

from collections.abc import Iterable
from typing import Final

_WORDS: Final = {
    "agreed_on": "day of the agreement",
    "amount_max": "highest sum",
    "approved_on": "day of the approval",
    "asks_for_rate": "question for your rate",
    "closed_on": "day it ended",
    "closed_why": "reason it ended",
    "commission": "agency's commission",
    "commission_percent": "commission",
    "count": "number",
    "counted_on": "day of the count",
    "counts_from": "start",
    "days": "length",
    "disclosure_label": "disclosure",
    "disclosure_needed": "need for a disclosure",
    "disclosure_platform_toggle": "disclosure by the platform",
    "draft_due_after": "draft's due day",
    "draft_due_days": "draft's due day",
    "draft_due_on": "draft's due day",
    "due_days": "due day",
    "due_from": "due day",
    "due_on": "due day",
    "ends_on": "last day",
    "fee": "processor's fee",
    "gross": "sum",
    "home_amount": "sum at home",
    "invoiced_on": "day of the invoice",
    "kept": "what became of it",
    "next_action": "next step",
    "next_action_on": "day of the next step",
    "offered_by": "side of the offer",
    "offered_on": "day of the offer",
    "paid_on": "day it was paid",
    "payer_country": "payer's country",
    "pending_commission": "pending commission",
    "per": "what it is for",
    "post_due_after": "due day",
    "post_due_days": "due day",
    "post_due_on": "due day",
    "posted_on": "day of posting",
    "received_at": "moment it came",
    "received_on": "day it came",
    "returned_on": "day it went back",
    "sent_at": "moment it was sent",
    "starts_on": "first day",
    "submitted_on": "day the draft went out",
    "terms_days": "payment terms",
    "terms_from": "payment terms",
    "url": "link",
    "value_basis": "basis of the value",
    "withheld": "tax withheld",
}


def named(columns: Iterable[str]) -> str:
    """The columns in her words, each once: ``payment terms, title``."""
    return ", ".join(dict.fromkeys(_WORDS.get(name, name.replace("_", " ")) for name in columns))
