"""Gifts in German, French, Spanish and Portuguese."""

import pytest

from tests.mail.find.gift_sentences import gifts_in


@pytest.mark.parametrize(
    ("text", "item", "value"),
    [
        ("Dazu schicke ich dir unser Almpaket (Ladenpreis 49,90 €), einfach so.", "Almpaket", "49.9 EUR"),
        ("Die Kaffeemühle darfst du natürlich behalten.", "Kaffeemühle", None),
        ("Das Kissen (Wert 75 €) bleibt bei dir.", "Kissen", "75 EUR"),
        ("Wir würden dir gern ein Paar Wanderschuhe zuschicken.", "Paar Wanderschuhe", None),
        ("Als Dankeschön gibt es eine Decke im Wert von 60 €.", "Decke", "60 EUR"),
        ("Du bekommst von uns eine Pfanne (UVP 79 €).", "Pfanne", "79 EUR"),
        ("Du darfst die Kamera danach behalten.", "Kamera", None),
        ("Gerne lassen wir Ihnen unsere Teesorten zukommen: wir senden Ihnen zwei Dosen.", "Dosen", None),
        ("Je vous enverrai notre théière (valeur 42 €).", "théière", "42 EUR"),
        (
            "Nous serions ravis de vous offrir une paire de baskets d'une valeur de 110 €.",
            "paire de baskets",
            "110 EUR",
        ),
        ("Vous pourrez garder le robot après le tournage.", "robot", None),
        ("La lampe reste chez vous.", "lampe", None),
        ("En échange, vous recevez trois savons.", "savons", None),
        ("Tu recevras un sac de plage.", "sac de plage", None),
        ("Te mandaríamos la cafetera sin coste (PVP 129 €).", "cafetera", "129 EUR"),
        ("La mochila te la quedas.", "mochila", None),
        ("La manta es para ti.", "manta", None),
        ("A cambio recibirías dos botellas.", "botellas", None),
        ("Nos encantaría enviarte una funda, valorada en 35 €.", "funda", "35 EUR"),
        ("Nós enviamos para você uma mochila no valor de R$ 350.", "mochila", "350 BRL"),
        ("A câmera fica com você.", "câmera", None),
        ("Você fica com a panela.", "panela", None),
        ("Gostaríamos de te presentear com uma rede.", "rede", None),
    ],
)
def test_she_is_given(text: str, item: str, value: str | None) -> None:
    found = gifts_in(text)
    assert any(item in said for said, _ in found), found
    assert [worth for _, worth in found if worth] == ([value] if value else [])


@pytest.mark.parametrize(
    "text",
    [
        "Wir schicken dir den Vertrag zu.",
        "Ich schicke dir gern ein Angebot.",
        "Du bekommst eine Provision von 15 %.",
        "Deine Follower bekommen ein Gratisprodukt.",
        "Die Rechte bleiben bei dir.",
        "Bitte schicke uns die Lampe danach zurück, wir schicken dir die Lampe leihweise.",
        "Je vous enverrai le contrat.",
        "Nous pouvons vous envoyer un devis.",
        "Vous recevrez une commission de 10 %.",
        "Les droits restent chez vous.",
        "Te enviamos el contrato mañana.",
        "Recibirás un código de descuento.",
        "La decisión es tuya.",
        "Enviamos para você a proposta.",
        "Você recebe uma comissão de 10%.",
        "A escolha é sua.",
    ],
)
def test_what_is_no_gift(text: str) -> None:
    assert gifts_in(text) == []
