"""Which country's crown a bare "kr" is: plain only where the mail speaks of one of these countries."""

import re
from typing import Final

from collabook.domain.money import Currency
from collabook.mail.clean import fold
from collabook.mail.cues import Cue
from collabook.mail.find import Source

_OF: Final[dict[str, Cue]] = {
    "SEK": Cue(
        r"\b(?:sweden|sverige|swedish|svensk\w*|stockholm|gothenburg|goteborg|malmo|uppsala|orebro|linkoping"
        r"|vanliga halsningar|samarbete)\b|(?<![\w+])(?:\+|00)46[ (]?\d"
    ),
    "NOK": Cue(
        r"\b(?:norway|norge|norwegian|norsk\w*|oslo|bergen|trondheim|stavanger|tromsø|tromso|vennlig hilsen|samarbeid"
        r"|mva)\b|(?<![\w+])(?:\+|00)47[ (]?\d"
    ),
    "DKK": Cue(
        r"\b(?:denmark|danmark|danish|dansk\w*|copenhagen|kobenhavn|aarhus|odense|venlig hilsen|samarbejde|aps)\b"
        r"|(?<![\w+])(?:\+|00)45[ (]?\d"
    ),
    "ISK": Cue(r"\b(?:iceland|icelandic|reykjavik)\b|(?<![\w+])(?:\+|00)354[ (]?\d"),
}
_NOT_THESE: Final = re.compile(
    r"\b(?:not|no|rather than|instead of|nicht|ikke|inte) (?:in )?(?:swedish|norwegian|danish|icelandic|svenske?"
    r"|norske?|danske?)\b"
)
_LOOKED_AT: Final = 20_000


def crown(source: Source) -> Currency | None:
    """What "kr" means in the mail; ``None`` where it could be several currencies, or none is told."""
    said_in = _NOT_THESE.sub(" ", fold(f"{source.subject} {source.text[:_LOOKED_AT]}"))
    said = [code for code, cue in _OF.items() if cue.search(said_in)]
    return source.currencies.get(said[0]) if len(said) == 1 else None
