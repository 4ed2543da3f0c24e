"""Who gives what to her in German, French, Spanish and Portuguese."""

from typing import Final

from collabook.mail.cues import Cue

_EIN: Final = r"(?:(?:k?ein|unser|mein|eur|dein)\w*|das|die|den|der|zwei|drei|\d+)"
_UN: Final = r"(?:une?|notre|nos|le|la|les|l'|deux|trois|des|du|\d+)"
_UNO: Final = r"(?:un[oa]?s?|dos|tres|nuestr[oa]s?|el|la|los|las|\d+)"
_UM: Final = r"(?:uma?s?|dois|duas|tres|nosso?s?|nossas?|o|a|os|as|\d+)"
_PRICE: Final = r"(?: \([^)]{0,70}\)|, [^,.;]{3,40},| (?:d'une valeur de|valorad\w+ en|no valor de) \S+(?: [€$])?)? "
_PRICE_DE: Final = r"(?: \([^)]{0,70}\)| im wert von [^.,]{2,14})? "
_NOUN: Final = r"[\w'&/-]+(?: [\w'&/-]+){0,4}?"
FORWARD_ABROAD: Final = (
    Cue(
        r"\b(?:dir|ihnen|euch) (?:gern[e]? )?(?=(?:unser|ein|das|die|den|zwei"
        r"|drei)\w*\b[^.]{0,60}\b(?:schenken|schicken|zusenden|zuschicken|kostenlos|gratis|senden"
        r"|uberlassen))"
    ),
    Cue(
        r"\b(?:wir|ich) (?:schicken|senden|schenken|uberlassen) (?:dir|ihnen|euch) (?:gerne? |auch "
        r"|dafur |kostenlos |gratis )*(?=\w)|\b(?:bekommst|erhaltst|kriegst) du (?:\w+ ){0,2}?(?=(?:ein"
        r"|unser|das|die|den|zwei|drei)\w*\b)|\berwartet dich (?=ein)"
    ),
    Cue(
        r"\b(?:te|os|le) (?:enviaremos|enviamos|mandamos|mandaremos|regalamos|regalaremos|obsequiamos"
        r"|ofrecemos|haremos llegar|regalariamos|enviariamos) (?=(?:un|una|dos|tres|nuestr\w+|el|la|los"
        r"|las|uno|unas|unos)\b)"
    ),
    Cue(
        r"\b(?:vous|t'|te) (?:offrons|offrirons|envoyons|enverrons|offre|enverrai"
        r"|recevrez) (?:\w+ment )?(?=(?:un|une|notre|nos|le|la|deux|trois|des)\b)"
        r"|\bvous recevrez (?=(?:un|une|notre|nos|deux|trois)\b)"
    ),
    Cue(
        r"\b(?:te|lhe) (?:enviamos|mandamos|enviaremos|presenteamos com|damos) (?=(?:um|uma|o|a|os|as"
        r"|nosso|nossa|dois|duas)\b)|\bvoce (?:recebe|ganha|vai receber|vai ganhar) (?:tambem )?(?=(?:um"
        r"|uma|nosso|nossa|dois|duas)\b)"
    ),
    Cue(
        r"\b(?:regalar(?:te|os|le)?|enviar(?:te|os|le)|mandar(?:te|os)|(?:ofrecer|hacer)(?:te|os|le)(?: llegar)?"
        r"|obsequiar(?:te"
        r"|le)(?: con)?) (?=\w)"
    ),
    Cue(r"\b(?:t'|te |vous )(?:offrir|envoyer|faire parvenir|adresser) (?=\w)"),
    Cue(
        r"\b(?:te |lhe )?(?:presentear(?:-te)? com|enviar|mandar|dar|oferecer)(?: para voce|-te|-lhe)? (?=(?:um"
        r"|uma|o|a|os|as|nosso|nossa|dois|duas)\b)"
    ),
    Cue(
        r"\b(?:schicken?|senden?|schenken?|uberlassen?|spendieren?|liefern?|geben?|legen?|packen?|stellen?) (?:wir "
        r"|ich |sie )?"
        r"(?:dir|ihnen|euch) (?:(?:dafur|dazu|auch|gern[e]?|kostenlos|gratis|naturlich|einfach|noch|zusatzlich|vorab"
        rf"|naturlich) ){{0,3}}(?={_EIN} )"
    ),
    Cue(
        rf"\b(?:dir|ihnen|euch) (?:\w+ ){{0,3}}?(?={_EIN} [^.]{{0,70}}\b(?:verschenken|schenken|(?:zu)?schicken"
        r"|(?:zu)?senden"
        r"|zukommen lassen|uberlassen|mitgeben|spendieren)\b)"
    ),
    Cue(
        r"\b(?:du|ihr|sie) (?:bekommst|erhaltst|kriegst|bekommen|erhalten|behaltst) (?:(?:von uns|dafur|dazu"
        r"|ausserdem|zusatzlich"
        rf"|naturlich|auch|im gegenzug|noch|kostenlos|gratis) ){{0,3}}(?={_EIN} )"
    ),
    Cue(rf"\b(?:du|sie|ihr) (?:darfst|kannst|durfen|konnen) (?:\w+ ){{0,2}}?(?={_EIN} [^.]{{1,50}} behalten\b)"),
    Cue(
        r"\bals (?:\w+ )?(?:dankeschon|geschenk|prasent|willkommensgeschenk|aufmerksamkeit)[^.,]{0,30}? (?=(?:ein"
        r"|unser|zwei|drei)\w* )"
    ),
    Cue(
        r"\b(?:je|nous|on) (?:vous |t'|te )(?:enverr\w+|envoie|envoyons|envoyer\w+|offr\w+|adress\w+|expedi\w+"
        r"|remett\w+"
        rf"|fer\w+ parvenir|reserv\w+) (?:(?:\w+ment|aussi|egalement|volontiers|en echange) ){{0,2}}(?={_UN}[ \w])"
    ),
    Cue(
        r"\b(?:vous|tu) (?:(?:pouvez|pourrez|peux|pourras) )?(?:recev\w+|recois|garde[rsz]?|garderez|garderas"
        r"|conserve[rz]?"
        rf"|conserverez) (?:(?:aussi|egalement|ensuite|gratuitement|bien sur|dans tous les cas|en tout cas"
        rf"|quoi qu'il arrive|de toute facon|en plus|par ailleurs) ){{0,2}}(?={_UN}[ \w])"
    ),
    Cue(
        r"\b(?:vous|te|t') ?(?:offrir|envoyer|faire parvenir|adresser|faire cadeau d[e']) ?(?=(?:une?|notre|nos"
        r"|deux|trois|la|le|l')[ \w])"
    ),
    Cue(
        r"\b(?:te|os|le|les) (?:envi|mand|regal|obsequi|ofrec|incluy|incluim|dari|dam|dare)\w*(?: llegar)?(?: con)?"
        rf"(?: tambien| gratis| ademas| encantad\w+| gustos\w+)? (?={_UNO} )"
    ),
    Cue(
        r"\b(?:recib|llev|qued)(?:es|as|iras|arias|irias|aras|e|ira|iria)(?: con)?(?: tambien| gratis"
        rf"| ademas)? (?={_UNO} )"
    ),
    Cue(
        r"\b(?:te |os |le )?(?:invita(?:mos|rte|ros|rle)|convida(?:mos|r)(?:-te|-vos|-lo|-la)?|vous (?:invitons"
        r"|inviter)|t'invit\w+)"
        r"(?: voce)? (?:a|para) (?=(?:un[ae]? |uma? |dos |deux |duas |la |le |o )?(?:[\w-]+ )?(?:cena|comida"
        r"|almuerzo|desayuno|brunch"
        r"|noches?|estancia|menu|diner|dejeuner|repas|nuits?|sejour|week-end|jantar|almoco|noites?|estadia"
        r"|degustac\w+)\b)"
    ),
    Cue(
        r"\b(?:dich|euch|sie) (?:\w+ ){0,4}?(?:zu|auf) (?=(?:einem?|einer|einen) (?:[\w-]+ ){0,2}?[\w-]*(?:essen"
        r"|dinner|menu|brunch|fruhstuck"
        r"|aufenthalt|wochenende|abendessen|mittagessen|massage|behandlung|kochkurs|workshop|verkostung)\b"
        r"|(?:einem?|einer|einen) (?:[\w-]+ ){0,2}?(?:verwohn|wellness|spa-)[\w-]*)"
    ),
    Cue(rf"\b(?:puedes|podras|podrias) (?:quedarte|conservar)(?: con)? (?={_UNO} )"),
    Cue(
        r"\b(?:(?:nos )?(?:te |lhe )?(?:envi|mand)(?:amos|aremos|ariamos)(?:-te|-lhe)?|vamos (?:te |lhe )?(?:enviar"
        r"|mandar|dar)(?:-te|-lhe)?"
        r"|(?:te |lhe )?presente\w+(?:-te)?(?: com)?|oferec(?:emos|eriamos)(?:-te|-lhe| a voce)?)(?: (?:para"
        rf"|a) voce| tambem)? (?={_UM} )"
    ),
    Cue(
        r"\b(?:voce |tu )?(?:recebe(?:s|ra|ras|ria)?|vai receber|vais receber|ganha(?:s|ra|ras|ria)?|fica(?:s|ra"
        r"|ras|ria)? com|leva(?:s|ra)?"
        rf"|pode(?:s)? ficar com)(?: tambem| gratis)? (?={_UM} )"
    ),
)  # fmt: skip
NAMED_ABROAD: Final = (
    Cue(
        r"(?P<item>(?:das|die|den|der|unser\w*|ein\w*) (?:[\w-]+ ){1,3}?)(?:bekommst|erhaltst|schicken"
        r"|schenken|gibt)"
        r"[^.]{0,40}(?:kostenlos|gratis|geschenkt|umsonst)"
    ),
    Cue(
        rf"\b(?P<item>(?:das|die|den|der|unser\w*|ein\w*) {_NOUN}){_PRICE_DE}(?:(?:darf|kann|konn|durf)\w* (?:du"
        r"|ihr|sie) (?:\w+ ){0,4}behalten"
        r"|bleib(?:t|en) (?:\w+ ){0,3}(?:bei|fur) (?:dir|ihnen|euch)|gehor(?:t|en) (?:\w+ ){0,3}(?:dir|ihnen|euch)"
        r"|ist (?:\w+ )?ein geschenk|behaltst du|(?:bekommst|erhaltst|kriegst|bekommt) (?:du"
        r"|ihr) (?:\w+ ){0,3}?(?:geschenkt|gratis|kostenlos|umsonst)"
        r"|(?:schenken?|uberlassen?) (?:wir|ich) (?:dir|ihnen|euch)|(?:geht|gehen) (?:\w+ ){0,2}auf(?:s haus"
        r"| uns(?:ere kosten| ere"
        r" rechnung)?)"
        r"|(?:geht|gehen|kommt) (?:\w+ ){0,2}(?:kostenlos|gratis|als geschenk) an (?:dich|sie|euch))\b"
    ),
    Cue(
        rf"\b(?P<item>(?:(?:le|la|les|notre|votre|ton|ta|une?) |l'){_NOUN}){_PRICE}(?:(?:est|sont|reste(?:nt|ra)?"
        r"|sera|seront|serait) (?:\w+ ){0,2}"
        r"(?:a vous|a toi|chez vous|chez toi|offert\w*(?! (?:aux|a (?:vos|tes|nos|tous|chaque|l'achat)|par|des|pour"
        r" (?:vos"
        r"|tes|tout|toute|l'achat|chaque))\b))|(?:vous |t'|te )(?:est|sont|sera|seront"
        r"|serait) (?:\w+ ){0,3}?offert\w*|(?:est|sont)"
        r" pour (?:vous|toi)(?= ?(?:[.,;!)]|$)))"
    ),
    Cue(
        rf"\b(?P<item>(?:el|la|los|las|nuestr\w+|tu|todo el) {_NOUN}){_PRICE}(?:te l[oa]s? (?:quedas|puedes quedar"
        r"|regalamos)"
        r"|(?:es|son|sera|seran) (?:tuy[oa]s?|para ti)|se quedan? contigo|(?:corren?|va|van) (?:por|de) nuestra cuenta"
        r"|(?:es|son) (?:\w+ )?(?:de regalo|un regalo|cortesia de la casa))\b"
    ),
    Cue(
        rf"\b(?P<item>(?:o|a|os|as|nosso|nossa|todo o) {_NOUN}){_PRICE}(?:fica(?:m|ra|rao)? (?:\w+ )?"
        r"(?:(?:com|para) (?:voce|ti)|contigo)|(?:e|sao|sera) (?:seu|sua|teu|tua|seus|suas)\b|(?:(?:e|sao|fica"
        r"|ficam) )?por nossa conta|e oferta"
        r" nossa)\b"
    ),
)  # fmt: skip
_SMALL_WORDS: Final = (
    "und wir ich du dir euch ihnen sie das den der dich als ein eine einen vous nous je tu te la le les un une pour"
    " chez el los las una dos para os por con voce uma um sua seu tua teu contigo nosso nossa lhe com"
)
_WORDS: Final = frozenset(_SMALL_WORDS.split())


def is_abroad(text: str) -> bool:
    """Whether a folded text has one of these languages' small words."""
    return not _WORDS.isdisjoint(text.replace(",", " ").replace(".", " ").split())
