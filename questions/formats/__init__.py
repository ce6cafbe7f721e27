"""Items to bytes, and back where the format allows it: one module a format, named in `FORMATS`.

A format is a module with this shape:

    NAME        what a command calls it
    TITLE       the system that takes it, as a teacher knows it
    SUFFIX      how its files end, with the dot
    MEDIA_TYPE  what a web server says of them
    CARRIES     what it has a place for
    write(items, *, title="", options=PLAIN) -> Export

and, where it can be read back, `read(data) -> Import`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Protocol, runtime_checkable

from questions.errors import UsageError, WireError
from questions.formats import (
    aiken,
    anki,
    blackboard,
    blooket,
    canvas,
    common_cartridge,
    docx,
    gift,
    gimkit,
    h5p,
    kahoot,
    markdown,
    moodle_xml,
    olx,
    pdf,
    project_json,
    qti21,
    qti30,
    quizizz,
    table_csv,
    table_xlsx,
    wooclap,
)
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item

MOST_BYTES = 64_000_000
"""What is larger is no set of questions."""


class Format(Protocol):
    """The shape of a format's module."""

    @property
    def NAME(self) -> str: ...  # noqa: N802, D102 - names of a module's constants
    @property
    def TITLE(self) -> str: ...  # noqa: N802, D102
    @property
    def SUFFIX(self) -> str: ...  # noqa: N802, D102
    @property
    def MEDIA_TYPE(self) -> str: ...  # noqa: N802, D102
    @property
    def CARRIES(self) -> Carries: ...  # noqa: N802, D102

    def write(
        self, items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN
    ) -> Export:
        """The items as a file."""


@runtime_checkable
class Readable(Protocol):
    """The shape that a format has in addition when its files can be read back."""

    def read(self, data: bytes) -> Import:
        """The items of a file."""


FORMATS: tuple[Format, ...] = (
    project_json,
    table_csv,
    table_xlsx,
    moodle_xml,
    gift,
    canvas,
    blackboard,
    common_cartridge,
    qti21,
    qti30,
    olx,
    h5p,
    anki,
    kahoot,
    quizizz,
    blooket,
    gimkit,
    wooclap,
    aiken,
    pdf,
    docx,
    markdown,
)


def find(name: str) -> Format:
    """The format of that name.

    Raises:
        UsageError: There is none; the message names those that there are.
    """
    for form in FORMATS:
        if name == form.NAME:
            return form
    known = ", ".join(form.NAME for form in FORMATS)
    raise UsageError(f"There is no format {name!r}; choose one of {known}.")


def export(
    items: Sequence[Item], name: str, *, title: str = "", options: ExportOptions = PLAIN
) -> Export:
    """Write items in the format of that name.

    Args:
        items: The items, in the order in which they shall stand in the file.
        name: A format's name.
        title: What the set is called, for formats that have a place for it.
        options: What the teacher chose, as far as the format heeds it.

    Raises:
        UsageError: There is no such format.
    """
    return find(name).write(items, title=title, options=options)


def load(data: bytes, name: str) -> Import:
    """Read the items of a file in the format of that name, and list what could not be read.

    Raises:
        UsageError: There is no such format, or its files cannot be read back.
        WireError: The file as a whole is not of that format, or larger than any question set.
    """
    form = find(name)
    if len(data) > MOST_BYTES:
        raise WireError(f"The file has more than {MOST_BYTES // 1_000_000} MB; split it.")
    if isinstance(form, Readable):
        return form.read(data)
    readable = ", ".join(other.NAME for other in FORMATS if isinstance(other, Readable))
    raise UsageError(f"Files in the format {name!r} cannot be read back; those of {readable} can.")


def describe(form: Format) -> dict[str, object]:
    """What a format is and carries, as a JSON object."""
    return {
        "name": form.NAME,
        "title": form.TITLE,
        "suffix": form.SUFFIX,
        "media_type": form.MEDIA_TYPE,
        "carries": asdict(form.CARRIES),
        "readable": isinstance(form, Readable),
    }
