"""What Wagtail's admin does not ask. It asks about rights where a page or a file is changed; where it only shows one,
or a form names one, it asks less, and it tells everyone of everyone's pages. Here is the rest, in one gate before all
its views: of other entities' things, staff sees what the public sees.
"""

import json
from contextlib import suppress
from functools import wraps

from django.apps import apps
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from modelcluster.models import get_all_child_relations
from taggit.models import Tag
from wagtail.admin.auth import permission_denied
from wagtail.documents import get_document_model
from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images import get_image_model
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet
from wagtail.models import Page, TaskState
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.rich_text import extract_references_from_rich_text

from civic.teams import rules

IN_ADDRESSES = ("page_id", "page_to_move_id", "parent_page_id", "destination_id", "pk")
IN_FORMS = ("new_parent_page", "parent_page", "chooser")
ENTITIES = {"LINK": Page, "DOCUMENT": get_document_model(), "IMAGE": get_image_model()}
REPORTS_ABOUT_ALL = {
    f"wagtailadmin_reports:{name}{part}" for name in ("page_types_usage", "site_history") for part in ("", "_results")
}
MOST_TAGS = 10


def within_scope(view):
    """One of the admin's views, for whom it may serve with these arguments."""

    @wraps(view)
    def gated(request, *args, **kwargs):
        person = request.user
        if not person.has_perm("wagtailadmin.access_admin") or rules.looks_after_all(person):
            return view(request, *args, **kwargs)
        name = request.resolver_match.view_name
        if name.startswith("wagtailadmin_tag_"):
            return own_tags(request)
        if not is_within_scope(request, name, kwargs):
            return permission_denied(request)
        if name == "wagtailadmin_choose_page":
            kwargs["parent_page_id"] = beginning_for(request)
        return view(request, *args, **kwargs)

    return gated


def is_within_scope(request, name, kwargs):
    # Settings are of the whole site; Wagtail's own question whether someone may change them breaks on PostgreSQL.
    if name in REPORTS_ABOUT_ALL or name.startswith("wagtailsettings:"):
        return False
    if name.startswith("wagtailadmin_pages:"):
        return has_own_pages(request, kwargs) and has_own_task(kwargs) and names_what_she_may(request, kwargs)
    if name.startswith("wagtailadmin_explore"):
        return leads_to_own_pages(request.user, kwargs)
    if name == "wagtail_bulk_action":
        return has_own_pages(request, {}) and has_own_selection(request, **kwargs)
    if name.startswith("wagtailadmin_choose_page"):
        chosen = [*kwargs.values(), *numbers(request.GET.getlist("id"))]
        return rules.may_name(request.user, Page, chosen)
    return True


def numbers(values):
    return [int(value) for value in values if value.isascii() and value.isdigit() and len(value) < 19]


def has_own_pages(request, kwargs):
    """Whether every page in the address, and every parent chosen in a form, is in her care."""
    keys = [int(kwargs[name]) for name in IN_ADDRESSES if name in kwargs]
    keys += numbers(value for name in IN_FORMS for value in request.POST.getlist(name))
    return rules.are_all_in(rules.pages_in_care_of(request.user), keys)


def leads_to_own_pages(person, kwargs):
    """Wagtail lists what is below any page that has the same root as all of hers: of two languages, the site's."""
    way = PagePermissionPolicy().explorable_instances(person)
    return rules.are_all_in(way, [int(key) for key in kwargs.values()])


def has_own_task(kwargs):
    """Wagtail asks for the rights on the page of the address, then acts on the task, whatever page that is of."""
    if "task_state_id" not in kwargs:
        return True
    task = get_object_or_404(TaskState.objects.select_related("workflow_state"), pk=kwargs["task_state_id"])
    state = task.workflow_state
    is_of_a_page = issubclass(state.base_content_type.model_class(), Page)
    return is_of_a_page and state.object_id == str(kwargs["page_id"])


