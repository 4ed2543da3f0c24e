"""The floor for a year's figures: the same sums written by hand over ``sqlite3``, for one calendar year of a book.

``python year_by_hand.py BOOK YEAR AS_OF`` prints what ``collabook income YEAR --json`` prints, for a book whose home
currency is the dollar, whose instalments have days, and whose lines can all be converted. It knows the tables by heart
and shares nothing with the program.
"""

import json
import sqlite3
import sys
from collections import defaultdict
from datetime import date
from typing import Any

THRESHOLDS = {2026: 200_000}
BY_PROCESSOR = {"card", "paypal", "platform"}
PARTS = ("received", "refunded", "fee", "commission", "withheld")


class Year:
    """One calendar year of a book, gathered in a pass over each table."""

    def __init__(self, path: str, year: int, as_of: str) -> None:
        self.book = sqlite3.connect(path)
        self.year, self.as_of = year, as_of
        self.first, self.last = f"{year}-01-01", min(f"{year}-12-31", as_of)
        self.old_first, self.old_last = f"{year - 1}-01-01", f"{year - 1}-12-31"
        self.old_same = self.old_last if as_of >= f"{year}-12-31" else f"{year - 1}{as_of[4:]}"
        self.decimals = dict(self.book.execute("SELECT code, decimals FROM currencies"))
        self.deals = {
            row[0]: row[1:]
            for row in self.book.execute(
                "SELECT d.id, d.number, b.name, d.payer, d.payer_country, d.platform, d.currency, d.stage"
                " FROM deals d JOIN brands b ON b.id = d.brand_id"
            )
        }
        self.split: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for deal, platform, count in self.book.execute(
            "SELECT deal_id, platform, count FROM deliverables ORDER BY deal_id, position"
        ):
            self.split[deal].append((platform or self.deals[deal][4] or "unassigned", count))
        self.received = self.refunds = self.fees = self.commission = self.withheld = 0
        self.gifted = self.unsolicited = self.loaned = self.old = self.old_part = 0
        self.months: dict[str, int] = defaultdict(int)
        self.gift_months: dict[str, int] = defaultdict(int)
        self.of_deal: dict[str, int] = defaultdict(int)
        self.ever: dict[str, int] = defaultdict(int)
        self.gifts_of: dict[str, int] = defaultdict(int)
        self.platforms: dict[str, int] = defaultdict(int)
        self.paid: set[str] = set()
        self.native: dict[str, list[int]] = defaultdict(lambda: [0] * 5)
        self.checks: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])

    def payments(self) -> None:
        for deal, on, kind, own, own_fee, own_commission, own_held, method, rate, home in self.book.execute(
            "SELECT deal_id, received_on, kind, gross, coalesce(fee, 0), coalesce(commission, 0),"
            " coalesce(withheld, 0), method, rate, home_amount FROM payments WHERE received_on <= ?",
            (self.as_of,),
        ):
            code = self.deals[deal][5]
            gross, fee, commission, held = own, own_fee, own_commission, own_held
            if code != "USD":
                up, down = self.ratio(rate, code) if rate is not None else (home, own)
                gross = home if home is not None else (2 * own * up + down) // (2 * down)
                fee = (2 * own_fee * up + down) // (2 * down) if own_fee else 0
                commission = (2 * own_commission * up + down) // (2 * down) if own_commission else 0
                held = (2 * own_held * up + down) // (2 * down) if own_held else 0
            sign = 1 if kind == "payment" else -1
            self.ever[deal] += sign * gross
            if on >= self.first:
                sums = self.native[code]
                sums[0 if sign > 0 else 1] += own
                sums[2] += own_fee
                sums[3] += sign * own_commission
                sums[4] += sign * own_held
                self.fees += fee
                self.commission += sign * commission
                self.withheld += sign * held
                self.of_this_year(deal, on, sign, gross, method)
            elif self.old_first <= on <= self.old_last:
                self.old += sign * gross
                self.old_part += sign * gross if on <= self.old_same else 0

    def of_this_year(self, deal: str, on: str, sign: int, gross: int, method: str | None) -> None:
        self.of_deal[deal] += sign * gross
        self.months[on[:7]] += sign * gross
        if sign > 0:
            self.received += gross
            self.paid.add(deal)
            _, brand, payer, country, _, _, _ = self.deals[deal]
            if country == "US":
                self.checks[payer or brand][2 if method in BY_PROCESSOR else 0] += gross
        else:
            self.refunds += gross
        split = self.split[deal] or [(self.deals[deal][4] or "unassigned", 1)]
        share, extra = divmod(gross, sum([count for _, count in split]))
        for platform, count in split:
            more = min(extra, count)
            self.platforms[platform] += sign * (share * count + more)
            extra -= more

    def gifts(self) -> None:
        for deal, on, code, own, rate, basis, kept in self.book.execute(
            "SELECT deal_id, received_on, currency, value, rate, basis, kept FROM gifts WHERE received_on <= ?",
            (self.as_of,),
        ):
            value = own
            if code != "USD":
                up, down = self.ratio(rate, code)
                value = (2 * own * up + down) // (2 * down)
            counted = basis == "agreed" and kept == "kept"
            if counted:
                self.gifts_of[deal] += value
            if on >= self.first:
                self.gift_of_this_year(deal, on, value, kept, counted=counted)
            elif counted and self.old_first <= on <= self.old_last:
                self.old += value
                self.old_part += value if on <= self.old_same else 0

    def gift_of_this_year(self, deal: str, on: str, value: int, kept: str, *, counted: bool) -> None:
        if not counted:
            if kept == "kept":
                self.unsolicited += value
            else:
                self.loaned += value
            return
        self.gifted += value
        self.gift_months[on[:7]] += value
        _, brand, payer, country, _, _, _ = self.deals[deal]
        if country == "US":
            self.checks[payer or brand][1] += value

    def ratio(self, rate: str, code: str) -> tuple[int, int]:
        whole, _, part = rate.partition(".")
        return int(whole + part) * 100, int(10 ** (len(part) + self.decimals[code]))

    def document(self) -> dict[str, Any]:
        spent = dict(
            self.book.execute(
                "SELECT category, sum(amount) FROM expenses WHERE paid_on BETWEEN ? AND ? GROUP BY category",
                (self.first, self.last),
            )
        )
        for name, minor in (("processor_fees", self.fees), ("agency_commission", self.commission)):
            if minor:
                spent[name] = spent.get(name, 0) + minor
        costs, net = sum(spent.values()), self.received - self.refunds
        total = net + self.gifted
        return {
            "year": str(self.year), "from": self.first, "to": f"{self.year}-12-31", "as_of": self.as_of,
            "currency": "USD", "cash_received": usd(self.received), "refunds": usd(self.refunds),
            "net_receipts": usd(net), "gifted_value": usd(self.gifted), "total_income": usd(total),
            "expenses": usd(costs), "expenses_by_category": {name: usd(spent[name]) for name in sorted(spent)},
            "net_income": usd(total - costs), "net_cash": usd(net - costs), "tax_withheld": usd(self.withheld),
            "bank_payout": usd(net - self.fees - self.commission - self.withheld),
            "unsolicited_value": usd(self.unsolicited), "loaned_value": usd(self.loaned), "complete": True,
            "gifts_without_value": [], "not_converted": [], **self.groups(), "native": self.currencies(),
            "receivables": self.receivables(), "averages": self.averages(), "effective_rate": self.effective_rate(),
            "year_over_year": {
                "total_income": usd(total), "last_year": usd(self.old), "last_year_same_period": usd(self.old_part),
                "change_percent": change(total, self.old),
                "change_percent_same_period": change(total, self.old_part),
            },
            "form_1099_check": {str(self.year): self.form_1099()},
        }  # fmt: skip

    def groups(self) -> dict[str, Any]:
        brands: dict[str, int] = defaultdict(int)
        payers: dict[str, int] = defaultdict(int)
        for deal, minor in self.of_deal.items():
            brands[self.deals[deal][1]] += minor
            payers[self.deals[deal][2] or "unassigned"] += minor
        quarters = []
        for n, last in enumerate((31, 30, 30, 31)):
            names = [f"{self.year}-{3 * n + month:02}" for month in (1, 2, 3)]
            net, gifted = (usd(sum(sums.get(name, 0) for name in names)) for sums in (self.months, self.gift_months))
            days = {"from": f"{names[0]}-01", "to": f"{names[2]}-{last}"}
            quarters.append({**days, "net_receipts": net, "gifted_value": gifted})
        return {
            "by_month": {month: usd(self.months[month]) for month in sorted(self.months)},
            "by_quarter": quarters,
            "by_brand": largest(brands),
            "by_payer": largest(payers),
            "by_platform": largest(self.platforms),
        }

    def currencies(self) -> dict[str, dict[str, str]]:
        return {
            code: {name: text(minor, self.decimals[code]) for name, minor in zip(PARTS, sums, strict=True) if minor}
            for code, sums in self.native.items()
        }

    def averages(self) -> dict[str, Any]:
        with_instalments = {row[0] for row in self.book.execute("SELECT DISTINCT deal_id FROM instalments")}
        paying = self.paid & with_instalments
        agreed = self.book.execute(
            "SELECT currency, count(DISTINCT d.id), sum(amount) FROM deals d JOIN instalments i ON i.deal_id = d.id"
            " WHERE stage = 'agreed' AND agreed_on BETWEEN ? AND ? GROUP BY currency",
            (self.first, self.last),
        )
        return {
            "paying_deals": len(paying),
            "average_received_per_paying_deal": usd(half_up(sum(self.of_deal[deal] for deal in paying), len(paying))),
            "average_agreed_fee": {
                code: {"deals": number, "average": text(half_up(minor, number), self.decimals[code])}
                for code, number, minor in agreed
            },
        }

    def effective_rate(self) -> dict[str, Any]:
        rows = []
        pieces = cash_in_all = gifted_in_all = 0
        for deal, number in self.book.execute(
            "SELECT deal_id, sum(count) FROM deliverables JOIN deals ON deals.id = deal_id GROUP BY deal_id"
            " HAVING count(*) = count(posted_on) AND max(posted_on) BETWEEN ? AND ? ORDER BY deals.number",
            (self.first, self.last),
        ):
            cash, gifted = self.ever[deal], self.gifts_of[deal]
            pieces, cash_in_all, gifted_in_all = pieces + number, cash_in_all + cash, gifted_in_all + gifted
            each = usd(half_up(cash + gifted, number))
            rows.append({"deal": deal, "deliverables": number, "cash": usd(cash), "gifted": usd(gifted),
                         "per_deliverable": each, "complete": True})  # fmt: skip
        value = cash_in_all + gifted_in_all
        return {
            "deals": rows, "deliverables": pieces, "value": usd(value),
            "per_deliverable": usd(half_up(value, pieces)),
            "cash_per_deliverable": usd(half_up(cash_in_all, pieces)),
        }  # fmt: skip

    def form_1099(self) -> dict[str, Any]:
        threshold = THRESHOLDS[self.year]
        payers = []
        for payer in sorted(self.checks, key=str.casefold):
            direct, gifted, processor = self.checks[payer]
            if processor and not direct and not gifted:
                said = "paid via processor (1099-K rules)"
            elif direct >= threshold:
                said = "expect 1099-NEC"
            else:
                counted = direct + gifted >= threshold
                said = "expect 1099-NEC if gifts are counted" if counted else "below threshold; income still counts"
            payers.append({"payer": payer, "direct": usd(direct), "gifted": usd(gifted),
                           "via_processor": usd(processor), "check": said})  # fmt: skip
        return {"threshold": usd(threshold), "payers": payers}

    def receivables(self) -> dict[str, Any]:
        outstanding: dict[str, int] = defaultdict(int)
        overdue: dict[str, int] = defaultdict(int)
        today, listed = date.fromisoformat(self.as_of), []
        for due, _, _, deal, minor in sorted(self.open_instalments()):
            brand, code = self.deals[deal][1], self.deals[deal][5]
            late = max(0, (today - date.fromisoformat(due)).days)
            outstanding[code] += minor
            overdue[code] += minor if late else 0
            listed.append({"deal": deal, "brand": brand, "currency": code, "open": text(minor, self.decimals[code]),
                           "due_on": due, "overdue": late > 0, "days_overdue": late})  # fmt: skip
        sums = ({code: text(found[code], self.decimals[code]) for code in sorted(found) if found[code]}
                for found in (outstanding, overdue))  # fmt: skip
        return {**dict(zip(("outstanding", "overdue"), sums, strict=True)), "rows": listed}

    def open_instalments(self) -> list[tuple[str, int, int, str, int]]:
        moved = {
            deal: (paid, reduced)
            for deal, paid, reduced in self.book.execute(
                "SELECT deal_id, sum(CASE kind WHEN 'payment' THEN gross ELSE -gross END),"
                " sum(CASE WHEN kind <> 'payment' AND coalesce(effect, iif(kind = 'refund', 'reduces_fee', ''))"
                " = 'reduces_fee' THEN gross ELSE 0 END) FROM payments WHERE received_on <= ? GROUP BY deal_id",
                (self.as_of,),
            )
        }
        parts: dict[str, list[list[Any]]] = defaultdict(list)
        for deal, amount, due in self.book.execute(
            "SELECT deal_id, amount, due_on FROM instalments JOIN deals ON deals.id = deal_id"
            " WHERE stage IN ('agreed', 'cancelled') ORDER BY deal_id, due_on, instalments.position"
        ):
            parts[deal].append([amount, due])
        found = []
        for deal, instalments in parts.items():
            left, less = moved.get(deal, (0, 0))
            left = max(left, 0)
            for part in reversed(instalments):
                cut = min(part[0], less)
                part[0] -= cut
                less -= cut
            for place, (amount, due) in enumerate(instalments):
                taken = min(amount, left)
                left -= taken
                if amount > taken:
                    found.append((due, self.deals[deal][0], place, deal, amount - taken))
        return found


def text(minor: int, places: int) -> str:
    if not places:
        return str(minor)
    digits = str(abs(minor)).rjust(places + 1, "0")
    return f"{'-' if minor < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def usd(minor: int) -> str:
    return text(minor, 2)


def half_up(minor: int, number: int) -> int:
    rounded = (2 * abs(minor) + number) // (2 * number)
    return -rounded if minor < 0 else rounded


def largest(sums: dict[str, int]) -> dict[str, str]:
    return {name: usd(sums[name]) for name in sorted(sums, key=lambda name: (-sums[name], name))}


def change(now: int, before: int) -> str | None:
    return text(half_up((now - before) * 1000, before), 1) if before > 0 else None


if __name__ == "__main__":
    found = Year(sys.argv[1], int(sys.argv[2]), sys.argv[3])
    found.payments()
    found.gifts()
    print(json.dumps(found.document(), indent=2, ensure_ascii=False))
