"""Reads GIFT, Aiken and Moodle XML step by step as Moodle does, written after its importers.

It shares nothing with the readers of the project: what those take for granted, such as that a line
with a nought is no empty line, is false in Moodle.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

BLANKS = " \t\n\r\0\x0b"
"""What PHP's `trim` takes away."""

_ESCAPES = {f"\\{sign}": f"&&{ord(sign):03};" for sign in ":#={}~"} | {"\\n": "&&010;"}
_FORMATS = ("moodle", "html", "plain", "markdown")
_WEIGHT = re.compile(r"%-*([0-9]{1,2})\.?([0-9]*)%")
_ORDERING = re.compile(
    r"\s*>\s*(\d+)\s*((?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?)\s*"
    r"((?:HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?)\s*"
    r"((?:ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|ABS|RELATIVE_NEXT_EXCLUDE_LAST|"
    r"RELATIVE_NEXT_INCLUDE_LAST|RELATIVE_ONE_PREVIOUS_AND_NEXT|RELATIVE_ALL_PREVIOUS_AND_NEXT|"
    r"RELATIVE_TO_CORRECT|RELATIVE|RELLONGEST_ORDERED_SUBSET|LONGEST_CONTIGUOUS_SUBSET)?)\s*"
    r"((?:SHOW|TRUE|YES|1|HIDE|FALSE|NO|0)?)\s*((?:none|123|abc|ABCD|iii|IIII)?)\s*(.*?)\s*",
    re.DOTALL,
)
_TAG = re.compile(r"\[tag:((?:\\]|[^\]<>`\x00-\x1f\x7f])+)]")


@dataclass(slots=True)
class Imported:
    """A question as Moodle stores it; texts that are HTML are read by `shown`."""

    kind: str
    text: str
    name: str = ""
    answers: tuple[tuple[str, int, str], ...] = ()
    feedback: str = ""
    tags: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()


def shown(markup: str) -> str:
    """What a browser makes of simple HTML, with its blanks kept."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup.replace("<br />", "\n")))


def _is_empty(text: str) -> bool:
    """PHP's `empty`."""
    return text in ("", "0")


def _blocks(text: str) -> Iterator[list[str]]:
    block: list[str] = []
    for line in text.split("\n"):
        if _is_empty(trimmed := line.strip(BLANKS)):
            if block:
                yield block
            block = []
        else:
            block.append(trimmed)
    if block:
        yield block


def read_gift(text: str) -> list[Imported]:
    """The questions of a file, categories among them."""
    return [question for block in _blocks(text) if (question := _gift(block))]


def _gift(lines: list[str]) -> Imported | None:
    comments = "\n".join(line for line in lines if line.startswith("//"))
    text = "\n".join(" " if line.startswith("//") else line for line in lines).strip(BLANKS)
    if not text:
        return None
    text = text.replace("\\\\", "&&092;")
    for escape, sign in _ESCAPES.items():
        text = text.replace(escape, sign)
    text = text.replace("&&092;", "\\")
    if text.startswith("$CATEGORY:"):
        return Imported("category", text[10:].strip(BLANKS))
    name = ""
    if text.startswith("::") and (end := text.find("::", 2)) >= 0:
        name, text = _undo(text[2:end]), text[end + 2 :].strip(BLANKS)
    tags = tuple(tag.replace("\\]", "]").strip(BLANKS) for tag in _TAG.findall(comments))
    begin, end = text.find("{"), text.find("}")
    assert begin >= 0, text
    assert end >= 0, text
    answers = text[begin + 1 : end].strip(BLANKS)
    stem = text[:begin] + ("" if text.endswith("}") else "_____") + text[end + 1 :]
    feedback = ""
    if (at := answers.rfind("####")) >= 0:
        answers, feedback = answers[:at].strip(BLANKS), answers[at + 4 :]
    asked = Imported("", _formatted(stem), name, feedback=_formatted(feedback), tags=tags)
    return _ordering(asked, answers) or _choice(asked, answers)


def _ordering(asked: Imported, answers: str) -> Imported | None:
    if not (match := _ORDERING.fullmatch(answers)):
        return None
    lines = [line.strip(BLANKS) for line in re.split("[\r\n]+", match[7])]
    asked.kind, asked.settings = "ordering", match.groups()[:6]
    asked.answers = tuple((line, 1, "") for line in lines if not _is_empty(line))
    return asked


def _choice(asked: Imported, answers: str) -> Imported:
    if "~" not in answers:
        asked.kind = "shortanswer"
        return asked
    asked.kind = "multichoice"
    parts = answers.replace("=", "~=").split("~")
    if _is_empty(parts[0].strip(BLANKS)):
        parts = parts[1:]
    asked.answers = tuple(map(_option, parts))
    return asked


def _option(part: str) -> tuple[str, int, str]:
    answer, weight = part.strip(BLANKS), 0
    if answer.startswith("="):
        answer, weight = answer[1:], 100
    elif match := _WEIGHT.match(answer):
        answer, weight = answer[match.end() :], int(match[1])
    text, _, why = answer.partition("#")
    return _formatted(text.strip(BLANKS)), weight, _formatted(why.strip(BLANKS))


def _formatted(text: str) -> str:
    if text.startswith("[") and text[1 : text.find("]")] in _FORMATS:
        text = text[text.find("]") + 1 :]
    return _undo(text).strip(BLANKS)


def _undo(text: str) -> str:
    for escape, sign in _ESCAPES.items():
        text = text.replace(sign, "\n" if escape == "\\n" else escape[1])
    return text


def read_aiken(text: str) -> list[Imported]:
    """Each question with its options; a line that is too short is passed over."""
    found: list[Imported] = []
    asked = Imported("", "")
    for line in re.split("[\r\n]", text):
        now = line.strip(BLANKS)
        if len(now.encode()) < 2:
            continue
        if re.match(r"[A-Z][).][ \t]?", now):
            asked.answers += ((now[2:].strip(BLANKS), 0, ""),)
        elif now.startswith("ANSWER:"):
            right = ord(now[7:].strip(BLANKS)[0]) - ord("A")
            asked.answers = tuple(
                (option, 100 if place == right else 0, "")
                for place, (option, _, _) in enumerate(asked.answers)
            )
            found.append(asked)
        else:
            asked = Imported("multichoice", now)
    return found


def read_xml(data: bytes) -> list[Imported]:
    """The questions of a file, categories among them; all texts are trimmed."""
    return [_of_element(one) for one in ET.fromstring(data).iter("question")]  # noqa: S314


def _of_element(question: ET.Element) -> Imported:
    def text(path: str, within: ET.Element = question) -> str:
        return (within.findtext(path) or "").strip(BLANKS)

    kind = question.get("type", "")
    if kind == "category":
        return Imported(kind, text("category/text"))
    # The importer of orderings fails on a database without these.
    names = ("selecttype", "selectcount", "gradingtype", "shownumcorrect")
    answers = tuple(
        (text("text", one), int(one.get("fraction", "0")), text("feedback/text", one))
        for one in question.iterfind("answer")
    )
    return Imported(
        kind,
        text("questiontext/text"),
        text("name/text"),
        tuple(answer for answer in answers if answer[0]),
        text("generalfeedback/text"),
        tuple(text("text", tag) for tag in question.iterfind("tags/tag")),
        tuple(text(name) for name in names) if kind == "ordering" else (),
    )
