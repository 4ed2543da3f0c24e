"""Whether a mail proposes to do something together: a collaboration, a gift, a programme, an evening."""

from typing import Final

from collabook.mail.cues import Signs
from collabook.mail.find.said import Said

_TOGETHER: Final = Signs(
    r"\b(?:collab\w*|partner(?:ship)?s?|ambassador\w*|sponsor\w*|work(?:ing)? (?:together "
    r"|with )?(?:with )?you|gift(?:ed|ing)?|campaign|brief|ugc|influencer\w*|creator (?:program\w*|list"
    r"|crew)|convid\w+|convite|invitamos|lanzamiento|lancamento|affiliates?|commission|promot\w+"
    r"|our face|(?:great|perfect|good|lovely|ideal) (?:fit|match|for us)|paid (?:post|partnership|collab\w*|reel"
    r"|video|tiktok|story|campaign)|invit\w+|press drop|rates?"
    r"|rate card|book you|review unit|einlad\w*|eingeladen|laden (?:dich|sie|euch)|kooperation\w*"
    r"|zusammenarbeit|colabora\w+|parceria|embaixador\w*|embajador\w*|botschafter\w*|partenariat\w*|collaborat\w+"
    r"|creator|casting"
    r"|creadora?s|campana|kampagne|campagne|campanha|provision|comision|comissao"
    r"|pr (?:package|list|box)|retainer|deliverables)\b"
)
_GIVING: Final = Signs(
    r"\b(?:pop|put|stick|drop) (?:\w+ ){1,4}in the post\b|\b(?:vous|t')(?: |)(?:offrir|envoyer|faire parvenir)\b"
    r"|\b(?:enviar|regalar|mandar|oferecer|ofrecer|enviar)-?te\b|\bte (?:enviar|mandar|oferecer|regalar|ofrecer)\b"
    r"|\bde presente\b"
    r"|\b(?:dir|ihnen|euch)\b[^.?!]{0,60}\b(?:schicken|zusenden|schenken|zukommen)\b|\btry (?:our|it out|them out)\b"
    r"|\b(?:you to|would you like to) (?:try|test)\b|\b(?:send|ship|gift|post|offer|give|provide) (?:you|u"
    r"|it free)\b|\bfree of charge\b"
    r"|\byours to keep\b|\bon the house\b|\bfor free\b|\b4 free\b|\bin (?:return|exchange)\b"
    r"|\bim gegenzug\b|\ba cambio\b|\ben echange\b|\bem troca\b|\bschenken\b|\bregalar"
)
_FREELY: Final = Signs(
    r"\bno (?:\w+ )?(?:need|obligation|pressure|expectation)s? (?:to |that you )?(?:post|share)\b|\bno strings\b"
    r"|\byours to keep\b"
    r"|\b(?:darfst|kannst) [^.?!]{0,40}\bbehalten\b|\bgegenleistung erwarten wir nicht\b|\baucune obligation\b"
    r"|\bno obligation\b|\b(?:kein\w*|ohne) (?:verpflichtung|gegenleistung|bedingung\w*)|\bsans (?:obligation"
    r"|engagement|contrepartie)\b"
    r"|\bsin (?:compromiso|obligacion)\b|\bsem (?:compromisso|obrigacao)\b"
)
"""What nobody says who does not give her something."""
_HER_WORK: Final = Signs(
    r"\b(?:your|ur) (?:\w+ )?(?:reels?|videos?|posts?|stor(?:y|ies)|content|channel|feed|page|profile|audience"
    r"|community|followers"
    r"|readers|photos?|blog|podcast|tiktoks?|series|instagram|insta|youtube|socials|accounts?)\b|\b(?:dein\w*"
    r"|ihr\w*|euer\w*) (?:\w+ )?(?:reels?|videos?"
    r"|\w*videos|beitrage?|storys?|inhalte|kanal|feed|profil"
    r"|community|follower|fotos?|blog|podcast)\b|\b(?:tes|ton|ta|vos|votre) (?:\w+ )?(?:reels?|videos?"
    r"|publications?|contenus?|compte|profil|communaute|photos?|blog)\b"
    r"|\b(?:tus?|sus?) (?:\w+ )?(?:reels?|videos?|publicaciones|contenidos?|cuenta|perfil|comunidad|fotos?|blog)\b"
    r"|\b(?:teus?|tuas?|seus?|suas?) (?:\w+ )?(?:reels?|videos?|publicacoes|conteudos?|conta|perfil|comunidade"
    r"|fotos?|blog)\b"
)
"""They speak to her as to somebody who makes things for an audience."""
_TO_HER: Final = Signs(
    r"\b(?:you|your|u|ur|du|dir|dich|dein\w*|sie|ihnen|ihr\w*|tu|te|ti|tus?|ta|tes|vous|votre|vos|voce|seu|sua|teu"
    r"|tua|contigo)\b"
)
_WANTED: Final = Signs(
    r"\b(?:want|need) (?:you|u)\b|\bwe(?:'d| would| need| want|'re looking| are looking)\b|\b(?:would|could"
    r"|can) you\b|\bi(?:'d"
    r"| would) (?:love|like)\b|\bbook\b"
    r"|\b(?:wir (?:wurden|mochten|hatten|suchen|brauchen)|(?:wurden|mochten|hatten) wir"
    r"|hattest du|magst du|nous (?:aimerions|souhaitons"
    r"|souhaiterions|cherchons)"
    r"|pourr\w+[- ]vous|nos (?:gustaria|encantaria)|queremos|buscamos|podrias|te (?:mandamos|enviamos|regalamos)"
    r"|gostariamos"
    r"|queriamos|procuramos|podes|poderia)\b"
)
_SUM: Final = Signs(r"[$€£₹] ?\d|\d ?(?:[$€£₹]|(?:eur|euros?|usd|dollars?|gbp|pounds?)\b)")
_NEEDS: Final = Signs(
    r"\bwe (?:need|want)\b|\bwe(?:'re| are) looking for\b|\bwir (?:suchen|brauchen)\b|\bnous (?:cherchons"
    r"|recherchons)\b"
    r"|\b(?:buscamos|necesitamos|procuramos|precisamos)\b"
)
_TO_JOIN: Final = Signs(
    r"\b(?:work(?:ing)? with you|collab\w*|partner\w*|ambassador\w*|sponsor\w*|campaign"
    r"|invite you|our face|(?:great|perfect|good|lovely|ideal) (?:fit|match|for us)|paid (?:reel|post|video|tiktok"
    r"|story)|still interested|try our|in the post|creators?|ugc"
    r"|affiliate|kooperation\w*|zusammenarbeit|colabora\w+|parceria|botschafter\w*"
    r"|embajador\w*|embaixador\w*"
    r"|afiliad\w+|partenariat\w*|brief|kampagne|campagne|campanha|host you)\b"
)
_EVENING: Final = Signs(
    r"\b(?:we're|we are|i'm) (?:hosting|throwing|flying|celebrating|putting together|gathering)\b|\bsave the date\b"
    r"|\b(?:seat|chair|table|place|spot) (?:with your name|reserved|for you|at the table)\b|\brsvp\b|\br\.s\.v\.p"
    r"|\bplus[ -]one\b|\buawg\b|\bu\. ?a\. ?w\. ?g\b|\bguest ?list\b"
    r"|\b(?:press|launch|opening|preview|pre-opening|tasting|vip|influencer|creator|soft launch)[ -]"
    r"(?:night|day|event|party|dinner|supper|breakfast|brunch|lunch|evening|trip|weekend|tour|preview)\b"
    r"|\b(?:confirm|let us know)(?: if)?(?: \w+)? (?:your )?(?:attendance|can (?:make it|join|come))\b"
    r"|\b(?:you|and) (?:and )?(?:a |one )?(?:guest|plus one|friend)\b"
    r"|\b(?:love|like|delighted|happy|pleased|thrilled) (?:for |to have |to see |to welcome |to invite "
    r"|to host )?you(?: and (?:a|your) \w+)?"
    r" (?:to )?(?:join|come|attend|at|to|for (?:a|the) (?:weekend|night|stay|dinner|evening|day|tasting))\b"
    r"|\b(?:invite|welcome|host|have) you (?:and|to (?:our|the|an?|join|try|come|stay|dinner|celebrate)|for|at)\b"
    r"|\binvites? you (?:and|to (?:visit|attend|see|discover|experience|join|celebrate))\b"
    r"|\b(?:dich|sie|euch) [^.?!]{0,30}begrußen\b|\b(?:ter|receber)-te\b|\b(?:tenerte|recibirte|contar contigo)\b"
    r"|\b(?:vous|t')(?: ?)(?:accueillir|recevoir)\b|\b(?:zum|zur|zu unser\w+) (?:\w+[ -])?(?:\w*eroffnung"
    r"|pre-opening|event|launch\w*|presse\w+|verkostung"
    r"|brunch|abend\w*)\b"
    r"|\b(?:laden|mochten|wurden) (?:wir )?(?:dich|sie|euch)\b[^.]{0,80}\bein(?:laden)?\b"
    r"|\bvous (?:convier|inviter)\b|\bconfirmer (?:votre|ta) (?:presence|venue)\b|\bsoiree de lancement\b"
    r"|\bt'inviter\b"
    r"|\b(?:te|os|le) invita\w+\b|\binvitart?[el]\b|\bconfirm\w+ (?:tu |su )?asistencia\b|\bacompanante\b"
    r"|\binauguracion\b"
    r"|\bconvid[aá]\w*[ -](?:te|la|lo)\b|\bte convidar\b|\bconfirm\w+ (?:a )?(?:tua |sua )?presenca\b"
    r"|\binauguracao\b|\bevento de lancamento\b"
)
"""She is asked to come somewhere."""
_SOLD_SEATS: Final = Signs(r"\b(?:tickets?|webinar|masterclass|course|workshop fee|conference pass|eintritt)\b")
_SCHEME: Final = Signs(
    r"\b(?:affiliate|ambassador|partner|creator|influencer|brand)[ -]?(?:\w+ )?(?:program(?:me)?|scheme|circle|club"
    r"|crew|community"
    r"|team|network|squad|collective)\b|\b(?:partner|affiliate|botschafter|ambassador)-?programm\b"
    r"|\bprogramme? (?:de |d'|des )(?:affiliat|ambassad|partenair"
    r"|afiliad|embajador|embaixador|parceir|creador|criador)\w*|\bbotschafter\w*|\bambassad(?:rice|eur)s?\b"
    r"|\bembajador\w*|\bembaixador\w*"
    r"|\b(?:our|an?|as|become an?) partners?\b|\b(?:affiliates?(?! (?:links?|disclo))|ambassadors?)\b"
    r"|\bpromote (?:its|their|our)\b"
    r"|\binvited you to (?:its|their|the|our) program"
)
_HER_SHARE: Final = Signs(
    r"\b(?:commission|provision|comision|comissao)\b|\byou(?:'ll| will)? (?:earn|get|receive"
    r"|make) (?:\w+ ){0,3}?\d+(?:[.,]\d+)? ?%|\byour own (?:\w+ )?(?:code|link)\b"
    r"|[$€£] ?\d[\d.,]* (?:for you |to you |goes to you )?(?:for|per) (?:every|each|any)? ?(?:[\w-]+ ){1,8}?(?:through"
    r"|via|with|from|using) your (?:link|code)\b"
    r"|\b(?:personal|unique) (?:\w+ )?(?:code|link)\b|\d ?% (?:on|of|for) (?:every|each|all)\b"
)
_LOYALTY: Final = Signs(r"\b(?:points|refer a friend|invite (?:your )?friends|loyalty|we take|we keep)\b")
_INVITED: Final = Signs(
    r"\binvit\w+|\bjoin\b|\bapply\b|\bwould like you\b|\binterested\b|\bsign up\b|\baccept\b|\blove to have you\b"
    r"|\bbecome\b"
    r"|\bwerde\b|\bsuchen\b|\bmitmachen\b|\brejoin\w+|\bunete\b|\bjunt\w+\b|\bte animas\b|\bhast du lust\b"
    r"|\byou're one of them\b"
)


