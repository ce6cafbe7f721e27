"""What the grammar around a pronoun says about what it may stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_SUFFERING = frozenset(("dobj", "dative", "pobj"))
_OBJECTS = frozenset(("dobj", "dative", "pobj"))
_SENTENCES_BACK = 3
_OF_SUBJECTS = frozenset("promise use take need pay spend make cost save".split())
"""Verbs with an object whose infinitive is still their subject's: "promised Norla to sell it"."""

_SETTLED = frozenset("village port island isle province state county region district".split())
"""Beside towns and cities, what "of" gives a name to."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A noun phrase that a pronoun may stand for.

    Attributes:
        head: Its head.
        entities: What it names; empty where it has no name.
        plural: Whether it means more than one.
        words: What it says by itself where that is more than its names; or "".
    """

    head: Token
    entities: tuple[Entity, ...]
    plural: bool
    words: str = ""

    @property
    def text(self) -> str:
        """Its names or, of a whole class, its words as they stand within a sentence, or ""."""
        if self.words:
            return self.words
        names = [entity.in_sentence for entity in self.entities]
        if not names:
            return generic(self.head) if self.plural else ""
        if len(names) < 2:
            return names[0]
        return f"{', '.join(names[:-1])} and {names[-1]}"


def bearer(noun: Token, named: Mapping[int, Entity]) -> Token:
    """The name that a noun goes with: "the port of Hull", "the fisherman, Olaf Berg,"."""
    if noun.i in named:
        return noun
    for child in noun.children:
        if child.dep_ == "appos" and child.i in named:
            return child
        settled = noun.lemma_.lower() in lexicon.CITY_NOUNS | _SETTLED
        if settled and child.lower_ == "of" and child.i == noun.i + 1:
            return next((each for each in child.children if each.i in named), noun)
    return noun


def generic(noun: Token) -> str:
    """The words of a plural that means a whole class ("electric bikes"), or ""."""
    words = [*noun.lefts, noun]
    if (
        noun.tag_ != "NNS"
        or any(noun.conjuncts)
        or any(not child.is_punct for child in noun.rights)
    ):
        return ""
    if any(each.dep_ not in ("amod", "compound") or each.tag_ == "JJR" for each in words[:-1]):
        return ""
    text = noun.doc[noun.left_edge.i : noun.i + 1].text
    return text[:1].lower() + text[1:] if noun.left_edge.pos_ != "PROPN" else text


def taken_up(subject: Token) -> Token:
    """The noun right before "who", "which" or "that" as the subject of its clause, else itself."""
    if subject.tag_ not in ("WDT", "WP") or subject.head.dep_ != "relcl":
        return subject
    noun, before = subject.head.head, subject.nbor(-1)
    of_many = before.tag_ == "NNS" and noun.is_ancestor(before) and not any(before.conjuncts)
    if of_many and any(each.tag_ == "VBP" for each in (subject.head, *subject.head.lefts)):
        return before  # "a lot of people that are …"
    between = noun.doc[noun.i + 1 : subject.i]
    is_next = noun.i < subject.i and all(token.is_punct for token in between)
    return noun if is_next and not any(noun.conjuncts) else subject


def has_other_plural(subject: Token, pronoun: Token) -> bool:
    """Whether another plural between a subject and "they" could be meant by it."""
    return any(
        token.tag_ in ("NNS", "NNPS")
        and token.dep_ in ("dobj", "attr", "nsubj", "nsubjpass")
        and all(child.lower_ != "no" for child in token.children)
        for token in subject.doc[subject.i + 1 : pronoun.i]
    )


def subject_of_condition(token: Token) -> Token | None:
    """The subject of a clause in front of the pronoun's: "Because lobsters moult, they grow".

    So is that of a sentence that a colon opens up: "Peru went further: it built ships".
    """
    if token.dep_ not in _SUBJECTS:
        return None
    for child in token.head.children:
        opened = child.dep_ in ("ccomp", "parataxis") and any(
            each.text in (":", ";", "–", "—") for each in token.doc[child.i : token.i]
        )
        if (child.dep_ == "advcl" or opened) and child.i < token.i:
            return next((each for each in child.children if each.dep_ in _SUBJECTS), None)
    return None


