"""What the brand may do with the content."""

import pytest

from collabook.mail.find.rights import find_usage
from tests.mail.find.mailed import mailed


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("We would run the material as ads on Meta and Pinterest for 6 months.", (180, True)),
        ("We'd run your clips as ads for 30 days.", (30, True)),
        ("We'd like to put some spend behind the Reel for 60 days.", (60, True)),
        ("We'd put paid spend behind it for a month.", (30, True)),
        ("We'd want to boost the Reels from our account for 60 days.", (60, True)),
        ("Fizzwick would whitelist the Short for the same 30 days.", (30, True)),
        ("We'd run it through your handle for 30 days (partnership ads).", (30, True)),
        ("30 days whitelisting.", (30, True)),
        ("what's your rate for 1 TikTok + 30 days whitelisting?", (30, True)),
        ("How much for a reel with 3 months paid usage?", (90, True)),
        ("Could you quote for 2 reels incl. 60 days of Spark Ads?", (60, True)),
        ("Brand may repost organically for 60 days, no ads.", (60, False)),
        ("Content rights    Brand may repost organically for 60 days, no ads", (60, False)),
        ("Usage                  6 months, paid social", (180, True)),
        ("Usage: 3 months incl. paid ads", (90, True)),
        ("Usage rights - 12 months, all digital channels", (360, None)),
        ("Rights: organic only, 6 months", (180, False)),
        ("Licence: 90 days, owned channels only", (90, None)),
        ("We may use clips of it on our website and socials for one year, no advertising.", (365, False)),
        ("We may share it on our own channels for one month, no ads.", (30, False)),
        ("We'd love to share your content on our own channels for 3 months.", (90, None)),
        ("We'd like to feature your photos on our website and in our newsletter for 12 months.", (360, None)),
        ("We would like the right to use the video on our website for 6 months.", (180, None)),
        ("Can we use the video on our product page for a year?", (365, None)),
        ("We'd own the footage forever.", (-1, None)),
        ("You grant us a perpetual licence to use the content in paid and organic media.", (-1, True)),
        ("All content becomes our property in perpetuity.", (-1, None)),
        ("Full buyout, in perpetuity.", (-1, None)),
        (
            "The Creator shall grant the Brand a non-exclusive, worldwide, royalty-free licence to reproduce the Deliverables in owned and paid media for twelve (12) months from the Publication Date.",
            (360, True),
        ),
        (
            "Licence: the Brand may reproduce the content across owned and paid media for a period of six (6) months.",
            (180, True),
        ),
        ("The brand gets the right to repost on its Instagram for 30 days.", (30, None)),
        ("We reserve the right to re-share your content on our social media.", (None, None)),
        ("We'd repost it on our page with credit to you.", (None, None)),
        ("We'd use it in our ads for 3 months.", (90, True)),
        ("We want to use your video for our Facebook ads 3 months.", (90, True)),
        ("We need ad code for 30 days.", (30, True)),
        ("Please provide the Spark code valid for 60 days.", (60, True)),
        ("Three months of usage, organic only, is fine with us.", (90, False)),
        ("Nutzungsrechte: 3 Monate, inkl. Paid Ads", (90, True)),
        ("Wir würden das Material gern 6 Monate lang als Werbeanzeigen schalten.", (180, True)),
        ("Wir möchten dein Reel 3 Monate auf unseren Kanälen teilen, ohne Werbung.", (90, False)),
        ("Wir dürfen den Content 12 Monate organisch auf unseren Kanälen nutzen.", (360, False)),
        ("Nutzungsrechte zeitlich unbegrenzt, auch für Ads.", (-1, True)),
        ("Nous aimerions partager ton contenu sur nos réseaux pendant 3 mois, sans publicité.", (90, False)),
        ("Nous souhaitons utiliser la vidéo en publicité pendant 6 mois.", (180, True)),
        ("Droits d'utilisation : 6 mois, organique uniquement", (180, False)),
        (
            "También nos gustaría poder compartir tu contenido en nuestras redes durante 3 meses, sin publicidad.",
            (90, False),
        ),
        ("Queremos usar el vídeo en anuncios durante 3 meses.", (90, True)),
        ("Derechos de uso: 6 meses en redes, con publicidad pagada", (180, True)),
        ("Gostaríamos de usar o vídeo em anúncios durante 3 meses.", (90, True)),
        ("Direitos de uso: 6 meses, apenas orgânico", (180, False)),
        ("Queremos partilhar o teu conteúdo nas nossas redes durante 3 meses, sem anúncios.", (90, False)),
    ],
)
def test_the_brand_may_use_it(text: str, want: tuple[int | None, bool | None]) -> None:
    hit = find_usage(mailed(text))
    assert hit
    assert (hit.value.days, hit.value.paid) == want


@pytest.mark.parametrize(
    "text",
    [
        "We don't need any usage rights.",
        "No usage, no whitelisting.",
        "No ads, no usage, no exclusivity.",
        "Please share the link in your story for 24 hours.",
        "Please use the serum for 14 days before filming.",
        "You can use the code for 30 days.",
        "Cookie window: 30 days",
        "We run ads on Meta, so maybe you've seen us.",
        "We've been running ads for 6 months and want to try creators.",
        "Share a photo of your notebook with #papierotter and win!",
        "Please share the Reel to your stories.",
        "We'd love you to share the product with your audience.",
        "You keep all rights to your content.",
        "The content stays yours and we won't use it anywhere.",
        "We'd share the brief with you for review.",
        "Please keep the Reel live for 90 days.",
        "I'll share your profile with our team.",
        "We share everything good :)",
        "Do you offer usage rights?",
        "We use it ourselves every day.",
        "Your discount code runs for 30 days.",
        "Advertising disclosure: please use #ad.",
    ],
)
def test_no_right_is_asked_for(text: str) -> None:
    assert find_usage(mailed(text)) is None
