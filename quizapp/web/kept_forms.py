"""Forms that came when nobody was signed in any more: offered again, as typed, after signing in.

They travel through the page that is shown instead, signed, and are sent once more by whoever signs
in, with all the checks that a form meets. Passwords travel in no such form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from flask import current_app, render_template, request
from itsdangerous import BadData, URLSafeTimedSerializer

LONGEST = 24 * 60 * 60
"""How many seconds a form is kept."""
LARGEST = 200_000
"""How many characters of a form are kept; a longer one is not."""
KEPT = frozenset(
    {
        "assigning.edit",
        "assigning.new",
        "classes.create",
        "configuring.change",
        "editing.move",
        "judging.answer",
        "judging.comment",
        "library.add",
        "library.correct",
        "teaching.edit",
        "teaching.new",
        "writing.change",
        "writing.write",
    }
)
"""The endpoints whose forms hold what somebody wrote."""


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A form as it was sent.

    Attributes:
        path: Where it was sent to, on this site.
        fields: Names and values, in order; a name may come more than once.
    """

    path: str
    fields: Sequence[tuple[str, str]]


def keep() -> str:
    """The form of this request, signed; "" where it is none that is kept."""
    has_file = any(each.filename for each in request.files.values())
    if request.method != "POST" or request.endpoint not in KEPT or has_file:
        return ""
    fields = [each for each in request.form.items(multi=True) if each[0] != "csrf_token"]
    if not fields or sum(len(name) + len(text) for name, text in fields) > LARGEST:
        return ""
    return str(_signer().dumps(asdict(KeptForm(request.path, fields))))


def page(token: str) -> str | None:
    """The page that sends a kept form again; None where none was kept, or too long ago."""
    try:
        found: dict[str, Any] = _signer().loads(token, max_age=LONGEST)
    except BadData:
        return None
    return render_template("sign_in/kept.html", form=KeptForm(**found))


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="kept forms")
