"""Words of the sign-in forms that our catalogue says anew: they are allauth's, and so not in our code.

Named here so that `makemessages` keeps them.
"""

from django.utils.translation import gettext_noop as _

ALLAUTH = (
    _("Forgot your password?"),
    _("The email address and/or password you specified are not correct."),
)
