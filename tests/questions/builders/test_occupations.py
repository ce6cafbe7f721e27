"""Trades and callings tell who somebody is; posts do so for a time."""

from __future__ import annotations

import pytest

from questions.builders.occupations import is_calling


@pytest.mark.parametrize("noun", ["zoologist", "shipowner", "lighthousekeeper", "photographer"])
def test_a_trade_is_a_calling(noun: str) -> None:
    assert is_calling(noun)


@pytest.mark.parametrize("noun", ["mayor", "director", "student", "victim", "man"])
def test_a_post_or_a_time_of_life_is_none(noun: str) -> None:
    assert not is_calling(noun)
