"""Who signs is the contact; firms, desks and machines are nobody."""

import pytest

from tests.mail.find.firms import contact


@pytest.mark.parametrize(
    ("sender", "sign", "name"),
    [
        ("Solstice Mats <partners@solsticemats.example>", "Dee and the Solstice crew", "Dee"),
        ("PEARLPIP <collabs@pearlpip.example>", "xx Tasha", "Tasha"),
        ("Papierlotse <hallo@papierlotse.example>", "Papierlotse\nInh. Jule Petersen\nKrämerstraße 8", "Jule Petersen"),
        (
            "Jule Petersen <hallo@papierlotse.example>",
            "Liebe Grüße\n\nPapierlotse\nInh. Jule Petersen",
            "Jule Petersen",
        ),
        ("Havsro <hej@havsro.example>", "— Maja", "Maja"),
        ("Havsro <hej@havsro.example>", "Cheers, Maja and the Havsro team", "Maja"),
        ("Havsro <hej@havsro.example>", "Liebe Grüße\nMaja und das Havsro-Team", "Maja"),
        ("Havsro <hej@havsro.example>", "Un abrazo,\nMaja y el equipo de Havsro", "Maja"),
        ("Havsro <hej@havsro.example>", "À bientôt,\nMaja et toute l'équipe Havsro", "Maja"),
        ("Havsro <hej@havsro.example>", "Love,\nMaja & the girls x", "Maja"),
        ("Havsro <hej@havsro.example>", "Your friends at Havsro", None),
        ("Havsro <hej@havsro.example>", "Love,\nEveryone at Havsro", None),
        ("Havsro <hej@havsro.example>", "See you on the mat,\nThe Havsro team", None),
        ("Havsro <hej@havsro.example>", "The Towel Club\nHavsro AB", None),
        ("Pico Pasta via Tandemly <notify@tandemly.example>", "", None),
        ("Buchhaltung Havsro <rechnung@havsro.example>", "Mit freundlichen Grüßen\nIhre Buchhaltung", None),
        ("Havsro <news@mailtower.example>", "Havsro AB, Box 3, Malmö", None),
        ("Casey Nguyen via Bridgewick <noreply@bridgewick.example>", "Casey Nguyen\nBridgewick", "Casey Nguyen"),
        ("The Side Ledger <hello@sideledger.example>", "", None),
        ("Havsro Official <service03@havsro.example>", "Best wish,\nVivian", "Vivian"),
        ("Maja Lind <hello@havsro.example>", "", "Maja Lind"),
        ("Big Maja <maja@havsro.example>", "Best\nMaja Lind\nHavsro", "Maja Lind"),
        ("Chef Ana <ana@havsro.example>", "Ana Prieto\nHavsro, since 1998", "Ana Prieto"),
        ("Maja L. <maja@havsro.example>", "Best\nMaja Lind", "Maja Lind"),
        ("Elin Lind <elin@havsro.example>", "Best\nMaja Lind", "Elin Lind"),
        (
            "Havsro <direction@havsro.example>",
            "Mathilde Roche-Perrin\nDirectrice\nHavsro ****",
            "Mathilde Roche-Perrin",
        ),
        ("Museum of Havsro Press Office <press@havsro.example>", "", None),
        ("Musée de la Mer <presse@lamer.example>", "Cordialement,\nJean-Luc Petit", "Jean-Luc Petit"),
        ("Maja of Havsro <maja@havsro.example>", "", "Maja"),
        (
            "Havsro Legal Department <legal@havsro.example>",
            "Pia Dun\nPress\n\nHavsro, registered charity 105550. It is open all day.",
            "Pia Dun",
        ),
        ("Maja <maja@havsro.example>", "Best\ni.A. Maja Lind\nHavsro", "Maja Lind"),
        ("Havsro <maja@havsro.example>", "Best wishes, Maja Lind", "Maja Lind"),
    ],
)
def test_the_writing_person(sender: str, sign: str, name: str | None) -> None:
    assert contact(sender, sign) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("This is Amy from LUMIFOLD, we make lamps.", "Amy"),
        ("I am Vivian of Levilux brand.", "Vivian"),
        ("Je suis Lena de Levilux.", "Lena"),
        ("It's Black Friday at Levilux!", None),
        ("I'm French and I love your page.", None),
        ("This is Levilux from Berlin.", None),
        ("This is Monday at its best.", None),
    ],
)
def test_who_introduces_herself_without_signing(text: str, name: str | None) -> None:
    assert contact("Levilux <service@levilux.example>", f"{text} What do you think of our new lamp?") == name
