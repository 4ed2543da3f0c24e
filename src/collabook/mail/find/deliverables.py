"""What she is asked to make: a count, a platform, a kind."""

import itertools
import re
from typing import Final, NamedTuple, cast

from collabook.domain.words import Kind, Platform
from collabook.mail.clean import fold
from collabook.mail.cues import Cues
from collabook.mail.find import Found, Sought, Source, span
from collabook.mail.find.making_words import (
    ALTERNATIVE,
    ARTICLES,
    BARE,
    CARRIER,
    CARRIERS,
    DEFINITE,
    FOR_THEM,
    FRAMES,
    ITEM,
    JOINED,
    KIND_WORDS,
    MAKING_LABEL,
    NEGATIVE,
    NO_DUTY,
    NUMBER_RANGE,
    OTHER_PLACE,
    OUR_OWN,
    PRICED,
    REQUEST,
    SET,
    SOLE,
    TIMES,
    TRAILING_PLATFORM,
    TRIGGER,
    WISHED,
    WITH_STORIES,
    names_nothing,
)
from collabook.mail.find.numbers import count
from collabook.mail.months import MONTHS
from collabook.mail.units import Unit
from collabook.mail.values import Asked


class _Item(NamedTuple):
    asked: Asked
    start: int
    end: int
    weak: bool
    named: bool
    elsewhere: bool = False


def find_deliverables(source: Source, choices: frozenset[int]) -> Sought[Asked]:
    """What is asked for, each platform and kind once, and sentences on what was left out.

    ``choices`` are the starts of units that hold one of several options.
    """
    sole = _sole_platform(source)
    found: list[Found[Asked]] = []
    options: list[Found[Asked]] = []
    for unit in source.holding(TRIGGER):
        items = _items(unit)
        items = sorted(items + _priced_items(unit, items) + _bare_items(unit, items), key=lambda item: item.start)
        if not items:
            continue
        if unit.start in choices:
            options += [Found(item.asked, *span(unit)) for item in items]
            continue
        for item in _asked(unit, _without_alternatives(unit.text, items)):
            asked = item.asked
            if asked.platform is None and not item.elsewhere and _takes_context(asked.kind):
                fallback = sole if asked.kind not in {"story", "carousel"} or sole in WITH_STORIES else None
                asked = Asked(_near_platform(unit, items, asked.kind) or fallback, asked.kind, asked.count)
            _add(found, Found(asked, unit.start, unit.end))
    if any(one.value.platform == "instagram" for one in found):
        found = [_on_instagram(one) for one in found]
    return Sought(found, options, [])


def _on_instagram(found: Found[Asked]) -> Found[Asked]:
    """Stories and carousels beside something for Instagram are meant for Instagram too."""
    asked = found.value
    if asked.platform is not None or asked.kind not in {"story", "carousel"}:
        return found
    return found._replace(value=Asked("instagram", asked.kind, asked.count))


def _add(found: list[Found[Asked]], new: Found[Asked]) -> None:
    """The first mention of a thing stands; one that names the platform replaces one that does not."""
    for index, held in enumerate(found):
        if held.value.kind == new.value.kind and new.value.platform in {held.value.platform, None}:
            return
        if held.value.kind == new.value.kind and held.value.platform is None:
            found[index] = new
            return
    found.append(new)


_TIMES_SIGN: Final = re.compile(r"[x×] ?\d")
"""What `TIMES` can't do without."""


def _items(unit: Unit) -> list[_Item]:
    text = unit.text
    taken: list[_Item] = []
    times = TIMES.finditer(text) if _TIMES_SIGN.search(text) else ()
    sets = [*SET.finditer(text), *times, *FRAMES.finditer(text)]
    matches = [(match, True) for match in sets] + [(match, False) for match in ITEM.finditer(text)]
    for match, is_set in sorted(matches, key=lambda pair: (not pair[1], pair[0].start())):
        if any(item.start < match.end() and match.start() < item.end for item in taken):
            continue
        number = count(match["n"])
        if number is None or number == 0 or NUMBER_RANGE.search(text[max(0, match.start() - 9) : match.start()]):
            continue
        item = _item(text, match, number, is_set=is_set)
        if item:
            taken.append(item)
    return sorted(taken, key=lambda item: item.start)


