"""The reply to a brand that asks what she charges: its text, made from her prices and what the deal names.

What is not known is left as a blank such as ``[your price]`` for her to fill in, or asked back; it is never made up.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, cast

from collabook.domain.money import Money
from collabook.domain.quote import Line, days_of, length_said, open_ended, price_list, quote, total_of
from collabook.domain.records import Contact, Deal, Deliverable, Rate
from collabook.domain.reply_words import ENGLISH, Tongue
from collabook.domain.salutation import first_name
from collabook.domain.text import clean_line
from collabook.domain.words import Kind, Platform, deliverable_name

WIDTH: Final = 72
"""The longest line, as mail programs like it."""
BLANK: Final = re.compile(r"\[your [a-z]+\]")
YOUR_PRICE, YOUR_RATES, YOUR_NAME = "[your price]", "[your rates]", "[your name]"


class Reply(NamedTuple):
    """``to_fill`` says what each blank in ``text`` is, ``asked`` what the text asks back, both for her to read.

    ``total`` is the sum of all lines where each is known and all are in one currency. ``priced`` is whether any price
    of hers is in it, ``differs`` what is said where such a price is in another currency than the deal's.
    """

    text: str
    total: Money | None = None
    to_fill: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    priced: bool = False
    differs: str = ""

    @property
    def open(self) -> tuple[str, ...]:
        """All that the text leaves open."""
        return (*self.to_fill, *self.asked, *((self.differs,) if self.differs else ()))


def reply(
    deal: Deal,
    rates: Sequence[Rate],
    *,
    contacts: Iterable[Contact] = (),
    my_names: Sequence[str] = (),
    tongue: Tongue = ENGLISH,
) -> Reply:
    """The reply to ``deal``. ``contacts`` are the brand's; the mails tell who wrote, where the deal has them."""
    lines = quote(deal, rates)
    listed = () if deal.deliverables else price_list(deal, rates)
    questions = list(_questions(deal, lines, tongue))
    name = first_name(deal, contacts, my_names)
    total = total_of(lines) if deal.deliverables else None
    parts = [
        tongue.hello.format(name=name) if name else tongue.hello_team.format(brand=clean_line(deal.brand)),
        _thanks(lines, tongue, asked=bool(deal.asks_for_rate)),
        *_priced(lines, listed, total, tongue),
        *_asking([text for text, _ in questions], tongue),
        f"{tongue.goodbye}\n{clean_line(my_names[0]) if my_names else YOUR_NAME}",
    ]
    to_fill = list(_to_fill(lines, listed))
    return Reply(
        "\n\n".join(map(_wrapped, parts)) + "\n",
        total,
        (*to_fill, *(() if my_names else ("your name",))),
        tuple(said for _, said in questions),
        any(line.rate for line in (*lines, *listed)),
        _differs(deal, (*lines, *listed)),
    )


def total_said(text: str, total: Money | None) -> Money | None:
    """The total, if the text as she left it still says it and has no blank."""
    if total is None or BLANK.search(text):
        return None
    said = re.compile(rf"(?<![\d.,]){re.escape(total.show())}(?!\d|[.,]\d)")
    return total if said.search(" ".join(text.split())) else None


def _thanks(lines: Sequence[Line], tongue: Tongue, *, asked: bool) -> str:
    """Thanks for the question, where they ``asked`` what she charges, else for the offer."""
    things = [
        f"{tongue.one} {_thing(line, tongue)}" if line.count == 1 else _thing(line, tongue)
        for line in lines
        if line.right is None
    ]
    if not things:
        return tongue.thanks_open if asked else tongue.thanks_offer_open
    return (tongue.thanks if asked else tongue.thanks_offer).format(things=tongue.listed(things))


def _priced(lines: Sequence[Line], listed: Sequence[Line], total: Money | None, tongue: Tongue) -> Iterator[str]:
    """The paragraphs with her prices: of what they named, else of what she makes."""
    named = any(line.right is None for line in lines)
    bullets = [_bullet(line, tongue) for line in (*listed, *lines)]
    if not named and not listed:
        bullets.insert(0, f"- {YOUR_RATES}")
    yield "\n".join([tongue.prices if named else tongue.price_list, "", *bullets])
    if total is not None and len(lines) > 1:
        yield tongue.total.format(total=total.show())
    used = any(line.kind in ("usage", "ads") for line in lines)
    if not used and any(line.platform != "ugc" for line in (*lines, *listed)):
        yield tongue.own_channels


