"""What pages, scripts and refusals say in English: the messages that a catalogue translates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, nodes
from jinja2.ext import extract_from_ast

import quizapp

ROOT = Path(quizapp.__file__).parent
TEMPLATES = ROOT / "templates"
MARKS = {"_", "_l", "say", "said", "gettext", "ErrorPage"}
REFUSALS = {"NotFound", "NotAllowed", "Conflict", "Refused", "Invalid", "__init__"}
COUNTS = {"count", "ngettext"}
SAID_BY_SCRIPTS = re.compile(r'\bsay\(\s*"((?:[^"\\]|\\.)*)"')

# The pages of editors and administrators speak English alone, and so does what only they use.
ENGLISH = {"editing", "administering"}
SERVICES = (
    *("accounts", "arranging", "assigned", "assigning", "attempting", "classes", "codes"),
    *("feedback", "flagging", "passwords", "people", "practising", "reviewing", "standings"),
    *("taking", "teaching"),
)
PAGES = (
    *("adopting", "answering", "answers", "assigned", "assigning", "classes"),
    *(
        "downloading",
        "errors",
        "flagging",
        "holding",
        "limits",
        "practising",
        "reports",
        "returning",
    ),
    *("sign_in", "standings", "taking", "teaching", "visitor", "words"),
    *("interactions/choice", "interactions/entered", "interactions/ordering"),
)


@dataclass(frozen=True, slots=True)
class Message:
    """An English text, with its plural where it counts, and the file that says it."""

    text: str
    plural: str
    place: str


def everything() -> Iterator[Message]:
    """All messages of takers and teachers, and what editors hear of them."""
    for path in translated_templates():
        yield from _of_template(path)
    for path in sorted((ROOT / "static" / "js").glob("*.js")):
        for text in SAID_BY_SCRIPTS.findall(path.read_text(encoding="utf-8")):
            yield Message(text, "", _place(path))
    for name in (*(f"services/{each}" for each in SERVICES), *(f"web/{each}" for each in PAGES)):
        yield from _of_code(ROOT / f"{name}.py")
    yield from _of_code(ROOT / "errors.py")


def translated_templates() -> list[Path]:
    """The templates that speak every language."""
    return [
        path
        for path in sorted(TEMPLATES.rglob("*.html"))
        if not ENGLISH & {path.parent.name, path.stem} or path.stem == "flags"
    ]


def _place(path: Path) -> str:
    return str(path.relative_to(ROOT.parent))


def _of_template(path: Path) -> Iterator[Message]:
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    tree = environment.parse(path.read_text(encoding="utf-8"))
    for _, _, found in extract_from_ast(tree):
        texts = (found,) if isinstance(found, str) else tuple(filter(None, found))
        if texts:
            yield Message(texts[0], texts[1] if texts[1:] else "", _place(path))
    for each in tree.find_all(nodes.Filter):
        if each.name in COUNTS:
            words = [word.value for word in each.args if isinstance(word, nodes.Const)]
            yield counted(*words, place=_place(path))


def counted(one: str, many: str = "", *, place: str) -> Message:
    """The message of a number with its noun."""
    forms = [
        words if "%(num)s" in words else f"%(num)s {words}" for words in (one, many or f"{one}s")
    ]
    return Message(*forms, place)


def _of_code(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in COUNTS and len(_texts(node.args[1:])) == len(node.args) - 1:
            yield counted(*_texts(node.args[1:]), place=_place(path))
        elif name in MARKS | REFUSALS:
            for text in _texts(node.args):
                if text:
                    yield Message(text, "", _place(path))


def _texts(arguments: list[ast.expr]) -> list[str]:
    """The constant texts among arguments, those of dictionaries and of either-or included."""
    found = []
    for each in arguments:
        match each:
            case ast.Constant(value=str(text)):
                found.append(text)
            case ast.Dict(values=values):
                found += _texts(values)
            case ast.IfExp(body=body, orelse=other):
                found += _texts([body, other])
    return found
