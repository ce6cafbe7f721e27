"""What reasons have to do with, by the words that speak of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

THEMES: Mapping[str, re.Pattern[str]] = {
    theme: re.compile(rf"\b(?:{words})", re.IGNORECASE)
    for theme, words in {
        "money": r"afford|bill|budget|cash|cheap|cost|debt|dollar|econom|euro\b|expens|fee|financ|"
        r"fund|grant|income|invest|loan|money|paid|pay|poor|pound|pric|profit|rent|rich|sav(?:e|ing)|"
        r"subsid|tax|value|wage|wealth|€|\$|£",
        "cost": r"afford|cheap|cost|debt|expens|maint|money|price|upkeep|repair",
        "promise": r"agree|commit|oblig|pledge|promis|rival",
        "health": r"disease|doctor|health|hospital|ill\b|illness|infect|medic|patient|sick|virus",
        "dispute": r"argu|conflict|disagree|disput|fell out|quarrel|row\b",
        "law": r"court|forb|illegal|judge|law|legal|permi|prohibit|regul|rule|tax",
        "work": r"busy|career|employ|job|labour|time\b|work",
        "workers": r"emigra|employ|job|labour|skill|specialist|staff|train|worker|young",
        "jobs": r"employ|job|staff|work",
        "danger": r"accident|crash|danger|death|died|earthquake|fear|flood|harm|injur|kill|risk|"
        r"safe|storm|threat|unsafe|warn",
        "honour": r"ask|award|honou?r|invit|prize|rival",
        "supplies": r"ammunition|arms|food|grain|iron|medic|munition|oil\b|ore\b|suppl|weapon",
        "prisoners": r"captiv|captur|free|prison|releas",
        "roads": r"bridge|highway|rail|road",
        "peace": r"armistice|negotiat|peace|talk|treaty|truce",
        "coast": r"coast|harbou?r|port\b|sea\b|ships?\b",
        "revenge": r"defeat|punish|retaliat|reveng|reward",
        "gold": r"coal|gold|mine|silver",
        "owner": r"owner|patron|please",
        "noise": r"loud|nois|quiet|sound",
        "upkeep": r"maint|repair|upkeep",
        "neighbours": r"complain|neighbou?r|noise|resident",
        "revolt": r"protest|rebel|revolt|revolution|riot|uprising",
        "guard": r"defen[cds]|guard|port\b|protect|secur|ships?\b",
        "trial": r"experiment|pilot|test|trial",
        "vote": r"democra|elect|vot(?:e|ing)",
        "poor": r"charit|hunger|poor|poverty",
        "prices": r"inflation|price|war\b",
        "advice": r"advi[cs]|counsel|recommend|suggest",
        "public": r"anger|angry|newspaper|opinion|popular|press\b|public",
        "plan": r"attempt|fail|plan|success",
        "scandal": r"accus|corrupt|fraud|scandal|theft",
        "crowds": r"crowd|guide|tourist|visit",
        "warning": r"alarm|predict|warn",
        "help": r"doctor|fire brigade|hospital|medic|rescue",
        "rules": r"forb|ignor|law|prohibit|rule",
        "nature": r"animal|bird|climate|damage|environment|fish|forest|nature|plant|pollut|"
        r"wildlife",
        "rival": r"alternativ|cheap|compet|other|plan|rival",
        "consult": r"ask|consult|hear|told|vote",
        "trust": r"believ|doubt|honest|promis|trust",
        "demand": r"customer|demand|guest|interest|offer|passenger|popular|sale|tourist|visitor",
        "death": r"dead|death|died|heir|kill",
        "weather": r"climate|cold|drought|dry|flood|frost|harvest|hot|ice|rain|season|snow|steep|"
        r"storm|summer|weather|wind|winter",
        "space": r"area|crowd|land\b|narrow|place|room|small|space|steep|street|terrain",
        "fire": r"burn|fire|flame",
        "anniversary": r"anniversar|birthday|celebrat|centenary",
        "family": r"brother|child|daughter|famil|father|husband|mother|parent|relative|sister|"
        r"son\b|wife",
        "fear": r"accus|arrest|crime|fear|persecut|police|prison|trial",
        "learning": r"language|learn|school|stud|teach|univers",
        "war": r"army|battle|invad|soldier|troop|war\b",
        "move": r"abroad|emigrat|left|leave|mov",
        "loss": r"burn|fire|lost|loss",
        "fault": r"error|fault|mistake|wrong",
        "protest": r"demonstrat|object|oppos|petition|protest|resident",
        "speed": r"fast|hour|minute|quick|slow|speed|time\b",
        "habit": r"accustom|custom|habit|tradition|used to",
        "tradition": r"custom|habit|old\b|tradition",
        "railway": r"rail|road|train",
        "distance": r"distan|far\b|isolat|kilomet|mile|remote",
        "land": r"farm|field|habitat|land|nest",
        "hunting": r"hunt|kill|poach|poison|shoot|shot",
    }.items()
}
"""The words by which a text speaks of a theme."""
