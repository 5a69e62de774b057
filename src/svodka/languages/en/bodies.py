"""Bodies with a name of their own, as English news names them, with the ids of the Russian table."""

from __future__ import annotations

from svodka.languages.lists import rows

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
