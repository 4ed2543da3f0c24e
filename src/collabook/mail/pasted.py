"""Text pasted from a mail program: a few header lines typed or shown above the text, or none at all."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from collabook.mail.clean import fold
from collabook.mail.headers import moment

_NAMES = {
    "from": "from", "von": "from", "de": "from", "van": "from", "od": "from", "da": "from",
    "to": "to", "an": "to", "a": "to", "para": "to", "aan": "to", "cc": "cc", "bcc": "bcc",
    "subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject", "assunto": "subject",
    "onderwerp": "subject", "oggetto": "subject",
    "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "fecha": "date", "enviado": "date",
    "data": "date", "envoye": "date", "envoyé": "date", "enviado el": "date", "verzonden": "date",
    "reply-to": "reply-to", "antwort an": "reply-to",
}  # fmt: skip
_LINE = re.compile(r"[*_ ]{0,3}([A-Za-zé-]{1,12}(?: (?:an|el))?)[*_ ]{0,3} ?:[*_]{0,2}[ ]{0,20}(.*)")
_MOMENT = re.compile(
    r"(?:(?P<day>\d{1,2})\.? (?P<month>[a-z]{3,9})\.?"
    r"|(?P<month2>[A-Za-z]{3,9})\.? (?P<day2>\d{1,2}))(?:st|nd|rd|th)?"
    r",? (?P<year>20\d\d)(?:,?(?: at| um| à| a las)? (?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d)? ?"
    r"(?P<half>[AaPp][Mm])?)?"
    r"(?: ?(?P<offset>[+-]\d\d:?\d\d))?"
)
_ISO = re.compile(r"(20\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?")


class Typed(NamedTuple):
    """Pasted text without its header lines; ``headers`` by their English names in lower case."""

    headers: dict[str, str]
    sent_at: datetime | None
    text: str


def typed_message(text: str) -> Typed:
    """``text`` is canonical. Header lines count only where the first line is one of From, Subject, Date, To, …"""
    headers: dict[str, str] = {}
    position = 0
    for line in text.split("\n")[:20]:
        found = _LINE.fullmatch(line.strip()[:2000])
        name = _NAMES.get(found[1].casefold()) if found else None
        if name is None or found is None or name in headers:
            break
        headers[name] = found[2].strip(" *_")
        position += len(line) + 1
    if not headers.keys() & {"from", "subject", "date"}:
        return Typed({}, None, text)
    return Typed(headers, typed_moment(headers.get("date", "")), text[position:].strip("\n"))


def typed_moment(value: str) -> datetime | None:
    """The moment a header line shows; noon UTC where it names a day only."""
    from collabook.mail.months import MONTHS

    if not value:
        return None
    iso = _ISO.search(value)
    try:
        if iso:
            year, month, day = int(iso[1]), int(iso[2]), int(iso[3])
            return datetime(year, month, day, int(iso[4] or 12), int(iso[5] or 0), tzinfo=UTC)
        found = _MOMENT.search(fold(value))
        said = None if found and found["half"] else moment(value)
        if said is not None:
            return said
        month_number = MONTHS.get((found["month"] or found["month2"]).casefold()) if found else None
        if found is None or month_number is None:
            return None
        hour = int(found["hour"] or 12) % 24
        half = (found["half"] or "").casefold()
        hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
        return datetime(
            int(found["year"]),
            month_number,
            int(found["day"] or found["day2"]),
            hour,
            int(found["minute"] or 0),
            tzinfo=_offset(found["offset"]),
        )
    except ValueError:
        return None


def _offset(said: str | None) -> timezone:
    if not said:
        return UTC
    minutes = int(said[1:3]) * 60 + int(said[-2:])
    return timezone(timedelta(minutes=-minutes if said[0] == "-" else minutes))
