"""A deal with everything that a deal can have."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from collabook.domain.records import Deadline, Deal, Deliverable, Gift, Instalment, Message, Offer, Payment, Right, Stat
from tests.books import USD, cash

SENT = datetime(2026, 11, 12, 23, 30, tzinfo=timezone(timedelta(hours=-5)))


def long_deal() -> Deal:
    """Every section, each with what it can say."""
    return Deal(
        "Mistral Audio",
        title="Headphones",
        stage="agreed",
        agreed_on=date(2026, 9, 1),
        offered_on=date(2026, 8, 20),
        currency=USD,
        agency="Brightside Mgmt",
        payer="Mistral Group",
        payer_country="FR",
        code="YOU15",
        commission_percent=Decimal(15),
        pending_commission=cash("42.00 USD"),
        terms_days=30,
        terms_from="posting",
        next_action="send the invoice",
        next_action_on=date(2026, 11, 27),
        notes="They like wide shots.\nNever name the competitor.",
        asks_for_rate=True,
        deadlines=(Deadline("event", date(2026, 12, 5)),),
        offers=(
            Offer(date(2026, 8, 20), "brand", cash("400.00 USD"), cash("500.00 USD"), USD, "deliverable"),
            Offer(date(2026, 8, 22), "me", cash("1100.00 USD"), currency=USD),
        ),
        deliverables=(
            Deliverable("video", "tiktok", posted_on=date(2026, 9, 17), url="https://www.tiktok.test/@you/video/7301", stats=(Stat(date(2026, 10, 1), 12300),)),
            Deliverable("story", "instagram", 3, submitted_on=date(2026, 11, 20), disclosure_needed=True),
            Deliverable("reel", "instagram", post_due_days=14, post_due_after="delivery"),
            Deliverable("video", "youtube", draft_due_on=date(2026, 11, 25), post_due_on=date(2026, 12, 4)),
        ),
        instalments=(
            Instalment(cash("1100.00 USD"), date(2026, 10, 18)),
            Instalment(cash("200.00 USD"), None, 120, "approval"),
        ),
        payments=(
            Payment(cash("400.00 USD"), date(2026, 10, 20), fee=cash("12.00 USD"), commission=cash("40.00 USD"), method="paypal"),
            Payment(cash("50.00 USD"), date(2026, 10, 25), "refund"),
        ),
        gifts=(
            Gift("headphones", date(2026, 9, 3), USD, cash("249.00 USD")),
            Gift("case", date(2026, 9, 3)),
            Gift("stand"),
        ),
        rights=(
            Right("exclusivity", "audio", ends_on=date(2027, 1, 4)),
            Right("usage", days=90, counts_from="approval"),
            Right("ads", days=-1, code="SPARK-77"),
        ),
        messages=(
            Message(sent_at=SENT, sender='"Tess M." <tess@mistral.example>', subject="Your rate?", text="Hello you\n\nHow much?"),
            Message(sender="pr@mistral.example", text="second"),
        ),
    )  # fmt: skip
