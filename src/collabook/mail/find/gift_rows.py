"""Gifts in rows and lists: "You receive   A tasting box", "What you get:" with a list, "Product value: £40"."""

import re
from collections.abc import Iterator
from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find import Source
from collabook.mail.find.gift_bars import barred, is_lent
from collabook.mail.find.gift_nouns import Item, phrase
from collabook.mail.find.not_things import is_thing
from collabook.mail.units import Unit

_GIFT_LABEL: Final = re.compile(
    r"(?:(?:your|the|our|a|free|dein|euer|ton|votre|tu|o teu) )?(?:(?:product |welcome |thank[- ]you )?gift(?:s|ing"
    r"|ed)?(?: (?:items?|products?"
    r"|for you))?"
    r"|freebies?|goodies|goody bag|perks?|treats?|hamper|products? (?:to keep|gifted|provided|sent|supplied|included)"
    r"|(?:free|gifted|complimentary) (?:products?|items?|samples?)|(?:produits?|articles?|cadeaux?) offerts?"
    r"|geschenke?|dankeschon|cadeaux?|regalos?|brindes?"
    r"|presente)"
)
"""Labels whose value is a gift, whatever words it has."""
_HERS: Final = (
    r"(?:and )?(?:what )?you(?:'ll| will| would|'d)? (?:also |each )?(?:receive|get|keep)|we(?:'ll| will| would"
    r"|'d)? (?:also )?"
    r"(?:send|give|provide|offer|gift|ship|supply)(?: you)?|what (?:we|i)(?:'ll| can| will|'d)? (?:send|give|offer"
    r"|provide)"
    r"(?: you)?|what(?:'s| is) in it for you|from (?:us|our side)|(?:the )?(?:brand|client) (?:offers|provides"
    r"|sends|gives)|(?:was )?du (?:bekommst|erhaltst)|das bekommst du"
    r"|(?:was )?wir (?:schicken|bieten|geben)(?: dir)?|(?:ce que )?(?:vous recevez|tu recois)"
    r"|(?:ce que )?nous (?:vous )?"
    r"(?:offrons|envoyons)|(?:lo que )?(?:recibes|recibiras|te llevas|te enviamos|te ofrecemos|ofrecemos)"
    r"|(?:o que )?(?:voce )?"
    r"(?:recebe|recebes|ganha|oferecemos|enviamos)"
)
_HER_LABEL: Final = re.compile(_HERS)
"""Labels whose value may be a thing, a sum or a share."""
_SENTENCE_LABEL: Final = re.compile(rf"[\s>*+-]{{0,6}}(?P<label>{_HERS})(?: ?:|\s{{2,12}}| -) ?")
_OPEN_LABEL: Final = re.compile(
    r"(?:(?:your |our |the )?(?:compensation|payment|budget|remuneration|offer|reward|fee|exchange|products?|items?"
    r"|samples?|barter"
    r"|perks|benefits|package)|in (?:return|exchange|kind)|for you|produkt|produit|producto|produto|vergutung|honorar"
    r"|gegenleistung|remuneracion|a cambio|contrepartie|en echange|em troca|im gegenzug|kit|paket|box|pacote|lote)"
)
_NAMED_LABEL: Final = re.compile(
    r"(?:[\w'-]+ ){0,2}(?:products?|kit|box|set|pack(?:age)?|bundle|hamper|samples?|\w*paket|\w*box|\w*set|coffret"
    r"|lote|caja"
    r"|caixa)"
)
"""A label that names the thing, where the value only says what it is worth and whose: "PR box: worth £40, to keep"."""
_ONLY_WORTH: Final = re.compile(
    r"(?:(?:yours|free|gifted|worth|valued|rrp|value|retail|im wert|wert|valeur|d'une valeur|valor|valorad[oa]|gratis"
    r"|kostenlos|offerte?s?|geschenkt)\b|[$£€]\d|\d[\d.,]* ?(?:[$£€]|usd|eur|gbp|euros?)\b)"
)
_HERS_TO_KEEP: Final = re.compile(
    r"\W{0,3}(?:(?:it's |this is )?(?:all )?yours(?:(?: to keep| for keeps| for good| afterwards)"
    r"(?= ?(?:[.,;!(-]|$|rrp|worth|valued?|after|and|whatever|either))|,? (?:rrp|worth|valued"
    r"|\())"
    r"|(?:(?:you )?keep it|(?:yours )?to keep|for keeps)(?= ?(?:[.,;!(]|$))|gifted,? \(?(?:rrp|worth|value|retail))"
)
"""Behind the name of any thing: "Helmet: yours to keep, RRP £90"."""
_HEADING: Final = Cue(rf"^(?:[^.]{{0,40}}\b)?(?:{_HERS}|in it for you)(?: \w+){{0,3}}$")
_BOX_HEADING: Final = re.compile(
    r"(?:what(?:'s| is) |what you(?:'ll| will)? find )?(?:in|inside) your (?:[\w-]+ )?(?:box|kit|parcel|package|bag"
    r"|bundle|hamper)|your (?:[\w-]+ )?(?:box|kit|parcel|package|bundle|hamper)(?: (?:contains|includes|has))?"
)
"""Over a list of what is sent to her; a shop's list says what it sells."""
_PRICED_LINE: Final = re.compile(
    r"\W*(?:\d{1,2} ?x )?[a-z][^():.]{2,60} \((?:(?:worth|value|rrp|retail) )?(?:[a-z]{1,2})?[$£€]? ?\d[\d.,]* ?"
    r"(?:[$£€]|eur|usd|gbp)?\)\W*"
)
_ASKS: Final = Cue(r"\b(?:ask|need|want|expect|look(?:ing)?|require|hope)\b")
_KEPT: Final = Cue(
    r"\b(?:to keep|yours|for keeps|gifted|complimentary|free of charge|for free|on us|as a gift|worth [$£€]"
    r"|valued at|rrp"
    r"|retail (?:value|price)|uvp|ladenpreis|pvp|im wert|geschenkt|kostenlos|offerte?s?|valorad[oa]|gratis"
    r"|(?:darf|kann)st (?:du )?(?:\w+ )?behalten|(?:zum|du) behalten|(?:a|pode|podes) (?:ficar com|garder)"
    r"|a garder|te (?:lo|la|los|las) quedas|para ficar)\b"
    r"|\bworth (?:\d|(?:[a-z]{1,2}\$|usd|eur|gbp|cad|aud|rs|inr|chf|nok|sek|dkk)\b)"
    r"|\([^)]{0,20}(?:value|worth|wert|valeur|valor)"
)
_DET: Final = re.compile(
    r"(?:an?|the|our|one|two|three|four|five|some|\d{1,2} ?x|x ?\d{1,2}|\(?\d{1,2}\)?(?! ?%)|any|free|full|complete"
    r"|complimentary|gifted"
    r"|your|(?:ein|unser|dein)\w*|zwei|drei|une?|notre|nos|deux|trois|un[oa]s?|dos|tres|nuestr\w+|uma?s?|dois|duas"
    r"|noss[oa]s?"
    r"|das|die|den|le|la|el|o) "
)
_CONTAINER: Final = re.compile(
    r"\b(?:box|kit|set|pack(?:age|s)?|bag|bundle|hamper|basket|bottles?|pairs?|jars?|tubs?|tins?|samples?|products?"
    r"|items?"
    r"|outfits?|pieces?|crate|case|copy|copies|voucher|gift ?card|credit|tickets?|stay|nights?|dinner|lunch|meal"
    r"|trio|duo"
    r"|\w*paket|\w*set|coffret|lote|caja|caixa|cesta)\b"
)
_NONE: Final = re.compile(
    r"\W*(?:none|no|nein|non|nil|n/?a|tb[cd]|yes|-|ja|oui|si|sim|kein\w*|returned|(?:on )?loan(?:ed)?"
    r"|(?:to )?(?:return|send back|give back))\b"
)
_WORTH_LABEL: Final = re.compile(
    r"(?:(?:the |total )?(?:gift|gifted|product|products|item|sample|package|kit|box"
    r"|goods)s?'? (?:retail )?(?:value|worth|rrp|price)"
    r"|(?:retail )?value of (?:the |your )?(?:gift|products?|items?|kit|package)|produktwert|warenwert"
    r"|valeur (?:du |des )?produits?"
    r"|valor (?:del?|do|dos|de los) produc?tos?)"
)
_KEEP_LABEL: Final = re.compile(
    r"(?:yours )?to keep\??|keep(?: the)? (?:products?|items?)\??|products? (?:is |are )?yours\??"
)
_YES: Final = re.compile(r"\W*(?:yes|ja|oui|si|sim)\b|✓|✔")
_YES_AND: Final = re.compile(
    r"(?:yes|ja|oui|si|sim)\b ?[,:;.-] ?(?:\d{1,2} ?[x×] ?(?=[a-z])|(?=(?:an?|one|the|our|two)\b))"
)
"""Behind "Free sample": "Yes, 1 x Dawn Lamp"."""
_THING_LABEL: Final = re.compile(
    r"(?:the |our )?(?:products?|items?|gift|sample|produkt|produits?|producto|produto|kit)"
)


