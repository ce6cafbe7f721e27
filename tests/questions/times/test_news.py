"""Sentences as agencies write them, each with all its time expressions and their TIMEX3 values.

All are read as published on Wednesday, 12 March 2014.
"""

from __future__ import annotations

import pytest

from tests.questions.times.marked import found_in, labels_of

DAYS = """\
Police said [Tuesday|2014-03-11] that two men had been held.
Two people were hurt [Monday night|2014-03-10TNI] in the port, police said.
The firm said on [Wednesday morning|2014-03-12TMO] that work would resume [Thursday|2014-03-13].
By [late Tuesday afternoon|2014-03-11TAF] the fire was out, he said.
The blaze began [last Friday|2014-03-07] in a mill, she said.
On [Tuesday last week|2014-03-04] the dam broke, officials said.
The union will decide on [Thursday of next week|2014-03-20], it said.
The vote is [a week from Tuesday|2014-03-25], she said.
He died on [Christmas Eve|2013-12-24], his family said.
Over [the weekend|2014-W10-WE], two climbers died, police said.
The shop is shut from [Monday|2014-03-10] to [Friday|2014-03-14], she said.
He resigned [yesterday|2014-03-11], [the day before yesterday|2014-03-10] he had said no.
The envoy, who visits Oslo on [Thursday|2014-03-13], said nothing.
The envoy, who visited Oslo on [Thursday|2014-03-06], said nothing.
Voters go to the polls on [Sunday|2014-03-16], he said.
A hearing is scheduled for [Tuesday|2014-03-18], the court said.
The mayor said she wants the road open by [Friday|2014-03-14].
The talks were put off until [Friday|2014-03-14], he said.
She was in hospital until [Friday|2014-03-07], he said.
He told the court on [Tuesday|2014-03-11] that he would testify on [Friday|2014-03-14].
The rule takes effect [July 1|2014-07-01], officials said.
The chief, who joined in [January|2014-01], will speak at [the end of the month|2014-03].
It rained [Monday|2014-03-10]; the lamp, lit on [March 3|2014-03-03], died at [dusk|2014-03-10TEV].
The sale began in [December|2013-12] and was extended on [January 21|2014-01-21], he said.
The plunge of [Oct. 19, 1987|1987-10-19], and the [Oct. 13|2013-10-13] drop scared buyers, she said.
The judge ruled that he must stay until a hearing in [May|2014-05], she said.
The game [Friday|2014-03-14] was called off, the club said.
The hearing is on [Wednesday, the 19th|2014-03-19], he said.
The bill can't be passed before [Friday|2014-03-14], he said.
They sat in the dark on the last day before the bank closed, he said.
The bonds, dated [March 20|2014-03-20], mature in [2024|2024], it said.
They said on [Monday|2014-03-10] it may snow, but [Christmas Day|2014-12-25] should be dry.
A summit in [July|2013-07] was to have been the last, she said.
The parliament sits on [Tuesday|2014-03-18] at [11am|2014-03-18T11:00], he said.
They agreed on [Tuesday|2014-03-11] to pump more oil from [April 1|2014-04-01].
Work began in [May last year|2013-05] and stopped [that August|2013-08] when bones were found.
A model is planned for [the second quarter|2014-Q2], and [2015|2015] will bring another, it said.
The rule took effect [July 1|2013-07-01], officials said.
The trial, due to start on [3 April|2014-04-03], was put off, he said.
He is due in court on [28 March|2014-03-28], police said.
Before [Friday|2014-03-14]'s vote, he said no.
He left [two days|P2D] before [Friday|2014-03-07]'s fire.
He said [Friday|2014-03-14]'s vote would be close.
He said [Friday|2014-03-07]'s vote had been close.
After [Friday|2014-03-07]'s defeat, they will try again, he said.
Asked on [Friday|2014-03-07] whether he would go, he said no.
[Friday|2014-03-14] marks the end of her term, he said.
The talks open [Friday|2014-03-14], he said.
He vowed to resign on [Friday|2014-03-14] at the latest, she said.
The firm agreed to buy the mill on [Friday|2014-03-07], it said.
Trains run to the coast from [Friday|2014-03-14], the line said.
Prices are down from [Friday|2014-03-07], traders said.
The line cancelled 30 trains through [Saturday|2014-03-15], it said.
[Friday|2014-03-14] has been declared a holiday, he said.
The union called further strikes for [Monday|2014-03-17], it said.
She called both sides to a meeting on [Monday|2014-03-17], they said.
The race is [Saturday|2014-03-15], followed by two on [April 3|2014-04-03].
He won after half of the votes on [Sunday|2014-03-09] were counted.
The first boats ship on [29 September|2014-09-29], he said.
The boat sank on [29 September|2013-09-29], he said.
The trial, first set for [2 December|2013-12-02], is over, he said.
The council elects a mayor on [Sunday|2014-03-16], it said.
It expects 80 cents, less than it forecast in [December|2013-12], it said.
The curfew will be lifted at [6 a.m. local time|2014-03-17T06:00] on [Monday|2014-03-17], he said.
The ship will dock at [4:21 p.m. EST|2014-03-12T16:21], and its twin on [Saturday|2014-03-15].
The shop shut at [4 p.m.|2014-03-12T16:00] It had opened on [Saturday|2014-03-08].
The court set an [Oct. 5|2014-10-05] hearing, it said.
Elections were called for [Aug. 30|2014-08-30], he said.
The flight, scheduled for [Feb. 20|2014-02-20], was put off, it said.
The boat race took place on [3 April|2013-04-03], he said.
The bank cut rates on [8 October|2013-10-08], [6 November|2013-11-06] and \
[4 December last year|2013-12-04].
It sold boats in [8 January|2014-01-08] and [5 February this year|2014-02-05], it said.
It has announced that it will close mills in [the second quarter|2014-Q2], it said.
It has announced closures in [November|2013-11], she said.
It has announced closures in [April|2014-04], she said.
The strike lasted until [Monday|2014-03-10], when the crews went back, she said.
Until [Tuesday|2014-03-11] the shop had been shut, he said.
Until [Tuesday|2014-03-18] the shop will be shut, he said.
The record was set on [April 9|2013-04-09], he said. The race is set for [April 9|2014-04-09].
It struck at [6:58 a.m.|2014-03-09T06:58] ([2358 GMT Saturday|2014-03-08T23:58Z]), he said.
It struck at [11:10 p.m.|2014-03-08T23:10] ([0410 GMT Sunday|2014-03-09T04:10Z]), he said.
He said he'd step down in [November|2014-11].
He said he'd stepped down in [November|2013-11].
It fell on [Tuesday|2014-03-11], the worst [day|2014-03-11] since [May 3, 1999|1999-05-03]. \
She spoke at [2 p.m.|2014-03-11T14:00], he said.
On [March 19, 2003|2003-03-19] bombs fell, and [Tuesday|2014-03-11] was calm. \
[Ten years later|2013] there is no peace, he said.
On [Palm Sunday|2014-04-13], he leads the singing, she said.
Markets are closed [Friday|2014-03-14] for [Whit Monday|2014-06-09], he said.
The index closed at 310 on [Tuesday|2014-03-11] after it had fallen on [Monday|2014-03-10]. \
Shares were mixed by [midday|2014-03-11TMI].
The union met on [Friday|2014-03-07], and [the next day|2014-03-08] it called off the strike.
The mill closes on [3 June|2014-06-03]. The owners gave their word [a day earlier|2014-03-11].
He will hand over on [1 January|2015-01-01]. He said he would leave at [the end of the year|2014].
In [2010|2010] sales were lower than they had been at [the start of the year|2010].
Born in [1919|1919], she turns 95 [this Friday|2014-03-14]. \
A tea will be held [that day|2014-03-14].
It sold 40 boats in [the third quarter|2013-Q3], \
against 31 in [the same quarter a year earlier|2012-Q3].
It sold 40 boats in [the third quarter|2013-Q3], it said in [March|2014-03], \
and 12 in [the previous quarter|2013-Q2].
The last boat leaves in [April|2014-04], the owner said [last Wednesday|2014-03-05]. \
The shop follows [a month later|2014-05].
Oil for [May|2014-05] delivery fell and the [July|2014-07] contract rose, dealers said.
Talks resume [next Thursday|2014-03-20], he said.
They will meet again [Friday week|2014-03-21], he said.
He was told to leave by [the end of May|2014-05], he said.
A hearing set for [28 March|2014-03-28] was put off, he said.
Nothing has changed since [2009|2009], he said on [Tuesday 11 March|2014-03-11].
The case, opened in [June 2001|2001-06], is due in court on [28 March|2014-03-28], police said.
"""

