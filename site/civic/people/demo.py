from allauth.account.models import EmailAddress

from civic.people.models import Person

PASSWORD = "demo-only-2026"
# Role, e-mail, name. The password is public: the demo refuses to run in production.
ACCOUNTS = [
    ("administrator", "admin@labx.example", "Administração"),
    ("LabX editor", "editora@labx.example", "Inês"),
    ("moderator", "moderador@labx.example", "Duarte"),
    ("officer of the IPDJ", "tecnica@ipdj.example", "Marta"),
    ("citizen", "cidada@people.example", "Teresa"),
]


def tell():
    """The accounts that a visitor of the demo signs in with. Returns `{role: Person}`."""
    return {
        role: account(email, name, PASSWORD, is_superuser=role == "administrator") for role, email, name in ACCOUNTS
    }


def account(email, name, password=None, **fields):
    """A person whose e-mail is confirmed; without a password nobody can sign in as her."""
    person = Person.objects.filter(email=email).first()
    if person is None:
        person = Person.objects.create_user(email, password, name=name, level=Person.Level.EMAIL, **fields)
        EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
    return person


def crowd(names, place):
    """People who took part in one place, by name: `{name: Person}`; nobody can sign in as one of them."""
    known = dict(Person.objects.filter(email__endswith=f"@{place}.example").values_list("name", "pk"))
    Person.objects.bulk_create(
        Person(email=f"{number}@{place}.example", name=name, level=Person.Level.EMAIL, password="!")
        for number, name in enumerate(dict.fromkeys(names))
        if name not in known
    )
    return {person.name: person for person in Person.objects.filter(email__endswith=f"@{place}.example")}
