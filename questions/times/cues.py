"""The words of a clause that tell whether it speaks of what was or of what is to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Verbs whose past and base forms are the same: after a modal or "to" they say nothing of the past.
_UNCHANGED = "cut|put|hit|set|shut|let|cost|hurt|quit|spread|split|bet|cast|burst|shed"
_IRREGULAR = (
    "came|went|took|began|became|rose|fell|won|lost|left|met|held|made|gave|saw|got|found|led|ran|"
    "died|sent|spoke|wrote|brought|bought|sold|paid|kept|grew|drew|flew|broke|chose|struck|shot|"
    "told|said|thought|taught|caught|fought|sought|built|spent|lent|bent|dealt|felt|knelt|slept|"
    "swept|wept|stood|understood|drove|rode|woke|froze|stole|shook|forgot|bore|wore|tore|swore|"
    "threw|knew|blew|ate|beat|bit|hid|slid|laid|heard|fed|fled|bled|sped|hung|swung|stuck|dug|"
    "sank|sang|rang|drank|swam|sat|lit|meant|sprang|spun|clung|crept|flung|arose|awoke|forgave|"
    "overcame|overthrew|undertook|underwent|upheld|withdrew|overtook|withheld"
)
# "[^e]ed" keeps "need", "speed" and "exceed" out, lower case "the United States".
_REGULAR = r"(?!hundred)(?:[a-z]{1,18}[^\We]ed|agreed|freed|guaranteed|decreed)"
_PARTICIPLE = rf"(?:{_REGULAR}|{_IRREGULAR}|{_UNCHANGED}|[a-z]{{2,12}}(?:en|own|awn|one))"
_ADVERB = r"(?:\s(?:not|also|now|then|still|only|first|soon|probably|[a-z]{2,16}ly))?"
_VERB_GROUP = (
    rf"(?:{_ADVERB}\s(?:be|get){_ADVERB}(?:\s{_PARTICIPLE})?|{_ADVERB}\s(?:{_UNCHANGED}))?"
)

# Verbs that, in the present, name what is on the calendar ("The trial begins Wednesday").
_SCHEDULED = (
    "begins?|starts|opens|ends|expires?|arrives?|debuts|meets?|concludes|closes|goes|returns|"
    "votes|holds|faces|resumes?|reopens?|kicks? off|comes? into (?:force|effect)|takes? (?:place|"
    "effect|over)|steps down|retires|airs|premieres|departs|(?:reports|releases|publishes|presents|"
    "hosts|visits) (?:its|his|her|their|the|results|earnings|figures)"
)
_ARRANGED = (
    "meeting|leaving|going|coming|arriving|returning|starting|opening|closing|holding|hosting|"
    "travel(?:l)?ing|visiting|flying|playing|launching|releasing|moving|joining|voting|heading|"
    "appearing|speaking|attending|ending|retiring|stepping down|taking over|shipping"
)
# The cause of something is no appointment: "was delayed due to weather on Friday".
_DUE = (
    r"due(?!\sto\s(?!(?:be|begin|start|open|close|end|take|meet|go|come|return|arrive|leave|appear|"
    r"face|report|release|publish|vote|hold|give|make|play|visit|run|launch|expire|complete|"
    r"finish|speak|testify|stand|sign|announce|retire|resign|reopen|resume|step|fly|land|decide|"
    r"rule|receive|get|pay|attend|present|deliver|join|become|hear|host|travel|sail|ship|sell|"
    r"move|enter|conclude)\b))"
)
_AHEAD = (
    r"(?:(?:will|shall|won['’]t|would|must|can|(?-i:may)|might|could|should)(?!\snot\sbe\b"
    rf"|\shave\b){_VERB_GROUP}|['’]ll\b{_VERB_GROUP}|(?:has|have)\sto\b{_VERB_GROUP}|"
    rf"to\sbe(?:{_ADVERB}\s{_PARTICIPLE})?|will\shave|until|deadline|upcoming|ahead\sof|from\snow|"
    r"(?:is|are|was|were|be|been)(?:\s[a-z]{2,12}ly|\salso|\snow|\sstill)?\s(?:set|scheduled|slated|"
    rf"planned|planning|going|likely|expected|forecast|supposed|hoping|preparing|{_DUE}|to{_VERB_GROUP})\b|"
    r"(?:plan|hope|intend|aim)(?:s|ned|ed|d|ning|ing)?\s(?:to|on\s[a-z]+ing)|planned|scheduled|"
    rf"(?<!than\s)(?<!than-)(?<!as\s)expect(?:s|ed|ing)?|{_DUE}|{_SCHEDULED}|"
    rf"(?:is|are)\s(?:[a-z]{{2,12}}\s)?(?:{_ARRANGED})|(?:is|are)(?:\s(?:on|at|for|in|until|from))?"
    r"\s{0,2}$|(?:effective|starting|beginning)(?:\s(?:on|in|from|at))?\s{0,2}$)"
)
_BACK = (
    r"(?:was|were|did|since|had(?:\s[a-z]+ly)?(?:\sexpected)?|(?:has|have)(?!\s(?:an?|the|no|some|"
    r"its|his|her|their|until|\d))|(?:would|could|should|might|may|must)\s(?:have|not\sbe)|"
    rf"couldn['’]t|{_IRREGULAR}|{_UNCHANGED}|{_REGULAR})"
)
# Participles that describe a noun, or a condition: "the elected president", "if approved".
_NEUTRAL = (
    r"(?:(?:the|an?|his|her|its|their|our|of|by|with|for|newly|more)\s(?:[a-z]{2,14}ly\s)?"
    rf"{_REGULAR}\s(?=[a-z])|[Ii]f\s(?:[a-z]{{2,14}}ly\s)?{_REGULAR}|to\s(?:{_UNCHANGED})|"
    r"(?:than|as)[\s-]expected)"
)
_CUE = re.compile(
    rf"\b(?:(?P<neutral>{_NEUTRAL}\b)|(?P<ahead>(?i:{_AHEAD})(?!\w))|(?P<back>{_BACK}\b))|"
    r"(?P<short>['’]ll\b)"
)


def of_time(text: str) -> Iterator[bool]:
    """For each cue of a clause, in the order of the text, whether it looks ahead."""
    for cue in _CUE.finditer(text):
        if cue.lastgroup != "neutral":
            yield cue.lastgroup != "back"
