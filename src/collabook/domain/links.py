"""Links as she pastes them."""

import re
from typing import Final

from collabook.domain.money import shortened
from collabook.domain.refusal import Refusal

_LINK: Final = re.compile(
    r"(?:https?://)?(?P<host>(?:[\w-]{1,63}\.)+[^\W\d_][\w-]{1,62})(?P<port>:\d{1,5})?(?P<rest>[/?#]\S*)?",
    re.IGNORECASE,
)


def checked_link(text: str) -> str:
    """The link with its scheme (``https`` where none was typed). Raises ``Refusal`` for what is no web address."""
    link = text.strip().strip("<>")
    if not _LINK.fullmatch(link) or len(link) > 2000:
        raise Refusal(f"“{shortened(link)}” is no link; paste one such as https://www.tiktok.com/@you/video/1.")
    return link if re.match(r"https?://", link, re.IGNORECASE) else f"https://{link}"
