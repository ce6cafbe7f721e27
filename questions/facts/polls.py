"""Facts from the shares that a survey found: "almost half were younger than 35".

Whose half it is, the survey says, in the same sentence or shortly before.
"""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from questions.analysis import grammar
from questions.facts import frames, pruning, statements
from questions.facts.clauses import SUBJECTS, Clause
from questions.facts.designations import indefinite
from questions.facts.frame_kinds import Frame
from questions.facts.wording import Context, word
from questions.model.dates import MONTHS
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role

STUDIES = frozenset("census poll questionnaire referendum study survey".split())
"""What asks or counts many."""

_FINDING = frozenset("conclude discover find indicate report reveal show suggest".split())
_HEDGE = r"(?:(?:about|almost|around|just under|just over|nearly|only|roughly|some) )"
_NUMBER = r"(?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
_SHARE = re.compile(
    rf"{_HEDGE}?(?P<share>half|(?:a|one|two|three|four)[ -](?:third|quarter|fifth)s?"
    rf"|{_NUMBER} (?:in|out of) {_NUMBER}|[\d.]+ ?(?:%|per ?cent))"
    r"(?: of (?P<whole>them|those (?:asked|interviewed|polled|questioned|surveyed|taking part)"
    r"|(?:the )?(?:participants|respondents)))?",
    re.IGNORECASE,
)
_ASKED = re.compile(r" of those [a-z ]+$")
_HEADS = frozenset("% cent percent half third thirds quarter quarters fifth fifths".split())
_RIDERS = re.compile(r"(?<=\d )(?:commuters|passengers|travellers|drivers)\b")
_VEHICLES = tuple(
    "bicycle boat bus car coach ferry lorry plane ship taxi train tram truck underground".split()
)
_OFTEN = 3
"""Times that a text names the vehicle that it is about."""

_FARTHEST = 3
"""Sentences behind the one that names a survey in which shares are of those that it asked."""

_OPEN = frozenset(("pronoun", "nothing named", "time", "description"))
_LONGEST = 18
"""Words of an opening."""


def told(clause: Clause, context: Context, number: int, reason: str) -> Fact | None:
    """What a clause tells of a share of those whom a survey asked, or None.

    Raises:
        Unclear: What it says of them does not stand alone.
    """
    if reason not in _OPEN or clause.kind not in ("reported", "clause"):
        return None
    subject = clause.subject
    if (subject.tag_ != "CD" and subject.lower_ not in _HEADS) or grammar.is_quoted(subject):
        return None
    behind = _of_how_many(clause)
    share = _SHARE.fullmatch(_words(subject, behind))
    source = _source(clause) if share else None
    frame = _frame(source, context) if source is not None else None
    if share is None or source is None or frame is None:
        return None
    clause = replace(clause, omitted=(*clause.omitted, *behind))
    fact = statements.statement(clause, _among(source, subject, context), number)
    return _of_share(fact, subject, share, frame)


def _among(source: Token, subject: Token, context: Context) -> Context:
    """A context in which a share of those whom a survey asked stands alone."""
    own = {token.i for token in subject.subtree}
    references = context.references
    left = {at: why for at, why in references.unresolved.items() if at not in own}
    told = {token.i for token in source.subtree}
    times = {at: one for at, one in context.times.items() if at not in told}
    known = replace(references, unresolved=left)
    return replace(context, references=known, times=times, is_framed=True)


def _of_how_many(clause: Clause) -> tuple[Token, ...]:
    """The "in" of "one in ten" where the parser hangs it on the verb."""
    at = clause.subject.i + 1
    behind = clause.verb.doc[at] if at + 1 < clause.verb.i else None
    if behind is None or behind.lower_ != "in" or behind.head != clause.verb:
        return ()
    return (behind,) if behind.nbor().tag_ == "CD" else ()


def _words(subject: Token, behind: tuple[Token, ...]) -> str:
    right = max(token.right_edge.i for token in (subject, *behind))
    text = subject.doc[subject.left_edge.i : right + 1].text
    return text.replace("\n", " ").strip(" ,")


def _source(clause: Clause) -> Token | None:
    """The survey that a clause tells of: whose finding it is, or which was named shortly before."""
    verb = clause.verb
    while verb.dep_ == "conj":
        verb = verb.head
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _FINDING:
        found = (child for child in verb.head.children if child.dep_ in SUBJECTS)
        return next((one for one in found if one.lemma_.lower() in STUDIES), None)
    return _before(clause.verb.sent) if clause.kind == "clause" else None


