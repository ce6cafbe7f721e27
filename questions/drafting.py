"""Questions that wait as drafts: an editor can add what kept them from being asked.

An article whose questions mostly fall by one missing word, such as a date or who somebody is,
still leaves its editor something to begin with.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from questions.builders.assembly import assemble
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.items import Item
from questions.model.review import Finding, Reviewed, Severity

NAME = "doubt"
"""The check that a draft's finding names."""

ADVICE = {
    "more than one answer fits": "More than one answer may fit; add what tells the right one "
    "apart, such as a date, a place or a name.",
    "held at an untold time": "Nothing tells when this was so; add the date.",
    "points out of the stem": "The question speaks of something as if it were known; say what it "
    "is, or whose.",
    "nothing names the subject": "The question names nothing that readers know it by; say whom or "
    "what it is about.",
    "names what only the article tells of": "Only readers of the article know a name in the "
    "question; say who or what that is.",
    "calls somebody by the first name": "The question calls somebody by the first name; give the "
    "full name, or say who that is.",
    "leaves open whose it is": 'The question leaves open whose "its" is; name the owner.',
}
"""What to do about a question, by the reason for which it was refused."""

# An article of 600 words should give ten items, its drafts among them.
_WORDS_FOR_EACH = 60
# Below this, a stem holds too little for anybody to mend.
_FAIREST = 0.6


def draft(
    made: Iterable[Candidate | Refusal],
    chosen: Sequence[Reviewed],
    statements: Statements,
    review: Callable[[Item], Reviewed],
    *,
    seed: int,
) -> tuple[Reviewed, ...]:
    """Items of refused questions, as many as an article lacks, each with what to do about it.

    Args:
        made: All that the builders made or refused.
        chosen: What is published: what it asks about needs no draft.
        statements: All that the library says.
        review: Holds an item against the checks.
        seed: Chooses among equals.
    """
    told = Counter(one.item.evidence[0].article for one in chosen)
    asked = {_place(one.item) for one in chosen}
    found = []
    for article, refused in _mendable(made).items():
        words = len(statements.text_of(refused[0][0].fact).split())
        lacking = words // _WORDS_FOR_EACH - told[article]
        for item in _completed(refused, statements, review, seed=seed):
            if lacking <= 0:
                break
            if _place(item.item) not in asked:
                asked.add(_place(item.item))
                found.append(item)
                lacking -= 1
    return tuple(found)


def _place(item: Item) -> tuple[str, int]:
    """Where the sentence stands that an item asks about."""
    return item.evidence[0].article, item.evidence[0].start


def _mendable(made: Iterable[Candidate | Refusal]) -> dict[str, list[tuple[Question, str]]]:
    """The refused questions of each article that an editor may mend, the best first, and why."""
    found: dict[str, list[tuple[Question, str]]] = defaultdict(list)
    refusals = (one for one in made if isinstance(one, Refusal) and one.reason in ADVICE)
    for one in refusals:
        if one.question is not None and one.question.quality >= _FAIREST:
            found[one.question.fact.evidence[0].article].append((one.question, one.reason))
    for questions in found.values():
        questions.sort(key=lambda pair: (-pair[0].quality, pair[0].stem))
    return found


def _completed(
    refused: Iterable[tuple[Question, str]],
    statements: Statements,
    review: Callable[[Item], Reviewed],
    *,
    seed: int,
) -> Iterator[Reviewed]:
    """Items of questions that have three good distractors, and that no check blocks."""
    for question, reason in refused:
        made = assemble(question, statements, seed=seed, despite=ADVICE.keys())
        if not isinstance(made, Candidate):
            continue
        reviewed = review(made.item)
        if reviewed.usable:
            doubt = Finding(NAME, Severity.WARNING, ADVICE[reason])
            yield Reviewed(reviewed.item, (doubt, *reviewed.findings))
