"""Whether the clause of a date looks ahead or back, by its words or by a parser's view of it."""

from __future__ import annotations

import re
from bisect import bisect_right

from questions.times import cues, sentences
from questions.times.words import Word, Words


def clause_before(text: str, start: int, *, reach: int = 160) -> str:
    """The words of the sentence before an offset, at most `reach` characters."""
    return text[sentences.begin(text, max(0, start - reach), start) : start]


def clause_after(text: str, end: int, *, reach: int = 80) -> str:
    """The words of the sentence behind an offset, at most `reach` characters."""
    limit = end + reach
    return text[end : next(sentences.ends(text, end, limit), limit)]


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
# "Called both sides to a meeting on Monday", "called further strikes for Monday".
_CONVENED = re.compile(
    r"\b(?:called|summoned|invited)(?:\s[\w’'-]{1,20}){0,4}\s(?:meeting|talks|summit|hearing|vote|"
    r"session|conference|strikes?|walkouts?|protests?|rally|rallies|election|referendum)\s"
    r"(?:on|for|in)\s\Z"
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
# "They worked until Monday, when they walked out", "Until Monday they had worked".
_WHEN = re.compile(r",? when\b(?! (?:[\w’'-]{1,16} ){1,4}(?:is|are) )")
_OPENING_TERM = re.compile(r"\s*[\"“‘]?(?:until|till)\s", re.IGNORECASE)
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
# "Trains will run", or nothing that tells, "from Friday"; but "down from Friday".
_FROM = re.compile(r"(?<!\bup)(?<!\bdown)(?<!\bdates)(?<!\bdating)\sfrom\s\Z|\AFrom\s\Z")


# "Before Friday's vote", but "two days before Friday's attack"; "said Friday's vote would fail".
_BEFORE = re.compile(r"(?<!day )(?<!days )(?<!hours )(?<!week )(?<!weeks )\b[Bb]efore (?:the )?\Z")
_AFTER = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Dd]espite|(?:wake|aftermath) of|results? of) (?:the )?\Z"
)
_CLAIMED = re.compile(
    r"\b(?:said|says|warned|warns|believes?|believed|added|told \w{2,16}|that) \Z"
)
_DELIVERY = re.compile(r" (?:delivery|contracts?|futures|options|settlement|cargo(?:es)?)\b")
_CROP = re.compile(
    r"\b(?:[Cc]rude|[Oo]il|[Gg]old|[Ss]ilver|[Cc]opper|[Ww]heat|[Cc]orn|[Ss]oybeans?|[Cc]ocoa|[Cc]offee|"
    r"[Ss]ugar|[Cc]otton|[Gg]asoline|[Cc]attle|[Hh]ogs|[Rr]ubber|[Pp]latinum|Brent) for \Z"
)
_DELIVERED = (" delivery in ", " expiring in ", " settlement in ", "utures for ", "ontracts for ")


def _by_noun(clause: str, text: str, end: int) -> bool | None:
    """What the noun tells that a date belongs to: "Friday's vote", "oil for May delivery"."""
    if _DELIVERY.match(text, end) or clause.endswith(_DELIVERED) or _CROP.search(clause):
        return True
    if text[end : end + 2] not in ("'s", "’s"):
        return None
    if _BEFORE.search(clause):
        return True
    if _AFTER.search(clause):
        return False
    if _CLAIMED.search(clause):
        return next(cues.of_time(clause_after(text, end)), None)
    return None


# What a figure is compared with has been measured: "expected to slow from 5 percent in May".
_COMPARED = re.compile(
    r"\b(?:from|compared (?:with|to)|against|than|after|following)\b(?:[^.;:]|\.(?=\d)){0,40}"
    r"(?:\d ?(?:%|percent|per cent|points?|[mb]illion|trillion|cents|pence)|[$€£]\d[\d.,]*)"
    r"(?: an? share)? (?:in|of|for|on) (?:the )?\Z"
)
_OF_FIGURES = (*(f" {lead} " for lead in ("in", "of", "for", "on")), " the ")
# Nobody plans to lose: "he will go after losing Thursday's vote", "after talks on Monday failed".
_AFTER_LOSING = re.compile(
    r"\bafter (?:losing|failing|falling|crashing|winning|beating|surviving|collapsing|being)\b"
    r"[^.;,]{0,40} \Z"
)
_AFTER_CLAUSE = re.compile(r"\bafter (?:[a-z’'-]{2,16} ){1,4}(?:on |over |during )?(?:the )?\Z")
# "The office said on Monday, but Friday should be dry": a subject belongs to its own verb.
_NEW_CLAUSE = re.compile(r",\s(?:but|while|whereas|though|although)\s(?:the\s)?\Z")


def looks_ahead(text: str, start: int, end: int) -> bool | None:
    """Whether the clause of a date speaks of the time to come; None when nothing tells.

    The nearest cue counts: in "said that it will close on Monday" that is "will". A term that
    nothing places lies ahead ("wants it open by Friday").
    """
    clause = clause_before(text, start)
    if _NEW_CLAUSE.search(clause):
        clause = ""
    if _is_appointment(clause) or _SUBJECT_OF_PLAN.match(text, end) or _CALLED_OFF.match(text, end):
        return True
    if _SET.match(text, end) and (_SETTING.search(clause) or _IS_SET.match(text, end)):
        return True
    if (owned := _by_noun(clause, text, end)) is not None:
        return owned
    if _follows_event(clause, text, end):
        return False
    if _WHEN.match(text, end) or _OPENING_TERM.fullmatch(clause):
        told = next(cues.of_time(clause_after(text, end)), None)
        if told is not None:
            return told
    before = list(cues.of_time(clause))
    if before:
        return before[-1] or (None if _is_open(clause) else False)
    term = clause.endswith(" by ") or bool(_FROM.search(clause))
    after = _ATTRIBUTION.sub("", clause_after(text, end))
    term = term and not after.startswith(" to ")
    return next(cues.of_time(after), True if term else None)


