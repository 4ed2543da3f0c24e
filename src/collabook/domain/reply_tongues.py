"""A reply's sentences in German, Spanish, French and Portuguese, and the language that a mail is written in.

Each says "you" to the brand's people as a group, or not at all, so that it fits wherever its language is spoken. Blanks
stay in English: they are for her.
"""

import re
from typing import Final

from collabook.domain.reply_words import ENGLISH, Tongue
from collabook.domain.text import fold

GERMAN: Final = Tongue(
    hello="Hallo {name},",
    hello_team="Hallo liebes Team von {brand},",
    thanks="vielen Dank für eure Anfrage. Ihr denkt an Folgendes: {things}.",
    thanks_open="vielen Dank für eure Anfrage.",
    thanks_offer="vielen Dank für euer Angebot. Ihr denkt an Folgendes: {things}.",
    thanks_offer_open="vielen Dank für euer Angebot.",
    prices="Das sind meine Preise:",
    price_list="Das sind meine Preise für jeweils eines:",
    total="Zusammen sind das {total}.",
    separately="dafür mache ich ein eigenes Angebot",
    own_channels="Das gilt für meine eigenen Kanäle; Werbeanzeigen und eure Kanäle biete ich getrennt an.",
    questions="Damit ich planen kann:",
    which="Was soll ich für euch machen, und wie viel davon?",
    where="Für welche Plattform ist es gedacht ({things})?",
    when="Bis wann braucht ihr es?",
    how_long={
        "usage": "Wie lange möchtet ihr die Inhalte nutzen?",
        "ads": "Wie lange sollen die Anzeigen laufen?",
        "exclusivity": "Wie lange soll die Exklusivität gelten?",
    },
    goodbye="Viele Grüße",
    and_="und",
    one="1",
    on_platform="{platform}-{noun}",
    nouns={
        "video": ("Video", "Videos"),
        "short": ("Short", "Shorts"),
        "integration": ("Integration", "Integrationen"),
        "reel": ("Reel", "Reels"),
        "story": ("Story", "Storys"),
        "post": ("Post", "Posts"),
        "carousel": ("Karussell", "Karussells"),
        "live": ("Livestream", "Livestreams"),
        "photo": ("Foto", "Fotos"),
        "article": ("Artikel", "Artikel"),
        "pin": ("Pin", "Pins"),
        "issue": ("Ausgabe", "Ausgaben"),
        "episode": ("Folge", "Folgen"),
        "mention": ("Erwähnung", "Erwähnungen"),
    },
    rights={"usage": "Nutzungsrechte", "ads": "Nutzung in Anzeigen", "exclusivity": "Exklusivität"},
    days=("Tag", "Tage"),
    for_ever="unbefristet",
)
SPANISH: Final = Tongue(
    hello="Hola, {name}:",
    hello_team="Hola, equipo de {brand}:",
    thanks="Gracias por escribirme. La propuesta es esta: {things}.",
    thanks_open="Gracias por escribirme.",
    thanks_offer="Gracias por la oferta. La propuesta es esta: {things}.",
    thanks_offer_open="Gracias por la oferta.",
    prices="Estas son mis tarifas:",
    price_list="Estas son mis tarifas por unidad:",
    total="En total son {total}.",
    separately="lo presupuesto aparte",
    own_channels="Esto cubre mis propios canales; el uso en anuncios o en los de la marca lo presupuesto aparte.",
    questions="Para poder planificarlo:",
    which="¿Qué contenido sería, y cuántas piezas de cada tipo?",
    where="¿Para qué plataforma sería ({things})?",
    when="¿Para cuándo sería?",
    how_long={
        "usage": "¿Durante cuánto tiempo se usaría el contenido?",
        "ads": "¿Durante cuánto tiempo se verían los anuncios?",
        "exclusivity": "¿Cuánto duraría la exclusividad?",
    },
    goodbye="Un saludo,",
    and_="y",
    one="1",
    on_platform="{noun} de {platform}",
    nouns={
        "video": ("video", "videos"),
        "short": ("short", "shorts"),
        "integration": ("integración", "integraciones"),
        "reel": ("reel", "reels"),
        "story": ("story", "stories"),
        "post": ("publicación", "publicaciones"),
        "carousel": ("carrusel", "carruseles"),
        "live": ("directo", "directos"),
        "photo": ("foto", "fotos"),
        "article": ("artículo", "artículos"),
        "pin": ("pin", "pines"),
        "issue": ("número", "números"),
        "episode": ("episodio", "episodios"),
        "mention": ("mención", "menciones"),
    },
    rights={"usage": "Derechos de uso", "ads": "Uso en anuncios", "exclusivity": "Exclusividad"},
    days=("día", "días"),
    for_ever="sin límite de tiempo",
)
FRENCH: Final = Tongue(
    hello="Bonjour {name},",
    hello_team="Bonjour à l’équipe de {brand},",
    thanks="Merci pour votre message. Vous me proposez ceci : {things}.",
    thanks_open="Merci pour votre message.",
    thanks_offer="Merci pour votre offre. Vous me proposez ceci : {things}.",
    thanks_offer_open="Merci pour votre offre.",
    prices="Voici mes tarifs :",
    price_list="Voici mes tarifs à l’unité :",
    total="Cela fait {total} en tout.",
    separately="sur devis séparé",
    own_channels="Cela vaut pour mes propres comptes ; la publicité et vos comptes font l’objet d’un devis séparé.",
    questions="Pour que je puisse m’organiser :",
    which="Que souhaitez-vous que je réalise, et combien de chaque ?",
    where="Pour quelle plateforme est-ce ({things}) ?",
    when="Pour quand en avez-vous besoin ?",
    how_long={
        "usage": "Pendant combien de temps utiliseriez-vous les contenus ?",
        "ads": "Pendant combien de temps les publicités seraient-elles diffusées ?",
        "exclusivity": "Combien de temps l’exclusivité durerait-elle ?",
    },
    goodbye="Bien à vous,",
    and_="et",
    one="1",
    on_platform="{noun} {platform}",
    nouns={
        "video": ("vidéo", "vidéos"),
        "short": ("short", "shorts"),
        "integration": ("intégration", "intégrations"),
        "reel": ("reel", "reels"),
        "story": ("story", "stories"),
        "post": ("publication", "publications"),
        "carousel": ("carrousel", "carrousels"),
        "live": ("live", "lives"),
        "photo": ("photo", "photos"),
        "article": ("article", "articles"),
        "pin": ("épingle", "épingles"),
        "issue": ("numéro", "numéros"),
        "episode": ("épisode", "épisodes"),
        "mention": ("mention", "mentions"),
    },
    rights={"usage": "Droits d’utilisation", "ads": "Utilisation en publicité", "exclusivity": "Exclusivité"},
    days=("jour", "jours"),
    for_ever="sans limite de durée",
)
PORTUGUESE: Final = Tongue(
    hello="Olá, {name},",
    hello_team="Olá, {brand},",
    thanks="Agradeço a mensagem. A proposta é esta: {things}.",
    thanks_open="Agradeço a mensagem.",
    thanks_offer="Agradeço a oferta. A proposta é esta: {things}.",
    thanks_offer_open="Agradeço a oferta.",
    prices="Estes são os meus valores:",
    price_list="Estes são os meus valores por unidade:",
    total="No total são {total}.",
    separately="faço um orçamento à parte",
    own_channels="Isto vale para os meus canais; para anúncios ou os canais da marca faço um orçamento à parte.",
    questions="Para eu me organizar:",
    which="O que gostariam que eu fizesse, e quantos de cada?",
    where="Para qual plataforma seria ({things})?",
    when="Para quando precisam disso?",
    how_long={
        "usage": "Por quanto tempo usariam o conteúdo?",
        "ads": "Por quanto tempo os anúncios ficariam no ar?",
        "exclusivity": "Quanto tempo duraria a exclusividade?",
    },
    goodbye="Um abraço,",
    and_="e",
    one="1",
    on_platform="{noun} no {platform}",
    nouns={
        "video": ("vídeo", "vídeos"),
        "short": ("short", "shorts"),
        "integration": ("integração", "integrações"),
        "reel": ("reel", "reels"),
        "story": ("story", "stories"),
        "post": ("post", "posts"),
        "carousel": ("carrossel", "carrosséis"),
        "live": ("live", "lives"),
        "photo": ("foto", "fotos"),
        "article": ("artigo", "artigos"),
        "pin": ("pin", "pins"),
        "issue": ("edição", "edições"),
        "episode": ("episódio", "episódios"),
        "mention": ("menção", "menções"),
    },
    rights={"usage": "Direitos de uso", "ads": "Uso em anúncios", "exclusivity": "Exclusividade"},
    days=("dia", "dias"),
    for_ever="sem prazo",
)

_WORDS: Final[tuple[tuple[Tongue, str], ...]] = (
    (ENGLISH, "the and you your with for would we are our this that have from what is of to"),
    (GERMAN, "und die der das wir dich dir du ihr euch fur mit ist wurden nicht ein eine von auch bis"),
    (SPANISH, "el los las y con para nos que una por tu es del hola gracias estamos queremos si muy"),
    (FRENCH, "le les des et nous vous avec pour une est votre vos dans bonjour merci sur que tu du"),
    (PORTUGUESE, "o os as e com para uma voce que do da em no na nos seu sua ola obrigada nossa"),
)
"""The small words that a text of some lines can't do without, folded."""
_FEWEST: Final = 6
"""Of a language's words; less than that says nothing."""


def tongue_of(text: str) -> Tongue:
    """The language of a mail, where its small words say so twice as often as any other's; else English."""
    words = re.findall(r"[^\W\d_]+", fold(text))
    small = [set(known.split()) for _, known in _WORDS]
    counts = sorted(((sum(word in known for word in words), n) for n, known in enumerate(small)), reverse=True)
    (most, first), (next_most, _) = counts[0], counts[1]
    return _WORDS[first][0] if most >= _FEWEST and most >= 2 * next_most else ENGLISH
