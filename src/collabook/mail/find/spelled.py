"""A firm's name as its domain spells it: "Pine & Post" for pineandpost."""

import re
from collections import Counter
from typing import Final, NamedTuple

from collabook.mail.clean import squeeze, straighten
from collabook.mail.find.names import DESKS, FORM_APART, HOUSES_OF, LEGAL, TOKEN, listed, stripped
from collabook.mail.find.people import header_pieces, signature_lines
from collabook.mail.message import Message
from collabook.mail.values import Evidence

_BEFORE_NAMES: Final = listed("""
    Hotel Hôtel Café Cafe Casa Maison Atelier Studio Villa Restaurant Bar Chez Haus Club Bodega Bodegas Quinta Domaine
    Château Weingut Ferme Finca Almazara Cortijo Hacienda Masia Lagar Moulin Mas Brasserie Frantoio Fattoria Tenuta
    Cantina Pension Gasthof Hostal Herdade Adega
""")
_ADDED: Final = (
    *(
        "hq",
        "official",
        "shop",
        "store",
        "app",
        "brand",
        "co",
        "studio",
        "studios",
        "beauty",
        "skincare",
        "online",
        "group",
        "agency",
        "agentur",
        "media",
        "mgmt",
        "talent",
        "comms",
    ),
)


_BEFORE: Final = ("get", "try", "hello", "the", "shop", "my", "team", "go")
_PLACES: Final = ("global", "international", "europe", "world", "worldwide", "uk", "usa", "germany", "france")


class Named(NamedTuple):
    """A firm's name as written, with where it stands."""

    name: str
    evidence: Evidence


def evidence_of(message: Message, at: int | None, name: str) -> Evidence:
    if at is None:
        return Evidence(header="From")
    near = message.text[at : at + 2 * len(name) + 60]
    said = re.search(r"\s+".join(map(re.escape, name.split())), straighten(near.replace("\n", " ")))
    start, end = (at + said.start(), at + said.end()) if said else (at, at + len(name))
    return Evidence(start, end, message.text[start:end])


_HOUSES: Final = re.compile(
    r" (?:&|\+|and|und|et|y|e) (?:Co|Sons|Daughters|Company|Partners|Söhne|Fils|Hijos|Filhos|Figli)\b"
)
_HOUSE_OF: Final = re.compile(
    rf"(?:\b(?:{'|'.join(sorted(HOUSES_OF))}) of(?: the)?"
    r"|\b(?:Musée|Museo|Museu|Maison|Casa|Académie|Academia|École|Escuela|Escola|Institut|Instituto|Château|Domaine"
    r"|Hôtel|Hotel|Festival) (?:de la|de l|de|del|du|des|da|do|di|della)"
    r"|\b(?:Museum|Haus|Akademie|Institut|Verein) (?:für|der|des|am|im|zum|zur)) $"
)
"""What belongs to a name that the domain spells without it: "Museum of Harbour Glass" for harbourglass."""
_TRADES: Final = re.compile(r"[A-ZÀ-Þ]\w{2,12}(?:erie|erei|ería|eria|aria|manufaktur|hof|gut)")
"""What a maker calls its house: "Biscuiterie", "Kaffeerösterei", "Panadería"."""


def spelled(message: Message, own: str, label: str) -> Named | None:
    """The words of the header, signature and text that the domain spells: "Pine & Post" for pineandpost."""
    wanted = _variants(label)
    forms: Counter[str] = Counter()
    places: dict[str, int] = {}
    for piece in header_pieces(message):
        for _, name in _spellings(piece, wanted):
            forms[_kept(name, label)] += 3
    signature = {start for start, _ in signature_lines(message)}
    for start, name in _spellings(own, wanted):
        kept = _kept(name, label)
        if any(line <= start < line + 200 for line in signature) or _signs(own, start, name):
            forms[kept] += 3
        forms[kept] += 1
        places.setdefault(kept, start)
    if not forms:
        for _, name in _spellings(straighten(message.subject), wanted):
            return Named(_kept(name, label), Evidence(header="Subject"))
        return None
    for form in [form for form in forms if form.endswith(" PR") and form.removesuffix(" PR") in forms]:
        forms[form.removesuffix(" PR")] += forms.pop(form)
    best = _best_form(forms)
    return Named(best, evidence_of(message, places.get(best), best))


def _signs(own: str, start: int, name: str) -> bool:
    """Whether the name stands as firms sign: alone on its line, or with its legal form."""
    begin, end = own.rfind("\n", 0, start) + 1, own.find("\n", start)
    line = own[begin : end if end >= 0 else len(own)].strip(" .,-")
    return line == name.strip(" .,-") or LEGAL.search(name.strip(" ,'-*®™")) is not None


def _kept(name: str, label: str) -> str:
    """The name without legal form and desks, but with all that the domain spells: "Fjord Partners"."""
    plain = LEGAL.sub("", name.strip(" .,'-*®™"))
    return plain if squeeze(plain) == label and not plain.endswith(("Team", "team")) else stripped(name)


