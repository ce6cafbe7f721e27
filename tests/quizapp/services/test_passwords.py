"""Passwords: long enough, not common, and kept as hashes."""

from __future__ import annotations

import pytest

from quizapp.services import passwords


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "Password1",
        "p@ssw0rd",
        "P@$$w0rd123",
        "drowssap",
        "12345678",
        "1234567890",
        "87654321",
        "qwertyuiop",
        "qwerty123",
        "Qwerty2024!",
        "asdfghjkl",
        "aaaaaaaa",
        "abababab",
        "abcdefgh",
        "iloveyou!",
        "Liverpool1",
        "letmein99",
        "monkeymonkey",
        "welcome2026",
        "trustno1",
        "summer2025!",
        "11111111111",
        "sunshine",
    ],
)
def test_common_passwords_are_refused(password: str) -> None:
    problem = passwords.problem(password)
    assert problem is not None
    assert "first that others would try" in problem


@pytest.mark.parametrize(
    "password",
    [
        "correct horse",
        "Tr0mb0ne-in-the-rain",
        "fjällräven uppåt",
        "盆栽はとても小さい木",
        "kitten stairs lamp",
        "g7#kQ!2p",
        "password sheds its skin",
    ],
)
def test_good_passwords_pass(password: str) -> None:
    assert passwords.problem(password) is None


def test_length_is_bounded_on_both_sides() -> None:
    assert passwords.problem("sh0rt!x") == "A password has at least 8 characters."
    assert passwords.problem("long enough, " * 16) is None
    assert passwords.problem("far too long " * 30) == "A password has at most 256 characters."


@pytest.mark.parametrize("password", ["Petra Blum", "petra.blum@quern.example", "petra.blum77"])
def test_ones_own_name_is_no_password(password: str) -> None:
    about = ("Petra Blum", "petra.blum@quern.example")
    assert passwords.problem(password, about=about) is not None


def test_a_hash_fits_its_password_only() -> None:
    kept = passwords.hashed("correct horse")
    assert "correct" not in kept
    assert passwords.fits("correct horse", kept)
    assert not passwords.fits("correct mouse", kept)
    assert passwords.hashed("correct horse") != kept


def test_the_same_letters_from_another_keyboard_fit() -> None:
    assert passwords.fits("cafe\u0301 creme", passwords.hashed("caf\u00e9 creme"))


def test_what_is_longer_as_it_is_typed_fits() -> None:
    """An accent may be a character of its own; what counts is the form that is compared."""
    typed = "a\u0301e\u0301i\u0301o\u0301" * 50
    assert passwords.problem(typed) is None
    assert passwords.fits(typed, passwords.hashed(typed))
    assert not passwords.fits(typed + "e", passwords.hashed(typed))


def test_without_a_hash_nothing_fits() -> None:
    assert not passwords.fits("", None)
    assert not passwords.fits(
        "a password that nobody has, so that a missing account takes as long", None
    )
    assert not passwords.fits("x", "no hash")
