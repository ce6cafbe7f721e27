"""Questions for a date: "In which year did …?", "On which date was …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import assemble
from questions.builders.single_fact import word_stem
from questions.builders.wording.anchors import count_anchors, leans_on_article, quality_of
from questions.builders.wording.apartness import is_told_apart
from questions.builders.wording.clause import (
    Clause,
    clause_of,
    is_core,
    repeats_its_subject,
    words_of,
)
from questions.builders.wording.events import (
    HAPPENINGS_ONLY_ONCE,
    event_text,
    is_happening,
    nominal,
)
from questions.builders.wording.happening_nouns import happening_of
from questions.builders.wording.openness import is_generic, is_one_of_many
from questions.builders.wording.recurrence import comes_back, happens_again
from questions.builders.wording.shortening import is_goal
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.wh import Wh
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.dates import HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role

# Behind so many years nobody need know the day: the year is asked for.
_FRESH_YEARS = 2
_WH = {
    Precision.DAY: ("on", "which date"),
    Precision.MONTH: ("in", "which month"),
    Precision.YEAR: ("in", "which year"),
    Precision.DECADE: ("in", "which decade"),
    Precision.CENTURY: ("in", "which century"),
}
_WITHIN_YEAR = (
    Precision.DAY,
    Precision.WEEK,
    Precision.MONTH,
    Precision.SEASON,
    Precision.QUARTER,
)
_ASKED = (*_WH, *_WITHIN_YEAR)
_NAMED = re.compile(r"(?<!^)\b(?!which)[A-Z]\w+")
_QUALITY = 0.8
_PLAIN = ("", "in", "on")
_REPEATED = re.compile(r"(?:a|an) (?:\w+ )?(?:series|string|succession|wave|number) of\b")
# "elected a president": done to one after the other.
_RECURRENT = frozenset(
    "appoint approve celebrate choose conclude elect hold host reach send sign visit".split()
)
_SMALL = frozenset("a an the his her its their one two three".split())


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    latest = {
        article.name: article.published.latest.year
        for article in statements.knowledge.articles
        if article.published
    }
    for fact in facts:
        if fact.date is None or fact.modality is not Modality.ASSERTED:
            continue
        now = latest.get(fact.evidence[0].article)
        made = _question(fact, now) if fact.verb else _named_event(fact, now)
        yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def _question(fact: Fact, now: int | None) -> Question | Refusal:
    clause, found = clause_of(fact), _dated(fact)
    if clause is None or found is None:
        return Refusal("date", "no plain date", fact.text)
    phrase, mention = found
    if reason := _unfit(fact, clause, phrase):
        return Refusal("date", reason, fact.text)
    key = _key(mention, now)
    if key is None or key.date is None:
        return Refusal("date", "no plain date", fact.text)
    preposition, noun = _WH[key.date.precision]
    others = [one for one in clause.rest if _tells_when(one) and one is not phrase]
    wh, clause = Wh(noun, preposition), _unburdened(clause.without(*others), phrase)
    stem = word_stem(wh, clause, phrase)
    if len(stem.split()) > _COMFORTABLE and (shorter := _without_moment(clause)) is not None:
        short = word_stem(wh, shorter, phrase)
        if _is_one_happening(shorter, short):
            clause, stem = shorter, short
    if len(stem.split()) > _LONGEST:
        return Refusal("date", "too long", stem)
    if support_fault(stem, clause.group.lemma):
        return Refusal("date", "verb form", stem)
    if leans_on_article(clause, phrase):
        return Refusal("date", "points out of the stem", stem)
    if not _is_one_happening(clause, stem):
        return Refusal("date", "may have happened more than once", stem)
    return Question("date", stem, key, fact, quality_of(stem, clause))


# A stem of more words is shortened where it can be.
_COMFORTABLE, _LONGEST = 14, 25
_MOMENT = re.compile(r"(?:when|while|as|after|following)\b")


def _without_moment(clause: Clause) -> Clause | None:
    """The clause without what only tells of the moment in other words: "when the dam broke"."""
    told = [
        one
        for one in clause.rest
        if (one.role is Role.CLAUSE and _MOMENT.match(one.text))
        or (one.role is Role.OBLIQUE and one.preposition in ("after", "following"))
    ]
    return clause.without(*told) if told else None


# "six years before she was born" tells the date that is asked for from another one.
_COUNTED_FROM = re.compile(
    r"(?:[\w-]+ ){1,3}(?:day|week|month|year|decade|centurie)s? (?:before|after)\b"
)


# "was opened twelve years late": how it compares with a plan.
_LATE = re.compile(
    r"(?:[\w-]+ ){1,3}(?:days|weeks|months|years|decades) (?:ahead of|behind) schedule"
    r"|(?:[\w-]+ ){1,3}(?:days|weeks|months|years|decades) (?:early|late|later)"
)


def _tells_when(phrase: Phrase) -> bool:
    """Whether a phrase is another date, or counts the date from something else."""
    if _LATE.fullmatch(phrase.text):
        return True
    is_counted = phrase.role is Role.CLAUSE and not phrase.preposition
    return phrase.role is Role.TIME or (is_counted and bool(_COUNTED_FROM.match(phrase.text)))


_PREPOSITION = re.compile(
    r"\b(?:at|between|by|for|from|in|into|on|over|through|to|towards|under|with)\b"
)
_MOST_PREPOSITIONS = 2


def _unburdened(clause: Clause, asked: Phrase) -> Clause:
    """The clause without its last phrases where they pile up: "with … over … in …"."""
    spare = [
        one
        for one in clause.rest
        if one is not asked and one.role is Role.OBLIQUE and not is_goal(one, clause.group.lemma)
    ]
    others = [one for one in clause.rest if one is not asked and is_core(one)]
    fewest = 0 if any(_NAMED.search(f" {one.text}") for one in others) else 1
    while len(spare) > fewest:
        told = " ".join(words_of(one) for one in clause.rest if one is not asked)
        if len(_PREPOSITION.findall(told)) <= _MOST_PREPOSITIONS:
            break
        clause = clause.without(spare.pop())
    return clause


# "closed at its lowest level": of how long?
_OPEN_RECORD = re.compile(
    r"(?:an?|its|the|their) (?:all-time )?(?:high|highest|low|lowest|largest|smallest)"
    r" (?:level|point|price|rate|share|total|value)"
)


# "The court ruled": on what?
_OF_A_MATTER = frozenset(
    "agree announce answer appeal apply argue conclude confirm decide declare judge object reply "
    "report respond rule speak testify vote".split()
)


def _is_circumstance(phrase: Phrase) -> bool:
    """Whether a phrase only tells when or where something was."""
    is_where = phrase.role is Role.OBLIQUE and phrase.preposition in ("at", "before", "in")
    return is_where or phrase.role in (Role.TIME, Role.ADVERB)


def _unfit(fact: Fact, clause: Clause, phrase: Phrase) -> str:
    """Why a dated clause has no one date to ask for, or ""."""
    told = [one for each in fact.phrases for one in each.mentions if one.kind is Kind.DATE]
    if len({one.date for one in told if one.date}) > 1:
        return "more than one date"
    if any(_OPEN_RECORD.fullmatch(one.text) for one in clause.rest):
        return "may have happened more than once"
    of_matter = clause.group.lemma in _OF_A_MATTER and not clause.group.is_passive
    if of_matter and all(map(_is_circumstance, clause.rest)):
        return "tells nothing of the matter"
    grew = any(one.preposition == "from" and _is_figure(one) for one in clause.rest)
    if grew or not is_happening(fact):
        return "no happening"
    if fact.verb and fact.verb.auxiliaries[:1] == ("had",) and phrase.start < clause.subject.start:
        return "done by then, not then"
    return "names its subject twice" if repeats_its_subject(clause) else ""


def _named_event(fact: Fact, now: int | None) -> Question | Refusal:
    """Ask when a named event took place: "the Cuban Revolution"."""
    happening = happening_of(nominal(fact)) if event_text(fact) else None
    date, place = fact.date, fact.evidence[0]
    if happening is None or date is None or date.precision is not Precision.YEAR:
        return Refusal("date", "no plain date", fact.text)
    year = Mention(str(date.earliest.year), Kind.DATE, place.start, place.end, date=date)
    key = _key(year, now) if date.earliest.year > 0 else None
    if key is None or key.date is None or key.date.circa or key.date.precision not in _WH:
        return Refusal("date", "no plain date", fact.text)
    preposition, noun = _WH[key.date.precision]
    stem = f"{preposition.capitalize()} {noun} {happening.question}?"
    if not _NAMED.search(stem):
        return Refusal("date", "nothing names the subject", stem)
    if comes_back(stem):
        return Refusal("date", "may have happened more than once", stem)
    return Question("date", stem, key, fact, _QUALITY)


def _dated(fact: Fact) -> tuple[Phrase, Mention] | None:
    """The phrase and mention of the fact's own date, where it is stated outright."""
    for phrase in fact.phrases:
        is_time = phrase.role is Role.TIME or (phrase.role is Role.OBLIQUE and _opens(phrase))
        if not is_time or phrase.preposition.lower() not in _PLAIN:
            continue
        for mention in phrase.mentions:
            date = mention.date
            if date and date == fact.date and not date.circa and date.precision in _ASKED:
                return phrase, mention
    return None


