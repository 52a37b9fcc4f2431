"""Jobs after a page was published: it is to be found in each language that has pages. And jobs after someone wrote,
or wants to read: in which language a text is, and what it says in another."""

import re

from django.conf import settings
from django.db import transaction
from django.tasks import task
from wagtail.models import Locale, Page

from civic.contributions.models import Contribution, Receipt
from civic.languages import actions, standing
from civic.languages.making import make
from civic.languages.models import AutomaticTranslation
from civic.people.models import Person

FEWEST_WORDS = 5  # fewer tell nothing


def stand_in_soon(instance, **kwargs):
    """A signal of Wagtail's: whoever publishes need not know. A home page is the first of its language."""
    is_source = instance.locale.language_code == settings.LANGUAGE_CODE
    if instance.alias_of_id or (instance.depth > 2 and not is_source):
        return
    job = stand_in if is_source else complete
    transaction.on_commit(lambda: job.enqueue(instance.pk))


def keep_wording(instance, **kwargs):
    """A signal of Wagtail's: all translations of an original grow old with the moment in which its texts change."""
    is_original = instance.locale.language_code == settings.LANGUAGE_CODE and not instance.alias_of_id
    if is_original and standing.keep_wording(instance):
        transaction.on_commit(lambda: tell_translators.enqueue(instance.pk))


@task
def tell_translators(page_id):
    page = Page.objects.filter(pk=page_id).first()
    if page:
        actions.tell_translators(page)


@task
def stand_in(page_id):
    page = Page.objects.live().filter(pk=page_id).first()
    if page:
        actions.stand_in(page)


@task
def complete(home_id):
    home = Page.objects.live().filter(pk=home_id).first()
    if home:
        actions.complete(home.locale.language_code)


def find_language_soon(contribution):
    """To be called within the act in which it was written."""
    if contribution.language_is_guessed and number_of_words(contribution.review_text) >= FEWEST_WORDS:
        transaction.on_commit(lambda: find_language.enqueue(contribution.pk))


def number_of_words(text):
    """Chinese has no spaces: there, each sign counts."""
    return len(text.split()) + len(re.findall("[\u4e00-\u9fff]", text))


@task
def find_language(contribution_id):
    """Find out in which language it is written, if its author did not say it and it is sure."""
    from civic.languages.listening import language_of  # not at the top: web workers have no room for what it knows

    guessed = Contribution.objects.filter(pk=contribution_id, language_is_guessed=True)
    contribution = guessed.first()
    language = contribution and language_of(contribution.specific.review_text)
    if language and language != contribution.language and guessed.update(language=language):
        written = Receipt.objects.filter(contribution=contribution_id, act__in=["submit", "comment"])
        written.filter(person=contribution.author_id).update(language=language)
        AutomaticTranslation.objects.filter(contribution=contribution_id).exclude(part="answer").delete()


@task(priority=-10)
def translate(key):
    """After all other jobs: an engine may be slow."""
    row = AutomaticTranslation.objects.filter(pk=key, state=AutomaticTranslation.State.WAITING).first()
    if row:
        make(row)


@task
def begin_below(page_id, locale_ids, person_id):
    page, by = Page.objects.filter(pk=page_id).first(), Person.objects.filter(pk=person_id).first()
    if page and by:
        actions.begin_below(page, Locale.objects.filter(pk__in=locale_ids), by=by)
