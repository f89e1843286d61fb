"""API keys in the admin."""

from __future__ import annotations

from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet

from newsroom.api.models import ApiKey

_IN_USE = BooleanColumn("active", label=capfirst(_("in use")))


class CreateKey(CreateView):
    """Draws the secret as the key is saved."""

    def save_instance(self) -> Any:
        """The key, with a secret that is shown once."""
        self.secret = self.form.instance.draw()
        return super().save_instance()

    def get_success_message(self, instance: Any) -> SafeString:
        """The secret: it cannot be read again."""
        return format_html(
            "{} <code>{}</code>", _("The key, which is shown only now:"), self.secret
        )


class ApiKeyViewSet(ModelViewSet):
    """The keys that were given."""

    model = ApiKey
    icon = "key"
    menu_label = _("API keys")
    menu_name = "api-keys"
    add_to_settings_menu = True
    add_view_class = CreateKey
    list_display = ("name", "begins", "a_minute", _IN_USE, "made_at")
    inspect_view_enabled = False
    copy_view_enabled = False  # a key is nobody else's


@hooks.register("register_admin_viewset")
def _keys() -> ApiKeyViewSet:
    return ApiKeyViewSet("api_keys")
