"""When drafts are due."""

import pytest

from tests.mail.find.mailed import dues


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Could we have v2 by Thursday?", {"draft 09-17"}),
        ("First drafts by 30 September please.", {"draft 09-30"}),
        ("Please upload a new draft by 3 October 2026.", {"draft 10-03"}),
        ("We'd love to see a first cut by 30 September.", {"draft 09-30"}),
        ("Script due 30 September, live 12 October.", {"draft 09-30", "post 10-12"}),
        ("Script due: 30 September", {"draft 09-30"}),
        ("Content for review: 30 September", {"draft 09-30"}),
        ("Submission of content: 30 September", {"draft 09-30"}),
        ("Please submit your content for approval by 30 September.", {"draft 09-30"}),
        ("Please send the edit over by Wednesday so legal can look.", {"draft 09-16"}),
        ("Could you send the revised clip by Wednesday?", {"draft 09-16"}),
        ("Can you resubmit by Friday?", {"draft 09-18"}),
        ("The reshoot needs to be with us by Friday.", {"draft 09-18"}),
        ("We need the files by 30 September.", {"draft 09-30"}),
        ("All assets delivered to us by 30 September.", {"draft 09-30"}),
        ("Please deliver the videos by 30 September.", {"draft 09-30"}),
        ("Raw footage due September 30.", {"draft 09-30"}),
        ("Final files: 30 September", {"draft 09-30"}),
        ("Draft latest 30 September", {"draft 09-30"}),
        ("Draft 10 days after you get the box.", {"draft 10 delivery"}),
        ("We receive your draft at latest 10 days after the machine arrived.", {"draft 10 delivery"}),
        ("Storyboard to us no later than 30 September.", {"draft 09-30"}),
        ("Entwurf bis 3. Oktober, Veröffentlichung bis 12. Oktober", {"draft 10-03", "post 10-12"}),
        ("Den ersten Schnitt bräuchten wir bis zum 3.10.", {"draft 10-03"}),
        ("Schick uns bitte das fertige Video bis 3. Oktober zur Freigabe.", {"draft 10-03"}),
        (
            "Envoi de la première version avant le 3 octobre, mise en ligne le 12 octobre.",
            {"draft 10-03", "post 10-12"},
        ),
        ("Le script est attendu pour le 3 octobre.", {"draft 10-03"}),
        ("Pourriez-vous m'envoyer la nouvelle version d'ici vendredi ?", {"draft 09-18"}),
        ("Necesitamos el borrador antes del 3 de octubre.", {"draft 10-03"}),
        ("¿Nos mandas la nueva versión antes del jueves?", {"draft 09-17"}),
        ("Rascunho até 3 de outubro, publicação até 12 de outubro.", {"draft 10-03", "post 10-12"}),
        ("Podes enviar a versão corrigida até quinta-feira?", {"draft 09-17"}),
        ("Delivery: draft 5 Oct / live 15 Oct", {"draft 10-05", "post 10-15"}),
        ("Timeline: content submission 5 October, go live 15 October", {"draft 10-05", "post 10-15"}),
        (
            "Key dates\n- Concept: 25 September\n- Draft: 5 October\n- Live: 15 October\n- Report: 30 October",
            {"draft 10-05", "draft 09-25", "post 10-15"},
        ),
        ("We'd like to see the draft a week before, so by 5 October.", {"draft 10-05"}),
        ("First draft: 5 October EOD", {"draft 10-05"}),
        ("We would need your draft on Monday 5 October at the latest.", {"draft 10-05"}),
        ("Please have the script with us by Monday.", {"draft 09-21"}),
        ("Looking forward to your draft on Monday!", {"draft 09-21"}),
        ("Draft within 7 days of signing, posting within 3 days of approval.", {"draft 7 signing", "post 3 approval"}),
        (
            "The content shall be submitted for approval no later than seven (7) days after receipt of the Products.",
            {"draft 7 delivery"},
        ),
    ],
)
def test_a_draft_is_due(text: str, want: set[str]) -> None:
    assert dues(text) == want
