"""Days and tasks in less usual words, and what looks like them."""

import pytest

from tests.mail.find.mailed import dues

_ABROAD = "Wir suchen noch eine Creatorin für unsere Kampagne und freuen uns auf dich.\n\n"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Drafts 25/9, live 2/10. You in?", {"draft 09-25", "post 10-02"}),
        ("Reply YES by 9/22.", {"reply 09-22"}),
        (
            "Oi! O seu nome foi aprovado pela marca, com uma publi para os stories.\n\nPostagem: até 08/10",
            {"post 10-08"},
        ),
        (f"{_ABROAD}Veröffentlichung: 08/10", {"post 10-08"}),
        ("Needs to be live before the month is out.", {"post 09-30"}),
        ("Please post by month-end.", {"post 09-30"}),
        ("Could you confirm before the month is over?", {"reply 09-30"}),
        ("Could you mention it in your newsletter of 4 October?", {"post 10-04"}),
        ("One mention in your issue of 4 October, with your link.", {"post 10-04"}),
        ("We'd take the ad in the episode of 4 October.", {"post 10-04"}),
        ("I'd hope to see it on your channel by 10 October.", {"post 10-10"}),
        ("It should be on your feed by 10 October.", {"post 10-10"}),
        ("First goes out 1 Oct, second 15 Oct.", {"post 10-01", "post 10-15"}),
        ("The video goes out 22 September.", {"post 09-22"}),
        ("Copy from you by 30 September please.", {"draft 09-30"}),
        ("Photos to us by 30 September.", {"draft 09-30"}),
        ("Timings:\n- Content to go live between Monday 21 September and Friday 2 October", {"post 10-02"}),
        ("In return: two TikToks. The first within three weeks of the bike arriving.", {"post 21 delivery"}),
        ("One Story, within a fortnight of it turning up.", {"post 14 delivery"}),
        ("À publier dans les trois semaines qui suivent la réception.", {"post 21 delivery"}),
        ("Bitte posten innerhalb von zehn Tagen, nachdem sie bei dir angekommen ist.", {"post 10 delivery"}),
        ("Please give me a feedback within Friday.", {"reply 09-18"}),
        ("Can you tell me yes or no today?", {"reply 09-15"}),
        ("Could you let us know tomorrow?", {"reply 09-16"}),
        ("You have 48 hours to accept this invitation.", {"reply 09-17"}),
        ("Sign up before October 1st at our site.", {"reply 10-01"}),
        ("I'd love to lock this in by Thursday lunchtime.", {"reply 09-17"}),
        ("Could you pick your colours by 21 September?", {"reply 09-21"}),
        ("Two Stories in the fortnight after your parcel lands.", {"post 14 delivery"}),
        ("Pourriez-vous me dire si ça vous tente avant la fin du mois ?", {"reply 09-30"}),
        ("Dizes-me alguma coisa até sexta?", {"reply 09-18"}),
        ("¿Nos dices algo antes del viernes?", {"reply 09-18"}),
        ("Vous pouvez me donner votre réponse jusqu'à jeudi.", {"reply 09-17"}),
        ("Pourriez-vous nous communiquer vos tarifs avant le 28 septembre ?", {"reply 09-28"}),
        ("We'd love to offer you a place on our pottery workshop on 10 October.", {"event 10-10"}),
        ("On cherche deux créatrices pour filmer la soirée d'ouverture, le samedi 10 octobre à 19 h.", {"event 10-10"}),
    ],
)
def test_is_found(text: str, want: set[str]) -> None:
    assert dues(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "Post on 08/10, and tell us what you think of the brief.",
        "We have support 24/7, please post by 3/10.",
        "We'd host you from a Sunday to a Thursday when the house is calm.",
        "Could we see the draft on a Friday?",
        "Please post every Friday.",
        "May I post you a copy ahead of publication on 17 September?",
        "Our serum is out on 12 October.",
        "The book comes out on 12 October.",
        "The Spark code runs out on 1 October.",
        "Time runs out on 1 October.",
        "The first code runs out on 1 October.",
        "The usage period for the Reel ends on 30 September.",
        "You have 30 days to return the parcel.",
        "Parcels go out Monday.",
        "The tent would need to come back to us by 12 October.",
        "Loved your newsletter of 20 September.",
        "Roughly 1 out of 5 creators post.",
        "I wrote to tell you about it today.",
        "You must give feedback by filling in the form, otherwise it will be removed within 24 hours.",
        "Everything posted between 1 and 15 November.",
        "The first payment within two weeks of delivery.",
    ],
)
def test_tells_no_deadline(text: str) -> None:
    assert dues(text) == set()
