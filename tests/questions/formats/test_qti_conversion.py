"""QTI through a converter of others: what one version says, the other says after conversion."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.formats import qti21, qti30
from questions.formats.archive import pack
from tests.questions.formats.packages import unpack
from tests.questions.formats.samples import CHOICE, ORDERING

qti_convert = pytest.importorskip("qti_convert", reason="the converter for QTI is not installed")
ITEMS = [CHOICE, ORDERING, replace(CHOICE, stem='a < b & "c"\nsecond line ]]> $$')]


def test_the_older_version_upgraded_reads_as_the_newer() -> None:
    upgraded = qti_convert.upgrade_package(qti21.write(ITEMS, title="Norrby").data)
    assert qti30.read(pack(upgraded.files)) == qti30.read(qti30.write(ITEMS).data)


def test_the_newer_version_downgraded_reads_as_the_older_and_loses_nothing() -> None:
    downgraded = qti_convert.downgrade_package(qti30.write(ITEMS, title="Norrby").data)
    assert downgraded.warnings == []
    assert qti21.read(pack(downgraded.files)) == qti21.read(qti21.write(ITEMS).data)


def test_both_name_the_same_elements() -> None:
    upgraded = qti_convert.upgrade_package(qti21.write(ITEMS).data, item_transforms=[])
    ours = unpack(qti30.write(ITEMS).data)
    theirs = unpack(pack(upgraded.files))
    for path in (path for path in ours if path.startswith("items/")):
        other = next(root for name, root in theirs.items() if name.endswith(path))
        own = [element.tag for element in ours[path].iter() if element.tag != "p"]
        assert [one.tag for one in other.iter() if one.tag != "p"] == own
