"""Every address of the admin that the resolver knows, filled with an entity's things; and what is asked of lists.

A route that nobody filled in fails.
"""

import io
import itertools
import re
import zipfile

from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.models import Locale, Site

from civic.upkeep.models import Barrier
from civic.vocabulary.models import Audience, GlossaryTerm, Topic
from home.youth.models import Need
from tests.two_entities import CANARY

# Nothing of an entity's is on these; each with the reason why.
EXEMPT = {
    "wagtailadmin_error_test": "breaks on purpose",
    "wagtailadmin_choose_page_external_link": "asks for an address elsewhere; breaks within Wagtail by these words",
    "wagtailadmin_logout": "signs out",
    "wagtailadmin_password_reset_confirm": "leads to our own sign-in",
}
STATIC = ["test404/", "login/", "password_reset/", "^.*/$"]  # without a name, and without data
FITTING = 3  # pages, the first of all, that have revisions and a task


def admin_routes():
    """`(name, names of its arguments)` of everything below /admin/; by its route if it has no name."""
    [admin] = [each for each in get_resolver().url_patterns if str(each.pattern) == "admin/"]
    found = list(named_routes(admin.url_patterns, "", ""))
    paths = {route for _name, route, _args in found if _name}
    for name, route, arguments in found:
        if name:
            yield name, arguments
        elif route not in paths:  # else it stands before Wagtail's own of the same address
            assert route in STATIC, f"A route without a name: {route}"


def named_routes(patterns, above, space):
    for pattern in patterns:
        route = f"{above}{pattern.pattern}"
        if isinstance(pattern, URLPattern):
            yield pattern.name and f"{space}{pattern.name}", route, sorted(pattern.pattern.regex.groupindex)
        else:
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from named_routes(pattern.url_patterns, route, inner)


def fillings(it):
    """What stands for each argument of a route: the first line that fits “name argument”."""
    fitting = [it.draft, it.scheduled, it.submitted]  # first, so that they meet their own revisions and tasks
    pages = [page.pk for page in (*fitting, *(page for page in it.pages if page not in fitting))]
    terms = {name: model.objects.get().pk for name, model in (("topic", Topic), ("audience", Audience))}
    terms |= {name: model.objects.get().pk for name, model in (("glossaryterm", GlossaryTerm), ("need", Need))}
    return [
        (r"^wagtailadmin_pages:.* (app_label|content_type_app_name)", ["process"]),
        (r"^wagtailadmin_pages:.* (model_name|content_type_model_name)", ["consultationpage", "entitypage"]),
        (r"^wagtailadmin_editing_sessions:.* app_label", ["process"]),
        (r"^wagtailadmin_editing_sessions:.* model_name", ["consultationpage"]),
        (r"^wagtailadmin_editing_sessions:.* object_id", pages),
        (r" session_id", [it.session.pk]),
        (r" revision_id$", [it.draft.latest_revision_id, it.scheduled.latest_revision_id]),
        (r" revision_id_a", ["earliest"]),
        (r" revision_id_b", ["latest"]),
        (r"^wagtailadmin_api:.* action_name", ["publish", "unpublish", "copy", "move", "create_alias", "convert_alias",
                                               "copy_for_translation", "revert_to_page_revision", "delete"]),
        (r" action_name", ["approve", "reject"]),
        (r" task_state_id", [it.workflow.current_task_state_id]),
        (r" workflow_state_id", [it.workflow.pk]),
        (r"^wagtailadmin_workflows:.*task\w* (pk|task_id)", [it.workflow.current_task_state.task_id]),
        (r" task_id", [it.workflow.current_task_state.task_id]),
        (r"^wagtailadmin_workflows:.* page_pk", [it.entity.pk]),
        (r"^wagtailadmin_workflows:.* (pk|workflow_pk)", [it.workflow.workflow_id]),
        (r"^wagtailadmin_workflows:.* app_label", ["wagtailcore"]),
        (r"^wagtailadmin_workflows:.* model_name", ["groupapprovaltask"]),
        (r"^wagtailadmin_collections:.* (pk|collection_id)", [it.team.collection_id]),
        (r"^wagtailadmin_tag_.* app_name", ["taggit"]),
        (r"^wagtailadmin_tag_.* model_name", ["tag"]),
        (r"^wagtailsettings:.* app_name", ["pages"]),
        (r"^wagtailsettings:.* model_name", ["homepage", "mainmenu"]),
        (r"^wagtailsettings:.* pk", [Site.objects.get().pk]),
        (r"^wagtail_localize:.*snippet.* app_label", ["vocabulary"]),
        (r"^wagtail_localize:.*snippet.* model_name", ["topic"]),
        (r"^wagtail_localize:.*snippet.* pk", [terms["topic"]]),
        (r" translation_source_id", [it.source.pk]),
        (r" translation_id", [it.translation.pk]),
        (r" string_segment_id", [it.segment.pk]),
        (r" overridable_segment_id", [it.override.pk]),
        (r" mode", [""]),
        (r" redirect_id", [it.redirect.pk]),
        (r"^wagtaildocs\w*:.* uploaded_file_id", [it.half_document.pk]),
        (r"^wagtailimages\w*:.* uploaded_file_id", [it.half_image.pk]),
        (r"^wagtaildocs\w*:.* (pk|document_id|doc_id)|^wagtailadmin_api:documents:.* pk", [it.document.pk]),
        (r"^wagtailimages\w*:.* (pk|image_id)|^wagtailadmin_api:images:.* pk", [it.image.pk]),
        (r" filter_spec", ["width-100"]),
        (r"^wagtailsnippet\w*_topic:.* pk", [terms["topic"]]),
        (r"^wagtailsnippet\w*_audience:.* pk", [terms["audience"]]),
        (r"^wagtailsnippet\w*_glossaryterm:.* pk", [terms["glossaryterm"]]),
        (r"^wagtailsnippet\w*_need:.* pk", [terms["need"]]),
        (r"^(settle_remark|confirm_facts) pk", [it.entity.pk]),  # neither has a page that is kept
        (r"^(barrier_at_desk|settle_barrier) pk", [Barrier.objects.get().pk]),
        (r"^wagtailusers_users:.* pk", [it.officer.pk, it.author.pk]),
        (r"^wagtailusers_groups:.* pk", [it.team.officers_id]),
        (r"^wagtaillocales:.* pk", [Locale.objects.first().pk]),
        (r"^wagtailsites:.* pk", [Site.objects.get().pk]),
        (r"^organisations:.* pk", [it.organisation.pk]),
        (r"^contribution\w* public_id", [it.idea.public_id, it.hidden_idea.public_id, it.comment.public_id]),
        (r"^(team|remove_from_team|archive_entity) key", [it.team.key]),
        (r"^remove_from_team role", ["officer"]),
        (r"^remove_from_team person", [it.officer.pk]),
        (r"^translation_review pk", [it.review.pk]),
        (r"^translation_ready pk", [it.translation.pk]),
        (r"^wagtailadmin_(pages|explore|choose_page|api:pages).* (\w*page_id|page_to_move_id|pk)$", pages),
        (r" destination_id", [it.entity.pk, it.draft.pk]),
        (r"^wagtail_localize:\w*page\w*|^wagtail_localize:convert_to_alias page_id", pages),
        (r"^\w*consultation\w* page_id", pages),
    ]  # fmt: skip


