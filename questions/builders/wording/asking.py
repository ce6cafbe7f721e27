"""Questions from clauses: a wh-phrase goes to the front, the rest falls into place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.clause import Clause, inside, is_core, words_of
from questions.builders.wording.verb_group import VerbGroup
from questions.model.facts import Phrase

# Verbs that keep their preposition: "What percentage of the power did coal account for?".
_STRANDED = frozenset(
    (
        ("account", "for"),
        ("ask", "for"),
        ("come", "across"),
        ("consist", "of"),
        ("look", "for"),
        ("pay", "for"),
        ("stumble", "across"),
        ("stumble", "on"),
        ("stumble", "upon"),
    )
)

# "How many trips are made?": what is done to the things needs no "there".
_PARTICIPLE = re.compile(
    r"(?:\w+ed|\w{2,}ing|built|carried|cut|done|held|kept|made|run|sent|sold|spent)\b"
)


def ask_subject(wh: str, clause: Clause, *, plural: bool = False, opening: str = "") -> str:
    """A question for the subject, which needs no inversion: "Who built the tower?".

    Args:
        wh: What stands for the subject ("Who", "How many people").
        clause: The clause; its subject is not used.
        plural: Whether the verb agrees with `wh` in the plural.
        opening: What goes before the question ("As of May 2020").
    """
    group = clause.group.agreeing(plural=plural)
    return _question([wh, *group.words(), *map(words_of, clause.rest)], opening)


def ask_other(
    wh: str,
    clause: Clause,
    *,
    asked: Phrase,
    preposition: str = "",
    behind: str = "",
    opening: str = "",
) -> str:
    """A question for anything but the subject: "In which year did Ann build the tower?".

    Args:
        wh: What stands for the phrase that is asked for.
        clause: The clause.
        asked: The phrase that is asked for, left out of the rest.
        preposition: What goes before `wh`.
        behind: Words of the phrase asked for that follow the verb.
        opening: What goes before the question.
    """
    group = _opened(clause, asked)
    if preposition and (group.lemma, preposition) in _STRANDED:
        group, preposition = replace(group, particle=preposition), ""
    subject = inside(clause.subject.text)
    if subject == "there" and _PARTICIPLE.match(behind):
        subject = ""
    front = f"{preposition} {_small(_after_preposition(wh))}" if preposition else wh
    told = [*group.words_after_finite(), behind, *map(words_of, clause.without(asked).rest)]
    return _question([front, group.finite, subject, *told], opening)


def _opened(clause: Clause, asked: Phrase) -> VerbGroup:
    """The verb group with an auxiliary in front; behind "there" it agrees with what there is."""
    group = clause.group.opened()
    if clause.subject.text.lower() == "there":
        return group.agreeing(plural=_are_many(clause, asked))
    return group


def _are_many(clause: Clause, asked: Phrase) -> bool:
    """Whether "there" stands for many: what is counted, or what there is."""
    things = [phrase for phrase in clause.rest if is_core(phrase)]
    return asked in things or any(map(is_plural, things))


def _after_preposition(wh: str) -> str:
    return "whom" if wh == "Who" else wh


def _question(words: Sequence[str], opening: str) -> str:
    text = " ".join(word.strip() for word in words if word.strip())
    if opening:
        return f"{opening}, {_small(text)}?"
    return text[:1].upper() + text[1:] + "?"


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
