"""Facts from clauses: what is said of a subject, in a sentence that stands alone."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from questions.facts import (
    adjuncts,
    asides,
    guards,
    modality,
    moments,
    phrases,
    predicates,
    pruning,
    quotations,
    reading,
    verbs,
)
from questions.facts.clauses import SUBJECTS, Clause
from questions.facts.dating import DateLink
from questions.facts.parts import Part, first_time, without_careers, without_wider_times
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Modality, Phrase, Role, Verb

_PRESENT = frozenset(("VBZ", "VBP"))
_POINTS = frozenset(("in", "on", "at", "around", "about", "circa", "during"))
_AIMING = frozenset(("for", "to", "than"))
_SETTINGS = frozenset(
    "antiquity captivity peacetime prehistory wartime winter summer spring autumn".split()
)
_BACK = 10**9


def statement(
    clause: Clause,
    context: Context,
    sentence: int,
    *,
    auxiliaries: tuple[str, ...] = (),
    past: str = "",
) -> Fact:
    """The fact that a clause states.

    Args:
        clause: The clause.
        context: What is known of the article.
        sentence: The number of its sentence.
        auxiliaries: Those that a participle lacks.
        past: The past tense of the verb where the clause has no tense.

    Raises:
        Unclear: It states none that is certain and stands alone.
    """
    reason = reading.refusal(clause, context) or modality.refusal(clause)
    if reason:
        raise Unclear(reason)
    speaker = _speaker(clause, context)
    parts = _parts(clause, context)
    found = tuple(part.phrase for part in parts)
    predicate = predicates.verb(clause)
    if auxiliaries:
        predicate = replace(predicate, auxiliaries=auxiliaries)
    if past:
        predicate = replace(predicate, form=past, tag="VBD")
    text = _sentence(parts, predicate)
    guards.check(
        text,
        found,
        clause,
        context.references.entities,
        speaker=speaker,
        is_framed=context.is_framed,
    )
    quotations.check(found, clause, context)
    date = _date(clause, context, parts)
    moments.check_date(date, found, clause)
    moments.check_moment(date, found, clause)
    return Fact(
        kind=clause.kind if clause.kind in ("relative", "participle") else "clause",
        text=text,
        evidence=(context.cite(clause.verb.sent),),
        phrases=found,
        verb=predicate,
        date=date,
        as_of=context.article.published if date is None and _is_state(clause) else None,
        modality=Modality.REPORTED if speaker else Modality.ASSERTED,
        speaker=speaker,
        sentence=sentence,
    )


def _date(clause: Clause, context: Context, parts: list[Part]) -> HistoricalDate | None:
    """When it was, by the verb, by the clause before, or by the only date that is said."""
    return date_of(clause, context) or _shared_date(clause, context, parts) or _said_date(parts)


def _speaker(clause: Clause, context: Context) -> str:
    """Who says what the clause says, "" for the article itself, and for somebody's own life."""
    spoken = quotations.speaker_of(clause, context)
    if spoken is not None:
        return "" if quotations.is_own(clause) else spoken.in_sentence
    source = next((head for head in clause.constituents if adjuncts.attributes(head)), None)
    verb = modality.speaker_verb(clause)
    if source is not None:
        inner = [each for child in source.children for each in child.children]
        who = next((each for each in inner if each.dep_ == "pobj"), None)
    elif verb is not None:
        if _came_to_light(clause, verb):
            return ""
        who = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    else:
        return ""
    if who is not None and who.lower_ == "it" and verb is not None and verb.lemma_ == "estimate":
        return "estimates"
    if who is None or who.tag_ in ("WP", "WDT"):
        raise Unclear("embedded")
    said = word(pruning.kept(who, context.references.entities), context)
    if said.problem:
        raise Unclear(said.problem)
    if not any(piece.entity for _, piece in said.pieces) and not _is_source(who):
        raise Unclear("opinion")
    return said.text


