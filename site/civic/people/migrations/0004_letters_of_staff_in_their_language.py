from django.conf import settings
from django.db import migrations
from django.db.models import Q


def write_in_their_languages(apps, schema_editor):
    """Whoever works at the desk already, and has chosen no language there."""
    Person = apps.get_model("people", "Person")
    UserProfile = apps.get_model("wagtailusers", "UserProfile")
    of_staff = Q(is_superuser=True) | Q(groups__permissions__codename="access_admin")
    for person in Person.objects.filter(of_staff, language__in=dict(settings.LANGUAGES)).distinct():
        profile, _is_new = UserProfile.objects.get_or_create(user=person)
        if not profile.preferred_language:
            profile.preferred_language = person.language
            profile.save(update_fields=["preferred_language"])


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_sessions_of_people"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailusers", "0015_userprofile_keyboard_shortcuts"),
    ]

    operations = [migrations.RunPython(write_in_their_languages, migrations.RunPython.noop)]
