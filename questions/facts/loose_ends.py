"""What a phrase may lose that leans on the text: it says less then, but nothing else."""

from __future__ import annotations

import re

from spacy.tokens import Token

from questions.analysis.reference import lexicon
from questions.facts import callings, event_nouns, verbs
from questions.facts.wording import Context

_TOLD = frozenset(("advcl", "ccomp", "xcomp"))
_TELLING = frozenset("ask force oblige order persuade sentence tell urge".split())
"""Verbs that say what somebody is to do."""

PLACES = (
    lexicon.PLACE_NOUNS
    | lexicon.CITY_NOUNS
    | lexicon.ISLAND_NOUNS
    | frozenset(
        "farm garden house kitchen orchard room shore beach coast bay hall barn yard hill slope "
        "meadow".split()
    )
)
"""What stands or lies somewhere."""

_LYING = frozenset(
    "above behind below beside between by in inside near opposite outside over under".split()
)
"""Prepositions that tell where something lies."""

_OWING = re.compile(r"(?:due to|because of|owing to|thanks to|on account of|as a result of) ", re.I)
_FINITE = ("VBD", "VBZ", "VBP", "MD")

_RESTRICTING = frozenset("unless until if except without only".split())


def adjuncts(head: Token, context: Context) -> set[int]:
    """The tokens that say more of what somebody was made to do, and lean on the text.

    So "for selling it" of "to pay 2 million euros for selling it", but nothing of what somebody
    refused to do.
    """
    if head.dep_ not in _TOLD or head.head.lemma_ not in _TELLING:
        return set()
    if not any(child.tag_ == "TO" for child in head.lefts):
        return set()
    objects = [child for child in head.children if child.dep_ == "dobj"]
    if not objects:
        return set()
    sums = [each for each in objects if any(child.dep_ == "nummod" for child in each.lefts)]
    behind = [child for child in head.rights if child.dep_ in ("prep", "advcl")]
    behind += [child for each in sums for child in each.rights if child.lower_ == "for"]
    first = next((one for one in behind if _is_open(one, context)), None)
    if first is None or any(token.lower_ in _RESTRICTING for token in head.subtree):
        return set()
    return {token.i for token in head.subtree if token.i >= first.left_edge.i}


def _is_open(part: Token, context: Context) -> bool:
    references = context.references
    return any(
        token.i in references.unresolved
        or (token.tag_ in ("PRP", "PRP$") and token.i not in references.resolved)
        or (token.i in context.times and context.times[token.i].date is None)
        for token in part.subtree
    )


def causes(head: Token) -> set[int]:
    """The tokens at the end of what somebody said that only tell why it is or will be so.

    Of what was denied, the reason may be all that was denied; and "was due to" tells nothing else.
    """
    if head.dep_ != "ccomp" or head.head.lemma_ not in verbs.SAYING:
        return set()
    doing = next((one for one in head.rights if one.dep_ == "xcomp"), head)
    told = (*head.children, *doing.children)
    if doing.lemma_ == "be" or any(one.dep_ == "neg" for one in told):
        return set()
    preps = (one for one in doing.rights if one.dep_ == "prep")
    why = next((one for one in preps if _OWING.match(one.doc[one.i : one.i + 4].text)), None)
    if why is None or any(one.tag_ in _FINITE for one in head.doc[why.i : head.right_edge.i + 1]):
        return set()
    return {*range(why.left_edge.i, head.right_edge.i + 1)}


def clauses(head: Token) -> set[int]:
    """The tokens of clauses behind "a fisherman": without them the phrase says less, but true."""
    return {
        token.i
        for noun in head.subtree
        if _is_one_of_many(noun)
        for child in noun.rights
        if child.dep_ in ("acl", "relcl") and child.i > noun.i
        for token in child.subtree
    }


def details(head: Token, context: Context) -> set[int]:
    """The tokens of what is told besides of "a hardware shop opposite it", and leans on the text.

    Only of what still says something: a noun with another word that tells which sort it is of.
    """
    return {
        token.i
        for noun in head.subtree
        if _is_one_of_many(noun) and _is_of_a_sort(noun)
        for child in noun.rights
        if _tells_besides(child, noun) and _is_open(child, context)
        for token in child.subtree
    }


_COMPARED = re.compile(
    r"(?:(?:about|almost|nearly|roughly|some) )?(?:half|twice|double|(?:[a-z]+|\d+) times|a third|"
    r"a quarter) (?:as|that|those|the (?:number|size|area|amount))\b"
)


def comparisons(head: Token) -> set[int]:
    """The tokens behind a comma that set a figure beside another: ", four times that of Lund"."""
    end = head.right_edge.i + 1
    for comma in head.doc[head.left_edge.i : end]:
        if comma.text == "," and _COMPARED.match(comma.doc[comma.i + 1 : end].text):
            return {*range(comma.i, end)}
    return set()


def only_compares(head: Token) -> bool:
    """Whether what stands behind a comma sets the rest beside others: ", now the biggest"."""
    first = head.left_edge
    if not first.i or first.nbor(-1).text != ",":
        return False
    if head.tag_ == "JJS" and all(child.dep_ != "nsubj" for child in head.children):
        return True
    return bool(_COMPARED.match(head.doc[first.i : head.right_edge.i + 1].text))


def _tells_besides(child: Token, noun: Token) -> bool:
    """Whether words behind a noun describe it, and do not say of what or that it is."""
    if child.dep_ == "prep":
        return child.lower_ in _LYING and noun.lemma_.lower() in PLACES
    if child.dep_ == "relcl":
        first = child.left_edge
        return first.tag_[0] == "W" and (first.lower_ != "that" or first.dep_.startswith("nsubj"))
    return child.dep_ == "acl" and all(each.dep_ != "mark" for each in child.children)


def _is_one_of_many(noun: Token) -> bool:
    return noun.tag_ == "NN" and any(child.lower_ in ("a", "an") for child in noun.lefts)


def _is_of_a_sort(noun: Token) -> bool:
    """Whether words beside a noun, or the noun itself, tell what sort of thing is meant.

    Of a plan or a battle, they do not tell which.
    """
    if noun.lemma_.lower() in verbs.OPEN_NOUNS or event_nouns.is_event(noun):
        return False
    if callings.is_calling(noun.lemma_.lower()):
        return True
    if any(child.dep_ in ("amod", "compound") and child.tag_ != "JJR" for child in noun.lefts):
        return True
    return any(child.lower_ == "of" for child in noun.rights)
