"""The accountant's rows as CSV: RFC 4180, UTF-8 without a mark, the same in every country.

A byte order mark would help one spreadsheet and break every other reader's first column: for spreadsheets there is the
sheet.
"""

import csv
import io
from collections.abc import Iterable

from collabook.exchange.year.rows import YearRow, for_spreadsheets


def csv_bytes(rows: Iterable[YearRow]) -> bytes:
    """A line of names, then a line for each row, its texts made harmless."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(YearRow._fields)
    writer.writerows(for_spreadsheets(rows))
    return text.getvalue().encode("utf-8")
