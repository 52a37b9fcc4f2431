"""The editors' side of whom a consultation is for; see civic.contributions.circles."""

import defusedcsv.csv as csv
from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_breadcrumbs_items_for_page

from civic.contributions import circles
from civic.contributions.actions import Refused
from civic.contributions.paging import page_by_key
from civic.vocabulary.forms import Place
from consultations.process.models import ConsultationPage

PAGE = 100  # people


class AudienceForm(forms.Form):
    """Whom it is for. What belongs to one choice is asked only with that choice."""

    EVERYONE, RESIDENTS, INVITED = "everyone", "residents", "invited"
    CHOICES = [
        (EVERYONE, gettext_lazy("Everyone")),
        (RESIDENTS, gettext_lazy("People who live in one place: everyone reads, they take part")),
        (INVITED, gettext_lazy("People who are invited: nobody else sees it")),
    ]

    whom = forms.ChoiceField(label=gettext_lazy("Whom it is for"), choices=CHOICES, widget=forms.RadioSelect)
    place = Place(
        label=gettext_lazy("Where they live"),
        required=False,
        empty_label="–",
        help_text=gettext_lazy("With “people who live in one place”. People say themselves where they live."),
    )
    domains = forms.CharField(
        label=gettext_lazy("Whose e-mail lets them in"),
        required=False,
        max_length=2000,
        help_text=gettext_lazy(
            "With “people who are invited”. What follows the @, one a line, as in “entity.example”. With a dot in "
            "front, “.entity.example”, it stands for everything below it. Not one where anyone can have an address, "
            "like gmail.com. Only a confirmed e-mail counts."
        ),
        widget=forms.Textarea(attrs={"rows": 4, "dir": "ltr", "spellcheck": "false"}),
    )

    def __init__(self, data, *, process):
        whom = self.INVITED if process.is_private else self.RESIDENTS if process.residents_of_id else self.EVERYONE
        stored = {"whom": whom, "place": process.residents_of_id, "domains": "\n".join(process.domains)}
        super().__init__(data, initial=stored)

    def clean_domains(self):
        return list(dict.fromkeys(map(circles.as_domain, filter(str.strip, self.cleaned_data["domains"].splitlines()))))

    def clean(self):
        if self.cleaned_data.get("whom") == self.RESIDENTS and not self.cleaned_data.get("place"):
            self.add_error("place", _("Choose the place."))

    @transaction.atomic
    def save(self, process, by):
        """Refused where people have taken part while it was for others."""
        if self.cleaned_data["whom"] == self.INVITED:
            process = circles.make_private(process, by)
            circles.set_domains(process, self.cleaned_data["domains"], by)
        else:
            is_for_some = self.cleaned_data["whom"] == self.RESIDENTS
            circles.make_public(process, by, self.cleaned_data["place"] if is_for_some else None)


class CodesForm(forms.Form):
    how_many = forms.IntegerField(
        label=gettext_lazy("How many codes"), min_value=1, max_value=circles.MOST_CODES, initial=20
    )
    uses = forms.IntegerField(
        label=gettext_lazy("How many people each lets in"), min_value=1, max_value=100_000, initial=1
    )


def audience(request, page_id):
    """Whom a consultation is for, in all its languages; and, if for people who are invited, who is in and how."""
    page = get_object_or_404(ConsultationPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if page.alias_of:
        return redirect("consultation_audience", page.alias_of_id)
    if "codes" in request.GET and page.is_private:
        return codes_csv(request, page)
    do = request.POST.get("do", "save") if request.method == "POST" else ""
    form = AudienceForm(request.POST if do == "save" else None, process=page.process)
    codes_form = CodesForm(request.POST if do == "make codes" else None)
    if do == "save":
        is_done = save(request, page, form)
    else:
        is_done = do and page.is_private and act_on_circle(request, page.process, do, codes_form)
    if is_done:
        return redirect("consultation_audience", page.pk)
    return show(request, page, form, codes_form)


def save(request, page, form):
    """Whether it was saved; if not, the form says why."""
    if form.is_valid():
        try:
            form.save(page.process, request.user)
        except Refused as refusal:
            form.add_error("whom", str(refusal))
        else:
            messages.success(request, _("Saved, for all languages."))
            return True
    messages.error(request, _("This could not be saved. See what is written beside the fields."))
    return False


def act_on_circle(request, process, do, codes_form):
    """One of the buttons beside a code or a name. Whether it was done."""
    if do == "make codes":
        if not codes_form.is_valid():
            messages.error(request, _("This could not be saved. See what is written beside the fields."))
            return False
        made = circles.make_codes(process, by=request.user, **codes_form.cleaned_data)
        messages.success(
            request, ngettext("%(n)s code was made.", "%(n)s codes were made.", len(made)) % {"n": len(made)}
        )
        return True
    act, _space, key = do.rpartition(" ")
    if not key.isascii() or not key.isdigit():
        return False
    if act == "withdraw code":
        circles.withdraw_code(get_object_or_404(process.entry_codes, pk=key), request.user)
        messages.success(request, _("The code lets nobody in any more. Whoever came by it stays."))
    elif act == "take out":
        circles.take_out(process, get_object_or_404(process.circle.user_set, pk=key), request.user)
        messages.success(request, _("She is out. What she wrote stays."))
    elif act == "let back":
        circles.let_back(process, get_object_or_404(process.kept_out, pk=key), request.user)
        messages.success(request, _("She is in again."))
    return True


def show(request, page, form, codes_form):
    process = page.process
    title = _("Whom “%(title)s” is for") % {"title": page.get_admin_display_title()}
    people, after = [], ""
    if process.is_private:
        people, after = page_by_key(process.circle.user_set.all(), ("pk",), request.GET.get("after", ""), PAGE)
    context = {
        "page": page,
        "form": form,
        "codes_form": codes_form,
        "is_private": process.is_private,
        "has_acts": process.has_acts(),
        "codes": process.entry_codes.all(),
        "people": people,
        "after": after,
        "count": process.circle.user_set.count() if process.is_private else 0,
        "kept_out": process.kept_out.all(),
        "enter_url": request.build_absolute_uri(reverse("enter")),
        "has_unsaved_changes": form.is_bound,
        "action_url": reverse("consultation_audience", args=[page.pk]),
        "header_title": title,
        "page_title": title,
        "header_icon": "group",
        "breadcrumbs_items": [
            *get_breadcrumbs_items_for_page(page, request.user),
            {"url": "", "label": _("Whom it is for")},
        ],
    }
    return render(request, "process/admin/audience.html", context)


def codes_csv(request, page):
    """The codes that still let someone in, with the address at which each is entered."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}-codes.csv"'
    response.write("\ufeff")  # so that spreadsheets read the accents
    table = csv.writer(response)
    table.writerow([_("code"), _("people it still lets in"), _("address")])
    for code in page.process.entry_codes.filter(uses_left__gt=0):
        address = f"{request.build_absolute_uri(reverse('enter'))}?code={code.code}"
        table.writerow([code.code, code.uses_left, address])
    return response
