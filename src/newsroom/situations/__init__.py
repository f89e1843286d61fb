"""Situations as readers see them: pages, charts, maps, feeds and cards."""
