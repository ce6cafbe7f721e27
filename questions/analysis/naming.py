"""Mends names that the parser takes apart.

It takes the number of a ruler for somebody who speaks ("Peter I founded Lund"), and a word that
says what somebody is for another subject ("The designer Ann Hale used silk").
"""

from __future__ import annotations

from spacy.tokens import Span, Token

_FIRST_PERSON = frozenset(("i", "me", "my", "we", "our", "us"))
_MARKS = frozenset(('"', "“", "”"))
_RULING = frozenset("king queen emperor empress tsar czar kaiser pope sultan shah pharaoh".split())
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def join_number(number: Token) -> None:
    """Make "I" behind the name of a ruler a part of it: "Peter I founded Lund".

    A text in which somebody speaks of himself may mean him: "With Peter I founded Lund".
    """
    name = number.doc[number.i - 1] if number.i else number
    before = name.doc[name.i - 1] if name.i else None
    is_titled = before is not None and before.lower_ in _RULING
    is_ruler = name.ent_type_ == "PERSON" or is_titled
    if not is_ruler or name.pos_ != "PROPN" or not name.whitespace_:
        return
    if number.tag_ == "PRP" and _may_speak(number):
        return
    is_second = before is not None and before.ent_type_ == "PERSON" and not is_titled
    if name.head != number and (is_second or not _hang_name(name, number)):
        return
    number.tag_, number.pos_ = "NNP", "PROPN"
    start = name.i
    while start and number.doc[start - 1].ent_type_ == "PERSON":
        start -= 1
    whole = Span(number.doc, start, number.i + 1, label="PERSON")
    number.doc.set_ents([whole], default="unmodified")


def _hang_name(name: Token, number: Token) -> bool:
    """Hang a name on its number, and tell whether the two are one name."""
    above, relation = number.head, number.dep_
    beside = next((c for c in number.children if c.dep_ == "appos" and c.pos_ == "NOUN"), None)
    is_second = name.head == above and relation in _SUBJECTS
    if beside is not None and above != name:
        # "Under Peter I the town was built": the town is the subject.
        beside.head, beside.dep_ = above, relation
    elif above != name and not is_second:
        return False
    if above == name or beside is not None:
        root = name.head == name
        number.head, number.dep_ = (number, "ROOT") if root else (name.head, name.dep_)
    for child in [*name.children]:
        if child != number:
            child.head = number
    name.head, name.dep_ = number, "compound"
    return True


def _may_speak(number: Token) -> bool:
    """Whether "I" stands in a quotation, or a text has other words of somebody who speaks."""
    is_open = False
    for token in number.doc:
        if token.text in _MARKS:
            is_open = token.text == "“" or (token.text == '"' and not is_open)
        elif token.is_space and token.text.count("\n") > 1:
            is_open = False
        elif token.i == number.i:
            if is_open:
                return True
        elif not is_open and _is_of_speaker(token):
            return True
    return False


def _is_of_speaker(token: Token) -> bool:
    """Whether a word means somebody who speaks, and is not the number of a ruler."""
    if token.lower_ not in _FIRST_PERSON or token.tag_ not in ("PRP", "PRP$"):
        return False
    return token.text != "I" or token.i == 0 or token.doc[token.i - 1].pos_ != "PROPN"


def join_calling(verb: Token, subjects: list[Token]) -> None:
    """Give "the designer" before the name of a subject to that: "The designer Ann Hale used silk".

    The parser takes it for the subject, with the name as an aside or as a second subject. Behind a
    preposition it is what that governs: "a group led by the designer Ann Hale presented silk".
    """
    name = subjects[-1]
    if len(subjects) == 1:
        beside = name.doc[name.i + 1]
        if beside.pos_ != "PROPN" or name.tag_ != "NN":
            return
        aside = next((c for c in name.rights if c.dep_ == "appos"), None)
        if aside is not None and aside.left_edge == beside and not any(name.conjuncts):
            _lead(aside, name)
        return
    first = name.left_edge
    noun = verb.doc[first.i - 1] if first.i else verb
    if first.pos_ != "PROPN" or noun.tag_ != "NN" or noun.right_edge != noun:
        return
    if noun in subjects:
        _hang(noun, name)
    elif noun.dep_ == "pobj" and subjects[0].is_ancestor(noun):
        _lead(name, noun)


def _lead(name: Token, noun: Token) -> None:
    """Put a name in the place of the noun before it."""
    name.head, name.dep_ = noun.head, noun.dep_
    _hang(noun, name)


def _hang(noun: Token, name: Token) -> None:
    """Make a noun, and what belongs to it, a part of the name behind it."""
    for child in [*noun.children]:
        child.head = name
    noun.head, noun.dep_ = name, "compound"
