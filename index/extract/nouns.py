"""What the nouns of descriptions tell: which mean one person, what they may stand for, and whom they fit."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

import re

from index.extract.lexicon import FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS, STATES

_ALSO = frozenset(
    """
    magnate donor developer designer neurosurgeon surgeon legend winner heckler employee cashier baron celebrity
    newcomer outsider insider loser underdog nominee-in-waiting radioman documentarian filmmaker director-general
    speechwriter fundraiser lobbyist centrist democrat moderate populist novelist playwright poet rapper musician
    astronaut warrior sniper soldier marine admiral lieutenant publisher blogger youtuber laureate academic skipper
    striker midfielder defender winger bowler batsman off-spinner leg-spinner spinner seamer opener all-rounder
    wicketkeeper sprinter swimmer pensioner hacker gunman
    """.split()
)
"""Nouns for persons that hardly stand before names."""

PERSON_NOUNS = ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS | _ALSO
"""Nouns that mean one person."""

PERSON_ENDING = re.compile(r"[a-z-]{3,}(?:ologist|ician|tress|sman|woman|[^l]ist)")
"""Nouns for persons by their endings."""

SYNONYMS = {
    "minister": "counterpart minister",
    "president": "counterpart president",
    "diplomat": "ambassador consul counterpart diplomat envoy minister ministry secretary spokesman spokeswoman",
    "lawmaker": "congressman congresswoman lawmaker legislator rep representative sen senator speaker",
    "legislator": "congressman congresswoman lawmaker legislator rep representative sen senator",
    "politician": "congressman congresswoman gov governor mayor minister president rep sen senator",
    "official": "chief commissioner deputy director minister official secretary spokesman spokeswoman",
    "nominee": "candidate nominee",
    "nominee-in-waiting": "candidate nominee",
    "senator": "sen senator",
    "governor": "gov governor",
    "congressman": "congressman rep representative",
    "congresswoman": "congresswoman rep representative",
    "representative": "congressman congresswoman rep representative",
    "frontrunner": "candidate front-runner frontrunner nominee",
    "front-runner": "candidate front-runner frontrunner nominee",
    "candidate": "candidate contender hopeful nominee front-runner frontrunner",
    "contender": "candidate contender hopeful",
    "hopeful": "candidate contender hopeful",
    "leader": "chairman chancellor head leader minister premier president",
    "scientist": "biologist chemist physicist professor researcher scientist",
    "researcher": "professor researcher scientist",
    "academic": "professor researcher scholar",
    "businessman": "billionaire businessman ceo developer executive founder mogul tycoon",
    "businesswoman": "businesswoman ceo executive founder",
    "billionaire": "billionaire businessman mogul tycoon magnate",
    "mogul": "billionaire businessman developer mogul tycoon magnate",
    "tycoon": "billionaire businessman developer mogul tycoon magnate",
    "magnate": "billionaire businessman developer mogul tycoon magnate",
    "developer": "billionaire businessman developer mogul tycoon magnate",
    "chief": "boss ceo chairman chairwoman chief director head president secretary",
    "boss": "boss ceo chief head president",
    "head": "chairman chairwoman chief director head president",
    "chair": "chair chairman chairwoman",
    "chairman": "chair chairman",
    "chairwoman": "chair chairwoman",
    "aide": "adviser advisor aide assistant director manager spokesman spokeswoman strategist",
    "journalist": "anchor columnist correspondent editor host journalist reporter writer",
    "anchor": "anchor host journalist",
    "host": "anchor host",
    "spokesperson": "spokesman spokesperson spokeswoman",
    "lawyer": "attorney counsel lawyer",
    "attorney": "attorney counsel lawyer",
    "author": "author writer",
    "actor": "actor comedian star",
    "star": "actor actress singer star",
    "physician": "doctor dr physician",
    "doctor": "doctor dr physician",
    "preacher": "cleric imam pastor priest rabbi",
    "cleric": "ayatollah bishop imam pastor preacher priest rabbi sheikh",
    "judge": "judge justice recorder",
    "justice": "justice judge",
    "ex-president": "president",
}  # fmt: skip
"""What a description's noun may stand for."""

SHORT_TITLES = {
    "governor": "gov",
    "senator": "sen",
    "congressman": "rep",
    "congresswoman": "rep",
    "representative": "rep",
}
"""Titles in their short form, which say the same."""

