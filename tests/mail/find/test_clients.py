"""An agency writes for a brand: in its words, its rows, its signature or its subject."""

import pytest

from tests.mail.find.firms import Firms, firms

DANA = "Dana Whitfield <dana@kestrellane.example>"
SIGNED = "Best,\nDana Whitfield\nKestrel Lane"
ROWAN = "Rowan Pike <rowan@pikeandpartners.example>"


@pytest.mark.parametrize(
    "text",
    [
        "We look after Fennmoor, the new boot label from Leeds, and they would love to meet you.",
        "I'm writing on behalf of Fennmoor, who make boots.",
        "We act for Fennmoor and invite you to quote.",
        "Dana from Kestrel Lane, writing for Fennmoor.",
        "We manage influencer marketing for Fennmoor and your page has been shortlisted.",
        "Kestrel Lane represents Fennmoor in the UK.",
        "We are the agency behind Fennmoor.",
        "One of our clients, Fennmoor, is launching boots.",
        "Our lovely client Fennmoor is keen to work with you.",
        "My client is Fennmoor, a boot maker.",
        "I'm reaching out for Fennmoor with a paid idea.",
        "Fennmoor has asked us to find ten walkers.",
        "Fennmoor, a client of ours, makes boots.",
        "We run Fennmoor's creator programme.",
        "We handle PR and social for Fennmoor.",
        "I do the social media for a brand called Fennmoor.",
        "Kestrel Lane has been appointed by Fennmoor to run its autumn push.",
        "I'm in charge of creator partnerships for Fennmoor at the agency.",
        "We're Fennmoor's PR agency and would love to send you boots.",
        "As the social agency of Fennmoor we are planning a campaign.",
        "I've shared your profile with the team at Fennmoor.",
        "We're casting walkers for Fennmoor.  Our client pays well.",
        "We'd like to propose a partnership between you and Fennmoor.",
        "Kestrel Lane takes care of influencer relations for Fennmoor.",
        "Wir schreiben dir im Auftrag von Fennmoor.",
        "ich melde mich im Namen unseres Kunden Fennmoor.",
        "für unseren Kunden Fennmoor suchen wir Wanderinnen.",
        "unsere Kundin Fennmoor plant eine Kampagne.",
        "je vous contacte pour le compte de Fennmoor.",
        "Nous représentons la marque Fennmoor en France.",
        "Notre client Fennmoor souhaite vous offrir une paire.",
        "Te escribo en nombre de Fennmoor.",
        "Nuestro cliente Fennmoor busca creadoras.",
        "Escrevo em nome da Fennmoor.",
        "O nosso cliente Fennmoor quer trabalhar contigo.",
        "scrivo per conto di Fennmoor.",
        "ik mail je namens Fennmoor.",
        "The brand is Fennmoor, and the fee is £300.",
        "I work with Fennmoor on their influencer campaigns and they'd love to have you.",
        "We've teamed up with Fennmoor to find new faces. Fennmoor would love to send you boots.",
        "I'm Dana, account manager at Kestrel Lane, and Fennmoor is one of the brands we look after.",
        "Kestrel Lane here! Fennmoor (boots) would love to have you for their autumn campaign. Fennmoor pays well.",
        "Fennmoor are looking for walkers and we immediately thought of you. Fennmoor pays £300.",
        "Our friends at Fennmoor are opening a shop and they'd love to have you. Fennmoor will pay the train.",
        "I'm part of the team that looks after Fennmoor.",
        "My agency handles Fennmoor.",
        "Fennmoor hired us to find ten walkers.",
        "Fennmoor's marketing team has asked me to reach out.",
        "I do influencer for Fennmoor (agency side).",
        "It's a paid campaign for Fennmoor, they're a boot maker. Fennmoor pays in 30 days.",
        "Do you know Fennmoor? They're launching a boot and Fennmoor thinks you'd be perfect.",
        'Kestrel Lane Ltd (the "Agency"), acting as agent for Fennmoor Ltd (the "Client"), invites you to quote.',
        "We write for and on behalf of Fennmoor Ltd.",
        "We're getting in touch on behalf of our client, Fennmoor Ltd, whose boots you may know.",
        "We are agency of Fennmoor brand, they want cooperate with you.",
        "I am from Kestrel Lane agency, we have client Fennmoor want to cooperate with you.",
        "This is Dana from Kestrel Lane, agency for boot brand Fennmoor.",
        "wir sind die Agentur von Fennmoor und suchen Wanderinnen.",
        "als Agentur von Fennmoor suchen wir Wanderinnen.",
        "Wir betreuen Fennmoor im Bereich Social Media. Fennmoor zahlt gut.",
        "für Fennmoor suchen wir Wanderinnen. Fennmoor zahlt gut.",
        "ich schreibe dir für Fennmoor, eine Stiefelmarke.",
        "wir kümmern uns um das Influencer-Marketing von Fennmoor.",
        "wir arbeiten mit der Marke Fennmoor zusammen.",
        "nous accompagnons Fennmoor dans son lancement.",
        "nous sommes l'agence de Fennmoor.",
        "notre cliente, la marque Fennmoor, prépare une campagne.",
        "nous gérons les relations influenceurs de Fennmoor.",
        "je m'occupe des relations presse de Fennmoor.",
        "somos la agencia de Fennmoor.",
        "llevamos las redes de Fennmoor.",
        "gestionamos las colaboraciones de Fennmoor.",
        "te contacto de parte de la marca Fennmoor.",
        "somos a agência da Fennmoor.",
        "tratamos da comunicação da Fennmoor.",
        "fazemos a assessoria da Fennmoor.",
        "We've just won the Fennmoor account and Fennmoor is keen to meet creators.",
        "We're helping Fennmoor launch their first boot and they'd love you on board.",
        "I head up creators for Fennmoor here at the agency.",
        "Kestrel Lane is the UK press office for Fennmoor.",
        "We're hosting a supper with Fennmoor on 3 June and they'd love to have you.",
        "You're invited to the launch of Fennmoor's new boot. The client will pay the train.",
    ],
)
def test_who_says_for_whom_it_writes_is_the_agency(text: str) -> None:
    assert firms(text, DANA, SIGNED) == Firms("Fennmoor", "Kestrel Lane")


