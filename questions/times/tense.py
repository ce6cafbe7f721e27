"""Whether the clause of a date looks ahead or back, by its words or by a parser's view of it."""

from __future__ import annotations

import re
from bisect import bisect_right

from questions.times import appointments, cues, sentences
from questions.times.words import Word, Words


def clause_before(text: str, start: int, *, reach: int = 160) -> str:
    """The words of the sentence before an offset, at most `reach` characters."""
    return text[sentences.begin(text, max(0, start - reach), start) : start]


def clause_after(text: str, end: int, *, reach: int = 80) -> str:
    """The words of the sentence behind an offset, at most `reach` characters."""
    limit = end + reach
    return text[end : next(sentences.ends(text, end, limit), limit)]


# "They worked until Monday, when they walked out", "Until Monday they had worked".
_WHEN = re.compile(r",? when\b(?! (?:[\w’'-]{1,16} ){1,4}(?:is|are) )")
_OPENING_TERM = re.compile(r"\s*[\"“‘]?(?:until|till)\s", re.IGNORECASE)
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
# "The judges, who broke up in March, sit until June": what stands between commas has its own verb.
_INSERTED = re.compile(
    r",\s(?:who|which|whose|where)\s[^,]{1,100},(?=\s(?!(?:who|which|and|or)\b))"
)
_NEW_CLAUSE = re.compile(r",\s(?:but|while|whereas|though|although)\s(?:the\s)?\Z")


def looks_ahead(text: str, start: int, end: int) -> bool | None:
    """Whether the clause of a date speaks of the time to come; None when nothing tells.

    The nearest cue counts: in "said that it will close on Monday" that is "will". A term that
    nothing places lies ahead ("wants it open by Friday").
    """
    clause = clause_before(text, start)
    if ", wh" in clause:
        clause = _INSERTED.sub("", clause)
    if _NEW_CLAUSE.search(clause):
        clause = ""
    if appointments.names_day(clause, text, end):
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
