"""Times told by what else happened ("after the war") that a deed stands without."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from questions.facts.clauses import Clause

_BEHIND = frozenset("after before during following throughout".split())
_LASTING = frozenset(
    "be continue control exist have hold keep last live maintain own remain retain stay".split()
)
"""What goes on, and may have done so only in that time."""

_LIMITING = frozenset("first last only all every no most several never ever again".split())


def is_mere_time(head: Token, clause: Clause) -> bool:
    """Whether a constituent only tells behind, before or in what something was done once.

    A count, or the first or largest of its sort, may hold of that time alone.
    """
    verb = clause.verb
    if head.dep_ != "prep" or head.lower_ not in _BEHIND or verb.lemma_ in _LASTING:
        return False
    if verb.tag_ not in ("VBD", "VBN") or any(one.lemma_ == "have" for one in clause.auxiliaries):
        return False
    done = clause.passive or any(child.dep_ == "dobj" for child in verb.children)
    rest = (clause.subject, *(one for one in clause.constituents if one != head))
    return done and not _limits(token for one in rest for token in one.subtree)


def _limits(words: Iterable[Token]) -> bool:
    """Whether words count, or tell of the only or largest one."""
    return any(
        (word.tag_ == "CD" and word.ent_type_ != "DATE")
        or word.tag_ in ("JJS", "RBS")
        or word.lower_ in _LIMITING
        for word in words
    )
