"""Which wh-phrase asks for a number of things: "How many people"."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around, how, roughness
from questions.model.facts import Mention, Phrase, Role
from questions.world import quantities
from questions.world.things.sort import plural_of

CHANGE_VERBS = frozenset(
    "rise fall grow increase decrease drop shrink decline climb jump plunge expand surge".split()
)
# With how many one does so is a part of it.
_STARTING = frozenset("begin close end launch open reopen start".split())


def for_number(mention: Mention, phrase: Phrase, clause: Clause) -> Wh | None:
    """The wh-phrase for a number of things, or None where none would be natural."""
    before, after = around(mention, phrase)
    if (whose := _of_how_many(before, after, phrase)) is not None:
        return whose
    rough = roughness(before, mention)
    if rough is not None and _is_part(mention) and after.startswith(" of "):
        return _for_part(after, phrase, rough=rough)
    if rough is not None and (share := _for_share(mention, after, phrase, rough=rough)):
        return share
    changes = clause.group.lemma in CHANGE_VERBS and phrase.preposition in ("to", "by")
    if changes and not after and rough is not None:
        return for_change(phrase.preposition)
    if rough is None or not _STARTS_WITH_NOUN.match(after):
        return None
    after = _alone(after)
    if not after or not _counts(mention, after) or _is_beside(mention, phrase, clause):
        return None
    is_there = clause.subject.text.lower() == "there"
    single = _is_single(mention)
    if after == " times" and not phrase.preposition:
        return Wh(how("many times", rough=rough))
    if single and not _NOUN.fullmatch(after):
        return None
    noun, behind = (after, "") if phrase is clause.subject else _behind_noun(after)
    if behind and not is_there and (phrase.preposition or not _PLACING.match(behind)):
        noun, behind = after, ""
    noun = f" {plural_of(noun.strip())}" if single else noun
    return Wh(f"{how('many', rough=rough)}{noun}", phrase.preposition, plural=True, behind=behind)


def _is_part(mention: Mention) -> bool:
    """Whether a number is a part of one whole: "two thirds"."""
    return 0 < quantities.find(mention.text)[0].value < 1


# "three in five farmers"
_OF_ALL = re.compile(
    rf"(?P<all> (?:in|out of) (?:{'|'.join(quantities.UNITS_SPELLED[2:])}|twenty|\d+)) "
    r"(?P<whole>(?:[a-z-]+ )?[A-Za-z]+s?(?: (?:in|of|at|from|who|with) .+)?)"
)
# "one teacher in five"
_ONE_OF_ALL = re.compile(
    rf" (?P<noun>[a-z-]+)(?P<all> (?:in|out of) (?:{'|'.join(quantities.UNITS_SPELLED[2:])}|twenty|"
    r"\d+))(?P<rest>(?: (?:in|of|at|from|who|with) .+)?)"
)
_MANY = re.compile(r"(?<![sui])s\b|\b(?:children|men|people|women)\b")


def _for_share(mention: Mention, after: str, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "What share of the farmers …?" for three in five of them."""
    one = _ONE_OF_ALL.fullmatch(after) if _is_single(mention) else None
    if one:
        key = f"{mention.text}{one['all']}"
        whole, key = f"{plural_of(one['noun'])}{one['rest']}", f"{key[:1].lower()}{key[1:]}"
    elif share := _OF_ALL.fullmatch(after):
        whole, key = share["whole"], f"{mention.text}{share['all']}"
    else:
        return None
    words = f"{'About what' if rough else 'What'} share of {whole}"
    return Wh(words, phrase.preposition, plural=True, key=key)


def _for_part(after: str, phrase: Phrase, *, rough: bool) -> Wh | None:
    """Ask "What share of …?" for two thirds of them; "a third of a mile" is no share."""
    if after.startswith((" of a ", " of an ")):
        return None
    after = after.replace(" of all ", " of ", 1)
    head = re.split(r" (?:in|on|at|who|that|with|from|of) ", after.removeprefix(" of "))[0]
    plural = phrase.role is Role.SUBJECT and bool(_MANY.search(head))
    return Wh(f"{'About what' if rough else 'What'} share{after}", phrase.preposition, plural)


