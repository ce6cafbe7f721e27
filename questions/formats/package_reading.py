"""Reads content packages: archives of XML, in memory alone, and bounded."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from questions.errors import WireError
from questions.formats import xml_reading

_MOST_FILES = 20_000
_MOST_BYTES = 128_000_000
# What content packages use; the others may ask for gigabytes before the first byte comes.
_WAYS_OF_PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ITEM_REFERENCE = re.compile(rb"(?i)item-?ref")
MANIFEST = "imsmanifest.xml"


def is_archive(data: bytes) -> bool:
    """Whether a file is an archive, by its first bytes."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def unpack(data: bytes, *, suffix: str = ".xml") -> dict[str, bytes]:
    """The files of an archive that end so, by their paths.

    Raises:
        WireError: The archive is broken, protected, too large when unpacked, or names a file
            outside of itself.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return dict(_files(archive, suffix))
    except EOFError as error:
        raise WireError("The archive ends too early; send or save it anew.") from error
    # The last is what zipfile says to an archive in a version that it does not know.
    except (zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
        raise WireError(f"The archive cannot be unpacked: {error}.") from error
    except (RuntimeError, ValueError) as error:
        raise WireError(f"The archive cannot be read ({error}); is it protected?") from error


def _files(archive: zipfile.ZipFile, suffix: str) -> Iterator[tuple[str, bytes]]:
    entries = archive.infolist()
    if len(entries) > _MOST_FILES:
        raise WireError(f"The archive holds more than {_MOST_FILES} files.")
    left = _MOST_BYTES
    for entry in entries:
        path = posixpath.normpath(entry.filename)
        if path.startswith(("/", "..")):
            raise WireError(f"The archive names a file outside of itself: {entry.filename!r}.")
        if entry.is_dir() or not path.lower().endswith(suffix):
            continue
        if entry.compress_type not in _WAYS_OF_PACKING:
            raise WireError(f"{path} is packed in a rare way; pack the archive anew (deflate).")
        # What the entry says of its size may be a lie; what is read is not.
        with archive.open(entry) as file:
            content = file.read(left + 1)
        left -= len(content)
        if left < 0:
            raise WireError(f"The archive holds more than {_MOST_BYTES // 1_000_000} MB.")
        yield path, content


def in_order(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """The paths of a package: what tests refer to first, then as the manifest names them.

    Raises:
        WireError: There is no manifest, or it is no XML.
    """
    if MANIFEST not in files:
        raise WireError(f"The archive is no content package: it holds no {MANIFEST}.")
    listed = _named(xml_reading.parse(files[MANIFEST], ("manifest",)), MANIFEST)
    tested: list[str] = []
    for path in [path for path in listed if _ITEM_REFERENCE.search(files.get(path, b""))]:
        root = xml_reading.parse(files[path], ())
        if root.tag in ("assessmentTest", "qti-assessment-test"):
            tested += _named(root, path)
    return tuple(path for path in dict.fromkeys((*tested, *listed)) if path in files)


def _named(root: ET.Element, base: str) -> list[str]:
    folder = posixpath.dirname(base)
    hrefs = (element.get("href") for element in root.iter() if element.tag != "dependency")
    return [posixpath.normpath(posixpath.join(folder, href)) for href in hrefs if href]
