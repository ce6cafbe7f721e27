"""The words of an event do not betray its place in the order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from questions.checks.reading.own_words import own_words
from questions.checks.reading.stated_dates import MONTHS, find_dates
from questions.checks.reading.wording import find_phrases, quoted, straight
from questions.model.items import Item, Ordering
from questions.model.review import Finding, Knowledge, Severity
from questions.world import quantities

NAME = "date_leaks"

_BETRAYING = frozenset(
    "later|latest|earlier|earliest|following|followed|previous|previously|preceding|next|"
    "subsequent|subsequently|afterwards|afterward|thereafter|finally|eventually|initially|"
    "originally|last|anniversary|anniversaries|centenary|centennial|bicentenary|bicentennial|"
    "tercentenary|jubilee|century|centuries|decade|decades|yesterday|today|tomorrow|"
    "the same year|that year|years ago|last year|next year|years after|years before|"
    "months after|months before|days after|days before|second time|third time|fourth time|"
    "fifth time|last time|post-war|postwar|pre-war|prewar|interwar|inter-war|wartime|twenties|"
    "thirties|forties|fifties|sixties|seventies|eighties|nineties|millennium|millennia|"
    "turn of the century|turn-of-the-century|decade-long|century-old|centuries-old|"
    "in spring|in summer|in autumn|in winter|in the spring|in the summer|in the autumn|"
    "in the winter|at christmas|at easter|birthday|re-elected|reelected|re-election".split("|")
)
_HINTING = frozenset(
    "after|before|since|until|again|once more|already|still|then|now|rebuilt|reopens|reopened|"
    "resumes|resumed|successor|predecessor|sequel|prequel|inaugural|for good|medieval|victorian|"
    "edwardian|georgian|elizabethan|prehistoric|final battle|final flight|final match|"
    "final voyage|maiden flight|maiden voyage".split("|")
)
# "March Hare Books", "the Sunday Times": a capital behind makes them names, but not in "In March".
_MONTH_ALONE = re.compile(
    rf"\b(?:{'|'.join(name.title() for name in MONTHS if name != 'may' and len(name) > 3)})"
    r"\b(?! [A-Z])|\b[Ii]n (?:May|"
    rf"{'|'.join(name.title() for name in MONTHS if len(name) > 3)})\b"
)
_WEEKDAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! [A-Z])"
    r"|\b[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
# "aged 75", "Ann Hale, 43, opens", "the 20-year-old bridge", "61 years on the river".
_AGE = re.compile(
    r"\baged \d+\b|, \d{1,3},(?= )|\b[\w-]+-year-old\b|\b(?:\d+|[a-z]+) years (?:on|of|later|old)\b"
)
_TWO_DIGIT_YEAR = re.compile(r"(?<!\w)'\d\d\b")
_NUMBERED_NAME = re.compile(r"(?<![\w-])(?P<name>[A-Z][\w-]{0,40})[\s-](?P<number>\d+|[IVX]+)\b")


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """No date, year, century, rank, nor "later", "following", "first" or "anniversary"."""
    if not isinstance(item.interaction, Ordering):
        return
    texts = [straight(entry.text) for entry in item.interaction.entries]
    for number, text in enumerate(texts, 1):
        if leaks := dict.fromkeys(_leaks(text)):
            message = f"Event {number} betrays its place by {quoted(leaks)}; reword it without."
            yield Finding(NAME, Severity.BLOCKING, message)
        elif hints := dict.fromkeys(find_phrases(own_words(text), _HINTING)):
            message = f"Event {number} may betray its place by {quoted(hints)}; look at it."
            yield Finding(NAME, Severity.WARNING, message)
    yield from _numbered_series(texts)


def _leaks(text: str) -> Iterator[str]:
    yield from (date.text for date in find_dates(text))
    own = own_words(text)
    yield from find_phrases(own, _BETRAYING)
    for pattern in (_MONTH_ALONE, _WEEKDAY, _TWO_DIGIT_YEAR, _AGE):
        yield from pattern.findall(text)
    yield from (figure.text for figure in quantities.find(text) if _is_rank(text, figure))


def _is_rank(text: str, figure: quantities.Figure) -> bool:
    """Whether an ordinal counts the event, and is not a part of a name: "First World War"."""
    following = text[figure.end :].lstrip()
    in_name = following[:1].isupper() and (figure.text[:1].isupper() or figure.text[:1].isdigit())
    return figure.ordinal and not in_name


def _numbered_series(texts: Sequence[str]) -> Iterator[Finding]:
    """Apollo 8 flew before Apollo 11: two members of one numbered series give their order away."""
    numbers: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for match in _NUMBERED_NAME.finditer(text):
            numbers[match["name"]].add(match["number"])
    for name, found in sorted(numbers.items()):
        if len(found) > 1:
            members = quoted(f"{name} {number}" for number in sorted(found))
            message = f"The numbers of {members} give their order away; keep one of them."
            yield Finding(NAME, Severity.WARNING, message)
