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
    DEFINITE,
    ITEM,
    KIND_WORDS,
    MAKING_LABEL,
    NEGATIVE,
    NO_DUTY,
    NUMBER_RANGE,
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
)
from collabook.mail.find.numbers import count
from collabook.mail.units import Unit
from collabook.mail.values import Asked


class _Item(NamedTuple):
    asked: Asked
    start: int
    end: int
    weak: bool
    named: bool


def find_deliverables(source: Source, choices: frozenset[int]) -> Sought[Asked]:
    """What is asked for, each platform and kind once, and sentences on what was left out.

    ``choices`` are the starts of units that hold one of several options.
    """
    sole = _sole_platform(source)
    found: list[Found[Asked]] = []
    left_out: list[str] = []
    options: list[Found[Asked]] = []
    for unit in source.holding(TRIGGER):
        items = _items(unit)
        items = sorted(items + _priced_items(unit, items) + _bare_items(unit, items), key=lambda item: item.start)
        if not items:
            continue
        if unit.start in choices:
            left_out.append(f"{unit.shown[:60].strip()}: one of several options, to be asked about")
            options += [Found(item.asked, *span(unit)) for item in items]
            continue
        for item in _without_alternatives(unit.text, items):
            if not _is_asked(unit, item):
                continue
            asked = item.asked
            if asked.platform is None and _takes_context(asked.kind):
                fallback = sole if asked.kind not in {"story", "carousel"} or sole in WITH_STORIES else None
                asked = Asked(_near_platform(unit, items, asked.kind) or fallback, asked.kind, asked.count)
            _add(found, Found(asked, unit.start, unit.end))
    if any(one.value.platform == "instagram" for one in found):
        found = [_on_instagram(one) for one in found]
    return Sought(found, options, left_out)


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
    sets = [*SET.finditer(text), *(TIMES.finditer(text) if _TIMES_SIGN.search(text) else ())]
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
    platform, kind = _settled(platform, kind, said)
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
    if kind == "episode" and platform is None:
        platform = "podcast"
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


def _is_asked(unit: Unit, item: _Item) -> bool:
    text = unit.text
    before = text[max(0, item.start - 70) : item.start]
    if item.weak and re.search(r"\b(?:video|episode|reel|post)s?\b.{0,60}\bwith $", before):
        return False
    if NEGATIVE.search(re.split(r"[.;:]\s|, and |\band we\b|\bwe'd\b|\bso we\b", before)[-1]):
        return False
    if (
        re.search(r"\((?:[^)]{0,60})$", before)
        and re.search(r"\d-$|^\d", text[item.start :])
        and re.search(r"carr?ousel|album", before)
    ):
        return False
    if re.search(r"\b(?:your|her|his|their|if|last|every|no|each|per)\s$", before) and not re.search(
        r"^(?:one|\d)", text[item.start :]
    ):
        return False
    if text[item.end : item.end + 12].startswith((" views", " ago", " followers", " a week you", " away")):
        return False
    after = text[item.end : item.end + 60]
    if WISHED.match(after) and NO_DUTY.search(text):
        return False
    if not item.weak:
        return True
    listed = unit.listed or "deliverable" in f"{unit.label} {unit.heading}"
    return listed or (bool(REQUEST.search(before) or re.search(r"[€$£]", text)) and not re.match(r"^\W{0,3}if\b", text))
