"""Dates of what was ordered, promised or arranged: they lie ahead, whatever tense tells of it."""

from __future__ import annotations

import re

# "They were told to leave by Friday": the term lies behind the order.
_ORDERED = re.compile(
    r"\b(?:told|ordered|asked|required|urged|instructed|advised|obliged|invited|promised|pledged|"
    r"vowed|agreed|committed|undertaken|threatened|given)(?:\s[\w’'-]{1,20}){0,3}\sto\s[a-z]{2,20}"
    r"(?:\s[\w’'-]{1,20}){0,6}\sby\s\Z"
)
# "They vowed to resign on Friday": a promise tells of what is still to come, and not when it was
# made; "agreed to buy the mill on Friday" tells that.
_PROMISED = re.compile(
    r"\b(?:vowed|promised|pledged|agreed|threatened|offered|decided|volunteered)\sto\s(?:resign|"
    r"retire|step\sdown|quit|leave|meet|return|testify|appear|vote|speak|decide|rule|reopen|resume|"
    r"start|begin)(?:\s(?!on\b)[\w’'-]{1,20}){0,4}\son\s\Z"
)
# "More powers were promised by January".
_WANTED = re.compile(
    r"\b(?:is|are|was|were|been)\s(?:promised|expected|wanted|demanded|planned|needed)\sby\s\Z"
)
# "They agreed to pump more from 1 October".
_OFFERED = re.compile(
    r"\b(?:agreed|offered|promised|vowed|pledged|decided|voted|undertook|threatened)"
    r"(?:\son\s\w{3,9})?\sto\s[a-z]{2,20}"
    r"(?:\s[\w,’'-]{1,20}){0,12}\sfrom\s\Z"
)
# "Talks on a cabinet start on Tuesday": a plural subject, far from its verb in the present.
_PLURAL_SUBJECT = re.compile(
    r"\A[\s\"“]*(?:The\s)?(?:[A-Z]\w{0,14}\s)?[A-Za-z]{3,14}s\s(?:on|over|about|for|of|with|between|in|at)\s"
    r"(?:[\w’'-]{1,15}\s){1,6}(?:start|open|close|end|run)\s(?:on|in|at)\s\Z"
)
# "Called both sides to a meeting on Monday", "announced a further strike for Monday".
_GATHERING = (
    r"(?:meetings?|talks|summits?|hearings?|votes?|sessions?|conferences?|strikes?|walkouts?|"
    r"protests?|rally|rallies|elections?|referendums?|launch|opening|ceremony|funeral|trial|"
    r"inauguration|debate|march|marches|parade|auction|sale|sales|stoppages?)"
)
_CONVENED = re.compile(
    rf"\b(?:called|summoned|invited)(?:\s[\w’'-]{{1,20}}){{0,4}}\s{_GATHERING}\s(?:on|for|in)\s\Z"
)
_ANNOUNCED = re.compile(
    r"\b(?:announced|proposed|declared|ordered|arranged|organi[sz]ed|approved|set|fixed|scheduled|"
    rf"planned)(?:\s[\w’'-]{{1,20}}){{0,4}}\s{_GATHERING}\sfor\s\Z"
)
# "Airlines cancelled 300 flights through Saturday".
_CANCELLED = re.compile(
    r"\b(?:cancell?ed|closed|shut|suspended|extended|postponed|grounded|called\soff)"
    r"(?:\s[\w,’'-]{1,20}){0,8}\sthrough\s\Z"
)
# "The court set an Oct. 5 hearing", "it faces a Friday deadline".
_SETTING = re.compile(
    r"\b(?:set|sets|scheduled|fixed|called|calls|plans?|planned|faces?|ordered)\s"
    r"(?:for\s)?(?:an?|the|its|his|her)\s\Z"
)
_SET = re.compile(
    r"\s(?:hearing|deadline|trial|vote|election|meeting|summit|launch|sentencing|referendum|rally|"
    r"strike|opening|start|session|test|match|final)\b"
)
# "She had promised a flight by 30 June".
_TERMED = re.compile(
    r"\b(?:promised|pledged|predicted|forecast|foresaw|envisaged|demanded|sought|wanted|hoped\sfor|"
    r"called\sfor)(?:\s[\w’'%$£€.-]{1,20}){1,7}\sby\s\Z"
)
# "It was put off from spring to autumn and, in Oslo, to March".
_MOVED = re.compile(
    r"\b(?:put\soff|postponed|delayed|pushed\sback|rescheduled|deferred|brought\sforward)"
    r"(?:\s[\w,’'-]{1,20}){0,8}\s(?:to|from)\s\Z"
)
_IS_SET = re.compile(
    r"(?:\s[a-z]{2,16}){1,3}\s(?:(?:has|have)\sbeen|is|are)\s(?:set|scheduled|called|fixed|planned)\b"
)
_SUBJECT_OF_PLAN = re.compile(
    r"(?:,?\s(?:has|have)\sbeen|\sis)\s(?:declared|proclaimed|designated|named|set\saside|chosen)\s"
)
# "The game Thursday was called off".
_CALLED_OFF = re.compile(
    r"\s(?:was|were|(?:has|have)\sbeen)\s(?:called\soff|cancell?ed|postponed|put\soff|scrapped)\b"
)


# By the preposition before the date.
_BY_PREPOSITION = {
    "by": (_WANTED, _ORDERED, _TERMED),
    "on": (_PROMISED, _CONVENED, _PLURAL_SUBJECT),
    "for": (_CONVENED, _ANNOUNCED),
    "in": (_CONVENED, _PLURAL_SUBJECT),
    "at": (_PLURAL_SUBJECT,),
    "through": (_CANCELLED,),
    "from": (_OFFERED, _MOVED),
    "to": (_MOVED,),
}


def _is_appointment(clause: str) -> bool:
    """Whether a clause ends in the day of what was ordered, promised or arranged."""
    preposition = clause[-_LONGEST:].rpartition(" ")[0].rpartition(" ")[2]
    patterns = _BY_PREPOSITION.get(preposition, ())
    return any(pattern.search(clause) for pattern in patterns)


_LONGEST = 12


def names_day(clause: str, text: str, end: int) -> bool:
    """Whether the date that a clause leads to, and that ends at an offset, is that of a plan."""
    if _is_appointment(clause) or _SUBJECT_OF_PLAN.match(text, end) or _CALLED_OFF.match(text, end):
        return True
    return bool(_SET.match(text, end) and (_SETTING.search(clause) or _IS_SET.match(text, end)))