def has_ship(token: Token) -> bool:
    """Whether a text speaks of a ship before a pronoun ("the ferry", "HMS …")."""
    return any(
        each.lemma_.lower() in lexicon.SHIP_NOUNS or each.text in lexicon.SHIP_PREFIXES
        for span in windows(token)
        for each in span
        if each.i < token.i
    )


def may_be_person(head: Token, entity: Entity) -> bool:
    """Whether a subject is nobody knows what: it may be who "he" is."""
    bare = head.ent_type_ in ("", "PERSON") and not any(
        child.dep_ == "det" for child in head.children
    )
    unknown = entity.kind is Kind.THING and (" " in entity.name or bare)
    return unknown and head.dep_ in _SUBJECTS and not any(char.isdigit() for char in entity.name)


def may_own(head: Token, entity: Entity, token: Token) -> bool:
    """Whether "his" stands below a bare name taken for a firm: "Berg began his reign"."""
    bare = not any(child.dep_ == "det" for child in head.children) and not head.is_upper
    acts = head.dep_ in _SUBJECTS and head.head.is_ancestor(token)
    return token.tag_ == "PRP$" and entity.kind is Kind.ORGANISATION and bare and acts


def has_later_verb(noun: Token, token: Token) -> bool:
    """Whether the pronoun belongs to a verb joined to the one that the noun is the object of."""
    verb = grammar.ancestors_verb(token)
    while verb is not None and verb.dep_ not in ("conj", "ROOT"):
        verb = grammar.ancestors_verb(verb)
    return verb is not None and verb.dep_ == "conj" and verb.head == noun.head


def lacks_subject(token: Token) -> bool:
    """Whether the verb over a pronoun has lost its subject in a wrong parse."""
    verb = grammar.ancestors_verb(token)
    if verb is None or verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    return not any(child.dep_ in (*_SUBJECTS, "expl", "csubj") for child in verb.children)


def acts_on(head: Token, token: Token) -> bool:
    """Whether a noun is the subject of the verb whose object the pronoun is ("found him")."""
    if _owns_complement(token) and head.head == token.head.head:
        return True
    if token.dep_ not in _OBJECTS or token.lower_.endswith("self"):
        return False
    verb = grammar.ancestors_verb(token)
    if verb is None:
        return False
    named = head
    while named.dep_ == "appos":
        named = named.head
    if named.dep_ in _SUBJECTS and named.head in _sharing(verb, token):
        return True
    relative = any(child.dep_ in _SUBJECTS and child.tag_ == "WP" for child in verb.children)
    return relative and verb.dep_ == "relcl" and verb.head == head


def _owns_complement(token: Token) -> bool:
    """Whether a pronoun owns what a subject is, so that it is another's: "Ann was her pupil"."""
    noun = token.head
    return token.tag_ == "PRP$" and noun.dep_ == "attr" and noun.head.lemma_ in ("be", "become")


def is_made(token: Token) -> bool:
    """Whether somebody has something done to what a pronoun means: "had it painted"."""
    verb = token.head
    above = verb.head
    behind = verb.doc[token.i + 1 : token.i + 2]
    bare = verb.tag_ in ("VB", "VBN", "VBG") and all("aux" not in each.dep_ for each in behind)
    makes = above.lemma_ in ("have", "make", "let", "get", "see", "keep", "want", "watch")
    second = any(child.dep_ in _SUBJECTS and child.i < token.i for child in verb.children)
    return token.dep_ in _SUBJECTS and bare and ((verb.dep_ == "ccomp" and makes) or second)


def _sharing(verb: Token, token: Token) -> Iterator[Token]:
    """The verb over a pronoun, and those whose subject it shares: "Ann came and saw her"."""
    yield verb
    if token.dep_ == "pobj":
        return
    while verb.dep_ == "conj" and not any(child.dep_ in _SUBJECTS for child in verb.children):
        verb = verb.head
        yield verb


def windows(token: Token) -> Iterator[Span]:
    """First this sentence, then with the one before, then with more of the same paragraph."""
    sentence = token.sent
    yield sentence
    start = sentence.start
    for back in range(_SENTENCES_BACK):
        before = token.doc[start - 1] if start else None
        if before is None or (back and before.is_space and before.text.count("\n") > 1):
            return
        start = before.sent.start
        yield token.doc[start : sentence.end]


