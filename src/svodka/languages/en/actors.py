"""States, bodies and people as English news names them, with the ids of the Russian table."""

from __future__ import annotations

from svodka.languages.lists import rows

#: State | its names | its adjective | its capital, which speaks for it.
STATES = rows("""
    RU | Russia, Russian Federation | Russian | Moscow
    UA | Ukraine | Ukrainian | Kyiv, Kiev
    US | United States, US, USA, U.S, United States of America, America | American | Washington
    GB | United Kingdom, UK, Britain, Great Britain | British | London
    DE | Germany | German | Berlin
    FR | France | French | Paris
    IT | Italy | Italian | Rome
    ES | Spain | Spanish | Madrid
    PT | Portugal | Portuguese | Lisbon
    PL | Poland | Polish | Warsaw
    BY | Belarus | Belarusian | Minsk
    LT | Lithuania | Lithuanian | Vilnius
    LV | Latvia | Latvian | Riga
    EE | Estonia | Estonian | Tallinn
    FI | Finland | Finnish | Helsinki
    SE | Sweden | Swedish | Stockholm
    NO | Norway | Norwegian | Oslo
    DK | Denmark | Danish | Copenhagen
    NL | Netherlands, Holland | Dutch | The Hague
    BE | Belgium | Belgian |
    LU | Luxembourg | |
    IE | Ireland, Republic of Ireland | Irish | Dublin
    AT | Austria | Austrian | Vienna
    CH | Switzerland | Swiss | Bern
    CZ | Czechia, Czech Republic | Czech | Prague
    SK | Slovakia | Slovak | Bratislava
    HU | Hungary | Hungarian | Budapest
    RO | Romania | Romanian | Bucharest
    BG | Bulgaria | Bulgarian | Sofia
    GR | Greece | Greek | Athens
    RS | Serbia | Serbian | Belgrade
    HR | Croatia | Croatian | Zagreb
    SI | Slovenia | Slovenian | Ljubljana
    BA | Bosnia and Herzegovina, Bosnia | Bosnian | Sarajevo
    ME | Montenegro | Montenegrin | Podgorica
    MK | North Macedonia, Macedonia | Macedonian | Skopje
    AL | Albania | Albanian | Tirana
    XK | Kosovo | | Pristina
    MD | Moldova | Moldovan | Chisinau
    CY | Cyprus | Cypriot | Nicosia
    MT | Malta | Maltese | Valletta
    IS | Iceland | Icelandic | Reykjavik
    TR | Turkey, Türkiye | Turkish | Ankara
    SY | Syria, Syrian Arab Republic | Syrian | Damascus
    IQ | Iraq | Iraqi | Baghdad
    IR | Iran | Iranian | Tehran
    IL | Israel | Israeli | Tel Aviv
    PS | Palestine | Palestinian | Ramallah
    LB | Lebanon | Lebanese | Beirut
    JO | Jordan | Jordanian | Amman
    EG | Egypt | Egyptian | Cairo
    SA | Saudi Arabia | Saudi | Riyadh
    AE | United Arab Emirates, UAE | Emirati | Abu Dhabi
    QA | Qatar | Qatari | Doha
    KW | Kuwait | Kuwaiti |
    YE | Yemen | Yemeni | Sanaa
    LY | Libya | Libyan | Tripoli
    TN | Tunisia | Tunisian |
    DZ | Algeria | Algerian |
    MA | Morocco | Moroccan | Rabat
    CN | China, PRC, People's Republic of China | Chinese | Beijing
    TW | Taiwan | Taiwanese | Taipei
    JP | Japan | Japanese | Tokyo
    KP | North Korea, DPRK | North Korean | Pyongyang
    KR | South Korea, Republic of Korea | South Korean | Seoul
    IN | India | Indian | Delhi, New Delhi
    PK | Pakistan | Pakistani | Islamabad
    AF | Afghanistan | Afghan | Kabul
    BD | Bangladesh | Bangladeshi | Dhaka
    ID | Indonesia | Indonesian | Jakarta
    MY | Malaysia | Malaysian | Kuala Lumpur
    PH | Philippines | Philippine | Manila
    TH | Thailand | Thai | Bangkok
    VN | Vietnam | Vietnamese | Hanoi
    MN | Mongolia | Mongolian | Ulaanbaatar
    KZ | Kazakhstan | Kazakh | Astana
    UZ | Uzbekistan | Uzbek | Tashkent
    KG | Kyrgyzstan | Kyrgyz | Bishkek
    TJ | Tajikistan | Tajik | Dushanbe
    TM | Turkmenistan | Turkmen | Ashgabat
    GE | Georgia | Georgian | Tbilisi
    AM | Armenia | Armenian | Yerevan
    AZ | Azerbaijan | Azerbaijani | Baku
    CA | Canada | Canadian | Ottawa
    MX | Mexico | Mexican | Mexico City
    CU | Cuba | Cuban | Havana
    VE | Venezuela | Venezuelan | Caracas
    BR | Brazil | Brazilian | Brasilia
    AR | Argentina | Argentine | Buenos Aires
    CL | Chile | Chilean | Santiago
    CO | Colombia | Colombian | Bogota
    AU | Australia | Australian | Canberra
    NZ | New Zealand | | Wellington
    ZA | South Africa | South African | Pretoria
    NG | Nigeria | Nigerian | Abuja
    KE | Kenya | Kenyan | Nairobi
    ET | Ethiopia | Ethiopian | Addis Ababa
    SD | Sudan | Sudanese | Khartoum
    SO | Somalia | Somali | Mogadishu
    ML | Mali | Malian | Bamako
    VA | Vatican, Holy See | |
    DNR | DPR, Donetsk People's Republic | |
    LNR | LPR, Luhansk People's Republic | |
    SU | USSR, Soviet Union | Soviet |
""")
#: A kind of body that every state has | its names without the state.
ROLES = rows("""
    government | government, cabinet, cabinet of ministers, council of ministers
    presidency | presidential administration, presidential office, office of the president
    parliament | parliament
    supreme-court | supreme court
    constitutional-court | constitutional court
    central-bank | central bank
    prosecutor-general | prosecutor general's office, office of the prosecutor general
    electoral-commission | central election commission
    security-council | security council
    general-staff | general staff, general staff of the armed forces
    armed-forces | armed forces, army, military
    air-force | air force
    navy | navy
    defence-ministry | ministry of defence, ministry of defense, defence ministry, defense ministry, MoD
    foreign-ministry | ministry of foreign affairs, foreign ministry, MFA
    interior-ministry | ministry of internal affairs, interior ministry, ministry of the interior
    justice-ministry | ministry of justice, justice ministry
    finance-ministry | ministry of finance, finance ministry
    economy-ministry | ministry of economy, economy ministry, ministry of economic development
    health-ministry | ministry of health, health ministry
    education-ministry | ministry of education, education ministry
    energy-ministry | ministry of energy, energy ministry
    transport-ministry | ministry of transport, transport ministry
    agriculture-ministry | ministry of agriculture, agriculture ministry
    culture-ministry | ministry of culture, culture ministry
    emergencies-ministry | emergencies ministry, ministry of emergency situations
    labour-ministry | ministry of labour, labour ministry
    industry-ministry | ministry of industry and trade, industry ministry
    digital-ministry | ministry of digital development, ministry of digital transformation
    nature-ministry | ministry of natural resources
    national-guard | national guard
""")
#: State or "-" | a body of its own, or the kind above that it is | its names.
BODIES = rows("""
    RU | presidency | Kremlin
    RU | lower-house | State Duma, Duma
    RU | upper-house | Federation Council
    RU | fsb | FSB, Federal Security Service
    RU | svr | SVR, Foreign Intelligence Service
    RU | investigative-committee | Investigative Committee
    RU | national-guard | Rosgvardia
    RU | roskomnadzor | Roskomnadzor
    RU | central-bank | Bank of Russia
    RU | united-russia | United Russia
    RU | gazprom | Gazprom
    RU | rosneft | Rosneft
    RU | lukoil | Lukoil
    RU | sberbank | Sberbank
    RU | aeroflot | Aeroflot
    RU | rosatom | Rosatom
    RU | roscosmos | Roscosmos
    RU | russian-orthodox-church | Russian Orthodox Church
    RU | wagner | Wagner, Wagner Group
    UA | parliament | Verkhovna Rada, Rada
    UA | presidency | Office of the President of Ukraine, President's Office
    UA | sbu | SBU, Security Service of Ukraine
    UA | gur | HUR, GUR, Main Intelligence Directorate
    UA | armed-forces | Armed Forces of Ukraine, AFU
    UA | nsdc | NSDC, National Security and Defence Council, National Security and Defense Council
    UA | nabu | NABU, National Anti-Corruption Bureau
    UA | national-bank | National Bank of Ukraine
    UA | servant-of-the-people | Servant of the People
    UA | naftogaz | Naftogaz
    UA | ukrenergo | Ukrenergo
    UA | energoatom | Energoatom
    US | presidency | White House
    US | defence-ministry | Pentagon, Department of Defense, Defense Department
    US | foreign-ministry | State Department, Department of State
    US | parliament | US Congress
    US | upper-house | US Senate
    US | lower-house | US House of Representatives
    US | cia | CIA, Central Intelligence Agency
    US | fbi | FBI, Federal Bureau of Investigation
    US | nsa | NSA, National Security Agency
    US | nasa | NASA
    US | federal-reserve | Federal Reserve
    US | republican-party | US Republican Party
    GB | lower-house | House of Commons
    GB | upper-house | House of Lords
    GB | prime-minister-office | Downing Street
    GB | foreign-ministry | Foreign Office
    GB | mi6 | MI6
    GB | conservative-party | British Conservative Party
    GB | labour-party | British Labour Party
    DE | parliament | Bundestag
    DE | bundeswehr | Bundeswehr
    FR | presidency | Elysee Palace, Élysée Palace
    IL | parliament | Knesset
    IL | armed-forces | IDF, Israel Defense Forces
    IL | mossad | Mossad
    IR | irgc | IRGC, Revolutionary Guards, Islamic Revolutionary Guard Corps
    CN | communist-party | Communist Party of China, Chinese Communist Party
    PS | hamas | Hamas
    LB | hezbollah | Hezbollah
    YE | houthis | Ansar Allah
    AF | taliban | Taliban
    - | islamic-state | Islamic State, ISIS, ISIL, IS, Daesh
    - | al-qaeda | Al-Qaeda, Al Qaeda
    SY | nusra | Nusra Front, Al-Nusra Front
    SY | hts | Hayat Tahrir al-Sham, HTS
    SY | sdf | Syrian Democratic Forces, SDF
    SY | free-syrian-army | Free Syrian Army, FSA
    SY | sohr | Syrian Observatory for Human Rights, SOHR
    SY | white-helmets | White Helmets
    - | european-union | European Union, EU
    - | european-commission | European Commission
    - | european-parliament | European Parliament
    - | european-council | European Council
    - | council-of-europe | Council of Europe
    - | pace | PACE, Parliamentary Assembly of the Council of Europe
    - | ecb | European Central Bank, ECB
    - | europol | Europol
    - | echr | European Court of Human Rights, ECHR
    - | un | United Nations, UN, U.N
    - | un-security-council | UN Security Council, United Nations Security Council
    - | un-general-assembly | UN General Assembly, United Nations General Assembly
    - | unesco | UNESCO
    - | unicef | UNICEF
    - | unhcr | UNHCR
    - | nato | NATO, North Atlantic Treaty Organization
    - | osce | OSCE
    - | iaea | IAEA
    - | opcw | OPCW
    - | who | WHO, World Health Organization, World Health Organisation
    - | wto | WTO, World Trade Organization
    - | imf | IMF, International Monetary Fund
    - | world-bank | World Bank
    - | icc | ICC, International Criminal Court
    - | icj | ICJ, International Court of Justice
    - | interpol | Interpol
    - | red-cross | Red Cross, ICRC, International Committee of the Red Cross
    - | amnesty | Amnesty International
    - | human-rights-watch | Human Rights Watch
    - | opec | OPEC
    - | wada | WADA, World Anti-Doping Agency
    - | fifa | FIFA
    - | uefa | UEFA
    - | ioc | IOC, International Olympic Committee
    - | arab-league | Arab League
    - | csto | CSTO
    - | brics | BRICS
    RU | ria | RIA Novosti, RIA
    RU | tass | TASS
    RU | interfax | Interfax
    RU | kommersant | Kommersant
    RU | rt | RT, Russia Today
    RU | meduza | Meduza
    UA | unian | UNIAN
    UA | ukrinform | Ukrinform
    UA | interfax-ukraine | Interfax-Ukraine
    UA | ukrainska-pravda | Ukrainska Pravda
    GB | reuters | Reuters
    GB | bbc | BBC
    US | associated-press | Associated Press, AP
    US | bloomberg | Bloomberg
    US | cnn | CNN
    US | rferl | Radio Free Europe, RFE/RL, Radio Liberty
    US | voa | Voice of America
    US | new-york-times | New York Times, The New York Times
    US | washington-post | Washington Post, The Washington Post
    US | wall-street-journal | Wall Street Journal, The Wall Street Journal
    GB | guardian | Guardian, The Guardian
    GB | financial-times | Financial Times, The Financial Times
    GB | sky-news | Sky News
    FR | afp | AFP, Agence France-Presse, France-Presse
    DE | dpa | DPA
    DE | deutsche-welle | Deutsche Welle, DW
    CN | xinhua | Xinhua
    TR | anadolu | Anadolu, Anadolu Agency
    SY | sana | SANA
    QA | al-jazeera | Al Jazeera
""")
#: Given names that are one name in other languages and in short: id | forms.
GIVEN = rows("""
    vladimir | Vladimir, Volodymyr
    alexander | Alexander, Oleksandr, Aleksandr, Alex
    alexandra | Alexandra, Oleksandra
    alexei | Alexei, Alexey, Aleksei, Oleksii, Oleksiy
    sergei | Sergei, Sergey, Serhii, Serhiy
    andrei | Andrei, Andrey, Andriy, Andrii
    dmitri | Dmitry, Dmitri, Dmytro, Dmitriy
    ivan | Ivan
    peter | Pyotr, Petro
    paul | Pavel, Pavlo
    yuri | Yuri, Yury, Yurii, Yuriy
    michael | Mikhail, Mykhailo
    nicholas | Nikolai, Nikolay, Mykola
    victor | Viktor, Victor
    vitaly | Vitaly, Vitalii, Vitaliy
    igor | Igor, Ihor
    oleg | Oleg, Oleh
    vasily | Vasily, Vasyl
    roman | Roman
    maxim | Maxim, Maksim, Maksym
    denis | Denis, Denys
    artem | Artem, Artyom
    eugene | Yevgeny, Evgeny, Yevhen
    bohdan | Bohdan, Bogdan
    taras | Taras
    yaroslav | Yaroslav
    stanislav | Stanislav
    vadim | Vadim, Vadym
    valery | Valery, Valerii, Valeriy
    anatoly | Anatoly, Anatolii
    boris | Boris, Borys
    gregory | Grigory, Hryhoriy
    stepan | Stepan
    cyril | Kirill, Kyrylo
    daniel | Danila, Danylo
    ruslan | Ruslan
    leonid | Leonid
    konstantin | Konstantin, Kostiantyn
    gennady | Gennady, Hennadiy
    ilya | Ilya, Illia
    nikita | Nikita, Mykyta
    anton | Anton
    vyacheslav | Vyacheslav, Viacheslav
    vladislav | Vladislav, Vladyslav
    vsevolod | Vsevolod
    mark | Mark
    arkady | Arkady
    joseph | Iosif, Yosyp
    yakov | Yakov, Yakiv
    ramzan | Ramzan
    olga | Olga, Olha
    helen | Elena, Yelena, Olena
    irina | Irina, Iryna
    natalia | Natalia, Natalya, Nataliia
    julia | Yulia, Yuliia, Julia
    tatiana | Tatiana, Tatyana, Tetiana
    oksana | Oksana
    lyudmila | Lyudmila, Liudmyla
    maria | Maria, Mariia
    anna | Anna, Hanna
    catherine | Ekaterina, Yekaterina, Kateryna
    svetlana | Svetlana, Svitlana
    victoria | Victoria, Viktoria, Viktoriia
    valentina | Valentina, Valentyna
    galina | Galina, Halyna
    nadezhda | Nadezhda, Nadiya
    larisa | Larisa, Larysa
    elizabeth | Elizabeth, Elizaveta, Yelyzaveta
    xenia | Ksenia, Xenia
    daria | Daria, Darya
    sofia | Sofia, Sofya
    asia | Asia, Aasia
    donald | Donald
    theresa | Theresa, Teresa
    david | David
    george | George, Georgy
    jeremy | Jeremy
    john | John
    joe | Joe
    michael-en | Michael
    philip | Philip, Philipp
    angela | Angela
    emmanuel | Emmanuel
    jean-claude | Jean-Claude
    recep | Recep
    benjamin | Benjamin, Binyamin
    volker | Volker
""")
#: Who speaks for a body without being its head.
SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson", "press secretary", "press service", "press office")
#: Words, by their stem, in which something is done or said.
DEEDS = ("said", "says", "has", "accused", "demanded", "refused", "rejected", "denied", "confirmed", "called", "urged", "warned", "wants", "agreed",
         "insists", "hopes", "offered", "promised", "threatened", "announced")
