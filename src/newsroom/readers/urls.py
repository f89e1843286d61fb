"""The addresses of what readers ask of us."""

from django.urls import path

from newsroom.readers import views

urlpatterns = [
    path("complaints/", views.register, name="complaints"),
    path("complaints/status/<str:token>/", views.status, name="complaint_status"),
    path("complaints/<int:pk>/", views.complain, name="complain"),
    path("complaints/thanks/", views.complaint_thanks, name="complaint_thanks"),
    path("newsletter/", views.subscribe, name="newsletter"),
    path("newsletter/asked/", views.asked, name="newsletter_asked"),
    path("newsletter/confirm/<str:token>/", views.confirm, name="newsletter_confirm"),
    path("newsletter/leave/<str:token>/", views.leave, name="newsletter_leave"),
]
