"""QTI 2.1: a content package with an item a file and a test, for TAO, Inspera and others."""

from __future__ import annotations

from questions.formats import qti2_reading, qti_package
from questions.formats.qti_markup import Dialect
from questions.formats.qti_package import Package

NAME = "qti-2.1"
TITLE = "QTI 2.1 (TAO, Inspera and others)"
SUFFIX = ".zip"
MEDIA_TYPE = "application/zip"
CARRIES = qti_package.CARRIES

_PACKAGE = Package(
    qti=Dialect("http://www.imsglobal.org/xsd/imsqti_v2p1", is_kebab=False),
    namespace="http://www.imsglobal.org/xsd/imscp_v1p1",
    metadata="http://ltsc.ieee.org/xsd/LOM",
    schema="QTIv2.1 Package",
    schema_version="1.0.0",
    item_type="imsqti_item_xmlv2p1",
    test_type="imsqti_test_xmlv2p1",
)

write = _PACKAGE.write
read = qti2_reading.read