def _priced_items(unit: Unit, items: list[_Item]) -> list[_Item]:
    """Things behind "the" that a price is put on ("$350 for the Reel"): one each."""
    if not PRICED.search(unit.text):
        return []
    found = []
    for match in DEFINITE.finditer(unit.text):
        wanted = re.search(r"\bfor\b[^.;]{0,60}$", unit.text[: match.start()])
        item = None if match["k"].endswith("s") or not wanted else _item(unit.text, match, 1, is_set=True)
        if item and all(item.end <= one.start or one.end <= item.start for one in items):
            found.append(item)
    return found


def _bare_items(unit: Unit, items: list[_Item]) -> list[_Item]:
    """A row of what is to be made that counts nothing: ``Deliverable: Reel``. One each, plurals are not known."""
    if items or not unit.label or not MAKING_LABEL.search(unit.label):
        return []
    start = unit.text.find(unit.label) + len(unit.label)
    found = []
    for piece in re.finditer(r"[^,+&;]+", unit.text[start:]):
        said = piece[0].strip(" :.-–=\t")
        match = BARE.fullmatch(f"1 {said}")
        if match and not (match["k"] or match["tt"]).endswith("s"):
            at = start + piece.start()
            item = _item(f"1 {said}", match, 1, is_set=True)
            found += [item._replace(start=at, end=at + len(piece[0]))] if item else []
    return found


def _item(text: str, match: re.Match[str], number: int, *, is_set: bool) -> _Item | None:
    groups = match.groupdict()
    said = groups["k"] or ""
    kind = "video" if groups.get("tt") else next(kind for kind, words in KIND_WORDS if re.fullmatch(words, said))
    platform = "tiktok" if groups.get("tt") else _platform_in(groups["mid"])
    trailing = TRAILING_PLATFORM.match(text[match.end() : match.end() + 70])
    if platform is None and trailing:
        platform = _platform_in(trailing["p"] or trailing["d"])
    if groups.get("frames") and kind != "story":
        number = 1
    if platform is None and kind in {"photo", "video"} and FOR_THEM.match(text[match.end() :]):
        platform = "ugc"
    platform, kind = _settled(platform, kind, said)
    if groups["mid"].split(" ", 1)[0] in MONTHS and (kind == "live" or len(groups["mid"].split()) > 1):
        return None
    if names_nothing(kind, number, match):
        return None
    if platform is None and groups["n"] == "the" and kind in {"post", "live", "story"}:
        return None
    if platform == "youtube" and kind == "video" and re.search(r"\bintegrat", groups["mid"]):
        kind = "integration"
    weak = groups["n"] in ARTICLES and not is_set
    return _Item(
        Asked(cast("Platform | None", platform), cast(Kind, kind), number),
        match.start(),
        match.end(),
        weak,
        platform is not None,
        platform is None and bool(OTHER_PLACE.search(groups["mid"])),
    )


def _settled(platform: str | None, kind: str, said: str) -> tuple[str | None, str]:
    """A Reel is Instagram's and a Short YouTube's, a blog's post an article, unless said otherwise."""
    if said.startswith("blog") or (platform == "blog" and kind == "post"):
        return "blog", "article"
    if said.startswith("tweet"):
        return "x", "post"
    if said.startswith(("newsletter", "podcast")):
        platform = platform or said.split(maxsplit=1)[0]
    implied = {"reel": "instagram", "short": "youtube", "pin": "pinterest", "article": "blog"}
    if platform is None and kind in {"episode", "issue"}:
        platform = "podcast" if kind == "episode" else "newsletter"
    return platform or implied.get(kind), kind


def _platform_in(text: str) -> str | None:
    return next((name for name, pattern in SOLE.items() if pattern.search(text)), None) if text.strip() else None


def _takes_context(kind: str) -> bool:
    return kind in {"video", "story", "post", "carousel", "live", "photo", "mention", "integration", "issue"}


