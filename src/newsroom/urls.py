"""The site's addresses. Public pages carry their language: /id/… and /en/…."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from newsroom.operation.views import health, media, ready
from newsroom.situations.views import oembed

urlpatterns = [
    path("health/", health, name="health"),
    path("ready/", ready, name="ready"),
    path("media/<str:folder>/<str:name>", media, name="media"),
    # There is one door: the newsroom's own, with its lockout and second factor.
    path("admin/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("admin/", include(wagtailadmin_urls)),
    path("", include("newsroom.reading.addresses")),
    path("oembed/", oembed, name="oembed"),
    path("api/v1/", include("newsroom.api.urls")),
]
urlpatterns += i18n_patterns(
    path("accounts/", include("allauth.urls")),
    path("people/", include("newsroom.people.urls")),
    path("", include("newsroom.readers.urls")),
    path("", include("newsroom.reading.urls")),
    path("", include("newsroom.situations.urls")),
    path("", include(wagtail_urls)),
)

handler429 = "newsroom.operation.limits.too_many_for_an_account"
