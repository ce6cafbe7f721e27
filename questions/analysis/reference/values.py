"""What words that point elsewhere stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from questions.analysis.reference.entities import Entity


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that point to something that the article names elsewhere, or names more fully.

    Attributes:
        start: Number of the first token.
        end: Number behind the last token.
        text: What to say instead, as it stands within a sentence, without "'s"; "" where the
            antecedent is not named: then only its own clause can hold the words.
        possessive: Whether the words own what follows ("its", "whose").
        plural: Whether more than one thing is meant.
        entities: What is meant.
        antecedent: Number of the head token of the words pointed to, or -1.
        pronoun: Whether the words are a pronoun.
        third: What a speaker's "my" is where the speaker is named before ("his"), or "".
    """

    start: int
    end: int
    text: str
    possessive: bool = False
    plural: bool = False
    entities: tuple[Entity, ...] = ()
    antecedent: int = -1
    pronoun: bool = False
    third: str = ""


@dataclass(frozen=True, slots=True)
class References:
    """All references of an article.

    Attributes:
        entities: What the article names, by the number of each token of a name.
        resolved: References by the number of their first token.
        unresolved: Words that point elsewhere, nobody knows where: reason by token number.
        spoken: Who says the words in quotation marks, by token number, where that is known.
    """

    entities: Mapping[int, Entity] = field(default_factory=dict)
    resolved: Mapping[int, Reference] = field(default_factory=dict)
    unresolved: Mapping[int, str] = field(default_factory=dict)
    spoken: Mapping[int, Entity] = field(default_factory=dict)
