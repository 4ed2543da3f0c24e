"""What she is asked to make: a count, a platform, a kind."""

import re
from typing import Final, NamedTuple, cast

from collabook.domain.words import Kind, Platform
from collabook.mail.clean import fold
from collabook.mail.find import Found, Source
from collabook.mail.find.numbers import SMALL, count
from collabook.mail.find.options import option_units
from collabook.mail.units import Unit
from collabook.mail.values import Asked

PLATFORM_WORDS: Final[dict[str, str]] = {
    "tiktok": r"tik ?toks?|tt", "instagram": r"instagram|insta|ig", "youtube": r"youtube|yt", "facebook": r"facebook|fb",
    "pinterest": r"pinterest", "x": r"twitter|x\.com", "threads": r"threads(?= post)", "snapchat": r"snapchat|snap(?= )", "twitch": r"twitch",
    "linkedin": r"linked ?in", "blog": r"blog", "newsletter": r"newsletter|substack", "podcast": r"podcast", "ugc": r"ugc",
}  # fmt: skip
_KIND_WORDS: Final[tuple[tuple[str, str], ...]] = (
    ("integration", r"integrations?|integrat(?:ed?|ion) videos?|(?:ad|sponsor(?:ed)?) (?:reads?|spots?|segments?)|mid-?rolls?|pre-?rolls?|shout-?outs? video"),
    ("short", r"shorts?"),
    ("reel", r"reels?"),
    ("story", r"stor(?:y|ies|ys)(?:[ -](?:frames?|slides?|posts?|segments?|sequences?))?|storys|historias?"),
    ("carousel", r"carr?ousels?|carrusel(?:es)?|karussells?|carrossel|carrosseis|photo dumps?"),
    ("live", r"live ?streams?|lives?(?! (?:by|on|before|in|at|from|link)\b)|streams?"),
    ("article", r"blog ?posts?|blog ?(?:articles?|artikel|beitrag|beitrage)|articles?|artikel|articulos?|artigos?"),
    ("pin", r"(?:idea )?pins?"),
    ("issue", r"newsletter issues?|issues?"),
    ("episode", r"(?:podcast )?episodes?|folgen?"),
    ("mention", r"mentions?|shout-?outs?|erwahnung(?:en)?|mencion(?:es)?"),
    ("photo", r"photos?|pictures?|pics?|images?|stills?|fotos?|bilder"),
    ("video", r"videos?|vids?|clips?|vlogs?"),
    ("post", r"(?:feed|grid|static|in-feed|photo|foto|image) posts?|posts?|beitrag|beitrage|publicacion(?:es)?|publicac(?:ao|oes)|publications?|tweets?"),
)  # fmt: skip
_PLATFORM: Final = "|".join(f"(?:{words})" for words in PLATFORM_WORDS.values())
_KIND: Final = "|".join(f"(?:{words})" for _, words in _KIND_WORDS)
_COUNTS: Final = r"\d{1,2}|" + "|".join(sorted(SMALL, key=len, reverse=True))
_MID: Final = (
    r"(?:(?:\d{1,3}(?:-\d{1,3})?[ -]?(?:seconds?|secs?|s|minutes?|mins?|sekundige[snr]?|word)|"
    r"(?!(?:and|or|of|de|your|my|our|to|for|in|on|with|per|plus|who|that|which|is|are|from|days?|weeks?|hours?|people|creators?|months?|followers?|"
    r"rounds?|times?|first|second|third|next|last|another|other|previous|more|than|as|by|at|it|we|you|i|if|when|but|und|oder|y|e|et|ou|o)\b)[a-z][a-z'/&-]{0,20}),? ){0,4}?"
)
_ITEM: Final = re.compile(
    rf"(?<![\w.,:$€£#/-])(?P<n>{_COUNTS})(?:(?: ?[x*](?= ))|(?:[ -](?P<frames>frame|slide|part|panel|teilige)[a-z]?))? (?P<mid>{_MID})"
    rf"(?:(?P<k>{_KIND})|(?P<tt>tik ?toks?)(?! (?:account|channel|profile|page|handle|shop|feed|audience|creator|follower|videos?|vids?|clips?|posts?|stor|lives?|photo|carousel)))(?![\w-])"
)
_SET: Final = re.compile(rf"\b(?:sets?|series|serie|pack|bundle) (?:of|de|von|aus) (?P<n>{_COUNTS}) (?P<mid>{_MID})(?P<k>{_KIND})(?![\w-])")
_NUMBER_RANGE: Final = re.compile(r"(?:\d{1,2}|one|two|three|four|five|six) ?(?:-|to|or|bis|oder|ou|o) ?$")
_TRAILING_PLATFORM: Final = re.compile(
    rf"^(?:[^,.;:()]{{0,12}}| \([^)]{{0,40}}\))? ?(?:on|for|auf|en|sur|no|na|em|to|via|fur|in) (?:your |our |the |ihrem |deinem |tu |ton |votre |seu )?(?P<p>{_PLATFORM})\b"
)
_ARTICLES: Final = frozenset("a an ein eine einen einem einer un une una um uma".split())
_REQUEST: Final = re.compile(
    r"\b(?:love|like|ask|need|want|looking for|return|exchange|create|make|making|film|shoot|produce|pay|sponsor|book|charge|cost|rate|price|fee|deliverables?|for|plus|brief|propose|deliver|post|put up|publish|share"
    r"|wunsch\w*|gegenzug|suchen|mochten|cambio|pedir\w*|gustaria|troca|pedimos|aimer\w*|echange|souhait\w*|demand\w*|integrate|include|do|would be|expect|require\w*)\b|[+&]"
)
_NEGATIVE: Final = re.compile(
    r"\b(?:watched|saw|seen|loved|adored?|enjoyed|found|came across|spotted|noticed|no obligation|inspiration|favou?rites|last (?:week|month|year)'?s?|views?|previous(?:ly)?|your recent|your latest|already (?:posted|published|live)|streak|promoted|not a|without a|instead of|ends up|apart from|thank you for the|in case|followers?|won't need|don't need|examples? of|if you (?:do|decide|feel|like|share|love|want to (?:share|post)))\b"
)
_SOLE: Final = {name: re.compile(rf"\b(?:{words})\b") for name, words in PLATFORM_WORDS.items()}
_ALTERNATIVE: Final = re.compile(r"^ ?,? ?(?:or|oder|ou|o|u|and/or|/) (?:else )?$")