def _near_platform(unit: Unit, items: list[_Item], kind: str) -> Platform | None:
    """The one platform that the same sentence or its label names; a story beside a Reel is Instagram's."""
    if kind in {"story", "carousel"} and any(item.asked.platform == "instagram" for item in items):
        return "instagram"
    named = {item.asked.platform for item in items if item.asked.platform}
    said = f"{unit.label} {unit.heading} {unit.text}"
    near = {name for name, pattern in SOLE.items() if pattern.search(said)}
    if kind in {"story", "carousel"}:
        near &= WITH_STORIES
        named &= cast("set[Platform | None]", WITH_STORIES)
    both = named | cast("set[Platform | None]", near)
    return next(iter(both)) if len(both) == 1 else None


_SOLE: Final = Cues(*SOLE.values())


def _sole_platform(source: Source) -> Platform | None:
    """The one platform that the whole message names, UGC above all."""
    whole = f"{fold(source.subject)} {source.whole}"
    if OUR_OWN.search(whole):
        return "ugc"
    standing = _SOLE.among(whole, source.threes)
    likely = [name for name, cue in SOLE.items() if cue in standing]
    if likely and ("@" in whole or "://" in whole):
        whole = re.sub(r"https?://\S+|\S+@\S+|@[\w.]+", " ", whole)
    named = [name for name in likely if SOLE[name].search(whole)]
    if "ugc" in named:
        return "ugc"
    return cast(Platform, named[0]) if len(named) == 1 else None


def _without_alternatives(text: str, items: list[_Item]) -> list[_Item]:
    """Items that "or" joins are a choice: neither is asked for yet."""
    dropped = set()
    for one, other in itertools.pairwise(items):
        if ALTERNATIVE.match(text[one.end : other.start]):
            dropped |= {one.start, other.start}
    return [item for item in items if item.start not in dropped]


def _asked(unit: Unit, items: list[_Item]) -> list[_Item]:
    """Those that are asked for; a weak one ("a Reel") also where it is joined to one that is."""
    kept = [item for index, item in enumerate(items) if not _is_barred(unit, item, items[:index])]
    sure = [not item.weak or _is_requested(unit, item) for item in kept]
    for steps in (range(1, len(kept)), range(len(kept) - 2, -1, -1)):
        for index in steps:
            other = index - 1 if steps.step > 0 else index + 1
            first, second = sorted((index, other))
            sure[index] = sure[index] or (
                sure[other] and bool(JOINED.match(unit.text[kept[first].end : kept[second].start]))
            )
    return [item for item, asked in zip(kept, sure, strict=True) if asked]


def _is_barred(unit: Unit, item: _Item, before_it: list[_Item]) -> bool:
    """Whether its sentence says that it is not to be made."""
    text = unit.text
    before = text[max(0, item.start - 70) : item.start]
    if item.weak and re.search(r"\b(?:video|episode|reel|post)s?\b.{0,60}\bwith $", before):
        return True
    if NEGATIVE.search(re.split(r"[.;:]\s|, and |\band we\b|\bwe'd\b|\bso we\b", before)[-1]):
        return True
    if item.weak and re.match(r"\w+ (?:upcoming|future|recent|older|previous) ", text[item.start : item.end]):
        return True
    if before_it and item.asked.kind in CARRIERS and CARRIER.search(before):
        return True
    if (
        re.search(r"\((?:[^)]{0,60})$", before)
        and re.search(r"\d-$|^\d", text[item.start :])
        and re.search(r"carr?ousel|album", before)
    ):
        return True
    if re.search(r"\b(?:your|her|his|their|if|last|every|no|each|per)\s$", before) and not re.search(
        r"^(?:one|\d)", text[item.start :]
    ):
        return True
    if text[item.end : item.end + 12].startswith((" views", " ago", " followers", " a week you", " away")):
        return True
    return bool(WISHED.match(text[item.end : item.end + 60]) and NO_DUTY.search(text))


def _is_requested(unit: Unit, item: _Item) -> bool:
    """Whether words around it ask for "a Reel"."""
    text = unit.text
    if unit.listed or "deliverable" in f"{unit.label} {unit.heading}":
        return True
    asks = REQUEST.search(text[max(0, item.start - 70) : item.start]) or re.search(r"[€$£]", text)
    return bool(asks) and not re.match(r"^\W{0,3}if\b", text)
