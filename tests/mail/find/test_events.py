"""When events take place and campaigns end."""

import pytest

from tests.mail.find.mailed import dues


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("You're invited!\n\nWhen: Thursday 25 September, 6.30pm\nWhere: Print Works", {"event 09-25"}),
        (
            "We're hosting a preview supper for creators on 25 September, would love to see you there.\n\nPlease RSVP by 20 September.",
            {"reply 09-20", "event 09-25"},
        ),
        (
            "Join us for the opening on Thursday 1 October at 19:00.\nRSVP by 25 September.",
            {"reply 09-25", "event 10-01"},
        ),
        ("You're invited to our press day on 1 October.", {"event 10-01"}),
        (
            "Invitation\n\nDate      1 October 2026\nTime      18:00\nPlace     Berlin\nRSVP      25 September",
            {"reply 09-25", "event 10-01"},
        ),
        ("Wir laden dich herzlich zu unserem Pop-up am 1. Oktober ein.", {"event 10-01"}),
        ("Nous vous invitons à l'inauguration de notre boutique le 1er octobre.", {"event 10-01"}),
        ("Te invitamos a la presentación el 1 de octubre a las 19h.", {"event 10-01"}),
        ("Gostávamos de te convidar para a inauguração no dia 1 de outubro.", {"event 10-01"}),
        ("We'd love you to come to our store opening in Leeds on Saturday 3 October.", {"event 10-03"}),
        ("The campaign runs until 30 November.", {"end 11-30"}),
        ("The campaign runs from 1 October to 30 November.", {"end 11-30"}),
        ("Campaign period: 1 October – 30 November 2026", {"end 11-30"}),
        ("Campaign end: 30 November", {"end 11-30"}),
        ("Die Kampagne läuft bis 30. November.", {"end 11-30"}),
        ("La campagne se termine le 30 novembre.", {"end 11-30"}),
        ("La campaña termina el 30 de noviembre.", {"end 11-30"}),
        ("A campanha termina a 30 de novembro.", {"end 11-30"}),
        ("Event date: 8 October 2026\nLocation: London\nRSVP by: 1 October 2026", {"reply 10-01", "event 10-08"}),
        ("Save the date: Thursday 8 October, 7pm, for our launch party.", {"event 10-08"}),
        ("The evening takes place on 8 October from 7 to 10pm, RSVP essential.", {"event 10-08"}),
        ("Doors open at 7pm on Thursday 8 October. RSVP to me by Monday.", {"event 10-08", "reply 09-21"}),
        ("You're on the guest list for our screening this Friday at 8pm.", {"event 09-18"}),
        (
            "Would you like to come to our press breakfast on 8 October at 9am in Berlin? Let me know by 1 October.",
            {"reply 10-01", "event 10-08"},
        ),
        ("Am 8. Oktober findet unser Launch-Event in Berlin statt, zu dem wir dich einladen möchten.", {"event 10-08"}),
        ("The campaign ends on 30 November, so posts after that don't count.", {"end 11-30"}),
        ("Campaign dates: 1 Oct - 30 Nov", {"end 11-30"}),
        ("Laufzeit der Kampagne: 1.10. bis 30.11.2026", {"end 11-30"}),
    ],
)
def test_an_event_or_the_end(text: str, want: set[str]) -> None:
    assert dues(text) == want
