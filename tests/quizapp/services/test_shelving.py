"""Loading: again changes nothing, what a person edited stays, what vanished is retired."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import select

from questions.model.articles import Article
from questions.model.facts import Fact
from questions.model.items import Choice, Item, Option
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import bulk, editing, listing, taking
from quizapp.services.bank import ItemFilter
from quizapp.services.bulk import Change, Selection
from quizapp.services.identity import Person
from quizapp.services.renewing import Counts
from quizapp.services.shelving import Loaded
from quizapp.storage.columns import Row
from quizapp.storage.rows import ArticleRow, FactRow, ItemRow, RevisionRow
from quizapp.storage.states import BulkAct, ItemState, Role
from tests.quizapp import library

pytestmark = pytest.mark.slow  # the quick part has the layers around it

FACT = Fact("clause", "The mill closed in 1901", (library.cite("The mill closed in 1901"),))


@pytest.fixture
def editor(database: Database) -> Person:
    return library.enrol(database, Role.EDITOR)


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the database, apart from the record of acts."""
    with database.read() as session:
        return {
            table.name: [tuple(row) for row in session.connection().execute(table.select())]
            for table in Row.metadata.sorted_tables
            if table.name != "audit_event"
        }


def other_options(item: Item) -> Item:
    """The same question with another distractor."""
    assert isinstance(item.interaction, Choice)
    options = tuple(
        Option("Flo Garth") if option.text == "Di Eck" else option
        for option in item.interaction.options
    )
    return replace(item, interaction=Choice(options))


def state_of(database: Database, item: Item) -> ItemState:
    with database.read() as session:
        row = session.exec(select(ItemRow).where(ItemRow.stem == item.stem)).one()
        return row.state


def test_a_first_load_is_all_new(database: Database) -> None:
    loaded = library.load(database, [library.choice(), library.ordering()], facts=[FACT])
    assert loaded == Loaded(Counts(new=1), Counts(new=2))
    with database.read() as session:
        assert session.exec(select(ArticleRow)).one().text == library.MILL.text
        assert session.exec(select(FactRow)).one().quote == "The mill closed in 1901"
        revisions = session.exec(select(RevisionRow)).all()
    assert {row.content_hash for row in revisions} == {
        item_id(library.choice()),
        item_id(library.ordering()),
    }


def test_a_second_load_changes_nothing(database: Database) -> None:
    items = [library.choice(), library.ordering(), library.numbers()]
    library.load(database, items)
    before = contents(database)
    assert library.load(database, items) == Loaded(Counts(same=1), Counts(same=3))
    assert contents(database) == before


def test_facts_follow_their_article(database: Database) -> None:
    library.load(database, [library.choice()], facts=[FACT, FACT])
    library.load(database, [library.choice()], facts=[FACT])
    with database.read() as session:
        assert len(session.exec(select(FactRow)).all()) == 1


def test_what_the_builder_makes_anew_is_a_new_revision(database: Database, editor: Person) -> None:
    library.load(database, [library.choice()])
    loaded = library.load(database, [other_options(library.choice())])
    assert loaded.items == Counts(changed=1)
    views = editing.revisions(database, editor, item_id(library.choice()))
    assert [view.number for view in views] == [2, 1]
    assert views[0].item == other_options(library.choice())
    assert views[0].author == "the builder"


def test_what_a_person_edited_is_never_overwritten(database: Database, editor: Person) -> None:
    uid = item_id(library.choice())
    library.load(database, [library.choice()])
    draft = replace(editing.get(database, editor, uid).draft, stem="Whose work was it?")
    edited = editing.save(database, editor, uid, draft, based_on=1)
    for items, counts in (
        ([library.choice()], Counts(kept=1)),
        ([other_options(library.choice())], Counts(kept=1)),
        ([library.ordering()], Counts(new=1)),
    ):
        assert library.load(database, items).items == counts
        assert editing.get(database, editor, uid) == edited


def test_what_vanished_is_retired_with_a_reason(database: Database, editor: Person) -> None:
    library.load(database, [library.choice(), library.ordering()])
    assert library.load(database, [library.ordering()]).items == Counts(same=1, retired=1)
    detail = editing.get(database, editor, item_id(library.choice()))
    assert detail.state is ItemState.RETIRED
    assert "no longer give" in detail.state_note


def test_what_comes_back_is_ready_again(database: Database) -> None:
    library.load(database, [library.choice(), library.ordering()])
    library.load(database, [library.ordering()])
    library.load(database, [library.choice(), library.ordering()])
    assert state_of(database, library.choice()) is ItemState.READY


def test_what_is_in_use_stays_when_it_vanishes(database: Database) -> None:
    teacher = library.enrol(database, Role.TEACHER)
    library.load(database, [library.choice(), library.ordering(), library.numbers()])
    quiz = library.set_quiz(database, teacher, [item_id(library.choice())])
    taking.start(database, teacher, quiz)
    assert library.load(database, [library.ordering()]).items == Counts(same=1, retired=1)
    assert state_of(database, library.choice()) is ItemState.READY
    assert state_of(database, library.numbers()) is ItemState.RETIRED