def _came_to_light(clause: Clause, verb: Token) -> bool:
    """Whether somebody found out what had happened, and the text vouches for it.

    What a court or a study finds is its own, and so is what holds always.
    """
    first = (*clause.auxiliaries, clause.verb)[0]
    if verb.lemma_ not in verbs.UNCOVERING or first.tag_ != "VBD" or clause.kind != "reported":
        return False
    if any(child.dep_ in ("neg", "aux") for child in verb.children):
        return False
    who = verb
    while who.dep_ == "conj" and not any(child.dep_ in SUBJECTS for child in who.children):
        who = who.head
    subject = next((child for child in who.children if child.dep_ == "nsubj"), None)
    return subject is not None and (subject.pos_ in ("PRON", "PROPN"))


def _is_source(noun: Token) -> bool:
    """Whether a noun without a name is a source that says of which kind: "official figures"."""
    told = any(child.dep_ in ("amod", "compound", "prep", "acl", "poss") for child in noun.children)
    return noun.lemma_.lower() in verbs.SOURCES and told


def _parts(clause: Clause, context: Context) -> list[Part]:
    """The phrases of a clause in the order of its statement."""
    parts = [Part(0, phrases.phrase(clause.subject, context, clause=clause, role=Role.SUBJECT))]
    start = clause.subject.i if clause.kind == "clause" else clause.verb.left_edge.i - 1
    start = min(start, clause.verb.i)
    in_group, is_cut = predicates.adverbs(clause), False
    for head in _heads(clause, context):
        if head in in_group or adjuncts.is_ballast(head, clause) or adjuncts.attributes(head):
            continue
        try:
            found = phrases.phrase(head, context, clause=clause)
        except Unclear as unclear:
            if adjuncts.may_go(head, clause, unclear.reason):
                continue
            raise
        front = head.i < start or head.i < clause.subject.i < clause.verb.i
        front = front and not clause.inverted
        found, whole = moments.first_of_two(found), found
        is_cut = is_cut or found is not whole
        loose = front or (adjuncts.is_set_off(head, clause) and not clause.inverted)
        in_what = front and (_tells_in_what(found, context) or _tells_when_or_how(found))
        tells = any(one.text.lower() != "one" for one in found.mentions)  # "in one room"
        is_needed = tells or clause.negated or in_what
        if loose and found.role is Role.OBLIQUE and not is_needed:
            continue
        place = head.i + _BACK if in_what else _place(head, found, clause, front=front)
        parts.append(Part(place, found))
    if clause.moved is not None:
        parts.insert(0, _moved(clause, context, parts))
    if _shared_link(clause, context) and not any(part.phrase.role is Role.TIME for part in parts):
        parts.extend(_shared_time(clause, context))
    kept = without_careers(without_wider_times(first_time(parts) if is_cut else parts))
    return sorted(kept, key=lambda part: part.place)


def _tells_in_what(found: Phrase, context: Context) -> bool:
    """Whether a phrase tells in what those of a happening did so: "in mathematics"."""
    is_plain = found.role is Role.OBLIQUE and not found.mentions and " " not in found.text
    return context.is_framed and found.preposition == "in" and is_plain


def _tells_when_or_how(found: Phrase) -> bool:
    """Whether a phrase restricts all that is said behind it: "in captivity", "in antiquity"."""
    return found.preposition == "in" and found.text in _SETTINGS


def _heads(clause: Clause, context: Context) -> list[Token]:
    """The constituents, with the dates at the end of others as constituents of their own."""
    heads = clause.constituents
    if aside := [*asides.spans(context.text_of(clause.verb.sent))]:
        heads = [head for head in heads if not asides.hold(aside, head)]
    for head in [*heads]:
        heads.extend(phrases.dates_at_end(head, context))
        heads.extend(phrases.behind_date(head, context))
    mark = next((child for child in clause.verb.children if child.dep_ == "mark"), None)
    return [head for head in heads if mark is None or head.i > mark.i]


def _place(head: Token, found: Phrase, clause: Clause, *, front: bool) -> int:
    """Where a phrase stands: a date between subject and object goes to the end."""
    if front:
        return head.i - _BACK
    if clause.inverted and head.i < clause.verb.i:
        return head.i + _BACK
    inside = head.i < clause.verb.i or any(
        child.i > head.i and child.dep_ in ("dobj", "attr") for child in clause.verb.children
    )
    return head.i + _BACK if found.role is Role.TIME and inside else head.i


