"""What looks like a person's name is one if the text treats it so."""

from __future__ import annotations

import pytest

from questions.distractors.persons import is_no_name, is_place, is_vouched_for


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Robert Wendra", "It was in the hands of Robert Wendra."),  # by the given name
        ("Tovo Wendra", "The fort was defended by Tovo Wendra."),
        ("Tovo Wendra", "They met General Tovo Wendra in Lund."),
        ("Tovo Wendra", "They met Tovo Wendra, a tailor from Lund."),
        ("Tovo Wendra", "Near Tovo Wendra they stopped. Wendra waved."),
        ("Tovo Wendra", "Nobody here has that name."),
    ],
)
def test_somebody(name: str, text: str) -> None:
    assert is_vouched_for(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mae Khoa", "An attack against Mae Khoa, 20 miles north of Lund, failed."),
        ("Cao Hao", "Operations against the Cao Hao sect went on."),
        ("Mao Tarn", "They failed to take Mao Tarn. Later Chairman Mao Zedong won."),
        ("El Tambar", "The towns with most attacks were Lund and El Tambar."),
    ],
)
def test_nobody(name: str, text: str) -> None:
    assert not is_vouched_for(name, text)


@pytest.mark.parametrize(
    ("name", "is_none"),
    [
        ("Ann Hale", False),
        ("Park Ji-hoon", False),
        ("Le Quang Tung", False),
        ("Le Matin", True),
        ("Lake Wendra", True),
        ("De Wendra", True),
        ("Madame Hale", True),
        ("Falk Holdings", True),
        ("Comedy Central", True),
        ("Ann Halereports", True),
        ("Hale at Lund", True),
        ("Simultaneously Hale", True),
        ("Emily Hale", False),
        ("San Antonio", True),
        ("Hale I. Hale", True),
    ],
)
def test_some_words_stand_in_no_name(name: str, is_none: bool) -> None:
    assert is_no_name(name) is is_none


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("They fought in Tovo Wendra, and at Tovo Wendra they fell.", True),
        ("The battle of Tovo Wendra was lost.", True),
        ("Operation Tovo Wendra was over.", True),
        ("They met Tovo Wendra in Lund.", False),
        ("They believed in Tovo Wendra. Tovo Wendra left.", False),
    ],
)
def test_where_something_happened_is_nobody(text: str, is_there: bool) -> None:
    assert is_place("Tovo Wendra", text) is is_there
