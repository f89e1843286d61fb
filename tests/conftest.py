"""Settings of all tests."""

from hypothesis import settings

# this suite also runs on slow, shared machines: an example that takes long is no fault
settings.register_profile("situasi", deadline=None, max_examples=60)
settings.load_profile("situasi")
