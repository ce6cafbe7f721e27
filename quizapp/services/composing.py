"""Which questions to take for a quiz, when a teacher leaves the choice to the app."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from questions.world.words import telling
from quizapp.database import Database
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import rights
from quizapp.services.bank import ItemFilter
from quizapp.services.identity import Person
from quizapp.storage import bank, filtering
from quizapp.storage.mapping import BETWEEN_EVENTS
from quizapp.storage.rows import ItemRow
from quizapp.storage.states import InteractionType, ItemState

MOST = 50
"""How many questions are picked at a time."""
LOOKED_AT = 400
OF_ONE_KIND = 3
"""As long as others are there, one question in so many has the same kind."""


def compose(
    database: Database, actor: Person, chosen: ItemFilter, picked: Sequence[str], count: int
) -> tuple[str, ...]:
    """The items that are picked already, and more that go with them: the best, of many kinds.

    Two items do not go together if they have the same answer, if one shows the answer of the
    other, or if they put the same events in order.

    Args:
        database: Where.
        actor: The teacher.
        chosen: Which items there are to choose from; only ready ones are taken.
        picked: The items that are picked already; they stay.
        count: How many to add; fewer where no more go together.

    Raises:
        Invalid: So many cannot be picked at a time (`how_many`).
        NotAllowed: The actor does not teach.
    """
    rights.reader(actor)
    if not 1 <= count <= MOST:
        raise Invalid({"how_many": said("Let 1 to %(most)s questions be picked.", most=MOST)})
    with database.read() as session:
        known = bank.with_uids(session, picked)
        ready = replace(chosen, state=ItemState.READY)
        rows = filtering.best(session, ready, limit=LOOKED_AT)
        together = _Together([_Told.of(row) for row in known.values()])
        fresh = [_Told.of(row) for row in rows if row.uid not in known]
    return (*picked, *together.filled(fresh, count))


@dataclass(frozen=True, slots=True)
class _Told:
    """What an item asks and shows, in telling words.

    Attributes:
        uid: The item.
        kind: What is asked.
        answer: Its key, or its events.
        key: The words of the key; none for an ordering.
        shown: The words that it shows before it is answered.
        events: The events that it puts in order.
    """

    uid: str
    kind: str
    answer: str
    key: frozenset[str]
    shown: frozenset[str]
    events: frozenset[str]

    @classmethod
    def of(cls, row: ItemRow) -> _Told:
        """What an item asks and shows in its newest wording."""
        if row.interaction is InteractionType.ORDERING:
            events = frozenset(row.answer.split(BETWEEN_EVENTS))
            shown = telling(row.stem) | telling(row.answer)
            return cls(row.uid, row.kind, row.answer, frozenset(), shown, events)
        key, shown = telling(row.answer), telling(row.stem)
        return cls(row.uid, row.kind, row.answer, key, shown, frozenset())

    def clashes(self, other: _Told) -> bool:
        """Whether two items do not go together."""
        if self.answer == other.answer or len(self.events & other.events) > 1:
            return True
        return _shows(self, other) or _shows(other, self)


def _shows(one: _Told, other: _Told) -> bool:
    return bool(other.key) and other.key <= one.shown


@dataclass
class _Together:
    """Items that are in one quiz."""

    items: list[_Told]
    kinds: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.kinds.update(each.kind for each in self.items)

    def filled(self, fresh: Sequence[_Told], count: int) -> list[str]:
        """So many more that go together, best first; of few kinds only if there are no others."""
        most = -(-(len(self.items) + count) // OF_ONE_KIND)
        added = self._added(fresh, count, most)
        return added + self._added(fresh, count - len(added), len(self.items) + count)

    def _added(self, fresh: Iterable[_Told], count: int, most_of_kind: int) -> list[str]:
        added: list[str] = []
        for one in fresh:
            if len(added) >= count:
                break
            if self.kinds[one.kind] >= most_of_kind or any(map(one.clashes, self.items)):
                continue
            self.items.append(one)
            self.kinds[one.kind] += 1
            added.append(one.uid)
        return added
