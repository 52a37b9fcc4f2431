from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from wagtail import hooks
from wagtail.models import PageViewRestriction

from civic.contributions import circles
from civic.contributions.views import knock


@hooks.register("on_serve_page", order=-1)
def refuse_whoever_is_signed_in(serve):
    """Wagtail sends everyone whom a page does not admit to sign in; who is signed in would be sent back for ever."""

    def inner(page, request, *args, **kwargs):
        if not request.user.is_authenticated or admits(page, request):
            return serve(page, request, *args, **kwargs)
        process = circles.behind(page)
        if process is None:
            raise PermissionDenied
        if circles.enter_by_domain(process, request.user) and admits(page, request):
            return redirect(request.get_full_path())
        return knock(request, process)

    return inner


def admits(page, request):
    """Wagtail itself asks for a password, where there is one."""
    return all(
        restriction.restriction_type == PageViewRestriction.PASSWORD or restriction.accept_request(request)
        for restriction in page.get_view_restrictions()
    )
