"""What files say, apart from what this machine's compressors, SQLite and Typst make of it."""

from __future__ import annotations

import gzip
import io
import sqlite3
import zipfile

import pytest


def content(name: str, data: bytes) -> object:
    """What a file of that name says, to be compared with another."""
    if name.endswith(".gz"):
        return gzip.decompress(data)
    if name.endswith(".pdf"):
        return pages(data)
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {path: archive.read(path) for path in archive.namelist()}
    return rows(files["collection.anki2"]) if name.endswith(".apkg") else files


def pages(data: bytes) -> list[str]:
    """The text of each page of a PDF."""
    pypdf = pytest.importorskip("pypdf")
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def rows(data: bytes) -> list[str]:
    """A database as the statements that make it."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(data)
        return list(connection.iterdump())
    finally:
        connection.close()
