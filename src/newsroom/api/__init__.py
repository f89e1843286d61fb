"""The API: stories, readings, episodes and situations as JSON, CSV and GeoJSON."""
