"""The sum that was or will be sent, in the mail of who pays."""

import pytest

from collabook.mail.find.cash import find_paid
from tests.mail.find.mails import sentence


def paid(text: str) -> list[str]:
    return [f"{one.value.amount.normalize():f}" for one in find_paid(sentence(text)) if one.value.amount]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We've sent you $312.50 for the walk.\n\nCampaign fee   $350.00\nService fee   -$37.50", "312.5"),
        ("Fee: €400\nBank fee: €2\n\nWe transferred €398 today.", "398"),
        ("Paid to you: $90\nPlatform fee: $10\nAmount: $100", "90"),
        ("I've asked them to send the $480 again this Friday.", "480"),
        ("Our bank will transfer €250 on Monday.", "250"),
        ("Acabo de hacer la transferencia de 350 €, te llegará mañana.", "350"),
        ("Segue o comprovante do pagamento de R$ 900,00.", "900"),
        ("Le virement de 420 € est parti ce matin.", "420"),
        ("Die Überweisung über 250 € ist raus.", "250"),
        ("Your October commission of $86.40 is on its way to your PayPal.", "86.4"),
    ],
)
def test_the_sum_that_is_sent(text: str, want: str) -> None:
    assert paid(text) == [want]


@pytest.mark.parametrize(
    "text",
    [
        "We've sent you $312 today and $200 last week.",
        "Amount: $400\nTotal: $450",
        "Our commission of $40 stays with us.",
        "Payouts start at a minimum of $50.",
    ],
)
def test_none_where_two_are_named_or_it_is_not_hers(text: str) -> None:
    assert paid(text) == []
