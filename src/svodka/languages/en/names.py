"""What is known of names in English text."""

from __future__ import annotations

from svodka.languages.lists import listed

#: Media beyond the common list of `languages.media`.
MEDIA = listed("""
    Interfax, TASS, Itar-Tass, RIA Novosti, RIA, Ukrinform, UNIAN, Kommersant, Vedomosti, Izvestia, Novaya Gazeta,
    Kyiv Post, Kyiv Independent, Ukrainska Pravda, Radio Free Europe, RFE/RL, Voice of America, Al-Jazeera,
    Foreign Policy, The Hill, Moscow Times, The Moscow Times, Press Association, Dow Jones Newswires, Suspilne,
    Anadolu Agency, Dawn News
""")
#: Media whose name is a common word: a name only in quotation marks or after its article.
QUOTED_MEDIA = ("Time", "Independent", "Life", "Focus", "Dawn", "Mash", "Baza", "Telegraph", "Sun", "Fars", "Guardian")
#: Nouns, by their stem, after which a name in quotation marks names a medium.
MEDIA_NOUNS = (
    "newspaper",
    "agency",
    "channel",
    "magazine",
    "website",
    "outlet",
    "daily",
    "weekly",
    "broadcaster",
    "tabloid",
)
#: Nouns, by their stem, after which a name in quotation marks names a body.
ORGANISATION_NOUNS = ("company", "corporation", "party", "group", "movement", "bank", "firm")
#: Bodies whose name is one fixed phrase.
ORGANISATIONS = listed("""
    Kremlin, Pentagon, White House, State Department, Congress, Senate, House of Representatives, Downing Street,
    European Union, European Commission, European Parliament, United Nations, Security Council, Islamic State,
    Hamas, Hezbollah, Taliban, Red Cross, World Bank, International Monetary Fund, World Health Organization,
    Gazprom, Rosneft, Naftogaz, Verkhovna Rada, State Duma, Federation Council, Security Service of Ukraine, Red
    Crescent, Supreme Court
""")
#: English has none: a body's name is seen by a word inside it.
ORGANISATION_HEADS = listed("""
    ministr, department, committee, council, party, commission, agency, bank, university, institute, command,
    army, court, parliament, union, office, service, forces, staff, association, organization, organisation,
    bureau, corp, company, group, front, police, guard, fund, foundation, federation
""")
#: Lower-case words that go on with the name of a body.
ORGANISATION_TAILS = ("of", "for", "and")
#: Words, by their stem, after which a capital begins a surname.
TITLES = listed("""
    president, prime minister, minister, secretary, chancellor, senator, governor, mayor, general, colonel,
    ambassador, king, queen, prince, pope, spokesman, spokeswoman, spokesperson, mr, mrs, ms, dr, sen, rep, gen,
    col, lt, capt, judge, leader, chief, analyst, adviser, lawyer, professor, director, deputy
""")
#: First names.
GIVEN_NAMES = listed("""
    Volodymyr, Vladimir, Donald, Joe, Barack, Hillary, Boris, Theresa, Angela, Emmanuel, Bashar, Recep, Benjamin,
    Sergei, Sergey, Dmitry, Dmytro, Oleksandr, Alexander, Alexei, Andriy, Andrei, Maria, Mikhail, Viktor, Yulia,
    Petro, John, James, Michael, David, Robert, William, Mike, Jim, Tom, Thomas, George, Paul, Mark, Peter, Steve,
    Kevin, Brian, Mary, Jane, Sarah, Anna, Elizabeth, Ursula, Jens, Rishi, Keir, Kamala, Nancy, Rex, Antony, Jake,
    Ali, Mohammed, Muhammad, Ahmed, Hassan, Hussein, Imran, Narendra, Nicolas, Jean, Pierre, Hans, Asia, Ivan,
    Yuri, Igor
""")
#: States and capitals.
PLACES = listed("""
    Russia, Russian Federation, Ukraine, United States, US, USA, U.S, America, Syria, Iraq, Iran, Israel, Turkey,
    Germany, France, Britain, Great Britain, United Kingdom, UK, England, Scotland, Ireland, Poland, Belarus,
    Kazakhstan, China, North Korea, South Korea, Japan, India, Pakistan, Afghanistan, Georgia, Armenia,
    Azerbaijan, Moldova, Lithuania, Latvia, Estonia, Finland, Sweden, Norway, Denmark, Italy, Spain, Egypt, Libya,
    Lebanon, Jordan, Qatar, Saudi Arabia, Yemen, Gaza, West Bank, Crimea, Donbas, Moscow, Kyiv, Kiev, Washington,
    Damascus, London, Berlin, Paris, Brussels, Minsk, Kharkiv, Odesa, Odessa, Mariupol, Donetsk, Luhansk, Aleppo,
    Idlib, Baghdad, Tehran, Ankara, Beijing, Europe, Africa, Middle East, New York, Abu Kamal, Deir ez-Zor,
    Euphrates, Canada, Australia, Mosul
""")
#: After these a capitalised name that nothing else explains is a place.
PLACE_PREPOSITIONS = ("in", "near", "outside")
#: Kinds of places, by the beginning of the word.
REGION_NOUNS = {
    "provinc": "province",
    "region": "region",
    "city": "city",
    "town": "town",
    "village": "village",
    "island": "island",
}
#: After these a name is the middle of an area.
AREA_NOUNS = ("area", "vicinity", "outskirts", "suburbs", "suburb")
#: Whether names in Latin letters stand out.
CYRILLIC = False
#: Latin names tell nothing in English.
NO_BODIES: tuple[str, ...] = ()
#: Lower-case words inside a name of a person or a place.
LINKS = ("de", "von", "van", "der", "bin", "ibn", "al", "el", "da", "di")
#: Nouns that make a body's name with its country: in English they come after it and have capitals.
BODY_NOUNS: tuple[str, ...] = ()
#: English names have no cases.
NAME_ENDINGS: tuple[tuple[str, str], ...] = ()
#: Capitals that name nobody.
NO_NAMES: tuple[str, ...] = ()
