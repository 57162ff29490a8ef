/** Names of states: id · names · adjectives · capitals and other places; parted by |, the usual name first. */
export const states = `
russia	Russia|Russian Federation|RF|R.F.	Russian	Moscow
ukraine	Ukraine	Ukrainian	Kyiv|Kiev
united-states	United States|United States of America|US|U.S.|USA|U.S.A.|America|the States	US|American|U.S.	Washington|Washington D.C.|New England
united-kingdom	United Kingdom|UK|U.K.|Britain|Great Britain|England	British|UK|U.K.|Briton	London
france	France|French Republic	French	Paris
germany	Germany|Federal Republic of Germany|FRG	German	Berlin
italy	Italy	Italian	Rome
spain	Spain	Spanish	Madrid
portugal	Portugal	Portuguese	Lisbon
poland	Poland|Republic of Poland	Polish	Warsaw
estonia	Estonia	Estonian	Tallinn
latvia	Latvia	Latvian	Riga
lithuania	Lithuania	Lithuanian	Vilnius
finland	Finland	Finnish	Helsinki
sweden	Sweden	Swedish	Stockholm
norway	Norway	Norwegian	Oslo
denmark	Denmark	Danish	Copenhagen
iceland	Iceland	Icelandic	Reykjavik
netherlands	Netherlands|the Netherlands|Holland	Dutch	Amsterdam
belgium	Belgium	Belgian
luxembourg	Luxembourg	Luxembourgish
switzerland	Switzerland	Swiss	Bern
austria	Austria	Austrian	Vienna
hungary	Hungary	Hungarian	Budapest
czech-republic	Czech Republic|Czechia	Czech	Prague
slovakia	Slovakia	Slovak|Slovakian	Bratislava
slovenia	Slovenia	Slovenian	Ljubljana
croatia	Croatia	Croatian	Zagreb
bosnia-and-herzegovina	Bosnia and Herzegovina|Bosnia	Bosnian	Sarajevo
serbia	Serbia|Republic of Serbia	Serbian	Belgrade
montenegro	Montenegro	Montenegrin	Podgorica
north-macedonia	North Macedonia|Macedonia|FYROM	Macedonian	Skopje
albania	Albania	Albanian	Tirana
bulgaria	Bulgaria	Bulgarian	Sofia
romania	Romania	Romanian	Bucharest
moldova	Moldova|Republic of Moldova|Moldavia	Moldovan|Moldavian	Chisinau
greece	Greece	Greek	Athens
cyprus	Cyprus	Cypriot	Nicosia
malta	Malta	Maltese	Valletta
ireland	Ireland|Republic of Ireland	Irish	Dublin
vatican	Vatican|Holy See|Vatican City	Vatican
andorra	Andorra	Andorran
monaco	Monaco	Monegasque
san-marino	San Marino	Sammarinese
liechtenstein	Liechtenstein	Liechtenstein	Vaduz
turkey	Turkey|Türkiye|Republic of Turkey	Turkish	Ankara
belarus	Belarus|Republic of Belarus|Byelorussia	Belarusian|Belarussian|Byelorussian	Minsk
georgia	Georgia	Georgian	Tbilisi
armenia	Armenia|Republic of Armenia	Armenian	Yerevan
azerbaijan	Azerbaijan|Republic of Azerbaijan	Azerbaijani|Azeri	Baku
kazakhstan	Kazakhstan|Republic of Kazakhstan	Kazakh|Kazakhstani	Astana|Nur-Sultan
uzbekistan	Uzbekistan|Republic of Uzbekistan	Uzbek|Uzbekistani	Tashkent
turkmenistan	Turkmenistan	Turkmen	Ashgabat
kyrgyzstan	Kyrgyzstan|Kyrgyz Republic|Kirghizia	Kyrgyz	Bishkek
tajikistan	Tajikistan|Republic of Tajikistan	Tajik	Dushanbe
mongolia	Mongolia	Mongolian	Ulaanbaatar|Ulan Bator
china	China|People's Republic of China|PRC|the PRC|P.R.C.|Chinese People's Republic	Chinese|PRC	Beijing|Peking
taiwan	Taiwan	Taiwanese	Taipei
hong-kong	Hong Kong	Hong Kong
japan	Japan	Japanese	Tokyo
south-korea	South Korea|Republic of Korea|ROK|the ROK|R.O.K.|Korea	South Korean|ROK|Korean	Seoul
north-korea	North Korea|DPRK|the DPRK|D.P.R.K.|Democratic People's Republic of Korea	North Korean|DPRK	Pyongyang
india	India|Republic of India	Indian	New Delhi|Delhi
pakistan	Pakistan	Pakistani	Islamabad
afghanistan	Afghanistan	Afghan	Kabul
bangladesh	Bangladesh	Bangladeshi	Dhaka
sri-lanka	Sri Lanka	Sri Lankan	Colombo
nepal	Nepal	Nepali|Nepalese	Kathmandu
bhutan	Bhutan	Bhutanese	Thimphu
maldives	Maldives	Maldivian
vietnam	Vietnam|Viet Nam	Vietnamese	Hanoi
laos	Laos|Lao PDR	Lao|Laotian	Vientiane
cambodia	Cambodia	Cambodian	Phnom Penh
thailand	Thailand	Thai	Bangkok
myanmar	Myanmar|Burma	Burmese	Naypyidaw
malaysia	Malaysia	Malaysian	Kuala Lumpur
singapore	Singapore	Singaporean
indonesia	Indonesia	Indonesian	Jakarta
philippines	Philippines|the Philippines	Philippine|Filipino	Manila
brunei	Brunei	Bruneian
timor-leste	Timor-Leste|East Timor	Timorese	Dili
australia	Australia	Australian	Canberra
new-zealand	New Zealand	New Zealand	Wellington
papua-new-guinea	Papua New Guinea	Papua New Guinean	Port Moresby
fiji	Fiji	Fijian	Suva
solomon-islands	Solomon Islands	Solomon Islands	Honiara
vanuatu	Vanuatu	Vanuatuan
samoa	Samoa	Samoan
tonga	Tonga	Tongan
kiribati	Kiribati	Kiribati
tuvalu	Tuvalu	Tuvaluan
nauru	Nauru	Nauruan
palau	Palau	Palauan
marshall-islands	Marshall Islands	Marshallese
micronesia	Micronesia|Federated States of Micronesia	Micronesian
israel	Israel|State of Israel	Israeli	Jerusalem|Tel Aviv
palestine	Palestine|State of Palestine|Palestinian Authority|Palestinian National Authority	Palestinian	Ramallah
iran	Iran|Islamic Republic of Iran	Iranian	Tehran|Teheran
iraq	Iraq	Iraqi	Baghdad
syria	Syria|Syrian Arab Republic	Syrian	Damascus
lebanon	Lebanon	Lebanese	Beirut
jordan	Jordan|Hashemite Kingdom of Jordan	Jordanian	Amman
saudi-arabia	Saudi Arabia|Kingdom of Saudi Arabia	Saudi|Saudi Arabian	Riyadh
united-arab-emirates	United Arab Emirates|UAE|the UAE|U.A.E.|Emirates	Emirati|UAE	Abu Dhabi
qatar	Qatar|State of Qatar	Qatari	Doha
kuwait	Kuwait	Kuwaiti
bahrain	Bahrain	Bahraini	Manama
oman	Oman	Omani	Muscat
yemen	Yemen	Yemeni	Sanaa|Sana'a
egypt	Egypt|Arab Republic of Egypt	Egyptian	Cairo
libya	Libya	Libyan	Tripoli
tunisia	Tunisia	Tunisian	Tunis
algeria	Algeria	Algerian	Algiers
morocco	Morocco	Moroccan	Rabat
sudan	Sudan	Sudanese	Khartoum
south-sudan	South Sudan	South Sudanese	Juba
ethiopia	Ethiopia	Ethiopian	Addis Ababa
eritrea	Eritrea	Eritrean	Asmara
somalia	Somalia	Somali	Mogadishu
djibouti	Djibouti	Djiboutian
kenya	Kenya	Kenyan	Nairobi
uganda	Uganda	Ugandan	Kampala
tanzania	Tanzania	Tanzanian	Dodoma
rwanda	Rwanda	Rwandan	Kigali
burundi	Burundi	Burundian
democratic-republic-of-the-congo	Democratic Republic of the Congo|DRC|DR Congo|the DRC	Congolese	Kinshasa
republic-of-the-congo	Republic of the Congo|Congo|Congo-Brazzaville|Republic of Congo	Congolese	Brazzaville
angola	Angola	Angolan	Luanda
zambia	Zambia	Zambian	Lusaka
zimbabwe	Zimbabwe	Zimbabwean	Harare
mozambique	Mozambique	Mozambican	Maputo
malawi	Malawi	Malawian	Lilongwe
namibia	Namibia	Namibian	Windhoek
botswana	Botswana	Botswanan	Gaborone
south-africa	South Africa|Republic of South Africa|RSA	South African	Pretoria
lesotho	Lesotho	Basotho
eswatini	Eswatini|Swaziland	Swazi
madagascar	Madagascar	Malagasy	Antananarivo
mauritius	Mauritius	Mauritian
seychelles	Seychelles	Seychellois
comoros	Comoros	Comorian
nigeria	Nigeria	Nigerian	Abuja
niger	Niger	Nigerien	Niamey
mali	Mali	Malian	Bamako
burkina-faso	Burkina Faso	Burkinabe	Ouagadougou
ghana	Ghana	Ghanaian	Accra
ivory-coast	Ivory Coast|Cote d'Ivoire|Côte d'Ivoire	Ivorian	Abidjan
senegal	Senegal	Senegalese	Dakar
gambia	Gambia|The Gambia	Gambian	Banjul
guinea	Guinea	Guinean	Conakry
guinea-bissau	Guinea-Bissau	Bissau-Guinean	Bissau
equatorial-guinea	Equatorial Guinea	Equatoguinean	Malabo
sierra-leone	Sierra Leone	Sierra Leonean	Freetown
liberia	Liberia	Liberian	Monrovia
togo	Togo	Togolese	Lome
benin	Benin	Beninese	Porto-Novo
cameroon	Cameroon	Cameroonian	Yaounde
gabon	Gabon	Gabonese	Libreville
chad	Chad	Chadian	N'Djamena
central-african-republic	Central African Republic|CAR|the CAR	Central African	Bangui
mauritania	Mauritania	Mauritanian	Nouakchott
cape-verde	Cape Verde|Cabo Verde	Cape Verdean	Praia
sao-tome-and-principe	Sao Tome and Principe|São Tomé and Príncipe	Santomean
canada	Canada	Canadian	Ottawa
mexico	Mexico	Mexican	Mexico City
guatemala	Guatemala	Guatemalan	Guatemala City
honduras	Honduras	Honduran	Tegucigalpa
el-salvador	El Salvador	Salvadoran	San Salvador
nicaragua	Nicaragua	Nicaraguan	Managua
costa-rica	Costa Rica	Costa Rican	San Jose
panama	Panama	Panamanian	Panama City
belize	Belize	Belizean
cuba	Cuba	Cuban	Havana
haiti	Haiti	Haitian	Port-au-Prince
dominican-republic	Dominican Republic	Dominican	Santo Domingo
jamaica	Jamaica	Jamaican	Kingston
bahamas	Bahamas|The Bahamas	Bahamian	Nassau
barbados	Barbados	Barbadian	Bridgetown
trinidad-and-tobago	Trinidad and Tobago	Trinidadian	Port of Spain
grenada	Grenada	Grenadian
dominica	Dominica	Dominican
saint-lucia	Saint Lucia|St. Lucia	Saint Lucian
saint-vincent-and-the-grenadines	Saint Vincent and the Grenadines|St. Vincent	Vincentian
saint-kitts-and-nevis	Saint Kitts and Nevis|St. Kitts and Nevis	Kittitian
antigua-and-barbuda	Antigua and Barbuda	Antiguan
guyana	Guyana	Guyanese	Georgetown
suriname	Suriname	Surinamese	Paramaribo
colombia	Colombia	Colombian	Bogota|Bogotá
venezuela	Venezuela|Bolivarian Republic of Venezuela	Venezuelan	Caracas
ecuador	Ecuador	Ecuadorian	Quito
peru	Peru	Peruvian	Lima
bolivia	Bolivia	Bolivian	La Paz
chile	Chile	Chilean	Santiago
argentina	Argentina	Argentine|Argentinian	Buenos Aires
uruguay	Uruguay	Uruguayan	Montevideo
paraguay	Paraguay	Paraguayan	Asuncion
brazil	Brazil	Brazilian	Brasilia|Brasília
european-union	European Union|EU|E.U.|the European Union	EU|European	Brussels
soviet-union	Soviet Union|USSR|U.S.S.R.	Soviet
kosovo	Kosovo	Kosovar	Pristina
abkhazia	Abkhazia	Abkhaz|Abkhazian	Sukhum|Sukhumi
south-ossetia	South Ossetia	South Ossetian	Tskhinvali|Tskhinval
transnistria	Transnistria|Pridnestrovie|Trans-Dniester	Transnistrian	Tiraspol
nagorno-karabakh	Nagorno-Karabakh|Artsakh|Karabakh	Karabakh	Stepanakert
northern-cyprus	Northern Cyprus	Turkish Cypriot
western-sahara	Western Sahara	Sahrawi
crimea	Crimea|the Crimea	Crimean	Simferopol
donbass	Donbass|Donbas	Donbass|Donbas
donetsk-peoples-republic	Donetsk People's Republic|DPR|DNR
luhansk-peoples-republic	Luhansk People's Republic|LPR|LNR|Lugansk People's Republic
republika-srpska	Republika Srpska	Bosnian Serb	Banja Luka
chechnya	Chechnya|Chechen Republic	Chechen	Grozny
gaza	Gaza|Gaza Strip|the Gaza Strip	Gazan
west-bank	West Bank|the West Bank
golan-heights	Golan Heights|Golan
kurdistan	Kurdistan|Iraqi Kurdistan	Kurdish	Erbil
scotland	Scotland	Scottish	Edinburgh
northern-ireland	Northern Ireland	Northern Irish	Belfast
catalonia	Catalonia	Catalan	Barcelona
kashmir	Kashmir|Jammu and Kashmir	Kashmiri
greenland	Greenland	Greenlandic	Nuuk
`
