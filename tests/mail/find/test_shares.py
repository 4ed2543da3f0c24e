"""Her share of sales, apart from what others save, take or keep."""

from decimal import Decimal

import pytest

from collabook.mail.find.shares import find_commission
from tests.mail.find.mails import sentence


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "plus 8% of everything sold through your code HOLLYFIZZ (your viewers get 20% off, code's live already).",
            "8",
        ),
        (
            "Commission                  12.5 %\nCookie                      45 days\nDiscount for your audience  10 %",
            "12.5",
        ),
        (
            "du bekommst 15 % Provision auf alles, was über deinen Code ALMA10 bestellt wird, und deine Leute sparen damit 10 %.",
            "15",
        ),
        ("You earn 12% on every order your followers place.", "12"),
        ("10% commission on sales from your followers", "10"),
        ("Your followers save 10% and you keep 20 percent of each booking.", "20"),
        ("Revenue share: 20%", "20"),
        ("Your cut: 7.5%", "7.5"),
        ("Rev share of 25% on net sales.", "25"),
        ("we pay 10% of whatever people spend through your link", "10"),
        ("You'd get 18% of every basket.", "18"),
        ("Recibirás un 12 % de cada venta hecha con tu código.", "12"),
        ("Vous touchez 10 % de commission sur chaque commande.", "10"),
        ("Nous te reversons 8 % du chiffre d'affaires généré.", "8"),
        ("Wir beteiligen dich mit 10 % am Umsatz.", "10"),
        ("Ganhas 15% de comissão em cada encomenda.", "15"),
        ("15% (commission) on all sales.", "15"),
        ("- Affiliate commission – 15% on sales via your code", "15"),
    ],
)
def test_share_of_sales(text: str, want: str) -> None:
    found = find_commission(sentence(text))
    assert found is not None
    assert found.value == Decimal(want)


@pytest.mark.parametrize(
    "text",
    [
        "We take 20% commission on every deal.",
        "Crewdeck keeps 10% of your fee.",
        "your followers get 15% off every order",
        "10% discount for your audience on all orders",
        "You earn between 10% and 20% on every order",
        "Up to 30% commission",
        "50% of the fee on signing, 50% on all deliverables live",
        "5% of all sales goes to charity",
        "10% for the first 50 orders, then 15% of sales",
        "TDS @10% will be deducted",
        "We match 92% of creators",
    ],
)
def test_no_share_of_sales(text: str) -> None:
    assert find_commission(sentence(text)) is None
