"""The reply to a brand: her prices and no other, what is named is in it, what is not known is blank or asked back."""

import re
from datetime import date

import pytest

from collabook.domain.quote import length_said
from collabook.domain.records import Contact, Deadline, Deliverable, Message, Right
from collabook.domain.reply import BLANK, reply, total_said
from collabook.domain.reply_tongues import FRENCH, GERMAN, PORTUGUESE, SPANISH, tongue_of
from collabook.domain.reply_words import ENGLISH, Tongue
from collabook.domain.salutation import first_name
from collabook.domain.words import KINDS, RIGHT_KINDS
from tests.books import EUR, TODAY, USD, cash
from tests.domain.replying import ASKED, GERMAN_MAIL, RATES, REEL, STORY, TONGUES, text


def test_each_thing_has_its_line_and_the_sum_stands_below() -> None:
    assert text(ASKED) == (
        "Hi Jonah,\n\nThank you for asking me about one Reel and 2 Instagram stories.\n\nHere is what I charge:\n\n"
        "- Reel: $325.00\n- 2 Instagram stories: 2 × $60.00 = $120.00\n\nThat is $445.00 in all.\n\n"
        "This covers my own channels; use in ads or on your channels I quote\nseparately.\n\n"
        "By when do you need it?\n\nBest,\nMia Torres\n"
    )


@pytest.mark.parametrize(
    ("tongue", "thanks"),
    [
        (ENGLISH, "Thank you for your offer"),
        (GERMAN, "vielen Dank für euer Angebot."),
        (SPANISH, "Gracias por la oferta."),
        (FRENCH, "Merci pour votre offre."),
        (PORTUGUESE, "Agradeço a oferta."),
    ],
)
@pytest.mark.parametrize("asks", [None, False])
def test_who_did_not_ask_is_thanked_for_the_offer(tongue: Tongue, thanks: str, *, asks: bool | None) -> None:
    offered = ASKED._replace(asks_for_rate=asks)
    [_, said, *_] = reply(offered, RATES, tongue=tongue).text.split("\n\n")
    assert said.startswith(thanks)
    assert "Reel" in said
    [_, said, *_] = reply(offered._replace(deliverables=()), RATES, tongue=tongue).text.split("\n\n")
    assert said.rstrip(".") == thanks.rstrip(".")
    assert thanks not in reply(ASKED, RATES, tongue=tongue).text


def test_a_platform_without_a_price_of_its_own_has_the_one_for_any() -> None:
    youtube = ASKED._replace(deliverables=(Deliverable("video", "youtube"), Deliverable("video", "tiktok")))
    assert "- YouTube video: $130.00\n- TikTok video: $300.00\n" in text(youtube)
    of_the_deal = ASKED._replace(deliverables=(Deliverable("video"),), platform="tiktok")
    assert "- TikTok video: $300.00\n" in text(of_the_deal)


def test_the_same_named_twice_is_one_line() -> None:
    twice = ASKED._replace(deliverables=(Deliverable("reel", "instagram", 1), Deliverable("reel", "instagram", 2)))
    assert "- 3 Reels: 3 × $325.00 = $975.00\n" in text(twice)


def test_a_price_that_she_has_not_set_is_a_blank_that_is_named() -> None:
    made = reply(ASKED, (REEL,), my_names=("Mia",))
    assert "- Reel: $325.00\n- 2 Instagram stories: 2 × [your price]\n" in made.text
    assert (made.total, made.to_fill) == (None, ("your price for one Instagram story",))
    assert "in all" not in made.text


def test_without_any_price_and_name_all_of_it_is_blank() -> None:
    made = reply(ASKED._replace(deliverables=()), ())
    assert BLANK.findall(made.text) == ["[your rates]", "[your name]"]
    assert (made.to_fill, made.priced) == (("your rates", "your name"), False)
    assert reply(ASKED, RATES).priced


def test_without_deliverables_it_lists_her_rates_and_asks_what_is_meant() -> None:
    made = reply(ASKED._replace(deliverables=()), RATES, my_names=("Mia",))
    for line in ("- Reel: $325.00", "- Instagram story: $60.00", "- TikTok video: $300.00", "- Video: $130.00"):
        assert f"{line}\n" in made.text
    assert "What would you like me to make" in made.text
    assert made.asked == ("what they want made", "by when")
    assert made.total is None
    only_there = text(ASKED._replace(deliverables=(), platform="tiktok"))
    assert "- TikTok video: $300.00\n" in only_there
    assert "Reel" not in only_there


