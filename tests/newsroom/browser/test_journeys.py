"""Journeys through the newsroom, as people take them in a browser."""

from __future__ import annotations

import re
import secrets

from playwright.sync_api import Page, expect

ADDRESS = re.compile(r"https?://\S+")
WORDS = (
    "The village council of Kampung Laut counted its boats again on Monday and found eleven more "
    "than in the spring. The secretary, Sri Wahyuni, said the count was made on foot, landing by "
    "landing, because the register of the regency had not been opened since the flood. Fishermen "
    "who had lost a boat can ask for a new one until the end of the month. The council will read "
    "the list aloud in the market hall so that whoever is missing can say so before it is sent on."
)


def test_a_reader_becomes_a_writer_and_a_story_goes_all_its_way(visit, sign_in, newsroom):
    email = f"sri-{secrets.token_hex(4)}@example.org"
    writer = _signed_up(visit, newsroom, email)
    headline = f"Eleven more boats {secrets.token_hex(3)}"
    story = _written(writer, headline)

    # What is missing is said where it is missing, and stops the submission.
    writer.get_by_role("button", name="Save and submit").click()
    writer.wait_for_url(f"**/admin/desk/{story}/")
    writer.get_by_role("link", name="Submit for review").click()
    expect(writer.locator(".desk-check--must")).to_contain_text("Dateline")
    expect(writer.get_by_role("button", name="Submit for review")).to_be_disabled()
    writer.get_by_role("link", name="Go on writing").click()
    writer.fill("[name=dateline_place]", "Cilacap")
    _submitted(writer, story)
    expect(writer.locator(".desk-meta").first).to_contain_text("in the queue")

    # An editor takes it, and sends it back with a reason and words.
    editor = sign_in("editor", "/admin/desk/queue/")
    _sent_back(editor, story, headline)

    # The writer reads why, by mail and in the list, mends it and hands it in again.
    assert "Who keeps the list" in newsroom.letter(email, "Sent back")
    writer.goto("/admin/")
    expect(writer.locator(".desk-said")).to_contain_text("No source that readers can look up")
    writer.get_by_role("link", name=headline).click()
    writer.get_by_role("button", name="Add source").click()
    writer.fill("[name=sources-0-title]", "List of boats, village council of Kampung Laut")
    _submitted(writer, story)

    # It is published, and everybody can read it; the draft never could be.
    editor.goto(f"/admin/desk/{story}/")
    _done(editor, "Publish now")
    reader = visit("/en/stories/")
    reader.get_by_role("link", name=headline).first.click()
    expect(reader.locator("h1")).to_have_text(headline)
    expect(reader.locator("main article").first).to_contain_text("Sri Wahyuni")
    address = reader.url
    assert address in newsroom.letter(email, "Published")

    # A mistake is corrected in the open.
    _corrected(editor, story)
    reader.goto(address)
    expect(reader.locator("main article").first).to_contain_text("ten boats were new")
    expect(reader.locator("main")).to_contain_text("We wrote eleven boats; it was ten.")
    expect(reader.locator("main")).to_contain_text("One boat was counted twice.")

    assert _deeds(editor) == [
        "begun", "submitted", "taken", "sent", "submitted", "published", "corrected",
    ]  # fmt: skip


def test_a_lost_connection_and_a_closed_window_lose_nothing(sign_in):
    page = sign_in("writer", "/admin/desk/new/")
    story = _begun(page, "Words that must not be lost")
    # Wagtail looks at the form once it stands, and saves what differs from then on.
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(3000)
    page.locator("[name=deck]").press_sequentially("This was saved by itself", delay=20)
    expect(page.locator(".w-autosave-indicator__state--saved")).to_be_visible()
    expect(page.locator("[data-desk-list]")).to_contain_text(re.compile(r"Deck\s+done"))

    page.context.set_offline(True)
    page.fill("[name=dateline_place]", "Atambua")
    expect(page.locator(".desk-kept")).to_contain_text("No connection")
    page.wait_for_function("Object.keys(localStorage).some(key => key.startsWith('desk:'))")
    page.close(run_before_unload=False)

    again = page.context.new_page()
    page.context.set_offline(False)
    again.goto(f"/admin/pages/{story}/edit/")
    expect(again.locator("[name=dateline_place]")).to_have_value("")
    again.get_by_role("button", name="Put them back").click()
    expect(again.locator("[name=dateline_place]")).to_have_value("Atambua")
    expect(again.locator("[name=deck]")).to_have_value("This was saved by itself")


def test_words_that_nobody_decided_on_outlast_new_words_in_the_same_field(sign_in):
    page = sign_in("writer", "/admin/desk/new/")
    story = _begun(page, "Words that wait for a decision")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(3000)
    page.context.set_offline(True)
    page.fill("[name=dateline_place]", "Atambua")
    page.wait_for_function("localStorage.getItem(Object.keys(localStorage).find("
                           "key => key.startsWith('desk:')))?.includes('Atambua')")  # fmt: skip
    page.close(run_before_unload=False)

    again = page.context.new_page()
    page.context.set_offline(False)
    again.goto(f"/admin/pages/{story}/edit/")
    expect(again.get_by_role("button", name="Put them back")).to_be_visible()
    again.wait_for_load_state("networkidle")
    again.wait_for_timeout(3000)
    again.locator("[name=dateline_place]").press_sequentially("Kupang", delay=20)
    expect(again.locator(".w-autosave-indicator__state--saved")).to_be_visible()

    again.reload()
    expect(again.locator("[name=dateline_place]")).to_have_value("Kupang")
    again.get_by_role("button", name="Put them back").click()
    expect(again.locator("[name=dateline_place]")).to_have_value("Atambua")
    again.reload()
    expect(again.locator("[name=dateline_place]")).to_have_value("Atambua")
    expect(again.locator(".desk-kept")).to_have_count(0)


