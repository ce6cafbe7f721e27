"""What looks like a person's name is one if the text treats it so."""

from __future__ import annotations

import pytest

from questions.distractors.persons import is_vouched_for


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
