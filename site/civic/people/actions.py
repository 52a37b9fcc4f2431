from contextlib import suppress

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse
from wagtail.users.models import UserProfile

from civic.people.models import Organisation, Person


@transaction.atomic
def make_administrator(email):
    """Someone who may do everything; whoever runs commands on the server need not confirm the address by a letter.

    Whoever had an account keeps it; its password only if the address was confirmed, for else anyone may have
    chosen it.
    """
    email = email.lower()
    address = EmailAddress.objects.filter(email=email, verified=True).first()
    person = address.user if address else Person.objects.filter(email=email).first()
    if person is None:
        person = Person.objects.create_superuser(email)
        begin_in_her_language(person)
        return person
    if address is None:
        person.set_unusable_password()
        person.emailaddress_set.all().delete()
        person.emailaddress_set.create(email=email, verified=True, primary=True)
    person.is_superuser = person.is_active = True
    person.level = max(person.level, Person.Level.EMAIL)
    person.save()
    begin_in_her_language(person)
    return person


def one_time_address(person):
    """Where this person chooses a password: once, and as long as a letter about a forgotten one would be good for."""
    key = {"uidb36": user_pk_to_url_str(person), "key": default_token_generator.make_token(person)}
    return settings.SITE_URL + reverse("account_reset_password_from_key", kwargs=key)


def write_in_her_language(person):
    """Wagtail's letters, and its desk, in the language that she chose for letters, if they speak it."""
    UserProfile.objects.update_or_create(user=person, defaults={"preferred_language": tongue_of_letters(person)})


def begin_in_her_language(person):
    """The same, just after she came to work at the desk; unless she has chosen another language there."""
    profile, _is_new = UserProfile.objects.get_or_create(user=person)
    if not profile.preferred_language:
        profile.preferred_language = tongue_of_letters(person)
        profile.save(update_fields=["preferred_language"])


def tongue_of_letters(person):
    return person.language if person.language in dict(settings.DESK_LANGUAGES) else ""


@transaction.atomic
def speak_for(person, *, fiscal_number, name, kind):
    """From now on she can write in its name. Returns `(organisation, whether it is new here)`: one that is known by
    this number keeps the name and kind under which it is known."""
    organisation, is_new = Organisation.objects.get_or_create(
        fiscal_number=fiscal_number, defaults={"name": name, "kind": kind}
    )
    person.organisations.add(organisation)
    return organisation, is_new


@transaction.atomic
def stop_speaking_for(person, organisation):
    """What was said in its name stays as it was said. If nothing was, and nobody else speaks for it, it is forgotten:
    so a name with a slip in it can be written anew."""
    person.organisations.remove(organisation)
    if not organisation.people.exists():
        with suppress(ProtectedError), transaction.atomic():
            organisation.delete()
