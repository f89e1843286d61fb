"""Search finds what was meant, in both languages, and takes any input."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsroom.desk import states
from newsroom.reading import search
from newsroom.reading.search import Within, find
from newsroom.reading.words import allowed, distance, indexed, roots, slips, words
from newsroom.stories.models import StoryPage, TopicPage

# What the words of a query become ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Café Ağdam", ["cafe", "agdam"]),
        ("Nagorno-Karabakh", ["nagorno", "karabakh"]),
        ("U.S. don’t", ["us", "dont"]),
        ("e\u0301tat", ["etat"]),
        ("İstanbul", ["istanbul"]),
        ("上海 \x00 🙂 a_b", ["上海", "a", "b"]),
        ("\"'();--%*^:", []),
    ],
)
def test_words_are_folded(typed, told):
    assert list(words(typed)) == told


@pytest.mark.parametrize(
    "forms",
    [
        ("menyerang", "diserang", "serangan", "penyerangan", "serang"),
        ("menembak", "ditembak", "penembakan", "tembakan"),
        ("mengirim", "dikirim", "kiriman"),
        ("menewaskan", "ditewaskan", "tewas"),
        ("memukul", "dipukul", "pukulan"),
        ("mengebom", "pengeboman", "bom"),
        ("pertempuran", "bertempur", "tempur"),
    ],
)
def test_forms_of_an_indonesian_word_share_a_root(forms):
    each = [roots(form, "id") | {form} for form in forms]
    assert frozenset.intersection(*each)


@pytest.mark.parametrize("forms", [("attacks", "attacked", "attacking"), ("ceasefires", "ceasefire")])
def test_forms_of_an_english_word_share_a_root(forms):
    assert frozenset.intersection(*(roots(form, "en") | {form} for form in forms))


@given(st.text(max_size=60))
def test_words_are_letters_and_digits_without_capitals(text):
    for word in words(text):
        assert word.isalnum()
        assert 0 < len(word) <= 40
    assert all(part for part in indexed(text, "id").split())


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
def test_distance_is_the_same_both_ways_and_none_to_itself(one, other):
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) <= max(len(one), len(other))


LETTERS = st.text("abcde", min_size=4, max_size=12)


@given(LETTERS, st.integers(0, 11), st.sampled_from("abcx"), st.data())
def test_words_as_far_apart_as_is_allowed_share_a_slip(word, at, char, data):
    other = word
    for _ in range(allowed(word)):
        at %= len(other)
        changes = [other[:at] + other[at + 1 :], other[:at] + char + other[at:],
                   other[:at] + char + other[at + 1 :]]  # fmt: skip
        changes.append(other[:at] + other[at : at + 2][::-1] + other[at + 2 :])
        other = data.draw(st.sampled_from(changes))
    if allowed(other) == allowed(word):
        assert distance(word, other) <= allowed(word)
        assert slips(word) & slips(other)


# What is found ----------------------------------------------------------------------------------


def body(text: str) -> list:
    return [("paragraph", f"<p>{text}</p>")]


@pytest.fixture
def publish(writer, editor):
    """Publishes a draft, and notes its words as the worker then does."""

    def do(page, by=None):
        if by is None:
            states.submit(page, writer)
        states.publish(page, editor)
        search.learn(StoryPage.objects.get(pk=page.pk))

    return do


@pytest.fixture
def stories(writer, make_draft, publish):
    """Three in Indonesian, one in English, one never published."""
    told = {
        "ganja": ("id", "Ganja diserang rudal", "Warga tertimbun, kata kejaksaan di Baku."),
        "moskow": ("id", "Gencatan senjata dari Moskow", "Para menteri berunding sepuluh jam."),
        "batik": ("id", "Koperasi batik belajar indigo", "Kain dicelup di kafé desa."),
        "ceasefire": ("en", "Moscow ceasefires broken", "Shelling was reported in Stepanakert."),
        "secret": ("id", "Rahasia zamrud", "Tidak boleh terbaca: zamrud."),
    }
    made = {}
    for name, (language, title, text) in told.items():
        page = make_draft(writer, title, language, deck="", dateline_place="", body=body(text))
        made[name] = page
        if name != "secret":
            publish(page)
    return {name: StoryPage.objects.get(pk=page.pk) for name, page in made.items()}


def titles(found) -> set[str]:
    return {story.title for story in found.stories}


FINDS = [
    ("menyerang", "ganja"),  # another form
    ("serangan ganja", "ganja"),
    ("GANJA", "ganja"),
    ("gánjà", "ganja"),  # accents that are not there
    ("kafe", "batik"),  # accents that are not typed
    ("kopera", "batik"),  # part of a word
    ("gencattan", "moskow"),  # a letter too many
    ("gncatan", "moskow"),  # one too few
    ("gecnatan", "moskow"),  # two that changed places
    ("stepanakret", "ceasefire"),
    ("stpanakret", "ceasefire"),  # two slips in a long word
    ("ceasefire", "ceasefire"),
    ("shelled", "ceasefire"),
    ('"gencatan senjata"', "moskow"),
    ("gencatan' OR 1=1 --", "moskow"),
    ("wati batik", "batik"),  # the writer's name
]


def test_finds_forms_parts_and_slips(stories):
    missed = [typed for typed, name in FINDS if stories[name].title not in titles(find(typed))]
    assert missed == []


def test_finds_the_best_first(stories):
    found = find("batik")
    assert found.stories[0].title == stories["batik"].title
    assert found.count == 1
    assert not found.some


def test_words_of_the_headline_weigh_more(stories, writer, make_draft, publish):
    far = " ".join(f"kata{number}" for number in range(30))
    publish(make_draft(writer, "Kabar desa", deck="", body=body(f"Batik dan indigo. {far}")))
    assert find("batik indigo").stories[0].title == stories["batik"].title


def test_says_which_word_it_took_for_a_misspelt_one(stories):
    found = find("gencattan")
    assert [(term.typed, term.mended) for term in found.mended] == [("gencattan", ("gencatan",))]


def test_does_not_mend_a_word_that_stories_use(stories):
    assert find("baku").mended == []
    assert titles(find("batik")) == {stories["batik"].title}


def test_shows_what_has_some_of_the_words_where_nothing_has_all(stories):
    found = find("indigo rudal")
    assert found.some
    assert titles(found) == {stories["batik"].title, stories["ganja"].title}


def test_never_shows_what_is_not_published_nor_tells_its_words(stories, editor):
    assert find("zamrud").count == 0
    assert find("zamruf").mended == []
    assert find("rahasia").count == 0
    states.unpublish(stories["batik"], editor, "Salah")
    assert find("batik").count == 0


def test_a_corrected_word_is_found_at_once(stories, editor, publish):
    page = stories["batik"].get_latest_revision_as_object()
    page.title = "Koperasi tenun belajar indigo"
    page.save_revision()
    publish(page, editor)
    assert titles(find("tenun")) == {"Koperasi tenun belajar indigo"}
    assert find("tennun").mended


def test_narrows_by_language_topic_and_days(stories):
    topic = _topic("Perang", "perang")
    stories["ganja"].topics.add(topic)
    stories["ganja"].save()
    old = timezone.make_aware(dt.datetime(2020, 10, 4, 23, 30))
    StoryPage.objects.filter(pk=stories["ganja"].pk).update(first_published_at=old)
    assert titles(find("moscow moskow", Within(language="en"))) == {stories["ceasefire"].title}
    assert titles(find("baku", Within(topic=topic))) == {stories["ganja"].title}
    assert find("batik", Within(topic=topic)).count == 0
    day = dt.date(2020, 10, 4)
    assert find("baku", Within(since=day, until=day)).count == 1
    assert find("baku", Within(until=day - dt.timedelta(days=1))).count == 0
    assert find("baku", Within(since=day + dt.timedelta(days=1))).count == 0


def _topic(title: str, slug: str, language: str = "id") -> TopicPage:
    from newsroom.stories.models import FrontPage

    front = FrontPage.objects.get(locale__language_code=language)
    page = TopicPage(title=title, slug=slug, locale=front.locale)
    front.add_child(instance=page)
    return page


# What it takes ----------------------------------------------------------------------------------

NASTY = [
    '"', "'", '""', '"a', "a*", "NEAR(a b)", "a AND", "OR", "NOT a", "title:a", "{a b}: c", "^a",
    "a -b", "(", ")", "a:b&c|d!e", "<->", "%", "%s", "%(x)s", "\\", "\x00", "a\x00b", "\ud800",
    "🙂", "' OR '1'='1", "; DROP TABLE reading_word; --", "<script>alert(1)</script>", "\u202e", "۱۲",
    "a" * 5000, "a b " * 2000, "-", "_", "--", "½", "ẞ", "İ",
]  # fmt: skip

@pytest.fixture
def no_limit(monkeypatch):
    monkeypatch.setattr("newsroom.operation.limits._may", lambda *_: True)


SLOW = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def test_page_takes_any_input(client, stories, no_limit):
    for typed in NASTY:
        answer = client.get("/id/search/", {"q": typed.encode("utf-8", "surrogatepass")})
        assert answer.status_code == 200, typed
        assert b"<script>alert" not in answer.content


@SLOW
@given(st.text(max_size=80))
@example("\x00")
@example('gencatan "')
def test_find_takes_any_text(stories, text):
    found = find(text)
    assert found.count >= 0
    list(found.stories[:3])


@SLOW
@given(st.text(max_size=40), st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
@example("batik", "0001-01-01", "9999-12-31", "9" * 12)
def test_page_takes_any_parameters(client, stories, no_limit, q, since, topic, page):
    query = {"q": q, "since": since, "until": since, "topic": topic, "language": topic, "page": page}
    answer = client.get("/en/search/", {k: v.encode("utf-8", "replace") for k, v in query.items()})
    assert answer.status_code == 200


@SLOW
@given(st.text(max_size=60))
@example('"')
def test_admin_search_takes_any_text_too(stories, text):
    from wagtail.search.backends import get_search_backend

    for kind in ("search", "autocomplete"):
        results = getattr(get_search_backend(), kind)(text, StoryPage)
        list(results[:3])
        results.count()


def test_language_is_chosen_by_cookie_then_by_browser(client, db):
    query = {"q": "gencatan senjata", "page": "2"}
    answer = client.get("/search/", query, headers={"accept-language": "en-GB,en;q=0.9"})
    assert answer.status_code == 302
    assert answer["Location"] == "/en/search/?q=gencatan+senjata&page=2"
    assert "Accept-Language" in answer["Vary"]
    answer = client.get("/search/", query, headers={"accept-language": "fr"})
    assert answer["Location"].startswith("/id/search/")


def test_page_shows_the_passage_with_its_words_marked(client, stories):
    answer = client.get("/id/search/", {"q": "berunding"}).content.decode()
    assert "<mark>berunding</mark>" in answer
    assert stories["moskow"].title in answer


def test_a_story_cannot_write_markup_into_a_passage(client, writer, publish, make_draft):
    page = make_draft(
        writer, "Kode", deck="", body=body("Tulis &lt;b onclick=x&gt; lalu zamrud &lt;/b&gt;.")
    )
    publish(page)
    answer = client.get("/id/search/", {"q": "zamrud"}).content.decode()
    assert "&lt;b onclick=x&gt;" in answer
    assert "<b onclick" not in answer


def test_page_keeps_what_was_typed_and_says_what_is_wrong(client, stories):
    answer = client.get("/en/search/", {"q": 'a"b', "since": "2020-13-01", "until": "x"})
    assert 'value="a&quot;b"' in answer.content.decode()
    assert {"since", "until"} <= set(answer.context["form"].errors)
    answer = client.get("/en/search/", {"since": "2020-10-02", "until": "2020-10-01"})
    assert set(answer.context["form"].errors) == {"until"}


def test_results_are_paged_and_keep_the_query(client, writer, publish, make_draft, monkeypatch):
    monkeypatch.setattr("newsroom.reading.views.RESULTS", 2)
    for number in range(3):
        page = make_draft(writer, f"Kabar zaitun {number}", deck="", body=body("zaitun"))
        publish(page)
    first = client.get("/id/search/", {"q": "zaitun", "language": "id"})
    assert len(first.context["results"]) == 2
    assert "q=zaitun&amp;language=id&amp;page=2" in first.content.decode()
    second = client.get("/id/search/", {"q": "zaitun", "page": "2"})
    assert len(second.context["results"]) == 1
    beyond = client.get("/id/search/", {"q": "zaitun", "page": "99999"})
    assert list(beyond.context["results"]) == list(second.context["results"])


def test_the_way_to_the_other_language_keeps_the_words(client, stories):
    html = client.get("/en/search/?q=gencatan+%22senjata%22&language=id&topic=war&page=1").content.decode()
    to = 'href="/id/search/?q=gencatan+%22senjata%22&amp;language=id" hreflang="id"'
    assert html.count(to) == 2, "in the head of the page and at its foot"
    assert 'href="/id/search/" hreflang="id"' in client.get("/en/search/").content.decode()


def test_search_is_limited(client, db):
    answers = [client.get("/id/search/", {"q": "a"}).status_code for _ in range(32)]
    assert answers[:30] == [200] * 30
    assert answers[31] == 429


def test_learning_a_story_twice_learns_nothing_new(stories):
    assert search.learn(stories["batik"]) == 0


def test_a_publication_has_its_words_noted(writer, editor, make_draft, monkeypatch):
    from newsroom.reading import tasks

    noted = []
    monkeypatch.setattr(search, "learn", lambda page: noted.append(page.title))
    page = make_draft(writer, "Kabar", deck="")
    tasks.learn_words.func(page.pk)  # a draft: not told
    states.submit(page, writer)
    states.publish(page, editor)
    tasks.learn_words.func(page.pk)
    assert noted == ["Kabar"]


def test_the_worker_is_asked_to_note_the_words_once_it_is_certain(
    writer, editor, make_draft, monkeypatch, django_capture_on_commit_callbacks
):
    from newsroom.reading import tasks

    asked = []
    monkeypatch.setattr(tasks, "learn_words", SimpleNamespace(enqueue=asked.append))
    page = make_draft(writer, "Kabar", deck="")
    states.submit(page, writer)
    with django_capture_on_commit_callbacks() as after:
        states.publish(page, editor)
    assert asked == []
    for one in after:
        if one.__module__ == "newsroom.reading.signals":
            one()
    assert asked == [page.pk]
