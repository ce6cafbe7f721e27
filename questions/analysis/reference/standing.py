"""Which noun phrases say by themselves what they mean, and which need the text before them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import (
    ages,
    bridges,
    comparing,
    expletives,
    generics,
    lexicon,
    personal,
)
from questions.analysis.reference.entities import Entity

_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj"))
_HEADS = frozenset(
    "nsubj nsubjpass dobj pobj attr dative conj appos npadvmod oprd poss ROOT nmod".split()
)


_DECADE = re.compile(r"\d\d\d0s")
_ORDERS = ("st", "nd", "rd", "th")
_INDEFINITE = frozenset(
    "anybody anyone anything everybody everyone everything nobody nothing somebody someone "
    "something".split()
)
"""Words for people and things that need not have been spoken of."""

_ASIDES = frozenset("advcl relcl acl pcomp".split())
_TIMES = frozenset("first second third fourth fifth last".split())
_EDGES = frozenset("coast shore border bank side end edge frontier".split())
_MEASURES = frozenset(("norm", "rule", "standard"))
_OPENING_MARKS = frozenset(('"', "“", "'", "‘"))
_OPEN_ENDED = frozenset("need right chance opportunity wish ability permission duty".split())
"""What is to be done says which of these is meant, wherever the parser hangs it."""

_WHOLES = frozenset(("ocean", "sea", "world", "earth"))


def reason(token: Token, named: Mapping[int, Entity]) -> str:
    """Why a word needs the text before it, or "" where it stands by itself."""
    if token.tag_ in ("PRP", "PRP$"):
        if token.lower_ in lexicon.SPEAKER:
            return "speaker"
        return "" if expletives.is_expletive(token) else "pronoun"
    if token.i in named:
        return "name" if named[token.i].ambiguous else ""
    if token.dep_ == "advmod" and token.lower_ in ("there", "then", "here"):
        return "pronoun"
    if token.dep_ in _HEADS and token.lower_ in lexicon.PRONOUN_LIKE and not _explained(token):
        return "pronoun"
    if token.tag_ == "CD" and token.dep_ in _ARGUMENTS and not _is_measured(token):
        return "pronoun"
    if ages.is_age(token):
        return "description"
    if token.pos_ == "NOUN" and token.dep_ in _HEADS:
        return "description" if is_under_way(token) else _noun(token, named)
    return ""


def is_under_way(noun: Token) -> bool:
    """Whether something goes on that does not say at what: "Work began in 1811"."""
    verb = noun.head
    if noun.lower_ not in bridges.UNDER_WAY or noun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    if verb.lemma_ not in bridges.PHASES or any(not each.is_punct for each in noun.children):
        return False
    return all(each.lower_ not in ("on", "of") for each in verb.children)


def _is_measured(figure: Token) -> bool:
    """Whether a number says what it counts, or is a sum of money, a share or a year."""
    beside = [*figure.children, figure.head]
    return figure.ent_type_ in ("MONEY", "PERCENT", "DATE", "QUANTITY", "TIME") or any(
        child.lower_ in ("of", "%", "$") for child in beside
    )


def _explained(token: Token) -> bool:
    """Whether "some of …", "three people" say of what; relative pronouns say it by their place."""
    if token.tag_ in ("WDT", "WP", "WP$") and token.dep_ != "ROOT":
        return True
    if token.tag_ == "EX" or _is_indefinite(token):
        return True
    if token.i and token.nbor(-1).text == "-" and token.tag_ == "CD":
        return True  # "eighty-four"
    if token.dep_ == "conj" and token.tag_ == "CD" and token.head.dep_ == "nummod":
        return True  # "two or three rooms"
    if token.lower_ == "those" and any(child.dep_ == "relcl" for child in token.children):
        return True
    if token.lower_ == "one" and any(child.lower_ == "in" for child in token.children):
        return True
    if token.lower_ == "half" and (token.head.lower_ in ("by", "in") or _is_hour(token)):
        return True  # "fell by more than half"
    behind = token.doc[token.i + 1 : token.i + 2]
    if token.lower_ == "that" and behind and behind[0].dep_ in _ARGUMENTS:
        return behind[0].tag_ == "PRP"  # "so long that she left"
    return any(child.dep_ == "prep" and child.lower_ == "of" for child in token.children)


def _is_hour(token: Token) -> bool:
    """Whether "half" belongs to a time of the day: "half past six"."""
    return token.doc[token.i + 1 : token.i + 2].text == "past"


def _is_indefinite(token: Token) -> bool:
    """Whether "anyone" or "nothing" points nowhere: it is not what a main clause tells of."""
    no_one = token.lower_ == "one" and any(child.lower_ == "no" for child in token.lefts)
    if token.lower_ not in _INDEFINITE and not no_one:
        return False
    subject = token.dep_ in _ARGUMENTS and token.dep_ != "dobj"
    denied = no_one or token.lower_ in ("nobody", "nothing")
    return not subject or token.head.dep_ in _ASIDES or (denied and token.head.dep_ == "ccomp")


def _noun(noun: Token, named: Mapping[int, Entity]) -> str:
    children = list(noun.children)
    if comparing.is_open(noun, named):
        return "description"
    if any(child.lower_ == "both" and child.dep_ in ("det", "predet") for child in children):
        return "" if noun.doc[noun.i + 1 : noun.i + 2].text == "of" else "description"
    if noun.lower_ == "board" and noun.head.lower_ == "on" and not children:
        return "description"
    if _is_left_over(noun) or _is_mere_number(noun):
        return "description"
    article = determiner(noun)
    if article is None or article.lower_ not in ("the", "this", "that", "these", "those"):
        return ""
    if article.lower_ != "the":
        return "description"
    if noun.lemma_.lower() in lexicon.UNIQUE or _completed(noun, named) or _is_of_one(noun):
        return ""
    if _is_time(noun) or _is_named_next(noun, named) or _is_where(noun, named):
        return ""
    if _sets_measure(noun):
        return ""
    return "" if generics.is_generic(noun) else "description"


def _sets_measure(noun: Token) -> bool:
    """Whether something became what all others are measured by: "became the standard"."""
    before = [each.lower_ for each in noun.lefts]
    if before == ["the", "same"] and noun.lower_ == "name":
        return noun.head.lower_ == "of"  # "the region of the same name"
    return noun.dep_ == "attr" and noun.lower_ in _MEASURES and before == ["the"]


def _is_time(noun: Token) -> bool:
    """Whether "the" belongs to words for a time: "the 1960s", "for the first time"."""
    if _DECADE.fullmatch(noun.text):
        return True
    told = {child.lower_ for child in noun.lefts}
    if noun.lower_ == "century":
        return any(each.ent_type_ in ("DATE", "ORDINAL") and _is_order(each) for each in noun.lefts)
    if noun.lower_ == "time":
        return noun.head.lower_ == "for" and bool(told & _TIMES)
    return noun.lower_ == "meantime"


def _is_order(token: Token) -> bool:
    return token.lower_.endswith(_ORDERS)


def _is_named_next(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether its name stands right behind a noun: "the poet Ann Hale", "the owner, Norla,"."""
    lemma = noun.lemma_.lower()
    if noun.i + 1 in named and (personal.is_calling(lemma) or lemma in lexicon.SHIP_NOUNS):
        return True
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    if _is_quoted_name(noun):
        return True
    if len(behind) < 2 or behind[0].text != "," or behind[1].lower_ == "who":
        return False
    told = (child for child in noun.children if child.dep_ == "appos" and child.i in named)
    return any(child.left_edge.i == behind[1].i for child in told)


