/** A state or territory with the words that stand for it. */
export interface Country {
  readonly name: string;
  /** Other names and abbreviations of the same state, as written. */
  readonly also: readonly string[];
  /** "Iranian": of it. Used before a noun, it is not a mention of the state. */
  readonly adjectives: readonly string[];
  /** "Iranians": its people. */
  readonly people: readonly string[];
  /** The seat of its government, which may speak for it. */
  readonly capitals: readonly string[];
}

/** States and territories: name | also | adjectives | people | capitals; several are separated by "/". Facts of general knowledge. */
export const countries: readonly Country[] = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
Albania||Albanian|Albanians|Tirana
Algeria||Algerian|Algerians|Algiers
Andorra||Andorran|Andorrans|Andorra la Vella
Angola||Angolan|Angolans|Luanda
Antigua and Barbuda||Antiguan|Antiguans|Saint John's
Argentina||Argentine/Argentinian|Argentines/Argentinians|Buenos Aires
Armenia||Armenian|Armenians|Yerevan
Australia||Australian/Aussie|Australians/Aussies|Canberra
Austria||Austrian|Austrians|Vienna
Azerbaijan||Azerbaijani/Azeri|Azerbaijanis/Azeris|Baku
Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
Bahrain||Bahraini|Bahrainis|Manama
Bangladesh||Bangladeshi|Bangladeshis|Dhaka
Barbados||Barbadian|Barbadians|Bridgetown
Belarus||Belarusian/Belarussian|Belarusians/Belarussians|Minsk
Belgium||Belgian|Belgians|
Belize||Belizean|Belizeans|Belmopan
Benin||Beninese||Porto-Novo
Bhutan||Bhutanese||Thimphu
Bolivia||Bolivian|Bolivians|La Paz/Sucre
Bosnia and Herzegovina|Bosnia/Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana||Botswanan/Motswana|Botswanans/Batswana|Gaborone
Brazil||Brazilian|Brazilians|Brasilia/Brasília
Brunei||Bruneian|Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian|Bulgarians|Sofia
Burkina Faso|Upper Volta|Burkinabe/Burkinabé||Ouagadougou
Burundi||Burundian|Burundians|Gitega/Bujumbura
Cambodia|Kampuchea|Cambodian|Cambodians|Phnom Penh
Cameroon||Cameroonian|Cameroonians|Yaounde/Yaoundé
Canada||Canadian|Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|Praia
Central African Republic|CAR|Central African|Central Africans|Bangui
Chad||Chadian|Chadians|N'Djamena
Chile||Chilean|Chileans|Santiago
China|People's Republic of China/PRC/Mainland China|Chinese||Beijing/Peking
Colombia||Colombian|Colombians|Bogota/Bogotá
Comoros||Comorian|Comorians|Moroni
Democratic Republic of the Congo|Democratic Republic of Congo/DR Congo/DRC/Congo-Kinshasa/Zaire|Congolese||Kinshasa
Republic of the Congo|Republic of Congo/Congo-Brazzaville|||Brazzaville
Costa Rica||Costa Rican|Costa Ricans|San Jose/San José
Croatia||Croatian/Croat|Croatians/Croats|Zagreb
Cuba||Cuban|Cubans|Havana
Cyprus||Cypriot|Cypriots|Nicosia
Czech Republic|Czechia|Czech|Czechs|Prague
Denmark||Danish|Danes|Copenhagen
Djibouti||Djiboutian|Djiboutians|
Dominican Republic||||Santo Domingo
Dominica||Dominican|Dominicans|Roseau
East Timor|Timor-Leste|Timorese/East Timorese||Dili
Ecuador||Ecuadorian/Ecuadorean|Ecuadorians/Ecuadoreans|Quito
Egypt||Egyptian|Egyptians|Cairo
El Salvador||Salvadoran/Salvadorean|Salvadorans/Salvadoreans|San Salvador
Equatorial Guinea||Equatoguinean|Equatoguineans|Malabo
Eritrea||Eritrean|Eritreans|Asmara
Estonia||Estonian|Estonians|Tallinn
Eswatini|Swaziland|Swazi|Swazis|Mbabane
Ethiopia||Ethiopian|Ethiopians|Addis Ababa
Fiji||Fijian|Fijians|Suva
Finland||Finnish|Finns|Helsinki
France||French|Frenchmen|Paris
Gabon||Gabonese||Libreville
Gambia|The Gambia|Gambian|Gambians|Banjul
Gaza|Gaza Strip/Gaza strip|Gazan|Gazans|
Georgia||Georgian|Georgians|Tbilisi
Germany|Federal Republic of Germany|German|Germans|Berlin
Ghana||Ghanaian|Ghanaians|Accra
Greece||Greek|Greeks|Athens
Greenland||Greenlandic|Greenlanders|Nuuk
Grenada||Grenadian|Grenadians|
Guatemala||Guatemalan|Guatemalans|Guatemala City
Guinea||Guinean|Guineans|Conakry
Guinea-Bissau||||Bissau
Guyana||Guyanese||Georgetown
Haiti||Haitian|Haitians|Port-au-Prince
Honduras||Honduran|Hondurans|Tegucigalpa
Hong Kong|Hongkong|Hong Konger|Hong Kongers|
Hungary||Hungarian|Hungarians|Budapest
Iceland||Icelandic|Icelanders|Reykjavik/Reykjavík
India||Indian|Indians|New Delhi/Delhi
Indonesia||Indonesian|Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian|Iranians|Tehran/Teheran
Iraq||Iraqi|Iraqis|Baghdad
Ireland|Republic of Ireland|Irish|Irishmen|Dublin
Israel|State of Israel|Israeli|Israelis|Jerusalem
Italy||Italian|Italians|Rome
Ivory Coast|Côte d'Ivoire/Cote d'Ivoire|Ivorian/Ivoirian|Ivorians/Ivoirians|Yamoussoukro
Jamaica||Jamaican|Jamaicans|Kingston
Japan||Japanese||Tokyo
Jordan||Jordanian|Jordanians|Amman
Kazakhstan||Kazakh/Kazakhstani|Kazakhs/Kazakhstanis|Astana/Nur-Sultan
Kenya||Kenyan|Kenyans|Nairobi
Kiribati||||Tarawa
Kosovo||Kosovan/Kosovar|Kosovans/Kosovars|Pristina
Kuwait||Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Kyrgyz|Bishkek
Laos||Laotian/Lao|Laotians|Vientiane
Latvia||Latvian|Latvians|Riga
Lebanon||Lebanese||Beirut
Lesotho||Basotho||Maseru
Liberia||Liberian|Liberians|Monrovia
Libya||Libyan|Libyans|Tripoli
Liechtenstein||||Vaduz
Lithuania||Lithuanian|Lithuanians|Vilnius
Luxembourg||Luxembourgish|Luxembourgers|
Macau|Macao|Macanese||
Madagascar||Malagasy||Antananarivo
Malawi||Malawian|Malawians|Lilongwe
Malaysia||Malaysian|Malaysians|Kuala Lumpur/Putrajaya
Maldives|The Maldives|Maldivian|Maldivians|Male
Mali||Malian|Malians|Bamako
Malta||Maltese||Valletta
Marshall Islands||Marshallese||Majuro
Mauritania||Mauritanian|Mauritanians|Nouakchott
Mauritius||Mauritian|Mauritians|Port Louis
Mexico||Mexican|Mexicans|Mexico City
Micronesia||Micronesian|Micronesians|Palikir
Moldova||Moldovan|Moldovans|Chisinau
Monaco||Monegasque|Monegasques|
Mongolia||Mongolian|Mongolians|Ulan Bator/Ulaanbaatar
Montenegro||Montenegrin|Montenegrins|Podgorica
Morocco||Moroccan|Moroccans|Rabat
Mozambique||Mozambican|Mozambicans|Maputo
Myanmar|Burma|Burmese/Myanma||Naypyidaw/Naypyitaw
Namibia||Namibian|Namibians|Windhoek
Nauru||Nauruan|Nauruans|
Nepal||Nepali/Nepalese|Nepalis|Kathmandu
Netherlands|The Netherlands/Holland|Dutch|Dutchmen|The Hague/Amsterdam
New Zealand||Kiwi|New Zealanders/Kiwis|Wellington
Nicaragua||Nicaraguan|Nicaraguans|Managua
Niger||Nigerien|Nigeriens|Niamey
Nigeria||Nigerian|Nigerians|Abuja
North Korea|Democratic People's Republic of Korea/DPRK|North Korean|North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
Northern Ireland|Ulster|Northern Irish||Belfast
Norway||Norwegian|Norwegians|Oslo
Oman||Omani|Omanis|Muscat
Pakistan||Pakistani|Pakistanis|Islamabad
Palau||Palauan|Palauans|
Palestine|State of Palestine/Palestinian territories/Palestinian Territories|Palestinian|Palestinians|
Panama||Panamanian|Panamanians|Panama City
Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay||Paraguayan|Paraguayans|Asuncion/Asunción
Peru||Peruvian|Peruvians|Lima
Philippines|The Philippines|Philippine/Filipino|Filipinos|Manila
Poland||Polish|Poles|Warsaw
Portugal||Portuguese||Lisbon
Puerto Rico||Puerto Rican|Puerto Ricans|San Juan
Qatar||Qatari|Qataris|Doha
Romania||Romanian|Romanians|Bucharest
Russia|Russian Federation|Russian|Russians|Moscow
Rwanda||Rwandan|Rwandans|Kigali
Saint Kitts and Nevis|St Kitts and Nevis/St. Kitts and Nevis|||Basseterre
Saint Lucia|St Lucia/St. Lucia|||Castries
Samoa||Samoan|Samoans|Apia
San Marino||||
Saudi Arabia|Kingdom of Saudi Arabia/KSA|Saudi/Saudi Arabian|Saudis|Riyadh
Scotland||Scottish|Scots|Edinburgh
England||English|Englishmen|
Wales||Welsh|Welshmen|Cardiff
Senegal||Senegalese||Dakar
Serbia||Serbian/Serb|Serbians/Serbs|Belgrade
Seychelles||Seychellois||Victoria
Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
Singapore||Singaporean|Singaporeans|
Slovakia||Slovak/Slovakian|Slovaks|Bratislava
Slovenia||Slovenian/Slovene|Slovenians/Slovenes|Ljubljana
Solomon Islands||Solomon Islander|Solomon Islanders|Honiara
Somalia||Somali|Somalis|Mogadishu
Somaliland||Somalilander|Somalilanders|Hargeisa
South Africa||South African|South Africans|Pretoria
South Korea|Republic of Korea/ROK|South Korean|South Koreans|Seoul
South Sudan||South Sudanese||Juba
Spain||Spanish|Spaniards|Madrid
Sri Lanka|Ceylon|Sri Lankan|Sri Lankans|Colombo
Sudan||Sudanese||Khartoum
Suriname||Surinamese||Paramaribo
Sweden||Swedish|Swedes|Stockholm
Switzerland||Swiss||Bern
Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
Taiwan|Republic of China|Taiwanese||Taipei
Tajikistan||Tajik/Tajikistani|Tajiks|Dushanbe
Tanzania||Tanzanian|Tanzanians|Dodoma/Dar es Salaam
Thailand|Siam|Thai|Thais|Bangkok
Tibet||Tibetan|Tibetans|Lhasa
Togo||Togolese||Lome/Lomé
Tonga||Tongan|Tongans|
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia||Tunisian|Tunisians|Tunis
Turkey|Türkiye/Turkiye|Turkish|Turks|Ankara
Turkmenistan||Turkmen/Turkmenistani|Turkmens|Ashgabat
Tuvalu||Tuvaluan|Tuvaluans|Funafuti
Uganda||Ugandan|Ugandans|Kampala
Ukraine||Ukrainian|Ukrainians|Kyiv/Kiev
United Arab Emirates|UAE/U.A.E./Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom|UK/U.K./Britain/Great Britain|British|Britons/Brits|London
United States|United States of America/US/U.S./USA/U.S.A./America|American|Americans|Washington/Washington, D.C./Washington D.C./Washington DC
Uruguay||Uruguayan|Uruguayans|Montevideo
Uzbekistan||Uzbek|Uzbeks|Tashkent
Vanuatu||Ni-Vanuatu||Port Vila
Vatican City|Vatican/Holy See|||
Venezuela||Venezuelan|Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese||Hanoi
Western Sahara||Sahrawi|Sahrawis|
Yemen||Yemeni|Yemenis|Sanaa/Sana'a
Zambia||Zambian|Zambians|Lusaka
Zimbabwe|Rhodesia|Zimbabwean|Zimbabweans|Harare
Soviet Union|USSR/U.S.S.R.|Soviet|Soviets|
East Germany|GDR|East German|East Germans|
West Germany||West German|West Germans|Bonn
Yugoslavia||Yugoslav/Yugoslavian|Yugoslavs|
Czechoslovakia||Czechoslovak|Czechoslovaks|
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", also = "", adjectives = "", people = "", capitals = ""] = line.split("|");
    return { name, also: words(also), adjectives: words(adjectives), people: words(people), capitals: words(capitals) };
  });

