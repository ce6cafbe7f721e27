"""What an article asserts, taken apart so that questions can be put together from it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from questions.model.articles import Evidence
from questions.model.dates import HistoricalDate


class Kind(StrEnum):
    """What a phrase speaks of, as a question would ask for it."""

    PERSON = "person"
    COUNTRY = "country"
    CITY = "city"
    PLACE = "place"
    ORGANISATION = "organisation"
    GROUP = "group"
    EVENT = "event"
    WORK = "work"
    DATE = "date"
    DURATION = "duration"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    THING = "thing"


NAMED = frozenset(
    (
        Kind.PERSON,
        Kind.COUNTRY,
        Kind.CITY,
        Kind.PLACE,
        Kind.ORGANISATION,
        Kind.EVENT,
        Kind.WORK,
    )
)
"""Kinds of what has a name of its own."""


class Role(StrEnum):
    """What a phrase does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    INDIRECT_OBJECT = "indirect object"
    COMPLEMENT = "complement"
    OBLIQUE = "oblique"
    AGENT = "agent"
    TIME = "time"
    CLAUSE = "clause"
    ADVERB = "adverb"


class Modality(StrEnum):
    """How far the article vouches for what it says."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    Attributes:
        value: The number, scaled ("35.67 million" is 35670000).
        unit: What is counted or measured, singular ("dollar", "%", "kilometre", "person"), or "".
        approximate: The source says "about", "almost", "more than" ….
    """

    value: Decimal
    unit: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named in the text that could be the answer to a question.

    Attributes:
        text: Its name or value so that it stands alone, references resolved.
        kind: What it is.
        start: Offset of its first character in the article's text.
        end: Offset behind the last one.
        aliases: Other names for the same thing that the article or the world uses.
        quantity: Its value, for numbers, money, shares and measures.
        date: Its interval, for dates.
        at: Offset of `text` in the text of the phrase that holds the mention:
            `phrase.text[at : at + len(text)] == text`.
    """

    text: str
    kind: Kind
    start: int
    end: int
    aliases: tuple[str, ...] = ()
    quantity: Quantity | None = None
    date: HistoricalDate | None = None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """Something that an article names, whether or not a fact could be made of what it says.

    Attributes:
        article: The article's name.
        mention: What is named; `at` means nothing here.
    """

    article: str
    mention: Mention


@dataclass(frozen=True, slots=True)
class Phrase:
    """A constituent of a clause.

    Attributes:
        role: What it does in the clause.
        text: Its words so that they stand alone, references resolved, without the preposition.
        kind: What its head speaks of.
        head: The lemma of its head.
        start: Offset of its first character in the article's text.
        end: Offset behind the last one.
        preposition: The preposition before it, or "".
        plural: Whether a verb agrees with it in the plural.
        bound: `text` with pronouns that point to the clause's own subject left as they are ("its
            mission" beside "South Korea's mission"), for sentences that name the subject or ask
            for it; "" where that is no different.
        mentions: What is named within it, in the order of the text; words that merely point
            ("it", "the ministry") are replaced in `text`, and the mention spans the words replaced.
    """

    role: Role
    text: str
    kind: Kind
    head: str
    start: int
    end: int
    preposition: str = ""
    plural: bool = False
    bound: str = ""
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Verb:
    """The predicate of a clause.

    Attributes:
        lemma: Its dictionary form ("establish").
        form: The main verb as it stands ("established").
        tag: The Penn tag of that form ("VBD").
        auxiliaries: What stands before it in the verb group ("has", "been").
        particle: "up" in "set up"; or "".
        adverbs: Adverbs in the verb group that belong to the fact ("officially").
        passive: Whether the clause is passive.
        negated: Whether it is negated.
    """

    lemma: str
    form: str
    tag: str
    auxiliaries: tuple[str, ...] = ()
    particle: str = ""
    adverbs: tuple[str, ...] = ()
    passive: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that an article asserts as having happened or being so.

    Attributes:
        kind: The form it was found in: "clause", "apposition", "relative", "participle", "reason"
            (a clause that ends in the reason for it), or "event" (a nominal event with a date,
            which is its only phrase, and no verb).
        text: The fact as a sentence, or for a nominal event a phrase without its date, that stands
            alone.
        evidence: Where articles say so; never empty; the first is the sentence or clause itself.
        phrases: Its constituents in the order of the text.
        verb: Its predicate; None for a nominal event.
        date: When it happened or held, where the article says so.
        as_of: The article's date, for a state in the present tense that may change; a question
            about it says "As of …".
        modality: How far the article vouches for it.
        speaker: Who says so, where the article leaves it to somebody; otherwise "".
        sentence: The number of the sentence in the article, from 0.
        frame: The happening that it belongs to, where its own words do not say which one: its
            `text`, and a question about it, begin so ("In a study of scent by Lund University").
    """

    kind: str
    text: str
    evidence: tuple[Evidence, ...]
    phrases: tuple[Phrase, ...] = ()
    verb: Verb | None = None
    date: HistoricalDate | None = None
    as_of: HistoricalDate | None = None
    modality: Modality = Modality.ASSERTED
    speaker: str = ""
    sentence: int = 0
    frame: str = ""

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError("a fact needs evidence")
