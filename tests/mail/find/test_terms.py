"""When she is paid."""

import pytest

from collabook.mail.find.terms import find_terms
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("4. Payment. Forty-five (45) days from receipt of a valid invoice.", (45, "invoice")),
        ("Payment shall be made within thirty (30) days of receipt of invoice.", (30, "invoice")),
        ("Fees are payable within sixty (60) days following publication.", (60, "posting")),
        ("The Fee is payable thirty days after the Publication Date.", (30, "posting")),
        ("Payment: 30 days", (30, None)),
        ("Payment terms: net 30", (30, None)),
        ("Net-45 from invoice date.", (45, "invoice")),
        ("Payment: NET30 after posting", (30, "posting")),
        ("Terms: 30 days EOM", (30, None)),
        ("Payment is 30 days after content approval.", (30, "approval")),
        ("Payment                30 days after content approval", (30, "approval")),
        ("You get paid 14 days after the video goes live.", (14, "posting")),
        ("You'll be paid within two weeks of posting.", (14, "posting")),
        ("We pay within a week of your post going up.", (7, "posting")),
        ("The flat fee lands within 7 days of the Short going live.", (7, "posting")),
        ("The money is in your account 10 days after the Reel is online.", (10, "posting")),
        ("Payment within 45 days of both Reels going live (TDS @10% will be deducted).", (45, "posting")),
        ("Invoices are settled in 30 days.", (30, "invoice")),
        ("We settle invoices within 14 days.", (14, "invoice")),
        ("Just send me your invoice and we'll pay it within 14 days.", (14, "invoice")),
        ("You can invoice us once the Reel is live and it's paid within 14 days.", (14, "invoice")),
        ("Our payment terms are 60 days.", (60, None)),
        ("Our standard terms are 30 days from invoice.", (30, "invoice")),
        ("We pay on the day it goes live.", (0, "posting")),
        ("Payment on the day of posting via PayPal.", (0, "posting")),
        ("We pay immediately after approval.", (0, "approval")),
        ("Payment straight after the post is live.", (0, "posting")),
        ("You get the money as soon as the video is up.", (0, "posting")),
        ("Payment upon signing.", (0, "signing")),
        ("Paid upfront when you sign.", (0, "signing")),
        ("Payment on delivery of the final files.", (0, "delivery")),
        ("Fee paid on receipt of your invoice.", (0, "invoice")),
        ("Payout: 5 working days after approval", (5, "approval")),
        ("Payment is released 7 days after your content is approved.", (7, "approval")),
        ("Payment method: PayPal, 3 days after the video is published", (3, "posting")),
        ("We will pay you by PayPal within 3 days after you post video.", (3, "posting")),
        ("After you post, we pay in 3 days by Paypal.", (3, "posting")),
        ("Once the video is live we pay within 5 days.", (5, "posting")),
        ("Zahlungsziel: 30 Tage nach Rechnungseingang", (30, "invoice")),
        ("Zahlungsziel 14 Tage nach Rechnungsstellung.", (14, "invoice")),
        ("Wir zahlen innerhalb von 14 Tagen nach Veröffentlichung.", (14, "posting")),
        ("Die Vergütung erfolgt 30 Tage nach Rechnungserhalt.", (30, "invoice")),
        ("Zahlbar innerhalb von 30 Tagen nach Erhalt der Rechnung.", (30, "invoice")),
        ("Das Honorar überweisen wir 10 Tage nach Freigabe.", (10, "approval")),
        ("Paiement à 30 jours à réception de facture.", (30, "invoice")),
        ("Règlement sous 30 jours après réception de la facture.", (30, "invoice")),
        ("Paiement 30 jours fin de mois.", (30, None)),
        ("Nous payons dans les 15 jours suivant la publication.", (15, "posting")),
        ("Pago a 30 días desde la recepción de la factura.", (30, "invoice")),
        ("El pago se realiza a los 15 días de la publicación.", (15, "posting")),
        ("Pagamos a 60 días fecha factura.", (60, "invoice")),
        ("Pagamento em 15 dias após a publicação.", (15, "posting")),
        ("Pagamento a 30 dias após emissão da fatura.", (30, "invoice")),
        ("O pagamento é feito 10 dias após a postagem.", (10, "posting")),
        ("We'd pay you 30 days after the invoice lands.", (30, "invoice")),
        ("Invoice on posting, 30 day terms.", (30, None)),
        ("We work on 30-day payment terms.", (30, None)),
        ("Standard 60 day terms apply from receipt of invoice.", (60, "invoice")),
        ("The fee will be transferred within ten working days of publication.", (10, "posting")),
        ("I'll PayPal you the same day the post goes live.", (0, "posting")),
        ("Payment goes out 7 days after the Reel is up.", (7, "posting")),
        ("Payment will be processed 30 days after completion of all deliverables.", (30, "delivery")),
        ("Payment follows once the draft is approved.", (0, "approval")),
        ("Paid in full within 5 days of signing.", (5, "signing")),
        ("The fee is due 14 days after the Reel is posted.", (14, "posting")),
        ("Payment: PayPal, within 7 days of posting", (7, "posting")),
        ("Payout            14 days after approval", (14, "approval")),
        ("Pay: 30 days net", (30, None)),
        ("Zahlung: 14 Tage nach Veröffentlichung", (14, "posting")),
        ("Bezahlt wird sofort nach Freigabe.", (0, "approval")),
        ("Paiement : 45 jours fin de mois, date de facture", (45, "invoice")),
        ("Pago: 30 días tras la publicación", (30, "posting")),
        ("La facture est payée à 30 jours date de facture.", (30, "invoice")),
        ("Nous réglons les factures sous 45 jours.", (45, "invoice")),
        ("Votre facture sera honorée sous 30 jours.", (30, "invoice")),
        ("Règlement à 30 jours fin de mois après réception de la facture.", (30, "invoice")),
        ("Deine Rechnung begleichen wir innerhalb von 14 Tagen.", (14, "invoice")),
        ("Tu factura se abona a 60 días desde su fecha de emisión.", (60, "invoice")),
        ("Pagamos a tua fatura em 45 dias.", (45, "invoice")),
        ("Invoices are cleared within 30 days of being issued.", (30, "invoice")),
    ],
)
def test_she_is_paid(text: str, want: tuple[int, str | None]) -> None:
    hit = find_terms(mailed(text))
    assert hit
    assert (hit.value.days, hit.value.counts_from) == want


