"""Whether a finished stem is sound English that stands alone: a second look, by rule.

The generator builds stems from parts; these rules read the result as a stranger would. Each fault
is a short code in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.world.inflection import past, third_person
from questions.world.irregular_verbs import PARTICIPLE, PAST

LONGEST = 30
"""Words beyond which a stem is no longer read at once."""

_POINTING = re.compile(
    r"\b(it(?! (?:is|was|would be|will be) (?:too )?\w+ (?:to|that|for)\b| take )|he|she|they|we|i|"
    r"you|them|him|us|me|itself|themselves|himself|herself|our|your|my|"
    r"this|(?<![Ww]hich of )these|those|such|here|latter|aforementioned|respectively|"
    r"former(?! (?!and|are|at|by|did|does|for|had|has|in|is|of|on|to|was|were|with)[a-z])|"
    r"(?<![Ww]ho )said(?! that\b)|"
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!has )(?<!have )(?<!had )there)\b",
)
# "the company Østmark": a name like others to the patterns below.
_FOREIGN_CAPITAL = re.compile(r"\b[À-ÖØ-ÞĀĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ]")
# "the US": a country, and nobody whom "us" could be.
_THE_STATES = re.compile(r"\bUS\b")
# "when it was opened" in a clause on a name: facts keep a pronoun for their own subject only.
_OF_ITS_SUBJECT = re.compile(
    r"(?<=[ ’'\w])(?P<front>[A-Z][\w’'-]+ .*?\b(?:after|before|until|when|while)) "
    r"(?:he|it|she|they)\b"
)
_POSSESSIVE = re.compile(r"\b(its|his|her|their)\b", re.IGNORECASE)
_CONTEXTUAL = re.compile(
    r"\b(?:the|both|(?<!which )two)(?: two| three| other| same| new| latest)? (?:agreement|area|"
    r"article|announcement|case|city|company|companies|conflict|countr(?:y|ies)|couple|day|decision|deal|"
    r"disaster|event|facility|family|figure|firm|game|government|governments|group|incident|"
    r"island|issue|leader|leaders|man|match|measure|meeting|men|ministry|move|nation|nations|"
    r"organisation|organization|pair|part(?:y|ies)|people|place|plan|president|problem|process|"
    r"programme|program|project|region|regime|report|research|researchers|results?|scientists?|"
    r"side|sides|site|situation|state|states|step|study|survey|system|team|thing|time|town|"
    r"trend|trio|village|visitors?|week|woman|women|year)"
    r"\b(?![’'-])(?!,? (?:of|that|which|who|whose|where|called|named|known|between|against|for|to|"
    r"behind|with|about|led|founded|owned|run)\b)(?! (?:in|on|at|from|by|near) (?!\d|the\b))"
    r"(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_FLOATING_TIME = re.compile(
    r"\b(yesterday|today|tomorrow|tonight|now|nowadays|currently|recently|recent|lately|soon|ago|"
    r"already|yet|ongoing|so far|at present|to date|"
    r"last (?:week|month|year|night|decade|century|summer|"
    r"winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next (?:week|"
    r"month|year)|at once|at first|at last|in turn|in the end|by then|in time|"
    r"at the time|at that time|then|since then|meanwhile|later|earlier|afterwards)\b",
)
_VAGUE = re.compile(
    r"\b(usually|(?<![Hh]ow )often|sometimes|generally|typically|frequently|rarely|seldom|mostly|"
    r"mainly|some|"
    r"several|various|certain|numerous|perhaps|possibly|probably|likely|apparently|allegedly|"
    r"seemingly|a number of|a lot of|lots of|"
    r"a few(?! (?:seconds|minutes|hours|days|weeks|months|years|metres|meters|miles)\b)|"
    r"and so on|etc)\b",
)
_ABSOLUTE = re.compile(
    r"\b(always|never|every(?! (?:day|hour|minute|month|night|week|year)s?\b)|"
    r"all(?! over\b)|none|nobody|nothing|everyone|everything)\b",
)
_NEGATIVE = re.compile(
    r"\b(not(?! (?:far from|later than|too)\b)|no|nor|neither|cannot|except|excluding)\b|n['’]t\b"
)
_LINKING = re.compile(
    r"\b(however|although|though|moreover|furthermore|therefore|thus|hence|conversely|instead|also|"
    r"(?<!not )too(?! \w+ (?:to|for)\b)|additionally|besides|nevertheless|nonetheless|indeed|"
    r"even|just|still|again)\b",
)
_LOOSE = re.compile(
    r"\s['’]s\b|\s-\w|\w-\s|\s{2,}|\s[,.;:?!]|[,;:–—-]\s*\?|[“”\"()\[\]{}…;/]|\b[A-Z]\w+-(?:the|an?)\s|\.\.|"
    r"(?<!\b[A-Z])(?<!\bDr)(?<!\bSt)[.!]\s|,\s*,|\n|, of\s(?!wh)"
)
_DOUBLED = re.compile(r"\b(\w+) \1\b")
_PREPOSITIONS = (
    "of|in|on|at|to|for|with|by|from|into|onto|during|between|among|through|over|under|against|"
    "since|until"
)
_TWO_PREPOSITIONS = re.compile(rf"\b({_PREPOSITIONS}) ({_PREPOSITIONS})\b")
_ALLOWED_PAIRS = frozenset(
    "from under, from over, in between, from among, up to, from between, from in".split(", ")
)
_TWO_QUESTIONS = re.compile(r"\b(?:how many|what percentage|which) of (?:whom|which)\b")
_UNNAMED = re.compile(r"\b(?:did|was|were|has|have) only [\d,]+ ")
_OPEN_END = re.compile(
    r"\b(the|a|an|and|or|but|that|which|who|whose|as|than|because|if|when|while|after|before|"
    r"until|since|during)\?$",
)


# "the strength of the Corps": of which, a reader cannot know.
_BODY_ALONE = re.compile(
    r"\b[Tt]he (?:Brigade|Coalition|Commission|Company|Corps|Division|League|Legion|Regiment)\b"
    r"(?! [A-Z]| (?:of|for|on)\b)"
)
# "the Asian Pavilion", "the Great Hall": parts of a house that the article is about.
_PART_ALONE = re.compile(
    r"\b[Tt]he (?:(?:[A-Z][a-z]+(?:an|ese|ish|ern)|East|West|North|South|Great|Grand|Main|New|Old|"
    r"Upper|Lower|National|Central|Inner|Outer) )(?:Building|Chapel|Court|Gallery|Garden|Gate|Hall|"
    r"House|Library|Pavilion|Room|Staircase|Stand|Tower|Wing)\b(?! (?:of|in|at)\b| [A-Z])"
)
# "with Norla defeated": what the text has just told.
_BESIDE = re.compile(
    r"\bwith (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)* (?:now |already )?[a-z]+(?:ed|en|under way)\b"
)
# "approved in 1992 the plan": the object has lost its place.
_DATE_BEFORE_OBJECT = re.compile(
    r"[a-z] (?:on \d{1,2} [A-Z][a-z]+|in(?: [A-Z][a-z]+)?) [12]\d{3} (?:the|an?) [A-Za-z]"
)
# "led the team and Ann Hale that of Chile": a second clause without its verb.
_SECOND_DOER = re.compile(r"\band (?:[A-Z][\w’'.-]* )+(?:that|those) of\b")
# An ocean has a coast in many of them.
_OF_MANY_COUNTRIES = re.compile(
    r"\bin which country (?:are|is|lie|lies|was|were) the (?:[\w’-]+ )+"
    r"(?:border|coast|region|shore|side)\?",
    re.IGNORECASE,
)
# "sworn in as President": of what?
_AS_HEAD = re.compile(
    r"\bas (?:the )?(?:President|Prime Minister|Governor|Chancellor|Mayor|King|Queen|Emperor)"
    r"(?= (?:in|on|by|from)\b|\?)"
)
# "became CEO in 2013": of which firm?
_POST_OF_NOTHING = re.compile(
    r"\b(?:as|became|become|appointed|made|named) (?:the )?(?:CEO|[Cc]hairm[ae]n|[Cc]hairwoman|"
    r"[Cc]hairperson|[Cc]hief [Ee]xecutive|[Cc]oach|[Dd]irector|[Ee]ditor|[Hh]ead|[Mm]anager)"
    r"(?= (?:after|at the age|before|by|from|in|on|since|until)\b|\?)"
)
# "proclaimed neutral since 1955": a past tense tells of one moment.
_SINCE_THEN = re.compile(r"\bdid\b(?!.*\bhave\b).*\bsince (?:\w+ )?\d{4}\?")
# "appointed on 2003": a year that was a day.
_ON_A_YEAR = re.compile(r"\b[Oo]n (?:1\d{3}|20\d\d)(?=\?|,)")
# "won the battle to 3 July 1863": a stretch that has lost its beginning.
_TO_A_DAY = re.compile(
    r"^(?!.*\bfrom\b).* to (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}),? \d{4}\?$"
)
# What follows from the sentence before.
_FOLLOWING_ON = re.compile(r"\b(?:the|an?) (?:ensuing|resultant|resulting|subsequent)\b")
# "the French 1st": a unit's name without its end.
_CUT_NUMBER = re.compile(r"\bthe (?:[A-Z]\w+ )?\d+(?:st|nd|rd|th)(?=\?| (?:was|were|is|are|did)\b)")
# "Spaniard collapsed": a word for one of many without its article.
_NO_ARTICLE = re.compile(
    r"\b(?:did|was|has|had|does|is) (?:Spaniard|Dane|Swede|Finn|Scot|Pole|Turk|Briton|Arab|"
    r"[A-Z][a-z]+(?:shman|chman|shwoman|chwoman))\b(?! [A-Z])"
)
# "Whose boat, early in May 1911 sank in Lund?": of a pair of commas one is lost.
_HALF_PAIR = re.compile(r"^(?:Which|Whose)(?: [a-z-]+){1,3}, (?:at|early|in|late|on) [^?,]*\?$")
_FAULTS = (
    (_POINTING, "points out of the stem"),
    (_CONTEXTUAL, "points out of the stem"),
    (_FLOATING_TIME, "time without anchor"),
    (_VAGUE, "vague term"),
    (_ABSOLUTE, "absolute term"),
    (_NEGATIVE, "negative wording"),
    (_LINKING, "links to another sentence"),
    (_LOOSE, "loose punctuation"),
    (_DOUBLED, "doubled word"),
    (_OPEN_END, "ends in the open"),
    (_TWO_QUESTIONS, "asks twice"),
    (_UNNAMED, "number without noun"),
    (_BESIDE, "points out of the stem"),
    (_BODY_ALONE, "points out of the stem"),
    (_PART_ALONE, "points out of the stem"),
    (_DATE_BEFORE_OBJECT, "words out of order"),
    (_SECOND_DOER, "two verbs"),
    (_AS_HEAD, "points out of the stem"),
    (_POST_OF_NOTHING, "points out of the stem"),
    (_OF_MANY_COUNTRIES, "more than one answer fits"),
    (_SINCE_THEN, "tense"),
    (_FOLLOWING_ON, "links to another sentence"),
    (_NO_ARTICLE, "lacks an article"),
    (_CUT_NUMBER, "cut name"),
    (_ON_A_YEAR, "preposition"),
    (_TO_A_DAY, "cut stretch of time"),
    (_HALF_PAIR, "loose punctuation"),
)
_AS_WRITTEN = frozenset(
    (
        _CONTEXTUAL,
        _LOOSE,
        _BESIDE,
        _BODY_ALONE,
        _PART_ALONE,
        _DATE_BEFORE_OBJECT,
        _SECOND_DOER,
        _AS_HEAD,
        _POST_OF_NOTHING,
        _NO_ARTICLE,
        _CUT_NUMBER,
        _TO_A_DAY,
        _HALF_PAIR,
    )
)
"""Patterns to which capitals matter; words in small letters are found three times as fast."""


def faults(stem: str) -> tuple[str, ...]:
    """What is wrong with a stem; empty when nothing is."""
    return tuple(_faults(stem))


def _faults(stem: str) -> Iterator[str]:
    stem = _FOREIGN_CAPITAL.sub("X", stem)
    words = stem.split()
    if not stem[:1].isupper() or not stem.endswith("?") or stem.count("?") != 1:
        yield "no question"
    if not 4 <= len(words) <= LONGEST:
        yield "too short" if len(words) < 4 else "too long"
    small = _OF_ITS_SUBJECT.sub(r"\g<front>", _THE_STATES.sub("U.S", stem)).lower()
    for pattern, reason in _FAULTS:
        if pattern.search(stem if pattern in _AS_WRITTEN else small):
            yield reason
    if _has_two_verbs(stem):
        yield "two verbs"
    if _dangling_possessive(stem):
        yield "points out of the stem"
    if any(" ".join(pair) not in _ALLOWED_PAIRS for pair in _TWO_PREPOSITIONS.findall(small)):
        yield "two prepositions"


_SUPPORTED = re.compile(r"\b(?:did|does|do)\b(.*?)\b(?:was|were|is|are|had)\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\b(?:that|which|who|whom|whose|when|where|while|because|as|what|how|why|if|whether|after|"
    r"before|since|until|although|though)\b",
    re.IGNORECASE,
)


# "How many ferries did she announce were to be sold?" is sound.
_MADE_KNOWN = re.compile(
    r"\b(?:announce|calculate|claim|conclude|confirm|discover|estimate|find|predict|report|reveal|"
    r"say|show|suggest)\b"
)
# "fell and the government was dissolved": what follows "and" has a verb of its own.
_PAST_ONLY = "|".join(sorted(set(PAST.values()) - set(PARTICIPLE.values())))
_SECOND_SUBJECT = re.compile(
    rf"(?:\band(?! \d+ did\b)|\bbut|,) ((?:the |an? )?(?:[\w’'-]+ ){{1,6}}?)"
    rf"(?:was|were|is|are|had|has|have|(?:over|with|under|re)?(?:{_PAST_ONLY}))\b"
)


# "How many Danes and young Swedes were hurt?": the verb has both as its subject.
_COUNTED_HALF = re.compile(r"(?:About how|How) many [\w’'-]+(?: [\w’'-]+)? ")


# "Ann Hale, the head of the Lund Zoo, announced": it has no verb.
_APPOSITION = re.compile(r", (?:the|an?) [^,?]+, ")


def _has_two_verbs(stem: str) -> bool:
    """Whether a second finite verb follows "do" without a word that joins it on."""
    stem = _APPOSITION.sub(" ", stem)
    match = _SUPPORTED.search(stem)
    if match is not None and not (_JOINED.search(match[1]) or _MADE_KNOWN.search(match[1])):
        return True
    return any(
        not _JOINED.search(match.group(1)) and not _COUNTED_HALF.fullmatch(stem[: match.start()])
        for match in _SECOND_SUBJECT.finditer(stem)
    )


# "How many of her 20 days did Ann Hale use?"
_NAMED_BEHIND = re.compile(
    r"\b(?:did|does|do|has|have|had|was|were|is|are) (?:the (?:[\w-]+ ){0,4}?)?[A-Z]"
)


_NAME_BEFORE = re.compile(r"\b[A-Z][\w’'.-]+")


def _dangling_possessive(stem: str) -> bool:
    """Whether "its" or "their" comes before any name, or "who", that it could belong to."""
    match = _POSSESSIVE.search(stem)
    if not match:
        return False
    before = stem[: match.start()]
    if _NAMED_BEHIND.search(stem, match.end()):
        return False
    is_of_thing = match.group().lower() == "its"
    asked = r"Which \w+ " if is_of_thing else r"(?:Who|Which \w+) "
    return not _NAME_BEFORE.search(before[1:]) and not re.match(asked, before)


_CUT = re.compile(
    r"\b(?:[A-HJ-UWYZ]|Gen|Maj|Col|Lt|Capt|Adm|Sgt|Mr|Mrs|Ms|Dr|Prof|Sen|Gov|St|vs|the|a|an|and|"
    r"or|but|"
    rf"to|{_PREPOSITIONS}|that|which|who|whose|because|if|when|while|than|his|her|their|its)\.$"
)


_DAY_TWICE = re.compile(r"\b(\d{1,2} [A-Z][a-z]+ \d{3,4}|[A-Z][a-z]+ \d{1,2}, \d{3,4})\b.*\b\1\b")


def is_whole(told: str) -> bool:
    """Whether a sentence ends where it should, not at an initial, and has no day twice."""
    return not (_CUT.search(told) or _DAY_TWICE.search(told))


def support_fault(stem: str, lemma: str) -> bool:
    """Whether "do" is followed by an inflected form of the verb: "did … built"."""
    words = [word.strip(",?").lower() for word in stem.split()]
    for place, word in enumerate(words):
        if word in ("did", "does", "do") and lemma != "do":
            following = words[place + 1 :]
            if lemma.lower() in following:
                return False
            return past(lemma) in following or third_person(lemma) in following
    return False