TIMES = """\
The blast came at [0930 GMT|2014-03-11T09:30Z] on [Tuesday|2014-03-11], police said.
It struck at [6:30 a.m.|2014-03-10T06:30] ([0530 GMT|2014-03-10T05:30Z]) on [Monday|2014-03-10].
It came [about 8:15 a.m. local time Tuesday|2014-03-11T08:15], he said.
The road was shut between [1pm|2014-03-11T13:00] and [3pm|2014-03-11T15:00] on [Tuesday|2014-03-11].
The deadline is [midnight Friday|2014-03-14TNI], it said.
It was struck in [the early hours of Saturday morning|2014-03-08TMO], he said.
Shares fell [overnight|2014-03-12TNI] in Tokyo, dealers said.
She will speak [tomorrow evening|2014-03-13TEV], he said.
It will be open from [1 p.m.|2014-03-13T13:00] to [3 p.m. Thursday|2014-03-13T15:00], he said.
Talks resume [Monday|2014-03-17], he said. Shares fell in [morning|2014-03-12TMO] trade.
Dealers said [late on Tuesday|2014-03-11] that prices had not fallen.
It rained for [a third day|2014-03-11] on [Tuesday|2014-03-11], he said.
He was seen on [Tuesday|2014-03-04] ([March 4|2014-03-04]) and again, he said.
It is their worst spell [this year|2014], and will last until [the end of the month|2014-03].
He did not come back until [Monday|2014-03-10], he said.
It will open at [9am tomorrow|2014-03-13T09:00], he said.
The show begins at [8 p.m. tonight|2014-03-12T20:00], he said.
She was last seen at [4.15pm last Friday|2014-03-07T16:15], police said.
It came in [the early hours of yesterday|2014-03-11TMO], he said.
He died on [the night of 4 August last year|2013-08-04TNI], police said.
"""

