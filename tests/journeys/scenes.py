"""Every page there is, as somebody who may open it, in the states that it can be in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from quizapp.database import Database
from quizapp.services import flagging, practising, standings, taking, teaching
from quizapp.services.identity import Guest, Person
from quizapp.services.teaching import QuizDraft
from tests.journeys.conftest import Site
from tests.quizapp.sitting import sit
from tests.quizapp.web.school import KEEPER, ORDER, READY, YEAR
from tests.quizapp.web.test_roles import RULES, furnish


@dataclass(frozen=True, slots=True)
class Scene:
    """A page in a state.

    Attributes:
        who: Whose page it is; None for somebody who is not signed in.
        address: Where it is.
        button: The button to press there, or "": what is looked at is what comes then.
        language: Which language the page speaks.
        typed: What is typed there first, by the names of fields.
        meanwhile: What others do between that and the button.
    """

    who: str | None
    address: str
    button: str = ""
    language: str = "en"
    typed: Mapping[str, str] = field(default_factory=dict)
    meanwhile: Callable[[], None] = lambda: None


def of_site(site: Site) -> list[Scene]:
    """A scene for each route, and more for the states that a plain visit does not show."""
    database = Database(f"sqlite:///{site.folder / 'school.db'}")
    try:
        places = furnish(database, site.school)
        return [
            *_of_routes(places),
            *_of_states(database, site),
            *(_saved_too_late(database, site, language) for language in ("en", "de")),
        ]
    finally:
        database.close()


def _of_routes(places: dict[str, object]) -> list[Scene]:
    """Each page as the one who sees most of it: the last role that may open it."""
    found = []
    for rules in RULES.values():
        for rule in rules:
            who = rule.opens.split()[-1:]
            if rule.method == "GET" and who:
                found.append(Scene(who[0], rule.address.format(**places)))
    return found


def _of_states(database: Database, site: Site) -> list[Scene]:
    """What people meet who have finished, missed, reported and joined something."""
    school = site.school
    other = school.people["other"]
    finished = _finish(database, other, school.one_by_one)
    flagging.flag(database, other, finished, 2, "other", "There were two keepers.")
    waiting = practising.question(database, other)
    assert waiting is not None
    answered = practising.answer(
        database, other, waiting.uid, None, number=waiting.number, revision=waiting.revision
    )
    for place, name in enumerate(("taker", "other", "teacher", "stranger", "editor")):
        standings.join(database, school.people[name], f"Owl {place}")
        if name not in {"taker", "other"}:
            _finish(database, school.people[name], school.one_by_one)
    _finish(database, Guest("g" * 32, "Gus"), school.all_at_once)
    measured = _measured(database, site)
    stranger = school.people["stranger"]
    ordering = taking.start(database, stranger, school.all_at_once)
    return [
        *measured,
        Scene(None, "/"),
        Scene(None, "/sign-in", "Sign in"),
        Scene(None, f"/quizzes/{school.one_by_one}"),
        Scene(None, f"/quizzes/{school.all_at_once}"),
        Scene("other", f"/attempts/{finished}/review"),
        Scene("other", f"/attempts/{finished}/review", language="de"),
        Scene("other", "/attempts", language="de"),
        Scene("stranger", f"/attempts/{ordering}", language="de"),
        Scene("teacher", "/teaching/quizzes/new", language="de"),
        Scene("stranger", f"/attempts/{ordering}"),
        Scene("other", "/attempts"),
        Scene("other", "/practice"),
        Scene("other", "/practice", "See whether it is right"),
        Scene("other", f"/practice/answers/{answered}"),
        Scene("other", f"/quizzes/{school.one_by_one}/leaderboard"),
        Scene("other", "/leaderboards"),
        Scene("stranger", "/teaching"),
        Scene("editor", "/editing/flags"),
        Scene("editor", "/editing/items?text=nothing+has+these+words"),
        Scene("editor", "/editing/items", language="de"),
        Scene("editor", f"/editing/items/{school.uids['order']}/edit", language="de"),
        Scene("administrator", "/people", language="de"),
        Scene("editor", "/nowhere"),
        Scene("teacher", "/people"),
    ]


def _measured(database: Database, site: Site) -> list[Scene]:
    """The results of a class that is large enough, in which the strong take a wrong keeper."""
    school = site.school
    teacher = school.people["teacher"]
    draft = QuizDraft(title="A large class", item_uids=tuple(school.uids[name] for name in READY))
    quiz = teaching.create_quiz(database, teacher, draft)
    weak = {KEEPER.stem: "Edda Thorne", YEAR.stem: "1809", ORDER.stem: (3, 1, 2, 0)}
    strong = {KEEPER.stem: "Ivo Lund", YEAR.stem: "1811", ORDER.stem: (0, 1, 2, 3)}
    sit(database, quiz, [weak] * 12 + [strong] * 20)
    address = f"/teaching/quizzes/{quiz}/results"
    pages = [address, *(f"{address}/{school.uids[name]}" for name in READY)]
    return [
        *(Scene("teacher", page) for page in pages),
        *(Scene("teacher", page, language="de") for page in pages),
    ]


def _saved_too_late(database: Database, site: Site, language: str) -> Scene:
    """A quiz that somebody else saves while it is edited: both change its title, one the rest."""
    teacher, uids = site.school.people["teacher"], site.school.uids
    draft = QuizDraft(title="Lights", item_uids=tuple(uids[name] for name in READY))
    quiz = teaching.create_quiz(database, teacher, draft)
    theirs = replace(
        draft, title="Lights at sea", item_uids=(uids["order"],), minutes=30, guests_allowed=True
    )

    def save() -> None:
        again = Database(f"sqlite:///{site.folder / 'school.db'}")
        teaching.change_quiz(again, teacher, quiz, theirs)
        again.close()

    return Scene(
        "teacher",
        f"/teaching/quizzes/{quiz}/edit",
        {"en": "Save the quiz", "de": "Quiz speichern"}[language],
        language,
        {"title": "Lighthouses"},
        save,
    )


def _finish(database: Database, taker: Person | Guest, quiz_id: int) -> int:
    """Hand in an attempt with the first option of the first question, and nothing else."""
    attempt = taking.start(database, taker, quiz_id)
    taking.save(database, taker, attempt, 1, ["1"])
    taking.submit(database, taker, attempt)
    return attempt
