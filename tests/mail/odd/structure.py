"""Parts and boundaries: missing, doubled, broken, far too many, far too deep."""

import base64
from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import HEAD, OFFER, Make, made, mail

TEXT: Final = b"Content-Type: text/plain; charset=utf-8\n\n" + OFFER.encode()
PAGE: Final = b"Content-Type: text/html; charset=utf-8\n\n<p>" + OFFER.encode().replace(b"\n", b"<br>") + b"</p>\n"
BOUNDARIES: Final = (
    "b", '""', '" "', "b b", "=_b?", "'b'", '"b', 'b"', "\\", "é", "b" * 300, "--", "-", "b\x00", "b;charset=x", "(c)b", "<b>", "b--",
)  # fmt: skip
NAMES: Final = (
    "../../etc/passwd", "C:\\Users\\mia\\x.exe", "a" * 4000, "\x1b]0;x\x07.pdf", "invoice\u202efdp.exe", "", " ", ".", "..", "con",
    "nul.txt", "a\x00b.pdf", "=?utf-8?b?!!!?=", "=?utf-8?q?caf=C3=A9.pdf?=", "utf-8''caf%C3%A9.pdf", '"', "a;b=c", "[red]x[/].png",
    "brief.pdf\r\nX-Evil: 1", "\u200b\u200b", "💄.png", "a/b/c/", "-rf", "$(rm -rf ~)", "<script>.html", "%00", "~", "x" * 254 + ".png",
)  # fmt: skip
ENCLOSED: Final = (
    "application/ms-tnef", "text/calendar", "application/ics", "text/vcard", "application/pdf", "image/png", "message/delivery-status",
    "message/partial", "message/external-body", "application/pgp-encrypted", "multipart/signed", "application/pkcs7-mime", "text/x-amp-html",
    "text/rtf", "text/enriched", "text/markdown", "text", "/", "text/", "/plain", "a/b/c", "TEXT/PLAIN", "text/plain/html", "x",
)  # fmt: skip


def parted(
    *parts: bytes, kind: str = "mixed", boundary: str = "b", mark: bytes = b"b", end: bytes = b"--b--\n"
) -> bytes:
    return mail(
        b"".join(b"--" + mark + b"\n" + part + b"\n" for part in parts) + end, f"multipart/{kind}; boundary={boundary}"
    )


def messages() -> Iterator[tuple[str, Make]]:
    for boundary in BOUNDARIES:
        bare = boundary.strip('"').encode("utf-8", "replace")
        yield (
            f"boundary {boundary[:20]!r}",
            made(parted(TEXT, PAGE, boundary=boundary, mark=bare, end=b"--" + bare + b"--\n")),
        )
    for kind in ("mixed", "alternative", "related", "signed", "report", "digest", "parallel", "form-data", "x", ""):
        yield f"multipart/{kind}", made(parted(TEXT, PAGE, kind=kind))
    for name in NAMES:
        attached = f'Content-Type: application/pdf; name="{name}"\nContent-Disposition: attachment; filename="{name}"\n\n%PDF-1.4\n'
        yield f"attachment {name[:24]!r}", made(parted(TEXT, attached.encode("utf-8", "replace")))
    for kind in ENCLOSED:
        part = f"Content-Type: {kind}\n\n".encode()
        yield f"a part of {kind}", made(parted(TEXT, part + b"BEGIN:VCALENDAR\nSUMMARY:We pay $99\nEND:VCALENDAR\n"))
        yield f"nothing but {kind}", made(mail(OFFER.encode(), kind))
    yield from _broken()
    yield from _enclosed()
    yield "10,000 parts", lambda: parted(*[TEXT[:60]] * 10_000)
    yield "10,000 empty parts", lambda: parted(*[b""] * 10_000)
    yield (
        "10,000 attachments",
        lambda: parted(TEXT, *[b"Content-Disposition: attachment; filename=a.pdf\n\nx"] * 10_000),
    )
    for depth in (2, 20, 59, 61, 200, 3000):
        yield f"{depth} levels", lambda depth=depth: nested(depth)  # type: ignore[misc]


