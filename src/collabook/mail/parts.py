"""Whose words a stretch of text is: new, quoted, forwarded, a signature, a disclaimer."""

import re
from typing import Literal, NamedTuple

from collabook.mail.clean import fold

Kind = Literal["new", "quoted", "forwarded", "signature", "disclaimer"]


class Line(NamedTuple):
    """One line with its offsets; ``end`` is behind its break."""

    start: int
    end: int
    text: str
    folded: str


_WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|a ecrit|escribio|escreveu|schreef|ha scritto|skrev|napisal\w*)\b.{0,120}:\s*$"
)
_ATTRIBUTED = re.compile(r"^\s*>*\s*(?:on|am|le|el|em|op|il|den|w dniu|\d{1,4}[./-])\b")
_SEPARATOR = re.compile(
    r"^\s*(?:-{2,}\s*(?:original[ -]?(?:message|nachricht|appointment)|ursprungliche nachricht|message d'origine"
    r"|mensaje original|mensagem original)\s*-{2,}|_{20,})\s*$"
)
_FORWARD = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transfere|mensaje reenviado"
    r"|mensagem encaminhada|forwarded by .{1,80})\s*-{0,20}|begin forwarded message:|anfang der weitergeleiteten .{1,40})\s*$"
)
_HEADED = re.compile(
    r"^[\s>*_]{0,8}(?:from|von|de|van|sent|gesendet|envoye|enviado(?: el)?|date|datum|fecha|data|to|an|para|subject"
    r"|betreff|objet|asunto|assunto|cc)[*_]{0,2} ?:"
)
_DASHES = re.compile(r"^\s*(?:--|—|___{0,5})\s*$")
_SENT_FROM = re.compile(r"^\s*(?:sent from my|get outlook for|von meinem .{1,30} gesendet|envoye de mon|enviado desde mi)\b")
_POSTSCRIPT = re.compile(r"^\s*p\.? ?s\b")
_DISCLAIMER = re.compile(
    r"\bunsubscribe\b|\bopt out\b|you(?:'re| are) receiving this|you (?:get|received) this (?:e-?mail|mail)"
    r"|\bconfidential|intended (?:recipient|for the addressee)|\bvertraulich|registered in england|company registered"
    r"|\bliability\b|consider the environment|view (?:this|it) (?:e-?mail )?in your browser|stop hearing from us"
    r"|manage (?:your )?preferences|not been evaluated by|terms of service|privacy policy|\babmelden\b|se desinscrire"
    r"|don't want to .{1,60}\?|^\s*sent (?:by|to|via) \S"
)
_FOOTER = re.compile(r"^.{2,60}\b(?:ltd|inc|llc|gmbh|plc|limited|co|s\.r\.o|bv|ab|sas|sarl)\b\.?,? ?(?:[-*|(]|\d|registered|po box)")
_GREETING = re.compile(r"^\s*(?:hi|hey|hello|dear|hallo|liebe[r]?|bonjour|hola|ola|oi|ciao|good (?:morning|afternoon))\b")
SIGN_OFF = re.compile(
    r"^\s*(?:(?:many |kind |warm |best |with |kindest |warmest |all my |lots of |tail |much |thanks (?:and|&) |big |sincere )?"
    r"(?:best|regards|wishes|thanks(?: a (?:million|lot|bunch|ton|heap))?|thank you|cheers|yours|sincerely|love|hugs|wags"
    r"|warmly|greetings|xx+|xo+|salut|baci|ciao|groetjes|gratitude|appreciation|wishes)"
    r"(?: (?:again|so much|very much|in advance|lovely|babe|all|everyone|regards|wishes|truly|sincerely|faithfully|always|ever"
    r"|and regards|& regards|for your time|from (?:\w+ ){0,3}\w+))?"
    r"|yours (?:sincerely|faithfully|truly)|with (?:kind|warm|best) (?:regards|wishes)|warm greetings.{0,40}|all the best|talk soon|speak soon"
    r"|can't wait(?: to (?:see it|hear from you|work together))?|looking forward.{0,60}|take care|see you soon|tot ziens|x"
    r"|(?:(?:mit )?(?:freundlichen?|lieben?|herzlichen?|besten?|viele|schonen?|sonnigen?) )?gru(?:ss|ß)e?n?(?: aus .{1,40})?|lg|vg|mfg"
    r"|bien (?:a vous|cordialement)|cordialement|bien cordialement|a (?:bientot|tres vite)|belle journee|merci(?: d'avance| beaucoup)?"
    r"|(?:un |muchos )?(?:abrazos?|saludos?|besos?)(?: cordiales)?|gracias|(?:um )?(?:abracos?|beijos?|beijinhos)|obrigad[oa]|atenciosamente|atentamente)"
    r"[\s,.!~:)*-]*(?:x{1,3})?\s*$"
)
_NAME_LIKE = re.compile(
    r"^[ *]{0,4}[A-ZÀ-ÞŁŚŻĆŞČŠŽ][\w'’.-]{0,24}(?:[ ](?:[A-ZÀ-ÞŁŚŻĆŞČŠŽ][\w'’.-]{0,24}|de|da|do|dos|van|von|der|den|di|la|le|y|&|and)){0,4}"
    r"(?: x{1,3}| [^\w\s]{1,3})?\s*(?:[|,/@•·(-].{0,120})?$"
)
_PROSE_END = re.compile(r"[.!?:;][\"')]?\s*$")
_MONEY = re.compile(r"[$€£₹]\s?\d|\d\s?[$€£₹]")


