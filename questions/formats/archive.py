"""Zip archives whose bytes depend on their files alone."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def pack(files: Mapping[str, str | bytes], *, compress: bool = False) -> bytes:
    """An archive of files by their paths, in their order; texts are written in UTF-8.

    All files bear the first day that the format knows.

    Args:
        files: What goes in.
        compress: Whether to compress it, which compressors of other machines may do otherwise.
    """
    data = io.BytesIO()
    with ZipFile(data, "w") as archive:
        for path, content in files.items():
            entry = ZipInfo(path, _FIRST_DAY)
            entry.external_attr = 0o644 << 16
            entry.compress_type = ZIP_DEFLATED if compress else ZIP_STORED
            archive.writestr(entry, content.encode() if isinstance(content, str) else content)
    return data.getvalue()
