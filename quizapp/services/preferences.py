"""What administrators set while the app runs; how it is started is told by its environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from sqlalchemy import select as core_select
from sqlmodel import col, delete

from quizapp.database import Database
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import ledger, rights
from quizapp.services.identity import Person
from quizapp.services.opened import refuse_outdated
from quizapp.storage.rows import SettingRow

LONGEST = {"site_name": 60, "notice": 300, "contact": 200}
MOST = {"invitation_days": 90, "reset_hours": 168}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What administrators set.

    Attributes:
        site_name: What the app is called; "" for its own name.
        notice: What everybody reads on top of each page, such as a planned pause; "" for nothing.
        contact: Whom to ask, in the footer of each page; "" for nobody.
        invitation_days: How long an invitation works.
        reset_hours: How long a link to a new password works.
    """

    site_name: str = ""
    notice: str = ""
    contact: str = ""
    invitation_days: int = 14
    reset_hours: int = 24


_NAMES = tuple(field.name for field in fields(Preferences))
_SETTINGS = core_select(col(SettingRow.name), col(SettingRow.value))
"""It stands ready, since every page asks it."""


def of(database: Database) -> Preferences:
    """What is set now."""
    with database.read() as session:
        rows = dict(session.execute(_SETTINGS).all())
    return _preferences(rows)


def _preferences(rows: Mapping[str, str]) -> Preferences:
    known = {name: rows[name] for name in _NAMES if name in rows}
    numbers = {name: int(value) for name, value in known.items() if name in MOST}
    words = {name: value for name, value in known.items() if name in LONGEST}
    return Preferences(**words, **numbers)  # type: ignore[arg-type] # each has its own type


def change(
    database: Database, actor: Person, typed: Mapping[str, str], *, opened: str | None = None
) -> Preferences:
    """Set what was typed, by the names of the fields; what is not typed goes back to its default.

    Args:
        database: Where.
        actor: Who.
        typed: What was typed.
        opened: The mark of what the form showed; None where none was shown.

    Raises:
        Invalid: A text is too long or a number cannot be; problems by field.
        NotAllowed: The actor is no administrator.
        Outdated: Somebody set something else meanwhile.
    """
    rights.administrator(actor)
    wanted = _read(typed)
    with database.write() as session:
        rights.still_administrator(session, actor)
        before = dict(session.execute(_SETTINGS).all())
        refuse_outdated(
            session, list(_NAMES), opened=opened, saved=_preferences(before), wanted=wanted
        )
        after = {
            name: str(value)
            for name, value in asdict(wanted).items()
            if value != getattr(Preferences(), name)
        }
        session.exec(delete(SettingRow).where(col(SettingRow.name).in_(list(before))))
        session.add_all(SettingRow(name=name, value=value) for name, value in after.items())
        for name in sorted(after.keys() | before.keys()):
            if before.get(name, "") != after.get(name, ""):
                detail = after.get(name, "")
                ledger.record(session, database.now(), actor, "set", name, detail)
    return wanted


def _read(typed: Mapping[str, str]) -> Preferences:
    problems: dict[str, str] = {}
    words = {name: " ".join(typed.get(name, "").split()) for name in LONGEST}
    for name, text in words.items():
        if len(text) > LONGEST[name] or not text.isprintable():
            most = LONGEST[name]
            problems[name] = said("Use %(most)s printable characters at most.", most=most)
    numbers = {}
    for name, most in MOST.items():
        text = typed.get(name, "").strip() or str(getattr(Preferences(), name))
        if text.isascii() and text.isdigit() and len(text) < 6 and 1 <= int(text) <= most:
            numbers[name] = int(text)
        else:
            problems[name] = said("Choose a whole number from 1 to %(most)s.", most=most)
    if problems:
        raise Invalid(problems)
    return Preferences(**words, **numbers)  # type: ignore[arg-type] # each has its own type
