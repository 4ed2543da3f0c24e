"""What a firm's name looks like in running text, and what only looks like one."""

import re
from typing import Final

from collabook.mail.clean import fold, squeeze


def listed(text: str) -> frozenset[str]:
    """The words of a list in running text."""
    return frozenset(text.split())


_FORMS_APART: Final = (
    r"[AIKP]/S\b|GmbH & Co\.? KG(?:aA)?\b|Sp\. ?z ?o\. ?o\b\.?"
    r"|S\. ?A\. ?de C\. ?V\b\.?|S\. de R\. ?L\b\.?(?: de C\. ?V\b\.?)?"
)
"""Legal forms that a slash, or a full stop and a blank, would take apart."""
FORMS: Final = (
    rf"(?:{_FORMS_APART}|GmbH|AG|KG|UG|OHG|GbR|e\.K|Inc|LLC|LLP|Ltd|Limited|PLC|Corp"
    r"|Private Limited|Pty(?: Ltd)?|P(?:vt|te)\b\.?(?: Ltd| Limited)?|ApS|AB|AS|(?-i:ASA)|Oyj?|OÜ|BV|B\.V|NV|N\.V|SAS"
    r"|S\.A\.S|SASU|SARL|S\.A\.R\.L|S\.?A|S\.?[Rr]\.?[Ll]|S\.?L\.?U?|(?-i:SpA)|S\.p\.A|Ltda|L\.?da|s\.r\.o|d\.o\.o|Kft"
    r"|Zrt|EOOD)\b"
)
"""What stands behind a firm's name and is no part of it, in every country."""
FORM_APART: Final = re.compile(rf",? (?:{_FORMS_APART})")

WORD: Final = rf"(?:(?=[AIKPGS](?:/S|mbH &|p\.|\.))(?:{_FORMS_APART})|[A-ZÀ-ÞŁŚŻĆČŠŽ0-9][\w'’.-]*|[a-z]+[A-Z][\w'’-]*)"
RUN: Final = (
    rf"(?P<c>{WORD}(?: (?:[&+] |(?:and|und|et|y|e) (?=[A-Z])|of (?=[A-Z])|de |da |do |du |la |le |of the )?{WORD})"
    r"{0,4})"
)
PERSON: Final = r"[A-ZÀ-Þa-z][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2}"
LEGAL: Final = re.compile(rf"(?<![&+])[,.]?\s+(?:{FORMS}|co\b)\.?$", re.IGNORECASE)
TOKEN: Final = re.compile(r"[^\s|,;:!?()\[\]\"“”<>/]+")
JOINERS: Final = frozenset({"&", "+", "and", "und", "et", "y", "e", "of", "de", "da", "do", "du", "la", "le", "the"})
LISTS: Final = frozenset({"and", "und", "et", "y", "e"})
"""Words inside a name, and those that also stand between two things."""

DESKS: Final = listed("""
    team marketing payments payment campaigns campaign events event ambassadors ambassador accounts account payable
    casting desk news newsletter orders order support shop store partnerships partnership partners partner collabs
    collaborations collab influencers influencer creators creator pr press hello info billing finance care crew
    community social customer service notifications updates invitations official outreach affiliate affiliates programme
    program accounting payouts notify noreply rewards growth sales operations
    kreditorenbuchhaltung finanzbuchhaltung kreditoren
    kundenservice kundendienst buchhaltung presse redaktion kooperationen kooperation partnerprogramm vertrieb
    rechnungen equipe comptabilite facturation partenariats communication administration
    equipo administracion contabilidad colaboraciones prensa facturacion departamento
    financeiro parcerias imprensa contabilita amministrazione collaborazioni
""")
"""Desks and departments: they answer mails, and stand behind a firm's name without being part of it (folded)."""

HOUSES_OF: Final = listed("""
    Museum House Academy School College University Institute Society Association Bank Ministry Temple Church Garden
    Gardens Isle Island City Town State Board Council Department Office Festival Theatre Kingdom League Order Guild
""")
"""Words that "of" joins to a name: "Museum of Glass"; a person's name it parts from the firm's."""

NOT_NAMES: Final = listed("""
    i we you he she it they this that these those the a an my our your their his her its hi hey hello dear hallo
    tiktok instagram youtube facebook pinterest twitch linkedin ugc reel reels story stories video videos pr us uk usa
    eu ceo faq vat rsvp ps ip dm dms id url nda
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    christmas xmas diwali easter ramadan eid halloween thanksgiving valentine valentine's mother's father's mothers
    fathers black cyber spring summer autumn fall winter weihnachten ostern noel navidad natal
    creator creators brand brands client clients campaign campaigns customer customers q1 q2 q3 q4 re fwd fw aw paid
    collab new hope please thanks thank best looking let just here there what when where who why how if in on at for
    from and or but so as all no not yes to with of by up english german french spanish american european british
    italian europe london paris berlin germany france spain america influencer influencers amazon whatsapp zoom meta
    google apple iphone android paypal stripe wise bacs sepa
    launch event events einladung anfrage rabatt team invoice payment draft brief deliverables fee budget usage every
    each any some one two three once after before during while since until today tomorrow next last first kind regards
    attached confirmed approved reference total content amount price sum net gross status date due product products
    type quantity description details item number betrag montant importe valor tbd tbc nda confidential
    everyone everything nothing someone anyone somebody good great quick lovely
    kunde kunden marke honorar rechnung marque cliente marca facture factura fatura also dann bitte danke wir ich du
    sie es und oder
""")
"""First words that begin no firm's name (folded): greetings, months, platforms, paperwork."""

