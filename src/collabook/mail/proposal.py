"""A reading on its way to becoming a deal."""

from base64 import b64encode
from collections.abc import Sequence
from datetime import date

from collabook.domain import records
from collabook.domain.words import PLATFORM_NAMES, RightKind, Source, deliverable_name
from collabook.mail.clean import fold
from collabook.mail.find.accounts import account
from collabook.mail.headers import Address
from collabook.mail.message import Message
from collabook.mail.sums import amount_of, why_no_amount
from collabook.mail.values import Asked, Cash, Due, GiftOffer, Reading

LONGEST_TITLE = 60


def proposal(reading: Reading, message: Message, *, on: date) -> records.Deal:
    """The deal that ``reading`` proposes: nothing agreed, gifts not yet received, the message with it.

    ``on`` stands in where the mail has no date. Without a named brand it stands under the agency's name, else under
    the sender's address or name; "" when the message has none of these. Draft and post dates belong to the
    deliverables they name, or to all; without any deliverable they are kept as notes.
    """
    offered_on = message.sent_at.date() if message.sent_at else on
    paid = next((cash.currency for cash in reading.cash if cash.currency), None)
    deliverables = _deliverables(reading)
    return records.Deal(
        brand=reading.brand or reading.agency or message.sender.email or message.sender.name or "",
        title=_title(reading, message),
        source=source_of(message),
        offered_on=offered_on,
        agency=reading.agency,
        currency=paid,
        commission_percent=reading.commission_percent,
        code=reading.code,
        terms_days=reading.payment_terms.days if reading.payment_terms else None,
        terms_from=reading.payment_terms.counts_from if reading.payment_terms else None,
        asks_for_rate=reading.asks_for_rate,
        notes=_notes(reading) if not deliverables else None,
        deadlines=tuple(
            records.Deadline(due.what, due.on)
            for due in reading.deadlines
            if due.what in {"reply", "event", "end"} and due.on is not None
        ),
        offers=_offers(reading, offered_on),
        deliverables=deliverables,
        gifts=_gifts(reading),
        rights=_rights(reading),
        messages=(message_record(message),),
    )


def source_of(message: Message) -> Source:
    """A mail has something of a mail's head; a direct message has none."""
    return "email" if message.message_id or message.sender.email or message.subject else "dm"


def message_record(message: Message) -> records.Message:
    """The message as a book keeps it: its cleaned text, and its source (a ``data:`` URI where that is no text).

    Of a copied chat the sender is the account (``@oatwell``), the recipient the app that it came to (``Instagram``).
    """
    named = account(message)
    place = message.chat.platform if message.chat else None
    return records.Message(
        message_id=message.message_id,
        in_reply_to=message.in_reply_to,
        sent_at=message.sent_at,
        sender=_written(message.sender) or (f"@{named.name}" if named else None),
        recipient=", ".join(filter(None, (_written(address) for address in message.to)))
        or (PLATFORM_NAMES[place] if place else None),
        subject=message.subject or None,
        text=message.text,
        raw=_raw(message.source),
    )


def _written(address: Address) -> str | None:
    if address.name and address.email:
        return f"{address.name} <{address.email}>"
    return address.email or address.name


def _raw(source: bytes) -> str:
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError:
        text = "\0"
    return f"data:message/rfc822;base64,{b64encode(source).decode('ascii')}" if "\0" in text else text


def _title(reading: Reading, message: Message) -> str | None:
    """What it is about in a few words: the deliverables, else the gift, else the subject."""
    if reading.deliverables:
        names = [deliverable_name(asked.platform, asked.kind, asked.count) for asked in reading.deliverables]
        return _short(" + ".join(names) if len(names) <= 2 else f"{names[0]} + {len(names) - 1} more")
    if reading.gifts:
        return _short(reading.gifts[0].item[:1].upper() + reading.gifts[0].item[1:])
    if any(due.what == "event" for due in reading.deadlines):
        return "Event"
    if reading.commission_percent is not None:
        return "Affiliate programme"
    return _short(message.subject) or None


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_TITLE else f"{text[: LONGEST_TITLE - 1].rstrip()}…"


def _offers(reading: Reading, offered_on: date) -> tuple[records.Offer, ...]:
    if reading.kind == "payment":
        return ()
    return tuple(offer_of(cash, offered_on) for cash in reading.cash)


