"""Whom a consultation is for: everyone, people who live somewhere, or people who were let in.

A private one has a circle, a group of people. Wagtail's own restriction, on its page in every language, admits that
group, and besides it only who works on the page; so whatever asks for restrictions keeps it from everybody else.
"""

from allauth.account.models import EmailAddress
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Value
from django.utils.translation import gettext as _
from wagtail.models import Page, PageViewRestriction

from civic.contributions.actions import Refused
from civic.contributions.models import EntryCode, Opening, Process
from civic.journal.actions import note
from civic.people.models import Person
from civic.people.roles import LABX_EDITORS, MODERATORS
from civic.teams.rules import team_of

MOST_CODES = 500  # made at a time
READ_AS = str.maketrans("OIL", "011")  # what people write for what is in no code


# --- whom it is for


@transaction.atomic
def make_private(process, by):
    """Keep it from everybody but its circle, which is empty at first. In every language, from now on."""
    process = locked(process)
    if process.is_private:
        return process
    if process.has_acts():
        refuse_to_narrow()
    process.circle = Group.objects.create(name=f"circle {process.translation_key}")
    process.residents_of = None
    process.save(update_fields=["circle", "residents_of"])
    for page in pages_of(process):
        restrict(page, process)
    note(by, "made private", process)
    return process


@transaction.atomic
def make_public(process, by, residents_of=None):
    """Let everyone read it and everyone act; or, of these, only who lives in a territory."""
    process = locked(process)
    if not process.is_private and process.residents_of == residents_of:
        return process
    if process.has_acts():
        if process.is_private:
            raise Refused(
                _("People have written here among themselves: it cannot be opened to others. Make a new one.")
            )
        if residents_of and not is_part(process.residents_of, residents_of):
            refuse_to_narrow()
    if process.is_private:
        dissolve(process)
    process.residents_of = residents_of
    process.save(update_fields=["residents_of"])
    note(by, "opened", process, residents_of=residents_of and residents_of.pk)
    return process


def locked(process):
    return Process.objects.select_for_update().get(pk=process.pk)


def refuse_to_narrow():
    raise Refused(_("People have taken part while it was for more people: it cannot be for fewer. Make a new one."))


def is_part(place, of):
    return bool(place) and of.pk in (place.pk, place.within_id)


def dissolve(process):
    """The circle, its codes and its restrictions go; nobody has written in it yet."""
    circle = process.circle
    PageViewRestriction.objects.filter(groups=circle).delete()
    process.entry_codes.all().delete()
    process.kept_out.clear()
    process.circle, process.domains = None, []
    process.save(update_fields=["circle", "domains"])
    circle.delete()


def pages_of(process):
    """The page of the consultation in each language, and the aliases of any of them."""
    pages = list(Page.objects.filter(translation_key=process.translation_key))
    found = []
    while pages:
        found += pages
        pages = list(Page.objects.filter(alias_of__in=pages).exclude(pk__in=[page.pk for page in found]))
    return found


def restrict(page, process):
    """Repeatable. Wagtail asks an alias for the restriction of its source; lists ask for the alias's own."""
    if PageViewRestriction.objects.filter(page=page, groups=process.circle).exists():
        return
    restriction = PageViewRestriction(page=page, restriction_type=PageViewRestriction.GROUPS)
    restriction.save()
    team = team_of(page.get_parent())
    of_staff = Group.objects.filter(name__in=[LABX_EDITORS, MODERATORS])
    restriction.groups.set([process.circle, *of_staff, *([team.officers, team.moderators] if team else [])])


def keep_private(page, by=None):
    """For a page that was just made: the translation or the alias of what is private is private too. A copy of it,
    on which Wagtail puts the same restriction, is another consultation: it gets a circle of its own."""
    source = page
    while source.alias_of:
        source = source.alias_of
    process = Process.objects.get(translation_key=source.translation_key)
    if process.is_private:
        restrict(page, process)
    elif PageViewRestriction.objects.filter(page=page, groups__process__isnull=False).delete()[0]:
        make_private(process, by)


# --- who is let in


@transaction.atomic
def admit(process, person, by=None, **facts):
    """Whether she is in it now for the first time."""
    _row, is_new = Person.groups.through.objects.get_or_create(person=person, group_id=process.circle_id)
    if is_new:
        note(by or person, "let in" if by else "entered", process, person=person.pk, **facts)
    return is_new


@transaction.atomic
def take_out(process, person, by):
    """She can no longer enter, whatever code or e-mail she has. What she wrote stays."""
    process.circle.user_set.remove(person)
    process.kept_out.add(person)
    note(by, "took out", process, person=person.pk)


