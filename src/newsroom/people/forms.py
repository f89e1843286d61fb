"""The forms of sign-up and of a profile."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from newsroom.people.models import Profile, User


class SignupForm(forms.Form):
    """What sign-up asks beside address and password."""

    name = forms.CharField(
        label=_("Name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        help_text=_("Shown with what you write."),
    )
    field_order = ("name", "email", "password1")

    def signup(self, request: HttpRequest, user: User) -> None:
        """Keep the name with the account; the profile is made when they begin to write."""
        first, _space, last = self.cleaned_data["name"].strip().partition(" ")
        user.first_name, user.last_name = first[:150], last[:150]
        user.save(update_fields=["first_name", "last_name"])


class ProfileForm(forms.ModelForm):
    """What a person says of themselves."""

    class Meta:
        model = Profile
        fields = ("name", "biography_id", "biography_en")
        widgets: ClassVar[dict[str, Any]] = {
            "biography_id": forms.Textarea(attrs={"rows": 4, "lang": "id"}),
            "biography_en": forms.Textarea(attrs={"rows": 4, "lang": "en"}),
        }
