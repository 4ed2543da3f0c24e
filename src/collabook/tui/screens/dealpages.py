"""Any number of deals as rows, of which only the pages in sight are read."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final, overload

from textual.binding import Binding

from collabook.domain.records import Deal
from collabook.tui.screens.acting import Target
from collabook.tui.widgets.rows import Cell, Row, Rows

PAGE: Final = 50
"""How many deals are read at once."""

_GONE: Final = Row((Cell("This deal can't be shown: it was deleted meanwhile, or the book can't be read.", "muted"),))


class DealPages(Sequence[Row]):
    """The rows of the deals of these ``numbers``, read a page at a time when one of its rows is asked for.

    A page stays as it was read. The row of a deal that ``read`` does not give says so.
    """

    def __init__(
        self, numbers: Sequence[int], read: Callable[[Sequence[int]], list[Deal]], row_of: Callable[[Deal], Row]
    ) -> None:
        self._numbers = tuple(numbers)
        self._read = read
        self._row_of = row_of
        self._pages: dict[int, list[Row]] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        page, place = divmod(range(len(self))[index], PAGE)
        if page not in self._pages:
            self._pages[page] = self._loaded(page)
        return self._pages[page][place]

    def place(self, number: int) -> int | None:
        """Where the deal of this number stands, without reading it."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return None

    def _loaded(self, page: int) -> list[Row]:
        numbers = self._numbers[page * PAGE : (page + 1) * PAGE]
        rows = {deal.number: self._row_of(deal) for deal in self._read(numbers)}
        return [rows.get(number, _GONE) for number in numbers]


class DealRows(Rows):
    """A list over ``DealPages``: finds a deal by its number instead of reading through the pages."""

    BINDINGS: ClassVar = [Binding("enter", "select", "open", tooltip="Open the deal")]

    def _find(self, key: Any, near: int) -> int:
        if isinstance(self._rows, DealPages) and isinstance(key, Target):
            place = self._rows.place(key.number)
            return min(near, len(self._rows) - 1) if place is None else place
        return super()._find(key, near)

    def select_key(self, key: Any) -> None:
        if isinstance(self._rows, DealPages) and isinstance(key, Target):
            place = self._rows.place(key.number)
            self.cursor = self.cursor if place is None else place
        else:
            super().select_key(key)
