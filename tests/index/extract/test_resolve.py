"""Who a mention means: full names, heads of noun phrases, descriptions, pronouns. Names and events are invented."""

import re

import pytest

from index.extract.described import taken_apart
from index.extract.drafts import Draft, Reading
from index.extract.headlines import headline_drafts
from index.extract.names import same_person
from index.extract.people import People
from index.extract.quotes import find_quotations
from index.extract.resolve import Resolver
from index.records import Document


def meant(marked: str, *tagged: str) -> list[str | None]:
    """Whom the mentions in <angle brackets> mean, each resolved after those before it.

    Args:
        marked: The article.
        tagged: Words that the tagger took for persons wherever they stand in it.
    """
    text = re.sub("[<>]", "", marked)
    starts = [match.start() - 2 * number for number, match in enumerate(re.finditer("<", marked))]
    ends = [match.start() - 2 * number - 1 for number, match in enumerate(re.finditer(">", marked))]
    spans = [(match.start(), match.end(), "PERSON") for one in tagged for match in re.finditer(re.escape(one), text)]
    document = Document(source="a", key="a", body=text)
    resolver = Resolver(Reading(document, text, 0, (), tuple(find_quotations(text)), People(text, spans)))
    found = [resolver.speaker(Draft([span], source=span)) for span in zip(starts, ends, strict=True)]
    return [one.name if one else None for one in found]


@pytest.mark.parametrize(
    ("text", "tagged", "expected"),
    [
        ("Zoltarn Varga may stay on. <Varga> said no.", "Varga", "Zoltarn Varga"),
        ("In May J. Walter Moss spoke. <Moss> said no.", "Moss", "J. Walter Moss"),
        ("In May Aarif K. Moss spoke. <Moss> said no.", "Moss", "Aarif K. Moss"),
        ("The crowd cheered. Suddenly <Varga> said no.", "Varga", "Varga"),
        ("Rebuking Varga was easy. <Varga> said no.", "Varga", "Varga"),
        ("Presidents Varga and Kim met. <Varga> said no.", "Varga", "Varga"),
        ("Officer Jason Van Alst left. <Van Alst> said no.", "Van Alst", "Jason Van Alst"),
        ("Resident Whit Symmonds left. <Symmonds> said no.", "Whit Symm", "Whit Symmonds"),
        ("Ileana Ros-Alst left. <Ros-Alst> said no.", "Ileana Ros", "Ileana Ros-Alst"),
        ('The physicist George "Jay" Alst left. <Alst> said no.', 'Jay" Alst', 'George "Jay" Alst'),
        ("The mayor, Jan Varga, left. <Varga> said no.", "Jan Varga", "Jan Varga"),
        ("He met Ann Lee Varga - Moss's aide. <Varga> said no.", "Ann Lee Varga - Moss", "Ann Lee Varga"),
    ],
)
def test_fullest_name(text: str, tagged: str, expected: str) -> None:
    """First names and initials that the tagger left out are taken in; other capitalised words are not."""
    assert meant(text, tagged) == [expected]


@pytest.mark.parametrize("first", ["RoseAnn", "Sepp"])
def test_rare_first_name(first: str) -> None:
    """A rare first name that the tagger took for a body is a person's, with an office behind."""
    text = f"They met. {first} Varga, executive director of the Trade Council, said no."
    at = text.index(first), text.index("Varga")
    tagged = [(at[0], at[1] - 1, "ORG"), (at[1], at[1] + 5, "PERSON")]
    assert [one.name for one in People(text, tagged).persons] == [f"{first} Varga"]