def pays_her_share(said: Said) -> bool:
    """Whether it tells of a scheme in which she earns a share, and not points as a customer."""
    return bool(said.has(_SCHEME) and said.has(_HER_SHARE)) and not said.tells(_LOYALTY)


def invites_to_a_scheme(said: Said) -> bool:
    return pays_her_share(said) and said.has(_INVITED)


def gives(said: Said) -> bool:
    return said.tells(_GIVING)


def proposes(said: Said) -> bool:
    if said.asks or (said.offers and said.delivers):
        return True
    if (said.offers or said.delivers) and (said.answers or _speaks_to_a_creator(said)):
        return True
    if not said.tells(_TO_HER):
        return False
    if (said.tells(_SUM) and said.tells(_NEEDS)) or said.tells(_FREELY):
        return True
    if _speaks_of_doing(said) and (said.tells(_HER_WORK) or said.has(_TO_JOIN)):
        return True
    return pays_her_share(said) or (said.has(_EVENING) and not said.has(_SOLD_SEATS))


def _speaks_to_a_creator(said: Said) -> bool:
    return said.tells(_WANTED) or said.tells(_HER_WORK) or _speaks_of_doing(said)


def _speaks_of_doing(said: Said) -> bool:
    return said.has(_TOGETHER) or gives(said)
