"""The project's own JSON: every field of every item, to be read back without loss.

    {"format": "quiz-from-articles", "version": 1, "title": …, "items": […]}

with the items as in JSON Lines (see `questions.model.wire`), in full.
"""

from __future__ import annotations

from collections.abc import Sequence

from questions.errors import WireError
from questions.formats.findings import Found, decode
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item
from questions.model.json_text import dumps, loads
from questions.model.wire import item_from_json, item_to_json

NAME = "json"
TITLE = "This program (JSON)"
SUFFIX = ".json"
MEDIA_TYPE = "application/json"
CARRIES = Carries(note="Everything; can be read back without loss.")

FORMAT = "quiz-from-articles"
VERSION = 1


def write(
    items: Sequence[Item],
    *,
    title: str = "",
    options: ExportOptions = PLAIN,  # noqa: ARG001
) -> Export:
    """All items as one JSON object, an item a line."""
    head = f'{{"format": {dumps(FORMAT)}, "version": {VERSION}, "title": {dumps(title)}, "items": ['
    lines = ",\n".join(dumps(item_to_json(item, full=True)) for item in items)
    return Export(f"{head}\n{lines}\n]}}\n".encode())


def read(data: bytes) -> Import:
    """Read such a file; items that cannot be read are named by their number, counted from 1.

    Raises:
        WireError: The file is no JSON, not of this format, or of a later version.
    """
    found = Found()
    for number, record in enumerate(_records(data), 1):
        try:
            found.add(item_from_json(record))
        except WireError as error:
            found.refuse(f"item {number}", error, dumps(record))
    return found.whole()


def _records(data: bytes) -> list[object]:
    try:
        content = loads(decode(data))
    except WireError as error:
        raise WireError(f"The file {error}.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise WireError(f'The file does not say "format": "{FORMAT}"; export it as json first.')
    if content.get("version") != VERSION:
        raise WireError(
            f"The file is of version {content.get('version')!r}, and this program reads version "
            f"{VERSION}; use the program that wrote it, or a later one."
        )
    records = content.get("items")
    if not isinstance(records, list):
        raise WireError('The file has no list of "items".')
    return records
