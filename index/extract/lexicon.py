"""Word lists of the rules: verbs that report, titles, pronouns, descriptions of people."""

# ruff: noqa: SIM905 (word lists are read more easily as text)

from functools import cache

SPEECH_VERBS = frozenset(
    """
    accuse acknowledge add address admit admonish advise affirm agree allege announce answer apologise
    apologize argue articulate ask assail assert assure attest avow bark bemoan berate blame blast blog
    boast brag brief call caution challenge charge cheer chide chime cite claim clarify comment commend
    complain concede conclude condemn confess confide confirm congratulate contend continue contradict
    correct counter criticise criticize cry declare decry defend demand denounce deny deride describe detail
    dictate disagree disclose discuss dispute dub echo elaborate email emphasise emphasize endorse enthuse
    enumerate exclaim exhort explain express extol gripe gush hail highlight hint implore inform inquire
    insinuate insist interject interrupt invite invoke jest joke label lament laud lecture list lobby
    maintain marvel mention moan mock mumble murmur muse mutter name narrate note object observe opine order
    outline plead pledge post praise preach predict press proclaim profess promise pronounce propose protest
    publish quip quote rail rant rave read reaffirm reason reassure rebuke rebut recall recite recommend
    recount refer refute reiterate relate release remark remind repeat reply report request respond restate
    retort retweet reveal ridicule roar say scoff scold scream shout shoot sigh signal slam snap snort speak
    specify state stipulate stress suggest summarise summarize swear talk tell testify thank theorise
    theorize thunder tout tweet underline underscore unveil urge utter vent verify voice vow warn welcome
    whisper write yell yelp chant claim caption headline editorialize allude attack denigrate dismiss
    question lambaste lambast lash raise reject summon threaten issue cackle intone expound volunteer
    venture chuckle laugh concur posit postulate concede brand characterise characterize compare compliment
    encourage estimate forecast project rule shrug sum tease text troll trumpet vouch wonder assess
    attribute blare bluster bellow cajole certify commiserate croak deadpan decree depict dedicate ejaculate
    eulogize extrapolate fume grumble grunt howl hiss improvise jibe mouth notify parrot pontificate prod
    proffer query rejoin riff shriek sing spell spout stammer stutter swipe toast waffle wail weigh
    wisecrack yammer
    """.split()
)
"""Lemmas of verbs whose subject says or writes something."""

BELIEF_VERBS = frozenset(
    """
    abhor accept admire adore agonize aim appear anticipate appreciate aspire assume await back believe care
    choose consider contemplate covet crave decide decline deem desire despise detest determine disapprove
    dislike distrust doubt dread dream eager embrace enjoy envision envy estimate expect fail favor favour
    fear feel figure find forget forgive guess hate hesitate hope ignore imagine infer intend judge know
    learn like loathe long look love mean need notice oppose perceive plan ponder prefer prepare presume
    pretend realise realize recognise recognize reckon refuse regard regret remember resent resist resolve
    respect seek seem see sense show sound suppose support suspect struggle think trust try understand view
    vote want wish worry yearn
    """.split()
)
"""Lemmas of verbs of belief, intention or feeling: no words need have been said."""

_IRREGULAR = {
    "say": "says said saying say",
    "tell": "tells told telling tell",
    "write": "writes wrote written writing write",
    "speak": "speaks spoke spoken speaking speak",
    "read": "reads read reading",
    "swear": "swears swore sworn swearing swear",
    "sing": "sings sang sung singing sing",
    "shoot": "shot",
    "think": "thinks thought thinking think",
    "know": "knows knew known knowing know",
    "feel": "feels felt feeling feel",
    "see": "sees saw seen seeing see",
    "seek": "seeks sought seeking seek",
    "find": "finds found finding find",
    "mean": "means meant meaning mean",
    "choose": "chooses chose chosen choosing choose",
    "understand": "understands understood understanding understand",
    "forget": "forgets forgot forgotten forgetting forget",
    "forgive": "forgives forgave forgiven forgive",
    "show": "shows showed shown showing show",
    "dream": "dreams dreamed dreamt dreaming dream",
    "admit": "admits admitted admitting admit",
    "quip": "quips quipped quipping quip",
    "snap": "snaps snapped snapping snap",
    "slam": "slams slammed slamming slam",
    "refer": "refers referred referring refer",
    "rebut": "rebuts rebutted rebutting rebut",
    "brag": "brags bragged bragging brag",
    "plan": "plans planned planning plan",
    "prefer": "prefers preferred preferring prefer",
    "regret": "regrets regretted regretting regret",
    "infer": "infers inferred inferring infer",
    "dub": "dubs dubbed dubbing dub",
    "blog": "blogs blogged blogging blog",
    "signal": "signals signaled signalled signaling signalling signal",
    "label": "labels labeled labelled labeling labelling label",
    "extol": "extols extolled extolling extol",
    "sum": "sums summed summing sum",
    "fail": "fails failed failing fail",
}


