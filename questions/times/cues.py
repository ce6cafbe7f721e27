"""The words of a clause that tell whether it speaks of what was or of what is to come.

A cue begins with a word of a known list, or is a regular past: only there a pattern is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# Verbs whose past and base forms are the same: after a modal or "to" they say nothing of the past.
_UNCHANGED = "cut put hit set shut let cost hurt quit spread split bet cast burst shed".split()
_IRREGULAR = (
    "came went took began became rose fell won lost left met held made gave saw got found led ran "
    "died sent spoke wrote brought bought sold paid kept grew drew flew broke chose struck shot "
    "told said thought taught caught fought sought built spent lent bent dealt felt knelt slept "
    "swept wept stood understood drove rode woke froze stole shook forgot bore wore tore swore "
    "threw knew blew ate beat bit hid slid laid heard fed fled bled sped hung swung stuck dug "
    "sank sang rang drank swam sat lit meant sprang spun clung crept flung arose awoke forgave "
    "overcame overthrew undertook underwent upheld withdrew overtook withheld"
).split()
_MODALS = "will shall won't won’t can't can’t cannot would must can may might could should".split()
_BE = "is are was were be been".split()
_INTENT = [
    f"{verb}{ending}"
    for verb in ("plan", "hope", "intend", "aim")
    for ending in ("", "s", "ed", "d", "ned", "ning", "ing")
]
MOVED = (
    r"(?:extended|postponed|delayed|moved|rescheduled|deferred|pushed(?:\sback)?|shifted|"
    r"brought\sforward|put\s(?:off|back))\sto"
)
"""What stands before the new date of something that was to be earlier."""
# Verbs that, in the present, name what is on the calendar ("The trial begins Wednesday").
_SCHEDULED = (
    "begin begins starts opens ends expire expires arrive arrives debuts meet meets concludes "
    "closes goes returns votes holds faces resume resumes reopen reopens retires airs premieres "
    "departs chooses elects decides considers hears becomes celebrates unveils convenes"
).split()
# Behind a plural these are the present too: "the first units ship on 4 May".
_SHARED = (
    "start open close end ship return follow vote play leave air launch go strike gather rally "
    "decide"
).split()
_SCHEDULED_WITH = {
    "go": r"(?:to\sthe\spolls|on\s(?:sale|trial|display|show|strike)|into\s(?:force|effect))",
    "travels": r"to\s[A-Z]\w{1,20}",
    "travel": r"to\s[A-Z]\w{1,20}",
    "flies": r"to\s[A-Z]\w{1,20}",
    "leaves": r"(?:office|for\s[A-Z]\w{1,20})",
    "plays": r"(?:[A-Z]\w{1,20}|(?:on\s)?\Z|again\s)",
    "host": r"[A-Z]\w{1,20}",
    "apply": r"from",
    "applies": r"from",
    "kick": r"off",
    "kicks": r"off",
    "come": r"(?:into\s(?:force|effect)|\Z)",
    "comes": r"into\s(?:force|effect)",
    "take": r"(?:place|effect|over)",
    "takes": r"(?:place|effect|over)",
    "steps": r"down",
    "runs": r"(?:out|until|through)",
    "follows": r"(?:(?:over|in)\s[A-Z]\w{1,20}\s)?(?:in|on)\s\Z",
    "sits": r"(?:on|at|from|again|next|this)",
    "marks": r"(?:the|his|her|its|their|an?|\d)",
    "open": r"(?:on\s)?\Z",
    **dict.fromkeys(
        "reports releases publishes presents hosts visits".split(),
        r"(?:its|his|her|their|the|results|earnings|figures|[A-Z]\w{1,20})",
    ),
}
_ARRANGED = (
    "meeting leaving going coming arriving returning starting opening closing holding hosting "
    "travelling traveling visiting flying playing launching releasing moving joining voting "
    "heading appearing speaking attending ending retiring shipping"
).split()
# "When he is sentenced on 14 June": right before a date what is done lies ahead, but not what is
# shown or said ("is seen on Tuesday in …").
_PASSED = (
    "sentenced released published unveiled decided inaugurated launched buried elected tried paid "
    "played reopened delivered presented awarded signed crowned repaid completed extradited "
    "deported executed freed cremated"
).split()
# The cause of something is no appointment: "was delayed due to weather on Friday".
_APPOINTED = (
    "be begin start open close end take meet go come return arrive leave appear face report "
    "release publish vote hold give make play visit run launch expire complete finish speak "
    "testify stand sign announce retire resign reopen resume step fly land decide rule receive "
    "get pay attend present deliver join become hear host travel sail ship sell move enter conclude"
).split()
# "Was delayed until Friday" looks ahead, "was in hospital until Friday" back.
_LASTING = (
    "was were lasted stayed remained lived worked served ran continued ruled reigned fought slept "
    "waited"
).split()
_PUT_OFF = (
    "delayed postponed adjourned suspended extended deferred remanded given put pushed barred "
    "banned told ordered allowed not"
).split()
# Participles that are no past tense: "relief wells, begun on 2 May".
_BEGUN = (
    "begun taken given written drawn known shown seen done born driven stolen broken chosen spoken "
    "frozen torn worn sworn thrown flown grown blown eaten beaten hidden"
).split()
_LEADS = "the a an his her its their our of by with for newly more".split()


def _any(words: list[str]) -> str:
    return "|".join(words)


# "[^e]ed" keeps "need", "speed" and "exceed" out, lower case "the United States".
_REGULAR = r"(?!hundred)(?:[a-z]{1,18}[^\We]ed|agreed|freed|guaranteed|decreed)"
_PAST = _any(_IRREGULAR)
_SAME = _any(_UNCHANGED)
_PARTICIPLE = rf"(?:{_REGULAR}|{_PAST}|{_SAME}|[a-z]{{2,12}}(?:en|own|awn|one|orn))"
_ADVERB = r"(?:\s(?:not|also|now|then|still|only|first|soon|probably|[a-z]{2,16}ly))?"
_GROUP = rf"(?:{_ADVERB}\s(?:be|get){_ADVERB}(?:\s{_PARTICIPLE})?|{_ADVERB}\s(?:{_SAME}))?"
# "A hearing set for Monday".
_FIXED = r"(?:set|fixed|slated|booked|listed|timed|called)"
_DUE = rf"due(?!\sto\s(?!(?:{_any(_APPOINTED)})\b))"
_WITH = _any([rf"{verb}\s{rest}" for verb, rest in _SCHEDULED_WITH.items()])
# Behind these a word in -s is a noun: "half of the votes", "its closes".
_NO_NOUN = "".join(
    rf"(?<!\b{word}\s)"
    for word in "the of its his her their our more most no all some for in".split()
)
_NO_VERB = "".join(rf"(?<!\b{word}\s)" for word in "was is has this its his as us does".split())
_PLURAL = (
    rf"(?={_any(_SHARED)})(?<=[a-z]s\s){_NO_VERB}(?:{_any(_SHARED)})(?:\s(?:on|in|at|from|again|here|next|this)(?!\w)|"
    r"\s{0,2}\Z)"
)
# "Workers receive notice on Friday".
_DOING = (
    "receive choose elect join attend get learn visit face host open play leave return launch "
    "close start"
).split()
_RECEIVING = (
    rf"(?={_any(_DOING)})(?<=[a-z]s\s){_NO_VERB}(?:{_any(_DOING)})"
    r"(?=(?:\s[\w’'-]{2,14}){0,4}\s{0,2}\Z)|play(?=\s(?:the\s)?[A-Z])(?<=[a-z]\splay)"
)
# What a sentence in the present looks back to: "it comes after a crash on Monday".
_BASIS = (
    "after amid since from of that who which where following despite with as because when day days "
    "week weeks hour hours month months"
).split()
_TO_DATE = rf"(?=(?:\s(?!(?:{_any(_BASIS)})\b)[\w’'-]{{1,16}}){{0,5}}\s{{0,2}}\Z)"
_LEVEL = r"(?:[$€£]?\d[\d.,]{0,9}%?|[\w’'-]{1,16})"
# "The president comes on Saturday", "he next pitches Friday", "it leaves the station Thursday".
_LEAVING = "comes departs testifies pitches sails docks undocks leaves goes".split()
_TOURING = "reports plays visits runs tours races fights launches lands starts moves".split()
_COMING = (
    rf"(?={_any(_LEAVING)}){_NO_NOUN}(?:comes|departs|testifies|pitches|sails|docks|undocks|"
    rf"goes\s(?:up|down)(?=(?:\s{_LEVEL}){{0,5}}\s(?:on|in|from)\s{{0,2}}\Z)|(?:leaves|goes)(?=\s(?:to|on|the|his|her|its|back|home|\s{{0,2}}\Z))){_TO_DATE}|"
    rf"(?={_any(_TOURING)})"
    r"(?:(?<=\bit\s)|(?<=\bhe\s)|(?<=\bshe\s)|(?<=\bthen\s)|(?<=\bnext\s))"
    rf"(?:{_any(_TOURING)}){_TO_DATE}"
)
_ARRANGED_FOR = r"(?:set|scheduled|called|fixed|planned|booked|arranged|convened|reserved)"
_AHEAD = (
    rf"(?:{_any(_MODALS)})(?!\shave\b|(?<=could)\snot\sbe\b){_GROUP}|(?:has|have)\sto\b{_GROUP}|will\shave|"
    rf"to\sbe(?:{_ADVERB}\s{_PARTICIPLE})?|to\sgo(?=\s(?:before|until|till)\b)|until|deadline|upcoming|ahead\sof|from\snow|"
    rf"(?:{_any(_BE)})(?:\s[a-z]{{2,12}}ly|\salso|\snow|\sstill|\snot|\sboth)?\s(?:set(?=\s(?:to|for)\b)|scheduled|slated|planned|"
    rf"planning|going|likely|expected|forecast|supposed|hoping|preparing|{_DUE}|to(?!\shave\b){_GROUP})\b|"
    rf"(?:is|are)\s(?:out|due|up|back|off|open|closed)(?:\sagain)?\s(?:on|in|at|from)?\s?\Z|{_RECEIVING}|{_COMING}|"
    rf"payable(?:\son)?\s{{0,2}}\Z|(?:{_any(_INTENT)})\s(?:to|on\s[a-z]+ing)|planned|scheduled|expect(?:s|ed|ing)?|wants?|"
    rf"{_DUE}|(?:is|are)\s(?:closed|shut|open|held|celebrated|observed)(?!\s(?:by|since|after|from)\b)|"
    rf"(?={_any(_SCHEDULED)}){_NO_NOUN}(?:{_any(_SCHEDULED)})|{_WITH}|{_PLURAL}|(?:has|have)\sbeen\s{_ARRANGED_FOR}\sfor|"
    rf"(?:is|are)\s(?:[a-z]{{2,12}}\s)?(?:{_any(_ARRANGED)})|"
    rf"(?:is|are)(?:\snot)?\s{_PARTICIPLE}(?=\sby\s{{0,2}}\Z)|"
    rf"(?:is|are|gets?)\s(?:{_any(_PASSED)}|sworn\sin|handed\sover|laid\sto\srest)(?=(?:\s(?:on|in|at|by))?\s?\Z)|"
    rf"(?<!\bhave\s)(?<!\bhas\s)(?<!\bhad\s)come\s(?:home|back)(?=\s(?:on|in|at)?\s?\Z)|"
    rf"{MOVED}\s{{0,2}}\Z|{_FIXED}\sfor\s{{0,2}}\Z|"
    r"(?:is|are)(?:\s(?:on|at|for|in|until|from))?\s{0,2}\Z|"
    r"(?:is|are)\s(?:at|from)\s[\w:.]{1,9}(?:\s[ap]\.?m\.?)?\s(?:on\s)?\Z|"
    r"(?:effective|starting|beginning)(?:\s(?:on|in|from|at))?\s{0,2}\Z"
)
_LASTED = (
    rf"(?:{_any(_LASTING)})(?:\s(?!(?:{_any(_PUT_OFF)}|to|will|would|until|that)\b)[\w’'-]{{1,20}}){{0,6}}"
    r"\suntil|(?:did|had)(?:\snot|n['’]t)(?:\s[\w’'-]{1,20}){1,6}\suntil"
)
# "The trial, first set for May" was put off; "the 90 cents it forecast in May".
_AT_FIRST = rf"(?:first|initially|previously)\s(?:{_FIXED}|due|scheduled|planned)\sfor"
_FORECAST = (
    r"(?:(?<=[\d%]\s)|(?<=percent\s)|(?<=cents\s)|(?<=\bit\s)|(?<=\bhe\s)|(?<=\bshe\s)|(?<=\bthey\s)|"
    r"(?<=s\shad\s))forecast"
)
_BACK = (
    rf"{_LASTED}|{_AT_FIRST}|{_FORECAST}|"
    r"was|were|did|since|originally|had(?:\s[a-z]+ly)?(?:\sexpected)?|(?:has|have)(?!\s(?:\d|(?:an?|the|no|some|"
    r"its|his|her|their|until)\b))|(?:would|could|should|might|may|must)\shave|"
    rf"could\snot\sbe|(?:{_any(_BEGUN)})(?=\s(?:on|in|last|early|late)\s)|"
    rf"couldn['’]t|{_PAST}|{_SAME}|{_REGULAR}"
)
# Participles that describe a noun, or a condition: "the elected president", "if approved".
_NEUTRAL = (
    rf"(?:{_any(_LEADS)})\s(?:[a-z]{{2,14}}ly\s)?{_REGULAR}(?=\s[a-z])|"
    rf"if\s(?:[a-z]{{2,14}}ly\s)?{_REGULAR}|to\s(?:{_SAME})|(?:than|as)[\s-]expected|"
    rf"be{_ADVERB}\s{_PARTICIPLE}|(?:is|are|being|gets?)\s(?!sworn\sin\b)(?:{_any(_BEGUN)})|"
    r"followed\sby|preceded\sby|compared\s(?:with|to)|dated(?=\s{0,2}\Z)"
)
_CUE = re.compile(rf"(?:(?P<neutral>{_NEUTRAL})|(?P<ahead>{_AHEAD})|(?P<back>{_BACK}))(?!\w)")
# A regular past, but for those that may be more, is told by itself.
_PAST_CUE = re.compile(rf"(?P<back>{_REGULAR})(?!\w)")
_MORE_THAN_PAST = frozenset(
    "extended postponed delayed moved rescheduled deferred pushed shifted fixed slated booked "
    "listed timed called planned scheduled expected followed preceded compared dated".split()
)
# With the commonest words of all only that begins which says nothing.
_AFTER_LEAD = re.compile(rf"(?P<neutral>{_NEUTRAL})(?!\w)")
_LEAD_WORDS = frozenset(_LEADS)
_SHORT_WILL = re.compile(rf"(?P<ahead>['’]ll){_GROUP}(?!\w)")
# "He'd resign" is "would", "he'd resigned" is "had".
_SHORT_WOULD = re.compile(
    rf"(?P<ahead>['’]d)\s(?:not\s|also\s)?(?!(?:(?!open\b){_PARTICIPLE}|better|rather|had)\b)[a-z]{{2,20}}"
)

_FIRST = frozenset(
    [
        *(_MODALS + _BE + _INTENT + _SCHEDULED + [*_SCHEDULED_WITH] + _LEADS),
        *(_UNCHANGED + _IRREGULAR),
        *"has have had did since originally to until deadline upcoming ahead from due".split(),
        *(_SHARED + "first initially previously forecast".split()),
        *"couldn't couldn’t can't can’t cannot didn't didn’t hadn't hadn’t".split(),
        *(_LASTING + _BEGUN + "being get gets".split()),
        *(_LEAVING + _TOURING + _DOING + ["payable"]),
        *"expect expects expecting want wants effective starting beginning if than as".split(),
    ]
)
_WORD = re.compile(r"[A-Za-z]{1,30}(?:['’][a-z]{1,3})?")


def of_time(text: str) -> Iterator[bool]:
    """For each cue of a clause, in the order of the text, whether it looks ahead."""
    return (cue.lastgroup == "ahead" for cue in _cues(text))


# How a word ends that may be a cue without being in the list.
_ENDINGS = ("ed", "'ll", "’ll", "'d", "’d")
_HAVE = ("has", "have")
_LONGEST_ADVERB = 16


def ends_in_perfect(text: str) -> bool:
    """Whether the last cue of a clause is a present perfect, which names no time that is over.

    "It has announced closures in March" speaks of closures in March, "it announced" may not.
    """
    found = [*_cues(text)][-2:]
    if not found or found[-1].group() in _HAVE:
        return bool(found)
    auxiliary, participle = found[0], found[-1]
    joint = text[auxiliary.end() : participle.start()]
    return auxiliary.group() in _HAVE and len(joint.split()) < 2 and len(joint) < _LONGEST_ADVERB


def _cues(text: str) -> Iterator[re.Match[str]]:
    """The cues of a clause in their order."""
    limit = 0
    for word in _WORD.finditer(text):
        form = word.group()
        if not (form in _FIRST or form.endswith(_ENDINGS) or form[0].isupper()):
            continue
        if word.start() < limit:
            continue
        cue = _at(text, word)
        if cue is not None:
            limit = cue.end()
            if cue.lastgroup != "neutral":
                yield cue


def _at(text: str, word: re.Match[str]) -> re.Match[str] | None:
    """The cue that begins with a word, whose first letter may be a capital."""
    form = word.group()
    if form.endswith(("'ll", "’ll")):
        return _SHORT_WILL.match(text, word.end() - 3)
    if form.endswith(("'d", "’d")):
        return _SHORT_WOULD.match(text, word.end() - 2)
    if form in _LEAD_WORDS:
        return _AFTER_LEAD.match(text, word.start())
    if form in _FIRST:
        return _CUE.match(text, word.start())
    if form.endswith("ed") and form[0].islower():
        return (_CUE if form in _MORE_THAN_PAST else _PAST_CUE).match(text, word.start())
    lower, behind = form.lower(), text[word.end() : word.end() + 2]
    if word.start() or lower == "may" or behind[1:].isupper():
        return None
    if lower in _FIRST or lower.endswith("ed"):
        return _CUE.match(lower + text[word.end() :])
    return None
