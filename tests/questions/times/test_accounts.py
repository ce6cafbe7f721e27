"""Whole accounts, in which each marked date has the value that a reader would give it."""

from __future__ import annotations

import re

import pytest

from questions.times import find

_MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")

HARBOUR = """\
The Harbour War

The Harbour War was fought from [1950|1950] to [1961|1961] between the northern and the southern
districts.

Departure of the governors, 1950–1954

In [January 1950|1950-01], the republic was recognised by its neighbours. On [8
September|1950-09-08], the first mission arrived in the capital. By [December|1950-12] it had
300 members. The governors had ruled since 1887, and the treaty of 1904 had given them the
railways. On [3 February|1951-02-03], the garrison withdrew. In [March 1954|1954-03] the siege
began. It ended on [7 May|1954-05-07]. The fall of the fort led to talks, and on [21
July|1954-07-21] an agreement was signed. Under its terms, elections were to be held in [July
1956|1956-07]. On [11 August|1954-08-11] the truce began. Some 900,000 people moved in the
months before [May 1955|1955-05]. In [October|1955-10] a referendum was held.

The first president, 1955–1963

In a referendum on the future of the state on [23 October 1955|1955-10-23], the president won 98
percent. He had been prime minister since June 1954. Three days later the republic was declared.
In April the last soldiers left. In [May 1957|1957-05] he visited the ally, and on [9
May|1957-05-09] a parade was held for him. By [the end of the year|1957] the rebels had killed
400 officials. In [December 1960|1960-12] the Front was formed. In the election of [November
1960|1960-11] a new leader came to power. In his inaugural address he promised help. In [June
1961|1961-06] they met. On [2 January 1963|1963-01-02] the battle was lost. On [8
May|1963-05-08] the police fired at a crowd. On [21 August|1963-08-21] the temples were raided.
On [1 November|1963-11-01] the president was overthrown, and [the next day|1963-11-02] he was
killed. The coup of 1960 had failed. A general said in 1971 that it was a mistake. On [30
November|1963-11-30] the new leader asked for help.
"""

ISLAND = """\
The Island War

The Island War began on [March 20, 2003|2003-03-20] with the landing of troops. It ended in
[December 2011|2011-12].

Background

Concern about weapons dated from [1991|1991]. In [October 2002|2002-10], the assembly passed a
resolution. On [November 8|2002-11-08], the council adopted a motion. On [February 5,
2003|2003-02-05], the minister spoke to the council. In [January|2003-01] a report had been
leaked. In [2010|2010] an inquiry was opened about it. The inspectors left on [March
18|2003-03-18].

2003: The invasion

On [March 20|2003-03-20], the landing began. The capital fell on [April 9|2003-04-09]. On [May
1|2003-05-01] the president visited the fleet. In [the summer|2003-SU] the rebels regrouped. The
chief was found on [December 13|2003-12-13].

2004: The revolt expands

The start of [2004|2004] was quiet. On [March 31|2004-03-31] a convoy was ambushed. In
[April|2004-04] the first battle took place; the second, in [November|2004-11], was the worst
since the battle of Hue in 1968. The photographs of the prison, taken in late 2003, were shown
on April 28. The prison had been opened in [the 1950s|195].

2005: Elections

On [January 31|2005-01-31] the people voted. In [May|2005-05], 700 people died. On [October
15|2005-10-15] a constitution was ratified. An assembly was elected on [December 15|2005-12-15].

2006

On [February 22|2006-02-22] the dome was blown up. The government took office on [May
20|2006-05-20], following the vote in [December 2005|2005-12]. The chief was hanged on [December
30|2006-12-30].
"""

SEA = """\
The Long Sea War

In [499 BC|BC0499] the towns rose. The next year the fleet sailed. In [the spring of 498
BC|BC0498-SP] an army marched on the capital. By [494 BC|BC0494] the army and navy had
regrouped. In [493 BC|BC0493] the last hold-outs were taken. In [the spring of the following
year|BC0492-SP] an army was sent. In [490 BC|BC0490] a second force was sent. In
[August|BC0490-08] it landed. [Ten years later|BC0480] the king came himself. In [the
summer|BC0480-SU] he crossed the strait. In [the winter of 480/479 BC|BC0479-WI] his army
stayed. In [479|BC0479] it was beaten. [The following year|BC0478] the league was founded. It
lasted until [404 BC|BC0404].
"""

