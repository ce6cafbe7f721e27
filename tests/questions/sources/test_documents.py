"""Articles in Word and PDF documents: read like pages, and refused in a sentence when they fail."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from questions import sources
from questions.errors import SourceError
from questions.sources import pdf_document, word_document

OPENED = "The harbour bridge of Lund was opened by Ann Hale on 3 May 1931."
CLOSED = "The ferry beside it closed in 1933, after more than two hundred years of service."
MANY = (
    "the municipal administration documented the extraordinary costs of its well-known harbour, "
    "and an international commission examined the documentation in an uncharacteristically short "
    "time. Its recommendations concerned the maintenance of lighthouses, the responsibilities of "
    "harbourmasters and the transportation of agricultural machinery on unsuitable ferries."
)
TOWNS = ("Bergen", "Molde", "Narvik", "Turku", "Gdynia", "Husum", "Visby")


def word(*paragraphs: tuple[str, str]) -> bytes:
    """A Word document of paragraphs, each a style and its words, with a table behind."""
    document = docx.Document()
    for style, words in paragraphs:
        document.add_paragraph(words, style=style)
    document.add_table(1, 2).rows[0].cells[0].text = "Length"
    return saved(document)


def saved(document: object) -> bytes:
    file = io.BytesIO()
    document.save(file)  # type: ignore[attr-defined]
    return file.getvalue()


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Three pages of wrapped lines with running heads, and words divided at the ends of lines."""
    typst = pytest.importorskip("typst", reason="typst makes the document, and is not installed")
    page = (
        '#set page(width: 12cm, height: 12cm, header: "Lund Chronicle", footer: context '
        'counter(page).display())\n#set text(size: 10pt, lang: "en", hyphenate: true)\n'
        "#set par(justify: true)\n= The harbour bridge\n\n"
    )
    body = "\n\n".join(f"In {town}, {MANY}" for town in TOWNS)
    made: bytes = typst.compile(f"{page}{OPENED} {CLOSED}\n\n{body}".encode())
    return made


def test_a_word_document_is_read_by_its_styles() -> None:
    data = word(
        ("Title", "The harbour bridge"),
        ("Normal", OPENED),
        ("Heading 1", "The ferry"),
        ("List Bullet", CLOSED),
        ("Caption", "The bridge in a drawing by Ole Berg."),
    )

    reading = sources.read_bytes("bridge.docx", data)

    assert reading.article.title == "The harbour bridge"
    assert reading.article.text == f"{OPENED}\n\n{CLOSED}"
    left_out = {omission.text for omission in reading.left_out}
    assert {"The ferry", "The bridge in a drawing by Ole Berg.", "Length |"} <= left_out


def test_a_pdf_loses_its_running_heads_and_divided_words(pdf: bytes) -> None:
    reading = sources.read_bytes("bridge.pdf", pdf)

    text = reading.article.text
    assert text == "\n\n".join([f"{OPENED} {CLOSED}", *(f"In {town}, {MANY}" for town in TOWNS)])
    assert "Lund Chronicle" in {omission.text for omission in reading.left_out}


def test_a_pdf_is_known_by_its_contents(pdf: bytes) -> None:
    assert OPENED in sources.read_bytes("bridge.txt", pdf).article.text


def test_a_folder_is_searched_for_documents(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("articles")
    for name in ("a.docx", "b.pdf", "c.doc"):
        (folder / name).touch()

    assert [path.name for path in sources.find([folder])] == ["a.docx", "b.pdf"]


def test_a_locked_pdf_is_refused(pdf: bytes) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)

    with pytest.raises(SourceError, match="locked with a password"):
        sources.read_bytes("bridge.pdf", file.getvalue())


def test_a_pdf_that_only_its_owner_may_change_is_read(pdf: bytes) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt("", "secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)

    assert OPENED in sources.read_bytes("bridge.pdf", file.getvalue()).article.text


def test_a_pdf_of_pictures_is_refused() -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    file = io.BytesIO()
    writer.write(file)

    with pytest.raises(SourceError, match="pictures and no text"):
        sources.read_bytes("scan.pdf", file.getvalue())


def test_a_pdf_of_too_many_pages_is_refused(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_document, "MAX_PAGES", 2)

    with pytest.raises(SourceError, match="more than 2 pages"):
        sources.read_bytes("bridge.pdf", pdf)


@pytest.mark.parametrize("cut", [6, 200, 2_000])
def test_a_damaged_pdf_is_refused_or_read(pdf: bytes, cut: int) -> None:
    with pytest.raises(SourceError, match="PDF"):
        sources.read_bytes("bridge.pdf", pdf[:cut])


@pytest.mark.parametrize("cut", [4, 100, -100])
def test_a_damaged_word_document_is_refused(cut: int) -> None:
    with pytest.raises(SourceError, match="damaged"):
        sources.read_bytes("bridge.docx", word(("Normal", OPENED))[:cut])


def test_an_archive_that_is_no_document_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("notes.txt", OPENED)

    with pytest.raises(SourceError, match="damaged"):
        sources.read_bytes("bridge.docx", file.getvalue())
    with pytest.raises(SourceError, match="zip archive"):
        sources.read_bytes("bridge.zip", file.getvalue())


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_document, "MAX_UNPACKED", 10_000)

    with pytest.raises(SourceError, match="unpacks to more"):
        sources.read_bytes("bridge.docx", word(("Normal", OPENED)))


def test_an_external_entity_of_a_word_document_is_not_followed() -> None:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(word(("Normal", OPENED)))) as source,
        zipfile.ZipFile(packed, "w") as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                opening = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w:document'
                data = data.replace(b"<w:document", opening, 1)
                data = data.replace(OPENED.encode(), OPENED.encode() + b" &x;")
            target.writestr(name, data)

    try:
        text = sources.read_bytes("bridge.docx", packed.getvalue()).article.text
    except SourceError:
        return
    assert text == OPENED
