"""What is wrong with the evidence of a reading, if anything: each value's own words, at their offsets."""

import re
from collections.abc import Iterator
from email.header import decode_header
from typing import Any, Final

from collabook.domain.refusal import Refusal
from collabook.mail.forwarded import passed_on
from collabook.mail.message import Message, read_message
from collabook.mail.reading import Evidence, Reading
from tests.mail.said import any_of, currency_said, day_said, letters, parts_said, plain, span_said, sum_said
from tests.mail.said import numbers as numbers_in
from tests.mail.scoring import TODAY, home, read_mail

KINDS: Final = {
    "video": "video|vid|clip|vlog|tik ?tok|\\btt", "short": "short", "integration": "integrat|read|spot|segment|roll|shout",
    "reel": "reel", "story": "stor[yi]|histori", "post": "post|beitrag|publica|tweet", "carousel": "carr?ou|karuss|carru|carro|dump",
    "live": "live|stream", "photo": "photo|pic|image|still|foto|bild", "article": "blog|arti", "pin": "pin", "issue": "issue|newsletter",
    "episode": "episode|folge|podcast", "mention": "mention|shout|erwahn|mencion",
}  # fmt: skip
PLATFORMS: Final = {
    "tiktok": "tik ?tok|\\btt\\b", "instagram": "insta|\\big\\b|reel|stor|carou|karus", "youtube": "you ?tube|\\byt\\b|short",
    "facebook": "facebook|\\bfb\\b", "pinterest": "pin", "x": "twitter|x\\.com|tweet", "linkedin": "linked", "blog": "blog|arti",
    "newsletter": "newsletter|substack|issue", "podcast": "podcast|episode|folge|host-?read", "threads": "threads",
    "ugc": "ugc|(?:not|n't|nothing|no) [^.]{0,30}post|which we (?:may|can|could) use|for (?:our|their) [^.]{0,20}(?:bank|library|archive|site|shop|channel|use)",
    "snapchat": "snap", "twitch": "twitch",
}  # fmt: skip
PER: Final = {
    "deal": "", "month": "month|monat|\\bmo\\b|\\bmes|mensu|mensal|mois",
    "deliverable": "\\bper\\b|each|every|apiece|/|\\bpro\\b|\\bje\\b|\\bpor\\b|\\bpar\\b|\\bcada\\b|\\ba (?:video|reel|post|tiktok|piece|clip|photo|story)",
    "bonus": "bonus|\\bif\\b|\\bfor (?:every|each)|\\bper\\b|\\bonce\\b|/|\\ba\\b|pramie|prime|\\bsales?\\b|verkauf|venta|vente|venda|cpm",
}  # fmt: skip
FROM: Final = {
    "invoice": "invoic|rechnung|factur|fatura|bill|receipt|nota", "approval": "approv|freigabe|aprob|aprova|validation|sign",
    "posting": "post|live|going out|goes out|publi|\\bup\\b|online|veroff|ligne|upload|link", "signing": "sign|unter|firma|assin|contract",
    "delivery": "deliver|complet|receiv|receipt|liefer|entreg|livr|hand",
}  # fmt: skip
AFTER: Final = {
    "delivery": "receiv|show(?:s|ed)? up|recei?pt|deliver|arriv|land|to you|reach|hands|unbox|having|get|erhalt|ankunft|zustell|liefer|recib|recep|recu|livr|entreg|receb|llega|parcel|package|colis|paquete?|encomenda|paket",
    "approval": "approv|sign|freigabe|valid|aprob|green|ok", "signing": "sign|unter|firma|assin|contract",
}  # fmt: skip
UNNAMED: Final = "\\b(?:it|they|everything|anything|whatever|all|both)\\b"
"""What "product" stands for where the mail has no other name for it."""
ACCEPTS: Final = (
    "works|sold|count us|done|fine|great|perfect|good|ok|deal|confirm|accept|agree|happy|suits|go ahead|go with|einverstanden|passt"
    "|d'accord|bon|parfait|marche|convient|perfecto|acuerdo|aceptamos|fechado|combinado|aceitamos"
)
ASKS: Final = (
    "rate|pric|charg|cost|quot|fee|how much|commercials|ask(?:ing)?\\b|want|expect|take|need|name it|you (?:\\w+ ){0,2}(?:get|go|see) (?:paid )?for|tarif|prix|combien|precio|honorar|cuanto|cobr"
    "|preis|nimmst|verlang|kost|kondition|valor|tabela|orcament|quanto|vorstellung|grille|berechn|dein|du\\b"
)
FOREVER: Final = (
    "perpetu|forever|for ever|unlimited|indefinit|all time|unbegrenzt|unbefristet|por vida|limit|sempre|lifetime|no end"
    "|for good|life of|end of time|dauerhaft|a vie|para siempre|indefinid|as long as we"
)
AD: Final = "\\bpaid\\b|\\bads?\\b|advert|whitelist|spark|boost|partnership|dark post|amplif|sponsor|werbe|werbeanzeige|werbung|anuncio|publicit|bezahlt|pag|pay|all media"
ORGANIC: Final = "organ|n't\\b|\\bno\\b|not|never|without|keine|nicht|sin\\b|sans"


