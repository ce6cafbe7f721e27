"""What checks find in an item, and what an item is held against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.model.articles import Article
from questions.model.facts import Fact, Named
from questions.model.items import Item


class Severity(StrEnum):
    """How bad a finding is: a blocking one keeps an item from being published."""

    BLOCKING = "blocking"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check noticed, in a sentence that an editor can act on."""

    check: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An item with what the checks say of it."""

    item: Item
    findings: tuple[Finding, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether no finding blocks publication."""
        return all(finding.severity is not Severity.BLOCKING for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All articles and facts that an item may be held against, and all that they name."""

    articles: tuple[Article, ...] = ()
    facts: tuple[Fact, ...] = ()
    names: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewedSet:
    """Items that are asked together, with what the checks say of each and of all.

    Attributes:
        items: Each item with its findings, those that only its neighbours explain included.
        findings: What holds of the set as a whole.
    """

    items: tuple[Reviewed, ...]
    findings: tuple[Finding, ...] = ()
