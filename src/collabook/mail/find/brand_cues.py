"""How writers introduce themselves and their firm: "I'm Dana from Kestrel Lane PR"."""

from typing import Final

from collabook.mail.cues import Cue
from collabook.mail.find.names import PERSON, RUN

INTRO: Final = tuple(
    Cue(pattern.replace("RUN", RUN).replace("PERSON", PERSON))
    for pattern in (
        (r"\b(?:I'm|I am|i am|i'm|im|Im|This is|this is|It's|it's|[Mm]y name is"
        r"|name's) PERSON,? (?:[\w ]{0,30} )?(?:from|at|with|of|over at|for) (?:the )?RUN"),
        r"\bPERSON here,? (?:from|at|with|i am [\w ]{1,30} at) RUN",
        r"\b(?:[Ww]e are|[Ww]e're|[Ww]e’re|we r) (?:the team (?:at|behind) |from )?(?:the )?RUN",
        (r"\b(?:[Hh]ere at|[Oo]ver at|I work (?:at|for|with)|I run [\w ]{1,40}(?:for|at)"
        r"|I look after [\w ]{1,30}(?:at|for)|I publish \w+ at|I'm (?:at|with|from)|I am (?:at|with|from)"
        r"|we run|[Gg]reetings from|[Hh]ello from|writing from) RUN"),
        (r"\b(?:Soy|Me llamo|Aqu[ií](?: é)?(?: [ao])?|Ich bin|[Hh]ier ist|[Jj]e suis|[Cc]['’]est|[Ss]ou [ao]?|ich bin"
        r"|Mein Name ist) (?:der |die |el |la |o |a )?PERSON,? (?:de la agencia|de l['’]agence|da ag[êe]ncia"
        r"|von der Agentur|de la|de|da|do|von der Firma|von|vom|bei|chez"
        r"|da marca|de la marque|und ich betreue [\w ]{1,20} bei) RUN"),
        (r"\b(?:betreue|arbeite|partenariats|travaille|trabalho|trabajo) (?:bei|für|chez|na|no|en|para|pour) RUN"),
        r"(?:^|\n)RUN (?:is|are) (?:a|an|the|my|our)\b",
        r"\bPERSON from RUN",
        r"\bi am [\w ]{1,30} at RUN",
        (r"\b(?:[Ff]ounder|[Oo]wner|[Ff]ounders|[Ff]ounded|[Cc]reator|[Mm]aker) (?:of |behind )?(?:the brand )?RUN"),
        (r"\b(?:[Gg]ründer(?:in)?|[Ii]nhaber(?:in)?|[Ff]ondat(?:rice|eur)|[Ff]undador[a]?|[Cc]réat(?:rice|eur)) "
        r"(?:de la marque |da marca |von |der Marke |de |da |do )RUN"),
        r"\b(?:[Mm]y|[Oo]ur) (?:[\w-]+ ){0,3}(?:brand|label|company|shop|studio|business),? (?:called )?RUN",
    )
)  # fmt: skip
