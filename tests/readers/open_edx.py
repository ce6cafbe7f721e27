"""Shows and grades problems in the problem block of Open edX; run by a Python that has it.

Standard input is a list of problems as JSON; standard output what became of each: the most points,
those for the right answer, and all that the templates were given before and after.
"""

from __future__ import annotations

import json
import sys
from typing import Any
from unittest.mock import MagicMock

import django
from django.conf import settings

settings.configure(STATIC_URL="/static/", INSTALLED_APPS=[], USE_TZ=True)
django.setup()

from xblocks_contrib.problem.capa.capa_problem import LoncapaProblem, LoncapaSystem  # noqa: E402


class Words:
    """English, as it is."""

    def gettext(self, text: str) -> str:
        """The text."""
        return text

    def ngettext(self, one: str, many: str, count: int) -> str:
        """The text for a number."""
        return one if count == 1 else many


def run(text: str) -> dict[str, Any]:
    """What becomes of one problem."""
    told: list[dict[str, Any]] = []

    def render(_: str, context: dict[str, Any]) -> str:
        told.append(json.loads(json.dumps(context, default=str)))
        return "<div/>"

    system = LoncapaSystem(
        ajax_url="",
        anonymous_student_id="",
        cache=None,
        can_execute_unsafe_code=lambda: False,
        get_python_lib_zip=lambda: None,
        DEBUG=True,
        i18n=Words(),
        render_template=render,
        resources_fs=None,
        seed=1,
        xqueue=None,
    )
    problem = LoncapaProblem(text, "p", system, MagicMock(), seed=1)
    problem.get_html()
    before = list(told)
    right: dict[str, Any] = {}
    for responder in problem.responders.values():
        right |= {key: value[0] for key, value in responder.get_answers().items()}
    marks = problem.grade_answers(right)
    told.clear()
    problem.get_html()
    return {
        "most": problem.get_max_score(),
        "score": sum(marks.get_npoints(key) for key in marks),
        "before": before,
        "after": told,
        "solution": str(problem.get_question_answers()["p_solution_1"]),
    }


if __name__ == "__main__":
    print(json.dumps([run(text) for text in json.load(sys.stdin)]))
