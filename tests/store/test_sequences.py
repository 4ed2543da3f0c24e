"""Whatever she does, in whatever order: undo leads back through every state to the empty book, redo forth again."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from collabook.domain import words
from collabook.domain.money import Money
from collabook.domain.records import Contents, Deal, Deliverable, Expense, Gift, Payment, Rate
from collabook.domain.refusal import Refusal
from collabook.exchange.document import contents_document
from collabook.store.choosing import Wanted
from collabook.store.mapping import PARTS
from collabook.store.verbs import content, deals, gifts, money, prices, whole
from tests import any_contents
from tests.books import USD, full_deal, kit_deal, open_book

WHICH = st.integers(0, 50)
DAYS = st.integers(0, 400).map(lambda days: date(2026, 1, 1) + timedelta(days=days))
CENTS = st.integers(1, 10**6)


class Bookkeeping(RuleBasedStateMachine):
    """A real book on disk beside the list of all the states it went through."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.book = open_book(Path(self.folder.name) / "book.db")
        self.past = [self.state()]
        self.future: list[Any] = []
        for deal in (kit_deal(), full_deal()):
            self.add(deal)

    def state(self) -> Any:
        found = {word: self.book.numbers(Wanted(words=word)) for word in ("a", "ab", "the")}
        return contents_document(self.book.contents()), found

    @contextmanager
    def change(self) -> Iterator[None]:
        """One verb: either it is refused and nothing changes, or it is one step more in the history."""
        steps = len(self.book.history(limit=1000))
        undone = len(self.future)
        try:
            yield
        except Refusal:
            assert self.state() == self.past[-1]
            return
        if self.state() == self.past[-1] and len(self.book.history(limit=1000)) == steps - undone:
            self.future.clear()  # it changed nothing, and is no step
            return
        assert len(self.book.history(limit=1000)) == steps - undone + 1
        self.past.append(self.state())
        self.future.clear()

    def deal(self, which: int) -> Deal | None:
        numbers = self.book.numbers()
        return self.book.deal(numbers[which % len(numbers)]) if numbers else None

    def on_part(self, which: int, table: str, verb: Callable[[Deal, Any], object]) -> None:
        """Do ``verb`` to one of the records of a deal, where there is one."""
        deal = self.deal(which)
        if deal is not None and getattr(deal, table):
            records = getattr(deal, table)
            with self.change():
                verb(deal, records[which % len(records)])

    def on_deal(self, which: int, verb: Callable[[Deal], object]) -> None:
        deal = self.deal(which)
        if deal is not None:
            with self.change():
                verb(deal)

    def add(self, deal: Deal) -> None:
        with self.change():
            deals.add(self.book, deal)

    @rule(deal=any_contents.deals())
    def add_any(self, deal: Deal) -> None:
        self.add(deal)

    @rule(contents=any_contents.contents())
    def import_document(self, contents: Contents) -> None:
        with self.change():
            whole.import_contents(self.book, contents, "book.json")

    @rule(which=WHICH, stage=st.sampled_from(words.STAGES), on=DAYS, fee=st.none() | CENTS)
    def move(self, which: int, stage: words.Stage, on: date, fee: int | None) -> None:
        def verb(deal: Deal) -> object:
            paid = None if fee is None else Money(fee, deal.currency or USD)
            given = {"agreed": "fee", "cancelled": "kill_fee"}.get(stage, "") if paid else ""
            return deals.move(self.book, deal, stage, on=on, **({given: paid} if given else {}))  # type: ignore[arg-type]

        self.on_deal(which, verb)

    @rule(which=WHICH, title=st.text(max_size=12), brand=st.sampled_from(["Oatly", "oatly ", "Café 9"]))
    def edit(self, which: int, title: str, brand: str) -> None:
        self.on_deal(which, lambda deal: deals.edit(self.book, deal, title=title, brand=brand))

    @rule(which=WHICH, cents=CENTS)
    def set_fee(self, which: int, cents: int) -> None:
        self.on_deal(which, lambda deal: deals.set_fee(self.book, deal, Money(cents, deal.currency or USD)))

    @rule(which=WHICH)
    def delete(self, which: int) -> None:
        self.on_deal(which, lambda deal: deals.delete(self.book, deal))

    @rule(which=WHICH, table=st.sampled_from(list(PARTS)))
    def delete_part(self, which: int, table: str) -> None:
        self.on_part(which, table, lambda deal, record: deals.delete_part(self.book, deal, table, record))

    @rule(which=WHICH, table=st.sampled_from(["offers", "instalments", "payments"]))
    def edit_part(self, which: int, table: str) -> None:
        self.on_part(which, table, lambda deal, part: deals.edit_part(self.book, deal, table, part, note="checked"))

    @rule(which=WHICH, on=DAYS, how=st.sampled_from([content.submitted, content.approved, content.posted]))
    def make(self, which: int, on: date, how: Callable[..., object]) -> None:
        def verb(deal: Deal, deliverable: Deliverable) -> object:
            return how(self.book, deal, deliverable, on=on)

        self.on_part(which, "deliverables", verb)

    @rule(which=WHICH, cents=CENTS, on=DAYS, kind=st.sampled_from(words.PAYMENT_KINDS))
    def pay(self, which: int, cents: int, on: date, kind: words.PaymentKind) -> None:
        self.on_deal(
            which, lambda deal: money.paid(self.book, deal, Payment(Money(cents, deal.currency or USD), on, kind))
        )

    @rule(which=WHICH, cents=CENTS, on=DAYS)
    def spend(self, which: int, cents: int, on: date) -> None:
        with self.change():
            money.spent(self.book, Expense(on, "props", Money(cents, USD)), self.deal(which))

    @rule(which=WHICH, on=DAYS, cents=CENTS)
    def take_a_gift(self, which: int, on: date, cents: int) -> None:
        self.on_deal(which, lambda deal: gifts.received(self.book, deal, Gift("mug", on)))
        self.on_part(which, "gifts", lambda deal, gift: gifts.changed(self.book, deal, gift, value=Money(cents, USD)))

    @rule(kind=st.sampled_from(["video", "usage"]), platform=st.sampled_from([None, "tiktok"]), cents=CENTS)
    def set_price(self, kind: words.PricedKind, platform: words.Platform | None, cents: int) -> None:
        with self.change():
            prices.priced(self.book, Rate(kind, Money(cents, USD), platform))

    @rule(which=WHICH)
    def delete_price(self, which: int) -> None:
        rates = self.book.rates()
        if rates:
            with self.change():
                prices.unpriced(self.book, rates[which % len(rates)])

    @rule(name=st.sampled_from(["time_zone", "home_currency", "my_names"]), which=WHICH)
    def set_setting(self, name: str, which: int) -> None:
        choices = {"time_zone": ("Asia/Tokyo", "America/New_York"), "home_currency": ("EUR", "USD")}
        values = choices.get(name, ("Ana", ""))
        with self.change():
            whole.set_setting(self.book, name, values[which % 2])

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        self.book.undo()
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.book.redo()
        self.past.append(self.future.pop())

    @rule()
    def restart(self) -> None:
        self.book.close()
        self.book = open_book(self.book.path)

    @invariant()
    def stands_where_it_was_left(self) -> None:
        if hasattr(self, "book"):
            assert self.state() == self.past[-1]

    def teardown(self) -> None:
        if not hasattr(self, "book"):
            return
        self.future = []
        self._undo_all()
        self._redo_all()
        assert self.book.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert self.book.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        self.book.close()
        self.folder.cleanup()

    def _undo_all(self) -> None:
        for before in reversed(self.past[:-1]):
            self.book.undo()
            assert self.state() == before
        assert self.book.contents().deals == ()

    def _redo_all(self) -> None:
        for after in self.past[1:]:
            self.book.redo()
            assert self.state() == after


TestBookkeeping = Bookkeeping.TestCase
TestBookkeeping.settings = settings(
    max_examples=15,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
