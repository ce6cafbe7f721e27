"""Links drawn as QR codes, on the server and without another site."""

from __future__ import annotations

import io

import segno
from flask import Response, abort

MODULE = 8
"""Pixels a module at least: big enough to be read from the back of a room when it is projected."""


def drawn(link: str) -> Response:
    """A link as an SVG; there is nothing at the address where there is no link."""
    if not link:
        abort(404)
    picture = io.BytesIO()
    segno.make(link, error="m", micro=False).save(
        picture, kind="svg", scale=MODULE, light="#ffffff", svgclass=None, lineclass=None
    )
    return Response(picture.getvalue(), content_type="image/svg+xml")
