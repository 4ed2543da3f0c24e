"""A brand writes for itself, whomever else it mentions."""

import pytest

from tests.mail.find.firms import Firms, firms

MAJA = "Maja Lind <maja@havsro.example>"
SIGNED = "Best,\nMaja Lind\nHavsro"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Havsro x Rosa", "We'd love to send you our new towels. Mia, our founder, loved your video."),
        ("Hello", "Maja here from Havsro. Mia would love to send you our towels."),
        ("Ramadan campaign", "We are looking for creators for Ramadan and you'd be perfect for our towels."),
        (
            "The Caleta towel",
            "We make towels, and the new Caleta is our best. Would you make something about the Caleta?",
        ),
        ("Invitation: launch of Caleta", "We're launching Caleta, our new towel line, and would love to have you."),
        ("Hello", "Our logistics partner Nordfrakt will deliver the towels. Nordfrakt has your address."),
        ("Hello", "We saw your collab with Lumo and loved it. We make towels, would you like to work with us?"),
        ("Hello", "Vogue loved our towels last year. We'd love to gift you a set."),
        ("Hello", "Our agency Pine will send you the contract. We'd love two Reels with our towels."),
        ("Hello", "We've worked with Anna Berg and Lumo before. Want to work with Havsro?"),
        ("Draft", "Lovely draft! Elin from legal has asked me to check one claim about our towels."),
        ("Hello", "I look after creator partnerships at Havsro. We'd love to send you our Caleta towels."),
        ("Hello", "We're working with Nordfrakt on faster delivery, so your towels will be there on Friday."),
        ("Summer", "For Midsummer we are casting for our new spot. It's for World Oceans Day."),
        ("Your payment", "Your invoice for the Caleta campaign was paid today."),
        ("Mother's Day campaign", "We're planning a campaign for Mother's Day and thought of you."),
        ("Hello", "The client portal is open. Please register so that we can pay you."),
        ("Hej", "I'm writing on behalf of the whole Havsro team to thank you. Our customers love your Reel."),
        (
            "Hello",
            "Hi from Havsro! Our towels are woven in Malmö and we'd like to send you one. Client service will contact you.",
        ),
        ("Hello", "My name is Maja Lind and I represent Havsro. Would you like to represent Havsro on Instagram?"),
        (
            "Hello",
            "I handle partnerships for Havsro, and Elin handles shipping. Elin has asked me to get your address.",
        ),
        ("Hello", "Do you know Linum? They used to be our neighbours. We make towels."),
        ("Hello", "We're hosting a dinner with Chef Anna Berg on 3 June and would love to have you. Anna will cook."),
        (
            "Hello",
            "We're launching Caleta together with Studio Nord. Studio Nord designed the pattern. Our towels are great.",
        ),
        ("Hello", "The collab with Studio Nord is out on Friday and we'd love you to make a Reel about our towels."),
        ("Hello", "We loved your video for Lumo. Lumo is great! Would you make one for us?"),
        ("Hello", "I saw that Lumo sent you a towel. Ours is better :)"),
        (
            "Hello",
            "You were recommended by Anna Berg, who loved working with you. We'd like to work with you on our towels.",
        ),
        ("Hello", "Anna Berg told us about you. Anna said that you like linen. We make linen towels."),
        ("Hello", "We would like to book you for Stockholm Design Week. Our stand is in hall B."),
        ("Hello", "We support Rainforest Trust with every order. Our towels are organic."),
        ("Hello", "Every towel sold supports Ocean Cleanup. We'd love to send you one of our towels."),
        ("Hello", "Please send the invoice to Havsro AB, Box 3. Payment is handled by Fortnox."),
        ("Hello", "Your package was sent by PostNord today. Tracking: 123. We hope that you like our towels."),
        ("Hello", "Our new line Caleta is out. For Caleta we are looking for three creators."),
        ("Hello", "Brand: Havsro\nProduct: Caleta towel\nFee: 4500 kr"),
        ("Hello", "Brand ambassador programme\nCommission 15 %\nHavsro gives your followers 10 % off."),
        ("Hello", "We're a small team: Maja, Elin and Tom. Tom would love to meet you. We make towels."),
        ("Hello", "Elin and I run Havsro together. She's a fan of yours!"),
        ("Hello", "In May we're opening Havsro Café in Malmö. We'd love to invite you to our opening party."),
        ("Hello", "I look after our creators and Mia Berg looks after the shipping."),
        ("Hello", "We work with Klarna on payments and with Anna on photos. Our towels sell well."),
        ("Hello", "As agreed with Anna from your management, the fee is 4500 kr for a Reel with our towels."),
        ("Hello", "Thanks for talking to our agency Nord PR! We'll take it from here and send you our towels."),
        ("Hello", "Our PR agency Nord Kommunikation will send you the towels next week."),
        ("Hello", "Your manager Sofia Lund told us that you're free in May. Our towels would be a good fit."),
        ("Hello", "We are the people behind Havsro and would like to invite you to Paris Fashion Week."),
        ("Hello", "The Caleta campaign starts in May. Caleta is our new towel. Content for Caleta is due on 3 May."),
        ("Hello", "Havsro has asked me to find creators for its towels."),
        ("Hello", "It's for the Havsro x Studio Nord towel. Our fee is 4500 kr."),
    ],
)
def test_others_in_a_brands_mail_are_not_its_clients(subject: str, text: str) -> None:
    assert firms(text, MAJA, SIGNED, subject) == Firms("Havsro", None)


