"""I have a text: which vector says what it means?

The one place that knows of sentence-transformers, PyTorch and encoders' tokenisers. Encoding a query imports neither
sentence-transformers nor PyTorch where the model is of the BERT family.
"""

from index.encode.fast import FastEncoder, fits
from index.encode.models import DEFAULT_MODEL, locate
from index.encode.protocol import Encoder, Floats, Progress

__all__ = ["DEFAULT_MODEL", "Encoder", "FastEncoder", "Floats", "Progress", "load_encoder"]


def load_encoder(name: str | None = None) -> Encoder:
    """Return the encoder of that name, by the fastest way this machine has.

    Args:
        name: See index.encode.models.locate; None for the default.

    Raises:
        ModelMissingError: If its weights are not on this machine; says how to get them.
    """
    files = locate(name)
    if fits(files):
        return FastEncoder(files)
    from index.encode.stock import StockEncoder

    return StockEncoder(files)
