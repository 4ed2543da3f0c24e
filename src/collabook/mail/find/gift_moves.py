"""Who gives what to her in English: verbs in any tense, passives, what stays with her, what is a present."""

from typing import Final

from collabook.mail.cues import Cue

DET: Final = r"(?:our|an?|the|some|any|one|two|three|four|both|your|free|full|complimentary|these|this|all|\d+)"
MEALS: Final = (
    r"(?:dinner|lunch|brunch|supper|breakfast|tea|meal|tasting|menu|stay|weekend|nights?|facial|massage|treatment"
    r"|spa|class"
    r"|workshop|cruise|retreat|screening|show|concert)"
)
_NOT_ASKED: Final = r"(?<!can )(?<!could )(?<!would )(?<!will )(?<!must )(?<!should )(?<!hope )(?<!ask )"
HER: Final = (
    r"(?:you|u|ya|the (?:creator|influencer|talent|ambassador)|(?:each|every) (?:creator|influencer|ambassador))"
)
_NOUNS: Final = r"(?: [\w'&/-]+){1,7}?"
_BESIDE: Final = (
    r"(?: \([^)]{0,70}\)|, (?:which|that|worth|valued|rrp|retail\w*|normally|usually)\b[^,.;]{0,50},"
    r"| (?:worth|valued at|rrp|at) [$£€]\S{1,9})? "
)
"""A price that stands between the thing and what is said of it."""
THING: Final = rf"\b(?P<item>{DET}{_NOUNS}){_BESIDE}"
_EVEN: Final = (
    r"(?:(?:of course|then|also|all|both|obviously|naturally|simply|just|yours?|completely|100%|totally|gladly) )*"
)
_FREELY: Final = r"(?:(?:over|out|directly|straight|free(?: of charge)?|at no (?:\w+ )?cost|for free|gratis) )*"
_SENT: Final = (
    r"(?:couriered|sent(?: out| over)?|shipped(?: out)?|delivered|posted|mailed|dispatched|gifted|provided|supplied"
    r"|given|handed(?: over)?|presented|made available|waiting|reserved|set aside)"
)
_GIFT: Final = (
    r"(?:thank[- ]?you|thanks|hello|welcome|gift|present|treat|token|gesture|surprise|freebie|souvenir|keepsake"
    r"|goodbye)\b"
)