def _opens(phrase: Phrase) -> bool:
    """Whether a phrase begins with a date that the rest only explains: "1964, when …"."""
    first = phrase.mentions[0] if phrase.mentions else None
    if first is None or first.at or first.date is None:
        return False
    return phrase.text[len(first.text) :].lstrip(",").startswith((" when ", " while "))


def _key(mention: Mention, now: int | None) -> Mention | None:
    """The date to ask for: of what lies years back, the year."""
    date = mention.date
    if date is None or date.precision not in _WITHIN_YEAR:
        return mention
    is_fresh = now is not None and now - date.earliest.year < _FRESH_YEARS
    if is_fresh and date.precision in _WH:
        return mention
    year = date.latest.year
    if date.earliest.year != year or year <= 0:
        return None
    return replace(mention, text=str(year), date=HistoricalDate.in_year(year))


_ANCHORS = 2
# They tell nothing without what follows, or happen time and again.
_LIGHT = frozenset("be get give go have keep make meet play put take win".split()) | _RECURRENT


def _is_one_happening(clause: Clause, stem: str) -> bool:
    """Whether the stem is tied to one happening, so that it has one date."""
    if is_one_of_many(clause) or happens_again(stem):
        return False
    if not count_anchors(stem) or any(_REPEATED.match(one.text) for one in clause.rest):
        return False
    if clause.group.lemma in _RECURRENT and any(map(is_generic, filter(is_core, clause.rest))):
        return False
    core = any(is_core(phrase) and _tells(phrase, clause) for phrase in clause.rest)
    undergone = (clause.group.is_passive or _comes_to_hold(clause)) and _is_one(clause.subject)
    is_tied = core or undergone or count_anchors(stem) >= _ANCHORS
    return is_tied or clause.group.lemma in HAPPENINGS_ONLY_ONCE or _is_told_in_full(clause, stem)


