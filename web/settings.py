"""What can be set about the site, with units and reasons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """Settings of one application.

    Attributes:
        public_url: Where the site is reached from outside, without a slash at the end; goes into feeds, sitemap and
            citations. None takes the address that each request came to.
        rate_limits: Whether clients are limited at all.
        search_limit: Requests for keyword and hybrid search, statements, speakers and pages, per client. The engine
            answers one in a few milliseconds, so this stops floods, not people.
        meaning_limit: Requests that encode a text of the client's (similar, verify), per client; each costs several
            times a search.
        export_limit: Exports, per client; each may walk the whole index.
        max_body_bytes: Largest body of a POST; far above the longest quotation.
        page_size: Results on a page of the site.
        proxies: How many trusted proxies stand before the server; their X-Forwarded headers are believed.
    """

    public_url: str | None = None
    rate_limits: bool = True
    search_limit: str = "3000 per minute"
    meaning_limit: str = "1200 per minute"
    export_limit: str = "60 per minute"
    max_body_bytes: int = 256 * 1024
    page_size: int = 10
    proxies: int = 0
