"""The length of a bond beside other lengths, and bonds that are given up."""

import pytest

from collabook.mail.find.exclusivity import find_exclusivity
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Please include six months of paid usage (Meta), three months of exclusivity for beds, and two edits.", 90),
        ("The fee covers 12 months of usage, 30 days of exclusivity, one round of changes.", 30),
        ("We need two weeks of whitelisting, a month of exclusivity in skincare, and the raw files.", 30),
        ("Your quote should have 90 days usage + 60 days exclusivity.", 60),
        ("The package has four weeks of boosting, plus six weeks of exclusivity on tea.", 42),
        ("We can't drop the exclusivity, 30 days is our rule.", 30),
        ("The exclusivity goes down to 30 days.", 30),
        ("The exclusivity is cut to 14 days.", 14),
        ("We ask for exclusivity, 45 days, in running shoes.", 45),
    ],
)
def test_the_bond_has_its_own_length(text: str, want: int) -> None:
    hit = find_exclusivity(mailed(text))
    assert hit
    assert hit.value.days == want


@pytest.mark.parametrize(
    "text",
    [
        "We can shorten the usage to three months, and the exclusivity clause goes out altogether.",
        "The exclusivity is off the table, usage stays at 60 days.",
        "Happy to drop the exclusivity if usage can be 90 days.",
        "We've removed the category exclusivity from the draft, the 30 days of usage stay.",
        "The exclusivity period has been waived.",
        "Exclusivity no longer applies, the rest of the agreement is as before.",
        "Die Exklusivität entfällt, die Nutzung bleibt bei 3 Monaten.",
        "L'exclusivité est supprimée du contrat.",
        "Quitamos la exclusividad del contrato.",
        "Retiramos a exclusividade do contrato.",
    ],
)
def test_a_bond_that_is_given_up_binds_nobody(text: str) -> None:
    assert find_exclusivity(mailed(text)) is None
