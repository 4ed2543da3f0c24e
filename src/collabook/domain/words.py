"""The closed vocabularies of a book, in the spelling of code, screen, JSON and SQL.

Each is a ``Literal`` for the types and a tuple of the same words, in the order in which choices are shown.
"""

from typing import Final, Literal, get_args

Stage = Literal["offered", "negotiating", "agreed", "declined", "cancelled", "ghosted"]
Source = Literal["email", "dm", "platform", "agency", "in_person", "other"]
Platform = Literal[
    "tiktok",
    "instagram",
    "youtube",
    "facebook",
    "pinterest",
    "x",
    "threads",
    "snapchat",
    "twitch",
    "linkedin",
    "blog",
    "newsletter",
    "podcast",
    "ugc",
]
Kind = Literal[
    "video",
    "short",
    "integration",
    "reel",
    "story",
    "post",
    "carousel",
    "live",
    "photo",
    "article",
    "pin",
    "issue",
    "episode",
    "mention",
]
Per = Literal["deal", "deliverable", "month", "bonus"]
OfferedBy = Literal["brand", "me"]
DeadlineWhat = Literal["reply", "event", "end"]
DueAfter = Literal["delivery", "approval", "signing"]
TermsFrom = Literal["invoice", "posting", "approval", "signing", "delivery"]
PaymentKind = Literal["payment", "refund", "chargeback"]
Method = Literal["ach", "wire", "card", "paypal", "cash", "cheque", "platform", "other"]
Effect = Literal["reduces_fee", "reopens"]
Basis = Literal["agreed", "unsolicited"]
Kept = Literal["kept", "returned", "loan"]
RightKind = Literal["usage", "ads", "exclusivity"]
PricedKind = Literal[Kind, RightKind]
"""What she has a price for: one deliverable of a kind, or a right."""
Content = Literal["none", "to_make", "in_review", "posted"]
MoneyStanding = Literal["none", "not_due", "due", "part_paid", "overdue", "paid"]
DueWhat = Literal[
    "reply",
    "draft",
    "approval",
    "post",
    "payment",
    "gift",
    "right_ends",
    "follow_up",
    "disclosure",
]

STAGES: Final[tuple[Stage, ...]] = get_args(Stage)
SOURCES: Final[tuple[Source, ...]] = get_args(Source)
PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
PERS: Final[tuple[Per, ...]] = get_args(Per)
TERMS_FROM: Final[tuple[TermsFrom, ...]] = get_args(TermsFrom)
DUE_AFTER: Final[tuple[DueAfter, ...]] = get_args(DueAfter)
PAYMENT_KINDS: Final[tuple[PaymentKind, ...]] = get_args(PaymentKind)
METHODS: Final[tuple[Method, ...]] = get_args(Method)
EFFECTS: Final[tuple[Effect, ...]] = get_args(Effect)
RIGHT_KINDS: Final[tuple[RightKind, ...]] = get_args(RightKind)
PRICED_KINDS: Final[tuple[PricedKind, ...]] = get_args(PricedKind)

PLATFORM_NAMES: Final[dict[str, str]] = {
    "tiktok": "TikTok",
    "instagram": "Instagram",
    "youtube": "YouTube",
    "facebook": "Facebook",
    "pinterest": "Pinterest",
    "x": "X",
    "threads": "Threads",
    "snapchat": "Snapchat",
    "twitch": "Twitch",
    "linkedin": "LinkedIn",
    "blog": "Blog",
    "newsletter": "Newsletter",
    "podcast": "Podcast",
    "ugc": "UGC",
}
IMPLIED_PLATFORM: Final[dict[str, Platform]] = {"reel": "instagram", "short": "youtube"}

PER_SAID: Final[dict[Per, str]] = {"deal": "", "deliverable": " each", "month": " a month", "bonus": " bonus"}
"""What follows a sum that was named."""


def deliverable_name(platform: str | None, kind: str, count: int = 1) -> str:
    """How one deliverable is called on screen and in sentences: ``3 Instagram stories``, ``TikTok video``.

    The platform is left out where the kind says it (a Reel, a Short).
    """
    plural = f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"
    noun = kind if count == 1 else plural
    if IMPLIED_PLATFORM.get(kind) == platform and platform is not None:
        noun = noun.capitalize()
    elif platform is not None:
        noun = f"{PLATFORM_NAMES[platform]} {noun}"
    else:
        noun = noun.capitalize() if count == 1 else noun
    return noun if count == 1 else f"{count} {noun}"
