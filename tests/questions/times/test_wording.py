"""Dates as readers see them."""

import pytest

from questions.model.dates import Day, HistoricalDate, Precision
from questions.times import edtf, find, wording


def stretch(
    first: tuple[int, int, int], last: tuple[int, int, int], precision: Precision
) -> HistoricalDate:
    return HistoricalDate(Day(*first), Day(*last), precision)


YEARS = [(1, 1), (12, 31)]
CASES = [
    (HistoricalDate.on(Day(2024, 2, 14)), "14 February 2024", "2024-02-14"),
    (HistoricalDate.in_month(1944, 6), "June 1944", "1944-06"),
    (HistoricalDate.in_year(1949), "1949", "1949"),
    (HistoricalDate.in_year(-43), "44 BC", "-0043"),
    (HistoricalDate.in_year(0), "1 BC", "0000"),
    (HistoricalDate.in_year(79), "AD 79", "0079"),
    (HistoricalDate.on(Day(-43, 3, 15)), "15 March 44 BC", "-0043-03-15"),
    (stretch((1960, 1, 1), (1969, 12, 31), Precision.DECADE), "the 1960s", "196X"),
    (stretch((2000, 1, 1), (2009, 12, 31), Precision.DECADE), "the 2000s", "200X"),
    (stretch((1900, 1, 1), (1909, 12, 31), Precision.DECADE), "1900–1909", "190X"),
    (
        stretch((1801, 1, 1), (1900, 12, 31), Precision.CENTURY),
        "the 19th century",
        "1801-01-01/1900-12-31",
    ),
    (stretch((1700, 1, 1), (1799, 12, 31), Precision.CENTURY), "the 1700s", "17XX"),
    (
        stretch((-499, 1, 1), (-400, 12, 31), Precision.CENTURY),
        "the 5th century BC",
        "-0499-01-01/-0400-12-31",
    ),
    (
        stretch((2012, 7, 1), (2012, 9, 30), Precision.QUARTER),
        "the third quarter of 2012",
        "2012-35",
    ),
    (
        stretch((2012, 7, 1), (2012, 12, 31), Precision.QUARTER),
        "the second half of 2012",
        "2012-41",
    ),
    (stretch((2012, 6, 1), (2012, 8, 31), Precision.SEASON), "the summer of 2012", "2012-22"),
    (stretch((1914, 1, 1), (1918, 12, 31), Precision.RANGE), "1914–1918", "1914-01-01/1918-12-31"),
    (
        stretch((-263, 1, 1), (-240, 12, 31), Precision.RANGE),
        "264–241 BC",
        "-0263-01-01/-0240-12-31",
    ),
    (
        stretch((1936, 7, 1), (1939, 3, 31), Precision.RANGE),
        "July 1936 to March 1939",
        "1936-07-01/1939-03-31",
    ),
    (
        stretch((1950, 7, 12), (1950, 7, 14), Precision.RANGE),
        "12 July 1950 to 14 July 1950",
        "1950-07-12/1950-07-14",
    ),
    (
        stretch((2014, 3, 10), (2014, 3, 16), Precision.WEEK),
        "the week of 10 March 2014",
        "2014-03-10/2014-03-16",
    ),
]


@pytest.mark.parametrize(("date", "words", "code"), CASES, ids=[case[1] for case in CASES])
def test_date_in_words_and_in_edtf(date: HistoricalDate, words: str, code: str) -> None:
    assert wording.write(date) == words
    assert edtf.write(date) == code
    assert edtf.read(code).earliest == date.earliest
    assert edtf.read(code).latest == date.latest


def test_an_approximate_date_says_so() -> None:
    date = HistoricalDate(Day(1800, 1, 1), Day(1800, 12, 31), Precision.YEAR, circa=True)
    assert wording.write(date) == "about 1800"
    assert edtf.write(date) == "1800~"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They lived there since 1905.", "1905/.."),
        ("They lived there until 1911.", "../1911"),
        ("They lived there since about 1905.", "1905~/.."),
        ("They lived there since the 19th century.", "1801-01-01/.."),
        ("They lived there until the 5th century BC.", "../-0400-12-31"),
        ("It fell in the 1960s.", "196X"),
        ("It fell in the late 1960s.", "196X~"),
        ("It fell in the 1700s.", "17XX"),
        ("It fell in the summer of 1905.", "1905-22"),
        ("It fell in early summer 1905.", "1905-06-01~/1905-08-31~"),
        ("It fell in the third quarter of 2009.", "2009-35"),
        ("It fell on 15 March 44 BC.", "-0043-03-15"),
        ("It fell in 1 BC.", "0000"),
        ("It fell in AD 79.", "0079"),
        ("It fell on 14 February.", "XXXX-02-14"),
        ("It fell in February.", "XXXX-02"),
        ("It fell in 12,000 BC.", "Y-11999"),
        ("It fell about 12,000 BC.", ""),
        ("It lasted five years.", ""),
        ("It fell recently.", ""),
    ],
)
def test_an_expression_in_edtf(text: str, code: str) -> None:
    (found,) = find(text)
    assert edtf.of(found) == code


@pytest.mark.parametrize(
    "text", ["", "44 BC", "2012-13", "2012-02-30", "20XX1", "yesterday", "2012-50"]
)
def test_what_is_no_edtf_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        edtf.read(text)
