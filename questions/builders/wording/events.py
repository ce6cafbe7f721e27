"""Events for date-ordering: facts put so that they stand alone and betray no date."""

from __future__ import annotations

import re

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.anchors import takes_over_untold
from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import (
    Clause,
    clause_of,
    is_core,
    repeats_its_subject,
    words_of,
)
from questions.builders.wording.colour import without_colour
from questions.builders.wording.happening_nouns import happening_of
from questions.builders.wording.openness import is_one_of_many
from questions.builders.wording.shortening import is_goal, without_aside, without_past
from questions.builders.wording.verb_group import MODALS
from questions.model.facts import Fact, Kind, Modality, Phrase, Role
from questions.world.inflection import present
from questions.world.irregular_verbs import PARTICIPLE, PAST

REPORTING = frozenset(
    "acknowledge add admit allege announce argue ask assert assure believe boast call claim "
    "comment complain conclude confirm consider declare deny describe estimate expect explain "
    "fear feel forecast guess hear hint hope imply indicate insist intend joke know learn "
    "maintain mention need note observe plan point predict promise propose quote realise "
    "realize recall recommend refer regard remark remember report respond reveal say see seem "
    "show speak state stress suggest suppose suspect swear talk tell think understand urge "
    "voice vow want warn wish wonder write".split()
)
STATES = frozenset(
    "account aim answer appear attain average be belong comprise concern constitute contain "
    "continue control cost depend deserve differ disagree employ enjoy equal exist face feature "
    "follow happen have include involve "
    "keep lack last lie like live love matter mean number occur own possess prefer range "
    "remain represent resemble reside respond rest seem serve stand stay suffer tend total "
    "try turn use weigh work".split()
)
HAPPENINGS_ONLY_ONCE = frozenset(
    "abolish assassinate bear begin born close collapse complete debut die discover dissolve "
    "end execute expire found inaugurate incorporate invent kill open originate start".split()
)
_LEAK = re.compile(
    r"\d{3,}|\b(?:century|decade|year|years|month|months|anniversary|later|earlier|following|"
    r"follow(?:s|ed)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|"
    r"nd|rd|th)|last|final|finally|next|previous|previously|subsequent|subsequently|again|then|"
    r"after|before|since|until|till|already|still|once|eventually|afterwards|when|while|ago|"
    r"January|February|March|April|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?-i:new|old)|modern|medieval|ancient|"
    r"current|currently|recent|recently|today|yesterday|successor|predecessor|former|latest|"
    r"age|aged|resume[sd]?|resumption|re-?establish\w*|restore[sd]?|anew|second-ever)\b",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(r"\b(?:of|in|on|at|to|for|with|by|from|and|or|the|a|an|into|as)$")
# Without these, which betray the order, something else is told: "the prize was first awarded".
_TELLING_ADVERBS = frozenset("again first last once originally twice".split())
# "take charge", "take office": of what?
_BARE_NOUN = re.compile(r"charge|command|control|office|part|place|power|over|action|effect|war")
# Of these a museum or a town has had many.
_SHOWS = re.compile(
    r"(?:the|an?) (?:[a-z-]+ )*(?:auction|ceremony|concert|conference|display|exhibition|festival|"
    r"match|meeting|performance|production|race|rally|sale|show)\b(?! (?:at|in)\b)"
)
# "finds that the layer has a hole": in the present what was found is told in the present too.
_PRESENT_OF = {" was ": " is ", " were ": " are "}
_PAST_ONLY = "|".join(sorted(set(PAST.values()) - set(PARTICIPLE.values())))
_TOLD_IN_PAST = re.compile(
    rf"\b(?:had|did|could|would|{_PAST_ONLY})\b"
    r"|(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bhas )(?<!\bhave )(?<!\bthe )"
    r"(?<!\ba )(?<!\ban )(?<!\bof )\b[a-z]{3,}ed\b(?! by\b)"
)
_TITLE_YEAR = re.compile(r"\s*\(?\b(?:c\. ?)?\d{3,4}\b\)?")
_COMPLETING = re.compile(r"(?:to|that|whether|how|why|what|who|whom|which)\b")
# What people do again and again: nothing in particular without its name.
_DONE_OFTEN = frozenset(
    "attend deliver give hold issue make pay receive send take undertake visit".split()
)
_ANY = re.compile(r"an? (?:\w+ )?\w+")
_FEWEST_WORDS, _MOST_WORDS = 3, 20


# What is felt, and by whom, no date tells.
_MOODS = frozenset(
    "alarm anger convince disappoint discourage encourage impress inspire motivate outrage please "
    "shock tempt upset worry".split()
)
# What goes on all year long, counted at its end.
_GOING_ON = frozenset("attend come cross live pass see travel use visit watch work".split())
_MANY = 5_000


def _is_yearly_count(fact: Fact) -> bool:
    """Whether it is counted how many did what many do every year: crossed a bridge."""
    subjects = [one for one in fact.phrases if one.role in (Role.SUBJECT, Role.AGENT)]
    counts = [one.quantity for phrase in subjects for one in phrase.mentions if one.quantity]
    is_going_on = fact.verb is not None and fact.verb.lemma in _GOING_ON
    return is_going_on and any(one.value >= _MANY for one in counts)


def is_happening(fact: Fact) -> bool:
    """Whether a fact is a single happening: no state, saying, habit, plan or thing under way."""
    verb = fact.verb
    if fact.modality is not Modality.ASSERTED or fact.as_of is not None:
        return False
    if verb is None:
        return fact.kind == "event"
    auxiliaries = {word.lower() for word in verb.auxiliaries}
    if verb.negated or verb.tag == "VBG" or auxiliaries & MODALS or verb.tag in ("VBZ", "VBP"):
        return False
    if _is_share(fact) or _is_yearly_count(fact):
        return False
    if verb.lemma == "become" and not _becomes_something(fact):
        return False
    if verb.lemma in REPORTING and not _is_deed(fact):
        return False
    return verb.lemma not in STATES | _MOODS and "used" not in auxiliaries


def _is_share(fact: Fact) -> bool:
    """Whether a share is stated of something: so it stands in every year, at another figure."""
    return any(
        one.kind is Kind.PERCENT
        for phrase in fact.phrases
        if phrase.role in (Role.OBJECT, Role.SUBJECT)
        for one in phrase.mentions
    )


def _becomes_something(fact: Fact) -> bool:
    """Whether what the subject became is a thing, and no quality: "became increasingly busy"."""
    complements = [phrase for phrase in fact.phrases if phrase.role is Role.COMPLEMENT]
    return any(
        re.match(r"(?:the|an?|its|his|her|their|one|part|[A-Z]|\w+['’]s)\b", phrase.text)
        for phrase in complements
    )


# What is done by being said: "declared its independence", "was reported".
_DEEDS = frozenset(
    "announce confirm declare deny demand discover observe promise propose recommend report "
    "reveal write".split()
)


def _is_deed(fact: Fact) -> bool:
    """Whether a verb of saying has a thing, and no saying, as its object."""
    if fact.verb is None or fact.verb.lemma not in _DEEDS:
        return False
    has_object = any(phrase.role is Role.OBJECT for phrase in fact.phrases)
    says = any(phrase.role is Role.CLAUSE for phrase in fact.phrases)
    return (has_object or fact.verb.passive) and not says


# What the same ones do to each other time and again, and no reader can tell which time is meant.
_TIME_AND_AGAIN = frozenset(
    "confer consult correspond debate discuss express harass meet negotiate outflank outmaneuver "
    "outmanoeuvre pursue regret skirmish".split()
)


_LEAVING = frozenset("arrive come depart go leave move resign retire return".split())
_STARTING = frozenset("begin embark set start".split())
_BARE = (Role.SUBJECT, Role.TIME)


def _is_any_time(fact: Fact, lemma: str) -> bool:
    """Whether a deed is done often, or comes or goes without a place or a post."""
    told = [one for one in fact.phrases if one.role not in _BARE and not _is_company(one)]
    sets_out = lemma in _STARTING and any(
        one.role is Role.SUBJECT and one.kind is Kind.PERSON for one in fact.phrases
    )
    return lemma in _TIME_AND_AGAIN or (not told and (lemma in _LEAVING or sets_out))


def _is_company(phrase: Phrase) -> bool:
    """Whether a phrase tells only with whom or what somebody goes: "with 52 dogs"."""
    return phrase.role is Role.OBLIQUE and phrase.preposition in ("alongside", "with", "without")


def event_text(fact: Fact) -> str | None:
    """The event in the present tense and without its date, or None where it cannot be put so."""
    if not is_happening(fact) or (fact.verb and _is_any_time(fact, fact.verb.lemma)):
        return None
    text = _clausal(fact) if fact.verb else _told_by_noun(fact)
    if text is None or _LEAK.search(text) or _CUT_OFF.search(text):
        return None
    fewest = _FEWEST_WORDS if fact.verb else 2
    if not fewest <= len(text.split()) <= _MOST_WORDS:
        return None
    return text[:1].upper() + text[1:]


def _told_by_noun(fact: Fact) -> str | None:
    text = nominal(fact)
    happening = None if _SHOWS.match(text) else happening_of(text)
    return happening.event if happening else None


def nominal(fact: Fact) -> str:
    """A nominal event with its article and without a year: "the Cuban Revolution"."""
    text = without_colour(_TITLE_YEAR.sub("", fact.text)).strip().rstrip(".")
    owned = re.match(r"[A-Z].*?['’]s? ", text)
    return text if owned or text.lower().startswith(("the ", "a ")) else f"the {text}"


def _clausal(fact: Fact) -> str | None:
    clause = clause_of(fact)
    if clause is None or repeats_its_subject(clause) or is_one_of_many(clause):
        return None
    if takes_over_untold(clause) or _WHICH_OF_THEM.fullmatch(clause.subject.text):
        return None
    clause = without_past(clause)
    rest = [without_aside(phrase) for phrase in clause.rest if phrase.role is not Role.TIME]
    if any(bareness(phrase.text) for phrase in (clause.subject, *rest)):
        return None
    while rest and _length(clause, rest) > _MOST_WORDS:
        spare = [one for one in rest if not is_core(one) and not _is_needed(one, clause)]
        if not spare:
            return None
        rest.remove(spare[-1])
    if any(_BARE_NOUN.fullmatch(phrase.text) for phrase in rest) and not any(
        phrase.mentions for phrase in rest
    ):
        return None
    if clause.group.lemma in _DONE_OFTEN and rest and all(map(_is_any, rest)):
        return None
    if _TELLING_ADVERBS & {word.lower() for word in clause.group.adverbs}:
        return None
    told = [_found_in_present(phrase) for phrase in rest]
    if None in told or _WAS_SO.search(clause.subject.text):
        return None
    verb = _in_present(clause, passive=bool(fact.verb and fact.verb.passive))
    words = [clause.subject.text, verb, *map(str, told)]
    return without_colour(" ".join(word for word in words if word).rstrip("."))


# "the five Norwegians": which, only the article tells.
_WHICH_OF_THEM = re.compile(
    r"[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[a-z]+ )?"
    r"[A-Z][a-z]+"
)
# "the law that abolished asylums is passed": two times in one clause.
_WAS_SO = re.compile(
    rf"\b(?:that|which|who|whom) (?:\w+ly )?(?:was|were|had|did|\w+ed|{_PAST_ONLY})\b"
)


def _found_in_present(phrase: Phrase) -> str | None:
    """The words of a phrase, what was found out in the present tense; None where that fails."""
    text = words_of(phrase)
    if phrase.role is not Role.CLAUSE or not text.startswith("that "):
        return text
    for past, present_form in _PRESENT_OF.items():
        text = text.replace(past, present_form)
    return None if _TOLD_IN_PAST.search(text) else text


def _is_any(phrase: Phrase) -> bool:
    """Whether a phrase tells of nothing in particular: "gives a speech"."""
    return not phrase.mentions and bool(_ANY.fullmatch(phrase.text))


def _is_needed(phrase: Phrase, clause: Clause) -> bool:
    """Whether a clause says something else without the phrase: "begins to sink"."""
    completes = phrase.role is Role.CLAUSE and bool(_COMPLETING.match(phrase.text))
    return completes or is_goal(phrase, clause.group.lemma) or phrase.role is Role.AGENT


def _length(clause: Clause, rest: list[Phrase]) -> int:
    return sum(len(words_of(phrase).split()) for phrase in (clause.subject, *rest)) + 2


def _in_present(clause: Clause, *, passive: bool) -> str:
    """The verb group in the present tense, whatever auxiliaries of time it had."""
    group = clause.group
    plural = is_plural(clause.subject) and group.finite not in ("was", "is", "has")
    main = group.rest[-1] if group.rest else group.finite
    adverbs = [word for word in group.adverbs if not _LEAK.search(word)]
    words = (
        [present("be", plural=plural), *adverbs, main]
        if passive
        else [*adverbs, present(group.lemma, plural=plural)]
    )
    return " ".join([*words, group.particle] if group.particle else words)
