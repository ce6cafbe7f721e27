"""The stretches of time that two expressions make together."""

import pytest

from questions.times import edtf, find, ranges


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He ruled from 1996 to 2003.", ["1996-01-01/2003-12-31"]),
        ("He ruled between May and July 2019.", ["2019-05-01/2019-07-31"]),
        ("The war (1914–18) was long.", ["1914-01-01/1918-12-31"]),
        ("On 12-14 July 1950 they met.", ["1950-07-12/1950-07-14"]),
        ("It ran from November to January 1951.", ["1950-11-01/1951-01-31"]),
        ("It ran from 13th to the 19th of October 1950.", ["1950-10-13/1950-10-19"]),
        ("The first war (264 to 241 BC) was long.", ["-0263-01-01/-0240-12-31"]),
        ("He came in 1996 and left in 2003.", []),
        ("He came in 1996 and 2003.", []),
    ],
)
def test_pair(text: str, wanted: list[str]) -> None:
    found = ranges.pair(text, find(text))
    assert [edtf.write(pair.date) for pair in found] == wanted
