"""Readings against labels, field by field, as pairs of multisets."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from collabook.domain.money import Currency
from collabook.mail.clean import squeeze
from collabook.mail.message import Message, read_message
from collabook.mail.reading import Reading, read, reading_document
from collabook.reference import currencies

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
LETTERS = HERE / "letters"
UNSEEN = HERE / "unseen"
STRANGERS = HERE / "strangers"
"""Labelled by somebody who knew the conventions and none of the rules."""
TODAY = date(2026, 11, 23)
Label = Mapping[str, Any]


def home() -> Currency:
    return currencies()["USD"]


def read_mail(message: Message) -> Reading:
    return read(message, home=home(), currencies=currencies(), today=TODAY)


class Mail(NamedTuple):
    """A labelled mail with what was read in it."""

    name: str
    message: Message
    reading: Reading
    label: Label


def mails(folder: Path) -> list[Mail]:
    found = []
    for path in sorted(folder.glob("*.eml")):
        message = read_message(path.read_bytes())
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        found.append(Mail(path.stem, message, read_mail(message), label))
    return found


def _one(key: str) -> Callable[[Label], Iterable[Any]]:
    return lambda said: [said[key]] if said[key] not in (None, "", False) else []


def _named(key: str) -> Callable[[Label], Iterable[Any]]:
    return lambda said: [squeeze(said[key])] if said[key] else []


FIELDS: dict[str, Callable[[Label], Iterable[Any]]] = {
    "kind": _one("kind"),
    "brand": _named("brand"),
    "agency": _named("agency"),
    "contact_name": lambda said: _named("name")(said["contact"]),
    "contact_email": lambda said: _one("email")(said["contact"]),
    "cash": lambda said: [(c["amount"], c["amount_max"], c["currency"], c["per"]) for c in said["cash"]],
    "gifts": lambda said: ["gift"] if said["gifts"] else [],
    "gift_value": lambda said: [(g["value"], g["currency"]) for g in said["gifts"] if g["value"]],
    "commission_percent": _one("commission_percent"),
    "asks_for_rate": _one("asks_for_rate"),
    "deliverables": lambda said: [(d["platform"], d["kind"], d["count"]) for d in said["deliverables"]],
    "deadlines": lambda said: [(d["what"], d.get("on"), d.get("days"), d.get("after")) for d in said["deadlines"]],
    "payment_terms": lambda said: [tuple(said["payment_terms"].values())] if said["payment_terms"] else [],
    "usage": lambda said: [(said["usage"]["days"], said["usage"]["paid"])] if said["usage"] else [],
    "exclusivity": lambda said: [said["exclusivity"]["days"]] if said["exclusivity"] else [],
    "code": _one("code"),
}


@dataclass
class Score:
    """What was read right, wrongly, and not at all; ``faults`` names the mails."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def scores(found: list[Mail]) -> dict[str, Score]:
    """A score for each field, and "all"."""
    result = {name: Score() for name in (*FIELDS, "all")}
    for mail in found:
        said: Label = reading_document(mail.reading)
        for name, values in FIELDS.items():
            want, got = Counter(values(mail.label)), Counter(values(said))
            hits = sum((want & got).values())
            for score in (result[name], result["all"]):
                score.right += hits
                score.wrong += got.total() - hits
                score.missed += want.total() - hits
            if want != got:
                result[name].faults.append(f"{mail.name}: want {dict(want)}, got {dict(got)}")
    return result
