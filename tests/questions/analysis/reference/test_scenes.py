"""Towns, countries and things are taken up where the headline or the opening names them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

OSLO = "A museum in Oslo was closed on Monday. Ann Hale, who lives in Oslo, was sad."
BOYS = (
    "Ann Hale saw Tom Berg, a boy of eight. She left the Norla University. It rained. Ann Hale "
    "died. In May Axel Holm of the Norla University treated Nils Lund, who was ill."
)
DIGGING = "Ann Hale dug the canal. The canal was opened in 1811."


@pytest.mark.parametrize(
    ("text", "word", "title", "meaning"),
    [
        (f"{OSLO} She wept. Tom Berg sang. The city was quiet.", "city", "Closed", "Oslo"),
        (f"{OSLO} She wept. The mayor slept.", "mayor", "Closed", "Oslo's mayor"),
        ("Ann Hale keeps hens. The government paid her.", "government", "Danish farmers",
         "Denmark's government"),
        ("Ann Hale keeps hens in Peru. A Peruvian law forbids it. The army came.", "army", "Hens",
         "Peru's army"),
        ("Ann Hale left Peru for Chile. The two governments met.", "governments", "Left",
         "the governments of Peru and Chile"),
        ("Ann Hale keeps hens. She sued the health ministry.", "ministry", "Danish farmers",
         "Denmark's health ministry"),
        ("Norla is a firm. The group Norla sells tin. Shares in the group fell.", "group", "Tin",
         "Norla"),
        ("Ann Hale saw the Orta's sister ship. She knew the vessel.", "vessel", "Seen", "the Orta"),
        ("A storm in May 1767 killed Ann Hale. The storm was long.", "storm", "Seen",
         "the storm in May 1767"),
        ("The Escola Orta is old. Ann Hale went there. The school was closed.", "school", "Old",
         "the Escola Orta"),
        ("Ann Hale paid into a cooperative, Norla, in May. The cooperative was closed.",
         "cooperative", "Paid", "Norla"),
        ("Ann Hale joined the Norla Company. The company moved. Tom Berg left the Orta Company.",
         "company", "Moved", "the Norla Company"),
        (DIGGING, "canal", "The Orta Canal: a history", "the Orta Canal"),
        (f"{DIGGING} The locks were narrow.", "locks", "The Orta Canal: a history",
         "the locks of the Orta Canal"),
    ],
)  # fmt: skip
def test_what_goes_on_where_a_text_is_set(
    parse: Parse, text: str, word: str, title: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word, title) == meaning


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        # A town without a name, and a ministry in one that has nothing to do with it.
        ("Ann Hale works in this town. A law of the ministry in Lisbon helps. The town is small.",
         "town", "Hours"),
        # A second boy, who is not called so.
        (f"{BOYS} The boy was saved.", "boy", "Saved"),
        # Two towns, or two countries.
        ("Ann Hale left Oslo for Bergen. She wept. Tom Berg sang. The city was quiet.", "city",
         "Left"),
        ("Ann Hale left Peru for Chile. She wept. Tom Berg sang. The army came.", "army", "Left"),
        ("Ann Hale keeps hens. She raised the capital.", "capital", "Danish farmers"),
        ("Ann Hale keeps hens. She sued the old ministry.", "ministry", "Danish farmers"),
        # No name in the headline, or another canal.
        (DIGGING, "canal", "Farmers dig a canal"),
        ("A canal was dug. The canal was long. The canal was sold.", "canal",
         "The Orta Canal: a history"),
    ],
)  # fmt: skip
def test_what_may_go_on_elsewhere_stays_open(
    parse: Parse, text: str, word: str, title: str
) -> None:
    assert meaning_of(parse(text), word, title) == ""
