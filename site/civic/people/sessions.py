"""Sessions in the database, and whose they are: asked with every page of someone who is signed in."""

from contextvars import ContextVar

from allauth.account.auth_backends import AuthenticationBackend
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db.models import OuterRef
from django.db.models.functions import Now

from civic.people.demo import is_public, is_refused
from civic.people.models import Person, Session, has_rights
from civic.prepared import Prepared

living = Prepared(
    lambda key: (
        Session.objects.filter(session_key=key, expire_date__gt=Now())
        .select_related("person")
        .annotate(may_have_rights=has_rights(OuterRef("person")))
    ),
    "?",
)
by_key = Prepared(lambda key: Person.objects.with_rights().filter(pk=key), -1)
# Whose session was read last, until someone asks who that is: Django asks for both, one after the other.
just_read = ContextVar("person of the session that was just read", default=None)


class SessionStore(DatabaseStore):
    @classmethod
    def get_model_class(cls):
        return Session

    def create_model_instance(self, data):
        row = super().create_model_instance(data)
        row.person_id = data.get(SESSION_KEY)
        return row

    def _get_session_from_db(self):
        just_read.set(None)
        for session in living.rows(self.session_key):
            if session.person:
                session.person.may_have_rights = session.may_have_rights
                just_read.set(session.person)
            return session
        self._session_key = None
        return None


class PersonBackend(AuthenticationBackend):
    """Where this is no demo, neither the demo's accounts nor its password let anyone in."""

    def authenticate(self, request, **credentials):
        return None if is_public(credentials.get("password")) else super().authenticate(request, **credentials)

    def user_can_authenticate(self, user):
        return super().user_can_authenticate(user) and not is_refused(user)

    def get_user(self, user_id):
        person = just_read.get()
        just_read.set(None)  # once: later it may no longer be so
        found = [person] if person and person.pk == user_id else by_key.rows(user_id)
        return next(filter(self.user_can_authenticate, found), None)
