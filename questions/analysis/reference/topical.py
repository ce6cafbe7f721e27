"""When "it" means what a whole text is about: nothing else that it tells of just before fits.

An encyclopedic text goes back to what its headline names however much it tells in between, and
says "it" where the last sentences tell of people, of several things, or of that alone.
"""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import antecedents, expletives, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_BACK = 3
"""Sentences of its paragraph within which a text has told of what it is about."""

_NO_THINGS = frozenset((Kind.PERSON, Kind.GROUP))
_PLACES = frozenset((Kind.CITY, Kind.COUNTRY, Kind.PLACE))
_MEASURES = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"))
_NONE = frozenset("compound nmod amod npadvmod attr appos advmod".split())
_DONE_TO = frozenset("dobj dative pobj".split())
_LIGHT = frozenset(
    "addition adult age aid attention care case century charge cost couple day deal decade degree "
    "end evening event example extent fact front half height help history individual kind lack "
    "lot majority means month morning need night number part path period place point rate reason "
    "rescue rest result rise road role season share side sort spring step summer term time top "
    "turn use view way week winter work year".split()
)
"""Nouns that hardly are what a sentence goes on to tell of."""

_ASIDE = frozenset("after before during since until like unlike".split())
"""Prepositions of a time or a likeness, behind which hardly anything is taken up by "it"."""

_OF_TIMES = frozenset(
    "affect begin bring cause claim come continue cost destroy do end force go have hit "
    "interrupt kill last lead leave make mark mean prove see start take".split()
)
"""Verbs of wars, storms and other happenings."""

_WHERE = frozenset("in at near from of on around".split())
_HISTORIES = re.compile(r"(?:an? )?(?:short |brief )?(?:history|story) of ", re.IGNORECASE)


def of_headline(found: Entity | None, title: str) -> Entity | None:
    """What a text is about, if its headline says nothing but the name of that."""
    if found is None or found.kind in _NO_THINGS:
        return None
    words = title.partition(":")[0].strip().casefold()
    words = _HISTORIES.sub("", words).removeprefix("the ")
    names = {each.casefold() for each in (found.name, *found.aliases)}
    return found if words in names else None


class Topical(Meant):
    """Finds where "it" goes back to what the headline names."""

    def topical(self, token: Token) -> Antecedent | None:
        """What the text is about, if no other single thing stands where "it" could take it up."""
        topic = self.topic
        if topic is None or topic.kind in _NO_THINGS or token.lower_ not in ("it", "its"):
            return None
        if grammar.is_quoted(token) or subjects.is_made(token) or _is_before_last(token):
            return None
        told = self._last_mention(token, topic)
        opens = subjects.opens_paragraph(token.sent)
        if told is None and not opens:
            return None
        here = token.doc[token.sent.start : token.i]
        if any(self._is_rival_here(each, token) for each in here):
            return None
        if self._has_rival_before(token, topic, opens=opens):
            return None
        return Antecedent(token if told is None else told, (topic,), plural=False)

    def _last_mention(self, token: Token, topic: Entity) -> Token | None:
        """Where the paragraph has told of the topic last, within some sentences."""
        found = None
        for each in _nearby(token):
            if self._entity_of(each) is topic:
                found = each
        return found

    def _entity_of(self, token: Token) -> Entity | None:
        """What a word names, or takes up with nothing but a name."""
        known = self.meant.get(token.i)
        if known is not None:
            return self.entity_at(token) if not known.words else None
        return self.named.get(token.i)

    def _is_rival_here(self, noun: Token, token: Token) -> bool:
        """Whether an earlier word of the same sentence may be what "it" takes up."""
        if not self._is_thing(noun) or subjects.holds(noun, token):
            return False
        if token.dep_ in _DONE_TO and noun.dep_ in subjects.SUBJECTS and _share(noun, token):
            return False
        entity = self._entity_of(noun)
        if entity is not None and entity.kind in _PLACES and noun.dep_ == "pobj":
            return False
        if token.dep_ in _DONE_TO and _is_of_calling(noun, token):
            return False
        top = subjects.top_of(noun)
        if top.dep_ == "pobj" and (self._is_of_its(noun) or top.head.lower_ in _ASIDE):
            return False
        return not (_is_bare(noun, entity) and noun.dep_ in ("pobj", "dobj"))

    def _has_rival_before(self, token: Token, topic: Entity, *, opens: bool) -> bool:
        """Whether the sentence before tells of another thing, or brings one in.

        Where a paragraph begins, only what the sentence before it is about counts.
        """
        before = token.doc[token.sent.start - 1].sent
        acts = token.dep_ in subjects.SUBJECTS or token.tag_ == "PRP$"
        led = any(
            subjects.is_main_subject(each) and self._entity_of(each) is topic for each in before
        )
        goes_on = led and any(
            subjects.is_main_subject(each) and each.lower_ == "it" and each.i in self.meant
            for each in before
        )
        owns = token.tag_ == "PRP$"
        return any(
            self._is_rival_before(each, led=led, acts=acts)
            for each in before
            if not (owns and (self._is_of_its(each) or self._is_part_of_topic(each)))
            if not opens or subjects.is_main_subject(each)
            if self._is_thing(each) and (not goes_on or self._is_strong(each))
            if not _only_comes(each, token)
        )

    def _is_strong(self, noun: Token) -> bool:
        """Whether "it" may leave what two sentences tell of for another thing: a new one."""
        return noun.dep_ in subjects.SUBJECTS or rivals.is_indefinite(noun)

    def _is_rival_before(self, noun: Token, *, led: bool, acts: bool) -> bool:
        entity = self._entity_of(noun)
        if led and any(each.dep_ == "relcl" for each in noun.ancestors):
            return False
        if noun.dep_ in subjects.SUBJECTS:
            if noun.head.dep_ in ("relcl", "acl"):
                return False
            return acts or not _is_bare(noun, entity)
        if noun.lower_ in ("it", "its"):
            return True  # nobody knows what that is
        if entity is None:
            return rivals.is_indefinite(noun) or (acts and not led and noun.dep_ == "dobj")
        if entity.kind in _PLACES and noun.dep_ == "pobj":
            return acts and not led and noun.head.lower_ not in _WHERE
        return not led or noun.dep_ != "pobj"

    def _is_thing(self, noun: Token) -> bool:
        """Whether a word stands for a single thing that is not the topic."""
        if noun.lower_ in ("it", "its") and noun.tag_ in ("PRP", "PRP$"):
            return self._entity_of(noun) is not self.topic and not expletives.is_expletive(noun)
        if noun.lower_ in ("this", "that") and noun.dep_ in subjects.SUBJECTS:
            return noun.tag_ == "DT"
        if noun.tag_ not in ("NN", "NNP") or noun.dep_ in _NONE or noun.ent_type_ in _MEASURES:
            return False
        entity = self._entity_of(noun)
        if entity is None:
            entity = self.named.get(antecedents.bearer(noun, self.named).i)
        if entity is not None:
            last = self.named.get(noun.i + 1) is not entity or noun.i not in self.named
            return last and entity is not self.topic and entity.kind not in _NO_THINGS
        if noun.lemma_.lower() in _LIGHT or rivals.is_human(noun):
            return False
        return not self._is_of_topic(noun)

    def _is_of_its(self, noun: Token) -> bool:
        """Whether a noun is something of the topic's: "its tail", "the colour of its fur"."""
        return any(
            each.dep_ == "poss" and self._entity_of(each) is self.topic
            for owned in (noun, *(each for link in noun.rights for each in link.rights))
            for each in owned.lefts
        )

    def _is_part_of_topic(self, noun: Token) -> bool:
        """Whether a noun is what the topic has: "its" goes on with that, "the fur of the cat"."""
        return any(
            each.dep_ == "pobj" and self._entity_of(each) is self.topic
            for link in noun.rights
            if link.lower_ == "of"
            for each in link.rights
        )

    def _is_of_topic(self, noun: Token) -> bool:
        """Whether a noun is only something about the topic: "the growth of the town"."""
        if noun.dep_ not in subjects.SUBJECTS or noun.lemma_.lower() not in rivals.HAPPENINGS:
            return False
        return self._is_part_of_topic(noun)


