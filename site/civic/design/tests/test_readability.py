"""How hard a Portuguese text is: against counts made by hand."""

import pytest

from civic.design.readability import flesch, gulpease, long_sentences, plain, sentences, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("lei", 1), ("mãe", 1), ("ao", 1), ("quem", 1), ("dia", 2), ("país", 2), ("água", 2), ("saúde", 3),
        ("ideia", 3), ("rainha", 3), ("público", 3), ("história", 3), ("cidadão", 3), ("opiniões", 4),
        ("população", 4), ("município", 4), ("linguagem", 3), ("participação", 5), ("aeroporto", 5), ("A", 1),
    ],
)  # fmt: skip
def test_the_syllables_of_a_word(word, count):
    assert syllables(word) == count


def test_a_full_stop_in_an_abbreviation_ends_no_sentence():
    text = "Veja o aviso n.º 12 e o art. 5.º da lei. “Sim!” Depois escreva.\nFim"
    assert sentences(text) == ["Veja o aviso n.º 12 e o art. 5.º da lei.", "“Sim!”", "Depois escreva.", "Fim"]


def test_both_scores_follow_their_formulas():
    # 2 sentences, 7 words, 30 letters, 12 syllables: a lei mu-da, quem per-gun-ta tam-bém ou-ve.
    text = "A lei muda. Quem pergunta também ouve."
    assert gulpease(text) == pytest.approx(89 + (300 * 2 - 10 * 30) / 7)
    assert flesch(text) == pytest.approx(248.835 - 1.015 * 3.5 - 84.6 * 12 / 7)


def test_officialese_scores_worse_than_plain_words():
    hard = (
        "Procede-se à implementação de mecanismos institucionais de participação procedimental, consubstanciados na "
        "disponibilização desmaterializada de instrumentos consultivos."
    )
    easy = "Diga o que pensa. Lemos tudo. Respondemos até maio."
    assert gulpease(hard) < 40 < 80 < gulpease(easy)
    assert flesch(hard) < 0 < 60 < flesch(easy)


def test_nothing_has_no_score():
    assert gulpease(" … ") is None and flesch("") is None


def test_a_sentence_of_more_than_25_words_is_found():
    text = f"São {'muitas ' * 23}palavras. São {'muitas ' * 24}palavras."
    assert [len(words(sentence)) for sentence in long_sentences(text)] == [26]


def test_the_blocks_of_a_rich_text_are_read_apart():
    assert sentences(plain("<h2>Título</h2><p>Uma &amp; outra.</p><ul><li>Um</li><li>Dois</li></ul>")) == [
        "Título", "Uma & outra.", "Um", "Dois",
    ]  # fmt: skip
