"""Open edX: a course in OLX, with a problem for each item.

Source: the Open edX documentation, "Open Learning XML". It has no ordering in its problem block, so
an ordering asks for the place of each event, each worth the same.
"""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from questions.formats import titles
from questions.formats.markup import attribute, set_id, with_breaks
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.formats.shuffling import shuffled
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Choice, Item, Option, Ordering

NAME = "olx"
TITLE = "Open edX (OLX)"
SUFFIX = ".tar.gz"
MEDIA_TYPE = "application/gzip"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    tags=False,
    points=True,
    shuffle=True,
    note="A course with one unit a question. An ordering asks for the place of each event, a share "
    "of the points for each; dates and evidence are shown with the answer.",
)

_RUN = "run"
_COURSE = (
    '<course display_name="{title}" start="2020-01-01T00:00:00Z" end="2100-01-01T00:00:00Z" '
    'language="en" course_image="" cert_html_view_enabled="false">\n'
    '  <chapter url_name="chapter"/>\n</course>\n'
)


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """An archive to be imported as a course."""
    selection = select(items, is_xml, is_complete, has_one_key, options=options)
    name, shown = set_id(selection.kept, title)[:16], titles.one_line(title)
    return Export(_archive(dict(_files(selection.kept, name, shown, options))), selection.left_out)


def _files(
    questions: Sequence[Question], name: str, title: str, options: ExportOptions
) -> Iterator[tuple[str, str]]:
    named = attribute(title)
    yield "course.xml", f'<course url_name="{_RUN}" org="Quiz" course="{name}"/>\n'
    yield f"course/{_RUN}.xml", _COURSE.format(title=named)
    yield f"policies/{_RUN}/policy.json", json.dumps({f"course/{_RUN}": {}}) + "\n"
    yield f"policies/{_RUN}/grading_policy.json", json.dumps(_GRADING, indent=1) + "\n"
    inner = '  <sequential url_name="sequence"/>\n'
    yield "chapter/chapter.xml", f'<chapter display_name="{named}">\n{inner}</chapter>\n'
    units = [f"q{asked.number}_{asked.ident}" for asked in questions]
    inner = "".join(f'  <vertical url_name="unit_{unit}"/>\n' for unit in units)
    head = f'<sequential display_name="{named}" format="Quiz" graded="true">'
    yield "sequential/sequence.xml", f"{head}\n{inner}</sequential>\n"
    for unit, asked in zip(units, questions, strict=True):
        shown = attribute(asked.name)
        yield (
            f"vertical/unit_{unit}.xml",
            f'<vertical display_name="{shown}">\n  <problem url_name="{unit}"/>\n</vertical>\n',
        )
        yield f"problem/{unit}.xml", "".join(_problem(asked, options))


_GRADING = {
    "GRADER": [
        {"type": "Quiz", "short_label": "Quiz", "min_count": 1, "drop_count": 0, "weight": 1.0}
    ],
    "GRADE_CUTOFFS": {"Pass": 0.5},
}


def _problem(asked: Question, options: ExportOptions) -> Iterator[str]:
    item = asked.item
    yield f'<problem display_name="{attribute(asked.name)}" weight="{options.points}.0" '
    yield 'showanswer="attempted" rerandomize="never">\n'
    match item.interaction:
        case Choice(choices):
            yield from _choice(item.stem, choices, options.shuffle and asked.may_shuffle)
        case Ordering(entries):
            yield f"  <p>{_text(item.stem)}</p>\n"
            for place in shuffled(item):
                yield from _place(entries[place].text, place, len(entries))
        case _:
            assert_never(item.interaction)
    if asked.feedback:
        paragraphs = "".join(f"<p>{_text(part)}</p>" for part in asked.feedback.split("\n"))
        yield f'  <solution>\n    <div class="detailed-solution">{paragraphs}</div>\n'
        yield "  </solution>\n"
    yield "</problem>\n"


def _choice(stem: str, choices: Sequence[Option], shuffle: bool) -> Iterator[str]:
    yield f"  <multiplechoiceresponse>\n    <label>{_shown(stem)}</label>\n"
    shuffled_too = ' shuffle="true"' if shuffle else ""
    yield f'    <choicegroup type="MultipleChoice"{shuffled_too}>\n'
    for choice in choices:
        hint = f"<choicehint>{_text(choice.why)}</choicehint>" if choice.why else ""
        right = str(choice.correct).lower()
        yield f'      <choice correct="{right}">{_shown(choice.text)}{hint}</choice>\n'
    yield "    </choicegroup>\n  </multiplechoiceresponse>\n"


def _place(event: str, place: int, count: int) -> Iterator[str]:
    yield f"  <optionresponse>\n    <label>{_shown(event)}</label>\n    <optioninput>\n"
    for number in range(count):
        right = str(number == place).lower()
        yield f'      <option correct="{right}">{number + 1}</option>\n'
    yield "    </optioninput>\n  </optionresponse>\n"


def _text(text: str) -> str:
    """Text in which edX finds no variable: it would put a value in the place of `$name`."""
    return re.sub(r"\$(?=\w)", "<span>$</span>", with_breaks(text))


def _shown(text: str) -> str:
    """The same for labels and options, whose own text edX takes for markup, but not a child's."""
    markup = _text(text)
    return f"<span>{markup}</span>" if re.search("[&<]", markup) else markup


def _archive(files: Mapping[str, str]) -> bytes:
    """A tar archive in the folder `course`; not compressed, as compressors differ."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path, text in files.items():
            content = text.encode()
            entry = tarfile.TarInfo(f"course/{path}")
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=packed, mode="wb", compresslevel=0, mtime=0) as file:
        file.write(data.getvalue())
    return packed.getvalue()
