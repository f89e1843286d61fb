"""The site as gunicorn runs it: the page cache in front of Django."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

from newsroom.operation.pages import PageCache

application = PageCache(get_wsgi_application(), settings.DATA, settings.PAGE_CACHE_SECONDS)
