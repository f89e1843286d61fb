"""The search of Wagtail's own pages and of ours: by the database, and safe from any input.

Wagtail hands what was typed to SQLite's FTS5 as it is, where a stray quotation mark is a broken
query and the answer an error. Here words alone go through; marks of punctuation find nothing in
either database, so that nothing is lost.
"""

from __future__ import annotations

import unicodedata
from copy import copy
from typing import Any

from modelsearch.backends import database
from modelsearch.backends.base import BaseSearchBackend
from modelsearch.query import And, Boost, Not, Or, Phrase, PlainText, SearchQuery

LONGEST = 200
"""Characters of a query that are looked at."""
MOST_WORDS = 20


def safe(text: str) -> str:
    """The words of what was typed, with a space between; letters, marks and digits alone."""
    kept = "".join(
        char if unicodedata.category(char)[0] in "LNM" else " " for char in text[:LONGEST]
    )
    return " ".join(kept.split()[:MOST_WORDS])


def safe_query(query: SearchQuery | str | None) -> SearchQuery | str | None:
    """The query with safe words in every part; what has no word left is dropped, or "" if all."""
    match query:
        case str():
            return safe(query)
        case PlainText() | Phrase():
            fresh = copy(query)
            fresh.query_string = safe(query.query_string)
            return fresh if fresh.query_string else ""
        case And() | Or():
            parts = [part for one in query.subqueries if (part := safe_query(one)) != ""]
            return type(query)(parts) if parts else ""
        case Not() | Boost():
            fresh = copy(query)
            fresh.subquery = safe_query(query.subquery)
            return fresh if fresh.subquery != "" else ""
    return query


class SafeSearch(BaseSearchBackend):
    """Lets no more than words through to the backend it stands before."""

    def _search(self, compiler: type, query: Any, *arguments: Any, **options: Any) -> Any:
        return super()._search(compiler, safe_query(query), *arguments, **options)


def SearchBackend(params: dict[str, Any]) -> BaseSearchBackend:  # noqa: N802 - Wagtail's name
    """The backend of the database that is used, behind `SafeSearch`."""
    # A database's own dictionary would be that of one language, and of its server's locale.
    backend = database.SearchBackend({"SEARCH_CONFIG": "simple", **params})
    kind, own = type(backend), {}
    if kind.__module__.endswith(".sqlite"):
        own["query_compiler_class"] = _ranked_once(backend)
    backend.__class__ = type(f"Safe{kind.__name__}", (SafeSearch, kind), own)
    return backend


def _ranked_once(backend: BaseSearchBackend) -> type:
    """SQLite's compiler with its rank as it is.

    FTS5 ranks by the whole query already, and its ranks are negative: multiplied with each other,
    as modelsearch does for each part of an `And`, the worst would come first.
    """
    from modelsearch.backends.database.sqlite.query import BM25

    class RankedOnce(backend.query_compiler_class):
        def _build_rank_expression(self, vectors: Any, config: Any) -> BM25:
            return BM25()

    return RankedOnce
