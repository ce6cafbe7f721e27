"""Statements that nobody could be asked about: they name nothing, or have lost a part."""

from __future__ import annotations

import re
from collections.abc import Container

from spacy.tokens import Token

from questions import world
from questions.analysis import grammar
from questions.facts import verbs
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear
from questions.model.dates import MONTHS
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import things

_PARTIAL = frozenset(
    "the a an some many most few more other these those such all both several".split()
)
_RANKS = frozenset(("first", "second", "third", "last", "only", "next", "final"))
_NOMINAL = frozenset((Role.SUBJECT, Role.OBJECT, Role.COMPLEMENT))
_FIGURES = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION))
_VAGUE = frozenset("thing situation matter circumstance".split())
"""Subjects that name nothing by themselves: "Things changed when Ann Hale came"."""

_ASPECTS = frozenset("start begin stop continue finish end".split())
_RANGES = frozenset(("between", "from", "since"))
_PLACING = frozenset(("situate", "locate", "lie"))
_SPELLS = frozenset("life year month week day hour time career childhood youth most rest".split())
_DECIDING = frozenset("agree announce argue conclude decide decree insist rule".split())
_WHERE = frozenset((Role.OBLIQUE, Role.CLAUSE, Role.ADVERB))
_ONE = frozenset((Kind.COUNTRY, Kind.PERSON, Kind.CITY, Kind.ORGANISATION, Kind.WORK, Kind.EVENT))
_TWICE = re.compile(r"\b(\w[^\s,]* \w[^\s,]*)(?: [^\s,]+)?,? \1\b")
_NO_CLAUSE = re.compile(r"When (?:in|on|at|by|during) [^,]+,|(?:Where|Which|Who) ")
_DATE_IN_NAME = re.compile(rf"\d{{1,2}} (?:{'|'.join(MONTHS)})(?: \d{{1,4}})? [A-Z]")
"""A day that the parser took for a part of the name behind it: "On 7 June Berg, who …"."""

_BETWEEN = re.compile(r"\b(?:after|around|before|between|from|in|on|since|until)\b")
_BETWEEN_ONE = re.compile(r"\bbetween (?:the )?[A-Z](?!.*\b(?:and|[a-z]+s)\b)")
"""One of two names alone: "a conflict between Hiero II of Syracuse"."""

_OPEN_MARK = re.compile(r"(?:^|\s)['‘]\w(?!.*\w[.,]?['’](?:\W|$))")
"""A single quotation mark that nothing closes."""

_LOOSE_HYPHEN = re.compile(
    r"\s-[^\W\d]|\s- [a-z]|\d- \d|[.)]-\w|\w-(?:the|an?|its|his|her|their|this|that)\s"
)
"""A hyphen that stands for a dash: what it sets off is lost or stands in the wrong place."""

_AND_WHERE = re.compile(r",? (?:and|but) (?:in|at|on|to|from|by|with) ")
"""What goes on behind a date with another place: "on 3 May and in Chile on 7 June"."""

_OF_THE_WORLD = re.compile(
    r"\bthe world['’]s (?:first|last|only|oldest|youngest|most [a-z]+|[a-z]+est)\b"
)
"""There is one of it, so that it needs no name: "the world's largest trial"."""

_MOVING = frozenset(
    "climb decline drop fall jump plunge rise sink slip slump soar surge tumble".split()
)
_LEVELS = frozenset("high level low peak record".split())
_OPEN_ENDS = (" which", " whom", " whose")
"""Ends of phrases whose clause was cut: "a first payment for which"."""

_OFTEN = 5
"""Times that a text names a sort of people or things that it is about."""

_LONGEST = 45
"""Words of a statement; longer ones are mostly misparsed, and nobody reads them as a stem."""


