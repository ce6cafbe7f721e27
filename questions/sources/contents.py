"""The bytes of a file as text, or a clear refusal."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from questions.errors import SourceError

MAX_BYTES = 10_000_000
"""Larger files are refused unread: a novel has a tenth of that."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive or an office document other than .docx"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)"""
)
_WESTERN = ("cp1252", "windows-1252", "iso8859-1", "iso-8859-1", "latin-1", "ascii")
_MOJIBAKE = re.compile("[ÂÃ][\u0080-\u00bf]|â€|ï»¿")
_MAX_WESTERN_SHARE = 0.15


def load(path: Path) -> bytes:
    """Read a file, and no more of it than shows that it is too large.

    Raises:
        SourceError: It is missing, no file or unreadable.
    """
    try:
        if path.is_dir():
            raise SourceError(path, "this is a folder, and one file was expected")
        if path.exists() and not path.is_file():
            raise SourceError(path, "this is no ordinary file; save its contents as one")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise SourceError(path, "there is no such file") from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(path, f"the file cannot be read ({why})") from None
    return data


def decode(name: object, data: bytes) -> str:
    """Turn bytes into text: by their mark, as UTF-8, as the page declares, or as Windows-1252.

    Raises:
        SourceError: They are empty, too many, binary, or in an encoding that cannot be told.
    """
    refuse_large(name, data)
    if not data.strip():
        raise SourceError(name, "the file is empty")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(name, data, encoding)
    _refuse_binary(name, data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_otherwise(name, data, error.start)


def refuse_large(name: object, data: bytes) -> None:
    """Raise a SourceError for more bytes than a file may have."""
    if len(data) > MAX_BYTES:
        raise SourceError(
            name, f"the file is larger than {MAX_BYTES // 1_000_000} MB; give a smaller part of it"
        )


def _decode_as(name: object, data: bytes, encoding: str) -> str:
    """Decode as a byte order mark says."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        label = encoding.removesuffix("-sig").upper()
        raise SourceError(
            name, f"the file says it is {label}, and is damaged at byte {error.start}"
        ) from None
    if not text.strip("\ufeff\0 \n\r\t"):
        raise SourceError(name, "the file is empty")
    if "\0" in text:
        raise SourceError(name, "the file is binary and no text (it holds NUL characters)")
    return text


def _refuse_binary(name: object, data: bytes) -> None:
    """Raise a SourceError for what is no text."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise SourceError(name, f"this is {kind}; save its text as a .txt file first")
    if b"\0" in data:
        raise SourceError(name, "the file is binary and no text (it holds NUL bytes)")


def _decode_otherwise(name: object, data: bytes, bad: int) -> str:
    """Decode what is not UTF-8: by its own declaration, or as careful Windows-1252."""
    declared = _DECLARED.search(data[:4096])
    encoding = declared.group(1).decode("ascii").lower() if declared else "cp1252"
    if encoding in _WESTERN:
        encoding = "cp1252"
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        text = ""
    if text and (encoding != "cp1252" or _looks_western(text)):
        return text
    line = data.count(b"\n", 0, bad) + 1
    raise SourceError(
        name, f"byte 0x{data[bad]:02x} is not UTF-8; save the file as UTF-8", line=line
    )


def _looks_western(text: str) -> bool:
    """Whether text decoded as Windows-1252 holds what Western European text holds."""
    if _MOJIBAKE.search(text) or any("\x7f" <= char <= "\x9f" for char in text):
        return False
    letters = [char for char in text if char.isalpha()]
    foreign = sum(char > "\x7f" for char in letters)
    return bool(letters) and foreign <= _MAX_WESTERN_SHARE * len(letters)
