"""What Instagram, TikTok and the like write around messages, as it comes along when a chat is copied."""

import re
from typing import Final

from collabook.domain.words import Platform

PLATFORMS: Final[dict[str, Platform]] = {
    "instagram": "instagram", "insta": "instagram", "ig": "instagram", "tiktok": "tiktok", "tik tok": "tiktok",
    "youtube": "youtube", "facebook": "facebook", "messenger": "facebook", "pinterest": "pinterest", "twitter": "x",
    "threads": "threads", "snapchat": "snapchat", "twitch": "twitch", "linkedin": "linkedin",
}  # fmt: skip
"""How the places are called where a message can come from; "x" alone is a kiss."""
HER_NAMES: Final = frozenset({"you", "me"})
LABELS: Final = frozenset(
    [
        "brand", "budget", "campaign", "client", "code", "compensation", "date", "deadline", "deliverable",
        "deliverables", "exclusivity", "fee", "gift", "note", "offer", "our", "payment", "platform", "product",
        "product value", "ps", "rate", "rights", "terms", "timeline", "us", "usage", "value", "we",
    ]
)  # fmt: skip
"""Words before a colon that are no speaker."""

_PLACE: Final = "|".join(sorted((re.escape(name) for name in PLATFORMS), key=len, reverse=True))
_CLOCK: Final = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY: Final = (
    r"(?:today|yesterday|heute|gestern|hoy|ayer|aujourd'hui|hier|hoje|ontem|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    rf"|\d{{1,2}}\.? {_MONTH}(?:,? 20\d\d)?|{_MONTH} \d{{1,2}}(?:,? 20\d\d)?"
    r"|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|20\d\d-\d\d-\d\d)"
)
_HANDLE: Final = r"[a-z0-9](?:[a-z0-9._]{0,28}[a-z0-9_])?"
_STORY: Final = r"(?:story|note|post|reel|comment|photo|video)"
_SHARED: Final = r"(?:an attachment|a (?:post|reel|story|photo|video|voice message|sticker|gif|message))"

TIME: Final = re.compile(
    rf"(?:{_DAY},? (?:at )?)?{_CLOCK}|{_DAY}|\d{{1,2}}(?:m|h|d|w)|\d{{1,2}} ?(?:min|h|hour|day|week)s? ago"
)
"""A line that says when."""
APP: Final = re.compile(
    r"gesehen|visto|vu|nachricht(?:…|\.{3})|seen(?: (?:by .{1,40}|just now|(?:yesterday|today).{0,12}|.{1,12} ago))?"
    r"|active (?:now|today|yesterday|.{1,12} ago)|message(?:…|\.{3})|send (?:a )?message(?:…|\.{3})?"
    r"|view (?:profile|post|story|reel)|audio call|video call|tap and hold to react|double tap to like"
    r"|[\d.,]{1,9} ?[km]? followers?(?: ?[·•|,*] ?[\d.,]{1,9} ?[km]? (?:posts?|following|likes?))*"
    r"|(?:you don't follow each other|you both follow|followed by)\b.{0,60}|message requests?"
    r"|(?:you )?unsent a message|(?:you )?(?:liked|reacted .{1,8} to) (?:a|your|their) message"
)
"""A line that only the app can have written."""
WEAK_APP: Final = re.compile(
    r"accept|delivered|edited|follow(?:ing)?|like|new messages?|online|read|reply|sent|typing(?:…|\.{3})?"
)
"""A line that the app writes, and that a person could write too."""
HERS: Final = re.compile(
    rf"you(?: sent)?|you (?:replied to (?:their|a|your) {_STORY}|replied to (?:yourself|\S{{4,31}})|sent {_SHARED}"
    rf"|shared (?:a|their) {_STORY}|mentioned .{{1,40}} in your {_STORY})"
)
"""A line above words of her own."""
THEIRS: Final = re.compile(
    rf"(?:(?P<who>.{{1,40}}) )?(?:replied to (?:your|their|a) {_STORY}|mentioned you in (?:their|a) {_STORY}"
    rf"|sent (?:you )?{_SHARED}|shared (?:a|your) {_STORY})"
)
"""A line above words of the other side."""
SAID: Final = re.compile(rf"(?P<who>@?{_HANDLE}|[A-Z][\w'’-]{{0,20}}(?: [A-Z&][\w'’-]{{0,20}}){{0,3}}|[Yy]ou|[Mm]e): ")
"""A speaker before the words, on one line."""
AT: Final = re.compile(rf"@{_HANDLE}", re.IGNORECASE)
BARE: Final = re.compile(rf"(?=[a-z0-9]*[._]){_HANDLE}", re.IGNORECASE)
"""An account without its "@": it has a dot or an underscore, or it would be any word."""
FROM: Final = re.compile(
    rf"(?P<place>{_PLACE})(?: (?:direct|dms?|messages?|chat|inbox))?(?: ?[·•|–—-] ?(?P<handle>@?{_HANDLE}))?"
    rf"|(?P<handle2>@?{_HANDLE}) ?[·•|] ?(?P<place2>{_PLACE})"
    rf"|(?:(?P<place3>{_PLACE}) )?(?:dm|message|direct message) from (?P<handle3>@?{_HANDLE})"
    rf"(?: on (?P<place4>{_PLACE}))?:?",
    re.IGNORECASE,
)
"""A line above the chat that says where: "Instagram · oatwell.official"."""
ON_PLACE: Final = re.compile(rf"\bon (?P<place>{_PLACE})\b", re.IGNORECASE)
