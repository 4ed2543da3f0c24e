"""Texts on which a careless pattern would never end, 64 KB each; `tests.bench.mail` times them."""

from collections.abc import Iterator
from typing import Final

from tests.mail.odd.offer import Make, mail

SIZE: Final = 64 * 1024
PIECES: Final = {
    "money sentences": "We can pay you $400 for one TikTok video, plus a $50 bonus if it hits 10k views. ",
    "money lines": "We can pay you $400 for one TikTok video\nfee: 300 - 500 USD\n",
    "dates": "Please post by 3 December 2026. Reply by 10/12. Draft on Friday, 4 Dec. ",
    "date lines": "Post: 3 December 2026\nReply by: 10/12/2026\nDraft due: Fri 4 Dec\n",
    "spans": "within 3 days of receiving by Friday ",
    "terms": "payment within 30 days of invoice, net 30 after posting; ",
    "rights": "usage rights for 6 months organic and paid ads, exclusivity for 30 days. ",
    "gifts": "we would love to send you our free whitening kit (worth $40), yours to keep. ",
    "questions": "what are your rates for one video? send me your price ",
    "half questions": "what is your a b c what do you how much would it ",
    "things": "3 TikTok videos, 2 Reels and 1 story set on Instagram, ",
    "options": "option a: 1 video $300, option b: 2 videos $500 or either ",
    "codes": "use code MIA10 for your followers 15% off. ",
    "shares": "you earn 15% commission of sales, ",
    "accepting": "that works for us. ", "counts": "one dedicated ", "clients": "I'm Aa from Bb Cc, our client is Dd Ee. ",
    "behalf": "On behalf of Aa Bb & Cc ", "names": "Aa & Bb of ", "capitals": "AA BB CC ", "one word": "a", "short lines": "a\n",
    "things on lines": "1 Reel\n$5\nby Fri\n", "dollars": "$", "at": "a@", "addresses": "a@b.example, ", "figures": "1,234.50 ",
    "digits and commas": "1,2,3.4,", "sums": "$1,000 - ", "unbalanced quotes": "\"a 'b ", "opened": "(((a", "in parentheses": "(a)",
    "quotes": "> We pay $15 for one TikTok\n", "who wrote": "> On 1 May Mia wrote:\n", "deeper": ">", "separators": "-----Original Message-----\n",
    "headers": "From: a\nSent: b\nTo: c\nSubject: d\n", "sign-offs": "Best,\n", "small print": "unsubscribe\n\n", "blanks": "a          \n\n",
    "wide": "a    ", "tabs": "\ta\t", "dashes": "- a - b ", "a rule": "-", "underscores": "_", "stars": "*", "dots": ". ", "ellipses": "...",
    "links": "https://a.example/b?c=d ", "tags": "#ad ", "accents": "é à ü ß ", "combining": "a\u0301\u0301\u0301", "emoji": "👉 ",
    "zero width": "a\u200b", "escapes": "\x1b[31m", "titles": "\x1b]8;;a", "labels": "Fee: $1\nUsage: 3 months\nLive date: 3 Dec\n",
    "numbers in words": "one hundred and twenty thousand and ", "durations": "3 (3) full ", "amounts": "1 000 000 000.00 k to ", "kr": "kr 5 kr ",
}  # fmt: skip
PAGES: Final = {
    "paragraphs": "<p>We pay $15 for one TikTok by Friday.</p>\n", "deep tables": "<table><tr><td>a", "tables": "<table><tr><td>$1</td><td>Fee</td></tr></table>",
    "a wide row": "<td>$1</td>", "breaks": "a<br>", "lists": "<ul><li>a", "less than": "a < b ", "opened tags": "<", "spans": "<span>a ", "comments": "<!-- a -->b",
    "blockquotes": "<blockquote>a", "hidden": "<p style='display:none'>a</p>b", "attributes": "<p a='b' c>d",
}  # fmt: skip


def bomb(name: str, size: int = SIZE) -> bytes:
    """About ``size`` bytes of one of `PIECES` ("text: dollars") or `PAGES` ("page: lists")."""
    kind, _, key = name.partition(": ")
    piece = (PIECES if kind == "text" else PAGES)[key].encode()
    return mail(
        piece * (size // len(piece) + 1), "text/plain; charset=utf-8" if kind == "text" else "text/html; charset=utf-8"
    )


NAMES: Final = (*(f"text: {key}" for key in PIECES), *(f"page: {key}" for key in PAGES))


def messages() -> Iterator[tuple[str, Make]]:
    for name in NAMES:
        yield name, lambda name=name: bomb(name)  # type: ignore[misc]
