"""Which three letters of a piece of text tell most: the rarer they are, the fewer texts hold them."""

from typing import Final

_COMMON: Final = (
    "   | th|you| yo|the|he |our| in|nd |ur | fo|er |.  |or |and| an|for| on|ing| to| we| re| co|is |on | no| of|"
    "ou |ng |in | pa| wi| se|to | de|re |of |at |ed | a |e t| ma| be| is|s a|we |th |e a|thi|day| ca|wit|ith|es |"
    "ne |e i| da| fr|s, | it|ent|ree|en |it |ve |one| ha|ver| st| li| ou|e c|sta|se |,  |ide|ber|ll | mo| wh|st |"
    "et |ove|ple|le |nt |s o| vi| i |ion|as |e p|e f|e s|ter|rea|ld |e w|de |ay |ere|ays|s. |te | po| so|tor|r t|"
    "hat| wo|gra|e o|her|e, |hi |hin| sh| ne| us| pr| lo|end|e. |am |oul|uld|t t|ont|om |ive|el |vid|tha| le|d y|"
    "an |ers| do|con| at|d t| te| me|age|fro|n t|ts |deo|s f|s t|all|are|  w|ram|ate|me |han|d i|ins| pl|mbe|tag|"
    "s i|tio|ow |rs |agr|rom|e b|mon|r o|ce | pe|ly |low|ee |lin|out|os |ost|ys |lea| ar|ave|e l| ho| ch|, a|nst|"
    "eel|ine|sen|  t| as|est|res|r a| cr|no |e d| ti|emb|ke |eas|t a|t i| sa| la|cre|ell|his| fi|amp| si| fe|pro|"
    "a, | wa|r p|com|d a|cou|us |be | br|llo|t. |ut |  i|pos|par|rie|ase|e r|e y|pai|oll|ge |tra|eat| bo|n a|s s|"
    "t w|mar|cha|pay|ch |che|ck |al |art|so |sho| un|ear|e  |r c|tin| ta|ry |get|n o|ati|aft|e m|ery|s w|ice|fol|"
    "ill|. w| ad|der|by |nce|men|nte|t o|mpl|ot | di|wou|r s| su|t s|can|o s|r i| mi|, s|rec|oun|r, |hav| by|nov|"
    "ard|off|und|igh|ght|nth|not|ato|kin|o t|int|eve|s p| al|, t|sto|unt| or|use|ar | he|id | if|if |ess|ner| go|"
    "ite|d o|ond|ns | qu|. i| en|ds |y t|, w| ex|liv|rat| i'|wer|ran|ons| ge|kto|r f|n i|exa|e n|ok |inc| ba|ack|"
    "r y|wha|r b|fre|vem| ra|sag|per|ra |t m|y. |sti| up|ore|ort|d w|ach|tik|ikt|tok|r. |eed|n, |app|d f|oct|mos|"
    "urs|ail|, o|t f| ke|do |e h|ike|ank|s n|ks |ous|  c|aid|xam|ake|t, |'s |wor|bra| hi|era"
)
"""What stands side by side most often in mails of five languages, the commonest first."""
_RANK: Final = {three: rank for rank, three in enumerate(_COMMON.split("|"))}
_RARE: Final = len(_RANK)


def telling(piece: str) -> tuple[str, str]:
    """Three letters of ``piece`` that are rare for all that is known, and three others; "" where it has not so many."""
    rare = _rarest(piece)
    return rare, piece[:3] if not piece.startswith(rare) else piece[-3:]


def _rarest(piece: str) -> str:
    found, rarest = "", -1
    for at in range(len(piece) - 2):
        three = piece[at : at + 3]
        rank = _RANK.get(three, _RARE)
        if rank == _RARE:
            return three
        if rank > rarest:
            found, rarest = three, rank
    return found
