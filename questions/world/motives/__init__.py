"""Reasons that people have for what they do, by the sort of deed, as answers to "why".

Each is of a theme, so that no two of a theme, and none of a theme that an article speaks of, need
stand beside a reason that is true. A row is "theme: words", where `{s}` is the pronoun of the doer
and `{v:fear}` a verb that agrees with it; `{g:…}` and `{p:…}` are verbs of one and of many. What
stands behind "+" lengthens a reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from questions.world.motives.aims import AIMS
from questions.world.motives.clauses import CLAUSES
from questions.world.motives.nouns import NOUNS
from questions.world.motives.row import Motive
from questions.world.motives.themes import THEMES

__all__ = ["AIMS", "CLAUSES", "DEEDS", "NOUNS", "NO_DEEDS", "THEMES", "Motive"]

_DEEDS = {
    "refuse": "decline refuse reject turn_down",
    "oppose": "block boycott condemn criticise criticize denounce object oppose protest resist "
    "veto",
    "end": "abandon cancel close delay demolish discontinue drop end halt postpone scrap shut "
    "stop suspend",
    "attack": "attack besiege blockade bombard invade occupy raid",
    "build": "add build construct enlarge erect extend install make open put_up replace widen",
    "introduce": "introduce launch",
    "institute": "appoint create establish form found institute set_up",
    "go": "emigrate flee leave move travel",
    "sell": "sell",
    "buy": "acquire buy purchase",
    "study": "carry_out conduct perform undertake",
    "forbid": "ban forbid outlaw prohibit",
    "use": "depend employ prefer rely use",
    "fall": "decline decrease disappear drop dwindle fall shrink",
    "rise": "grow increase multiply rise",
    "resign": "resign retire step_down",
    "retreat": "retreat surrender withdraw",
    "send": "deploy dispatch send",
}
DEEDS: Mapping[str, str] = {
    verb.replace("_", " "): sort for sort, verbs in _DEEDS.items() for verb in verbs.split()
}
"""The sort of deed that a verb tells of."""

NO_DEEDS = frozenset(
    "appear be become believe belong come consist contain cost cover deserve die differ earn exist "
    "expect face fear feel find get give go grow happen have hear hold include know lack lead lie "
    "like live look lose love mean need own receive remain resemble see seem show sit sleep stand "
    "stay suffer take think understand want win".split()
)
"""Verbs of what nobody decides to do."""
