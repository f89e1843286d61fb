"""The addresses of people's own pages."""

from django.urls import path

from newsroom.people import views

app_name = "people"
urlpatterns = [
    path("me/", views.home, name="home"),
    path("me/profile/", views.profile, name="profile"),
    path("me/write/", views.start_writing, name="start_writing"),
]
