"""The second calculator's figures by deal: what is owed, averages, what one deliverable brought, Form 1099."""

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction

from tests.year.calculator import THRESHOLDS, Calculator, Json, Line, days_between, number, rounded, shown

PROCESSORS = {"card", "paypal", "platform"}
EFFECTS = {"refund": "reduces_fee", "chargeback": "reopens"}


def figures(document: Json, year: str, as_of: date) -> Json:
    """All of ``collabook income YEAR --json``; lists whose order says nothing are sorted by id."""
    found = Calculator(document, year, as_of)
    return {
        "year": found.label,
        "from": found.year.first.isoformat(),
        "to": found.year.last.isoformat(),
        "as_of": as_of.isoformat(),
        "currency": found.home,
        **found.totals(),
        **found.gaps(),
        "native": found.native(),
        **found.groups(),
        "year_over_year": found.year_over_year(),
        "receivables": receivables(found),
        "averages": averages(found),
        "effective_rate": effective_rate(found),
        "form_1099_check": {
            str(n): form_1099(found, n) for n in range(found.year.first.year, found.year.last.year + 1)
        },
    }


def receivables(found: Calculator) -> Json:
    rows = []
    for place, deal in enumerate(found.document["deals"]):
        for due, amount, position in _open(found, deal):
            rows.append((due or date.max, place, position, deal, due, amount))
    rows.sort(key=lambda row: row[:3])
    sums: dict[str, dict[str, Fraction]] = {"outstanding": defaultdict(Fraction), "overdue": defaultdict(Fraction)}
    listed = []
    for _, _, _, deal, due, amount in rows:
        code, late = deal["currency"], due is not None and due < found.as_of
        sums["outstanding"][code] += amount
        if late:
            sums["overdue"][code] += amount
        listed.append(
            {
                "deal": deal["id"], "brand": deal["brand"], "currency": code, "open": shown(amount, code),
                "due_on": due.isoformat() if due else None, "overdue": late,
                "days_overdue": days_between(due, found.as_of) if due is not None and late else 0,
            }
        )  # fmt: skip
    told = {name: {code: shown(value, code) for code, value in mine.items()} for name, mine in sums.items()}
    return {**told, "rows": listed}


def _open(found: Calculator, deal: Json) -> list[tuple[date | None, Fraction, int]]:
    """What is open of each instalment of a deal whose instalments are owed."""
    agreed_once = deal["stage"] == "ghosted" and deal.get("agreed_on")
    if deal["stage"] not in {"agreed", "cancelled"} and not agreed_once:
        return []
    moved = [line for line in found.raw if line.is_money and line.deal is deal]
    paid = sum((line.sign * line.amount for line in moved), start=Fraction(0))
    reduced = sum(
        (line.amount for line in moved if _effect(line) == "reduces_fee"),
        start=Fraction(0),
    )
    order = [(_due(found, deal, part), number(part["amount"]), place) for place, part in enumerate(deal["instalments"])]
    order.sort(key=lambda row: (row[0] or date.max, row[0] is None, row[2]))
    amounts = [amount for _, amount, _ in order]
    for n in reversed(range(len(amounts))):
        cut = min(amounts[n], reduced)
        amounts[n], reduced = amounts[n] - cut, reduced - cut
    left, still = max(paid, Fraction(0)), []
    for (due, _, place), amount in zip(order, amounts, strict=True):
        taken = min(amount, left)
        left -= taken
        if amount > taken:
            still.append((due, amount - taken, place))
    return still


def _effect(line: Line) -> str | None:
    return None if line.kind == "payment" else line.record.get("effect") or EFFECTS[line.kind]


def _due(found: Calculator, deal: Json, part: Json) -> date | None:
    if part.get("due_on"):
        return date.fromisoformat(part["due_on"])
    if part.get("days") is None:
        return None
    start = _start(found, deal, part)
    return start + timedelta(days=part["days"]) if start is not None else None


def _start(found: Calculator, deal: Json, part: Json) -> date | None:
    def known(text: str | None) -> date | None:
        day = date.fromisoformat(text) if text else None
        return day if day is not None and day <= found.as_of else None

    made = deal["deliverables"]
    if part["from"] == "invoice":
        return known(part.get("invoiced_on"))
    if part["from"] == "signing":
        return date.fromisoformat(deal["agreed_on"]) if deal.get("agreed_on") else None
    if part["from"] == "posting":
        days = [known(one.get("posted_on")) for one in made]
    elif part["from"] == "approval":
        days = [known(one.get("approved_on")) for one in made]
    else:
        days = [known(one.get("submitted_on")) or known(one.get("posted_on")) for one in made]
    reached = [day for day in days if day is not None]
    return max(reached) if reached and len(reached) == len(days) else None


