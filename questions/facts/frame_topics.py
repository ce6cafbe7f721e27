"""What a study is about, in a few words: "scent", "sleep", "oxytocin"."""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import pruning
from questions.facts.designations import indefinite as _article
from questions.facts.frame_kinds import RESEARCHERS, SAMPLED, STUDY
from questions.facts.wording import Context, word

_ON = frozenset("of on into about".split())
_FINDING = frozenset("conclude discover find reveal show suggest".split())
_LONGEST, _LONGEST_SUBJECT = 7, 3
_NO_TOPICS = frozenset("day hour student volunteer week year".split())
"""What helps with a study, or tells how long it took."""

_OFTEN = 4
"""Times that a text names what it is about."""

_BEHIND = 4
"""Sentences behind its first in which a text tells what a study looked at."""


def find(study: Token, context: Context) -> str:
    """The topic of a study, or "" where the text does not say it in a few words."""
    title = context.article.title
    return _said(study, context) or _found(study) or _titled(study, title) or _counted(study)


def _said(study: Token, context: Context) -> str:
    """What stands behind "of" or "on": "a study of scent"."""
    for child in study.rights:
        if child.dep_ == "prep" and child.lower_ in _ON:
            tokens = pruning.kept(child, context.references.entities, without=participles(child))
            told = word(tokens, context)
            if not told.problem and len(told.text.split()) <= _LONGEST:
                return told.text.partition(" ")[2]
    return ""


def participles(preposition: Token) -> list[Token]:
    """Clauses behind a preposition's noun: "published by …" in "a study of tea published by …"."""
    return [
        each
        for noun in preposition.children
        for each in noun.children
        if each.dep_ == "acl" and each.tag_ == "VBN"
    ]


def _found(study: Token) -> str:
    """What the first finding is said of, where it is a bare noun: "scent may play a part"."""
    above = study.head.head if study.dep_ == "pobj" else study.head
    if study.dep_ == "pobj" and above.lower_ == "according":
        return _subject(above.head if above.head != above else above)
    for token in told_soon(study):
        if token.lemma_.lower() in _FINDING and _is_of_study(token):
            for child in token.children:
                if child.dep_ == "ccomp" and (topic := _subject(child)):
                    return topic
    return ""


def _is_of_study(verb: Token) -> bool:
    nouns = STUDY.heads | RESEARCHERS
    return any(
        child.dep_ == "nsubj"
        and (child.lemma_.lower() in nouns or child.ent_type_ == "PERSON" or child.tag_ == "PRP")
        for child in verb.children
    )


def _subject(verb: Token) -> str:
    """The subject of a verb where it means a whole sort or stuff: "scent", "autumn-born pupils"."""
    noun = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if noun is None or noun.pos_ != "NOUN" or noun.lemma_.lower() in RESEARCHERS:
        return ""
    words = [*noun.subtree]
    plain = all(each.is_alpha or each.text == "-" for each in words)
    is_bare = noun == words[-1] and all(
        each.dep_ not in ("det", "poss", "nummod", "prep") for each in words
    )
    if not plain or not is_bare or len(words) > _LONGEST_SUBJECT + 2:
        return ""
    if noun.tag_ == "NN" and grammar.frequency(noun.doc)[noun.lemma_.lower()] < 2:
        return ""
    return "".join(each.text_with_ws for each in words).strip().lower()


def _titled(study: Token, title: str) -> str:
    """What the headline names in the plural, if the text tells of it again and again."""
    words = frozenset(re.findall(r"[a-z]+", title.lower()))
    counts = grammar.frequency(study.doc)
    for token in study.doc:
        lemma = token.lemma_.lower()
        if token.tag_ == "NNS" and token.lower_ in words and counts[lemma] >= _OFTEN:
            return "" if lemma in RESEARCHERS or lemma in _NO_TOPICS else token.lower_
    return ""


def _counted(study: Token) -> str:
    """Those whom a study looked at: "1,850 workers at six mines"."""
    for token in told_soon(study):
        counts = any(child.dep_ == "nummod" for child in token.lefts)
        if token.tag_ == "NNS" and token.lemma_.lower() in SAMPLED - _NO_TOPICS and counts:
            return token.lower_
    return ""


def told_soon(study: Token) -> Span:
    """The sentence of a study and those behind it."""
    end = study.sent.end
    for _ in range(_BEHIND):
        if end < len(study.doc):
            end = study.doc[end].sent.end
    return study.doc[study.sent.start : end]


def indefinite(words: str) -> str:
    """The article "a" or "an" for the words."""
    return _article(words)