FORWARD: Final = (
    Cue(
        r"\b(?:posting|mailing|couriering|handing|bringing|dropping|popping|getting|giving|sending|shipping|gifting"
        r"|awarding|slipping|courier|hand|give|send|deliver(?:ing)?|slip|dispatch(?:ing)?|forward(?:ing)?)"
        r" (?:over |out )?(?:you|u|each of you|both of you)(?: guys| over| out| both)?"
        r" (?=\w|[$£€])(?!to\b|with\b|know\b|back\b|through\b|for\b)"
    ),
    Cue(
        r"\b(?:present|supply|provide|gift|treat|surprise|spoil|reward|welcome|equip|stock|kit|sort|hook|thank|load"
        r"|tempt|entic|bribe)(?:ing)?"
        r" (?:you|u)(?: up| out)? with (?=\w)"
    ),
    Cue(
        r"\b(?:all|what|the (?:only |one )?thing|the most|the best)(?: that)? (?:i|we)(?:'d| can| could| would"
        r"|'re able to)"
        r"(?: realistically| gladly| happily| actually| currently)? (?:offer|give|do|send|propose|provide)(?: you)?"
        r"(?: right now| for now| at the moment| instead| in return| at this (?:point|stage)| today| here)?"
        rf" (?:is|are|would be|:) (?={DET}\b)"
    ),
    Cue(
        r"\b(?:i|we)(?:'d| can| could| would|'re able to)?(?: (?:love|like|happy|glad|able) to)?"
        r" (?:also |gladly |happily |still |only |instead )?(?:offer|propose)"
        r"(?: right now| for now| instead| in return)? (?=(?:an?|one|two|our (?:full|complete|new|whole))\b)"
        r"(?!a (?:wide|broad|large|full|whole) (?:range|line|selection|suite|variety))"
    ),
    Cue(
        rf"{_NOT_ASKED}\b{HER}(?: (?:in|on|of|from|who) [^.,;]{{2,30}}?)?(?:'ll| will| would|'d| shall| are going to|"
        rf" get to| may)? (?:also |then |each "
        r"|still |further )?"
        r"(?:be (?:sent|gifted|given|handed|offered|presented with|supplied with|provided with|treated to|rewarded with"
        rf"|welcomed with|getting|receiving)|receives?|retains?|keeps?) (?={DET}\b)"
    ),
    Cue(
        rf"{_NOT_ASKED}\byou(?:'ll| will| would|'d)? (?:(?:can|may|could|get to|also|then|of course"
        r"|just) )*keep (?=(?:it|them|everything|both)"
        r"(?: (?:after\w*|forever|too|also|either way|whatever|regardless|no matter|of course|as (?:a|our)|for good"
        r"|once|when)\b"
        r"| ?[.,!;)]| ?$| and\b))"
    ),
    Cue(
        rf"\b(?:{_NOT_ASKED}you(?:'ll| will| would|'d|'re)? (?:(?:can|may|could|get to|(?:are )?(?:free|welcome) to"
        r"|also|then|obviously"
        r"|of course|simply|just|both|even) )*|yours? to |(?:and|then|,) )keep (?=(?:the|our|your|an?|all|both|any)\b)"
    ),
    Cue(
        r"(?:^|[.,;:!(-] ?|\band |\bthen |\bplease )keep (?=(?:the|our|all|it|them"
        r"|everything)\b[^.]{0,40}?\b(?:afterwards?|after(?= ?[.,!)]"
        r"|$)|either way|whatever|regardless|no matter|forever|for good|as (?:a|our) (?:gift|thank\w*|present)"
        r"|of course|obviously|naturally|with our compliments)\b)"
    ),
    Cue(
        r"\b(?:no need to|(?:don't|needn't|not) (?:have to |need to )?) ?(?:return|send back|give back) (?=(?:the"
        r"|our|any)\b)"
    ),
    Cue(
        rf"\b(?:please|would you|will you) accept (?={DET}\b)|\b(?:love|like|want)(?: for)? you to (?:have|own"
        rf"|enjoy|keep) (?={DET}\b)"
    ),
    Cue(
        r"\b(?:pick|choose|select) (?:out )?(?=(?:any|one|two|three|four|\d|your (?:two "
        r"|three )?favou?rites?)\b[^.]{0,60}"
        r"\b(?:free|on us|on the house|from (?:our|the) (?:\w+ )?(?:site|shop|store|website|range|collection|catalogue"
        r"|menu|line))\b)"
    ),
    Cue(
        r"\bthere(?:'s| is| will be| would be) (?=(?:an?|one|two|our)\b[^.]{2,50}\b(?:in it for|waiting for"
        rf"|ready for) {HER}\b)"
    ),
    Cue(
        r"\b(?:our|my|a) (?:little |small )?(?:gift|present|treat|thank[- ]you) (?:to|for) you(?: is| would be"
        r"| will be)?:? "
        rf"(?={DET}\b)"
    ),
    Cue(r"\bpa(?:id|yment)(?: is| would be)? in (?:free )?(?:product|kind)\w*(?: only)?[:,]? (?=\w)"),
    Cue(
        r"\b(?:happy|love|like|able|glad|keen|pleased|delighted|thrilled) to (?:also )?(?:send|ship|post|gift|mail)"
        rf"(?: over| out| across)? (?={DET}\b)"
    ),
    Cue(r"\b(?:can|could|will|'ll|would|'d) (?:also )?(?:send|ship|gift)(?: over| out)? (?=(?:free )?products?\b)"),
    Cue(
        r"\b(?:invite|host|have|welcome|treat|take)(?:ing)? (?:you|u)(?: and (?:a "
        r"|your )?[\w-]+(?: [\w-]+)?)? (?:over |along |in |out )?"
        rf"(?:to|for) (?=(?:(?:an?|our|the|one|two) )?(?:[\w-]+ ){{0,4}}{MEALS}\b)|\bhost (?:you|u) (?:at"
        r"|in) (?=(?:our|the|an?)\b)"
    ),
    Cue(
        r"\b(?:provide|supply|furnish) (?:the )?(?:talent|creator|influencer|ambassador|contractor),?(?: (?:free of"
        r" charge"
        r"|at no (?:\w+ )?cost|without charge),?)? with (?=\w)"
    ),
    Cue(rf"\bmake you a (?:present|gift) of (?={DET}\b)"),
    Cue(r"\b(?:gifted|product only|in product|free product|barter)(?: collab\w*)?[ :,-]{0,3}\((?=\w)"),
    Cue(
        r"\b(?:i|we)(?:'ll| will|'d| would) (?:also )?be (?:sending|shipping|posting|gifting|mailing"
        r"|giving)(?: over| out)? "
        rf"(?={DET}\b)"
    ),
    Cue(rf"\bput (?:you )?up for (?={DET}\b)|\bput {HER} up for (?=\w)"),
    Cue(
        r"\b(?:you(?:'ll| will| would|'d)? (?:(?:can|may|could|get to|also|then) ){0,2}(?:hang|hold) on to|you(?:'ll"
        r"| will| would|'d)? (?:(?:can|may|get to|also|then) ){0,2}take (?:home|away)) (?=(?:the|our|your|an?|all"
        r"|both)\b)"
    ),
    Cue(r"\b(?:send|ship|post|gift|give|offer|provide)(?:ing|s)? (?:free |gifted |complimentary )(?=[\w'&-]+)"),
)  # fmt: skip
"""The phrase begins where the match ends."""
NAMED: Final = (
    Cue(
        r"\b(?:send|ship|get|pop|post|mail|courier|drop|deliver|supply|provide|give|set aside|put aside|reserved?"
        r"|put together|put by|put|hold|keep|slip|tuck|stick|bung|pack up|box up|wrap up|gift|arrange)(?:t?ing|ped"
        r"|p?ing|s|ed)? "
        rf"(?:aside |off |over |out )?(?P<item>{DET} [^.,;:!?()]{{2,60}}?) "
        r"(?:\([^)]{0,60}\) |, (?:worth|rrp)[^,]{0,30}, )?(?:over |across |out |along |down |off |straight "
        r"|directly |round )?"
        rf"(?:(?:to|for) {HER}\b|(?:to|for|at) your (?:door|home|address|place|studio|house|kitchen)\b"
        r"|(?:to|at) yours\b|(?:in"
        r"|into) your hands\b|your way\b"
        r"|(?:in|into) (?:the (?:post|mail)\b|(?:an?|the|our|your) (?:[\w-]+ )?(?:parcel|box|envelope|package"
        r"|bag) (?:for|to)"
        rf" {HER}\b))"
    ),
    Cue(
        rf"{THING}(?:will|would|shall|can|could|is|are|gets?|'ll|'d) {_EVEN}(?:be |being |coming )?{_EVEN}{_SENT} "
        rf"{_FREELY}(?:(?:to|for|with) (?:{HER}|your (?:door|home|address|place|studio|house))\b|your way\b)"
    ),
    Cue(
        rf"{THING}(?:will|would|shall|is|are|gets?|'ll) {_EVEN}(?:be )?(?:provided|supplied|given|offered|gifted"
        r"|included|covered"
        r"|complimentary|free|sent|shipped)[^.,;]{0,20} ?\b(?:free of charge|at no (?:\w+ )?cost|for free|as a gift"
        r"|on us)\b"
    ),
    Cue(
        rf"{THING}(?:will |would |can |may )?{_EVEN}(?:stays?|remains?) (?:(?:all|right|there) )*"
        r"(?:with (?:you|the (?:creator|influencer))|yours|at yours)\b"
    ),
    Cue(
        rf"{THING}(?:is|are|will be|would be|becomes?|'s) {_EVEN}(?:yours(?= to (?:keep|enjoy|wear|own|use"
        rf"|take)\b(?! (?:during|while|until)\b)"
        r"| for (?:keeps|good)| after| either"
        r"| whatever| whether| regardless| no matter| forever| free| now| then| in any case|[.,!;)]| ?$)"
        r"|for you to keep"
        r"|for keeps|to keep\b|included for you)"
    ),
    Cue(
        rf"{THING}(?:(?:can|may|could|should) (?:all |then |also |both )?be kept\b"
        r"|(?:doesn't|don't|does not|do not|needn't|need not|won't|will not|never) (?:have to |need to )?"
        r"(?:be (?:returned|sent back)|come back|go back)\b)"
    ),
    Cue(
        rf"\b(?P<item>{DET}{_NOUNS})(?: \([^)]{{0,60}}\))?,? (?:on top )?(?:as|by way of) (?:an?|our|your"
        rf"|my) (?:[\w-]+ ){{0,2}}{_GIFT}"
    ),
    Cue(
        rf"\b(?P<item>{DET}{_NOUNS})(?: \([^)]{{0,60}}\))?,? (?:from us(?: to you)?\b|to say (?:thanks"
        r"|thank you|hi|hello|welcome)\b)"
    ),
    Cue(
        rf"\b(?P<item>{DET} [^.:;!?()]{{3,80}}?),? (?:(?:is|are|will be|would be|'s) )?(?:all |completely "
        r"|entirely |fully )?"
        r"(?<!rely )(?<!count )(?<!depend )(?<!call )(?<!based )(?<!check )(?<!eye )(?<!focus )on us(?= ?[.,!;:)(-]"
        r"| ?$| (?:of|and|as|for) )"
    ),
    Cue(
        r"\b(?P<item>(?:dinner|lunch|brunch|supper|breakfast|drinks|food|meals?|tickets?|accommodation|room|stay"
        r"|treatments?)(?: and \w+)?)(?: \([^)]{0,60}\))? "
        r"(?:(?:is|are|will be|would be|'s) )?(?:all |both |also )?(?:on us|on the house|complimentary|covered)\b"
    ),
    Cue(
        rf"\b(?:i|we)(?:'ve| have)(?: got)? (?P<item>{DET} [^.,;:!?()]{{2,60}}?) (?:(?:here|all|ready|waiting"
        r"|packed|reserved|set"
        r" aside|put aside)\b[^.,;]{0,30}\b(?:for|to) you|to (?:send|give|offer|gift|hand) (?:to )?you)\b"
    ),
    Cue(
        r"\b(?P<item>(?:an?|one|our|two|three|some)(?: [\w'&/-]+){1,6}?)(?: \([^)]{0,70}\))? (?:will|would|should"
        r"|could|can|is|are) "
        r"(?:already |also |soon |then )?(?:be )?(?:land(?:ing)? on your doorstep|on (?:its|their) way to you"
        r"|head(?:ing|ed)? your way"
        r"|com(?:e|ing) your way|arriv(?:e|ing) at your door)\b"
    ),
    Cue(
        rf"\b(?P<item>{DET}{_NOUNS}){_BESIDE}?,? ?(?:which |that )?(?:(?:is|are|'s) )?"
        r"(?:yours? to (?:hang|hold) on to|(?<=which is )yours(?= ?[.,;!)]| ?$)|(?<=that is )yours(?= ?[.,;!)]| ?$)"
        r"|(?:goes|go|comes|travels) home with you|you(?:'ll| will|'d| would)? "
        r"(?:(?:can|may|get to|are (?:free|welcome) to|also|then|of course|obviously) ){0,3}(?:keep(?! (?:\w+ ){0,2}"
        r"(?:in|on|until|till?|for (?!good|keeps))\b)|take home|hang on to|hold on to))\b"
    ),
    Cue(
        r"\b(?:the|our|an?) (?P<item>[\w'&/-]+(?: [\w'&/-]+){0,4})(?: ?\((?:which )?we(?:'ll| will|'d)? (?:send|ship"
        r"|mail|post)"
        r" (?:(?:it|them) )?(?:to you |over )?(?:for free|free|at no cost|on us)\b"
        r"|(?: ?\([^)]{0,40}\))?, (?:which|that) (?:i|we)(?:'d| would"
        r"|'ll| will)? (?:\w+ )?(?:courier|post|send|ship|mail|drop)(?: over| across| round| to you)"
        r"(?=(?: to you)?(?: ?[.,;!]| ?$| (?:on|by|this|next|straight|in (?:the|a)|today|tomorrow|free)\b)))"
    ),
    Cue(
        r"(?:^|[^\w\s'-] ?|\band )(?P<item>it)(?:'s| is| retails| sells| costs| goes| normally| usually|"
        r" comes)\b[^.;()]{0,40}"
        r"(?:,|and|but) (?:[\w']+ ){0,2}(?:free for you\b|gifted for you\b|yours (?:to keep|for keeps|for good|either"
        r"|whatever"
        r"|whichever))\b"
    ),
    Cue(
        r"\b(?P<access>free) (?:access|entry|admission|membership|subscription) (?:to|of|for) (?:the|our|my|all) "
        r"(?P<item>[\w-]+(?: [\w-]+){0,4}?)(?= (?:yourself |too )?(?:\((?:worth |normally |usually |rrp )*[$€£\d]"
        r"|worth ))"
    ),
    Cue(
        rf"{THING}(?:is|are|'s|will be) [^.,;()]{{3,40}},? and (?:it's|it is|they're|they are|that's) (?:all )?"
        r"yours(?= ?[.,!;)]| ?$| to)"
    ),
    Cue(
        r"\b(?:choose|pick|select) (?:out )?(?P<item>anything|whatever)(?: you (?:like|love|want|fancy))? from (?:our"
        r"|the|my)"
        r" [^.;%]{0,40}\b(?:collection|shop|site|range|line|store|website|menu|catalogue)\b(?![^.;]{0,40}(?:%"
        r"|discount|off\b))"
    ),
    Cue(
        r"(?:^|(?<=[:;,.!] )|\b(?:and|so|because|as|since) )(?P<item>it|they|everything|all of it)(?:'s|'re| is| are) "
        r"(?:just |simply |purely |all |really )?(?:an? |our )?(?:present|gift)s?"
        r"(?= ?(?:[.,;!)]| ?$)| (?:from us|to you|for you)\b)"
    ),
    Cue(
        r"\b(?P<item>tickets?|seats?|places?|entry|admission)(?: (?:for|to|at) [^.,;()]{3,40}?)? (?:is|are|costs?"
        r"|sells?|goes?)(?: normally| usually| for| at)? [$£€]\d[\d.,]*(?: (?:each|a head|per person))?[;,.-] ?"
        r"(?:but |and )?yours (?:is|are|will be|would be) (?:on us|on the house|free|complimentary|gifted|covered)\b"
    ),
    Cue(rf"\b(?P<item>{DET}{_NOUNS}) (?:here |ready |waiting )?with your name on it\b"),
    Cue(
        r"\b(?P<item>[\w'&-]+(?: [\w'&-]+){0,4})[,:]? (?:\([^)]{0,60}\) ?)?[,-]? ?yours (?:to keep(?! (?:clean|tidy"
        r"|safe|warm|up)\b)|for keeps"
        r"|forever|afterwards)\b"
    ),
)  # fmt: skip
"""The phrase is the group "item"."""
KEPT: Final = Cue(
    r"\byours\b|\bkeep\b|\b(?:hang|hold) on to\b|\bhome with you\b|\bgift(?:ed)?\b|\b(?:a|our) present\b"
    r"|\bstays? with you\b|\bfor good\b"
    r"|\bcomplimentary\b|\bon us\b|\bbehalten\b"
    r"|\bgeschenk\w*|\bte l[oa]s? quedas\b|\bgarde[rz]\b|\boffert\w*|\bfica com\b"
)
"""It is hers for good, though another thing of the same mail is only lent."""
