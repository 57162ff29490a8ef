/** Things that go by a proper name: places, bodies, treaties, formats, makes. A line as in concepts.ts. */
export const named = `
black-sea: black sea
iran-deal+iran: jcpoa, joint comprehensive plan, iran nuclear, iranian nuclear, nuclear programme, nuclear program, nuclear deal, enrichment, nuclear agreement, nuclear talks, enriched uranium, uranium stock*, stock of uranium, stocks of enriched, highly enriched, centrifuge*, natanz, fordow, iran's nuclear, tehran's nuclear, nuclear file, iranian program*, nuclear watchdog on iran, joint comprehensive plan of action, 2015 agreement, 2015 deal, vienna talks, talks in vienna
minsk+~peace-process: minsk, package of measures, steinmeier formula
normandy+~peace-process: normandy, n4, normandy four
donbas: donbas*, donetsk, luhansk, lugansk, dpr, lpr, dnr, lnr
crimea: crimea*, sevastopol, peninsula occupied
kursk: kursk*, belgorod
taiwan: taiwan*, one china, cross-strait, taipei, across the strait, self-ruled island, both sides of the strait
hong-kong: hong kong
korea: korea*, dprk, pyongyang, kim jong-un
afghanistan: afghan*, taliban, kabul, panjshir, bagram, hindu kush
syria+middle-east: syria*, idlib, assad, damascus, aleppo, raqqa, homs, deir ez
iran+middle-east: iran*, tehran
gaza+middle-east: gaza, palestin*, the strip, gazans, gazan, khan younis, enclave
rafah+gaza+middle-east: rafah, kerem shalom
hamas+gaza+middle-east: hamas, islamic jihad
lebanon+middle-east: leban*, hezbollah, hizballah, beirut, unifil, litani, blue line, nasrallah
middle-east: middle east*, mideast
libya: libya*, benghazi, haftar, tripoli
karabakh: karabakh, armenia*, azerbaijan*, nagorno, lachin, stepanakert, khankendi, artsakh, minsk group
belarus: belarus*, minsk regime
arctic: arctic, high north, polar
indo-pacific: indo-pacific, asia-pacific, free and open
red-sea: red sea, houthi*, bab el-mandeb, bab al-mandab
africa: africa*, sahel
balkans: balkan*, serbia*, serb, serbs
nato: nato, atlantic alliance, alliance member*, alliance leaders, alliance summit, alliance allies, alliance's, north atlantic, the alliance, transatlantic alliance
kashmir: kashmir*, pahalgam, line of control, jammu, ceasefire violation* along
northern-territories+~territory: northern territor*, kuril*, peace treaty with japan, four islands, joint economic activit*, return of the islands, peace treaty with russia, graves on the islands
senkaku+indo-pacific: senkaku, diaoyu
west-bank: west bank, jenin, ramallah, occupied palestinian territor*
jerusalem+middle-east: jerusalem, al-aqsa, temple mount, holy site*, haram al-sharif
houthis+yemen+middle-east: houthi*, ansar allah, ansarallah
yemen+middle-east: yemen*, hodeidah, sanaa, sana'a, aden
iraq+middle-east: iraq*, baghdad, erbil, mosul, kirkuk
s-400&air-defence+~weapons: s-400*, caatsa, russian air defen*, russian surface-to-air, triumf, purchase of russian surface, russian missile system*
kurds: pkk, ypg, kurd*, sdf, rojava
cyprus: cyprus, cypriot*, varosha
caucasus: caucasus
central-asia: central asia*, kazakh*, uzbek*, kyrgyz*, tajik*, turkmen*
transnistria: transnistr*, dniester, tiraspol, left bank of the, right bank of the
georgia: abkhaz*, south ossetia, tbilisi, georgia, sukhumi, tskhinvali, geneva international discussions
cuba: cuba*, havana, guantanamo
venezuela: venezuel*, maduro, caracas, guaido
myanmar: myanmar, burma, rohingya, aung san suu kyi, naypyidaw
sudan+africa: sudan*, darfur, khartoum, rapid support forces
sahel+africa: mali, niger, burkina, sahel, saharan, chad, bamako, niamey
quad+indo-pacific: quad, quadrilateral dialogue, quadrilateral security
g7: g7, group of seven, g-7
g20: g20, group of twenty, g-20
brics: brics, new development bank
missile-treaties+strategic-stability: intermediate-range, open skies, inf, medium-range, shorter-range missile*, short-range rocket*, short-range missile*, missiles in europe, placement of missile*, deployment of missile*, limits on missile*, ban on missile*
nato-membership+nato: open door, nato membership, membership in nato, join nato, accession to nato, nato accession, membership action plan, invitation to nato, nato invitation, invitation to the alliance, invitation into the alliance, path to nato, nato aspiration*, nato bid, alliance membership, membership in the alliance, membership of the alliance, membership of nato, member of nato, join* the alliance, joining nato, euro-atlantic integration, euro-atlantic aspiration*, ratif* of accession, nato application*, accession to the north atlantic, membership in the north atlantic, path to the alliance, becoming an ally, accession protocol*, join the alliance, joining the alliance
belt-road: belt and road, silk road, belt road, bri, maritime silk
bucha: bucha, irpin
kherson: kherson*
kakhovka+water: kakhovka
atomic-agency+nuclear: iaea, atomic energy agency, grossi, nuclear watchdog, nuclear inspector*, agency inspector*
baltic: baltic*
victory-plan: victory plan, resilience plan, plan for victory
customs-union+trade: customs union
istanbul: istanbul
swift+sanctions: swift system, swift network, swift payment*
golan+syria+middle-east: golan
hormuz+shipping: hormuz, persian gulf, gulf of oman
azov: sea of azov, kerch, azov sea
uyghurs&xinjiang+human-rights: uyghur*, uighur*, camps in xinjiang
rammstein+military-aid: rammstein, ramstein, contact group on defen*, defen* contact group, udcg, contact group meeting
contact-group+~peace-process: contact group
budapest+guarantees: budapest memorandum
actual-control+~border: line of actual control, actual control, ladakh, galwan, himalay*, depsang, doklam, tawang, pangong, friction point*, india-china border, boundary question
straits: straits, bosphorus, bosporus, dardanelles, montreux, strait
easter+ceasefire: easter
munich: munich security, munich conference
weimar: weimar
crimea-platform+crimea: crimea platform, crimean platform
asean: asean
eaeu+trade: eurasian economic, eaeu
csto: csto, collective security treaty
osce: osce, special monitoring mission
world-bank+finance: world bank, ebrd, european investment bank, eib
unrwa: unrwa
red-cross: red cross, icrc, red crescent
snapback+iran-deal: snapback, snap-back
patriot&air-defence+~weapons: patriot, patriots
starlink: starlink*
north-south&corridors+railway: north-south, north–south
northern-sea-route+arctic+shipping: northern sea route, northern sea passage, arctic shipping, arctic sea lane*, sea lanes in the high, northern route
middle-corridor&corridors+transport: middle corridor, trans-caspian, transcaspian
caspian: caspian
reactors-abroad&nuclear-plant+nuclear-energy: akkuyu, rooppur, kudankulam, paks, hanhikivi
turkish-stream&pipelines+gas: turkstream, turkish stream
dalai: dalai
test-ban&nuclear-test: ctbt, test ban*
npt+nonproliferation: npt, non-proliferation treaty
eu-integration: european integration, eu membership, eu accession, candidate status, eu candidate, euro-atlantic integration, negotiating cluster*, enlargement negotiation*, accession to the eu, accession to the european, accession talks, accession negotiation*, accession process, membership of the eu, membership in the eu, membership of the european union, membership in the european union, join* the eu, join* the european union, join* eu, enter* the eu, eu enlargement, enlargement of the eu, eu path, european path, european perspective, european future, european choice, association agreement, open* cluster*, screening of legislation, european aspiration*, admission to the eu, entry into the eu, enlargement talks, candidate countr*, candidacy, negotiating chapter*, accession chapter*, open* chapter*, first chapter*, chapters of the talks, chapters of talks, path to the eu, path to the european, path towards the eu, join the union, joining the union, join the eu, joining the eu, first cluster, member of the union
~membership: membership, accession, join, joining, admission
abductions: abduct*, kidnap*, taken by pyongyang
settlers&west-bank: settler*, outpost*, settlement activit*, settlement expansion, settlement construction, israeli settlement*, expand* settlement*, settlement building, expansion of settlement*, illegal settlement*, settlements in the west, settlements in the occupied, settlements on occupied, homes in the west
two-state+gaza+middle-east: two-state, two states, palestinian state, palestinian statehood, state of palestine, recogni* of palestine, recognition of a palestinian, statehood for palestin*, independent palestin*
vienna-document: vienna document
kharkiv: kharkiv, kharkov, vovchansk, volchansk
sumy: sumy
odesa: odesa, odessa
south-china-sea&indo-pacific: south china sea, east china sea, reef, reefs, shoal, shoals, spratly, paracel*, nine-dash, second thomas, scarborough, philippine vessel*, philippine ship*
xinjiang: xinjiang
tibet: tibet*
denuclearisation&korea+nuclear-weapons: denuclear*, north korea* nuclear, dprk's nuclear, dprk nuclear, nuclear-free peninsula, pyongyang's nuclear, giving up its bomb*, giving up bomb*, dismantl* of nuclear, give up nuclear
inter-korean+korea: inter-korean, two koreas, north and south korea, demilitari* zone between, 38th parallel, panmunjom
delimitation+~border: delimitation, demarcation, border treaty, boundary line, border commission*
china-initiatives: global development initiative, global security initiative, global governance initiative, global civili*, shared future, community of destiny, global initiatives
constitutional-committee+syria: constitutional committee
astana+syria: astana format, astana process, astana guarantor*, astana talks, astana troika
abraham+middle-east: abraham accord*, arab-israeli normali*, saudi-israeli
zangezur+karabakh+corridors: zangezur, syunik, meghri, tripp, unblock* of transport, unblock* transport, unblock* communications
eastern-mediterranean: eastern mediterranean, aegean, exploratory talks with greece, seismic survey*, territorial waters
kosovo&balkans: kosov*, pristina, mitrovica, kfor, serbs in the north, serb municipalit*, serb-majority
bosnia+balkans: bosni*, dayton, republika srpska, sarajevo
macedonia+balkans: macedonia*, skopje, prespa
montenegro+balkans: montenegr*
moldova: moldov*, chisinau, gagauz*
council-of-europe: council of europe
visegrad: visegrad, v4
three-seas: three seas
wagner&mercenaries: wagner, prigozhin, africa corps
ethiopia+africa: ethiopia*, tigray, addis ababa
congo+africa: congo*, kivu, m23, great lakes
somalia+africa: somali*, al-shabaab, mogadishu, horn of africa
greenland+arctic: greenland*, nuuk
icebreakers+arctic+shipping: icebreaker*, ice-breaker*
antarctic: antarctic*
haiti: haiti*
panama: panama canal
sco: sco, shanghai cooperation, shanghai organi*
cis: cis, commonwealth of independent states
apec: apec
african-union+africa: african union
arab-league: arab league, league of arab
oic: oic, islamic cooperation
general-assembly+~un: general assembly, unga, high-level week
un-reform+~un: security council reform, reform* of the security council, permanent seat*, permanent member*, reform of the united nations, un reform, reform of the un
trilateral-us-japan: camp david
caribbean: caribbean*, caricom
latin-america: latin america*, celac, mercosur
pacific-islands: pacific island*
nordic: nordic*, scandinav*
presidency: chairmanship, presidency of the council, council presidency, eu presidency, rotating presidency, rotating chair, g20 presidency, g7 presidency
nato-enlargement&enlargement&nato: nato enlarge*, expansion of nato, nato expansion, nato's expansion, enlargement of nato, enlargement of the alliance
`