#: Endings of a patronymic.
PATRONYMICS = ("ovich", "evich", "ovych", "ovna", "evna", "ivna")
#: Surnames so common that the same given name may be another person's.
COMMON_SURNAMES = frozenset("""
    smith johnson williams brown jones miller davis wilson taylor anderson thomas jackson white harris martin thompson
    ivanov smirnov kuznetsov popov petrov sokolov shevchenko melnyk kovalenko bondarenko lee kim park khan ali
""".split())
#: Words of a body that say what it is and not which.
COMMON_HEADS = ("ministr", "committee", "commission", "council", "court", "service", "department", "administration", "government", "parliament",
                "prosecutor", "police", "party", "fund", "union", "bank", "university", "institute", "academy", "association", "agency",
                "federation", "center", "centre", "chamber", "assembly", "staff", "troops", "army", "club", "company", "embassy", "supreme",
                "regional", "district", "city", "national", "state", "central", "main", "high", "public", "bureau", "office", "team", "league")
#: Words that only say what kind of body follows.
LEGAL_FORMS = ("company", "group", "corp", "inc", "ltd", "plc", "llc", "newspaper", "agency", "holdings", "airline")
#: Whom a spokesman may speak for beside a body: the office | the kind of body that it is part of.
OFFICES = rows("""
    president | president, head of state | presidency
    premier | prime minister, premier | government
""")
#: Names that bodies of many towns and kinds bear: alone they do not say which.
SHARED_NAMES = frozenset("""
    Dynamo Spartak Lokomotiv Arsenal United Rangers Olympic Liberty Unity Union Center Express Star Sun Times Post
    Herald
""".split())
