"""Days that dots join to their labels, that stand alone in invitations, and that close a round of offers."""

import pytest

from tests.mail.find.mailed import dues

_PLAN = "TIMELINE\n  {} ................. 12 October\n  Everything live ......... 20 October\n"
_INVITED = "You are invited to our workshop.\n\nTHE SHARP HOUR\n{}\nOld Mill, 4 Long Lane\n\nWe hope you can make it."


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (_PLAN.format("First draft"), {"draft 10-12", "post 10-20"}),
        (_PLAN.format("Rough cut"), {"draft 10-12", "post 10-20"}),
        (_PLAN.format("Please confirm"), {"reply 10-12", "post 10-20"}),
        (_PLAN.format("Campaign closes"), {"end 10-12", "post 10-20"}),
        ("DATES\nReply ...... 20 September\nGo-live ..... 1 October\nCampaign end ... 30 October",
         {"reply 09-20", "post 10-01", "end 10-30"}),
        (_PLAN.format("Product ships"), {"post 10-20"}),
        (_PLAN.format("Payment"), {"post 10-20"}),
        (_PLAN.format("Our office party"), {"post 10-20"}),
        (_INVITED.format("Thursday, September 24, 6:30 pm"), {"event 09-24"}),
        (_INVITED.format("Thursday 24 September, 18:30"), {"event 09-24"}),
        (_INVITED.format("24 September, 7 pm till late"), {"event 09-24"}),
        (_INVITED.format("September 24 at 6 pm"), {"event 09-24"}),
        ("Du bist eingeladen!\n\nDER ABEND\nDonnerstag, 24. September, 18:30 Uhr\n\nWir freuen uns sehr auf dich und deine Gäste, sag uns kurz Bescheid.", {"event 09-24"}),
        ("You're invited to work with us.\n\nSlots for a call:\n- Thursday 24 September, 18:30\n- 25 September, 9:00",
         set()),
        ("We make lamps.\n\nTHE LAMP\nThursday, September 24, 6:30 pm\n\nMore below.", set()),
        ("I collect offers until 3 October.", {"reply 10-03"}),
        ("We're taking quotes until 3 October.", {"reply 10-03"}),
        ("We'll accept proposals until 3 October.", {"reply 10-03"}),
        ("I am gathering all bids by 3 October.", {"reply 10-03"}),
        ("We collect the boxes until 3 October.", set()),
        ("We collected offers on 3 October.", set()),
        ("It should be out not later than 1 November.", {"post 11-01"}),
        ("The Reel must be up not later than 1 November.", {"post 11-01"}),
        ("We must head out not later than 1 November.", set()),
        ("The short version:\n\n- one issue of your newsletter\n- goes out on 5 October\n- net 30", {"post 10-05"}),
        ("In short:\n- one video\n- goes out by 5 October", {"post 10-05"}),
        ("Your parcel:\n- two mugs\n- goes out on 5 October", set()),
        ("Your $280 for the video goes out in tomorrow's run.", set()),
        ("Your payment for the Reel goes out on 5 October.", set()),
        ("The fee for both videos goes out on 5 October.", set()),
        ("Our catalogue goes out on 5 October.", set()),
    ],
)  # fmt: skip
def test_days_are_told_apart(text: str, want: set[str]) -> None:
    assert dues(text) == want
