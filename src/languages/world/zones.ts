import { lazy, rows } from "../tables.ts"

/** Time zone of the seat of government: IANA name · states and bodies. */
const zones = `
America/New_York	United States|United Nations|World Bank|International Monetary Fund
America/Toronto	Canada
America/Mexico_City	Mexico
America/Guatemala	Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Belize
America/Panama	Panama|Jamaica
America/Havana	Cuba
America/Port-au-Prince	Haiti
America/Santo_Domingo	Dominican Republic|Barbados|Trinidad and Tobago|Grenada|Dominica|Saint Lucia|Bolivia|Guyana
America/Nassau	Bahamas
America/Bogota	Colombia|Ecuador|Peru
America/Caracas	Venezuela
America/Santiago	Chile
America/Argentina/Buenos_Aires	Argentina|Uruguay|Suriname
America/Asuncion	Paraguay
America/Sao_Paulo	Brazil
Atlantic/Reykjavik	Iceland|Senegal|Ghana|Ivory Coast|Mali|Burkina Faso|Guinea|Sierra Leone|Liberia|Togo|Mauritania|Gambia
Europe/London	United Kingdom|Scotland
Europe/Dublin	Ireland
Europe/Lisbon	Portugal
Europe/Paris	France|Monaco|Council of Europe
Europe/Berlin	Germany
Europe/Rome	Italy|Vatican|San Marino
Europe/Madrid	Spain|Andorra
Europe/Amsterdam	Netherlands
Europe/Brussels	Belgium|Luxembourg|European Union|NATO
Europe/Zurich	Switzerland|Liechtenstein|World Health Organization|World Trade Organization
Europe/Warsaw	Poland
Europe/Prague	Czech Republic|Slovakia
Europe/Budapest	Hungary
Europe/Belgrade	Serbia|Montenegro|North Macedonia|Bosnia and Herzegovina|Slovenia|Croatia|Kosovo
Europe/Tirane	Albania
Europe/Stockholm	Sweden
Europe/Oslo	Norway
Europe/Copenhagen	Denmark
Europe/Malta	Malta
Europe/Vienna	Austria|OSCE|International Atomic Energy Agency|OPEC
Europe/Kyiv	Ukraine
Europe/Helsinki	Finland
Europe/Tallinn	Estonia
Europe/Riga	Latvia
Europe/Vilnius	Lithuania
Europe/Bucharest	Romania|Moldova
Europe/Sofia	Bulgaria
Europe/Athens	Greece|Cyprus
Europe/Moscow	Russia|CSTO|Eurasian Economic Union|CIS
Europe/Minsk	Belarus
Europe/Istanbul	Turkey
Asia/Tbilisi	Georgia
Asia/Yerevan	Armenia
Asia/Baku	Azerbaijan
Asia/Almaty	Kazakhstan
Asia/Tashkent	Uzbekistan|Tajikistan|Turkmenistan
Asia/Karachi	Pakistan
Asia/Bishkek	Kyrgyzstan
Asia/Ulaanbaatar	Mongolia
Asia/Shanghai	China|Hong Kong|Shanghai Cooperation Organisation
Asia/Taipei	Taiwan
Asia/Manila	Philippines
Asia/Singapore	Singapore|Malaysia
Asia/Tokyo	Japan
Asia/Seoul	South Korea|North Korea
Asia/Kolkata	India|Sri Lanka
Asia/Kathmandu	Nepal
Asia/Dhaka	Bangladesh|Bhutan
Asia/Yangon	Myanmar
Asia/Bangkok	Thailand|Laos|Cambodia
Asia/Ho_Chi_Minh	Vietnam
Asia/Jakarta	Indonesia|ASEAN
Asia/Kabul	Afghanistan
Asia/Tehran	Iran
Asia/Jerusalem	Israel|Palestine
Asia/Beirut	Lebanon
Asia/Damascus	Syria
Asia/Amman	Jordan
Asia/Baghdad	Iraq
Asia/Riyadh	Saudi Arabia|Qatar|Kuwait|Bahrain|Yemen
Asia/Dubai	United Arab Emirates|Oman
Africa/Cairo	Egypt|Arab League
Africa/Tripoli	Libya
Africa/Tunis	Tunisia|Algeria|Nigeria|Niger|Cameroon|Chad|Gabon|Benin|Central African Republic|Republic of the Congo|Democratic Republic of the Congo|Angola|Equatorial Guinea
Africa/Casablanca	Morocco
Africa/Khartoum	Sudan|South Sudan
Africa/Nairobi	Kenya|Uganda|Tanzania|Ethiopia|Somalia|Djibouti|Eritrea|Madagascar|African Union
Africa/Johannesburg	South Africa|Zimbabwe|Zambia|Mozambique|Botswana|Namibia|Malawi|Rwanda|Burundi|Lesotho|Eswatini
Australia/Sydney	Australia
Pacific/Auckland	New Zealand
Pacific/Fiji	Fiji
Pacific/Port_Moresby	Papua New Guinea
`

const bySide = lazy(() => new Map(rows(zones).flatMap(([zone = "", sides = ""]) => sides.split("|").map((side) => [side, zone] as const))))

/** IANA name of the time zone where a side's government sits; null where the table lacks it. */
export const zoneOf = (side: string): string | null => bySide().get(side) ?? null
