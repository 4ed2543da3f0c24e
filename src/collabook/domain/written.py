"""How instants and exact decimals are written, in the book as in documents."""

from datetime import UTC, datetime
from decimal import Decimal


def instant_text(value: datetime) -> str:
    """RFC 3339, in the offset in which it came; UTC is ``Z``. Raises ``ValueError`` without an offset."""
    if value.tzinfo is None:
        raise ValueError("an instant needs its offset")
    text = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if value.utcoffset() == UTC.utcoffset(None) else text


def exact_text(value: Decimal) -> str:
    """Plain digits with the decimals in which it came, never ``1E-7``."""
    return format(value, "f")
