"""Whom or what "they" means where the sentences just before tell of several: "600 men".

The only plural that fits is meant, or the subject that goes on as the subject while the others are
only mentioned beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon, personal, plurals, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant
from questions.analysis.reference.phrases import Phrases
from questions.model.facts import Kind

_MEASURES = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL"))
_NONE = frozenset("compound nmod amod npadvmod attr appos advmod".split())
_OBJECTS = frozenset("dobj dative pobj".split())
_DOING = frozenset("dobj attr nsubj nsubjpass".split())
_OF_THINGS = frozenset(
    "appear be become begin belong come consist contain cost cover do fall get go grow have help "
    "include last lead lie look make mean measure need prove reach remain require rise seem sell "
    "show stand start stay suggest take turn weigh work".split()
)
"""Verbs of which things are as often the subjects as people."""

MANY = frozenset((Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY))
"""Kinds of names that "they" may take up."""

BODIES = frozenset(
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

WORDS = frozenset(("they", "them", "their"))


@dataclass
class Groups(Meant):
    """Finds the several whom a pronoun takes up.

    Attributes:
        phrases: What the text says of that which has no name.
    """

    phrases: Phrases = field(default_factory=Phrases)

    def group(self, token: Token) -> Antecedent | None:
        """The only several of this sentence and the one before, or their subject."""
        if token.lower_ not in WORDS or grammar.is_quoted(token) or subjects.is_made(token):
            return None
        found = list(self.several(token))
        if not found or any(self.is_open_group(each) for each in found):
            return None
        chosen = self._choose(found, token)
        if chosen is None or plurals.is_company(chosen) or chosen.is_ancestor(token):
            return None
        if token.dep_ not in _OBJECTS and not self._goes_on(chosen, token):
            return None
        return self.told(chosen)

    def _choose(self, found: Sequence[Token], token: Token) -> Token | None:
        """The only several; or those whom "some of them" counts; or the subject."""
        only = len({self.key(each) for each in found}) == 1
        if plurals.is_partitive(token):
            parted = [each for each in found if plurals.is_parted(each, token)]
            counted = parted or [each for each in found if plurals.is_counted(each)]
            counted = [each for each in counted if each.sent == token.sent] or counted
            counted = counted or [each for each in found if only and plurals.is_known(each)]
            return counted[0] if len(counted) == 1 else None
        if only:
            return found[-1]
        chosen = self._people(found, token) or self._subject_of(found, token)
        return chosen or self._again(found, token) or self._done_to(found, token)

    def _again(self, found: Sequence[Token], token: Token) -> Token | None:
        """What "they" as the subject of the sentence before are, where "they" act again."""
        if not subjects.opens_clause(token) or token.head.lemma_ in _OF_THINGS:
            return None
        start = token.sent.start
        verb = token.doc[start - 1].sent.root if start else None
        subject = None if verb is None else subjects.own_subject(verb)
        goes_on = subject is not None and subject.lower_ == "they" and subject in found
        return subject if goes_on else None

    def _done_to(self, found: Sequence[Token], token: Token) -> Token | None:
        """The only things of a sentence, where two clauses of it tell what is done to them."""
        here = [each for each in found if each.sent == token.sent]
        if token.dep_ != "dobj" or len({self.key(each) for each in here}) != 1:
            return None
        thing = here[-1]
        human = self.is_of_people(thing) or thing.dep_ != "dobj"
        return None if human or grammar.ancestors_verb(token) is thing.head else thing

    def _people(self, found: Sequence[Token], token: Token) -> Token | None:
        """The only people among several, where "they" do what people do."""
        if token.dep_ != "nsubj" or token.head.lemma_ not in _BY_PEOPLE:
            return None
        people = {self.key(each): each for each in found if self.is_of_people(each)}
        chosen = next(iter(people.values()), None)
        if chosen is None or len(people) != 1:
            return None
        bodies = [each for each in found if each.i in self.named and not chosen.is_ancestor(each)]
        return chosen if all(each == chosen for each in bodies) else None

    def _goes_on(self, chosen: Token, token: Token) -> bool:
        """Whether "they" do what those do who are told of last, with no other subject between."""
        between = token.doc[chosen.i + 1 : token.i]
        if chosen.lower_ == "they" and (chosen.sent == token.sent or subjects.opens_clause(token)):
            return True
        if any(each.dep_ in subjects.SUBJECTS and each != token.head for each in between):
            return False
        human = self.is_of_people(chosen)
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
        if any(each.lower_ == "also" for each in token.head.lefts) and self.is_of_people(subject):
            return False  # whoever did something else before
        doc, human = token.doc, self.is_of_people(subject)
        others = [each for each in doc[subject.i + 1 : token.i] if self._may_do(each)]
        others = [each for each in others if not subject.is_ancestor(each)]
        if not human:
            lone = not self._is_human_named(subject)
            return any(each.dep_ in _DOING or (lone and self.is_of_people(each)) for each in others)
        idle = token.dep_ not in subjects.SUBJECTS or token.head.lemma_ in _OF_THINGS
        return any(each.dep_ in _DOING and (idle or self.is_of_people(each)) for each in others)

    def _may_do(self, noun: Token) -> bool:
        denied = any(child.lower_ == "no" for child in noun.children)
        return noun.tag_ in plurals.NUMBERS and not denied and noun.ent_type_ not in _MEASURES

    def is_of_people(self, noun: Token) -> bool:
        """Whether a noun is one for people, or stands beside somebody's name."""
        lemma = noun.lemma_.lower()
        people = rivals.is_human(noun) or personal.is_calling(lemma) or lemma in BODIES
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

    def told(self, noun: Token) -> Antecedent | None:
        """Several in the words that a text has for them, if these say more than a noun."""
        known = self.meant.get(noun.i)
        if known is not None:
            return known if known.plural else None
        if noun.i in self.named and self.named[noun.i].kind is not Kind.GROUP:
            return None
        words = self.phrases.words(noun)
        if " " not in words:
            return None  # "sailors": which ones is not said
        return Antecedent(noun, (), plural=True, words=words)

    def several(self, token: Token) -> Iterator[Token]:
        """The plurals before a pronoun that its grammar lets it take up."""
        acting = (
            subjects.own_subject(verb)
            if (verb := grammar.ancestors_verb(token)) is not None
            else None
        )
        partitive = plurals.is_partitive(token)
        for noun in subjects.sentences(token, 1):
            if noun.i >= token.i:
                return
            if partitive and noun.tag_ in ("NN", "NNP"):
                continue
            if not self.is_several(noun) or plurals.is_within(noun):
                continue
            if token.dep_ in _OBJECTS and noun == acting and not noun.is_ancestor(token):
                continue
            yield noun

    def is_several(self, noun: Token) -> bool:
        """Whether a word means several that a pronoun may take up."""
        known = self.meant.get(noun.i)
        if known is not None:
            return known.plural or noun.tag_ in plurals.NUMBERS
        if noun.lower_ in WORDS and noun.tag_ in ("PRP", "PRP$"):
            return True
        there = noun.dep_ == "attr" and any(each.dep_ == "expl" for each in noun.head.lefts)
        if noun.dep_ == "conj" or (noun.dep_ in _NONE and not there):
            return False
        if noun.ent_type_ in _MEASURES:
            return False
        entity = self.named.get(noun.i)
        if entity is not None and self.named.get(noun.i + 1) is not entity:
            several = noun.tag_ in plurals.NUMBERS or any(
                each.lower_ == "the" for each in noun.lefts
            )
            return several if entity.kind is Kind.GROUP else entity.kind in MANY
        if any(noun.conjuncts) and noun.pos_ in ("NOUN", "PROPN"):
            return any(child.dep_ == "cc" and child.lower_ == "and" for child in noun.children)
        if noun.tag_ == "NN" and noun.lemma_.lower() in BODIES:
            return True
        if noun.tag_ not in plurals.NUMBERS or noun.lemma_.lower() in plurals.UNITS:
            return False
        return entity is None

    def is_open_group(self, noun: Token) -> bool:
        """Whether a pronoun means several, nobody knows whom."""
        return noun.lower_ in WORDS and noun.i not in self.meant

    def key(self, noun: Token) -> object:
        """What two mentions of the same several share."""
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
