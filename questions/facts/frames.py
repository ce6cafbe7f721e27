"""Frames: the one happening that an article tells of, said so that it is known which one.

Behind "In a study of sleep by Norla University" volunteers may be spoken of, who would be
nobody's without these words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Reference
from questions.facts import frame_makers, frame_titles, frame_topics, pruning
from questions.facts.clauses import Clause
from questions.facts.frame_kinds import KINDS, PROTEST, SAMPLED, STUDY, Frame, FrameKind
from questions.facts.wording import Context, word
from questions.model.facts import NAMED, Fact, Kind, Role

_TELLING = frozenset("about against among at by for in into near of off on over with".split())
_DOING = frozenset("carry cause conduct hold organise organize run stage".split())
_DEEDS = _DOING | {"commission", "lead", "publish", "release"}
_MAKERS = frozenset(("group", "researcher", "scientist", "team", "university"))
_DROPPED = frozenset(
    "big bitter deadly fresh huge key large latest long major massive new recent serious small "
    "subsequent unusual".split()
)
_OTHER = frozenset(
    "another different earlier first further last next other past previous second separate "
    "remaining several similar such".split()
)
_PLACING = frozenset((Kind.CITY, Kind.PLACE, Kind.ORGANISATION, Kind.WORK, Kind.EVENT, Kind.THING))
_STRIKING = frozenset(
    "begin call continue end go hold join launch organise organize resume return stage start "
    "suspend".split()
)
_FEWEST_TOLD = 2
"""Names and phrases that do not yet tell a happening from others, unless it is dated."""

_MANY_WORDS = 6
"""Words behind a noun that tell as much as a name more: "of the villa near the Norla mill"."""

_SHARE_OF_TEXT = 0.6
"""So much of a text, from its start, brings in what the whole is about."""

_FEWEST_SENTENCES = 3
"""Sentences that speak of the happening or its members."""

_LONGEST = 16
"""Words of an opening."""

OPEN = frozenset(("description", "nothing named"))
"""Why a clause states nothing by itself that may be told of a happening."""

_PARAGRAPHS = 7
"""Paragraphs that tell of a study from where it is brought in."""


def find(doc: Doc, context: Context) -> Frame | None:
    """The happening that a text tells of, or None where there is none that is told apart."""
    counts = grammar.frequency(doc)
    for kind in KINDS:
        is_told = any(counts[head] for head in kind.heads)
        if not is_told and not kind.is_study:
            continue
        found = frame_titles.find(doc, kind, context)
        if found is None and is_told:
            found = _of_kind(doc, kind, context)
        if found is None and kind.is_study:
            found = _of_study(doc, context)
        if found is not None:
            stretch = doc[found.start : found.end]
            lasts = kind.is_study or kind is PROTEST
            when = "" if lasts else frame_titles.month(stretch, context)
            return replace(found, when=when, deeds=kind.deeds)
    return None


def _of_kind(doc: Doc, kind: FrameKind, context: Context) -> Frame | None:
    latest = len(doc) * _SHARE_OF_TEXT
    for noun in doc:
        if noun.i > latest:
            return None
        if not _brings_in(noun, kind):
            continue
        end, title = _end(noun, kind), context.article.title
        members = kind.members | (_sampled(noun, title) if kind.is_study else _doers(noun, kind))
        words = _words(noun, kind, context)
        if words and _is_central(doc[noun.sent.start : end], kind.heads | members):
            return Frame(words, members, context.cite(noun.sent), noun.sent.start, end)
    return None


def _of_study(doc: Doc, context: Context) -> Frame | None:
    """A study that is told of by who led it, or who looked at how many."""
    for made in frame_makers.find(doc, context):
        sentence = made.place.sent
        end = _end(made.place, STUDY)
        members = STUDY.members | _sampled(made.place, context.article.title)
        if _is_central(doc[sentence.start : end], STUDY.heads | members):
            words = f"In a {made.words}"
            return Frame(words, members, context.cite(sentence), sentence.start, end)
    return None


def _brings_in(noun: Token, kind: FrameKind) -> bool:
    """Whether a noun tells of a happening of a kind as of one that there was."""
    if noun.tag_ != "NN" or noun.lemma_.lower() not in kind.heads or grammar.is_quoted(noun):
        return False
    opener = next((child.lower_ for child in noun.children if child.dep_ == "det"), "")
    if opener not in ("a", "an", "the") or any(child.lower_ in _OTHER for child in noun.lefts):
        return False
    verb = grammar.ancestors_verb(noun)
    if noun.dep_ == "pobj" and noun.head.head.lower_ == "according":
        return True
    return verb is None or not any(
        child.tag_ == "MD" or child.dep_ in ("neg", "mark") for child in verb.children
    )


def _end(noun: Token, kind: FrameKind) -> int:
    """Where another happening of the kind is brought in, or what is said of a study ends."""
    doc, paragraphs = noun.doc, 0
    for token in doc[noun.i + 1 :]:
        if kind.is_study and "\n" in token.text:
            paragraphs += 1
            if paragraphs == _PARAGRAPHS:
                return token.i
        if token.lemma_.lower() in kind.heads and token.tag_ == "NN":
            openers = {child.lower_ for child in token.lefts}
            if openers & _OTHER or (openers & {"a", "an"} and _names(token)):
                return token.sent.start
    return len(doc)


def _names(noun: Token) -> bool:
    """Whether a name stands in what is said of a noun: it is another one than told of before."""
    return any(token.ent_type_ in ("ORG", "GPE", "PERSON", "LOC") for token in noun.subtree)


def _is_central(stretch: Span, nouns: frozenset[str]) -> bool:
    """Whether enough sentences speak of a happening or of its members."""
    sentences = {token.sent.start for token in stretch if token.lemma_.lower() in nouns}
    return len(sentences) >= _FEWEST_SENTENCES


def _sampled(study: Token, title: str) -> frozenset[str]:
    """Those whom a study looked at: soon counted where it is told of, or told of in the title."""
    titled = (re.sub(r"s$", "", one) for one in re.findall(r"[a-z]+", title.lower()))
    counted = (
        token.lemma_.lower()
        for token in frame_topics.told_soon(study)
        if token.tag_ == "NNS" and any(child.dep_ == "nummod" for child in token.lefts)
    )
    return SAMPLED.intersection((*counted, *titled))


def _words(noun: Token, kind: FrameKind, context: Context) -> str:
    """The opening, or "" where it would not say which happening is meant."""
    before = [
        token
        for child in noun.lefts
        if child.dep_ in ("amod", "compound", "nmod") and child.lower_ not in _DROPPED
        for token in child.subtree
    ]
    behind = [*phrases_behind(noun, context)]
    named = _named([*before, *(token for piece in behind for token in piece)], context)
    topic = frame_topics.find(noun, context) if kind.is_study else ""
    if kind.is_study and (not topic or not named & {Kind.ORGANISATION}):
        return ""
    doer = _doer(noun, context) if kind is PROTEST and not named else []
    named |= _named(doer, context)
    is_dated = kind is not PROTEST and bool(frame_titles.month(noun.sent, context))
    fewest = 1 if is_dated or kind is PROTEST else _FEWEST_TOLD
    is_long = sum(map(len, behind)) >= _MANY_WORDS
    told_by = len(named) + len(behind) + bool(doer) + is_long
    if not kind.is_study and (not named & _PLACING or told_by <= fewest):
        return ""
    told = [word(piece, context) for piece in ([*before, noun], *behind)]
    if any(each.problem for each in told):
        return ""
    first, *rest = (each.text for each in told)
    if kind.is_study and not any(piece[0].lower_ in ("of", "on", "into") for piece in behind):
        rest.insert(0, f"of {topic}")
    if doer:
        rest.append(f"by {word(doer, context).text}")
    is_whole = any(piece[0].lower_ == "of" for piece in behind) and not kind.is_study
    is_the = is_whole and any(child.lower_ == "the" for child in noun.lefts)
    text = " ".join(["the" if is_the else frame_topics.indefinite(first), first, *rest])
    return f"In {text}" if len(text.split()) < _LONGEST else ""


def _doers(noun: Token, kind: FrameKind) -> frozenset[str]:
    """Those who strike or protest, by their lemma."""
    doer = _subject(noun) if kind is PROTEST else None
    return frozenset() if doer is None else frozenset((doer.lemma_.lower(),))


def _doer(noun: Token, context: Context) -> list[Token]:
    """Those who ended a strike, with where they work: "dockers at the port of Lund"."""
    doer = _subject(noun)
    if doer is None or any(child.dep_ in ("det", "poss", "nummod") for child in doer.lefts):
        return []
    tokens = pruning.kept(doer, context.references.entities)
    return [] if word(tokens, context).problem else tokens


def _subject(noun: Token) -> Token | None:
    """Those who ended, held or joined what a noun names: workers, in the plural."""
    verb = grammar.ancestors_verb(noun)
    if verb is None or verb.lemma_.lower() not in _STRIKING:
        return None
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj" and child.tag_ == "NNS")
    return next(subjects, None)


def phrases_behind(noun: Token, context: Context) -> Iterator[list[Token]]:
    """The phrases behind a noun that tell which one it is, without dates and what is open."""
    for child in noun.rights:
        done = [child] if child.dep_ == "acl" else frame_topics.participles(child)
        if child.dep_ in ("prep", "agent") and child.lower_ in _TELLING:
            yield from _told(child, context)
        for verb in done:
            if verb.lemma_.lower() in _DEEDS:
                yield from _deeds(verb, context)


def _deeds(verb: Token, context: Context) -> Iterator[list[Token]]:
    """By whom something was done: "by a team at Norla University"."""
    for child in verb.rights:
        if child.dep_ == "agent" or child.lower_ == "by":
            pieces = [*_told(child, context)]
            for piece in pieces:
                is_maker = verb.lemma_.lower() in _DOING or _MAKERS & {one.lemma_ for one in piece}
                yield piece if is_maker else [verb, *piece]


def _told(preposition: Token, context: Context) -> Iterator[list[Token]]:
    behind = frame_topics.participles(preposition)
    tokens = pruning.kept(preposition, context.references.entities, without=behind)
    is_dated = any(token.i in context.times for token in tokens)
    if tokens and not is_dated and not word(tokens, context).problem:
        yield tokens


def _named(tokens: list[Token], context: Context) -> set[Kind]:
    entities = context.references.entities
    return {entities[token.i].kind for token in tokens if token.i in entities}


def framed(clause: Clause, context: Context) -> Context | None:
    """A context in which the members of the happening stand alone, for a clause that has some."""
    frame = context.frame
    if frame is None or not frame.start <= clause.verb.i < frame.end:
        return None
    if (*clause.auxiliaries, clause.verb)[0].tag_ != "VBD":
        return None
    tokens = [*clause.subject.subtree, *clause.verb.subtree]
    members = {token.i for token in tokens if _is_member(token, frame)}
    if not members and not _is_deed(clause, frame):
        return None
    references = context.references
    left = {at: why for at, why in references.unresolved.items() if at not in members}
    bare = {
        at - 1: Reference(at - 1, at + 1, _called(clause.verb.doc[at]), plural=True)
        for at in members
        if clause.verb.doc[at - 1].lower_ == "the"
    }
    known = replace(references, unresolved=left, resolved={**references.resolved, **bare})
    return replace(context, references=known, is_framed=True)


def _called(member: Token) -> str:
    """The words for members: all of them behind "of", as in "the average age of the sailors"."""
    is_all = member.i > 1 and member.nbor(-2).lower_ == "of"
    return f"the {member.lower_}" if is_all else member.lower_


def _is_deed(clause: Clause, frame: Frame) -> bool:
    """Whether something that such happenings bring was done to people or things in number."""
    if clause.verb.lemma_ not in frame.deeds or clause.negated:
        return False
    suffers = [clause.subject] if clause.passive else clause.constituents
    return any(
        one.tag_ == "NNS" and any(child.dep_ == "nummod" for child in one.lefts)
        for one in suffers
        if clause.passive or one.dep_ == "dobj"
    )


def _is_member(token: Token, frame: Frame) -> bool:
    if token.tag_ != "NNS" or token.lemma_.lower() not in frame.members:
        return False
    opener = next((child.lower_ for child in token.lefts if child.dep_ == "det"), "")
    pointing = any(child.lower_ in _OTHER for child in token.lefts)
    return opener in ("", "the") and not pointing


def belongs(fact: Fact, clause: Clause, context: Context) -> bool:
    """Whether a fact that names something is told of members of the happening, at no other time."""
    frame, subject = context.frame, clause.subject
    if frame is None or not frame.start <= clause.verb.i < frame.end or fact.speaker:
        return False
    is_dated = fact.date is not None or any(one.role is Role.TIME for one in fact.phrases)
    is_past = (*clause.auxiliaries, clause.verb)[0].tag_ == "VBD"
    return is_past and not is_dated and clause.kind == "clause" and _is_member(subject, frame)


def told(fact: Fact, frame: Frame) -> Fact:
    """A fact of the happening: its statement says which one that is."""
    words = fact.text
    names = (one.text for phrase in fact.phrases for one in phrase.mentions if one.kind in NAMED)
    if not words.startswith(tuple(names)):
        words = f"{words[:1].lower()}{words[1:]}"
    is_dated = fact.date is not None or any(one.role is Role.TIME for one in fact.phrases)
    opening = frame.opening if is_dated or not frame.when else f"{frame.opening} {frame.when}"
    return replace(
        fact,
        text=f"{opening}, {words}",
        frame=opening,
        evidence=(*fact.evidence, frame.evidence),
    )
