"""Clauses in which a thing within a phrase becomes a phrase of its own, to be asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.builders.wording.clause import Clause
from questions.builders.wording.thing_phrases import asked_in, is_postmodified
from questions.model.facts import Kind, Phrase, Role

_UNDERTAKING = frozenset(
    "agree begin continue decide force help learn manage order pledge promise start undertake "
    "vow".split()
)
_TO_DO = re.compile(r"(?P<deed>to [a-z]+) (?P<thing>(?:an?|his|her|their) .+)")
_TAIL = re.compile(r" (?P<preposition>about|in|on|from|with|into|for|at|to) (?P<thing>[^,]+)$")
_BEHIND = re.compile(r" (?P<preposition>[a-z]+) (?P<thing>.+)")
# "the world's largest producer of palm oil".
_PRODUCING = re.compile(
    r"the (?:[\w’'-]+ )+(?:consumer|exporter|grower|importer|maker|manufacturer|producer|source|"
    r"supplier) (?P<preposition>of) (?P<thing>[^,]+)"
)


def cut_loose(clause: Clause, phrase: Phrase) -> tuple[Clause, Phrase]:
    """The clause with "in a bottle" of "received a message in a bottle" as a phrase of its own."""
    match = _TAIL.search(phrase.text) if phrase.role is Role.OBJECT else None
    if phrase.role is Role.COMPLEMENT:
        match = _PRODUCING.fullmatch(phrase.text)
    if match is None or _is_split(clause, phrase.text[: match.start("preposition") - 1]):
        return clause, phrase
    late = [one for one in phrase.mentions if one.at >= match.start("thing")]
    if any(one.kind is not Kind.GROUP for one in late) or asked_in(match["thing"], "") is None:
        return clause, phrase
    end = match.start("preposition") - 1
    kept = tuple(one for one in phrase.mentions if one.at < end)
    rest = phrase.text[end:]
    bound = phrase.bound.removesuffix(rest) if phrase.bound.endswith(rest) else ""
    head = replace(phrase, text=phrase.text[:end], bound=bound, mentions=kept)
    tail = replace(
        phrase,
        role=Role.OBLIQUE,
        text=match["thing"],
        bound="",
        preposition=match["preposition"],
        mentions=(),
    )
    return clause.with_split(phrase, head, tail), tail


def undertaken(clause: Clause, phrase: Phrase) -> tuple[Clause, Phrase] | None:
    """The clause with "a mill" of "agreed to build a mill" as a phrase of its own, or None."""
    match = _TO_DO.fullmatch(phrase.text) if clause.group.lemma in _UNDERTAKING else None
    if match is None:
        return None
    at = match.start("thing")
    mentions = tuple(replace(one, at=one.at - at) for one in phrase.mentions if one.at >= at)
    deed = replace(phrase, text=match["deed"], bound="", mentions=())
    done = replace(phrase, role=Role.OBJECT, text=match["thing"], bound="", mentions=mentions)
    behind = is_postmodified(done.text)
    parted = clause.with_split(phrase, deed, done)
    if not behind:
        return parted, done
    asked = asked_in(done.text, "")
    split, head = with_rest(parted, done, asked.behind) if asked else (parted, done)
    return (split, head) if head is not done else None


def _is_split(clause: Clause, head: str) -> bool:
    """Whether more than its thing stands behind a noun; what one owes is owed to the same."""
    return clause.group.lemma != "owe" and is_postmodified(head)


def with_rest(clause: Clause, phrase: Phrase, behind: str) -> tuple[Clause, Phrase]:
    """The clause with what stands behind a thing as a phrase of its own, to be told behind it."""
    match = _BEHIND.fullmatch(behind)
    if match is None:
        return clause, phrase
    end = len(phrase.text) - len(behind)
    kept = tuple(one for one in phrase.mentions if one.at < end)
    head = replace(phrase, text=phrase.text[:end], bound="", mentions=kept)
    rest = replace(
        phrase,
        role=Role.OBLIQUE,
        text=match["thing"],
        preposition=match["preposition"],
        bound="",
        mentions=(),
    )
    return clause.with_split(phrase, head, rest), head
