"""A firm's name without the desk, club or line that the header puts behind it, and with what belongs to it."""

import pytest

from tests.mail.find.firms import firms

ASKS = "We'd love one Reel with our new towels. What is your rate?"


@pytest.mark.parametrize(
    ("sender", "body", "sign", "brand"),
    [
        ("Havsro Night Swim <crew@havsro.example>", ASKS, "Swim on,\nMaja Lind\nHavsro", "Havsro"),
        ("Havsro Sun Club <club@havsro.example>", ASKS, "Maja\n\nHavsro Inc., 12 Alder St, Boise", "Havsro"),
        ("Havsro Growth <growth@havsro.example>", ASKS, "tx - Maja", "Havsro"),
        ("Havsro Sales <sales@havsro.example>", ASKS, "Best,\nMaja", "Havsro"),
        ("Havsro Operations <ops@havsro.example>", ASKS, "Best,\nMaja", "Havsro"),
        ("Ana Ruiz <ana@valdeluz.example>", f"Soy Ana, de Almazara Valdeluz. {ASKS}", "Ana Ruiz\nAlmazara Valdeluz",
         "Almazara Valdeluz"),
        ("Ana Ruiz <ana@riofrio.example>", f"Soy Ana, de Cortijo Riofrio. {ASKS}", "Ana Ruiz\nCortijo Riofrio",
         "Cortijo Riofrio"),
        ("Luc Petit <luc@duval.example>", f"Ici Luc, du Moulin Duval. {ASKS}", "Luc Petit\nMoulin Duval",
         "Moulin Duval"),
        ("Gaia Neri <gaia@belsole.example>", f"Gaia from Frantoio Belsole here. {ASKS}", "Gaia Neri\nFrantoio Belsole",
         "Frantoio Belsole"),
        ("Rui Dias <rui@montenovo.example>", f"Sou o Rui, da Herdade Montenovo. {ASKS}", "Rui Dias\nHerdade Montenovo",
         "Herdade Montenovo"),
    ],
)  # fmt: skip
def test_the_name_is_cut_where_it_ends(sender: str, body: str, sign: str, brand: str) -> None:
    assert firms(body, sender, sign).brand == brand


@pytest.mark.parametrize(
    ("sender", "sign", "brand"),
    [
        ("Saltbird Surf <hello@saltbird.example>", "Maja Lind\nSaltbird Surf", "Saltbird Surf"),
        ("Saltbird Surf <hello@saltbirdsurf.example>", "Maja Lind\nSaltbird Surf Ltd", "Saltbird Surf"),
        ("Fjord Growth <hello@fjordgrowth.example>", "Maja Lind\nFjord Growth", "Fjord Growth"),
    ],
)
def test_what_is_signed_in_full_stays_whole(sender: str, sign: str, brand: str) -> None:
    assert firms(ASKS, sender, f"Best,\n{sign}").brand == brand
