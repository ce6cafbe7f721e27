"""Questions for a person: "Who …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from questions.builders.assembly import assemble
from questions.builders.capacities import asked_in_capacity
from questions.builders.single_fact import asked_about
from questions.builders.wording.bareness import leaves_untold
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Phrase, Role
from questions.world import country
from questions.world.callings import RELATIVES, SPOUSES
from questions.world.famous import life_of
from questions.world.organisations import ORGANISATIONS
from questions.world.people import family_name
from questions.world.words import offsets

KINDS = (Kind.PERSON,)
# What somebody says or thinks might be anybody's; who has done something is known by the deed.
_SAYING = frozenset(
    "acknowledge admit argue believe calculate claim complain conclude criticise criticize deny "
    "estimate explain find hope insist note point predict propose recommend say suggest think "
    "urge warn welcome".split()
)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        elif reason := _fault_of(made, statements):
            yield Refusal(made.kind, reason, made.stem, made)
        else:
            yield assemble(_worded(made, statements), statements, seed=seed)


def _fault_of(question: Question, statements: Statements) -> str:
    """Why a stem says too little to strangers, or ""."""
    if _TWICE.search(question.stem):
        return "names somebody twice"
    if leaves_untold(question.stem):
        return "points out of the stem"
    if _OF_SOME.search(question.stem):
        return "more than one answer fits"
    if any(one.search(question.stem) for one in (_OWN_LIFE, _OWN_THINGS, _DONE_TO, _OWNER)):
        return "of no weight"
    if _RULER.fullmatch(question.stem) and life_of(question.key.text):
        return "of no weight"
    if _PRIVATE_NOW.match(question.stem):
        return "of no weight"
    is_post = _POST_NOW.match(question.stem) and not _HEADING.search(question.stem)
    if is_post and _is_cited(question, statements):
        return "of no weight"
    if _POST_ONCE.fullmatch(question.stem) or _COMMAND_ONCE.fullmatch(question.stem):
        return "held at an untold time"
    if _HAD_DONE.match(question.stem):
        return "tense"
    return "says only whose relative somebody is" if _tells_relation(question.fact) else ""


def _is_cited(question: Question, statements: Statements) -> bool:
    """Whether an article names who holds a post of a body hardly known once or twice only."""
    bodies = [
        one.text
        for phrase in question.fact.phrases
        for one in phrase.mentions
        if one.kind is Kind.ORGANISATION
    ]
    is_known = any(map(ORGANISATIONS.sort_of, bodies)) or any(
        country(word) for word in re.findall(r"[A-Z]\w+", question.stem)
    )
    often = sum(
        1 for _ in offsets(statements.text_of(question.fact), family_name(question.key.text))
    )
    return not is_known and often <= _CITED_UP_TO


def _tells_relation(fact: Fact) -> bool:
    """Whether a fact says only whose deputy or friend somebody is: of what, it leaves open."""
    if fact.verb is None or fact.verb.lemma not in ("be", "become") or len(fact.phrases) < 2:
        return False
    who, what = fact.phrases[:2]
    if what.role is not Role.COMPLEMENT:
        return False
    return any(_is_owned(one) and _names_person(other) for one, other in ((what, who), (who, what)))


def _is_owned(phrase: Phrase) -> bool:
    """Whether a phrase names a person by another one, and not as kin: "Ann Hale's deputy"."""
    owners = [one for one in phrase.mentions if one.kind is Kind.PERSON]
    owned = any(_OWNING.match(phrase.text, one.at + len(one.text)) for one in owners)
    return owned and phrase.head.lower() not in _KIN


def _names_person(phrase: Phrase) -> bool:
    return any(one.kind is Kind.PERSON and one.text == phrase.text for one in phrase.mentions)


# "Who replaced Ann Hale when the cautious Ann Hale failed?"
_TWICE = re.compile(r"\b(?P<name>[A-Z][\w’-]+(?: [A-Z][\w.’-]*)+)\b.*\b(?P=name)\b")
_OWNING = re.compile(r"['’]s? [A-Za-z]")
# "Who said that his farm is small?": what somebody tells of their own life.
_OWN_LIFE = re.compile(r"\bthat (?:he|she|his|her)\b")
# "Who lost two of his oldest workers?": nothing that anybody else would know is named.
_OWN_THINGS = re.compile(r"^Who [^A-Z\d]*\b(?:his|her) [^A-Z\d]*\?$")
# "Who did the story teach to wait?", "Who did Ann Hale give a pen?"
_DONE_TO = re.compile(r"\bwho did .*\b(?:ask|give|help|let|remind|show|teach|tell|thank)\b", re.I)
# "Who is the owner of a bakery in Lund?", "Who opened a shop in Mill Street?"
_OF_SOME = re.compile(
    r"\bwho (?:is|was) the [a-z -]+ of an? |^Who \w+ an? .*\b(?:Avenue|Lane|Road|Street)\?$",
    re.IGNORECASE,
)
# "Whose firm is Norla?" is no question of English.
_OWNER = re.compile(r"^Whose (?:[a-z]+ )?(?:business|company|farm|firm|shop) (?:is|was) ")
# "As of March 2015, who was the president of Russia?": news names whom all know in passing.
_RULER = re.compile(
    r"(?:As of [^,]+, )?[Ww]ho (?:is|was) (?:the|[A-Z][\w ]+['’]s?) "
    r"(?:chancellor|king|pope|president|prime minister|queen)(?: of (?:the )?[A-Z][\w ]+)?\?"
)
# "As of March 2015, who was the head of the Lund Guild of Roofers?", "…, who kept 90 ewes?": what
# somebody is or does who is only cited.
_POST_NOW = re.compile(r"As of [^,]+, who ")
_CITED_UP_TO = 2
# Who heads a body with a name, all who deal with it know.
_HEADING = re.compile(
    r"\bwho (?:chaired|directed|headed|led|managed|ran) (?:the |an? [a-z ]+ (?:in|of) )?[A-Z]"
    r"|\bwho (?:is|was) the (?:chair\w*|chief executive|director|editor|governor|head|manager|"
    r"mayor|president|secretary)(?: general)? (?:at|for|of) (?:the )?[A-Z]"
    r"|\bwho (?:is|was) [A-Z][^?]*['’]s? (?:chair\w*|chief executive|director|editor|governor|"
    r"head|manager|mayor|president|secretary)\b"
)
_PRIVATE_NOW = re.compile(
    r"As of [^,]+, who (?:bred|farmed|fed|grew|had|kept|lived|owned|raised|rented|sold|worked)\b"
)
# "Who became the head of the Norla Group?"
_POST_ONCE = re.compile(
    r"Who (?:became|was (?:appointed|elected|made|named)) (?:the )?"
    r"(?:CEO|chair\w*|chief executive|director|governor|head|leader|manager|mayor|president|"
    r"prime minister|secretary)(?: general)? (?:at|for|of) [^\d]*\?"
)
_COMMAND_ONCE = re.compile(
    r"Who was the (?:commanding general|chief of staff|supreme commander) (?:for|of) [^\d]*\?"
)
# "As of March 2015, who had published a book?": that date is the report's.
_HAD_DONE = re.compile(r"As of [^,]+, who had (?!been |had )[a-z]+(?:ed|en|ne|ld|de|ht|wn)\b")
_KIN = frozenset((*chain(*RELATIVES), *SPOUSES))
_FOUNDER = re.compile(
    r"(?:As of [^,]+, )?[Ww]ho (?:is|was) (?:the founder of (?P<of>[^?]+)|(?P<owner>[^?]+)['’]s? "
    r"founder)\?"
)


def _worded(question: Question, statements: Statements) -> Question:
    """A question with the verb for founders, and for who said something with what that is."""
    if match := _FOUNDER.fullmatch(question.stem):
        return replace(question, stem=f"Who founded {match['of'] or match['owner']}?")
    return _in_capacity(question, statements)


def _in_capacity(question: Question, statements: Statements) -> Question:
    """A question for who said or owned something, told by what that is."""
    verb = question.fact.verb
    is_saying = verb is not None and verb.lemma in _SAYING
    is_own = question.stem.startswith("Whose ") and life_of(question.key.text) is None
    if not is_own and not (is_saying and question.key.text == _subject(question.fact)):
        return question
    key, fact = question.key.text, question.fact
    stem = asked_in_capacity(question.stem, key, fact, statements, is_saying=is_saying)
    return replace(question, stem=stem)


def _subject(fact: Fact) -> str:
    return next((one.text for one in fact.phrases if one.role is Role.SUBJECT), "")
