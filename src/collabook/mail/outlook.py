"""Outlook's own message files (.msg) as the tree that any other mail is read from. Needs the extra ``msg``."""

from email.message import Message as Tree
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Final

from collabook.domain.refusal import Refusal

if TYPE_CHECKING:
    from oxmsg import Message as Stored

_OTHERWISE: Final = "save the mail as .eml there, or paste its text"
_MOST_ATTACHED: Final = 1000
_HEADERS: Final = (
    "From", "Sender", "Reply-To", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
    "Auto-Submitted", "X-Autoreply",
)  # fmt: skip
_TRANSPORT_HEADERS: Final = 0x007D
_MESSAGE_ID: Final = 0x1035
_IN_REPLY_TO: Final = 0x1042
_REFERENCES: Final = 0x1039
_DELIVERED: Final = 0x0E06
"""Property ids of MS-OXPROPS: PidTagTransportMessageHeaders and what stands in where it is missing."""


def outlook_tree(data: bytes) -> Tree:
    """The message of a .msg file: its headers, its bodies, its attachments by name.

    Raises ``Refusal`` where the extra is not installed and for a file that is no Outlook message.
    """
    try:
        from oxmsg import Message as Stored
    except ImportError:
        told = "This is an Outlook .msg file, and reading these is not installed"
        raise Refusal(f"{told}: install collabook[msg], {_OTHERWISE}.") from None
    try:
        return _tree(Stored.load(data))
    except Exception as error:
        raise Refusal(f"This Outlook message can't be read: it is damaged; {_OTHERWISE}.") from error


def _tree(stored: "Stored") -> Tree:
    tree: Tree = MIMEMultipart()
    for name, value in _headers(stored).items():
        tree[name] = value
    for text, kind in ((stored.body, "plain"), (stored.html_body, "html")):
        if text and text.strip("\0 \r\n"):
            tree.attach(MIMEText(text.replace("\0", ""), kind, "utf-8"))
    for attachment in stored.attachments[:_MOST_ATTACHED]:
        part = MIMEBase("application", "octet-stream")
        part.add_header("Content-Disposition", "attachment", filename=attachment.file_name or "attachment")
        tree.attach(part)
    return tree


def _headers(stored: "Stored") -> dict[str, str]:
    """Those it was sent with; else what Outlook keeps of them."""
    sent_with = HeaderParser().parsestr(stored.properties.str_prop_value(_TRANSPORT_HEADERS) or "")
    found = {name: str(sent_with[name]) for name in _HEADERS if name in sent_with}
    properties: Any = stored.properties
    moment = stored.sent_date or properties.date_prop_value(_DELIVERED)
    kept = {
        "From": stored.sender,
        "To": ", ".join(f'"{each.name}" <{each.email_address}>' for each in stored.recipients if each.email_address),
        "Subject": stored.subject,
        "Date": format_datetime(moment) if moment is not None else None,
        "Message-ID": properties.str_prop_value(_MESSAGE_ID),
        "In-Reply-To": properties.str_prop_value(_IN_REPLY_TO),
        "References": properties.str_prop_value(_REFERENCES),
    }
    return {name: value for name, value in kept.items() if value} | found
