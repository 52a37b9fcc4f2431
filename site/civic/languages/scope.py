"""wagtail-localize's views, for the pages that someone may translate. They ask for one permission, which officers
have, and not for whose page it is; nor, where they publish, who may.
"""

from django import forms
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import SegmentOverride, Translation
from wagtail_localize.views import convert, edit_translation, report, submit_translations, update_translations

from civic.languages import actions, rules, tasks
from civic.teams.rules import may_name
from civic.teams.scope import fields_that_name, numbers


def turn_off(field):
    """Not shown, and false whatever is sent."""
    field.disabled, field.initial, field.widget = True, False, forms.HiddenInput()


class OwnThing:
    """Whoever may edit it may say that it should be translated."""

    def dispatch(self, request, *args, **kwargs):
        if not rules.can_translate(request.user, self.get_object()):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class SubmitPage(OwnThing, submit_translations.SubmitPageTranslationView):
    def get_form(self):
        form = super().get_form()
        locales = form.fields["locales"]
        locales.queryset = locales.queryset.filter(pk__in=rules.languages_for(self.request.user, self.object))
        below = form.fields["include_subtree"]
        below.label = _("Also the pages below")
        below.help_text = _("Drafts of them follow within a minute.")
        return form

    def form_valid(self, form):
        locales, by = form.cleaned_data["locales"], self.request.user
        actions.begin(self.object, locales, by=by)
        if form.cleaned_data["include_subtree"]:
            keys = [locale.pk for locale in locales]
            transaction.on_commit(lambda: tasks.begin_below.enqueue(self.object.pk, keys, by.pk))
        names = ", ".join(locale.get_display_name() for locale in locales)
        messages.success(self.request, self.get_success_message(names))
        target = self.object.get_translation(locales[0]) if len(locales) == 1 else None
        return redirect(self.get_success_url() or self.get_default_success_url(target))


class SubmitSnippet(OwnThing, submit_translations.SubmitSnippetTranslationView):
    pass


class UpdateTranslations(update_translations.UpdateTranslationsView):
    """Bring translations up to date with their source."""

    def dispatch(self, request, *args, **kwargs):
        things = self.things()
        if not all(rules.can_translate(request.user, thing) for thing in things):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def things(self):
        source = self.get_object()
        translations = source.translations.filter(enabled=True)
        try:
            return [source.get_source_instance(), *(each.get_target_instance() for each in translations)]
        except ObjectDoesNotExist as error:
            raise Http404 from error

    def get_form(self):
        form = super().get_form()
        if not all(rules.can_publish(self.request.user, thing) for thing in self.things()):
            turn_off(form.fields["publish_translations"])
        return form


class Report(report.TranslationsReportView):
    def get_queryset(self):
        return rules.translations_known_to(self.request.user, super().get_queryset())


def convert_to_alias(request, page_id):
    """Make a translation show its source again. It is then as public as that is, at once."""
    page = get_object_or_404(Page, pk=page_id)
    if request.method == "POST" and not rules.can_publish(request.user, page):
        raise PermissionDenied
    return convert.convert_to_alias(request, page_id)


def edit_override(request, translation_id, overridable_segment_id):
    """Put another picture or page in the place of the source's: one that this person may choose."""
    with transaction.atomic():
        response = edit_translation.edit_override(request, translation_id, overridable_segment_id)
        if request.method == "PUT" and not names_what_she_may(request.user, translation_id, overridable_segment_id):
            raise PermissionDenied  # and nothing is kept
    return response


def names_what_she_may(person, translation_id, segment_id):
    translation = Translation.objects.select_related("source").get(pk=translation_id)
    stored = SegmentOverride.objects.filter(
        locale=translation.target_locale_id, context__overridablesegment=segment_id
    ).first()
    if stored is None:
        return True
    fields = fields_that_name(translation.source.specific_content_type.model_class())
    kind = fields.get(stored.context.path.rpartition(".")[2])
    return kind is None or may_name(person, kind, numbers([str(stored.data)]))


urlpatterns = [
    path("localize/submit/page/<int:page_id>/", SubmitPage.as_view()),
    path("localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/", SubmitSnippet.as_view()),
    path("localize/update/<int:translation_source_id>/", UpdateTranslations.as_view()),
    path(
        "localize/translate/<int:translation_id>/overrides/<int:overridable_segment_id>/edit/",
        edit_override,
    ),
    path("localize/page/<int:page_id>/convert_to_alias/", convert_to_alias),
    path("localize/reports/translations/", Report.as_view()),
    path("localize/reports/translations/results/", Report.as_view(results_only=True)),
]
