"""What builders make: items that may be worth publishing, and what they refused to make."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.articles import Evidence
from questions.model.facts import Fact, Mention
from questions.model.items import Item


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item with what it was made of.

    Attributes:
        item: The item.
        facts: The facts that it asks for.
        quality: How well the stem turned out, 0 to 1.
        variants: The same item with other distractors, any of which may take its place in a set.
    """

    item: Item
    facts: tuple[Fact, ...]
    quality: float = 0.5
    variants: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is worded, but has no options yet.

    Attributes:
        kind: The kind of item.
        stem: The question.
        key: The right answer.
        fact: What it asks about.
        quality: How well the stem turned out, 0 to 1.
        sort: By which sort a name is asked for ("supermarket chain"), or "".
    """

    kind: str
    stem: str
    key: Mention
    fact: Fact
    quality: float
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A question that was not made.

    Attributes:
        kind: What it would have asked for.
        reason: Why not, as a short code in plain words ("no three distractors").
        text: The stem that was given up, or the words of the fact.
        question: The question, where it is worded and an editor could mend it.
    """

    kind: str
    reason: str
    text: str
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something for the editor: statements that do not go together, and make no items.

    Attributes:
        message: What does not go together.
        evidence: The words of the articles, one piece for each side.
        facts: The facts that are kept out of items.
    """

    message: str
    evidence: tuple[Evidence, ...]
    facts: tuple[Fact, ...] = ()
