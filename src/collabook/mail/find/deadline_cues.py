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
    r"|submissions?|casting|list"
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
        r"\b(?:rsvp|repl(?:y|ies)\b|respon(?:d|se)\b|revert\b|let (?:me|us|her|him|them) (?:know|have)|lmk\b"
        r"|fill (?:in|out)\b|submit (?:your|the|an?) (?:application|form|details|proposal|quote|rates?|bid)"
        r"|(?<!i'll )(?<!we'll )get back to|(?<!need to )(?<!needs to )(?<!has to )(?<!have to )"
        r"(?<!it to )(?<!them to )(?<!must )(?<!will )(?<!'ll )(?<!it can )come back to|(?<!come )(?<!it )(?<!them"
        r" )back to (?:me|us)\b|answers?\b|confirm\w*|apply\b"
        r"|applications?\b|tell (?:me|us)|give (?:me|us) (?:(?:a|an|your|some|any|quick) ){0,2}(?:feedback|ok|yes"
        r"|heads[- ]up)\b|send (?:me|us|over|both|your|the rates)|your (?:yes|ok"
        r"|decision|word)\b"
        r"|hear (?:back )?from you|(?:sign|opt)[ -]?(?:in|up) by|sign up\b|register\b|decide\b|decision by\b"
        r"|accept\b|decline\b|tell (?:them|him|her|the client)\b|by return\b|shout\b|holler\b|lock (?:this|it|you"
        r"|things) in\b|nail (?:this|it) down\b|firm (?:this|it) up\b"
        r"|(?:pick|choose|select) (?:\w+ ){0,4}?(?=by\b|before\b|until\b)"
        r"|(?:ping|text|dm|email|e-mail|message|write to|call) (?:me|us)\b|drop (?:me|us) an?\b"
        r"|(?:need|like|love|want|have|good) to know\b|yes or no\b|yay or nay\b|(?:yes|no) by\b"
        r"|counter-?sign\w*|sign(?:ed)? (?:and return )?(?:the |your |this |our )?(?:contract|agreement"
        r"|form|copy)"
        rf"|return (?:the|your|this|our) (?:\w+ )?(?:contract|agreement|form)|{_CLOSING}"
        r" (?:\([^)]{0,30}\) )?(?:\w+ ){0,3}?(?:clos(?:es?|ing)|ends?|expires?|(?:open|valid"
        r"|good)(?= (?:un)?til| bis| jusqu| hasta| ate)|stands|schliess\w+"
        r"|endet|gilt|gultig|ferme|termine|expire|valable|cierran?|termina|acaba|vence|valida|fecham?|encerram?)\b"
        r"(?: (?:on|by|until|till?|bis|jusqu'au|hasta|ate)\b)?"
        r"|(?:rates?|quotes?|quotations?|media ?kit|address) by\b"
        r"|ruckmeld|antwort|meld(?:e|et|en|est)?(?! (?:mich|uns))\b|sag(?:t|en sie)? (?:mir|uns|kurz|bitte)"
        r"|zusage|anmeld|bewerb|bescheid\b|lass(?:t|en sie)? (?:es )?(?:mich|uns)|teil(?:e"
        r"|t)? (?:mir|uns)"
        r"|gibt? (?:mir|uns|kurz|bitte|doch)|(?:schick|send|nenn)(?:e|t|en sie)? (?:mir|uns)\b"
        r"|repond\w*|reponse|dites-(?:moi|nous)|dis-(?:moi|nous)|retour\b|revenir vers|au courant"
        r"|me dire|nous dire|(?:m'|nous |me )(?:donn\w+|communiqu\w+)|(?:m'|nous |me )envoyer|confirmez?\b|inscri\w+"
        r"|candidat\w+"
        r"|dinos|dime|(?:dizes|contas|respondes)-(?:me|nos)|(?:nos|me) (?:di[cg]\w+|decis|cuent\w+|diz(?:es)?)\b"
        r"|cuentame|cuentanos|resp(?:onde|uesta)\w*"
        r"|avisa\w*|avise\w*|contest\w+|decir(?:me|nos)|saber\b"
        r"|(?:enviar|mandar|pasar)(?:me|nos)|resposta|responde[rm]?\b|di(?:z|ga)-?(?:me|nos)\b|retorno\b)"
    ),
    "answered": Cue(rf"\b{_ANSWERED}\b"),
    "draft": Cue(
        r"\b(?:(?:updated|new|second|revised|final|next|corrected|amended) (?:version|cut|edit|file|clip|take)s?\b"
        r"|drafts?\b|(?:first|rough) (?:cut|edit|version)|concepts?\b(?: due)?|scripts?\b|story ?boards?\b"
        r"|for (?:our |client |legal |brand )?(?:review|approval|sign-off|feedback)|re-?submi\w+|re-?shoot\w*"
        r"|re-?upload\w*|preview (?:link|file)|entwurf|entwurfe|rohschnitt|erste[nr]? (?:schnitt|fassung|version)"
        r"|zur (?:freigabe|abnahme)|borrador|brouillon|rascunho|guion\b|guiao\b|roteiro\b|montage\b"
        r"|(?:premiere|nouvelle) version|(?:primera|nueva) version|(?:primeira|nova) versao)"
    ),
    "edit": Cue(r"\b(?:v ?\d\b|versions?\b|versao\b|fassung\b|edits?\b|revisions?\b|amends\b|changes\b)"),
    "files": Cue(
        rf"\b(?:(?:raw )?(?:files?|assets|footage|raws)\b|deliver (?:us )?(?:\w+ ){{0,4}}?{_FILMED}\b"
        rf"|{_FILMED} (?:\w+ )?(?:delivered|sent|submitted|handed)\b|(?:content|video|assets?"
        rf"|final) submission\b|submission of (?:the |your )?\w+|delivered to us\b"
        rf"|delivery of \w+ ?\w* {_FILMED}\b"
        rf"|(?:send|get|submit|mail|wetransfer|hand|return)(?: in| over)? (?:us |me )?(?:\w+ ){{0,3}}?{_FILMED}\b"
        rf"(?! live)|(?:copy|scripts?|text|captions?|{_FILMED}) (?:from you|(?:over )?to (?:us|me)|in my inbox|in our"
        rf" hands)\b"
        rf"|(?:send|submit) (?:us )?(?:it|them) (?:over )?(?:to us|for)\b|with us (?=by|before"
        r"|no later|on)"
        r"|(?:schick|send)(?:e|t|en sie)? uns [^.;]{0,30}(?:video|reel|clip|fotos|dateien)"
        r"|(?:nous|m')envoyer [^.;]{0,30}(?:video|reel|photos|fichiers)|envoi d(?:e|es|u)\b"
        r"|(?:enviar|mandar)(?:nos|me)? [^.;]{0,20}(?:video|reel|fotos|archivos|ficheiros)|entrega d(?:el?"
        r"|o|a|os|as)\b)"
    ),
    "post": Cue(
        r"\b(?:go(?:es|ing)?[ -]live\b|live\b|post(?:s|ed|ing)?\b(?! (?:you|u|out|over)\b)|publish\w*"
        r"|(?<!ahead of )(?<!prior to )publica\w*|publie\w*|(?<![-\w])(?<!sign )(?<!signed )(?<!follow )(?<!catch"
        r" )(?<!meet )"
        r"(?<!pick )(?<!pick it )(?<!pick them )(?<!send it )(?<!wrap )(?<!line )(?<!set )(?<!back )up (?:by|on"
        r"|before|no later|until)\b"
        r"|(?<!sell )(?<!sells )(?<!sold )(?<!pay )(?<!ship )(?<!run )(?<!runs )(?<!head )out (?:by|on|before|no"
        r" later)\b"
        r"|go(?:es)? out\b"
        r"|on (?:your|ur) (?:own )?(?:instagram |ig |tik ?tok |youtube )?(?:channels?|feeds?|grid|page|profile|account"
        r"|instagram|tik ?tok|youtube|blog)\b"
        r"|(?:your|the) (?:next )?(?:[\w-]+ )?(?:issue|edition|newsletter|mailing|episode|e-mail|email|letter) (?:of|on"
        r"|for|from|dated)(?: the)?(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|jan|feb|mar|apr|may|jun|jul|aug"
        r"|sep|oct|nov|dec))"
        r"|online\b|put (?:it |them )?up\b|schedul\w+ (?:it|the|your|for)\b"
        r"|upload\w*|air(?:s|ed|ing)? (?:on|by|before)|veroffentlich\w*|poste[ns]?\b|en ligne|postar\b"
        r"|publicar\b|publique\w*|gepostet\b|hochladen|hochgeladen|share (?:it|them|the|your)\b|ao ar\b"
        r"|no ar\b|drop(?:s|ping)? on\b|publiziert|subid[oa]s?\b|subir\b)"
    ),
    "making": Cue(
        r"\b(?:tik ?toks?|reels?|stor(?:y|ies)|videos?|posts?|shorts?|carousels?|content|contenido|contenus?|conteudo"
        r"|beitrag|beitrage|integration|episode|article|pins?)\b"
    ),
    "event": Cue(
        r"\b(?:(?:join us|(?<!any )event|party|dinner|supper|lunch|launch (?:day|party|event|dinner|night"
        r"|evening)|launch"
        r"|opening|evening|(?:fashion|the|our|live) show|(?:press|open|media) (?:day|night|trip)|preview"
        r"|festival|gala"
        r"|brunch|breakfast|tasting|lancamento|lanzamiento|lancement|screening|premiere|workshop|masterclass|pop-?up"
        r"|ceremony|(?<!out)doors(?! clos)|takes? place|get-together|meet-?up|cocktails?|drinks|inaugura\w+"
        r"|presenta[tc]ion|vernissage|open house|taller"
        r"|invit(?:e|ing|ed) you|invited|veranstaltung|eroffnung|findet|abendessen|abend|feier|fete|diner|soiree"
        r"|evenement|evento|cena|fiesta|jantar|festa|apresentacao|inauguracao|te esperamos|come (?:along|to|by))\b)"
    ),
    "end": Cue(
        r"\b(?:(?:campaign|collaboration|partnership|retainer|kampagne|campagne|campana|campanha)\b [^.;]{0,30}?"
        r"(?:ends?|closes|runs|running|finishes|lasts|endet|lauft|termine|se termine|dure|court|termina|acaba"
        r"|dura|vai)\b"
        r"|(?:runs?|running|lasts?|continues?|lauft) (?:\w+ ){0,3}?(?:un)?(?:til+|to|through|bis)\b"
        r"|ends?\b(?: (?:on|by|in)\b)?|fin de la campagne|termina|valid (?:un)?(?:til+|through)\b)"
    ),
    "none": Cue(
        r"\b(?:pa(?:y|ys|id|ying)\b|payments?\b|payouts?\b|invoic\w*|money\b|funds\b|code\b"
        r"|sales?\b|\d\d?% off|discount|ship\w*|dispatch\w*|arriv\w*|tracking"
        r"|expect\w* (?:delivery|to)|office\b|with you\b|reach you\b|transfer\w*"
        r"|use[ds]?\b|using\b|nutz\w*|utili\w+|dated\b|expire\w*|cookie|rechnung|zahl\w*"
        r"|factur\w*|pago\b|since\b|usage\b"
        r"|exclusiv\w*|whitelist\w*|rights?\b|on sale\b|last (?:week|month)|stay\b|call\b"
        r"|meeting\b|chat\b|zoom\b|send (?:you|the (?:parcel|box|package))\b|(?:i'm|we're|am|are) "
        r"(?:back|free|away|out|off|around)\b|insights\b|stat(?:s|istics)\b|screenshots?\b|analytics\b"
        r"|announc\w+|in (?:stores|shops)\b|newsletter goes|winners?\b|holidays?\b|urlaub\b|vacation\b)"
    ),
}
EVENT_MAIL: Final = Cue(
    r"\b(?:rsvp\b|doors (?:open|at)\b|plus one\b|guest ?list\b|einladung|(?<!any )\bevent\b|dinner\b"
    r"|supper\b"
    r"|launch party|tickets?\b|(?:press|open|media) (?:night|day|trip)|premiere|invited\b"
    r"|laden (?:dich|sie|euch)\b|eingeladen|join us\b|convite|evento\b|evenement\b"
    r"|(?:invit\w+|convid\w+)\b[^.;]{0,80}\b(?:opening|party|lunch|brunch|breakfast|tasting|launch|show|preview"
    r"|screening|workshop|evening|day|night|store|shop|festival|inaugura\w+|boutique|lancement|soiree|fete"
    r"|presentacion"
    r"|fiesta|cena|lanzamiento|apertura|lancamento|festa|jantar|abertura|apresentacao)\b"
    r"|(?:love|like) (?:for )?you to (?:come|join|attend)\b|(?:like|love|able|want) to (?:come|attend)\b"
    r"|(?:offer|oferec|ofrec|offrir|schenk|gift)\w*\b[^.;]{0,50}\b(?:workshop|masterclass|taller|oficina|degusta)"
    r"|soiree d'|vernissage|eroffnungs\w+|opening (?:night|party|evening|reception)|launch (?:event|evening|night"
    r"|dinner)"
    r"|fiesta de (?:inaugura|apertura)\w*|noche de apertura|(?:noite|festa) de (?:inaugura|abertura)\w*"
    r"|^invit\w+\b|invitation (?:to|for) (?:our|the|an?) )"
)
