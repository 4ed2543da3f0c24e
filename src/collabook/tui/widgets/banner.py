"""A few sentences above what a screen shows; gone where there are none."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static


class Banner(Static):
    DEFAULT_CSS = """
    Banner {
        background: $panel; color: $warning; padding: 0 1; height: auto; display: none;
        &.-said { display: block; }
    }
    """

    def show(self, sentences: Sequence[str]) -> None:
        """Show these sentences one behind the other; empty ones are passed over."""
        said = " ".join(filter(None, sentences))
        self.update(Content(said))
        self.set_class(bool(said), "-said")
