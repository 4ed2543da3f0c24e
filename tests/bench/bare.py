"""The floor for the first screen: the least that a Textual app with a table and a footer is."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import DataTable, Footer


class Bare(App[None]):
    BINDINGS: ClassVar = [("q", "quit", "Quit"), ("n", "bell", "New"), ("p", "bell", "Posted")]

    def compose(self) -> ComposeResult:
        yield DataTable()
        yield Footer()

    def on_mount(self) -> None:
        table: DataTable[str] = self.query_one(DataTable)
        table.add_columns("Brand", "What", "When", "How much")
        for n in range(25):
            table.add_row(f"row {n} ", "TikTok video", "today", "$15.00")


if __name__ == "__main__":
    Bare().run()
