"""Trades and callings tell who somebody is; posts do so for a time."""

from __future__ import annotations

import pytest

from questions.builders.occupations import is_calling


@pytest.mark.parametrize("noun", ["zoologist", "shipowner", "beekeeper", "geophysicist"])
def test_a_trade_is_a_calling(noun: str) -> None:
    assert is_calling(noun)


@pytest.mark.parametrize("noun", ["mayor", "director", "student", "general", "man"])
def test_a_post_a_title_or_a_time_of_life_is_none(noun: str) -> None:
    assert not is_calling(noun)
