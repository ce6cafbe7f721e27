"""Who and what an article names: one entity for all the names of one thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from questions import world
from questions.model.facts import Kind

_KINDS = {
    "PERSON": Kind.PERSON,
    "ORG": Kind.ORGANISATION,
    "GPE": Kind.PLACE,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
    "NORP": Kind.GROUP,
    "EVENT": Kind.EVENT,
    "WORK_OF_ART": Kind.WORK,
    "LAW": Kind.WORK,
    "PRODUCT": Kind.THING,
}
_INSIDE = frozenset(
    ("of", "the", "de", "del", "da", "von", "van", "and", "for", "on", "-", "’s", "'s")
)
TITLES = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady president king queen prince princess pope "
    "emperor empress captain colonel general admiral major sergeant lieutenant senator judge saint "
    "st minister chancellor bishop cardinal rabbi imam sheikh sultan tsar ceo".split()
)


@dataclass(eq=False, slots=True)
class Entity:
    """Something that an article names.

    Attributes:
        name: Its fullest name.
        kind: What it is.
        article: Whether a sentence says "the" before the name.
        code: The ISO code of a country, otherwise "".
        aliases: Its other names, in the article and the world.
    """

    name: str
    kind: Kind
    article: bool = False
    code: str = ""
    aliases: tuple[str, ...] = ()
    plural: bool = False

    @property
    def in_sentence(self) -> str:
        """The name as it stands within a sentence."""
        return f"the {self.name}" if self.article else self.name


@dataclass(frozen=True, slots=True)
class Name:
    """One place where the article names something: tokens from `start` up to `end`."""

    start: int
    end: int
    text: str
    kind: Kind
    article: bool


@dataclass(slots=True)
class _Cluster:
    names: list[Name] = field(default_factory=list)

    def kind(self) -> Kind:
        counted = Counter(name.kind for name in self.names if name.kind is not Kind.THING)
        if not counted:
            return Kind.THING
        kind, times = counted.most_common(1)[0]
        return kind if times * 3 >= counted.total() * 2 else Kind.THING


def entities(doc: Doc) -> dict[int, Entity]:
    """The entity that each token belongs to, by the token's number."""
    found: dict[int, Entity] = {}
    names = list(_names(doc))
    for cluster in _clusters(names):
        entity = _entity(cluster)
        for name in cluster.names:
            for index in range(name.start, name.end):
                found[index] = entity
    return found


def _names(doc: Doc) -> Iterator[Name]:
    covered = -1
    labels = {token.i: token.ent_type_ for token in doc}
    for start, end in _runs(doc):
        if start <= covered:
            continue
        covered = end - 1
        text = doc[start:end].text
        counted = Counter(labels[index] for index in range(start, end) if labels[index])
        label = counted.most_common(1)[0][0] if counted else ""
        kind = _kind(text, label)
        before = doc[start - 1] if start else None
        yield Name(start, end, text, kind, before is not None and before.lower_ == "the")


def _kind(text: str, label: str) -> Kind:
    if world.country(text):
        return Kind.COUNTRY
    if label == "GPE" and world.city(text):
        return Kind.CITY
    return _KINDS.get(label, Kind.THING)


def _runs(doc: Doc) -> Iterator[tuple[int, int]]:
    """Stretches of tokens that are one name: what the model marks, and capitals in a row."""
    spans = [_trimmed(doc, ent.start, ent.end) for ent in doc.ents if ent.label_ in _KINDS]
    marked = {index for start, end in spans for index in range(start, end)}
    run: list[int] = []
    for token in doc:
        if token.pos_ == "PROPN" and token.i not in marked and token.text[:1].isupper():
            run.append(token.i)
        elif run:
            spans.append((run[0], token.i))
            run = []
    if run:
        spans.append((run[0], run[-1] + 1))
    return iter(sorted(span for span in spans if span[0] < span[1]))


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (doc[start].lower_ in ("the", "a", "an") or not _solid(doc[start])):
        start += 1
    while start < end and (doc[end - 1].tag_ == "POS" or not _solid(doc[end - 1])):
        end -= 1
    if not any(token.text[:1].isupper() for token in doc[start:end]):
        return start, start
    return start, end


def _solid(token: Token) -> bool:
    return not token.is_space and (not token.is_punct or token.text == ")")


def _clusters(names: Iterable[Name]) -> list[_Cluster]:
    names = list(names)
    full = _full_persons(names)
    initials = _acronyms(names)
    clusters: dict[str, _Cluster] = defaultdict(_Cluster)
    for name in names:
        clusters[_key(name, full, initials)].names.append(name)
    return list(clusters.values())


def _key(name: Name, full: dict[str, set[str]], initials: dict[str, set[str]]) -> str:
    if state := world.country(name.text):
        return f"country {state.code}"
    words = bare_person(name.text)
    candidates = full.get(words[-1], set()) if words else set()
    if (
        len(words) == 1
        and len(candidates) == 1
        and name.kind in (Kind.PERSON, Kind.THING, Kind.PLACE, Kind.ORGANISATION)
    ):
        return next(iter(candidates))
    if name.kind is Kind.PERSON and words:
        return " ".join(words)
    expansions = initials.get(name.text, set())
    return next(iter(expansions)) if len(expansions) == 1 else name.text


def bare_person(text: str) -> list[str]:
    """The words of a person's name without titles."""
    words = text.split()
    while len(words) > 1 and words[0].lower().rstrip(".") in TITLES:
        words = words[1:]
    return words


def _full_persons(names: Iterable[Name]) -> dict[str, set[str]]:
    """Full names of persons by surname."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = bare_person(name.text)
        if name.kind is Kind.PERSON and 2 <= len(words) <= 4:
            found[words[-1]].add(" ".join(words))
    return found


def _acronyms(names: Iterable[Name]) -> dict[str, set[str]]:
    """Expansions by acronym: "International Labour Organization" by "ILO"."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = [word for word in name.text.split() if word[:1].isupper()]
        if len(words) > 1:
            found["".join(word[0] for word in words)].add(name.text)
    return found


def _entity(cluster: _Cluster) -> Entity:
    kind = cluster.kind()
    state = next((found for name in cluster.names if (found := world.country(name.text))), None)
    if state is not None:
        return Entity(
            state.name, Kind.COUNTRY, state.in_sentence != state.name, state.code, state.aliases
        )
    texts = [name.text for name in cluster.names]
    if kind is Kind.PERSON:
        texts = [" ".join(bare_person(text)) for text in texts]
    name = max(texts, key=lambda text: (len(text), -texts.index(text)))
    chosen = [each for each in cluster.names if each.text.endswith(name)]
    article = kind is not Kind.PERSON and sum(each.article for each in chosen) * 2 > len(chosen)
    aliases = tuple(dict.fromkeys(text for text in texts if text != name))
    return Entity(name, kind, article, "", aliases)
