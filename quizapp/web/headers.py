"""The headers of every response, errors and static files included."""

from __future__ import annotations

from flask import Flask, Response, request

from quizapp.web import assets

CONTENT_SECURITY_POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ]
)

SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

KEPT_BY_BROWSERS = {"static", assets.ENDPOINT}


def register(app: Flask) -> None:
    """Set the headers on everything that leaves the app."""
    app.after_request(_secure)


def _secure(response: Response) -> Response:
    response.headers.update(SECURITY_HEADERS)
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = f"max-age={assets.ONE_YEAR}"
    if request.endpoint not in KEPT_BY_BROWSERS:
        response.headers["Cache-Control"] = "no-store"
    return response