def test_words_of_a_headline() -> None:
    """Words of a headline, where small ones have capitals, name nobody, unless the article says them again."""
    assert meant("<Exit Polls In Velt> said no.") == [None]
    assert meant("<Voters In Velt> said no. The group Voters In Velt is new.") == ["Voters In Velt"]


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Berg aide Tom Hall", "Tom Hall"),
        ("Former Berg speechwriter Tom Hall", "Tom Hall"),
        ("Berg Communications Director Tom Hall", "Tom Hall"),
        ("Berg supporters", None),
        ('Some in the "Berg or Bust" crowd', None),
        ("Tom Hall, a Berg-era official", "Tom Hall"),
        ("The Council on Trade Relations Executive Director Tom Hall", "Tom Hall"),
        ("Sens. Tom Hall of Maine and Anna Berg of Ohio", "Tom Hall and Anna Berg"),
        ("Sens. Tom Hall (Ky.) and Anna Berg (Fla.)", "Tom Hall and Anna Berg"),
        ("Several leaders, including Sens. Tom Hall (Ky.), Anna Berg (Fla.) and Paul Weiss", None),
        ("Several leaders, including Florida Reps. Tom Hall and Anna Berg", None),
        ("a group of experts, including former minister Tom Hall and former mayor Anna Berg", None),
        ("a spokesman for Paul Weiss, Tom Hall", "Tom Hall"),
        ("a spokesman for Senator Paul Weiss of Ohio, Tom Hall,", "Tom Hall"),
        ("a lawyer for Paul Weiss (R-Ohio), former judge Tom Hall", "Tom Hall"),
        ("an aide to Anna Berg and Paul Weiss", None),
        ("Supporters of Berg", None),
        ("The Veltians", None),
        ("Progressives", None),
        ("Some Berg endorsers", None),
        ("a spokesman for Democratic presidential candidate Anna Berg", None),
        ("Tom Hall, who met Anna Berg and then defended Paul Weiss", "Tom Hall"),
        ("One of her friends who still backs Paul Weiss, former Senator Tom Hall", "Tom Hall"),
        ("Assistant Surveyor of State Tom Hall", "Tom Hall"),
        ("Tom Hall of Ohio", "Tom Hall"),
        ("Tom Hall and Anna Berg", "Tom Hall and Anna Berg"),
        ("Tom Hall himself", "Tom Hall"),
        ("Tom Hall, an aide under governors Anna Berg and Paul Weiss", "Tom Hall"),
        ("candidates like Anna Berg and Paul Weiss", None),
        ("Berg State University political scientist Tom Hall", "Tom Hall"),
    ],
)
def test_head_of_a_mention(mention: str, expected: str | None) -> None:
    """A name that only tells more about the head names nobody; the head does."""
    assert meant(f"Anna Berg, Tom Hall and Paul Weiss ran. Later <{mention}> said no.") == [expected]


def test_description_by_office() -> None:
    """An office means who holds it rather than the last speaker, who has none."""
    text = "Gov. Paul Weiss chose Anna Berg. <Berg> said yes. <The governor> said no."
    assert meant(text) == ["Anna Berg", "Paul Weiss"]


def test_description_with_its_owner() -> None:
    """A description with an owner needs the owner's words in the role; the name may come later."""
    assert meant("<ORAN's secretary general> left. ORAN Secretary General Paul Weiss said so.") == ["Paul Weiss"]
    assert meant("Paul Weiss, the bank's manager, left. <The club's manager> said no.") == [None]


def test_description_by_party_means_the_last_speaker() -> None:
    """A party's noun means the last speaker rather than a member mentioned in passing."""
    text = "<Speaker Paul Weiss> dislikes Republican candidate Tom Hall's plan. <The Ohio Republican> said no."
    assert meant(text) == ["Paul Weiss", "Paul Weiss"]


def test_shared_last_name() -> None:
    """Of two with one last name the one who was just a subject is meant, and goes on to be."""
    gap = "The mayor read out the names of all who had died on the bridge that night. " * 8
    text = (
        "Many mourned Tom Hall.\n\nAnna Hall, the mother of Tom Hall, wept. “He is gone,” <Hall> said.\n\n"
        f"{gap}\n\n“I miss him,” <Hall> said."
    )
    assert meant(text) == ["Anna Hall", "Anna Hall"]


