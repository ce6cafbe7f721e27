"""Which name a description stands for: "the two countries", "the ministry"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import asides, lexicon, pairs, people, rivals, standing
from questions.analysis.reference.accords import Accords
from questions.analysis.reference.bridges import LIVING
from questions.analysis.reference.companies import COMPANIES, Companies
from questions.analysis.reference.completed import Completed
from questions.analysis.reference.counted import Counted
from questions.analysis.reference.creatures import Creatures
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.headed import Headed
from questions.analysis.reference.homelands import Homelands
from questions.analysis.reference.institutions import Institutions
from questions.analysis.reference.introductions import Introduction, is_introduced
from questions.analysis.reference.mentioned import only
from questions.analysis.reference.parts import Parts
from questions.analysis.reference.values import Reference
from questions.analysis.reference.vessels import Fleet
from questions.model.facts import Kind
from questions.world.places import PLACES

_GENERIC = lexicon.ORGANISATION_NOUNS | lexicon.WORK_NOUNS | lexicon.EVENT_NOUNS
_COMPLETING = frozenset(("relcl", "acl", "prep", "appos", "conj", "cc"))
_OF_STATES = frozenset("government treasury parliament army navy".split())
"""What two countries have two of."""

_MADE = frozenset(("dobj", "pobj"))
_OWNING = frozenset(("'s", "’s", "'", "’"))


@dataclass
class Describer(Accords, Companies, Headed, Homelands, Institutions, Parts):
    """Resolves the descriptions of a text.

    Attributes:
        completed: The noun phrases so far that a name completes.
        counted: The plurals so far that a number and more words tell.
        creatures: Living things of the sort that the text is about, and all of that sort.
        introduced: How the text introduces what it then calls by a bare noun, by its lemma.
        fleet: The ships that the text names.
    """

    completed: Completed = field(init=False)
    counted: Counted = field(default_factory=Counted)
    creatures: Creatures | None = field(init=False)
    introduced: Mapping[str, Introduction] = field(default_factory=dict)
    fleet: Fleet = field(default_factory=Fleet)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.completed = Completed(self.named)
        told = self.sort is not None and self.sort.counted
        self.creatures = Creatures(self.sort) if self.sort is not None and told else None

    def describe(self, noun: Token) -> Reference | None:
        """What "the … country", "the two countries", "the city" … stand for, where one fits."""
        if self.creatures is not None and (some := self.creatures.told(noun)) is not None:
            return some
        determiner = standing.determiner(noun)
        if determiner is None:
            return self.under_way(noun)
        if determiner.lower_ in ("a", "an"):
            return self.earlier_accord(determiner, noun)
        if determiner.lower_ == "this" and (here := self.this(determiner, noun)) is not None:
            return _whole(determiner, noun, here)
        return self._definite(determiner, noun) if determiner.lower_ in ("the", "both") else None

    def _definite(self, determiner: Token, noun: Token) -> Reference | None:
        """What "the" or "both" and a noun stand for."""
        if self.sort is not None and noun.i == self.sort.opening:
            return _whole(determiner, noun, self.sort.entity)
        if self._is_told_which(noun):
            return self._post(determiner, noun)
        middle = [token for token in noun.doc[determiner.i + 1 : noun.i] if not token.is_punct]
        words = [token.lower_ for token in middle]
        if (two := self._two(determiner, noun, words)) is not None or determiner.lower_ == "both":
            return two
        if self._is_sort(noun, frozenset(words)) and self.sort is not None:
            return _whole(determiner, noun, self.sort.entity)
        found = self._one(noun, " ".join(token.text for token in middle))
        if found is None and not middle:
            found = self.itself(noun)
        if found is not None:
            return _whole(determiner, noun, found)
        return self._in_part(determiner, noun, words)

    def _post(self, determiner: Token, noun: Token) -> Reference | None:
        """Whose post somebody has who is named behind it: "The mayor, Ann Hale,"."""
        behind = noun.doc[noun.i + 1 : noun.i + 2].text
        people = (each for each in noun.children if each.dep_ == "appos" and each.i in self.named)
        if behind != "," or all(self.named[each.i].kind is not Kind.PERSON for each in people):
            return None
        said = noun.doc[determiner.i + 1 : noun.i + 1]
        words = [each.lower_ for each in said[:-1]]
        found = self.institution(determiner, noun, words) or self.part(determiner, noun, words)
        if found is None:
            return None
        return replace(found, text=f"the {said.text} of {found.entities[0].in_sentence}")

    def _in_part(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """What a noun stands for with more than a name: "Norla's boats", "the 1994 flood"."""
        institution = self.institution(determiner, noun, words)
        if institution is not None or noun.doc[noun.i + 1 : noun.i + 2].text in _OWNING:
            return institution
        if of_all := self.completed.sort(noun, determiner.i):
            return Reference(determiner.i, noun.i + 1, of_all, plural=True)
        if some := self.counted.again(noun, frozenset(words)):
            return Reference(determiner.i, noun.i + 1, some, plural=True)
        again = self._again(determiner, noun) or self._short(determiner, noun, words)
        part = self.part(determiner, noun, words)
        if again is not None and part is not None and again.entities != part.entities:
            return None
        return again or self.accord(determiner, noun, words) or part

    def _is_told_which(self, noun: Token) -> bool:
        """Whether words around a noun say themselves which one is meant."""
        if noun.dep_ in ("compound", "nmod") or noun.i + 1 in self.named:
            return True
        if noun.doc[noun.i + 1 : noun.i + 2].text == "of":
            return True  # whatever the parse hangs the rest on
        return any(
            child.dep_ in _COMPLETING and not asides.is_loose(child, noun, self.named)
            for child in noun.children
        )

    def _is_sort(self, noun: Token, middle: frozenset[str]) -> bool:
        """Whether a noun means the sort that the text is about, and no single one of it."""
        if self.sort is None or not self.sort.takes_up(noun, middle):
            return False
        opening = noun.doc[self.sort.opening].sent
        start = max(self.start(noun, sentences=3), opening.end)
        living = not self.sort.callings.isdisjoint(LIVING)
        wider = self.sort.counted and not living and noun.lemma_.lower() != self.sort.noun
        return not any(
            (token.lemma_ == noun.lemma_ and _brings_in(token)) or (wider and _is_new(token))
            for token in noun.doc[start : noun.i]
        )

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

    def _two(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """The two countries or people that a noun means."""
        both = determiner.lower_ == "both" and not words
        if noun.lemma_ in lexicon.COUNTRY_NOUNS and (both or words == ["two"]):
            return self._pair(determiner, noun)
        bare = noun.tag_ == "NNS" and not words and len(self.titled) == 2
        if noun.lemma_ in _OF_STATES and (words == ["two"] or bare):
            pair = self._pair(determiner, noun)
            text = "" if pair is None else f"the {noun.lower_} of {pair.text}"
            return None if pair is None else replace(pair, text=text)
        two = pairs.described(noun, ["two"] if both else words, self.named, self.meant)
        text = " and ".join(each.name for each in two)
        return Reference(determiner.i, noun.i + 1, text, plural=True, entities=two) if two else None

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
        if not middle and self.may_be_led(noun):
            return self.led(noun)
        if lemma in lexicon.COUNTRY_NOUNS or lemma in lexicon.ISLAND_NOUNS:
            country = self._land(noun, middle)
            if country is not None or lemma != "state":
                return country
        if middle:
            if lemma == "capital":
                return self.capital_of(noun, middle)
            return self.sole_city(noun, middle) if lemma in ("city", "town") else None
        if lemma in lexicon.CITY_NOUNS:
            return None if self.has_unknown_town(noun) else self.city(noun, lemma)
        return self.continent(noun) if lemma == "continent" else self._called_so(noun, lemma)

    def _called_so(self, noun: Token, lemma: str) -> Entity | None:
        """What has a noun in its name, or is called so by the text."""
        found = self.fleet.described(noun) or self.by_head(noun) or self.by_calling(noun)
        if lemma in COMPANIES:
            return self.company(noun, found) or self.business(noun)
        if found is None and lemma == "state":
            near = set(self.before(noun, sentences=2))
            states = {each for each in near if PLACES.sort_of(each.name) == "American state"}
            return states.pop() if len(states) == 1 else None
        return found

    def _land(self, noun: Token, middle: str) -> Entity | None:
        """The country or island that a noun for such means."""
        country = self._country(noun, middle) or self.leading_country(noun, middle)
        lemma = noun.lemma_.lower()
        if country is None and lemma == "country" and not middle:
            return self.home(noun)
        if country is None and lemma == "island" and not middle:
            return self.by_calling(noun)
        return country

    def _country(self, noun: Token, middle: str) -> Entity | None:
        """The country of the group that the description names, or the only one spoken of."""
        if not middle and noun.lemma_.lower() != "island":
            near = self.before(noun, sentences=2)
            if any(each.kind is Kind.COUNTRY for each in near):
                return only(near, Kind.COUNTRY)
            return self.topic if noun.lemma_ == "country" and self.is_at_home(noun) else None
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
        if not self.is_named(longer[0], token):
            return None
        return Reference(token.i - 1, token.i + 1, longer[0].in_sentence, entities=(longer[0],))


def _whole(determiner: Token, noun: Token, found: Entity) -> Reference:
    """A description that stands for what has a name, from its article to its noun."""
    text = f"the {found.name}" if " of " in found.name else found.in_sentence
    return Reference(determiner.i, noun.i + 1, text, entities=(found,))


def _is_new(noun: Token) -> bool:
    """Whether a noun brings in a thing that "the device" may take up: "he made a clasp"."""
    opened = any(child.lower_ in ("a", "an") for child in noun.children)
    return opened and noun.tag_ == "NN" and noun.dep_ in _MADE and not rivals.is_human(noun)


def _brings_in(noun: Token) -> bool:
    """Whether a noun is one of a sort: "a young toad", "two toads"."""
    return any(child.lower_ in ("a", "an", "another", "each", "other") for child in noun.children)


def _is_island(entity: Entity) -> bool:
    return bool({"island", "islands", "isle", "isles"} & set(entity.name.lower().split()))
