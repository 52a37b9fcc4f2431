from wagtail.users.apps import WagtailUsersAppConfig


class WagtailUsers(WagtailUsersAppConfig):
    """Wagtail's own users app, with our forms for a person."""

    user_viewset = "civic.people.admin_views.PersonViewSet"

    def ready(self):
        super().ready()
        # Wagtail lets us add panels to its account page, but not take away the one for first and last names.
        from wagtail.admin.views import account

        from civic.people.admin_views import NamePanel

        account.NameEmailSettingsPanel = NamePanel
