"""Who somebody is, is read from the words beside the name."""

from __future__ import annotations

import pytest

from questions.builders.appositions import Presentation
from questions.builders.identities import called, headlined, placed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was founded by the dock worker Ann Hale, who sang.", "dock worker"),
        ("In 1894 they chose Ann Hale, a naturalist who lived in Lund.", "naturalist"),
        ("Ann Hale (1804–1875) was a French composer, pianist and teacher.", "French composer"),
        ("One of them was Ann Hale, 45, an economist at Lund.", "economist"),
        ("Ann Hale, a 58-year-old violin maker, is here.", "violin maker"),
        ("His neighbour, the shipowner Ann Hale, gave a million.", "shipowner"),
        ("In 1642, Dutch explorer Ann Hale saw it.", "Dutch explorer"),
        ("The pianist at the time, Ann Hale, refused.", "pianist"),
        ("She played with pianist Ann Hale.", "pianist"),
        ("Ann Hale, a retired engineer, mends it.", "retired engineer"),
        ("A retired signalman called Ann Hale bought it.", "retired signalman"),
        ("It was sold by a beekeeper in Lund, Ann Hale.", "beekeeper"),
        ("It was made by a Danish-born teacher of music called Ann Hale.",
         "Danish-born music teacher"),
        ("It was made by the Danish-born civil mining engineer Ann Hale.",
         "civil mining engineer"),
        ("The restorer, Ann Hale of Lund, thinks so.", "restorer"),
        ("His rival, Ann Hale, was a silk merchant, yet she won.", "silk merchant"),
        ("The first to try it was a priest. Ann Hale built two.", "priest"),
        ("Ann Hale, a harbour official overseeing pilots, agreed.", "harbour official"),
        ("Its chief engineer, Ann Hale, left.", "engineer"),
        ("The case was solved by a piano tuner. Ann Hale came by chance.", "piano tuner"),
        ("A cello made by Ann Hale in Lund is here.", "cello maker"),
        ("It is told in a novel by Bo and Ann Hale.", "novelist"),
        ("Ann Hale stops. On a muddy track, the scientist finds a print.", "scientist"),
        ("Ann Hale is no extreme. The 36-year-old dock worker used her leave.", "dock worker"),
        ("Ann Hale, who keeps 200 hives near Lund, won.", "beekeeper"),
        ("Ann Hale, who owns a hardware shop by the church, has two sons.",
         "hardware shop owner"),
        ("Ann Hale, who teaches music at a school, sang.", "music teacher"),
    ],
)  # fmt: skip
def test_an_article_says_who_somebody_is(text: str, words: str) -> None:
    assert called("Ann Hale", text) == Presentation(words)


@pytest.mark.parametrize(
    "text",
    [
        "They met Ann Hale, a former nurse.",
        "Ann Hale, a pupil, sang.",
        "The mayor of Lund is Ann Hale.",
        "A painter met Ann Hale.",
        "The friend of a painter, Ann Hale and a nurse came.",
        "Her father was a miner. Ann Hale grew up in Lund.",
        "Ann Hale, an official, agreed.",
        "A scientist came. Ann Hale stops. The scientist finds a print.",
        "Ann Hale met Bo Berg. The scientist finds a print.",
        "Ann Hale, a Yorkshireman, agreed.",
        "Ann Hale, who keeps a promise, agreed.",
    ],
)
def test_posts_that_pass_on_and_other_people_say_not_who_somebody_is(text: str) -> None:
    assert called("Ann Hale", text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Hale, chief executive of the Lund Trust, agreed.",
         "the chief executive of the Lund Trust"),
        ("Ann Hale, 51, a researcher at Lund University, agreed.",
         "a researcher at Lund University"),
        ("Ann Hale, head of music at the Royal School in Lund, agreed.",
         "the head of music at the Royal School in Lund"),
        ("Ann Hale, secretary of the 900-strong Lund Union, agreed.",
         "the secretary of the Lund Union"),
        ("The head of Norway's prison service, Ann Hale, agreed.",
         "the head of Norway's prison service"),
        ("Ann Hale of the University of Évora, who has seen it, agreed.",
         "of the University of Évora"),
        ("Ann Hale, who studies tides at Lund University, agreed.", "of Lund University"),
        ("Ann Hale, an expert in old clocks, agreed.", "an expert in old clocks"),
        ("Ann Hale, who heads a Lund-based alliance of 30 clubs, agreed.",
         "the head of a Lund-based alliance of 30 clubs"),
    ],
)  # fmt: skip
def test_a_post_in_a_body_stands_behind_a_name(text: str, words: str) -> None:
    assert placed("Ann Hale", text) == Presentation(words, is_behind=True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norway's energy minister, Ann Hale, agreed.", "Norway's energy minister"),
        ("It was sold by Norla's manager, Ann Hale.", "Norla's manager"),
        ("“Yes,” said Ann Hale, a Norla spokeswoman.", "the Norla spokeswoman"),
        ("It was won by Ann Hale, a former swimmer, who left.", "the former swimmer"),
    ],
)
def test_a_post_of_an_owner_stands_before_a_name(text: str, words: str) -> None:
    assert placed("Ann Hale", text) == Presentation(words)


@pytest.mark.parametrize(
    "text",
    [
        "Its director, Ann Hale, agreed.",
        "Ann Hale, director of the museum, agreed.",
        "Ann Hale of Lund agreed.",
        "Norla's former manager, Ann Hale, agreed.",
        "Ann Hale, a former friend, agreed.",
    ],
)
def test_a_post_in_nothing_with_a_name_says_too_little(text: str) -> None:
    assert placed("Ann Hale", text) is None


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        ("Gardener may keep coins", "A court has ruled.", "gardener"),
        ("Gardener sues baker", "A court has ruled.", ""),
        ("Coins may be kept", "A young gardener who dug up coins may keep them.", "gardener"),
        ("Coins may be kept", "A court has ruled.", ""),
        ("", "", ""),
    ],
)
def test_a_headline_or_an_opening_calls_whom_a_text_is_about(
    title: str, text: str, words: str
) -> None:
    assert headlined(title, text) == words