def _is_quoted_name(noun: Token) -> bool:
    """Whether quotation marks tell what a noun is called: "the category “large”"."""
    doc, article = noun.doc, determiner(noun)
    if article is not None and doc[article.i + 1].text in _OPENING_MARKS:
        return True
    behind = doc[noun.i + 1 : noun.i + 2]
    opens = bool(noun.whitespace_) and behind.text in _OPENING_MARKS
    return opens and not behind[0].whitespace_


def _is_where(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a coast or border is that at a place, however this is parsed."""
    link = noun.doc[noun.i + 1 : noun.i + 2]
    if (
        noun.lemma_.lower() not in _EDGES
        or not link
        or link[0].lower_ not in ("at", "near", "with")
    ):
        return False
    return any(each.i in named for each in link[0].children)


def _is_of_one(noun: Token) -> bool:
    """Whether a noun is a part of what there is one of: "the ocean floor", "the sea bed"."""
    before = noun.doc[noun.i - 1] if noun.i else noun
    return before.head == noun and before.lower_ in _WHOLES and noun.tag_ == "NN"


def determiner(noun: Token) -> Token | None:
    """The article of a noun, also where the parser hung it on an age: "the 36-year-old clerk"."""
    own = next((child for child in noun.children if child.dep_ == "det"), None)
    if own is not None:
        return own
    first = noun.left_edge
    aged = first.i + 1 < noun.i and first.doc[first.i + 1].text[:1].isdigit()
    return first if aged and first.lower_ == "the" else None


def _is_left_over(noun: Token) -> bool:
    """Whether a noun is what is left of something that is not said: "the surviving copy"."""
    definite = any(child.lower_ == "the" for child in noun.children)
    left = any(
        child.lower_ in lexicon.LEFT_OVER
        for child in noun.children
        if child.dep_ in ("amod", "compound")
    )
    return definite and left and all(child.lower_ != "of" for child in noun.children)


def _is_mere_number(noun: Token) -> bool:
    """Whether people who belong to somebody are only counted: "6,000 soldiers left Burma"."""
    if noun.dep_ not in ("nsubj", "nsubjpass") or noun.lemma_.lower() not in lexicon.COUNTED_PEOPLE:
        return False
    told = {child.dep_ for child in noun.children if child.tag_ not in ("RB", "IN")}
    return "nummod" in told and not told & {"amod", "compound", "poss", "prep", "relcl", "acl"}


def _is_year(token: Token) -> bool:
    return token.is_digit and len(token) == len("1929") and token.ent_type_ == "DATE"


def _completed(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether words around "the …" say which one is meant."""
    if noun.lower_ in _OPEN_ENDED and noun.doc[noun.i + 1 : noun.i + 2].text in ("for", "to"):
        return True
    for child in noun.children:
        if grammar.is_aside(child, noun, named):
            continue
        if child.dep_ in ("relcl", "acl", "poss"):
            return True
        if child.dep_ == "prep" and child.i > noun.i:
            return True
        if grammar.becomes(child):
            continue
        if child.dep_ in ("compound", "amod", "nmod", "appos") and child.i in named:
            return True
        if child.dep_ == "appos" and child.pos_ == "PROPN" and child.left_edge.i == noun.i + 1:
            return True
        dated = child.dep_ in ("nummod", "compound", "amod") and _is_year(child)
        if dated and noun.lemma_.lower() not in lexicon.INSTITUTIONS:
            return True
    return False
