"""Phrases in words that stand alone: references replaced, dates said in full, asides cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Span, Token

from questions.analysis.reference import References, lexicon
from questions.facts import certainty, dates_in_words, replacing
from questions.facts.dating import DateLink
from questions.facts.frame_kinds import Frame, Setting
from questions.facts.pieces import Piece, is_spaced, joined
from questions.model.articles import Article, Evidence
from questions.model.dates import TimeExpression
from questions.model.facts import Kind

DOUBTFUL = "doubtful date"
"""Why a phrase does not stand alone whose date may be of another year."""

_OBJECTS = frozenset(("dobj", "dative", "pobj"))
_YEARLY = frozenset("spring summer autumn winter".split())
_SEASONS = frozenset("spring summer autumn fall winter weekend morning evening night".split())
_GOVERNING = frozenset(("ADP", "DET", "CCONJ", "PUNCT", "ADJ"))
_NEAR_BY = frozenset(("nearby", "neighboring", "neighbouring"))
_QUOTES = str.maketrans({"“": '"', "”": '"'})


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of an article while its facts are put into words.

    Attributes:
        article: The article.
        references: What its words point to.
        times: Its time expressions by the number of each token in them.
        dates: The dates of its events by the number of each verb or noun.
        capitals: Words that have a capital within sentences.
        frame: The happening that it tells of, where that is told apart from others.
        setting: The place that it is on, if it is on one.
        is_framed: Whether a statement will be told of these, and so need name nothing.
    """

    article: Article
    references: References
    times: Mapping[int, TimeExpression] = field(default_factory=dict)
    dates: Mapping[int, tuple[DateLink, ...]] = field(default_factory=dict)
    capitals: frozenset[str] = frozenset()
    frame: Frame | None = None
    setting: Setting | None = None
    is_framed: bool = False

    def name_at(self, token: Token) -> Span:
        """The whole name that a token belongs to."""
        named, doc = self.references.entities, token.doc
        entity = named.get(token.i)
        start, end = token.i, token.i + 1
        while start > 0 and named.get(start - 1) is entity:
            start -= 1
        while end < len(doc) and named.get(end) is entity:
            end += 1
        return doc[start:end]

    def text_of(self, span: Span) -> str:
        """The words of a sentence as the article has them."""
        return self.article.text[span.start_char : span.end_char]

    def cite(self, span: Span) -> Evidence:
        """The words of a sentence or clause as evidence."""
        text = span.text
        start = span.start_char + len(text) - len(text.lstrip())
        return self.article.cite(start, start + len(text.strip()))


@dataclass(frozen=True, slots=True)
class Wording:
    """A phrase in words that stand alone, or the reason why it has none.

    Attributes:
        text: The words.
        bound: The same, with pronouns for the clause's own subject left as they are.
        pieces: What they were put together from, with their offsets in `text`.
        problem: Why the words do not stand alone, or "".
    """

    text: str
    bound: str
    pieces: tuple[tuple[int, Piece], ...]
    problem: str = ""


def word(tokens: Sequence[Token], context: Context, *, subject: Token | None = None) -> Wording:
    """Put the tokens of a phrase into words; `subject` heads the subject of their clause."""
    pieces: list[Piece] = []
    problem = ""
    chosen = {token.i for token in tokens}
    done = -1
    for token in tokens:
        if token.i <= done:
            continue
        piece, done = _piece(token, chosen, context, subject)
        if piece is not None and pieces and (on := _preposition(token, piece)):
            pieces.append(Piece(on, piece.start, piece.start, True, token))
        if piece is None:
            problem = problem or context.references.unresolved.get(token.i, "")
            problem = problem or ("pronoun" if token.tag_ in ("PRP", "PRP$") else "")
            problem = problem or _untimely(context.times.get(token.i)) or "parse"
        else:
            pieces.append(piece)
    text, placed = joined(pieces)
    if text.translate(_QUOTES).count('"') % 2:
        problem = problem or "quotation"
    bound, _ = joined(pieces, bound=True)
    return Wording(text, bound, placed, problem)


def _untimely(expression: TimeExpression | None) -> str:
    """Why words about time do not stand alone, or "" where there are none."""
    if expression is None:
        return ""
    return DOUBTFUL if certainty.is_doubtful(expression) else "time"


def _piece(
    token: Token, chosen: set[int], context: Context, subject: Token | None
) -> tuple[Piece | None, int]:
    """The words that a token begins, and the number of the last token that they stand for."""
    expression = context.times.get(token.i)
    reference = context.references.resolved.get(token.i)
    aged = reference is not None and context.times.get(reference.end - 1) is not expression
    if expression is not None and not aged and not _is_only_part(token, expression):
        return _time(token, expression)
    if reference is not None and all(i in chosen for i in range(reference.start, reference.end)):
        own_clause = replacing.is_own(reference, subject, context.references)
        if not reference.entities and replacing.is_within(token, reference, chosen):
            return _plain(token, context), token.i
        if own_clause and token.lower_ in lexicon.SELF and not reference.third:
            return None, token.i
        bound = own_clause and token.dep_ not in _OBJECTS
        odd = not bound and replacing.owns_oddly(reference)
        if odd or replacing.is_cited(token, reference) or not (reference.text or bound):
            return None, token.i
        beside = reference.antecedent in chosen and replacing.stays(token, reference)
        beside = beside or replacing.is_owned_before(token, reference, chosen, context.references)
        if beside or replacing.names_thing(token, reference):
            return _plain(token, context), token.i
        return replacing.replacement(token, reference, own=own_clause), reference.end - 1
    if token.i in context.references.unresolved or _is_torn(token, chosen, context):
        return None, token.i
    if token.lower_ == "on" and is_on_island(token, context):
        return Piece("in", token.idx, token.idx + 2, True, token), token.i
    if _is_needless_article(token, context) or _leans_on_text(token, context):
        return Piece("", token.idx, token.idx, False, token), token.i
    return _plain(token, context), token.i


