"""How long an editor waits in a bank of 50,000 items.

    python -m tests.bench.bank [--items 50000] [--runs 15] [--postgresql]

Makes a bank in a temporary SQLite file, or in a PostgreSQL server of its own, asks for stretches of
it in many ways, and retires 5,000 items at once; prints medians of warm runs in milliseconds.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random
from statistics import median

from sqlalchemy import insert

from questions.model.items import Choice, Item, Option
from quizapp import schema
from quizapp.database import Database
from quizapp.services import bulk, listing, undoing
from quizapp.services.bank import ItemFilter, Stretch
from quizapp.services.bulk import Change, Selection
from quizapp.services.identity import Person
from quizapp.storage import mapping
from quizapp.storage.rows import (
    ArticleRow,
    ItemArticleRow,
    ItemFiguresRow,
    ItemFindingRow,
    ItemRow,
    ItemTagRow,
    ItemTwinRow,
    RevisionRow,
)
from quizapp.storage.states import BulkAct, ItemState, Role
from tests.bench import databases
from tests.quizapp import library

NOUNS = """anchor bakery canal dam engine ferry garden harbour inn jetty kiln lantern mill needle
oven press quarry railway ship tower university vault wharf yard zoo bridge castle dome estate fort
""".split()
PLACES = [f"{first}{last}" for first in ("Ash", "Bram", "Cold", "Dun") for last in NOUNS]
KINDS = ("person", "date", "place", "number", "organisation", "money")
CHECKS = ("vague", "slips", "longest_key", "focus", "ballast")
TAGS = [f"subject {number}" for number in range(40)]


def main() -> None:
    """Make the bank, and print what each way of looking at it costs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--postgresql", action="store_true")
    options = parser.parse_args()
    with databases.fresh(postgresql=options.postgresql) as url:
        database = Database(url)
        schema.upgrade(database)
        _measure(database, options.items, options.runs)
        database.close()


def _measure(database: Database, items: int, runs: int) -> None:
    began = time.perf_counter()
    fill(database, items)
    with database.write() as session:
        # As the server does by itself in a minute; SQLite plans well without.
        if database.engine.dialect.name == "postgresql":
            session.connection().exec_driver_sql("ANALYZE")
    print(f"{items} items made in {time.perf_counter() - began:.1f} s ({database.name})")
    editor = library.enrol(database, Role.EDITOR)
    for name, chosen in LOOKS.items():
        _report(name, runs, lambda chosen=chosen: _look(database, editor, chosen))
    _report("a page far behind", runs, _far(database, editor))
    _report("choices of the filters", runs, lambda: listing.choices(database, editor))
    _retire(database, editor)


LOOKS = {
    "list": ItemFilter(),
    "search, one word": ItemFilter(text="harbour"),
    "search, two words": ItemFilter(text="harbour Coldmill"),
    "search, beginning of a word": ItemFilter(text="ha"),
    "search, a word of all items": ItemFilter(text="which"),
    "state": ItemFilter(state=ItemState.DRAFT),
    "article": ItemFilter(article_id=17),
    "subject": ItemFilter(tag="subject 3"),
    "finding": ItemFilter(finding="vague"),
    "difficulty": ItemFilter(easiest=40, hardest=60),
    "statistics": ItemFilter(facility_most=20),
    "near-duplicates": ItemFilter(has_twin=True),
    "date": ItemFilter(since="2031-05-10", until="2031-05-12"),
    "state, kind, subject, finding and words": ItemFilter(
        state=ItemState.READY, kind="person", tag="subject 3", finding="vague", text="harbour"
    ),
    "statistics, difficulty, kind and words": ItemFilter(
        facility_most=50, easiest=20, kind="date", text="canal"
    ),
}


def _look(database: Database, editor: Person, chosen: ItemFilter) -> Stretch[listing.ItemCard]:
    return listing.list_items(database, editor, chosen, size=25)


def _far(database: Database, editor: Person) -> Callable[[], object]:
    rows = listing.list_items(database, editor, ItemFilter(), size=200)
    for _ in range(100):
        rows = listing.list_items(database, editor, ItemFilter(), after=rows.after, size=200)
    return lambda: listing.list_items(database, editor, ItemFilter(), after=rows.after, size=25)


