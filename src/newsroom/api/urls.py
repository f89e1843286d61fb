"""Addresses of the API; they carry no language."""

from django.urls import path

from newsroom.api import documents
from newsroom.api.api import api

urlpatterns = [
    path("", documents.page, name="api"),
    path("", api.urls),
]
