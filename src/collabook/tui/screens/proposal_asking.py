"""How she is asked for one value of a proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from collabook.tui.screens.proposal import Line, Proposal
from collabook.tui.screens.proposal_typing import ADDABLE, Typing, field_of
from collabook.tui.screens.proposal_values import CAME_BY, label_of, typed_text
from collabook.tui.widgets.form import Choice, Choose, Form

if TYPE_CHECKING:
    from collabook.tui.host import Host


async def asked_for(app: Host, line: Line, typing: Typing) -> Any:
    """What she makes of a value: as it is where she leaves it, ``None`` where she takes it away."""
    if line.path == "asks_for_rate":
        app.say("They ask what you charge. x leaves it out; a adds a price.")
        return line.value
    if line.path == "came_by":
        chosen = await app.push_screen_wait(Choose("It came by", [Choice(*each) for each in CAME_BY.items()]))
        return line.value if chosen is None else chosen
    values = await app.push_screen_wait(Form(label_of(line.path, line.value), [field_of(line, typing)]))
    if values is None or (values["value"] is None and not typed_text(line.value)):
        return line.value
    return values["value"]


async def one_more(app: Host, proposal: Proposal) -> Line | None:
    """The empty line of a value that she wants to add; ``None`` where she wants none."""
    blanks = [blank for stem, value in ADDABLE if (blank := proposal.blank(stem, value))]
    chosen: Line | None = await app.push_screen_wait(
        Choose("Add", [Choice(blank, label_of(blank.path, blank.value)) for blank in blanks])
    )
    return chosen
