"""The verb group of a clause."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts import adjuncts, quotations
from questions.facts.clauses import Clause
from questions.model.facts import Verb

_FULL = {
    "'s": "is", "’s": "is", "'re": "are", "’re": "are", "'ve": "have", "’ve": "have",
    "'d": "had", "’d": "had", "'m": "am", "’m": "am", "ca": "can", "wo": "will",
}  # fmt: skip

_OF_ANOTHER = {"have": "has", "am": "is", "do": "does"}
"""Auxiliaries behind "I", and behind the name that stands for it."""

_POINTING = frozenset(("there", "here", "then"))


_AT_FIRST = frozenset(("initially", "originally"))
"""Adverbs that open a sentence and say that it held only for a time."""


def verb(clause: Clause) -> Verb:
    """The predicate of a clause, contractions written out."""
    main = clause.verb
    auxiliaries = [_full(token) for token in clause.auxiliaries]
    if quotations.is_own(clause):
        auxiliaries = [_OF_ANOTHER.get(each, each) for each in auxiliaries]
    return Verb(
        lemma=main.lemma_.lower(),
        form=_full(main).lower(),
        tag="VBD" if main.tag_ == "VBN" and not auxiliaries else main.tag_,
        auxiliaries=tuple(auxiliaries),
        particle=" ".join(child.lower_ for child in main.children if child.dep_ == "prt"),
        adverbs=tuple(map(_with_degree, adverbs(clause))),
        passive=clause.passive,
        negated=clause.negated,
    )


def adverbs(clause: Clause) -> list[Token]:
    """Adverbs within the verb group that belong to the fact."""
    first = min((token.i for token in (*clause.auxiliaries, clause.verb)), default=0)
    return [
        child
        for child in clause.verb.children
        if child.dep_ in ("advmod", "neg")
        and all(_is_degree(each) for each in child.children)
        and (_opens_with_time(child, clause) or _is_in_group(child, clause, first))
        and (child.lower_ == "never" if child.dep_ == "neg" else _tells(child))
    ]


def _opens_with_time(adverb: Token, clause: Clause) -> bool:
    """Whether an adverb before the subject says that something held for a time only."""
    return adverb.lower_ in _AT_FIRST and adverb.i < clause.subject.i


def _is_in_group(adverb: Token, clause: Clause, first: int) -> bool:
    """Whether only adverbs stand between one and the verb group, whose first token is `first`."""
    end = clause.verb.i + (clause.verb.lemma_ == "be")
    if not clause.subject.i < adverb.i < end:
        return False
    between = adverb.doc[adverb.i + 1 : min(first, clause.verb.i)]
    return all(token.tag_.startswith("RB") for token in between)


def _with_degree(adverb: Token) -> str:
    """An adverb with what says how far it holds: "almost fully"."""
    return " ".join(token.lower_ for token in adverb.subtree)


def _is_degree(token: Token) -> bool:
    return token.dep_ == "advmod" and token.i == token.head.i - 1 and not any(token.children)


def _tells(adverb: Token) -> bool:
    """Whether an adverb belongs to what is said, and not to the flow of the text.

    Within the verb group, "first" says that others followed, and "all but" that it was almost so.
    """
    if adverb.lower_ in ("first", "but"):
        return True
    return adverb.tag_.startswith("RB") and adverb.lower_ not in adjuncts.DISCOURSE | _POINTING


def words(predicate: Verb) -> str:
    """The verb group as it stands in a statement."""
    negation = ["not"] if predicate.negated and "never" not in predicate.adverbs else []
    parts = [*predicate.auxiliaries, predicate.form]
    if predicate.auxiliaries:
        parts[1:1] = [*negation, *predicate.adverbs]
    elif predicate.lemma == "be":
        parts += [*negation, *predicate.adverbs]
    else:
        parts = [*predicate.adverbs, *parts, *negation]
    if predicate.particle:
        parts.append(predicate.particle)
    return " ".join(parts)


def _full(token: Token) -> str:
    if token.lower_ in ("'s", "’s"):
        return "has" if token.lemma_ == "have" else "is"
    return _FULL.get(token.lower_, token.lower_)
