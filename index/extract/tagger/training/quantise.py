"""Make an exported model's weights int8: python quantise.py MODEL_FOLDER.

Needs `nncf`, which is no dependency of the program. A scale for each output of a layer, no data
needed; the activations are quantised as they come, at run time.
"""

import hashlib
import json
import sys
from pathlib import Path

import nncf  # type: ignore[import-not-found]
import openvino


def main(folder: Path) -> None:
    """Replace the body and its checksums."""
    body = openvino.Core().read_model(folder / "body.xml")
    small = nncf.compress_weights(body, mode=nncf.CompressWeightsMode.INT8_SYM)
    del body
    openvino.save_model(small, folder / "int8.xml", compress_to_fp16=True)
    manifest = json.loads((folder / "manifest.json").read_text())
    for kind in ("xml", "bin"):
        (folder / f"int8.{kind}").replace(folder / f"body.{kind}")
        manifest["sha256"][f"body.{kind}"] = hashlib.sha256((folder / f"body.{kind}").read_bytes()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