def test_new_subject_takes_the_pronoun() -> None:
    """A person brought in by a new paragraph takes over from the last speaker."""
    said = "<Paul Weiss> praised the plan and said that it would bring work to the valley, and that all would gain."
    said += " The plan has been before the council for years, and no one has found the money for it so far."
    assert meant(f"{said}\n\nThen there was Tom Hall.\n\n“Too late,” <he> wrote.") == ["Paul Weiss", "Tom Hall"]


def test_her_behind_a_verb_is_no_gender() -> None:
    """A pronoun that may be an object says nothing about the subject before it."""
    text = "Anna Berg ran. President Kowal backed her. “She is ready,” <he> said."
    assert meant(text, "Kowal") == ["Kowal"]


@pytest.mark.parametrize(
    "before",
    [
        "Tom Hall, an Ohio investor ",
        "Tom Hall, a longtime Club for Growth donor ",
        "Tom Hall - ",
        "Tom Hall, the Customs and Border Protection commissioner, ",
        "Tom Hall (R-Ohio), 54, ",
        "Tom Hall, who left early, fights with reporters, and ",
    ],
)
def test_relative(before: str) -> None:
    """The name before "who" is meant, over an apposition or another "who"."""
    assert meant(f"The idea came from {before}<who> backed Anna Berg.") == ["Tom Hall"]


def test_name_of_an_administration_is_nobody_met_since() -> None:
    """Whose administration it is has not been named since the last speaker was."""
    text = (
        "Democratic President Rolf Lund spoke of Lund. <Hugh Garrick> has pressed the Lund administration to do more. "
        "<The Democrat> said no."
    )
    assert meant(text, "Rolf Lund", "Lund", "Hugh Garrick") == ["Hugh Garrick", "Hugh Garrick"]


@pytest.mark.parametrize(
    "source",
    [
        "<Tom Arden>, who took aim at the plan, which many within the leadership had long viewed as the best chance to "
        "win in the south but which then finished in a distant second place there",
        "<Tom Arden, an envoy of the country who has known Mr. Voss for many years>",
    ],
)
def test_who_is_told_of_at_length_goes_on_to_speak(source: str) -> None:
    """What is told of the last speaker, in the same sentence, brings nobody else into view."""
    text = f"Karl Voss won. {'Voss spoke. ' * 22}\n\n“No,” said {source}. “Never will a party that lost so much "
    text += "find its way again in so short a time as this one hopes to do now,” <he> said."
    assert meant(text, "Karl Voss", "Voss", "Tom Arden") == ["Tom Arden", "Tom Arden"]


@pytest.mark.parametrize("mention", ["the Floridian", "the Californian", "the Texan", "the Utahn"])
def test_people_of_states(mention: str) -> None:
    """One person of a state is somebody, also where papers are called so, too ("The Floridian")."""
    described = taken_apart(mention, (0, len(mention)))
    assert described is not None
    assert described.noun == mention.split()[1].lower()


@pytest.mark.parametrize("word", ["Several", "Super"])
def test_no_first_name(word: str) -> None:
    """A word that tells how many or how great is no first name before a lone name."""
    text = f"It has friends: {word} Tarnel was late. Tarnel said no."
    people = People(text, [(at.start(), at.end(), "PERSON") for at in re.finditer("Tarnel", text)])
    assert [one.name for one in people.persons] == ["Tarnel"]


def test_parts_of_a_name_around_a_place() -> None:
    """A name whose middle word the tagger took for a place is one."""
    people = People("Ko San Aye Min won.", [(0, 2, "PERSON"), (3, 6, "PLACE"), (7, 14, "PERSON")])
    assert [one.name for one in people.persons] == ["Ko San Aye Min"]


def test_description_not_met_before_means_the_last_speaker() -> None:
    """A definite noun that the text has not brought in means the last speaker; one that it has, nobody known."""
    assert meant("<Senator Paul Weiss> left early. <The Ohio businessman> said no.") == ["Paul Weiss", "Paul Weiss"]
    text = "<Senator Paul Weiss> met a local businessman. <The businessman> said no."
    assert meant(text) == ["Paul Weiss", None]