def _nearby(token: Token) -> Span:
    """What a paragraph says before a word, within some sentences."""
    start = token.sent.start
    for _ in range(_BACK):
        if start == 0 or subjects.opens_paragraph(token.doc[start].sent):
            break
        start = token.doc[start - 1].sent.start
    return token.doc[start : token.i]


def _is_before_last(token: Token) -> bool:
    """Whether a verb tells what had been before: "It had stood there", of a thing replaced."""
    verb = token.head if token.tag_ == "PRP" else token.head.head
    return verb.tag_ == "VBN" and any(each.lower_ == "had" for each in verb.lefts)


def _is_of_calling(noun: Token, token: Token) -> bool:
    """Whether a noun only says what somebody is who does it: "Ann Hale, a cook at an inn,"."""
    verb = grammar.ancestors_verb(token)
    who = None if verb is None else subjects.own_subject(verb)
    if who is None or not who.is_ancestor(noun):
        return False
    return any(each.dep_ == "appos" and who.is_ancestor(each) for each in noun.ancestors)


def _only_comes(noun: Token, token: Token) -> bool:
    """Whether something is only told to have come, and "it" does more than times do."""
    happens = noun.dep_ == "nsubj" and noun.head.lemma_ in ("ensue", "follow", "intervene")
    verb = token.head if token.dep_ in subjects.SUBJECTS else token.head.head
    return happens and verb.lemma_ not in _OF_TIMES and verb.lemma_ != "be"


def _share(noun: Token, token: Token) -> bool:
    """Whether a subject's verb is the one that does something to a pronoun."""
    verb = grammar.ancestors_verb(token)
    while verb is not None:
        if verb == noun.head:
            return True
        own = subjects.own_subject(verb) is not None or verb.dep_ not in ("conj", "xcomp")
        verb = None if own else grammar.ancestors_verb(verb)
    return False


def _is_bare(noun: Token, entity: Entity | None) -> bool:
    """Whether a noun has nothing before it, as that of a stuff or an idea: "granite"."""
    return (
        entity is None
        and noun.tag_ in ("NN", "NNP")
        and not any(each.dep_ in ("det", "poss", "nummod") for each in noun.lefts)
    )