/** Adjectives of regions, peoples and faiths: like "Iranian", no mention when they stand before a noun. */
export const adjectivesOfPeoples: readonly string[] = words(
  "African/Arab/Arabic/Asian/European/Western/Eastern/Northern/Southern/Latin/Hispanic/Nordic/Scandinavian/Baltic/Balkan/Caribbean/Mediterranean/Kurdish/Basque/Catalan/Chechen/Crimean/Siberian/Bavarian/Sicilian/" +
    "Texan/Californian/Hawaiian/Alaskan/Floridian/Roman/Persian/Ottoman/Byzantine/Hebrew/Islamic/Islamist/Muslim/Moslem/Jewish/Zionist/Christian/Catholic/Protestant/Orthodox/Anglican/Baptist/Methodist/Lutheran/Mormon/Evangelical/Buddhist/Hindu/" +
    "Sikh/Sunni/Shia/Shiite/Shi'ite/Alawite/Druze/Yazidi/Coptic/Maronite/Houthi/Rohingya/Uyghur/Uighur/Tamil/Sinhalese/Pashtun/Punjabi/Bengali/Kashmiri/Korean/Indigenous/Aboriginal/Maori/Inuit/Black/White/Anglo/Slavic/Nazi/Fascist/Communist/Marxist/" +
    "Socialist/Maoist/Leninist/Stalinist/Democratic/Republican/Conservative/Labour/Liberal/Tory/Victorian/Edwardian/Elizabethan/Antarctic/Arctic/Atlantic/Pacific/Transatlantic/Olympic/Paralympic",
);

