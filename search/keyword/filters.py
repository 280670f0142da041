"""The leaves of a query's tree that ask for no words: which rows are of a kind, an outlet, a time."""

import numpy as np
from numpy.typing import NDArray

from index.analysis import fold, tokenise
from index.store import KINDS, NO_DAY
from search.keyword.view import SnapshotLike
from search.language.nodes import DateIn, Everything, KindIs, Node, OutletIs

Mask = NDArray[np.bool_]


def passing(snapshot: SnapshotLike, node: Node, rows: NDArray[np.int64] | slice) -> Mask:
    """Which rows of a snapshot pass a filter.

    Args:
        snapshot: The index as it is.
        node: The filter.
        rows: Global rows, m of them.
    Returns: Shape (m,).
    Raises: TypeError: If the node is no filter.
    """
    columns = snapshot.columns
    match node:
        case KindIs():
            of_kind: Mask = np.asarray(columns.kind)[rows] == KINDS.index(node.kind)
            return of_kind
        case OutletIs():
            # No outlet has the code -1.
            outlets = np.asarray(columns.outlet)[rows] + 1
            fitting: Mask = np.bincount(outlets) > 0
            for code in np.flatnonzero(fitting):
                fitting[code] = _outlet_fits(snapshot, int(code) - 1, node.words)
            of_outlet: Mask = fitting[outlets]
            return of_outlet
        case DateIn():
            first, last = np.asarray(columns.first_day)[rows], np.asarray(columns.last_day)[rows]
            matched: Mask = first != NO_DAY
            if node.first is not None:
                matched &= last >= node.first
            if node.last is not None:
                matched &= first <= node.last
            return matched
        case Everything():
            return np.ones(len(np.asarray(columns.id)[rows]), np.bool_)
    raise TypeError(f"no filter: {node!r}")


def _outlet_fits(snapshot: SnapshotLike, code: int, words: tuple[str, ...]) -> bool:
    if code < 0:
        return False
    present = {token.exact for token in tokenise(fold(snapshot.outlet_of(code)))}
    return present.issuperset(words)
