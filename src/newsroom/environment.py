"""What the environment says of the site, read once and checked.

Every variable has a safe default: without any, the site answers on this machine alone and keeps
its data in `./newsroom-data`. docs/operating.md lists them.
"""

from __future__ import annotations

import ipaddress
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zoneinfo import available_timezones

from situasi.errors import SituasiError

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
DEFAULT_ADDRESS = "http://localhost:8000"
"""By name: browsers make passkeys for names alone (WebAuthn, 5.1.2: a relying party is a domain)."""
YES = frozenset({"1", "yes", "true", "on"})
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
NO = frozenset({"", "0", "no", "false", "off"})


OURS = ("db.sqlite3*", "record.db*", "secret-key")
"""By what a folder is known to be the site's."""
PRIVATE = (*OURS, "demo-password", "demo-logins.txt", "mail", "media")
"""What the site writes into it."""
LEAST_KEY = 50
LEAST_DIFFERENT = 5
"""Characters of a key, and how many of them differ, as Django's own check asks (security.W009)."""


class SettingError(SituasiError):
    """A variable of the environment that cannot be used."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where readers find the site."""

    url: str
    host: str
    secure: bool
    port: int

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in LOOPBACK

    @property
    def named(self) -> bool:
        """Whether it is a name, and no bare number that passkeys cannot be made for."""
        try:
            ipaddress.ip_address(self.host)
        except ValueError:
            return True
        return False


def text(name: str, default: str = "") -> str:
    """The variable's words, without blanks around them."""
    return os.environ.get(name, default).strip()


def truth(name: str, default: bool = False) -> bool:
    """Whether the variable says yes. Raises `SettingError` for what is neither yes nor no."""
    said = os.environ.get(name)
    if said is None:
        return default
    word = said.strip().lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise SettingError(name, f"{said!r} is neither yes nor no", "write 1 or 0")


def number(name: str, default: int, *, least: int = 0) -> int:
    """The variable as a whole number. Raises `SettingError` where it is none or too small."""
    said = text(name) or str(default)
    if not said.isdecimal() or int(said) < least:
        raise SettingError(name, f"{said!r} is no number of {least} or more", "write digits")
    return int(said)


def address() -> Address:
    """The site's public address. Raises `SettingError` where it is no web address.

    Plain http is for this machine alone: elsewhere a password would travel for all to read.
    """
    name = "SITUASI_ADDRESS"
    url = text(name, DEFAULT_ADDRESS).rstrip("/")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path:
        raise SettingError(name, f"{url!r} is no address", "write https://news.example.org")
    secure = parts.scheme == "https"
    try:
        port = parts.port or (443 if secure else 80)
    except ValueError:
        raise SettingError(name, f"{url!r} has no such port", "write 1 to 65535") from None
    found = Address(url=url, host=parts.hostname, secure=secure, port=port)
    if not found.secure and not found.loopback:
        raise SettingError(name, f"{url} is not secure", "write https:// and serve it so")
    return found


def data_folder() -> Path:
    """The folder of the database, the media and the key, made if it is not there.

    It is for the site's user alone, or a group's that it was opened to, and so is all that this
    process writes from now on.
    """
    folder = Path(text("SITUASI_DATA", "newsroom-data")).expanduser().resolve()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(
            "SITUASI_DATA", f"{folder}: {error.strerror}", "name a folder that can be written"
        ) from error
    _shut(folder)
    os.umask(withheld(folder))
    return folder


def withheld(folder: Path) -> int:
    """The rights that files in the folder do not have, as its own do not: an umask."""
    held = folder.stat().st_mode
    return 0o007 if held & stat.S_IWGRP else 0o027 if held & stat.S_IRGRP else 0o077


def _shut(folder: Path) -> None:
    """Take what everybody may read from everybody: older versions left it so.

    Left as they are: a folder that holds nothing of the site's or is everybody's, as /tmp is, what
    is another user's, and what was opened to a group alone, which somebody did on purpose.
    """
    if not any(True for pattern in OURS for _ in folder.glob(pattern)):
        return
    for path in [folder, *(path for pattern in PRIVATE for path in folder.glob(pattern))]:
        if path.is_symlink():
            continue
        with suppress(OSError):
            held = path.stat()
            open_to_all = held.st_mode & 0o007 and not held.st_mode & stat.S_ISVTX
            if open_to_all and held.st_uid == os.geteuid():
                path.chmod(held.st_mode & 0o700)


def database(folder: Path) -> str:
    """The address of the database: SQLite in the data folder unless DATABASE_URL names PostgreSQL.

    Raises `SettingError` for any other kind; the address may hold a password, so it is not repeated.
    """
    name = "DATABASE_URL"
    url = text(name)
    if not url:
        return f"sqlite:///{folder / 'db.sqlite3'}"
    scheme, mark, rest = url.partition("://")
    if not mark or scheme not in {"postgres", "postgresql"}:
        kind = repr(scheme) if mark else "this"
        raise SettingError(
            name,
            f"{kind} is no database that the newsroom runs on",
            "write postgresql://user:password@host/name, or nothing for SQLite",
        )
    return f"postgresql://{rest}"


def time_zone(default: str) -> str:
    """The site's clock. Raises `SettingError` for a zone that is not in the tz database."""
    name = "SITUASI_TIME_ZONE"
    said = text(name) or default
    if said not in available_timezones():
        raise SettingError(name, f"{said!r} is no time zone", "write one like Asia/Jakarta")
    return said


def log_level(default: str) -> str:
    """From which level on is logged. Raises `SettingError` where there is none of that name."""
    name = "SITUASI_LOG"
    said = (text(name) or default).upper()
    if said not in LEVELS:
        raise SettingError(name, f"{said!r} is no level", f"write one of {', '.join(LEVELS)}")
    return said


def secret_key(folder: Path) -> str:
    """The key given in the environment, else the one in the data folder, made on first use.

    Raises `SettingError` for one that could be guessed; it is not repeated.
    """
    name = "SITUASI_SECRET_KEY"
    given = text(name)
    if given:
        if len(given) < LEAST_KEY or len(set(given)) < LEAST_DIFFERENT:
            what = f"is too easy to guess: {len(given)} characters, {len(set(given))} of them different"
            mend = f"give {LEAST_KEY} random ones, or none: then a key is made and kept with the data"
            raise SettingError(name, what, mend)
        return given
    path = folder / "secret-key"
    try:
        # Made by one process alone: two that start at once must not sign with two keys.
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
    except FileExistsError:
        pass
    except OSError as error:
        raise SettingError(
            "SITUASI_DATA", f"{path}: {error.strerror}", "give SITUASI_SECRET_KEY instead"
        ) from error
    return path.read_text().strip()


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over."""

    host: str
    port: int
    user: str
    password: str
    ssl: bool
    starttls: bool


def mail_server() -> MailServer | None:
    """The server of `SITUASI_MAIL`, or `None`: mail is then written into the data folder.

    `smtps://user:password@host:465`, `smtp+starttls://user:password@host:587`, `smtp://host:25`.
    """
    name = "SITUASI_MAIL"
    url = text(name)
    if not url:
        return None
    ports = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
    parts = urlsplit(url)
    if parts.scheme not in ports or not parts.hostname:
        # The address may hold a password: it is not repeated.
        raise SettingError(name, "is no address of a mail server", "write smtps://user:pw@host")
    return MailServer(
        host=parts.hostname,
        port=parts.port or ports[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        ssl=parts.scheme == "smtps",
        starttls=parts.scheme == "smtp+starttls",
    )
