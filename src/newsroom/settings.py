"""The newsroom's settings: safe without any variable of the environment, see `environment`."""

from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy as _

from newsroom import environment

HERE = Path(__file__).parent
DATA = environment.data_folder()
ADDRESS = environment.address()
SITUASI_DEMO = environment.truth("SITUASI_DEMO")
PUBLISHER = environment.text("SITUASI_NAME", "Situasi")
"""What the site calls itself, and what stands in a dateline after the place."""

DEBUG = environment.truth("SITUASI_DEBUG")
if not ADDRESS.loopback and (DEBUG or SITUASI_DEMO):
    # Error pages with the code, and logins that everybody knows, stay on this machine.
    raise environment.SettingError(
        "SITUASI_ADDRESS",
        f"{ADDRESS.url} is public",
        "take SITUASI_DEBUG and SITUASI_DEMO away",
    )
SECRET_KEY = environment.secret_key(DATA)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"] if ADDRESS.loopback else [ADDRESS.host]
CSRF_TRUSTED_ORIGINS = [ADDRESS.url]
PROXIES = environment.number("SITUASI_PROXIES", 1 if ADDRESS.secure else 0)
"""How many proxies of ours stand before the site; each adds one address to X-Forwarded-For."""

INSTALLED_APPS = [
    "newsroom.operation",
    "newsroom.people",
    "newsroom.stories",
    "newsroom.reading",
    "newsroom.desk",
    "newsroom.readers",
    "newsroom.record",
    "newsroom.situations",
    "newsroom.api",
    "newsroom.demo",
    "wagtail.contrib.simple_translation",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "newsroom.pictures",  # after Wagtail's: its rule who may see a picture counts
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "newsroom.operation.policy.PolicyMiddleware",
    "newsroom.operation.probes.ProbesMiddleware",
    "newsroom.operation.one_name.OneNameMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "newsroom.api.middleware.PagesLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
    "newsroom.desk.doors.DoorsMiddleware",
    "newsroom.operation.numbers.NumbersMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "newsroom.operation.context.site",
            ],
        },
    },
]

# The database ------------------------------------------------------------------------------------

_DATABASE = environment.database(DATA)
_SQLITE = _DATABASE.startswith("sqlite:")
DATABASES = {
    "default": dj_database_url.parse(_DATABASE, conn_max_age=60, conn_health_checks=True)
}
if _SQLITE:
    DATABASES["default"]["OPTIONS"] = {
        # A transaction takes the write lock when it begins: one that takes it midway cannot wait.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
RECORD = str(DATA / "record.db") if _SQLITE else _DATABASE
"""The record's place: a file of its own beside SQLite's, tables of its own in PostgreSQL."""
READER = environment.text("SITUASI_READER", "situasi.reading.reader:SituasiReader")
"""What reads the stories: `package.module:Class` of a `situasi.reading.Reader`."""
READING_SECONDS = environment.number("SITUASI_READING_SECONDS", 30, least=1)
"""How long a reader may take for one story."""
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    # Shared by all processes: what is done once a day is noted in it.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "operation_cache",
        # At the usual 300 it would forget what is still needed, by the order of the alphabet.
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    },
    # Wagtail would keep what it knows of a picture's sizes in the table above: the table that it
    # knows them from is no further.
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend",
        "QUEUES": ["default"],
    }
}

# Languages ---------------------------------------------------------------------------------------

LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Indonesian")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
WAGTAIL_I18N_ENABLED = True
# A translator writes a draft of their own; an unwritten one must not show the other language.
WAGTAILSIMPLETRANSLATION_SYNC_PAGE_TREE = False
LOCALE_PATHS = [HERE / "locale"]
FORMAT_MODULE_PATH = ["newsroom.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = environment.time_zone("Asia/Jakarta")
LANGUAGE_COOKIE_SAMESITE = "Lax"

# Files -------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATICFILES_DIRS = [HERE / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "newsroom.operation.static.StaticStorage"},
}
WHITENOISE_MAX_AGE = 3600
FILE_UPLOAD_PERMISSIONS = 0o666 & ~environment.withheld(DATA)
FILE_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a story with many points has many fields

