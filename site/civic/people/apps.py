from wagtail.users.apps import WagtailUsersAppConfig


class WagtailUsers(WagtailUsersAppConfig):
    """Wagtail's own users app, with our forms for a person."""

    user_viewset = "civic.people.admin_views.PersonViewSet"