MONTHS_AND_YEARS = """\
He left [earlier this month|2014-03], a spokesman said.
The law, which takes effect in [January|2015-01], bans it, he said.
He was elected in [November|2013-11] after a long campaign, he said.
They have until [the end of March|2014-03] to leave, he said.
It will open in [mid-November|2014-11], she said.
Output fell in the [October|2013-10]-[December|2013-12] period, it said.
In [March last year|2013-03] crowds gathered, he said.
Sales rose in [February|2014-02], against [the same period last year|2013-02], it said.
The plan was drawn up in [the spring of last year|2013-SP], he said.
Prices rose 3% in [January|2014-01], up from 2% [the previous month|2013-12], it said.
Sales fell from [a year earlier|2013], the company said.
Some 300 people have died since [the beginning of the year|2014], it said.
The mine will close by [the end of the decade|201], he said.
So far [this year|2014], sales rose, he said.
She joined the firm in [the early 1990s|199], she said.
[Last year|2013] was the hottest since records began in [1850|1850].
Profit rose in [the third quarter|2013-Q3], the company said.
The firm's [fourth-quarter|2013-Q4] profit rose, it said.
[First-quarter|2014-Q1] sales will fall, it said.
It grew in [the second half of 2013|2013-H2] and will in [the first half of this year|2014-H1].
It lost money in [fiscal 2009|FY2009], it said.
It will lose money in [the current fiscal year|FY2014], it said.
The firm posted a [first-half|2014-H1] loss of $3m, it said.
It shipped in [the fourth quarter of last year|2013-Q4], it said.
By [year's end|2014] it will be gone, he said.
[Half a century ago|1964] few had cars, he said.
"""

LENGTHS_AND_SETS = """\
Prices rose 3% in [the last 12 months|P12M], it said.
For [the first nine months|P9M] sales fell, it said.
The [two-year|P2Y] contract was signed on [Tuesday|2014-03-11].
A [25-year-old|P25Y] man was held, police said.
The talks took [three days|P3D], he said.
Over [the past few days|PXD] hundreds have fled, he said.
Turnout was the lowest in [20 years|P20Y], officials said.
It was the worst storm in [two decades|P2DE], officials said.
He has been in office for [nearly a decade|P1DE], aides said.
In [the coming weeks|PXW] they will decide, he said.
The trial, which was expected to last [eight weeks|P8W], ended, he said.
At least 90 have died in [the past 48 hours|PT48H], activists said.
It opened [two months|P2M] earlier than planned, he said.
It takes [20 minutes|PT20M] by bus, or [an hour and a half|PT1.5H] on foot, he said.
[Every four years|P4Y] the country votes, she said.
The rate is $20 [a day|P1D], or $400 [per month|P1M], he said.
They meet [twice a month|P1M], he said.
The paper appears [daily|P1D], she said.
Shops close on [Sundays|XXXX-WXX-7] and [Saturday afternoons|XXXX-WXX-6TAF], she said.
They meet on [the first Monday of every month|P1M], she said.
"""

REFERENCES = """\
She [currently|PRESENT_REF] lives in Oslo, she said.
In [recent weeks|PAST_REF] prices have fallen, he said.
In [the near future|FUTURE_REF] all will be well, he said.
They waited until [now|PRESENT_REF], he said.
"""

