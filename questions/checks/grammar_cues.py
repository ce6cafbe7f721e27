"""Grammar does not tell the key from the distractors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from questions.checks.reading.names import country_code, is_name
from questions.checks.reading.values import value_of
from questions.checks.reading.wording import ARTICLE, FUNCTION_WORDS, straight, words
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity
from questions.world import country, people

NAME = "grammar_cues"

_ENDS_WITH_ARTICLE = re.compile(r"\b(an?)(?:\s*(?:_+|\.{2,}|…|:|-))?$", re.IGNORECASE)
_WHAT_IS = re.compile(
    r"^(?:what|which|who)(?:\s[a-z]+){0,3}?\s(?P<verb>is|are|was|were)\b(?!\s\w+ing\b)",
    re.IGNORECASE,
)
_PLURAL_ASKED = re.compile(r"^(?:which|what)\s(?:two\s|three\s)?(?P<noun>[a-z]+)\b", re.IGNORECASE)
_WHAT_DID = re.compile(r"(?:what|why) did (?P<who>[^?]+?) do\b", re.IGNORECASE)
_SOUNDS_LIKE_CONSONANT = re.compile(r"^(?:uni|use|usu|eu|one|once|u[bcfhkqst][aeiou])", re.I)
_SOUNDS_LIKE_VOWEL = re.compile(r"^(?:hour|honest|honour|honor|heir|8|11\b|18\b)", re.I)
_FEWEST = 3


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """An "a" or "an" that fits the key alone, agreement in number, and parallel forms."""
    choice = item.interaction
    if not isinstance(choice, Choice) or len(choice.keys) != 1:
        return
    texts = [straight(option.text) for option in choice.options]
    if len(texts) < _FEWEST or not all(texts):
        return
    key = choice.options.index(choice.key)
    stem = straight(item.stem)
    if message := _article(stem, texts) or _number(stem, texts, key) or _owner(stem, texts, key):
        yield Finding(NAME, Severity.WARNING, message)
    for what, form in _FORMS.items():
        if _stands_out(texts, key, form):
            message = f"The key alone differs in {what} from the distractors; make all alike."
            yield Finding(NAME, Severity.WARNING, message)


def _article(stem: str, texts: Sequence[str]) -> str:
    """Whether "a" or "an" at the end of the stem does not fit some option."""
    match = _ENDS_WITH_ARTICLE.search(stem.rstrip("?. "))
    if not match:
        return ""
    wrong = [text for text in texts if _takes_an(text) != (match[1].lower() == "an")]
    if not wrong:
        return ""
    return f'"{match[1]}" at the end of the stem does not fit "{wrong[0]}"; move it to the options.'


def _takes_an(text: str) -> bool:
    if _SOUNDS_LIKE_VOWEL.match(text):
        return True
    return text[:1].lower() in "aeiou" and not _SOUNDS_LIKE_CONSONANT.match(text)


def _number(stem: str, texts: Sequence[str], key: int) -> str:
    """Whether the stem's verb or noun agrees in number with the key and with no distractor."""
    plural = _asks_for_plural(stem)
    if plural is None:
        return ""
    forms = [_is_plural(text) for text in texts]
    others = {form for place, form in enumerate(forms) if place != key}
    if forms[key] is plural and others == {not plural}:
        number = "plural" if plural else "singular"
        return f"The stem asks for a {number} and only the key is one; make all options alike."
    return ""


def _asks_for_plural(stem: str) -> bool | None:
    if match := _WHAT_IS.match(stem):
        return match["verb"].lower() in ("are", "were")
    if match := _PLURAL_ASKED.match(stem):
        noun = match["noun"].lower()
        if noun not in FUNCTION_WORDS:
            return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    return None


def _is_plural(text: str) -> bool | None:
    """Whether a short noun phrase is plural; None where that is not plain to see."""
    if value_of(text) or len(words(text)) > 6:
        return None
    if text[:1].isupper() and people.is_full_name(text):
        return None
    if re.search(r"\s(?:and|&)\s", text):
        return True
    if re.match(r"an?\s", text, re.IGNORECASE):
        return False
    head = re.split(r"\s(?:of|in|for|to|from|with|on|at|by|that|who|which)\s", text)[0]
    last = (words(head) or ("",))[-1]
    if last in ("people", "men", "women", "children"):
        return True
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s"))


def _owner(stem: str, texts: Sequence[str], key: int) -> str:
    """Whether a distractor says "its" or "his" of somebody for whom the key leaves that open."""
    match = _WHAT_DID.match(stem)
    wrong = _cannot_own(match["who"]) if match else frozenset()
    for place, text in enumerate(texts):
        found = wrong & {word.lower() for word in words(text)}
        if found and place != key and not wrong & set(words(texts[key])):
            return f'"{min(found)}" in "{text}" does not fit the stem; change it.'
    return ""


def _cannot_own(name: str) -> frozenset[str]:
    """The possessives that cannot point to whom a name names."""
    bare = name.removeprefix("the ")
    if country(bare):
        return frozenset(("his", "her"))
    if people.is_given_name(bare.split()[0]):
        return frozenset(("its",))
    if bare[:1].isupper() and bare.endswith("s"):
        return frozenset(("its", "his", "her"))
    return frozenset()


def _opening(text: str) -> str:
    """The kind of the first word, where it decides how the option continues a sentence."""
    first, *rest = words(text) or ("",)
    if is_name(text):
        return ""
    if first in ("to", "by", "because", "that", "if", "when", "after", "before", "through"):
        return first
    if rest and first.endswith("ing") and len(first) > 5:
        return "-ing"
    return ""


def _ending(text: str) -> str:
    return text[-1] if text[-1] in ".!;" else ""


def _case(text: str) -> str:
    """Whether an option begins with a capital; in "the Dutch" the name counts, not the article."""
    after = ARTICLE.sub("", text).strip("'\"(")
    first = after if after[:1].isupper() else text.strip("'\"(")
    word = first.partition(" ")[0]
    if not word[:1].isalpha() or (len(word) > 1 and word.isupper()):
        return ""
    return "capital" if word[0].isupper() else "small"


def _article_before(text: str) -> str:
    """The article before a name, but for countries, whose names fix it."""
    if not is_name(text) or country_code(text):
        return "?"
    match = ARTICLE.match(text)
    return match[0].strip().lower() if match else ""


_FORMS: dict[str, Callable[[str], str]] = {
    "how it begins": _opening,
    "its final mark": _ending,
    "its first letter": _case,
    "its article": _article_before,
}


def _stands_out(texts: Sequence[str], key: int, form: Callable[[str], str]) -> bool:
    forms = [form(text) for text in texts]
    others = {found for place, found in enumerate(forms) if place != key}
    if (form is _case and "" in forms) or "?" in forms:
        return False
    return len(others) == 1 and forms[key] not in others