def test_kin() -> None:
    """A relative who is named once with that word is meant."""
    assert meant("<Tom Hall's wife> wept. His wife, Rita Hall, left. <His wife> said no.") == ["Rita Hall", "Rita Hall"]


def test_lead_that_withholds_the_name() -> None:
    """A lead's "a judge" is the only judge named soon after; of two, nobody."""
    assert meant("<A county judge> ruled on it.\n\nJudge Anna Berg wrote so.") == ["Anna Berg"]
    assert meant("<A county judge> ruled on it.\n\nJudge Anna Berg and Judge Tom Hall wrote so.") == [None]
    assert meant("<A spokesman for Paul Weiss> said no.\n\nBerg spokesman Tom Hall said yes.") == [None]
    assert meant("<A spokesman for Paul Weiss> said no.\n\nWeiss spokesman Tom Hall said more.") == ["Tom Hall"]


def test_description_remembered() -> None:
    """Who was meant by a description is meant by its like later, and nobody of another party."""
    text = (
        "<Tom Hall> spoke. <The Republican presidential nominee> said no.\n\n"
        "<Anna Berg> spoke. <The Democratic nominee> said yes. <The GOP nominee> said no again."
    )
    assert meant(text) == ["Tom Hall", "Tom Hall", "Anna Berg", "Anna Berg", "Tom Hall"]


def test_owner_of_the_occasion() -> None:
    """Of "Berg's speech, when he", "he" means whose speech it was, unless somebody else is named in the sentence."""
    hall = "<Tom Hall> said no.\n\n"
    assert meant(f"{hall}One of Paul Weiss's speeches came in May, when <he> told so.")[1] == "Paul Weiss"
    assert meant(f"{hall}Tom Hall recalled Paul Weiss's speech in May, when <he> told so.")[1] == "Tom Hall"


def test_first_names_tell_he_from_she() -> None:
    """Also rarer ones, from lists that do not say what is a name."""
    assert meant("<Lolita Berg> sued Alan Berg. <He> denied it.")[1] == "Alan Berg"


def test_office_within_the_name_of_a_body() -> None:
    """Who holds an office at a body is a person even where all is taken for the body's name."""
    assert meant("<Polk County GOP Chairman Will Berg> said no.", "Tom Hall") == ["Will Berg"]


def test_one_of_a_nation_has_no_name() -> None:
    """A word such as "German" is no organisation."""
    assert meant("<German> said no. <Germany> said yes.") == [None, "Germany"]


def test_kin_is_not_whose_kin_it_is() -> None:
    """His father is not himself, though he spoke last; his brother is, where the text calls him that."""
    assert meant("<Tom Hall> left. Later <his father> said no.") == ["Tom Hall", None]
    assert meant("The brother of Otto, Tom Hall, left. <Tom Hall> wept. <His brother> said no.")[1] == "Tom Hall"


def test_they_are_two() -> None:
    """Two who were just named together are "they"; two of a longer list, or two others, are not."""
    assert meant("Chief Tom Hall and Mayor Anna Berg met. <They> said no.") == ["Tom Hall and Anna Berg"]
    assert meant("Paul Weiss, Tom Hall and Anna Berg met. <They> said no.") == [None]
    assert meant("Tom Hall met Anna Berg. <They> said no.") == [None]


def test_pronoun_before_its_name() -> None:
    """A pronoun in a sentence's opening clause means the subject behind the comma, if nobody is named before."""
    assert meant("In <her> statement on the test, Anna Berg said no.") == ["Anna Berg"]
    assert meant("In <his> statement about Anna Berg the mayor said no.") == [None]


def test_kin_by_last_name() -> None:
    """Somebody's wife is the one woman of that last name."""
    assert meant("<Tom Hall's wife> wept. Rita Hall said that she saw it.") == ["Rita Hall"]


