"""States, their bodies and who speaks for them, as English news names them, with the ids of the Russian table."""

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
#: Who speaks for a body without being its head.
SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson", "press secretary", "press service", "press office")
#: Words, by their stem, in which something is done or said.
DEEDS = ("said", "says", "has", "accused", "demanded", "refused", "rejected", "denied", "confirmed", "called", "urged", "warned", "wants", "agreed",
         "insists", "hopes", "offered", "promised", "threatened", "announced")
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
