"""Questions that an editor has to complete wait as drafts, and are not published."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from questions import checks, drafting, pipeline
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Question, Refusal
from questions.model.facts import Kind
from questions.model.review import Reviewed, Severity

TEXT = (
    "Lund Ferries has 1,200 members. Ann Hale founded the firm in Lund in 1921. "
    "The boats sail to Norway and to Denmark every day. " * 6
)
ARTICLE = Article("ferries.txt", "Boats of the north", TEXT)


@pytest.fixture(scope="module")
def build() -> pipeline.Build:
    return pipeline.build([ARTICLE])


def refused(build: pipeline.Build, *, quality: float = 0.9, reason: str = "") -> Refusal:
    fact = next(one for one in build.knowledge.facts if "1,200" in one.text)
    number = next(
        one for phrase in fact.phrases for one in phrase.mentions if one.kind is Kind.NUMBER
    )
    stem = "How many members does the firm Lund Ferries have?"
    question = Question("number", stem, number, fact, quality)
    return Refusal("number", reason or "held at an untold time", stem, question)


def drafted(
    build: pipeline.Build, *made: Refusal, chosen: tuple[Reviewed, ...] = ()
) -> tuple[Reviewed, ...]:
    review = partial(checks.review, knowledge=build.knowledge)
    return drafting.draft(made, chosen, Statements(build.knowledge), review, seed=0)


def test_a_draft_says_what_it_lacks(build: pipeline.Build) -> None:
    (draft,) = drafted(build, refused(build))
    doubt = draft.findings[0]
    assert (doubt.check, doubt.severity) == (drafting.NAME, Severity.WARNING)
    assert doubt.message == "Nothing tells when this was so; add the date."
    assert draft.usable


def test_what_is_asked_already_needs_no_draft(build: pipeline.Build) -> None:
    (draft,) = drafted(build, refused(build))
    assert drafted(build, refused(build), chosen=(draft,)) == ()


def test_one_sentence_gives_one_draft(build: pipeline.Build) -> None:
    assert len(drafted(build, refused(build), refused(build, quality=0.8))) == 1


@pytest.mark.parametrize("flaw", [{"quality": 0.3}, {"reason": "verb form"}])
def test_what_nobody_could_mend_is_no_draft(
    build: pipeline.Build, flaw: dict[str, float | str]
) -> None:
    assert drafted(build, refused(build, **flaw)) == ()  # type: ignore[arg-type]


def test_an_article_with_items_enough_gets_no_drafts(build: pipeline.Build) -> None:
    (draft,) = drafted(build, refused(build))
    place = draft.item.evidence[0]
    beside = replace(place, start=place.start + 1, end=place.end + 1)
    other = Reviewed(replace(draft.item, evidence=(beside,)))
    enough = len(TEXT.split()) // 60
    assert drafted(build, refused(build), chosen=(other,) * (enough - 1))
    assert drafted(build, refused(build), chosen=(other,) * enough) == ()


def test_nothing_published_is_in_doubt(build: pipeline.Build) -> None:
    found = {finding.check for one in build.items for finding in one.findings}
    assert drafting.NAME not in found
