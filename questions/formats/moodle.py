"""What Moodle does to whatever it imports, in GIFT and in Moodle XML alike.

Sources: Moodle's `qformat_default` (paths of categories), `trim` on each text that an importer
takes, and `core_tag` (what a tag may hold).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from questions.formats import titles
from questions.formats.hypertext import to_html
from questions.formats.selection import Question
from questions.model.exports import Remark

_LONGEST_TAG = 50
_NOT_IN_TAGS = re.compile("[<>`\x00-\x1f\x7f]")
_EDGE = re.compile(r"^[ \t]|[ \t]$")


def category(title: str) -> str:
    """The path of a category of the set's name; "" for a set without a name.

    A slash within a name is doubled; at an end a blank keeps it from what parts the names.
    """
    name = titles.short(titles.one_line(re.sub("[<>]", " ", title), "")).replace("/", "//")
    if not name:
        return ""
    before, behind = " " * name.startswith("/"), " " * name.endswith("/")
    return f"$course$/top/{before}{name}{behind}"


def to_kept_html(text: str) -> str:
    """HTML on one line that shows the text as it is, with edges that Moodle does not trim."""
    return _EDGE.sub(by_number, to_html(text))


def by_number(sign: re.Match[str]) -> str:
    """A sign as HTML may also write it: "&#35;"."""
    return "".join(f"&#{ord(one)};" for one in sign[0])


def remarks(questions: Iterable[Question]) -> Iterator[Remark]:
    """The questions with tags that Moodle would not keep as they are."""
    for asked in questions:
        for tag in asked.item.tags:
            if len(tag) > _LONGEST_TAG or _NOT_IN_TAGS.search(tag) or tag != " ".join(tag.split()):
                reason = f"more than {_LONGEST_TAG} characters, <, >, ` or odd blanks"
                yield Remark(asked.ident, f"Moodle will change the tag “{tag}”: it has {reason}.")
