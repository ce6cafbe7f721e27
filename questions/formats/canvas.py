"""Canvas: a content package with QTI 1.2, which its quizzes of both kinds import.

Sources: IMS QTI 1.2 (ASI), IMS Content Packaging, and Canvas' own importer. New Quizzes have an
ordering question; classic quizzes make a matching question 1 to n of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.formats import qti12, qti12_reading, titles
from questions.formats.archive import pack
from questions.formats.markup import escape, set_id
from questions.formats.selection import Question, has_one_key, is_complete, is_xml, select
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Choice, Item

NAME = "canvas"
TITLE = "Canvas (QTI 1.2)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    tags=False,
    points=True,
    shuffle=True,
    note="Dates and evidence are shown in the general feedback. Orderings are graded all or "
    "nothing; classic quizzes make matching questions of them.",
)

_MANIFEST = """\
<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{name}_manifest" \
xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1">
  <metadata>
    <schema>IMS Content</schema>
    <schemaversion>1.1.3</schemaversion>
  </metadata>
  <organizations/>
  <resources>
    <resource identifier="{name}" type="imsqti_xmlv1p2">
      <file href="{name}/{name}.xml"/>
      <dependency identifierref="{name}_meta"/>
    </resource>
    <resource identifier="{name}_meta" \
type="associatedcontent/imscc_xmlv1p1/learning-application-resource" \
href="{name}/assessment_meta.xml">
      <file href="{name}/assessment_meta.xml"/>
    </resource>
  </resources>
</manifest>
"""
_META = """\
<?xml version="1.0" encoding="UTF-8"?>
<quiz identifier="{name}" xmlns="http://canvas.instructure.com/xsd/cccv1p0">
  <title>{title}</title>
  <description></description>
  <shuffle_answers>{shuffle}</shuffle_answers>
  <scoring_policy>keep_highest</scoring_policy>
  <quiz_type>assignment</quiz_type>
  <points_possible>{points}.0</points_possible>
  <allowed_attempts>1</allowed_attempts>
</quiz>
"""


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A package with one quiz.

    Canvas shuffles all questions of a quiz or none, so natural orders are lost where it shall.
    """
    selection = select(items, is_xml, is_complete, has_one_key, options=options)
    kept = selection.kept
    name, shown = set_id(kept, title), titles.short(titles.one_line(title))
    files = {
        "imsmanifest.xml": _MANIFEST.format(name=name),
        f"{name}/{name}.xml": qti12.document(name, shown, _questions(kept, options)),
        f"{name}/assessment_meta.xml": _META.format(
            name=name,
            title=escape(shown),
            points=len(kept) * options.points,
            shuffle=str(options.shuffle).lower(),
        ),
    }
    return Export(pack(files), selection.left_out)


read = qti12_reading.read


def _questions(asked: Sequence[Question], options: ExportOptions) -> Iterator[str]:
    for one in asked:
        is_choice = isinstance(one.item.interaction, Choice)
        fields = {
            "question_type": "multiple_choice_question" if is_choice else "ordering_question",
            "points_possible": f"{options.points}.0",
        }
        yield from qti12.question(one, fields)
