"""allauth's forms in the site's words."""

from __future__ import annotations

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.webauthn import forms as webauthn
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class InOurWords:
    """Puts our labels in the place of allauth's, and no placeholder that repeats them."""

    labels: ClassVar[dict[str, Promise]] = {}
    helps: ClassVar[dict[str, Promise]] = {}

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
        for name in self.labels.keys() & self.fields.keys():
            self.fields[name].label = self.labels[name]
        for name in self.helps.keys() & self.fields.keys():
            self.fields[name].help_text = self.helps[name]


class LoginForm(InOurWords, account.LoginForm):
    """Address and password."""

    labels: ClassVar[dict[str, Promise]] = {
        "login": _("E-mail address"),
        "password": _("Password"),
        "remember": _("Stay signed in on this device"),
    }


class SignupForm(InOurWords, account.SignupForm):
    """A new account; the name is asked by `people.forms.SignupForm`."""

    labels: ClassVar[dict[str, Promise]] = {"email": _("E-mail address"), "password1": _("Password")}


class AddEmailForm(InOurWords, account.AddEmailForm):
    """One more address."""

    labels: ClassVar[dict[str, Promise]] = {"email": _("E-mail address")}


class ResetPasswordForm(InOurWords, account.ResetPasswordForm):
    """Whose password is forgotten."""

    labels: ClassVar[dict[str, Promise]] = {"email": _("E-mail address")}


class ResetPasswordKeyForm(InOurWords, account.ResetPasswordKeyForm):
    """The password that takes the forgotten one's place."""

    labels: ClassVar[dict[str, Promise]] = {
        "password1": _("New password"),
        "password2": _("The new password once more"),
    }


class ChangePasswordForm(InOurWords, account.ChangePasswordForm):
    """Another password."""

    labels: ClassVar[dict[str, Promise]] = {
        **ResetPasswordKeyForm.labels,
        "oldpassword": _("Your password now"),
    }


class ReauthenticateForm(InOurWords, account.ReauthenticateForm):
    """The password once more."""

    labels: ClassVar[dict[str, Promise]] = {"password": _("Password")}


class AddWebAuthnForm(InOurWords, webauthn.AddWebAuthnForm):
    """A passkey or security key."""

    labels: ClassVar[dict[str, Promise]] = {
        "name": _("Name"),
        "passwordless": _("Let me in without the password"),
    }
    helps: ClassVar[dict[str, Promise]] = {
        "name": _("To tell it from others, such as the device that it is in."),
        "passwordless": _(
            "That makes it a passkey: it asks for your finger, your face or its own code instead."
        ),
    }