def addresses(house, *, first=None, most=None):
    """`{address: name of its route}`: all arguments filled with B's things, or with so many of them; or the first
    argument that is a page with another's. Each value of each argument once, not each with each."""
    table, other = fillings(house.b), fillings(first) if first else None
    found = {}
    for name, arguments in routes_of_one():
        if first and len(arguments) < 2:
            continue
        choices = []
        for argument in arguments:
            use = other if first and argument in ("page_id", "page_to_move_id", "translation_id") else table
            values = next((values for fits, values in use if re.search(fits, f"{name} {argument}")), None)
            assert values is not None, f"Nobody says what stands for “{argument}” in the route {name}"
            choices.append(values[: FITTING if use is other else most])
        for values in each_once(choices):
            filled = {argument: value for argument, value in zip(arguments, values, strict=True) if value != ""}
            found[reverse(name, kwargs=filled)] = name
    assert len(found) > (30 if first else 250)
    return found


def routes_of_one():
    """Those that are not of many things at once; see `selections`."""
    return [route for route in admin_routes() if route[0] not in EXEMPT and route[0] != "wagtail_bulk_action"]


def each_once(choices):
    """`[[1, 2, 3], [a, b]]` → `1 a, 2 b, 3 a`."""
    longest = max(map(len, choices), default=1)
    return itertools.islice(zip(*map(itertools.cycle, choices), strict=False), longest) if choices else [()]


