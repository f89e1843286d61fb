"""What the demonstration's editor has decided, once the stories are read."""

from __future__ import annotations

from newsroom.demo import files
from newsroom.people.models import User
from newsroom.people.roles import Role
from newsroom.record import review
from newsroom.record.models import Decision, Verdict
from newsroom.stories.models import StoryPage

_done: set[str] = set()


def seed() -> int:
    """Decide what the files say of stories that are read and that nobody has decided on; how much."""
    made = 0
    editors = User.objects.filter(groups__name=Role.EDITOR.group, email__endswith="@demo.example")
    editor = editors.order_by("pk").first()
    given = [one for one in files.decisions() if one.story not in _done]
    for slug in dict.fromkeys(one.story for one in given):
        page = StoryPage.objects.filter(slug=slug).first()
        found = review.reviewed(page.pk) if page is not None else None
        if found is None or editor is None:
            continue
        _done.add(slug)
        if Decision.objects.filter(page_id=found.page.pk).exists():
            continue
        for one in (x for x in given if x.story == slug):
            for item in found.items:
                mention = item.mention
                if mention.event.anchor.text == one.words and one.within in mention.sentence.text:
                    review.decide(found, item, editor, Verdict(one.verdict), one.why)
                    made += 1
                    break
    return made