def forms(lemma: str) -> frozenset[str]:
    """A verb's inflected forms by the regular rules, or as listed."""
    if lemma in _IRREGULAR:
        return frozenset(_IRREGULAR[lemma].split())
    if lemma.endswith("e"):
        return frozenset({lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"})
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return frozenset({lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"})
    third = "es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return frozenset({lemma, lemma + third, lemma + "ed", lemma + "ing"})


@cache
def speech_forms() -> frozenset[str]:
    """All forms of the verbs of saying."""
    return frozenset(form for lemma in SPEECH_VERBS for form in forms(lemma))


@cache
def belief_forms() -> frozenset[str]:
    """All forms of the verbs of belief and intention that are no forms of a verb of saying."""
    return frozenset(form for lemma in BELIEF_VERBS for form in forms(lemma)) - speech_forms()


SPEECH_NOUNS = frozenset(
    """
    statement statements interview speech remarks remark comment comments letter letters email e-mail emails
    tweet tweets post posts message according words word claim claims accusation accusations allegation
    allegations call calls warning warnings announcement testimony report reports op-ed editorial column
    criticism praise response reply answer answers question questions assertion assertions suggestion
    suggestions argument promise promises pledge pledges vow vows complaint complaints explanation
    reportedly memo blog facebook twitter instagram chant chants quote headline advice demand demands
    declaration denial endorsement endorsements description apology lawsuit press conference rant attacks
    retort prediction predictions titled entitled subject recommendation recommendations mention mentions
    notes quoted language phrase phrases criticisms allegedly critical outspoken vocal rhetoric
    pronouncement narrative slogan motto sermon lecture toast oath verdict ruling transcript tape audio
    video recording voicemail
    """.split()
)
"""Nouns that, in a cue, show that words were said or written."""

_MALE_COURTESIES = frozenset("mr shri datuk dato encik alhaji malam herr monsieur senor señor signor".split())
_FEMALE_COURTESIES = frozenset("mrs ms miss smt shrimati datin puan alhaja hajiya frau senora señora signora".split())
COURTESIES = _MALE_COURTESIES | _FEMALE_COURTESIES | {"seri", "engr", "rt", "hon"}
"""Titles that tell no office."""

MALE_TITLES = _MALE_COURTESIES | frozenset(
    {"sir", "lord", "king", "prince", "duke", "father", "fr", "brother", "baron", "imam", "pope"}
)
FEMALE_TITLES = _FEMALE_COURTESIES | frozenset(
    {"lady", "queen", "princess", "duchess", "madam", "madame", "dame", "sister", "baroness"}
)
TITLES = (
    COURTESIES
    | MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        """
    dr prof professor pres sen sens senator senators rep representative reps gov governor president vice prime
    minister secretary general gen col colonel capt captain lt lieutenant sgt sergeant maj major adm admiral
    cmdr commander cpl corporal chief judge justice rev reverend pastor bishop archbishop cardinal rabbi
    ayatollah sheikh sheik congressman congresswoman assemblyman assemblywoman councilman councilwoman
    councillor alderman mayor ambassador chancellor premier deputy attorney speaker chairman chairwoman
    chair ceo director officer detective inspector superintendent sheriff coach candidate nominee spokesman
    spokeswoman spokesperson minister foreign former ex-president then first hon honorable emir sultan
    emperor dictator leader majority minority whip acting assistant undersecretary commissioner mp mep
    taoiseach rt doctor nurse comrade president-elect state marshal solicitor treasurer comptroller counsel
    counselor consul envoy delegate strategist adviser advisor aide analyst host anchor author actor actress
    singer comedian billionaire businessman businesswoman economist historian activist journalist reporter
    columnist editor correspondent commentator pundit pollster manager executive founder co-founder lawyer
    researcher scientist expert campaign conservative liberal democrat republican democratic independent
    libertarian socialist secretary-general director-general attorney-general governor-general vice-president
    vice-chair vice-chairman vice-chairwoman co-chair co-chairman co-chairwoman editor-in-chief
    det con insp supt dci dsi cllr cr constable recorder coroner vicar sub-inspector garda gda cde tun coun
    """.split()
    )
)
"""Words before a name that are no part of it, lower case and without their full stop."""

ROLE_NOUNS = frozenset(
    """
    president premier minister secretary spokesman spokeswoman spokesperson official officials diplomat
    secretary-general director-general attorney-general governor-general vice-president vice-chair vice-chairman
    vice-chairwoman co-chair co-chairman co-chairwoman editor-in-chief
    senator congressman congresswoman representative governor mayor ambassador envoy chancellor chairman
    chairwoman chair chairperson chief director leader candidate nominee lawmaker legislator politician
    justice judge attorney prosecutor lawyer general colonel commander admiral officer sergeant sheriff marshal
    detective adviser advisor aide strategist consultant analyst expert economist historian professor
    cfo coo cto defendant laureate
    researcher scientist scholar doctor physician nurse teacher author writer journalist reporter columnist
    editor correspondent commentator pundit host anchor moderator pollster manager executive ceo founder
    co-founder owner businessman businesswoman billionaire mogul tycoon entrepreneur banker investor
    activist organizer campaigner pastor bishop cardinal pope rabbi imam priest king queen prince princess
    emperor actor actress singer comedian artist coach player star champion father mother son daughter wife
    husband brother sister widow man woman student veteran voter delegate supporter opponent critic rival
    victim survivor resident witness neighbor farmer worker farmer engineer pilot driver owner clerk
    treasurer commissioner councilman councilwoman councillor counsel deputy head boss speaker whip
    frontrunner front-runner contender hopeful incumbent republican democrat independent libertarian
    socialist conservative liberal texan floridian californian ohioan vermonter hoosier kentuckian native
    retiree veteran head statesman statement-maker mp mep envoy negotiator mediator inspector
    inspector-general ombudsman physicist chemist biologist climatologist sociologist psychologist
    psychiatrist epidemiologist counterpart chef captain goalkeeper ex-wife ex-husband fiancee girlfriend boyfriend
    preacher cleric presenter translator ecologist geologist neuroscientist pulmonologist oncologist cardiologist
    astronomer archaeologist anthropologist criminologist virologist immunologist geneticist mathematician
    statistician linguist philosopher novelist playwright poet composer pianist violinist cellist soprano sculptor
    filmmaker architect curator choreographer photographer lecturer headteacher headmaster headmistress solicitor
    barrister magistrate jockey cyclist wrestler golfer cricketer footballer rapper landlord publican fisherman
    plumber electrician mechanic firefighter paramedic midwife surgeon dentist pharmacist shopkeeper hotelier
    restaurateur trustee chaplain grandmother grandfather uncle aunt cousin nephew niece neighbour gamekeeper
    pensioner vice-chancellor seismologist meteorologist hydrologist agronomist schoolteacher signalman bondholder
    villager lifeguard librarian interpreter recorder coroner constable vicar defender midfielder striker winger bowler
    batsman wicketkeeper skipper superintendent organiser guard trader vendor broker
    accountant alderman alderwoman assemblyman assemblywoman barber bartender biographer blogger carpenter co-author
    co-director co-host committeeman committeewoman contractor counselor demographer deputy-director designer
    drummer evangelist freeholder guitarist hairdresser homemaker neurosurgeon neurologist operative planner producer
    programmer provost publicist publisher rancher realtor salesman screenwriter songwriter speechwriter technician
    theologian therapist undersecretary videographer waiter waitress welder
    """.split()
)
"""Nouns that describe one person, the last word of "the senior diplomat"."""

GROUP_NOUNS = frozenset(
    """
    officials aides sources people voters critics supporters experts analysts lawmakers republicans
    democrats residents witnesses authorities police investigators prosecutors lawyers researchers
    scientists economists activists protesters organizers advocates opponents members leaders reporters
    journalists others some many allies advisers advisors observers insiders strategists pollsters
    conservatives liberals americans families students teachers doctors workers farmers friends colleagues
    relatives neighbors both several doctors parents diplomats soldiers generals senators congressmen
    governors
    """.split()
)

ORGANISATION_NOUNS = frozenset(
    """
    ministry department company government administration agency committee council commission court party
    campaign university institute foundation association union bank group corporation organisation
    organization office bureau white house pentagon kremlin newspaper network times post journal magazine
    team club board panel firm church army navy force police hospital school college center centre league
    federation parliament congress senate report study poll survey statement letter document documents
    filing lawsuit complaint memo website site article book story stories paper data records
    """.split()
)

CAPITALS = frozenset(
    """
    washington moscow beijing london paris brussels berlin rome
    kyiv kiev minsk tehran baghdad damascus riyadh doha ankara athens pristina belgrade zagreb skopje tirana podgorica
    sarajevo chisinau tbilisi yerevan baku tashkent bishkek dushanbe kabul islamabad delhi dhaka kathmandu hanoi bangkok
    jakarta seoul pyongyang tokyo taipei canberra ottawa havana caracas bogota brasilia cairo tripoli tunis rabat
    khartoum nairobi kampala kigali pretoria harare abuja accra bamako vienna madrid lisbon warsaw budapest bucharest
    copenhagen oslo stockholm helsinki tallinn vilnius dublin
    """.split()
)
"""Capital cities, which stand for their countries, lower case."""

NOT_PERSONS = (ORGANISATION_NOUNS | CAPITALS - {"berlin", "rome"}) | frozenset(
    """
    ph affairs convention plaza street avenue boulevard road county city state states island islands river lake ocean
    sea mountain mountains hall tower towers airport station caucus caucuses primary primaries election
    elections day week act law bill amendment award awards prize cup bowl series war republic kingdom
    province district valley park square museum theater theatre stadium hotel casino news today daily
    tribune herald gazette review nation nations pact treaty accord agreement deal plan project initiative
    program programme coalition alliance society network channel radio tv television studios records
    entertainment airlines motors technologies systems industries holdings partners capital fund trust
    insurance bridge building gate wall beach bay hills heights springs creek forest desert canyon coast
    region territory america american americans europe asia africa russia china iran iraq syria israel
    ukraine britain england france germany japan korea india mexico canada congress senate democrats republicans
    tuesday wednesday thursday friday saturday sunday monday constitution declaration summit forum games olympics
    world social security medicare medicaid
    obamacare twitter facebook google apple amazon microsoft youtube christmas easter thanksgiving zika
    islam christianity bible koran quran god jesus lord electric dynamics
    """.split()
)
"""Words that stand in names of organisations, places, events and works, but hardly in a person's name."""

INSTITUTIONS = frozenset(
    """
    university institute foundation center centre plaza tower towers street avenue boulevard airport
    hospital school college company campaign award prize library act administration organization
    organisation stadium museum theater theatre hotel casino county corporation association committee
    council commission university's news inc llc corp bank group team family supporters voters enterprises
    properties network channel times post tribune
    """.split()
)
"""Words that make an institution of a person's name before them."""

COUNTRIES = frozenset(
    """
    afghanistan albania algeria america angola arabia argentina armenia australia austria azerbaijan bangladesh belarus
    belgium bolivia bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba
    cyprus denmark ecuador egypt england estonia ethiopia finland france georgia germany ghana greece hungary iceland
    india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kingdom kong korea kuwait
    lanka latvia lebanon libya lithuania malaysia mexico moldova mongolia morocco mozambique myanmar nepal netherlands
    nicaragua niger nigeria norway oman pakistan panama peru philippines poland portugal qatar romania russia rwanda
    scotland senegal serbia singapore slovakia slovenia somalia spain states sudan sweden switzerland syria taiwan
    tanzania thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zambia zealand zimbabwe
    africa asia europe union
    """.split()
)
"""The last words of countries' names, lower case."""

DEMONYMS = frozenset(
    """
    american argentinian argentine australian austrian belgian brazilian briton cameroonian canadian chilean colombian
    croat croatian czech dane dutchman egyptian englishman ethiopian finn frenchman german ghanaian greek hungarian
    indian irishman italian ivorian jamaican kenyan mexican moroccan new-zealander nigerian norwegian pakistani pole
    romanian russian scot senegalese serb serbian slovak slovenian spaniard swede tunisian turk ukrainian uruguayan
    welshman
    alaskan arizonan arkansan coloradan georgian hawaiian hoosier idahoan iowan kansan kentuckian
    louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan ohioan oklahoman
    pennsylvanian texan utahn vermonter wisconsinite
    """.split()
)
"""What one person of a country or state is called ("the Argentinian")."""

MALE_PRONOUNS = frozenset({"he", "him", "his", "himself"})
FEMALE_PRONOUNS = frozenset({"she", "her", "hers", "herself"})
PLURAL_PRONOUNS = frozenset({"they", "them", "their", "theirs", "themselves"})
NEUTER_PRONOUNS = frozenset({"it", "its", "itself"})
FIRST_PRONOUNS = frozenset({"i", "me", "my", "myself"})
FIRST_PLURAL = frozenset({"we", "us", "our", "ourselves"})
SECOND_PRONOUNS = frozenset({"you", "your"})
RELATIVES = frozenset({"who", "which", "that", "whose", "whom"})
PRONOUNS = (
    MALE_PRONOUNS
    | FEMALE_PRONOUNS
    | PLURAL_PRONOUNS
    | NEUTER_PRONOUNS
    | FIRST_PRONOUNS
    | FIRST_PLURAL
    | SECOND_PRONOUNS
)

FEMALE_NOUNS = frozenset(
    """
    spokeswoman congresswoman businesswoman chairwoman councilwoman assemblywoman woman wife mother daughter
    sister actress queen princess widow grandmother aunt girl lady housewife waitress hostess heiress
    duchess saleswoman ex-wife girlfriend
    """.split()
)
MALE_NOUNS = frozenset(
    """
    spokesman congressman businessman chairman councilman assemblyman man husband father son brother king
    prince widower grandfather uncle boy gentleman salesman pope priest imam mogul tycoon ex-husband boyfriend
    """.split()
)

KIN = frozenset("wife husband mother father son daughter brother sister widow ex-wife ex-husband".split())
"""Nouns for somebody's relatives."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = "january february march april may june july august september october november december".split()
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof sen rep gov gen col capt lt sgt maj adm cmdr cpl rev hon st jr sr inc corp co ltd llc
    vs etc u.s u.k u.n d.c a.m p.m e.g i.e no jan feb mar apr jun jul aug sep sept oct nov dec ariz calif
    colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt
    wash wis wyo ala ark del reps sens govs gens pres atty messrs bros ave blvd rd mt ft sec amb asst assn dept
    univ penn supt pvt msgr lieut fr
    """.split()
)

STATES = {
    "al": "alabama", "ala": "alabama", "ak": "alaska", "az": "arizona", "ariz": "arizona", "ar": "arkansas",
    "ark": "arkansas", "ca": "california", "calif": "california", "co": "colorado", "colo": "colorado",
    "ct": "connecticut", "conn": "connecticut", "de": "delaware", "del": "delaware", "fl": "florida",
    "fla": "florida", "ga": "georgia", "hi": "hawaii", "id": "idaho", "il": "illinois", "ill": "illinois",
    "in": "indiana", "ind": "indiana", "ia": "iowa", "ks": "kansas", "kan": "kansas", "ky": "kentucky",
    "la": "louisiana", "me": "maine", "md": "maryland", "ma": "massachusetts", "mass": "massachusetts",
    "mi": "michigan", "mich": "michigan", "mn": "minnesota", "minn": "minnesota", "ms": "mississippi",
    "miss": "mississippi", "mo": "missouri", "mt": "montana", "mont": "montana", "ne": "nebraska",
    "neb": "nebraska", "nv": "nevada", "nev": "nevada", "nh": "new hampshire", "nj": "new jersey",
    "nm": "new mexico", "ny": "new york", "nc": "north carolina", "nd": "north dakota", "oh": "ohio",
    "ok": "oklahoma", "okla": "oklahoma", "or": "oregon", "ore": "oregon", "pa": "pennsylvania",
    "penn": "pennsylvania", "ri": "rhode island", "sc": "south carolina", "sd": "south dakota",
    "tn": "tennessee", "tenn": "tennessee", "tx": "texas", "tex": "texas", "ut": "utah", "vt": "vermont",
    "va": "virginia", "wa": "washington", "wash": "washington", "wv": "west virginia", "wva": "west virginia",
    "wi": "wisconsin", "wis": "wisconsin", "wy": "wyoming", "wyo": "wyoming",
}  # fmt: skip
"""States of the USA by the short forms that stand behind a politician's party."""

STATE_NAMES = frozenset(STATES.values())
"""Their names, lower case."""

MEDIA = frozenset(
    " ".join(name.split())
    for name in """
    al jazeera, al arabiya, al hayat, agence france-presse, le monde, le figaro, le parisien, der spiegel, die zeit,
    die welt, bild, el pais, el mundo, la repubblica, la stampa, corriere della sera, la nacion, folha, haaretz, maariv,
    hurriyet, asahi shimbun, yomiuri shimbun, nikkei, novaya gazeta, meduza, kommersant, izvestia, ria novosti, anadolu,
    xinhua, sputnik, interfax, reuters, bloomberg, axios, politico, breitbart, mother jones, rolling stone, sky news
    """.split(",")
)
"""Media that a network may take for persons, lower case."""
