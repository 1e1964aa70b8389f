"""What a person wrote stays with the caller: no errors, logs, caches, files or sockets hold it afterwards."""

from __future__ import annotations

import subprocess
import sys
import traceback
from collections.abc import Callable

import pytest

import emolex
from emolex import EmolexError

SECRET = "Zanzibar marmalade"

CALLS: dict[str, Callable[[], object]] = {
    "lookup": lambda: emolex.lookup(f"I saw {SECRET} there"),
    "compare": lambda: emolex.compare(f"I saw {SECRET} there", "sad"),
    "feeling": lambda: emolex.rewrite("You never call", feeling=f"I saw {SECRET} there"),
    "region": lambda: emolex.screen("ok", region=f"{SECRET}"),
    "style": lambda: emolex.rewrite("ok", style=SECRET),
    "words": lambda: emolex.rewrite("ok", words=SECRET),
    "limit": lambda: emolex.suggest("ok", limit=SECRET),  # type: ignore[arg-type]
    "text": lambda: emolex.suggest([SECRET]),  # type: ignore[arg-type]
    "long text": lambda: emolex.screen(SECRET * 100_000),
    "overlay": lambda: emolex.default_lexicon().overlay({"feelings": [{"id": SECRET, "gloss": [SECRET]}]}),
    "overlay pattern": lambda: emolex.default_lexicon().overlay(
        {"safety_phrases": [{"id": "x", "kind": "abuse", "level": "care", "patterns": ["("]}]}
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_no_error_holds_it(name: str) -> None:
    with pytest.raises(EmolexError) as caught:
        CALLS[name]()
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None or error.__suppress_context__
    said = "".join([*traceback.format_exception_only(error), repr(error), *map(repr, error.args), str(vars(error))])
    assert "Zanzibar" not in said
    assert "marmalade" not in said


_AFTER = """
import gc, logging, sys
import emolex

lines = []
class Keep(logging.Handler):
    def emit(self, record):
        lines.append(record.getMessage())
logging.getLogger().addHandler(Keep())
logging.getLogger().setLevel(0)

opened = []
def watch(event, arguments):
    writes = event == "open" and str(arguments[1]).strip("rb")
    if writes or event.startswith(("socket", "subprocess", "os.system")):
        opened.append(event)

emolex.suggest("ok", context="he left me"), emolex.rewrite("You never call")
emolex.search("x"), emolex.screen("he hit me")
sys.addaudithook(watch)

def work():
    word = "".join(["Zanzi", "bar", "quux"])
    text = f"I want to kill {word} because {word} hit me and I feel sad at {word}, you always {word}"
    emolex.suggest(text, context=text), emolex.rewrite(text, event=text), emolex.screen(text), emolex.search(text)
    for call in (emolex.lookup, lambda one: emolex.compare(one, "sad")):
        try:
            call(text)
        except emolex.EmolexError:
            pass
    try:
        emolex.lookup(word)
    except emolex.EmolexError:
        pass
work()
gc.collect()
seen = list(opened)  # looking around below may open things of its own
backwards = "xuuqrabiznaz"
held = [one for box in gc.get_objects() for one in gc.get_referents(box)
        if isinstance(one, str) and backwards in one[::-1].lower()]
print(len(held), len(lines), seen)
"""


def test_nothing_holds_it_after_the_call() -> None:
    """No cache, no log record, no file opened for writing, no socket, no subprocess."""
    done = subprocess.run([sys.executable, "-c", _AFTER], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0 0 []"
    assert done.stderr == ""
