"""The page cache: serves from memory what all may see, and drops it as soon as it changes."""

from __future__ import annotations

import gzip
import io
import threading

import brotli
import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from newsroom.desk import states
from newsroom.operation.pages import PageCache, touch


class Application:
    """Answers by its own words, and counts how often it was asked."""

    def __init__(self, status="200 OK", body=b"<p>" + b"berita " * 200, **headers):
        self.status, self.body, self.asked = status, body, []
        self.headers = [("Content-Type", "text/html; charset=utf-8")]
        self.headers += [(name.replace("_", "-"), value) for name, value in headers.items()]
        self.meanwhile = lambda: None

    def __call__(self, environ, start):
        self.asked.append(environ)
        self.meanwhile()
        start(self.status, self.headers, None)
        return [self.body]


def get(cache, path="/id/", method="GET", query="", **headers):
    """Status, headers and body of a request through the cache."""
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "HTTP_HOST": "127.0.0.1:8000",
        **{f"HTTP_{name.upper()}": value for name, value in headers.items()},
    }
    said = {}

    def start(status, headers, _error=None):
        said.update(status=int(status[:3]), headers=dict(headers))
        return lambda _chunk: None

    body = b"".join(cache(environ, start))
    return said["status"], said["headers"], body


@pytest.fixture
def application():
    return Application()


@pytest.fixture
def cache(application, tmp_path):
    return PageCache(application, tmp_path, 300)


@pytest.mark.parametrize(
    ("method", "address", "given"),
    [
        ("post", "/id/newsletter/", {"email": "a@b.example", "topics": ["9" * 30]}),
        ("get", f"/admin/desk/{'9' * 30}/", {}),
    ],
)
def test_a_number_that_no_database_has_room_for_is_a_bad_request(
    client, editor, method, address, given
):
    client.force_login(editor, "django.contrib.auth.backends.ModelBackend")
    answer = getattr(client, method)(address, given)
    assert answer.status_code == 400
    assert "Permintaan" in answer.content.decode()


def test_the_second_visitor_is_served_without_asking_the_application(cache, application):
    first, second = get(cache), get(cache)
    assert first == second
    assert second[0] == 200
    assert second[2] == application.body
    assert len(application.asked) == 1


def test_a_page_is_sent_as_the_browser_takes_it(cache, application):
    get(cache)
    _, headers, body = get(cache, accept_encoding="gzip, br")
    assert headers["Content-Encoding"] == "br"
    assert brotli.decompress(body) == application.body
    _, headers, body = get(cache, accept_encoding="gzip")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == application.body
    assert int(headers["Content-Length"]) == len(body)
    _, headers, body = get(cache, accept_encoding="identity")
    assert "Content-Encoding" not in headers
    assert body == application.body
    assert len(application.asked) == 1


def test_a_browser_that_has_the_page_is_told_so(cache):
    _, headers, _ = get(cache)
    status, _, body = get(cache, if_none_match=headers["ETag"])
    assert (status, body) == (304, b"")
    assert get(cache, if_none_match='W/"another"')[0] == 200


def test_a_head_request_has_no_body_whether_the_page_is_kept_or_not(cache, application):
    assert get(cache, method="HEAD")[2] == b""
    assert get(cache, method="GET")[2] == application.body
    application.status = "404 Not Found"
    assert get(cache, "/id/nope/", method="HEAD")[::2] == (404, b"")


def test_a_change_is_seen_by_every_process_at_once(application, tmp_path):
    ours, others = PageCache(application, tmp_path, 300), PageCache(application, tmp_path, 300)
    get(ours), get(others)
    application.body = b"<p>dikoreksi</p>"
    touch(tmp_path)
    assert get(ours)[2] == get(others)[2] == b"<p>dikoreksi</p>"


def test_two_changes_within_one_tick_of_the_clock_both_count(cache, application, tmp_path):
    for number in range(200):
        application.body = b"%d" % number
        touch(tmp_path)
        assert get(cache)[2] == b"%d" % number


def test_a_page_rendered_while_something_was_published_is_not_kept(cache, application, tmp_path):
    application.meanwhile = lambda: touch(tmp_path)
    get(cache)
    application.meanwhile = lambda: None
    get(cache)
    get(cache)
    assert len(application.asked) == 2


@pytest.mark.parametrize(
    ("path", "query", "headers"),
    [
        ("/id/", "", {"cookie": "csrftoken=a; sessionid=b"}),
        ("/id/", "", {"cookie": "sessionid=b"}),
        ("/id/", "", {"authorization": "Basic YTpi"}),
        ("/id/", "q=damai", {}),
        ("/id/", "page=1&q=x", {}),
        ("/id/", "page=12345", {}),
        ("/admin/", "", {}),
        ("/admin", "", {}),
        ("/id/accounts/login/", "", {}),
        ("/en/people/me/", "", {}),
        ("/media/pictures/a.webp", "", {}),
        ("/health/", "", {}),
    ],
)
def test_what_is_one_persons_or_without_end_is_never_kept(
    path, query, headers, cache, application
):
    for _ in range(2):
        get(cache, path, query=query, **headers)
    assert len(application.asked) == 2


