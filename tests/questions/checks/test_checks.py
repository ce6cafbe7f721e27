"""What holds for every check behind the door."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings

import questions.checks
from questions.checks import CHECKS, Check, review
from questions.model.items import Item
from questions.model.review import Knowledge
from tests.questions.checks.items import choice, library, ordering
from tests.questions.formats.samples import CHOICE, ORDERING, items

every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.NAME))
FOLDER = Path(questions.checks.__file__).parent


def test_what_is_on_disk_is_registered_and_tested() -> None:
    on_disk = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
    tested = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert sorted(check.NAME for check in CHECKS) == on_disk
    assert set(on_disk) <= tested


@every_check
def test_a_check_says_what_it_is_for(check: Check) -> None:
    assert (check.__doc__ or "").strip().endswith(".")
    assert (check.check.__doc__ or "").strip().endswith(".")


@pytest.mark.parametrize("item", [CHOICE, ORDERING])
def test_sound_items_pass_all_checks(item: Item) -> None:
    assert [finding for finding in review(item).findings if finding.severity != "note"] == [
        finding for finding in review(item).findings if finding.check in ("order", "date_leaks")
    ]


@given(item=items)
@settings(max_examples=40)
def test_no_item_breaks_a_check(item: Item) -> None:
    knowledge = library("Norrby tore its lighthouse down in 1950.", "Oslo and Turku grew.")
    for finding in review(item, knowledge).findings:
        assert finding.message.endswith(".")


HOSTILE = {
    "letters": "a" * 4000,
    "words": "word " * 800,
    "capitals": "Oslo of the " * 400,
    "digits": "1" * 4000,
    "commas": "1,000," * 700,
    "dates": "12 June 1999 " * 300,
    "questions": "Who said what, and who did it? " * 130,
    "blanks": " " * 3000 + "x",
    "quotes": "\"'" * 2000,
    "brackets": "([" * 2000,
    "the": "the two " * 500,
    "dots": "." * 4000,
    "dashes": "A-" * 2000,
    "spelled": "two hundred and " * 250,
    "markup": "<" * 4000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_long_text_takes_no_long_time(text: str) -> None:
    item = choice(f"Which {text}?", f"*x {text}", f"y {text}", f"z {text}", quote=f"{text} x")
    start = time.process_time()
    review(item, library(f"{text} x"))
    review(ordering((f"x {text}", "1905"), (f"y {text}", "1910")))
    assert time.process_time() - start < 4


def test_knowledge_is_taken_apart_once() -> None:
    knowledge = library(
        *(f"Town {number} was founded in {1000 + number}. " * 50 for number in range(100))
    )
    start = time.process_time()
    for number in range(50):
        review(
            choice(f"When was town {number} of the old league founded?", "*1000", "1999"), knowledge
        )
    assert time.process_time() - start < 5


def test_the_same_item_has_the_same_findings() -> None:
    item = choice("What did it sign?", "*a treaty", "a treaty", "all of the above")
    assert review(item) == review(item, Knowledge())


@pytest.mark.parametrize("digits", [28, 40, 5000])
def test_numbers_of_any_length_break_no_check(digits: int) -> None:
    texts = ("*" + "1" * digits, "1" * (digits - 1) + "0", "0." + "3" * digits, "0")
    assert review(choice("How many stars are there?", *texts, quote="1" * digits)).findings
