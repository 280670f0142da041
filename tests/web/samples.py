"""Statements to test with: those of the seed articles, and some in other scripts and with awkward characters."""

import json
from pathlib import Path

from index.records import Kind, Speaker, Statement, StoredDocument, StoredStatement

SEEDS = Path(__file__).parents[2] / "seeds"
TASS_ID, SPUTNIK_ID, WORLD_ID = "aaaaaaaaaaaaaaa1", "aaaaaaaaaaaaaaa2", "aaaaaaaaaaaaaaa3"
RYABKOV = Speaker(id="sergey-ryabkov", name="Sergey Ryabkov", role="Russian Deputy Foreign Minister")
ZAKHAROVA = Speaker(
    id="maria-zakharova",
    name="Maria Zakharova",
    role="Russian Foreign Ministry spokeswoman",
    affiliation="Russian Foreign Ministry",
)

WORDS = "We should not lose any more time."
"""How the statement begins that the tests look up."""

_TASS = (
    "won’t be able to establish such a missile defense system that would provide 100% of protection",
    "We operate under assumption […] that the Biden administration would be able in the time to come to meaningfully "
    "address concerns that we associate with this issue (missile defense - TASS),",
    "We should not lose any more time. And we should focus the work on a framework with a right scope and parameters "
    "where we ensure that the missile defense of the US serves the right purpose and doesn’t rock the fundaments of "
    "the strategic stability,",
)
_SPUTNIK = (
    "However, we will not agree to anything without our interests and concerns being taken into account in return. If "
    "we manage to jointly arrive at a balance of interests then we can talk about agreements,",
    "The US has adopted a goal of reaching absolute dominance in the military arena and counts on the devaluation of "
    "Russia's nuclear deterrence potential, [combined] with a focus on creation of a global missile defense system,",
    "the US was making efforts to improve its military capabilities in space and create means for a rapid and "
    "high-precision non-nuclear strike",
)
_WORLD = (
    ("我们将继续扩大开放,与各国分享发展机遇。", "李强", "li-qiang"),
    ("Мы не будем терять время — это «вопрос чести».", "Дмитрий Песков", "dmitry-peskov"),
    ("لن نتخلى عن حقوقنا، مهما طال الزمن.", "محمود عباس", "mahmoud-abbas"),
    ('It\'s a "win-win", he & she said: <b>100%</b> — no ifs, no buts.', "Zoë O’Brien-Łukasz", "zoe-obrien-lukasz"),
)


def _document(document_id: str, body: str, **fields: str | None) -> StoredDocument:
    values: dict[str, str | None] = dict.fromkeys(
        ("external_id", "title", "url", "outlet", "published", "author", "language", "place")
    )
    values.update(fields)
    return StoredDocument(
        id=document_id,
        source=f"seeds/{document_id}.txt",
        body=body,
        extra={},
        statement_count=3,
        **values,
    )


def documents() -> list[StoredDocument]:
    """The two seed articles and one in many scripts."""
    tass = (SEEDS / "000_bf2a5dd6e8b4b691.txt").read_text(encoding="utf-8")
    sputnik = (SEEDS / "002_07ca78d4bf3aa102.txt").read_text(encoding="utf-8")
    world = "Voices\n\n" + "\n\n".join(f"“{text}” ({name})" for text, name, _ in _WORLD)
    return [
        _document(TASS_ID, tass, outlet="TASS", published="2021-11-02", place="NEW YORK"),
        _document(
            SPUTNIK_ID,
            sputnik,
            outlet="Sputnik",
            published="2021-05-04",
            title="Russia ready for strategic stability dialogue with US: Foreign ministry",
            url="https://news.example/2021/05/04/stability",
        ),
        _document(WORLD_ID, world, outlet="The World & Co", published="2023-02", title="Voices"),
    ]


def _stored(
    number: int, document: StoredDocument, text: str, speaker: Speaker, said_on: str | None, kind: Kind
) -> StoredStatement:
    body = document.body or ""
    start = body.index(text.split('"')[0][:40])
    end = start + len(text)
    return StoredStatement(
        id=f"{number:016x}",
        statement=Statement(text=text, spans=((start, end),), kind=kind, speaker=speaker, said_on=said_on),
        document_id=document.id,
        source=document.source,
        title=document.title,
        url=document.url,
        outlet=document.outlet,
        published=document.published,
        before=body[max(0, start - 120) : start],
        after=body[end : end + 120],
    )


def statements() -> list[StoredStatement]:
    """Ten statements: three by Ryabkov, three by Zakharova, four in as many scripts."""
    tass, sputnik, world = documents()
    found = [
        _stored(1 + place, tass, text, RYABKOV, "2021-11-02", Kind.INDIRECT if place == 0 else Kind.DIRECT)
        for place, text in enumerate(_TASS)
    ]
    found += [
        _stored(11 + place, sputnik, text, ZAKHAROVA, "2021-05-03", Kind.INDIRECT if place == 2 else Kind.DIRECT)
        for place, text in enumerate(_SPUTNIK)
    ]
    found += [
        _stored(21 + place, world, text, Speaker(id=speaker_id, name=name), None, Kind.DIRECT)
        for place, (text, name, speaker_id) in enumerate(_WORLD)
    ]
    return found


def write_sources(folder: Path) -> Path:
    """Write what the tests' index is made of: the seed articles, one repeating them, statements in other scripts."""
    tass = (SEEDS / "000_bf2a5dd6e8b4b691.txt").read_text(encoding="utf-8")
    sputnik = (SEEDS / "002_07ca78d4bf3aa102.txt").read_text(encoding="utf-8")
    repeated = f'"{_TASS[2]}" Sergey Ryabkov told reporters in Moscow.\n\nThe talks go on in Geneva next week.\n'
    records: list[dict[str, str]] = [
        {"url": "https://tass.example/1", "outlet": "TASS", "published": "2021-11-02", "body": tass},
        {
            "url": "https://news.example/2021/05/04/stability",
            "outlet": "Sputnik",
            "published": "2021-05-04",
            "title": "Russia ready for strategic stability dialogue with US: Foreign ministry",
            "body": sputnik,
        },
        {"url": "https://wire.example/2", "outlet": "The Wire", "published": "2021-11-03", "body": repeated},
    ]
    records += [
        {
            "id": f"world-{place}",
            "text": text,
            "speaker": name,
            "date": f"2023-02-0{place + 1}",
            "outlet": "The World & Co",
        }
        for place, (text, name, _) in enumerate(_WORLD)
    ]
    records.append({"text": "=HYPERLINK(1) is what he typed", "speaker": "Nobody Special", "date": "1999"})
    path = folder / "sources.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path