# People ------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 10}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "people:home"
LOGOUT_REDIRECT_URL = "/"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

ACCOUNT_ADAPTER = "newsroom.people.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "newsroom.people.forms.SignupForm"
ACCOUNT_FORMS = {
    name: f"newsroom.people.entrance.{form}"
    for name, form in (
        ("login", "LoginForm"),
        ("signup", "SignupForm"),
        ("add_email", "AddEmailForm"),
        ("change_password", "ChangePasswordForm"),
        ("reset_password", "ResetPasswordForm"),
        ("reset_password_from_key", "ResetPasswordKeyForm"),
        ("reauthenticate", "ReauthenticateForm"),
    )
}
MFA_FORMS = {"add_webauthn": "newsroom.people.entrance.AddWebAuthnForm"}
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = f"{PUBLISHER}: "
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if ADDRESS.secure else "http"
ACCOUNT_RATE_LIMITS = {
    "signup": "20/h/ip",
    "login": "30/m/ip",
    # Axes locks; allauth's own count would lock a second time, by other rules.
    "login_failed": "60/h/ip",
    "reset_password": "10/h/ip,5/h/key",
    "confirm_email": "1/m/key",
}
# Browsers make passkeys for names alone.
MFA_SUPPORTED_TYPES = ["totp", *(["webauthn"] if ADDRESS.named else []), "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = ADDRESS.named
MFA_TOTP_ISSUER = PUBLISHER
# Browsers take http://localhost for secure; passkeys can be tried on a laptop.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = ADDRESS.loopback and not ADDRESS.secure

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "newsroom.operation.limits.client_address"
AXES_USERNAME_CALLABLE = "newsroom.people.lockout.name_tried"
AXES_LOCKOUT_CALLABLE = "newsroom.people.lockout.refused"

# Mail --------------------------------------------------------------------------------------------

DEFAULT_FROM_EMAIL = environment.text("SITUASI_MAIL_FROM", f"redaksi@{ADDRESS.host}")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_SUBJECT_PREFIX = f"{PUBLISHER}: "
_MAIL = environment.mail_server()
if _MAIL is None:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA / "mail"
else:
    EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
    EMAIL_USE_SSL, EMAIL_USE_TLS = _MAIL.ssl, _MAIL.starttls
    EMAIL_TIMEOUT = 20

LETTER_HOUR = environment.number("SITUASI_LETTER_HOUR", 6)
"""The hour of the day, by the site's clock, from which the daily letter goes out."""

# Wagtail -----------------------------------------------------------------------------------------

WAGTAIL_SITE_NAME = PUBLISHER
WAGTAILADMIN_BASE_URL = ADDRESS.url
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "newsroom.reading.search_backend"}}
WAGTAILIMAGES_IMAGE_MODEL = "pictures.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "newsroom.pictures.forms.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 12_000_000
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILDOCS_EXTENSIONS = ["pdf"]
WAGTAIL_ENABLE_UPDATE_CHECK = False  # no request leaves the site
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS = []
# Stories go the desk's way (newsroom.desk.states), not that of Wagtail's workflows.
WAGTAIL_WORKFLOW_ENABLED = False
WAGTAIL_COMMENTS_ENABLED = True
WAGTAIL_AUTOSAVE_INTERVAL = 1500
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False

# Browsers' rules ---------------------------------------------------------------------------------

if ADDRESS.secure:
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^health/$", r"^ready/$"]
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PROXIES else None
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    LANGUAGE_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = False  # Wagtail's admin reads it
X_FRAME_OPTIONS = "DENY"  # but for previews in the admin and the card of a situation
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": ["'self'"],
    # Wagtail's editor compiles its forms' templates and sets styles on what it shows.
    "script-src": ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
}

PAGE_CACHE_SECONDS = environment.number("SITUASI_PAGE_CACHE_SECONDS", 300)
"""How long a page may be served from memory if nothing was published; 0 keeps none."""

API_A_MINUTE = environment.number("SITUASI_API_A_MINUTE", 60, least=1)
"""Requests to the API that one address may make in a minute without a key."""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": environment.log_level("WARNING")},
    "loggers": {"django": {"handlers": [], "propagate": True}},
}
