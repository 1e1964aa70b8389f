"""The build hook: compiles data/ into the package for wheels, sdists' wheels and editable installs."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileLexicon(BuildHookInterface[Any]):
    """Writes src/emolex/_data before files are collected. pyproject.toml declares it as an artifact."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compiles the lexicon; a fault in the data stops the build."""
        if self.target_name == "sdist":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from emolex.lexicon.compiler import compile_lexicon, write
        finally:
            sys.path.pop(0)
        write(compile_lexicon(root / "data"), root / "src" / "emolex" / "_data")