def check(
    text: str,
    parts: tuple[Phrase, ...],
    clause: Clause,
    named: Container[int],
    *,
    speaker: str = "",
    is_framed: bool = False,
) -> None:
    """Refuse a statement that names nothing, lost a part, or says what somebody says.

    Args:
        text: The statement.
        parts: Its phrases.
        clause: Its clause.
        named: The numbers of the tokens that belong to names.
        speaker: Who says so, or "".
        is_framed: Whether what it will be told of names something.

    Raises:
        Unclear: It is one of these.
    """
    reason = _lack(text, parts, clause, named, speaker, is_framed)
    reason = reason or ("parse" if _is_torn(text, parts, clause) else "")
    if reason:
        raise Unclear(reason)
    content = [child for child in clause.verb.children if child.dep_ == "ccomp"]
    saying = clause.verb.lemma_ in verbs.SAYING | verbs.THINKING
    if content and saying and clause.kind != "apposition":
        _check_content(content[0], clause)


def _lack(
    text: str,
    parts: tuple[Phrase, ...],
    clause: Clause,
    named: Container[int],
    speaker: str,
    is_framed: bool,
) -> str:
    """What keeps a statement from being asked about, or ""."""
    if len(text.split()) > _LONGEST:
        return "long"
    is_anchored = is_framed or _is_anchored(parts, clause, named)
    if not is_anchored and not _is_figure_of(speaker, parts):
        return "nothing named"
    if len(parts) < 2 or _just_begins(parts, clause) or any(map(_is_of_all, parts)):
        return "bare"
    if _is_nowhere(parts, clause) or _spends_untold(parts, clause) or _rules(parts, clause):
        return "incomplete"
    return "incomplete" if any(map(_is_incomplete, parts)) else ""


