"""The words that single one thing out by a degree: "longest", and not "forest"."""

from __future__ import annotations

SUPERLATIVE = (
    r"(?!(?:arrest|behest|conquest|contest|crest|digest|divest|earnest|forest|guest|harvest|honest|"
    r"infest|ingest|inquest|interest|invest|manifest|modest|northwest|priest|protest|quest|"
    r"request|southwest|suggest|tempest|unrest|Bucharest|Budapest|Everest)\b)\w{3,}est"
)
"""A pattern for a word in the superlative, as far as its ending shows it."""
