"""How brands name what they pay, and how sums stand in mails that are no pay."""

from datetime import date

import pytest

from collabook.mail.find.cash import find_cash, sums
from collabook.mail.find.options import option_units
from collabook.mail.message import read_message
from collabook.mail.own_words import own_source
from collabook.mail.values import Cash
from collabook.reference import currencies

KNOWN = currencies()
HEAD = "From: Tess Lowe <tess@oatwell.example>\nSubject: Oatwell\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <x@y>\n\n"


def cash(text: str) -> list[str]:
    message = read_message(f"{HEAD}Hi Mia,\n\n{text}\n\nBest,\nTess\n".encode())
    source = own_source(message, KNOWN["USD"], KNOWN, date(2026, 11, 24))
    found = find_cash(sums(source), option_units(source)).found
    return [said(one.value) for one in found]


def said(value: Cash) -> str:
    """``400 GBP``, ``400-500 USD``, ``-600 GBP`` for up to 600, with what it is for unless that is the deal."""
    low, high = (f"{each.normalize():f}" if each is not None else "" for each in (value.amount, value.amount_max))
    span = f"{low}-{high}" if high else low
    per = "" if value.per == "deal" else f" {value.per}"
    return f"{span} {value.currency.code if value.currency else '?'}{per}"


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("Your fee: up to £600\nDeliverables: 1 Instagram Reel", ["-600 GBP"]),
        ("Your fee               up to £600\nDeliverables           1 Instagram Reel", ["-600 GBP"]),
        ("We can stretch to 450 euros for one Reel.", ["450 EUR"]),
        ("Budget for this one is $350, does that work for a TikTok?", ["350 USD"]),
        ("We've got £200 set aside for a Reel and two stories.", ["200 GBP"]),
        ("How does $275 sound for one TikTok video?", ["275 USD"]),
        ("Would 300 bucks be ok for a quick reel?", ["300 USD"]),
        ("I'm authorised to offer you $1,200 for one dedicated YouTube video.", ["1200 USD"]),
        ("We're thinking somewhere around $400-500 for the video.", ["400-500 USD"]),
        ("We normally pay between €150 and €250 per Reel.", ["150-250 EUR deliverable"]),
        ("The collaboration is paid: 500 € for 1 Reel.", ["500 EUR"]),
        ("Compensation: USD 750 (net 30)\nDeliverable: 1 TikTok video", ["750 USD"]),
        ("Payment is $50 per video, and we'd need 4 videos.", ["50 USD deliverable"]),
        ("We'd pay you a one-off fee of £320 plus VAT for the Reel.", ["320 GBP"]),
        ("There is a flat fee of $600 in it for you for one Reel.", ["600 USD"]),
        ("For the Reel we have €400 available.", ["400 EUR"]),
        ("You'd receive $250 for a single TikTok.", ["250 USD"]),
        ("$1.5k for the YouTube integration, paid within 30 days.", ["1500 USD"]),
        ("Our offer stands at 900 PLN brutto for one Reel.", ["900 PLN"]),
        ("2 000 kr ex. moms for one Reel. We're based in Stockholm, Sweden.", ["2000 SEK"]),
        ("Fee – $300 flat\nContent – 1 Reel", ["300 USD"]),
        ("We will compensate you with $120 for your time. One TikTok video please.", ["120 USD"]),
        ("Rate: $25/video\nVolume: 6 videos", ["25 USD deliverable"]),
        ("As a thank-you you'd get 150 euro for one story set of 3 stories.", ["150 EUR"]),
        ("We are a small team so $100 is the most we can do for a Reel.", ["100 USD"]),
        ("We pay $200 now and another $200 when it's live, for one YouTube video.", ["400 USD"]),
        ("50% upfront, 50% after posting, €1.000 total for one YouTube video.", ["1000 EUR"]),
        ("Fee: A$650 + GST\nDeliverables: 1 Reel, 2 Stories", ["650 AUD"]),
        (
            "A bonus of $100 if the video passes 50k views, on top of the $300 fee for one TikTok.",
            ["300 USD", "100 USD bonus"],
        ),
        ("Would you make one Reel for two hundred and fifty pounds?", ["250 GBP"]),
        ("Wir bieten dir 350 € für ein Reel.", ["350 EUR"]),
        ("Das Honorar liegt bei 500 Euro netto für ein Reel.", ["500 EUR"]),
        ("Unser Budget dafür beträgt 250 EUR pro Reel, wir brauchen 2 Reels.", ["250 EUR deliverable"]),
        ("Nous vous proposons une rémunération de 300 € pour un Reel.", ["300 EUR"]),
        ("Le budget est de 400 euros HT pour un Reel et trois stories.", ["400 EUR"]),
        ("Podemos pagarte 200 € por un reel.", ["200 EUR"]),
        ("El pago sería de 150 euros por vídeo, necesitamos 2 vídeos de TikTok.", ["150 EUR deliverable"]),
        ("Pagamos R$ 800 por um Reel e três stories.", ["800 BRL"]),
        ("O cachê é de R$ 1.500,00 para um vídeo no YouTube.", ["1500 BRL"]),
        ("You mentioned your rate is $500 for a Reel; could you do $350?", ["350 USD"]),
        ("Instead of $300 we can now offer $350 for the Reel.", ["350 USD"]),
        ("$500 is over our budget, but we could do $400 for the Reel.", ["400 USD"]),
        ("Per video you'd earn $75. We'd need three TikTok videos a month.", ["75 USD deliverable"]),
        ("Monthly retainer of $900 for 4 TikTok videos a month.", ["900 USD month"]),
        ("Your payment for this campaign would be ₹15,000 for 1 Reel.", ["15000 INR"]),
        ("Remuneration: CHF 400.– for one Reel", ["400 CHF"]),
        ("We'd like to book you for one YouTube integration at $800.", ["800 USD"]),
        ("1 Reel @ $200", ["200 USD"]),
        ("One Reel (£250) by 3 December.", ["250 GBP"]),
        ("For one TikTok, we're offering: $180.", ["180 USD"]),
        ("We pay a fee (£150) for one Short.", ["150 GBP"]),
        ("£300 fee, 1 Reel, usage 3 months.", ["300 GBP"]),
        ("The fee for the project comes to 1.250,00 EUR for one YouTube video.", ["1250 EUR"]),
        ("You get $5 for every sign-up, and a $100 flat fee for one Reel.", ["100 USD", "5 USD bonus"]),
        ("For every student who enrols through it you get €25.", ["25 EUR bonus"]),
        ("For each new customer that orders via your link, we pay you $12.", ["12 USD bonus"]),
        ("$15 per new member.", ["15 USD bonus"]),
        ("15 € pro Anmeldung über deinen Link", ["15 EUR bonus"]),
        ("Por cada venta con tu código recibes 5 €.", ["5 EUR bonus"]),
        ("Pour chaque commande passée avec ton lien, tu reçois 4 €.", ["4 EUR bonus"]),
        ("A cada venda com o seu link você recebe R$ 8.", ["8 BRL bonus"]),
        ("Perks:\n- $50 bonus when you hit 20 orders in a month\n- A free set", ["50 USD bonus"]),
        ("For each video that you post we pay $200.", ["200 USD deliverable"]),
        ("€1,500 is sadly out of reach, the most we can do is €800 for the one video on TikTok.", ["800 EUR"]),
        ("£900 is a little more than we planned, could you do £700?", ["700 GBP"]),
        ("A fee of 1,000 EUR, of which 500 EUR on signature and 500 EUR once the Reel is online.", ["1000 EUR"]),
        ("Budget is $150 per video, $600 total.", ["600 USD"]),
        ("Ce qu'on te propose :\n- 2 reels\n- 850 € HT", ["850 EUR"]),
        ("Unser Vorschlag:\n- 2 Reels\n- 900 € zzgl. MwSt.", ["900 EUR"]),
        ("Dos reels, 700 € + IVA", ["700 EUR"]),
        (
            "(a) Term: six months\n(b) Fee: GBP 1,500 per calendar month\n(c) Content: one Reel a month",
            ["1500 GBP month"],
        ),
        (
            "Offer: $400 for a Twitch stream, plus $100 if you do a YouTube Short from it afterwards.",
            ["400 USD", "100 USD bonus"],
        ),
        ("We pay £300 for the Reel and another £50 if we run it as an ad.", ["300 GBP", "50 GBP bonus"]),
    ],
)
def test_what_they_pay_is_found_however_it_is_said(text: str, pay: list[str]) -> None:
    assert sorted(cash(text)) == sorted(pay)