def in_row(unit: Unit, source: Source, index: int) -> list[Item]:
    """The gift of a row or of a line of a list, where its label or heading says that it is hers."""
    label, begin = _label(unit)
    value = unit.text[begin:]
    if label and _GIFT_LABEL.fullmatch(label) and (yes := _YES_AND.match(value)):
        begin, value = begin + yes.end(), value[yes.end() :]
    if _KEEP_LABEL.fullmatch(label) and _YES.match(value):
        return _priced_thing(source, index)
    if not (unit.listed or label) or barred(unit.text) or is_lent(value) or _NONE.match(value):
        return []
    if label and _WORTH_LABEL.fullmatch(label):
        return _priced_thing(source, index)
    if label and _NAMED_LABEL.fullmatch(label) and _ONLY_WORTH.match(value) and _KEPT.search(value):
        at = unit.text.find(label)
        return [Item(unit.shown[at : at + len(label)], unit, at)]
    if label and is_thing(label) and len(label.split()) <= 3 and _HERS_TO_KEEP.match(value):
        return [Item(unit.shown[(at := unit.text.find(label)) : at + len(label)], unit, at)]
    lead = _DET.match(value)
    if label and _GIFT_LABEL.fullmatch(label):
        fits = True
    elif label and _HER_LABEL.fullmatch(label):
        fits = bool(lead or _KEPT.search(value))
    elif label and _OPEN_LABEL.fullmatch(label):
        fits = bool(_KEPT.search(value))
    else:
        fits = (
            not label
            and bool(_HEADING.search(unit.heading))
            and not _ASKS.search(unit.heading)
            and bool(_KEPT.search(value) or (lead and _CONTAINER.search(value)))
        ) or (not label and bool(_BOX_HEADING.fullmatch(unit.heading)) and bool(_PRICED_LINE.fullmatch(value)))
    item = phrase(unit, begin, source, index) if fits else None
    return [item] if item else []


