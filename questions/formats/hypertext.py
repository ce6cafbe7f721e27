"""Plain text as HTML that shows it, and back."""

from __future__ import annotations

import html
import re

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_BLOCK_END = re.compile(r"</(?:p|div|li|h\d|blockquote)>\s*(?=\S)", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)


def to_html(text: str) -> str:
    """HTML that shows the text as it is, line breaks included."""
    return html.escape(text, quote=False).replace("\n", "<br />")


def from_html(markup: str) -> str:
    """The text that some HTML shows, without its formatting; undoes `to_html` exactly."""
    lines = _BLOCK_END.sub("\n", _BREAK.sub("\n", markup))
    return html.unescape(_TAG.sub("", lines))


def has_markup(markup: str) -> bool:
    """Whether reading HTML as text loses something besides line breaks: images, emphasis."""
    return bool(re.search(r"<(?!/?(?:br|p|div|span)\b)[a-zA-Z]", markup))