class _Item(NamedTuple):
    asked: Asked
    start: int
    end: int
    weak: bool
    named: bool


def find_deliverables(source: Source) -> tuple[list[Found[Asked]], list[str]]:
    """What is asked for, each platform and kind once, and sentences on what was left out."""
    choices = option_units(source)
    sole = _sole_platform(source)
    found: list[Found[Asked]] = []
    left_out: list[str] = []
    for unit in source.units:
        items = _items(unit)
        if not items:
            continue
        if unit.start in choices:
            left_out.append(f"{unit.shown[:60].strip()}: one of several options, to be asked about")
            continue
        for item in _without_alternatives(unit.text, items):
            if not _is_asked(unit, item):
                continue
            asked = item.asked
            if asked.platform is None and _takes_context(asked.kind):
                asked = Asked(_near_platform(unit, items) or sole, asked.kind, asked.count)
            _add(found, Found(asked, unit.start, unit.end))
    return found, left_out


def _add(found: list[Found[Asked]], new: Found[Asked]) -> None:
    """The first mention of a thing stands; one that names the platform replaces one that does not."""
    for index, held in enumerate(found):
        if held.value.kind == new.value.kind and new.value.platform in {held.value.platform, None}:
            return
        if held.value.kind == new.value.kind and held.value.platform is None:
            found[index] = new
            return
    found.append(new)


def _items(unit: Unit) -> list[_Item]:
    text = unit.text
    taken: list[_Item] = []
    matches = [(match, True) for match in _SET.finditer(text)] + [(match, False) for match in _ITEM.finditer(text)]
    for match, is_set in sorted(matches, key=lambda pair: (not pair[1], pair[0].start())):
        if any(item.start < match.end() and match.start() < item.end for item in taken):
            continue
        number = count(match["n"])
        if number is None or number == 0 or _NUMBER_RANGE.search(text[max(0, match.start() - 9) : match.start()]):
            continue
        item = _item(text, match, number, is_set=is_set)
        if item:
            taken.append(item)
    return sorted(taken, key=lambda item: item.start)


