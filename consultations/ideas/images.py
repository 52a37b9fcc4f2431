"""Pictures from citizens: known by their content, made anew, small enough for a phone."""

from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from PIL import Image, ImageOps

KINDS = ["JPEG", "PNG", "WEBP", "GIF"]
LONGEST_SIDE = 1600  # pixels


def made_anew(upload):
    """The picture as a new WebP of at most 1600 px, without place, camera or anything else hidden in it.

    Raises ValidationError for what is too large, too many pixels or no picture of a known kind.
    """
    if upload.size > settings.CITIZEN_IMAGE_BYTES:
        raise ValidationError(_("This picture is too large. Choose one under 8 MB."))
    try:
        picture = Image.open(upload, formats=KINDS)
        if (
            picture.width * picture.height > settings.CITIZEN_IMAGE_PIXELS
            or max(picture.size) > settings.CITIZEN_IMAGE_SIDE
        ):
            raise ValidationError(_("This picture has too many pixels. Choose a smaller one."))
        # Smaller first, in place: what follows then costs little memory, whatever was sent.
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        picture = ImageOps.exif_transpose(picture).convert("RGBA")
    except ValidationError:
        raise
    except Exception as error:  # Pillow's readers raise many kinds on broken files, struct.error and TypeError too
        raise ValidationError(_("This is not a picture that we can show. Choose a JPEG, PNG or WebP.")) from error
    on_white = Image.new("RGB", picture.size, "white")
    on_white.paste(picture, mask=picture.getchannel("A"))
    out = BytesIO()
    on_white.save(out, "WEBP", quality=80)
    return ContentFile(out.getvalue(), name="picture.webp")