def _retire(database: Database, editor: Person) -> None:
    uids = tuple(f"{number:016x}" for number in range(1, 5_001))
    change = Change(act=BulkAct.PLACE, state=ItemState.RETIRED)
    began = time.perf_counter()
    seen = bulk.preview(database, editor, Selection(uids), change)
    previewed = time.perf_counter()
    done = bulk.apply(database, editor, Selection(uids), change, expected=seen.changing)
    applied = time.perf_counter()
    undoing.undo(database, editor, done.id)
    undone = time.perf_counter()
    print(f"{seen.changing} items of 5,000 retired: preview {previewed - began:.2f} s, ", end="")
    print(f"change {applied - previewed:.2f} s, undo {undone - applied:.2f} s")


def _report(name: str, runs: int, look: Callable[[], object]) -> None:
    look()
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        look()
        times.append(time.perf_counter() - began)
    print(f"{median(times) * 1000:8.1f} ms  {name} (worst {max(times) * 1000:.1f})")


def fill(database: Database, items: int) -> None:
    """Put so many made-up items into the bank, by statements on many rows at once."""
    dice = Random(7)
    articles = max(1, items // 50)
    with database.write() as session:
        connection = session.connection()
        now = database.now()
        connection.execute(
            insert(ArticleRow), [_article(number, now) for number in range(articles)]
        )
        for first in range(1, items + 1, 5_000):
            numbers = range(first, min(first + 5_000, items + 1))
            made = {number: _item(dice, number) for number in numbers}
            # All of a load have one moment: the list then goes by rank alone.
            moment = library.START + timedelta(days=first // 5_000)
            rows = [_row(number, made[number], dice, moment) for number in numbers]
            connection.execute(insert(ItemRow), rows)
            connection.execute(
                insert(RevisionRow), [_revision(*each, moment) for each in made.items()]
            )
            for table, links in (
                (ItemArticleRow, ({"item_id": n, "article_id": n % articles + 1} for n in made)),
                (ItemTagRow, ({"item_id": n, "tag": tag} for n in made for tag in made[n].tags)),
                (ItemFindingRow, _findings(made, dice)),
                (ItemFiguresRow, _figures(made, dice)),
                (ItemTwinRow, _twins(made)),
            ):
                connection.execute(insert(table), list(links))


def _article(number: int, now: object) -> dict[str, object]:
    empty = dict.fromkeys(("source", "licence", "build_hash", "builder", "corrections"), "")
    return empty | {
        "name": f"article{number}.md",
        "title": f"Article {number}",
        "text": "Text.",
        "language": "en",
        "content_hash": str(number),
        "published_circa": False,
        "loaded_at": now,
    }


def _item(dice: Random, number: int) -> Item:
    noun, place = dice.choice(NOUNS), dice.choice(PLACES)
    options = [Option(f"{dice.choice(PLACES)} {at}", at == 1) for at in range(4)]
    return Item(
        kind=dice.choice(KINDS),
        stem=f"Which {noun} stood at {place} in the year {1500 + number % 500} ({number})?",
        interaction=Choice(tuple(options)),
        explanation=f"The {noun} of {place} was the {dice.choice(NOUNS)} of its day.",
        difficulty=dice.random(),
        tags=(dice.choice(TAGS),),
    )


def _row(number: int, item: Item, dice: Random, moment: object) -> dict[str, object]:
    row = mapping.fill_item(
        ItemRow(  # type: ignore[call-arg] # filled here
            id=number,
            uid=f"{number:016x}",
            state=dice.choices(list(ItemState), (30, 10, 55, 5))[0],
            revision=1,
            rank=number,
            made_at=moment,
        ),
        item,
        (),
        now=moment,  # type: ignore[arg-type] # a moment
    )
    return row.model_dump()


def _revision(number: int, item: Item, moment: object) -> dict[str, object]:
    row = mapping.revision_row(item, of=number, number=1, author_id=None, now=moment, note="")  # type: ignore[arg-type]
    return row.model_dump() | {"id": number}


def _findings(made: dict[int, Item], dice: Random) -> Iterator[dict[str, object]]:
    for number in made:
        for check in dice.sample(CHECKS, dice.randint(0, 2)):
            yield {"item_id": number, "check": check}


def _figures(made: dict[int, Item], dice: Random) -> Iterator[dict[str, object]]:
    for number in made:
        if number % 2:
            facility, index = dice.random(), dice.uniform(-0.3, 0.7)
            yield {
                "item_id": number,
                "attempts": dice.randint(1, 90),
                "facility": facility,
                "discrimination": index,
            }


def _twins(made: dict[int, Item]) -> Iterator[dict[str, object]]:
    """Of every ten items two are near-duplicates of each other."""
    for number in made:
        if number % 10 == 1 and number + 1 in made:
            yield {"item_id": number, "twin_id": number + 1}
            yield {"item_id": number + 1, "twin_id": number}


if __name__ == "__main__":
    main()
