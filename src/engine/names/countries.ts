/**
 * One country or territory a line: ISO code | names, the usual one first | words for its people and things | seats of
 * government | other towns and regions. Facts written down by hand; spelling variants are names of their own.
 */
export const COUNTRIES = `
AF|Afghanistan|Afghan,Afghani|Kabul|Kandahar,Herat,Mazar-i-Sharif,Jalalabad,Kunduz,Helmand,Bagram,Ghazni,Tora Bora,Lashkar Gah
AL|Albania|Albanian|Tirana|Durres,Vlora,Shkoder
DZ|Algeria|Algerian|Algiers|Oran,Constantine,Annaba,Tizi Ouzou,Blida,Setif
AD|Andorra|Andorran|Andorra la Vella|
AO|Angola|Angolan|Luanda|Huambo,Lobito,Benguela,Cabinda
AG|Antigua and Barbuda,Antigua|Antiguan||Barbuda
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|Cordoba,Rosario,Mendoza,La Plata,Mar del Plata,Patagonia,Tucuman,Salta,Bariloche,Ushuaia
AM|Armenia|Armenian|Yerevan|Gyumri
AU|Australia|Australian,Aussie|Canberra|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Newcastle,Cairns,Geelong,Queensland,New South Wales,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,Bondi,Alice Springs,Townsville,Wollongong,Ballarat,Uluru
AT|Austria|Austrian|Vienna|Salzburg,Graz,Innsbruck,Linz,Klagenfurt,Tyrol,Kitzbuehel
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|Nagorno-Karabakh,Ganja
BS|Bahamas,the Bahamas|Bahamian|Nassau|Freeport
BH|Bahrain|Bahraini|Manama|Sakhir
BD|Bangladesh|Bangladeshi|Dhaka,Dacca|Chittagong,Sylhet,Khulna,Rajshahi,Cox's Bazar
BB|Barbados|Barbadian|Bridgetown|
BY|Belarus,Byelorussia|Belarusian,Belarussian|Minsk|Gomel,Brest,Grodno,Vitebsk
BE|Belgium|Belgian|Brussels|Antwerp,Ghent,Bruges,Liege,Charleroi,Leuven,Namur,Flanders,Wallonia,Zeebrugge,Ostend,Spa-Francorchamps
BZ|Belize|Belizean|Belmopan|Belize City
BJ|Benin|Beninese|Porto-Novo|Cotonou
BT|Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Bolivian|La Paz|Santa Cruz de la Sierra,Cochabamba,Sucre,El Alto,Oruro
BA|Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Sarajevo|Mostar,Srebrenica,Banja Luka,Tuzla,Republika Srpska,Gorazde
BW|Botswana|Botswanan|Gaborone|Francistown
BR|Brazil|Brazilian|Brasilia,Brasília|Rio de Janeiro,Sao Paulo,São Paulo,Salvador,Fortaleza,Recife,Porto Alegre,Belo Horizonte,Manaus,Curitiba,Rio,Santos,Bahia,Minas Gerais,Belem,Para,Goiania,Interlagos,Brumadinho
BN|Brunei|Bruneian|Bandar Seri Begawan|
BG|Bulgaria|Bulgarian|Sofia|Plovdiv,Varna,Burgas
BF|Burkina Faso|Burkinabe|Ouagadougou|Bobo-Dioulasso
BI|Burundi|Burundian|Gitega|Bujumbura
KH|Cambodia,Kampuchea|Cambodian,Khmer|Phnom Penh|Siem Reap,Angkor Wat,Battambang,Sihanoukville
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|Douala,Bamenda
CA|Canada|Canadian|Ottawa|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Quebec City,Ontario,Alberta,British Columbia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Prince Edward Island,Yukon,Nunavut,Halifax,Mississauga,Hamilton,Saskatoon,Regina,Labrador,Fredericton,Moncton,Whistler,Banff,Fort McMurray,Kelowna,Sudbury,Northwest Territories,Brampton,Markham,Surrey,Burnaby,Gatineau
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia|
CF|Central African Republic|Central African|Bangui|
TD|Chad|Chadian|N'Djamena,Ndjamena|
CL|Chile|Chilean|Santiago|Valparaiso,Concepcion,Antofagasta,Vina del Mar,Iquique,Copiapo
CN|China,People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking|Shanghai,Guangzhou,Shenzhen,Tianjin,Wuhan,Chengdu,Chongqing,Nanjing,Hangzhou,Xinjiang,Tibet,Lhasa,Sichuan,Guangdong,Hubei,Hunan,Henan,Hebei,Yunnan,Shandong,Shanxi,Shaanxi,Xi'an,Harbin,Shenyang,Dalian,Qingdao,Suzhou,Inner Mongolia,Urumqi,Zhejiang,Jiangsu,Fujian,Hainan,Liaoning,Heilongjiang,Kunming,Xiamen,Gansu,Guizhou,Jiangxi,Anhui,Guangxi,Zhengzhou,Foshan,Dongguan,Changsha,Ningbo,Nanchang,Jilin,Ningxia,Qinghai,Tiananmen Square
CO|Colombia|Colombian|Bogota,Bogotá|Medellin,Medellín,Cali,Cartagena,Barranquilla,Bucaramanga,Cucuta
KM|Comoros|Comoran|Moroni|
CG|Republic of Congo,Congo-Brazzaville|Congolese|Brazzaville|Pointe-Noire
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire,Congo-Kinshasa|Congolese,Zairian|Kinshasa|Goma,Lubumbashi,Kisangani,Bukavu,Kivu,North Kivu,South Kivu,Ituri,Katanga,Mbandaka
CR|Costa Rica|Costa Rican|San Jose|
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivoirian|Yamoussoukro|Abidjan,Bouake
HR|Croatia|Croatian,Croat|Zagreb|Split,Dubrovnik,Rijeka,Vukovar,Zadar,Osijek
CU|Cuba|Cuban|Havana|Guantanamo Bay,Guantanamo,Santiago de Cuba,Camaguey
CY|Cyprus|Cypriot|Nicosia|Limassol,Larnaca,Paphos,Famagusta
CZ|Czech Republic,Czechia,Czechoslovakia|Czech,Czechoslovak|Prague|Brno,Ostrava,Plzen,Pilsen,Moravia,Bohemia
DK|Denmark|Danish,Dane|Copenhagen|Aarhus,Odense,Aalborg,Billund
DJ|Djibouti|Djiboutian||
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|Punta Cana
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili|
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|Guayaquil,Cuenca,Esmeraldas,Galapagos,Galapagos Islands
EG|Egypt|Egyptian|Cairo|Alexandria,Giza,Sinai,Sharm el-Sheikh,Luxor,Suez,Aswan,Port Said,Hurghada,Tahrir Square,El Arish
SV|El Salvador|Salvadoran,Salvadorean|San Salvador|Santa Ana
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|Bata
ER|Eritrea|Eritrean|Asmara|Massawa
EE|Estonia|Estonian|Tallinn|Tartu,Narva
SZ|Eswatini,Swaziland|Swazi|Mbabane|
ET|Ethiopia|Ethiopian|Addis Ababa|Tigray,Mekelle,Amhara,Oromia,Ogaden,Lalibela,Gondar,Dire Dawa
FJ|Fiji|Fijian|Suva|Nadi
FI|Finland|Finnish,Finn|Helsinki|Espoo,Tampere,Turku,Oulu,Lahti,Lapland
FR|France|French,Frenchman,Frenchwoman|Paris|Marseille,Marseilles,Lyon,Toulouse,Nice,Nantes,Strasbourg,Bordeaux,Lille,Calais,Cannes,Corsica,Normandy,Brittany,Grenoble,Rennes,Montpellier,Versailles,Le Mans,Rouen,Reims,Toulon,Provence,Alsace,Burgundy,Evian,Roland Garros,Saint-Denis,Dunkirk,Cherbourg,Avignon,Le Havre,Dijon,Orleans,Biarritz,Amiens,Saint-Etienne,Champs-Elysees,Notre Dame,Riviera,French Riviera,French Alps
GA|Gabon|Gabonese|Libreville|Port-Gentil
GM|Gambia,the Gambia|Gambian|Banjul|
GE|Georgia|Georgian|Tbilisi|Batumi,South Ossetia,Abkhazia,Gori,Sukhumi,Tskhinvali
DE|Germany,West Germany,East Germany,Federal Republic of Germany|German|Berlin|Munich,Hamburg,Frankfurt,Cologne,Bonn,Stuttgart,Dusseldorf,Düsseldorf,Leipzig,Dresden,Hanover,Bremen,Nuremberg,Dortmund,Essen,Bavaria,Saxony,Heidelberg,Potsdam,Mannheim,Karlsruhe,Wolfsburg,Ramstein,Kiel,Hesse,Duisburg,Rostock,Chemnitz,Augsburg,Leverkusen,Gelsenkirchen,Lower Saxony,North Rhine-Westphalia,Baden-Baden,Hockenheim,Nuerburgring,Dachau,Wiesbaden,Freiburg,Bavarian Alps,Thuringia,Brandenburg,Magdeburg,Solingen
GH|Ghana|Ghanaian|Accra|Kumasi,Tamale
GR|Greece|Greek|Athens|Thessaloniki,Salonika,Crete,Lesbos,Corfu,Rhodes,Piraeus,Patras,Santorini,Kos,Syntagma Square,Peloponnese,Evia,Macedonia,Mykonos,Heraklion
GD|Grenada|Grenadian|St. George's|
GT|Guatemala|Guatemalan|Guatemala City|Quetzaltenango
GN|Guinea|Guinean|Conakry|Nzerekore
GW|Guinea-Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese|Georgetown|
HT|Haiti|Haitian|Port-au-Prince|Cap-Haitien,Gonaives,Les Cayes,Jeremie,Cite Soleil,Leogane
HN|Honduras|Honduran|Tegucigalpa|San Pedro Sula
HK|Hong Kong|Hong Konger||Kowloon,Victoria Harbour,Mong Kok,New Territories
HU|Hungary|Hungarian|Budapest|Debrecen,Szeged,Pecs
IS|Iceland|Icelandic,Icelander|Reykjavik|Keflavik,Grindavik,Eyjafjallajokull
IN|India|Indian|New Delhi,Delhi|Mumbai,Bombay,Calcutta,Kolkata,Bangalore,Bengaluru,Chennai,Madras,Hyderabad,Ahmedabad,Gujarat,Kashmir,Punjab,Uttar Pradesh,Bihar,Kerala,Maharashtra,Assam,Rajasthan,Tamil Nadu,Karnataka,Orissa,Odisha,Pune,Jaipur,Lucknow,Varanasi,Goa,Agra,Amritsar,Srinagar,Jammu,Jammu and Kashmir,Andhra Pradesh,Madhya Pradesh,West Bengal,Bhopal,Ayodhya,Surat,Kanpur,Nagpur,Patna,Haryana,Himachal Pradesh,Jharkhand,Chhattisgarh,Telangana,Uttarakhand,Manipur,Nagaland,Sikkim,Meghalaya,Mizoram,Tripura,Indore,Kochi,Coimbatore,Guwahati,Chandigarh,Noida,Gurgaon,Darjeeling,Pahalgam,Ladakh
ID|Indonesia|Indonesian|Jakarta|Bali,Java,Sumatra,Aceh,Banda Aceh,Papua,West Papua,Irian Jaya,Sulawesi,Surabaya,Bandung,Medan,Lombok,Yogyakarta,Borneo,Kalimantan,Padang,Makassar,Manokwari,Denpasar,Semarang,Palu,Maluku,Ambon,Jayapura,Bekasi,Bogor,Flores,Nias
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian|Tehran,Teheran|Isfahan,Tabriz,Mashhad,Shiraz,Qom,Natanz,Fordow,Bushehr,Abadan,Bam,Kerman,Bandar Abbas,Qeshm,Arak,Ahvaz,Kermanshah,Kharg Island,Hormozgan
IQ|Iraq|Iraqi|Baghdad|Basra,Mosul,Fallujah,Falluja,Najaf,Karbala,Kirkuk,Tikrit,Ramadi,Baqouba,Baquba,Irbil,Erbil,Kurdistan,Samarra,Anbar,Sulaimaniyah,Sinjar,Nasiriyah,Abu Ghraib,Green Zone,Sadr City,Balad,Diyala,Hilla,Haditha,Amarah,Nineveh
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|Dublin|Cork,Galway,Limerick,Waterford,Donegal,Kerry,Kilkenny,Wicklow,Sligo,Tipperary,Dundalk
IL|Israel|Israeli|Jerusalem|Tel Aviv,Haifa,Netanya,Eilat,Golan Heights,Golan,Galilee,Ashdod,Ashkelon,Beersheba,Sderot,Negev,Nazareth,Jaffa,Dimona,East Jerusalem,West Jerusalem,Holon
IT|Italy|Italian|Rome|Milan,Naples,Turin,Florence,Venice,Bologna,Genoa,Palermo,Sicily,Sardinia,Tuscany,Lampedusa,L'Aquila,Pisa,Verona,Bari,Trieste,Lombardy,Perugia,Messina,Catania,Monza,Imola,Siena,Modena,Parma,Bergamo,Calabria,Umbria,Capri,Pompeii,Assisi,Giglio,Cortina d'Ampezzo,Veneto,Amatrice,Maranello
JM|Jamaica|Jamaican|Kingston|Montego Bay,Negril
JP|Japan|Japanese|Tokyo|Osaka,Kyoto,Hiroshima,Nagasaki,Nagano,Kobe,Yokohama,Sapporo,Fukushima,Okinawa,Nagoya,Fukuoka,Sendai,Hokkaido,Honshu,Kyushu,Narita,Suzuka,Kumamoto,Niigata,Ishikawa,Noto,Shikoku,Tohoku,Miyagi,Saitama,Chiba,Kawasaki,Nara,Iwate,Haneda
JO|Jordan|Jordanian|Amman|Aqaba,Zarqa,Irbid,Petra,Zaatari
KZ|Kazakhstan|Kazakh|Astana,Nur-Sultan|Almaty,Baikonur,Karaganda,Aktau
KE|Kenya|Kenyan|Nairobi|Mombasa,Kisumu,Eldoret,Garissa,Lamu,Nakuru,Rift Valley,Kakuma,Dadaab,Kibera
KI|Kiribati||Tarawa|
KP|North Korea,DPRK|North Korean|Pyongyang|Yongbyon,Kaesong,Sinuiju,Wonsan,Punggye-ri
KR|South Korea,Republic of Korea,Korea|South Korean,Korean|Seoul|Busan,Pusan,Incheon,Inchon,Daegu,Gwangju,Kwangju,Jeju,Jeju Island,Sejong,Pyeongchang,Daejeon,Ulsan,Suwon,Itaewon,Gyeongju
XK|Kosovo|Kosovar,Kosovan|Pristina|Mitrovica,Prizren,Pec
KW|Kuwait|Kuwaiti|Kuwait City|
KG|Kyrgyzstan|Kyrgyz|Bishkek|Osh,Jalalabad
LA|Laos|Lao,Laotian|Vientiane|Luang Prabang
LV|Latvia|Latvian|Riga|Daugavpils,Jurmala
LB|Lebanon|Lebanese|Beirut|Tripoli,Sidon,Tyre,Bekaa Valley,Bekaa,Baalbek,Qana,Nabatiyeh
LS|Lesotho|Basotho|Maseru|
LR|Liberia|Liberian|Monrovia|
LY|Libya|Libyan|Tripoli|Benghazi,Misrata,Sirte,Tobruk,Derna,Sabha,Zawiya
LI|Liechtenstein||Vaduz|
LT|Lithuania|Lithuanian|Vilnius|Kaunas,Klaipeda
LU|Luxembourg|Luxembourger||
MO|Macau,Macao|Macanese||
MK|North Macedonia|Macedonian|Skopje|Tetovo,Ohrid
MG|Madagascar|Malagasy|Antananarivo|Toamasina
MW|Malawi|Malawian|Lilongwe|Blantyre
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|Penang,Sabah,Sarawak,Johor,Johor Bahru,Langkawi,Malacca,Selangor,Sepang,Kota Kinabalu,Kuching
MV|Maldives,the Maldives|Maldivian|Male|
ML|Mali|Malian|Bamako|Timbuktu,Gao,Mopti,Kidal
MT|Malta|Maltese|Valletta|Gozo,Sliema
MH|Marshall Islands|Marshallese|Majuro|
MR|Mauritania|Mauritanian|Nouakchott|
MU|Mauritius|Mauritian|Port Louis|
MX|Mexico|Mexican|Mexico City|Tijuana,Ciudad Juarez,Ciudad Juárez,Monterrey,Guadalajara,Cancun,Cancún,Acapulco,Puebla,Chiapas,Oaxaca,Veracruz,Sinaloa,Culiacan,Michoacan,Jalisco,Guerrero,Nuevo Laredo,Baja California,Chihuahua,Sonora,Matamoros,Reynosa,Yucatan,Merida,Tamaulipas,Nuevo Leon,Los Cabos,Cabo San Lucas,Iguala,Hermosillo,Mexicali,Toluca,Tabasco,Puerto Vallarta
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir|
MD|Moldova|Moldovan|Chisinau|Transnistria,Trans-Dniester,Tiraspol
MC|Monaco|Monegasque||Monte Carlo
MN|Mongolia|Mongolian,Mongol|Ulan Bator,Ulaanbaatar|
ME|Montenegro|Montenegrin|Podgorica|Kotor,Budva
MA|Morocco|Moroccan|Rabat|Casablanca,Marrakesh,Marrakech,Fez,Tangier,Agadir,Western Sahara,Laayoune,Atlas Mountains
MZ|Mozambique|Mozambican|Maputo|Beira,Cabo Delgado,Nampula
MM|Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw|Yangon,Rangoon,Mandalay,Rakhine,Shan State,Sagaing
NA|Namibia|Namibian|Windhoek|Walvis Bay
NR|Nauru|Nauruan||
NP|Nepal|Nepalese,Nepali|Kathmandu,Katmandu|Pokhara,Lukla
NL|Netherlands,the Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague|Rotterdam,Utrecht,Eindhoven,Maastricht,Schiphol,Groningen,Zandvoort,Arnhem,Nijmegen,Delft,Leiden,Haarlem,Tilburg
NZ|New Zealand|New Zealander,Kiwi|Wellington|Auckland,Christchurch,Queenstown,Dunedin,Rotorua,Mount Cook,Hawke's Bay,Canterbury,South Island,North Island,Tauranga,Napier,Kaikoura,White Island
NI|Nicaragua|Nicaraguan|Managua|Leon,Granada,Masaya
NE|Niger|Nigerien|Niamey|Agadez,Diffa
NG|Nigeria|Nigerian|Abuja|Lagos,Kano,Kaduna,Port Harcourt,Maiduguri,Borno,Ibadan,Jos,Niger Delta,Chibok,Benin City,Enugu,Zamfara,Katsina,Sokoto,Plateau State,Benue,Bauchi,Ogun,Kebbi,Owerri,Calabar
NO|Norway|Norwegian|Oslo|Bergen,Trondheim,Stavanger,Lillehammer,Tromso,Holmenkollen,Utoya,Svalbard,Hamar,Drammen
OM|Oman|Omani|Muscat|Salalah
PK|Pakistan|Pakistani|Islamabad|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Swat,Swat Valley,Waziristan,North Waziristan,South Waziristan,Baluchistan,Balochistan,Abbottabad,Multan,Faisalabad,Sindh,Khyber Pakhtunkhwa,Khyber,Hyderabad,Gwadar,Gilgit-Baltistan,Sialkot,Muzaffarabad
PW|Palau|Palauan||
PS|Palestine,Palestinian territories,Palestinian Territories|Palestinian|Ramallah|Gaza,Gaza Strip,Gaza City,West Bank,the West Bank,Hebron,Nablus,Jenin,Bethlehem,Jericho,Rafah,Khan Younis,Khan Yunis,Tulkarem,Tulkarm,Jabaliya,Deir al-Balah,Qalqilya,Beit Lahiya,Beit Hanoun
PA|Panama|Panamanian|Panama City|Panama Canal,Colon,Darien Gap
PG|Papua New Guinea|Papua New Guinean|Port Moresby|Bougainville,Lae
PY|Paraguay|Paraguayan|Asuncion|Ciudad del Este
PE|Peru|Peruvian|Lima|Cusco,Cuzco,Machu Picchu,Arequipa,Trujillo,Iquitos,Callao,Puno,Ayacucho
PH|Philippines,the Philippines|Filipino,Philippine,Filipina|Manila|Cebu,Davao,Mindanao,Luzon,Zamboanga,Quezon City,Jolo,Basilan,Tacloban,Leyte,Marawi,Baguio,Subic Bay,Palawan,Boracay,Visayas,Makati,Iloilo,Cotabato,Mount Pinatubo
PL|Poland|Polish,Pole|Warsaw|Krakow,Cracow,Gdansk,Lodz,Wroclaw,Poznan,Katowice,Szczecin,Lublin,Auschwitz,Zakopane,Silesia,Rzeszow
PT|Portugal|Portuguese|Lisbon|Porto,Oporto,Faro,Algarve,Madeira,Azores,Braga,Coimbra,Estoril,Praia da Luz,Sintra
PR|Puerto Rico|Puerto Rican|San Juan|Ponce
QA|Qatar|Qatari|Doha|Lusail
RO|Romania|Romanian|Bucharest|Timisoara,Cluj,Cluj-Napoca,Transylvania,Constanta,Iasi
RU|Russia,Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow|St. Petersburg,Saint Petersburg,Leningrad,Chechnya,Grozny,Dagestan,Siberia,Vladivostok,Sochi,Kazan,Novosibirsk,Yekaterinburg,Volgograd,Stalingrad,Beslan,Kaliningrad,Murmansk,Ingushetia,Kursk,Belgorod,Rostov,Rostov-on-Don,Omsk,Chelyabinsk,Irkutsk,Samara,Nizhny Novgorod,Makhachkala,North Ossetia,Tatarstan,Bashkortostan,Kamchatka,Sakhalin,Voronezh,Perm,Bryansk,Red Square,Krasnodar,Ufa,Tula,Saratov,Krasnoyarsk,Yakutsk,Norilsk,Arkhangelsk,Smolensk,Tver,Tyumen,Pskov
RW|Rwanda|Rwandan|Kigali|
KN|St. Kitts and Nevis,Saint Kitts and Nevis||Basseterre|
LC|St. Lucia,Saint Lucia||Castries|
VC|St. Vincent and the Grenadines,St. Vincent||Kingstown|
WS|Samoa|Samoan|Apia|
SM|San Marino|||
ST|Sao Tome and Principe||Sao Tome|
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Jeddah,Jiddah,Mecca,Medina,Dhahran,Khobar,Dammam,Abqaiq,Qatif,Taif,Mina
SN|Senegal|Senegalese|Dakar|Casamance,Touba
RS|Serbia,Yugoslavia|Serbian,Serb,Yugoslav|Belgrade|Novi Sad,Nis,Vojvodina
SC|Seychelles,the Seychelles|Seychellois||
SL|Sierra Leone|Sierra Leonean|Freetown|Kenema,Bo
SG|Singapore|Singaporean||Changi,Sentosa
SK|Slovakia|Slovak,Slovakian|Bratislava|Kosice,Handlova
SI|Slovenia|Slovene,Slovenian|Ljubljana|Maribor,Bled
SB|Solomon Islands||Honiara|Guadalcanal
SO|Somalia|Somali|Mogadishu|Kismayo,Baidoa,Puntland,Somaliland,Hargeisa,Galkayo,Bosaso
ZA|South Africa|South African|Pretoria,Cape Town|Johannesburg,Durban,Soweto,Port Elizabeth,Bloemfontein,KwaZulu-Natal,Gauteng,Marikana,Robben Island,Western Cape,Eastern Cape,Sandton,Limpopo,Mpumalanga,Free State,Stellenbosch,East London
SS|South Sudan|South Sudanese|Juba|Bor,Bentiu,Malakal,Abyei
ES|Spain|Spanish,Spaniard|Madrid|Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Catalonia,Andalusia,Galicia,Majorca,Mallorca,Ibiza,Tenerife,Canary Islands,Basque Country,San Sebastian,Granada,Pamplona,Santiago de Compostela,Marbella,Lanzarote,Gran Canaria,Ceuta,Melilla,Alicante,Cordoba,Santander,Costa Brava,Costa del Sol,Jerez,Balearic Islands,La Palma,Murcia,Guernica,Castile,Salamanca,Benidorm
LK|Sri Lanka|Sri Lankan|Colombo|Jaffna,Kandy,Trincomalee,Galle,Batticaloa,Negombo
SD|Sudan|Sudanese|Khartoum|Darfur,Omdurman,Port Sudan,El Fasher,Kordofan,Nyala
SR|Suriname|Surinamese|Paramaribo|
SE|Sweden|Swedish,Swede|Stockholm|Gothenburg,Malmo,Malmö,Uppsala,Are,Kiruna,Linkoping,Orebro
CH|Switzerland|Swiss|Bern,Berne|Geneva,Zurich,Basel,Lausanne,Davos,Lucerne,Lugano,St. Moritz,Zermatt,Montreux,Interlaken,Winterthur,Crans-Montana,St. Gallen
SY|Syria|Syrian|Damascus|Aleppo,Homs,Hama,Idlib,Raqqa,Latakia,Daraa,Palmyra,Deir el-Zour,Deir ez-Zor,Kobani,Kobane,Ghouta,Tartus,Qamishli,Hasakah,Douma,Afrin,Sweida
TW|Taiwan,Republic of China|Taiwanese|Taipei|Kaohsiung,Taichung,Hualien,Tainan,Kinmen,Hsinchu,Matsu
TJ|Tajikistan|Tajik|Dushanbe|
TZ|Tanzania|Tanzanian|Dodoma|Dar es Salaam,Zanzibar,Arusha,Kilimanjaro,Serengeti,Mwanza
TH|Thailand|Thai|Bangkok|Phuket,Chiang Mai,Pattaya,Koh Samui,Krabi,Chiang Rai,Hat Yai,Yala,Narathiwat,Pattani,Koh Tao,Ayutthaya,Hua Hin
TG|Togo|Togolese|Lome|
TO|Tonga|Tongan|Nuku'alofa|
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain|Tobago
TN|Tunisia|Tunisian|Tunis|Sousse,Sfax,Sidi Bouzid,Kasserine,Djerba,Kairouan
TR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara|Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Bodrum,Adana,Incirlik,Soma,Taksim Square,Van,Erzurum,Bursa,Kayseri,Konya,Anatolia,Trabzon,Suruc,Kahramanmaras,Hatay,Antakya,Izmit,Sanliurfa,Ephesus
TM|Turkmenistan|Turkmen|Ashgabat,Ashkhabad|
TV|Tuvalu||Funafuti|
UG|Uganda|Ugandan|Kampala|Entebbe,Gulu,Jinja,Kasese
UA|Ukraine|Ukrainian|Kiev,Kyiv|Odessa,Odesa,Kharkiv,Kharkov,Lviv,Donetsk,Luhansk,Lugansk,Crimea,Mariupol,Sevastopol,Dnipropetrovsk,Dnipro,Chernobyl,Zaporizhzhia,Donbas,Donbass,Kherson,Simferopol,Bakhmut,Bucha,Slovyansk,Kramatorsk,Sumy,Mykolaiv,Chernihiv,Avdiivka,Poltava,Zhytomyr,Kryvyi Rih,Vinnytsia,Debaltseve,Pokrovsk,Irpin
AE|United Arab Emirates,UAE,U.A.E.,the Emirates|Emirati|Abu Dhabi|Dubai,Sharjah,Fujairah,Ras al-Khaimah,Burj Khalifa
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,English,Englishman,Englishwoman,Scottish,Scot,Scotsman,Welsh,Welshman,Northern Irish|London|England,Scotland,Wales,Northern Ireland,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Newcastle,Nottingham,Oxford,Cambridge,Southampton,Portsmouth,Leicester,Coventry,Bradford,Hull,Plymouth,Derby,Wolverhampton,Swansea,Aberdeen,Dundee,Brighton,York,Norwich,Exeter,Bath,Kent,Essex,Sussex,Surrey,Yorkshire,Lancashire,Cornwall,Devon,Dorset,Norfolk,Suffolk,Cumbria,Merseyside,Wembley,Wimbledon,Heathrow,Gatwick,Stansted,Luton,Reading,Sunderland,Middlesbrough,Blackpool,Preston,Bolton,Blackburn,Burnley,Ulster,Londonderry,Stonehenge,Tottenham,Brixton,Westminster,Canary Wharf,Trafalgar Square,Downing Street,Silverstone,Ascot,Aintree,Cheltenham,Hampshire,Berkshire,Wiltshire,Somerset,Gloucestershire,Oxfordshire,Cambridgeshire,Hertfordshire,Bedfordshire,Buckinghamshire,Northamptonshire,Leicestershire,Derbyshire,Nottinghamshire,Lincolnshire,Staffordshire,Shropshire,Cheshire,Durham,Northumberland,West Midlands,Greater Manchester,Tyneside,Teesside,Gloucester,Worcester,Worcestershire,Warwickshire,Chester,Peterborough,Ipswich,Colchester,Salisbury,Canterbury,Dover,Folkestone,Hastings,Eastbourne,Bournemouth,Torquay,Stoke,Stoke-on-Trent,Huddersfield,Doncaster,Rotherham,Wigan,Rochdale,Oldham,Stockport,Grimsby,Carlisle,Inverness,Perth,Stirling,Lockerbie,Dunblane,St. Andrews,Hebrides,Orkney,Shetland,Aberdeenshire,Fife,Lothian,Gleneagles,Newport,Wrexham,Pembrokeshire,Snowdonia,Armagh,Omagh,Derry,Antrim,Croydon,Hackney,Islington,Camden,Lambeth,Southwark,Kensington,Chelsea,Notting Hill,Stratford,Greenwich,Soho,Isle of Wight,Southport,Jersey,Guernsey,Isle of Man,Humberside,Wirral,Salford,Slough,Milton Keynes,Swindon,Basingstoke,Guildford,Aylesbury,Winchester,Windsor,Sandringham,Balmoral,Midlands
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Washington,Washington D.C.,Washington DC,D.C.|
UY|Uruguay|Uruguayan|Montevideo|Punta del Este
UZ|Uzbekistan|Uzbek|Tashkent|Samarkand,Andijan,Bukhara
VU|Vanuatu|Vanuatuan|Port Vila|
VA|Vatican City,Vatican,the Vatican,Holy See||Vatican City|St. Peter's Square,St. Peter's Basilica
VE|Venezuela|Venezuelan|Caracas|Maracaibo,Barquisimeto,San Cristobal,Tachira,Merida,Ciudad Bolivar,Zulia
VN|Vietnam,Viet Nam,South Vietnam,North Vietnam|Vietnamese|Hanoi|Ho Chi Minh City,Saigon,Da Nang,Danang,Hue,Haiphong,Can Tho,Nha Trang
YE|Yemen|Yemeni|Sanaa,Sana'a,Sana|Aden,Hodeida,Hodeidah,Taiz,Saada,Marib,Hadramawt,Mukalla
ZM|Zambia|Zambian|Lusaka|Ndola,Kitwe,Livingstone
ZW|Zimbabwe,Rhodesia|Zimbabwean|Harare|Bulawayo,Victoria Falls,Mutare
GL|Greenland|Greenlander,Greenlandic|Nuuk|
GI|Gibraltar|Gibraltarian||
BM|Bermuda|Bermudian||
KY|Cayman Islands|Caymanian||Grand Cayman
GU|Guam|Guamanian||
AW|Aruba|Aruban||
MQ|Martinique|||
GP|Guadeloupe|||
RE|Reunion|||
NC|New Caledonia||Noumea|
PF|French Polynesia|||Tahiti
GF|French Guiana||Cayenne|Kourou
FK|Falkland Islands,Falklands,the Falklands|Falkland Islander|Stanley|
FO|Faroe Islands,Faroes|Faroese|Torshavn|
VI|U.S. Virgin Islands,US Virgin Islands|||St. Croix,St. Thomas
VG|British Virgin Islands|||Tortola
TC|Turks and Caicos,Turks and Caicos Islands|||
AQ|Antarctica|Antarctic||
`;
