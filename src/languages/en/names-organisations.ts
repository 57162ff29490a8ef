/** Names of organisations and media: id · names, parted by |, the usual one first. */
export const organisations = `
united-nations	United Nations|UN|U.N.|the UN|United Nations Organization
un-security-council	UN Security Council|United Nations Security Council|Security Council|UNSC
un-general-assembly	UN General Assembly|United Nations General Assembly|General Assembly|UNGA
unesco	UNESCO
unicef	UNICEF
un-human-rights-council	UN Human Rights Council|Human Rights Council
un-high-commissioner-for-refugees	UN High Commissioner for Refugees|UNHCR
nato	NATO|North Atlantic Treaty Organization|North Atlantic Alliance
european-commission	European Commission
european-council	European Council
council-of-the-european-union	Council of the European Union|Council of the EU|EU Council
european-parliament	European Parliament
european-external-action-service	European External Action Service|EEAS
european-central-bank	European Central Bank|ECB
european-court-of-human-rights	European Court of Human Rights|ECHR
council-of-europe	Council of Europe
pace	PACE|Parliamentary Assembly of the Council of Europe
osce	OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
osce-special-monitoring-mission	OSCE Special Monitoring Mission|Special Monitoring Mission|SMM
international-atomic-energy-agency	International Atomic Energy Agency|IAEA
international-monetary-fund	International Monetary Fund|IMF
world-bank	World Bank
world-trade-organization	World Trade Organization|WTO
world-health-organization	World Health Organization|WHO
opcw	OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
oecd	OECD
ebrd	EBRD|European Bank for Reconstruction and Development
interpol	Interpol
europol	Europol
international-red-cross	International Red Cross|ICRC|Red Cross|International Committee of the Red Cross
international-criminal-court	International Criminal Court|ICC
international-court-of-justice	International Court of Justice|ICJ
g7	G7|Group of Seven|G-7|the G7
g8	G8|Group of Eight|the G8
g20	G20|Group of Twenty|the G20
brics	BRICS
shanghai-cooperation-organisation	Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
collective-security-treaty-organization	Collective Security Treaty Organization|CSTO
commonwealth-of-independent-states	Commonwealth of Independent States|CIS
eurasian-economic-union	Eurasian Economic Union|EAEU|EEU
eurasian-economic-commission	Eurasian Economic Commission
asean	ASEAN
apec	APEC
african-union	African Union
ecowas	ECOWAS
arab-league	Arab League|League of Arab States
gulf-cooperation-council	Gulf Cooperation Council|GCC
organisation-of-islamic-cooperation	Organisation of Islamic Cooperation|OIC
opec	OPEC
opec-plus	OPEC+
mercosur	MERCOSUR|Mercosur
organization-of-american-states	Organization of American States|OAS
weimar-triangle	Weimar Triangle
visegrad-group	Visegrad Group|V4
pabsec	PABSEC|Parliamentary Assembly of the Black Sea Economic Cooperation
bsec	BSEC|Organization of the Black Sea Economic Cooperation
quad	Quad|the Quad
trilateral-contact-group	Trilateral Contact Group|TCG
osce-minsk-group	OSCE Minsk Group|Minsk Group
hamas	Hamas
fatah	Fatah
hezbollah	Hezbollah|Hizbollah|Hizballah
taliban	Taliban|the Taliban
houthis	Houthis|Houthi|the Houthis|Ansar Allah
islamic-state	Islamic State|ISIS|ISIL|Daesh
al-qaeda	al-Qaeda|al Qaeda|al-Qaida
wagner-group	Wagner Group|Wagner|PMC Wagner
palestine-liberation-organization	Palestine Liberation Organization|PLO
kurdistan-workers-party	Kurdistan Workers' Party|PKK
syrian-democratic-forces	Syrian Democratic Forces|SDF
irgc	IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards
kremlin	Kremlin|the Kremlin
white-house	White House|the White House
downing-street	Downing Street|10 Downing Street|No 10|Number 10
office-of-the-president-of-ukraine	Office of the President of Ukraine|Bankova|Presidential Office of Ukraine
elysee-palace	Élysée Palace|Elysee Palace|the Elysee|the Élysée|Elysee
state-department	State Department|US State Department|Department of State|Foggy Bottom
pentagon	Pentagon|Department of Defense|Defense Department|Department of War
national-security-council	National Security Council|NSC
cia	CIA|Central Intelligence Agency
fbi	FBI|Federal Bureau of Investigation
us-congress	US Congress|Congress
us-senate	US Senate|Senate
us-house-of-representatives	US House of Representatives|House of Representatives
us-treasury	US Treasury|Treasury Department|Department of the Treasury|US Treasury Department
us-department-of-justice	US Department of Justice|Justice Department|Department of Justice
us-national-security-agency	US National Security Agency|NSA
federal-reserve	Federal Reserve|the Fed
us-european-command	US European Command|EUCOM
russian-foreign-ministry	Russian Foreign Ministry|Smolenskaya Square
russian-defence-ministry	Russian Defence Ministry|Russian Ministry of Defense
state-duma	State Duma|Russian State Duma|Duma
federation-council	Federation Council
russian-security-council	Russian Security Council|Security Council of Russia|Security Council of the Russian Federation
fsb	FSB|Federal Security Service
svr	SVR|Foreign Intelligence Service
gru	GRU
gazprom	Gazprom
rosneft	Rosneft
rosatom	Rosatom
roscosmos	Roscosmos
russian-orthodox-church	Russian Orthodox Church
central-bank-of-russia	Central Bank of Russia|Bank of Russia
russian-investigative-committee	Russian Investigative Committee|Investigative Committee
ukrainian-foreign-ministry	Ukrainian Foreign Ministry
verkhovna-rada	Verkhovna Rada|Ukrainian parliament
national-security-and-defense-council-of-ukraine	National Security and Defense Council of Ukraine|NSDC|National Security and Defense Council|NSDC of Ukraine
cabinet-of-ministers-of-ukraine	Cabinet of Ministers of Ukraine
security-service-of-ukraine	Security Service of Ukraine|SBU
defence-intelligence-of-ukraine	Defence Intelligence of Ukraine|HUR
armed-forces-of-ukraine	Armed Forces of Ukraine|AFU|Ukrainian Armed Forces
general-staff-of-ukraine	General Staff of Ukraine|General Staff of the Armed Forces of Ukraine
ukrainian-air-force	Ukrainian Air Force
naftogaz	Naftogaz|Naftogaz of Ukraine
ukrenergo	Ukrenergo
energoatom	Energoatom
national-bank-of-ukraine	National Bank of Ukraine|NBU
british-foreign-office	British Foreign Office|Foreign Office|FCDO|Foreign and Commonwealth Office
uk-parliament	UK Parliament|House of Commons|British Parliament
house-of-lords	House of Lords
mi6	MI6
bank-of-england	Bank of England
bundestag	Bundestag
bundesrat	Bundesrat
bundeswehr	Bundeswehr
quai-dorsay	Quai d'Orsay
sejm	Sejm
knesset	Knesset
idf	IDF|Israel Defense Forces|Israeli Defense Forces
mossad	Mossad
supreme-national-security-council-of-iran	Supreme National Security Council of Iran|Supreme National Security Council
communist-party-of-china	Communist Party of China|Chinese Communist Party|CPC
peoples-liberation-army	People's Liberation Army|PLA
afd	AfD|Alternative for Germany
amnesty-international	Amnesty International
human-rights-watch	Human Rights Watch|HRW
transparency-international	Transparency International
greenpeace	Greenpeace
stockholm-international-peace-research-institute	Stockholm International Peace Research Institute|SIPRI
institute-for-the-study-of-war	Institute for the Study of War|ISW
nord-stream-2-ag	Nord Stream 2 AG
spacex	SpaceX
national-anti-corruption-bureau-of-ukraine	National Anti-Corruption Bureau of Ukraine|NABU
specialised-anti-corruption-prosecutors-office	Specialised Anti-Corruption Prosecutor's Office|Specialized Anti-Corruption Prosecutor's Office
state-bureau-of-investigation-of-ukraine	State Bureau of Investigation of Ukraine|State Bureau of Investigation
state-emergency-service-of-ukraine	State Emergency Service of Ukraine|State Emergency Service
prosecutor-generals-office-of-ukraine	Prosecutor General's Office of Ukraine
national-police-of-ukraine	National Police of Ukraine
state-border-guard-service-of-ukraine	State Border Guard Service of Ukraine
ukrzaliznytsia	Ukrzaliznytsia|Ukrainian Railways
antimonopoly-committee-of-ukraine	Antimonopoly Committee of Ukraine
constitutional-court-of-ukraine	Constitutional Court of Ukraine
central-election-commission-of-ukraine	Central Election Commission of Ukraine
russian-prosecutor-generals-office	Russian Prosecutor General's Office|Prosecutor General's Office of the Russian Federation
russian-interior-ministry	Russian Interior Ministry
rospotrebnadzor	Rospotrebnadzor
roskomnadzor	Roskomnadzor
rosselkhoznadzor	Rosselkhoznadzor
federal-antimonopoly-service-of-russia	Federal Antimonopoly Service
central-election-commission-of-russia	Central Election Commission of Russia
russian-national-guard	Russian National Guard|Rosgvardia|Rosgvardiya
russian-railways	Russian Railways
aeroflot	Aeroflot
sberbank	Sberbank
us-environmental-protection-agency	Environmental Protection Agency|EPA
us-food-and-drug-administration	Food and Drug Administration|FDA
us-securities-and-exchange-commission	Securities and Exchange Commission|SEC
department-of-homeland-security	Department of Homeland Security|DHS
us-supreme-court	US Supreme Court|U.S. Supreme Court
nasa	NASA
usaid	USAID
centers-for-disease-control-and-prevention	Centers for Disease Control and Prevention|CDC
national-health-service	National Health Service|NHS
metropolitan-police	Metropolitan Police|Met Police|Scotland Yard
crown-prosecution-service	Crown Prosecution Service
bundesbank	Bundesbank
european-medicines-agency	European Medicines Agency
frontex	Frontex
eurojust	Eurojust
reuters	Reuters
associated-press	Associated Press|AP|the AP
agence-france-presse	Agence France-Presse|AFP
bloomberg	Bloomberg|Bloomberg News
cnn	CNN
bbc	BBC|BBC News
sky-news	Sky News
fox-news	Fox News
nbc-news	NBC News|NBC
cbs-news	CBS News|CBS
abc-news	ABC News|ABC
msnbc	MSNBC
axios	Axios
politico	Politico
new-york-times	New York Times|The New York Times|NYT
washington-post	Washington Post|The Washington Post
wall-street-journal	Wall Street Journal|The Wall Street Journal|WSJ
financial-times	Financial Times|The Financial Times|FT
guardian	Guardian|The Guardian
times	Times|The Times
telegraph	Telegraph|The Telegraph|Daily Telegraph
economist	Economist|The Economist
foreign-policy	Foreign Policy
le-monde	Le Monde
le-figaro	Le Figaro
der-spiegel	Der Spiegel|Spiegel
bild	Bild
die-welt	Die Welt|Welt
dpa	dpa|DPA
deutsche-welle	Deutsche Welle|DW
el-pais	El País|El Pais
corriere-della-sera	Corriere della Sera
ansa	ANSA
kyodo	Kyodo|Kyodo News
nhk	NHK
xinhua	Xinhua
global-times	Global Times
yonhap	Yonhap
kcna	KCNA
al-jazeera	Al Jazeera|Al-Jazeera
al-arabiya	Al Arabiya
anadolu	Anadolu|Anadolu Agency
irna	IRNA
tasnim	Tasnim
sana	SANA
haaretz	Haaretz
times-of-israel	Times of Israel|The Times of Israel
jerusalem-post	Jerusalem Post|The Jerusalem Post
united-russia	United Russia
a-just-russia	A Just Russia
tass	TASS|ITAR-TASS
interfax	Interfax
interfax-ukraine	Interfax-Ukraine
ria-novosti	RIA Novosti|RIA
rt	RT|Russia Today
sputnik	Sputnik
kommersant	Kommersant
vedomosti	Vedomosti
izvestia	Izvestia
rbc	RBC
rossiya-24	Rossiya 24
rossiyskaya-gazeta	Rossiyskaya Gazeta
novaya-gazeta	Novaya Gazeta
meduza	Meduza
lentaru	Lenta.ru
gazetaru	Gazeta.ru
dozhd	Dozhd|TV Rain
echo-of-moscow	Echo of Moscow
salamnews	SalamNews
radio-liberty	Radio Liberty|RFE/RL|Radio Free Europe
voice-of-america	Voice of America|VOA
unian	UNIAN
ukrinform	Ukrinform
ukrainska-pravda	Ukrainska Pravda
european-pravda	European Pravda
znua	ZN.UA|Zerkalo Nedeli
obozrevatel	Obozrevatel
suspilne	Suspilne
kyiv-independent	Kyiv Independent|The Kyiv Independent
hromadske	Hromadske
liganet	LIGA.net|LIGA
nv	NV|Novoe Vremya
belta	BelTA
polskie-radio	Polskie Radio
gazeta-wyborcza	Gazeta Wyborcza
pap	PAP
delfi	Delfi
wikinews	Wikinews
twitter	Twitter
`
