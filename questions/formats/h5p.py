"""H5P: a Question Set of the multiple-choice items, and Sort the Paragraphs for each ordering.

Sources: the H5P specification, and the semantics of the content types. A Question Set takes no
orderings, so each has a package of its own; where that makes several, they come in an archive.
Texts are HTML, of which only line breaks are used.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from questions.formats import h5p_words, titles
from questions.formats.archive import pack
from questions.formats.h5p_libraries import Libraries, Library
from questions.formats.hypertext import to_html
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Choice, Item, Option, Ordering

NAME = "h5p"
TITLE = "H5P (Moodle, WordPress, Drupal, Lumi)"
SUFFIX = ".h5p"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    tags=False,
    shuffle=True,
    libraries=True,
    note="A Question Set of the multiple-choice items, and a package of its own for each ordering "
    "of three events or more; several packages come in an archive that you unpack first. Dates and "
    "evidence are shown after answering. A point for each event in its right place. Unless its "
    "libraries are packed too, a site needs Question Set 1.17 with Multiple Choice 1.14, and Sort "
    "the Paragraphs 0.10.",
)

_FEWEST_EVENTS = 3
_SET, _CHOICE, _SORT = "H5P.QuestionSet", "H5P.MultiChoice", "H5P.SortParagraphs"
_NAMES = {_SET: "Question Set", _CHOICE: "Multiple Choice", _SORT: "Sort the Paragraphs"}

_BEHAVIOUR = {
    "enableRetry": True,
    "enableSolutionsButton": True,
    "enableCheckButton": True,
    "type": "single",
    "singlePoint": True,
    "randomAnswers": False,
    "showSolutionsRequiresInput": True,
    "confirmCheckDialog": False,
    "confirmRetryDialog": False,
    "autoCheck": False,
    "passPercentage": 100,
    "showScorePoints": True,
}

Json = dict[str, Any]


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """One package, or an archive of several."""
    selection = select(items, is_xml, is_complete, has_one_key, _is_long_enough, options=options)
    libraries = Libraries.of(options.libraries)
    shown = titles.one_line(title)
    choices = [one for one in selection.kept if isinstance(one.item.interaction, Choice)]
    packages: dict[str, bytes] = {}
    if choices:
        content = _question_set(choices, libraries, options)
        packages["questions.h5p"] = _package(_SET, (_CHOICE,), shown, content, libraries)
    for one in selection.kept:
        if isinstance(one.item.interaction, Ordering):
            content = _sort_paragraphs(one, one.item.interaction)
            name = f"ordering-{one.number:03}.h5p"
            packages[name] = _package(_SORT, (), f"{shown}: {one.name}", content, libraries)
    if len(packages) == 1:
        return Export(next(iter(packages.values())), selection.left_out)
    return Export(pack(packages), selection.left_out, ".zip")


def _is_long_enough(item: Item) -> str | None:
    entries = item.interaction.entries if isinstance(item.interaction, Ordering) else ()
    if entries and len(entries) < _FEWEST_EVENTS:
        return f"There are {len(entries)} events; Sort the Paragraphs needs {_FEWEST_EVENTS}."
    return None


def _package(
    main: str, others: Sequence[str], title: str, content: Json, libraries: Libraries
) -> bytes:
    used = [libraries.named(name) for name in (main, *others)]
    description = {
        "title": titles.short(title),
        "language": "en",
        "defaultLanguage": "en",
        "mainLibrary": main,
        "embedTypes": ["iframe"],
        "license": "U",
        "preloadedDependencies": [one.dependency() for one in libraries.needed(used)],
    }
    files: dict[str, str | bytes] = {
        "h5p.json": _dumps(description),
        "content/content.json": _dumps(content),
    }
    return pack(files | libraries.files(used))


def _dumps(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _question_set(asked: Sequence[Question], libraries: Libraries, options: ExportOptions) -> Json:
    library = libraries.named(_CHOICE)
    return {
        "introPage": {"showIntroPage": False, "startButtonText": "Start"},
        "progressType": "textual",
        "passPercentage": 50,
        "questions": [_of_set(one, library, options) for one in asked],
        "disableBackwardsNavigation": False,
        "randomQuestions": False,
        **h5p_words.QUESTION_SET,
    }


def _of_set(one: Question, library: Library, options: ExportOptions) -> Json:
    interaction = one.item.interaction
    if not isinstance(interaction, Choice):
        raise TypeError("only multiple-choice items go into a Question Set")
    return {
        "library": f"{library.name} {library.major}.{library.minor}",
        "params": {
            "question": f"<p>{to_html(one.item.stem)}</p>",
            "answers": [_answer(option) for option in interaction.options],
            **_overall(one.feedback),
            "behaviour": _BEHAVIOUR | {"randomAnswers": options.shuffle and one.may_shuffle},
            **h5p_words.MULTI_CHOICE,
        },
        # Derived from the item, so that the same items make the same package.
        "subContentId": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{one.number} {one.ident}")),
        "metadata": {
            "contentType": _NAMES[_CHOICE],
            "license": "U",
            "title": one.name,
            "authors": [],
            "changes": [],
        },
    }


def _answer(option: Option) -> Json:
    return {
        "text": f"<div>{to_html(option.text)}</div>",
        "correct": option.correct,
        "tipsAndFeedback": {
            "tip": "",
            "chosenFeedback": f"<div>{to_html(option.why)}</div>" if option.why else "",
            "notChosenFeedback": "",
        },
    }


def _sort_paragraphs(one: Question, ordering: Ordering) -> Json:
    return {
        "taskDescription": f"<div>{to_html(one.item.stem)}</div>",
        "paragraphs": [f"<div>{to_html(entry.text)}</div>" for entry in ordering.entries],
        **_overall(one.feedback),
        "behaviour": {
            "scoringMode": "positions",
            "applyPenalties": False,
            "duplicatesInterchangeable": False,
            "addButtonsForMovement": True,
            "enableRetry": True,
            "enableSolutionsButton": True,
        },
        **h5p_words.SORT_PARAGRAPHS,
    }


def _overall(feedback: str) -> Mapping[str, list[Json]]:
    """Players show it as HTML after filtering out all tags, and put the score where "@score" is."""
    shown = to_html(feedback.replace("\n", " ")).replace("@", "&#64;")
    return {"overallFeedback": [{"from": 0, "to": 100} | ({"feedback": shown} if shown else {})]}
