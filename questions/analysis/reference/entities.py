"""Who and what an article names: one entity for all the names of one thing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc

from questions import world
from questions.analysis.reference import (
    abbreviations,
    lexicon,
    names,
    namesakes,
    openings,
    personal,
)
from questions.analysis.reference.kinds import SURE
from questions.analysis.reference.names import Name
from questions.model.facts import Kind
from questions.world import people

_NEAR = 25
"""Tokens within which "he" or "she" confirms that a single name is a person's."""


_OFTEN = 2
"""Times that a name stands alone before it is taken for one of its own."""

_SUFFIXES = frozenset(("Jr.", "Jr", "Sr.", "Sr"))
"""What stands behind the surname of a person."""

_NO_PERSON = frozenset(("at", "in", "of", "on", "for", "and", "to"))
"""Small words that no name of a person holds."""


@dataclass(eq=False, slots=True)
class Entity:
    """Something that an article names.

    Attributes:
        name: Its fullest name.
        kind: What it is.
        article: Whether a sentence says "the" before the name.
        code: The ISO code of a country, otherwise "".
        aliases: Its other names, in the article and the world.
        ambiguous: It is a surname that several people of the article have.
        owned: Its name needs its owner: "Foreign Ministry" where "Peru's" always stands before.
    """

    name: str
    kind: Kind
    article: bool = False
    code: str = ""
    aliases: tuple[str, ...] = ()
    ambiguous: bool = False
    owned: bool = False

    @property
    def in_sentence(self) -> str:
        """The name as it stands within a sentence."""
        return f"the {self.name}" if self.article else self.name


@dataclass(slots=True)
class _Cluster:
    names: list[Name] = field(default_factory=list)
    ambiguous: bool = False

    def kind(self) -> Kind:
        counted: Counter[Kind] = Counter()
        sure = any(name.weight >= SURE for name in self.names)
        full = [name for name in self.names if " " in name.text and name.kind is not Kind.THING]
        for name in self.names if sure or not full else full:
            if name.weight >= SURE or (not sure and name.kind is not Kind.THING):
                counted[name.kind] += name.weight
        if not counted:
            return Kind.THING
        kind, times = counted.most_common(1)[0]
        return kind if times * 3 >= counted.total() * 2 else Kind.THING


def entities(doc: Doc, title: str = "") -> dict[int, Entity]:
    """The entity that each token of a name belongs to, by the token's number.

    A headline may say whom a surname means that several people have.
    """
    found: dict[int, Entity] = {}
    spelled = abbreviations.spelled_out(doc.text)
    for cluster in _clusters(list(names.find(doc)), doc, title):
        entity = _entity(cluster)
        if entity.name in spelled and entity.kind is not Kind.COUNTRY:
            entity.aliases = (entity.name, *entity.aliases)
            entity.name, entity.article = spelled[entity.name], True
        if entity.kind is Kind.PERSON and not _is_human(cluster, doc):
            entity.kind = Kind.THING
        is_one_name = " " not in entity.name or " the " in entity.name
        if is_one_name and namesakes.are_several(cluster.names, doc):
            entity.ambiguous = True
        for name in cluster.names:
            for index in range(name.start, name.end):
                found[index] = entity
    return dict(sorted(found.items()))


def _is_human(cluster: _Cluster, doc: Doc) -> bool:
    """Whether more than the model's guess at one word calls somebody a person."""
    if any(" " in name.text or name.weight >= SURE for name in cluster.names):
        return True
    return any(
        token.lower_ in lexicon.PERSONAL or token.lower_ == "who"
        for name in cluster.names
        for token in doc[name.end : name.end + _NEAR]
    )


def _clusters(found: Sequence[Name], doc: Doc, title: str) -> list[_Cluster]:
    introduced = _introduced(found)
    persons = {each: _known_by(bearers, doc, title) for each, bearers in introduced.items()}
    people_alone = namesakes.mostly_people(found)
    full = [each for bearers in _full_persons(found).values() for each in bearers]
    spelled = namesakes.spellings(full)
    times = Counter(spelled.get(namesakes.bare(name.text), "") for name in found)
    given = namesakes.by_given_name(found, spelled, people_alone)
    expansions = _acronyms(found)
    clusters: dict[str, _Cluster] = defaultdict(_Cluster)
    for name in found:
        key, ambiguous = _key(name, persons, expansions)
        bearers = given.get(key, {}) if key == name.text else {}
        is_person = key in people_alone and not _is_place(name)
        if bearers and (is_person or people.is_given_name(key)):
            key = _bearer(name, bearers) or namesakes.main(name.start, bearers, times) or key
        ambiguous = ambiguous or (key == name.text and len(bearers) > 1)
        key = spelled.get(namesakes.bare(key), key)
        clusters[key].names.append(name)
        clusters[key].ambiguous = clusters[key].ambiguous or ambiguous
    return _joined(clusters)


def _known_by(bearers: Mapping[str, int], doc: Doc, title: str) -> Mapping[str, int]:
    """The full names with a surname, without those whom the surname alone never means."""
    if len(bearers) < 2 or not (known := openings.bearer_of_surname(doc, title, bearers)):
        return bearers
    return {known: bearers[known]}


def _joined(clusters: Mapping[str, _Cluster]) -> list[_Cluster]:
    """Join a name to the only longer one that it begins, or that ends with it.

    That is "Vienna Convention" (on Treaties), and (International) "Maritime Museum". A name that
    the text uses time and again before any longer one is none's short form.
    """
    result = dict(clusters)
    longer = _parts(clusters)
    for key in sorted(clusters, key=len):
        whole = [each for each in longer.get(key, ()) if each in result]
        if whole and _stands_alone(clusters[key], result[whole[0]]):
            continue
        if len(whole) == 1 and clusters[key].kind() not in (Kind.PERSON, Kind.COUNTRY):
            result[whole[0]].names.extend(result.pop(key).names)
    return list(result.values())


