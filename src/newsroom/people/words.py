"""Words of the sign-in forms that our catalogue says anew: they are allauth's, and so not in our code.

Named here so that `makemessages` keeps them.
"""

from django.utils.translation import gettext_noop as _

ALLAUTH = (
    _("Email"),
    _("Email address"),
    _("Password"),
    _("New Password"),
    _("Current Password"),
    _("Remember Me"),
    _("Sign In"),
    _("Sign Out"),
    _("Sign Up"),
    _("Email Addresses"),
    _("Add Email Address"),
    _("Add Email"),
    _("The following email addresses are associated with your account:"),
    _("Re-send Verification"),
    _("Two-Factor Authentication"),
    _("Forgot your password?"),
    _("The email address and/or password you specified are not correct."),
)
