"""Which language a stretch of text is in, told by its commonest words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COMMON_WORDS = {
    "en": """the of and to in a an is was were are be been for on that with by as at from it its he
        she they his her their has had have not this who which or but said after when one will
        would more than into about""",
    "de": """der die das und ist war nicht ein eine einer einem einen zu den dem des mit von auf für
        im sich auch als wie nach bei wird wurde sind ich wir sie er es aus dass""",
    "fr": """le la les de des du et est un une dans que qui pour en sur au aux par pas ne se ce
        cette avec il elle nous vous plus sont été leur l d qu""",
    "es": """el la los las de del y es un una en que por para con no se su al lo como más fue son
        este esta ha sus pero entre""",
    "it": """il lo la i gli le di del della dei delle e è un una in che per con non si da al alla
        nel nella sono come più anche ha questo questa ecco nostro""",
    "pt": """o a os as de do da dos das e é um uma em no na que por para com não se ao mais como foi
        são seu sua pelo pela""",
    "nl": "de het een en van is was in op te dat die niet met voor zijn aan er om ook als bij naar",
    "la": "et in est non ad cum ut qui quae quod sed ex ab per pro sunt esse nec si atque",
}
_SETS = {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}
_PROSE_SHARE = 0.2
_MIN_WORDS = 6
_FEW_WORDS = 30
_LAST_LATIN = "\u024f"
_SAMPLE = 20_000


def words_of(text: str) -> list[str]:
    """The words of a text, without digits and punctuation."""
    return _WORD.findall(text)


def common_share(text: str, language: str = "en") -> float:
    """The share of the words that are among the language's commonest ones."""
    words = [word.lower() for word in words_of(text)]
    common = _SETS[language]
    return sum(word in common for word in words) / len(words) if words else 0.0


def guess(text: str) -> str:
    """The BCP 47 tag of a text's language; "und" where no known language is likely.

    English wins a tie, since short words are shared by many languages, and a text of a few Latin
    words is taken for English.
    """
    text = text[:_SAMPLE]
    best = max(_SETS, key=lambda language: common_share(text, language))
    if common_share(text, best) >= _PROSE_SHARE:
        return best
    return "en" if len(words_of(text)) < _FEW_WORDS and _is_latin(text) else "und"


def _is_latin(text: str) -> bool:
    """Whether most letters of a text are Latin ones."""
    letters = [char for char in text if char.isalpha()]
    return sum(char <= _LAST_LATIN for char in letters) >= len(letters) / 2


def is_other_than(language: str, text: str) -> bool:
    """Whether a paragraph is clearly not in a language: long enough, and words of another."""
    if len(words_of(text)) < _MIN_WORDS or language not in _SETS:
        return False
    if not _is_latin(text):
        return True
    own = common_share(text, language)
    other = max(common_share(text, tag) for tag in _SETS if tag != language)
    return own < _PROSE_SHARE / 2 and other > 2 * own and other >= _PROSE_SHARE
