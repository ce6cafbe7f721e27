"""Who may open what: every route, for every role, for owners and for others."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import parse_qsl

import pytest
from flask import Flask

from quizapp.database import Database
from quizapp.services import (
    assigned,
    assigning,
    bulk,
    classes,
    commenting,
    importable,
    importing,
    jobs,
    links,
    sessions,
    taking,
    views,
)
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.bulk import Change, Selection
from quizapp.services.terms import Terms
from quizapp.storage.states import BulkAct, JobKind, Role
from tests.quizapp.web.checking import CheckedClient
from tests.quizapp.web.school import School

pytestmark = pytest.mark.slow

Browser = Callable[..., CheckedClient]

ALL = "nobody taker other teacher stranger editor administrator"
SIGNED_IN = "taker other teacher stranger editor administrator"
STAFF = "teacher stranger editor administrator"
EDITORS = "editor administrator"
TAKER = "taker"
OWNER = "teacher administrator"


class Rule(NamedTuple):
    """A route, and what each role meets there.

    Whoever is named in `opens` gets in; who is named in `missing` is told that there is nothing;
    nobody, where not named, is asked to sign in; all others are told that it is not for them.
    """

    method: str
    address: str
    opens: str
    missing: str = ""
    fields: str = ""


ATTEMPT = "other teacher stranger editor administrator"
OTHER_STAFF = "stranger editor"

RULES = {
    "taking.home": [Rule("GET", "/", ALL)],
    "taking.quiz": [Rule("GET", "/quizzes/{quiz}", ALL)],
    "taking.mine": [Rule("GET", "/attempts", SIGNED_IN)],
    "taking.review": [Rule("GET", "/attempts/{done}/review", TAKER, ATTEMPT)],
    "taking.article": [Rule("GET", "/articles/1", f"taker {STAFF}", "other")],
    "answering.attempt": [Rule("GET", "/attempts/{open}", TAKER, ATTEMPT)],
    "answering.question": [Rule("GET", "/attempts/{open}/questions/1", TAKER, ATTEMPT)],
    "answering.check": [Rule("GET", "/attempts/{open}/check", TAKER, ATTEMPT)],
    "answering.answer": [Rule("POST", "/attempts/{open}/answers", TAKER, ATTEMPT)],
    "answering.save": [Rule("POST", "/attempts/{open}/answers/1", TAKER, ATTEMPT)],
    "answering.submit": [Rule("POST", "/attempts/{open}/submit", TAKER, ATTEMPT)],
    "practising.question": [Rule("GET", "/practice", SIGNED_IN)],
    "practising.answer": [Rule("POST", "/practice/{uid}", "", SIGNED_IN)],
    "practising.answered": [Rule("GET", "/practice/answers/1", "", SIGNED_IN)],
    "standings.board": [Rule("GET", "/quizzes/{quiz}/leaderboard", SIGNED_IN)],
    "standings.alias": [Rule("GET", "/leaderboards", SIGNED_IN)],
    "standings.join": [Rule("POST", "/leaderboards", SIGNED_IN)],
    "standings.leave": [Rule("POST", "/leaderboards/leave", SIGNED_IN)],
    "flagging.flag": [Rule("POST", "/attempts/{done}/questions/1/flag", TAKER, ATTEMPT)],
    "reports.waiting": [Rule("GET", "/editing/flags", EDITORS)],
    "reports.settle": [Rule("POST", "/editing/flags/{uid}", EDITORS)],
    "answering.release": [Rule("POST", "/attempts/{open}/held", TAKER, ATTEMPT)],
    "adopting.ask": [Rule("GET", "/guest-attempts", SIGNED_IN)],
    "adopting.answer": [Rule("POST", "/guest-attempts", SIGNED_IN)],
    "assigned.find": [Rule("GET", "/codes", ALL), Rule("POST", "/codes", "", ALL)],
    "assigned.quiz": [Rule("GET", "/assignments/{code}", ALL)],
    "assigned.start": [Rule("POST", "/assignments/{code}/attempts", SIGNED_IN)],
    "assigned.class_to_join": [Rule("GET", "/join/{class_code}", ALL)],
    "assigned.join": [Rule("POST", "/join/{class_code}", SIGNED_IN)],
    "assigning.new": [
        Rule("GET", "/teaching/quizzes/{quiz}/assignments/new", OWNER, OTHER_STAFF),
        Rule("POST", "/teaching/quizzes/{quiz}/assignments/new", OWNER, OTHER_STAFF),
    ],
    "assigning.assignment": [Rule("GET", "/teaching/assignments/{given}", OWNER, OTHER_STAFF)],
    "assigning.edit": [
        Rule("GET", "/teaching/assignments/{given}/edit", OWNER, OTHER_STAFF),
        Rule("POST", "/teaching/assignments/{given}/edit", OWNER, OTHER_STAFF),
    ],
    "assigning.code": [Rule("GET", "/teaching/assignments/{given}/code.svg", OWNER, OTHER_STAFF)],
    "assigning.lengthen": [
        Rule("POST", "/teaching/attempts/{given_open}/minutes", OWNER, OTHER_STAFF, "minutes=5")
    ],
    "classes.own": [Rule("GET", "/teaching/classes", STAFF)],
    "classes.create": [Rule("POST", "/teaching/classes", STAFF)],
    "classes.group": [Rule("GET", "/teaching/classes/{class_id}", OWNER, OTHER_STAFF)],
    "classes.joining": [
        Rule("POST", "/teaching/classes/{class_id}/joining", OWNER, OTHER_STAFF, "joining=open")
    ],
    "classes.member": [
        Rule("POST", "/teaching/classes/{class_id}/members/{person}", OWNER, OTHER_STAFF)
    ],
    "classes.code": [Rule("GET", "/teaching/classes/{class_id}/code.svg", OWNER, OTHER_STAFF)],
    "languages.choose": [Rule("POST", "/language", ALL)],
    "sign_in.show": [Rule("GET", "/sign-in", ALL)],
    "sign_in.password": [Rule("GET", "/password", SIGNED_IN)],
    "teaching.quizzes": [Rule("GET", "/teaching", STAFF)],
    "teaching.new": [
        Rule("GET", "/teaching/quizzes/new", STAFF),
        Rule("POST", "/teaching/quizzes/new", STAFF),
    ],
    "teaching.quiz": [Rule("GET", "/teaching/quizzes/{quiz}", OWNER, OTHER_STAFF)],
    "teaching.edit": [
        Rule("GET", "/teaching/quizzes/{quiz}/edit", OWNER, OTHER_STAFF),
        Rule("POST", "/teaching/quizzes/{quiz}/edit", OWNER, OTHER_STAFF),
    ],
    "teaching.publish": [Rule("POST", "/teaching/quizzes/{hidden}/published", OWNER, OTHER_STAFF)],
    "downloading.choose": [Rule("POST", "/teaching/items/downloads", STAFF, fields="item={uid}")],
    "downloading.items_page": [
        Rule("GET", "/teaching/items/downloads?items={uid}", EDITORS, "teacher stranger"),
    ],
    "downloading.items_file": [
        Rule(
            "GET",
            "/teaching/items/download?format=json&items={uid}",
            EDITORS,
            "teacher stranger",
        )
    ],
    "downloading.page": [
        Rule("GET", "/teaching/quizzes/{quiz}/downloads", OWNER, OTHER_STAFF),
        Rule("GET", "/teaching/quizzes/{quiz}/downloads?format=aiken", OWNER, OTHER_STAFF),
    ],
    "downloading.file": [
        Rule("GET", "/teaching/quizzes/{quiz}/download?format=json", OWNER, OTHER_STAFF)
    ],
    "teaching.results": [Rule("GET", "/teaching/quizzes/{quiz}/results", OWNER, OTHER_STAFF)],
    "teaching.results_csv": [
        Rule("GET", "/teaching/quizzes/{quiz}/results.csv", OWNER, OTHER_STAFF)
    ],
    "teaching.results_book": [
        Rule("GET", "/teaching/quizzes/{quiz}/results.xlsx", OWNER, OTHER_STAFF)
    ],
    "teaching.figures_csv": [
        Rule("GET", "/teaching/quizzes/{quiz}/analysis.csv", OWNER, OTHER_STAFF)
    ],
    "teaching.question": [
        Rule("GET", "/teaching/quizzes/{quiz}/results/{asked}", OWNER, OTHER_STAFF),
        Rule("GET", "/teaching/quizzes/{quiz}/results/{uid}", "", f"{OWNER} {OTHER_STAFF}"),
    ],
    "teaching.attempt": [Rule("GET", "/teaching/attempts/{done}", OWNER, OTHER_STAFF)],
    "teaching.item": [Rule("GET", "/teaching/items/{uid}", STAFF)],
    "editing.items": [Rule("GET", "/editing/items", EDITORS)],
    "editing.item": [Rule("GET", "/editing/items/{uid}", EDITORS)],
    "editing.preview": [Rule("GET", "/editing/items/{uid}/preview", EDITORS)],
    "writing.edit": [Rule("GET", "/editing/items/{uid}/edit", EDITORS)],
    "writing.change": [Rule("POST", "/editing/items/{uid}/edit", EDITORS)],
    "writing.blank": [Rule("GET", "/editing/items/new/choice", EDITORS)],
    "writing.write": [Rule("POST", "/editing/items/new/ordering", EDITORS)],
    "writing.preview_blank": [Rule("POST", "/editing/items/new/preview", EDITORS)],
    "writing.preview": [Rule("POST", "/editing/items/{uid}/preview", EDITORS)],
    "writing.check_blank": [Rule("POST", "/editing/items/new/check", EDITORS)],
    "writing.keep_blank": [Rule("POST", "/editing/items/new/choice/draft", EDITORS)],
    "writing.check": [Rule("POST", "/editing/items/{uid}/check", EDITORS)],
    "writing.keep": [Rule("POST", "/editing/items/{uid}/draft", EDITORS)],
    "writing.source": [Rule("GET", "/editing/items/source?article=lighthouse.md", EDITORS)],
    "judging.queue": [Rule("GET", "/editing/review", EDITORS)],
    "judging.following": [Rule("GET", "/editing/review/next", EDITORS)],
    "judging.question": [Rule("GET", "/editing/review/{uid}", EDITORS)],
    "judging.outcome": [Rule("GET", "/editing/review/{uid}/key", EDITORS)],
    "judging.answer": [Rule("POST", "/editing/review/{uid}", EDITORS)],
    "judging.disputes": [Rule("GET", "/editing/disputes", EDITORS)],
    "judging.comment": [Rule("POST", "/editing/items/{uid}/comments", EDITORS)],
    "judging.settle": [Rule("POST", "/editing/items/{uid}/comments/{comment}/settle", EDITORS)],
    "judging.assign": [Rule("POST", "/editing/items/{uid}/reviewer", EDITORS)],
    "editing.move": [Rule("POST", "/editing/items/{uid}/state", EDITORS)],
    "editing.mark_again": [Rule("POST", "/editing/items/{uid}/markings", EDITORS)],
    "editing.revisions": [Rule("GET", "/editing/items/{uid}/revisions", EDITORS)],
    "editing.restore": [Rule("POST", "/editing/items/{uid}/revisions/1/restore", EDITORS)],
    "bank.save_view": [Rule("POST", "/editing/views", EDITORS)],
    "bank.forget_view": [Rule("POST", "/editing/views/{view}/forget", "editor", "administrator")],
    "importing.choose": [Rule("GET", "/editing/import", EDITORS)],
    "importing.upload": [Rule("POST", "/editing/import", EDITORS)],
    "importing.template": [Rule("GET", "/editing/import/template?format=csv", EDITORS)],
    "importing.unread": [Rule("GET", "/editing/import/{upload}/unread", "editor", "administrator")],
    "importing.trial": [Rule("GET", "/editing/import/{upload}", "editor", "administrator")],
    "importing.run": [Rule("POST", "/editing/import/{upload}", "editor", "administrator")],
    "library.blank": [
        Rule("GET", "/editing/articles/new", EDITORS),
        Rule("GET", "/editing/articles/new?replaces=1", EDITORS),
    ],
    "library.add": [Rule("POST", "/editing/articles/new", EDITORS)],
    "library.progress": [Rule("GET", "/editing/articles/jobs", EDITORS)],
    "library.again": [Rule("POST", "/editing/articles/jobs/{job}/again", EDITORS)],
    "library.articles": [Rule("GET", "/editing/articles", EDITORS)],
    "library.article": [Rule("GET", "/editing/articles/1", EDITORS)],
    "library.correct": [Rule("POST", "/editing/articles/1", EDITORS)],
    "library.rebuild": [Rule("POST", "/editing/articles/1/rebuild", EDITORS)],
    "bank.changes": [Rule("GET", "/editing/bulk", EDITORS)],
    "bank.preview": [Rule("POST", "/editing/bulk", EDITORS)],
    "bank.apply": [Rule("POST", "/editing/bulk/apply", EDITORS)],
    "bank.undo": [Rule("POST", "/editing/bulk/{change}/undo", EDITORS)],
    "welcoming.show": [Rule("GET", "/welcome/{secret}", ALL)],
    "welcoming.choose": [Rule("POST", "/welcome/{secret}", ALL)],
    "records.person": [Rule("GET", "/people/{person}", "administrator")],
    "records.reset": [Rule("POST", "/people/{person}/reset", "administrator")],
    "records.end_sessions": [Rule("POST", "/people/{person}/sessions", "administrator")],
    "records.data": [Rule("GET", "/people/{person}/data", "administrator")],
    "records.erase": [Rule("POST", "/people/{person}/erase", "administrator")],
    "records.invitations": [Rule("GET", "/invitations", "administrator")],
    "records.invite": [Rule("POST", "/invitations", "administrator")],
    "records.end_link": [Rule("POST", "/invitations/{link}/end", "administrator")],
    "records.audit": [Rule("GET", "/audit", "administrator")],
    "records.audit_csv": [Rule("GET", "/audit.csv", "administrator")],
    "records.look": [Rule("GET", "/health", "administrator")],
    "configuring.show": [Rule("GET", "/settings", "administrator")],
    "configuring.change": [Rule("POST", "/settings", "administrator")],
    "tokens.mine": [Rule("GET", "/tokens", STAFF)],
    "tokens.make": [Rule("POST", "/tokens", STAFF)],
    "tokens.end": [Rule("POST", "/tokens/{token}/end", "editor", "teacher stranger administrator")],
    # Programs show a token and no cookie: tests/quizapp/web/test_api.py.
    "api.description": [Rule("GET", "/api", ALL)],
    "api.items": [],
    "api.import_items": [],
    "api.item": [],
    "api.quizzes": [],
    "api.quiz": [],
    "api.export": [],
    "api.left_out": [],
    "api.results": [],
    "api.figures": [],
    "api.nothing": [],
    "administering.people": [Rule("GET", "/people", "administrator")],
    "administering.create": [Rule("POST", "/people", "administrator")],
    "administering.set_role": [Rule("POST", "/people/{person}/role", "administrator")],
    "taking.start": [Rule("POST", "/quizzes/{quiz}/attempts", SIGNED_IN)],
    "sign_in.enter": [Rule("POST", "/sign-in", ALL)],
    "sign_in.change_password": [Rule("POST", "/password", SIGNED_IN)],
    "sign_in.leave": [Rule("POST", "/sign-out", ALL)],
}


@pytest.fixture
def places(database: Database, school: School) -> dict[str, object]:
    return furnish(database, school)


def furnish(database: Database, school: School) -> dict[str, object]:
    """Make what the addresses speak of: an open and a submitted attempt of the taker among it."""
    taker = school.people["taker"]
    done = taking.start(database, taker, school.one_by_one)
    taking.submit(database, taker, done)
    return (
        place_of_assignments(database, school)
        | place_of_bank(database, school)
        | {
            "quiz": school.one_by_one,
            "hidden": school.hidden,
            "done": done,
            "open": taking.start(database, taker, school.one_by_one),
            "uid": school.uids["draft"],
            "asked": school.uids["year"],
            "person": school.people["other"].id,
        }
    )


def place_of_bank(database: Database, school: School) -> dict[str, object]:
    """A saved view, a change of many items and a comment, all of the editor."""
    editor, uid = school.people["editor"], school.uids["draft"]
    change = Change(act=BulkAct.TAG, tag="lamps")
    commenting.say(database, editor, uid, "Is that so?")
    data = importable.template("json")
    administrator = school.people["administrator"]
    sessions.make_token(database, editor, "Mine")
    invited = {"email": "new@marrow.example", "name": "New", "role": Role.TEACHER}
    secret = links.invite(database, administrator, **invited)
    with database.write() as session:
        job = jobs.ask(session, editor, JobKind.BUILD, "1", now=database.now())
    jobs.work(database, _breaks_off)
    return {
        "job": job,
        "secret": secret,
        "link": links.waiting(database, administrator)[0].id,
        "token": sessions.tokens(database, editor)[0].id,
        "upload": importing.upload(database, editor, name="a.json", format_name="json", data=data),
        "comment": commenting.of_item(database, editor, uid)[0].id,
        "view": views.save(database, editor, "Drafts", "state=draft").id,
        "change": bulk.apply(database, editor, Selection((uid,)), change, expected=1).id,
    }


def _breaks_off(_database: Database, _job: jobs.Job) -> str:
    raise ValueError("No facts.")


def place_of_assignments(database: Database, school: School) -> dict[str, object]:
    """An assignment with a time limit that the taker is at, and a class with a member."""
    teacher, taker = school.people["teacher"], school.people["taker"]
    draft = AssignmentDraft(terms=Terms(minutes=30))
    given = assigning.create(database, teacher, school.one_by_one, draft)
    code = assigning.get(database, teacher, given).code
    class_id = classes.create(database, teacher, "History 10b")
    class_code = classes.get(database, teacher, class_id).card.code
    classes.join(database, school.people["other"], class_code, address="127.0.0.1")
    return {
        "given": given,
        "code": code,
        "given_open": assigned.start(database, taker, code, address="127.0.0.1"),
        "class_id": class_id,
        "class_code": class_code,
    }


def test_every_route_has_its_rule(app: Flask) -> None:
    routes = {rule.endpoint for rule in app.url_map.iter_rules()} - {"static", "asset"}
    assert routes == set(RULES)


@pytest.mark.parametrize("who", ALL.split())
def test_each_role_meets_what_is_meant_for_it(
    browser: Browser, places: dict[str, object], who: str
) -> None:
    client = browser(None if who == "nobody" else who)
    token = client.token()
    for rule in (rule for rules in RULES.values() for rule in rules):
        address = rule.address.format(**places)
        fields = dict(parse_qsl(rule.fields))
        response = client.open(address, method=rule.method, data=fields | {"csrf_token": token})
        met = response.location or "", response.status_code
        if who in rule.opens.split():
            assert response.status_code not in {400, 403, 404, 405}, (rule, met)
            assert rule.address in {"/sign-in", "/sign-out"} or "/sign-in" not in met[0], (
                rule,
                met,
            )
        elif who in rule.missing.split():
            assert response.status_code == 404, (rule, met)
        elif who == "nobody":
            # What was answered comes back with the form to sign in, and not with the way to it.
            assert met[0].startswith("/sign-in") or response.status_code == 401, (rule, met)
        else:
            assert response.status_code == 403, (rule, met)


def test_a_session_that_ended_opens_nothing(browser: Browser) -> None:
    client = browser("teacher")
    with client.session_transaction() as session:
        kept = session["token"]
    client.send("/sign-out")
    with client.session_transaction() as session:
        session["token"] = kept
    assert client.get("/teaching").location == "/sign-in?next=/teaching"
