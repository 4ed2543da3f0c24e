"""What in painted text would act on a terminal."""

ALLOWED = "\x1b"
"""Textual's own sequences begin with it; what follows it is checked by itself."""


def acted_on(painted: str) -> list[str]:
    """What a terminal would act on in ``painted``, besides colours and cursor moves of Textual's own."""
    found = [sign for sign in painted if sign != ALLOWED and sign not in "\n\r" and _acts(sign)]
    parts = painted.split("\x1b")[1:]
    found += [part[:12] for part in parts if not _is_textual_s_own(part)]
    return found


def _acts(sign: str) -> bool:
    return (
        sign < " "
        or "\x7f" <= sign <= "\x9f"
        or sign in "\u061c\u200e\u200f"
        or "\u202a" <= sign <= "\u202e"
        or "\u2066" <= sign <= "\u2069"
    )


def _is_textual_s_own(part: str) -> bool:
    """Colours (``[…m``), cursor moves (``[…H``) and the end of its own links (``]8;``)."""
    body = part[1:].lstrip("0123456789;:")
    return part.startswith("[") and body[:1] in ("m", "H") and not part.startswith("[H")
