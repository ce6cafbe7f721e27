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
IN_THE_PRESENT = """\
Unless a deal is reached by [Monday|2014-03-17], they will stop work, he said.
Three of them have been there since [December|2013-12] and come home in [May|2014-05].
They had come home in [May|2013-05], he said.
The contract runs out on [the 2nd|2014-04-02], she said.
The contract ran out on [the 2nd|2014-03-02], she said.
The contract, signed in [2003|2003], runs out on [the 20th|2014-03-20].
A second one follows in [November|2014-11], she said.
A hearing was moved to [this Tuesday|2014-03-18], he said.
He spoke [this Tuesday|2014-03-11], and was heard by all.
They have [30 days|P30D], until [April 11|2014-04-11], to say so.
Mills that were to close in [2015|2015] will shut by [June|2014-06], he said.
[Next year|2015] it will move to [May|2015-05], he said.
It fell [last Tuesday|2014-03-04] and rose [last Monday|2014-03-10], he said.
"""
BESIDE_ANOTHER = """\
In [2009|2009] [the summer|2009-SU] floods cost more.
He lost in [1969|1969], and went home [the next day|XXXX-XX-XX].
The stock had been at $30 on [Friday|2014-03-07], and at $57 [the day before|2014-03-06]. \
In London shares lost 2 percent to end [the day|2014-03-12] at 540.
In [the third quarter|2013-Q3] it earned as much as in [the same quarter of 2012|2012-Q3]. \
Sales were up 3 percent from [July|2013-07].
"""
AMONG_OTHERS = """\
It means to sell 13 boats in [2015|2015], and 25 [the year after|2016].
It grew in [the fourth quarter|2013-Q4] from [the third|2013-Q3], \
the best [quarter|2013-Q4] since [2009|2009].
The fair was put off from [April 5|2014-04-05] and, in Oslo, to [May 20|2014-05-20].
The judges, who broke up in [February|2014-02], hear the case through [late April|2014-04].
He will plant corn come [May|2014-05], he said.
It took on staff in [August|2013-08], more than in [the 2012 period|2012].
"""
OF_A_YEAR = """\
[Last year|2013], in [late August|2013-08], it often rained.
[Last year|2013] it rained, and in [August|2013-08] most of all.
[Ten years ago|2004], in [August|2004-08], he left.
In [2009|2009], in [October|2009-10], they met.
"""


SENTENCES = "".join((PLANNED, IN_THE_PRESENT, BESIDE_ANOTHER, AMONG_OTHERS, OF_A_YEAR)).splitlines()


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentence_is_read_as_it_was_meant(marked: str) -> None:
    assert found_in(marked) == labels_of(marked)
