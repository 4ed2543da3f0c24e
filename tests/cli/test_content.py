"""A draft goes out, is approved, the thing is up."""

from tests.cli.running import Run


def test_without_its_number_it_is_the_one_that_is_open(run: Run) -> None:
    run("add", "Fernabout", "--deliver", "reel", "--deliver", "tiktok video", "--stage", "agreed")
    sentence = run.refused("posted", "1")
    assert "1.1 Reel, 1.2 TikTok video; say which" in sentence
    run("posted", "1.1")
    assert "(1.2)" in run("posted", "1", "--on", "yesterday", "--url", "tiktok.com/@mia/video/7")
    video = run.json("show", "1")["deliverables"][1]
    assert (video["posted_on"], video["url"]) == ("2026-11-22", "https://tiktok.com/@mia/video/7")


def test_posting_again_corrects_the_link(run: Run) -> None:
    run("add", "Fernabout", "--deliver", "reel", "--stage", "agreed")
    run("posted", "1")
    run("posted", "1", "--url", "https://instagram.com/reel/1")
    assert run.json("show", "1")["deliverables"][0]["url"] == "https://instagram.com/reel/1"


def test_what_falls_due_by_posting_is_said(run: Run) -> None:
    run("add", "Fernabout", "--pay", "15", "--deliver", "reel", "--stage", "agreed", "--net", "30", "--from", "posting")
    assert "$15.00 falls due on Wed 23 Dec." in run("posted", "1")
    run("undo")
    run("edit", run.json("show", "1")["instalments"][0]["id"], "--from", "invoice")
    assert "--invoiced-on today" in run("posted", "1")
    assert "Changed day of the invoice of instalment 1.1" in run("edit", "1", "--invoiced-on", "today")
    assert run.json("show", "1")["instalments"][0]["invoiced_on"] == "2026-11-23"


def test_a_draft_is_submitted_then_approved(run: Run) -> None:
    run("add", "Fernabout", "--deliver", "reel", "--deliver", "tiktok video", "--stage", "agreed")
    run("submitted", "1.2", "--on", "20 nov")
    assert "(1.2)" in run("approved", "1", "--on", "today")
    video = run.json("show", "1")["deliverables"][1]
    assert (video["submitted_on"], video["approved_on"]) == ("2026-11-20", "2026-11-23")
    assert "approved already" in run.refused("approved", "1.2")


def test_bad_links_days_and_numbers_are_refused(run: Run) -> None:
    run("add", "Fernabout", "--deliver", "reel", "--stage", "agreed")
    assert "is no link" in run.refused("posted", "1", "--url", "not a link")
    assert "is no link" in run.refused("posted", "1", "--url", "javascript:alert(1)")
    assert "in the future" in run.refused("posted", "1", "--on", "tomorrow")
    assert "no deliverable 7" in run.refused("posted", "1.7")
    run("add", "Zipwick")
    assert 'edit 2 --deliver "tiktok video"' in run.refused("posted", "2")
    run("edit", "2", "--deliver", "tiktok video@fri")
    assert run.json("show", "2")["deliverables"][0]["post_due_on"] == "2026-11-27"
