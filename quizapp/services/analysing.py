"""How the questions of a quiz did, for its teacher."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from questions.model.items import Item
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import arranging, item_analysis, quiz_figures, sweeping, versions
from quizapp.services.identity import Person
from quizapp.services.item_analysis import Answered, ItemFigures
from quizapp.services.quiz_figures import QuizFigures, Taken
from quizapp.services.results import assignment_of_quiz
from quizapp.services.teaching import own_quiz
from quizapp.services.versions import Version
from quizapp.storage import answers, outcomes
from quizapp.storage.answers import Answer
from quizapp.storage.rows import ItemRow


@dataclass(frozen=True, slots=True)
class Selection:
    """Which attempts count.

    Attributes:
        assignment_id: Those at one assignment only; 0 for practice, None for all.
        every: Whether later attempts of a person count as well as the first.
    """

    assignment_id: int | None = None
    every: bool = False


FIRST_ATTEMPTS = Selection()


@dataclass(frozen=True, slots=True)
class ItemAnalysis:
    """How a question of a quiz did.

    Attributes:
        uid: The item.
        number: Its place among the questions of the quiz, from 1.
        stem: Its wording in the version that the figures are of.
        version: The revisions that the figures are of.
        asked: The versions that were asked, newest first, with how many attempts were asked each.
        is_newest: Whether the question still asks the same.
        figures: How it did.
        weight: The percentage of the spread of scores that it makes up, or None.
        falls: Whether its marks fall where scores rise, so that it has no such percentage.
    """

    uid: str
    number: int
    stem: str
    version: Version
    asked: tuple[tuple[Version, int], ...]
    is_newest: bool
    figures: ItemFigures
    weight: float | None
    falls: bool


@dataclass(frozen=True, slots=True)
class QuizAnalysis:
    """How a quiz and each of its questions did."""

    title: str
    figures: QuizFigures
    items: tuple[ItemAnalysis, ...]


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """A question of a quiz, and its neighbours.

    Attributes:
        title: The title of the quiz.
        item: How it did.
        total: How many questions there are.
        before: The uid of the question before it, or "".
        after: The uid of the question after it, or "".
    """

    title: str
    item: ItemAnalysis
    total: int
    before: str
    after: str


def of_quiz(
    database: Database, actor: Person, quiz_id: int, selection: Selection = FIRST_ATTEMPTS
) -> QuizAnalysis:
    """How a quiz and its questions did.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such assignment of it.
    """
    found = _find(database, actor, quiz_id, selection)
    items = tuple(_analysis(found, place) for place in range(len(found.items)))
    return QuizAnalysis(found.title, found.figures, items)


def of_item(
    database: Database,
    actor: Person,
    quiz_id: int,
    uid: str,
    selection: Selection = FIRST_ATTEMPTS,
    *,
    revision: int | None = None,
) -> QuestionPage:
    """How one question of a quiz did, in the version of a revision or the newest that was asked.

    Raises:
        NotFound: There is no such quiz of this teacher, no such assignment or question of it, or
            no such revision of the question.
    """
    found = _find(database, actor, quiz_id, selection)
    uids = [item.uid for item in found.items]
    if uid not in uids:
        raise NotFound("This quiz has no such question.")
    place = uids.index(uid)
    around = ["", *uids, ""]
    return QuestionPage(
        title=found.title,
        item=_analysis(found, place, revision=revision),
        total=len(uids),
        before=around[place],
        after=around[place + 2],
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What the attempts that count answered, and the questions in all their versions.

    Attributes:
        title: The title of the quiz.
        items: The questions, in the order of the quiz.
        versions: By item, its versions, oldest first.
        taken: By attempt and item, what was answered.
        earned: By attempt, the sum of its marks.
        figures: How the whole quiz measured.
    """

    title: str
    items: Sequence[ItemRow]
    versions: Mapping[int, tuple[Version, ...]]
    taken: Taken
    earned: Mapping[int, Fraction]
    figures: QuizFigures


def _find(database: Database, actor: Person, quiz_id: int, selection: Selection) -> _Found:
    sweeping.sweep(database, quiz_id=quiz_id)
    with database.read() as session:
        title = own_quiz(session, actor, quiz_id).title
        assignment_of_quiz(session, quiz_id, selection.assignment_id)
        items = outcomes.items_asked(session, quiz_id)
        attempts = answers.finished(
            session, quiz_id, assignment_id=selection.assignment_id, every=selection.every
        )
        given = answers.of_quiz(session, quiz_id)
        revisions = answers.revisions(session, quiz_id)
        known = {
            item.pk: versions.of_revisions([row for row in revisions if row.item_id == item.pk])
            for item in items
        }
    taken: dict[int, dict[int, Answer]] = {attempt: {} for attempt in attempts}
    for each in given:
        if each.attempt_id in taken:
            taken[each.attempt_id][each.item_id] = each
    earned = {
        attempt: sum((each.share for each in of_attempt.values()), Fraction(0))
        for attempt, of_attempt in taken.items()
    }
    return _Found(title, items, known, taken, earned, quiz_figures.of(taken))


def _analysis(found: _Found, place: int, *, revision: int | None = None) -> ItemAnalysis:
    row = found.items[place]
    known = found.versions[row.pk]
    given = [each[row.pk] for each in found.taken.values() if row.pk in each]
    asked = _asked(known, given)
    version = _chosen(known, asked, revision)
    counted = [each for each in given if each.revision_id in version.items]
    corrected = _corrected(known, version, counted)
    answered = [
        _answered(found, each, corrected or version.items[each.revision_id]) for each in counted
    ]
    weight = found.figures.weights.get(row.pk)
    return ItemAnalysis(
        uid=row.uid,
        number=place + 1,
        stem=version.item.stem,
        version=version,
        asked=asked,
        is_newest=version is known[-1],
        figures=item_analysis.of(corrected or version.item, answered),
        weight=weight,
        falls=row.pk in found.figures.weights and weight is None,
    )


def _corrected(known: Sequence[Version], version: Version, given: Sequence[Answer]) -> Item | None:
    """The item by whose corrected key answers to a version were marked again, or None."""
    items = {row: item for each in known for row, item in each.items.items()}
    marked_by = {each.marked_by for each in given}
    later = [row for row in items if row in marked_by]
    if not later or later[-1] in version.items:
        return None
    corrected = items[later[-1]]
    shown = {each.revision_id for each in given}
    same = all(versions.have_same_parts(version.items[row], corrected) for row in shown)
    return corrected if same else None


def _asked(known: Sequence[Version], given: Sequence[Answer]) -> tuple[tuple[Version, int], ...]:
    """The versions that were asked, newest first, with how many attempts were asked each."""
    counts = Counter(each.revision_id for each in given)
    numbers = [(each, sum(counts[row] for row in each.items)) for each in reversed(known)]
    return tuple((each, number) for each, number in numbers if number)


def _chosen(
    known: Sequence[Version], asked: Sequence[tuple[Version, int]], revision: int | None
) -> Version:
    """The version of a revision; without one the newest that was asked, or the newest at all."""
    if revision is None:
        return asked[0][0] if asked else known[-1]
    for version in known:
        if revision in version.numbers:
            return version
    raise NotFound("This question has no such version.")


def _answered(found: _Found, answer: Answer, item: Item) -> Answered:
    others = len(found.taken[answer.attempt_id]) - 1
    earned = found.earned[answer.attempt_id] - answer.share
    return Answered(
        response=arranging.response_of(
            item.interaction, arranging.read(answer.arrangement), answer.tokens
        ),
        share=answer.share,
        rest=earned / others if others else None,
    )
