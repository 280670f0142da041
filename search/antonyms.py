"""Words of opposite meaning: by how they are built, and by a list of the pairs that public speech turns on.

A word's poles are what it says, each as a subject and a side of it: "impossible" is on side -1 of "possibl". Words are
opposites if they are on two sides of one subject.
"""

import re
from functools import cache

from index.analysis import stem

Pole = tuple[str, int]
"""What a word is about, and which side of it the word is on: 1 or -1."""

_PAIRS = (
    (
        "rise rose risen increase grow grew grown climb soar surge expand raise",
        "fall fell fallen decrease decline drop shrink shrank shrunk plunge plummet cut reduce lower slash",
    ),
    ("more", "less fewer"),
    ("most", "least fewest"),
    ("high higher highest", "low lower lowest"),
    ("up", "down"),
    ("good better best", "bad worse worst"),
    ("strong stronger strongest strengthen", "weak weaker weakest weaken"),
    ("support favor favour", "oppose opposition"),
    ("for", "against"),
    ("accept approve approval", "reject rejection refuse veto"),
    ("allow permit legalize legalise", "ban prohibit forbid forbade forbidden outlaw"),
    ("win won", "lose lost"),
    ("succeed success successful", "fail failure"),
    ("love", "hate"),
    ("friend ally", "enemy foe"),
    ("true right correct", "false wrong"),
    ("safe safer", "dangerous"),
    ("begin began begun start", "end stop"),
    ("open", "close shut"),
    ("create build built", "destroy"),
    ("protect", "endanger"),
    ("always", "never"),
    ("everyone everybody all", "nobody none"),
    ("many", "few"),
    ("majority", "minority"),
    ("rich richer wealthy", "poor poorer"),
    ("guilty", "innocent"),
    ("alive", "dead"),
    ("include", "exclude"),
    ("join enter", "leave left quit"),
    ("buy bought", "sell sold"),
    ("import", "export"),
    ("surplus", "deficit"),
    ("victory", "defeat"),
    ("hire", "fire"),
    ("pro", "anti"),
    ("easy easier", "hard harder difficult"),
    ("fast faster", "slow slower"),
    ("encourage", "discourage"),
    ("confirm admit", "deny denied"),
)
"""Two sides of one subject each; forms are listed where they have a stem of their own."""

_DIS = frozenset({
    "agre", "approv", "trust", "honest", "respect", "advantag", "appear", "connect", "continu", "believ", "belief",
    "loyal",
    "obey", "prove", "qualifi", "satisfi", "similar", "uniti", "honor",
})  # fmt: skip
"""Stems of what "dis" denies; in other words it does not ("discover", "distract")."""
_UNRELATED = frozenset({
    "unless", "unlike", "unborn", "uncover", "unearth", "unfold", "unleash", "unveil", "united", "unites", "invaluable",
    "indifferent", "indifference",
})  # fmt: skip
"""Words that look denied, and are not the contrary of the rest."""
_ADJECTIVE = (
    r"(?:[ai]bl[ey]|[aei]te(?:ly)?|al(?:ly)?|[ae]nt(?:ly)?|[ae]nc[ey]|ity|ive(?:ly)?|ous(?:ly)?|ect(?:ly)?|ure|ane|ice"
    r"|valid|proper(?:ly)?|action)"
)
"""How words end that "in" and "im" deny; in others they mean "into" or nothing ("income", "import")."""
_DENIED = re.compile(
    rf"(?:un|non)(?P<any>.{{4,}})|i[nm](?P<adjective>.*{_ADJECTIVE})|il(?P<l>l.{{4,}})|ir(?P<r>r.{{4,}})|dis(?P<dis>.+)"
)
_ENDING = re.compile(r"(?P<root>.{3,})(?P<side>ful|less)(?:ly|ness)?")


@cache
def _listed() -> dict[str, frozenset[Pole]]:
    """Poles of the listed words, by stem."""
    poles: dict[str, set[Pole]] = {}
    for pair in _PAIRS:
        for side, words in zip((1, -1), pair, strict=True):
            for word in words.split():
                poles.setdefault(stem(word), set()).add((pair[0], side))
    return {word: frozenset(found) for word, found in poles.items()}


@cache
def poles(word: str) -> frozenset[Pole]:
    """The poles of a folded word. Every word is its own positive pole, so that "possible" meets "impossible"."""
    found = {(stem(word), 1), *_listed().get(stem(word), ())}
    denied = _DENIED.fullmatch(word)
    if denied and word not in _UNRELATED:
        rest = stem(denied[denied.lastgroup or 0])
        if denied.lastgroup != "dis" or rest in _DIS:
            found.add((rest, -1))
    ending = _ENDING.fullmatch(word)
    if ending:
        found.add((f"{stem(ending['root'])}-", 1 if ending["side"] == "ful" else -1))
    return frozenset(found)