@pytest.mark.parametrize(
    "text",
    [
        "Our total campaign budget is $20,000 and we'd like one Reel from you.",
        "Our kits retail for $60. We'd love one TikTok video.",
        "We've raised $2M and have 40k followers. Would you do one Reel?",
        "Last year we spent $10,000 on creators. Would you do one TikTok video?",
        "Orders over $50 ship free. Would you do one Reel with us?",
        "Our last Reel with a creator cost us $500. Would you like to hear more?",
        "One jar is £9 in our shop, and we would love a Reel.",
        "Viewers get $10 off with your code.",
        "The parcel is insured for $200, and you make one Reel.",
        "We sold $30,000 of it with one TikTok last month.",
        "Shipping is $8 and a Reel would be lovely.",
        "Create a video and win $1,000.",
        "We boost the Reel with $300 of media spend.",
        "What does the average partner make? Around $240 a month, our top teacher made $3,100 in January.",
        "Last year a friend of mine did it and earned about €600 with one letter.",
        "You would also get free access to the course yourself (€149).",
        "Some other stylists make $500 a month with us.",
        "They get £10 off their first box.",
        "You receive a £50 gift card.",
        "The bonus pack sells for $40.",
    ],
)
def test_a_sum_that_is_no_pay_stays_out(text: str) -> None:
    assert cash(text) == []


@pytest.mark.parametrize(
    ("country", "code"),
    [("We are in Stockholm, Sweden.", "SEK"), ("Vi er fra Norge.", "NOK"), ("From Copenhagen.", "DKK"), ("", "?")],
)
def test_a_bare_kr_is_the_crown_of_the_country_that_is_named(country: str, code: str) -> None:
    assert cash(f"Fee: 4 500 kr\n\n{country}") == [f"4500 {code}"]