def _best_form(forms: Counter[str]) -> str:
    """The form that stands most often; a longer one that begins with it wins when it is signed or repeated."""
    base = max(forms, key=lambda form: (forms[form], -len(form)))
    longer = [form for form in forms if form.startswith(base + " ") and forms[form] >= 4]
    return (
        max(longer, key=lambda form: forms[form])
        if longer and forms[base] < 8 and forms[max(longer, key=len)] >= forms[base] - 2
        else base
    )


def _spellings(text: str, wanted: set[str]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    tokens = list(TOKEN.finditer(text))
    begins = {"an", *(form[:1] for form in wanted), *(form[:2] for form in wanted)}  # "an" for "and"
    begins |= {form for begin in begins for form in (begin.upper(), begin.capitalize(), begin[:1] + begin[1:].upper())}
    covered = 0
    for index, token in enumerate(tokens):
        word = token[0]
        near = word[:2]
        if near not in begins and near.isascii() and near.isalnum():
            continue
        if token.start() < covered or not _may_begin(word):
            continue
        end = _spelled_end(text, tokens, index, wanted)
        if end is None:
            continue
        stop = _extended(text, tokens, end)
        begin, covered = _begin(text, tokens, index), stop
        name = text[begin:stop].strip(" .'-*")
        if any(char.isupper() for char in name[:1]) or name.islower() is False or not found:
            found.append((begin, name.removesuffix("'s")))
    capital = [hit for hit in found if hit[1][:1].isupper() or any(char.isupper() for char in hit[1])]
    return capital or found[:1]


def _may_begin(word: str) -> bool:
    return word[0].isalnum() and "@" not in word and "." not in word[:-1].strip(".")


def _begin(text: str, tokens: list[re.Match[str]], index: int) -> int:
    """A name may begin before what the domain spells: "Hotel Bergblick" for bergblick."""
    if index and text[tokens[index - 1].end() : tokens[index].start()] == " ":
        before = tokens[index - 1][0]
        if before in _BEFORE_NAMES or _TRADES.fullmatch(before):
            return tokens[index - 1].start()
        if house := _HOUSE_OF.search(text[max(0, tokens[index].start() - 40) : tokens[index].start()]):
            return tokens[index].start() - len(house[0])
    return tokens[index].start()


def _variants(label: str) -> set[str]:
    """The label, also with umlauts folded and without what firms add to a domain."""
    variants = {label, label.replace("oe", "o").replace("ue", "u").replace("ae", "a")}
    if any(form.endswith(_PLACES) for form in variants):
        variants |= {
            form.removesuffix(suffix) for form in tuple(variants) for suffix in _PLACES if len(form) > len(suffix) + 4
        }
    for prefix in _BEFORE if any(form.startswith(_BEFORE) for form in variants) else ():
        variants |= {form.removeprefix(prefix) for form in tuple(variants) if len(form) > len(prefix) + 3}
    for suffix in _ADDED if any(form.endswith(_ADDED) for form in variants) else ():
        variants |= {form.removesuffix(suffix) for form in tuple(variants) if len(form) > len(suffix) + 3}
    return variants


def _spelled_end(text: str, tokens: list[re.Match[str]], index: int, wanted: set[str]) -> int | None:
    """The index behind the tokens from ``index`` on that spell the label, on one line."""
    held, without = "", ""
    for offset, token in enumerate(tokens[index : index + 6]):
        if (
            offset
            and "\n" in text[tokens[index + offset - 1].end() : token.start()]
            and len(text[tokens[index + offset - 1].end() : token.start()]) > 2
        ):
            return None
        word = token[0].rstrip(".!'").removesuffix("'s")
        held += squeeze(word)
        without += "" if word in {"&", "and"} else squeeze(word)
        if held in wanted or (without in wanted and len(without) > 2):
            return index + offset
        if not any(form.startswith((held, without)) for form in wanted):
            return None
    return None


def _is_press(token: str, after: str) -> bool:
    """Whether "PR" ends a firm's name rather than begins its "PR Team"."""
    return token.rstrip(".") == "PR" and squeeze(after) not in DESKS


def _extended(text: str, tokens: list[re.Match[str]], end: int) -> int:
    """A name goes on with capitalised words on the same line: "Saltbird Surf" for saltbird."""
    stop = tokens[end].end()
    if re.search(r"[.!'’]$|'s$", tokens[end][0]):
        return stop
    if house := _HOUSES.match(text, stop):
        return house.end()
    if form := FORM_APART.match(text, stop):
        return form.end()
    for index, token in enumerate(tokens[end + 1 : end + 4], end + 2):
        between = text[stop : token.start()]
        if (
            between != " "
            or not token[0][:1].isupper()
            or (squeeze(token[0]) in DESKS and not _is_press(token[0], tokens[index][0] if index < len(tokens) else ""))
            or token[0].isdigit()
            or re.fullmatch(r"[A-Z]?\d+\w*", token[0])
        ):
            break
        stop = token.end()
        if token[0].endswith((".", "!")):
            break
    return stop