@pytest.mark.parametrize(
    "text",
    [
        "You invoice us after posting; we pay within 30 days.",
        "40% at signing, the other 60% when the video is online.",
        "50% upfront, 50% on delivery.",
        "Half now, half when it's live.",
        "Payouts every month, from $50.",
        "Payout                      5th of each month, from $50",
        "Commission is paid at the end of each quarter.",
        "Cookie 30 days",
        "You have 30 days to return it.",
        "Your invoice will be paid on Friday.",
        "We paid your invoice yesterday.",
        "The fee covers 30 days of usage.",
        "For the fee we'd get 3 months of paid usage.",
        "We pay $500 for 30 days of whitelisting.",
        "Fee: $500 incl. 30 days usage after posting",
        "Payment: bank transfer",
        "You're paid in product.",
        "Our budget is $500 and the post should be live within 10 days of delivery.",
        "We can pay $400 and you'd post within 14 days of receiving the box.",
        "Please keep the post live for 30 days, payment by PayPal.",
        "All creators are paid 45 days after campaign end.",
        "We don't do upfront payments, sorry.",
        "The commission is paid monthly.",
        "Refunds take 14 days.",
        "You pay nothing for 30 days.",
        "Free trial of 30 days, then you pay $9.",
        "You'll earn 10% on every sale for 90 days, paid via PayPal.",
        "Our payment took 30 days last time, sorry.",
        "Votre facture de 2025 a été réglée il y a 60 jours.",
        "Merci de nous envoyer votre facture sous 30 jours.",
        "Die Rechnung wird innerhalb von 14 Tagen erwartet.",
    ],
)
def test_nothing_is_said_of_payment(text: str) -> None:
    assert find_terms(mailed(text)) is None


@pytest.mark.parametrize(
    "rest",
    [
        "The rest (tone, music, place) I leave to you.",
        "The rest is up to you.",
        "The rest of the script is yours to write.",
        "For the rest we trust you.",
        "The rest is entirely your call.",
    ],
)
def test_a_rest_that_is_no_money_leaves_the_terms(rest: str) -> None:
    hit = find_terms(mailed(f"Payment: 14 days after the video goes live\n\n{rest}"))
    assert hit
    assert (hit.value.days, hit.value.counts_from) == (14, "posting")


@pytest.mark.parametrize(
    "rest",
    ["The rest (£500) follows on posting.", "The rest on delivery.", "The balance is due a month later."],
)
def test_a_fee_in_parts_has_no_one_day(rest: str) -> None:
    assert find_terms(mailed(f"Payment: 14 days after signing\n\n{rest}")) is None