def nested(depth: int) -> bytes:
    opened = b"".join(b"Content-Type: multipart/mixed; boundary=n%d\n\n--n%d\n" % (n, n) for n in range(depth))
    return HEAD + opened + TEXT + b"".join(b"\n--n%d--\n" % n for n in reversed(range(depth)))


def _broken() -> Iterator[tuple[str, Make]]:
    yield "no boundary named", made(mail(b"--b\n" + TEXT, "multipart/mixed"))
    yield "boundary never used", made(mail(OFFER.encode(), "multipart/mixed; boundary=b"))
    yield "never closed", made(parted(TEXT, PAGE, end=b""))
    yield "closed at once", made(mail(b"--b--\n" + TEXT, "multipart/mixed; boundary=b"))
    yield "closed twice", made(parted(TEXT, end=b"--b--\n--b--\n" + OFFER.encode()))
    yield "only a preamble", made(mail(OFFER.encode() + b"\n--b--\n", "multipart/mixed; boundary=b"))
    yield "only an epilogue", made(mail(b"--b--\n" + OFFER.encode(), "multipart/mixed; boundary=b"))
    yield "blanks behind boundaries", made(mail(b"--b  \t\n" + TEXT + b"\n--b--   \n", "multipart/mixed; boundary=b"))
    yield "no line between header and text", made(parted(b"Content-Type: text/plain\n" + OFFER.encode()))
    yield "no header in a part", made(parted(b"\n" + OFFER.encode()))
    yield "boundary twice in the header", made(mail(b"--b\n" + TEXT, "multipart/mixed; boundary=a; boundary=b"))
    yield (
        "one boundary for two levels",
        made(parted(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" + TEXT, TEXT)),
    )
    yield (
        "a boundary that begins another",
        made(mail(b"--bb\n" + TEXT + b"\n--b\n" + PAGE, "multipart/mixed; boundary=b")),
    )
    yield "boundary within a word", made(parted(TEXT + b"x--b\n" + OFFER.encode()))
    yield (
        "encoded multipart",
        made(
            mail(
                base64.encodebytes(b"--b\n" + TEXT),
                "multipart/mixed; boundary=b",
                b"Content-Transfer-Encoding: base64\n",
            )
        ),
    )
    yield "two content types", made(mail(OFFER.encode(), "text/plain\nContent-Type: text/html"))
    yield (
        "plain stub and a page",
        made(parted(b"Content-Type: text/plain\n\nView it in your browser", PAGE, kind="alternative")),
    )
    yield "page before plain", made(parted(PAGE, TEXT, kind="alternative"))
    yield "two pages", made(parted(PAGE, PAGE))


def _enclosed() -> Iterator[tuple[str, Make]]:
    inner = HEAD + TEXT
    for depth in (1, 2, 30, 300, 3000):
        yield f"mail in mail, {depth}", lambda depth=depth: HEAD + b"Content-Type: message/rfc822\n\n" * depth + inner  # type: ignore[misc]
    yield "a mail beside a text", made(parted(TEXT, b"Content-Type: message/rfc822\n\n" + inner))
    yield "only a mail enclosed", made(parted(b"Content-Type: message/rfc822\n\n" + inner))
    yield "a digest", made(parted(b"\n" + inner, b"\n" + inner, kind="digest"))
    yield (
        "an encoded mail",
        made(mail(base64.encodebytes(inner), "message/rfc822", b"Content-Transfer-Encoding: base64\n")),
    )
    yield "a mail without text", made(mail(b"", "message/rfc822"))
    yield (
        "winmail.dat",
        made(
            parted(
                TEXT,
                b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+IgAAAA==",
            )
        ),
    )