def has_own_selection(request, app_label, model_name, action):
    """Wagtail names what one may not act upon; and “all” is all children of a page, whoever's they are."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError:
        return True  # Wagtail's own 404
    chosen = request.GET.getlist("id")
    if "all" in chosen and issubclass(model, Page):
        return rules.are_all_in(rules.pages_in_care_of(request.user), numbers([request.GET.get("childOf", "")]) or [0])
    return rules.are_all_in(rules.things_in_care_of(request.user, model), numbers(chosen))


def beginning_for(request):
    """Where choosing a page begins: at her own. Wagtail begins at what all pages of the wanted kind have in common."""
    own = rules.pages_in_care_of(request.user).order_by("depth", "pk").first()
    return (own or Page.get_first_root_node()).pk


def own_tags(request):
    """Tags of the images and documents in her care that begin like this; Wagtail offers everyone's."""
    term = request.GET.get("term", "")
    names = set()
    for model in (get_image_model(), get_document_model()):
        own = rules.things_in_care_of(request.user, model)
        tagged = model.tags.through.objects.filter(
            content_type__app_label=model._meta.app_label, object_id__in=own.values("pk")
        )
        found = Tag.objects.filter(name__istartswith=term, pk__in=tagged.values("tag"))
        names.update(found.values_list("name", flat=True)[:MOST_TAGS] if term else [])
    return JsonResponse(sorted(names)[:MOST_TAGS], safe=False)


# --- what a page's form names ----------------------------------------------------------------


def names_what_she_may(request, kwargs):
    """Whether all pages and files that a sent form names are known to her, or were on the page before.

    A chooser offers no others; but whatever key is sent, Wagtail stores it, shows its title and serves the file.
    """
    if request.method != "POST":
        return True
    named, had = set(), set()
    if "content_type_model_name" in kwargs:
        model = apps.get_model(kwargs["content_type_app_name"], kwargs["content_type_model_name"])
    elif "page_id" in kwargs:
        page = get_object_or_404(Page, pk=kwargs["page_id"])
        model = page.specific_class
    else:
        return True
    fields = fields_that_name(model)
    for key, values in request.POST.lists():
        for value in values:
            named |= named_in(fields.get(key.rpartition("-")[2]), value)
    if named and "page_id" in kwargs:
        had = stored_in(page.get_latest_revision_as_object().serializable_data(), fields)
    return all(rules.may_name(request.user, model, [key]) for model, key in named - had)


def fields_that_name(model):
    """`{name of a field of this kind of page, or of its rows: Page, image or document class}`"""
    models = [model, *(child.related_model for child in get_all_child_relations(model))]
    fields = [field for each in models for field in each._meta.concrete_fields if field.related_model]
    return {field.name: kind_of(field.related_model) for field in fields if kind_of(field.related_model)}


def kind_of(model):
    return next((kind for kind in ENTITIES.values() if issubclass(model, kind)), None)


def named_in(kind, value):
    """`{(class, key)}` in one value of a form: the key of a chooser, or the links in a formatted text."""
    if kind:
        return {(kind, key) for key in numbers([value])}
    found = set()
    if '"entityMap"' in value:
        # Made up by hand: the form says what is wrong with it.
        with suppress(ValueError, LookupError, AttributeError, TypeError):
            for entity in json.loads(value)["entityMap"].values():
                if entity["type"] in ENTITIES and entity["data"].get("id"):
                    found.add((ENTITIES[entity["type"]], int(entity["data"]["id"])))
    return found


def stored_in(value, fields, name=""):
    """`{(class, key)}` in what is stored of a page, as Wagtail serializes it."""
    if isinstance(value, dict):
        return set().union(*(stored_in(each, fields, key) for key, each in value.items()))
    if isinstance(value, list):
        return set().union(*(stored_in(each, fields) for each in value))
    if isinstance(value, int) and name in fields:
        return {(fields[name], value)}
    if isinstance(value, str) and "id=" in value:
        links = extract_references_from_rich_text(value)
        return {(kind_of(model), int(key)) for model, key, _path, _place in links if kind_of(model)}
    return set()


# --- the admin's own API ---------------------------------------------------------------------


class OwnImages(ImagesAdminAPIViewSet):
    def get_queryset(self):
        own = rules.things_in_care_of(self.request.user, self.model)
        return super().get_queryset().filter(pk__in=own.values_list("pk", flat=True))


class OwnDocuments(DocumentsAdminAPIViewSet):
    def get_queryset(self):
        own = rules.things_in_care_of(self.request.user, self.model)
        return super().get_queryset().filter(pk__in=own.values_list("pk", flat=True))