def test_a_state_that_a_person_chose_stays(database: Database, editor: Person) -> None:
    library.load(database, [library.choice()])
    editing.set_state(database, editor, item_id(library.choice()), ItemState.RETIRED)
    library.load(database, [library.choice()])
    assert state_of(database, library.choice()) is ItemState.RETIRED


def test_drafts_become_ready_when_the_builder_chooses_them(database: Database) -> None:
    library.load(database, [library.choice()], state=ItemState.DRAFT)
    assert state_of(database, library.choice()) is ItemState.DRAFT
    library.load(database, [library.choice()])
    assert state_of(database, library.choice()) is ItemState.READY


def test_items_of_other_articles_are_left_alone(database: Database) -> None:
    weir = Article("weir.md", "The weir", "The weir at Quern was built in 1799 by Ida Jole.")
    item = replace(library.choice("Who built the weir?", "Ida Jole"), evidence=(weir.cite(0, 10),))
    library.load(database, [library.choice()])
    assert library.load(database, [item], article=weir).items == Counts(new=1)
    assert state_of(database, library.choice()) is ItemState.READY


def test_a_changed_article_takes_the_place_of_the_old_one(database: Database) -> None:
    library.load(database, [library.choice()])
    changed = replace(library.MILL, title="Quern and its mill")
    assert library.load(database, [library.choice()], article=changed).articles == Counts(changed=1)
    with database.read() as session:
        assert session.exec(select(ArticleRow)).one().title == "Quern and its mill"


def test_one_question_of_two_articles_is_two_items(database: Database) -> None:
    first = library.choice()
    library.load(database, [first])
    again = replace(first, evidence=(replace(first.evidence[0], article="other.md"),))
    loaded = library.load(database, [again], article=replace(library.MILL, name="other.md"))
    assert loaded.items == Counts(new=1)
    with database.read() as session:
        assert len({row.uid for row in session.exec(select(ItemRow))}) == 2


def test_one_stem_with_two_keys_is_two_items(database: Database) -> None:
    items = [library.choice(), other_options(library.choice())]
    assert library.load(database, items).items == Counts(new=2)
    assert library.load(database, items).items == Counts(same=2)


def test_a_load_that_fails_leaves_nothing(database: Database) -> None:
    stranger = replace(FACT, evidence=(replace(FACT.evidence[0], article="unknown.md"),))
    before = contents(database)
    with pytest.raises(KeyError):
        library.load(database, [library.choice()], facts=[stranger])
    assert contents(database) == before


def test_the_counts_are_told_in_words() -> None:
    assert str(Counts(new=1, same=2)) == "1 new, 2 the same, 0 changed"
    assert str(Counts(kept=3, retired=4)).endswith("0 changed, 3 kept as edited, 4 retired")


def test_subjects_that_people_chose_last_through_every_build(
    database: Database, editor: Person
) -> None:
    """They are no edit: what was built anew comes in, with the subjects that people chose."""
    item = replace(library.choice(), tags=("mills", "people"))
    library.load(database, [item])
    uid = item_id(item)
    which = Selection((uid,))
    for act, tag in ((BulkAct.TAG, "Year 9"), (BulkAct.UNTAG, "people")):
        change = Change(act=act, tag=tag)
        bulk.apply(database, editor, which, change, expected=1)
    assert library.load(database, [item]).items == Counts(same=1)
    for turn in range(2):
        built = replace(other_options(item), explanation=f"Build {turn}.", tags=("Quern", "people"))
        assert library.load(database, [built]).items == Counts(changed=1)
        assert library.load(database, [built]).items == Counts(same=1)
        detail = editing.get(database, editor, uid)
        assert detail.draft.tags == ("Quern", "Year 9")
        assert detail.draft.explanation == f"Build {turn}."
        assert not detail.edited
    listed = listing.list_items(database, editor, ItemFilter(tag="Year 9"))
    assert [card.uid for card in listed.rows] == [uid]


def test_subjects_changed_in_the_editor_are_no_edit_either(
    database: Database, editor: Person
) -> None:
    item = library.choice()
    library.load(database, [item])
    draft = editing.get(database, editor, item_id(item)).draft
    editing.save(database, editor, item_id(item), replace(draft, tags=("mills",)), based_on=1)
    assert library.load(database, [other_options(item)]).items == Counts(changed=1)
    draft = editing.get(database, editor, item_id(item)).draft
    assert draft.tags == ("mills",)
    changed = replace(draft, explanation="By hand.", tags=("mills", "looms"))
    editing.save(database, editor, item_id(item), changed, based_on=4)
    assert library.load(database, [item]).items == Counts(kept=1)