def _bullet(line: Line, tongue: Tongue) -> str:
    """``- 2 Instagram stories: 2 × $60.00 = $120.00``."""
    note = f" ({clean_line(line.rate.note)})" if line.rate is not None and line.rate.note else ""
    if line.right is not None:
        return f"- {_right_named(line, tongue, note)}: {_right_price(line, tongue)}"
    name = _thing(line, tongue)
    price = line.rate.amount.show() if line.rate is not None else YOUR_PRICE
    if line.count > 1:
        price = f"{line.count} × {price}" + (f" = {line.amount.show()}" if line.amount is not None else "")
    return f"- {name[:1].upper()}{name[1:]}{note}: {price}"


def _right_named(line: Line, tongue: Tongue, note: str) -> str:
    """A right with what it is for and how long; her note stands there for the length that was not said."""
    right = line.right
    if right is None:
        return ""
    days = days_of(right)
    name = ", ".join(
        filter(None, (tongue.rights[right.kind], right.category, tongue.length(days) if days is not None else ""))
    )
    told = line.rate is not None and not open_ended(right) and _only_length(line.rate.note)
    return clean_line(name) + ("" if told else note)


def _only_length(note: str | None) -> bool:
    return length_said(note) is not None and len((note or "").split()) <= 2


def _right_price(line: Line, tongue: Tongue) -> str:
    if line.amount is not None:
        return line.amount.show()
    return YOUR_PRICE if line.other is not None else f"{tongue.separately}."


def _questions(deal: Deal, lines: Sequence[Line], tongue: Tongue) -> Iterator[tuple[str, str]]:
    """What the deal does not say yet: the question, and in a few words what it is about."""
    if not deal.deliverables:
        yield tongue.which, "what they want made"
    nowhere = [_thing(line, tongue) for line in lines if line.right is None and line.platform is None]
    if nowhere:
        yield tongue.where.format(things=tongue.listed(nowhere)), "the platform"
    if not any(map(_timed, deal.deliverables)) and not any(one.what != "reply" for one in deal.deadlines):
        yield tongue.when, "by when"
    for kind in dict.fromkeys(right.kind for right in deal.rights if open_ended(right)):
        yield tongue.how_long[kind], f"for how long: {kind}"


def _timed(one: Deliverable) -> bool:
    return any((one.post_due_on, one.draft_due_on, one.post_due_after, one.draft_due_after))


def _asking(questions: Sequence[str], tongue: Tongue) -> Iterator[str]:
    if len(questions) > 1:
        yield "\n".join([tongue.questions, "", *(f"- {question}" for question in questions)])
    else:
        yield from questions


def _to_fill(lines: Sequence[Line], listed: Sequence[Line]) -> Iterator[str]:
    """What each blank is, in the order in which they stand."""
    if not listed and not any(line.right is None for line in lines):
        yield "your rates"
    for line in lines:
        if line.right is None and line.rate is None:
            yield f"your price for one {_called(line.platform, cast('Kind', line.kind))}"
        elif line.other is not None:
            yield f"your price for {line.kind} (yours of {line.other.amount.show()} is for {line.other.note})"


def _differs(deal: Deal, lines: Sequence[Line]) -> str:
    used = {line.rate.amount.currency for line in lines if line.rate is not None}
    if deal.currency is None or used <= {deal.currency}:
        return ""
    return f"they count in {deal.currency}, you in {' and '.join(sorted(currency.code for currency in used))}"


def _called(platform: Platform | None, kind: Kind) -> str:
    return deliverable_name(platform, kind) if platform is not None else kind


def _thing(line: Line, tongue: Tongue) -> str:
    return tongue.thing(line.platform, cast("Kind", line.kind), line.count)


def _wrapped(part: str) -> str:
    """Each line of a paragraph at most ``WIDTH`` long; a bullet's next lines stand under its words."""
    return "\n".join(
        textwrap.fill(line, WIDTH, subsequent_indent="  " if line.startswith("- ") else "", break_on_hyphens=False)
        for line in part.split("\n")
    )
