"""QTI 3.0: a content package as QTI 2.1 has it, in the names of the newest version."""

from __future__ import annotations

from questions.formats import qti2_reading, qti_package
from questions.formats.qti_markup import Dialect
from questions.formats.qti_package import Package

NAME = "qti-3.0"
TITLE = "QTI 3.0 (newer testing systems)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = qti_package.CARRIES

_PACKAGE = Package(
    qti=Dialect("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", is_kebab=True),
    namespace="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    metadata="http://ltsc.ieee.org/xsd/LOM",
    schema="QTI Package",
    schema_version="3.0.0",
    item_type="imsqti_item_xmlv3p0",
    test_type="imsqti_test_xmlv3p0",
)

write = _PACKAGE.write
read = qti2_reading.read
