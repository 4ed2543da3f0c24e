"""A second calculator of the year's figures, for the first to agree with: fractions and plain loops over a document.

It reads an exchange document and knows nothing of the program; amounts are fractions of a currency's unit.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from tests.year.calendar import one_year_earlier, year_named

Json = dict[str, Any]
DECIMALS = {"USD": 2, "EUR": 2, "GBP": 2, "JPY": 0, "KWD": 3, "CLF": 4, "KRW": 0}
THRESHOLDS = {**dict.fromkeys(range(1990, 2026), Fraction(600)), 2026: Fraction(2000)}


def rounded(value: Fraction, currency: str) -> Fraction:
    """To the currency's unit, a half away from zero."""
    units = abs(value) * 10 ** DECIMALS[currency]
    whole = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return Fraction(whole if value >= 0 else -whole, 10 ** DECIMALS[currency])


def shown(value: Fraction, currency: str) -> str:
    places = DECIMALS[currency]
    units = value * 10**places
    assert units.denominator == 1
    digits = str(abs(units.numerator)).zfill(places + 1)
    sign = "-" if units < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def number(text: str | None) -> Fraction:
    return Fraction(text) if text is not None else Fraction(0)


class Line:
    """A payment, gift or expense: its day, its deal, what it comes to in the currency asked for, or that it does not."""

    def __init__(self, kind: str, on: date, record: Json, deal: Json, currency: str) -> None:
        self.kind, self.on, self.record, self.deal, self.currency = kind, on, record, deal, currency
        self.amount = number(record.get({"gift": "value", "expense": "amount"}.get(kind, "gross")))
        self.parts: dict[str, Fraction] | None = None

    def convert(self, to: str, home: str) -> "Line":
        """The same line with its ``parts`` in ``to``: gross, fee, commission, withheld; unsigned."""
        line = Line(self.kind, self.on, self.record, self.deal, self.currency)
        own = {"gross": self.amount}
        own |= {name: number(self.record.get(name)) for name in ("fee", "commission", "withheld")}
        if self.currency == to:
            line.parts = own
            return line
        rate, whole = self.record.get("rate"), self.record.get("home_amount")
        if (self.record.get("home_currency") or home) != to or (rate is None and whole is None):
            return line
        factor = number(rate) if rate is not None else number(whole) / self.amount
        line.parts = {name: rounded(value * factor, to) for name, value in own.items()}
        if whole is not None:
            line.parts["gross"] = number(whole)
        return line

    @property
    def sign(self) -> int:
        return -1 if self.kind in {"refund", "chargeback"} else 1

    def part(self, name: str) -> Fraction:
        """A part of it with its sign: of what went back all but the fee is negative."""
        assert self.parts is not None
        return self.parts[name] * (1 if name == "fee" else self.sign)

    @property
    def is_money(self) -> bool:
        return self.kind in {"payment", "refund", "chargeback"}

    @property
    def is_counted_gift(self) -> bool:
        return self.kind == "gift" and self.basis == "agreed" and self.kept == "kept"

    @property
    def basis(self) -> str:
        return str(self.record.get("basis", "agreed"))

    @property
    def kept(self) -> str:
        return str(self.record.get("kept", "kept"))


