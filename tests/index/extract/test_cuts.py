"""What the tagger took for one statement and the grammar of quotations knows for two."""

from index.extract.cuts import before_colon
from index.extract.drafts import Draft
from index.extract.near import Near
from index.extract.quotes import Quotation, find_quotations


def placed(text: str) -> Near[Quotation]:
    """A text's quotations."""
    return Near(find_quotations(text), lambda one: one.outer)


def test_what_is_reported_before_a_colon_is_no_part_of_the_quotation_behind_it() -> None:
    """If this fails, "echoed the warning, saying: ..." becomes one statement of both."""
    text = 'Wang echoed the warning, saying: "All sides should talk."'
    quotations = placed(text)
    warning, cue = (12, 23), (25, 31)
    draft = Draft([warning, *(one.pieces[0] for one in quotations)], cue, (0, 4), 0.9)
    (cut,) = before_colon(text, [draft], quotations)
    assert [text[slice(*one)] for one in draft.pieces] == ["All sides should talk."]
    assert [text[slice(*one)] for one in cut.pieces] == ["the warning"]
    assert (cut.cue, cut.source) == (None, (0, 4))


def test_a_quotation_without_a_report_before_it_stays() -> None:
    """If this fails, every quotation behind a colon loses its speaker's other words."""
    text = 'Wang said: "All sides should talk."'
    quotations = placed(text)
    draft = Draft([one.pieces[0] for one in quotations], (5, 9), (0, 4), 0.9)
    assert before_colon(text, [draft], quotations) == []
    assert len(draft.pieces) == 1
