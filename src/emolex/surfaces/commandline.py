"""The command line (extra ``cli``: click and rich).

Exit codes: 0 answered, 1 no answer (an unknown word, a text that cannot be read), 2 wrong usage.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from functools import wraps
from io import TextIOWrapper
from typing import Any

import click
from pydantic import BaseModel
from rich.console import Console
from rich.text import Text

from .. import __version__
from ..comparison import compare
from ..errors import EmolexError
from ..lexicon import Feeling, default_lexicon
from ..mentions import lookup, search
from ..rewriting import rewrite
from ..safety import screen
from ..showing import WIDTH, Block, Shown, as_text, clean, items, pairs, paragraph, title
from ..suggestion import Finder, suggest

_WIDTH = 80
_STYLES = {"notice": "bold", "title": "bold", "note": "dim", "term": "bold cyan"}


def run() -> int:
    """Runs the command line and returns the exit code."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that cannot show a quotation mark still gets the answer
    try:
        code = cli.main(prog_name="emolex", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return 1
    except EmolexError as error:
        _console(stderr=True).print(Text(clean(str(error))))
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is read no longer need not complain
        return 0
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message=f"emolex {__version__}")
def cli() -> None:
    """More precise words for feelings.

    Give "-" to read the text from standard input, which keeps it out of the history of your shell.
    """


def _answers(function: Callable[..., Any]) -> Callable[..., Any]:
    """Adds ``--format`` to a command and prints the result that it returns."""

    @click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
    @wraps(function)
    def command(form: str, **options: Any) -> int:
        result: object = function(**options)
        if form == "json":
            click.echo(_json(result))
        elif result is not None:
            _show(result)
        return 0

    return command


def _json(result: object) -> str:
    return result.model_dump_json(indent=2) if isinstance(result, BaseModel) else "null"


@cli.command("suggest")
@click.argument("text")
@click.option("--context", help="What happened.")
@click.option("--limit", type=click.IntRange(1, 20), help="How many words; by default those that are sure enough.")
@click.option("--region", help="Country code for help lines, such as NZ.")
@_answers
def suggest_command(text: str, context: str | None, limit: int | None, region: str | None) -> object:
    """More precise words for what was said, with reasons and a question."""
    return suggest(_given(text), context=context and _given(context), limit=limit, region=region)


@cli.command("compare")
@click.argument("a")
@click.argument("b")
@_answers
def compare_command(a: str, b: str) -> object:
    """What tells two feelings apart."""
    return compare(_given(a), _given(b))


@cli.command("rewrite")
@click.argument("text")
@click.option("--event", help="What happened, where the text does not say it.")
@click.option("--feeling", help="Your own word for the feeling.")
@click.option("--style", type=click.Choice(["when", "soft", "nvc", "trigger"]), default="when", show_default=True)
@click.option("--request", is_flag=True, help="Add a request where one follows from the words.")
@click.option("--words", type=click.Choice(["everyday", "strict"]), default="everyday", show_default=True)
@click.option("--region", help="Country code for help lines, such as NZ.")
@_answers
def rewrite_command(text: str, **options: Any) -> object:
    """Blame as "When X, I feel Y", inventing nothing."""
    if options["event"] is not None:
        options["event"] = _given(options["event"])
    return rewrite(_given(text), **options)


@cli.command("lookup")
@click.argument("word")
@_answers
def lookup_command(word: str) -> object:
    """Everything about one feeling."""
    return lookup(_given(word))


@cli.command("search")
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 50), default=5, show_default=True)
@_answers
def search_command(query: str, limit: int) -> object:
    """Feelings that are spelled like something."""
    return search(_given(query), limit=limit)


@cli.command("screen")
@click.argument("text")
@click.option("--region", help="Country code for help lines, such as NZ.")
@_answers
def screen_command(text: str, region: str | None) -> object:
    """Whether some phrases that call for care are recognized. It does not detect risk."""
    notice = screen(_given(text), region=region)
    if notice is None:
        click.echo("No such phrase was recognized. That does not mean that all is well.", err=True)
    return notice