_DENIED: Final = re.compile(
    r"\W*(?:no|none|nein|non|nil|n/?a|kein\w*|aucune?|ninguna?|nao)\b(?! (?:strings|catch|need|cost))"
)


def is_denied(unit: Unit) -> bool:
    """Whether a row says that there is no gift: "Free sample: No"."""
    label, begin = _label(unit)
    return bool(label and _GIFT_LABEL.fullmatch(label) and _DENIED.match(unit.text[begin:]))


def _label(unit: Unit) -> tuple[str, int]:
    """What stands before the colon or gap, "you get" too, and where the words after it begin."""
    own = None if unit.label else _SENTENCE_LABEL.match(unit.text)
    if own:
        return own["label"], own.end()
    return unit.label.strip(" *-"), _value_start(unit)


def _value_start(unit: Unit) -> int:
    """Where the words after the label or the bullet begin."""
    begin = unit.text.find(unit.label) + len(unit.label) if unit.label else 0
    lead = re.match(r"[\s:*+>-]*(?:\(?\d{1,2}[.)]\s)?\W*", unit.text[begin:])
    return begin + (lead.end() if lead else 0)


def _priced_thing(source: Source, index: int) -> list[Item]:
    """What the row "Product" beside "Product value" names, or just the product."""
    for near in _around(source, index):
        if near.label and _THING_LABEL.fullmatch(near.label.strip()):
            item = phrase(near, _value_start(near), source, index)
            if item:
                return [item]
    return [Item("product", source.units[index], 0)]


def _around(source: Source, index: int) -> Iterator[Unit]:
    for step in (1, 2, 3):
        for place in (index - step, index + step):
            if 0 <= place < len(source.units):
                yield source.units[place]
