"""The months of a year as an SVG: received and gifted side by side, the year before faint behind."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Final

from collabook.domain.day_names import MONTHS
from collabook.domain.income import YearFigures
from collabook.domain.money import Money, half_up

_MONTH: Final = 60
_BAR: Final = 22
_HIGH: Final = 160
_TOP: Final = 24
_BELOW: Final = 44


def year_chart(figures: YearFigures) -> str:
    """An ``<svg>`` that needs no script; its classes are coloured by the page. Each bar names its sum.

    Bars grow from one zero line, those of a month that lost money down.
    """
    most, least = _bounds(figures)
    rise = _HIGH if not least else max(1, half_up(_HIGH * most, most + least))
    fall = _HIGH - rise if least else 0
    zero = _TOP + rise
    width, height = _MONTH * len(figures.months), _TOP + rise + fall + _BELOW
    scale = max(most, least, 1) if not (most and least) else most + least
    bars = "".join(_months(figures, zero, scale))
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img" aria-labelledby="chart-title chart-about">'
        f'<title id="chart-title">Income {escape(figures.year.label)} by month</title>'
        f'<desc id="chart-about">Received and gifted side by side; the year before behind. '
        f"The table By month says the same in figures.</desc>"
        f'<line class="zero" x1="0" x2="{width}" y1="{zero}" y2="{zero}"/>'
        f"{_highest(Money(most, figures.currency), width)}{bars}{_legend(height)}</svg>"
    )


def _highest(most: Money, width: int) -> str:
    """The line that the highest bar reaches, and what it stands for."""
    if not most:
        return ""
    return (
        f'<line class="most" x1="0" x2="{width}" y1="{_TOP}" y2="{_TOP}"/>'
        f'<text class="scale" x="2" y="{_TOP - 6}">{escape(most.show())}</text>'
    )


def _bounds(figures: YearFigures) -> tuple[int, int]:
    """The highest sum, and how far the lowest goes below zero."""
    before = figures.months_before
    groups = (figures.by_month, figures.gifted_by_month, before.received, before.gifted)
    sums = [amount.minor for group in groups for amount in group.values()]
    return max([*sums, 0]), -min([*sums, 0])


def _months(figures: YearFigures, zero: int, scale: int) -> Iterator[str]:
    before = figures.months_before
    for place, month in enumerate(figures.months):
        left = place * _MONTH + 6
        year_before = f"{int(month[:4]) - 1}{month[4:]}"
        for column, (now, then, kind) in enumerate(
            ((figures.by_month, before.received, "received"), (figures.gifted_by_month, before.gifted, "gifted"))
        ):
            at = left + column * (_BAR + 2)
            yield _bar(then, year_before, at, zero, scale, f"{kind} before")
            yield _bar(now, month, at, zero, scale, kind)
        name = MONTHS[int(month[5:]) - 1][:3]
        bottom = zero + _fall(figures, scale) + 16
        yield f'<text class="month" x="{left + _BAR}" y="{bottom}" text-anchor="middle">{name}</text>'


def _fall(figures: YearFigures, scale: int) -> int:
    return half_up(_HIGH * _bounds(figures)[1], scale)


def _bar(sums: Mapping[str, Money], month: str, left: int, zero: int, scale: int, kind: str) -> str:
    amount = sums.get(month)
    if not amount:
        return ""
    high = max(1, half_up(_HIGH * abs(amount.minor), scale))
    top = zero - high if amount.minor > 0 else zero
    wide, at = (_BAR, left) if "before" not in kind else (_BAR + 4, left - 2)
    said = f"{MONTHS[int(month[5:]) - 1]} {month[:4]}, {kind.partition(' ')[0]}: {amount.show()}"
    return (
        f'<rect class="{kind}" x="{at}" y="{top}" width="{wide}" height="{high}"><title>{escape(said)}</title></rect>'
    )


def _legend(height: int) -> str:
    named = (("received", "received"), ("gifted", "gifted"), ("received before", "the year before"))
    return "".join(
        f'<rect class="{kind}" x="{6 + 130 * place}" y="{height - 14}" width="10" height="10"/>'
        f'<text class="legend" x="{20 + 130 * place}" y="{height - 5}">{said}</text>'
        for place, (kind, said) in enumerate(named)
    )