@cli.command("find")
@click.argument("text", required=False)
@click.option("--context", help="What happened.")
@click.option("--region", help="Country code for help lines, such as NZ.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def find_command(text: str | None, context: str | None, region: str | None, form: str) -> int:
    """A few questions that narrow down what you feel.

    Answer with a number, with Enter for "not sure", b to go back, q to stop, or a word of your own.
    """
    finder = Finder.start(text and _given(text), context=context and _given(context), region=region)
    while finder.question is not None and form == "text":
        _ask(finder)
        said = click.prompt(">", default="", show_default=False, prompt_suffix=" ").strip()
        if said == "q":
            break
        finder = _answered(finder, said)
    if form == "json":
        click.echo(finder.model_dump_json(indent=2))
    elif finder.question is None or finder.candidates:
        _show(finder.model_copy(update={"question": None}))
    return 0


def _ask(finder: Finder) -> None:
    """The question with its numbered options."""
    console = _console()
    if finder.question is not None:
        console.print()
        _print(paragraph(finder.question.text), console)
        for number, option in enumerate(finder.question.options, 1):
            console.print(Text(f"  {number}  {clean(option)}"))


def _answered(finder: Finder, said: str) -> Finder:
    options = finder.question.options if finder.question is not None else ()
    if said == "b":
        return finder.back()
    if not said:
        return finder.answer(options[-1])
    if said.isdecimal():
        number = int(said)
        return finder.answer(options[number - 1]) if 1 <= number <= len(options) else finder
    return finder.answer(said) if said in options else finder.keep(said)


def _given(text: str) -> str:
    """The argument, or standard input for "-"."""
    return sys.stdin.buffer.read().decode("utf-8", "replace").rstrip("\n") if text == "-" else text


def _console(*, stderr: bool = False) -> Console:
    console = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    console.width = min(_WIDTH, console.width)
    return console


def _show(result: object) -> None:
    console = _console()
    for number, block in enumerate(_blocks(result)):
        if number:
            console.print()
        _print(block, console)


def _blocks(result: object) -> list[Block]:
    if isinstance(result, Feeling):
        return _entry(result)
    if isinstance(result, Shown):
        return list(result.sheet())
    return [Block("notice", str(result))]


def _entry(feeling: Feeling) -> list[Block]:
    """An entry of the lexicon as blocks."""
    lexicon = default_lexicon()
    family = lexicon.families[feeling.family]
    circle = next(sub.name for sub in family.subfamilies if sub.id == feeling.subfamily)
    links = [
        (label, ", ".join(one.word for one in lexicon.get(getattr(feeling, field))))
        for label, field in (("near", "near"), ("stronger", "stronger"), ("milder", "milder"), ("opposite", "opposite"))
        if getattr(feeling, field)
    ]
    needs = [(label, ", ".join(lexicon.needs[id_].phrase for id_ in ids)) for label, ids in (
        ("needs met", feeling.needs_met), ("needs unmet", feeling.needs_unmet)) if ids]  # fmt: skip
    beneath = [("beneath it", ", ".join(one.word for one in lexicon.get(feeling.beneath)))] if feeling.beneath else []
    return [
        title(feeling.word),
        paragraph(feeling.gloss),
        items([feeling.example]),
        pairs([("family", f"{family.name}, {circle}"), *links, *beneath, *needs]),
        *([paragraph(feeling.note)] if feeling.note else []),
    ]


def _print(block: Block, console: Console) -> None:
    """One block. What a person wrote is printed as plain text: it cannot become markup or move the cursor."""
    text = Text(as_text([block], min(console.width, WIDTH)), style=_STYLES.get(block.kind, ""))
    for term, *_ in block.rows if block.kind == "pairs" else ():
        text.highlight_regex(rf"(?m)^  {re.escape(clean(term))}:", _STYLES["term"])
    console.print(text)
