"""Word: the questions, and behind a page break the key; to print or to edit."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from types import ModuleType

from questions.formats import optional, paper, titles
from questions.formats.archive import pack
from questions.formats.markup import escape
from questions.formats.paper import Form
from questions.formats.selection import has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Paper, Part
from questions.model.items import Item

NAME = "docx"
TITLE = "Paper (Word)"
SUFFIX = ".docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CARRIES = Carries(
    difficulty=False,
    tags=False,
    points=True,
    shuffle=True,
    forms=True,
    note="Sheets to edit and print, and a key with reasons, dates and evidence behind them.",
)

_SIZES_IN_MM = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}
_TWIPS_IN_MM = 1440 / 25.4
_PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_MODIFIED = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """The forms, then a key for each."""
    docx = optional.load("docx", "Word documents")
    selection = select(items, is_xml, is_complete, has_one_key, options=options)
    made = paper.forms(selection.kept, options)
    shown = titles.one_line(title)
    parts: list[str] = []
    if options.part is not Part.KEY:
        parts += ["".join(_form(form, shown, options)) for form in made]
    if options.part is not Part.QUESTIONS:
        parts += ["".join(_key(form, shown)) for form in made]
    return Export(_document(docx, shown, _PAGE_BREAK.join(parts), options), selection.left_out)


def _form(form: Form, title: str, options: ExportOptions) -> Iterator[str]:
    """What takers get."""
    yield _paragraph(f"{title} – Form {form.letter}" if form.letter else title, style="Heading1")
    yield _paragraph("Name ______________________________    Date ______________")
    if any(not asked.is_choice for asked in form.questions):
        yield _paragraph(paper.ORDER_HINT)
    points = f" ({options.points} points)" if options.points > 1 else ""
    for asked in form.questions:
        yield _paragraph(f"{asked.number}. {asked.stem}{points}", bold=True, keep=True)
        for place, line in enumerate(asked.lines, 1):
            mark = f"{line.mark})" if asked.is_choice else "____"
            yield _paragraph(f"{mark} {line.text}", indent=8, keep=place < len(asked.lines))


def _key(form: Form, title: str) -> Iterator[str]:
    """What the teacher keeps."""
    named = f"Key to form {form.letter}" if form.letter else "Key"
    yield _paragraph(f"{title} – {named}", style="Heading1")
    for asked in form.questions:
        hint = "" if asked.is_choice else " (from the first line down)"
        yield _paragraph(f"{asked.number}. {asked.answer}{hint}", bold=True, keep=True)
        for line in asked.lines:
            if line.why:
                yield _paragraph(f"{line.mark}) {line.why}", indent=8)
        for place, event in enumerate(asked.order, 1):
            yield _paragraph(f"{place}. {event}", indent=8)
        if asked.explanation:
            yield _paragraph(asked.explanation, indent=8)
        for quote in asked.quotes:
            yield _paragraph(quote, indent=16)


def _paragraph(
    words: str, *, style: str = "", bold: bool = False, indent: int = 0, keep: bool = False
) -> str:
    """A paragraph; markup, because the library takes a minute for what a teacher waits for.

    Args:
        words: What it says; its line breaks stay.
        style: One of the document's styles.
        bold: Whether it is bold, and apart from what stands above.
        indent: How far it is indented, in millimetres.
        keep: Whether it stays on one page with the next one.
    """
    layout = f'<w:pStyle w:val="{style}"/>' if style else ""
    layout += "<w:keepNext/>" if keep else ""
    layout += f'<w:keepLines/><w:spacing w:before="{180 if bold else 0}" w:after="60"/>'
    layout += f'<w:ind w:left="{round(indent * _TWIPS_IN_MM)}"/>'
    run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    text = f'<w:t xml:space="preserve">{escape(words)}</w:t>'
    for sign, element in (("\n", "<w:br/>"), ("\t", "<w:tab/>")):
        text = text.replace(sign, f'</w:t>{element}<w:t xml:space="preserve">')
    return f"<w:p><w:pPr>{layout}</w:pPr><w:r>{run}{text}</w:r></w:p>"


def _document(docx: ModuleType, title: str, body: str, options: ExportOptions) -> bytes:
    """The file, without the time at which it was made."""
    document = docx.Document()
    width, height = _SIZES_IN_MM[options.paper]
    page = document.sections[0]
    page.page_width, page.page_height = docx.shared.Mm(width), docx.shared.Mm(height)
    page.left_margin = page.right_margin = docx.shared.Mm(22)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = titles.short(title), "", ""
    namespace = docx.oxml.ns.nsdecls("w")
    layout = document.element.body.sectPr  # which must stay last
    for element in list(docx.oxml.parse_xml(f"<w:body {namespace}>{body}</w:body>")):
        layout.addprevious(element)
    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    core = "docProps/core.xml"
    files[core] = _MODIFIED.sub(rb"\g<1>1980-01-01T00:00:00Z", files[core])
    return pack(files, compress=True)