def split_parts(text: str) -> list[tuple[Kind, int, int]]:
    """``(kind, start, end)`` in order, covering ``text`` without gaps."""
    lines = _lines(text)
    kinds: list[Kind] = ["new"] * len(lines)
    _mark_quotes(lines, kinds)
    run = _last_new_run(lines, kinds)
    if run:
        _mark_close(lines, kinds, *run)
    parts: list[tuple[Kind, int, int]] = []
    for line, kind in zip(lines, kinds, strict=True):
        if parts and parts[-1][0] == kind:
            parts[-1] = (kind, parts[-1][1], line.end)
        else:
            parts.append((kind, line.start, line.end))
    return parts


def _lines(text: str) -> list[Line]:
    lines, position = [], 0
    for raw in text.split("\n"):
        end = min(position + len(raw) + 1, len(text))
        lines.append(Line(position, end, raw, fold(raw[:400])))
        position = end
    return [line for line in lines if line.end > line.start] or []


def _mark_quotes(lines: list[Line], kinds: list[Kind]) -> None:
    for index, line in enumerate(lines):
        if line.folded.lstrip().startswith(">"):
            kinds[index] = "quoted"
    seen_words = 0
    for index, line in enumerate(lines):
        if kinds[index] == "quoted":
            continue
        if _FORWARD.match(line.folded):
            return _rest(kinds, index, "forwarded")
        if _SEPARATOR.match(line.folded) and (line.folded.lstrip()[0] == "-" or _headed_at(lines, index + 1)):
            return _rest(kinds, index, "quoted")
        if _headed_at(lines, index):
            return _rest(kinds, index, "quoted" if seen_words > 2 else "forwarded")
        attribution = _attribution(lines, index)
        if attribution:
            if not _followed_by_quote(lines, kinds, attribution):
                return _rest(kinds, index, "quoted")
            kinds[index:attribution] = ["quoted"] * (attribution - index)
        elif seen_words < 3:
            seen_words += len(line.folded.split())
    return None


def _rest(kinds: list[Kind], index: int, kind: Kind) -> None:
    kinds[index:] = [kind] * (len(kinds) - index)


def _headed_at(lines: list[Line], index: int) -> bool:
    """Whether the header lines of an earlier mail (From, Sent, To, Subject) begin here."""
    near = [line.folded for line in lines[index : index + 5]]
    return bool(near) and bool(_HEADED.match(near[0])) and sum(1 for line in near if _HEADED.match(line)) >= 3


def _attribution(lines: list[Line], index: int) -> int:
    """The index behind an "On … wrote:" that begins at ``index`` (it may be wrapped), else 0."""
    if not _ATTRIBUTED.match(lines[index].folded):
        return 0
    held = ""
    for offset, line in enumerate(lines[index : index + 3]):
        held = f"{held} {line.folded.strip()}"
        if _WROTE.search(held[-240:]) and re.search(r"\d", held):
            return index + offset + 1
        if not line.folded.strip():
            return 0
    return 0


def _followed_by_quote(lines: list[Line], kinds: list[Kind], index: int) -> bool:
    for line, kind in zip(lines[index : index + 3], kinds[index : index + 3], strict=True):
        if kind == "quoted":
            return True
        if line.folded.strip():
            return False
    return False


def _last_new_run(lines: list[Line], kinds: list[Kind]) -> tuple[int, int] | None:
    end = len(kinds)
    while end:
        start = end
        while start and kinds[start - 1] == "new":
            start -= 1
        if any(line.folded.strip() for line in lines[start:end]):
            return start, end
        end = start
        while end and kinds[end - 1] != "new":
            end -= 1
    return None


