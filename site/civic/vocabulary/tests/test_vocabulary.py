import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from civic.vocabulary.folding import fold, stems
from civic.vocabulary.models import Territory, Topic


def test_every_municipality_is_there_within_its_district(db):
    assert Territory.objects.filter(within=None).count() == 20
    assert Territory.objects.exclude(within=None).count() == 308
    assert Territory.objects.get(code="1106").within.name == "Lisboa"


def test_a_term_is_said_in_the_readers_language_or_the_sites():
    topic = Topic(slug="agua", labels={"pt-pt": "Água", "en": "Water"})
    with override("en"):
        assert str(topic) == "Water"
    with override("uk"):
        assert str(topic) == "Água"


@pytest.mark.parametrize("labels", [{}, [], "Água", {"en": "Water"}, {"pt-pt": 3}])
def test_a_term_without_a_portuguese_label_is_refused(labels):
    with pytest.raises(ValidationError):
        Topic(slug="agua", labels=labels).clean()


def test_words_are_found_as_people_type_them():
    assert fold("Habitação") == "habitacao" and fold("ÁGUA") == "agua"
    assert all(stem in fold("Uma consulta sobre água") for stem in stems("consultas Agua"))


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("habitações", "habitação"),
        ("animais", "animal"),
        ("jardins", "jardim"),
        ("cities", "city"),
        ("alemães", "alemão"),
    ],
)
def test_a_plural_finds_its_singular(said, stored):
    assert all(part in fold(stored) for part in stems(said))
