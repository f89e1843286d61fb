"""Addresses without a language: what machines ask for, and the way to the search of a language."""

from django.urls import path

from newsroom.reading import converters, sitemaps, views

converters.register()
urlpatterns = [
    path("search/", views.search_in_language, name="search_in_language"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-pages.xml", sitemaps.pages, name="sitemap_pages"),
    path("sitemap-news.xml", sitemaps.news, name="sitemap_news"),
    path("sitemap-<yyyy:year>-<mm:month>.xml", sitemaps.month, name="sitemap_month"),
]
