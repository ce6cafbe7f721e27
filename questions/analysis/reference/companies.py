"""Which body "the company" stands for."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.mentioned import UNSURE, Mentioned, only
from questions.model.facts import Kind

COMPANIES = frozenset(("company", "firm", "corporation"))
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
        if called is not None:
            return None if self._has_body_since(called, noun) else called
        found = only(self.so_far(noun), Kind.ORGANISATION)
        if found is not None and not is_firm(found):
            return None
        if found is None:
            near = [each for each in self.before(noun, sentences=2) if _may_be_company(each)]
            found = only(near, Kind.ORGANISATION)
            if found is not None and self.opens_with_another(found, noun):
                return None
        return None if found is None or found.article else found

    def _has_body_since(self, called: Entity, noun: Token) -> bool:
        """Whether another body is named behind the last mention of one that is called so."""
        places = (at for at, each in self.named.items() if each is called and at < noun.i)
        last = max(places, default=-1)
        return any(
            each is not called and (is_firm(each) or _may_act(noun.doc[at], each))
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
