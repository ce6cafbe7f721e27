"""Fields of study and work in the names of bodies: "the Institute of Biology".

A body of one field stands well beside those of other fields, for nobody can tell by the name which
of them somebody works at.
"""

from __future__ import annotations

import re

_TABLE = """\
Agricultural Botanical Chemical Geological Horticultural Zoological
Archaeological Architectural Astronomical Geographical Historical Literary Musical Philosophical
Astronomical Biological Chemical Geological Mathematical Meteorological Oceanographic
Agriculture Biology Botany Chemistry Forestry Genetics Geology Oceanography Physics Zoology
Archaeology Architecture Astronomy Economics Geography Linguistics Mathematics Statistics
Sport Music Theatre Science Reading Film
Sports Arts Science Music Literature Film
Maritime Railway Aviation Textile Toy Postal Motor
Taxi Bus Coach Minicab Tram Ferry
Bakery Dairy Brewery Fishery Catering
Hotel Restaurant Pub Camping
"""
_ROWS = tuple(tuple(row.split()) for row in _TABLE.splitlines())
_FIELD = re.compile(rf"\b(?:{'|'.join(_TABLE.split())})\b")
_BODY = re.compile(
    r"\b(?:Institute|Society|Association|Academy|College|Centre|Center|Laboratory|Trust|"
    r"Foundation|Faculty|Department|Club|School|Museum)\b"
)
# "the Natural History Museum", "the Arts and Crafts Society": the words belong together.
_JOINED = re.compile(r"\b(?:and|&|Natural|Military|Social|Political|Computer|Applied)\b|[,/]")
_TRUNK = 5


def in_other_fields(name: str, *, beside: str = "") -> tuple[str, ...]:
    """Bodies called as one is, but of other fields; none where its name tells no field.

    Args:
        name: The name of the body.
        beside: Words around it; no field that they speak of is asked for or offered.
    """
    found = list(_FIELD.finditer(name))
    if len(found) != 1 or not _BODY.search(name) or _JOINED.search(name):
        return ()
    field, (start, end) = found[0].group(), found[0].span()
    row = next(row for row in _ROWS if field in row)
    if _is_told(field, beside):
        return ()
    return tuple(
        f"{name[:start]}{one}{name[end:]}"
        for one in row
        if one[:_TRUNK] != field[:_TRUNK] and not _is_told(one, beside)
    )


def _is_told(field: str, words: str) -> bool:
    """Whether words hold the trunk of a field: "biologist" tells of biology."""
    return re.search(rf"\b{re.escape(field[:_TRUNK])}", words, re.IGNORECASE) is not None