EQUAL = {
    "judge": "justice recorder",
    "lawyer": "attorney",
    "attorney": "lawyer",
    "wife": "widow",
    "nominee": "candidate",
}
"""What a noun without a name may be called where the name follows."""

ANYBODY = frozenset(
    """
    republican democrat conservative liberal libertarian independent socialist lawmaker politician official man woman
    native veteran incumbent leader
    """.split()
)
"""Nouns that fit persons whatever their office."""

NAMELESS = frozenset(
    """
    defendant
    man woman official aide spokesman spokeswoman spokesperson witness narrator moderator employee student heckler
    operative insider supporter donor member victim owner officer nurse organizer pilot cashier judge reporter boy girl
    """.split()
)
"""Nouns for those whom articles often leave unnamed."""

PARTY = {"gop": "republican", "democrat": "democratic", "r": "republican", "d": "democratic"}
"""Parties by what else they and their members are called."""

PARTY_NAMES = frozenset({"republican", "democratic", "libertarian", "conservative", "labour", "green", "liberal"})
"""Parties by their usual names, the values of PARTY among them."""

UNDER = frozenset({"vice", "deputy", "assistant", "ex"})
"""Words that make a lower office of one."""

HIGH_OFFICES = frozenset(
    """
    president senator sen governor gov mayor congressman congresswoman rep representative pope king queen chancellor
    premier minister justice judge general admiral spokesman spokeswoman ambassador speaker pastor bishop actor actress
    """.split()
)
"""Offices that hardly anybody holds together with another of them."""

ELECTED = frozenset(
    "senator governor mayor congressman congresswoman representative lawmaker republican democrat".split()
)
"""Nouns for those who are so for one place only."""

_LANDS = """
    afghan:afghanistan albanian:albania algerian:algeria american:america angolan:angola argentine:argentina
    armenian:armenia australian:australia austrian:austria azerbaijani:azerbaijan bahraini:bahrain
    bangladeshi:bangladesh belarusian:belarus belgian:belgium bolivian:bolivia bosnian:bosnia brazilian:brazil
    british:britain bulgarian:bulgaria cambodian:cambodia cameroonian:cameroon canadian:canada chilean:chile
    chinese:china colombian:colombia congolese:congo croatian:croatia cuban:cuba cypriot:cyprus czech:czechia
    danish:denmark dutch:netherlands ecuadorian:ecuador egyptian:egypt emirati:emirates estonian:estonia
    ethiopian:ethiopia finnish:finland french:france georgian:georgia german:germany ghanaian:ghana greek:greece
    hungarian:hungary indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland israeli:israel
    italian:italy japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya kosovar:kosovo kuwaiti:kuwait
    kyrgyz:kyrgyzstan lao:laos latvian:latvia lebanese:lebanon libyan:libya lithuanian:lithuania macedonian:macedonia
    malaysian:malaysia maltese:malta mexican:mexico moldovan:moldova mongolian:mongolia montenegrin:montenegro
    moroccan:morocco nepali:nepal nigerian:nigeria norwegian:norway omani:oman pakistani:pakistan
    palestinian:palestine panamanian:panama peruvian:peru philippine:philippines polish:poland portuguese:portugal
    qatari:qatar romanian:romania russian:russia rwandan:rwanda saudi:arabia senegalese:senegal serbian:serbia
    singaporean:singapore slovak:slovakia slovenian:slovenia somali:somalia spanish:spain sudanese:sudan
    swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan tajik:tajikistan tanzanian:tanzania thai:thailand
    tunisian:tunisia turkish:turkey turkmen:turkmenistan ugandan:uganda ukrainian:ukraine uruguayan:uruguay
    uzbek:uzbekistan venezuelan:venezuela vietnamese:vietnam yemeni:yemen zambian:zambia zimbabwean:zimbabwe
"""
NATIONALITY = {land: adjective for adjective, _, land in (pair.partition(":") for pair in _LANDS.split())}
"""Adjectives that tell for which country somebody holds an office, by its name's last word."""

NATIONALITIES = frozenset(NATIONALITY.values())

PLACES = (
    NATIONALITIES
    | frozenset(word for state in STATES.values() for word in [state.split()[-1]])
    | frozenset({"london", "chicago"})
)
"""Last words of states' names, and other words that tell where an office is held."""

GENERALS = frozenset({"secretary", "director", "attorney", "governor"})
"""Whoever is their general is nobody with another office."""
