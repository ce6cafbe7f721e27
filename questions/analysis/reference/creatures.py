"""Living things of the sort that a text is about, told as that: "an adult", "the cats"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from questions.analysis.reference.bridges import LIVING
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.sorts import Sort
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind
from questions.world.things import thing
from questions.world.things.sort import plural_of

_STAGES = frozenset("adult female juvenile male".split())
_ARTICLES = frozenset("a an the each every most some many few both two".split())
_BREAKING = frozenset(("of", "-"))
_NEAR = 60
"""Tokens in which a text may have told of some of a sort, and mean these."""


@dataclass(frozen=True, slots=True)
class Creatures:
    """Tells what words for one or all of a sort say only of that sort.

    Attributes:
        sort: What the text is about.
    """

    sort: Sort

    @property
    def is_living(self) -> bool:
        """Whether the sort is one of animals or plants."""
        return not self.sort.callings.isdisjoint(LIVING)

    def told(self, noun: Token) -> Reference | None:
        """What "an adult" or "the cats" mean: "an adult snow leopard", "snow leopards"."""
        if noun.i <= self.sort.opening or noun.dep_ in ("compound", "nmod", "amod"):
            return None
        if noun.doc[noun.i + 1 : noun.i + 2].text in _BREAKING:
            return None
        if noun.lemma_.lower() in _STAGES:
            return self._stage(noun) if self.is_living else None
        return self._all(noun) if noun.tag_ == "NNS" else None

    def _stage(self, noun: Token) -> Reference | None:
        """One or all of an age or sex, with the words between its article and its noun."""
        before = [*noun.doc[noun.left_edge.i : noun.i]]
        if any(each.is_punct or each.dep_ == "poss" for each in before):
            return None
        has_article = bool(before) and before[0].lower_ in _ARTICLES
        plural = noun.tag_ == "NNS"
        if not plural and not has_article:
            return None
        before = before[has_article:]
        name = self._several if plural else self.sort.entity.name
        said = " ".join((*(each.lower_ for each in before), noun.lemma_.lower(), name))
        start = before[0].i if before else noun.i
        meant = Entity(said, Kind.THING)
        return Reference(start, noun.i + 1, said, plural=plural, entities=(meant,))

    def for_pronouns(self, found: Reference) -> Reference:
        """What "it" and "its" mean behind a word for one of the sort: the sort itself."""
        entity = self.sort.entity
        one = not found.plural and [each.name for each in found.entities] == [found.text]
        if not one or not found.text.endswith(f" {entity.name}"):
            return found
        return replace(found, text=entity.in_sentence, entities=(entity,))

    def _all(self, noun: Token) -> Reference | None:
        """All of the sort, where "the" and a plural mean no single ones."""
        lefts, lemma = [*noun.lefts], noun.lemma_.lower()
        while lefts and lefts[0].lower_ in ("not", "only", "all"):
            lefts = lefts[1:]
        if not lefts or lefts[0].lower_ != "the":
            return None
        middle = frozenset(each.lower_ for each in lefts[1:])
        callings = self.sort.callings
        called = not middle and lemma in (callings | {"animal"} if self.is_living else callings)
        if not called and (lemma != self.sort.noun or not middle <= self.sort.middle):
            return None
        start = max(noun.i - _NEAR, noun.doc[self.sort.opening].sent.end)
        if any(_is_some(each, lemma) for each in noun.doc[start : noun.i]):
            return None
        return Reference(
            lefts[0].i, noun.i + 1, self._several, plural=True, entities=(self.sort.entity,)
        )

    @property
    def _several(self) -> str:
        """The plural of what the sort is called."""
        name = self.sort.entity.name
        found = thing(name)
        if found is None or found.member.name != name[found.at :]:
            return plural_of(name)
        return f"{name[: found.at]}{found.member.plural}"


def _is_some(token: Token, lemma: str) -> bool:
    """Whether a noun tells of some of a sort: "two cats", "other cats", "a young cat"."""
    if token.tag_ not in ("NN", "NNS") or token.lemma_.lower() != lemma:
        return False
    told = [child for child in token.children if child.dep_ in ("det", "amod", "nummod", "poss")]
    if token.tag_ == "NN":
        return any(child.lower_ in ("a", "an", "another") for child in told)
    return any(child.lower_ != "the" for child in told)
