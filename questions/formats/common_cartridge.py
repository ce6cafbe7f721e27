"""Common Cartridge 1.1: an exam that most learning platforms import.

Source: IMS Common Cartridge 1.1, with its profile of QTI 1.2 for exams. It has no orderings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.formats import qti12, qti12_reading, titles
from questions.formats.archive import pack
from questions.formats.markup import escape, set_id
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Item

NAME = "common-cartridge"
TITLE = "Common Cartridge (Brightspace, Schoology, Sakai and others)"
SUFFIX = ".imscc"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    ordering=False,
    dates=False,
    difficulty=False,
    tags=False,
    points=True,
    shuffle=True,
    note="Evidence is shown in the general feedback. Some platforms, Moodle among them, show the "
    "reasons of all options together whatever was chosen.",
)

_MANIFEST = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{name}_manifest" \
xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" \
xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title><lomimscc:string language="en">{title}</lomimscc:string></lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="{name}_organization" structure="rooted-hierarchy">
      <item identifier="{name}_root">
        <item identifier="{name}_item" identifierref="{name}"><title>{title}</title></item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="{name}" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment">
      <file href="{name}/{name}.xml"/>
    </resource>
  </resources>
</manifest>
"""
_OF_EXAM = {"cc_profile": "cc.exam.v0p1", "qmd_assessmenttype": "Examination"}


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A cartridge with one exam."""
    selection = select(items, is_xml, is_complete, has_one_key, options=options, orderings=False)
    kept = selection.kept
    name, shown = set_id(kept, title), titles.short(titles.one_line(title))
    files = {
        "imsmanifest.xml": _MANIFEST.format(name=name, title=escape(shown)),
        f"{name}/{name}.xml": qti12.document(
            name, shown, _questions(kept, options), about=qti12.metadata(_OF_EXAM, "    ")
        ),
    }
    return Export(pack(files), selection.left_out)


read = qti12_reading.read


def _questions(asked: Sequence[Question], options: ExportOptions) -> Iterator[str]:
    fields = {"cc_profile": "cc.multiple_choice.v0p1", "cc_weighting": str(options.points)}
    for one in asked:
        yield from qti12.question(one, fields, shuffle=options.shuffle and one.may_shuffle)
