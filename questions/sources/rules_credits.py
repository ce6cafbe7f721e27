"""Lines that say who made something: bylines, captions and picture credits."""

from __future__ import annotations

import re

from questions.sources.rules import Rule

NAME = r"[A-ZÀ-Þ][\w'’.-]*"
_NAMES = rf"{NAME}(?: {NAME}){{0,3}}"
AGENCY = (
    r"(?:AP|AFP|EPA|EFE|ANSA|DPA|dpa|PA|TASS|NASA|ESA|UPI|CP|Reuters|REUTERS|Getty(?: Images?)?"
    r"|Alamy|Shutterstock|iStock\w*|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|Bloomberg"
    r"|Xinhua|Yonhap|Kyodo|Anadolu(?: Agency)?|NurPhoto|Corbis|Magnum|Rex(?: Features)?"
    r"|Associated Press|Press Association|Agence France-Presse)"
)
_PICTURE = r"(?i:photo(?:graph)?|image|picture|pic|illustration|graphic|map|credit)"
_ROLE = r"(?i:correspondent|reporter|editor|writer|columnist|contributor|photographer)"

CAPTION_LABEL = re.compile(r"(?:image|photo|media|picture) caption\s*[:,]?", re.IGNORECASE)
"""A line that says that the next line is a caption."""
CAPTION = Rule(
    "a caption or picture credit",
    (
        (
            rf"^[\W_]*(?:{_PICTURE}s?|(?i:video|caption|pictured|file (?:photo|picture|image)"
            r"|(?:image|photo|picture) (?:source|caption|credit|by|courtesy)(?: of)?"
            r"|media caption))\s*(?:[:|,©/]|[–—]\s|\s-\s|$)"
        ),
        (
            r"[(\[]\s*(?i:photo|image|picture|file|credit|illustration|courtesy|AP Photo)\b"
            r"[^()\[\]]{0,60}[)\]]\W*$"
        ),
        rf"[(\[][^()\[\]]{{1,60}}[/,–-]\s*{AGENCY}(?:,? [Ff]ile)?\s*[)\]]\W*$",
        rf"[(\[]{AGENCY}(?:,? [Ff]ile)?\s*[)\]]$",
        rf"[(\[]\s*{_NAMES}\s*/\s*{_NAMES}\s*[)\]]\W*$",
        rf"(?:^|[.?!”\"]\s*){_NAMES}\s*/\s*(?:[\w.&]+ ){{0,2}}{AGENCY}(?: via {AGENCY})?\W*$",
        rf"[.?!”\"]\s*{_PICTURE}s?\s*(?::|by\b|courtesy\b)\s*\S[^.]{{0,60}}$",
        rf"^(?:{_PICTURE}|{_PICTURE}s)\s+(?i:by|courtesy(?: of)?|via)\s+[^.]{{1,60}}$",
        r"\S\s*[©]\s*[A-ZÀ-Þ][^.]{1,50}$",
        rf"^\W*(?:via )?{AGENCY}(?: via {AGENCY})?\W*$",
        rf"\b{AGENCY}(?: Photo)?\s*/\s*{_NAMES}(?:, [Ff]ile(?: [Pp]hoto)?)?\W*$",
    ),
    takes=(
        "Photo: Jane Doe",
        "Image: Jane Doe/Getty",
        "An old man walks past a mural.(JANE DOE / AFP)",
        "The bridge in 1931. Photograph: Jane Doe/The Example",
        "Workers at the lock (AP Photo/Jane Doe, File)",
        "Image source, Getty Images",
        "A lock of the canal. Jane Doe/Reuters",
        "Getty Images",
        "The lighthouse at dusk. © Jane Doe",
        "Photo by Jane Doe on Unsplash",
        "The ministers shake hands on Tuesday. REUTERS/Jane Doe",
    ),
    spares=(
        "Photography changed the sciences.",
        "The picture was sold in 1990.",
        "Image makers met in Paris.",
        "The fund (World Bank) paid half of the cost.",
        "It sold the rights to Reuters.",
        "She worked for the space agency (NASA).",
        "He read the news to the AP.",
        "The photo by the door was hers.",
    ),
    any_case=False,
)
BYLINE = Rule(
    "a byline",
    (
        rf"^(?i:(?:additional )?(?:reporting|writing|editing|graphics)(?: and \w+)? by) {NAME}",
        rf"^(?i:(?:compiled|produced|translated|edited) by) {_NAMES}\W*$",
        rf"^(?i:by|words by|story by|text by|author|from our)\s*:?\s+{NAME}.{{0,90}}(?<![.!?])$",
        (
            rf"^(?i:written|posted|published|reported) by:?\s+(?:{NAME}|admin|staff)"
            r".{0,90}(?<![.!?])$"
        ),
        r"^(?i:(?:written|posted|published|reported) by|by|authors?)\s*:?$",
        (
            rf"^{NAME}(?: {NAME}){{1,3}},?\s+(?:[|–—-]\s+)?(?:\w+ ){{0,3}}{_ROLE}"
            r"\b.{0,40}(?<![.!?])$"
        ),
    ),
    takes=(
        "By Jane Doe",
        "By JANE DOE and John Roe, Example News",
        "Published by",
        "Written by Jane Doe",
        "Jane Doe, political correspondent",
        "Reporting by Jane Doe; Editing by John Roe.",
    ),
    spares=(
        "By Friday, the town had fallen.",
        "By Lake Victoria lies Kampala.",
        "Compiled by monks, the book lists every field.",
    ),
    any_case=False,
)
RULES = (CAPTION, BYLINE)