def values(reading: Reading) -> dict[str, Any]:
    """Every filled value by its path."""
    found = {
        name: getattr(reading, name)
        for name in ("brand", "agency", "commission_percent", "payment_terms", "usage", "exclusivity", "code")
    }
    found |= {
        "asks_for_rate": reading.asks_for_rate or None,
        "accepts": reading.accepts or None,
        "contact.name": reading.contact.name,
        "contact.email": reading.contact.email,
    }
    for name in ("cash", "gifts", "deliverables", "deadlines"):
        found |= {f"{name}[{index}]": value for index, value in enumerate(getattr(reading, name))}
    return {path: value for path, value in found.items() if value is not None}


def in_header(message: Message, header: str, path: str, value: str) -> bool:
    sender, reply = message.sender, message.reply_to
    if path == "contact.email":
        named = {"From": sender.email, "Reply-To": reply.email if reply else None}[header]
        return named == value
    shown = {"From": f"{sender.name or ''} {sender.email or ''}", "Subject": message.subject}[header]
    return letters(value) in letters(shown)


def decoded(quote: str) -> str:
    """A header's line as a forwarded mail shows it, its encoded words read by the standard library."""
    return "".join(
        piece.decode(charset, "replace") if isinstance(piece, bytes) else piece
        for piece, named in decode_header(quote)
        for charset in ((named, "utf-8") if named else ("utf-8",))
    )


def is_said(message: Message, path: str, value: Any, quote: str) -> bool:
    name = path.partition("[")[0]
    if name in {"brand", "agency", "contact.name"}:
        return letters(value) in letters(quote) or letters(value) in letters(decoded(quote))
    if name == "contact.email":
        return str(value) == quote.lower()
    if name == "cash":
        sums = [number for number in (value.amount, value.amount_max) if number is not None]
        said = all(sum_said(quote, number) for number in sums) or (len(sums) == 1 and parts_said(quote, sums[0]))
        return said and currency_said(quote, value.currency, home()) and any_of(quote, PER[value.per])
    if name == "gifts":
        worth = value.value is None or (sum_said(quote, value.value) and currency_said(quote, value.currency, home()))
        unnamed = value.item == "product" and any_of(quote, UNNAMED)
        return worth and (unnamed or plain(value.item) in plain(quote))
    if name == "deliverables":
        return (
            any_of(quote, KINDS[value.kind])
            and platform_said(message, quote, value.platform)
            and count_said(quote, value.count)
        )
    if name == "deadlines":
        inner = passed_on(message)
        sent = inner.sent_at.date() if inner.sent_at else TODAY
        if value.on is not None:
            return day_said(quote, value.on, sent)
        return span_said(quote, value.days) and any_of(quote, AFTER[value.after])
    if name == "commission_percent":
        return any(number == value for _, number in numbers_in(plain(quote))) and any_of(
            quote, "%|percent|per cent|prozent|por ciento|por cento|pour cent"
        )
    if name in {"asks_for_rate", "accepts"}:
        return any_of(quote, ASKS if name == "asks_for_rate" else ACCEPTS)
    if name == "payment_terms":
        days = (
            span_said(quote, value.days)
            if value.days
            else any_of(
                quote,
                "net ?0|same day|\\bday\\b|as soon|once|when|moment|immediately|right|straight|upon|\\bon\\b|\\bat\\b|after|sobald|sofort|bei|nach|al\\b|a la|des\\b|apres",
            )
        )
        return days and (value.counts_from is None or any_of(quote, FROM[value.counts_from]))
    return right_said(name, value, quote)


def right_said(name: str, value: Any, quote: str) -> bool:
    if name == "code":
        return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", quote) is not None
    days = value.days is None or (any_of(quote, FOREVER) if value.days == -1 else span_said(quote, value.days))
    if name == "exclusivity":
        bound = value.days or value.category or any_of(quote, "exclusiv|exklusiv|other|compet|konkurr|another")
        return bool(days and bound) and (value.category is None or plain(value.category) in plain(quote))
    return days and (value.paid is None or any_of(quote, AD if value.paid else ORGANIC))


def platform_said(message: Message, quote: str, platform: str | None) -> bool:
    """In the quote, or (a story beside a Reel, the only platform of the mail) elsewhere in the message."""
    return platform is None or any_of(f"{quote} {message.subject} {message.text}", PLATFORMS[platform])


def count_said(quote: str, count: int) -> bool:
    return any(number == count for _, number in numbers_in(plain(quote))) or (
        count == 1 and any_of(quote, "frame|slide|part|panel|teilig")
    )


def faults(message: Message, reading: Reading) -> Iterator[str]:
    """What is not as promised, in words."""
    filled = values(reading)
    if set(filled) != set(reading.evidence):
        yield f"evidence for {set(reading.evidence) ^ set(filled)}"
    for path, value in filled.items():
        evidence = reading.evidence.get(path, Evidence())
        if evidence.header is not None:
            if evidence != Evidence(header=evidence.header) or not in_header(message, evidence.header, path, value):
                yield f"{path}: {value} not in {evidence}"
        elif not evidence.quote or message.text[evidence.start : evidence.end] != evidence.quote:
            yield f"{path}: {evidence} is not in the text"
        elif not is_said(message, path, value, evidence.quote):
            yield f"{path}: {value} not said by “{evidence.quote}”"


def faults_of(data: bytes) -> list[str]:
    try:
        message = read_message(data)
    except Refusal:
        return []
    return list(faults(message, read_mail(message)))
