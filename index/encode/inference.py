"""OpenVINO, which runs the networks; imported here alone, because it would report every start to its makers."""

import sys
from typing import Any


def openvino() -> Any:
    """Return OpenVINO's module, imported at the first call and without its telemetry.

    Importing it otherwise counts the start in ~/intel and posts it to Google Analytics, and waits up to three seconds
    at the end where the network does not answer. Without the package openvino_telemetry it does neither.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # None: cannot be imported
    import openvino

    return openvino
