"""The desk's addresses in the admin."""

from django.urls import path

from newsroom.desk import answering, logbook, mine, review

app_name = "desk"
urlpatterns = [
    path("mine/", mine.stories, name="mine"),
    path("new/", mine.begin, name="begin"),
    path("queue/", review.show_queue, name="queue"),
    path("queue/next/", review.take_next, name="take_next"),
    path("log/", logbook.log, name="log"),
    path("complaints/", answering.show_complaints, name="complaints"),
    path("complaints/<int:pk>/", answering.answer, name="complaint"),
    path("<int:pk>/", review.story, name="story"),
    path("<int:pk>/preview/", review.preview, name="preview"),
    path("<int:pk>/checks/", review.list_of_checks, name="checks"),
    path("<int:pk>/<str:name>/", review.deed, name="deed"),
]
