"""QTI 2.1: a content package with an item a file and a test, for TAO, Inspera and others."""

from __future__ import annotations

from collections.abc import Sequence

from questions.formats import qti2_reading
from questions.formats.qti_markup import Dialect
from questions.formats.qti_package import Package
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Item

NAME = "qti-2.1"
TITLE = "QTI 2.1 (TAO, Inspera and others)"
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
    qti=Dialect("http://www.imsglobal.org/xsd/imsqti_v2p1", is_kebab=False),
    namespace="http://www.imsglobal.org/xsd/imscp_v1p1",
    metadata="http://ltsc.ieee.org/xsd/LOM",
    schema="QTIv2.1 Package",
    schema_version="1.0.0",
    item_type="imsqti_item_xmlv2p1",
    test_type="imsqti_test_xmlv2p1",
)


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A package with a file for each item, and a test of all."""
    return _PACKAGE.write(items, title, options)


def read(data: bytes) -> Import:
    """Read a package, or a single item, of QTI 2.0 to 2.2; interactions of other kinds are listed.

    Raises:
        WireError: The file is no QTI, or larger than any question set.
    """
    return qti2_reading.read(data)
