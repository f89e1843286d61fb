"""The words that published stories use, so that a slip of the pen finds what was meant."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Word(models.Model):
    """A folded word of a published story. Kept when the story goes: it is a word, not a story."""

    word = models.CharField(max_length=40, unique=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.word


class Slip(models.Model):
    """A word's beginning with a letter or two missing, and the word: see `reading.words.slips`."""

    slip = models.CharField(max_length=7)
    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="slips")

    class Meta:
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["slip", "word"], name="one_slip_a_word")
        ]

    def __str__(self) -> str:
        return f"{self.slip} → {self.word_id}"
