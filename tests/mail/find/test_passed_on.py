"""Whose product it is where a platform pays, a list follows, or a sort of firm is told before the name."""

import pytest

from tests.mail.find.firms import Firms, firms

PLATFORM = "Tandemly Payouts <payouts@tandemly.example>"
AGENCY = "Ana Silva <ana@marulapr.example>"


@pytest.mark.parametrize(
    "body",
    [
        "We've sent you $312.50 for Desert Light by Vellum Pens.\n\nCampaign fee   $350.00\nTandemly service fee   -$37.50",
        "€90.00 was paid for your video with Vellum Pens. The platform fee was €10.",
        "Your earnings for Summer Notes by Vellum Pens are on their way. Our marketplace pays on Fridays.",
    ],
)
def test_a_payout_names_the_brand_behind_the_campaign(body: str) -> None:
    assert firms(body, PLATFORM, "Tandemly", "Your payout is on its way") == Firms("Vellum Pens", "Tandemly")


@pytest.mark.parametrize(
    ("body", "subject"),
    [
        ("Aqui é a Ana, da Marula PR. Estamos fechando o squad da Raiz Cosméticos.\n\nEscopo: 1 reels", "Convite"),
        ("Seu nome foi aprovado pela marca!\n\nEscopo: 1 reels\n\nA Raiz Cosméticos adorou.", "Publi Raiz Cosméticos"),
        ("wir betreuen die Pflegemarke Raiz Cosméticos.\n\nLeistung: 1 Reel, 2 Storys", "Anfrage"),
        ("wir suchen Creator für unseren Kunden, den Seifenhersteller Raiz Cosméticos.\n\nUmfang: 1 Reel", "Anfrage"),
        ("Raiz Cosméticos want one Reel from you, our client is thrilled.\n\nSteps: video, caption, tag", "Next"),
    ],
)
def test_a_label_is_no_name(body: str, subject: str) -> None:
    assert firms(body, AGENCY, "Ana Silva\nMarula PR", subject) == Firms("Raiz Cosméticos", "Marula PR")


def test_a_spark_code_is_no_brand() -> None:
    body = "Your Vellum video is live, could you make the Spark Ads code? The client puts some media behind it."
    assert firms(body, AGENCY, "Ana\nMarula PR", "Spark code for Vellum video") == Firms("Vellum", "Marula PR")
