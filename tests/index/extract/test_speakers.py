"""Speaker ids and the directory of aliases across documents."""

import pytest

from index.records import Speaker
from index.speakers import Directory, speaker_id


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Sergei Ryabkov", "Sergey Ryabkov", "Mr. Sergej Ryabkov"), "sergey-ryabkov"),
        (("Emmanuel Macron", "EMMANUEL MACRON"), "emmanuel-macron"),
        (("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"), "recep-tayyip-erdogan"),
        (("Donald J. Trump", "Donald Trump"), "donald-trump"),
        (("Volodymyr Zelenskyy", "Volodymyr Zelensky"), "volodymyr-zelensky"),
        (("Donald Trump Jr.", "Donald J. Trump, Jr."), "donald-trump-jr"),
        (("Donald Trump", "President Donald Trump", "Former President Donald J. Trump"), "donald-trump"),
        (("Boris Johnson", "Prime Minister Boris Johnson"), "boris-johnson"),
        (("Putin", "President Putin"), "putin"),
        (("Governor General", "the Governor General"), "governor-general"),
        (("General Motors",), "general-motors"),
        (("Prime Minister",), "prime-minister"),
        (("—",), "unnamed"),
    ],
)
def test_speaker_id(names: tuple[str, ...], expected: str) -> None:
    """Spellings of one name meet in one slug."""
    assert {speaker_id(name) for name in names} == {expected}


def resolved(known: dict[str, int], name: str) -> str | None:
    """The id that a directory of these names gives to one."""
    directory = Directory()
    for one, count in known.items():
        directory.add(Speaker(name=one), count)
    return directory.resolve(Speaker(name=name)).id


def test_last_name_of_one_person() -> None:
    """A last name alone means the only one who has it."""
    assert resolved({"Vladimir Putin": 3, "Putin": 2}, "Putin") == "vladimir-putin"


def test_last_name_of_two_people_stays_apart() -> None:
    """A last name that two have is nobody's, unless one of them is named nine times as often."""
    assert resolved({"Bill Clinton": 4, "Hillary Clinton": 6, "Clinton": 1}, "Clinton") == "clinton"
    assert resolved({"Bill Clinton": 1, "Hillary Clinton": 9, "Clinton": 1}, "Clinton") == "hillary-clinton"


def test_different_people_are_not_merged() -> None:
    """The same last name with another first name is another person; a short first name is not."""
    assert resolved({"Maria Zakharova": 5, "Ivan Zakharov": 5}, "Ivan Zakharov") == "ivan-zakharov"
    assert resolved({"Joseph Biden": 1, "Joe Biden": 5}, "Joseph Biden") == "joe-biden"


def test_a_son_is_not_his_father() -> None:
    """Trump's statements are not filed under Trump Jr., and a bare Trump is the one named far more often."""
    trumps = {"Donald Trump": 20, "Donald J. Trump": 2, "Donald Trump Jr.": 2}
    assert resolved(trumps, "Donald J. Trump") == "donald-trump"
    assert resolved(trumps, "Donald Trump Jr.") == "donald-trump-jr"
    assert resolved(trumps, "Trump") == "donald-trump"


def test_an_office_before_a_name_is_no_part_of_it() -> None:
    """Broken if records that write offices into names parted a speaker in two, or showed the office as a name."""
    directory = Directory()
    for name, count in {"Donald Trump": 3, "President Donald Trump": 1, "Senator": 1}.items():
        directory.add(Speaker(name=name), count)
    assert directory.resolve(Speaker(name="President Trump")).id == "donald-trump"
    assert directory.name_of("donald-trump") == "Donald Trump"
    assert directory.name_of("senator") == "Senator"


def test_unnamed_stays_unnamed() -> None:
    """A speaker without a name gets no id."""
    assert Directory().resolve(Speaker(mention="a source")) == Speaker(mention="a source")
