"""When a noun takes up whom or what a text is about: "the composer", "the museum"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from questions.analysis.reference import lexicon, people
from questions.analysis.reference.companies import COMPANIES, is_firm
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leads import Lead
from questions.analysis.reference.mentioned import UNSURE, Mentioned
from questions.model.facts import Kind

_MAKERS = frozenset(
    "company firm corporation maker manufacturer producer retailer brewer brewery publisher "
    "publisher airline chain start-up startup carmaker supermarket bank insurer builder brand "
    "business".split()
)
"""What a text may call a company."""

_OF_BUSINESSES = frozenset(
    "ceo cofounder co-founder customer executive headquarters investor product profit revenue "
    "share shareholder subscriber".split()
)
_TIME_AND_AGAIN = 5
_FAR_MORE = 3
_WHERE = frozenset("in to at near into around towards".split())
_NEAR = 3
"""Sentences in which another thing may be meant that has the same name or calling."""


@dataclass
class Leading(Mentioned):
    """Finds what the text is about where a noun takes it up.

    Attributes:
        lead: Whom or what the text is about, if it says so.
    """

    lead: Lead | None = None

    def may_be_led(self, noun: Token) -> bool:
        """Whether a noun is one that the text calls by whom or what it is about."""
        lead = self.lead
        if lead is None or lead.entity.kind is Kind.COUNTRY:
            return False
        if noun.tag_ != "NN" or not self.is_named(lead.entity, noun):
            return False
        lemma = noun.lemma_.lower()
        return lemma in lead.callings or (lemma in COMPANIES and is_company(lead))

    def led(self, noun: Token) -> Entity | None:
        """What the text is about, if a noun that may call it so can mean nothing else."""
        lead = self.lead
        if lead is None:
            return None
        lemma = noun.lemma_.lower()
        if lead.entity.kind is Kind.PERSON:
            return self._somebody(noun, lemma, lead)
        if lemma in COMPANIES:
            return self._company(noun, lead)
        if self._has_such(noun, lemma, lead):
            return None
        if lemma in lexicon.CITY_NOUNS and self._is_elsewhere(noun, lead):
            return None
        return lead.entity

    def business(self, noun: Token) -> Entity | None:
        """The company that the text names far more than any other, if "the company" is that."""
        main = self._main_firm
        if main is None or noun.tag_ != "NN" or not self.is_named(main, noun):
            return None
        owned = (at for at, each in self.named.items() if each is main)
        if not any(_is_of_businesses(noun.doc[at]) for at in owned):
            return None
        return self._company(noun, Lead(main, frozenset()))

    @cached_property
    def _main_firm(self) -> Entity | None:
        """The body that may be a company, if the text names it time and again and no other so."""
        ranked = [each for each, _ in self.frequency.most_common() if is_firm(each)][:2]
        times = [self.frequency[each] for each in ranked]
        if not times or times[0] < _TIME_AND_AGAIN or times[0] < _FAR_MORE * sum(times[1:]):
            return None
        return None if ranked[0].article or ranked[0].code else ranked[0]

    def leading_country(self, noun: Token, middle: str) -> Entity | None:
        """The country that the text is about, if it names no other one around "the country"."""
        lead = self.lead
        if lead is None or lead.entity.kind is not Kind.COUNTRY or middle or noun.tag_ != "NN":
            return None
        lemma = noun.lemma_.lower()
        near = range(self.start(noun, sentences=2), noun.sent.end)
        around = (self.named[at] for at in near if at in self.named)
        alone = all(each is lead.entity or each.kind is not Kind.COUNTRY for each in around)
        called = lemma in lead.callings and not self._has_such(noun, lemma, lead)
        return lead.entity if alone and called else None

    def _somebody(self, noun: Token, lemma: str, lead: Lead) -> Entity | None:
        """The person of whom the text tells, if it calls nobody else so."""
        if people.is_introduced(noun, self.named):
            return None
        others = (who for at, who in self.called.get(lemma, ()) if at < noun.i)
        return lead.entity if all(who is lead.entity for who in others) else None

    def _company(self, noun: Token, lead: Lead) -> Entity | None:
        """The company of which the text tells, if it has named no other body since."""
        since = self.start(noun, sentences=_NEAR)
        own = [at for at in range(since, noun.i) if self.named.get(at) is lead.entity]
        around = range(own[-1] if own else since, noun.i)
        return None if any(self._is_body(noun.doc[at], lead) for at in around) else lead.entity

    def _is_body(self, token: Token, lead: Lead) -> bool:
        """Whether a word names another body, or brings in one without its name."""
        entity = self.named.get(token.i)
        if entity is None:
            opened = any(child.lower_ in ("a", "an", "another") for child in token.children)
            return opened and token.lemma_.lower() in _MAKERS
        place = token.dep_ == "pobj" and token.head.lower_ in _WHERE and entity.kind in UNSURE
        acts = token.dep_ in ("nsubj", "nsubjpass", "agent", "pobj", "poss", "appos") and not place
        unsure = entity.kind in UNSURE and token.ent_type_ not in ("GPE", "LOC", "FAC")
        return entity is not lead.entity and acts and (is_firm(entity) or unsure)

    def _has_such(self, noun: Token, lemma: str, lead: Lead) -> bool:
        """Whether the last sentences hold another one that has the noun in its name, or none."""
        start = max(self.start(noun, sentences=_NEAR), _paragraph(noun))
        such = [each for each in self.by_word.get(lemma, ()) if each is not lead.entity]
        if any(self.named.get(at) in such for at in range(start, noun.i)):
            return True
        return any(
            who is not lead.entity and start <= at < noun.i
            for at, who in self.called.get(lemma, ())
        )

    def _is_elsewhere(self, noun: Token, lead: Lead) -> bool:
        """Whether the last sentences tell of another town, or of what went on there."""
        for at in range(max(self.start(noun, sentences=2), _paragraph(noun)), noun.i):
            entity, token = self.named.get(at), noun.doc[at]
            town = entity is not None and (entity.kind is Kind.CITY or token.ent_type_ == "GPE")
            if entity is lead.entity or not town or (entity is not None and entity.code):
                continue
            there = token.dep_ == "pobj" and token.head.lower_ in _WHERE
            if there or token.dep_ in ("nsubj", "nsubjpass", "dobj"):
                return True
        return False


def _is_of_businesses(name: Token) -> bool:
    """Whether a name owns what companies have: "Norla's customers", "Norla executives"."""
    owns = name.dep_ in ("poss", "compound", "nmod")
    return owns and name.head.lemma_.lower() in _OF_BUSINESSES


def is_company(lead: Lead) -> bool:
    """Whether a text calls what it is about a company, or nothing but its name."""
    if lead.callings:
        return not lead.callings.isdisjoint(_MAKERS)
    return is_firm(lead.entity)


def _paragraph(noun: Token) -> int:
    """Where the paragraph of a noun begins, in which the text may have gone over to another."""
    at = noun.i
    while at and not (noun.doc[at - 1].is_space and noun.doc[at - 1].text.count("\n") > 1):
        at -= 1
    return at
