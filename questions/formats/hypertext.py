"""Plain text as HTML that shows it, and back."""

from __future__ import annotations

import html
import re

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLOCK_END = re.compile(r"</(?:p|div|li|h\d|blockquote)>\s*(?=\S)", re.IGNORECASE)
# A comment without an end hides the rest, as in browsers; to look for each end anew is quadratic.
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?(?:-->|\Z)", re.DOTALL)


def to_html(text: str) -> str:
    """HTML that shows the text as it is, line breaks included."""
    return html.escape(text, quote=False).replace("\n", "<br />")


def from_html(markup: str) -> str:
    """The text that some HTML shows, without its formatting; undoes `to_html` exactly."""
    lines = _BLOCK_END.sub("\n", _BREAK.sub("\n", markup))
    return html.unescape(_TAG.sub("", lines))
