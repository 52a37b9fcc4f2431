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
    ("plural", "singular"),
    [
        ("habitações", "habitação"),
        ("alemães", "alemão"),
        ("cidadãos", "cidadão"),
        ("animais", "animal"),
        ("hotéis", "hotel"),
        ("fáceis", "fácil"),
        ("civis", "civil"),
        ("lençóis", "lençol"),
        ("azuis", "azul"),
        ("jardins", "jardim"),
        ("jovens", "jovem"),
        ("colheres", "colher"),
        ("luzes", "luz"),
        ("países", "país"),
        ("cidades", "cidade"),
        ("águas", "água"),
        ("cities", "city"),
        ("pages", "page"),
    ],
)
def test_singular_and_plural_find_each_other(plural, singular):
    assert all(fold(stored).startswith(part) for stored in (plural, singular) for part in stems(f"{plural} {singular}"))


def test_signs_are_no_words_and_a_query_has_an_end():
    assert stems("\x00%'\"()") == [] and stems("água\x00-luz") == ["agua", "luz"]
    assert len(stems("abc " * 50)) == 8
