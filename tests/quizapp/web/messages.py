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
from questions.formats import FORMATS

ROOT = Path(quizapp.__file__).parent
TEMPLATES = ROOT / "templates"
MARKS = {"_", "_l", "say", "said", "gettext", "flash", "ErrorPage"}
REFUSALS = {"NotFound", "NotAllowed", "Conflict", "Refused", "Invalid", "__init__"}
KEPT = {"problems", "told"}
COUNTS = {"count", "ngettext"}
SAID_BY_SCRIPTS = re.compile(r'\bsay\(\s*"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Message:
    """An English text, with its plural where it counts, and the file that says it."""

    text: str
    plural: str
    place: str


def everything() -> Iterator[Message]:
    """All messages of pages, scripts and refusals, and what formats say of themselves."""
    for path in templates():
        yield from _of_template(path)
    for path in sorted((ROOT / "static" / "js").glob("*.js")):
        for text in SAID_BY_SCRIPTS.findall(path.read_text(encoding="utf-8")):
            yield Message(text, "", _place(path))
    for path in modules():
        yield from _of_code(path)
    yield from _of_formats()


def _of_formats() -> Iterator[Message]:
    for form in FORMATS:
        place = f"questions/formats/{form.__name__.rpartition('.')[2]}.py"
        yield from (Message(text, "", place) for text in (form.TITLE, form.CARRIES.note) if text)


def modules() -> list[Path]:
    """The modules whose words come to a page."""
    folders = (ROOT / "services", ROOT / "web")
    return [ROOT / "errors.py", *(path for each in folders for path in sorted(each.rglob("*.py")))]


def templates() -> list[Path]:
    """All templates."""
    return sorted(TEMPLATES.rglob("*.html"))


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
        if isinstance(node, ast.Call) and _called(node) in COUNTS:
            texts = _texts(node.args[1:])
            if texts and len(texts) == len(node.args) - 1:
                yield counted(*texts, place=_place(path))
        for text in filter(None, _texts(_refusing(node))):
            yield Message(text, "", _place(path))


def unsaid(path: Path) -> list[str]:
    """The refusals of a module that no language but English has, since values are glued in."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        ast.unparse(each)
        for node in ast.walk(tree)
        for found in _refusing(node)
        for each in ast.walk(found)
        if isinstance(each, ast.JoinedStr) and _is_read(each) and not _is_within_call(found, each)
    ]


def _is_read(text: ast.JoinedStr) -> bool:
    parts = (part.value for part in text.values if isinstance(part, ast.Constant))
    return any(re.search(r"[A-Za-z]{2}", str(part)) for part in parts)


def _is_within_call(found: ast.expr, text: ast.JoinedStr) -> bool:
    calls = (each for each in ast.walk(found) if isinstance(each, ast.Call))
    return any(text in ast.walk(call) for call in calls)


def _called(node: ast.Call) -> str:
    return str(getattr(node.func, "id", getattr(node.func, "attr", "")))


def _refusing(node: ast.AST) -> list[ast.expr]:
    """What a call says, or what an assignment keeps to be said: `problems["name"] = …`."""
    match node:
        case ast.Call(args=args) if _called(node) in MARKS | REFUSALS:
            return args
        case ast.Assign(targets=[target], value=value):
            kept = target.value if isinstance(target, ast.Subscript) else target
            return [value] if getattr(kept, "id", "") in KEPT else []
    return []


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


# What a word of a template starts with that people read, and not a program.
READ = re.compile(r"[A-Z][a-z]|[a-z]+ [a-z]")
# Which calls and filters take words that are not shown as they are.
UNREAD = {"url_for", "asset", "_", "gettext", "ngettext", *COUNTS}


def untranslated(path: Path) -> list[str]:
    """The words within the expressions of a template that no language but English has."""
    tree = Environment(extensions=["jinja2.ext.i18n"], autoescape=True).parse(
        path.read_text(encoding="utf-8")
    )
    return [text for each in tree.body for text in _shown(each) if READ.search(text)]


def _shown(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Call(node=nodes.Name(name=name)) | nodes.Filter(name=name) if name in UNREAD:
            return
        case nodes.Compare() | nodes.Test() | nodes.Import() | nodes.FromImport():
            return
        case nodes.Include() | nodes.Extends() | nodes.TemplateData():
            return
        case nodes.Const(value=str(text)):
            yield text
    for child in node.iter_child_nodes():
        yield from _shown(child)
