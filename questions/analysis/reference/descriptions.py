"""Which name a description ("the two countries", "the ministry") or a capital stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from questions import world
from questions.analysis import grammar
from questions.analysis.reference import lexicon, people, standing
from questions.analysis.reference.completed import Completed, owned_by
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.introductions import Introduction, is_introduced
from questions.analysis.reference.mentioned import Mentioned
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind
from questions.world.places import PLACES

_GENERIC = lexicon.ORGANISATION_NOUNS | lexicon.WORK_NOUNS | lexicon.EVENT_NOUNS
_OWNED_BY_CITIES = frozenset(
    "mayor street station airport harbour harbor centre center suburb suburbs population skyline "
    "museum river district residents inhabitants citizens".split()
)
_COMPLETING = frozenset(("relcl", "acl", "prep", "appos", "conj", "cc"))
_TOO_COMMON = frozenset(
    "land area region place coast side part house home hill field road street way day game party "
    "group team service office club board force forces line point head number world people time "
    "system project study report programme program plan book work building city town campaign "
    "offensive operation attack siege expedition incident uprising".split()
)
"""Nouns that texts use of many things beside the one that has them in its name."""

_NATIONWIDE = frozenset(("national", "central", "entire", "whole"))
_RANKING = frozenset(
    "capital first second third main major largest biggest other neighbouring neighboring nearby "
    "home native twin whole entire old new inner next small little few".split()
)
"""Words before "city" that may bring in another one."""

_UNSURE = frozenset((Kind.THING, Kind.PLACE))
_OWNING = frozenset(("'s", "’s", "'", "’"))
_COMPANIES = frozenset(("company", "firm", "corporation"))
_NO_FIRMS = frozenset(
    "university college school academy court ministry hospital museum church parliament "
    "government".split()
)
_OPENING = 40
"""Tokens in which a text tells what it is about."""


@dataclass
class Describer(Mentioned):
    """Resolves the descriptions of a text.

    Attributes:
        called: Where a noun calls something, with what it calls, by its lemma.
        completed: The noun phrases so far that a name completes.
        introduced: How the text introduces what it then calls by a bare noun, by its lemma.
    """

    called: Mapping[str, Sequence[tuple[int, Entity | None]]] = field(default_factory=dict)
    completed: Completed = field(init=False)
    introduced: Mapping[str, Introduction] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.completed = Completed(self.named)

    def describe(self, noun: Token) -> Reference | None:
        """What "the … country", "the two countries", "the city" … stand for, where one fits."""
        determiner = standing.determiner(noun)
        if determiner is None or determiner.lower_ != "the":
            return None
        if noun.dep_ in ("compound", "nmod") or noun.i + 1 in self.named:
            return None
        if noun.doc[noun.i + 1 : noun.i + 2].text == "of":
            return None  # told which, whatever the parse hangs the rest on
        if any(
            child.dep_ in _COMPLETING and not _is_loose(child, noun, self.named)
            for child in noun.children
        ):
            return None
        middle = [token for token in noun.doc[determiner.i + 1 : noun.i] if not token.is_punct]
        words = [token.lower_ for token in middle]
        if words == ["two"] and noun.lemma_ in lexicon.COUNTRY_NOUNS:
            return self._pair(determiner, noun)
        found = self._one(noun, " ".join(token.text for token in middle))
        if found is None:
            institution = self._institution(determiner, noun, words)
            if institution is not None or noun.doc[noun.i + 1 : noun.i + 2].text in _OWNING:
                return institution
            if of_all := self.completed.sort(noun, determiner.i):
                return Reference(determiner.i, noun.i + 1, of_all, plural=True)
            return self._again(determiner, noun) or self._short(determiner, noun, words)
        text = f"the {found.name}" if " of " in found.name else found.in_sentence
        return Reference(determiner.i, noun.i + 1, text, entities=(found,))

    def _institution(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """What the only country that the text is about has one of: "the government", "the army"."""
        others = [each for each in words if each not in _NATIONWIDE and not each.isdigit()]
        if others or noun.lemma_.lower() not in lexicon.INSTITUTIONS or not self._is_at_home(noun):
            return None
        topic = self.topic
        if topic is None or self.first[topic] >= noun.i or _is_of_animals(noun):
            return None
        last = noun.i + 1
        text = f"{owned_by(topic.in_sentence)} {noun.doc[determiner.i + 1 : last].text}"
        return Reference(determiner.i, last, text, entities=(topic,))

    def _again(self, determiner: Token, noun: Token) -> Reference | None:
        """What the text introduced before: "the study" is "the study led by Ann Hale"."""
        introduction = self.introduced.get(noun.lemma_.lower())
        if introduction is None or introduction.at > determiner.i or noun.i != determiner.i + 1:
            return None
        if is_introduced(noun, self.named):
            return None
        text = f"the {noun.lower_} {introduction.words}"
        return Reference(determiner.i, noun.i + 1, text, entities=introduction.entities)

    def _short(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """A phrase of the text that a name completes, which "the" and its noun take up."""
        phrase = self.completed.short_for(noun, frozenset(words))
        if phrase is None:
            return None
        meant = () if phrase.entity is None else (phrase.entity,)
        return Reference(determiner.i, noun.i + 1, phrase.text, entities=meant)

    def _is_at_home(self, noun: Token) -> bool:
        """Whether the last sentences speak of no other country than the topic, nor of a people."""
        start = self.start(noun, sentences=2)
        states = {
            state.code
            for token in noun.doc[start : noun.sent.end]
            if (state := world.country_of_adjective(token.text)) is not None
        }
        around = [self.named[at] for at in range(start, noun.sent.end) if at in self.named]
        states |= {each.code for each in around if each.code}
        return self.topic is not None and states <= {self.topic.code}

    def _pair(self, determiner: Token, noun: Token) -> Reference | None:
        """The only two countries of the last sentences, otherwise those of the headline."""
        before = self.before(determiner, sentences=4)
        pair = list(dict.fromkeys(entity for entity in before if entity.kind is Kind.COUNTRY))
        if len(pair) != 2 and len(self.titled) == 2:
            pair = [entity for entity in self.first if entity.code in self.titled]
        if len(pair) != 2:
            return None
        text = f"{pair[0].in_sentence} and {pair[1].in_sentence}"
        return Reference(determiner.i, noun.i + 1, text, plural=True, entities=tuple(pair))

    def _one(self, noun: Token, middle: str) -> Entity | None:
        lemma = noun.lemma_.lower()
        start = self.start(noun, sentences=2)
        person = people.taken_up(noun, start, self.named, self.called)
        if person is not None:
            return person
        if lemma in lexicon.COUNTRY_NOUNS or lemma in lexicon.ISLAND_NOUNS:
            country = self._country(noun, middle)
            if country is not None or lemma != "state":
                return country
        if middle:
            return self._sole_city(noun, middle) if lemma in ("city", "town") else None
        if lemma in lexicon.CITY_NOUNS:
            return None if self._has_unknown_town(noun) else self._city(noun, lemma)
        found = self._by_head(noun) or self._by_calling(noun)
        if lemma in _COMPANIES:
            return self._company(noun, found)
        if found is None and lemma == "state":
            near = set(self.before(noun, sentences=2))
            states = {each for each in near if PLACES.sort_of(each.name) == "American state"}
            return states.pop() if len(states) == 1 else None
        return found

    def _company(self, noun: Token, called: Entity | None) -> Entity | None:
        """The only body of the text, or of the last two sentences if it can be a company.

        One that is called a company is meant unless the text has named another body since.
        """
        if noun.tag_ != "NN":
            return None
        if called is not None:
            return None if self._has_body_since(called, noun) else called
        found = _only(self.so_far(noun), Kind.ORGANISATION)
        if found is not None and not _is_firm(found):
            return None
        if found is None:
            near = [each for each in self.before(noun, sentences=2) if _may_be_company(each)]
            found = _only(near, Kind.ORGANISATION)
            if found is not None and self._tells_of_another(found, noun):
                return None
        return None if found is None or found.article else found

    def _has_body_since(self, called: Entity, noun: Token) -> bool:
        """Whether another body is named behind the last mention of one that is called so."""
        places = (at for at, each in self.named.items() if each is called and at < noun.i)
        last = max(places, default=-1)
        return any(
            each is not called and (_is_firm(each) or _may_act(noun.doc[at], each))
            for at, each in self.named.items()
            if last < at < noun.i
        )

    def _tells_of_another(self, found: Entity, noun: Token) -> bool:
        """Whether the text begins with another body or city, which a noun may mean throughout."""
        of_kind = [each for each in self.so_far(noun) if each.kind is found.kind]
        first = min(of_kind, key=self.first.__getitem__, default=found)
        return first is not found and self.first[first] < _OPENING

    def _city(self, noun: Token, lemma: str) -> Entity | None:
        found = _only(self.before(noun, sentences=2), Kind.CITY)
        if found is not None and lemma != "capital" and self._tells_of_another(found, noun):
            return None
        return _seat(found, lemma)

    def _sole_city(self, noun: Token, middle: str) -> Entity | None:
        """The only city that the text has named, which "the trading city" takes up."""
        words = middle.lower().split()
        plain = all(each.isalpha() and each == each.lower() for each in middle.split())
        if not plain or set(words) & (_RANKING | lexicon.POINTING) or words[-1].endswith("est"):
            return None
        near = _only(self.before(noun, sentences=3), Kind.CITY)
        if near is None or near is not _only(self.so_far(noun), Kind.CITY):
            return None
        return None if self._has_unknown_town(noun) else near

    def _has_unknown_town(self, noun: Token) -> bool:
        """Whether the last two sentences hold the name of a town that nobody knows."""
        return any(
            self.named[at].kind in _UNSURE
            and noun.doc[at].ent_type_ == "GPE"
            and self.named[at].name not in lexicon.REGIONS
            for at in range(self.start(noun, sentences=2), noun.i)
            if at in self.named
        )

    def _country(self, noun: Token, middle: str) -> Entity | None:
        """The country of the group that the description names, or the only one spoken of."""
        if not middle and noun.lemma_.lower() != "island":
            near = self.before(noun, sentences=2)
            if any(each.kind is Kind.COUNTRY for each in near):
                return _only(near, Kind.COUNTRY)
            return self.topic if noun.lemma_ == "country" and self._is_at_home(noun) else None
        group = "island" if not middle or middle == "island" else middle
        codes = {state.code for state in world.members(group)}
        fitting = {entity for entity in self.so_far(noun) if entity.code in codes}
        if len(fitting) != 1 or (group == "island" and not self._is_near(noun, *fitting)):
            return None
        return fitting.pop()

    def _is_near(self, noun: Token, country: Entity) -> bool:
        """Whether "the island" can only mean a country: and the text names no other."""
        before = self.before(noun, sentences=3)
        if any(not each.code and _is_island(each) for each in before):
            return False
        others = (
            number for each, number in self.frequency.items() if each.code and each != country
        )
        main = self.frequency[country] > max(others, default=0)
        return country in before or country.code in self.titled or main

    def _by_head(self, noun: Token) -> Entity | None:
        """The only name of the text with the noun in it: "the ministry", "the convention"."""
        word = noun.lower_
        fitting = self.by_word.get(word, [])
        common = word in lexicon.UNIQUE | _TOO_COMMON
        if len(fitting) != 1 or common or self.first[fitting[0]] >= noun.i:
            return None
        found = fitting[0]
        return found if " " in found.name and not found.owned else None

    def _by_calling(self, noun: Token) -> Entity | None:
        """The only name that the text calls so before: "a shop called Norla … the shop"."""
        lemma = noun.lemma_.lower()
        before = [entity for at, entity in self.called.get(lemma, ()) if at < noun.i]
        if not before or noun.tag_ != "NN" or lemma in lexicon.UNIQUE or len(set(before)) != 1:
            return None
        if lemma in self.by_word or lemma in _TOO_COMMON - {"building", "town"}:
            return None
        first = self.called[lemma][0][0]
        if any(each.lemma_.lower() == lemma and each.tag_ == "NN" for each in noun.doc[:first]):
            return None  # said of another before
        return before[0]

    def generic(self, token: Token) -> Reference | None:
        """What a bare "the Commission" stands for where one is named in full."""
        entity = self.named[token.i]
        definite = token.i > 0 and token.doc[token.i - 1].lower_ == "the"
        if " " in entity.name or entity.name.lower() not in _GENERIC or not definite:
            return None
        if token.doc[token.i + 1 : token.i + 2].text == "of":
            return None
        longer = [each for each in self.by_word[entity.name.lower()] if " " in each.name]
        if len(longer) != 1 or longer[0].owned or not longer[0].article:
            return None
        if self.first[longer[0]] >= token.i:
            return None
        return Reference(token.i - 1, token.i + 1, longer[0].in_sentence, entities=(longer[0],))

    def capital(self, token: Token) -> Reference | None:
        """The country that a capital stands for where it acts as its government.

        A text that speaks more of the city than of the country means the city ("Rome" in the
        Punic Wars).
        """
        entity = self.named[token.i]
        state = world.country_of_capital(entity.name)
        if state is None or not governs(token):
            return None
        country = next((each for each in self.first if each.code == state.code), None)
        if country is None or self.frequency[country] < self.frequency[entity]:
            return None
        start = token.i
        while start > 0 and self.named.get(start - 1) is entity:
            start -= 1
        return Reference(start, token.i + 1, country.in_sentence, entities=(country,))


def _is_of_animals(noun: Token) -> bool:
    """Whether a population may be one of many of the text: "a population of 200 birds"."""
    return noun.lemma_.lower() == "population" and any(
        token.lower_ == "population"
        and any(child.lower_ in ("a", "an") for child in token.children)
        for token in noun.doc
    )


def _is_firm(entity: Entity) -> bool:
    """Whether a body may be called a company."""
    return entity.kind is Kind.ORGANISATION and _NO_FIRMS.isdisjoint(entity.name.lower().split())


def _may_act(token: Token, entity: Entity) -> bool:
    """Whether a name of no certain kind does something, as bodies do."""
    return entity.kind in _UNSURE and token.dep_ in ("nsubj", "nsubjpass")


def _may_be_company(entity: Entity) -> bool:
    """Whether a body is not called an office, a school, an association … in its name."""
    words = set(entity.name.lower().split())
    return entity.kind is not Kind.ORGANISATION or words.isdisjoint(
        lexicon.ORGANISATION_NOUNS - _COMPANIES
    )


def _is_loose(child: Token, noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a clause behind a comma only adds something: "the painter, who lives in Bern,"."""
    return child.dep_ in ("relcl", "acl") and grammar.is_aside(child, noun, named)


def _is_island(entity: Entity) -> bool:
    return bool({"island", "islands", "isle", "isles"} & set(entity.name.lower().split()))


def _only(found: Sequence[Entity], kind: Kind) -> Entity | None:
    fitting = {entity for entity in found if entity.kind is kind}
    return fitting.pop() if len(fitting) == 1 else None


def _seat(found: Entity | None, lemma: str) -> Entity | None:
    """A city, where "the capital" means one only if it is a capital."""
    if found is None or lemma != "capital":
        return found
    return found if world.country_of_capital(found.name) else None


def governs(token: Token) -> bool:
    """Whether the name of a capital stands for the government there, and not for the place."""
    if token.dep_ in ("nsubj", "nsubjpass"):
        return token.head.lemma_ in lexicon.AGENTIVE and token.head.tag_ != "VBN"
    if token.dep_ == "conj":
        return governs(token.head)
    if token.dep_ == "poss":
        return token.head.lemma_ not in _OWNED_BY_CITIES
    return token.dep_ == "pobj" and token.head.lower_ in ("with", "between", "against", "by")
