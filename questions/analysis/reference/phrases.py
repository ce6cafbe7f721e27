"""What a text calls something that has no name, in words that stand alone: "two boats"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from questions import world
from questions.analysis.reference.completed import owned_by
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference

_CUT = frozenset("relcl acl appos advcl punct advmod ccomp parataxis case mark".split())
_TELLING = frozenset(("relcl", "acl", "appos"))
_NO_GROUPS = frozenset(
    "no neither more fewer most each every any such few many numerous all both several".split()
)
_TIMES = frozenset(("DATE", "TIME"))
_COUNTED = frozenset(("", "CARDINAL", "ORDINAL", "QUANTITY"))
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Phrases:
    """Puts noun phrases into words with what their own words were found to point to.

    Attributes:
        named: What the text names, by token number.
        resolved: What its words so far point to, by their first tokens.
        unresolved: Those of its words so far that point nobody knows where.
    """

    named: Mapping[int, Entity] = field(default_factory=dict)
    resolved: Mapping[int, Reference] = field(default_factory=dict)
    unresolved: Mapping[int, str] = field(default_factory=dict)

    def words(self, head: Token) -> str:
        """A noun with what says more of it, as it stands within a sentence, or ""."""
        chosen = {token.i for token in _parts(head)}
        span = head.doc[min(chosen) : max(chosen) + 1]
        if len(span) > _LONGEST or span[0].lower_ in _NO_GROUPS or span[0].lower_ == "of":
            return ""
        if span[0].lower_ == "some" and span[1:2].text[:1].isalpha():
            return ""
        if any(token.i not in chosen and not token.is_punct for token in span):
            return ""  # what was cut stands in the midst
        if span[0].lower_ == "the" and any(each.dep_ in _TELLING for each in head.rights):
            return ""  # "the men who came": not all of them
        said, done = "", -1
        for token in span:
            if token.i <= done:
                continue
            text, done = self._word(token, chosen)
            if not text or token.i in self.unresolved or token.ent_type_ in _TIMES:
                return ""
            said += text + head.doc[done].whitespace_
        return said.strip()

    def names(self, head: Token) -> tuple[Entity, ...]:
        """What a noun phrase names among those whom it joins."""
        members = (head, *head.conjuncts)
        return tuple(self.named[each.i] for each in members if each.i in self.named)

    def _word(self, token: Token, chosen: set[int]) -> tuple[str, int]:
        """What a token says, and the last token that it speaks for."""
        reference = self.resolved.get(token.i)
        if reference is None:
            named = token.i in self.named or token.ent_type_ not in _COUNTED
            named = named or world.country_of_adjective(token.text) is not None
            lowered = token.is_sent_start and not named and token.text[1:].islower()
            return token.text.lower() if lowered else token.text, token.i
        if reference.pronoun and reference.antecedent in chosen:
            return token.text, token.i
        owns = reference.pronoun and reference.possessive and bool(reference.text)
        return owned_by(reference.text) if owns else reference.text, reference.end - 1


def _parts(head: Token) -> Iterator[Token]:
    """A noun with its article, adjectives, prepositions, and what is joined to it."""
    yield head
    for child in head.children:
        if child.dep_ == "prep" and any(each.ent_type_ in _TIMES for each in child.children):
            continue
        if child.dep_ not in _CUT or (child.dep_ == "advmod" and child.i < head.i):
            yield from _parts(child)
        elif child.dep_ == "case":
            yield child