LEAGUE = """\
The Island League

The towns of the coast had been subdued around [560 BC|BC0560]. From [540 BC|BC0540] the
governors ruled. In [514 BC|BC0514] the king crossed the strait. [The next year|BC0513] he went
home. In [c. 507 BC|BC0507] envoys were sent. In [499 BC|BC0499] the tyrant fell. In [the same
year|BC0499] he asked for help. In [498 BC|BC0498] the allies marched. In [497|BC0497] the war
spread. By [mid-497 BC|BC0497] three armies were in the field. In [496–495 BC|BC0496] there was
little action. Two years later the fleet was beaten. The fall of the city came in [494
BC|BC0494], in the sixth year of the revolt. In [the following spring|BC0493-SP] the general
came. In [492 BC|BC0492] he took the north. In [late 491|BC0491] heralds were sent. The battle
of [September 490 BC|BC0490-09] was won in a day; ten days later the herald came. In
[486|BC0486] the province revolted, and the king died [the same year|BC0486]. In [the winter of
481|BC0481-WI] a congress met. In [August or September 480 BC|BC0480-08] the pass was lost. In
[the 470s BC|BC047] the league grew. In either [451|BC0451] or [450 BC|BC0450] he died. Between
[460|BC0460] and [454 BC|BC0454] they fought in the delta. By [449 BC|BC0449] peace was made.
[Fifty years later|BC0399] it broke. The [5th century BC|BC04] was over. Before [the end of the
century|BC04] a new king rose. In [early 479|BC0479] envoys came. At [the end of 479 BC|BC0479]
they sailed home. In [the spring of 478 BC|BC0478-SP] they left. the 480/79 winter
"""

VALLEY = """\
The Valley Occupation

The occupation of the valley lasted from [2003|2003] to [2011|2011], with unrest until
[2013|2013].

May 2003 – October 2006: The first revolt

On [May 1|2003-05-01] the fleet was visited. On [July 22|2003-07-22] two sons of the ruler were
killed. In [November|2003-11] the worst month began. A report of 2005 put the losses at 300. On
[December 14|2003-12-14] he was shown to the press. [Two days later|2003-12-16] the town rose.
[The following month|2004-01] the council met. On [March 31, 2004|2004-03-31] the convoy was
attacked. By [the end of April|2004-04] the siege was lifted. In [June|2004-06] power was handed
over; elections were promised for January 2005. In [August|2004-08] fighting began in the south.
It ended on [the 27th|2004-08-27].

2008: The agreement

The agreement was approved by the cabinet on [November 16|2008-11-16], and by the assembly on
[November 27|2008-11-27]. It said that the troops would leave the cities by June 30, 2009, and
the valley by December 31, 2011. On [December 4|2008-12-04] the council agreed. A vote on it was
set for mid-2009, but was never held. On [December 14|2008-12-14] a journalist threw his shoe.

2009: Handing over

On [January 1|2009-01-01] the palace was handed over. On [January 31|2009-01-31] provincial
elections were held; in the elections of 2005 many had stayed away. On [February 27|2009-02-27]
the president spoke. He recalled the vote of October 2002. On [April 9|2009-04-09], the sixth
anniversary of the fall of the capital, thousands marched. On [April 30|2009-04-30] the allies
left. The bombing on [June 20|2009-06-20] was the worst since that of August 2007. On [June
29|2009-06-29] troops left the cities. On [30 June|2009-06-30] and [11 December
2009|2009-12-11], contracts were sold.
"""

NORTH = """\
The Great Northern War of the Isles

[September 1939|1939-09] saw the start of it. On [1 September 1939|1939-09-01] the islands were
attacked. France of the west, bound by a treaty of 1921, declared war on [3
September|1939-09-03]. On [17 September|1939-09-17], after signing a truce, the eastern army
came. The capital fell on [the 27th|1939-09-27], and the last units gave up on [6
October|1939-10-06]. In [November|1939-11] the lake war began; it ended in [March 1940|1940-03].
In [April 1940|1940-04], the straits were seized. On [10 May 1940|1940-05-10] a new minister
took office. [That same day|1940-05-10] the west was invaded. Some 338,000 men were taken off by
[early June|1940-06]. On [10 June|1940-06-10], the south joined; [twelve days later|1940-06-22]
an armistice was signed. In [mid-July|1940-07], the fleet was attacked. The air battle failed in
[September|1940-09]. In [January 1941|1941-01] talks began. By [late May|1941-05] the peninsula
was lost. On [22 June 1941|1941-06-22] the east was invaded. In [August|1941-08] a charter was
issued. By [October|1941-10] it stood before the city, and on [5 December|1941-12-05] it was
thrown back. On [7 December|1941-12-07] ([8 December|1941-12-08] in the east) the harbour was
struck. On [January 1|1942-01-01], a declaration was signed. By [the end of April 1942|1942-04]
the south was lost. In [early May|1942-05] a landing was planned. In [early June|1942-06] the
fleet lost. In [July|1942-07] they landed. The fight lasted until [February 1943|1943-02]. In
[May 1943|1943-05], the island was retaken; the mainland had been bombed since 1940. In
[November 1942|1942-11], the desert army had won. On [4 July 1943|1943-07-04] the last attack
came. Within [a week|P1W] it was over. In [September|1943-09] the south gave up.
"""

