import secrets
from pathlib import PurePosixPath

from django.core.files.storage import FileSystemStorage

PICTURES = "original_images"  # where Wagtail puts what editors upload


class UnguessablePictures(FileSystemStorage):
    """A picture is shown from disk to whoever has its address, on a page that is not public too: nobody guesses it.

    The name of each size of a picture begins as that of its original does.
    """

    def get_available_name(self, name, max_length=None):
        path = PurePosixPath(name)
        if path.parent.name == PICTURES:
            name = str(path.with_name(f"{secrets.token_hex(8)}-{path.name}"))
        return super().get_available_name(name, max_length)