def test_two_currencies_are_never_added() -> None:
    made = reply(ASKED, (REEL, STORY._replace(amount=cash("50.00 EUR"))), my_names=("Mia",))
    assert "2 × €50.00 = €100.00" in made.text
    assert made.total is None
    assert "in all" not in made.text


def test_prices_in_another_currency_than_theirs_are_said() -> None:
    made = reply(ASKED._replace(currency=EUR), RATES)
    assert made.differs == "they count in EUR, you in USD"
    assert made.differs in made.open
    assert reply(ASKED._replace(currency=USD), RATES).differs == ""


@pytest.mark.parametrize(
    ("right", "line"),
    [
        (Right("ads", days=30), "- Use in ads, 30 days: $150.00\n"),
        (Right("ads", starts_on=TODAY, ends_on=date(2026, 12, 22)), "- Use in ads, 30 days: $150.00\n"),
        (Right("ads"), "- Use in ads (30 days): $150.00\n"),
        (Right("ads", days=60), "- Use in ads, 60 days: [your price]\n"),
        (Right("ads", days=-1), "- Use in ads, without an end: [your price]\n"),
        (Right("ads", ends_on=TODAY), "- Use in ads: [your price]\n"),
        (Right("exclusivity", "kettle", days=1), "- Exclusivity, kettle, 1 day: I quote this separately.\n"),
    ],
)
def test_a_price_for_a_right_holds_for_its_own_length_alone(right: Right, line: str) -> None:
    assert line in text(ASKED._replace(rights=(right,)))


def test_her_price_for_another_length_is_told_beside_the_blank() -> None:
    made = reply(ASKED._replace(rights=(Right("ads", days=60),)), RATES, my_names=("Mia",))
    assert made.to_fill == ("your price for ads (yours of $150.00 is for 30 days)",)
    assert made.total is None


def test_what_is_not_said_is_asked_back_and_only_that() -> None:
    rights = (Right("ads"), Right("usage", days=30), Right("exclusivity"))
    made = reply(ASKED._replace(rights=rights), RATES)
    assert made.asked == ("by when", "for how long: ads", "for how long: exclusivity")
    for question in (ENGLISH.when, ENGLISH.how_long["ads"], ENGLISH.how_long["exclusivity"]):
        assert f"- {question}\n" in made.text
    assert ENGLISH.how_long["usage"] not in made.text
    assert ENGLISH.own_channels.split(";")[0] not in made.text
    known = ASKED._replace(deliverables=(Deliverable("reel", "instagram", post_due_on=TODAY),))
    assert reply(known, RATES).asked == ()
    assert reply(ASKED._replace(deadlines=(Deadline("event", TODAY),)), RATES).asked == ()
    assert reply(ASKED._replace(deadlines=(Deadline("reply", TODAY),)), RATES).asked == ("by when",)
    nowhere = ASKED._replace(deliverables=(Deliverable("video", post_due_days=5, post_due_after="delivery"),))
    assert reply(nowhere, RATES).asked == ("the platform",)


def test_of_videos_for_their_own_use_no_channels_of_hers_are_told() -> None:
    ugc = ASKED._replace(deliverables=(Deliverable("video", "ugc"),))
    assert "my own channels" not in text(ugc)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Jonah Feld <jonah@x.example>", "Jonah"),
        ("Noor Haddad | Foxglove PR <noor@x.example>", "Noor"),
        ("'Dana Whitlock' <d@x.example>", "Dana"),
        ("Lena von Berg", "Lena"),
        ("JEAN-LUC Petit <j@x.example>", "Jean-Luc"),
        ("Zoë <z@x.example>", "Zoë"),
        ("Priya from Wobblestone <p@x.example>", "Priya"),
        ("Feld, Jonah <jonah@x.example>", None),
        ("Feld, Jonah Peter <jonah@x.example>", None),
        ("Pinch & Crumb <hello@x.example>", None),
        ("Crumb <hello@x.example>", None),
        ("Partnerships Team <hello@x.example>", None),
        ("Dr. Jonah Feld <jonah@x.example>", None),
        ("Ms Feld <f@x.example>", None),
        ("jonah@x.example", None),
        ("J <j@x.example>", None),
        (None, None),
    ],
)
def test_a_first_name_is_greeted_only_where_it_is_one(sender: str | None, name: str | None) -> None:
    deal = ASKED._replace(messages=(Message(sender=sender),))
    assert first_name(deal, (), ()) == name
    assert text(deal).startswith("Hi Pinch & Crumb team,\n" if name is None else f"Hi {name},\n")


