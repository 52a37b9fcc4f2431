"""Pictures in the formats and sizes that a phone asks for, made before anybody asks."""

import re

import pytest
from django_tasks_db.models import DBTaskResult
from wagtail.images.models import Image, Rendition
from wagtail.images.tests.utils import get_test_image_file

from consultations.process.tasks import draw_pictures


@pytest.fixture
def image(db):
    return Image.objects.create(title="Uma torneira", file=get_test_image_file(size=(1200, 800)))


def run_jobs():
    for job in DBTaskResult.objects.filter(task_path__endswith="draw_pictures"):
        draw_pictures.func(*job.args_kwargs["args"])


@pytest.mark.parametrize(("kind", "field"), [("consultation", "image"), ("entity", "logo")])
def test_a_picture_is_made_in_all_its_sizes_when_its_page_is_published(
    request, kind, field, image, client, django_capture_on_commit_callbacks
):
    page = request.getfixturevalue(kind)
    setattr(page, field, image)
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    run_jobs()
    made = Rendition.objects.filter(image=image)
    assert made.count() == 6 and {file.file.name.rpartition(".")[2] for file in made} >= {"avif", "webp"}
    drawn = client.get(page.url).content.decode()
    assert Rendition.objects.filter(image=image).count() == 6  # nobody had to wait
    assert re.search(r'<source [^>]*type="image/avif"', drawn)
    assert re.search(r'<img [^>]*width="\d+"', drawn) and re.search(r'<img [^>]*height="\d+"', drawn)


def test_a_page_without_a_picture_or_that_is_gone_asks_for_nothing(consultation, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        consultation.save()
    assert not DBTaskResult.objects.filter(task_path__endswith="draw_pictures").exists()
    draw_pictures.func(0)
    draw_pictures.func(consultation.pk)
    assert not Rendition.objects.exists()


def test_nobody_guesses_the_address_of_a_picture(image):
    size = image.get_rendition("max-320x160").url.rpartition("/")[2]
    assert re.match(r"[0-9a-f]{16}-", size) and size[:16] == image.filename[:16]
