"""``collabook income``: what the year brought in."""

import click

from collabook.cli import options
from collabook.cli.session import Session
from collabook.cli.year_groups import print_groups
from collabook.cli.year_more import print_averages, print_currencies, print_form_1099
from collabook.cli.year_page import print_comparison, print_headline, print_incomplete, print_receivables
from collabook.domain.calendar import previous_year, shown_day, tax_year_named, tax_year_of
from collabook.domain.income import YearFigures
from collabook.store.figures import year_events, year_figures

GROUPINGS = ("month", "quarter", "brand", "payer", "platform")
FOOTER = "Totals of what you recorded. Not tax advice."


@options.command
@click.argument("year", required=False)
@click.option("--by", type=click.Choice(GROUPINGS), default="month", show_default=True, help="How to group it.")
@click.option("--compare", is_flag=True, help="Show the year before beside it.")
@options.as_of
@options.as_json
def income_command(session: Session, year: str | None, by: str, *, compare: bool, as_json: bool) -> None:
    """What YEAR brought in, exact to the cent. YEAR is a tax year's name or the year in which it starts."""
    figures = figures_of(session, year)
    if as_json:
        from collabook.exchange.figures import figures_document

        options.print_json(figures_document(figures))
        return
    page, today = session.page, session.today
    first, last = figures.year.first, figures.year.last
    page.line(f"INCOME {figures.year.label}", "head")
    page.line(f"{first.day} {first:%b %Y} to {last.day} {last:%b %Y}, as of {shown_day(today, session.now)}", "dim")
    if not figures.complete:
        print_incomplete(page, year_events(session.book, figures.year, today))
    page.line()
    print_headline(page, figures)
    if compare:
        print_comparison(page, figures, previous_year(figures.year, session.book.settings))
    print_groups(page, figures, by)
    print_receivables(page, figures, today)
    print_currencies(page, figures)
    print_averages(page, figures)
    print_form_1099(page, figures)
    page.line()
    page.line(FOOTER, "dim")
    page.write()


def figures_of(session: Session, year: str | None) -> YearFigures:
    """The figures of the year that she names, else of the one in which the day lies."""
    settings = session.book.settings
    named = tax_year_of(session.today, settings) if year is None else tax_year_named(year, settings)
    return year_figures(session.book, named, session.today)
