import pytest

from civic.journal.actions import note
from civic.journal.models import Entry


def test_the_journal_is_only_written_to(citizen):
    entry = note(citizen, "looked at", citizen)
    entry.verb = "did something else to"
    for change in (entry.save, entry.delete, Entry.objects.all().delete, lambda: Entry.objects.update(verb="x")):
        with pytest.raises(TypeError):
            change()
    assert Entry.objects.get().verb == "looked at"


def test_entries_about_something_are_found(citizen, other_citizen):
    note(None, "saw", citizen)
    note(None, "saw", other_citizen)
    assert Entry.objects.about(citizen).count() == 1
