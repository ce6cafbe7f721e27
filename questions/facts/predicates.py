"""The verb group of a clause."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts.clauses import Clause
from questions.model.facts import Verb

_FULL = {
    "'s": "is", "’s": "is", "'re": "are", "’re": "are", "'ve": "have", "’ve": "have",
    "'d": "had", "’d": "had", "'m": "am", "’m": "am", "ca": "can", "wo": "will",
}  # fmt: skip
_KEPT_ADVERBS = frozenset(
    "officially formally unanimously jointly successfully unsuccessfully briefly permanently "
    "temporarily publicly secretly privately mainly primarily mostly largely partly almost nearly "
    "only solely directly legally illegally accidentally deliberately independently eventually "
    "repeatedly widely fully completely entirely usually often always never rarely sometimes "
    "typically generally commonly frequently normally once twice".split()
)


def verb(clause: Clause) -> Verb:
    """The predicate of a clause, contractions written out."""
    main = clause.verb
    auxiliaries = [_full(token) for token in clause.auxiliaries]
    return Verb(
        lemma=main.lemma_.lower(),
        form=_full(main).lower(),
        tag=main.tag_,
        auxiliaries=tuple(auxiliaries),
        particle=" ".join(child.lower_ for child in main.children if child.dep_ == "prt"),
        adverbs=tuple(token.lower_ for token in adverbs(clause)),
        passive=clause.passive,
        negated=clause.negated,
    )


def adverbs(clause: Clause) -> list[Token]:
    """Adverbs within the verb group that belong to the fact."""
    first = min((token.i for token in (*clause.auxiliaries, clause.verb)), default=0)
    return [
        child
        for child in clause.verb.children
        if child.dep_ == "advmod"
        and clause.subject.i < child.i < clause.verb.i + (clause.verb.lemma_ == "be")
        and child.i >= min(first, clause.verb.i) - 1
        and child.lower_ in _KEPT_ADVERBS
        and not any(child.children)
    ]


def words(predicate: Verb) -> str:
    """The verb group as it stands in a statement."""
    negation = ["not"] if predicate.negated and "never" not in predicate.adverbs else []
    parts = [*predicate.auxiliaries, predicate.form]
    if predicate.auxiliaries:
        parts[1:1] = [*negation, *predicate.adverbs]
    elif predicate.lemma == "be":
        parts += [*negation, *predicate.adverbs]
    else:
        parts[0:0] = predicate.adverbs
    if predicate.particle:
        parts.append(predicate.particle)
    return " ".join(parts)


def _full(token: Token) -> str:
    if token.lower_ in ("'s", "’s"):
        return "has" if token.lemma_ == "have" else "is"
    return _FULL.get(token.lower_, token.lower_)
