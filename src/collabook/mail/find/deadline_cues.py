"""The words around a day that tell what it is for."""

from typing import Final

from collabook.mail.cues import Cue

_ANSWERED: Final = (
    r"(?:rates?|rate ?card|quotes?|quotations?|fees?|prices?|pricing|costs?|proposal|offer|bid|media ?kit"
    r"|availability"
    r"|dates|address|details|sizes?|choice|picks?|selection|preference|thoughts|questionnaire|application|form"
    r"|entry|pitch|angebot|preis\w*|adresse|anschrift|mediakit|tarifs?|devis|disponibilites?|tarifas?|presupuesto"
    r"|direccion|datos|disponibilidad\w*|valores|orcamento|morada|endereco|dados|disponibilidade)"
)
_CLOSING: Final = (
    r"(?:doors?|spots?|slots?|places|seats|registrations?|enrol\w+|sign-?ups?|applications?|entries"
    r"|submissions?|casting"
    r"|invitations?|invites?|offers?|quotes?|brief|opportunity|call for \w+|guest ?list|waitlist|inscri\w+"
    r"|candidatur\w+"
    r"|anmeld\w+|bewerb\w+|angebot|einladung|offre|oferta|invitation|invitacion|convite|plazo)"
)
_FILMED: Final = (
    r"(?:videos?|clips?|photos?|pictures|images|footage|content|contents|files?|assets|material|materials"
    r"|deliverables"
    r"|edits?|cuts?|shots|stills|raws?|fotos?|dateien|bilder|contenus?|fichiers|contenido|archivos|conteudos?"
    r"|ficheiros)"
)

