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
        ("Commission: 12% per sale", "12"),
        ("- 15% affiliate commission (paid monthly)", "15"),
        ("You'll make 10% from each sale with your link", "10"),
        ("We offer 20% rev share", "20"),
        ("20% of net revenue goes to you", "20"),
        ("For each order placed with your code we pay you 8 %.", "8"),
        ("earn 25% recurring commission for 12 months", "25"),
        ("plus a 5 percent commission on sales", "5"),
        ("Provision: 10 %", "10"),
        ("10% Verkaufsprovision für dich, 15% Rabatt für deine Follower", "10"),
        ("Te llevas un 10% de comisión y tus seguidores un 15% de descuento.", "10"),
        ("Tu touches 12 % sur chaque vente", "12"),
        ("Comissão de 8% sobre as vendas", "8"),
        ("Your followers get 15% off and you earn 15% too.", "15"),
        ("Código MARTA15 (15 % de descuento) y te llevas un 10 % de cada venta.", "10"),
        ("10 % Rabatt für alle und 12 % Provision auf jeden Verkauf für dich.", "12"),
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
        "20% off your first order",
        "12% of our orders come from TikTok",
        "an engagement rate of 6%",
        "15% of revenue comes from tea",
        "25% deposit on signing",
        "PayPal deducts 3% of the payment",
        "Commission: 10-15%",
        "agency commission of 15% is included",
    ],
)
def test_no_share_of_sales(text: str) -> None:
    assert find_commission(sentence(text)) is None
