"""A reading on its way to becoming a deal: what of it is taken, what she changed, what is open.

Values are named as the reading names its evidence: ``brand``, ``cash[0]``, ``contact.email``; ``title`` is hers alone,
``came_by`` where a direct message came from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, NamedTuple

from collabook.mail.sums import amount_of, why_no_amount
from collabook.mail.values import Contact, Evidence, Reading

Origin = Literal["found", "typed", "missing", "choice"]

SINGLE: Final = (
    "brand", "agency", "payment_terms", "usage", "exclusivity", "commission_percent", "code", "asks_for_rate",
)  # fmt: skip
MANY: Final = ("cash", "gifts", "deliverables", "deadlines")
ORDER: Final = (
    "brand", "title", "cash", "gifts", "deliverables", "deadlines", "payment_terms", "commission_percent", "code",
    "usage", "exclusivity", "asks_for_rate", "agency", "contact.name", "contact.email", "came_by",
)  # fmt: skip
"""In which order the values are shown."""


class Question(NamedTuple):
    """What is open about a value. One that ``must`` be answered keeps the deal from being saved."""

    asks: str
    must: bool = False


class Line(NamedTuple):
    """One value of a proposal; ``value`` is ``None`` where it is missing."""

    path: str
    value: Any
    evidence: Evidence | None
    origin: Origin
    taken: bool
    question: Question | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """``values`` are those that stand, by path; ``out`` the ones left out, ``typed`` the ones from her.

    ``choices`` are the paths of what the mail leaves open between several: left out until she takes one in.
    ``direct`` is whether it is a direct message, of which it is to be known where it came from.
    """

    reading: Reading
    values: Mapping[str, Any]
    evidence: Mapping[str, Evidence]
    choices: frozenset[str] = frozenset()
    out: frozenset[str] = frozenset()
    typed: frozenset[str] = field(default_factory=frozenset)
    direct: bool = False

    def changed(self, path: str, value: Any) -> Proposal:
        """``path`` stands at ``value``, which she typed; ``None`` takes the value away."""
        values = dict(self.values)
        values.pop(path, None)
        if value is not None:
            values[path] = value
        return replace(self, values=values, out=self.out - {path}, typed=self.typed | {path})

    def free_path(self, stem: str) -> str:
        """Where a further value of this name goes."""
        if stem not in MANY:
            return stem
        taken = [_place(path)[1] for path in self.values if stem_of(path) == stem]
        return f"{stem}[{max(taken, default=-1) + 1}]"

    def blank(self, stem: str, value: Any) -> Line | None:
        """An empty line for one more value; ``None`` where there can be only one and it is there."""
        path = self.free_path(stem)
        return None if path in self.values else Line(path, value, None, "typed", taken=True, question=None)

    def turned(self, path: str) -> Proposal:
        """``path`` left out, or taken in again."""
        return replace(self, out=self.out ^ ({path} & self.values.keys()))

    def lines(self) -> list[Line]:
        """What is open first, then the values in their order; what was left out keeps its place."""
        paths = [*self.values, *(path for path in self._missing() if path not in self.values)]
        lines = [self._line(path) for path in sorted(paths, key=_place)]
        return [line for line in lines if line.question] + [line for line in lines if not line.question]

    def unanswered(self) -> Line | None:
        """The first question without whose answer there is no deal."""
        return next((line for line in self.lines() if line.question and line.question.must), None)

    def accepted(self) -> Reading:
        """The reading as she takes it: an offer of what stands here."""
        kept = {path: value for path, value in self.values.items() if path not in self.out}
        values: dict[str, Any] = {name: kept.get(name) for name in SINGLE}
        values["asks_for_rate"] = bool(values["asks_for_rate"])
        values["contact"] = Contact(kept.get("contact.name"), kept.get("contact.email"))
        evidence = dict(self.evidence)
        for name in MANY:
            paths = [path for path in sorted(kept, key=_place) if stem_of(path) == name]
            values[name] = tuple(kept[path] for path in paths)
            for n, path in enumerate(paths):  # a sentence stays with its value where one before it was left out
                evidence[f"{name}[{n}]"] = self.evidence.get(path, Evidence())
        return replace(self.reading, kind="offer", evidence=evidence, **values)

    @property
    def title(self) -> str | None:
        """The title she typed, if she did."""
        return None if "title" in self.out else self.values.get("title")

    @property
    def came_by(self) -> str | None:
        """The platform of a direct message, or "email"; ``None`` where that is not known."""
        return None if "came_by" in self.out else self.values.get("came_by")

    def _line(self, path: str) -> Line:
        value = self.values.get(path)
        taken = path not in self.out
        if path in self.choices and not taken:
            open_one = Question("One of several; x takes it.") if stem_of(path) not in self._stems() else None
            return Line(path, value, self.evidence.get(path), "choice", taken, open_one)
        origin: Origin = "missing" if value is None else "typed" if path in self.typed else "found"
        evidence = self.evidence.get(path) if origin == "found" else None
        asked = taken or path == "brand"
        return Line(path, value, evidence, origin, taken, _question(path, value if taken else None) if asked else None)

    def _stems(self) -> set[str]:
        """The names of what stands."""
        return {stem_of(path) for path in self.values if path not in self.out}

    def _missing(self) -> list[str]:
        """What an offer says and this one does not, or no longer."""
        stems = self._stems() | {stem_of(path) for path in self.choices}
        missing = [] if "brand" in stems else ["brand"]
        if not stems & {"cash", "gifts", "commission_percent", "asks_for_rate"}:
            missing.append(self.free_path("cash"))
        if "deliverables" not in stems:
            missing.append(self.free_path("deliverables"))
        if self.direct and "came_by" not in stems:
            missing.append("came_by")
        return missing


_ASKS: Final = {
    "brand": "Who is it from?",
    "cash": "What does it pay?",
    "deliverables": "What is to be made?",
    "came_by": "Where did it come: Instagram, TikTok, …?",
}


def _question(path: str, value: Any) -> Question | None:
    stem = stem_of(path)
    if value is None:
        return Question(_ASKS[stem], must=stem == "brand")
    if stem == "cash" and value.currency is None:
        return Question("In which currency?", must=True)
    if stem == "cash" and any(why_no_amount(each, value.currency) for each in (value.amount, value.amount_max)):
        return Question("This is no amount; how much is it?", must=True)
    if stem == "gifts" and amount_of(value.value, value.currency) is None:
        return Question("What does it cost in a shop?")
    return None


def proposed(reading: Reading, *, direct: bool = False, came_by: str | None = None) -> Proposal:
    """Every value that ``reading`` has, taken, and its alternatives, left out.

    Of a ``direct`` message also where it came from.
    """
    values: dict[str, Any] = {}
    for name in MANY:
        values.update({f"{name}[{n}]": value for n, value in enumerate(getattr(reading, name))})
    evidence, choices = dict(reading.evidence), []
    for one in reading.alternatives:
        place = sum(stem_of(path) == one.name for path in values)
        choices.append(f"{one.name}[{place}]")
        values[choices[-1]], evidence[choices[-1]] = one.value, one.evidence
    values.update({name: getattr(reading, name) for name in SINGLE})
    values.update({"contact.name": reading.contact.name, "contact.email": reading.contact.email})
    values["came_by"] = came_by
    said = {path: value for path, value in values.items() if value not in (None, False)}
    return Proposal(reading, said, evidence, frozenset(choices), out=frozenset(choices), direct=direct)


def stem_of(path: str) -> str:
    """``cash`` of ``cash[0]``."""
    return path.partition("[")[0]


def _place(path: str) -> tuple[int, int]:
    """Where a path stands among all that there can be."""
    index = re.search(r"\[(\d+)\]", path)
    return ORDER.index(stem_of(path)), int(index[1]) if index else 0
