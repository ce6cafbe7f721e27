"""Content packages of QTI 2.1 and 3.0: a manifest, a test, and an item a file.

Source: IMS Content Packaging 1.1 and 1.2, with the metadata of IEEE 1484.12.3 (LOM): tags become
keywords, and the difficulty one of the five words that LOM has for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.formats import qti_markup, titles
from questions.formats.archive import pack
from questions.formats.markup import escape, set_id
from questions.formats.qti_markup import Dialect
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Item

CARRIES = Carries(
    dates=False,
    points=True,
    shuffle=True,
    note="Dates and evidence are shown in the general feedback, and the difficulty is one of five "
    "words. Orderings are graded all or nothing.",
)
_DIFFICULTIES = ("very easy", "easy", "medium", "difficult", "very difficult")


@dataclass(frozen=True, slots=True)
class Package:
    """What the manifest of a version says.

    Attributes:
        qti: The version's markup.
        namespace: Of the manifest.
        metadata: The namespace of LOM.
        schema, schema_version: What the manifest says that it is.
        item_type, test_type: The types of its resources.
    """

    qti: Dialect
    namespace: str
    metadata: str
    schema: str
    schema_version: str
    item_type: str
    test_type: str

    def write(
        self, items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN
    ) -> Export:
        """A package with a file for each item, and a test of all."""
        selection = select(items, is_xml, is_complete, has_one_key, options=options)
        kept = selection.kept
        name, shown = set_id(kept, title), titles.short(titles.one_line(title))
        named = {f"i{asked.number}_{asked.ident}": asked for asked in kept}
        files = {"imsmanifest.xml": "".join(self._manifest(name, named))}
        if kept:
            files["test.xml"] = qti_markup.test(self.qti, name, shown, list(named))
        for ident, asked in named.items():
            files[f"items/{ident}.xml"] = qti_markup.item(self.qti, ident, asked, options)
        return Export(pack(files), selection.left_out)

    def _manifest(self, name: str, items: dict[str, Question]) -> Iterator[str]:
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield f'<manifest identifier="{name}_manifest" xmlns="{self.namespace}">\n  <metadata>\n'
        yield f"    <schema>{self.schema}</schema>\n"
        yield f"    <schemaversion>{self.schema_version}</schemaversion>\n"
        yield "  </metadata>\n  <organizations/>\n  <resources>\n"
        if items:
            yield f'    <resource identifier="{name}" type="{self.test_type}" href="test.xml">\n'
            yield '      <file href="test.xml"/>\n'
            yield from (f'      <dependency identifierref="{item}"/>\n' for item in items)
            yield "    </resource>\n"
        for ident, asked in items.items():
            path = f"items/{ident}.xml"
            yield f'    <resource identifier="{ident}" type="{self.item_type}" href="{path}">\n'
            yield from self._metadata(asked.item)
            yield f'      <file href="{path}"/>\n    </resource>\n'
        yield "  </resources>\n</manifest>\n"

    def _metadata(self, item: Item) -> Iterator[str]:
        """Tags and difficulty, where an item has any."""
        if not item.tags and item.difficulty is None:
            return
        yield f'      <metadata><lom xmlns="{self.metadata}">'
        if item.tags:
            words = (
                f'<keyword><string language="en">{escape(tag)}</string></keyword>'
                for tag in item.tags
            )
            yield f"<general>{''.join(words)}</general>"
        if item.difficulty is not None:
            word = _DIFFICULTIES[min(int(item.difficulty * 5), 4)]
            yield "<educational><difficulty><source>LOMv1.0</source>"
            yield f"<value>{word}</value></difficulty></educational>"
        yield "</lom></metadata>\n"