def _mark_close(lines: list[Line], kinds: list[Kind], start: int, end: int) -> None:
    """Marks how the newest text ends: from the sign-off on, its signature, postscripts and disclaimers."""
    closing = _closing(lines, start, end)
    while closing < end and not lines[closing].folded.strip():
        closing += 1
    kind: Kind = "signature"
    for index in range(closing, end):
        line = lines[index]
        begins = index == closing or not lines[index - 1].folded.strip()
        if begins and line.folded.strip():
            kind = "new" if _POSTSCRIPT.match(line.folded) else "signature"
        if kind != "disclaimer" and _is_small_print(line):
            kind = "disclaimer"
        kinds[index] = kind


def _is_small_print(line: Line) -> bool:
    return bool(_DISCLAIMER.search(line.folded) or _FOOTER.match(line.folded))


def _closing(lines: list[Line], start: int, end: int) -> int:
    """Where the signature begins: a "-- " line, a sign-off, or a last paragraph that reads like one."""
    first = max(start, end - 40)
    for index in range(end - 1, first - 1, -1):
        if _DASHES.match(lines[index].folded) and index > start and _short(lines, index, end):
            return _before_dashes(lines, start, index)
    for index in range(first, end):
        if index > start and SIGN_OFF.match(lines[index].folded) and _signed(lines, index + 1, end):
            return index
    return _unmarked(lines, start, end)


def _short(lines: list[Line], index: int, end: int) -> bool:
    return lines[end - 1].end - lines[index].start < 2500


def _before_dashes(lines: list[Line], start: int, index: int) -> int:
    """The sign-off and name above a "-- " line belong to the signature."""
    for above in range(max(start + 1, index - 5), index):
        if SIGN_OFF.match(lines[above].folded):
            return above
    for above in range(index - 1, max(start, index - 3), -1):
        words = lines[above].text.split()
        if words and len(words) <= 3 and _NAME_LIKE.match(lines[above].text) and not lines[above - 1].text.strip():
            return above
    return index


def _signed(lines: list[Line], index: int, end: int) -> bool:
    after = [line for line in lines[index:end] if line.folded.strip()]
    if not after or len(after) > 18:
        return not after
    named = after[0]
    return len(named.text) < 90 and not _MONEY.search(named.text) and not named.folded.rstrip().endswith("?")


def _unmarked(lines: list[Line], start: int, end: int) -> int:
    """A last paragraph of short lines that begins with a name; disclaimers behind it are passed over."""
    index = end
    while index > start:
        stop = index
        while stop > start and not lines[stop - 1].folded.strip():
            stop -= 1
        top = stop
        while top > start and lines[top - 1].folded.strip():
            top -= 1
        block = lines[top:stop]
        if not block or top <= start:
            return _last_lines(lines, start, index)
        skipped = all(_SENT_FROM.match(line.folded) for line in block) or any(_is_small_print(line) for line in block)
        if _signature_like(block) and not _FOOTER.match(block[0].folded):
            return _with_block_above(lines, start, top)
        if not skipped:
            return _last_lines(lines, start, index)
        index = top
    return end


def _with_block_above(lines: list[Line], start: int, top: int) -> int:
    """A name may stand in a short paragraph of its own above the company's lines."""
    stop = top
    while stop > start and not lines[stop - 1].folded.strip():
        stop -= 1
    above = stop
    while above > start and lines[above - 1].folded.strip():
        above -= 1
    block = lines[above:stop]
    if block and above > start and len(block) <= 4 and len(block[0].text) < 40 and _signature_like(block):
        return above
    return top


def _last_lines(lines: list[Line], start: int, end: int) -> int:
    """Name and company as the last lines of a paragraph (HTML often loses the blank line above them)."""
    while end > start and not lines[end - 1].folded.strip():
        end -= 1
    for count in (4, 3, 2, 1):
        top = end - count
        if top > start and _signature_like(lines[top:end]) and _PROSE_END.search(lines[top - 1].text):
            return top
    return end if end < len(lines) else len(lines)


def _signature_like(block: list[Line]) -> bool:
    if len(block) > 9 or _GREETING.match(block[0].folded) or not _NAME_LIKE.match(block[0].text) or len(block[0].text) > 110:
        return False
    prose = sum(1 for line in block if _PROSE_END.search(line.text) and len(line.text.split()) > 6)
    money = any(_MONEY.search(line.text) for line in block)
    bulleted = any(line.folded.lstrip()[:1] in "-*" for line in block)
    return not prose and not money and not bulleted and "?" not in block[0].text and not block[0].folded.endswith((":", "!"))
