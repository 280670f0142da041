"""Security headers of every response, and who may read the API from other sites.

Scripts and styles come from this site's own files only; nothing inline, nothing from other hosts.
"""

from flask import Flask, Response, request
from flask_cors import CORS

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}
_YEAR_SECONDS = 365 * 24 * 3600
_EXPOSED = ("ETag", "Last-Modified", "Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")


def install(app: Flask) -> None:
    """Add the headers to every response of an application, errors included."""
    CORS(
        app,
        resources={r"/(api/v1|feeds)/.*": {"origins": "*", "methods": ["GET", "HEAD", "POST", "OPTIONS"]}},
        send_wildcard=True,
        expose_headers=list(_EXPOSED),
        max_age=86400,
    )
    app.after_request(_secure)


def _secure(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.path.startswith(("/api/v1/", "/feeds/", "/static/")):
        response.headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin")
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR_SECONDS}")
    return response