# "Trains run from Friday, the line said": who said it says nothing of the time.
_ATTRIBUTION = re.compile(
    r",\s(?:[\w.’'-]{1,20}\s){1,4}(?:said|says|told|wrote|added|announced|reported)\b.*", re.DOTALL
)


# "Since March" and "by March" look back all the same, and a day is mostly that of the news.
_IN = tuple(f" {lead} {article}" for lead in ("in", "during", "for") for article in ("", "the "))


def _follows_event(clause: str, text: str, end: int) -> bool:
    """Whether a date is that of what a clause sets out from: a figure, a loss, a failure."""
    if clause.endswith(_OF_FIGURES) and _COMPARED.search(clause):
        return True
    if "after " not in clause:
        return False
    if _AFTER_LOSING.search(clause):
        return True
    return bool(_AFTER_CLAUSE.search(clause) and _OUTCOME.match(text, end))


_OUTCOME = re.compile(r" (?:failed|collapsed|broke (?:down|up|off)|ended|produced|left|brought)\b")


def _is_open(clause: str) -> bool:
    """Whether a present perfect leaves open whether "in the fourth quarter" is to come."""
    return clause.endswith(_IN) and cues.ends_in_perfect(clause)


_TERMS = (" by ", " on ", " for ", " in ", " through ", " from ")


def _is_appointment(clause: str) -> bool:
    """Whether a clause ends in the day of what was ordered, promised or arranged."""
    patterns = (
        _WANTED,
        _ORDERED,
        _PROMISED,
        _OFFERED,
        _CONVENED,
        _CANCELLED,
        _PLURAL_SUBJECT,
    )
    return clause.endswith(_TERMS) and any(pattern.search(clause) for pattern in patterns)


_TIMELESS = re.compile(
    r"\b(?:is|are|occurs?|lasts?|tends?|varies|remains?|usually|generally|daily|weekly|annually|"
    r"(?:each|every)\s(?:day|week|year))\b"
)


def looks_timeless(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells what is always so ("the rains are heaviest in June")."""
    sentence = f"{clause_before(text, start)} {clause_after(text, end)}"
    return bool(_TIMELESS.search(sentence)) and all(cues.of_time(sentence))


_HABITUAL = re.compile(
    r"\b(?:usually|typically|normally|traditionally|as a rule|"
    r"in an? (?:normal|average|typical|good|bad|wet|dry) year|"
    r"(?:each|every) (?:year|spring|summer|autumn|winter))\b",
    re.IGNORECASE,
)


def looks_habitual(text: str, start: int) -> bool:
    """Whether a sentence of news tells what happens each year ("usually begins in May")."""
    return bool(_HABITUAL.search(clause_before(text, start)))


# Verbs and adjectives that speak of what is still to come.
_PLANS = frozenset(
    "plan intend expect schedule set due hope aim agree promise vow pledge propose decide want "
    "slate bind prepare need likely be".split()
)
_SCHEDULED_LEMMAS = frozenset(
    "begin start open end expire arrive debut meet conclude close take go return vote hold face "
    "launch ship run visit travel play host leave".split()
)
# Before a date these say more than the verb does.
_TERM = re.compile(rf"(?:until|{cues.MOVED})\s\Z")
_LONGEST_TERM = 16
_GROUP = frozenset(("aux", "auxpass"))


class Clauses:
    """The tense of the clauses of a text, from its words where a parser has looked at them."""

    def __init__(self, text: str, words: Words | None) -> None:
        self._text = text
        self._words = words
        self._starts = [word.idx for word in words] if words is not None else []

    def look_ahead(self, start: int, end: int) -> bool | None:
        """Whether the clause of the words from `start` to `end` speaks of the time to come.

        None when nothing tells.
        """
        if _TERM.search(self._text, max(0, start - _LONGEST_TERM), start):
            return looks_ahead(self._text, start, end)
        verb = self._verb(start)
        if verb is not None:
            owned = _by_noun(clause_before(self._text, start), self._text, end)
            if owned is not None:
                return owned
        by_grammar = _is_ahead(verb) if verb is not None else None
        return looks_ahead(self._text, start, end) if by_grammar is None else by_grammar

    def _verb(self, start: int) -> Word | None:
        if not self._words:
            return None
        word = self._words[max(0, bisect_right(self._starts, start) - 1)]
        for _ in range(12):
            if word.tag_.startswith("VB"):
                return word
            if word.head == word:
                return None
            word = word.head
        return None


def _is_ahead(verb: Word) -> bool | None:
    """What the verb group says of its time; None when it says nothing."""
    group = {child.lemma_.lower(): child.tag_ for child in verb.children if child.dep_ in _GROUP}
    if group.keys() & {"will", "shall", "wo", "would", "'ll"} and "have" not in group:
        return True
    if "to" in group:
        return verb.head.lemma_.lower() in _PLANS or verb.tag_ == "VBN" or None
    if verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in _SCHEDULED_LEMMAS:
        return True
    if verb.tag_ == "VBD" or "VBD" in group.values() or group.get("have") == "VB":
        return False
    return None
