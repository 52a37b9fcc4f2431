"""Invented people, places and words for the style guide: in the reader's language, or in Arabic for right to left."""

from datetime import timedelta
from types import SimpleNamespace as Sample

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from civic.design.blocks import BLOCKS
from civic.design.forms import Tongue, TonguedForm, Words
from civic.design.templatetags.design import bcp47

NOWHERE = "#colours"
KEY = "00000000-0000-0000-0000-000000000000"
ARABIC = {
    "tongue": "ar",
    "title": "إصلاح صنابير المدرسة",
    "lead": "ثلاثة صنابير تقطر منذ سبتمبر، والماء يضيع كل يوم.",
    "text": "ثلاثة صنابير تقطر منذ سبتمبر. من يمر يغلقها بقوة، ولا شيء يتغير.",
    "entity": "وكالة المياه",
    "person": "فاطمة",
    "answer": "نعم. تبدأ الأعمال في مارس، وتنتهي قبل الصيف.",
    "more": "ماذا حدث بعد ذلك",
}


def words():
    """What is said in the samples, by what it is used for; with the language's `tongue`."""
    if get_language() == "ar":
        return ARABIC
    return {
        "tongue": bcp47(get_language()),
        "title": _("Mend the taps of the school"),
        "lead": _("Three taps have been dripping since September, and water is lost every day."),
        "text": _("Three taps have been dripping since September. Whoever passes shuts them, and nothing changes."),
        "entity": _("Water Agency"),
        "person": "Teresa",
        "answer": _("Yes. Work begins in March and ends before summer."),
        "more": _("What happened next"),
    }


def left_to_right():
    with override(settings.LANGUAGE_CODE if get_language() == "ar" else get_language()):
        return words()


def everything():
    """What the templates of the style guide show, by the names that they have on real pages."""
    said, now = words(), timezone.now()
    days = [now + timedelta(days=n) for n in (-40, -10, 20, 60, 100)]
    return {
        "said": said,
        "left_to_right": left_to_right(),
        "right_to_left": ARABIC,
        "now": now,
        "way": page(said),
        "phases": phases(days),
        "form": SampleForm(),
        "wrong": refused(),
        "kept": [said["text"]],
        "blocks": [block.render(block.get_preview_value(), {"id": f"b-{name}"}) for name, block in bound_blocks()],
        **entries(said, days),
        **voices(said, now),
        **figures(said),
    }


def entries(said, days):
    """One of each kind that lists show."""
    each = {"title": said["title"], "lead": said["lead"], "url": NOWHERE}
    running = each | {
        "entity_title": said["entity"],
        "entity_tongue": "",
        "residents_of": "",
        "petals": 2,
        "is_now": True,
        "opens": days[1],
        "closes": days[2],
        "results": None,
        "counted": [_("212 ideas"), _("1,530 comments")],
    }
    return {
        "consultation": Sample(**running),
        "finished": Sample(**running | {"petals": 4, "is_now": False, "closes": days[1], "results": True}),
        "guide": Sample(
            **each, get_kind_display=_("guide"), chapter_count=9, stages=[_("investigation"), _("testing")]
        ),
        "service": Sample(**each, online=True, in_person=True, by_phone=True),
    }


def voices(said, now):
    """What people said, and what they were told."""
    told = {"entity": said["entity"], "text": said["answer"], "language": get_language(), "created": now}
    return {
        "replied": Sample(**told, status="accepted"),
        "statuses": ["accepted", "in_progress", "done", "under_study", "not_possible"],
        "pair": {
            "said_by": said["person"],
            "said": said["text"],
            "did": said["answer"],
            "status": "done",
            "date": now.date(),
        },
    }


def figures(said):
    """What charts and maps draw."""
    return {
        "bars": [(_("Done"), 58), (_("Under study"), 31), (_("Not possible"), 12)],
        "tiles": tiles(said),
        "districts": [(lazystr(said["entity"]), ["1", "2"])],  # a place, not the code of a language
    }


def phases(days):
    """Four phases: finished, now, next, later."""
    titles = [_("Listen"), _("Propose ideas"), _("Decide"), _("Tell what became of it")]
    return [
        Sample(state=state, petals=n + 1, title=title, starts=days[n], ends=days[n + 1])
        for n, (state, title) in enumerate(zip(("past", "now", "next", "later"), titles, strict=True))
    ]


def page(said):
    """A page three steps below the home page, as the crumbs want it."""
    titles = [_("Home"), _("Consultations"), said["entity"], said["title"]]
    steps = [Sample(title=title, url=NOWHERE, depth=n + 2) for n, title in enumerate(titles)]
    return Sample(
        title=said["title"], url=NOWHERE, way=steps, translation_key=KEY, locale=Sample(language_code=get_language())
    )


def tiles(said):
    """Two districts of a map, one of them with something in it."""
    names = [(said["entity"], True), (said["person"], False)]
    drawn = [Sample(x=108 * n, y=0, name=name, is_filled=is_filled) for n, (name, is_filled) in enumerate(names)]
    return {"width": 208, "height": 100, "side": 100, "tiles": drawn}


def bound_blocks():
    for name, block in BLOCKS:
        block.set_name(name)
        yield name, block


class SampleForm(forms.Form):
    """A field of each kind that our forms have."""

    title = forms.CharField(max_length=120, required=True)
    text = Words(max_length=400, rows=4)
    email = forms.EmailField(required=False, widget=forms.EmailInput(attrs={"autocomplete": "off"}))
    password = forms.CharField(required=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}))
    code = forms.CharField(required=False, widget=forms.TextInput(attrs={"autocomplete": "one-time-code"}))
    language = Tongue(instead=TonguedForm.OURS_TO_FIND)
    place = forms.ChoiceField(required=False)
    topic = forms.ChoiceField(widget=forms.RadioSelect)
    audiences = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    picture = forms.FileField(required=False)
    agreed = forms.BooleanField(required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, (label, hint) in asked().items():
            self.fields[name].label, self.fields[name].help_text = label, hint
        self.fields["place"].choices = [("", _("Nowhere in particular")), ("1", "Lisboa"), ("2", "Porto")]
        self.fields["topic"].choices = self.fields["audiences"].choices = [("1", _("Water")), ("2", _("Energy"))]


def asked():
    """`{field: (label, hint)}`"""
    return {
        "title": (_("Title"), _("A short sentence, as you would say it to a neighbour.")),
        "text": (_("Your idea"), ""),
        "email": (_("Your e-mail"), _("Others never see it.")),
        "password": (_("Password"), _("At least ten characters.")),
        "code": (_("Code"), _("Six digits, from the letter that we sent you.")),
        "language": (_("Language"), ""),
        "place": (_("Place"), ""),
        "topic": (_("What it is about"), ""),
        "audiences": (_("For whom"), _("As many as you like.")),
        "picture": (_("Picture"), ""),
        "agreed": (_("Write to me when it is answered"), ""),
    }


def refused():
    """The same form, sent with two answers missing and one too long: each error beside its field, all in a summary."""
    return SampleForm({"wrong-text": words()["text"] * 6}, prefix="wrong")