@pytest.mark.parametrize(
    "application",
    [
        Application(Set_Cookie="csrftoken=a"),
        Application(Cache_Control="private"),
        Application(Cache_Control="max-age=0, no-cache, no-store, must-revalidate, private"),
        Application(Vary="Accept-Language, Cookie"),
        Application("404 Not Found"),
        Application("500 Internal Server Error"),
        Application("302 Found", Location="/id/"),
        Application(body=b"x" * 1_000_001),
    ],
)
def test_an_answer_that_is_not_for_all_is_passed_on_and_not_kept(application, tmp_path):
    cache = PageCache(application, tmp_path, 300)
    status, headers, body = get(cache)
    assert (str(status), body) == (application.status[:3], application.body)
    assert set(application.headers) <= set(headers.items())
    get(cache)
    assert len(application.asked) == 2


def test_hosts_and_schemes_do_not_mix(cache, application):
    get(cache)
    get(cache, host="evil.example")
    get(cache, x_forwarded_proto="https")
    assert len(application.asked) == 3


def test_a_page_is_not_served_beyond_its_time(application, tmp_path, monkeypatch):
    cache = PageCache(application, tmp_path, 300)
    get(cache)
    from newsroom.operation import pages

    late = pages.time.monotonic() + 301
    monkeypatch.setattr(pages.time, "monotonic", lambda: late)
    get(cache)
    assert len(application.asked) == 2


def test_it_can_be_switched_off(application, tmp_path):
    cache = PageCache(application, tmp_path, 0)
    get(cache), get(cache)
    assert len(application.asked) == 2


def test_what_is_kept_has_a_bound(cache, monkeypatch):
    monkeypatch.setattr("newsroom.operation.pages.MOST_PAGES", 10)
    for number in range(50):
        get(cache, f"/id/{number}/")
    assert len(cache._pages) == 10
    monkeypatch.setattr("newsroom.operation.pages.MOST_BYTES", 5_000)
    for number in range(50):
        get(cache, f"/id/{number}/")
    assert sum(kept.size for kept in cache._pages.values()) == cache._size <= 5_000


def test_many_threads_see_no_page_that_is_older_than_the_last_change(application, tmp_path):
    cache = PageCache(application, tmp_path, 300)
    application.body, published = b"0", [0]
    stale, done = [], threading.Event()

    def visit():
        while not done.is_set():
            least = published[0]
            found = int(get(cache)[2])
            if found < least:
                stale.append((found, least))

    threads = [threading.Thread(target=visit) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(1, 150):
        application.body = b"%d" % number
        touch(tmp_path)
        published[0] = number  # from here on nobody may see what was before
    done.set()
    for thread in threads:
        thread.join()
    assert stale == []


# With the newsroom behind it ---------------------------------------------------------------------


@pytest.fixture
def site(published):
    """The cache in front of the newsroom, with one published story; and its address."""
    return PageCache(WSGIHandler(), settings.DATA, 300), published.get_url()


def page(site, path, **headers):
    """A page as `get` has it, from the host that is allowed."""
    cache, _address = site
    environ = {"SERVER_NAME": "127.0.0.1", "SERVER_PORT": "8000", "wsgi.url_scheme": "http"}

    def with_server(given, start):
        return cache({**environ, "wsgi.input": io.BytesIO(), **given}, start)

    return get(with_server, path, **headers)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    """What a deed does once its transaction is done is done in the tests as well."""

    def do(deed, *arguments):
        with django_capture_on_commit_callbacks(execute=True):
            return deed(*arguments)

    return do


def test_a_corrected_story_is_shown_corrected_at_once(site, published, editor, committed):
    cache, address = site
    before = page(site, address)
    assert before[0] == 200
    assert page(site, address)[2] == before[2]
    assert len(cache._pages) == 1
    committed(states.correct, published, editor, "Jumlah korban diperbaiki", "Angka lama keliru")
    assert "Jumlah korban diperbaiki" in page(site, address)[2].decode()


def test_an_unpublished_story_is_gone_at_once_from_all_pages(site, published, editor, committed):
    _, address = site
    assert published.title in page(site, "/id/")[2].decode()
    assert page(site, address)[0] == 200
    committed(states.unpublish, published, editor, "Ditarik")
    assert page(site, address)[0] == 404
    assert published.title not in page(site, "/id/")[2].decode()


def test_a_changed_profile_drops_the_pages(site, published, writer, committed):
    cache, address = site
    page(site, address)
    writer.profile.name = "Wati Baru"
    committed(writer.profile.save)
    assert "Wati Baru" in page(site, address)[2].decode()
    assert len(cache._pages) == 1


def test_a_signed_in_person_is_never_served_what_is_kept_nor_kept(site, client, editor):
    cache, address = site
    client.force_login(editor)
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    _, headers, _ = page(site, address, cookie=cookie)
    assert not cache._pages
    page(site, address)
    assert len(cache._pages) == 1
    assert "Cookie" in headers.get("Vary", "")


def test_a_form_with_its_token_is_never_shared(site, published):
    """A page that hands out a token sets the cookie that belongs to it."""
    cache, _ = site
    path = f"/id/complaints/{published.pk}/"
    first, second = page(site, path), page(site, path)
    assert first[0] == 200
    assert "csrftoken" in first[1]["Set-Cookie"]
    assert first[2] != second[2]
    assert not cache._pages
