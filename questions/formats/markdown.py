"""Markdown to read and print: the questions, then the key with reasons and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.formats import paper, titles
from questions.formats.paper import Asked, Form
from questions.formats.selection import is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Part
from questions.model.items import Item

NAME = "markdown"
TITLE = "Paper (Markdown)"
SUFFIX = ".md"
MEDIA_TYPE = "text/markdown"
CARRIES = Carries(
    difficulty=False,
    tags=False,
    forms=True,
    shuffle=True,
    note="Questions first, the key with reasons and evidence behind them.",
)

_SIGNS = re.compile(r"[\\`*_\[\]<>&#|~$^{}]")
_BLOCK_START = re.compile(r"^(\d*)([-+=.)])")


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """Two parts: what takers get, and what the teacher keeps."""
    selection = select(items, is_xml, is_complete, options=options)
    made = paper.forms(selection.kept, options)
    blocks = [f"# {_text(titles.one_line(title))}"]
    if options.part is not Part.KEY:
        blocks += [block for form in made for block in _asked(form)]
    if options.part is Part.ALL:
        blocks.append("---")
    if options.part is not Part.QUESTIONS:
        blocks += [block for form in made for block in _key(form)]
    return Export(("\n\n".join(blocks) + "\n").encode(), selection.left_out)


def _asked(form: Form) -> Iterator[str]:
    if form.letter:
        yield f"## Form {form.letter}"
    for asked in form.questions:
        yield f"**{asked.number}.** {_text(asked.stem)}"
        yield "\n".join(
            f"- {line.mark}) {_text(line.text)}"
            if asked.is_choice
            else f"- \\_\\_\\_ {_text(line.text)}"
            for line in asked.lines
        )


def _key(form: Form) -> Iterator[str]:
    yield f"## Key to form {form.letter}" if form.letter else "## Key"
    for asked in form.questions:
        yield from _solution(asked)


def _solution(asked: Asked) -> Iterator[str]:
    if asked.is_choice:
        yield f"**{asked.number}.** {asked.answer}"
        reasons = [f"- {one.mark}) {_text(one.why)}" for one in asked.lines if one.why]
        if reasons:
            yield "\n".join(reasons)
    else:
        yield f"**{asked.number}.** {asked.answer} from top to bottom, that is, in this order:"
        yield "\n".join(f"{place}. {_text(event)}" for place, event in enumerate(asked.order, 1))
    if asked.explanation:
        yield _BLOCK_START.sub(r"\1\\\2", _text(asked.explanation.strip()))
    yield from (f"> {_text(quote)}" for quote in asked.quotes)


def _text(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    escaped = _SIGNS.sub(lambda sign: f"\\{sign[0]}", text)
    return re.sub(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", "<br>", escaped)
