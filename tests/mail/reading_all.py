"""Reads every message there is, but for a few whose oddity is their size, with sockets forbidden: ``python -m tests.mail.reading_all``; prints how many."""

import sys
from pathlib import Path
from typing import Final

FORBIDDEN: Final = (
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "imaplib.",
    "webbrowser.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.spawn",
)


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(FORBIDDEN):
        raise RuntimeError(f"{event} {arguments}")


def calling(port: int) -> list[bytes]:
    """Mails that name an address of this machine in every way that a page can name one."""
    url = f"http://127.0.0.1:{port}/a"
    pieces = (
        f"<img src='{url}'>", f"<link rel=stylesheet href='{url}'>", f"<body background='{url}'>", f"<iframe src='{url}'></iframe>",
        f"<base href='{url}'><img src=b>", f"<!DOCTYPE html PUBLIC '-//A//B' '{url}'><p>", f"<!DOCTYPE a [<!ENTITY x SYSTEM '{url}'>]><p>&x;",
        f"<?xml-stylesheet href='{url}'?><p>", f"<script src='{url}'></script>", f"<xi:include href='{url}'/>", f"<object data='{url}'></object>",
        f"<style>@import '{url}'; p{{background:url({url})}}</style>", f"<meta http-equiv=refresh content='0;url={url}'>", f"<video src='{url}'>",
    )  # fmt: skip
    head = f"From: a@b.example\nMessage-ID: <x@b.example>\nList-Unsubscribe: <{url}>\nContent-Type: text/html\n\n"
    outside = (
        f'Content-Type: message/external-body; access-type=URL; URL="{url}"\nMessage-ID: <x@b.example>\n\nWe pay $15.'
    )
    return [*((head + piece + "<p>We pay $15 for one TikTok.</p>").encode() for piece in pieces), outside.encode()]


def main(port: int) -> int:
    from collabook.domain.refusal import Refusal
    from collabook.mail.message import read_message
    from collabook.reference import data_folder
    from tests.mail.odd import MESSAGES
    from tests.mail.scoring import CORPUS, LETTERS, STRANGERS, UNSEEN, read_mail

    folders: tuple[Path, ...] = (CORPUS, UNSEEN, STRANGERS, LETTERS, data_folder() / "mails")
    mails = [path.read_bytes() for folder in folders for path in sorted(folder.iterdir()) if path.suffix != ".json"]
    sys.addaudithook(forbid)
    read = 0
    for data in (*mails, *calling(port), *(make() for name, make in MESSAGES.items() if "MB" not in name)):
        try:
            read_mail(read_message(data))
        except Refusal:
            continue
        read += 1
    print(read)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
