"""Use that is said to be without advertising, and use from their own account."""

import pytest

from collabook.mail.find.rights import find_usage
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We'd also share them from our own account for 90 days, organic only, no ads.", (90, False)),
        ("We would repost it through our channels for 30 days, no ads.", (30, False)),
        ("We may show the video via our own pages for 60 days.", (60, None)),
        ("Nutzung: sechs Monate auf unseren Kanälen, ausdrücklich nicht als Werbeanzeige", (180, False)),
        ("Nutzung: 3 Monate auf unserer Seite, nicht als bezahlte Werbung", (90, False)),
        ("Utilisation : 3 mois sur nos réseaux, pas en publicité", (90, False)),
        ("Derechos: 6 meses en nuestras redes, no como anuncio", (180, False)),
        ("Nutzung: sechs Monate, nicht nur organisch, auch als Werbeanzeige", (180, True)),
        ("Nutzung: sechs Monate, auch als Werbeanzeige", (180, True)),
        ("we'd run ur reel as an ad n keep it up forever if thats cool??", (-1, True)),
        ("We'd run the clip as an ad for 30 days, if that's ok?", (30, True)),
    ],
)
def test_use_is_read(text: str, want: tuple[int | None, bool | None]) -> None:
    hit = find_usage(mailed(text))
    assert hit
    assert (hit.value.days, hit.value.paid) == want


@pytest.mark.parametrize(
    "text",
    [
        "You can share the link from our account for 30 days.",
        "Please post the video through our partner link.",
        "Let me know if that's ok, we run a small ad team.",
        "We share news from our own farm every week.",
    ],
)
def test_what_is_no_use_of_hers(text: str) -> None:
    assert find_usage(mailed(text)) is None
