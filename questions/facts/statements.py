"""Facts from clauses: what is said of a subject, in a sentence that stands alone."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts import guards, modality, phrases, predicates, pruning
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Modality, Phrase, Role, Verb

_DISCOURSE = frozenset(
    "however moreover furthermore also too instead meanwhile nevertheless nonetheless therefore "
    "thus hence then conversely indeed besides additionally consequently accordingly finally "
    "firstly secondly lastly still yet even just already now currently today again so similarly "
    "likewise rather certainly surely unfortunately fortunately sadly interestingly importantly "
    "remarkably surprisingly ironically incidentally namely specifically overall anyway "
    "otherwise ultimately increasingly effectively actually really simply clearly obviously "
    "of course naturally as well thereby soon afterwards later earlier before recently lately "
    "nowadays far".split()
)
_PRESENT = frozenset(("VBZ", "VBP"))
_WEAK_PREPOSITIONS = frozenset(
    "in with at during despite for as like amid under following after before on over from by "
    "through within along besides without against around".split()
)


def statement(clause: Clause, article: Article, context: Context, sentence: int) -> Fact:
    """The fact that a clause states.

    Raises:
        Unclear: It states none that is certain and stands alone.
    """
    reason = modality.refusal(clause) or guards.refusal(clause)
    if reason:
        raise Unclear(reason)
    speaker = _speaker(clause, context)
    parts = _parts(clause, context)
    predicate = predicates.verb(clause)
    text = _sentence(parts, predicate, clause)
    guards.check_text(text, parts)
    return Fact(
        kind=clause.kind if clause.kind == "relative" else "clause",
        text=text,
        evidence=(article.cite(*_span(clause)),),
        phrases=tuple(part for _, part in parts),
        verb=predicate,
        date=_date(parts),
        as_of=article.published if _is_state(clause) and _date(parts) is None else None,
        modality=Modality.REPORTED if speaker else Modality.ASSERTED,
        speaker=speaker,
        sentence=sentence,
    )


def _speaker(clause: Clause, context: Context) -> str:
    verb = modality.speaker_verb(clause)
    if verb is None:
        return ""
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is None or subject.tag_ in ("WP", "WDT"):
        raise Unclear("embedded")
    said = word(pruning.kept(subject, context.references.entities), context)
    if said.problem:
        raise Unclear(said.problem)
    if not any(piece.entity for _, piece in said.pieces):
        raise Unclear("opinion")
    return said.text


def _parts(clause: Clause, context: Context) -> list[tuple[int, Phrase]]:
    """The phrases of a clause with the place of each, in the order of its statement."""
    subject = phrases.phrase(clause.subject, context, role=Role.SUBJECT, clause=clause)
    place = clause.subject.i
    if clause.kind == "relative":
        place = clause.verb.left_edge.i - 1
    parts = [(place, subject)]
    in_group = {token.i for token in predicates.adverbs(clause)}
    for head in clause.constituents:
        if head.i in in_group or _is_discourse(head):
            continue
        try:
            parts.append((head.i, phrases.phrase(head, context, clause=clause)))
        except Unclear:
            if not _can_go(head, clause):
                raise
    return parts


def _is_discourse(head: Token) -> bool:
    return (
        head.dep_ == "advmod"
        and head.lower_ in _DISCOURSE
        and not any(child.dep_ in ("prep", "pobj", "advcl", "npadvmod") for child in head.children)
    )


def _can_go(head: Token, clause: Clause) -> bool:
    """Whether a clause stays true without the constituent: loose and not a condition."""
    if head.dep_ not in ("prep", "advcl", "npadvmod", "advmod"):
        return False
    if clause.negated or head.lower_ in ("except", "without", "unless", "if", "until"):
        return False
    first = head.left_edge
    if first.i == clause.verb.left_edge.i and head.i < clause.subject.i:
        return head.dep_ != "prep" or head.lower_ in _WEAK_PREPOSITIONS
    before = head.doc[first.i - 1]
    return before.text in (",", "–", "—") or (
        head.dep_ == "advcl" and first.dep_ in ("mark", "advmod")
    )


def _sentence(parts: list[tuple[int, Phrase]], predicate: Verb, clause: Clause) -> str:
    said = [(place, _words(part)) for place, part in parts if part.role is not Role.SUBJECT]
    subject = next(part for _, part in parts if part.role is Role.SUBJECT)
    place = clause.subject.i if clause.kind != "relative" else -1
    front = [words for index, words in said if index < place]
    back = [words for index, words in said if index >= place]
    start = f"{', '.join(front)}, " if front else ""
    words = " ".join([start + subject.text, predicates.words(predicate), *back])
    return words[:1].upper() + words[1:] + "."


def _words(part: Phrase) -> str:
    text = part.bound or part.text
    return f"{part.preposition} {text}" if part.preposition else text


def _span(clause: Clause) -> tuple[int, int]:
    sentence = clause.verb.sent
    text = sentence.text
    start = sentence.start_char + len(text) - len(text.lstrip())
    return start, start + len(text.strip())


def _date(parts: list[tuple[int, Phrase]]) -> HistoricalDate | None:
    found = [
        mention.date
        for _, part in parts
        if part.role is Role.TIME and part.preposition in ("in", "on", "at", "", "during")
        for mention in part.mentions
        if mention.date is not None
    ]
    return found[0] if found else None


def _is_state(clause: Clause) -> bool:
    group = (*clause.auxiliaries, clause.verb)
    return group[0].tag_ in _PRESENT or (group[0].lemma_ == "have" and len(group) > 1)
