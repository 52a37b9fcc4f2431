from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from civic.contributions.models import Answer
from civic.design.forms import KeyedForm, Tongue, TonguedForm, Words
from civic.people.voices import VoicedForm
from civic.vocabulary.forms import Place
from consultations.ideas.images import made_anew
from consultations.ideas.models import Idea

SHORTEST = 40  # characters: less can hardly be understood, or answered


class WordsForm(TonguedForm, VoicedForm, KeyedForm, forms.ModelForm):
    """Step 1: what it is, and in whose name. A draft may be unfinished; what is sent may not."""

    title = forms.CharField(
        label=_("Title"),
        max_length=80,
        required=False,
        help_text=_("One short sentence that says what you propose. Up to 80 characters."),
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    text = Words(
        label=_("Tell us your idea"),
        max_length=3000,
        rows=8,
        required=False,
        help_text=_("What would change? Who would gain? Have you seen it done elsewhere? Any language is fine."),
    )
    category = forms.ChoiceField(label=_("What is it about?"), widget=forms.RadioSelect, required=False)
    language = Tongue(label=_("Language of your text"), instead=TonguedForm.OURS_TO_FIND)

    class Meta:
        model = Idea
        fields = ["title", "text", "category", "language"]

    needed = {"title", "text", "category"}

    def __init__(self, *args, page, is_draft, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_draft = is_draft
        self.fields["category"].choices = page.category_choices
        if not page.category_names:
            del self.fields["category"]
        for name in self.needed & self.fields.keys():
            self.fields[name].is_needed = True  # shown as required; a draft is kept without it

    def clean_title(self):
        title = " ".join(self.cleaned_data["title"].split())
        if not title and not self.is_draft:
            raise forms.ValidationError(_("Write a title, for example “Repair the taps at school”."))
        return title

    def clean_text(self):
        text = self.cleaned_data["text"].strip()
        if len(text) < SHORTEST and not self.is_draft:
            raise forms.ValidationError(
                _("The text has %(n)s characters. Write at least %(shortest)s, so that others understand the idea.")
                % {"n": len(text), "shortest": SHORTEST}
                if text
                else _("Write your idea, in at least %(shortest)s characters.") % {"shortest": SHORTEST}
            )
        return text

    def clean_category(self):
        if not self.cleaned_data["category"] and not self.is_draft:
            raise forms.ValidationError(_("Choose what it is about."))
        return UUID(self.cleaned_data["category"]) if self.cleaned_data["category"] else None


class PlaceForm(forms.ModelForm):
    """Step 2: where, and a picture. All of it is optional."""

    territory = Place(
        label=_("Where is it?"),
        required=False,
        empty_label=_("Nowhere in particular"),
        help_text=_("A district or a municipality."),
    )
    image = forms.FileField(
        label=_("Picture"),
        required=False,
        help_text=_("JPEG, PNG or WebP, up to 8 MB. Where and with what it was taken is removed."),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )
    image_alt = forms.CharField(
        label=_("What does the picture show?"),
        required=False,
        max_length=200,
        help_text=_("For people who do not see it. For example “A tap that drips, in the school yard”."),
    )

    class Meta:
        model = Idea
        fields = ["territory", "image", "image_alt"]

    def clean_image(self):
        image = self.cleaned_data["image"]
        if image and "image" in self.changed_data:
            return made_anew(image)
        return image or ""  # the box for “take it away” gives False

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("image") and not cleaned.get("image_alt"):
            self.add_error("image_alt", _("Say what the picture shows, for people who do not see it."))
            self.add_error("image", _("Choose the picture again: browsers do not keep it after an error."))
        if cleaned.get("image_alt") and not cleaned.get("image") and "image" not in self.errors:
            if self.instance.image:  # taken away: so is what it showed
                cleaned["image_alt"] = ""
            else:
                self.add_error("image", _("Choose the picture again: only its description arrived."))
        return cleaned


class BoardForm(forms.Form):
    """How a board can be searched; all of it in the address."""

    q = forms.CharField(
        label=_("Words"), required=False, max_length=100, widget=forms.TextInput(attrs={"type": "search"})
    )
    category = forms.MultipleChoiceField(label=_("Topic"), required=False, widget=forms.CheckboxSelectMultiple)
    answer = forms.ChoiceField(
        label=_("Answer"),
        required=False,
        choices=[("", _("All")), ("none", _("Not answered yet")), *Answer.Status.choices],
    )
    voice = forms.ChoiceField(
        label=_("Who says it"),
        required=False,
        choices=[("", _("All")), ("people", _("People")), ("organisations", _("Organisations"))],
    )
    language = Tongue(label=_("Language of the idea"), instead=_("All"))
    order = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, page, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["category"].choices = page.category_choices
        if not page.category_names:
            del self.fields["category"]

    @property
    def is_narrow(self):
        return any(self.cleaned_data.get(name) for name in ("q", "category", "answer", "voice", "language"))

    def narrow(self, contributions):
        self.is_valid()  # what makes no sense is left out rather than refused
        chosen = self.cleaned_data
        if chosen.get("voice"):
            contributions = contributions.filter(organisation__isnull=chosen["voice"] == "people")
        if chosen.get("language"):
            contributions = contributions.filter(language=chosen["language"])
        if not any(chosen.get(name) for name in ("q", "category", "answer")):
            return contributions
        ideas = Idea.objects.all()
        if chosen.get("q"):
            ideas = ideas.saying(chosen["q"])
        if chosen.get("category"):
            ideas = ideas.filter(category__in=chosen["category"])
        if chosen.get("answer") == "none":
            ideas = ideas.filter(answer=None)
        elif chosen.get("answer"):
            ideas = ideas.filter(answer__status=chosen["answer"])
        return contributions.filter(pk__in=ideas.values("pk"))