class Calculator:
    """The figures of one year of a document, as known at ``as_of``."""

    def __init__(self, document: Json, year: str, as_of: date) -> None:
        self.document, self.as_of = document, as_of
        settings = document["settings"]
        self.home = settings["home_currency"]
        self.year, self.label = year_named(year, settings)
        self.before, _ = year_named(str(self.year.first.year - 1), {**settings, "year_label": "start"})
        zone = ZoneInfo(settings["time_zone"])
        self.raw = [line for line in self._lines(zone) if line.on <= as_of]
        self.ever = [line.convert(self.home, self.home) for line in self.raw]
        self.lines = [line for line in self.ever if line.on in self.year]

    def _lines(self, zone: ZoneInfo) -> Iterable[Line]:
        for deal in self.document["deals"]:
            for payment in deal["payments"]:
                yield Line(payment["kind"], _day_of(payment, zone), payment, deal, deal["currency"])
            for gift in deal["gifts"]:
                if gift.get("received_on"):
                    yield Line("gift", date.fromisoformat(gift["received_on"]), gift, deal, gift["currency"])
        for expense in self.document["expenses"]:
            yield Line("expense", date.fromisoformat(expense["paid_on"]), expense, {}, expense["currency"])

    def text(self, value: Fraction) -> str:
        return shown(value, self.home)

    def total(self, lines: Iterable[Line], part: str = "gross") -> Fraction:
        return sum((line.part(part) for line in lines if line.parts is not None), start=Fraction(0))

    def money(self, lines: Iterable[Line] | None = None) -> list[Line]:
        return [line for line in (self.lines if lines is None else lines) if line.is_money and line.parts is not None]

    def gifts(self, lines: Iterable[Line] | None = None) -> list[Line]:
        """The gifts that count and are priced and converted."""
        found = self.lines if lines is None else lines
        return [line for line in found if line.is_counted_gift and line.record.get("value") and line.parts is not None]

    def total_income(self, lines: Iterable[Line]) -> Fraction:
        found = list(lines)
        return self.total(self.money(found)) + self.total(self.gifts(found))

    def totals(self) -> dict[str, Any]:
        money = self.money()
        received = self.total(line for line in money if line.kind == "payment")
        net, gifted = self.total(money), self.total(self.gifts())
        fees, commission, withheld = (self.total(money, part) for part in ("fee", "commission", "withheld"))
        categories: dict[str, Fraction] = defaultdict(Fraction)
        for line in self.lines:
            if line.kind == "expense" and line.parts is not None:
                categories[line.record["category"]] += line.part("gross")
        for name, part, value in (("processor_fees", "fee", fees), ("agency_commission", "commission", commission)):
            if any(line.part(part) for line in money):
                categories[name] += value
        spent = sum(categories.values(), start=Fraction(0))
        priced = [line for line in self.lines if line.kind == "gift" and line.record.get("value") and line.parts]
        figures = {
            "cash_received": received, "refunds": received - net, "net_receipts": net, "gifted_value": gifted,
            "unsolicited_value": self.total(row for row in priced if row.kept == "kept" and row.basis != "agreed"),
            "loaned_value": self.total(row for row in priced if row.kept != "kept"),
            "total_income": net + gifted, "expenses": spent, "net_income": net + gifted - spent,
            "net_cash": net - spent, "tax_withheld": withheld, "bank_payout": net - fees - commission - withheld,
        }  # fmt: skip
        return {
            **{name: self.text(value) for name, value in figures.items()},
            "expenses_by_category": {name: self.text(value) for name, value in categories.items()},
        }

    def gaps(self) -> dict[str, Any]:
        unpriced = [line.record["id"] for line in self.lines if line.is_counted_gift and not line.record.get("value")]
        unrated = [
            {"id": line.record["id"], "currency": line.currency, "amount": shown(line.amount, line.currency)}
            for line in self.lines
            if line.parts is None
            and (line.is_money or line.kind == "expense" or (line.is_counted_gift and line.record.get("value")))
        ]
        return {
            "gifts_without_value": sorted(unpriced),
            "not_converted": sorted(unrated, key=lambda row: str(row["id"])),
            "complete": not unpriced and not unrated,
        }

    def native(self) -> dict[str, dict[str, str]]:
        sums: dict[str, dict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
        for line in self.raw:
            if line.is_money and line.on in self.year:
                mine = sums[line.currency]
                mine["received" if line.sign > 0 else "refunded"] += line.amount
                mine["fee"] += number(line.record.get("fee"))
                for part in ("commission", "withheld"):
                    mine[part] += line.sign * number(line.record.get(part))
        found = {
            code: {name: shown(value, code) for name, value in mine.items() if value} for code, mine in sums.items()
        }
        return {code: mine for code, mine in found.items() if mine}

    def groups(self) -> dict[str, Any]:
        money = self.money()
        by: Callable[[Callable[[Line], str]], dict[str, str]] = lambda name: self._grouped(  # noqa: E731
            (name(line), line.part("gross")) for line in money
        )
        return {
            "by_month": by(lambda line: line.on.isoformat()[:7]),
            "by_brand": by(lambda line: line.deal["brand"]),
            "by_payer": by(lambda line: line.deal.get("payer") or "unassigned"),
            "by_platform": self._grouped(share for line in money for share in _platform_shares(line, self.home)),
            "by_quarter": [
                {
                    "from": part.first.isoformat(),
                    "to": part.last.isoformat(),
                    "net_receipts": self.text(self.total(line for line in money if line.on in part)),
                    "gifted_value": self.text(self.total(line for line in self.gifts() if line.on in part)),
                }
                for part in self.year.quarters()
            ],
        }

    def _grouped(self, amounts: Iterable[tuple[str, Fraction]]) -> dict[str, str]:
        found: dict[str, Fraction] = defaultdict(Fraction)
        for name, value in amounts:
            found[name] += value
        return {name: self.text(value) for name, value in found.items()}

    def year_over_year(self) -> dict[str, Any]:
        same = self.before.last if self.as_of >= self.year.last else one_year_earlier(self.as_of)
        mine = self.total_income(self.lines)
        whole = self.total_income(line for line in self.ever if line.on in self.before)
        part = self.total_income(line for line in self.ever if line.on in self.before and line.on <= same)
        return {
            "total_income": self.text(mine),
            "last_year": self.text(whole),
            "last_year_same_period": self.text(part),
            "change_percent": _percent(mine, whole),
            "change_percent_same_period": _percent(mine, part),
        }


def _day_of(payment: Json, zone: ZoneInfo) -> date:
    if payment.get("received_on"):
        return date.fromisoformat(payment["received_on"])
    return datetime.fromisoformat(payment["received_at"]).astimezone(zone).date()


def _platform_shares(line: Line, home: str) -> Iterable[tuple[str, Fraction]]:
    """Equal parts over every single deliverable, in units of the currency, the larger parts first."""
    own = line.deal.get("platform") or "unassigned"
    each = [one.get("platform") or own for one in line.deal["deliverables"] for _ in range(one.get("count", 1))]
    names = each or [own]
    units = int(abs(line.part("gross")) * 10 ** DECIMALS[home])
    for place, name in enumerate(names):
        share = units // len(names) + (1 if place < units % len(names) else 0)
        yield name, line.sign * Fraction(share, 10 ** DECIMALS[home])


def _percent(now: Fraction, earlier: Fraction) -> str | None:
    if earlier <= 0:
        return None
    tenths = (now - earlier) * 1000 / earlier
    whole = int((2 * abs(tenths) + 1) // 2)
    return f"{'-' if tenths < 0 and whole else ''}{whole // 10}.{whole % 10}"


def days_between(first: date, last: date) -> int:
    return (last - first) // timedelta(days=1)
