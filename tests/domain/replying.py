"""Her prices and what was asked, for an answer."""

from hypothesis import strategies as st

from collabook.domain.records import Deal, Deliverable, Message, Rate
from collabook.domain.reply import reply
from collabook.domain.reply_tongues import FRENCH, GERMAN, PORTUGUESE, SPANISH
from collabook.domain.reply_words import ENGLISH
from tests.books import cash

REEL = Rate("reel", cash("325.00 USD"), "instagram")
STORY = Rate("story", cash("60.00 USD"), "instagram")
ADS = Rate("ads", cash("150.00 USD"), None, "30 days")
TONGUES = (ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE)
ANY_TONGUE = st.sampled_from(TONGUES)
RATES = (REEL, STORY, Rate("video", cash("300.00 USD"), "tiktok"), Rate("video", cash("130.00 USD")), ADS)
ASKED = Deal(
    "Pinch & Crumb",
    deliverables=(Deliverable("reel", "instagram"), Deliverable("story", "instagram", 2)),
    messages=(Message(sender="Jonah Feld <jonah@pinch.example>"),),
    asks_for_rate=True,
)
GERMAN_MAIL = (
    "Hallo Mia, wir sind eine kleine Werkstatt und würden dich gern für ein Reel buchen. Was nimmst du für ein Reel?"
)


def text(deal: Deal, *rates: Rate) -> str:
    return reply(deal, rates or RATES, my_names=("Mia Torres", "Mia")).text
