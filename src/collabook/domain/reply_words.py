"""The sentences of a reply, and the names of things in them, for one language."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from collabook.domain.words import IMPLIED_PLATFORM, PLATFORM_NAMES, Kind, RightKind


class Tongue(NamedTuple):
    """Sentences with their blanks in braces. ``nouns`` has one and several of each kind; ``one`` is what stands
    before a single thing in a sentence. ``thanks`` is for a question, ``thanks_offer`` for an offer; the ``_open`` ones
    are for where nothing to make was named.
    """

    hello: str
    hello_team: str
    thanks: str
    thanks_open: str
    thanks_offer: str
    thanks_offer_open: str
    prices: str
    price_list: str
    total: str
    separately: str
    own_channels: str
    questions: str
    which: str
    where: str
    when: str
    how_long: Mapping[RightKind, str]
    goodbye: str
    and_: str
    one: str
    on_platform: str
    nouns: Mapping[Kind, tuple[str, str]]
    rights: Mapping[RightKind, str]
    days: tuple[str, str]
    for_ever: str

    def thing(self, platform: str | None, kind: Kind, count: int) -> str:
        """``2 Instagram stories``, ``TikTok video``; the platform is left out where the kind says it."""
        noun = self.nouns[kind][count != 1]
        implied = platform is not None and IMPLIED_PLATFORM.get(kind) == platform
        if implied:
            noun = noun[:1].upper() + noun[1:]
        elif platform is not None:
            noun = self.on_platform.format(platform=PLATFORM_NAMES[platform], noun=noun)
        return noun if count == 1 else f"{count} {noun}"

    def length(self, days: int) -> str:
        """``30 days``, ``for ever``."""
        return self.for_ever if days < 0 else f"{days} {self.days[days != 1]}"

    def listed(self, things: list[str]) -> str:
        """``one Reel and 2 Instagram stories``."""
        return f" {self.and_} ".join(filter(None, (", ".join(things[:-1]), things[-1])))


ENGLISH: Final = Tongue(
    hello="Hi {name},",
    hello_team="Hi {brand} team,",
    thanks="Thank you for asking me about {things}.",
    thanks_open="Thank you for thinking of me.",
    thanks_offer="Thank you for your offer: {things}.",
    thanks_offer_open="Thank you for your offer.",
    prices="Here is what I charge:",
    price_list="Here is what I charge for one of each:",
    total="That is {total} in all.",
    separately="I quote this separately",
    own_channels="This covers my own channels; use in ads or on your channels I quote separately.",
    questions="So that I can plan:",
    which="What would you like me to make, and how many of each?",
    where="Which platform do you have in mind ({things})?",
    when="By when do you need it?",
    how_long={
        "usage": "For how long would you like to use the content?",
        "ads": "For how long would the ads run?",
        "exclusivity": "How long would the exclusivity last?",
    },
    goodbye="Best,",
    and_="and",
    one="one",
    on_platform="{platform} {noun}",
    nouns={
        "video": ("video", "videos"),
        "short": ("short", "shorts"),
        "integration": ("integration", "integrations"),
        "reel": ("reel", "reels"),
        "story": ("story", "stories"),
        "post": ("post", "posts"),
        "carousel": ("carousel", "carousels"),
        "live": ("live", "lives"),
        "photo": ("photo", "photos"),
        "article": ("article", "articles"),
        "pin": ("pin", "pins"),
        "issue": ("issue", "issues"),
        "episode": ("episode", "episodes"),
        "mention": ("mention", "mentions"),
    },
    rights={"usage": "Usage rights", "ads": "Use in ads", "exclusivity": "Exclusivity"},
    days=("day", "days"),
    for_ever="without an end",
)
