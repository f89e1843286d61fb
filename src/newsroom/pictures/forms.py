"""The form of a picture's upload."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms import FileField
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from newsroom.pictures.making import remade


class PictureField(WagtailImageField):
    """Looks at the bytes before anything decodes them, and hands on the picture made anew.

    Make it with each form: Wagtail puts its texts together in the language of that moment.
    """

    def __init__(self, *arguments: Any, help_text: str = "", **options: Any) -> None:
        super().__init__(*arguments, **options)
        if help_text:  # Wagtail's own takes the place of what it is given
            self.help_text = help_text

    def to_python(self, data: Any) -> Any:
        """The picture made anew, or `None` where no file was sent. Raises `ValidationError`."""
        if FileField.to_python(self, data) is None:
            return None
        return super().to_python(remade(data, data.name))


class PictureForm(BaseImageForm):
    """Demands what a reader is owed, and makes the file anew."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = PictureField(
                label=given.label, required=given.required, widget=given.widget
            )

    class Meta(BaseImageForm.Meta):
        widgets = {  # noqa: RUF012 - Django's way
            **BaseImageForm.Meta.widgets,
            "alt_id": forms.Textarea(attrs={"rows": 2, "lang": "id"}),
            "alt_en": forms.Textarea(attrs={"rows": 2, "lang": "en"}),
        }
