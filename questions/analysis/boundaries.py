"""Where sentences begin, or cannot begin, whatever the parser will think."""

from __future__ import annotations

import re
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Token

NAME = "sentence_boundaries"

_TITLES = frozenset(
    "Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Sen. Rep. Gov. Pres. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. "
    "Sgt. Cpl. Insp. St. Ste. Mt. Ft.".split()
)
"""What stands before a name."""

_BEFORE_NUMBERS = frozenset(
    "No. Nos. no. nos. p. pp. vol. Vol. ch. fig. Fig. c. ca. Jan. Feb. Mar. Apr. Jun. Jul. Aug. "
    "Sep. Sept. Oct. Nov. Dec.".split()
)
_UNITS = frozenset("m. bn. tn. km. kg. cm. mm. mph. kph. kw. kwh. mw. gw. ha. °c. °f.".split())
"""Units that are written without a full stop, so that theirs ends a sentence."""

_INITIAL = re.compile(r"(?![IVX]\.)[A-Z]\.")
_ENDING = (".", "!", "?", "…")
_QUOTES = ('"', "”", "’", "''", "'")
_DASHES = frozenset("-–—")
# Tokens of "San Juan, Puerto Rico, September 14, 2009 (Associated Press)".
_LONGEST_PLACE_LINE = 16
_PLACE = r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2}"
_DAY = r"(?:\d{1,2} [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2})(?:,? \d{4})?"
_AGENCY = r"\([A-Z][^()]{0,30}\)"
# A place alone may be the subject of an aside: in capitals, or with a day or an agency, it is not.
_PLACE_LINE = re.compile(
    rf"(?:(?=[^a-z]+$)|(?=.*[\d)]$)|(?=[A-Z]{{3}})){_PLACE}(?:, {_PLACE}){{0,2}}"
    rf"(?:,? {_DAY})?(?:,? {_AGENCY})?"
)
_BULLETS = frozenset("•·▪◦‣●■")


@Language.component(NAME)
def set_boundaries(doc: Doc) -> Doc:
    """Begin sentences behind blank lines and bullets, and none within names and numbers."""
    for token, following in pairwise(doc):
        if token.text.isalpha():
            if token.whitespace_ == " " and following.text[0].isupper():
                following.is_sent_start = False  # sentences end at marks alone
            continue
        if _ends(token, following):
            following.is_sent_start = True
        elif _goes_on(token, following):
            following.is_sent_start = False
    return doc


def _ends(token: Token, following: Token) -> bool:
    """Whether a sentence ends with a blank line, a bullet or a unit: "rose to 10.1m. In 2007 …"."""
    if token.is_space and token.text.count("\n") > 1:
        return True
    if token.text in _BULLETS:
        return not following.is_space
    if token.text in _DASHES:
        return not following.text[0].islower() and _opens_report(token)
    if token.lower_ not in _UNITS or not token.whitespace_ or token.i == 0:
        return False
    return token.nbor(-1).like_num and following.text[:1].isupper()


def _opens_report(dash: Token) -> bool:
    """Whether the words before a dash are a place line: "LUND, 2 May (Reuters) - "."""
    doc, start = dash.doc, dash.i
    while start > 0 and dash.i - start <= _LONGEST_PLACE_LINE and not doc[start - 1].is_space:
        start -= 1
    if start and not doc[start - 1].is_space:
        return False
    return _PLACE_LINE.fullmatch(doc[start : dash.i].text) is not None


def _goes_on(token: Token, following: Token) -> bool:
    """Whether a sentence cannot end between two tokens."""
    text, after = token.text, following.text
    if text in _TITLES:
        return after[:1].isupper()
    if text in _BEFORE_NUMBERS:
        return after[:1].isdigit()
    if _INITIAL.fullmatch(text) and token.i and token.nbor(-1).is_title:
        return following.is_title and token.nbor(-1).is_alpha
    if after in _QUOTES:
        return text.endswith(_ENDING) and not token.whitespace_
    return text.endswith(".") and token.whitespace_ == " " and _is_small(after)


def _is_small(word: str) -> bool:
    """Whether a word has small letters at its beginning, and is no name such as "eBay"."""
    return word.isalpha() and word.islower()