def test_description_by_known_office() -> None:
    """An office that the article does not tell is known of a well-known person whom it names."""
    text = (
        "<Bernie Sanders> met Hillary Clinton. <The former secretary of state> said no. <The Vermont senator> said yes."
    )
    assert meant(text) == ["Bernie Sanders", "Hillary Clinton", "Bernie Sanders"]


def test_description_by_state() -> None:
    """The party and state behind a name are the person's."""
    text = "Tom Hall (R-Nev.) met Paul Weiss, D-Ohio. <The Nevada Republican> said no. <The Ohio Democrat> said yes."
    assert meant(text) == ["Tom Hall", "Paul Weiss"]


def test_headline_leaves_out_the_article() -> None:
    """A headline's bare noun means the one who holds the office; in running text it says nothing."""
    assert meant("<Velt mayor> rebuffs offer.\n\nThe Velt mayor, Tom Hall, left.") == ["Tom Hall"]
    assert meant("Tom Hall leads.\n\nMayor Tom Hall left.\n\nIt is a <Republican> plan.") == [None]


@pytest.mark.parametrize(
    ("mention", "text"),
    [
        ("The Ohio Union Leader", "<Tom Hall>, the union's leader, left. {} wrote so."),
        ("the centrist", "<Tom Hall> left. He shared {} philosophy of old."),
        ("The official", "<Tom Hall> left. An official stayed. {} said no."),
        ("The woman", "<Mr. Tom Hall> left. {} said no."),
        ("a spokesman", "<Tom Hall> left. Later {} said no."),
    ],
)
def test_description_of_nobody_named(mention: str, text: str) -> None:
    """Newspapers, adjectives, those brought in without a name and those of the other gender are nobody named."""
    assert meant(text.format(f"<{mention}>"))[1] is None


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Hall’s angry letter", "Tom Hall"),
        ("an email from Tom Hall", "Tom Hall"),
        ("a study by Tom Hall of Velt University and others", "Tom Hall"),
        ("a lawsuit filed by former governor Tom Hall", "Tom Hall"),
        ("calculations by Tom Hall of Velt University", "Tom Hall"),
        ("he’s the mayor and", "Tom Hall"),
        ("his tweet", "Tom Hall"),
        ("who later left the party for good", "Tom Hall"),
        ("a statement from Hall’s office", None),
        ("Hall's email provider", None),
        ("reporters who saw Hall's letter", None),
    ],
)
def test_words_of_a_person(mention: str, expected: str | None) -> None:
    """A letter or tweet speaks for who wrote it, and a relative clause for whom it tells about."""
    assert meant(f"Nothing pleased <Tom Hall>, <{mention}> said.")[1] == expected


def test_title_tagged_as_a_name() -> None:
    """A title that the tagger took for a name leaves the name behind it alone."""
    assert meant("<Velt Alderman Tom Hall> left.", "Velt Alderman") == ["Tom Hall"]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("He met Mayor Paul Weiss in the old harbour, where <he> spoke.", "Tom Hall"),
        ("On Monday, he met Paul Weiss. After the meal <he> spoke.", "Tom Hall"),
        ("He went home, and Paul Weiss came as <he> spoke.", "Paul Weiss"),
    ],
)
def test_pronoun_goes_on_with_its_sentence(rest: str, expected: str | None) -> None:
    """Whom "he" only met does not take over the pronoun; whoever is a subject since does."""
    assert meant(f"Tom Hall was away for a week.\n\n{rest}", "Paul Weiss") == [expected]


