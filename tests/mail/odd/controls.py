"""What would steer a terminal, hide in a text or be taken for markup."""

import random
from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import OFFER, Make, made, mail

SEQUENCES: Final = (
    "\x00", "\x07", "\x08" * 40, "\x0b", "\x0c", "\x0e", "\x1b", "\x1b[", "\x1b[2J\x1b[H", "\x1b[31;1m", "\x1b[?1049h", "\x1b[6n",
    "\x1b]0;owned\x07", "\x1b]8;;https://evil.example\x1b\\x\x1b]8;;\x1b\\", "\x1b]52;c;cm0gLXJm\x07", "\x1bP$q\x1b\\", "\x1bc", "\x1b(0",
    "\x1b_a\x1b\\", "\x1b^a\x1b\\", "\x1b#8", "\x7f", "\x80", "\x85", "\x90", "\x9b31m", "\x9d0;x\x9c", "\r", "\ufeff", "\u00ad",
    "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2066", "\u2067",
    "\u2068", "\u2069", "\u061c", "\u180e", "\u2028", "\u2029", "\u115f", "\u3164", "\uffa0", "\ufff9\ufffa\ufffb", "\ufffc", "\ufffd",
    "\uffff", "\U000e0041\U000e0042", "\U0010ffff", "\ue000", "a" + "\u0301" * 2000, "\u0e49" * 300, "e\u0301", "\ufdfa" * 20,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u1f3c", "ﬀ", "\u00a0", "\u3000", "\u2003",
)  # fmt: skip
MARKUP: Final = (
    "[red]", "[/]", "[/", "[", "]", "[@click=app.quit]x[/]", "[@click='app.bell()']", "[link=https://evil.example]x[/link]", "[$error]",
    "[bold", "[[", "\\[", "[#ff0000 on #00ff00]", "{{7*7}}", "${x}", "%(x)s", "{0}", "<b>", "&lt;", "`rm -rf`", "$(x)", "|x|", "**x**",
    "]]>", "<![CDATA[", "<!--", "<?php", "';--", '" OR 1=1', "=cmd|' /C calc'!A0", "\\u202e", "\\x1b[0m", "%1b[0m", "&#27;[0m",
)  # fmt: skip


def messages() -> Iterator[tuple[str, Make]]:
    for number, sequence in enumerate(SEQUENCES):
        hidden = (
            OFFER.replace("$15", f"${sequence}15")
            .replace("Paige", f"Pa{sequence}ige")
            .replace("\n\n", f"{sequence}\n\n")
        )
        yield f"{number} {ascii(sequence)[:24]}", made(mail(hidden.encode("utf-8", "surrogatepass")))
    for number, said in enumerate(MARKUP):
        marked = (
            OFFER.replace("one", f"{said} one").replace("Brightleaf", f"Brightleaf {said}").replace("whitening", said)
        )
        yield f"markup {number} {said[:16]!r}", made(mail(marked.encode(), extra=f"X-Mark: {said}\n".encode()))
    yield "only controls", made(mail(b"\x00\x01\x02\x1b[0m\x7f" * 50))
    yield "UTF-16 without a mark", made(mail(OFFER.encode("utf-16-le")))
    yield "words of zero width between all letters", made(mail("\u200b".join(OFFER).encode()))
    yield "reversed by an override", made(mail(("\u202e" + OFFER[::-1] + "\u202c").encode()))
    chance = random.Random(4)
    everything = [
        chr(code)
        for code in (*range(32), *range(127, 161), 0xAD, *range(0x200B, 0x2010), *range(0x2028, 0x202F), 0x2066, 0xFEFF)
    ]
    for number in range(30):
        letters = list(OFFER)
        for _ in range(60):
            letters.insert(chance.randrange(len(letters)), chance.choice(everything))
        yield f"sprinkled {number}", made(mail("".join(letters).encode()))