def test_her_own_mail_is_passed_over_and_a_contact_gives_the_address_its_name() -> None:
    mails = (Message(sender="jf@x.example"), Message(sender="Mia Torres <mia@x.example>"))
    contacts = (Contact("Jonah Feld", "JF@x.example"), Contact("Ada Lark", "ada@x.example"))
    assert first_name(ASKED._replace(messages=mails), contacts, ("Mia Torres",)) == "Jonah"
    assert first_name(ASKED._replace(messages=()), contacts, ()) is None
    assert first_name(ASKED._replace(messages=()), contacts[:1], ()) == "Jonah"


@pytest.mark.parametrize(
    ("note", "days"),
    [
        ("30 days", (30, 30)), ("2 weeks, organic", (14, 14)), ("a month, one category", (28, 31)),
        ("3-month", (84, 93)), ("one year", (365, 366)), ("60 seconds", None), ("organic", None), (None, None),
    ],
)  # fmt: skip
def test_a_note_s_length(note: str | None, days: tuple[int, int] | None) -> None:
    assert length_said(note) == days


def test_the_total_counts_as_said_only_while_the_text_says_it() -> None:
    total = cash("445.00 USD")
    assert total_said(text(ASKED), total) == total
    assert total_said(text(ASKED).replace("$445.00", "$450.00"), total) is None
    assert total_said("It is $445.00.", total) == total
    assert total_said("It is $445.00. [your name]", total) is None
    assert total_said("It is ¥90,000,000", cash("90000 JPY")) is None
    assert total_said("It is 1,445.00 SEK", cash("445.00 SEK")) is None
    assert total_said("It is 445.00\nSEK", cash("445.00 SEK")) == cash("445.00 SEK")
    assert total_said("anything", None) is None


@pytest.mark.parametrize("tongue", TONGUES)
def test_each_language_has_every_word_and_every_blank(tongue: Tongue) -> None:
    assert set(tongue.nouns) == set(KINDS)
    assert set(tongue.rights) == set(tongue.how_long) == set(RIGHT_KINDS)
    for sentence, english in zip(tongue, ENGLISH, strict=True):
        if isinstance(sentence, str) and isinstance(english, str):
            blanks = set(re.findall(r"\{(\w+)\}", sentence))
            assert blanks == set(re.findall(r"\{(\w+)\}", english))
            assert sentence == sentence.strip()


def test_it_is_written_in_the_language_of_the_mail_where_that_is_sure() -> None:
    assert tongue_of(GERMAN_MAIL) is GERMAN
    assert (
        tongue_of("Hola, somos una marca y nos encantaría colaborar con ella. ¿Qué tarifas tienes por el vídeo?")
        is SPANISH
    )
    assert tongue_of("Bonjour, nous aimons vos vidéos et nous avons une idée pour vous avec le studio.") is FRENCH
    assert tongue_of("Olá! Somos uma marca e queremos uma parceria com você, para os vídeos do verão.") is PORTUGUESE
    assert tongue_of("Hi Mia, what is your rate for a Reel with us? We love the way you cook.") is ENGLISH
    for unsure in (
        "",
        "Reel, Preis?",
        f"{GERMAN_MAIL} This is what we have for you and the team, with all of our love.",
    ):
        assert tongue_of(unsure) is ENGLISH


def test_in_german_it_is_german_throughout() -> None:
    rights = (Right("ads", days=30), Right("exclusivity", "Kaffee"))
    assert reply(ASKED._replace(rights=rights), RATES, my_names=("Mia",), tongue=GERMAN).text == (
        "Hallo Jonah,\n\nvielen Dank für eure Anfrage. Ihr denkt an Folgendes: 1 Reel und 2\nInstagram-Storys.\n\n"
        "Das sind meine Preise:\n\n- Reel: $325.00\n- 2 Instagram-Storys: 2 × $60.00 = $120.00\n"
        "- Nutzung in Anzeigen, 30 Tage: $150.00\n- Exklusivität, Kaffee: dafür mache ich ein eigenes Angebot.\n\n"
        "Damit ich planen kann:\n\n- Bis wann braucht ihr es?\n- Wie lange soll die Exklusivität gelten?\n\n"
        "Viele Grüße\nMia\n"
    )
