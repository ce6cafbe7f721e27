"""What only one can have done: a work told in full, a post given, a title of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.builders.wording.clause import Clause, is_core, words_of
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.model.facts import NAMED, Kind, Phrase, Role
from questions.world.words import telling

# Whoever finds or makes a thing that is told in so many words does it once, and first.
_FINDING = frozenset(
    "demonstrate describe devise discover find formulate introduce invent isolate patent pioneer "
    "propose synthesise synthesize".split()
)
_MAKING = frozenset(
    "build calculate compose construct create design develop draft found map open paint produce "
    "publish record set survey write".split()
)
_FEWEST_FOUND, _FEWEST_MADE = 3, 4
_PATENT = re.compile(r"\b(?:licence|license|patent|permission) (?:for|on|to)\b")
# Who leads or begins what has a name of its own.
_LEADING = frozenset(
    "begin command conceive direct edit initiate instigate launch lead mastermind organise "
    "organize plan start translate unleash".split()
)
_TITLED = (Kind.EVENT, Kind.WORK)
# What is said in so many words, with two names or years, is said of one.
_FEWEST_TOLD, _FEWEST_FIRM = 5, 2
_RANKED = re.compile(
    rf"as the (?:\w+[- ])?(?:first|last|only|{SUPERLATIVE})\b"
    r"|as the (?:[A-Za-z]+ )?(?:author|creator|discoverer|father|founder|inventor|mother|"
    r"originator|patron saint|pioneer) of (?:the )?[A-Z]"
)
_REASON = re.compile(r"(?:because|in order|so that)\b")
# What is given, sold or left to one.
_GIVING = frozenset(
    "award bequeath cede dedicate entrust give grant hand leave lend present sell transfer".split()
)
_YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")


def is_singular(clause: Clause, stem: str) -> bool:
    """Whether what somebody did is what only one can have done."""
    made = is_made_once(clause, stem) or leads_named(clause)
    return made or is_held_to_be(clause) or is_explained(clause)


def is_made_once(clause: Clause, stem: str) -> bool:
    """Whether somebody made, found or was granted at a time what is told in enough words."""
    objects = [words_of(one) for one in clause.rest if is_core(one)]
    if not objects or clause.group.is_passive or not _YEAR.search(stem):
        return False
    told = [words_of(one) for one in clause.rest if one.role is not Role.TIME]
    is_found = clause.group.lemma in _FINDING or any(map(_PATENT.search, objects))
    fewest = _FEWEST_FOUND if is_found else _FEWEST_MADE
    is_making = is_found or clause.group.lemma in _MAKING
    return is_making and len(telling(" ".join(told))) >= fewest


def is_held_to_be(clause: Clause) -> bool:
    """Whether somebody is regarded or known as the first, or as the founder of something."""
    return clause.group.is_passive and any(_RANKED.match(words_of(one)) for one in clause.rest)


def is_given(clause: Clause, asked: Phrase) -> bool:
    """Whether something with a name of its own is given to somebody, by somebody named."""
    given = [clause.subject] if clause.group.is_passive else [*filter(is_core, clause.rest)]
    is_named = any(m.kind in NAMED for one in given for m in one.mentions)
    is_whole = clause.group.is_passive or any(m.kind in NAMED for m in clause.subject.mentions)
    is_to = asked.preposition == "to" and clause.group.lemma in _GIVING
    return is_to and is_named and is_whole


def leads_named(clause: Clause) -> bool:
    """Whether somebody led or began what has a name of its own: "the Norla Awakening"."""
    objects = [one for one in clause.rest if is_core(one)]
    is_leading = clause.group.lemma in _LEADING and not clause.group.is_passive
    return is_leading and any(map(_is_titled, objects))


def _is_titled(phrase: Phrase) -> bool:
    bare = phrase.text.removeprefix("the ").strip("“”\"‘’'")
    return any(
        one.kind in _TITLED and one.text.removeprefix("the ").strip("“”\"‘’'") == bare
        for one in phrase.mentions
    )


def is_explained(clause: Clause) -> bool:
    """Whether it is told why somebody did something to something, in enough words."""
    reasons = (words_of(one) for one in clause.rest if one.role is Role.CLAUSE)
    found = [one for one in reasons if _REASON.match(one)]
    is_done = any(map(is_core, clause.rest)) and not clause.group.is_passive
    return is_done and any(len(telling(one)) >= _FEWEST_MADE for one in found)


def is_told_at_length(clause: Clause, others: Sequence[Phrase], stem: str) -> bool:
    """Whether phrases beside somebody tell enough of what was done to them.

    "Who was expelled from Norla after taking part in unrest in 1849?" says it of one person, and
    so does "regarded as the last soldier to fall in the war".
    """
    told = [one for one in others if one.role is not Role.TIME]
    if not clause.group.is_passive:
        return False
    if any(_RANKED.match(words_of(one)) for one in told):
        return True
    firm = sum(any(m.kind in NAMED for m in one.mentions) for one in told)
    words = telling(" ".join(map(words_of, told)))
    return firm + bool(_YEAR.search(stem)) >= _FEWEST_FIRM and len(words) >= _FEWEST_TOLD
