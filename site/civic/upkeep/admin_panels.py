"""What kept people out, what readers said and which facts are due, on the home of the admin."""

from functools import cached_property

from wagtail.admin.ui.components import Component

from civic.upkeep import rules


class UpkeepPanel(Component):
    order = 160
    template_name = "upkeep/admin/upkeep_panel.html"

    def __init__(self, person):
        self.person = person

    @cached_property
    def remarks(self):
        """How many with words nobody has dealt with yet."""
        return rules.remarks_for(self.person).filter(settled=None).exclude(text="").count()

    @cached_property
    def due(self):
        return rules.count_due(self.person)

    @cached_property
    def barriers(self):
        return rules.barriers_for(self.person).filter(settled=None).count()

    @property
    def has_something(self):
        return rules.can_read_remarks(self.person) and bool(self.barriers or self.remarks or self.due)

    def get_context_data(self, parent_context):
        return {"barriers": self.barriers, "remarks": self.remarks, "due": self.due}