def offer_of(cash: Cash, offered_on: date | None = None) -> records.Offer:
    """A sum that a mail names, as a book keeps it."""
    low, high = amount_of(cash.amount, cash.currency), amount_of(cash.amount_max, cash.currency)
    return records.Offer(
        offered_on=offered_on,
        offered_by="brand",
        amount=low,
        amount_max=high,
        currency=cash.currency,
        per=cash.per,
        note=_not_taken(cash),
    )


def _not_taken(cash: Cash) -> str | None:
    """The mail's own words for a sum that is no amount in a book."""
    sums = [value for value in (cash.amount, cash.amount_max) if value is not None]
    if cash.currency is None:
        return f"{'–'.join(f'{value:f}' for value in sums)} in a currency to be asked about"
    reasons = [reason for value in sums if (reason := why_no_amount(value, cash.currency))]
    return reasons[0] if reasons else None


def _deliverables(reading: Reading) -> tuple[records.Deliverable, ...]:
    made: list[records.Deliverable] = []
    for asked in reading.deliverables:
        drafts, posts = (_dues(reading, asked, what) for what in ("draft", "post"))
        if len(posts) > 1 and len(posts) == asked.count:
            made.extend(_deliverable(asked, 1, drafts[:1], [post]) for post in posts)
        else:
            made.append(_deliverable(asked, asked.count, drafts, posts))
    return tuple(made)


def _dues(reading: Reading, asked: Asked, what: str) -> list[Due]:
    """The dates of ``what`` that hold for ``asked``: those whose sentence names no other deliverable."""
    return [
        due
        for index, due in enumerate(reading.deadlines)
        if due.what == what and _holds_for(reading, asked, f"deadlines[{index}]")
    ]


def _holds_for(reading: Reading, asked: Asked, path: str) -> bool:
    quote = fold(reading.evidence[path].quote) if path in reading.evidence else ""
    named = [other for other in reading.deliverables if names(quote, other)]
    return not named or asked in named


def names(quote: str, asked: Asked | records.Deliverable) -> bool:
    """Whether a folded sentence speaks of this thing to make."""
    words = [asked.kind.removesuffix("y")] if asked.kind not in {"video", "post", "live"} else []
    if asked.platform and asked.kind in {"video", "live", "integration"}:
        words.append(PLATFORM_NAMES[asked.platform].casefold())
    return any(word in quote for word in words)


def _deliverable(asked: Asked, count: int, drafts: Sequence[Due], posts: Sequence[Due]) -> records.Deliverable:
    draft, post = next(iter(drafts), None), next(iter(posts), None)
    return records.Deliverable(
        kind=asked.kind,
        platform=asked.platform,
        count=count,
        draft_due_on=draft.on if draft else None,
        post_due_on=post.on if post else None,
        draft_due_days=draft.days if draft else None,
        draft_due_after=draft.after if draft else None,
        post_due_days=post.days if post else None,
        post_due_after=post.after if post else None,
    )


def _gifts(reading: Reading) -> tuple[records.Gift, ...]:
    return tuple(_gift(gift) for gift in reading.gifts)


def _gift(gift: GiftOffer) -> records.Gift:
    value = amount_of(gift.value, gift.currency)
    return records.Gift(
        item=gift.item,
        currency=value.currency if value else None,
        value=value,
        evidence=why_no_amount(gift.value, gift.currency),
    )


def _rights(reading: Reading) -> tuple[records.Right, ...]:
    rights = []
    if reading.usage:
        kind: RightKind = "ads" if reading.usage.paid else "usage"
        rights.append(records.Right(kind=kind, days=reading.usage.days))
    if reading.exclusivity:
        bound = reading.exclusivity
        rights.append(records.Right(kind="exclusivity", category=bound.category, days=bound.days))
    return tuple(rights)


def _notes(reading: Reading) -> str | None:
    """Draft and post dates that have no deliverable to stand on."""
    lines = []
    for due in reading.deadlines:
        if due.what in {"draft", "post"}:
            when = due.on.isoformat() if due.on else f"{due.days} days after {due.after}"
            lines.append(f"{due.what.capitalize()} due: {when}")
    return "\n".join(lines) or None
