"""The API's own page: what can be asked, written from its description without a script."""

from __future__ import annotations

import json
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_safe

from newsroom.api.api import api


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Every address with what it takes and gives; English, as the names in the data are."""
    with translation.override("en"):
        found = {"about": api.description, "a_minute": settings.API_A_MINUTE, **described()}
        return render(request, "api/page.html", found)


def described() -> dict[str, Any]:
    """The addresses and the classes, from the description that machines get."""
    schema = json.loads(json.dumps(api.get_openapi_schema(), default=str))
    places = []
    for path, methods in schema["paths"].items():
        for method, one in methods.items():
            places.append(
                {
                    "id": one["operationId"],
                    "method": method.upper(),
                    "path": path,
                    "summary": one["summary"],
                    "about": one.get("description", ""),
                    "takes": [_taken(parameter) for parameter in one.get("parameters", [])],
                    "gives": _given(one["responses"]["200"]),
                    "forms": list(one["responses"]["200"].get("content", {})),
                }
            )
    classes = [
        {
            "name": name,
            "about": one.get("description", ""),
            "fields": [
                {"name": field, "kind": _kind(of), "about": of.get("description", "")}
                for field, of in one.get("properties", {}).items()
            ],
            "values": one.get("enum", []),
        }
        for name, one in sorted(schema["components"]["schemas"].items())
        if not name.endswith("Query") and name not in ("Input", "Paging")
    ]
    return {"places": places, "classes": classes}


def _taken(parameter: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": parameter["name"],
        "kind": _kind(parameter["schema"]),
        "about": parameter.get("description") or parameter["schema"].get("description", ""),
        "path": parameter["in"] == "path",
    }


def _given(answer: dict[str, Any]) -> str:
    content = answer.get("content", {}).get("application/json", {})
    return _kind(content.get("schema", {}))


def _kind(of: dict[str, Any]) -> str:
    """A type in a few words: `date`, `list of Episode`, `integer or null`."""
    if "$ref" in of:
        return str(of["$ref"]).rpartition("/")[2]
    for name, between in (("anyOf", " or "), ("allOf", " and ")):
        if name in of:
            return between.join(map(_kind, of[name]))
    if of.get("type") == "array":
        return f"list of {_kind(of.get('items', {}))}"
    if "enum" in of:
        return " or ".join(map(str, of["enum"]))
    return str(of.get("const") or of.get("format") or of.get("type") or "anything")