def _is_beside(mention: Mention, phrase: Phrase, clause: Clause) -> bool:
    """Whether nobody asks for a number where it stands: with or from how many, on one charge."""
    if phrase.preposition in ("with", "from") and clause.group.lemma not in _STARTING:
        return True
    if phrase.preposition == "from" or (phrase.preposition and _is_single(mention)):
        return True
    is_there = clause.subject.text.lower() == "there"
    is_subject = clause.group.lemma == "be" and phrase is clause.subject
    return (phrase.role is Role.COMPLEMENT or is_subject) and not is_there


def _is_single(mention: Mention) -> bool:
    figures = quantities.find(mention.text)
    return len(figures) == 1 and figures[0].value == 1


_NOUN = re.compile(r" [a-z]+")
# "the test results of 300 pupils"; not "the number of …", nor "the share of …".
_OF_MANY = re.compile(
    r"(?P<what>the (?!amount|average|cost|group|lot|majority|number|price|rate|rest|set|share|size|"
    r"sum|total)(?:[a-z-]+ )?[a-z]+(?:s|ing) of) (?:(?P<rough>about|almost|around|nearly|some) )?"
)


def _of_how_many(before: str, after: str, phrase: Phrase) -> Wh | None:
    """Ask "The test results of how many pupils …?" where an object belongs to a number."""
    match = _OF_MANY.fullmatch(before)
    plain = re.fullmatch(r" (?:[A-Za-z-]+ )?[a-z]+s", after)
    if match is None or plain is None or phrase.role is not Role.OBJECT:
        return None
    about = "about " if match["rough"] else ""
    what = match["what"]
    return Wh(f"{what[:1].upper()}{what[1:]} {about}how many{after}", plural=True)


_RANGE = re.compile(r"between (?:the \w+ of )?[\w.,]+ and [\w.,]+")


def _alone(after: str) -> str:
    """The words behind a number without what is counted beside: "stores and 12 workshops"."""
    numbers = "|".join(quantities.UNITS_SPELLED[2:])
    ranges = [match.span() for match in _RANGE.finditer(after)]
    for match in re.finditer(rf"(?:,? (?:and|or)|,) (?:[$£€]?\d|(?:{numbers})\b)", after):
        if not any(start <= match.start() < end for start, end in ranges):
            return after[: match.start()]
    return after


def _counts(mention: Mention, after: str) -> bool:
    """Whether a number tells how many things there are, and not which, or how often per time."""
    figures = quantities.find(mention.text)
    is_other = re.match(r" (?:of times|per)\b| [A-Z][\w-]*(?<!s)$", after)
    return bool(figures) and not figures[0].ordinal and not is_other


_STARTS_WITH_NOUN = re.compile(
    r" (?!\w+ing(?: (?:in|at|on|for|to|with|from|by|the|an?)\b|$))[A-Za-z]"
)
_PLACING = re.compile(r"(?:in|at|on|for|to|with|from) ")
_BEHIND_NOUN = re.compile(
    r"( [\w’'-]+(?: [\w’'-]+){0,3}?) ((?:in|at|on|for|to|with|from|[a-z]+ed|living|serving|staying|"
    r"studying|training|waiting|working) .+)"
)


def _behind_noun(after: str) -> tuple[str, str]:
    """The counted noun, and a place or purpose behind it: " stores" and "in Mexico"."""
    match = _BEHIND_NOUN.match(after)
    if match is None or re.search(r"\b(?:who|that|which|of)\b", match.group(1)):
        return after, ""
    return match.group(1), match.group(2)


def for_change(preposition: str) -> Wh:
    """What asks by how much, or to which amount, something rose or fell."""
    return Wh("what figure" if preposition == "to" else how("much"), preposition)
