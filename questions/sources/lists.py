"""Lists that pages carry beside their story: other headlines, topics, comments, references.

A list begins at its own heading and ends at the next line of running text. Some sections run to the
end of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
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
    | on\ this\ day | contents | table\ of\ contents | tools""",
    re.IGNORECASE | re.VERBOSE,
)
_END_HEADING = re.compile(
    r"""references | notes(?:\ and\ references)? | footnotes | endnotes | bibliography
    | works\ cited | sources? | citations | external\ links
    | about\ the\ authors? | about\ (?:us|this\ (?:site|author)) | author\ bio | the\ authors?
    | (?:\d+\ )?comments?(?:\ \(\d+\))? | (?:leave|post)\ a\ (?:comment|reply)
    | (?:what\ do\ you\ think\?\ )?join\ the\ (?:conversation|discussion)
    | responses | reader\ comments
    | acknowledge?ments | gallery""",
    re.IGNORECASE | re.VERBOSE,
)
# Who commented and when, above a comment and its "Reply".
_COMMENTED = re.compile(
    r"(?:.{2,40}\W)?(?:an?|\d+) (?:min(?:ute)?|hour|day|week|month|year)s? ago\W*", re.IGNORECASE
)
_REPLY = re.compile(r"reply(?:\W+(?:likes?|share|report|upvote)\b.*)?", re.IGNORECASE)
_COMMENT_LINES = 4
_END_MARK = re.compile(
    r"#{3,}|-?\s*30\s*-|[-–—*]+\s*ends?\s*[-–—*]+|ends|enditem|notes? to editors:?", re.IGNORECASE
)
_LIST_REASON = "a list of links"
_END_REASON = "a section after the story"
_DOUBTFUL = frozenset(
    """source sources notes responses gallery tools sections topics contents popular latest more
    menu categories citations acknowledgements""".split()
)
_MIN_PARAGRAPH_WORDS = 25
_MANY_PARAGRAPHS = 5
_MIN_CARDS = 4
_LATE = 0.5
_STORY_LENGTH = 900
_STORY_PARAGRAPHS = 3


def is_list_heading(line: str) -> bool:
    """Whether a line announces a list of links."""
    return bool(_LIST_HEADING.fullmatch(_bare(line)))


def is_end_heading(line: str) -> bool:
    """Whether a line announces what follows a story: its end mark, references, comments."""
    return bool(_END_MARK.fullmatch(line) or _END_HEADING.fullmatch(_bare(line)))


def _is_own_section(sheet: Sheet, place: int, paragraphs: Sequence[int]) -> bool:
    """Whether a line that may announce a list or the end stands within the story.

    So it does before a paragraph, and where much of the story is still to come: the word also
    stands in the corner of a table.
    """
    if _bare(sheet.parts[place].text).lower() not in _DOUBTFUL:
        return False
    before = bisect_right(paragraphs, place)
    behind = len(paragraphs) - before
    is_next = before < len(paragraphs) and paragraphs[before] == place + 1
    return is_next or behind > max(_MANY_PARAGRAPHS, before / 2)


def _paragraphs(sheet: Sheet) -> list[int]:
    """The places of long parts that end like sentences."""
    return [
        i
        for i, part in enumerate(sheet.parts)
        if is_ended(part.text) and len(part.text.split()) >= _MIN_PARAGRAPH_WORDS
    ]


def leave_out_lists(sheet: Sheet) -> None:
    """Leave out each list of links, and the sections behind the story."""
    late, paragraphs = _late_place(sheet), _paragraphs(sheet)
    story = [_is_story(part.text, part.role) for part in sheet.parts]
    places = [i for i, _ in sheet.open_parts()]
    end = 0
    for i, part in enumerate(sheet.parts):
        reason = _announced(sheet, i, paragraphs)
        if reason == _END_REASON and i >= late:
            _leave_out_from(sheet, i, _END_REASON)
            return
        if reason and is_list_heading(part.text):
            if i >= late and _are_cards(story, places, i):
                _leave_out_from(sheet, i, _LIST_REASON)
                return
            sheet.leave_out(i, _LIST_REASON)
            end = _leave_out_list(sheet, story, max(i + 1, end))


