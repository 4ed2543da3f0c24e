"""The words around a day that tell what it is for."""

from typing import Final

from collabook.mail.cues import Cue

_ANSWERED: Final = (
    r"(?:rates?|rate ?card|quotes?|quotations?|fees?|prices?|pricing|costs?|proposal|offer|bid|media ?kit"
    r"|availability|dates|address|details|sizes?|choice|picks?|selection|preference|thoughts|questionnaire"
    r"|application|form|entry|pitch|angebot|preis\w*|adresse|anschrift|mediakit|tarifs?|devis|disponibilites?"
    r"|tarifas?|presupuesto|direccion|datos|disponibilidad\w*|valores|orcamento|morada|endereco|dados|disponibilidade)"
)
_CLOSING: Final = (
    r"(?:doors?|spots?|slots?|places|seats|registrations?|enrol\w+|sign-?ups?|applications?|entries|submissions?"
    r"|casting|list|invitations?|invites?|offers?|quotes?|brief|opportunity|call for \w+|guest ?list|waitlist"
    r"|inscri\w+|candidatur\w+|anmeld\w+|bewerb\w+|angebot|einladung|offre|oferta|invitation|invitacion|convite|plazo)"
)
_FILMED: Final = (
    r"(?:videos?|clips?|photos?|pictures|images|footage|content|contents|files?|assets|material|materials"
    r"|deliverables|edits?|cuts?|shots|stills|raws?|fotos?|dateien|bilder|contenus?|fichiers|contenido|archivos"
    r"|conteudos?|ficheiros)"
)