DELTA = """\
The Delta War

Origins (1887–1954)

The delta was annexed in stages between [1859|1859] and [1885|1885]. In [1887|1887] a union was
formed. Leagues were founded in [the 1920s|192]; the party of [1930|1930] was the strongest. In
[1940|1940] another power came. In [May 1941|1941-05] a front was created. On [9 March
1945|1945-03-09] the governors were removed. In [August|1945-08] there was a famine. On [2
September|1945-09-02] independence was declared. [Later that year|1945] the allies landed. In
[1946|1946] talks failed. On [23 November|1946-11-23] the port was shelled. War began on [19
December|1946-12-19].

Escalation (1963–1969)

On [24 November 1963|1963-11-24], the new president met his council. He said it was not a battle
that could be won by 1964. On [August 2, 1964|1964-08-02], a ship was fired at. A second attack
was reported [two days later|1964-08-04]. On [August 7|1964-08-07] the resolution passed. In a
speech of [October|1964-10] he said no. In [early 1965|1965] a base was hit. On [March 2,
1965|1965-03-02] the bombing began; it was meant to last eight weeks, and lasted until [November
1968|1968-11]. On [March 8|1965-03-08] 3,500 men were landed. By [December|1965-12] there were
nearly 200,000. In [May|1965-05] they had lost a battle, and in [June|1965-06] another. In
[November 1967|1967-11] he was told that the end was near. On [January 30, 1968|1968-01-30] the
truce was broken. In [May|1968-05] talks began in the west. On [March 31, 1968|1968-03-31] he
gave up. By [the following year|1969] 300 more had gone.

Withdrawal, 1969–1973

The new president began to withdraw in [1969|1969]. In [September|1969-09] the old leader died,
aged 79. On [October 10|1969-10-10] bombers were sent. News of the massacre of [March
1968|1968-03] broke in [November|1969-11]. In [1970|1970] the neighbour was invaded; in April
and May students struck. On [4 May|1970-05-04] four were shot. In [February 1971|1971-02] a raid
failed. In [June|1971-06] the papers were printed. In [the spring of 1972|1972-SP] an offensive
came. On [8 May|1972-05-08] mines were laid. By [October|1972-10] a treaty was ready; on [26
October|1972-10-26] it was announced. In [December|1972-12] bombs fell for eleven days. On [15
January 1973|1973-01-15] it was over. The treaty was signed on [27 January|1973-01-27]. On [15
March|1973-03-15] he hinted that he might come back. By [1975|1975] aid had been cut. On
[December 13, 1974|1974-12-13] the road was attacked. The town fell on [January 6|1975-01-06].
On [March 10|1975-03-10] the campaign opened; [the next day|1975-03-11] it was over. By [March
28|1975-03-28], 35,000 stood before the port. [Two days later|1975-03-30] it fell. On [April
7|1975-04-07] the last stand began. On [April 21|1975-04-21] the president resigned. On [30
April 1975|1975-04-30] it ended.
"""


@pytest.mark.parametrize(
    "account", [HARBOUR, ISLAND, SEA, LEAGUE, VALLEY, NORTH, DELTA], ids=lambda text: text[:20]
)
def test_account_is_read_as_it_was_meant(account: str) -> None:
    text = ""
    wanted: list[tuple[int, str, str]] = []
    for part in re.split(r"(\[[^\]]+\])", unwrap(account)):
        marked = _MARKED.fullmatch(part)
        if marked:
            wanted.append((len(text), marked.group(1), marked.group(2)))
        text += marked.group(1) if marked else part
    found = {at: one.value for one in find(text) for at in range(one.start, one.end)}
    wrong = [(words, value, found.get(at)) for at, words, value in wanted if found.get(at) != value]
    assert not wrong


def unwrap(text: str) -> str:
    """The text with its lines joined to paragraphs."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text).strip()


COLONY = """\
The colony

[1831|1831]

In [March|1831-03] the first settlers landed. On [3 May|1831-05-03] the town was laid out.

[1832|1832]

The harvest failed. In [January|1832-01] two ships had brought flour, and by [August|1832-08] the
worst was over. On [25 December|1832-12-25] the church was opened.

[1835|1835]

A treaty was signed on [6 February|1835-02-06]. It was broken in [April|1835-04].
"""


def test_years_that_stand_as_headings_date_the_months_below_them() -> None:
    text = _MARKED.sub(r"\1", COLONY)
    assert [(one.text, one.value) for one in find(text)] == _MARKED.findall(COLONY)


FEASTS = """\
The dynasty was founded in [1271|1271] and [eight years later|1279] it ruled all. In [1274|1274]
and again in [1281|1281] storms wrecked its ships. The rebels rose on [Easter Monday|1916-04-24],
[24 April 1916|1916-04-24]. In [December 1918|1918-12] they won the vote. The truce of
[11 July 1921|1921-07-11] held. War broke out [that August|1921-08] and ended
[the next May|1922-05]. Peace was signed on [7 June|1922-06-07].
"""


def test_feasts_and_lists_of_years_stand_in_an_account() -> None:
    text = _MARKED.sub(r"\1", FEASTS)
    assert [(one.text, one.value) for one in find(text)] == _MARKED.findall(FEASTS)
