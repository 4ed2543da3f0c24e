"""Whole short mails: whose product it is, and who writes for it."""

import pytest

from tests.mail.find.firms import Firms, firms


@pytest.mark.parametrize(
    ("brand", "agency", "sender", "subject", "text", "sign"),
    [
        (
            "Lune Bakery",
            "Otterhaus",
            "Mina Voss <mina@otterhaus.example>",
            "Lune Bakery opening in Bristol",
            "Hope you're well! Lune Bakery is opening its second shop on Gloucester Road and we're inviting a handful of local food creators to the soft launch on 4 May. Free pastries, obviously.\n\nWould you like to come?",
            "Mina Voss\nSenior Account Executive, Otterhaus",
        ),
        (
            "Brunnhof",
            "Kanzlei Media",
            "Lea Brandt <lea@kanzleimedia.example>",
            "Kooperation mit Brunnhof",
            "wir planen gerade die Frühjahrskampagne von Brunnhof und hätten dich gern dabei. Geplant sind 2 Reels. Was wäre dein Honorar?",
            "Viele Grüße\nLea Brandt\nKanzlei Media GmbH",
        ),
        (
            "Aceite Luma",
            "Norte Comunicación",
            "Irene Soto <irene@nortecomunicacion.example>",
            "Propuesta: Aceite Luma",
            "Te escribo desde Norte Comunicación porque a Aceite Luma le encantaría contar contigo para su campaña de verano. ¿Cuál es tu tarifa?",
            "Un saludo,\nIrene Soto",
        ),
        (
            "Vero",
            "Hype Foundry",
            "Sam <sam@hypefoundry.example>",
            "Vero x Rosa - paid TikTok",
            "hey! got a paid one for u. Vero (electric toothbrush) want 1 tiktok, $250, usage 30 days. u in?",
            "Sam\nHype Foundry",
        ),
        (
            "Corrie Knitwear",
            "ShareLoop",
            "ShareLoop <no-reply@shareloop.example>",
            "Your proposal was accepted",
            "Corrie Knitwear has accepted your proposal of £180.\n\nNext step: sign the agreement in ShareLoop.",
            "ShareLoop Ltd, London",
        ),
        (
            "Corrie Knitwear",
            "ShareLoop",
            "ShareLoop <no-reply@shareloop.example>",
            "You earned £180",
            "Your payment for the collaboration with Corrie Knitwear is on its way and should arrive within 3 days.",
            "ShareLoop Ltd, London",
        ),
        (
            "Corrie Knitwear",
            "ShareLoop",
            "ShareLoop Team <team@shareloop.example>",
            "A brand wants to work with you",
            "Congratulations! You have a new offer.\n\nBrand\nCorrie Knitwear\n\nOffer\n£180 for 1 Reel\n\nRespond within 5 days.",
            "ShareLoop Ltd, London",
        ),
        (
            "Corrie Knitwear",
            "ShareLoop",
            "ShareLoop <hello@shareloop.example>",
            "Corrie Knitwear is waiting for your draft",
            "Just a reminder that your draft is due on 3 May.",
            "ShareLoop Ltd, London",
        ),
        (
            "Corrie Knitwear",
            "ShareLoop",
            "Amy from ShareLoop <amy@shareloop.example>",
            "Corrie Knitwear campaign",
            "It's Amy, your creator manager at ShareLoop. Corrie Knitwear picked you for their autumn campaign! They pay £180 for one Reel.",
            "Amy\nShareLoop",
        ),
        (
            "Dalkeith Gin",
            "Stag & Thistle PR",
            "Fraser Munro <fraser@stagandthistle.example>",
            "Dalkeith Gin",
            "I hope you don't mind the cold email. I'm Fraser and I work on the PR side for Dalkeith Gin up in Scotland. The distillery would love to host you for a weekend.",
            "Fraser Munro\nStag & Thistle PR",
        ),
        (
            "Nomi",
            "Bright & Bold Agency",
            "Chidi Eze <chidi@brightandbold.example>",
            "Re: Nomi",
            "Thanks for the quick reply! The brand is fine with £400 but would need 60 days of usage. Nomi's legal team will send the contract.",
            "Chidi Eze\nBright & Bold Agency",
        ),
        (
            None,
            "Bright & Bold Agency",
            "Chidi Eze <chidi@brightandbold.example>",
            "Paid opportunity",
            "We have a paid opportunity with a premium haircare brand and your profile came up. Please send us your rates for a Reel.",
            "Chidi Eze\nBright & Bold Agency",
        ),
        (
            "Nomi",
            None,
            "Chidi Eze <chidi@nomi.example>",
            "Re: Nomi",
            "Thanks for the quick reply! We're fine with £400 but would need 60 days of usage. Our legal team will send the contract.",
            "Chidi Eze\nNomi",
        ),
        (
            "Nomi Hair",
            None,
            "Chidi Eze <chidi@nomihair.example>",
            "Collab?",
            "I'm Chidi from Nomi Hair. We'd love to send you our curl kit, and Temi, who founded Nomi Hair, would love to hop on a call.",
            "Chidi",
        ),
        (
            "Ferme Alba",
            None,
            "Lucie Petit <lucie@fermealba.example>",
            "Partenariat",
            "Je m'appelle Lucie et je gère la communication de la Ferme Alba. Nous aimerions vous offrir un panier.",
            "Lucie Petit",
        ),
        (
            "Quinta do Vale",
            None,
            "Rui Alves <rui@quintadovale.example>",
            "Convite",
            "Sou o Rui, da Quinta do Vale. Gostávamos de te convidar para um fim de semana na quinta.",
            "Abraço,\nRui Alves\nQuinta do Vale",
        ),
        (
            "Tillmann & Söhne",
            None,
            "Jana Tillmann <jana@tillmann-soehne.example>",
            "Anfrage",
            "wir sind Tillmann & Söhne, ein Familienbetrieb aus Jever, und würden dir gern unsere Teekiste schicken.",
            "Herzliche Grüße\nJana Tillmann",
        ),
        (
            "Zarna",
            "Buzz Mandi",
            "Karan Mehta <karan@buzzmandi.example>",
            "Zarna Jewels barter collab",
            "Greetings from Buzz Mandi!! This is regarding a barter collaboration for our brand Zarna. Kindly share your commercials.",
            "Karan Mehta\nBuzz Mandi",
        ),
        (
            "Hallow Oak",
            "Redbarn",
            "Redbarn Accounts <accounts@redbarn.example>",
            "Remittance",
            "Client        Description      Amount\nHallow Oak    2 Reels (May)    £600.00\n\nTotal         £600.00",
            "Redbarn Ltd",
        ),
        (
            "Hallow Oak",
            None,
            "Hallow Oak Accounts <accounts@hallowoak.example>",
            "Remittance",
            "Invoice   Description      Amount\nRM-12     2 Reels (May)    £600.00",
            "Hallow Oak Ltd",
        ),
        (
            "Mossy",
            "TapCircle",
            "TapCircle <campaigns@tapcircle.example>",
            "Mossy just sent you a brief",
            "Campaign: Spring Skin\nReward: $150\nDeadline: May 3\n\nOpen the app to accept.",
            "TapCircle Inc.",
        ),
        (
            "Mossy",
            "TapCircle",
            "TapCircle <campaigns@tapcircle.example>",
            "Changes requested by Mossy",
            'Mossy left a comment on your draft: "Please mention the price."',
            "TapCircle Inc.",
        ),
        (
            "Mossy",
            "TapCircle",
            "TapCircle <campaigns@tapcircle.example>",
            "Draft approved",
            "Your draft for Mossy has been approved. Post it by May 3.",
            "TapCircle Inc.",
        ),
        (
            "Harlow Tea",
            "Wren House",
            "Bea Lyle <bea@wrenhouse.example>",
            "A tea party, 3 June",
            "On behalf of Harlow Tea we'd be delighted if you joined us for a tea party.",
            "Bea Lyle\nWren House",
        ),
        (
            "Harlow Tea",
            "Wren House",
            "Bea Lyle <bea@wrenhouse.example>",
            "A tea party, 3 June",
            "Harlow Tea would be delighted if you joined them for a tea party at the Roof Gardens. I'm helping the team with the guest list, let me know by Friday. Harlow Tea will send a car.",
            "Bea Lyle\nWren House Events",
        ),
    ],
)
def test_brand_and_agency(
    brand: str | None, agency: str | None, sender: str, subject: str, text: str, sign: str
) -> None:
    assert firms(text, sender, sign, subject) == Firms(brand, agency)


def test_a_brand_is_named_where_its_agencys_name_stands_nowhere() -> None:
    found = firms(
        "Would you like to try the new Petalwise cream?",
        "Tess <tess@marigoldcomms.example>",
        "Tess x",
        "Petalwise gift",
    )
    assert found == Firms("Petalwise", None)
