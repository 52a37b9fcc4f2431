"""The main job, told once by requests: an idea comes in, is supported, commented and answered."""

from civic.contributions.actions import answer
from civic.contributions.models import Receipt
from consultations.comments.models import Comment
from consultations.ideas.models import Idea
from consultations.support.models import Support


def words(board, **changes):
    category = board.categories.first()
    return {
        "title": "Guardar a água da chuva",
        "text": "O telhado da escola tem 900 metros quadrados e a chuva vai para o esgoto.",
        "category": str(category.translation_key),
        "language": "pt-pt",
        "key": "11111111-1111-4111-8111-111111111111",
    } | changes


def test_an_idea_goes_from_first_words_to_receipt(board, citizen, sign_in):
    client = sign_in(citizen)
    step = client.post(board.url_to("new"), words(board))
    idea = Idea.objects.get()
    assert idea.is_draft and step.url == board.url_to("place", idea.public_id)
    step = client.post(step.url, {"territory": "", "image_alt": ""})
    assert step.url == board.url_to("review", idea.public_id)
    sent = client.post(step.url)
    receipt = Receipt.objects.get()
    assert sent.url == receipt.get_absolute_url()
    assert receipt.code in client.get(sent.url).content.decode()
    assert Idea.objects.get().is_published
    assert "Guardar a água da chuva" in client.get(board.url).content.decode()


def test_support_comment_and_answer_are_seen_by_a_stranger(board, idea, citizen, officer, sign_in, client):
    signed_in = sign_in(citizen)
    signed_in.post(f"/acts/support/{idea.public_id}/", {"set": "on"})
    signed_in.post(f"/acts/comment/{idea.public_id}/", {"text": "Boa ideia, conte comigo.", "language": "pt-pt"})
    answer(idea, by=officer, text="Vamos a isso em março.", language="pt-pt", entity="Agência", status="accepted")
    page = client.get(idea.path_on(board)).content.decode()
    assert Support.objects.count() == Comment.objects.count() == 1
    assert "Boa ideia, conte comigo." in page and "Vamos a isso em março." in page
