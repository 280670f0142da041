"""Which release is running."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def program_version() -> str:
    """The installed release; "unreleased" where the program runs from its sources without being installed."""
    try:
        return version("onrecord")
    except PackageNotFoundError:
        return "unreleased"
