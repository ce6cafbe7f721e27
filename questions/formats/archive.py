"""Zip archives whose bytes depend on their files alone."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_STORED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pack(files: Mapping[str, str | bytes]) -> bytes:
    """An archive of files by their paths, in their order; texts are written in UTF-8.

    Nothing is compressed, because compressors differ between machines, and all files bear the
    first day that the format knows.
    """
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_STORED) as archive:
        for path, content in files.items():
            entry = ZipInfo(path, _FIRST_DAY)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content.encode() if isinstance(content, str) else content)
    return data.getvalue()