def _is_only_part(token: Token, expression: TimeExpression) -> bool:
    """Whether a season or month only tells of what sort a thing is: "autumn-born children"."""
    span = token.doc.char_span(expression.start, expression.end, alignment_mode="expand")
    if span is None or len(span) > 1 or dates_in_words.stands_alone(expression):
        return False
    after = token.doc[token.i + 1 : token.i + 2].text
    before = token.doc[max(0, token.i - 1) : token.i].text.lower()
    if after == "-" and not token.whitespace_:
        return True
    if token.lower_ in _SEASONS and token.dep_ == "compound":
        return True
    # "The square lies in the shade in winter": in each.
    return token.lower_ in _YEARLY and expression.date is None and before == "in"


def _plain(token: Token, context: Context) -> Piece:
    """A token in its own words."""
    text = _mid_sentence(token, context)
    entity = context.references.entities.get(token.i)
    return Piece(text, token.idx, token.idx + len(token), is_spaced(token), token, entity)


def is_on_island(token: Token, context: Context) -> bool:
    """Whether "on" stands before "the island" that is replaced by the name of a country."""
    reference = context.references.resolved.get(token.i + 1)
    if reference is None or reference.pronoun or not reference.entities:
        return False
    return reference.entities[0].kind is Kind.COUNTRY and reference.end - reference.start > 1


def _is_needless_article(token: Token, context: Context) -> bool:
    """Whether "the" stands before a country that has none, and before nothing else."""
    named = context.references.entities
    entity = named.get(token.i + 1)
    if token.lower_ != "the" or entity is None or entity.kind is not Kind.COUNTRY:
        return False
    end = token.i + 1
    while named.get(end + 1) is entity:
        end += 1
    return not entity.article and token.head.i == end and bool(entity.code)


def _leans_on_text(token: Token, context: Context) -> bool:
    """Whether "nearby" stands before a name: nobody knows of what, and the name says where."""
    return token.lower_ in _NEAR_BY and token.head.i in context.references.entities


def _is_compared(span: Span | None) -> bool:
    """Whether a stretch of time counts on from another one ("another three days")."""
    if span is None:
        return False
    words = [token.lower_ for token in span.doc[max(0, span.start - 1) : span.end]]
    return any(word in lexicon.POINTING for word in words)


def _is_torn(token: Token, chosen: set[int], context: Context) -> bool:
    """Whether a name has lost its next word to a cut."""
    named = context.references.entities
    entity = named.get(token.i)
    return entity is not None and named.get(token.i + 1) is entity and token.i + 1 not in chosen


def _time(token: Token, expression: TimeExpression) -> tuple[Piece | None, int]:
    span = token.doc.char_span(expression.start, expression.end, alignment_mode="expand")
    last = span.end - 1 if span is not None else token.i
    text = expression.text[max(0, token.idx - expression.start) :]
    if expression.type == "DURATION" and _is_compared(span):
        return None, last
    if expression.type == "DATE" and not dates_in_words.stands_alone(expression):
        words = dates_in_words.in_words(expression.date) if expression.date else None
        if words is None or (span is not None and span.root.dep_ in ("dobj", "nsubj", "nsubjpass")):
            return None, last
        text = words[1]
    if token.is_sent_start and token.pos_ != "PROPN":
        text = text[:1].lower() + text[1:]
    text = dates_in_words.with_capitals(text)
    space = is_spaced(token)
    final = token.doc[last]
    piece = Piece(text, expression.start, expression.end, space, final, time=expression, whole=True)
    return piece, last


def _preposition(token: Token, piece: Piece) -> str:
    """What "today" and "Monday" need before them once they are dates: "that fell on 3 May 2010"."""
    time, before = piece.time, token.doc[token.i - 1]
    loose = piece.space and before.pos_ not in _GOVERNING and before.text not in ("-", "–")
    if time is None or time.date is None or piece.text in time.text or not loose:
        return ""
    words = dates_in_words.in_words(time.date)
    return words[0] if words is not None and words[1] == piece.text else ""


def _mid_sentence(token: Token, context: Context) -> str:
    """A token as it stands within a sentence: the first word of one loses its capital."""
    if not token.is_sent_start or not token.text[:1].isupper() or token.text == "I":
        return token.text
    if token.i in context.references.entities or token.ent_type_ in ("NORP", "PERSON", "GPE"):
        return token.text
    if token.text in context.capitals or (len(token) > 1 and not token.text[1:].islower()):
        return token.text
    if not token.text.isascii() and token.doc[min(token.i + 1, len(token.doc) - 1)].is_title:
        return token.text  # "Médecins Sans Frontières": a foreign word before a name belongs to it
    return token.text[:1].lower() + token.text[1:]