def _before(sentence: Span) -> Token | None:
    """The survey of the sentences before, in the same paragraph."""
    doc, start = sentence.doc, sentence.start
    for _ in range(_FARTHEST):
        if not start or "\n\n" in doc[start - 1].text:
            return None
        before = doc[start - 1].sent
        nouns = [token for token in before if token.lemma_.lower() in STUDIES]
        if nouns:
            return nouns[0] if len(nouns) == 1 else None
        start = before.start
    return None


def _frame(noun: Token, context: Context) -> Frame | None:
    """The survey said so that it is known which one: by whom, of whom, in which month."""
    if noun.tag_ != "NN" or grammar.is_quoted(noun):
        return None
    before = [
        token
        for child in noun.lefts
        if child.dep_ in ("amod", "compound", "nmod")
        for token in child.subtree
    ]
    behind = [*frames.phrases_behind(noun, context)]
    if not _names_maker([*before, *(token for piece in behind for token in piece)], context):
        return None
    said = [word(piece, context) for piece in ([*before, noun], *behind)]
    if any(each.problem for each in said):
        return None
    words = _with_vehicle(" ".join(each.text for each in said), noun.doc)
    opening = " ".join(filter(None, (f"In {indefinite(words)} {words}", _when(noun, context))))
    if len(opening.split()) > _LONGEST:
        return None
    return Frame(opening, frozenset(), context.cite(noun.sent), noun.sent.start, len(noun.doc))


def _with_vehicle(words: str, doc: Doc) -> str:
    """Words that tell in what passengers travel, where a text tells of one sort of vehicle."""
    match = _RIDERS.search(words)
    if match is None:
        return words
    counts = grammar.frequency(doc)
    first, second = sorted(_VEHICLES, key=lambda one: -counts[one])[:2]
    if counts[first] < _OFTEN or counts[second] * 2 > counts[first] or first in words:
        return words
    return f"{words[: match.start()]}{first} {words[match.start() :]}"


def _names_maker(tokens: list[Token], context: Context) -> bool:
    named = context.references.entities
    kinds = {named[token.i].kind for token in tokens if token.i in named}
    return bool(kinds & {Kind.ORGANISATION, Kind.PERSON, Kind.WORK})


def _when(noun: Token, context: Context) -> str:
    """The month or year in which a survey was made, where its sentence dates it."""
    inside = {token.i for token in pruning.kept(noun, {})} | {token.i for token in noun.subtree}
    for at in sorted(inside):
        expression = context.times.get(at)
        date = expression.date if expression else None
        if date is None or date.earliest.year != date.latest.year:
            continue
        if date.earliest.month == date.latest.month:
            return f"in {MONTHS[date.earliest.month - 1]} {date.earliest.year}"
        return f"in {date.earliest.year}"
    return ""


def _of_share(fact: Fact, subject: Token, share: re.Match[str], frame: Frame) -> Fact | None:
    """The fact of the survey, with the share as an amount."""
    told = next((one for one in fact.phrases if one.role is Role.SUBJECT), None)
    if told is None or not fact.text[:1].isalnum():
        return None
    text = _ASKED.sub(" of respondents", share.group().removesuffix(" of them"))
    text = f"{text[:1].lower()}{text[1:]}"
    start = subject.left_edge.idx
    key = Mention(
        text[share.start("share") : share.end("share")],
        Kind.PERCENT,
        start + share.start("share"),
        start + share.end("share"),
        at=share.start("share"),
    )
    many = Phrase(
        Role.SUBJECT,
        text,
        Kind.PERCENT,
        key.text,
        start,
        start + len(share.group()),
        plural=True,
        mentions=(key,),
    )
    at = fact.text.lower().find(told.text.lower())
    if at < 0:
        return None
    words = f"{fact.text[:at]}{text}{fact.text[at + len(told.text) :]}"
    words = f"{words[:1].lower()}{words[1:]}"
    rest = tuple(one for one in fact.phrases if one.text != "before")
    return replace(
        fact,
        kind="clause",
        text=f"{frame.opening}, {words}",
        phrases=tuple(many if one is told else one for one in rest),
        frame=frame.opening,
        speaker="",
        modality=Modality.ASSERTED,
        as_of=None,
        evidence=tuple(dict.fromkeys((*fact.evidence, frame.evidence))),
    )
