"""Average two trained networks: python -m index.extract.tagger.training.average A.pt B.pt SHARE_OF_B OUT.pt."""

import sys
from pathlib import Path

import torch


def main(first: Path, second: Path, share: float, out: Path) -> None:
    """Write the weighted mean of all weights."""
    one = torch.load(first, weights_only=True)
    other = torch.load(second, weights_only=True)
    mean = {name: torch.lerp(one[name], other[name], share) for name in one}
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(mean, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3]), Path(sys.argv[4]))