CUES: Final[dict[str, Cue]] = {
    "reply": Cue(
        r"\b(?:rsvp|repl(?:y|ies)\b|respon(?:d|se)\b|revert\b|let (?:me|us|her|him|them) (?:know|have)|lmk\b|fill"
        r" (?:in|out)\b|submit (?:your|the|an?) (?:application|form|details|proposal|quote|rates?|bid)|(?<!i'll"
        r" )(?<!we'll )get back to|come back to(?<!need to come back to)(?<!needs to come back to)(?<!has to come"
        r" back to)(?<!it to come back to)(?<!must come back to)(?<!will come back to)(?<!'ll come back to)(?<!it can"
        r" come back to)|back to(?<!come back to)(?<!it back to)(?<!them back to) (?:me|us)\b|answers?\b|confirm\w*"
        r"|apply\b|applications?\b|tell (?:me|us)|give (?:me|us) (?:(?:a|an|your|some|any|quick) ){0,2}(?:feedback|ok"
        r"|yes|heads[- ]up)\b|send (?:me|us|over|both|your|the rates)|your (?:yes|ok|decision|word)\b|hear (?:back"
        r" )?from you|(?:sign|opt)[ -]?(?:in|up) by|sign up\b|register\b|decide\b|decision by\b|accept\b|decline\b"
        r"|tell (?:them|him|her|the client)\b|by return\b|shout\b|holler\b|lock (?:this|it|you|things) in\b|nail"
        r" (?:this|it) down\b|firm (?:this|it) up\b|pick (?:\w+ ){0,4}?(?=by\b|before\b|until\b)|choose (?:\w+"
        r" ){0,4}?(?=by\b|before\b|until\b)|(?:ping|text|dm|email|e-mail|message|write to|call) (?:me|us)\b|drop"
        r" (?:me|us) an?\b|(?:need|like|love|want|have|good) to know\b|yes or no\b|yay or nay\b|(?:yes|no) by\b"
        r"|counter-?sign\w*|sign(?:ed)? (?:and return )?(?:the |your |this |our )?(?:contract|agreement|form|copy)"
        rf"|return (?:the|your|this|our) (?:\w+ )?(?:contract|agreement|form)|{_CLOSING}"
        r" (?:\([^)]{0,30}\) )?(?:\w+ ){0,3}?(?:clos(?:es?|ing)|ends?|expires?|(?:open|valid|good)(?= (?:un)?til| bis"
        r"| jusqu| hasta| ate)|stands|schliess\w+|endet|gilt|gultig|ferme|termine|expire|valable|cierran?|termina"
        r"|acaba|vence|valida|fecham?|encerram?)\b(?: (?:on|by|until|till?|bis|jusqu'au|hasta|ate)\b)?|(?:rates?"
        r"|quotes?|quotations?|media ?kit|address) by\b|ruckmeld|antwort|meld(?:e|et|en|est)?(?! (?:mich|uns))\b"
        r"|sag(?:t|en sie)? (?:mir|uns|kurz|bitte)|zusage|anmeld|bewerb|bescheid\b|lass(?:t|en sie)? (?:es )?(?:mich"
        r"|uns)|teil(?:e|t)? (?:mir|uns)|gibt? (?:mir|uns|kurz|bitte|doch)|(?:schick|send|nenn)(?:e|t|en sie)? (?:mir"
        r"|uns)\b|repond\w*|reponse|dites-(?:moi|nous)|dis-(?:moi|nous)|retour\b|revenir vers|au courant|me dire|nous"
        r" dire|nous (?:donn|communiqu)\w+|me (?:donn|communiqu)\w+|m'(?:donn|communiqu)\w+|(?:m'|nous |me )envoyer"
        r"|confirmez?\b|inscri\w+|candidat\w+|dinos|dime|dizes-(?:me|nos)|contas-me|respondes-me|nos (?:di[cg]\w+"
        r"|decis|cuent\w+)\b|me (?:di[cg]\w+|cuent\w+|diz(?:es)?)\b|cuentame|cuentanos|resp(?:onde|uesta)\w*|avisa\w*"
        r"|avise\w*|contest\w+|decir(?:me|nos)|saber\b|(?:enviar|mandar|pasar)(?:me|nos)|resposta|responde[rm]?\b"
        r"|di(?:z|ga)-?(?:me|nos)\b|retorno\b|(?:i|we)(?:'ll| will|'m| am|'re| are)? (?:collect|gather|tak|accept)"
        r"(?:ing|e)? (?:(?:all|the|your|in) )?(?:offers|quotes|quotations|bids|proposals|pitches|applications)\b)"
    ),
    "answered": Cue(rf"\b{_ANSWERED}\b"),
    "draft": Cue(
        r"\b(?:(?:updated|new|second|revised|final|next|corrected|amended) (?:version|cut|edit|file|clip|take)s?\b"
        r"|drafts?\b|(?:first|rough) (?:cut|edit|version)|concepts?\b(?: due)?|scripts?\b|story ?boards?\b|for (?:our"
        r" |client |legal |brand )?(?:review|approval|sign-off|feedback)|re-?submi\w+|re-?shoot\w*|re-?upload\w*"
        r"|preview (?:link|file)|entwurf|entwurfe|rohschnitt|erste[nr]? (?:schnitt|fassung|version)|zur (?:freigabe"
        r"|abnahme)|borrador|brouillon|rascunho|guion\b|guiao\b|roteiro\b|montage\b|(?:premiere|nouvelle) version"
        r"|(?:primera|nueva) version|(?:primeira|nova) versao)"
    ),
    "edit": Cue(r"\b(?:v ?\d\b|versions?\b|versao\b|fassung\b|edits?\b|revisions?\b|amends\b|changes\b)"),
    "files": Cue(
        rf"\b(?:(?:raw )?(?:files?|assets|footage|raws)\b|deliver (?:us )?(?:\w+ ){{0,4}}?{_FILMED}\b|{_FILMED}"
        rf" (?:\w+ )?(?:delivered|sent|submitted|handed)\b|(?:content|video|assets?|final) submission\b|submission of"
        rf" (?:the |your )?\w+|delivered to us\b|delivery of \w+ ?\w* {_FILMED}\b|(?:send|get|submit|mail|wetransfer"
        rf"|hand|return)(?: in| over)? (?:us |me )?(?:\w+ ){{0,3}}?{_FILMED}\b(?! live)|(?:copy|scripts?|text"
        rf"|captions?|{_FILMED}) (?:from you|(?:over )?to (?:us|me)|in my inbox|in our hands)\b|(?:send|submit) (?:us"
        rf" )?(?:it|them) (?:over )?(?:to us|for)\b|with us (?=by|before"
        r"|no later|on)|(?:schick|send)(?:e|t|en sie)? uns [^.;]{0,30}(?:video|reel|clip|fotos|dateien)|(?:nous"
        r"|m')envoyer [^.;]{0,30}(?:video|reel|photos|fichiers)|envoi d(?:e|es|u)\b|(?:enviar|mandar)(?:nos|me)?"
        r" [^.;]{0,20}(?:video|reel|fotos|archivos|ficheiros)|entrega d(?:el?|o|a|os|as)\b)"
    ),
    "post": Cue(
        r"\b(?:go(?:es|ing)?[ -]live\b|live\b|post(?:s|ed|ing)?\b(?! (?:you|u|out|over)\b)|publish\w*"
        r"|publica(?<!ahead of publica)(?<!prior to publica)\w*|publie\w*|up(?<![-\w]up)(?<!sign up)(?<!signed"
        r" up)(?<!follow up)(?<!catch up)(?<!meet up)(?<!pick up)(?<!wrap up)(?<!line up)(?<!set up)(?<!back"
        r" up)(?<!pick it up)(?<!pick them up)(?<!send it up) (?:by|on|before|no later|not later|until)\b|out(?<!sell"
        r" out)(?<!sells out)(?<!sold out)(?<!pay out)(?<!ship out)(?<!run out)(?<!runs out)(?<!head out) (?:by|on"
        r"|before|no later|not later|at the latest)\b|go(?:es)? out\b"
        r"|on (?:your|ur) (?:own )?(?:instagram |ig |tik ?tok |youtube"
        r" )?(?:channels?|feeds?|grid|page|profile|account|instagram|tik ?tok|youtube|blog)\b|your (?:next"
        r" )?(?:[\w-]+ )?(?:issue|edition|newsletter|mailing|episode|e-mail|email|letter) (?:of|on|for|from|dated)(?:"
        r" the)?(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec))|the (?:next )?(?:[\w-]+ )?(?:issue|edition|newsletter|mailing|episode|e-mail|email|letter) (?:of|on"
        r"|for|from|dated)(?: the)?(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|jan|feb|mar|apr|may|jun|jul"
        r"|aug|sep|oct|nov|dec))|online\b|put (?:it |them )?up\b|schedul\w+ (?:it|the|your|for)\b|upload\w*|air(?:s"
        r"|ed|ing)? (?:on|by|before)|veroffentlich\w*|poste[ns]?\b|en ligne|postar\b|publicar\b|publique\w*"
        r"|gepostet\b|hochladen|hochgeladen|share (?:it|them|the|your)\b|ao ar\b|no ar\b|drop(?:s|ping)? on\b"
        r"|publiziert|subid[oa]s?\b|subir\b)"
    ),
    "making": Cue(
        r"\b(?:tik ?toks?|reels?|stor(?:y|ies)|videos?|posts?|shorts?|carousels?|content|contenido|contenus?|conteudo"
        r"|beitrag|beitrage|integration|episode|article|pins?)\b"
    ),
    "event": Cue(
        r"\b(?:(?:join us|(?<!any )event|party|dinner|supper|lunch|launch (?:day|party|event|dinner|night|evening)"
        r"|launch|opening|evening|(?:fashion|the|our|live) show|(?:press|open|media) (?:day|night|trip)|preview"
        r"|festival|gala|brunch|breakfast|tasting|lancamento|lanzamiento|lancement|screening|premiere|workshop"
        r"|masterclass|pop-?up|ceremony|(?<!out)doors(?! clos)|takes? place|get-together|meet-?up|cocktails?|drinks"
        r"|inaugura\w+|presenta[tc]ion|vernissage|open house|taller|invit(?:e|ing|ed) you|invited|veranstaltung"
        r"|eroffnung|findet|abendessen|abend|feier|fete|diner|soiree|evenement|evento|cena|fiesta|jantar|festa"
        r"|apresentacao|inauguracao|te esperamos|come (?:along|to|by))\b)"
    ),
    "end": Cue(
        r"\b(?:(?:campaign|collaboration|partnership|retainer|kampagne|campagne|campana|campanha)\b"
        r" [^.;]{0,30}?(?:ends?|closes|runs|running|finishes|lasts|endet|lauft|termine|se termine|dure|court|termina"
        r"|acaba|dura|vai)\b|(?:runs?|running|lasts?|continues?|lauft) (?:\w+ ){0,3}?(?:un)?(?:til+|to|through|bis)\b"
        r"|ends?\b(?: (?:on|by|in)\b)?|fin de la campagne|termina|valid (?:un)?(?:til+|through)\b)"
    ),
    "none": Cue(
        r"\b(?:pa(?:y|ys|id|ying)\b|payments?\b|payouts?\b|invoic\w*|money\b|funds\b|code\b|sales?\b|\d\d?% off"
        r"|discount|ship\w*|dispatch\w*|arriv\w*|tracking|expect\w* (?:delivery|to)|office\b|with you\b|reach you\b"
        r"|transfer\w*|use[ds]?\b|using\b|nutz\w*|utili\w+|dated\b|expire\w*|cookie|rechnung|zahl\w*|factur\w*|pago\b"
        r"|since\b|usage\b|exclusiv\w*|whitelist\w*|rights?\b|on sale\b|last (?:week|month)|stay\b|call\b|meeting\b"
        r"|chat\b|zoom\b|send (?:you|the (?:parcel|box|package))\b|(?:i'm|we're|am|are) (?:back|free|away|out|off"
        r"|around)\b|insights\b|stat(?:s|istics)\b|screenshots?\b|analytics\b|announc\w+|in (?:stores|shops)\b"
        r"|newsletter goes|winners?\b|holidays?\b|urlaub\b|vacation\b)"
    ),
}
EVENT_MAIL: Final = Cue(
    r"\b(?:rsvp\b|doors (?:open|at)\b|plus one\b|guest ?list\b|einladung|(?<!any )\bevent\b|dinner\b|supper\b|launch"
    r" party|tickets?\b|(?:press|open|media) (?:night|day|trip)|premiere|private view|by your company at"
    r"|invited\b|laden (?:dich|sie|euch)\b"
    r"|eingeladen|join us\b|convite|evento\b|evenement\b|(?:invit\w+|convid\w+)\b[^.;]{0,80}\b(?:opening|party|lunch"
    r"|brunch|breakfast|tasting|launch|show|preview|screening|workshop|evening|day|night|store|shop|festival"
    r"|inaugura\w+|boutique|lancement|soiree|fete|presentacion|fiesta|cena|lanzamiento|apertura|lancamento|festa"
    r"|jantar|abertura|apresentacao)\b|(?:love|like) (?:for )?you to (?:come|join|attend)\b|(?:like|love|able|want)"
    r" to (?:come|attend)\b|(?:offer|oferec|ofrec|offrir|schenk|gift)\w*\b[^.;]{0,50}\b(?:workshop|masterclass|taller"
    r"|oficina|degusta)|soiree d'|vernissage|eroffnungs\w+|opening night|opening party|opening evening|launch evening"
    r"|launch night|fiesta\sde\s(?:inaugura|apertura)|noite\sde\sabertura|festa\sde\s(?:inaugura|abertura)"
    r"|^invit\w+\b|invitation (?:to|for) (?:our|the|an?) )"
)