def test_pronoun_of_a_clause_means_its_sentences_subject() -> None:
    """In "X beat Y in May when he spoke" it is X, whoever has been told of before."""
    text = "Ed Berg lost when <he> spoke in the long week of the fair. Tom Hall beat Paul Weiss in May when <he> spoke."
    assert meant(text, "Ed Berg", "Tom Hall", "Paul Weiss") == ["Ed Berg", "Tom Hall"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the town, <he> said Mr. Weiss would pay.", "Tom Hall"),
        ("In May <he> wrote a letter to Paul Weiss.", "Tom Hall"),
        ("<He> doubted whether Weiss would pay.", "Tom Hall"),
        ("<He> said so before Weiss had come.", "Paul Weiss"),
        ("<He> held up a Weiss sign.", "Paul Weiss"),
        ("When <he> came Weiss said no.", "Paul Weiss"),
        ("As for Hall, <he> said no.", "Tom Hall"),
    ],
)
def test_pronoun_means_nobody_in_its_own_clause(text: str, expected: str) -> None:
    """Whom "he" writes to or says something of is somebody else; who is named in another clause may be "he"."""
    assert meant(f"Tom Hall left early. <Paul Weiss> said no.\n\n{text}", "Paul Weiss", "Weiss", "Hall")[1] == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("That leads to Mayor Tom Hall. But <he> agreed.", "Tom Hall"),
        ("Mary Weiss was a friend of the campaign of Tom Hall for many years in the town. <He> agreed.", "Tom Hall"),
        ("The mayor wrote to Tom Hall. <He> agreed.", "Ed Moss"),
        ("That leads to Tom Hall and Paul Weiss. <He> agreed.", "Ed Moss"),
    ],
)
def test_only_one_whom_a_paragraph_names(paragraph: str, expected: str) -> None:
    """Who ends the sentence before "He", or is told of by a woman, takes it over from who spoke above."""
    names = ("Ed Moss", "Tom Hall", "Mary Weiss", "Paul Weiss", "Moss")
    before = "Ed Moss spoke. Moss, they said, was there. <Moss> said yes."
    assert meant(f"{before}\n\n{paragraph}", *names)[1] == expected


def test_office_of_both_genders() -> None:
    """A "spokesman" whose first name only women have is a woman, and "President Obama" a man, whoever comes next."""
    text = "Trade spokesman Hope Weiss spoke to Ed Moss. <She> agreed."
    assert meant(text, "Hope Weiss", "Ed Moss") == ["Hope Weiss"]
    text = "Mary Weiss had a plan. President Obama took it up. <She> had more. <He> agreed."
    assert meant(text, "Mary Weiss", "Obama") == ["Mary Weiss", "Obama"]


def test_room_called_after_somebody() -> None:
    """Whom a room is called after is not "he"."""
    text = "Ed Moss left the town. It began in the Tom Hall Briefing Room. <He> agreed."
    assert meant(text, "Ed Moss", "Tom Hall") == ["Ed Moss"]


def test_subject_of_a_content_said_by_nobody_else() -> None:
    """In "Weiss, she wrote, was sure" of an article that names no other woman she wrote of herself."""
    text = "Mary Weiss left for the town with Ed Moss. Weiss, she wrote, was sure."
    spans = [(match.start(), match.end(), "PERSON") for match in re.finditer("Mary Weiss|Ed Moss|Weiss", text)]
    document = Document(source="a", key="a", body=text)
    resolver = Resolver(Reading(document, text, 0, (), (), People(text, spans)))
    content, she = (text.index("Weiss, she"), text.index(", she")), text.index("she")
    found = resolver.speaker(Draft([content, (text.index("was sure"), len(text))], source=(she, she + 3)))
    assert found is not None
    assert found.name == "Mary Weiss"


def test_unnamed_subject_takes_the_pronoun() -> None:
    """After "A woman was fined" her paragraph's "she" is she, not somebody named long before."""
    text = "Mary Weiss left the town.\n\nIt rained for days.\n\nA young Velt woman was fined after <she> wrote so."
    assert meant(text, "Mary Weiss") == [None]


