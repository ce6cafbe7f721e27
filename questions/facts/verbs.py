"""Verbs by what they say about the truth of what they govern."""

from __future__ import annotations

SAYING = frozenset(
    "say tell announce report state declare note add explain confirm reveal admit stress point "
    "write show find indicate acknowledge warn maintain conclude mention recall discover learn "
    "realise realize know prove demonstrate establish observe calculate assure estimate".split()
)
VOICING = frozenset("vow swear exclaim reply assert boast joke".split())
"""Verbs that say nothing without what was said."""

DESCRIBING = frozenset(
    "describe delineate depict portray recount narrate relate document chronicle detail cite "
    "quote summarise summarize analyse analyze discuss".split()
)
THINKING = frozenset(
    "think believe feel fear worry doubt suspect guess assume suppose imagine argue claim predict "
    "forecast expect hope wish suggest consider reckon insist allege dispute speculate "
    "want intend plan seem appear regard view see bet hint".split()
)
UNCOVERING = frozenset(
    "demonstrate discover establish find learn notice prove realise realize reveal show".split()
)
"""Verbs whose sentence was so, whoever came to know it."""

JUDGING = frozenset(
    "accuse applaud attack blame challenge condemn contest criticise criticize complain denounce "
    "dispute fear object oppose praise protest question refuse regret reject resent welcome "
    "worry".split()
)
"""Verbs whose reason is in the eyes of the subject."""

DECIDING = frozenset(
    "announce decide agree rule recommend find show calculate discover confirm reveal prove learn "
    "demonstrate report declare conclude establish".split()
)
"""Verbs of saying whose sentence is a fact of its own, whoever says it."""

PLANNING = frozenset(
    "plan intend expect hope want aim wish propose threaten consider prepare aspire need seek "
    "long pledge promise vow".split()
)
PHASES = frozenset("begin start cease stop continue finish come help manage proceed".split())
"""Verbs that share their date with the one that they govern."""

UNSURE = frozenset("seem appear look sound tend".split())
AHEAD = frozenset(
    "likely unlikely due set poised ready willing about possible impossible going keen "
    "eager bound free scheduled expected supposed certain sure available".split()
)
"""Adjectives and participles after "be" that leave open whether what follows happens."""

OPEN_NOUNS = frozenset(
    "theory hope fear idea suspicion possibility chance risk concern plan goal aim prospect "
    "question problem challenge reason hypothesis belief claim view opinion suggestion dream "
    "ambition intention proposal rumour rumor trouble point truth thing trick secret key result "
    "answer".split()
)
"""Subjects whose "is that …" is no statement of fact."""

CAUSING = frozenset("cause lead help make result affect mean prove become get have".split())
"""Verbs that, behind "can", tell of what may come about."""

SOURCES = frozenset(
    "data datum figure statistic study research report survey poll census analysis estimate record "
    "researcher scientist investigation official source document evidence".split()
)
"""What says something without a name of its own: "official figures", "a study of the brain"."""

HEDGES = frozenset(
    "perhaps maybe probably possibly likely unlikely reputedly allegedly reportedly apparently "
    "presumably supposedly seemingly hopefully potentially arguably ideally theoretically".split()
)
"""Adverbs that leave open whether a verb holds."""