CUES: Final[dict[str, Cue]] = {
    "reply": Cue(
        r"\brsvp|\brepl(?:y|ies)\b|\brespon(?:d|se)\b|\brevert\b|let (?:me|us|her|him|them) (?:know|have)|\blmk\b"
        r"|fill (?:in|out)\b|submit (?:your|the|an?) (?:application|form|details|proposal|quote|rates?|bid)"
        r"|(?<!i'll )(?<!we'll )get back to|come back to|back to (?:me|us)\b|\banswers?\b|\bconfirm\w*|\bapply\b"
        r"|\bapplications?\b|\btell (?:me|us)|send (?:me|us|over|both|your|the rates)|\byour (?:yes|ok"
        r"|decision|word)\b"
        r"|hear (?:back )?from you|(?:sign|opt)[ -]?(?:in|up) by|\bsign up\b|\bregister\b|\bdecide\b|\bdecision by\b"
        r"|\baccept\b|\bdecline\b|\btell (?:them|him|her|the client)\b|\bby return\b|\bshout\b|\bholler\b"
        r"|\b(?:ping|text|dm|email|e-mail|message|write to|call) (?:me|us)\b|\bdrop (?:me|us) an?\b"
        r"|\b(?:need|like|love|want|have|good) to know\b|\byes or no\b|\byay or nay\b|\b(?:yes|no) by\b"
        r"|\bcounter-?sign\w*|\bsign(?:ed)? (?:and return )?(?:the |your |this |our )?(?:contract|agreement"
        r"|form|copy)"
        rf"|\breturn (?:the|your|this|our) (?:\w+ )?(?:contract|agreement|form)|\b{_CLOSING}"
        r" (?:\([^)]{0,30}\) )?(?:\w+ ){0,3}?(?:clos(?:es?|ing)|ends?|expires?|open|valid|stands|good|schliess\w+"
        r"|endet|gilt|gultig|ferme|termine|expire|valable|cierran?|termina|acaba|vence|valida|fecham?|encerram?)\b"
        r"(?: (?:on|by|until|till?|bis|jusqu'au|hasta|ate)\b)?"
        r"|\b(?:rates?|quotes?|quotations?|media ?kit|address) by\b"
        r"|ruckmeld|\bantwort|\bmeld(?:e|et|en|est)?(?! (?:mich|uns))\b|\bsag(?:t|en sie)? (?:mir|uns|kurz|bitte)"
        r"|\bzusage|\banmeld|\bbewerb|\bbescheid\b|\blass(?:t|en sie)? (?:es )?(?:mich|uns)|\bteil(?:e"
        r"|t)? (?:mir|uns)"
        r"|\bgibt? (?:mir|uns|kurz|bitte|doch)|\b(?:schick|send|nenn)(?:e|t|en sie)? (?:mir|uns)\b"
        r"|\brepond\w*|\breponse|dites-(?:moi|nous)|\bdis-(?:moi|nous)|\bretour\b|\brevenir vers|au courant"
        r"|\b(?:m'|nous |me )envoyer|\bconfirmez?\b|\binscri\w+|\bcandidat\w+"
        r"|\bdinos|\bdime|\bresp(?:onde|uesta)\w*|\bavisa\w*|\bavise\w*|\bcontest\w+|\bdecir(?:me|nos)|\bsaber\b"
        r"|\b(?:enviar|mandar|pasar)(?:me|nos)|\bresposta|\bresponde[rm]?\b|\bdi(?:z|ga)-?(?:me|nos)\b|\bretorno\b"
    ),
    "answered": Cue(rf"\b{_ANSWERED}\b"),
    "draft": Cue(
        r"\b(?:updated|new|second|revised|final|next|corrected|amended) (?:version|cut|edit|file|clip|take)s?\b"
        r"|\bdrafts?\b|(?:first|rough) (?:cut|edit|version)|\bconcepts?\b(?: due)?|\bscripts?\b|\bstory ?boards?\b"
        r"|for (?:our |client |legal |brand )?(?:review|approval|sign-off|feedback)|\bre-?submi\w+|\bre-?shoot\w*"
        r"|\bre-?upload\w*|\bpreview (?:link|file)|entwurf|entwurfe|rohschnitt|erste[nr]? (?:schnitt|fassung|version)"
        r"|zur (?:freigabe|abnahme)|borrador|brouillon|rascunho|\bguion\b|\bguiao\b|\broteiro\b|\bmontage\b"
        r"|(?:premiere|nouvelle) version|(?:primera|nueva) version|(?:primeira|nova) versao"
    ),
    "edit": Cue(r"\bv ?\d\b|\bversions?\b|\bversao\b|\bfassung\b|\bedits?\b|\brevisions?\b|\bamends\b|\bchanges\b"),
    "files": Cue(
        rf"\b(?:raw )?(?:files?|assets|footage|raws)\b|\bdeliver (?:us )?(?:\w+ ){{0,4}}?{_FILMED}\b"
        rf"|\b{_FILMED} (?:\w+ )?(?:delivered|sent|submitted|handed)\b|\bdelivered to us\b"
        rf"|\bdelivery of \w+ ?\w* {_FILMED}\b"
        rf"|\b(?:send|get|submit|mail|wetransfer|hand|return)(?: in| over)? (?:us |me )?(?:\w+ ){{0,3}}?{_FILMED}\b"
        r"(?! live)|\b(?:send|submit) (?:us )?(?:it|them) (?:over )?(?:to us|for)\b|\bwith us (?=by|before"
        r"|no later|on)"
        r"|\b(?:schick|send)(?:e|t|en sie)? uns [^.;]{0,30}(?:video|reel|clip|fotos|dateien)"
        r"|\b(?:nous|m')envoyer [^.;]{0,30}(?:video|reel|photos|fichiers)|\benvoi d(?:e|es|u)\b"
        r"|\b(?:enviar|mandar)(?:nos|me)? [^.;]{0,20}(?:video|reel|fotos|archivos|ficheiros)|\bentrega d(?:el?"
        r"|o|a|os|as)\b"
    ),
    "post": Cue(
        r"\bgo(?:es|ing)?[ -]live\b|\blive\b|\bpost(?:s|ed|ing)?\b|\bpublish\w*|\bpublication\b"
        r"|\bpublica\w*|\bpublie\w*|(?<![-\w])up (?:by|on|before|no later|until)\b|\bout (?:by|on|before|no later)\b"
        r"|\bonline\b|put (?:it |them )?up\b|\bschedul\w+ (?:it|the|your|for)\b"
        r"|\bupload\w*|\bair(?:s|ed|ing)? (?:on|by|before)|veroffentlich\w*|\bposte[ns]?\b|en ligne|\bpostar\b"
        r"|\bpublicar\b|\bpublique\w*|\bgepostet\b|\bhochladen|\bhochgeladen|\bshare (?:it|them|the|your)\b|\bao ar\b"
        r"|\bno ar\b|\bdrop(?:s|ping)? on\b|\bpubliziert|\bsubid[oa]s?\b|\bsubir\b"
    ),
    "making": Cue(
        r"\b(?:tik ?toks?|reels?|stor(?:y|ies)|videos?|posts?|shorts?|carousels?|content|contenido|contenus?|conteudo"
        r"|beitrag|beitrage|integration|episode|article|pins?)\b"
    ),
    "event": Cue(
        r"\b(?:join us|(?<!any )event|party|dinner|supper|lunch|launch (?:day|party|event|dinner|night"
        r"|evening)|launch"
        r"|opening|evening|(?:fashion|the|our|live) show|(?:press|open|media) (?:day|night|trip)|preview"
        r"|festival|gala"
        r"|brunch|breakfast|tasting|lancamento|lanzamiento|lancement|screening|premiere|workshop|masterclass|pop-?up"
        r"|ceremony|(?<!out)doors(?! clos)|takes? place|get-together|meet-?up|cocktails?|drinks|inaugura\w+"
        r"|presenta[tc]ion"
        r"|invit(?:e|ing|ed) you|invited|veranstaltung|eroffnung|findet|abendessen|abend|feier|fete|diner|soiree"
        r"|evenement|evento|cena|fiesta|jantar|festa|apresentacao|inauguracao|te esperamos|come (?:along|to|by))\b"
    ),
    "end": Cue(
        r"\b(?:campaign|collaboration|partnership|retainer|kampagne|campagne|campana|campanha)\b [^.;]{0,30}?"
        r"(?:ends?|closes|runs|running|finishes|lasts|endet|lauft|termine|se termine|dure|court|termina|acaba"
        r"|dura|vai)\b"
        r"|\b(?:runs?|running|lasts?|continues?|lauft) (?:\w+ ){0,3}?(?:un)?(?:til+|to|through|bis)\b"
        r"|\bends?\b(?: (?:on|by|in)\b)?|\bfin de la campagne|\btermina|\bvalid (?:un)?(?:til+|through)\b"
    ),
    "none": Cue(
        r"\bpa(?:y|ys|id|ying)\b|\bpayments?\b|\bpayouts?\b|\binvoic\w*|\bmoney\b|\bfunds\b|\bcode\b"
        r"|\bsales?\b|\b\d\d?% off|\bdiscount|\bship\w*|\bdispatch\w*|\barriv\w*|\btracking"
        r"|\bexpect\w* (?:delivery|to)|\boffice\b|\bwith you\b|\breach you\b|\btransfer\w*"
        r"|\buse[ds]?\b|\busing\b|\bnutz\w*|\butili\w+|\bdated\b|\bexpire\w*|\bcookie|\brechnung|\bzahl\w*"
        r"|\bfactur\w*|\bpago\b|\bsince\b|\busage\b"
        r"|\bexclusiv\w*|\bwhitelist\w*|\brights?\b|\bon sale\b|\blast (?:week|month)|\bstay\b|\bcall\b"
        r"|\bmeeting\b|\bchat\b|\bzoom\b|\bsend (?:you|the (?:parcel|box|package))\b|\b(?:i'm|we're|am|are) "
        r"(?:back|free|away|out|off|around)\b|\binsights\b|\bstat(?:s|istics)\b|\bscreenshots?\b|\banalytics\b"
        r"|\bannounc\w+|\bin (?:stores|shops)\b|\bnewsletter goes|\bwinners?\b|\bholidays?\b|\burlaub\b|\bvacation\b"
    ),
}
EVENT_MAIL: Final = Cue(
    r"\brsvp\b|\bdoors (?:open|at)\b|\bplus one\b|\bguest ?list\b|\beinladung|(?<!any )\bevent\b|\bdinner\b"
    r"|\bsupper\b"
    r"|\blaunch party|\btickets?\b|\b(?:press|open|media) (?:night|day|trip)|\bpremiere|\binvited\b"
    r"|\bladen (?:dich|sie|euch)\b|\beingeladen|\bjoin us\b|\bconvite|\bevento\b|\bevenement\b"
    r"|\b(?:invit\w+|convid\w+)\b[^.;]{0,80}\b(?:opening|party|lunch|brunch|breakfast|tasting|launch|show|preview"
    r"|screening|workshop|evening|day|night|store|shop|festival|inaugura\w+|boutique|lancement|soiree|fete"
    r"|presentacion"
    r"|fiesta|cena|lanzamiento|apertura|lancamento|festa|jantar|abertura|apresentacao)\b"
    r"|\b(?:love|like) (?:for )?you to (?:come|join|attend)\b|^invit\w+\b|\binvitation (?:to|for) (?:our|the|an?) "
)
