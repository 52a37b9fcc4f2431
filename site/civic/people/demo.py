from allauth.account.models import EmailAddress
from django.conf import settings
from django.contrib.auth.hashers import make_password

from civic.people.actions import speak_for
from civic.people.models import Person

PASSWORD = "demo-only-2026"
NO_PASSWORD = "!"  # nobody can sign in with it
# Role, e-mail, name. The password is public: the demo refuses to run in production, and these to sign in there.
ACCOUNTS = [
    ("administrator", "admin@labx.example", "Administração"),
    ("LabX editor", "editora@labx.example", "Inês"),
    ("moderator", "moderador@labx.example", "Duarte"),
    ("officer of LabX", "tecnico@labx.example", "Tiago"),
    ("officer of the IPDJ", "tecnica@ipdj.example", "Marta"),
    ("officer of ARTE", "tecnico@arte.example", "Rui"),
    ("officer of AIMA", "tecnica@aima.example", "Sofia"),
    ("officer of Loulé", "tecnica@loule.example", "Lurdes"),
    ("moderator of the IPDJ", "moderadora@ipdj.example", "Leonor"),
    ("citizen", "cidada@people.example", "Teresa"),
]
HOMES = {"citizen": "0808"}  # the municipality where each lives, if she said so: Loulé
# Who speaks for which organisation, in each place. They are invented, and numbers like theirs were never given out.
SPEAKERS = {
    "pontoja": [("Filipa", "599999900", "Passo Trocado, Associação Juvenil de Dança", "association")],
    "sustentabilidade": [
        ("Domingos", "599999918", "Escola Profissional da Ribeira Alta", "school"),
        ("Custódio", "599999934", "Casa da Encosta, Associação de Reformados", "association"),
    ],
    "autosservico": [("Ruth", "599999926", "Porta Segura, Associação de Apoio a Vítimas", "association")],
}


def is_public(password):
    """Whether it is the demo's password, and this is a real installation."""
    return password == PASSWORD and not settings.DEMO


def is_refused(person):
    """Whether it is an account of the demo, and this is a real installation."""
    return not settings.DEMO and person.email in {email for _role, email, _name in ACCOUNTS}


def tell():
    """The accounts that a visitor of the demo signs in with. Returns `{role: Person}`."""
    password = make_password(PASSWORD)  # once: it takes long on purpose
    return {
        role: account(email, name, password, is_superuser=role == "administrator", territory_id=HOMES.get(role))
        for role, email, name in ACCOUNTS
    }


def account(email, name, password=NO_PASSWORD, **fields):
    """A person whose e-mail is confirmed; `password` is as it is stored."""
    person = Person.objects.filter(email=email).first()
    if person is None:
        person = Person.objects.create(email=email, name=name, level=Person.Level.EMAIL, password=password, **fields)
        EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
    return person


def crowd(names, place, territory=None):
    """People who took part in one place, by name: `{name: Person}`; nobody can sign in as one of them. Whoever speaks
    for an organisation does so in all that she writes. `territory` is where they say they live."""
    known = dict(Person.objects.filter(email__endswith=f"@{place}.example").values_list("name", "pk"))
    Person.objects.bulk_create(
        Person(
            email=f"{number}@{place}.example",
            name=name,
            level=Person.Level.EMAIL,
            password=NO_PASSWORD,
            territory=territory,
        )
        for number, name in enumerate(dict.fromkeys(names))
        if name not in known
    )
    people = {person.name: person for person in Person.objects.filter(email__endswith=f"@{place}.example")}
    for speaker, number, organisation, kind in SPEAKERS.get(place, []):
        speak_for(people[speaker], fiscal_number=number, name=organisation, kind=kind)
    return people