def governing_subject(token: Token) -> Token | None:
    """The nearest subject before the pronoun in its own or a clause above, within the sentence."""
    node = token
    while node.head != node:
        below, node = node, node.head
        if below.dep_ == "xcomp" and (told := _told_to(below, node)) is not None:
            return told
        for child in node.children:
            if child.dep_ in _SUBJECTS and child.i < token.i and token not in child.subtree:
                return child
    return None


def _told_to(infinitive: Token, verb: Token) -> Token | None:
    """Who is to do something: the person or body told in "ordered Norla to sell its boats"."""
    if verb.lemma_ in _OF_SUBJECTS or all(each.tag_ != "TO" for each in infinitive.lefts):
        return None
    told = (child for child in verb.children if child.dep_ in ("dobj", "dative"))
    return next((each for each in told if verb.i < each.i < infinitive.i), None)


def is_named_by_who(noun: Token) -> bool:
    """Whether "who" makes a person of a noun that names nobody: "the witness, who …"."""
    return any(
        child.dep_ == "relcl" and any(each.lower_ == "who" for each in child.lefts)
        for child in noun.children
    )


def has_animal(token: Token, gender: str) -> bool:
    """Whether a text calls an animal a male or a female before a pronoun that may mean it."""
    word = "female" if gender == "f" else "male"
    return any(each.lower_ == word and each.tag_ == "NN" for each in token.doc[: token.i])


def rivals_before(token: Token, gender: str, meant: Mapping[int, Antecedent]) -> set[Entity]:
    """Whom "he" or "she" meant in the sentence before, by the gender of the pronoun."""
    start = token.sent.start
    before = token.doc[token.doc[start - 1].sent.start : start] if start else token.doc[:0]
    return {
        entity
        for each in before
        if lexicon.PERSONAL.get(each.lower_) == gender and each.i in meant
        for entity in meant[each.i].entities
    }


def subject_before(token: Token) -> Token | None:
    """The main subject of the sentence before, where the pronoun opens a main clause."""
    top = token.head if token.tag_ == "PRP$" else token
    if top.dep_ not in _SUBJECTS or top.head.dep_ not in ("ROOT", "conj", "ccomp"):
        return None
    start = token.sent.start
    if start == 0:
        return None
    root = token.doc[start - 1].sent.root
    return next((child for child in root.children if child.dep_ in _SUBJECTS), None)


def is_human(noun: Token) -> bool:
    """Whether a noun is one for people."""
    return noun.lemma_.lower() in lexicon.PERSON_NOUNS


def has_object_between(subject: Token, token: Token) -> bool:
    """Whether what a verb before is done to may own it: "saw a ship and … its bow"."""
    return any(
        each.dep_ == "dobj" and each.tag_ in ("NN", "NNP") and has_later_verb(each, token)
        for each in subject.doc[subject.i + 1 : token.i]
    )


def is_misread(token: Token) -> bool:
    """Whether "her" is taken for an object and for an owner at once: "taught her French"."""
    return token.lower_ == "her" and (token.tag_ == "PRP$") is not (token.dep_ == "poss")


def owns_a_person(head: Token, token: Token) -> bool:
    """Whether a name only says whose niece or lawyer the sentence before speaks of."""
    owned = head.head
    person = owned.lemma_.lower() in lexicon.DESCRIBING_PERSONS | lexicon.KIN
    return head.dep_ == "poss" and head.sent != token.sent and person


def has_person_between(subject: Token, token: Token, named: Mapping[int, Entity]) -> bool:
    """Whether it may be another's to whom a verb before does something: "saw Ann and … her"."""
    return any(
        each.i in named and named[each.i].kind is Kind.PERSON and has_later_verb(each, token)
        for each in subject.doc[subject.i + 1 : token.i]
        if each.dep_ == "dobj"
    )


def is_in_role(noun: Token) -> bool:
    """Whether a noun says as what somebody does something: "moved to Chile as a young man"."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "as"


def owns_object(head: Token, token: Token) -> bool:
    """Whether a name only owns what is done something to: "She sang Bach's songs in his hall"."""
    thing = head.head
    return head.dep_ == "poss" and thing.dep_ in _SUFFERING and head.sent == token.sent


def is_in_description(token: Token, name: Token) -> bool:
    """Whether a pronoun stands in what a name is called: "Ann Hale, a nurse of her tribe"."""
    above = token
    while above.head != above and above.head != name:
        above = above.head
    own = token.doc[token.i + 1 : token.i + 2].text == "own"
    return above.head == name and above.dep_ == "appos" and not own
