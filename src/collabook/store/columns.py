"""What the tables are made of: the kinds of column, and the checks that go with them."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import AfterValidator, ConfigDict
from sqlalchemy import CheckConstraint, Integer, Text, TypeDecorator, UniqueConstraint
from sqlalchemy import Table as SqlTable
from sqlmodel import Field, SQLModel

from collabook.domain import written
from collabook.domain.links import checked_link
from collabook.domain.money import LARGEST
from collabook.domain.records import FIRST_DAY, LAST_DAY, MOST_DAYS

_DIGITS: Final[dict[str, Any]] = {"max_digits": 30, "decimal_places": 15}
_IN_TIME: Final[dict[str, Any]] = {"ge": FIRST_DAY, "le": LAST_DAY}


class Table(SQLModel):
    """Unknown names are refused."""

    model_config = ConfigDict(extra="forbid")  # type: ignore[assignment]


class LocalDate(TypeDecorator[date]):
    """ISO 8601 text: STRICT tables have no DATE."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: object) -> str | None:  # noqa: ARG002
        return None if value is None else value.isoformat()


class Instant(TypeDecorator[datetime]):
    """RFC 3339 text in the offset in which it came."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: object) -> str | None:  # noqa: ARG002
        return None if value is None else written.instant_text(value)


class Exact(TypeDecorator[Decimal]):
    """Plain decimal text: SQLite would keep a Decimal as REAL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: object) -> str | None:  # noqa: ARG002
        return None if value is None else written.exact_text(value)


def record_id() -> Any:
    return Field(sa_type=Text, primary_key=True, min_length=1, max_length=200)


def belongs_to(table: str, *, index: bool = True) -> Any:
    return Field(sa_type=Text, foreign_key=f"{table}.id", index=index)


def text_field(**rules: Any) -> Any:
    return Field(default=None, sa_type=Text, **rules)


def _a_link(text: str | None) -> str | None:
    if text is not None:
        checked_link(text)
    return text


Link = Annotated[str | None, AfterValidator(_a_link)]
"""A web address, kept as it came."""


def local_date(default: Any = None, **rules: Any) -> Any:
    """A day that counting can start from; ``default=...`` where it is always known."""
    return Field(default=default, sa_type=LocalDate, **_IN_TIME, **rules)


def day_count(least: int = 0) -> Any:
    return Field(default=None, ge=least, le=MOST_DAYS)


def counted() -> Any:
    """Views, likes, …: never negative, and SQLite's INTEGER holds it."""
    return Field(default=None, ge=0, lt=LARGEST)


def minor_units(**rules: Any) -> Any:
    """Minor units, never negative: refunds are payments of their own kind."""
    return Field(default=None, ge=0, lt=LARGEST, **rules)


def exact_rate() -> Any:
    return Field(default=None, sa_type=Exact, gt=0, **_DIGITS)


def percentage() -> Any:
    return Field(default=None, sa_type=Exact, ge=0, le=100, **_DIGITS)


def currency_code() -> Any:
    return Field(default=None, sa_type=Text, foreign_key="currencies.code")


def yes_or_no() -> Any:
    """Stored as 0 or 1; unknown is NULL."""
    return Field(default=None, sa_type=Integer)


def of_deal(*constraints: Any) -> tuple[Any, ...]:
    """The table of what hangs on a deal, so that ``12.1`` names one record of it."""
    return table(UniqueConstraint("deal_id", "position"), *constraints)


def table(*constraints: Any) -> tuple[Any, ...]:
    return (*constraints, {"sqlite_strict": True})


def add_checks(model: type[SQLModel]) -> None:
    """Give the model's table, as CHECKs, the rules that its annotations say: words, real days, ranges.

    Counting from a day that does not exist gives another one, so that only real days pass.
    """
    sql_table: SqlTable = model.__table__  # type: ignore[attr-defined]
    for name, field in model.model_fields.items():
        kinds = [kind for kind in (get_args(field.annotation) or (field.annotation,)) if kind is not type(None)]
        if get_origin(field.annotation) is Literal:
            _check(sql_table, name, "word", f"IN {_listed(kinds)}")
        elif get_origin(kinds[0]) is Literal:
            _check(sql_table, name, "word", f"IN {_listed(get_args(kinds[0]))}")
        elif kinds[0] is date:
            _check(sql_table, name, "day", f"IS date({name}, '+0 days')")
        elif kinds[0] is bool:
            _check(sql_table, name, "yes_or_no", "IN (0, 1)")
        elif kinds[0] is int:
            for rule in field.metadata:
                if isinstance(rule, Ge):
                    _check(sql_table, name, "least", f">= {rule.ge}")
                elif isinstance(rule, Le):
                    _check(sql_table, name, "most", f"<= {rule.le}")


def _listed(vocabulary: Iterable[str]) -> str:
    return "(" + ", ".join(f"'{word}'" for word in vocabulary) + ")"


def _check(sql_table: SqlTable, column: str, rule: str, condition: str) -> None:
    sql_table.append_constraint(CheckConstraint(f"{column} {condition}", name=f"{column}_{rule}"))
