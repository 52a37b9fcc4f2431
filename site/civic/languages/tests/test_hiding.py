import pytest

from civic.languages.hiding import hide, put_back


@pytest.mark.parametrize(
    "contact",
    [
        "ana.silva+labx@mail.example",
        "ana@mail.example",
        "o'brien@sub.mail.example",
        "ана@пошта.укр",
        "ana (at) mail.example",
        "ana[arroba]mail.example",
        "ana @ mail.example",
        "912 345 678",
        "912345678",
        "+351 912-345-678",
        "(+351) 21.123.45.67",
        "00351 (0) 912 345 678",
        "9 1 2 3 4 5 6 7 8",
        "٠٩١٢٣٤٥٦٧٨",
        "PT50 0002 0123 1234 5678 9015 4"[5:],
    ],
)
def test_what_reaches_a_person_is_taken_out_and_put_back(contact):
    text = f"Fale comigo: {contact}. Depois das 18 horas, em 2026."
    [sent], kept = hide([text])
    assert list(kept.values()) == [contact] and contact not in sent
    assert sent.endswith(". Depois das 18 horas, em 2026.")
    assert put_back([sent], kept) == [text]


def test_what_is_no_contact_is_sent_as_it_is():
    text = "Em 2026 gastaram 12 500 euros, veja o artigo 65.º, n.º 2, às 18:30."
    assert hide([text]) == ([text], {})


@pytest.mark.parametrize("returned", ["[[1]]", "[[ 1 ]]", "[1]", "【1】", "［［１］］", "[[١]]"])
def test_a_mark_is_known_again_as_engines_return_it(returned):
    _sent, kept = hide(["Ligue 912 345 678"])
    assert put_back([f"Call {returned} now"], kept) == ["Call 912 345 678 now"]


def test_a_mark_that_was_lost_leaves_the_number_at_the_end():
    _sent, kept = hide(["Título", "Ligue 912 345 678"])
    assert put_back(["Title", "Call me"], kept) == ["Title", "Call me (912 345 678)"]


def test_what_looks_like_a_mark_and_was_written_stays():
    texts = ["Ver [1] e [[2]]: 912 345 678"]
    sent, kept = hide(texts)
    assert list(kept) == [3] and put_back(sent, kept) == texts
