"""How deals, sums and next steps are said on a page."""

from datetime import date
from typing import TYPE_CHECKING, Final

from collabook.domain.calendar import shown_day
from collabook.domain.fee import fee, last_offers, offer_said
from collabook.domain.money import Money
from collabook.domain.records import Deal, Deliverable, Gift
from collabook.domain.words import Content, MoneyStanding, deliverable_name

if TYPE_CHECKING:
    from collabook.domain.due import Due
    from collabook.domain.standing import Standing

CONTENT_WORDS: Final[dict[Content, str]] = {
    "none": "",
    "to_make": "to make",
    "in_review": "in review",
    "posted": "posted",
}
MONEY_WORDS: Final[dict[MoneyStanding, str]] = {
    "none": "",
    "not_due": "not due yet",
    "due": "due",
    "part_paid": "part paid",
    "overdue": "overdue",
    "paid": "paid",
}


def deliverable_text(deliverable: Deliverable) -> str:
    """``TikTok video``, ``3 Instagram stories (unboxing)``."""
    name = deliverable_name(deliverable.platform, deliverable.kind, deliverable.count)
    return f"{name} ({deliverable.title})" if deliverable.title else name


def made_of(deal: Deal) -> str:
    """The deal's title, else what it is made of."""
    if deal.title:
        return deal.title
    things = [deliverable_text(deliverable) for deliverable in deal.deliverables]
    return " + ".join(things or [gift.item for gift in deal.gifts])


def gift_text(gift: Gift) -> str:
    worth = gift.value.show() if gift.value is not None else "value unknown"
    return f"{gift.item} ({worth})"


def pay_text(deal: Deal) -> str:
    """What the deal pays, read off its lines: ``$400.00 + gift + 10%`` of sales; empty where nothing is known."""
    cash = fee(deal)
    sums = [cash.show()] if cash is not None else [offer_said(offer) for offer in last_offers(deal)[:1]]
    gifts = len(deal.gifts)
    if gifts:
        sums.append("gift" if gifts == 1 else f"{gifts} gifts")
    if deal.commission_percent is not None:
        sums.append(percent_text(deal))
    return " + ".join(sums)


def percent_text(deal: Deal) -> str:
    return f"{deal.commission_percent:f}%"


def standing_text(deal: Deal, standing: "Standing") -> str:
    """Her decision and where the two axes stand: ``agreed · to make · not due yet``."""
    words = [deal.stage, "", MONEY_WORDS[standing.money]]
    if deal.stage == "agreed":
        words[1] = CONTENT_WORDS[standing.content]
    return " · ".join(word for word in words if word)


def brief_standing(deal: Deal, standing: "Standing") -> str:
    """The same for a list: what an agreed deal's axes say where they say something, else her decision."""
    money = "" if standing.money == "not_due" else MONEY_WORDS[standing.money]
    content = CONTENT_WORDS[standing.content] if deal.stage == "agreed" else deal.stage
    return " · ".join(word for word in (content, money) if word) or deal.stage


def what_text(step: "Due") -> str:
    """What is to be done, in a few words; who is waited for is said by where it stands."""
    words = {
        "reply": "their answer" if step.waiting else "reply",
        "draft": f"draft of {step.label}",
        "approval": f"approval of {step.label}",
        "post": f"post {step.label}",
        "payment": "payment",
        "gift": f"{step.label} to arrive",
        "right_ends": f"{step.label} ends",
        "follow_up": step.label or "follow up",
        "disclosure": f"disclosure on {step.label}",
    }
    return words[step.what]


def when_text(step: "Due", today: date) -> str:
    """``36 days late``, ``today``, ``Wed 25 Nov``; ``8 days`` for what the brand is waited for since."""
    if step.days_late:
        return days_text(step.days_late) + " late"
    if step.on is None:
        return "after the product" if step.waiting and step.what in {"draft", "post"} else ""
    if step.waiting and step.on < today:
        return f"for {days_text((today - step.on).days)}"
    return shown_day(step.on, today)


def days_text(days: int) -> str:
    return "1 day" if days == 1 else f"{days:,} days"


def counted(number: int, noun: str) -> str:
    """``1 deal``, ``12 deals``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def next_text(step: "Due | None", today: date) -> str:
    """The next step in one cell, its day first: ``tomorrow: post TikTok video``."""
    if step is None:
        return ""
    when = when_text(step, today)
    return f"{when}: {what_text(step)}" if when else what_text(step)


def shown(amount: Money | None) -> str:
    return "" if amount is None else amount.show()
