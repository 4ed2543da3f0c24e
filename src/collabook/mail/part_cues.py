"""How quotes, signatures and small print begin."""

import re

from collabook.mail.cues import Cue

WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|a ecrit|escribio|escreveu|schreef|ha scritto|skrev|napisal\w*)\b.{0,120}:\s*$"
)
ATTRIBUTED = re.compile(r"^\s*>*\s*(?:on|am|le|el|em|op|il|den|w dniu|\d{1,4}[./-])\b")
SEPARATOR = re.compile(
    r"^\s*(?:-{2,}\s*(?:original[ -]?(?:message|nachricht|appointment)|ursprungliche nachricht"
    r"|message d'origine"
    r"|mensaje original|mensagem original)\s*-{2,}|_{20,})\s*$"
)
FORWARD = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transfere|mensaje reenviado"
    r"|mensagem encaminhada|forwarded by .{1,80})\s*-{0,20}|begin forwarded message:"
    r"|anfang der weitergeleiteten .{1,40})\s*$"
)
HEADED = re.compile(
    r"^[\s>*_]{0,8}(?:from|von|de|van|sent|gesendet|envoye|enviado(?: el)?|date|datum|fecha|data|to|an"
    r"|para|subject"
    r"|betreff|objet|asunto|assunto|cc)[*_]{0,2} ?:"
)
BEGINS = re.compile(
    r"[\s>*]*(?:[-_]|\d{1,4}[./-]|(?:from|von|de|van|sent|gesendet|envoye|enviado|date|datum|fecha|data|to|an|para"
    r"|subject"
    r"|betreff|objet|asunto|assunto|cc|on|am|le|el|em|op|il|den|w dniu|begin|anfang)(?![a-z]))"
)
"""What the four above have in common: how an earlier mail begins."""
DASHES = re.compile(r"^\s*(?:--|—|___{0,5})\s*$")
SENT_FROM = re.compile(
    r"^\s*(?:sent from my|get outlook for|von meinem .{1,30} gesendet|envoye de mon|enviado desde mi)\b"
)
POSTSCRIPT = re.compile(r"^\s*p\.? ?s\b")
DISCLAIMER = Cue(
    r"\bunsubscribe\b|\bopt out\b|you(?:'re| are) receiving this|you (?:get|received) this (?:e-?mail|mail)"
    r"|\b(?:receiv|recib|recu|receb|erhalt)\w*[^.;]{0,30} (?:in error|by mistake|par erreur|por (?:error|engano))\b"
    r"|\birrtumlich (?:erhalten|bekommen)|\bconfidential|intended (?:recipient|for the addressee)|\bvertraulich"
    r"|registered in england|company registered"
    r"|\bliability\b|consider the environment|view (?:this|it) (?:e-?mail )?in your browser"
    r"|stop hearing from us"
    r"|(?:no longer|not) interested\?|(?:want|like) me to stop (?:writing|e-?mailing)|reply [\"']?(?:stop|no)\b"
    r"|don't want to hear from"
    r"|manage (?:your )?preferences|not been evaluated by|terms of service|privacy policy|\babmelden\b"
    r"|se desinscrire"
    r"|don't want to .{1,60}\?|^\s*sent (?:by|to|via) \S"
)
FOOTER = Cue(
    r"^.{2,60}\b(?:ltd|inc|llc|gmbh|plc|limited|co|s\.r\.o|bv|ab|sas|sarl)\b\.?,? ?(?:[-*|(]|\d"
    r"|registered|po box)"
)
REGISTER = Cue(
    r"\b(?:registered (?:charity|company|office|number|no|in|with)|(?:charity|company|vat|tax|registration"
    r"|reg\.?|abn|acn) (?:no|nr|number|reg|id)\b|(?:hrb|siret|siren|cvr|kvk|cnpj|nif|cif|krs|uid|abn|ein)[ :.-]{1,3}"
    r"(?:nr\.? ?)?[a-z]?\d|ust-?id|p\.? ?iva|org\.? ?nr)"
)
"""Where a firm is registered: the last lines of its mails."""
GREETING = re.compile(
    r"^\s*(?:hi|hey|hello|dear|hallo|liebe[r]?|bonjour|hola|ola|oi|ciao|good (?:morning|afternoon))\b"
)
SIGN_OFF = re.compile(
    r"^\s*(?!(?:warm |season's )?greetings from .{1,60}[!.]\s*$)"
    r"(?:(?:many |kind |warm |best |with |kindest |warmest |all my |lots of |tail |much "
    r"|thanks (?:and|&) |big |sincere )?"
    r"(?:best|regards|wishes|wish|thanks(?: a (?:million|lot|bunch|ton|heap))?|thank you|cheers|yours"
    r"|sincerely|love|hugs|wags"
    r"|warmly|greetings|xx+|xo+|salut|baci|ciao|groetjes|gratitude|appreciation|wishes)"
    r"(?: (?:again|so much|very much|in advance|lovely|babe|all|everyone|regards|wishes|wish|truly|sincerely"
    r"|faithfully|always|ever"
    r"|and regards|& regards|for your time|from (?:\w+ ){0,3}\w+))?"
    r"|yours (?:sincerely|faithfully|truly)|with (?:kind|warm|best) (?:regards|wishes)"
    r"|warm greetings.{0,40}|all the best|talk soon|speak soon"
    r"|can't wait(?: to (?:see it|hear from you|work together))?|looking forward.{0,60}|take care"
    r"|see you soon|tot ziens|x"
    r"|(?:(?:mit )?(?:freundlichen?|lieben?|herzlichen?|besten?|viele|schonen?|sonnigen?) )?gru(?:ss"
    r"|ß)e?n?(?: aus .{1,40})?|lg|vg|mfg"
    r"|bien (?:a vous|cordialement)|cordialement|bien cordialement|a (?:bientot|tres vite)|belle journee"
    r"|merci(?: d'avance| beaucoup)?"
    r"|(?:un |muchos )?(?:abrazos?|saludos?|besos?)(?: cordiales)?|gracias|(?:um )?(?:abracos?|beijos?"
    r"|beijinhos)|obrigad[oa]|atenciosamente|atentamente)"
    r"[\s,.!~:)*-]*(?:x{1,3})?\s*$"
)
NAME_LIKE = re.compile(
    r"^[ *]{0,4}[A-ZÀ-ÞŁŚŻĆŞČŠŽ][\w'’.-]{0,24}(?:[ ](?:[A-ZÀ-ÞŁŚŻĆŞČŠŽ][\w'’.-]{0,24}|de|da|do|dos|van"
    r"|von|der|den|di|la|le|y|&|and)){0,4}"
    r"(?: x{1,3}| [^\w\s]{1,3})?\s*(?:[|,/@•·(-].{0,120})?$"
)
PROSE_END = re.compile(r"[.!?:;][\"')]?\s*$")
MONEY = re.compile(r"[$€£₹\d](?:(?<=\d)\s?[$€£₹]|(?<!\d)\s?\d)")