def _item(text: str, match: re.Match[str], number: int, *, is_set: bool) -> _Item | None:
    groups = match.groupdict()
    said = groups["k"] or ""
    kind = "video" if groups.get("tt") else next(kind for kind, words in _KIND_WORDS if re.fullmatch(words, said))
    platform = "tiktok" if groups.get("tt") else _platform_in(groups["mid"])
    trailing = _TRAILING_PLATFORM.match(text[match.end() : match.end() + 70])
    if platform is None and trailing:
        platform = _platform_in(trailing["p"])
    if groups.get("frames") and kind != "story":
        number = 1
    platform, kind = _settled(platform, kind, said)
    if platform == "youtube" and kind == "video" and re.search(r"\bintegrat", groups["mid"]):
        kind = "integration"
    weak = groups["n"] in _ARTICLES and not is_set
    return _Item(Asked(cast("Platform | None", platform), cast(Kind, kind), number), match.start(), match.end(), weak, platform is not None)


def _settled(platform: str | None, kind: str, said: str) -> tuple[str | None, str]:
    """A Reel is Instagram's and a Short YouTube's, a blog's post an article, unless said otherwise."""
    if said.startswith("blog") or (platform == "blog" and kind == "post"):
        return "blog", "article"
    if said.startswith("tweet"):
        return "x", "post"
    if said.startswith(("newsletter", "podcast")):
        platform = platform or said.split()[0]
    implied = {"reel": "instagram", "short": "youtube", "pin": "pinterest", "article": "blog"}
    if kind == "episode" and platform is None:
        platform = "podcast"
    return platform or implied.get(kind), kind


def _platform_in(text: str) -> str | None:
    return next((name for name, pattern in _SOLE.items() if pattern.search(text)), None)


def _takes_context(kind: str) -> bool:
    return kind in {"video", "story", "post", "carousel", "live", "photo", "mention", "integration", "issue"}


def _near_platform(unit: Unit, items: list[_Item]) -> Platform | None:
    """The one platform that the same sentence or its label names."""
    named = {item.asked.platform for item in items if item.asked.platform}
    near = {name for name, pattern in _SOLE.items() if pattern.search(f"{unit.label} {unit.heading} {unit.text}")}
    both = named | cast("set[Platform | None]", near)
    return next(iter(both)) if len(both) == 1 else None


def _sole_platform(source: Source) -> Platform | None:
    """The one platform that the whole message names, UGC above all."""
    whole = f"{fold(source.subject)} {source.whole}"
    whole = re.sub(r"https?://\S+|\S+@\S+|@[\w.]+", " ", whole)
    named = [name for name, pattern in _SOLE.items() if pattern.search(whole)]
    if "ugc" in named:
        return "ugc"
    return cast(Platform, named[0]) if len(named) == 1 else None


def _without_alternatives(text: str, items: list[_Item]) -> list[_Item]:
    """Items that "or" joins are a choice: neither is asked for yet."""
    dropped = set()
    for one, other in zip(items, items[1:], strict=False):
        if _ALTERNATIVE.match(text[one.end : other.start]):
            dropped |= {one.start, other.start}
    return [item for item in items if item.start not in dropped]


def _is_asked(unit: Unit, item: _Item) -> bool:
    text = unit.text
    before = text[max(0, item.start - 70) : item.start]
    if _NEGATIVE.search(re.split(r"[.;:]\s|, and |\band we\b|\bwe'd\b|\bso we\b", before)[-1]):
        return False
    if re.search(r"\((?:[^)]{0,60})$", before) and re.search(r"\d-$|^\d", text[item.start :]) and re.search(r"carr?ousel|album", before):
        return False
    if re.search(r"\b(?:your|her|his|their|if|last|every|no|each|per)\s$", before) and not re.search(r"^(?:one|\d)", text[item.start :]):
        return False
    if text[item.end : item.end + 12].startswith((" views", " ago", " followers", " a week you", " away")):
        return False
    if not item.weak:
        return True
    listed = unit.listed or "deliverable" in f"{unit.label} {unit.heading}"
    return listed or (bool(_REQUEST.search(before) or re.search(r"[€$£]", text)) and not re.match(r"^\W{0,3}if\b", text))
