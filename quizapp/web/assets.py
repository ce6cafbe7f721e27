"""Style sheets, scripts and drawings under addresses that change with their content.

A browser may keep them for good: after an upgrade the pages name other addresses. The version is
a part of the path and not of the query, so that a script that imports its neighbour stays within
the version.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from flask import Flask, Response, request, send_from_directory, url_for

ONE_YEAR = 365 * 24 * 60 * 60
ENDPOINT = "asset"


def register(app: Flask) -> None:
    """Serve the static files of an app, and give templates `asset(filename)`."""
    folder = Path(app.static_folder or "")
    version = version_of(folder)

    def serve(filename: str) -> Response:
        response = send_from_directory(folder, filename, max_age=ONE_YEAR)
        response.cache_control.public = True
        response.cache_control.immutable = True
        return response

    @lru_cache(maxsize=256)
    def address(_root: str, filename: str) -> str:
        return url_for(ENDPOINT, filename=filename)

    def asset(filename: str) -> str:
        return address(request.script_root, filename)

    app.add_url_rule(f"/assets/{version}/<path:filename>", ENDPOINT, serve)
    app.jinja_env.globals["asset"] = asset


def version_of(folder: Path) -> str:
    """Twelve digits that depend on the names and the contents of all files in a folder."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(f"{path.relative_to(folder)}\n{path.stat().st_size}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
