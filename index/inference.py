"""ONNX Runtime, which runs the networks."""

from pathlib import Path
from typing import Any


def session(network: Path | bytes, threads: int) -> Any:
    """Return an onnxruntime.InferenceSession, safe to share between threads.

    Args:
        network: An ONNX model or its file.
        threads: Processors that one run uses; 0 for all.
    """
    # Imported when it is needed: it takes longer than the rest of a short command.
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    # A thread that waits for more work takes the processor from what comes between two runs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Beyond it sums are fused with the normalisation behind them, which then takes three times as long.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