def test_owner_of_what_has_been_since() -> None:
    """What has been told of Hall's plan since he spoke is told of Hall."""
    text = "<Ed Moss> said no.\n\nThere was doubt about Tom Hall's plan for the harbour ever since <he> spoke."
    assert meant(text, "Ed Moss", "Tom Hall") == ["Ed Moss", "Tom Hall"]


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("The paper (see Paul Weiss) asked. When that was put to Tom Hall of Velt, <he> laughed.", "Paul Weiss"),
        (
            "The old union of Tom Hall met in the long week of the fair and went by the Weiss-Berg law. <He> spoke.",
            "Berg",
        ),
        ("In the union of Tom Hall it was told how Mr. Moss went on to Lake Winola again. <She> said so.", "Winola"),
    ],
)
def test_pronoun_means_nobody_named_in_passing(text: str, passing: str) -> None:
    """A pronoun means neither a name in brackets, nor a part of a law's name, nor a lake."""
    assert passing not in meant(text, "Tom Hall", passing)


@pytest.mark.parametrize(
    "mention",
    [
        "A panel of reporters led by CNBC’s Tom Hall",
        "Some leaders — for instance, Governor Tom Hall of Velt —",
        "A handful of insiders, long tired of attempts to block Tom Hall,",
    ],
)
def test_several_are_not_the_one_they_name(mention: str) -> None:
    """A group is nobody whom its description names as an example or in passing."""
    assert meant(f"Tom Hall left. <{mention}> said no.", "Tom Hall") == [None]


def test_family_is_no_member() -> None:
    """The plural of a last name is none of those who have it."""
    assert meant("Tom Ebeling left. <The Ebelings> said no. <Ebeling> said yes.") == ["Ebelings", "Tom Ebeling"]


def test_words_tagged_into_names() -> None:
    """An adverb before a name and a participle behind it are no part of it."""
    text = "Surprisingly Paul Weiss left. With Tom Hall vanquished, <Hall> said no. <Weiss> said yes."
    assert meant(text, "Surprisingly Paul Weiss", "Tom Hall vanquished") == ["Tom Hall", "Paul Weiss"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Despite <his> dislike for the fair, Weiss went", "Paul Weiss"),
        ("But in <his> answer to the mayor, Weiss was short", "Paul Weiss"),
        ("Long ago <his> dislike for the fair, Weiss told a friend, was known", "Tom Hall"),
    ],
)
def test_possessive_before_its_subject(sentence: str, expected: str) -> None:
    """A possessive in a phrase that opens a sentence is its subject's."""
    assert meant(f"Paul Weiss, a baker, came. <Tom Hall> said no. {sentence}.", "Paul Weiss", "Tom Hall")[1] == expected


def test_who_is_introduced_as_subject_goes_on() -> None:
    """A subject named for the first time in a paragraph is "he" in it, whomever else it names as an object."""
    text = (
        "Tom Hall met Hall’s team. Hall won. Hall left. Hall sat. Hall ran.\n\nPaul Weiss, a baker and the owner of "
        "a shop in the old town by the sea, is a member who went far to vote for Hall in the spring. <He> said no."
    )
    assert meant(text, "Tom Hall", "Paul Weiss") == ["Paul Weiss"]


def test_pronoun_of_another_is_no_gender() -> None:
    """A name tells no gender between two forms of one pronoun, nor an owner before the next sentence's pronoun."""
    text = "She spoke of her quarrel with Mayor Moss, which she lost. Moss’s first deputy left. She sat. <He> said no."
    assert meant(text, "Moss") == ["Moss"]


def test_clause_of_a_headline() -> None:
    """A name in a headline's clause with "Who" is not its subject."""
    assert meant("Tom Hall ran. Then <Velt Actor Who Endorsed Tom Hall> left.", "Tom Hall") == [None]


@pytest.mark.parametrize(("verb", "expected"), [("have", "Anna Berg and Tom Hall"), ("has", "Tom Hall")])
def test_two_who(verb: str, expected: str) -> None:
    """A "who" before a verb of several means both of two named before it."""
    assert meant(f"Rivals such as Anna Berg and Tom Hall, <who> {verb} said so, left.", "Anna Berg", "Tom Hall") == [
        expected
    ]


