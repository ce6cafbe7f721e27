"""The lines between two `---` at the head of a Markdown file: what it says about itself.

A small part of YAML is understood: one `key: value` a line, values bare or in quotation marks, and
comments. Keys that articles do not use are left out and reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from questions.errors import SourceError
from questions.model.articles import Omission
from questions.model.dates import Day, HistoricalDate

_FENCE = re.compile(r"-{3,}\s*")
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w -]*?)\s*:(?:\s+(?P<value>.*?))?\s*")
_QUOTED = re.compile(r"(?P<mark>[\"'])(?P<inner>.*)(?P=mark)(?:\s+#.*)?")
_COMMENT = re.compile(r"\s+#.*$")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"\d{4}")
_TIME = re.compile(r"(?<=\d)[T ]\d\d:\d\d.*$")
_SAME = {"license": "licence", "date": "published", "url": "source", "lang": "language"}
_FIELDS = ("title", "source", "licence", "published", "language")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What an article says about itself.

    Attributes:
        title: Its headline; "".
        source: Where it was published; "".
        licence: On which terms it may be quoted; "".
        published: When it was published.
        language: A BCP 47 tag; "".
        left_out: Lines with keys that articles do not use.
        length: How many lines of the file belong to it.
    """

    title: str = ""
    source: str = ""
    licence: str = ""
    published: HistoricalDate | None = None
    language: str = ""
    left_out: tuple[Omission, ...] = ()
    length: int = 0


@dataclass(slots=True)
class _Draft:
    """What was read so far."""

    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    left_out: list[Omission] = field(default_factory=list)


def opens(text: str) -> bool:
    """Whether a text begins with front matter."""
    return bool(_FENCE.fullmatch(text.split("\n", 1)[0]))


def read(text: str, *, name: str) -> FrontMatter:
    """Read the front matter of a clean text; an empty one where there is none.

    Raises:
        SourceError: It does not end, a line is no `key: value`, or a value means nothing.
    """
    if not opens(text):
        return FrontMatter()
    lines = text.split("\n")
    end = next((i for i, line in enumerate(lines) if i and _FENCE.fullmatch(line)), 0)
    if not end:
        raise SourceError(name, "the front matter that begins here has no closing ---", line=1)
    draft = _Draft()
    for number, line in enumerate(lines[1:end], start=2):
        _read_line(draft, line, number, name)
    texts = {key: draft.fields.get(key, "") for key in ("title", "source", "licence")}
    return FrontMatter(
        **texts,
        published=_read_date(draft, name),
        language=_read_language(draft, name),
        left_out=tuple(draft.left_out),
        length=end + 1,
    )


def _read_line(draft: _Draft, line: str, number: int, name: str) -> None:
    """Add one line to the draft."""
    if not line.strip() or line.lstrip().startswith("#"):
        return
    if line[0] in " -" and draft.left_out:
        draft.left_out.append(Omission(line.strip(), "front matter that articles do not use"))
        return
    entry = _ENTRY.fullmatch(line)
    if not entry:
        raise SourceError(name, "this line of the front matter is no `key: value`", line=number)
    key = entry["key"].lower()
    key = _SAME.get(key, key)
    if key in draft.fields:
        raise SourceError(name, f"the front matter gives {key!r} twice", line=number)
    if key not in _FIELDS:
        draft.left_out.append(Omission(line.strip(), "front matter that articles do not use"))
        return
    draft.fields[key] = _unquote(entry["value"] or "")
    draft.lines[key] = number


def _unquote(value: str) -> str:
    """A value without its quotation marks or the comment behind it."""
    if quoted := _QUOTED.fullmatch(value):
        return quoted["inner"].strip()
    return _COMMENT.sub("", value).strip()


def _read_date(draft: _Draft, name: str) -> HistoricalDate | None:
    """The publication date: a day, a month or a year."""
    value = _TIME.sub("", draft.fields.get("published", ""))
    if not value:
        return None
    try:
        return parse_published(value)
    except ValueError:
        raise SourceError(
            name,
            f"published: {value!r} is no date; write YYYY-MM-DD, YYYY-MM or YYYY",
            line=draft.lines["published"],
        ) from None


def parse_published(value: str) -> HistoricalDate:
    """Read `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.

    Raises:
        ValueError: The text is none of them.
    """
    if _YEAR.fullmatch(value):
        return HistoricalDate.in_year(int(value))
    if month := _MONTH.fullmatch(value):
        first = Day(int(month[1]), int(month[2]), 1)
        return HistoricalDate.in_month(first.year, first.month)
    return HistoricalDate.on(Day.parse(value))


def _read_language(draft: _Draft, name: str) -> str:
    """The language tag."""
    value = draft.fields.get("language", "")
    if value and not _LANGUAGE.fullmatch(value):
        raise SourceError(
            name,
            f"language: {value!r} is no language tag such as en or en-GB",
            line=draft.lines["language"],
        )
    return value
