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
    dr prof professor sen sens senator senators rep representative reps gov governor president vice prime
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

NOT_PERSONS = ORGANISATION_NOUNS | frozenset(
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
    ukraine britain england france germany japan korea india mexico canada washington moscow beijing london
    paris brussels congress senate democrats republicans tuesday wednesday thursday friday saturday sunday
    monday constitution declaration summit forum games olympics world social security medicare medicaid
    obamacare twitter facebook google apple amazon microsoft youtube christmas easter thanksgiving zika
    kyiv kiev minsk tehran baghdad damascus riyadh doha ankara athens pristina belgrade zagreb skopje tirana podgorica
    sarajevo chisinau tbilisi yerevan baku tashkent bishkek dushanbe kabul islamabad delhi dhaka kathmandu hanoi bangkok
    jakarta seoul pyongyang tokyo taipei canberra ottawa havana caracas bogota brasilia cairo tripoli tunis rabat
    khartoum nairobi kampala kigali pretoria harare abuja accra bamako vienna madrid lisbon warsaw budapest bucharest
    copenhagen oslo stockholm helsinki tallinn vilnius dublin
    islam christianity bible koran quran god jesus lord
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
    """.split()
)
"""What one person of a country is called ("the Argentinian")."""

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

MALE_FIRST_NAMES = frozenset(
    """
    aaron abdul abraham adam ahmed al alan albert alejandro alex alexander alexei alexey alfred ali allen
    andrei andrew andrey andy anthony antonio antony arnold arthur ashton barack barry ben benjamin bernard
    bernie bill billy bob bobby boris brad bradley brandon brent brett brian bruce bryan carl carlos cesar
    charles charlie chester chris christian christopher chuck clarence claude clay clint cliff clyde colin
    corey cory craig curt curtis dale dan daniel danny darrell dave david dean dennis denis derek devin dick
    dmitri dmitry dominic don donald doug douglas drew duncan dwight earl ed eddie edgar eduardo edward
    edwin eli elijah elliott emmanuel eric erik ernest ernesto ethan eugene evan felix fernando fidel floyd
    francis francisco francois frank franklin fred frederick gabriel gary gavin gene geoffrey george gerald
    gerard glen glenn gordon graham grant greg gregory guy hank hans harold harry harvey hassan hector henry
    herbert herman horace howard hugh hugo ian ibrahim igor ira isaac ivan jack jacob jacques jake james
    jamie jared jason jay jean-claude jeb jed jeff jefferson jeffrey jeremy jerome jerry jesse jim jimmy
    joaquin joe joel john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio
    justin karl keith ken kenneth kevin kirk konstantin kurt kyle lance larry lars laurence lawrence leo
    leon leonard leonid lester lewis lincoln lindsey lionel lloyd lou louis luis luke luther malcolm manuel
    marc marco marcus mario mark marshall martin marvin matt matthew maurice max michael miguel mike mikhail
    milo mitch mitt mohamed mohammad mohammed moses muhammad murray nate nathan nathaniel ned neil newt
    nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar otto owen pablo pat patrick paul
    pedro percy pete peter phil philip phillip pierre rafael ralph rand randall randy raul ray raymond recep
    reince reggie ricardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland ron
    ronald ross roy rudolph rudy rupert russ russell ryan salman sam samuel saul scott sean sebastian sergei
    sergey seth shane shaun shawn sheldon sid silvio simon spencer stan stanley stefan stephen steve steven
    stewart stuart sylvester tad ted terrence terry theodore thomas tim timothy toby todd tom tommy tony
    travis trent trevor tucker ty tyler vernon victor vincent viktor vitaly vladimir wade wallace walter
    warren wayne wendell wesley wilbur will william willie winston wolfgang xavier yuri zachary zack lavar
    corey antonin elon narendra jens volodymyr emmanuel olaf keir rishi xi kim bashar benjamin ashley-roy
    jean
    aidan akira alastair alfonso alistair alonso anders andres angus anil antti arjun arkady armando artem
    arturo asif augustus avigdor barney bart bennie bert bilal bjorn bogdan bruno bryce burt byron caleb callum
    calvin cedric chad christoph clayton clement clifford clifton conrad cornelius cyrus damian damon dante
    darius darren darrin darryl daryl deandre declan deepak delbert desmond dewey dexter diego dirk dominick
    donnie dorian dragan duane dustin dylan eamon eddy edmund ehud elbert eldon elias elmer emerson emil emilio
    emmett enoch enrique ephraim erick erling errol esteban everett ezra faisal felipe ferdinand fergus finn
    fouad franz freddie freddy friedrich fritz gareth garry garth gennady gerhard gerry gideon gilbert giles
    gino giovanni giuseppe glynn gonzalo goran gordie graeme grigory guido guillermo gunnar gunner gunther gus
    gustavo hamid hamish hamza harlow haruki heinrich helmut henrik hernan hezekiah hiram hiroshi homer horatio
    horst hubert humberto iain ignacio imran irvin irwin isaiah ismail jaden jaime jamal janusz jarrod jarvis
    jasper javier jayson jedediah jerald jeremiah jermaine jerrod jerzy jess jesus jethro jimmie jintao joachim
    joao joaquim joey johan johnnie jonah jonas josiah judson jules jurgen jussi kareem karim keenan kelvin
    kendrick kenji kenny kermit khaled khalid kieran kirill klaus knut kofi korey krzysztof kwame lachlan lamar
    landon laverne lech leland lemuel leonardo leroy levi liam lonnie loren lorenzo lorne lucas lucian lucius
    luigi lyle magnus malik manfred manmohan marek marlin marlon marty mathew matteo mauricio maury maxim
    maximilian maynard melvin merle mervin micah mikael milan milton miroslav monty mortimer moshe myron nabil
    nawaz neal nestor neville niall nicky nikita nikola nils nolan norbert obadiah octavio odell ollie olof
    orlando orville osama oswald otis padraig paolo patricio pavel pawel pekka pervez phineas pietro piotr
    quentin radovan rahul rainer rajiv ralston ramon rashad rashid raymundo reginald rene reuben rex rhett rhys
    ricki ritchie roderick rodger rodolfo rogelio rolando rolf roman romeo ronnie rory roscoe rowan ruairi ruben
    rudolf rufus ruslan rutherford salvador samir sammy sanjay santiago santos semyon sergio sherwood shimon
    shinzo sholto sidney siegfried silas silvester simeon slobodan solomon stanislaw stepan struan stu tadeusz
    takeshi tarek tariq taro teddy terrance thaddeus theo timur tobias tobin tomas tristan tye tyrell tyrone
    ulysses usama uwe vadim valery vance vasily vaughn vicente vijay vikram vincenzo vyacheslav walid wendel
    werner wes wilbert wilfred wilfredo wilhelm willard wilmer winfred wojciech woodrow wyatt xiaoping yehuda
    yevgeny yitzhak yusuf zachariah zane zbigniew zedong ziad zoran
    mehmet mustafa ahmet hasan abdullah abdulrahman abdel osman umar nasser nasir khalifa mansour fahad fahd
    majid rami samer bassem basel ghassan hisham essam magdi kamel wael yasser anwar aziz kwesi kwabena yaw
    chinua chukwuemeka emeka chidi obinna olusegun segun tunde babatunde femi adebayo goodluck muhammadu sani
    aminu garba musa uhuru raila juma hamisi cyril thabo sipho mandla themba tendai raghunath ramesh suresh
    mahesh dinesh rajesh rakesh mukesh naresh amit arun ashok ashwin harish gopal lalit manoj mohan mohit naveen
    nikhil nitin pankaj pradeep prakash prashant praveen raghav raj rajendra rohan rohit sachin sandeep sanjeev
    satish shashi shivraj sourav subhash subrata sudhir sunil suryakant uddhav varun vinod virender vivek asim
    shahid shahbaz bilawal zulfikar zulkifli mahathir najib mohd hishammuddin fumio shigeru yoshihide haruto
    kenta daisuke takashi hiroto diamantino luiz paulo gilberto geraldo fabio flavio thiago tiago rui nuno
    duarte vasco iker inigo xabi unai mikel aitor juanma josep jordi oriol alvaro emiliano nayib lautaro luca
    alessandro stefano carlo enrico gianni giancarlo giorgio massimo maurizio umberto vittorio aurelio calogero
    salvatore temur anvar farrukh erlan nursultan askar ilham nikol serzh giorgi irakli levan ilir arben besnik
    albin ramush gabor istvan laszlo zoltan attila balazs ferenc gyorgy janos jozsef tamas tibor matyas andrzej
    jaroslaw mateusz radoslaw szymon wlodzimierz zdenek jiri vaclav petr rastislav kristof bjarne soren mads
    mikkel rasmus ulf fredrik niklas matti sauli juha seamus eamonn diarmuid micheal padraic colm conor cormac
    donal fintan rhun rhodri gethin ieuan huw dafydd emyr pieter jaap wim geert joost ruud thierry didier yves
    luc herve christophe philippe olivier pascal laurent benoit guillaume mathieu antoine baptiste etienne
    fabien jorg dieter heiko lothar torsten ulrich volker cem
    mateo matias
    leopold konrad ludwig heinz gunter hermann rudi egon anton bernd holger sven arne halvard eirik leif sigurd
    ahmad mahmoud hussein khalil saeed abdulaziz bandar turki nawaf talal hamad tamim jassim ebrahim mohsen reza
    javad hossein behrouz mehdi mahmud gholam ruhollah kazem amir saeid nasrallah nabih michel naguib hazem
    sameh ayman hosni gamal moncef beji rached kais abdelmadjid abdelaziz houari macky abdoulaye amadou boubacar
    moussa mamadou ousmane sekou alassane henri atiku nyesom rotimi godwin chukwudi nnamdi uche ifeanyi chinedu
    obi okechukwu adewale adekunle babajide kunle wole umaru bashir rigathi kalonzo musalia wycliffe mwai jomo
    yoweri kizza jakaya jakob kgalema julius tito pravin mmusi emmerson nelson constantino rupiah hakainde
    lazarus rajnath arvind atal nitish lalu mulayam akhilesh sharad devendra ajit eknath bhupesh kamal digvijay
    hemant himanta sarbananda pinarayi oommen siddaramaiah basavaraj chandrababu jagan shehbaz raheel qamar
    fawad khawaja mujibur ziaur hussain mahinda gotabaya ranil maithripala sajith pushpa yukio naoto junichiro
    yasuhiro toshimitsu prayut thaksin srettha muhyiddin joko susilo prabowo basuki benigno aleksandr anatoly
    evgeny georgy ilya maksim pyotr stanislav valentin vladislav arseny artyom fyodor gleb matvey rinat ramzan
    petro oleksandr oleksiy dmytro mykola mykhailo andriy serhiy ihor yuriy vitali kyrylo valeriy arsen
    aleksandar ivica tomislav vojislav milorad bakir zeljko milos nenad nebojsa rasim andrej janez borut filip
    zdravko lulzim bujar hashim fatmir bulent binali kemal devlet selahattin muharrem ekrem hulusi mevlut hakan
    fahrettin suleyman kyriakos antonis evangelos yanis nikos panos prokopis romano beppe ignazio mariano
    alberto carles artur quim marcelo anibal horacio axel jair aecio ciro davi augusto diosdado leopoldo
    henrique ollanta edouard sigmar armin markus joschka wouter elio bertie ptolemy shavkat emomali gurbanguly
    kassym-jomart sadyr sooronbay nurlan bakhyt daniyar ruslanbek zaur elmar vagif hikmet levon armen tigran
    vahan davit mikheil bidzina zurab vasil plamen boyko rumen kiril stoyan traian calin dacian viorel liviu
    marcel nicolae constantin mihai mircea ivo karlis arturs valdis andris gitanas saulius algirdas juri taavi
    kaarel toomas hannu esko petteri timo antero jyrki haakon trygve borge oddvar terje kjell bengt gosta rune
    poul flemming troels kasper jeppe bjorg hallgrimur sveinn joris maarten sander bram thijs koen stijn
    jurriaan guus wopke jean-luc jean-marie jean-yves jean-pierre jean-michel thibault loic gael yannick florian
    sylvain arnaud bastien francois-xavier eloy blas nicanor inaki asier gorka imanol ander jaume pau ferran
    narcis tomeu baltasar isidro rogerio renan tarcisio romeu edson rubens tabare hernando rigoberto yoofi ato
    kojo fiifi cheikh idrissa serigne souleymane lassina blaise roch faure gnassingbe moise evariste juvenal
    abiy hailemariam meles demeke isaias workneh getachew tedros debretsion mesfin birtukan tesfaye girma haile
    abdirahman abdiweli abdullahi sharif farmajo guelleh azali andry hery navin pravind anerood
    """.split()
)
FEMALE_FIRST_NAMES = frozenset(
    """
    abigail ada adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber
    amelia amy ana andrea angela angelina anita ann anna anne annette annie april ariana arianna ashley
    audrey barbara beatrice becky belinda bernadette bernice beth betsy betty beverly bonnie brenda bridget
    brittany camille candace cara carla carly carmen carol carole caroline carolyn carrie catherine cathy
    cecilia charlotte chelsea cheri cheryl christina christine cindy claire clara claudia colleen
    condoleezza connie constance corinne courtney crystal cynthia daisy dana danielle dawn debbie deborah
    debra denise diana diane dianne dolores donna dora doris dorothy eileen elaine eleanor elena elisabeth
    elise elizabeth ella ellen ellie emily emma erica erika erin esther ethel eva eve evelyn faith fatima
    faye fiona flora florence frances gabriela gabrielle gail georgia geraldine gina gladys glenda gloria
    grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hillary hilary hope huma ida
    ilana inez ingrid irene iris irina isabel isabella ivanka ivy jackie jacqueline jan jane janet janice
    jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna jodi josephine joy joyce
    juanita judith judy julia julie june kamala karen karin kate katherine kathleen kathryn kathy katie
    katrina kay kayla kellie kellyanne kelly kendall kerry kim kimberly kirsten kristen kristin kristina
    laila laura lauren laurie leah lena leslie lillian lily linda lisa lois loretta lori louise lucia lucy
    lydia lynn madeleine madison maggie marcia margaret margarita maria marian marie marilyn marina marjorie
    marlene martha mary maryann maureen maxine megan meghan melania melanie melinda melissa meredith mia
    michele michelle mildred mina miranda molly mona monica nadia nancy naomi natalia natalie natasha nicole
    nikki nina nora norma olga olivia paige pam pamela patricia patty paula pauline peggy penny phyllis
    priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rose rosemary roxanne ruth sabrina
    sally samantha sandra sara sarah sasha selena shannon sharon sheila shelly sherry shirley sofia sonia
    sonya sophia sophie stacey stacy stephanie sue susan susana suzanne svetlana sylvia tamara tammy tanya
    tara tatiana teresa theresa tiffany tina tracy tulsi ursula valerie vanessa vera veronica victoria
    violet virginia vivian wanda wendy whitney yolanda yvonne zoe megyn loretta angelique carly jacinda
    giorgia marine theresa angela dilma cristina aung benazir yulia ketanji
    agnieszka akiko anastasia annegret ashlee beata begum beverley billie birgit blanca blanche brandi bree
    brenna bridgette brigitte britney brooke caitlin callie camilla carina carissa carley cassandra cassie
    celeste celia chandra chantal charlene charmaine chloe christa christi ciara colette consuelo cora coretta
    corina cornelia cristal dahlia danica daniela danuta daphne darcy darla darlene deanna deb debora deirdre
    delia della delores dena desiree diandra dina dionne dominica donatella doreen dorothea dottie earlene ebony
    edith edna effie elana elisa elisabetta eliza elsa elsie elvira emilia emmy enid ericka ernestine estelle
    etta eugenia eunice evangeline ewa felicia fern francesca francine freda frida gabby galina genevieve
    georgina germaine gertrude ghazala gilda gillian ginny gisela giselle glenna greer gwendolyn hallie
    hannelore harriett hattie hayley heike henrietta hilda hollie holly ilene ilse imelda imogen indira ines
    ingeborg iona irena isabelle isla ivana jacinta jaclyn jacquelyn janelle janette janie janine janis jannie
    jayne jeanette jeanie jeanine jeannie jerri jillian joann joanne jocelyn jodie johanna jolene josefina josie
    juana judi juliana julianne juliet justine kaitlin karla karyn kasey katarina katarzyna katelyn kathie
    kathrine katrin katy kaye keiko keisha kelli kelsey kerri kerstin khadija khadijah kirsty kristi kristie
    kristy krystal krystyna kyra lacey lana lara larisa larissa latoya laurel laverna layla leanne leila leticia
    leyla lilian liliana lilly lindsay liza lizzie lola loraine lorena lorie lorna lottie louisa lourdes lucille
    lucinda lucretia luisa lupe luz lynda lynette lynne lyudmila mabel macy maddie madonna mae magdalena maisie
    malala malgorzata malia mallory mamata mamie mandy manuela mara marcella marci margarett margie margo margot
    mariana maribel maricela marietta mariko marisa marisol marissa marla marlena marnie marsha marta marva
    maryanne maryellen marylou matilda mattie maude maura mavis maya meagan meryl michiko mimi mindy minnie
    miriam mollie monika monique muriel myra myrna myrtle nadezhda nadine nanette nell nellie nettie nicola
    nicolette noelle noor noreen nour octavia odessa oksana ophelia pansy patrice patti penelope perla petra
    phoebe pilar portia priya priyanka rachael raisa rania raquel reba renata renate reyna rhoda ricarda rikki
    rochelle rosalie rosalind rosalyn rosanna rosanne roseanne rosemarie rosetta rosie rowena roxana ruby ruthie
    sabine sadie salma salome samira saundra selma serena shana shari sharlene sharron shauna shawna sheena
    sheikha shelia shelley sheri sherri sherrie sherrilyn sheryl silke simone siobhan sondra sonja soraya staci
    stella suellen susanna susanne sushma susie suzan suzette sybil tabitha talia tania tanisha tasha tatyana
    terri tess tessa thea thelma theodora therese tia tiana tonia tonya tori tracey traci tricia trina trisha
    trudy twila ulrike una uta valentina vanna velma verna vicki vickie vicky viola vivien wilhelmina willa
    wilma winifred winona xiomara yasmin yasmine yesenia yoko yuko yvette zahra zainab zara zaynab zelda zena
    zinaida
    begona grainne niamh aoife sinead orla roisin nuala maeve morag mhairi eilidh catriona ffion carys bronwen
    angharad rhian sian vjosa mirela drita zsofia eszter katalin ildiko judit orsolya wislawa elzbieta jadwiga
    halina hanna zofia aleksandra yui sakura haruka yuriko sanae seiko tomoko naoko yukiko hiroko noriko meiling
    siew wangari wambui ngozi folasade yemisi funmilayo amina hauwa fatoumata aminata nkosazana nomvula thuli
    winnie fernanda marcela ximena valeria hasina khaleda mayawati jayalalithaa smriti nirmala kavita anjali
    deepa gita geeta lakshmi meera neha nisha pooja radha rekha sarita shabana shobha sunita usha vandana vidya
    maryam mariam marwa nawal huda samia rasha rokiah siti nurul rosmah azizah ayse emine zeynep elif fatma
    meral dilnoza gulnara dariga segolene najat rachida solveig astrid sigrid erna mette helle margrethe inger
    annika anneli ulla tarja sanna adelheid annalena heidemarie jutta katja svenja wiebke martine pat jamie
    robin jordan
    marguerite felicity hedwig maxima giusi jitka hana rocio lorraine sunniva mared elin halima marit aase
    folake gro kaja ebba priti suella kemi liz arlene mairead mehbooba maneka brinda vasundhara hina chandrika
    sirimavo bidya yingluck megawati corazon makiko tomomi renho annastacia veronika beatriz mireya violeta
    delcy yuliya olha iryna viktoria ekaterina yekaterina ksenia kseniya lyubov natalya nataliya dinara zuzana
    iveta kolinda jadranka atifete khatia roza zorana biljana tansu canan pervin figen fofi christiane fleur
    roselyne yael sibeth graca phumzile naledi lindiwe oby diezani folashade fatou saida tawakkol shirin nasrin
    masoumeh fatemeh hanan tzipi golda ayelet merav miri zehava asma haya reem lubna lolwah ingvild ragnhild
    turid bodil gunilla margareta birgitta karolina agneta pernilla malin katri paivi tytti elina riikka piret
    kersti evika ilze dace ingrida dalia jolanta bozena grazyna miroslava ludmila jarmila alena lenka sarka
    marketa zdenka vlasta terezie noemi gabriella rodica viorica ecaterina raluca ioana andreea ruxandra
    desislava kristalina tsveta iliana snezana jelena milica dragana vesna gordana tatjana nevena zlata lejla
    amra sebija bisera aferdita teuta albulena donika majlinda eleni aikaterini katerina vasiliki despoina
    ioanna paraskevi nazli sevgi gulsen sibel selin defne hulya parvin golnaz mahnaz narges nargis shahla
    forough zohreh azadeh mahsa naghmeh farah ruba rula lina maha ghada shaima nabila malika najla salwa samar
    suad souad wafa rima rim widad bahia khadidja aicha houda zoulikha fadila nouria mbali noluthando zanele
    thandi nompumelelo nosiviwe ayanda thokozile busisiwe makhosi chipo tsitsi rutendo tendayi joice oppah
    priscah wanjiku nyambura njeri akinyi atieno adhiambo achieng chebet jepkosgei chepkoech nakato nalubega
    babirye nyirahabineza agathe ifeoma chioma nneka uju adaeze obiageli funke bolanle titilayo yetunde omolara
    modupe abike hajiya efua akosua abena adwoa esi ekua afua maame ratna vijaya padma sumitra savitri lalita
    shalini supriya sucheta atishi aparna pratibha droupadi andleeb fehmida firdous rubina nusrat shaista
    tehmina
    """.split()
)

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
