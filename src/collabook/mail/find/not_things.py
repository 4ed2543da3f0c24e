"""Nouns that name nothing she could keep: papers, talk, rights, money, content, time, ideas."""

import re
from typing import Final

_NOUNS: Final = (
    # papers and messages
    "contract agreement brief briefing deck invoice email e-mail message newsletter form questionnaire document"
    " proposal moodboard mood-board guideline script update note reminder confirmation invite invitation link url"
    " login detail overview summary list outline pdf file folder report instruction template tracking address"
    " label receipt statement"
    # talk
    " data call zoom chat meeting interview question feedback answer response reply word headsup heads-up shoutout"
    " shout-out"
    " mention tag repost feature hand go try thought thanks compliment person manager team contact editor"
    " relationship"
    # rights and work
    " licence license right copyright ownership control usage permission consent exclusivity term revision round"
    " integration training audit consultation guide demo webinar session coaching course support help advice tip"
    " trial access account service website brand company shop store"
    # money
    " fee payment commission percent budget rate price money cash bonus share cut sum total amount balance"
    " revenue profit income proceed deposit"
    " retainer payout transfer check cheque earning advance discount code refund quote"
    # content
    " video reel post story stories tiktok clip photo picture pic carousel draft edit footage content caption"
    " asset screenshot logo hashtag insight thumbnail sound text tone name hook ad frame"
    # time and the abstract
    " minute moment sec second chance hour day week date deadline time month idea offer deal campaign cooperation"
    " partnership project program programme exposure reach visibility space spot slot place role position option"
    " choice decision floor freedom way look sense feel feeling glimpse peek view follower traffic audience"
    " community result shipping delivery deliveries postage return difference rest example summer winter spring"
    " autumn pleasure love luck break boost platform mission problem reason point plan moon world guarantee lot"
    " gap people stuff girl guy creator ambassador basis influencer handle pressure delay mistake fault error"
    " mixup mix-up responsibility burden blame cost partner friend fun app tool software version review"
    " testimonial unboxing haul tutorial recipe selfie background photographer videographer paperwork rep unpaid"
    " optional required only tbc tbd"
)
_ENGLISH: Final = frozenset(_NOUNS.split())
_BEGINNINGS: Final = ("info", "apolog", "opportunit", "collab")
_NOUNS_ABROAD: Final = (
    "vertrag angebot unterlagen rechnung entwurf termin formular fragebogen konzept zugang provision honorar"
    " vergutung rabatt prozent antwort einladung nachricht adresse beitrag rechte gelegenheit moglichkeit anteil"
    " zusammenarbeit kooperation entscheidung freiheit wahl briefing contrat devis information reponse lien acces"
    " facture remuneration partenariat droit choix contrato propuesta informacion enlace factura respuesta"
    " aufmerksamkeit gefuhl vertrauen presupuesto comision descuento derecho decision eleccion libertad abrazo"
    " saludo mano tarifa codigo proposta"
    " livraison versand versandkosten envio entree"
    " resposta fatura comissao desconto parceria direito decisao escolha abraco valores"
)
_ABROAD: Final = frozenset(_NOUNS_ABROAD.split())
_BEGINNINGS_ABROAD: Final = ("informac", "colaborac", "publicac", "condic")
_BUNDLE: Final = re.compile(
    r"(?:bundle|package|set|pack|series|couple|mix|batch|bunch|combo|combination|kind|type|total)s?"
)
_TAIL: Final = re.compile(r"(?: (?:too|also|now|today|soon|again|as well|either|first|then|back|here|there|instead))+$")
_GOES_ON: Final = re.compile(r" (?:of|de|da|do|del|von|about|aus|per|every|each|a|x|if|but) | d'")


def is_thing(phrase: str) -> bool:
    """Whether a folded noun phrase can name a gift: "box of tea" by its "box", "discount code" by its "code"."""
    whole = _TAIL.sub("", phrase.strip(" '\"-"))
    every = whole.split()
    words = _GOES_ON.split(whole, maxsplit=1)[0].split()
    if not words or "%" in whole or "percent" in every:
        return False
    if any(_in(word, _ABROAD, _BEGINNINGS_ABROAD) for word in every):
        return False
    head = every[-1] if _BUNDLE.fullmatch(words[-1]) else words[-1]
    return not _in(head, _ENGLISH, _BEGINNINGS)


def _in(word: str, words: frozenset[str], beginnings: tuple[str, ...]) -> bool:
    bare = word.removesuffix("'s")
    return bare in words or bare.removesuffix("s") in words or bare.startswith(beginnings)