@pytest.mark.parametrize(
    "rows",
    [
        "Client: Fennmoor\nDeliverables: 1 Reel",
        "Brand   Fennmoor\nFee     £300",
        "Brand - Fennmoor\nFee - £300",
        "Marke: Fennmoor\nHonorar: 300 EUR",
        "Brand      Content    Fee\nFennmoor   1 Reel     £300",
        "Advertiser: Fennmoor\nFee: £200",
        "Brand/Client: Fennmoor\nFee: £200",
        "*Brand:* Fennmoor\n*Fee:* £200",
        "Brand name - Fennmoor\nFee - £200",
        "Brand\nFennmoor\n\nFee\n£200",
        "- Brand: Fennmoor\n- Fee: £200",
        "1. Brand: Fennmoor\n2. Fee: £200",
        "Client = Fennmoor\nFee = £200",
        "| Brand | Fennmoor |\n| Fee | £200 |",
        "Brand -> Fennmoor\nFee -> £200",
        "About the brand: Fennmoor makes boots.\nFee: £300",
    ],
)
def test_a_row_names_the_brand(rows: str) -> None:
    assert firms(rows, DANA, SIGNED) == Firms("Fennmoor", "Kestrel Lane")


@pytest.mark.parametrize("name", ["Okra & Ash", "Gruyer & Co", "Salt of the Moor", "Pike & Sons", "Nº8 Acres"])
def test_names_of_several_words_stay_whole(name: str) -> None:
    assert firms(f"We look after {name}, the new place in Leeds.", DANA, SIGNED) == Firms(name, "Kestrel Lane")


