"""Facts from announcements: "Ann Hale announced in May 2013 that four ferries are to be sold".

Clauses of the grammar give those whose content has happened; here are those whose content is a
plan, a decision or a warning, which only the announcement makes a fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from questions.analysis import grammar
from questions.facts import contents, designations, lookup, mentions, modality
from questions.facts.clauses import SUBJECTS
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, Wording, word
from questions.model.facts import Fact, Kind, Mention, Phrase, Role, Verb

_ANNOUNCING = frozenset(
    "announce report decide warn confirm reveal declare recommend rule calculate estimate "
    "find".split()
)
_CLAIMING = frozenset(
    "acknowledge admit argue claim complain conclude explain insist note predict say "
    "suggest".split()
)
"""What is said besides; somebody may claim anything, so that a mere body is no speaker."""
_TELLING = _ANNOUNCING | _CLAIMING
_LONGEST = 30
"""Words of what is said; of more, only the beginning would be remembered."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The announcements of a sentence by somebody named, and why others are no facts."""
    for verb in lookup.with_lemma(sentence, _TELLING):
        if verb.tag_ in ("VBD", "VBZ", "VBN") and not _is_passive(verb):
            speaker = _speaker(verb, sentence, context)
            if verb.lemma_ in _CLAIMING and speaker and not _is_person(speaker, verb.doc, context):
                continue
            start = _that(verb, sentence) or _content_start(verb)
            if speaker is None or start is None:
                continue
            try:
                yield _fact(verb, speaker, start, context, number)
            except Unclear as unclear:
                yield unclear


def _is_person(speaker: Mention, doc: Doc, context: Context) -> bool:
    """Whether a speaker is a person for certain, by name or pronoun."""
    span = doc.char_span(speaker.start, speaker.end, alignment_mode="expand")
    at = span.end - 1 if span is not None else -1
    entity = context.references.entities.get(at)
    return at in context.references.resolved or (entity is not None and entity.kind is Kind.PERSON)


def _content_start(verb: Token) -> int | None:
    """The number of the token right behind a verb that begins what is said without "that"."""
    said = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    if said is None or said.left_edge.i != verb.i + 1:
        return None
    return verb.i + 1 if any(child.dep_ in SUBJECTS for child in said.children) else None


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "aux", "neg") for child in verb.children)


def _speaker(verb: Token, sentence: Span, context: Context) -> Mention | None:
    """Who announces: the subject, or the person between commas right before the verb."""
    doc = sentence.doc
    subjects = {child.i for child in verb.children if child.dep_ == "nsubj" and child.i < verb.i}
    meant = next(filter(None, (_meant(doc[at], context) for at in subjects)), None)
    if meant is not None:
        return meant
    for person in designations.persons(sentence, context):
        if subjects & {*range(person.first, person.end)}:
            return _mention(person, doc)
        near = person.end == verb.i
        closed = person.end == verb.i - 1 and doc[person.end].text == ","
        opened = person.titled > sentence.start and doc[person.titled - 1].text == ","
        if (near and (opened or person.titled == sentence.start)) or (closed and opened):
            return _mention(person, doc)
    return None


def _meant(pronoun: Token, context: Context) -> Mention | None:
    """The person of a full name whom "he" or "she" stands for."""
    reference = context.references.resolved.get(pronoun.i)
    if reference is None or not reference.pronoun or len(reference.entities) != 1:
        return None
    entity = reference.entities[0]
    if entity.kind is not Kind.PERSON or entity.ambiguous or " " not in entity.name:
        return None
    start, end = pronoun.idx, pronoun.idx + len(pronoun)
    return Mention(entity.name, Kind.PERSON, start, end, entity.aliases)


def _mention(person: designations.Called, doc: Doc) -> Mention:
    last = doc[person.end - 1]
    return Mention(person.name, Kind.PERSON, doc[person.first].idx, last.idx + len(last))


