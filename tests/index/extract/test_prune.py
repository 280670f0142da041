"""Making the tagger's network narrower."""

from pathlib import Path

import torch

from index.extract.tagger.training.network import MINILM, Network
from index.extract.tagger.training.prune import narrow


def test_what_does_nothing_is_left_out_and_the_rest_stays(tmp_path: Path) -> None:
    """If this fails, pruning throws out the wrong heads or units, or mixes up those that stay."""
    torch.manual_seed(1)
    network = Network(MINILM).eval()
    network.body.layers = network.body.layers[:2]
    with torch.no_grad():
        for layer in network.body.layers:
            for part, idle in ((layer.attention.output.dense, slice(64, 320)), (layer.output.dense, slice(100, 1500))):
                part.weight[:, idle] = 0
    ids, features, mask = (
        torch.randint(1000, 20_000, (2, 30)),
        torch.zeros(2, 30, 3, dtype=torch.long),
        torch.ones(2, 30),
    )
    with torch.no_grad():
        before = network(ids, features, mask)
    narrow(network, heads=4, inner=136, losses=[lambda one: one(ids, features, mask)[0].square().sum()] * 2)
    with torch.no_grad():
        after = network(ids, features, mask)
    assert network.body.layers[0].attention.self.query.out_features == 128
    assert network.body.layers[1].output.dense.in_features == 136
    for old, new in zip(before, after, strict=True):
        torch.testing.assert_close(old, new, atol=1e-4, rtol=1e-4)
    torch.save(network.state_dict(), tmp_path / "network.pt")
    with torch.no_grad():
        again = Network.load(tmp_path / "network.pt").eval()(ids, features, mask)
    torch.testing.assert_close(again, after)
