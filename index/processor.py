"""Which arithmetic this machine's processor does fastest without changing what vectors mean."""

import os
from functools import cache
from pathlib import Path


@cache
def flags() -> frozenset[str]:
    """Return the processor's feature flags in lower case, as Linux names them; empty elsewhere."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return frozenset()
    for line in text.splitlines():
        if line.startswith(("flags", "Features")):
            return frozenset(line.partition(":")[2].lower().split())
    return frozenset()


def precision() -> str:
    """Return "bf16" where the processor multiplies bfloat16, else "f32".

    On avx512_bf16 bfloat16 doubles the speed at a cosine of 0.99999 to float32. int8 would be no slower, but its
    vectors stand at 0.955 to 0.992, and vectors of one index must not depend on the machine that made them.
    """
    return "bf16" if flags() & {"avx512_bf16", "amx_bf16", "bf16"} else "f32"


def cores() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
