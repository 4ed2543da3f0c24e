"""What else a year says on a page: each currency, averages, what one deliverable brought, Form 1099."""

from collections.abc import Iterator

from collabook.cli.page import FLEXIBLE, LEFT, RIGHT, Cell, Page, Row
from collabook.cli.wording import counted
from collabook.domain.income import YearFigures
from collabook.domain.money import Money


def print_currencies(page: Page, figures: YearFigures) -> None:
    """What moved in each currency, in that currency, where there is another one than home."""
    if not set(figures.native) - {figures.currency.code}:
        return
    page.heading("IN EACH CURRENCY")
    rows: list[Row] = []
    for code, sums in figures.native.items():
        named = (
            ("received", sums.received), ("paid back", sums.refunded), ("fees", sums.fee),
            ("agency", sums.commission), ("tax withheld", sums.withheld),
        )  # fmt: skip
        said = ", ".join(f"{name} {amount.show()}" for name, amount in named if amount is not None)
        rows.append((Cell(code, "head"), Cell(said)))
    page.table((LEFT, FLEXIBLE), rows, indent=2)


def print_averages(page: Page, figures: YearFigures) -> None:
    """What a deal and a deliverable bring."""
    rows = [*_averages(figures), *_per_deliverable(figures)]
    if rows:
        page.heading("ON AVERAGE")
        page.table((FLEXIBLE, RIGHT, LEFT), rows, indent=2)


def _averages(figures: YearFigures) -> Iterator[Row]:
    found = figures.averages
    if found.average_received_per_paying_deal is not None:
        of = counted(found.paying_deals, "deal") + " that paid"
        yield Cell("Received of a deal"), Cell(found.average_received_per_paying_deal.show()), Cell(of, "dim")
    for code, fee in found.average_agreed_fee.items():
        yield Cell(f"Fee agreed in {code}"), Cell(fee.average.show()), Cell(counted(fee.deals, "deal"), "dim")


def _per_deliverable(figures: YearFigures) -> Iterator[Row]:
    rate = figures.effective_rate
    incomplete = sum(not row.complete for row in rate.deals)
    of = f"{counted(rate.deliverables, 'deliverable')} of finished deals"
    of += f", {incomplete} incomplete left out" if incomplete else ""
    for name, amount in (
        ("Money for a deliverable", rate.cash_per_deliverable),
        ("With gifts", rate.per_deliverable),
    ):
        if amount is not None:
            yield Cell(name), Cell(amount.show()), Cell(of, "dim")
            of = ""


def print_form_1099(page: Page, figures: YearFigures) -> None:
    """What to expect of each payer in the US, by calendar year."""
    for year, check in figures.form_1099_check.items():
        if not check.payers:
            continue
        threshold = f"from {check.threshold.show()}" if check.threshold is not None else "threshold not known"
        page.heading(f"FORM 1099 CHECK {year}, {threshold}")
        rows = [
            (
                Cell(row.payer),
                Cell(row.direct.show()),
                Cell(_beside(row.gifted, row.via_processor), "dim"),
                Cell(row.check),
            )
            for row in check.payers
        ]
        page.table((FLEXIBLE, RIGHT, LEFT, FLEXIBLE), rows, indent=2)


def _beside(gifted: Money, via_processor: Money) -> str:
    named = (("gifts", gifted), ("processor", via_processor))
    return ", ".join(f"{name} {amount.show()}" for name, amount in named if amount)
