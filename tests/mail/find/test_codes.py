"""The code her followers use, apart from codes for her own order and from examples."""

import pytest

from collabook.mail.find.codes import find_code
from tests.mail.find.mails import sentence


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("You get your own code: ALMA10 for 10% off.", "ALMA10"),
        (
            "the caption says CARO10, but the code we set up for you is CARO15. Can you change it when you get a minute?",
            "CARO15",
        ),
        ("The discount code should be LEEA10, not LEEA15, please fix it for your followers.", "LEEA10"),
        ("Code: HOLLY15", "HOLLY15"),
        ("Discount code   ROSA20 (20% off)", "ROSA20"),
        ("we made you a code: PIA15", "PIA15"),
        ("I've created the code MIMI10 for you to share.", "MIMI10"),
        ("Dein Code lautet TINA10", "TINA10"),
        ("Ton code promo est LEA15", "LEA15"),
        ("Tu código es NOA10", "NOA10"),
        ("O teu código: RITA10", "RITA10"),
        ("the promo code we've generated for you, SUNNYDAYS, gives 20% off", "SUNNYDAYS"),
        ("Your followers save 15% with code OATS.", "OATS"),
        ("Your personal code is live: EVE20.", "EVE20"),
        ("Your discount code is MIA20.", "MIA20"),
        ("Followers can use MIA-15 for 15% off", "MIA-15"),
        ("Promo code: TESSELMIA", "TESSELMIA"),
        ("Share your code MIA15 with everyone", "MIA15"),
        ("15% off for your audience with TESSEL15", "TESSEL15"),
        ("Mit dem Code MIA15 sparen deine Follower 15 %.", "MIA15"),
        ("Avec le code MIA15, ta communauté profite de 15 %.", "MIA15"),
        ("tus seguidores tendrán un 15% con MIA15", "MIA15"),
        ("o cupão MIA15 dá 15% aos teus seguidores", "MIA15"),
        ("People get 10% off with code MIA10", "MIA10"),
        ("Your listeners quote HARBOUR at the desk for 10% off.", "HARBOUR"),
        ("Your audience mentions LENTIL when booking and saves 15%.", "LENTIL"),
        ("Subscribers punch in KITEWING at the till and get 10% off.", "KITEWING"),
        ("Your caption says MARLOW but the shop only takes MARLOWE (10% off).", "MARLOWE"),
        ("The story reads KELPIE where the till only accepts KELPY, the 12% off one.", "KELPY"),
        ("(4) fans code: LEVI10X , 10% OFF", "LEVI10X"),
        ("4) Fans' discount code: TUFF30 (30% off)", "TUFF30"),
        ("Code for your fans: RIA20", "RIA20"),
        ("Código de descuento: NOA10", "NOA10"),
        ("Host-read, 60 seconds, with a vanity URL and promo code HOURS.", "HOURS"),
        ("Please mention the code TESS15 twice in the video.", "TESS15"),
        ("The code on screen should be ELLA15 not ELLA10.", "ELLA15"),
        ("The code in your caption is MIAA15, it should be MIA15.", "MIA15"),
        ("12% de comissão sobre as vendas com o cupom JU10.", "JU10"),
        ("You earn 15% commission on all orders with code MIA15.", "MIA15"),
        ("10 % Provision auf alle Verkäufe mit dem Code LENA10.", "LENA10"),
        ("your code MIA10 has expired, the new one is MIA12", "MIA12"),
    ],
)
def test_code_of_her_followers(text: str, want: str) -> None:
    found = find_code(sentence(text))
    assert found is not None
    assert found.value == want


@pytest.mark.parametrize(
    "text",
    [
        "Use code STEPH100 for another $100 off.",
        "Take an extra 10% off with code HOME10 until November 16.",
        "Order your free kit with the code GIFTED at checkout.",
        "Your code will look like YOURNAME10.",
        "You get your own code (e.g. MIA15) for 15% off.",
        "Discount (LUCY10)  -£4.80",
        "Labelled in accordance with the CAP Code for your audience.",
        "Code: TAKE100 (100% off, place the order yourself)",
        "Your followers get ANNA10 and newcomers NEW20 for 20% off",
        "we'd set you up with a code, e.g. MIA10",
        "Order your sample with code PRGIFT for free shipping",
        "Enter WELCOME10 for 10% off your first order",
        "PO number A4410 for your invoice, code of conduct attached",
        "Please show the code to the courier: ZX91",
        "Your verification code is G4551.",
        "Your booking code is QX7712, show it at the door.",
        "Your Spark Ads code: ABC123",
        "Product code: LUX20",
        "Your followers mention NASA a lot, 10% of them anyway.",
        "Your caption says SALE in capitals, our shop is 20% off this week.",
        "Your post says it all: the site takes PAYPAL, 3% fee.",
        "Our shop accepts AMEX and your followers get 10% off.",
        "The Reel has AMAZING numbers, 15% better than before.",
    ],
)
def test_no_code_of_her_followers(text: str) -> None:
    assert find_code(sentence(text)) is None
