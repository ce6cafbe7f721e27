"""Lists that pages carry beside their story: other headlines, topics, comments, references.

A list begins at its own heading and ends at the next line of running text. Some sections run to the
end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.sources.prose import is_ended, is_prose
from questions.sources.sheet import Role, Sheet

_THINGS = (
    r"(?:articles?|stories|news|posts?|reads?|content|topics?|links?|videos?|coverage|headlines?"
    r"|reading|picks?|pages?|reports?)"
)
_LIST_HEADING = re.compile(
    rf"""(?:read|see|watch|look)\ (?:also|more|next|too)
    | (?:also|further|more)\ (?:read|see|reading)
    | (?:top|more|other|latest|recent|related|recommended|popular|featured|trending|breaking
        |similar|suggested|editors?['’]?s?|today['’]?s|our)\ (?:top\ |best\ )?
      {_THINGS}(?:\ (?:from|on|in|about|by)\ .{{1,40}})?
    | (?:most|must)[- ](?:read|popular|viewed|shared|watched|commented|recent)(?:\ .{{1,20}})?
    | related | popular | latest | trending(?:\ now)? | in\ case\ you\ missed\ it | don['’]t\ miss
    | recommended(?:\ (?:for\ you|by\ .{{1,30}}))? | what\ to\ read\ next | up\ next | next\ up
    | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested\ in|enjoy) | keep\ reading
    | more(?:\ (?:from|on|in|about)\ .{{1,50}})? | (?:from\ )?(?:around|across)?\ ?the\ web
    | elsewhere\ on\ .{{1,30}} | explore\ more
    | tags? | topics? | keywords? | categories | share(?:\ this.{{0,30}})? | follow\ us.{{0,30}}
    | in\ this\ (?:article|story) | navigation | menu | sections | quick\ links | on\ this\ page
    | contents | table\ of\ contents | tools""",
    re.IGNORECASE | re.VERBOSE,
)
_END_HEADING = re.compile(
    r"""references | notes(?:\ and\ references)? | footnotes | endnotes | bibliography
    | works\ cited | sources? | citations | external\ links | further\ reading | see\ also
    | about\ the\ authors? | about\ (?:us|this\ (?:site|author)) | author\ bio | the\ authors?
    | (?:\d+\ )?comments?(?:\ \(\d+\))? | (?:leave|post)\ a\ (?:comment|reply)
    | join\ the\ (?:conversation|discussion) | responses | reader\ comments
    | most\ (?:read|popular|viewed) | (?:subscribe|newsletter).{0,30}
    | acknowledge?ments | gallery""",
    re.IGNORECASE | re.VERBOSE,
)
_LIST_REASON = "a list of links"
_END_REASON = "a section after the story"
_LATE = 0.5


def is_list_heading(line: str) -> bool:
    """Whether a line announces a list of links."""
    return bool(_LIST_HEADING.fullmatch(_bare(line)))


def is_end_heading(line: str) -> bool:
    """Whether a line announces what follows a story: references, comments, its author."""
    return bool(_END_HEADING.fullmatch(_bare(line)))


def leave_out_lists(sheet: Sheet) -> None:
    """Leave out each list of links, and the sections behind the story."""
    total = sum(len(part.text) for part in sheet.parts if is_prose(part.text)) or 1
    passed = 0
    for i, part in enumerate(sheet.parts):
        if is_end_heading(part.text) and passed >= _LATE * total:
            for j in range(i, len(sheet.parts)):
                sheet.leave_out(j, _END_REASON)
            return
        if is_list_heading(part.text):
            for j in range(i, _end_of_list(sheet, i)):
                sheet.leave_out(j, _LIST_REASON)
        if sheet.is_open(i) and is_prose(part.text):
            passed += len(part.text)


def _end_of_list(sheet: Sheet, start: int) -> int:
    """The place of the first part behind a list that is running text again."""
    kinds = [_is_story(part.text, part.role) for part in sheet.parts[start + 1 :]]
    if _are_cards(kinds):
        return len(sheet.parts)
    for offset, story in enumerate(kinds):
        if story:
            return start + 1 + offset
    return len(sheet.parts)


def _is_story(text: str, role: Role) -> bool:
    """Whether a part of a list is running text: a headline may be a question, never a statement."""
    if role is Role.HEADING:
        return False
    if text.rstrip("\"'”’»)]").endswith(("?", "!")):
        return len(text.split()) > 20
    return is_ended(text) and len(text.split()) > 3


def _are_cards(story: Sequence[bool]) -> bool:
    """Whether headlines and teasers take turns to the end of the page."""
    pairs = sum(1 for a, b in zip(story[::2], story[1::2], strict=False) if not a and b)
    return len(story) >= 4 and pairs * 2 >= len(story) - 1 and any(story)


def _bare(line: str) -> str:
    """A heading without the marks around it."""
    return line.strip(" :.…|•·*#>»–—-")


def leave_out_sections(sheet: Sheet) -> None:
    """Leave out the sections of a page with headings that a list or the end of a story begins."""
    skipping = ""
    for i, part in enumerate(sheet.parts):
        if part.role is Role.HEADING:
            skipping = _section_reason(part.text)
        if skipping:
            sheet.leave_out(i, skipping)


def _section_reason(heading: str) -> str:
    """Why the section under a heading is no story; "" for a story's own heading."""
    if is_end_heading(heading):
        return _END_REASON
    return _LIST_REASON if is_list_heading(heading) else ""