def averages(found: Calculator) -> Json:
    paying = []
    fees: dict[str, list[Fraction]] = defaultdict(list)
    for deal in found.document["deals"]:
        money = [line for line in found.money() if line.deal is deal]
        if deal["instalments"] and any(line.kind == "payment" for line in money):
            paying.append(found.total(money))
        agreed = date.fromisoformat(deal["agreed_on"]) if deal.get("agreed_on") else None
        if (
            deal["stage"] == "agreed"
            and agreed
            and agreed in found.year
            and agreed <= found.as_of
            and deal["instalments"]
        ):
            fees[deal["currency"]].append(sum((number(part["amount"]) for part in deal["instalments"]), Fraction(0)))
    return {
        "paying_deals": len(paying),
        "average_received_per_paying_deal": _mean(found, sum(paying, Fraction(0)), len(paying)),
        "average_agreed_fee": {
            code: {"deals": len(sums), "average": shown(rounded(sum(sums, Fraction(0)) / len(sums), code), code)}
            for code, sums in fees.items()
        },
    }


def _mean(found: Calculator, value: Fraction, number_of: int) -> str | None:
    return found.text(rounded(value / number_of, found.home)) if number_of else None


def effective_rate(found: Calculator) -> Json:
    rows = []
    pieces, cash_in_all, gifted_in_all = 0, Fraction(0), Fraction(0)
    for deal in found.document["deals"]:
        posted = [
            date.fromisoformat(one["posted_on"]) if one.get("posted_on") else date.max for one in deal["deliverables"]
        ]
        if not posted or max(posted) not in found.year or max(posted) > found.as_of:
            continue
        mine = [line for line in found.ever if line.deal is deal]
        wanting = [line for line in mine if line.is_money or line.is_counted_gift]
        complete = all(line.parts is not None and (line.is_money or line.record.get("value")) for line in wanting)
        count = sum(one.get("count", 1) for one in deal["deliverables"])
        cash, gifted = found.total(found.money(mine)), found.total(found.gifts(mine))
        rows.append(
            {
                "deal": deal["id"], "deliverables": count, "cash": found.text(cash) if complete else None,
                "gifted": found.text(gifted), "complete": complete,
                "per_deliverable": _mean(found, cash + gifted, count) if complete else None,
            }
        )  # fmt: skip
        if complete:
            pieces, cash_in_all, gifted_in_all = pieces + count, cash_in_all + cash, gifted_in_all + gifted
    return {
        "deals": rows,
        "deliverables": pieces,
        "value": found.text(cash_in_all + gifted_in_all),
        "per_deliverable": _mean(found, cash_in_all + gifted_in_all, pieces),
        "cash_per_deliverable": _mean(found, cash_in_all, pieces),
    }


def form_1099(found: Calculator, year: int) -> Json:
    threshold = THRESHOLDS.get(year)
    sums: dict[str, dict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for line in (line.convert("USD", found.home) for line in found.raw):
        if line.parts is None or line.on.year != year or line.deal.get("payer_country") != "US":
            continue
        mine = sums[line.deal.get("payer") or line.deal["brand"]]
        if line.kind == "payment":
            mine["via_processor" if line.record.get("method") in PROCESSORS else "direct"] += line.part("gross")
        elif line.is_counted_gift and line.record.get("value"):
            mine["gifted"] += line.part("gross")
    payers = []
    for payer, mine in sums.items():
        direct, gifted, processor = (mine[name] for name in ("direct", "gifted", "via_processor"))
        if direct or gifted or processor:
            check = _check(direct, gifted, processor, threshold)
            told = {name: shown(mine[name], "USD") for name in ("direct", "gifted", "via_processor")}
            payers.append({"payer": payer, **told, "check": check})
    payers.sort(key=lambda row: str(row["payer"]).casefold())
    return {"threshold": shown(threshold, "USD") if threshold is not None else None, "payers": payers}


def _check(direct: Fraction, gifted: Fraction, processor: Fraction, threshold: Fraction | None) -> str:
    if processor and not direct and not gifted:
        return "paid via processor (1099-K rules)"
    if threshold is None:
        return "threshold not known"
    if direct >= threshold:
        return "expect 1099-NEC"
    if direct + gifted >= threshold:
        return "expect 1099-NEC if gifts are counted"
    return "below threshold; income still counts"
