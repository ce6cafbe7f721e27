"""Articles that editors bring: read and shown first, then built by a job."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import building, corrections, jobs, library, loading
from quizapp.services.bank import ItemFilter
from quizapp.services.building import ArticleDraft
from quizapp.services.listing import list_items
from quizapp.storage.states import ItemState
from tests.quizapp.conftest import Mill
from tests.quizapp.library import BRIDGE, MILL

pytestmark = pytest.mark.slow  # the quick part has the layers around it

PAGE = b"""<html><head><title>The bridge at Tarn</title></head><body><nav>Home Shop Login</nav>
<article><h1>The bridge at Tarn</h1>
<p>In 1821 the engineer Walter Pym designed the first iron bridge of the county at Tarn.</p>
<p>Queen Victoria opened the bridge in 1841, and a storm destroyed it in 1876, to the grief of many.
</p></article><script>alert(1)</script></body></html>"""


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("bridge.md", BRIDGE.encode(), "Pym died in 1834"),
        ("bridge.html", PAGE, "Queen Victoria opened the bridge"),
        ("bridge.txt", b"The bridge at Tarn\n\nWalter Pym built it in 1821.", "built it in 1821"),
        ("", "Walter Pym built the bridge at Tärn in 1821.".encode(), "Tärn"),
    ],
)
def test_files_of_each_kind_are_read(mill: Mill, name: str, data: bytes, words: str) -> None:
    found = building.read(mill.editor, name, data, ArticleDraft())
    assert words in found.draft.text
    assert "alert" not in found.draft.text
    assert "Login" not in found.draft.text


def test_what_is_typed_counts_more_than_what_the_file_says(mill: Mill) -> None:
    typed = ArticleDraft(title="The old bridge", licence=" CC0 ", published="1998")
    draft = building.read(mill.editor, "bridge.md", BRIDGE.encode(), typed).draft
    assert (draft.title, draft.licence, draft.published) == ("The old bridge", "CC0", "1998")
    draft = building.read(mill.editor, "bridge.md", BRIDGE.encode(), ArticleDraft()).draft
    assert (draft.title, draft.published) == ("The bridge at Tarn", "1999-05-01")


def attempted(mill: Mill, name: str, data: bytes) -> tuple[str, Mapping[str, str]]:
    """The text of a file, or why there is none."""
    try:
        return building.read(mill.editor, name, data, ArticleDraft()).draft.text, {}
    except Invalid as error:
        return "", error.problems


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n ",
        b"%PDF-1.7 something",
        b"PK\x03\x04" + b"\0" * 50,
        b"\xff\xd8\xff\xe0 picture",
        b"<html><body></body></html>",
        b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
        b"x" * (building.LARGEST_FILE + 1),
    ],
)
@pytest.mark.parametrize("name", ["a.html", "a.md", "a.txt", "../../a", ""])
def test_what_is_no_article_is_told_in_a_sentence(mill: Mill, data: bytes, name: str) -> None:
    text, problems = attempted(mill, name, data)
    assert list(problems) == ([] if text else ["file"])
    assert "root:" not in text


@pytest.mark.slow
def test_a_page_that_nests_without_end_is_read_in_a_moment(mill: Mill) -> None:
    deep = b"<html><body>" + b"<div>" * 100_000 + b"<p>Walter Pym built it in 1821.</p>"
    text, problems = attempted(mill, "deep.html", deep)
    assert "Walter Pym" in text or list(problems) == ["file"]


@pytest.mark.slow
def test_an_article_comes_into_the_library_with_its_items(database: Database, mill: Mill) -> None:
    draft = building.read(mill.editor, "bridge.md", BRIDGE.encode(), ArticleDraft()).draft
    building.add(database, mill.editor, draft)
    assert jobs.work(database, loading.perform) == 1
    (build,) = building.newest(database, mill.editor)
    assert (build.title, build.job.failed) == ("The bridge at Tarn", False)
    assert build.article_id is not None
    found = list_items(database, mill.editor, ItemFilter(article_id=build.article_id))
    assert found.total > 3
    assert {card.state for card in found.rows} <= {ItemState.READY, ItemState.DRAFT}
    with pytest.raises(Invalid, match="with this title"):
        building.add(database, mill.editor, draft)
    _bring_a_new_version(database, mill, build.article_id)


def _bring_a_new_version(database: Database, mill: Mill, article_id: int) -> None:
    """Of the same article, with another text, and a source that nobody corrected before."""
    library.correct(
        database, mill.editor, article_id, source="Gazette", licence="", published="1999"
    )
    before = building.of_article(database, mill.editor, article_id)
    assert (before.source, before.published, before.text) == ("Gazette", "1999", "")
    text = "In 1821 the engineer Walter Pym designed the first iron bridge at Bristol."
    draft = ArticleDraft(title=before.title, text=text, source="Herald", published="2001")
    building.add(database, mill.editor, draft, replaces=article_id)
    assert jobs.work(database, loading.perform) == 1
    detail = library.get(database, mill.editor, article_id)
    assert (detail.shelf.source, detail.shelf.published) == ("Herald", "2001")
    assert detail.replaced is not None
    assert detail.changes


@pytest.mark.slow
def test_an_article_without_facts_is_kept_and_its_job_says_so(
    database: Database, mill: Mill
) -> None:
    building.add(database, mill.editor, ArticleDraft(title="Hm", text="Perhaps it is so."))
    assert jobs.work(database, loading.perform) == 1
    (build,) = building.newest(database, mill.editor)
    assert not build.job.failed
    assert "0 new" in build.job.outcome
    assert build.article_id is not None


GOOD = ArticleDraft(title="A title", text="A text.")


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ArticleDraft(text="A text."), "title"),
        (ArticleDraft(title="A" * 301, text="A text."), "title"),
        (ArticleDraft(title="A title", text="12, 13"), "text"),
        (ArticleDraft(title="A title", text="A\x07text"), "text"),
        (ArticleDraft(title="A title", text="a" * 1_000_001), "text"),
        (ArticleDraft(title="A title", text="A text.", published="soon"), "published"),
        (ArticleDraft(title="A title", text="A text.", source="\x1b[31m"), "source"),
    ],
)
def test_what_cannot_be_an_article_is_told_by_field(
    database: Database, mill: Mill, draft: ArticleDraft, field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        building.add(database, mill.editor, draft)
    assert list(caught.value.problems) == [field]
    assert building.newest(database, mill.editor) == ()


def test_asking_twice_asks_once(database: Database, mill: Mill) -> None:
    first = building.add(database, mill.editor, GOOD)
    assert building.add(database, mill.editor, GOOD) == first
    (article,) = library.list_all(database, mill.editor)
    again = building.again(database, mill.editor, article.id)
    assert building.again(database, mill.editor, article.id) == again
    assert building.again(database, mill.editor, article.id, seed=5) != again
    titles = [build.title for build in building.newest(database, mill.editor)]
    assert titles == [MILL.title, MILL.title, "A title"]


@pytest.mark.slow
def test_a_build_is_done_again_with_its_own_seed_or_another(database: Database, mill: Mill) -> None:
    draft = building.read(mill.editor, "bridge.md", BRIDGE.encode(), ArticleDraft()).draft
    building.add(database, mill.editor, draft)
    jobs.work(database, loading.perform)
    number = building.newest(database, mill.editor)[0].article_id
    assert number is not None
    building.again(database, mill.editor, number, seed=7)
    jobs.work(database, loading.perform)
    assert library.get(database, mill.editor, number).shelf.seed == 7
    building.again(database, mill.editor, number)
    jobs.work(database, loading.perform)
    assert library.get(database, mill.editor, number).shelf.seed == 7
    assert ", 0 changed" in building.newest(database, mill.editor)[0].job.outcome


def test_only_editors_ask_for_items(database: Database, mill: Mill) -> None:
    acts: list[Callable[[], object]] = [
        lambda: building.read(mill.teacher, "a.md", b"A text.", GOOD),
        lambda: building.add(database, mill.teacher, GOOD),
        lambda: building.again(database, mill.teacher, 1),
        lambda: building.of_article(database, mill.teacher, 1),
        lambda: building.newest(database, mill.teacher),
    ]
    for act in acts:
        with pytest.raises(NotAllowed):
            act()
    for number in (99, 0, -1, 2**70):
        for unknown in (
            lambda n=number: building.add(database, mill.editor, GOOD, replaces=n),
            lambda n=number: building.again(database, mill.editor, n),
            lambda n=number: building.of_article(database, mill.editor, n),
        ):
            with pytest.raises(NotFound):
                unknown()
    for seed in (-1, 2**40):
        with pytest.raises(Invalid):
            building.again(database, mill.editor, 1, seed=seed)


def test_the_builder_has_a_fingerprint() -> None:
    assert len(corrections.builder()) == 16
