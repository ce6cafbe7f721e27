"""Which event has which date, as far as a text has come."""

from questions.times.meanings import Stated
from questions.times.memory import Memory

TUNIS = Stated(year=1943, month=5, day=7)
ROME = Stated(year=1944, month=6, day=4)


def remember() -> Memory:
    memory = Memory()
    for text, place in (
        ("The fall of Tunis came on 7 May 1943.", TUNIS),
        ("The army entered Rome on 4 June 1944.", ROME),
    ):
        at = text.rindex(" on ") + 4
        memory.add(text, at, len(text) - 1, place)
    return memory


def test_event_is_known_by_its_name() -> None:
    assert remember().date_of("the surrender of Tunis") == TUNIS
    assert remember().date_of("Rome") == ROME


def test_event_is_known_by_two_of_its_words() -> None:
    assert remember().date_of("the army entered it") == ROME


def test_one_common_word_is_not_enough() -> None:
    assert remember().date_of("the army") is None


def test_what_was_not_dated_has_no_date() -> None:
    assert remember().date_of("the siege of Malta") is None
    assert Memory().date_of("the siege of Malta") is None


def test_name_alone_does_not_reach_back_into_another_chapter() -> None:
    memory = remember()
    memory.begin_chapter()
    assert memory.date_of("the bombing of Rome") is None
