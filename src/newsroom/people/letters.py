"""Letters to people, from two templates each: the subject and the text."""

from __future__ import annotations

from collections.abc import Mapping

from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import translation


def send(name: str, language: str, to: str, context: Mapping[str, object]) -> None:
    """Send `name`.txt in a language, under the subject of `name`_subject.txt, to an address."""
    with translation.override(language):
        subject = render_to_string(f"{name}_subject.txt", dict(context))
        text = render_to_string(f"{name}.txt", dict(context))
    send_mail(" ".join(subject.split()), text, None, [to])
