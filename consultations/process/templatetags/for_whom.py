from django import template

register = template.Library()


@register.inclusion_tag("process/for_whom.html", takes_context=True)
def for_whom(context):
    """Whom the consultation of this page is for, unless it is for everyone; and to someone who is signed in and has
    not said that she lives there, where she can say it."""
    page, person = context["page"], context.get("user")
    place = page.residents_of
    is_known = bool(place and person and person.is_authenticated)
    return {
        "place": place,
        "is_private": page.is_private,
        "has_to_say": is_known and not person.lives_in(place.pk),
        "request": context.get("request"),
    }
