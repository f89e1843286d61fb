"""What allauth asks of us: who a new account is, and where an address comes from."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.translation import get_language

from newsroom.operation.limits import client_address
from newsroom.people.models import User
from newsroom.people.roles import Role, give


class AccountAdapter(DefaultAccountAdapter):
    """Our accounts are readers to begin with, and known by e-mail address alone."""

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Keep the language of the form, and make the account a reader."""
        user.language = (get_language() or "id")[:2]
        user = super().save_user(request, user, form, commit=commit)
        if commit:
            give(user, Role.READER)
        return user

    def get_client_ip(self, request: HttpRequest) -> str:
        """As the limits count it."""
        return client_address(request)
