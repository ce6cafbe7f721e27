"""Characters of files, brought to one plain form."""

import pytest

from questions.sources.characters import clean, squeeze, without_marks


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("10\u00a0000\u202fmen\tcame", "10 000 men came"),
        ("bro\u00adken zero\u200bwidth \ufeffmark", "broken zerowidth mark"),
        ("Zoe\u0308", "Zoë"),
        ("dif\ufb01cult", "difficult"),
        ("half\ud800 a pair", "half a pair"),
        ("bell\x07 and \x1b[0m", "bell and [0m"),
    ],
)
def test_text_is_cleaned(raw: str, plain: str) -> None:
    assert clean(raw) == plain


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("It opened.[12][b] It closed.[note 3]", "It opened. It closed."),
        ("It is old [citation needed] and small.", "It is old and small."),
        ("History[edit]", "History"),
        ("“[A] bridge” he wrote [sic].", "“[A] bridge” he wrote [sic]."),
        ("The list [1, 2] is short.", "The list [1, 2] is short."),
    ],
)
def test_footnote_marks_are_taken_off(marked: str, plain: str) -> None:
    assert without_marks(marked) == plain


def test_a_stretch_of_lines_becomes_one() -> None:
    assert squeeze("  one \n  two ") == "one two"