def _leave_out_list(sheet: Sheet, story: Sequence[bool], start: int) -> int:
    """Leave out the parts up to the next one that is running text; the result is its place."""
    for i in range(start, len(story)):
        if story[i]:
            return i
        sheet.leave_out(i, _LIST_REASON)
    return len(story)


def is_listed(sheet: Sheet, place: int) -> bool:
    """Whether a part was left out as an entry of a list of links."""
    return sheet.reason(place) == _LIST_REASON and not is_list_heading(sheet.parts[place].text)


def leave_out_sections(sheet: Sheet) -> None:
    """Leave out the sections of a page with headings that a list or the end of a story begins."""
    late, paragraphs = _late_place(sheet), _paragraphs(sheet)
    skipping = ""
    for i, part in enumerate(sheet.parts):
        if part.role is Role.HEADING:
            skipping = _announced(sheet, i, paragraphs)
        if skipping == _END_REASON and i >= late:
            _leave_out_from(sheet, i, _END_REASON)
            return
        if skipping:
            sheet.leave_out(i, skipping)


def _leave_out_from(sheet: Sheet, start: int, reason: str) -> None:
    """Leave out the rest of a page."""
    for i in range(start, len(sheet.parts)):
        sheet.leave_out(i, reason)


def _late_place(sheet: Sheet) -> int:
    """The place from which on a section may be the end of the story.

    Half of the page's paragraphs stand before it, or enough of them for a story: comments and
    references can be longer than what they are about.
    """
    lengths = [len(part.text) if is_prose(part.text) else 0 for part in sheet.parts]
    half = _LATE * sum(lengths)
    passed, paragraphs = 0, 0
    for i, length in enumerate(lengths):
        is_story_behind = passed >= _STORY_LENGTH and paragraphs >= _STORY_PARAGRAPHS
        if passed >= half or is_story_behind:
            return i
        passed += length
        paragraphs += length > 0
    return len(lengths)


def _announced(sheet: Sheet, place: int, paragraphs: Sequence[int]) -> str:
    """Why what follows a line is no story; "" for a line that announces nothing of the kind."""
    line = sheet.parts[place].text
    if _is_own_section(sheet, place, paragraphs):
        return ""
    if is_end_heading(line) or _heads_comment(sheet, place):
        return _END_REASON
    return _LIST_REASON if is_list_heading(line) else ""


def _heads_comment(sheet: Sheet, place: int) -> bool:
    """Whether a line says who commented and when, with a "Reply" below what they wrote."""
    if not _COMMENTED.fullmatch(sheet.parts[place].text):
        return False
    below = sheet.parts[place + 1 : place + 1 + _COMMENT_LINES]
    return any(_REPLY.fullmatch(part.text.strip()) for part in below)


def _is_story(text: str, role: Role) -> bool:
    """Whether a part of a list is running text: a headline may be a question, never a statement."""
    if role is Role.HEADING:
        return False
    if text.rstrip("\"'”’»)]").endswith(("?", "!")):
        return len(text.split()) > 20
    return is_ended(text) and len(text.split()) > 3


def _are_cards(story: Sequence[bool], places: Sequence[int], heading: int) -> bool:
    """Whether headlines and teasers take turns from a heading to the end of the page.

    Args:
        story: Of each part of the page, whether it reads as running text.
        places: The parts that were open before lists were looked for.
        heading: The place of the heading.
    """
    first = bisect_right(places, heading)
    turns = (story[places[i]] == bool((i - first) % 2) for i in range(first, len(places)))
    return len(places) - first >= _MIN_CARDS and all(turns)


def _bare(line: str) -> str:
    """A heading without the marks around it."""
    return line.strip(" :.…|•·*#>»–—-")
