"""What no request may hold, whichever page it asks for."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, abort, request

LARGEST_NUMBER = 2**31 - 1
LARGEST_UPLOAD = 20 * 2**20
UPLOADS = {"importing.upload", "library.add", "api.import_items"}


def register(app: Flask) -> None:
    """Refuse what no page can use, before a page sees it."""
    app.before_request(_allow_uploads)
    app.before_request(_refuse_nul)
    app.before_request(_refuse_large_numbers)
    app.before_request(_refuse_broken_referrers)


def _allow_uploads() -> None:
    """Let pages that take files take larger ones; must come before anything reads the form."""
    if request.endpoint in UPLOADS:
        request.max_content_length = LARGEST_UPLOAD


def _refuse_nul() -> None:
    """A NUL is no character of a text: PostgreSQL cannot keep it, and a file name ends there."""
    # What programs send is a file whatever they call it, and looking into it would use it up.
    fields = () if request.blueprint == "api" else request.form.items(multi=True)
    sent = [(request.path, ""), *request.args.items(multi=True), *fields]
    if any("\0" in name + value for name, value in sent):
        abort(400)


def _refuse_large_numbers() -> None:
    """No row has a number beyond those that the databases can hold."""
    if any(
        isinstance(value, int) and value > LARGEST_NUMBER
        for value in (request.view_args or {}).values()
    ):
        abort(404)


def _refuse_broken_referrers() -> None:
    """No browser comes from an address that is none; whoever reads it need not reckon with it."""
    try:
        urlsplit(request.referrer or "")
    except ValueError:
        abort(400)
