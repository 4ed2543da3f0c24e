"""How it is said that money was or will be sent to her, in five languages."""

from typing import Final

from collabook.mail.cues import Cue, Signs

_SUM: Final = (
    r"(?:[a-z]{0,2}[$€£₹] ?\d[\d.,']{0,9}|(?:usd|eur|gbp|aud|cad|nzd|chf|sek|nok|dkk|inr|brl|pln"
    r"|rs\.?) ?\d[\d.,']{0,9}"
    r"|\d[\d.,']{0,9} ?(?:[€$£₹]"
    r"|(?:usd|eur|euros?|dollars?|pounds?|gbp|aud|cad|chf|sek|nok|dkk|inr|kr|zl|pln|brl|reais)\b))"
)
_OWED: Final = r"(?:payments?|payouts?|transfer|invoice|(?:your|both|these|all) invoices)"
_MONEY: Final = rf"(?:{_OWED}|fees?|commissions?|earnings|balance|money|funds|honorarium|reimbursement|{_SUM})"
_GAP: Final = r"(?: [^\s.!?]{1,30}){0,5}?"
_REFERENCE: Final = r"(?: [^\s.!?]{1,30}){0,10}?"
"""Between an invoice and what is done with it stand its number, day and sum."""
_MOVED: Final = (
    r"(?:sent|made|paid(?: out)?|processed|released|issued|initiated|transferred|scheduled|credited|deposited|wired"
    r"|settled|remitted|cleared|approved|executed|queued|completed)"
)
_WE_HAVE: Final = (
    r"\b(?:we|i|they|finance|accounts|accounting|accounts payable|our bank)(?:'ve| have| has)?"
    r"(?: (?:just|now|today|already|finally|also|only))*"
)
SURE: Final = Signs(
    r"\bremittance\b|\byou(?:'ve| have) (?:just )?been paid\b|\bpaid you\b"
    r"|\b(?:commission|earnings|payout|royalty) statement\b|\bstatement of (?:your )?(?:commissions?|earnings)\b"
    r"|\b(?:payment|bacs|transfer|payout|pay) run\b"
    r"|\bpayout (?:of|number|no|id|ref\w*|advice|notification|confirmation|sent|processed|complete\w*|is on|on its)\b"
    r"|\bpayment (?:advice|notification|confirmation|sent|processed|is on its way|on its way)\b"
    r"|\bzahlungsavis|\bgutschrift\w*|\bavis de (?:paiement|virement|reglement)\b"
    r"|\baviso de (?:pago|transferencia|pagamento)\b"
    r"|\b(?:comprobante|justificante|comprovativo|comprovante) de (?:pago|transferencia|pagamento)\b"
)
"""Said of nothing else."""
PAST: Final = Signs(
    (
        _WE_HAVE + r" (?:paid(?: out)?|transferred|wired|remitted|settled|deposited|credited)(?: off)?"
        rf" (?:[\w']+ ){{0,3}}?(?:the following\b|{_MONEY})"
        rf"|{_WE_HAVE} (?:sent|made|released|processed|initiated|issued|submitted|scheduled|approved)(?: out| off)?"
        rf" (?:[\w']+ ){{0,3}}?(?:{_OWED}|money|funds|your fee)"
        rf"|{_WE_HAVE} (?:sent|released)(?: you| over)? {_SUM}"
        rf"|(?<!\w){_MONEY}{_GAP} (?:has been|have been|was|were|is being|got) (?:\w+ ){{0,2}}?{_MOVED}\b"
        rf"|(?<!\w){_MONEY}{_GAP} (?:went (?:out|through)|left (?:our|the|my)|has left|(?:is|are) on (?:its|the"
        r"|their) way)\b"
    ),
    (
        rf"(?:\bgeld|{_SUM}) (?:ist|sind|wurden?){_GAP} (?:raus|rausgegangen|unterwegs|uberwiesen|angewiesen)\b"
        r"|\bhaben? (?:[^\s.!?]{1,30} ){0,9}?(?:uberwiesen|beglichen|angewiesen|bezahlt|ausgezahlt"
        r"|gutgeschrieben)\b(?! w)"
        r"|\b(?:zahlung|uberweisung|honorar|rechnung|betrag|geld|provision|auszahlung)"
        rf"{_GAP} (?:ist|wurde){_GAP} (?:raus|rausgegangen|unterwegs|uberwiesen|beglichen|angewiesen|bezahlt"
        rf"|ausgezahlt"
        rf"|freigegeben"
        r"|veranlasst|gutgeschrieben)\b"
    ),
    (
        r"\b(?:avons|ai|vient d'etre|venons de)(?: \w+)? (?:regle\w*|paye\w*|vire\w*|verse\w*|effectue\w*|procede"
        r"|emis)\b"
        rf"{_GAP} (?:facture|virement|paiement|reglement|somme|montant|commission|{_SUM})"
        rf"|\b(?:facture|virement|paiement|reglement|somme|montant|commission){_GAP}"
        r" (?:(?:a|ont|vient)(?: bien)? (?:ete|d'etre) (?:regle|paye|vire|verse|effectue|emis|envoye|traite)\w*"
        r"|est (?:bien )?parti\w*)"
    ),
    (
        r"\b(?:hemos|he|acabamos de|acabo de) (?:\w+ )?(?:paga|transfer|realiza|hecho|hacer|abona|envia|ingresa)\w*"
        rf"{_GAP} (?:facturas?|pagos?|transferencia|dinero|importe|comision|honorarios|{_SUM})"
        rf"|\b(?:pago|transferencia|factura|importe|abono|ingreso|dinero){_GAP} (?:ha sido|se ha|fue|ya esta|esta ya)"
        r" (?:\w+ )?(?:realiza\w+|paga\w+|envia\w+|hech[oa]|abona\w+|emiti\w+|en camino|procesa\w+)\b"
        r"|\bpago (?:realizado|enviado)\b"
    ),
    (
        rf"\b(?:pagamento|transferencia|fatura|valor|comissao|montante|dinheiro){_GAP} (?:ja )?(?:foi|esta) (?:ja )?"
        r"(?:feit\w|pag\w|efetuad\w|realizad\w|enviad\w|processad\w|transferid\w|a caminho)\b"
        r"|\bpagamento (?:realizado|enviado|efetuado)\b"
        r"|\b(?:fizemos|efetuamos|efetuei|pagamos|transferimos|paguei|transferi|fiz)"
        rf"{_GAP} (?:pagamento|transferencia|fatura|{_SUM})"
    ),
)
"""What has happened to her money."""
COMING: Final = Signs(
    (
        rf"(?<!\w){_MONEY}{_GAP} (?:will be|is|are|should be|is (?:due|going) to be) (?:\w+ ){{0,2}}?{_MOVED}\b"
        rf"|(?<!\w){_MONEY}{_GAP} (?:goes out|will go|going out|is in|is with|is sitting|got stuck|is stuck"
        r"|should (?:be|reach|arrive|land|hit|show)|will (?:be with|be in|reach|arrive|land|hit|show))\b"
        r"|\byou (?:should|will|can expect to) (?:\w+ )?(?:see|have|receive|get)"
        rf" (?:it|the (?:money|funds|payment|transfer)|{_SUM})"
        r"|\b(?:will|should|to) (?:reach|land in|arrive in|hit|be in|be credited to) your (?:bank )?account\b"
        r"|\b(?:will|'ll) (?:transfer|pay(?: out)?|send|wire|release) (?:this amount|the (?:amount|payment|balance"
        r"|money|transfer)"
        r"|your (?:commission|payment|money|invoice))\b|\b(?:sending|paying|transferring|releasing)"
        rf" (?:the (?:money|payment|transfer|fee|invoice)|your (?:payment|fee|invoice)|{_SUM})"
    ),
    (
        rf"\b(?:zahlung|uberweisung|honorar|rechnung|betrag|geld|provision|auszahlung){_GAP} (?:wird|geht|kommt"
        rf"|sollte"
        r"|werden)\b|\bauf (?:dein|ihr|das)\w* konto\b|\buberwiesen\b"
    ),
    (
        rf"\b(?:virement|paiement|reglement|facture|somme){_REFERENCE} (?:sera|partira|part|arrivera|devrait"
        rf"|interviendra)\b"
        rf"|\b(?:pago|transferencia|factura|importe|abono){_GAP} (?:sera|se hara|se realizara|esta (?:programad"
        rf"|previst)\w+|saldra|sale|llegara"
        r"|aparecera|deberia|se pagara|va a)\b"
        rf"|\b(?:pagamento|transferencia|fatura|valor|montante){_GAP} (?:sera|vai|cai|deve|segue|sai|(?:esta"
        rf"|fica) (?:programad|agendad|previst)\w+)\b"
        r"|\b(?:ingresar|transferir|abonar|pagar|depositar)\w* (?:\w+ ){0,3}?(?:en|a|na|para) (?:a )?(?:tu|su|tua"
        r"|sua) (?:cuenta|conta)\b"
    ),
)
"""What is going to happen to it: in an offer these are the terms."""
CONDITION: Final = Cue(
    r"\b(?:after|once|when|upon|as soon as|if|net[ -]?\d+|each|every|per|monthly|(?:the )?following month"
    r"|\d+ (?:\w+ )?days? (?:of|after|from|post)|on (?:signing|approval|delivery|posting|publication|completion)"
    r"|not|can't|nicht|kein\w*|leider|would|could|can|nach|sobald|wenn|pro|apres|une fois|des que|une vez|tras"
    r"|despues|cuando|apos|depois|assim que"
    r"|quando|por cada)\b"
)
OTHERS: Final = Cue(
    r"\b(?:creator\w*|influencer\w*|so far|to date|on average|last (?:year|time)|used to|(?:over|more than) [$€£])"
    r"|\bpaid (?:reel|collab|post|partner)"
)
"""Money of other people, or work that would be paid."""
TOPIC: Final = Signs(
    r"\b(?:inv-?\d\w*|final reminder|remittance|payouts?|payments?|paid|invoices?|overdue|earnings"
    r"|commission statement|zahlung\w*|rechnung\w*"
    r"|honorar|uberweisung|provision|factures?|virement|paiement|reglement|pagos?|facturas?|transferencia|faturas?"
    r"|pagamentos?|recibo)\b"
)
BILLED: Final = Signs(
    r"\b(?:invoices?|overdue|unpaid|(?:late|missing|open) payments?|rechnung\w*|factures?|facturas?|faturas?|impaye\w*"
    r"|impagad\w+)\b"
)
"""A subject about work that is done: what it says of money is no terms."""
NEWS: Final = Signs(
    r"\b(?:remittance|payout (?:sent|processed|on)|you've been paid|payment (?:sent|advice|confirmation|processed|on"
    r"|notification|for|update)|invoice (?:overdue|paid|#?\d(?!.{0,20}\b(?:viewed|opened|created|issued|received"
    r"|seen)\b))|overdue|zahlungsavis|paid\b.{0,3}$)"
)
"""A subject that says it all."""
SORRY: Final = Signs(
    r"\b(?:sorry|apolog\w+|desolee?s?|excus\w+|perdon\w*|disculp\w+|siento|sentimos|lamento|lamentamos|desculp\w+"
    r"|entschuldig\w+|tut (?:mir|uns))\b"
)
LATE: Final = Signs(
    r"\b(?:late|delay\w*|wait\w*|so long|slipped|stuck|overdue|lost|forg[eo]t\w*|mix-?up|chas(?:ed|ing)|patien\w+"
    r"|missed"
    r"|held up|overlooked|verspatung|verzogerung|liegen ?geblieben|ubersehen|retards?|retraso|demora|atraso"
    r"|oublie\w*)\b"
)
OWED: Final = Signs(
    r"\b(?:invoices?|payments?|transfer|rechnung|zahlung|uberweisung|honorar|facture|virement|paiement|reglement|pago"
    r"|factura|transferencia|fatura|pagamento)\b"
)
SAID_OF_IT: Final = Signs(
    r"\b(?:we|i)(?:'ve| have)? (?:now |just |already )?(?:paid|sent|transferred|resent) it (?:again )?(?:today|now"
    r"|yesterday|this)\b"
    r"|\byou(?:'ll| will| should) (?:be paid|get paid|receive (?:your |the )?payment)\b|\b(?:we|i)(?:'ve"
    r"| have) (?:just |now )?(?:paid|settled) (?:this|it|that)\b"
    r"|(?<!when )(?<!once )(?<!until )(?<!if )(?<!after )\b(?:it|this|that|invoice)(?:'s| is| has been"
    r"| was) (?:now |just )?(?:been )?paid\b|\b(?:finance|accounts"
    r"|accounting|bank)\b[^.]{0,40}\b(?:scheduled|paid|released|approved|sent|transferred|processed)\b"
    r"|\bist beglichen\b"
)
"""Said of "it", where the subject tells that it is her money."""
SHE_PAYS: Final = Signs(
    r"\bsubscription\b|\bmembership\b|\brenew(?:s|al|ed)?\b|\b(?:charged to|be charged)\b|\byour (?:card|plan"
    r"|trial)\b"
    r"|\bamount due\b|\bpay now\b|\bwe (?:couldn't|could not|were unable to|can't|failed to) (?:process|charge"
    r"|collect)\b"
    r"|\byour payment (?:of \S+ )?(?:\w+ ){0,5}?(?:was successful|failed|was declined|has been received"
    r"|was received)\b"
    r"|\bpayment (?:received|failed|declined|due)\b|\b(?:received your|thank(?:s| you) for your) payment\b"
    r"|\babgebucht\b|\blastschrift\b|\bprelev\w+|\bdomicilia\w+|\bdebito direto\b|\bcargo en (?:tu|su)\b"
    r"|\boutstanding balance\b|\bour invoice\b|\bstill unpaid\b|\bplease (?:pay|settle)\b|\bto be paid at\b"
)
