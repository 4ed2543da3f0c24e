"""Local dates: what she types, what she reads, and in which year a day lies."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def local_date(instant: datetime, time_zone: str) -> date:
    """The day that it was at ``instant`` (aware) in ``time_zone``."""
    return instant.astimezone(ZoneInfo(time_zone)).date()
