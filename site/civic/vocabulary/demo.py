from civic.vocabulary.models import Audience, Topic

TOPICS = {
    "ambiente": ("Ambiente", "Environment"),
    "atendimento": ("Atendimento ao público", "Public counters"),
    "educacao": ("Educação", "Education"),
    "emprego": ("Emprego público", "Public employment"),
    "juventude": ("Juventude", "Youth"),
    "saude": ("Saúde", "Health"),
    "digital": ("Serviços digitais", "Digital services"),
}
AUDIENCES = {
    "jovens": ("Jovens", "Young people"),
    "migrantes": ("Migrantes", "Migrants"),
    "reformados": ("Reformados", "Retired people"),
    "deficiencia": ("Pessoas com deficiência", "People with disabilities"),
    "trabalhadores-publicos": ("Trabalhadores em funções públicas", "Civil servants"),
}


def tell():
    """Give consultations something to be found by. Returns both as `{slug: row}`."""
    return {
        slug: model.objects.get_or_create(slug=slug, defaults={"labels": {"pt-pt": pt, "en": en}})[0]
        for model, terms in ((Topic, TOPICS), (Audience, AUDIENCES))
        for slug, (pt, en) in terms.items()
    }