def questions(house, name):
    """What is asked of a list, besides nothing: searches, downloads, what a chooser or a filter may be given."""
    b = house.b
    asked = [""]
    if re.search(r"search|tag|choose|explore|type_use|report|index|desk|:list|history", name):
        asked += [f"q={CANARY}&search_all=1&term={CANARY}", f"q={b.bird[:9]}"]
    if re.search(r"report|index|desk|:list|history", name):
        people = [f"{field}={b.officer.pk}" for field in ("owner", "edited_by", "requested_by", "locked_by", "user")]
        asked += ["export=csv", "export=xlsx", "&".join(people), f"consultation={b.live.pk}"]
        asked += [f"collection_id={b.team.collection_id}", "tag=de+todos"]
    if "choose" in name:
        ids = [thing.pk for thing in (*b.pages, b.image, b.document)]
        asked += ["multiple=1&select_format=1&" + "&".join(f"id={key}" for key in ids), "locale=en"]
        asked += [
            f"page_type={kind}&user_perms=copy_to" for kind in ("process.consultationpage", "ideas.ideaboardpage")
        ]
    return asked


def api_questions(house, name):
    b = house.b
    if name.startswith("wagtailadmin_api:pages:find"):
        return [f"id={b.draft.pk}", f"html_path=/{b.entity.slug}/{b.draft.slug}/"]
    if not name.startswith("wagtailadmin_api:pages:"):
        return ["", "fields=*", f"search={CANARY}", f"id={b.image.pk}", f"id={b.document.pk}"]
    asked = ["fields=*", f"search={CANARY}", f"child_of={house.home.pk}&for_explorer=1", "has_children=true"]
    for page in (b.entity, b.draft, b.live):
        asked += [f"{kind}={page.pk}" for kind in ("child_of", "descendant_of", "ancestor_of", "translation_of")]
    return [*asked, f"id={b.draft.pk}"]


def lists(house):
    """Every address without an argument of B's, with everything that may be asked of it: `{address: name}`. Of a list
    whose rows have an address of their own, these are asked; of the whole page, what it shows by itself."""
    routes, found = dict(routes_of_one()), {}
    own = [house.home.pk, house.a.entity.pk, house.a.in_english.pk]
    for name, arguments in routes.items():
        asked = api_questions(house, name) if name.startswith("wagtailadmin_api:") else questions(house, name)
        if {f"{name}_results", f"{name.removesuffix('index')}index_results"} & set(routes):
            asked = [""]
        if name in ("wagtailadmin_explore", "wagtailadmin_explore_results", "wagtailadmin_choose_page_child"):
            plain = [reverse(name, args=[key]) for key in own]
        else:
            plain = [] if arguments else [reverse(name)]
        found |= {f"{address}?{question}": name for address in plain for question in asked}
    assert len(found) > 400
    return found


def some(house):
    """Every route, with a few of B's things each, for those who work on no page."""
    return addresses(house, most=FITTING) | lists(house) | selections(house)


def doors(house):
    """Every route once, for those whom none of them lets in."""
    return {name: url for url, name in some(house).items()}.values()


def selections(house):
    """Every action that Wagtail does to many things at once, with B's things selected: `{address: name}`."""
    b = house.b
    bulk_action_registry.get_bulk_actions_for_model("wagtailcore", "page")  # finds them
    things = {"page": b.pages, "image": [b.image], "document": [b.document], "person": [b.author, b.officer]}
    inside = {"page": [house.home, b.entity, b.draft], "image": [b.team.collection], "document": [b.team.collection]}
    found = {}
    for app, models in bulk_action_registry.actions.items():
        for model, action in ((model, action) for model, actions in models.items() for action in actions):
            address = reverse("wagtail_bulk_action", args=[app, model, action])
            ids = "&".join(f"id={thing.pk}" for thing in things.get(model, []))
            places = [f"id=all&childOf={place.pk}" for place in inside.get(model, [])]
            chosen = [ids, "id=all", f"id=all&q={CANARY}", *places]
            found |= {f"{address}?{each}": f"{model} {action}" for each in chosen}
    return found


def text_of(answer):
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            body = b"".join(book.read(name) for name in book.namelist())
    return body.decode(errors="replace").lower()


def visit(person, urls, words, method="get", data=None):
    """`{url: what is wrong}`: it broke, or one of the words was told."""
    told = {url: tells(answer, words) for url, answer in answers(person, urls, method, data)}
    return {url: wrong for url, wrong in told.items() if wrong}


def answers(person, urls, method="get", data=None):
    client = Client(raise_request_exception=False)
    if person:
        client.force_login(person)
    for url in urls:
        yield url, getattr(client, method)(url, data)


def tells(answer, words):
    """The words that are in an answer; its status, if it broke."""
    text = "" if answer.status_code >= 500 else text_of(answer)
    return answer.status_code if answer.status_code >= 500 else [word for word in words if word in text]


def everything(house):
    """`{address: name of its route}`"""
    return addresses(house) | addresses(house, first=house.a) | lists(house) | selections(house)