@pytest.mark.parametrize(
    "sign",
    [
        "Dana Whitfield | Kestrel Lane for Fennmoor",
        "Dana Whitfield\nKestrel Lane on behalf of Fennmoor",
        "Dana Whitfield\nKestrel Lane (for Fennmoor)",
        "Dana\nPR for Fennmoor\nKestrel Lane",
    ],
)
def test_a_signature_names_the_client(sign: str) -> None:
    found = firms("Fennmoor would love to send you boots.", DANA, f"Best,\n{sign}")
    assert found == Firms("Fennmoor", "Kestrel Lane")


@pytest.mark.parametrize(
    "text",
    [
        "They loved your draft. One thing from the client: the logo is too small. Fennmoor would like it by Friday.",
        "Good news, they're happy with your rate. Can you confirm the date? Fennmoor will ship on Monday.",
    ],
)
@pytest.mark.parametrize(
    "subject",
    [
        "Fennmoor – paid partnership",
        "Paid partnership: Fennmoor",
        "Fennmoor x Rosa",
        "Rosa x Fennmoor",
        "Fennmoor <> Rosa",
        "[Fennmoor] October brief",
        "Brief Fennmoor / October",
        "Fennmoor | October campaign | brief",
        "Collab with Fennmoor?",
        "Re: Fennmoor: Reel draft",
        "Fennmoor campaign – your rates?",
        "Quick question re Fennmoor",
        "Your Fennmoor Reel",
        "Fennmoor's October campaign",
    ],
)
def test_what_the_subject_begins_with_is_the_client_of_who_speaks_of_others(subject: str, text: str) -> None:
    assert firms(text, DANA, SIGNED, subject) == Firms("Fennmoor", "Kestrel Lane")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Tideline / round 1 feedback", "Client loved it. Tideline's legal less so, sorry!"),
        ("Tideline x Rosa", "The client has approved your rate. Tideline will ship this week."),
        ("Re: Tideline: Reel draft", "Our client is happy with the draft. One change from Tideline: the logo."),
        (
            "Invitation to quote: Tideline (subject to contract)",
            "Our client would like a quote. Tideline pays within 30 days.",
        ),
        (
            "Paid collab - Tideline (summer campaign)",
            "The client has a budget of £500. Tideline will send the products.",
        ),
        ("Tideline", "Client has feedback: Tideline wants the logo bigger."),
        ("Your invoice", "Our client has paid us, so your fee for the Tideline campaign is on its way."),
    ],
)
def test_partners_whose_client_is_in_the_subject(subject: str, text: str) -> None:
    found = firms(text, ROWAN, "R\n\nRowan Pike\nPike & Partners", subject)
    assert found == Firms("Tideline", "Pike & Partners")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Hello", "A skincare client has asked us to find creators. I can't share the brand name yet."),
        ("Paid campaign", "Our client would like two Reels from you, what do you charge?"),
        ("Paid campaign", "We're a small influencer agency and are looking for creators for a summer campaign."),
    ],
)
def test_an_agency_that_names_no_client_is_not_the_brand(subject: str, text: str) -> None:
    found = firms(text, ROWAN, "R\n\nRowan Pike\nPike & Partners", subject)
    assert found == Firms(None, "Pike & Partners")


@pytest.mark.parametrize(
    "text",
    [
        "Invoice  Reference                  Net      Paid\nRB-0042  Fernwick Tea / Reels June  £400.00  £480.00",
        "We paid: Fernwick Tea - 2 Reels, £400.00",
        "Campaign: Fernwick Tea\nAmount: £400.00",
        "Brand          Amount\nFernwick Tea   £400.00",
        "Your fee for the Fernwick Tea campaign was paid today.",
        "Payment for: Fernwick Tea TikTok video, £400",
        "Job | Amount\nFernwick Tea (Reels June) | £400",
    ],
)
def test_a_remittance_names_what_the_agency_paid_for(text: str) -> None:
    found = firms(
        text, "Kindling Accounts <ap@kindlingcollective.example>", "Kindling Collective Ltd", "Remittance advice"
    )
    assert found == Firms("Fernwick Tea", "Kindling Collective")