/** Regions, seas, mountains, states of federations and well-known cities that are not capitals. */
export const otherPlaces: readonly string[] = words(
  // Continents and regions.
  "Africa/Asia/Europe/North America/South America/Latin America/Central America/Antarctica/Oceania/Australasia/Eurasia/Middle East/Near East/Far East/North Africa/West Africa/East Africa/Southern Africa/Horn of Africa/Sahel/Maghreb/" +
    "Southeast Asia/South-East Asia/Central Asia/South Asia/East Asia/Western Europe/Eastern Europe/Central Europe/Balkans/Caucasus/Baltics/Scandinavia/Benelux/Iberia/Caribbean/Mediterranean/Levant/Mesopotamia/Anatolia/Arabia/Arabian Peninsula/" +
    "Korean Peninsula/Korean peninsula/Sinai/Sinai Peninsula/Gaza City/West Bank/East Jerusalem/Golan Heights/Kashmir/Punjab/Sindh/Balochistan/Baluchistan/Khyber Pakhtunkhwa/Waziristan/Helmand/Kandahar/Herat/Mazar-i-Sharif/" +
    "Kurdistan/Iraqi Kurdistan/Crimea/Donbas/Donbass/Donetsk/Luhansk/Lugansk/Chechnya/Dagestan/Siberia/Catalonia/Andalusia/Basque Country/Bavaria/Saxony/Sicily/Sardinia/Corsica/Brittany/Normandy/Flanders/Wallonia/Transylvania/Tigray/Darfur/Biafra/" +
    "Xinjiang/Inner Mongolia/Guangdong/Sichuan/Manchuria/Hokkaido/Okinawa/Java/Sumatra/Borneo/Bali/Mindanao/Luzon/Tasmania/Queensland/New South Wales/Victoria/South Australia/Western Australia/Northern Territory/Ontario/Quebec/British Columbia/" +
    "Alberta/Manitoba/Saskatchewan/Nova Scotia/New Brunswick/Newfoundland/Yukon/Assam/Bihar/Gujarat/Kerala/Maharashtra/Rajasthan/Tamil Nadu/Uttar Pradesh/West Bengal/Karnataka/Goa/" +
    // Waters, mountains, islands.
    "Atlantic/Pacific/Atlantic Ocean/Pacific Ocean/Indian Ocean/Arctic Ocean/Arctic/Persian Gulf/Gulf of Mexico/Gulf of Aden/Red Sea/Black Sea/Baltic Sea/North Sea/Dead Sea/Caspian Sea/South China Sea/East China Sea/Yellow Sea/Sea of Japan/Mediterranean Sea/" +
    "Aegean Sea/Adriatic/Suez Canal/Panama Canal/Strait of Hormuz/English Channel/Nile/Amazon/Danube/Rhine/Thames/Volga/Dnipro/Euphrates/Tigris/Ganges/Mekong/Yangtze/Mississippi/Rio Grande/Himalayas/Himalaya/Alps/Andes/Rockies/Pyrenees/Mount Everest/" +
    "Sahara/Falkland Islands/Falklands/Bermuda/Cayman Islands/Canary Islands/Azores/Madeira/Galapagos/Gibraltar/Guam/Diego Garcia/Guantanamo/Guantanamo Bay/Martinique/Guadeloupe/New Caledonia/Aruba/Curacao/American Samoa/Faroe Islands/Isle of Man/Jersey/Guernsey/" +
    // States of the United States and what is near.
    "Alabama/Alaska/Arizona/Arkansas/California/Colorado/Connecticut/Delaware/Florida/Hawaii/Idaho/Illinois/Indiana/Iowa/Kansas/Kentucky/Louisiana/Maine/Maryland/Massachusetts/Michigan/Minnesota/Missouri/Montana/Nebraska/Nevada/New Hampshire/New Jersey/" +
    "New Mexico/New York/North Carolina/North Dakota/Ohio/Oklahoma/Oregon/Pennsylvania/Rhode Island/South Carolina/South Dakota/Tennessee/Texas/Utah/Vermont/Virginia/Washington State/West Virginia/Wisconsin/Wyoming/District of Columbia/New England/Midwest/" +
    "New York City/New York State/Manhattan/Brooklyn/Queens/Bronx/Staten Island/Harlem/Long Island/Los Angeles/Hollywood/Chicago/Houston/Phoenix/Philadelphia/San Antonio/San Diego/Dallas/San Jose/Austin/San Francisco/Seattle/Denver/Boston/Detroit/" +
    "Nashville/Memphis/Portland/Las Vegas/Baltimore/Milwaukee/Albuquerque/Tucson/Sacramento/Kansas City/Atlanta/Miami/Tampa/Orlando/Minneapolis/St. Paul/St. Louis/St Louis/Cleveland/Cincinnati/Pittsburgh/New Orleans/Honolulu/Anchorage/Salt Lake City/" +
    "Silicon Valley/Wall Street/Capitol Hill/Cape Canaveral/Palm Beach/Palo Alto/Cupertino/Charlottesville/" +
    // Cities.
    "Toronto/Montreal/Vancouver/Calgary/Edmonton/Winnipeg/Quebec City/Halifax/Tijuana/Guadalajara/Monterrey/Acapulco/Cancun/Rio de Janeiro/Rio/Sao Paulo/São Paulo/Salvador/Recife/Medellin/Medellín/Cali/Guayaquil/Cusco/Valparaiso/Cordoba/Rosario/" +
    "Birmingham/Manchester/Liverpool/Leeds/Sheffield/Bristol/Newcastle/Nottingham/Leicester/Oxford/Cambridge/Brighton/Portsmouth/Southampton/Plymouth/York/Glasgow/Aberdeen/Dundee/Swansea/Derry/Londonderry/Cork/Limerick/Galway/Westminster/" +
    "Marseille/Lyon/Toulouse/Nice/Nantes/Strasbourg/Bordeaux/Lille/Calais/Cannes/Versailles/Hamburg/Munich/Cologne/Frankfurt/Stuttgart/Dusseldorf/Düsseldorf/Dortmund/Leipzig/Dresden/Bremen/Hanover/Nuremberg/Brussels/Antwerp/Ghent/Bruges/" +
    "Rotterdam/Utrecht/Eindhoven/Maastricht/Geneva/Zurich/Zürich/Basel/Lausanne/Davos/Salzburg/Innsbruck/Graz/Milan/Naples/Turin/Florence/Venice/Genoa/Bologna/Palermo/Barcelona/Valencia/Seville/Bilbao/Malaga/Porto/Thessaloniki/Istanbul/Izmir/" +
    "Gothenburg/Malmo/Malmö/Bergen/Aarhus/Krakow/Kraków/Gdansk/Gdańsk/Lodz/Wroclaw/Brno/Cluj/Split/Dubrovnik/Mostar/Srebrenica/Odesa/Odessa/Kharkiv/Kharkov/Lviv/Mariupol/Kherson/Zaporizhzhia/Bakhmut/Dnipropetrovsk/Chernobyl/" +
    "St. Petersburg/St Petersburg/Saint Petersburg/Leningrad/Novosibirsk/Yekaterinburg/Kazan/Sochi/Vladivostok/Grozny/Rostov/Volgograd/Stalingrad/Almaty/Samarkand/" +
    "Tel Aviv/Haifa/Ashkelon/Ashdod/Beersheba/Sderot/Eilat/Nazareth/Bethlehem/Ramallah/Jenin/Nablus/Hebron/Jericho/Rafah/Khan Younis/Khan Yunis/Jabalia/Aleppo/Homs/Hama/Idlib/Raqqa/Palmyra/Latakia/Daraa/Deir ez-Zor/Kobani/Afrin/Douma/Ghouta/" +
    "Eastern Ghouta/Sidon/Tyre/Mosul/Basra/Fallujah/Ramadi/Kirkuk/Erbil/Irbil/Najaf/Karbala/Tikrit/Samarra/Isfahan/Shiraz/Mashhad/Tabriz/Qom/Kerman/Natanz/Bushehr/Mecca/Medina/Jeddah/Dhahran/Dubai/Sharjah/Aden/Hodeidah/Taiz/Marib/" +
    "Alexandria/Suez/Port Said/Luxor/Giza/Benghazi/Misrata/Sirte/Casablanca/Marrakesh/Marrakech/Tangier/Fez/Oran/Lagos/Kano/Ibadan/Port Harcourt/Maiduguri/Kumasi/Abidjan/Timbuktu/Gao/Mombasa/Kisumu/Zanzibar/Goma/Lubumbashi/Bulawayo/" +
    "Johannesburg/Cape Town/Durban/Soweto/Bloemfontein/Port Elizabeth/Karachi/Lahore/Rawalpindi/Peshawar/Quetta/Faisalabad/Multan/Abbottabad/Mumbai/Bombay/Kolkata/Calcutta/Chennai/Madras/Bangalore/Bengaluru/Hyderabad/Pune/Ahmedabad/Jaipur/" +
    "Lucknow/Kanpur/Nagpur/Srinagar/Amritsar/Varanasi/Chittagong/Cox's Bazar/Kandy/Jaffna/Mandalay/Yangon/Rangoon/Chiang Mai/Phuket/Pattaya/Ho Chi Minh City/Saigon/Da Nang/Penang/Johor/Surabaya/Bandung/Cebu/Davao/" +
    "Shanghai/Guangzhou/Shenzhen/Tianjin/Chongqing/Chengdu/Wuhan/Nanjing/Xi'an/Hangzhou/Harbin/Shenyang/Dalian/Qingdao/Urumqi/Kaohsiung/Osaka/Kyoto/Nagoya/Yokohama/Sapporo/Kobe/Fukuoka/Hiroshima/Nagasaki/Fukushima/Busan/Pusan/Incheon/Inchon/" +
    "Panmunjom/Sydney/Melbourne/Brisbane/Perth/Adelaide/Darwin/Hobart/Auckland/Christchurch",
);

function words(list: string): readonly string[] {
  return list === "" ? [] : list.split("/");
}