def _moved(clause: Clause, context: Context, parts: list[Part]) -> Part:
    """What a relative word stands for, behind the verb (an object) or before a date (a place)."""
    moved = clause.moved
    if moved is None:
        raise Unclear("parse")
    found = phrases.phrase(moved.head, context, clause=clause, role=moved.role)
    times = [part.place for part in parts if part.phrase.role is Role.TIME and part.place > 0]
    place = clause.verb.i if moved.role is Role.OBJECT else min(times, default=_BACK)
    return Part(place, replace(found, preposition=moved.preposition or found.preposition))


def _shared_time(clause: Clause, context: Context) -> list[Part]:
    """The phrase of a date that the verb before has in front of the subject."""
    head = clause.verb.head
    for child in head.children:
        if child.i < clause.subject.i and child.dep_ in ("prep", "npadvmod"):
            found = phrases.phrase(child, context, clause=clause)
            if found.role is Role.TIME:
                return [Part(child.i - _BACK, found)]
    return []


def _sentence(parts: list[Part], predicate: Verb) -> str:
    """The statement as a sentence."""
    front = [_words(part.phrase) for part in parts if part.place < 0]
    subject = next(part.phrase for part in parts if part.phrase.role is Role.SUBJECT)
    back = [_words(part.phrase) for part in parts if part.place > 0 and part.phrase is not subject]
    start = f"{', '.join(front)}, " if front else ""
    words = " ".join([start + subject.text, predicates.words(predicate), *back])
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")


def _words(part: Phrase) -> str:
    text = part.bound or part.text
    return f"{part.preposition} {text}" if part.preposition else text


def date_of(clause: Clause, context: Context) -> HistoricalDate | None:
    """When it was: the narrowest of the dates that depend on the verb, where they agree."""
    verbs_dated = [clause.verb]
    if clause.verb.lemma_ in verbs.PHASES:
        verbs_dated += [child for child in clause.verb.children if child.dep_ == "xcomp"]
    sentence = context.text_of(clause.verb.sent)
    own = [
        each.date
        for verb in verbs_dated
        for each in context.dates.get(verb.i, ())
        if each.relation in ("on", "during")
        and each.date is not None
        and _word_before(each, context) not in _AIMING
        and not asides.holds(sentence, each.expression.start - verb.sent.start_char)
    ]
    if not own:
        return None
    narrowest = min(own, key=lambda date: date.latest.number - date.earliest.number)
    agree = all(date.overlaps(narrowest) for date in own)
    return narrowest if agree else None


def _word_before(link: DateLink, context: Context) -> str:
    """The word in front of a date: one that it aims at ("plans for 1777") does not date."""
    start = link.expression.start
    words = context.article.text[max(0, start - 20) : start].split()
    return words[-1].lower() if words else ""


def _shared_date(clause: Clause, context: Context, parts: list[Part]) -> HistoricalDate | None:
    """The date that the clause shares with the one before, if its statement says it."""
    link = _shared_link(clause, context)
    said = any(part.phrase.role is Role.TIME for part in parts)
    return link.date if link is not None and said else None


def _said_date(parts: list[Part]) -> HistoricalDate | None:
    """The date of the only phrase of time, where nothing else depends on it."""
    found = [
        part.phrase.mentions[0].date
        for part in parts
        if part.phrase.role is Role.TIME and part.phrase.preposition in _POINTS
    ]
    dates = [each for part in parts for each in part.phrase.mentions if each.kind is Kind.DATE]
    return found[0] if len(found) == len(dates) == 1 else None


def _shared_link(clause: Clause, context: Context) -> DateLink | None:
    """The date before the subject that conjoined verbs share: "In 1999, it rose and fell"."""
    verb = clause.verb
    while verb.dep_ == "conj" and not any(child.dep_ in SUBJECTS for child in verb.children):
        verb = verb.head
        for link in context.dates.get(verb.i, ()):
            if link.relation in ("on", "during") and link.expression.end <= clause.subject.idx:
                return link
    return None


def _is_state(clause: Clause) -> bool:
    group = (*clause.auxiliaries, clause.verb)
    return group[0].tag_ in _PRESENT or group[0].lower_ == "can"
