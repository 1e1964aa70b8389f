"""Every public function screens every argument that can hold a sentence, and the notice comes first in every form.

What is public and what an argument is called is read from the package itself: a new function, command or argument that
does not screen fails here.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

import click
import pytest
from click.testing import CliRunner

import emolex
from emolex import EmolexError, Notice
from emolex.lexicon import Result
from emolex.surfaces.commandline import cli

WISH = "I want to kill myself tonight"
NO_SENTENCES = {"region", "style", "words", "lexicon", "limit", "request", "form", "option"}
"""Options with a closed list of values, numbers, switches; everything else may hold what a person wrote."""

HARMLESS: dict[str, Any] = {
    "text": "ok then",
    "texts": ["ok then"],
    "a": "sad",
    "b": "lonely",
    "word": "sad",
    "query": "sad",
}
"""Something harmless for each argument that is needed; a new name must be added here before its function passes."""

NOT_ASKED = {"default_lexicon"}
"""Public functions without any argument for words."""


def functions() -> dict[str, Callable[..., Any]]:
    """Public functions, and what public results can be asked further, such as `Finder.start`."""
    public = {name: getattr(emolex, name) for name in emolex.__all__}
    plain = {name: one for name, one in public.items() if inspect.isfunction(inspect.unwrap(one))}
    return {name: one for name, one in {**plain, **methods(public)}.items() if name not in NOT_ASKED}


def methods(public: dict[str, Any]) -> dict[str, Callable[..., Any]]:
    results = {name: one for name, one in public.items() if isinstance(one, type) and issubclass(one, Result)}
    return {
        f"{name}.{method}": getattr(result if isinstance(raw, classmethod) else result(), method)
        for name, result in results.items()
        for method, raw in vars(result).items()
        if not method.startswith(("_", "model_")) and (isinstance(raw, classmethod) or inspect.isfunction(raw))
    }


def sentences(function: Callable[..., Any]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name not in NO_SENTENCES]


DOORS = [(name, argument) for name, function in functions().items() for argument in sentences(function)]


def test_there_are_doors() -> None:
    assert {("suggest", "context"), ("rewrite", "event"), ("rewrite", "feeling"), ("compare", "b")} <= set(DOORS)
    assert {("Finder.start", "text"), ("Finder.start", "context"), ("Finder.keep", "word")} <= set(DOORS)
    assert {name for name, _ in DOORS} == set(functions()) - {"Finder.answer", "Finder.back"}


@pytest.mark.parametrize("name", sorted(NOT_ASKED))
def test_what_is_not_asked_takes_nothing(name: str) -> None:
    assert not inspect.signature(getattr(emolex, name)).parameters


def answer(name: str, argument: str) -> Any:
    """What a function answers, or the error that it raises, when the wish stands in one argument."""
    function = functions()[name]
    needed = [
        one.name
        for one in inspect.signature(function).parameters.values()
        if one.default is inspect.Parameter.empty or one.name == "text"
    ]
    arguments = {**{one: HARMLESS[one] for one in needed}, argument: [WISH] if argument == "texts" else WISH}
    positional = [arguments.pop(one) for one in needed]
    try:
        given = function(*positional, **arguments)
        return next(given) if isinstance(given, Iterator) else given
    except EmolexError as error:
        return error


class FirstText(HTMLParser):
    """All text of a fragment, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(("name", "argument"), DOORS)
def test_the_notice_comes_first_in_every_form(name: str, argument: str) -> None:
    given = answer(name, argument)
    notice = given if isinstance(given, Notice) else given.notice
    assert notice is not None
    assert (notice.kind, notice.form, notice.level) == ("self-harm", "explicit", "urgent")
    assert notice.source == argument.removesuffix("s")
    assert WISH[slice(*notice.span)].startswith("kill myself") or WISH[slice(*notice.span)].startswith("want")
    said = " ".join(notice.message.split())
    assert " ".join(str(given).split()).startswith(said)
    if isinstance(given, EmolexError):
        assert WISH not in repr(given)
        return
    if isinstance(given, Notice):
        assert json.loads(given.model_dump_json())["message"] == notice.message
        return
    assert FirstText(given.to_html()).text.startswith(said)
    assert FirstText(given._repr_html_()).text.startswith(said)
    assert given.to_markdown().replace("\\", "").startswith(f"> {said}")
    dumped = given.model_dump_json()
    assert next(iter(json.loads(dumped))) == "notice"
    assert json.loads(dumped)["notice"]["message"] == notice.message


@pytest.mark.parametrize(("name", "argument"), DOORS)
def test_an_urgent_notice_stands_alone(name: str, argument: str) -> None:
    given = answer(name, argument)
    if isinstance(given, EmolexError | Notice):
        return
    shown = " ".join(str(given).split())
    assert shown == " ".join(str(given.notice).split())
    for field in ("candidates", "matches", "alternatives", "feelings", "edits"):
        assert not getattr(given, field, ())
    assert getattr(given, "question", None) is None
    assert getattr(given, "status", "care") == "care"


COMMANDS = [
    (name, parameter)
    for name, command in cli.commands.items()
    for parameter in command.params
    if isinstance(parameter.type, click.types.StringParamType) and parameter.name not in NO_SENTENCES
]


@pytest.mark.parametrize(("name", "parameter"), COMMANDS)
@pytest.mark.parametrize("form", ["text", "json"])
def test_every_command_prints_it_first(name: str, parameter: click.Parameter, form: str) -> None:
    command = cli.commands[name]
    needed = [one for one in command.params if isinstance(one, click.Argument)]
    line = [name, *(WISH if one is parameter else HARMLESS[str(one.name)] for one in needed)]
    if isinstance(parameter, click.Option):
        line += [parameter.opts[0], WISH]
    result = CliRunner().invoke(cli, [*line, "--format", form])
    said = result.output if result.exception is None else str(result.exception)
    if form == "json" and result.exception is None:
        first, value = next(iter(json.loads(said).items()))
        assert first in ("notice", "kind")
        assert (value if first == "kind" else value["kind"]) == "self-harm"
    else:
        assert " ".join(said.split()).startswith("It sounds as if you may want to die")


def test_there_are_commands() -> None:
    named = {(name, parameter.name) for name, parameter in COMMANDS}
    assert {("suggest", "text"), ("suggest", "context"), ("rewrite", "event"), ("screen", "text")} <= named


def test_the_most_serious_of_several_arguments_wins() -> None:
    result = emolex.suggest("he hit me", context=WISH)
    assert result.notice is not None
    assert (result.notice.source, result.notice.level) == ("context", "urgent")
    assert "text" in emolex.suggest("he hit me", context="ok").model_dump()["notice"]["source"]
