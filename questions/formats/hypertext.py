"""Plain text as HTML that shows it, and back."""

from __future__ import annotations

import html
import re

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLOCK_END = re.compile(r"</(?:p|div|li|h\d|blockquote)>\s*(?=\S)", re.IGNORECASE)
# A comment without an end hides the rest, as in browsers; to look for each end anew is quadratic.
_MEDIA = re.compile(r"<(img|audio|video|object|iframe|embed|svg|math|table)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?(?:-->|\Z)", re.DOTALL)


def to_html(text: str) -> str:
    """HTML on one line that shows the text as it is, line breaks included."""
    return html.escape(text, quote=False).replace("\n", "<br />").replace("\r", "&#13;")


def from_html(markup: str) -> str:
    """The text that some HTML shows, without its formatting; undoes `to_html` exactly."""
    lines = _BLOCK_END.sub("\n", _BREAK.sub("\n", markup))
    return html.unescape(_TAG.sub("", lines))


def read_html(markup: str) -> str:
    """The same for a question that somebody else wrote.

    Raises:
        ValueError: The markup shows a picture or another thing that is no text.
    """
    if found := _MEDIA.search(markup):
        raise ValueError(f"it holds <{found[1].lower()}>, and only text is supported")
    return from_html(markup)
