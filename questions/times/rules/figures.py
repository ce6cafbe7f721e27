"""Whether digits that could be a year are one, or a number of things, a level, a name."""

from __future__ import annotations

import re

from questions.times.lexicon import MONTH_WORDS

_QUANTITY = frozenset(
    "people men women children soldiers troops dead killed wounded civilians prisoners deaths "
    "casualties workers members students seats votes jobs dollars pounds euros yen rubles roubles "
    "percent per km kilometres kilometers metres meters miles feet ft acres hectares tons tonnes "
    "kg mw watts aircraft planes ships tanks guns horses vehicles homes houses buildings pages "
    "words years months weeks days hours minutes seconds points square cubic inches mm cm gb mb "
    "hz rpm calories degrees times million billion thousand copies units cars families refugees "
    "inhabitants officers sailors passengers employees residents block index runs goals species "
    "delegates volunteers cases patients visitors spectators subscribers signatures".split()
)
# What is called by its number, and what has a number for its title.
_NUMBERED = frozenset(
    "no. nos. no nos number numbers us$ room flight page pages pp. p. route windows boeing airbus "
    "russell fortune area channel chapter section paragraph article resolution directive uss hms "
    "highway interstate peugeot office xbox galaxy agenda vision unit model size lot verse psalm "
    "building block platform bus train track asteroid ngc".split()
)
# Those of them that need no capital.
_LABELS = frozenset(
    "no. nos. number numbers room page pages pp. p. flight highway interstate route model law bill "
    "decree directive regulation resolution gate seat channel chapter section article paragraph "
    "version patent asteroid platform locomotive engine unit lot case runway".split()
)
_TITLED = frozenset("novel film movie book album song game show series thriller sequel".split())
# Verbs that a number of things follows, and those behind which "to" and "at" tell a level.
_COUNTING = frozenset(
    "cost costs paid worth least nearly almost roughly seats seated holds numbered numbering "
    "employs employing scored totalled totaled totalling totaling exceeding exceeds "
    "exceeded".split()
)
# "Until at least 2015".
_AT_LEAST = re.compile(r"\b(?:until|till|through|before|since|by) at least $", re.IGNORECASE)
# "It made 2008 the worst year", "it made 2008 of them".
_MAKING = frozenset("made makes make making most".split())
_MADE = re.compile(
    r" (?:(?:the|an?|its|his|her|our|their) |[a-z-]{3,16}s (?:will|are|were|have)\b)"
)
# "More than 1984", but "lower than 2008".
_EXCEEDING = frozenset("more fewer less greater".split())
# Of things that died or fell: "the flood of 1911 killed a dozen".
_ACTIVE = re.compile(
    r" (?:killed|wounded|dead) (?:\d|(?:the|an?|his|her|its|their|all|both|more|at|some|about|"
    r"nearly|almost|over|as|hundreds|thousands|dozens|scores|two|three|four|five|six|seven|eight|"
    r"nine|ten|everybody|everyone|people)\b|[A-Z])"
)
_RISING = frozenset(
    "rose rises rise rising fell falls fall falling climbed climbs climbing dropped drops dropping "
    "slipped jumped sank amounted up down increased grew declined".split()
)
# "At 1990 prices" counts in the money of that year.
_LEVELS_OF = frozenset("prices levels rates values dollars standards".split())
_SUMS = frozenset("population total number membership figure elevation height circulation".split())
_COMPARING = frozenset(("later", "earlier", "before", "since", "other"))
_YEAR_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late mid the "
    "before after for through throughout circa year summer winter spring autumn fall "
    "its his her their a an c ca r fl b d born died lord".split()
)
# What stands beside the year of a date that no rule could read: "30 February 2023", "2023-13-01".
_MONTH_NAMES = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_BEHIND_DIGITS = re.compile(
    rf"\d-$|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH_NAMES})\.?,? $|"
    rf"(?:{_MONTH_NAMES})\.? \d{{1,2}}(?:st|nd|rd|th)?,? $|"
    # The groups of a telephone number, and a degree of latitude.
    r"(?<![\d,.])(?:\d{3}|[03-9]\d{3}) $|° $",
    re.IGNORECASE,
)
# "In late 2008/early 2009".
_WORD_BEHIND = re.compile(r"/(?:early|late|mid)\b")
_DIGITS_GO_ON = re.compile(r"[-–/]\d{1,2}[-–/]\d")
# A year before 1500 in a list of years: "in 1345, 1361–62 and 1402".
_IN_LIST = re.compile(r"(?<!\d)1[0-4]\d\d(?:[-–/]\d\d)?,?\s(?:and )?(?:again )?(?:in )?$")
_OTHER_END = re.compile(r"(?: (?:to|and|or) |-|–)\d{4}(?= )")
_ADDRESS = re.compile(
    r" (?:[A-Z]\w{1,15}\.? ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Drive|Lane)\b"
)
_NO_PLURALS = frozenset("was is his its as this has perhaps besides always thus".split())
_TO_COME = 2040
_RECENT = 1900
_CLAUSE_LEADS = frozenset("in since until during".split())
# Years of the Hijra, of the world, before the present.
_OTHER_ERA = re.compile(r" ?(?:A\.?H\.?|A\.?M\.?|B\.?P\.?)(?!\w)")
_REACH = 20
_FAR_REACH = 40


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four digits are a year, not a number of things, an amount or a name."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _FAR_REACH]
    if _is_part_of_more(before, after) or _is_called_by_number(before, after):
        return False
    if before.lower().endswith(" year ") or before.lower() == "year ":
        return True
    number = int(text[start : start + 4])
    if _ADDRESS.match(after) or (_is_counted(after) and not _dates_clause(before, number)):
        return False
    other = _OTHER_END.match(after)
    if other and _is_counted(after[other.end() :]):
        return False
    if number >= 1500:
        return not _is_level(before, after, number) and (
            number < _TO_COME or not _follows_name(before)
        )
    following = after.split(maxsplit=1)[:1] if after[:1] in " -\n" else []
    if _IN_LIST.search(before):
        return True
    if following and following[0].rstrip(".,;").endswith("s") and following[0].islower():
        return following[0].rstrip(".,;") in _NO_PLURALS
    return _follows_year_lead(before)


