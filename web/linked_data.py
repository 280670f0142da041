"""schema.org metadata of a statement, as JSON-LD."""

import json
from typing import Any

from index.records import StoredStatement
from web.formats import speaker_name


def quotation(stored: StoredStatement, address: str, speaker_address: str | None) -> str:
    """A schema.org Quotation, safe to stand inside a script element.

    Source: https://schema.org/Quotation
    """
    statement, speaker = stored.statement, stored.statement.speaker
    creator: dict[str, Any] | None = None
    if speaker is not None and speaker.name:
        creator = {"@type": "Person", "name": speaker_name(stored)}
        creator |= {"jobTitle": speaker.role} if speaker.role else {}
        creator |= {"affiliation": speaker.affiliation} if speaker.affiliation else {}
        creator |= {"url": speaker_address} if speaker_address else {}
    article: dict[str, Any] = {"@type": "NewsArticle"}
    article |= {"headline": stored.title} if stored.title else {}
    article |= {"url": stored.url} if stored.url else {}
    article |= {"datePublished": stored.published} if stored.published else {}
    article |= {"publisher": {"@type": "Organization", "name": stored.outlet}} if stored.outlet else {}
    data: dict[str, Any] = {"@context": "https://schema.org", "@type": "Quotation", "@id": address, "url": address}
    data |= {"text": statement.text}
    data |= {"creator": creator} if creator else {}
    data |= {"dateCreated": statement.said_on} if statement.said_on else {}
    data |= {"isBasedOn": article}
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
