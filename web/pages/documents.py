"""Documents with every statement marked, outlets, and what is in the index."""

from flask import render_template, request

from web.marking import paragraphs, statement_marks
from web.pages.blueprint import blueprint
from web.parameters import NoParameters, read_page
from web.state import engine


@blueprint.get("/documents/<document_id>")
def document(document_id: str) -> str:
    """Show one document."""
    read_page(NoParameters, request.args)
    found, statements = engine().document(document_id)
    body = paragraphs(found.body, statement_marks(statements)) if found.body else []
    return render_template(
        "document.html",
        document=found,
        statements=statements,
        by_id={one.id: one for one in statements},
        paragraphs=body,
    )


@blueprint.get("/outlets")
def outlets() -> str:
    """List outlets."""
    read_page(NoParameters, request.args)
    return render_template("outlets.html", outlets=engine().outlets())


@blueprint.get("/statistics")
def statistics() -> str:
    """Say what is in the index and how fresh it is."""
    read_page(NoParameters, request.args)
    return render_template("statistics.html", statistics=engine().statistics())