@transaction.atomic
def let_back(process, person, by):
    process.kept_out.remove(person)
    admit(process, person, by)


def is_in(process, person):
    return process.circle.user_set.filter(pk=person.pk).exists()


def is_kept_out(process, person):
    return process.kept_out.filter(pk=person.pk).exists()


@transaction.atomic
def make_codes(process, how_many, by, uses=1):
    """Each lets in so many people."""
    codes = EntryCode.objects.bulk_create(
        EntryCode(process=process, uses_left=uses, by=by) for _number in range(min(how_many, MOST_CODES))
    )
    note(by, "made codes for", process, codes=len(codes), uses=uses)
    return codes


@transaction.atomic
def withdraw_code(code, by):
    """It lets in nobody any more; whoever came by it stays."""
    code.uses_left = 0
    code.save(update_fields=["uses_left"])
    note(by, "withdrew a code of", code.process, code=code.pk)


@transaction.atomic
def use_code(code, person):
    """Let her in; returns the Process. Who is in already uses up nothing. Refused in the same words, whatever the
    reason: they do not tell what there is to enter."""
    found = EntryCode.objects.select_related("process__circle").filter(code=as_printed(code)).first()
    if found is None or not found.process.is_private or is_kept_out(found.process, person):
        refuse_code()
    if admit(found.process, person, code=found.pk) and not take_a_place(found):
        refuse_code()
    return found.process


def take_a_place(code):
    """Counted by the database: of two people at the same moment, one gets the last place."""
    return EntryCode.objects.filter(pk=code.pk, uses_left__gt=0).update(uses_left=F("uses_left") - 1)


def as_printed(code):
    """What was typed as codes are printed: `abcd 12o4` → `ABCD-1204`."""
    typed = "".join(filter(str.isalnum, code.upper())).translate(READ_AS)
    return f"{typed[:4]}-{typed[4:]}"


def refuse_code():
    raise Refused(_("This code lets nobody in. Check it sign by sign, or ask whoever gave it to you for another one."))


# --- by e-mail


@transaction.atomic
def set_domains(process, domains, by):
    """Whoever has a confirmed address in one of these is let in when she comes."""
    process = locked(process)
    if process.domains != domains:
        process.domains = domains
        process.save(update_fields=["domains"])
        note(by, "lets in e-mail of", process, domains=domains)


def as_domain(typed):
    """`@CM-Setúbal.pt` → `cm-setúbal.pt` as DNS writes it; a dot in front stands for everything below it."""
    name = typed.strip().removeprefix("@").lower()
    dot = "." if name.startswith(".") else ""
    try:
        name = name.removeprefix(".").encode("idna").decode()
    except UnicodeError:
        name = ""
    labels = name.split(".")
    if len(labels) < 2 or not all(label.replace("-", "a").isalnum() for label in labels):
        raise ValidationError(
            _("“%(typed)s” is no domain. Write what follows the @, like “entity.example”.") % {"typed": typed.strip()}
        )
    return dot + name


def is_of_domain(email, domains):
    try:
        host = as_domain(email.rpartition("@")[2])
    except ValidationError:
        return False
    return any(host.endswith(domain) if domain.startswith(".") else host == domain for domain in domains)


def addresses_let_in(process, person, *, verified):
    mine = EmailAddress.objects.filter(user=person, verified=verified)
    return [address.email for address in mine if is_of_domain(address.email, process.domains)]


def enter_by_domain(process, person):
    """Let her in if one of her confirmed addresses does. Whether she is in."""
    if is_kept_out(process, person) or not addresses_let_in(process, person, verified=True):
        return False
    admit(process, person, by_domain=True)
    return True


# --- what is asked about it


def page_in(process, language):
    """Its live page in that language, else in any; None if there is none."""
    pages = Page.objects.filter(translation_key=process.translation_key).live().select_related("locale").order_by("pk")
    return min(pages, key=lambda page: page.locale.language_code != language, default=None)


def behind(page):
    """The private consultation that this page is, or belongs to; None if something else restricts it, or nothing."""
    return Process.objects.filter(circle__pageviewrestriction__in=page.get_view_restrictions()).first()


def out_of_reach(person):
    """For a query of receipts: whether each is of a consultation that she may no longer enter."""
    if person.is_superuser:
        return Value(False)
    private = Opening.objects.filter(activity=OuterRef("activity"), phase__process__circle__isnull=False)
    guards = PageViewRestriction.objects.filter(groups=OuterRef("phase__process__circle"))
    return Exists(private.filter(~Exists(guards.filter(groups__user=person))))