def test_writer_whose_session_has_ended_is_told_so_and_finds_the_words_after_signing_in(
    sign_in, newsroom
):
    page = sign_in("writer", "/admin/desk/new/")
    story = _begun(page, "Words of a long afternoon")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(3000)
    page.context.clear_cookies()
    page.fill("[name=dateline_place]", "Atambua")
    expect(page.locator(".desk-kept")).to_contain_text("You are signed out")
    page.locator(".desk-kept").get_by_role("link", name="Sign in").click()
    page.wait_for_url("**/accounts/login/**")
    page.fill("[name=login]", newsroom.logins["writer"])
    page.fill("[name=password]", newsroom.password)
    page.press("[name=password]", "Enter")
    page.wait_for_url(f"**/admin/pages/{story}/edit/")
    page.get_by_role("button", name="Put them back").click()
    expect(page.locator("[name=dateline_place]")).to_have_value("Atambua")


def _signed_up(visit, newsroom, email: str) -> Page:
    """Someone new, who confirmed their address by the letter and agreed to write."""
    page = visit("/en/accounts/signup/")
    page.fill("[name=name]", "Sri Rahayu")
    page.fill("[name=email]", email)
    page.fill("[name=password1]", "perahu-cadik-1965")
    page.press("[name=password1]", "Enter")
    page.wait_for_url("**/confirm-email/")
    confirm = next(
        address for address in ADDRESS.findall(newsroom.letter(email)) if "confirm-email" in address
    )
    page.goto(confirm)
    page.locator("main form button").first.click()
    page.wait_for_url(lambda url: "confirm-email" not in url)
    if "/login/" in page.url:
        page.fill("[name=login]", email)
        page.fill("[name=password]", "perahu-cadik-1965")
        page.press("[name=password]", "Enter")
    page.wait_for_url("**/people/me/")
    page.get_by_role("link", name="Start writing").first.click()
    page.get_by_role("button", name=re.compile("start writing", re.IGNORECASE)).click()
    page.wait_for_url("**/admin/")
    return page


def _begun(page: Page, headline: str) -> int:
    """A new story of an empty page; its number."""
    page.get_by_label("Headline").fill(headline)
    page.get_by_label("English").check()
    page.get_by_label("Empty page").check()
    page.get_by_role("button", name="Begin writing").click()
    page.wait_for_url("**/edit/")
    return int(re.findall(r"/pages/(\d+)/edit/", page.url)[0])


def _written(page: Page, headline: str) -> int:
    """A draft with a deck and a body, but without a dateline."""
    page.get_by_role("link", name="New story").first.click()
    story = _begun(page, headline)
    page.fill("[name=deck]", "The council counted on foot")
    words = page.locator(".public-DraftEditor-content").first
    words.click()
    page.keyboard.insert_text(WORDS)
    # The editor hands its words to the form a quarter of a second later.
    kept = page.locator("input[name^='body-'][name$='-value']").first
    expect(kept).to_have_value(re.compile("before it is sent on"))
    return story


def _submitted(page: Page, story: int) -> None:
    page.get_by_role("button", name="Save and submit").click()
    page.wait_for_url(f"**/admin/desk/{story}/")
    _done(page, "Submit for review")


def _done(page: Page, verb: str) -> None:
    """A deed that is asked about once."""
    page.get_by_role("link", name=verb).click()
    page.get_by_role("button", name=verb).click()
    page.wait_for_url(re.compile(r"/admin/desk/\d+/$"))


def _sent_back(editor: Page, story: int, headline: str) -> None:
    """Taken on from the queue; without a reason it cannot be sent back."""
    row = editor.locator("tr", has_text=headline)
    row.get_by_role("button", name="I take this").click()
    editor.wait_for_url(f"**/admin/desk/{story}/")
    expect(editor.locator(".desk-meta").first).to_contain_text("taken on by")
    editor.get_by_role("link", name="Send back").click()
    editor.get_by_role("button", name="Send back").click()
    expect(editor.get_by_role("alert")).to_contain_text("Choose a reason")
    editor.get_by_label("No source that readers can look up").check()
    editor.get_by_label("Words to the writer").fill("Who keeps the list of the council?")
    editor.get_by_role("button", name="Send back").click()
    editor.wait_for_url(f"**/admin/desk/{story}/")


def _corrected(editor: Page, story: int) -> None:
    """The deck says something else, and a notice says why."""
    editor.goto(f"/admin/pages/{story}/edit/")
    editor.fill("[name=deck]", "The council counted on foot: ten boats were new")
    editor.get_by_role("button", name="Save and decide").click()
    editor.wait_for_url(f"**/admin/desk/{story}/")
    editor.get_by_role("link", name="Correct with a notice").click()
    editor.get_by_label("What was wrong").fill("We wrote eleven boats; it was ten.")
    editor.get_by_label("How the mistake").fill("One boat was counted twice.")
    editor.get_by_role("button", name="Correct with a notice").click()
    editor.wait_for_url(f"**/admin/desk/{story}/")


def _deeds(editor: Page) -> list[str]:
    """The story's log, oldest first, by the first word of each deed."""
    log = editor.locator("section[aria-labelledby=log-title] tbody tr td:nth-child(2) strong")
    return [deed.split()[0] for deed in reversed(log.all_inner_texts())]
