"""Where to go after signing in: only ever to a page of this site."""

from __future__ import annotations

from urllib.parse import urlsplit


def local_address(wanted: str | None, otherwise: str) -> str:
    r"""The wanted address if it is a path on this site, and the other one if not.

    Browsers take a backslash for a slash and pass over control characters, so that "/\evil.test"
    would leave the site: an address with either is refused.
    """
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return otherwise
    if "\\" in wanted or any(character < " " or character == "\x7f" for character in wanted):
        return otherwise
    try:
        parts = urlsplit(wanted)
    except ValueError:
        return otherwise
    return otherwise if parts.scheme or parts.netloc else wanted
