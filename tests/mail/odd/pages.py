"""HTML as it is sent, and as nobody should send it."""

from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import OFFER, Make, made, mail

INSIDE: Final = OFFER.replace("\n", "<br>\n")
HIDDEN: Final = (
    "display:none", "DISPLAY : NONE !important", "visibility:hidden", "font-size:0", "font-size:0px;line-height:0", "max-height:0",
    "opacity:0", "mso-hide:all", "width:0;height:0;overflow:hidden", "color:#fff", "position:absolute;left:-9999px",
)  # fmt: skip
AROUND: Final = (
    "<script>alert('We pay $99')</script>", "<style>p{content:'$99'}</style>", "<noscript>We pay $99</noscript>", "<title>We pay $99</title>",
    "<template>$99</template>", "<iframe src='https://evil.example/'></iframe>", "<object data='https://evil.example/x'></object>",
    "<img src='https://evil.example/pixel.gif' width=1 height=1>", "<img src='http://[::1'>", "<img src='file:///etc/passwd'>", "<img src=x onerror=alert(1)>",
    "<link rel=stylesheet href='https://evil.example/a.css'>", "<base href='https://evil.example/'>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<body background='https://evil.example/b.png'>", "<video src='https://evil.example/v.mp4' autoplay>", "<svg><image href='https://evil.example/'/></svg>",
    "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;", "<!DOCTYPE a PUBLIC '-//A//B' 'https://evil.example/a.dtd'>", "<?xml version='1.0' encoding='utf-16'?>",
    "<![CDATA[We pay $99]]>", "<!-- We pay $99 -->", "<!--", "<!-->", "<!---->", "<![if !mso]>", "<!--[if mso]>$99<![endif]-->", "<", "</", "<>", "< p>", "<p", "</p></p></p>",
    "<a href='javascript:x'>", "<form action=//evil.example><input value=$99>", "<select><option>$99", "<textarea>$99", "<plaintext>", "<xmp>", "<listing>", "<math>", "<table>",
    "<td>", "<tr><td><tr><td>", "<li>", "<ul><ul><ul>", "<blockquote>", "</blockquote>", "<pre>", "<center><font>", "<o:p>&nbsp;</o:p>", "<mj-x>", "<p/>", "<br/><br/>", "<hr>",
    "&nbsp;&nbsp;", "&#0;", "&#27;[2J", "&#x202e;", "&#xD800;", "&#99999999999;", "&amp;amp;", "&notanentity;", "&#x;", "&", "\x00", "<p\x00>", "<p a='" + "b" * 9000 + "'>",
)  # fmt: skip
REPEATED: Final = {
    "10,000 nested tables": "<table><tr><td>", "10,000 tables": "<table><tr><td>a</td></tr></table>", "10,000 nested blocks": "<div>",
    "10,000 nested quotes": "<blockquote>", "10,000 lists": "<ul><li>a", "10,000 comments": "<!-- a -->b", "10,000 hidden": "<p style='display:none'>a</p>b",
    "10,000 unclosed tags": "<b><i><p>", "10,000 attributes": "<p a=b c='d' e>", "10,000 breaks": "a<br>", "10,000 cells": "<td>$1</td>",
    "10,000 entities": "&amp;&#36;", "10,000 opened": "<", "10,000 half tags": "<a href=", "10,000 CDATA": "<![CDATA[a]]>",
    "10,000 closings": "</div></table></td>", "10,000 spans": "<span>a </span>", "10,000 images": "<img src=https://evil.example/a.gif alt=a>",
}  # fmt: skip


def page(source: str, content: str = "text/html; charset=utf-8") -> bytes:
    return mail(source.encode("utf-8", "surrogatepass"), content)


def messages() -> Iterator[tuple[str, Make]]:
    for style in HIDDEN:
        yield f"hidden by {style}", made(page(f"<div style='{style}'>We also pay $99 bonus.</div><p>{INSIDE}</p>"))
    for number, piece in enumerate(AROUND):
        yield f"{number} {piece[:20]!r} before", made(page(f"{piece}<p>{INSIDE}</p>"))
        yield (
            f"{number} {piece[:20]!r} within",
            made(page(f"<html><body><table><tr><td>{INSIDE}{piece}</td></tr></table></body></html>")),
        )
    for name, piece in REPEATED.items():
        yield name, lambda piece=piece: page(piece * 10_000 + f"<p>{INSIDE}</p>")  # type: ignore[misc]
    yield (
        "a line to fill each row with",
        lambda: page(
            "<table><tr><td><pre>" + "a" * 90_000 + "\n" + "b\n" * 60_000 + "</pre></td><td>c</td></tr></table>"
        ),
    )
    yield "a million blanks of padding", made(page("<p style='padding-left:1000000em'>a</p>" * 30 + INSIDE))
    yield "a million lines of margin", made(page("<p style='margin-top:1e6em'>a</p>" * 30 + INSIDE))
    yield (
        "a cell across a billion columns",
        made(page(f"<table><tr><td colspan=999999999 rowspan=999999999>{INSIDE}</td></tr></table>")),
    )
    yield "a list from minus a billion", made(page(f"<ol start=-999999999><li>{INSIDE}</ol>"))
    yield "nested quotes with an offer", made(page("<blockquote>" * 30 + INSIDE + "</blockquote>" * 30))
    yield "a page pasted", made(f"<html><body><p>{INSIDE}</p></body></html>".encode())
    yield "a page without tags", made(page(OFFER))
    yield "a page of nothing", made(page("<html><head></head><body></body></html>"))
    yield "a page in UTF-16", made(mail(f"<p>{INSIDE}</p>".encode("utf-16"), "text/html; charset=utf-16"))
    yield "a page that says another charset", made(page(f"<meta charset=utf-7><p>+ADw-b+AD4- {INSIDE}</p>"))
    yield (
        "XHTML",
        made(
            page(
                f"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>{INSIDE}</p></body></html>",
                "application/xhtml+xml",
            )
        ),
    )
    yield (
        "entities in entities",
        made(
            page(
                "<!DOCTYPE a ["
                + "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10 if n else 'ha'}'>" for n in range(9))
                + f"]><p>&e8;{INSIDE}</p>"
            )
        ),
    )
