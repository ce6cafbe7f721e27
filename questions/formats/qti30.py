"""QTI 3.0: a content package as QTI 2.1 has it, in the names of the newest version."""

from __future__ import annotations

from collections.abc import Sequence

from questions.formats import qti2_reading
from questions.formats.qti_markup import Dialect
from questions.formats.qti_package import Package
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item

NAME = "qti-3.0"
TITLE = "QTI 3.0 (newer testing systems)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = Carries(
    dates=False,
    points=True,
    shuffle=True,
    note="Dates and evidence are shown in the general feedback, and the difficulty is one of five "
    "words. Orderings are graded all or nothing.",
)

_PACKAGE = Package(
    qti=Dialect("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", is_kebab=True),
    namespace="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    metadata="http://ltsc.ieee.org/xsd/LOM",
    schema="QTI Package",
    schema_version="3.0.0",
    item_type="imsqti_item_xmlv3p0",
    test_type="imsqti_test_xmlv3p0",
)


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A package with a file for each item, and a test of all."""
    return _PACKAGE.write(items, title, options)


def read(data: bytes) -> Import:
    """Read a package, or a single item, of QTI 3.0; interactions of other kinds are listed.

    Raises:
        WireError: The file is no QTI, or larger than any question set.
    """
    return qti2_reading.read(data)