def _is_torn(text: str, parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether the parser joined or cut what does not belong so."""
    objects = sum(part.role is Role.OBJECT for part in parts)
    if "\n" in text or ";" in text or objects > 1 or any(map(_has_gap, parts)):
        return True
    if _NO_CLAUSE.match(text) or _TWICE.search(text) or _BETWEEN_ONE.search(text):
        return True
    if any(part.text.endswith(("'s", "’s")) and _is_cut_owner(part) for part in parts):
        return True
    if any(part.role is Role.SUBJECT and _is_placed_person(part) for part in parts):
        return True
    if any(part.role in _NOMINAL and _DATE_IN_NAME.match(part.text) for part in parts):
        return True
    if _LOOSE_HYPHEN.search(text) or _OPEN_MARK.search(text) or _is_cut_at_hyphen(parts, clause):
        return True
    return _disagree(parts) or _dates_twice(parts) or _is_misread(parts, clause)


def _is_placed_person(part: Phrase) -> bool:
    """Whether a place hangs on a name: "Ann Hale in northern Peru", which is another's."""
    first = part.mentions[0] if part.mentions else None
    if first is None or first.kind is not Kind.PERSON or first.at:
        return False
    return part.text[len(first.text) :].startswith((" in ", " near "))


def _is_cut_owner(part: Phrase) -> bool:
    """Whether a phrase ends with an owner, and no name ends so: "to join Ann Lee's"."""
    last = part.mentions[-1] if part.mentions else None
    whole = last is not None and last.at + len(last.text) == len(part.text)
    return bool(part.preposition) or not whole


def _is_anchored(parts: tuple[Phrase, ...], clause: Clause, named: Container[int]) -> bool:
    """Whether a statement names something, or gives both a figure and a date."""
    bare = all(child.dep_ == "det" for child in clause.subject.lefts)
    if clause.subject.lemma_.lower() in _VAGUE and bare and not any(clause.subject.rights):
        return False
    kinds = {mention.kind for part in parts for mention in part.mentions}
    if kinds - _FIGURES - {Kind.DATE} or (Kind.DATE in kinds and kinds & _FIGURES):
        return True
    present = (*clause.auxiliaries, clause.verb)[0].tag_ in ("VBZ", "VBP", "MD")
    told = bool(kinds & _FIGURES) or Kind.DATE in kinds
    if any(map(_speaks_of_nation, parts)) and (present or told):
        return True
    if _holds_name(parts, clause, named):
        return True
    if told and any(_OF_THE_WORLD.search(part.text) for part in parts):
        return True
    lasting = not any(token.lemma_ == "have" for token in clause.auxiliaries)
    topical = told and lasting and _is_topic(clause.subject)
    return present and (_is_of_a_class(parts) or topical)


def _is_figure_of(speaker: str, parts: tuple[Phrase, ...]) -> bool:
    """Whether a statement gives the figure of a source with a name: "the UN says that …"."""
    known = any(word[:1].isupper() for word in speaker.split())
    return known and any(one.kind in _FIGURES for part in parts for one in part.mentions)


def _holds_name(parts: tuple[Phrase, ...], clause: Clause, named: Container[int]) -> bool:
    """Whether a name stands before a noun of a phrase ("the Orta shop")."""
    return any(
        token.i in named and not world.country_of_adjective(token.text)
        for token in clause.verb.sent
        if any(part.start <= token.idx < part.end for part in parts)
    )


def _is_of_a_class(parts: tuple[Phrase, ...]) -> bool:
    """Whether the subject means all of a known kind: "octopuses", "autism"."""
    subject = next(part for part in parts if part.role is Role.SUBJECT)
    words = subject.text.split()
    if words[0].lower() in _PARTIAL or len(words) > 2:
        return False
    known = things.thing(subject.text)
    return known is not None and (known.plural or subject.text.lower() == known.name)


def _is_topic(subject: Token) -> bool:
    """Whether a subject means all of a sort that its text is about: "mystery shoppers"."""
    one = any(child.lower_ in ("a", "an") for child in subject.lefts)
    before = {child.dep_ for child in subject.lefts if child.lower_ not in ("the", "a", "an")}
    bare = (one or subject.tag_ == "NNS") and before and not before - {"compound", "amod"}
    if not bare or any(subject.rights) or any(subject.conjuncts):
        return False
    return grammar.frequency(subject.doc)[subject.lemma_.lower()] >= _OFTEN


def _is_nowhere(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether something "is situated" without saying where."""
    return clause.verb.lemma_ in _PLACING and not any(part.role in _WHERE for part in parts)


def _spends_untold(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether somebody spends time without saying on what: "spent most of his life"."""
    if clause.verb.lemma_ not in ("spend", "waste"):
        return False
    timed = any(part.role is Role.OBJECT and part.head in _SPELLS for part in parts)
    return timed and not any(part.role in _WHERE for part in parts)


def _is_of_all(part: Phrase) -> bool:
    """Whether somebody "was a girl" or "a child", as everybody was."""
    return part.role is Role.COMPLEMENT and part.text in ("a boy", "a child", "a girl")


def _rules(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether somebody decides without saying what: "the court ruled on 6 February"."""
    if clause.verb.lemma_ not in _DECIDING or clause.passive:
        return False
    return all(part.role in (Role.SUBJECT, Role.TIME) for part in parts)


def _speaks_of_nation(part: Phrase) -> bool:
    """Whether a phrase has an adjective of a country ("the Polish government")."""
    return any(world.country_of_adjective(word) for word in part.text.split())


def _just_begins(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether somebody begins or ends something untold: "Peru started in 1990"."""
    subject = next((part for part in parts if part.role is Role.SUBJECT), None)
    if subject is None or subject.kind not in (Kind.COUNTRY, Kind.PERSON) or clause.passive:
        return False
    told = any(part.role in (Role.OBJECT, Role.COMPLEMENT, Role.CLAUSE) for part in parts)
    placed = any(part.preposition in ("as", "by", "with") for part in parts)
    return clause.verb.lemma_ in _ASPECTS and not told and not placed


def _is_incomplete(part: Phrase) -> bool:
    """Whether a phrase speaks of a first or only one without saying of what: "the first man"."""
    words = part.text.split()
    ranked = len(words) > 1 and words[0] == "the" and words[1] in _RANKS
    named = any(word[:1].isupper() for word in words[2:-1])  # "the first Orta park"
    ends = words[-1].lower() == part.head.lower() and part.role in _NOMINAL
    return ranked and ends and not named


def _has_gap(part: Phrase) -> bool:
    """Whether one phrase holds several dates: "on 1 May, France on 3 May and …" lost its verbs."""
    dates = [mention for mention in part.mentions if mention.kind is Kind.DATE]
    if part.role is Role.ADVERB and dates and not _BETWEEN.search(part.text):
        return True
    if part.role is not Role.OBLIQUE or part.preposition in _RANGES:
        return False
    return len(dates) > 1 or any(_AND_WHERE.match(part.text, _end(each)) for each in dates)


def _end(mention: Mention) -> int:
    return mention.at + len(mention.text)


def _is_cut_at_hyphen(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether a phrase ends within a word ("to re" of "to re-enter")."""
    sentence = clause.verb.sent
    text, start = sentence.text, sentence.start_char
    ends = (part.end - start for part in parts)
    behind = (text[at : at + 2] for at in ends if at > 0)
    return any(len(after) > 1 and after[0] in "-–" and after[1].isalnum() for after in behind)


def _dates_twice(parts: tuple[Phrase, ...]) -> bool:
    """Whether the subject holds the date that the clause has besides."""
    subject = next(part for part in parts if part.role is Role.SUBJECT)
    inside = [each.date for each in subject.mentions if each.kind is Kind.DATE]
    times = [part.mentions[0].date for part in parts if part.role is Role.TIME]
    return any(date in times for date in inside)


def _is_misread(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether number, tense or a relative word show that the parser lost something."""
    subject = next(part for part in parts if part.role is Role.SUBJECT)
    complement = next((part for part in parts if part.role is Role.COMPLEMENT), None)
    named = complement is not None and complement.kind in _ONE and not complement.plural
    if subject.plural and named and clause.verb.lemma_ == "be" and len(subject.mentions) < 2:
        return True
    perfect = any(token.lower_ in ("has", "have") for token in clause.auxiliaries)
    dated = any(part.role is Role.TIME and part.preposition in ("in", "on") for part in parts)
    if perfect and dated and not clause.passive:
        return True
    if any(part.text.endswith(_OPEN_ENDS) for part in parts) or _moves_like_price(parts, clause):
        return True
    return any(word in ("whom", "which") for word in subject.text.split()[:4])


def _moves_like_price(parts: tuple[Phrase, ...], clause: Clause) -> bool:
    """Whether a town "climbed to its highest level", as only what is paid or counted there can."""
    subject = next(part for part in parts if part.role is Role.SUBJECT)
    if subject.kind not in (Kind.CITY, Kind.COUNTRY) or clause.verb.lemma_ not in _MOVING:
        return False
    return any(part.head.lower() in _LEVELS for part in parts)


def _disagree(parts: tuple[Phrase, ...]) -> bool:
    """Whether two phrases give different days for one thing."""
    known = [
        part.mentions[0].date
        for part in parts
        if part.role is Role.TIME and part.preposition in ("", "in", "on", "at")
    ]
    return any(not one.overlaps(other) for one in known for other in known if one and other)


def _check_content(content: Token, clause: Clause) -> None:
    if grammar.is_quoted(content):
        raise Unclear("quotation")
    if content.i < clause.verb.i:
        raise Unclear("fronted")
    first = content.left_edge
    if first.is_title and first.pos_ in ("VERB", "AUX", "INTJ", "ADV"):
        raise Unclear("quotation")
    if clause.verb.lemma_ not in verbs.DECIDING:
        raise Unclear("opinion" if clause.verb.lemma_ in verbs.THINKING else "saying")
