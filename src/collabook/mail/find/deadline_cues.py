"""The words around a day that tell what it is for."""

import re
from typing import Final

from collabook.mail.cues import Cue

CUES: Final[dict[str, Cue]] = {
    "reply": Cue(
        r"\brsvp|\brepl(?:y|ies)\b|\brespon(?:d|se)\b|\brevert\b|let (?:me|us|her|him) know|\blmk\b"
        r"|fill (?:in|out)\b|submit (?:your|the|an?) (?:application|form|details)|get back to"
        r"|come back to|back to (?:me|us)\b|\banswers?\b|\bconfirm\w*|\bapply\b"
        r"|applications?(?: will)? clos"
        r"|\bapplications?\b|\btell (?:me|us)|send (?:me|us|over|both|your|the rates)|\byour (?:yes|ok"
        r"|decision)\b|hear (?:back )?from you|(?:sign|opt)[ -]?in by|\bsign up\b|\bdecide\b"
        r"|ruckmeldung|\bantwort|\bmelde?|gib .{0,20}bescheid|\bsag (?:mir|uns)|repondre|\breponse"
        r"|dites-(?:moi|nous)|\bdinos|\bdime|responde|avisa|confirma|\bspots? (?:close|end)"
        r"|\bgibt? (?:mir|uns|kurz|bitte|doch)|\baccept\b|\bdecline\b|\bbescheid\b|\btell (?:them|him|her|the client)\b"
        r"|\bresposta|\bresponde[rm]?\b|\bdi(?:z|ga)-?(?:me|nos)\b|\bconfirma[rm]?\b|\b(?:rates?|quotes?"
        r"|quotations?) by\b"
    ),
    "draft": Cue(
        r"\b(?:updated|new|second|revised|final|next) (?:version|cut|edit|file)s?\b|"
        r"\bdrafts?\b|(?:first|rough) (?:cut|edit|version)|\bconcepts?\b(?: due)?|\bscripts?\b"
        r"|for (?:our )?(?:review|approval)|entwurf|entwurfe|rohschnitt|borrador|brouillon|rascunho"
    ),
    "post": Cue(
        r"\b(?:videos?|reels?|tik ?toks?|stor(?:y|ies)|content|contenido|contenu|beitrag) (?:due )?(?:by"
        r"|before|antes del?|bis(?: zum)?|avant(?: le)?|ate)\b|"
        r"\bgo(?:es|ing)?[ -]live\b|\blive\b|\bpost(?:s|ed|ing)?\b|\bpublish\w*|\bpublication\b"
        r"|\bpublica\w*|\bpublie\w*|\bup (?:by|on|before|no later|until)\b|\bout (?:by|on|before)\b"
        r"|\bonline\b|put (?:it |them )?up\b"
        r"|\bupload\w*|\bair(?:s|ed|ing)? (?:on|by)|veroffentlich\w*|\bposte[ns]?\b|en ligne|\bpostar\b"
        r"|\bpublicar\b|\bgepostet\b|\bshare (?:it|them|the)\b|\bao ar\b|\bno ar\b|\bdrop(?:s|ping)? on\b"
    ),
    "event": Cue(
        r"\b(?:join us|event|party|dinner|launch|opening|evening|show|press night|preview|festival|gala"
        r"|brunch|breakfast|tasting|lancamento|lanzamiento|screening|premiere|workshop|masterclass"
        r"|ceremony|doors|takes place"
        r"|invite you|veranstaltung|abend|soiree|evenement|evento)\b"
    ),
    "end": Cue(
        r"\bcampaign (?:will )?(?:ends?|closes|runs|finishes)|\b(?:runs?|running|lasts?|continues?|valid"
        r"|lauft) (?:\w+ ){0,3}?(?:un)?(?:til+|to|through|bis)\b|\bends? (?:on|by|in)?\b|\bkampagne endet"
        r"|\bfin de la campagne|\btermina"
    ),
    "none": Cue(
        r"\bpa(?:y|ys|id|ying)\b|\bpayments?\b|\bpayouts?\b|\binvoic\w*|\bmoney\b|\bfunds\b|\bcode\b"
        r"|\bsales?\b|\b\d\d?% off|\bdiscount|\bship\w*|\bdispatch\w*|\barriv\w*|\btracking"
        r"|\bexpect\w* (?:delivery|to)|\boffice\b"
        r"|\bdated\b|\bexpire\w*|\bcookie|\brechnung|\bzahl\w*|\bfactur\w*|\bpago\b|\bsince\b|\busage\b"
        r"|\bexclusiv\w*|\bwhitelist\w*|\brights?\b|\bon sale\b|\blast (?:week|month)|\bstay\b|\bcall\b"
        r"|\bmeeting\b|\bchat\b|\bzoom\b|\bsend (?:you|the (?:parcel|box|package))\b"
    ),
}
LABELS: Final = (
    ("draft", Cue(r"draft|review|first cut|script|entwurf|borrador|brouillon|rascunho|concept")),
    ("reply", Cue(
        r"rsvp|reply|respon|appl(?:y|ication)|confirm|answer|antwort|ruckmeldung|reponse|resposta"
        r"|respuesta"
    )),
    ("end", Cue(r"(?:campaign )?ends?\b|end date|campaign end|laufzeit bis")),
    ("post", Cue(r"\blive\b|post|publi|veroffentlich|go-live|launch date|en ligne|timing|online")),
    ("when", Cue(r"^(?:when|date|datum|wann|quand|cuando|quando|fecha|data|day)$")),
    ("none", Cue(
        r"pay|invoic|ship|usage|exclusiv|right|order|reference|deliver(?:y|ed)\b|arriv|tracking|rechnung"
        r"|zahlung"
    )),
)  # fmt: skip
EVENT_MAIL: Final = Cue(
    r"\binvit\w+|\brsvp\b|\bdoors\b|\bplus one\b|\bguest ?list\b|\beinladung|\bevent\b|\bdinner\b"
    r"|\blaunch party|\btickets?\b|\bpress night|\bpremiere|\bladen (?:dich|sie|euch)\b|\beingeladen"
    r"|\bjoin us\b|\bconvid\w+|\bconvite|\bevento\b|\binvita\w+|\bevenement\b"
)
BY: Final = Cue(
    r"\b(?:by|before|until|till|til|no later than|latest|due|deadline|bis(?: zum| spatestens)?|spatestens"
    r"|vor|avant|d'ici|jusqu'au|antes|hasta|tardar|ate|clos\w+|ends?|on)\b[^.;]{0,24}$"
)
MOVED_FROM: Final = Cue(
    r"(?:instead of|rather than|\bfrom|statt|anstatt|\bvom|\bnot|no longer|au lieu du|en lugar del?"
    r"|em vez d[eo]|originally|was)(?: the| on| by| le| el| o)? ?$"
)
WINDOW: Final = Cue(r"(?:between|from|zwischen|entre|de|du|vom) (?:the )?$")
WINDOW_JOIN: Final = re.compile(r"\s?(?:and|to|-|until|till|bis|und|y|et|au|e|a)\s?(?:the )?")
MOVE: Final = Cue(
    r"\b(?:move|moved|moving|push|pushed|postpone\w*|reschedul\w*|shift\w*|delay\w*|verschieb\w*|instead"
    r"|change)\b"
)
MAKING: Final = Cue(r"\b(?:tiktoks?|reels?|stor(?:y|ies)|videos?|posts?|shorts?|carousels?|content|plazo|photos?)\b")