def counts_things(text: str, start: int, end: int) -> bool:
    """Whether a round or an early number behind a date counts what follows ("3 May 1500 men")."""
    number = int(text[start:end])
    return (number < 1700 or number % 100 == 0) and _is_counted(text[end : end + _FAR_REACH])


def quantity_follows(words: list[str]) -> bool:
    """Whether the first of some words is one that numbers count."""
    return bool(words) and words[0].lower().strip(".,;:()\"'") in _QUANTITY


def _is_counted(after: str) -> bool:
    """Whether the word behind digits is one that numbers count."""
    if _ACTIVE.match(after):
        return False
    return after[:1] in tuple(" -\n") and quantity_follows(after.replace("-", " ").split()[:1])


def _is_part_of_more(before: str, after: str) -> bool:
    """Whether digits belong to an amount, a longer number, a title or an impossible date."""
    if before[-1:] in tuple("$£€¥#.,:/+=~*_") and not before.endswith(("c.", "ca.")):
        return True
    if _WORD_BEHIND.match(after):
        return False
    if after[:1] in tuple("%°/+=_$£€") or (after[:1] in tuple("-–") and after[1:4].isdigit()):
        return True
    if before[-1:] in tuple('"“') and after[:1] in tuple('"”'):
        return True
    return bool(_BEHIND_DIGITS.search(before) or _DIGITS_GO_ON.match(after))


def _is_called_by_number(before: str, after: str) -> bool:
    """Whether digits are the number of a thing, or the title of a work."""
    if _OTHER_ERA.match(after):
        return True
    if after[:2] == " (" and after[2:].partition(")")[0] in _TITLED:
        return True
    words = before.split()[-1:]
    if not words or before[-1:] != " ":
        return False
    lead = words[0].lstrip("(")
    named = lead[:1].isupper() and lead.lower() in _NUMBERED
    return named or lead in _LABELS or lead.lower() in _TITLED


def _dates_clause(before: str, number: int) -> bool:
    """Whether "in" makes a year of our time of digits, whatever follows ("In 1998 people struck").

    Writers set a comma in a thousand, and round numbers may be guesses.
    """
    recent = _RECENT <= number < _TO_COME and number % 10 != 0
    return recent and before.rpartition(" ")[0].rpartition(" ")[2].lower() in _CLAUSE_LEADS


def _is_level(before: str, after: str, number: int) -> bool:
    """Whether a verb of counting or of rising stands before digits ("rose to 1984")."""
    words = [word.lower() for word in before.split()[-2:]]
    if not words or before[-1:] != " " or _AT_LEAST.search(before):
        return False
    if words[-1] in _COUNTING or (words[-1] in _MAKING and not _MADE.match(after)):
        return True
    if words[-1] == "than":
        recent = _RECENT <= number < _TO_COME and words[0] not in _EXCEEDING
        return not recent and words[0] not in _COMPARING
    if words[-1] in ("was", "is", "were", "of") and words[0] in _SUMS:
        return True
    level = words[-1] == "at" and words[0] != "as"
    level = level or (words[-1] == "to" and words[0] in _RISING)
    return level and not _LEVELS_OF.intersection(re.split(r"[\s.,;]+", after)[1:3])


def _follows_name(before: str) -> bool:
    """Whether a capital stands before digits: so far ahead, that is a title ("Vision 2050")."""
    words = before.split()[-1:] if before[-1:] == " " else []
    return bool(words) and words[0][0].isupper() and words[0].lower() not in _YEAR_LEADS


def _follows_year_lead(before: str) -> bool:
    """Whether a word stands before that years of the Middle Ages need ("in 1066")."""
    words = [word.lower().strip("(.") for word in before.split()]
    if len(words) > 1 and words[-1] in ("about", "around"):
        words.pop()
    return bool(words) and (before[-1:] == "(" or words[-1] in _YEAR_LEADS)
