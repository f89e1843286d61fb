"""Accounts, profiles, and the log of who was given the verified mark."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.core.validators import URLValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable
from wagtail.search import index

from newsroom.append_only import AppendOnly


class UserManager(BaseUserManager["User"]):
    """Makes users, who are known by their e-mail address."""

    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A user; without a password they can only sign in by a link or passkey."""
        if not email:
            raise ValueError("a user needs an e-mail address")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A user who may do everything, and sign in at once.

        Whoever makes one has the machine's command line: a mail to confirm the address proves no
        more, and on a new site there may be no server yet that sends it.
        """
        from allauth.account.models import EmailAddress

        user = self.create_user(email, password, is_staff=True, is_superuser=True, **fields)
        EmailAddress.objects.using(self._db).create(
            user=user, email=user.email, verified=True, primary=True
        )
        return user


class User(AbstractUser):
    """An account. What others see of a person is their `Profile`."""

    username = None
    email = models.EmailField(_("e-mail address"), unique=True)
    language = models.CharField(
        _("language"), max_length=5, default="id", help_text=_("Letters to you are written in it.")
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = UserManager()

    class Meta(AbstractUser.Meta):
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        swappable = "AUTH_USER_MODEL"

    def __str__(self) -> str:
        return self.get_full_name()

    def get_full_name(self) -> str:
        """The profile's name, else the names of the account, else its e-mail address."""
        profile = getattr(self, "profile", None)
        return (profile.name if profile else "") or super().get_full_name() or self.email


class Profile(index.Indexed, ClusterableModel):
    """A person as readers see them. One without an account wrote before they had one."""

    user = models.OneToOneField(
        User,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="profile",
        verbose_name=_("account"),
    )
    name = models.CharField(_("name"), max_length=100)
    slug = models.SlugField(_("address"), max_length=100, unique=True)
    photo = models.ForeignKey(
        "pictures.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("photo"),
    )
    biography_id = models.TextField(_("biography in Indonesian"), max_length=600, blank=True)
    biography_en = models.TextField(_("biography in English"), max_length=600, blank=True)
    verified = models.BooleanField(_("verified"), default=False, editable=False)
    joined_at = models.DateTimeField(_("joined"), auto_now_add=True)

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("photo"),
        FieldPanel("biography_id"),
        FieldPanel("biography_en"),
        InlinePanel("links", label=_("links"), max_num=5),
    ]
    search_fields: ClassVar = [
        index.SearchField("name", boost=3),
        index.AutocompleteField("name"),
        index.SearchField("biography_id"),
        index.SearchField("biography_en"),
        index.FilterField("slug"),
    ]

    class Meta:
        verbose_name = _("profile")
        verbose_name_plural = _("profiles")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The writer's page, in the language that is being shown."""
        return reverse("writer", args=[self.slug])

    def biography(self, language: str | None = None) -> str:
        """The biography in that language (default: the one being shown), else in the other."""
        return getattr(self, f"biography_{self.biography_language(language)}")

    def biography_language(self, language: str | None = None) -> str:
        """The language of that biography, which its page is not always in."""
        asked = "en" if (language or get_language() or "id").startswith("en") else "id"
        other = "id" if asked == "en" else "en"
        written = getattr(self, f"biography_{asked}") or not getattr(self, f"biography_{other}")
        return asked if written else other


class ProfileLink(Orderable):
    """A place on the web where the person is also to be found."""

    profile = ParentalKey(Profile, on_delete=models.CASCADE, related_name="links")
    label = models.CharField(_("what it is"), max_length=60)
    url = models.URLField(_("address"), validators=[URLValidator(schemes=["https", "http"])])

    panels: ClassVar = [FieldPanel("label"), FieldPanel("url")]

    def __str__(self) -> str:
        return self.label


class Verification(AppendOnly):
    """An editor gave or took the verified mark, and said why. Never changed, never removed."""

    profile = models.ForeignKey(
        Profile, on_delete=models.DO_NOTHING, db_constraint=False, related_name="verifications"
    )
    given = models.BooleanField(_("given"))
    reason = models.TextField(_("reason"), max_length=1000)
    by = models.ForeignKey(
        User, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="+"
    )
    by_name = models.CharField(_("by"), max_length=254)
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("verification")
        verbose_name_plural = _("verifications")
        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.profile_id} {'+' if self.given else '-'} {self.by_name}"