def _that(verb: Token, sentence: Span) -> int | None:
    """The number of "that" behind a verb, between them at most a date."""
    for token in sentence.doc[verb.i + 1 : min(verb.i + 8, sentence.end)]:
        if token.lower_ == "that":
            return token.i
        if token.is_punct or token.pos_ in ("VERB", "AUX"):
            return None
    return None


def _fact(verb: Token, speaker: Mention, start: int, context: Context, number: int) -> Fact:
    if grammar.is_quoted(verb) or not verb.sent.text.strip().rstrip("”’\"')").endswith("."):
        raise Unclear("quotation")
    cut_off = verb.dep_ == "acl" and verb.head.dep_ == "ROOT"
    if not cut_off and (reason := modality.circumstances(verb)):
        raise Unclear(reason)
    time = _time(verb, start, context)
    tokens = contents.told(verb, start, _joint(verb, start) or verb.sent.end)
    contents.check_before(verb)
    contents.check_complete(tokens)
    own = next((each for each in verb.children if each.dep_ == "nsubj"), None)
    said = _with_that(word(tokens, context, subject=own))
    if said.problem:
        raise Unclear(said.problem)
    if "\n" in said.text or len(said.text.split()) > _LONGEST or len(tokens) < 5:
        raise Unclear("long")
    subject = Phrase(
        Role.SUBJECT, speaker.text, Kind.PERSON, verb.doc[verb.i].text, speaker.start, speaker.end,
        mentions=(speaker,),
    )  # fmt: skip
    content = _phrase(Role.CLAUSE, tokens, said)
    parts = (subject, *time, content)
    told = (f"{part.preposition} {part.bound or part.text}".strip() for part in (*time, content))
    words = " ".join(told)
    return Fact(
        kind="clause",
        text=f"{speaker.text} {verb.lower_} {words}.",
        evidence=(context.cite(verb.sent),),
        phrases=parts,
        verb=Verb(verb.lemma_, verb.lower_, "VBZ" if verb.tag_ == "VBZ" else "VBD"),
        date=time[0].mentions[0].date if time else None,
        as_of=None,
        sentence=number,
    )


def _joint(verb: Token, start: int) -> int | None:
    """The number of the "and" behind what is said, where a verb without subject goes on."""
    for each in (verb, *(child for child in verb.children if child.dep_ == "ccomp")):
        for second in each.children:
            bare = not any(child.dep_ in SUBJECTS for child in second.children)
            if second.dep_ == "conj" and bare and second.tag_ in ("VBD", "VBZ"):
                joints = [one.i for one in each.children if one.dep_ == "cc" and one.i > start]
                return min(joints, default=None)
    return None


def _with_that(said: Wording) -> Wording:
    """What is said, with "that" before it."""
    that = "that "
    if said.problem or said.text.startswith(that):
        return said
    placed = tuple((at + len(that), piece) for at, piece in said.pieces)
    return Wording(f"{that}{said.text}", f"{that}{said.bound}", placed)


def _time(verb: Token, start: int, context: Context) -> tuple[Phrase, ...]:
    """The date between a verb and "that"."""
    between = [*verb.doc[verb.i + 1 : start]]
    if not between:
        return ()
    preposition = between.pop(0).lower_ if between[0].pos_ == "ADP" else ""
    if not between or any(token.i not in context.times for token in between):
        raise Unclear("saying")
    said = word(between, context)
    found = _phrase(Role.TIME, between, said, preposition)
    if said.problem or len(found.mentions) != 1 or found.mentions[0].date is None:
        raise Unclear("time")
    return (found,)


def _phrase(role: Role, tokens: Sequence[Token], said: Wording, preposition: str = "") -> Phrase:
    return Phrase(
        role,
        said.text,
        Kind.DATE if role is Role.TIME else Kind.THING,
        tokens[-1].lemma_,
        tokens[0].idx,
        tokens[-1].idx + len(tokens[-1]),
        preposition=preposition,
        mentions=mentions.find(said),
        bound=said.bound if said.bound != said.text else "",
    )