_TRAILING: Final = listed("""
    is has was are have would will and we on for in to our your their tiktok tiktoks instagram youtube facebook
    pinterest ugc reel reels story stories video videos short shorts post posts carousel integration campaign campaigns
    kampagne herbstkampagne campagne campana campanha launch collab collaboration collaborations partnership kooperation
    zusammenarbeit colaboracion partenariat parceria brief briefing draft drafts invoice payment feedback creator
    creators influencer influencers gifting seeding offer opportunity enquiry inquiry request proposal invitation invite
    casting update event preview paid new availability rates content
    anfrage kooperationsanfrage einladung angebot eckdaten demande proposition invitation propuesta solicitud invitacion
    proposta convite publi publipost publicidade publicite werbung squad
    january february march april may june july august september october november december q1 q2 q3 q4
""")
_OWNED: Final = re.compile(r"['’]s? (?=[A-Z])")
_OCCASION: Final = re.compile(r"\b(?:day|week|weekend|month|season|eve|friday|monday|awareness|sale)$")
_SELF_NAMED: Final = re.compile(r"(?:campaign|kampagne|launch|range|line|collection|programme?|brief|team|creator)s?\b")


_SORT: Final = re.compile(r"[A-ZÀ-Þ]\w{2,24}(?:marke|hersteller|anbieter|unternehmen|label)")
"""What sort of firm it is, in German before its name: "Mineralwassermarke Bergquell"."""


def tidied(raw: str) -> str:
    """The name in ``raw``: without what follows it in the sentence, genitive, and words of the trade; "" for none."""
    name = re.split(rf",? (?:{_FORMS_APART})|[.!?] |\.$|, |\.\.| - ", raw)[0].strip(" .'’")
    owned = _OWNED.search(name)
    if owned and _SELF_NAMED.search(fold(name[owned.end() :])):
        name = name[: owned.start()]
    words = re.sub(r"['’]s?$", "", name).split()
    if len(words) > 1 and _SORT.fullmatch(words[0]):
        words = words[1:]
    while len(words) > 1 and (is_trade(words[-1]) or is_trade(words[-1].rstrip("s"))) and words[-2] not in {"&", "+"}:
        words.pop()
        while len(words) > 1 and words[-1] in JOINERS:
            words.pop()
    for index, word in enumerate(words[1:-1], 1):
        if word in LISTS and fold(words[index + 1]) in NOT_NAMES:
            words = words[:index]
            break
    return stripped(" ".join(words))


def is_trade(word: str) -> bool:
    """Whether ``word`` is of the trade rather than of a name: "Reel", "Campaign", "June"."""
    return fold(word).strip(".'") in _TRAILING or word.isdigit()


def stripped(name: str) -> str:
    """Without legal form, article and words such as "Team" at its end; "Pike & Partners" stays whole."""
    name = name.strip(" .,'-*®™")
    for _ in range(3):
        name = LEGAL.sub("", name).strip(" .,'-®™")
    words = _DEPARTMENT.sub("", name).split()
    while len(words) > 1 and _is_desk(words[-1]) and words[-2].casefold() not in LISTS | {"&", "+"}:
        words.pop()
    if len(words) > 1 and words[0] in {"The", "Team"} and (words[0] == "Team" or squeeze(words[-1]) in DESKS):
        words = words[1:]
    return " ".join(words)


_DEPARTMENT: Final = re.compile(
    r"\s+(?:press|media|pr|public|legal|marketing|communications?|comms|brand|creator|influencer|talent|community"
    r"|partnerships?|events?|visitor|guest|customer|press and \w+) "
    r"(?:office|department|dept\.?|relations|affairs|team|desk|division|unit|centre|center)$",
    re.IGNORECASE,
)
"""A department of two words behind a firm's name: "Press Office"."""


def _is_desk(word: str) -> bool:
    return fold(word).strip(".") in DESKS - _PART_OF_NAMES


_PART_OF_NAMES: Final = frozenset({"pr", "social", "care", "crew", "shop", "store", "press"})


_POSTS: Final = listed("""
    director directors trustee trustees founder founders owner owners management manager editor editors curator
    committee staff
""")
"""People behind "The": "The Trustees and friends would love to"."""


_HEADED: Final = re.compile(r"[<>]|:\s")


def could_be_firm(name: str) -> bool:
    """Whether ``name`` may be a firm's: no month, platform, occasion or bare number, nor two headers run together."""
    words = name.split()
    if not words or _HEADED.search(name):
        return False
    rest = words[1:] if words[0] == "The" and len(words) > 1 else words
    if rest is not words and fold(rest[0]) in _POSTS:
        return False
    first = re.sub(r"['’](?:s|ve|re|ll|d|m)$", "", fold(rest[0])).strip(".")
    if first in NOT_NAMES or len(squeeze(name)) < 2 or (len(words) > 1 and _OCCASION.search(fold(name))):
        return False
    if rest[0][0].isdigit():
        return any(word[0].isupper() and fold(word) not in NOT_NAMES | _TRAILING for word in rest[1:])
    return True
