"""Addresses of the record in the admin."""

from django.urls import path

from newsroom.record import editing, reviewing

urlpatterns = [
    path("beside/<int:page>/", editing.beside_view, name="record_beside"),
    path("beside/<int:page>/dismiss/", editing.dismiss, name="record_dismiss"),
    path("beside/<int:page>/again/", editing.read_again, name="record_read_again"),
    path("", reviewing.queue, name="record_queue"),
    path("review/<int:page>/", reviewing.story, name="record_review"),
    path("review/<int:page>/<str:event>/", reviewing.event, name="record_event"),
    path("review/<int:page>/<str:event>/decide/", reviewing.decide, name="record_decide"),
    path("review/<int:page>/<str:event>/correct/", reviewing.correct, name="record_correct"),
    path("review/<int:page>/<str:event>/pair/", reviewing.pair, name="record_pair"),
    path("review/<int:page>/<str:event>/withdraw/", reviewing.withdraw, name="record_withdraw"),
    path("withdrawals/<int:number>/", reviewing.withdrawal, name="record_withdrawal"),
    path("log/", reviewing.log, name="record_log"),
]
