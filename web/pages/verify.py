"""Checking a quotation, and finding the like of a text."""

from flask import render_template, request

from search.records import Verdict
from web.pages.blueprint import blueprint
from web.pages.search import strengths
from web.parameters import Parameters, SimilarText, Text, VerifyQuote, read_page
from web.state import engine, state


class _NoQuote(Parameters):
    """The empty form, perhaps with a name in it."""

    speaker: Text | None = None


@blueprint.get("/verify")
def verify() -> str:
    """Check a quotation, or ask for one."""
    if not request.args.get("quote", "").strip():
        given = read_page(_NoQuote, request.args)
        return render_template("verify.html", quote="", speaker=given.speaker, found=None, near=())
    asked = read_page(VerifyQuote, request.args)
    found = engine().verify(asked.quote, asked.speaker)
    near = engine().similar(text=asked.quote, limit=3).hits if found.verdict is Verdict.NOT_FOUND else ()
    return render_template("verify.html", quote=asked.quote, speaker=asked.speaker, found=found, near=near)


@blueprint.get("/similar")
def similar() -> str:
    """Find the like of a text, or ask for one."""
    if not request.args.get("text", "").strip():
        read_page(Parameters, request.args)
        return render_template("similar.html", text="", page=None)
    given = read_page(SimilarText, request.args, limit=state().settings.page_size)
    page = engine().similar(text=given.text, filters=given.filters(), limit=given.limit, cursor=given.cursor)
    return render_template("similar.html", text=given.text, page=page, **strengths(page))
