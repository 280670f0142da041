"""I have two ranked lists: what is the one order, and how sure is it?

One formula adds up both legs' evidence and gives the probability that a statement answers. Chosen by measurement
among reciprocal rank fusion, convex combinations and learned rankers with up to twelve features: see
tests/eval/README.md.
"""

from search.fusion.fusing import Fused, calibrate_keyword, calibrate_semantic, fuse
from search.fusion.model import FLOOR, WEAK

__all__ = ["FLOOR", "WEAK", "Fused", "calibrate_keyword", "calibrate_semantic", "fuse"]
