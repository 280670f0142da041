"""Training examples are from where they should be."""

import json
import lzma
import random
from pathlib import Path

from index.encode.training import examples
from tests.eval.judged import REPEATED_TRAIN


def test_repeated_claims_are_read_by_their_ids_without_those_held_out(tmp_path: Path) -> None:
    """If this fails, the encoder is trained on what it is measured by, or on other statements than were judged."""
    (tmp_path / "data").mkdir()
    texts = {"quotebank": {"1": "Taxes rose.", "2": "They raised taxes."}, "politifact_claims": {"1": "It rained."}}
    for name, records in texts.items():
        with lzma.open(tmp_path / f"data/{name}.jsonl.xz", "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps({"id": key, "text": text}) + "\n" for key, text in records.items())
    judged = tmp_path / "judged.jsonl"
    judged.write_text(
        "".join(
            json.dumps({"statements": ["qb:1", "qb:2"], "others": ["pf:1"], "held_out": held_out}) + "\n"
            for held_out in (False, True)
        )
    )
    (claim,) = examples.repeated(judged, tmp_path)
    assert claim == examples.Repeated(statements=("Taxes rose.", "They raised taxes."), others=("It rained.",))


def test_claims_held_out_share_no_statement_with_those_trained_on() -> None:
    """If this fails, the figures of the claims held out flatter the encoder."""
    claims = list(examples.records(REPEATED_TRAIN))
    parts: dict[bool, set[str]] = {False: set(), True: set()}
    for claim in claims:
        assert len(set(claim["statements"])) >= 2, claim["claim"]
        assert not {*claim["statements"]} & {*claim["others"], *claim["unsure"]}, claim["claim"]
        parts[claim["held_out"]].update(claim["statements"])
    assert not parts[True] & parts[False]
    assert sum(claim["held_out"] for claim in claims) == 253


def test_claims_of_a_step_share_no_statement() -> None:
    """If this fails, a statement is pushed away from another of its own claim."""
    claims = [examples.Repeated(statements=(f"{n // 2}", f"{n} again"), others=()) for n in range(40)]
    for seed in range(5):
        drawn = examples.apart(random.Random(seed), claims, 12)
        assert len(drawn) == 12
        assert len({one.statements[0] for one in drawn}) == 12
    assert len(examples.apart(random.Random(0), claims, 30)) == 20
