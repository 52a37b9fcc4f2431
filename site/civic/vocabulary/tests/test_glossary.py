from civic.vocabulary.models import GlossaryTerm


def test_a_term_stands_under_its_first_letter_whatever_signs_come_before(home, client):
    for slug, label in (("how", "«Como podemos…?»"), ("zone", "Zona"), ("act", "Ato")):
        GlossaryTerm.objects.create(slug=slug, labels={"pt-pt": label}, explanations={"pt-pt": "Isto."})
    page = client.get("/pt-pt/glossary/").text
    places = [page.index(f'id="{name}"') for name in ("letter-A", "act", "letter-C", "how", "letter-Z", "zone")]
    assert places == sorted(places) and "letter-«" not in page
