"""A cue finds what its pattern finds: asking for words first changes nothing but the time."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

import collabook.mail
from collabook.mail.clean import fold, straighten
from collabook.mail.cues import Cue, Signs, threes_of
from collabook.mail.letters import telling
from collabook.mail.message import read_message
from collabook.mail.pieces import pieces_of
from tests.mail.scoring import CORPUS, UNSEEN


def cues_in(value: object) -> Iterator[Cue]:
    if isinstance(value, Cue):
        yield value
    elif isinstance(value, Signs):
        yield from value.cues
    elif isinstance(value, dict):
        yield from (cue for one in value.values() for cue in cues_in(one))
    elif isinstance(value, tuple | list):
        yield from (cue for one in value for cue in cues_in(one))


MODULES = [
    importlib.import_module(found.name) for found in pkgutil.walk_packages(collabook.mail.__path__, "collabook.mail.")
]
CUES = {cue.pattern: cue for module in MODULES for value in vars(module).values() for cue in cues_in(value)}
PATTERNS = {pattern: re.compile(pattern) for pattern in CUES}
TEXTS = [read_message(path.read_bytes()).text for folder in (CORPUS, UNSEEN) for path in sorted(folder.glob("*.eml"))]
LINES = [line for text in TEXTS for line in text.split("\n") if line.strip()]
WORDS = sorted({word for line in LINES for word in fold(line).split()} | {p for c in CUES.values() for p in c.pieces})


def spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


def agree(text: str) -> None:
    threes = threes_of(text)
    for pattern, cue in CUES.items():
        plain = PATTERNS[pattern]
        want = plain.search(text)
        assert (cue.search(text) is None) == (want is None), pattern
        assert spans(cue.finditer(text)) == spans(plain.finditer(text)), pattern
        assert spans(cue.finditer(text, threes)) == spans(plain.finditer(text)), pattern
        assert (cue.search(text, threes) is None) == (want is None), pattern
        assert not any(word in text for word in cue.words) or want is not None, pattern


def test_there_are_many_and_most_ask_for_a_word() -> None:
    assert len(CUES) > 150
    assert sum(min(map(len, cue.pieces)) >= 2 for cue in CUES.values()) > 0.8 * len(CUES)


def test_cues_find_what_their_patterns_find_in_every_mail() -> None:
    for text in TEXTS:
        agree(fold(text))
        agree(straighten(text))


def test_cues_find_what_their_patterns_find_in_every_line() -> None:
    for line in LINES[::7]:
        agree(fold(line))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join))
def test_cues_find_what_their_patterns_find_in_any_words(text: str) -> None:
    agree(text)


def test_sentences_that_are_joined_make_no_piece_that_none_of_them_holds() -> None:
    joined = [piece for cue in CUES.values() for piece in cue.pieces if " ." in piece or ". " in piece]
    assert joined == [], "a mail's letters are told from its text alone, not from its joined sentences"


def test_what_is_rare_in_a_piece_is_asked_first() -> None:
    assert telling(" ourq") == ("urq", " ou"), '" our" stands in every mail'
    assert telling("zebra") == ("zeb", "bra")
    assert telling("kit") == ("kit", "kit")
    assert telling("on") == ("", "on")
    for cue in CUES.values():
        for piece in cue.pieces:
            assert all(three in piece for three in telling(piece))


def test_what_every_match_holds() -> None:
    assert pieces_of(r"\b(?:net[ -]?\d|paid)\b") == ("net", "paid")
    assert pieces_of(r"\b(?:tik ?toks?|tt)\b") == ("tik", "tt")
    assert pieces_of(r"\d+ (?:\w+ )?on behalf of") == ("on behalf of",)
    assert pieces_of(r"(?:free )?\d\d?") == ("",), "nothing that has to stand there"
    assert pieces_of(r"x(?=yz)") == ("x",)
    assert pieces_of(r"(?<=\bon )x\b") == ("on x",), "what stands before it too"
    assert pieces_of(r"\d a[:)] .{3,90} b[:)]") == (" a)", " a:"), "a letter of a set behind a piece"
    assert pieces_of(r"(?m)^ab\.c{2}d?") == ("ab.c",)
    assert pieces_of(r"a\1") == ("",), "what is not understood"
    assert pieces_of(r"(?:abc)?(?:de|f)+") == ("de", "f")
