"""The lines of Today: what they say fits the room they have at 80 columns."""

from datetime import timedelta

import pytest

from collabook.domain.due import Due
from collabook.domain.records import Deal
from collabook.tui.screens.agenda import COLUMNS, day_said
from tests.books import TODAY


@pytest.mark.parametrize(
    ("late", "said"), [(1, "1 day late"), (46, "46 days late"), (110, "110 d late"), (4000, "4000 d late")]
)
def test_how_late_something_is_is_never_cut(late: int, said: str) -> None:
    step = Due(Deal("Quill"), "payment", TODAY - timedelta(days=late), late)
    assert day_said(step, TODAY) == said
    assert len(said) <= COLUMNS[3].width
