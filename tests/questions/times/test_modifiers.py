"""Words before an expression that belong to it."""

import pytest

from questions.times import modifiers


@pytest.mark.parametrize(
    ("words", "length", "wanted"),
    [
        ("came in early", False, (1, "START")),
        ("by the end of", False, (3, "END")),
        ("in the late", False, (2, "END")),
        ("it took about", True, (1, "APPROX")),
        ("it took more than", True, (2, "MORE_THAN")),
        ("for at least", True, (2, "EQUAL_OR_MORE")),
        ("over the past", True, (2, "")),
        ("it was built in", False, (0, "")),
        ("", False, (0, "")),
    ],
)
def test_before(words: str, *, length: bool, wanted: tuple[int, str]) -> None:
    assert modifiers.before(words.split(), length=length) == wanted


@pytest.mark.parametrize(
    ("word", "wanted"), [("since", "since"), ("till", "until"), ("from", "since"), ("in", "")]
)
def test_bound(word: str, wanted: str) -> None:
    assert modifiers.bound(word) == wanted