def _stands_alone(short: _Cluster, longer: _Cluster) -> bool:
    """Whether a text uses a short name often before a longer one, which then is another's."""
    first = longer.names[0].start
    return sum(name.start < first for name in short.names) >= _OFTEN


def _parts(keys: Iterable[str]) -> Mapping[str, list[str]]:
    """The names that hold another one, by that: before "of", or behind their first words."""
    found: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        for link in (" of ", " on ", " for "):
            start, linked, _ = key.partition(link)
            if linked and " " in start:
                found[start].append(key)
        words = key.split()
        if words[-1].lower() in lexicon.ORGANISATION_NOUNS | lexicon.PLACE_NOUNS:
            for at in range(1, len(words) - 1):
                found[" ".join(words[at:])].append(key)
    return found


def _key(
    name: Name, persons: Mapping[str, Mapping[str, int]], expansions: Mapping[str, set[str]]
) -> tuple[str, bool]:
    """What a name has in common with the other names of its thing, and whether it is unclear."""
    if state := world.country(name.text):
        return f"country {state.code}", False
    maybe = name.kind in (Kind.PERSON, Kind.THING)
    words = bare_person(name.text) if maybe else name.text.split()
    bearers = persons.get(_surname(words), {})
    if len(words) == 1 and bearers and name.kind not in (Kind.GROUP, Kind.COUNTRY):
        full = _bearer(name, bearers)
        return full or words[0], not full
    if name.kind is Kind.PERSON or " ".join(words) in bearers:
        return " ".join(words), False
    fitting = expansions.get(name.text, set())
    return (next(iter(fitting)) if len(fitting) == 1 else name.text), False


def _bearer(name: Name, bearers: Mapping[str, int]) -> str:
    """The full name that a surname stands for: the only one so far."""
    full = [each for each, start in bearers.items() if start < name.start]
    return full[0] if len(full) == 1 else ""


def bare_person(text: str) -> list[str]:
    """The words of a person's name without titles before it."""
    words = text.split()
    lowered = [word.lower().rstrip(".") for word in words[:-1]]
    last = max((at for at, word in enumerate(lowered) if word in lexicon.TITLES), default=-1)
    if last < 0 and len(words) > 2 and personal.is_calling(lowered[0]):
        last = 0  # a sentence that begins with "Goalkeeper Ann Hale"
    return words[last + 1 :]


def _surname(words: Sequence[str]) -> str:
    """The last word of a name that is no "Jr."."""
    return words[-2] if len(words) > 2 and words[-1] in _SUFFIXES else words[-1]


def _introduced(found: Sequence[Name]) -> dict[str, dict[str, int]]:
    """The full names of persons with their first places, by surname, where one comes first.

    A surname that a text uses before any full name with it may be somebody else's, or no surname.
    """
    kinds: dict[str, Counter[bool]] = defaultdict(Counter)
    first: dict[str, int] = {}
    for name in found:
        if " " not in name.text:
            first.setdefault(name.text, name.start)
            kinds[name.text][not _is_place(name)] += 1
    return {
        surname: full
        for surname, full in _full_persons(found).items()
        if (surname not in first or min(full.values()) < first[surname])
        and kinds[surname][True] >= kinds[surname][False]
    }


def _is_place(name: Name) -> bool:
    """Whether a word names a place by more than the model's guess at it."""
    return name.kind is Kind.CITY or (name.kind is Kind.PLACE and name.weight > 1)


def _full_persons(found: Sequence[Name]) -> dict[str, dict[str, int]]:
    """The full names of persons with their first places, by surname."""
    persons: dict[str, dict[str, int]] = defaultdict(dict)
    alone = {name.text for name in found if name.kind is Kind.PERSON and " " not in name.text}
    for name in found:
        words = bare_person(name.text)
        if not _NO_PERSON.isdisjoint(words):
            continue
        surname = name.kind is Kind.THING and not name.article and _surname(words) in alone
        if (
            (name.kind is Kind.PERSON or surname)
            and 2 <= len(words) <= 5
            and not words[-1].isdigit()
        ):
            persons[_surname(words)].setdefault(" ".join(words), name.start)
    return persons


def _acronyms(found: Sequence[Name]) -> dict[str, set[str]]:
    """Expansions by acronym: "International Labour Organization" by "ILO"."""
    expansions: dict[str, set[str]] = defaultdict(set)
    for name in found:
        words = [word for word in name.text.split() if word[:1].isupper()]
        if len(words) > 1:
            expansions["".join(word[0] for word in words)].add(name.text)
    return expansions


def _entity(cluster: _Cluster) -> Entity:
    kind = cluster.kind()
    state = next((found for name in cluster.names if (found := world.country(name.text))), None)
    if state is not None:
        article = state.in_sentence != state.name
        return Entity(state.name, Kind.COUNTRY, article, state.code, state.aliases)
    texts = [name.text for name in cluster.names]
    if kind is Kind.PERSON:
        texts = [" ".join(bare_person(text)) for text in texts]
        texts = [text.removesuffix("'s").removesuffix("’s") for text in texts]
    spelled = Counter(texts)
    name = max(texts, key=lambda text: (len(text), spelled[text]))
    chosen = [each for each in cluster.names if each.text.endswith(name)]
    share = 1 if " of " in name else max(1, len(chosen) // 2)
    article = kind is not Kind.PERSON and sum(each.article for each in chosen) >= share
    aliases = tuple(dict.fromkeys(text for text in texts if text != name))
    owned = any(each.owned for each in chosen)
    return Entity(name, kind, article, "", aliases, cluster.ambiguous, owned)
