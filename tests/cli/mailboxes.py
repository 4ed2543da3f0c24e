"""Mailboxes of the sample mails."""

from pathlib import Path

from tests.cli.running import MAILS, Run

LINE = "From tess@oatwell.example Tue Nov 24 09:18:00 2026\n"


NAMES = (
    "newsletter.eml",
    "uk-offer-raised.eml",
    "whitening-kit.eml",
    "uk-offer.eml",
    "affiliate.eml",
    "uk-offer-paid.eml",
)


def mailbox(folder: Path, *names: str) -> str:
    path = folder / "takeout.mbox"
    with path.open("a", encoding="utf-8") as file:
        for name in names:
            body = (MAILS / name).read_text(encoding="utf-8").replace("\r\n", "\n")
            file.write(LINE + body.rstrip("\n").replace("\nFrom ", "\n>From ") + "\n\n")
    return str(path)


def brands(run: Run) -> list[str]:
    return sorted(deal["brand"] for deal in run.json("deals"))
