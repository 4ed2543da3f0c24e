"""Legal forms are no part of a firm's name, wherever it stands."""

import pytest

from tests.mail.find.firms import Firms, contact, firms

FORMS = (
    "ApS", "A/S", "AB", "Oy", "Oyj", "AS", "SL", "S.L.", "SA", "S.A.", "SAS", "SARL", "Srl", "S.r.l.", "SpA", "S.p.A.",
    "BV", "B.V.", "NV", "Lda", "Ltda.", "KG", "UG", "e.K.", "Pty Ltd", "Sp. z o.o.", "s.r.o.", "Kft.", "Inc.", "LLC",
    "GmbH & Co. KG", "S.A. de C.V.", "Pvt. Ltd.", "Limited", "OÜ", "d.o.o.",
)  # fmt: skip
OFFER = "We make towels and would like to pay you 300 EUR for a Reel."


@pytest.mark.parametrize("form", FORMS)
def test_the_form_is_left_out(form: str) -> None:
    assert firms(OFFER, "Maja Lind <maja@havsro.example>", f"Best,\nMaja Lind\nHavsro {form}") == ("Havsro", None)
    assert firms(OFFER, "Maja Lind <maja@gmail.example>", f"Best,\nMaja Lind\nHavsro {form}, Box 3") == ("Havsro", None)
    client = f"Client: Havsro {form}\nFee: 300 EUR for a Reel"
    assert firms(client, "Maja Lind <maja@pinepr.example>", f"Best,\nMaja Lind\nPine PR {form}") == (
        "Havsro",
        "Pine PR",
    )
    assert contact(f"Havsro {form} <hej@havsro.example>", "Best,\nMaja Lind") == "Maja Lind"


@pytest.mark.parametrize("name", ["Havsro Spa", "Havsro & Co", "Havsro Casa", "Havsro Asa"])
def test_what_only_looks_like_one_stays(name: str) -> None:
    assert firms(OFFER, "Maja Lind <maja@havsro.example>", f"Best,\nMaja Lind\n{name}") == Firms(name, None)
