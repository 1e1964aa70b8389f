"""``python -m emolex``: the command line, or the one line that installs it."""

import sys

_INSTALL = "The command line needs two more packages. Install them with: pip install 'emolex[cli]'"


def main() -> int:
    """Runs the command line."""
    try:
        from .surfaces import run
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        print(_INSTALL, file=sys.stderr)
        return 1
    return run()


if __name__ == "__main__":
    sys.exit(main())
