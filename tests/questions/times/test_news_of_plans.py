"""Sentences of news whose dates were still to come, whatever the tense of their verb."""

from __future__ import annotations

import pytest

from tests.questions.times.marked import found_in, labels_of

PLANNED = """\
The banks are not to open before [Friday|2014-03-14], she said.
With [two days|P2D] to go before [Friday|2014-03-14], both called off their rallies.
He faces [ten years|P10Y] when he is sentenced [June 14|2014-06-14].
He was sentenced [June 14|2013-06-14] to [ten years|P10Y].
The mayor is sworn in on [Tuesday|2014-03-18], he said.
She is seen [Tuesday|2014-03-11] at the fair in Oslo.
The rent goes up to $11,000 on [June 1|2014-06-01].
The rent, signed for in [1996|1996], goes up to $11,000 on [June 1|2014-06-01].
He had promised a flight by [March 20|2014-03-20], the paper said.
She demanded an answer by [Friday|2014-03-14], he said.
The union announced a strike for [April 4|2014-04-04], he said.
The union announced a strike on [Tuesday|2014-03-11], he said.
"""
OF_A_YEAR = """\
[Last year|2013], in [late August|2013-08], it often rained.
[Last year|2013] it rained, and in [August|2013-08] most of all.
[Ten years ago|2004], in [August|2004-08], he left.
In [2009|2009], in [October|2009-10], they met.
"""


@pytest.mark.parametrize("marked", (PLANNED + OF_A_YEAR).splitlines())
def test_sentence_is_read_as_it_was_meant(marked: str) -> None:
    assert found_in(marked) == labels_of(marked)