def _is_told_in_full(clause: Clause, stem: str) -> bool:
    """Whether so much is told of what happened somewhere or to somebody that it happened once."""
    is_common = clause.group.lemma in _LIGHT or clause.group.lemma.startswith("re")
    return not is_common and is_told_apart(stem, Kind.EVENT)


def _comes_to_hold(clause: Clause) -> bool:
    """Whether a rule begins to hold: "came into force"."""
    told = [words_of(one) for one in clause.rest]
    return clause.group.lemma in ("come", "enter", "go") and any(
        words in ("into effect", "into force", "into operation") for words in told
    )


def _is_one(phrase: Phrase) -> bool:
    """Whether a phrase tells in words of one thing: "the right to fish", not "three bridges"."""
    return phrase.text[:4].lower() == "the " and len(phrase.text.split()) > 2


def _is_figure(phrase: Phrase) -> bool:
    """Whether a phrase is an amount, from which something grew."""
    return any(mention.quantity is not None for mention in phrase.mentions)


def _tells(phrase: Phrase, clause: Clause) -> bool:
    """Whether an object says what was done: it names something else, or describes it in words."""
    words = [word for word in (phrase.bound or phrase.text).split() if word.lower() not in _SMALL]
    own = {mention.text for mention in clause.subject.mentions}
    return len(words) > 1 or any(mention.text not in own for mention in phrase.mentions)