@pytest.mark.parametrize(
    ("before", "expected"),
    [("Jo Moss of Quell, ", "Jo Moss"), ("Jo Moss went from Quell to Velt. ", "South Carolina")],
)
def test_state_behind_who_is_from_there(before: str, expected: str) -> None:
    """A state alone is a source only where nobody from a town in it stands before it."""
    assert meant(f"Few came. {before}<South Carolina> said no.", "Jo Moss") == [expected]


def test_two_relatives() -> None:
    """Two relatives are nobody alone."""
    assert meant("Tom Hall left. <Hall’s father and mother> hoped for rain.", "Tom Hall") == [None]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [("young supporters cheered", None), ("general claim was new", "Tom Hall"), ("claim was new", "Tom Hall")],
)
def test_owner_of_those_who_speak(behind: str, expected: str | None) -> None:
    """A possessive before several people is none of them, before what is said it is its owner."""
    assert meant(f"Tom Hall, a baker, left the party, where <his> {behind}.", "Tom Hall") == [expected]


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Jo B. Moss", "Jo Moss Jr.", False),
        ("Jo Moss", "Jo Moss Jr.", False),
        ("Jo Moss Jr.", "Jo Moss III", False),
        ("Jo B. Moss Jr.", "Jo Moss", True),
        ("Jo B. Moss Jr.", "Jo Moss Jr.", True),
        ("Jo Luther Moss Jr.", "Jo Luther Moss", True),
    ],
)
def test_generations(name: str, other: str, *, same: bool) -> None:
    """A son is told from his father by the suffix, a man with one goes by fewer words."""
    assert same_person(name, other) is same
    assert same_person(other, name) is same


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("the younger Mr. Moss", "Bo Moss Jr."),
        ("The elder Moss, a baker", "Ed Moss"),
        ("the younger member", None),
    ],
)
def test_younger_and_elder(mention: str, expected: str | None) -> None:
    """Who is called younger or elder is told by suffix, kin and order among those of one last name."""
    assert meant(f"Ed Moss left. So did Bo Moss Jr. of Velt. <{mention}> said no.", "Ed Moss", "Bo Moss Jr.") == [
        expected
    ]


@pytest.mark.parametrize(
    "mention", ["Outside the party, an increasing number of members", "Near the old hall", "Unlike Weiss"]
)
def test_phrase_that_opens_a_sentence_is_no_body(mention: str) -> None:
    """Words that a sentence's first preposition begins name no organisation."""
    assert meant(f"Rain fell. <{mention}>, it stayed dry.") == [None]


def test_adjective_before_a_body() -> None:
    """An adjective in small letters is no part of a body's name; a particle is part of a name."""
    text = "<The left-leaning Velt Party> said no. <The nonpartisan Velt Budget Office> did. <Dos Santos> sat."
    assert meant(text) == ["Velt Party", "Velt Budget Office", "Dos Santos"]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Anna Berg Backs Tom Hall: I Am Sure Of Him", "Anna Berg"),
        ("Anna Berg and Tom Hall: We Are Sure", "Anna Berg and Tom Hall"),
    ],
)
def test_subject_before_a_colon(headline: str, expected: str) -> None:
    """The subject of a clause before a headline's colon says what stands behind it."""
    text = f"{headline}\n\nAnna Berg met Tom Hall."
    people = People(text, [(at.start(), at.end(), "PERSON") for at in re.finditer("Anna Berg|Tom Hall", text)])
    document = Document(source="a", key="a", body=text)
    reading = Reading(document, text, len(headline) + 2, ((0, len(headline)),), (), people)
    (draft,) = headline_drafts(reading)
    speaker = Resolver(reading).speaker(draft)
    assert speaker is not None
    assert speaker.name == expected


def test_he_or_she_is_anybody() -> None:
    """A pronoun of both genders means nobody who is named."""
    assert meant("<Tom Hall> said no. The winner is unknown. <He> or she may say so.", "Tom Hall") == ["Tom Hall", None]