COMPARISONS = """\
Sales were 20 percent lower than [2008|2008] and no better than [2007|2007], it said.
It made [2009|2009] its worst year; in [2012|2012] people came back, she said.
The flood of [1911|1911] killed a dozen, and one in [1918|1918] and [1919|1919] killed more.
In [January|2014-01] sales fell from [the same month a year earlier|2013-01], it said.
In [February 2013|2013-02] it sold 9; it made less than in [the same month last year|2013-02].
Growth is likely to slow from the 5.6 percent of [the fourth quarter|2013-Q4], he said.
Output rose in [the third quarter|2013-Q3] from 3 percent in [the prior quarter|2013-Q2].
Shares fell [Tuesday|2014-03-11] from 81 on [Friday|2014-03-07], and 78 [a day earlier|2014-03-10].
It was the worst since [1969|1969], and fell on [Nov. 8|2013-11-08], he said.
It rose 3 percent compared with [May|2013-05], in [Jan.|2014-01] and [Feb.|2014-02], he said.
The firm's [June|2013-06] event drew fewer than those in [April|2013-04] and [May|2013-05].
"""
COSTS_AND_PLANS = """\
It rose [Tuesday|2014-03-11] to 9, last seen on [May 3, 2011|2011-05-03], by [noon|2014-03-11TMI].
Since [the start of the year|2014] it rose, from its peak of [2012|2012], said the firm.
The survey is out on [Thursday|2014-03-13], and the team plays [Friday|2014-03-14], he said.
The first round is [Friday|2014-03-14] and the rest on [Saturday|2014-03-15], she said.
Workers receive notice on [Friday|2014-03-14], he said.
A dividend of 4 cents is payable [April 11|2014-04-11], up from the 3 forecast in [June|2013-06].
It will fly until at least [2019|2019], he said.
He was held since [the 11th|2014-03-11], though a trial is planned for [July|2014-07].
It fell [a year ago today|2013-03-12], he said, and [that day|FUTURE_REF] will come again.
Sales in [2012|2012] were poor; the cars it sold [that year|2012] were worse, said the firm.
The [June|2013-06] earthquake killed 9, he said, and [August|2013-08]'s decline cost more.
Shares had their worst [day|2014-03-12] since [Black Monday|1987-10-19], traders said.
In [4Q13|2013-Q4] it lost 3 cents a share, in [Q1 '13|2013-Q1] 2 cents, it said.
He first came to the Expo ['08|2008] in [March '08|2008-03], he said.
The premier comes on [Saturday|2014-03-15]; it comes after a blast on [Monday|2014-03-10], he said.
He next pitches [Friday|2014-03-14], and England play the Dutch [Sunday|2014-03-16], he said.
Astronauts open the hatch [Friday|2014-03-14], and the craft leaves the station [Sunday|2014-03-16].
Cocoa for [July|2014-07] delivery fell; coffee for [May|2014-05] rose, traders said.
Prices will fall [this year|2014] and [next|2015], economists said.
It will pay a dividend, after none [last year|2013], on [May 28|2014-05-28].
Funds for missions in [2016|2016] were cut in [February|2014-02], she said.
Relief wells, begun on [May 2|2013-05-02], should be ready and be tested in [June|2014-06].
Troops would not be paid on [April 15|2014-04-15], and could not be reached on [Tuesday|2014-03-11].
A cut that was due [Feb. 1|2014-02-01] has been put off to [Oct. 1|2014-10-01].
Rates could rise as early as [August|2014-08], traders said.
He will step down by [October|2014-10] after losing [Tuesday|2014-03-11]'s vote.
The shop shut on [the day after Christmas|2013-12-26] and in [the week before Easter|2013-W13].
"""
NAMES_AND_NUMBERS = """\
The Women's March on the capital was called off, Jan said, and Mar said so too.
They numbered more than 1987, and made 1984 of them, he said.
They ate at Ruby Tuesday, he said.
The Sunday Times said he would go.
Sheffield Wednesday won 2-1, he said.
Mrs May said she would resign, and met June Hale, he said.
The March on the capital was called off, he said.
In Steel Runner 2049 he said so.
His novel 1984 was read by all, he said.
Flight 1549 landed, he said, in Room 1408 of Route 1950.
Resolution 1973 and Windows 2000, he said.
Call 020 7946 1999 or 555 2004, he said.
It costs 1,945 dollars and stands at 51.1945 N or 40° 1945 N, he said.
Between 1500 and 2000 people came, of 1800 to 1900 members, he said.
The index rose to 1984, he said, and the Russell 2000 index fell.
A man was shot in the 2000 block of Mill Street, at 1600 Old Mill Lane, he said.
He won 6-4, 10-12, and ISBN 1-85723-198-3 sold, he said.
The fall of the house was read, and Spring Valley lies near, he said.
His most recent film and the now-closed mine, he said.
"""

SENTENCES = "".join(
    (
        DAYS,
        TIMES,
        MONTHS_AND_YEARS,
        LENGTHS_AND_SETS,
        REFERENCES,
        COMPARISONS,
        COSTS_AND_PLANS,
        NAMES_AND_NUMBERS,
    )
).splitlines()


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentence_of_news_is_read_as_it_was_meant(marked: str) -> None:
    assert found_in(marked) == labels_of(marked)
