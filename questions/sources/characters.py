"""Characters of files from anywhere, brought to one plain form."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_RUN_OF_SPACES = re.compile(" {2,}")
_FOOTNOTE_MARK = re.compile(
    r"(?<=[\w.,;:!?)\]%\"”’])\[(?:\d{1,3}|[a-z]|(?:note|nb|n) \d{1,3}|edit)\]"
    r"| ?\[(?:(?:better source|citation|clarification|page|year) needed|when|who|which|where"
    r"|according to whom|dubious[^\]]{0,30}|original research|update)\??\]",
    re.IGNORECASE,
)
_UNSEEN = frozenset({"Cc", "Cs"})
_LIGATURES = {ord(ligature): unicodedata.normalize("NFKC", ligature) for ligature in "ﬀﬁﬂﬃﬄﬅﬆ"}


def clean(text: str) -> str:
    r"""Bring line ends to `\n`, spaces to " ", letters to NFC, and drop what nobody sees.

    Soft hyphens, zero-width and direction marks, control characters and halves of surrogate pairs
    are dropped; typographic ligatures become their letters.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text)).translate(_LIGATURES)
    visible = (char for char in text if char == "\n" or unicodedata.category(char) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(visible))


def without_marks(text: str) -> str:
    """Take off the footnote marks and edit links of encyclopedias: "[12]", "[citation needed]"."""
    return _FOOTNOTE_MARK.sub("", text)


def squeeze(text: str) -> str:
    """Put a stretch of text on one line, with single spaces."""
    return _RUN_OF_SPACES.sub(" ", text.replace("\n", " ")).strip()