@pytest.mark.parametrize(
    "subject",
    [
        "Caleta towel for you?",
        "Caleta x Rosa",
        "Havsro Caleta – paid Reel?",
        "Reel with Havsro",
        "Studio Nord x Havsro",
        "Swedish towels",
    ],
)
def test_products_in_a_brands_subject_are_not_its_clients(subject: str) -> None:
    text = "We weave towels in Malmö and the new Caleta, made with Studio Nord, is our best. They will love it."
    assert firms(text, MAJA, SIGNED, subject) == Firms("Havsro", None)


@pytest.mark.parametrize(
    ("text", "sign", "brand"),
    [
        ("I'm Maja, the founder of Havsro, and I'd love to send you a towel.", "Maja", "Havsro"),
        ("Maja here from Havsro, a tiny towel brand.", "Maja", "Havsro"),
        ("I run a small brand called Havsro and would love to send you a towel.", "Maja", "Havsro"),
        ("We're Havsro, two sisters from Malmö.", "Maja\nHavsro", "Havsro"),
        (
            "I started Havsro in 2019 with one towel. Havsro is now sold in 3 shops.",
            "Maja Lind\nFounder, Havsro",
            "Havsro",
        ),
        ("My towel brand Havsro is looking for creators.", "Maja", "Havsro"),
        ("ich bin die Maja von Havsro und würde dir gern ein Handtuch schenken.", "Maja", "Havsro"),
        ("Soy Maja, de Havsro, y me encantaría regalarte una toalla.", "Maja", "Havsro"),
        ("Je suis Maja, fondatrice de Havsro, et j'aimerais vous offrir une serviette.", "Maja", "Havsro"),
        ("Sou a Maja, da Havsro, e adorava enviar-te uma toalha.", "Maja", "Havsro"),
        ("I'd love to send you a towel from my shop.", "Maja", None),
    ],
)
def test_without_a_domain_the_introduction_names_the_firm(text: str, sign: str, brand: str | None) -> None:
    assert firms(text, "Maja Lind <majalind@gmail.example>", sign) == Firms(brand, None)


@pytest.mark.parametrize(
    "sender",
    [
        "Maja Lind <maja@havsrohome.example>",
        "Maja Lind <maja@tryhavsro.example>",
        "Maja Lind <maja@havsro-home.example>",
        "Maja Lind <maja@mail.havsro.example>",
        "Maja <maja@havsro.co.uk>",
        "Havsro <hej@mailtower.example>",
        "Maja at Havsro <maja@mailtower.example>",
        "Maja | Havsro <maja@wearehavsro.example>",
        "Maja Lind <maja@havsrotextil.example>",
        "Maja Lind <maja@drinkhavsro.example>",
    ],
)
def test_a_domain_may_say_more_or_less_than_the_name(sender: str) -> None:
    text = "Maja from Havsro here, and we'd love to send you one of our towels."
    assert firms(text, sender, SIGNED) == Firms("Havsro", None)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Maja Lind <maja@gruyerandco.example>", "Gruyer & Co"),
        ("Maja Lind <maja@gruyer.example>", "Gruyer & Co"),
        ("Maja <m@saltandstone.example>", "Salt + Stone"),
        ("Maja <m@saltstone.example>", "Salt & Stone"),
        ("Maja <m@thelittlemill.example>", "The Little Mill"),
        ("Maja <m@marysmill.example>", "Mary's Mill"),
    ],
)
def test_a_name_is_taken_whole(sender: str, name: str) -> None:
    text = f"We're {name} and we'd love to send you one of our boxes. {name} ships everywhere."
    assert firms(text, sender, f"Best,\nMaja Lind\n{name}") == Firms(name, None)


@pytest.mark.parametrize("desk", ["Partner", "Team", "Affiliate Team", "Buchhaltung", "Partnerships", "Payments"])
def test_a_desk_is_no_part_of_the_name(desk: str) -> None:
    text = "Your commission was transferred today. Your Alpkraut team"
    assert firms(text, f"Alpkraut {desk} <mail@alpkraut.example>", f"Your Alpkraut {desk}") == Firms("Alpkraut", None)


@pytest.mark.parametrize(
    ("sender", "house"),
    [
        ("Museum of Harbour Glass Press Office <press@harbourglass.example>", "Museum of Harbour Glass"),
        ("House of Varde Marketing Team <hello@varde.example>", "House of Varde"),
        ("Bank of Quill PR Team <pr@bankofquill.example>", "Bank of Quill"),
        ("Havsro Communications Department <hej@havsro.example>", "Havsro"),
        ("The Press Office at Tate Bay <press@tatebay.example>", "Tate Bay"),
    ],
)
def test_a_department_is_no_part_of_the_name_and_an_institution_is(sender: str, house: str) -> None:
    text = "The Director and Trustees would be delighted by your company at our preview. We make glass."
    assert firms(text, sender, f"Best,\nPia Dun\n{house}") == Firms(house, None)


@pytest.mark.parametrize(
    "text",
    [
        "Co-founder of Havsro here. Biscuit's face is the ad we need.",
        "I'm Maja, founder of Havsro. Biscuit is looking great.",
        "I founded Havsro in a garage. Biscuit has asked for more, I guess.",
        "We're two people in Malmö, making air-dried dog food. Biscuit is looking hungry.",
        "I bake treats for dogs, and Biscuit is looking hungry.",
    ],
)
def test_who_founded_or_makes_it_writes_for_nobody_else(text: str) -> None:
    assert firms(text, MAJA, SIGNED, "Biscuit for hire?") == Firms("Havsro", None)


def test_the_founder_of_an_agency_writes_for_its_client() -> None:
    text = "I founded Pine PR, a small team. Havsro would love to send you treats. They make dog food."
    assert firms(text, "Ana Lind <ana@pinepr.example>", "Best,\nAna Lind\nPine PR") == Firms("Havsro", "Pine PR")
