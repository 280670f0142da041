"""Texts that are no articles: transcripts and interviews, speeches; and headlines that quote."""

from index.extract.drafts import Draft, Reading


def form_drafts(reading: Reading) -> list[Draft] | None:
    """The statements of a text that is no article; None for an article."""
    del reading
    return None
