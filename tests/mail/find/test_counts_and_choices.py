"""A count belongs to what it stands before, and what she may choose from is not asked for yet."""

import pytest

from collabook.mail.find.exclusivity import find_exclusivity
from tests.mail.find.mailed import mailed
from tests.mail.find.test_making_said import made


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Wir suchen ein YouTube-Video über den Bohrer KH 12 sowie ein Instagram-Reel.",
         ["1 youtube video", "1 instagram reel"]),
        ("We'd like one TikTok with the Lamp 20 also one Reel.", ["1 tiktok video", "1 instagram reel"]),
        ("Leistung: eine Story mit der Tasse 7 sowie ein Reel", ["1 instagram story", "1 instagram reel"]),
        ("We need 3 one-minute videos for TikTok.", ["3 tiktok video"]),
        ("We need 2 a-roll videos on YouTube.", ["2 youtube video"]),
        ("We need 10 photos, delivered to us; you don't post them.", ["10 ugc photo"]),
        ("Could you film two clips? You do not have to upload the clips anywhere.", ["2 ugc video"]),
        ("We'd pay for 2 Reels. You don't post them before Friday.", ["2 instagram reel"]),
        ("Two Reels, please. We pay the day the second one goes live.", ["2 instagram reel"]),
        ("One TikTok live, paid once each one is live.", ["1 tiktok live"]),
        ("a. one Reel\nb. two Stories\n\nWe'd pay $300 for both.", ["1 instagram reel", "2 instagram story"]),
        ("If you like it, we'd want one Reel and 2 Stories.", ["1 instagram reel", "2 instagram story"]),
    ],
)  # fmt: skip
def test_it_is_asked_for(text: str, asked: list[str]) -> None:
    assert made(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Two ways to do this, your pick:\n\n  A. one Reel: $300\n  B. one podcast mention: $240",
        "Tell me which you'd prefer:\n\nA. 1 TikTok ($200)\nB. 2 Instagram Stories ($150)",
        "There are three options.\n\na. one YouTube video\nb. one Reel\nc. two Stories",
        "Whichever you like better:\n\nA. 1 Reel, $250\n\nB. 1 carousel, $180",
        "If the kids love it and you feel like showing it in a Story, we'd be over the moon.",
        "And if it grows on him and you happen to film a Reel, tag us.",
        "If your cat approves and you fancy making a TikTok, that would be lovely.",
    ],
)
def test_it_is_left_to_her(text: str) -> None:
    assert made(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Your quote should include six months of paid usage, three months of exclusivity for mattresses.", 90),
        ("We need twelve months of usage, 30 days of exclusivity for teas, and one round of changes.", 30),
        ("We'd drop the exclusivity to 14 days for other teas.", 14),
        ("We can shorten the usage to three months, and the exclusivity clause goes out altogether.", None),
        ("The exclusivity has been removed, usage stays at 60 days.", None),
        ("Legal agreed to waive the exclusivity clause, usage is 30 days.", None),
        ("We scrapped the exclusivity and would use the Reel for two months.", None),
    ],
)
def test_a_bond_has_its_own_span(text: str, days: int | None) -> None:
    found = find_exclusivity(mailed(text))
    assert (found.value.days if found else None) == days
