"""How brands name what is to be made, and what they name without asking for it."""

from datetime import date

import pytest

from collabook.mail.find.deliverables import find_deliverables
from collabook.mail.find.options import option_units
from collabook.mail.message import read_message
from collabook.mail.own_words import own_source
from collabook.reference import currencies

KNOWN = currencies()
HEAD = "From: Tess Lowe <tess@oatwell.example>\nSubject: Oatwell\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nMessage-ID: <x@y>\n\n"


def made(text: str) -> list[str]:
    message = read_message(f"{HEAD}Hi Mia,\n\n{text}\n\nBest,\nTess\n".encode())
    source = own_source(message, KNOWN["USD"], KNOWN, date(2026, 11, 24))
    found = find_deliverables(source, option_units(source)).found
    return [f"{one.value.count} {one.value.platform} {one.value.kind}" for one in found]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("We'd like one Reel and two Stories.", ["1 instagram reel", "2 instagram story"]),
        ("Deliverables: 1 reel + 3 stories on Instagram", ["1 instagram reel", "3 instagram story"]),
        ("Would you make a dedicated YouTube video?", ["1 youtube video"]),
        ("We need 2 TikToks.", ["2 tiktok video"]),
        ("We're after three vertical videos as UGC, no posting needed.", ["3 ugc video"]),
        ("In return we'd love one 60-second integration in your next YouTube video.", ["1 youtube integration"]),
        ("You create: 1x IG Reel, 1x TikTok", ["1 instagram reel", "1 tiktok video"]),
        ("We would like you to film a short video for TikTok.", ["1 tiktok video"]),
        ("Could you do a reel for us?", ["1 instagram reel"]),
        ("In return we'd love 1 in-feed post, 2 story frames on Instagram", ["1 instagram post", "2 instagram story"]),
        ("In return we'd love two blog posts about our tents.", ["2 blog article"]),
        ("In return we'd love a mention in your newsletter.", ["1 newsletter mention"]),
        ("We'd love a review video on your channel (YouTube).", ["1 youtube video"]),
        ("In return we'd love one YouTube Short and one Instagram Reel.", ["1 youtube short", "1 instagram reel"]),
        ("In return we'd love 4 Reels a month", ["4 instagram reel"]),
        (
            "In return we'd love four (4) TikTok videos and one (1) Instagram Reel",
            ["4 tiktok video", "1 instagram reel"],
        ),
        ("In return we'd love a set of 5 photos for our own channels (UGC)", ["5 ugc photo"]),
        ("10 lifestyle photos, delivered to us for our own use, nothing to be posted", ["10 ugc photo"]),
        ("In return we'd love one pin on Pinterest", ["1 pinterest pin"]),
        ("In return we'd love a Twitch stream of two hours", ["1 twitch live"]),
        ("In return we'd love one livestream on TikTok", ["1 tiktok live"]),
        ("In return we'd love a podcast episode sponsorship", ["1 podcast episode"]),
        ("Wir suchen ein Reel und zwei Storys auf Instagram", ["1 instagram reel", "2 instagram story"]),
        ("In return we'd love 3 Story-Frames und 1 Feed-Post auf Instagram", ["3 instagram story", "1 instagram post"]),
        ("Nous aimerions un Reel et trois stories sur Instagram", ["1 instagram reel", "3 instagram story"]),
        ("Nous aimerions une vidéo TikTok", ["1 tiktok video"]),
        ("In return we'd love 1 reel y 2 stories en Instagram", ["1 instagram reel", "2 instagram story"]),
        ("Nous aimerions un vídeo en TikTok", ["1 tiktok video"]),
        ("Nous aimerions um Reel e três stories no Instagram", ["1 instagram reel", "3 instagram story"]),
        ("Gostaríamos de dois vídeos para o TikTok", ["2 tiktok video"]),
        ("Content: IG Reel (30-45s) x1, IG Story x3 (with link sticker)", ["1 instagram reel", "3 instagram story"]),
        ("Scope: 1 × TikTok (30 s), 1 × YouTube Short", ["1 tiktok video", "1 youtube short"]),
        (
            "In return we'd love three story frames, nothing scripted, on Instagram, plus one Reel",
            ["3 instagram story", "1 instagram reel"],
        ),
        ("In return we'd love one LinkedIn post.", ["1 linkedin post"]),
        ("In return we'd love one static image post on Instagram", ["1 instagram post"]),
        (
            "we'd now like two Reels plus one carousel on Instagram instead of the one Reel",
            ["2 instagram reel", "1 instagram carousel"],
        ),
        ("Per month: 2 TikTok videos, 4 stories on Instagram", ["2 tiktok video", "4 instagram story"]),
        ("We'd ask for one honest Reel by the end of March.", ["1 instagram reel"]),
        ("make 1 video on TikTok to show the collar in the night", ["1 tiktok video"]),
        ("Your part: one photo carousel (5-7 slides) on Instagram", ["1 instagram carousel"]),
        ("In return we'd love one dedicated newsletter issue", ["1 newsletter issue"]),
        ("The deliverable is a single Instagram Reel.", ["1 instagram reel"]),
        ("Deliverable(s): Reel", ["1 instagram reel"]),
        ("In return we'd love a 45-second TikTok", ["1 tiktok video"]),
        ("Leistung: 1 TikTok-Video, 1 Instagram-Reel", ["1 tiktok video", "1 instagram reel"]),
        ("Wir wünschen uns zwei Instagram-Storys und ein YouTube-Short.", ["2 instagram story", "1 youtube short"]),
        ("Magst du ein Reel und drei Stories für uns machen?", ["1 instagram reel", "3 instagram story"]),
        ("We're thinking along the lines of a Reel plus a static post.", ["1 instagram reel", "1 instagram post"]),
        (
            "Could you do a Reel, a carousel and a blog post for us?",
            ["1 instagram reel", "1 instagram carousel", "1 blog article"],
        ),
        ("We'd like to book three host-read mentions, about 60 seconds each.", ["3 podcast mention"]),
        ("We'd like to test 4 mid-roll ad reads across your next four podcast episodes.", ["4 podcast integration"]),
        ("Two sponsor mentions within your upcoming three episodes.", ["2 podcast mention"]),
        ("Please post one Amazon video review, and one story on Instagram.", ["1 None video", "1 instagram story"]),
        ("We expect 2 Instagram Reels and 10 photos for our image bank.", ["2 instagram reel", "10 ugc photo"]),
        ("1 Instagram Story set of 3 frames", ["3 instagram story"]),
        ("One Reel and a story sequence with four slides.", ["1 instagram reel", "4 instagram story"]),
        ("You would give us 10 edited photos, which we may use on our website.", ["10 ugc photo"]),
        ("We'd love to sponsor an upcoming video with one integration on YouTube.", ["1 youtube integration"]),
        ("We'd take two issues in May.", ["2 newsletter issue"]),
        ("Please make 2 June Reels for us.", ["2 instagram reel"]),
    ],
)
def test_what_is_to_be_made_is_found_however_it_is_said(text: str, asked: list[str]) -> None:
    assert sorted(made(text)) == sorted(asked)


@pytest.mark.parametrize(
    "text",
    [
        "In return we'd love 2-3 videos on TikTok",
        "In return we'd love a Reel or a TikTok, whichever you prefer",
        "We loved your last Reel about soups and your TikTok from Lisbon.",
        "If you like it, a story would be lovely, no obligation.",
        "In return we'd love a couple of stories on Instagram",
        "Your video from last week made us laugh.",
        "We posted 3 videos on our own page last week.",
        "Deliverables: Reels",
        "Please send us the link to your post.",
        "The story of our founder takes two minutes.",
        "We're still on track for Monday 26 October going live.",
        "It goes up on 5 October live at noon.",
        "I saw a Reel and a story of yours.",
        "I watched a video and a Reel you did last month.",
        "We went there with a studio and a photo.",
    ],
)
def test_what_is_not_asked_for_or_not_counted_stays_out(text: str) -> None:
    assert made(text) == []
