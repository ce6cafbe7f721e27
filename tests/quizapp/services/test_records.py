"""The audit log and the health of the app."""

from __future__ import annotations

import csv
import io

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed
from quizapp.services import editing, health, records
from quizapp.services.identity import Person
from quizapp.services.records import ActFilter
from quizapp.storage.states import ItemState, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


@pytest.fixture
def admin(database: Database) -> Person:
    return library.enrol(database, Role.ADMINISTRATOR)


@pytest.fixture
def acts(database: Database, mill: Mill, clock: Clock) -> None:
    """Some acts on three days."""
    for note in ("=1+1", "b_c", "too easy"):
        clock.wind(days=1)
        editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED, note=note)


SEARCHES = [
    (ActFilter(text="retired"), ["too easy", "b_c", "=1+1"]),
    (ActFilter(text="RETIRED easy"), ["too easy"]),
    (ActFilter(text="_"), ["b_c"]),
    (ActFilter(text="%"), []),
    (ActFilter(person="editor", until="2031-05-05"), ["=1+1"]),
    (ActFilter(person="nobody"), []),
    (ActFilter(text="retired", since="2031-05-06"), ["too easy", "b_c"]),
    (ActFilter(text="retired", since="2031-05-06", until="2031-05-06"), ["b_c"]),
]


@pytest.mark.usefixtures("acts")
def test_acts_are_searched(database: Database, admin: Person) -> None:
    for wanted, details in SEARCHES:
        found = records.search(database, admin, wanted)
        assert [act.detail for act in found.rows] == details, wanted
        data = records.as_csv(database, admin, wanted).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(data)))
        assert [row[5].removeprefix("'") for row in rows[1:]] == details, wanted


@pytest.mark.usefixtures("acts")
def test_formulas_are_defused(database: Database, admin: Person) -> None:
    data = records.as_csv(database, admin, ActFilter(text="retired")).decode("utf-8-sig")
    cells = [row[5] for row in csv.reader(io.StringIO(data))]
    assert "=1+1" not in cells
    assert "'=1+1" in cells


@pytest.mark.usefixtures("acts")
def test_acts_go_on_page_by_page(
    database: Database, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "SIZE", 2)
    seen: list[int] = []
    page = records.search(database, admin, ActFilter())
    while page.after:
        seen += [act.id for act in page.rows]
        page = records.search(database, admin, ActFilter(), before=int(page.after))
    seen += [act.id for act in page.rows]
    assert seen == sorted(seen, reverse=True)
    assert len(seen) >= 4


def test_only_administrators_look(database: Database, mill: Mill, admin: Person) -> None:
    for act in (
        lambda: records.search(database, mill.editor, ActFilter()),
        lambda: records.as_csv(database, mill.editor, ActFilter()),
        lambda: health.look(database, mill.editor),
    ):
        with pytest.raises(NotAllowed):
            act()
    with pytest.raises(Invalid, match="is no day"):
        records.search(database, admin, ActFilter(since="soon"))


def test_health_tells_size_rows_and_step(database: Database, mill: Mill, admin: Person) -> None:
    found = health.look(database, admin)
    assert found.rows["item"] == len(mill.uids)
    assert found.size > 10_000
    assert found.step >= "0005"
    assert found.version.startswith(("SQLite 3", "PostgreSQL "))
    assert not [told for told in found.problems if "disk" not in told]
