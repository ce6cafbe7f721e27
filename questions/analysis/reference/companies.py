"""Which body "the company" stands for."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.mentioned import UNSURE, Mentioned, only
from questions.model.facts import Kind

COMPANIES = frozenset(("company", "firm", "corporation"))
TRADES = frozenset(
    "company firm corporation manufacturer producer retailer brewer publisher airline start-up "
    "startup cooperative co-operative carmaker insurer shipyard brewery".split()
)
"""What a text may call a business."""

_NEAR = 3
_NO_FIRMS = frozenset(
    "university college school academy court ministry hospital museum church parliament "
    "government observatory council agency commission committee association federation union "
    "society foundation institute institution laboratory authority navy army police".split()
)


@dataclass
class Companies(Mentioned):
    """Finds the company that a text takes up."""

    def company(self, noun: Token, called: Entity | None) -> Entity | None:
        """The only body of the text, or of the last two sentences if it can be a company.

        One that is called a company is meant unless the text has named another body since.
        """
        if noun.tag_ != "NN":
            return None
        called = called or self._by_name(noun) or self._by_trade(noun)
        if called is not None:
            return None if self._has_body_since(called, noun) else called
        near = noun.doc[self.start(noun, sentences=2) : noun.i]
        if any(self._is_unnamed(token) for token in near):
            return None
        found = only(self.so_far(noun), Kind.ORGANISATION)
        if found is not None and not is_firm(found):
            return None
        if found is None:
            fitting = [each for each in self.before(noun, sentences=2) if _may_be_company(each)]
            found = only(fitting, Kind.ORGANISATION)
            if found is not None and self.opens_with_another(found, noun):
                return None
        return None if found is None or found.article else found

    def _by_name(self, noun: Token) -> Entity | None:
        """The only body so far whose name says that it is a company: "the firm" is one too."""
        found = {
            each
            for word in COMPANIES
            for each in self.by_word.get(word, ())
            if self.is_named(each, noun) and not each.owned and " " in each.name
        }
        return found.pop() if len(found) == 1 and self._traders(noun) <= found else None

    def _traders(self, noun: Token) -> set[Entity | None]:
        """What the text calls a business so far; None stands for one without a name."""
        places = (at_who for word in TRADES for at_who in self.called.get(word, ()))
        return {who for at, who in places if at < noun.i}

    def _by_trade(self, noun: Token) -> Entity | None:
        """The only thing that the text calls by a word for a business, if it is near."""
        found = self._traders(noun)
        if len(found) != 1:
            return None
        (one,) = found
        if one is None or one.kind in (Kind.PERSON, Kind.GROUP, Kind.COUNTRY, Kind.CITY):
            return None
        start = self.start(noun, sentences=_NEAR)
        if any(self._is_rival(token, one) for token in noun.doc[start : noun.i]):
            return None
        return one if one in self.before(noun, sentences=_NEAR) else None

    def _is_rival(self, token: Token, one: Entity) -> bool:
        """Whether a word names another body, or brings in a business without a name."""
        entity = self.named.get(token.i)
        if entity is None:
            return self._is_unnamed(token)
        return entity is not one and (is_firm(entity) or _may_act(token, entity))

    def _is_unnamed(self, token: Token) -> bool:
        """Whether a word brings in a business without a name: "a retailer"."""
        if token.lemma_.lower() not in TRADES or token.tag_ != "NN":
            return False
        opened = any(child.lower_ in ("a", "an", "another") for child in token.children)
        return (
            opened
            and token.i + 1 not in self.named
            and not any(
                child.i in self.named or child.lower_ in ("called", "named")
                for child in token.children
            )
            and token.dep_ not in ("appos", "attr", "compound")
        )

    def _has_body_since(self, called: Entity, noun: Token) -> bool:
        """Whether another body is named behind the last mention of one that is called so."""
        places = (at for at, each in self.named.items() if each is called and at < noun.i)
        last = max(places, default=-1)
        sure = called.name.lower().split()[-1] in COMPANIES
        return any(
            each is not called and (is_firm(each) or (not sure and _may_act(noun.doc[at], each)))
            for at, each in self.named.items()
            if last < at < noun.i
        )


def is_firm(entity: Entity) -> bool:
    """Whether a body may be called a company."""
    return entity.kind is Kind.ORGANISATION and _NO_FIRMS.isdisjoint(entity.name.lower().split())


def _may_act(token: Token, entity: Entity) -> bool:
    """Whether a name of no certain kind does something, as bodies do."""
    return entity.kind in UNSURE and token.dep_ in ("nsubj", "nsubjpass")


def _may_be_company(entity: Entity) -> bool:
    """Whether a body is not called an office, a school, an association … in its name."""
    words = set(entity.name.lower().split())
    return entity.kind is not Kind.ORGANISATION or words.isdisjoint(
        lexicon.ORGANISATION_NOUNS - COMPANIES
    )
