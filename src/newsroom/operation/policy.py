"""Which content security policy an answer carries: the admin has its own."""

from __future__ import annotations

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase


class PolicyMiddleware(CSPMiddleware):
    """The public pages' policy for all but the admin."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """The directives by the address that was asked."""
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only and request.path_info.startswith("/admin/"):
            parts.config = settings.ADMIN_CONTENT_SECURITY_POLICY
        if not report_only and _is_preview(request):
            # The editor and the desk show it in a frame of theirs; nobody else gets to see it.
            parts.replace = {**(parts.replace or {}), "frame-ancestors": ["'self'"]}
        return parts

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """As above; the older header says the same."""
        response = super().process_response(request, response)
        if _is_preview(request):
            response["X-Frame-Options"] = "SAMEORIGIN"
        return response


def _is_preview(request: HttpRequest) -> bool:
    """Whether Wagtail makes the answer for a preview: no reader's request says so."""
    return bool(getattr(request, "is_preview", False))
