"""Files of items: read line by line, and written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from questions.errors import UsageError
from questions.model import wire
from questions.model.items import Item
from questions.model.json_text import JsonObject, dumps


def read_items(path: Path) -> Iterator[tuple[JsonObject, Item]]:
    """The items of a JSON Lines file, each with its record as it stands; "-" is standard input.

    Raises:
        UsageError: The file is not UTF-8 text.
        WireError: A line is no item, or there is none.
    """
    yield from wire.read_lines(_lines(path), str(path))


def _lines(path: Path) -> Iterable[str]:
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not UTF-8 text; items are JSON Lines in UTF-8.") from error
    return text.split("\n")


def write_lines(records: Iterable[JsonObject], out: Path | None) -> None:
    """Write records as JSON Lines, to standard output where no file is named."""
    text = "".join(f"{dumps(record)}\n" for record in records)
    if out is None:
        sys.stdout.write(text)
    else:
        write_whole(out, text.encode())


def refuse_unwritable(path: Path | None) -> None:
    """Say before the work, and not after it, that its result has no place to go.

    Raises:
        UsageError: The path is a folder, or in none.
    """
    if path is None:
        return
    if path.is_dir():
        raise UsageError(f"{path}: is a folder; name a file to write to.")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"{path}: there is no such folder to write to; make it first.")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, by way of a neighbour.

    A pipe or a device, such as `/dev/null`, is written to as it is, and stays one.

    Raises:
        UsageError: There is no place for it.
    """
    refuse_unwritable(path)
    if path.exists() and not path.is_file():
        _pour(path, data)
        return
    path = path.resolve() if path.is_file() else path  # a link stays one
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}.")
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror}).") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def _pour(path: Path, data: bytes) -> None:
    try:
        with path.open("wb") as file:
            file.write(data)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror}).") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
