"""Her own manager passes on what a brand wants, and is no agency of the brand."""

import pytest

from tests.mail.find.firms import Firms, firms

MANAGER = "Noor Haddad <noor@palmtalent.example>"
SIGN = "Noor\nPalm Talent"
AGENCY = "Noor Haddad <noor@quietharbour.example>"
AGENCY_SIGN = "Noor\nQuiet Harbour PR"


@pytest.mark.parametrize(
    "body",
    [
        "This one came in for you: Vellum Pens want two Reels in May, they have no budget yet. Thoughts?",
        "Vellum Pens are asking for our price for two Reels. I'd start high, they pay well.",
        "Vellum Pens would like two Reels in May and they've got £900. What shall I tell them?",
        "Got one in for you from Vellum Pens. They'd like two Reels for £900. Shall I go back to them?",
        "Vellum Pens want two Reels for £900 and they need an answer today. I think we can push to £1,100.",
        "Vellum Pens want a Reel, they offer £900. Our commission comes off that as usual.",
    ],
)
def test_is_none(body: str) -> None:
    assert firms(body, MANAGER, SIGN, "Vellum Pens x Rosa") == Firms("Vellum Pens", None)


@pytest.mark.parametrize(
    "body",
    [
        "I write on behalf of our client Vellum Pens, they'd love two Reels from you in May for £900.",
        "Our client Vellum Pens loved your idea and they would like two Reels. Shall I tell them yes?",
        "On behalf of Vellum Pens: they want one Reel, and I told them you'd be perfect.",
    ],
)
def test_an_agency_of_the_brand_stays_one(body: str) -> None:
    assert firms(body, AGENCY, AGENCY_SIGN, "Vellum Pens x Rosa") == Firms("Vellum Pens", "Quiet Harbour PR")


def test_an_agency_in_french_is_one() -> None:
    body = "C'est Julie de l'agence Lumen ! On accompagne Les Petits Pois et on adore ton univers."
    assert firms(body, "Julie Perrin <julie@agence-lumen.example>", "Bises\nJulie") == Firms("Les Petits Pois", "Lumen")


def test_a_firm_called_an_agency_in_its_domain_only() -> None:
    body = "Our client Figgy asked for one change in the caption."
    assert firms(body, "Leo Marsh <leo@brassbandagency.example>", "Leo\nBrass Band") == Firms("Figgy", "Brass Band")
