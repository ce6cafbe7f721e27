"""Whom or what "they" means where the sentences just before tell of several: "600 men".

The only plural that fits is meant, or the subject that goes on as the subject while the others are
only mentioned beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon, personal, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant
from questions.analysis.reference.phrases import Phrases
from questions.model.facts import Kind

_MEASURES = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL"))
_NONE = frozenset("compound nmod amod npadvmod attr appos advmod".split())
_OBJECTS = frozenset("dobj dative pobj".split())
_UNITS = frozenset(
    "time year month week day hour minute second decade century mile kilometre kilometer metre "
    "meter foot inch yard ton tonne pound dollar euro degree way part term side end line kind sort "
    "number lot condition reason thing point step circumstance case".split()
)
_DOING = frozenset("dobj attr nsubj nsubjpass".split())
_OF_THINGS = frozenset(
    "appear be become begin belong come consist contain cost cover do fall get go grow have help "
    "include last lead lie look make mean measure need prove reach remain require rise seem sell "
    "show stand start stay suggest take turn weigh work".split()
)
"""Verbs of which things are as often the subjects as people."""

_MANY = frozenset((Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY))
"""Kinds of names that "they" may take up."""

_BODIES = frozenset(
    "army audience band committee company congregation council couple crew crowd family fleet "
    "force gang government navy "
    "group orchestra pair people police population public staff team tribe union".split()
)
"""Nouns for several people that "they" takes up as well."""

_ABOUT_THINGS = frozenset("cost weigh measure contain consist show cover".split())
"""Verbs of which people are not the subjects."""

_BY_PEOPLE = (
    lexicon.BODILY
    | lexicon.SAYING
    | frozenset(
        "analyse analyze collect compare conclude design examine interview measure print publish "
        "record recruit report study survey test train vote".split()
    )
)
"""Verbs of which animals and things are not the subjects."""

_WORDS = frozenset(("they", "them", "their"))
_PLURALS = frozenset(("NNS", "NNPS"))


@dataclass
class Groups(Meant):
    """Finds the several whom a pronoun takes up.

    Attributes:
        phrases: What the text says of that which has no name.
    """

    phrases: Phrases = field(default_factory=Phrases)

    def group(self, token: Token) -> Antecedent | None:
        """The only several of this sentence and the one before, or their subject."""
        if token.lower_ not in _WORDS or grammar.is_quoted(token) or subjects.is_made(token):
            return None
        if token.tag_ == "PRP$" and not subjects.opens_clause(token):
            return None
        found = list(self._several(token))
        if not found or any(self._is_open_group(each) for each in found):
            return None
        chosen = self._choose(found, token)
        if chosen is None or _is_company(chosen) or chosen.is_ancestor(token):
            return None
        if token.dep_ not in _OBJECTS and not self._goes_on(chosen, token):
            return None
        return self._told(chosen)

    def _choose(self, found: Sequence[Token], token: Token) -> Token | None:
        """The only several; or those whom "some of them" counts; or the subject."""
        only = len({self._key(each) for each in found}) == 1
        if _is_partitive(token):
            counted = [each for each in found if _is_counted(each)]
            counted = [each for each in counted if each.sent == token.sent] or counted
            counted = counted or [each for each in found if only and _is_known(each)]
            return counted[0] if len(counted) == 1 else None
        if only:
            return found[-1]
        return self._people(found, token) or self._subject_of(found, token)

    def _people(self, found: Sequence[Token], token: Token) -> Token | None:
        """The only people among several, where "they" do what people do."""
        if token.dep_ != "nsubj" or token.head.lemma_ not in _BY_PEOPLE:
            return None
        people = {self._key(each): each for each in found if self._is_human(each)}
        chosen = next(iter(people.values()), None)
        if chosen is None or len(people) != 1:
            return None
        bodies = [each for each in found if each.i in self.named and not chosen.is_ancestor(each)]
        return chosen if all(each == chosen for each in bodies) else None

    def _goes_on(self, chosen: Token, token: Token) -> bool:
        """Whether "they" do what those do who are told of last, with no other subject between."""
        between = token.doc[chosen.i + 1 : token.i]
        if any(each.dep_ in subjects.SUBJECTS and each != token.head for each in between):
            return False
        human = self._is_human(chosen)
        told = token.dep_ == "nsubj" and token.head.lemma_ in lexicon.BODILY | lexicon.SAYING
        if human or told:
            return human
        joined = chosen.dep_ == "dobj" and token.head.dep_ == "conj" and token.dep_ == "nsubj"
        joined = joined and chosen.sent == token.sent
        about = token.dep_ == "nsubj" and token.head.lemma_ in _ABOUT_THINGS
        return subjects.is_main_subject(chosen) or joined or about

    def has_other(self, subject: Token, token: Token) -> bool:
        """Whether another plural behind a subject without a name may be what "they" are.

        People do what they do; things only are, have or cost something.
        """
        doc, human = token.doc, self._is_human(subject)
        others = [each for each in doc[subject.i + 1 : token.i] if self._may_do(each)]
        others = [each for each in others if not subject.is_ancestor(each)]
        if not human:
            lone = not self._is_human_named(subject)
            return any(each.dep_ in _DOING or (lone and self._is_human(each)) for each in others)
        idle = token.dep_ not in subjects.SUBJECTS or token.head.lemma_ in _OF_THINGS
        return any(each.dep_ in _DOING and (idle or self._is_human(each)) for each in others)

    def _may_do(self, noun: Token) -> bool:
        denied = any(child.lower_ == "no" for child in noun.children)
        return noun.tag_ in _PLURALS and not denied and noun.ent_type_ not in _MEASURES

    def _is_human(self, noun: Token) -> bool:
        lemma = noun.lemma_.lower()
        people = rivals.is_human(noun) or personal.is_calling(lemma) or lemma in _BODIES
        return people or self._is_human_named(noun)

    def _is_human_named(self, noun: Token) -> bool:
        """Whether a noun is joined to somebody's name: "Ann Hale and her sons"."""
        if noun.i in self.meant:
            noun = self.meant[noun.i].head
        found = (self.entity_at(each) for each in (noun, *noun.conjuncts))
        kinds = {each.kind for each in found if each is not None}
        return not kinds.isdisjoint((Kind.PERSON, Kind.GROUP))

    def in_words(self, found: Antecedent) -> Antecedent | None:
        """Several without a name in the words that the text has for them."""
        if found.text or found.entities:
            return found
        return replace(found, words=self.phrases.words(found.head))

    def _told(self, noun: Token) -> Antecedent | None:
        known = self.meant.get(noun.i)
        if known is not None:
            return known if known.plural else None
        if noun.i in self.named and self.named[noun.i].kind is not Kind.GROUP:
            return None
        words = self.phrases.words(noun)
        if " " not in words:
            return None  # "sailors": which ones is not said
        return Antecedent(noun, (), plural=True, words=words)

    def _several(self, token: Token) -> Iterator[Token]:
        """The plurals before a pronoun that its grammar lets it take up."""
        acting = subjects.own_subject(verb) if (verb := _verb(token)) is not None else None
        partitive = _is_partitive(token)
        for noun in subjects.sentences(token, 1):
            if noun.i >= token.i:
                return
            if partitive and noun.tag_ in ("NN", "NNP"):
                continue
            if not self._is_several(noun) or _is_within(noun):
                continue
            if token.dep_ in _OBJECTS and noun == acting and not noun.is_ancestor(token):
                continue
            yield noun

    def _is_several(self, noun: Token) -> bool:
        known = self.meant.get(noun.i)
        if known is not None:
            return known.plural or noun.tag_ in _PLURALS
        if noun.lower_ in _WORDS and noun.tag_ in ("PRP", "PRP$"):
            return True
        there = noun.dep_ == "attr" and any(each.dep_ == "expl" for each in noun.head.lefts)
        if noun.dep_ == "conj" or (noun.dep_ in _NONE and not there):
            return False
        if noun.ent_type_ in _MEASURES:
            return False
        entity = self.named.get(noun.i)
        if entity is not None and self.named.get(noun.i + 1) is not entity:
            several = noun.tag_ in _PLURALS or any(each.lower_ == "the" for each in noun.lefts)
            return several if entity.kind is Kind.GROUP else entity.kind in _MANY
        if any(noun.conjuncts) and noun.pos_ in ("NOUN", "PROPN"):
            return any(child.dep_ == "cc" and child.lower_ == "and" for child in noun.children)
        if noun.tag_ == "NN" and noun.lemma_.lower() in _BODIES:
            return True
        if noun.tag_ not in _PLURALS or noun.lemma_.lower() in _UNITS:
            return False
        return entity is None

    def _is_open_group(self, noun: Token) -> bool:
        """Whether a pronoun means several, nobody knows whom."""
        return noun.lower_ in _WORDS and noun.i not in self.meant

    def _key(self, noun: Token) -> object:
        known = self.meant.get(noun.i)
        if known is None:
            return noun.lemma_.lower()
        return known.entities or known.head.lemma_.lower()

    def _subject_of(self, found: Sequence[Token], token: Token) -> Token | None:
        """The subject of the sentence before, where the others are only mentioned beside it."""
        if not subjects.opens_clause(token):
            return None
        before = [each for each in found if each.sent.end <= token.sent.start]
        main = [each for each in before if subjects.is_main_subject(each)]
        if len(before) != len(found) or len(main) != 1 or main[0].head.dep_ == "conj":
            return None
        others = [each for each in before if each is not main[0]]
        human = rivals.is_human(main[0])
        beside = all(each.dep_ == "pobj" and each.head.dep_ != "agent" for each in others)
        alike = all(rivals.is_human(each) is human for each in others)
        return main[0] if beside and alike else None


def _is_company(noun: Token) -> bool:
    """Whether somebody does something with several, so that "they" may be all of them."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "with"


def _verb(token: Token) -> Token | None:
    return grammar.ancestors_verb(token)


def _is_partitive(token: Token) -> bool:
    """Whether a pronoun stands behind "some of"."""
    return token.dep_ == "pobj" and token.head.lower_ == "of"


def _is_counted(noun: Token) -> bool:
    return any(each.dep_ == "nummod" for each in noun.lefts)


def _is_known(noun: Token) -> bool:
    return any(each.lower_ == "the" or each.dep_ == "poss" for each in noun.lefts)


def _is_within(noun: Token) -> bool:
    """Whether a plural only belongs to another one: "albums of weeds", not "murders of six men"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "of" or _is_counted(noun):
        return False
    whole = noun.head.head
    return whole.tag_ in _PLURALS and whole.lemma_.lower() not in _UNITS
