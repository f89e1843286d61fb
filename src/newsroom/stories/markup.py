"""What markup may leave the site in a story's words."""

from __future__ import annotations

import nh3
from django.utils.safestring import SafeString, mark_safe

TAGS = {"p", "br", "b", "strong", "i", "em", "a"}
ATTRIBUTES = {"a": {"href"}}
SCHEMES = {"http", "https", "mailto"}


def cleaned(html: str) -> SafeString:
    """The HTML with no more than paragraphs, emphasis and links; the rest of its words stay.

    Scripts and styles go with their content. Links out carry no opener and pass on no address.
    """
    return mark_safe(  # noqa: S308 - it has just been cleaned
        nh3.clean(
            html,
            tags=TAGS,
            attributes=ATTRIBUTES,
            url_schemes=SCHEMES,
            link_rel="noopener noreferrer",
        )
    )
