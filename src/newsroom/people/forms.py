"""The forms of sign-up and of a profile."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from newsroom.people.models import Profile, ProfileLink, User
from newsroom.pictures.forms import PictureField
from newsroom.pictures.models import Picture


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
    """What a person says of themselves. A photo is made anew as every picture is."""

    remove_photo = forms.BooleanField(label=_("Show no photo"), required=False)

    class Meta:
        model = Profile
        fields = ("name", "biography_id", "biography_en")
        widgets: ClassVar[dict[str, Any]] = {
            "biography_id": forms.Textarea(attrs={"rows": 4, "lang": "id"}),
            "biography_en": forms.Textarea(attrs={"rows": 4, "lang": "en"}),
        }

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        # Made for each form: Wagtail's field speaks the language that is shown when it is made.
        self.fields["photo_file"] = PictureField(
            label=_("New photo"),
            required=False,
            help_text=_("JPEG, PNG or WebP. Where and with what it was taken is removed."),
            widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        )
        self.order_fields([*self.Meta.fields, "photo_file", "remove_photo"])
        if self.instance.photo_id is None:
            del self.fields["remove_photo"]

    def save(self, commit: bool = True) -> Profile:
        """Save; a new photo takes the place of the old one."""
        name, file = self.cleaned_data["name"], self.cleaned_data.get("photo_file")
        if file is not None:
            self.instance.photo = Picture.objects.create(
                title=name,
                file=file,
                credit=name,
                alt_id=f"Foto {name}",
                alt_en=f"Photo of {name}",
                uploaded_by_user=self.instance.user,
            )
        elif self.cleaned_data.get("remove_photo"):
            self.instance.photo = None
        return super().save(commit=commit)


LinkForms = forms.inlineformset_factory(
    Profile, ProfileLink, fields=("label", "url"), extra=1, max_num=5, validate_max=True
)
"""Up to five places on the web where the person is also to be found."""
