"""The command line, called as a person calls it."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from emolex.surfaces.commandline import cli


def run(*arguments: str, given: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "emolex", *arguments],
        input=given.encode() if isinstance(given, str) else given,
        capture_output=True,
        env={**os.environ, "COLUMNS": "80", **environment},
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["suggest", "I'm fine"], "It could be"),
        (["compare", "disappointed", "betrayed"], "Ask yourself"),
        (["rewrite", "You never lock the back door."], "When you don't lock the back door"),
        (["lookup", "loneliness"], "lonely"),
        (["search", "overwelmed"], "overwhelmed"),
    ],
)
def test_each_command_answers(arguments: list[str], shown: str) -> None:
    result = CliRunner().invoke(cli, arguments)
    assert shown in result.output


def test_the_notice_comes_first_in_text_and_in_json() -> None:
    text = run("suggest", "I want to die").stdout.decode()
    assert text.startswith("It sounds as if you may want to die")
    answer = json.loads(run("suggest", "I want to die", "--format", "json").stdout)
    assert next(iter(answer)) == "notice"
    assert answer["status"] == "care"


def test_standard_input() -> None:
    assert "It could be" in run("suggest", "-", given="meh\n").stdout.decode()


def test_bytes_that_are_no_utf8_are_no_traceback() -> None:
    result = run("suggest", "-", given=b"I'm \xff\xfe fine")
    assert result.returncode == 0
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["lookup", "lonely"], 0),
        (["lookup", "xyzzy"], 1),
        (["lookup"], 2),
        (["suggest", "meh", "--limit", "0"], 2),
        ([], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int) -> None:
    assert run(*arguments).returncode == code


def test_no_color_when_asked_or_piped() -> None:
    assert b"\x1b[" not in run("suggest", "meh").stdout
    assert b"\x1b[" not in run("suggest", "meh", NO_COLOR="1", FORCE_COLOR="1").stdout.replace(b"\x1b[1m", b"").replace(
        b"\x1b[2m", b""
    ).replace(b"\x1b[0m", b"")


def test_what_a_person_wrote_cannot_steer_the_terminal() -> None:
    result = run("rewrite", "You never call \x1b[31mme\x1b[0m\u202e back", FORCE_COLOR="1")
    assert b"\x1b[31m" not in result.stdout
    assert "\u202e".encode() not in result.stdout


def test_lines_fit_eighty_columns() -> None:
    for arguments in (["suggest", "I'm fine"], ["lookup", "disappointed"], ["compare", "lonely", "empty"]):
        assert max(map(len, run(*arguments).stdout.decode().splitlines())) <= 80


def test_a_screen_without_a_hit_says_what_that_means() -> None:
    result = run("screen", "The train leaves at nine.")
    assert result.returncode == 0
    assert result.stdout == b""
    assert b"does not mean that all is well" in result.stderr


def test_without_the_extra_one_line_tells_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['click'] = None; sys.argv = ['emolex', 'suggest', 'meh']\n"
        "from emolex.__main__ import main; raise SystemExit(main())"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert result.returncode == 1
    assert result.stderr.decode().strip().endswith("pip install 'emolex[cli]'")
    assert b"Traceback" not in result.stderr
