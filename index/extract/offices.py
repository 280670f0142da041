"""What offices and callings well-known persons have had, for articles that name them without saying so.

Only helps to tell which person that an article names a description means; names nobody by itself. Without dates: an
article that calls somebody president says so, so that only those are president here who have been nothing else since.
"""

from functools import cache, lru_cache

from index.extract.first_names import gender_of
from index.extract.names import bare, last_name, nickname

_OFFICES = """
Donald Trump: republican nominee candidate front-runner frontrunner businessman billionaire developer mogul new york
Hillary Clinton: democratic democrat nominee candidate front-runner secretary state senator new york first lady
Bill Clinton: democratic democrat president governor arkansas husband
Barack Obama: president democratic democrat
Michelle Obama: first lady
Melania Trump: first lady wife model
Bernie Sanders: senator sen vermont democratic socialist independent candidate
Martin O'Malley: democratic democrat governor maryland candidate
Jim Webb: democratic democrat senator sen virginia candidate
Lincoln Chafee: democratic democrat governor rhode island candidate
Ted Cruz: republican senator sen texas candidate
Marco Rubio: republican senator sen florida candidate
Jeb Bush: republican governor gov florida candidate
John Kasich: republican governor gov ohio candidate
Chris Christie: republican governor gov new jersey candidate
Ben Carson: republican neurosurgeon surgeon doctor candidate
Carly Fiorina: republican businesswoman executive ceo hewlett-packard candidate
Rand Paul: republican senator sen kentucky candidate
Lindsey Graham: republican senator sen south carolina candidate
Mike Huckabee: republican governor gov arkansas candidate
Rick Santorum: republican senator sen pennsylvania candidate
Bobby Jindal: republican governor gov louisiana candidate
George Pataki: republican governor gov new york candidate
Scott Walker: republican governor gov wisconsin candidate
Rick Perry: republican governor gov texas candidate
Jim Gilmore: republican governor gov virginia candidate
Mitt Romney: republican governor gov massachusetts senator utah
John McCain: republican senator sen arizona
Sarah Palin: republican governor gov alaska
Paul Ryan: republican speaker house congressman wisconsin
Mitch McConnell: republican senator sen kentucky majority minority leader senate
Harry Reid: democratic democrat senator sen nevada minority majority leader senate
Nancy Pelosi: democratic democrat congresswoman california minority leader speaker house
Chuck Schumer: democratic democrat senator sen new york leader senate
Elizabeth Warren: democratic democrat senator sen massachusetts professor
Tim Kaine: democratic democrat senator sen virginia governor vice-presidential nominee
Mike Pence: republican governor gov indiana vice-presidential nominee
Joe Biden: democratic democrat vice president senator delaware
Kamala Harris: democratic democrat senator sen california vice president attorney
Gary Johnson: libertarian governor gov new mexico nominee candidate
Jill Stein: green nominee candidate doctor physician
Al Gore: democratic democrat vice president senator tennessee
Dick Cheney: republican vice president
George W. Bush: republican president governor texas
George H.W. Bush: republican president
Jimmy Carter: democratic democrat president
Laura Bush: first lady
John Kerry: democratic democrat secretary state senator massachusetts
Condoleezza Rice: secretary state
Colin Powell: secretary state general
Madeleine Albright: secretary state
Henry Kissinger: secretary state diplomat
Loretta Lynch: attorney general
Eric Holder: attorney general
James Comey: director fbi
Newt Gingrich: republican speaker house
Rudy Giuliani: republican mayor new york
Michael Bloomberg: mayor new york billionaire businessman
Bill de Blasio: democratic democrat mayor new york
Rahm Emanuel: democratic democrat mayor chicago
Sadiq Khan: mayor london
Boris Johnson: mayor london prime minister
Andrew Cuomo: democratic democrat governor gov new york
Jerry Brown: democratic democrat governor gov california
Nikki Haley: republican governor gov south carolina ambassador
Greg Abbott: republican governor gov texas
Rick Scott: republican governor gov senator florida
Jeff Sessions: republican senator sen alabama attorney general
Bob Corker: republican senator sen tennessee
Kelly Ayotte: republican senator sen new hampshire
Susan Collins: republican senator sen maine
Jeff Flake: republican senator sen arizona
Joni Ernst: republican senator sen iowa
Chuck Grassley: republican senator sen iowa
Tom Cotton: republican senator sen arkansas
Mike Lee: republican senator sen utah
Ben Sasse: republican senator sen nebraska
John Cornyn: republican senator sen texas
Orrin Hatch: republican senator sen utah
Cory Booker: democratic democrat senator sen new jersey
Kirsten Gillibrand: democratic democrat senator sen new york
Dianne Feinstein: democratic democrat senator sen california
Sherrod Brown: democratic democrat senator sen ohio
Al Franken: democratic democrat senator sen minnesota comedian
Claire McCaskill: democratic democrat senator sen missouri
Joe Manchin: democratic democrat senator sen west virginia
Dick Durbin: democratic democrat senator sen illinois
Trey Gowdy: republican congressman rep south carolina chairman
Kevin McCarthy: republican congressman rep california leader speaker
John Boehner: republican congressman ohio speaker
Steve Scalise: republican congressman rep louisiana whip
Elijah Cummings: democratic democrat congressman rep maryland
Debbie Wasserman Schultz: democratic democrat congresswoman rep florida chair chairwoman dnc
Donna Brazile: chair chairwoman dnc strategist
Reince Priebus: republican chairman rnc
Corey Lewandowski: manager campaign
Paul Manafort: chairman manager chief campaign lobbyist
Kellyanne Conway: manager campaign pollster
Steve Bannon: chief executive campaign
Robby Mook: manager campaign
John Podesta: chairman campaign
Jeff Weaver: manager campaign
Huma Abedin: aide
Ruth Bader Ginsburg: justice judge
Antonin Scalia: justice judge
John Roberts: justice judge chief
Clarence Thomas: justice judge
Merrick Garland: judge nominee attorney general
Janet Yellen: chair chairwoman fed federal reserve secretary treasury
Ben Bernanke: chairman fed federal reserve
Josh Earnest: secretary press spokesman
Sean Hannity: host
Rush Limbaugh: host
Megyn Kelly: anchor host journalist
Anderson Cooper: anchor host journalist
Jorge Ramos: anchor journalist reporter
Glenn Beck: host
Sheldon Adelson: billionaire magnate mogul donor casino
Charles Koch: billionaire businessman donor
David Koch: billionaire businessman donor
George Soros: billionaire investor donor
Warren Buffett: billionaire investor
Mark Cuban: billionaire investor owner mavericks
Bill Gates: billionaire founder microsoft
Mark Zuckerberg: billionaire founder executive ceo facebook
Elon Musk: billionaire founder executive ceo
Jeff Bezos: billionaire founder executive ceo
Peter Thiel: billionaire investor
Francis: pope pontiff
Benedict XVI: pope pontiff
John Paul II: pope pontiff
Angela Merkel: chancellor german
Olaf Scholz: chancellor german
David Cameron: prime minister british
Theresa May: prime minister british
Keir Starmer: prime minister british
Rishi Sunak: prime minister british
Jeremy Corbyn: labour leader british
Nigel Farage: ukip leader british
Francois Hollande: president french
Emmanuel Macron: president french
Marine Le Pen: leader national front french
Vladimir Putin: president russian
Dmitry Medvedev: president prime minister russian
Sergei Lavrov: minister foreign russian diplomat
Sergei Ryabkov: minister deputy foreign russian diplomat
Dmitry Peskov: spokesman kremlin russian
Maria Zakharova: spokeswoman foreign ministry russian
Petro Poroshenko: president ukrainian
Volodymyr Zelensky: president ukrainian
Alexander Lukashenko: president belarusian
Recep Tayyip Erdogan: president prime minister turkish
Bashar al-Assad: president syrian
Benjamin Netanyahu: prime minister israeli
Mahmoud Abbas: president palestinian
Hassan Rouhani: president iranian
Mohammad Javad Zarif: minister foreign iranian diplomat
Ali Khamenei: leader supreme iranian ayatollah
Abdel Fattah el-Sisi: president egyptian general
Enrique Pena Nieto: president mexican
Vicente Fox: president mexican
Felipe Calderon: president mexican
Justin Trudeau: prime minister canadian
Xi Jinping: president chinese leader
Shinzo Abe: prime minister japanese
Narendra Modi: prime minister indian
Kim Jong Un: leader north korean
Rodrigo Duterte: president philippine
Dilma Rousseff: president brazilian
Raul Castro: president cuban
Nicolas Maduro: president venezuelan
Ban Ki-moon: secretary general u.n un chief
Antonio Guterres: secretary general u.n un chief
Jens Stoltenberg: secretary general nato chief
Christine Lagarde: director managing imf chief president
Edward Snowden: contractor whistleblower leaker
Julian Assange: founder wikileaks
"""


@cache
def _table() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Last name to first names and offices."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in _OFFICES.strip().splitlines():
        name, _, words = line.partition(": ")
        first = nickname(bare(name.split()[0]))
        found.setdefault(last_name(name), []).append((first, frozenset(words.split())))
    return {last: tuple(rows) for last, rows in found.items()}


@lru_cache(maxsize=20_000)
def offices(name: str) -> frozenset[str]:
    """The words of the offices that a well-known person has had; none for others.

    Args:
        name: A name without titles; a last name alone if only one well-known person has it.
    """
    rows = _table().get(last_name(name), ())
    words = name.split()
    if len(words) == 1:
        return rows[0][1] if len(rows) == 1 else frozenset()
    first = nickname(bare(words[0]))
    return next((given for one, given in rows if one == first), frozenset())


@lru_cache(maxsize=20_000)
def known_gender(name: str, words: frozenset[str]) -> str | None:
    """The gender of the well-known persons whom a last name alone may mean by the words of what they are said to be.

    None if they are of both, or none of them has been that.
    """
    rows = _table().get(last_name(name), ()) if " " not in name else ()
    genders = {gender_of(first) for first, given in rows if words & given}
    return genders.pop() if len(genders) == 1 else None
