/** Things that go by a proper name: places, bodies, treaties, formats, makes. A line as in concepts.ts. */
export const named = `
black-sea: black sea
iran-deal+iran: jcpoa, joint comprehensive plan, iran nuclear, iranian nuclear, nuclear programme, nuclear program, nuclear deal, enrichment
minsk+~peace-process: minsk
normandy+~peace-process: normandy
donbas: donbas*, donetsk, luhansk, lugansk
crimea: crimea*
kursk: kursk*
taiwan: taiwan*, one china, one-china, cross-strait
hong-kong: hong kong, xinjiang, tibet*
korea: korea*, dprk, pyongyang
afghanistan: afghan*, taliban, kabul
syria+middle-east: syria*, idlib, assad
iran+middle-east: iran*
gaza+middle-east: gaza, palestin*, two-state
rafah+gaza+middle-east: rafah, kerem shalom
hamas+gaza+middle-east: hamas
lebanon+middle-east: leban*, hezbollah, hizballah
middle-east: middle east*, mideast
libya: libya*
karabakh: karabakh, armenia*, azerbaijan*
belarus: belarus*
arctic: arctic
indo-pacific: indo-pacific, indo pacific, asia-pacific, south china sea, east china sea, freedom of navigation, quad
red-sea: red sea, houthi*
africa: africa*, sahel
balkans: balkan*, kosovo, serbia*
nato: nato, atlantic alliance, alliance
kashmir: kashmir*, pahalgam, line of control
northern-territories+~territory: northern territor*, kuril*, peace treaty with japan
senkaku: senkaku, diaoyu
west-bank: west bank, settlement expansion
jerusalem: jerusalem, al-aqsa, temple mount, holy site*
iron-dome: iron dome, interceptor*
houthis+middle-east: houthi*
yemen+middle-east: yemen*
iraq+middle-east: iraq*, baghdad
opec: opec*, saudi*
s-400: s-400*, caatsa
kurds: pkk, ypg, kurd*, sdf, safe zone, buffer zone
cyprus: cyprus, cypriot*, eastern mediterranean, aegean
caucasus: caucasus, zangezur, nagorno
central-asia: central asia*, kazakhstan*
transnistria: transnistr*, moldova*
georgia: abkhaz*, south ossetia, tbilisi, georgia
cuba: cuba*
venezuela: venezuel*, maduro
myanmar: myanmar, burma, rohingya
sudan: sudan*, ethiopia*, tigray
sahel: mali, niger, burkina, wagner
tiktok+technology: tiktok, huawei, app
quad: quad
g7: g7, group of seven
g20: g20, group of twenty
brics: brics, sco, shanghai cooperation
missile-treaties: inf treaty, intermediate-range, open skies
nato-membership+nato: open door, nato membership, membership in nato, join nato
belt-road: belt and road, silk road
bucha: bucha, mariupol, azovstal
kherson: kherson, zaporizhia region, kharkiv
kakhovka: kakhovka
grain-deal+food+black-sea: grain initiative*, grain deal, black sea initiative, grain corridor
atomic-agency+nuclear: iaea, atomic energy agency
baltic: baltic*
victory-plan: victory plan, resilience plan
customs-union+trade: customs union
istanbul: istanbul
imf+finance: imf, international monetary fund, monetary fund
swift+sanctions: swift system, swift network, swift payment*
golan: golan
hormuz: hormuz, persian gulf
azov: sea of azov, kerch, azov sea
uyghurs+hong-kong+human-rights: uyghur*, uighur*
rammstein+military-aid: rammstein, ramstein, ukraine defense contact group
contact-group+~peace-process: trilateral contact group, contact group
budapest+guarantees: budapest memorandum
actual-control+~border: line of actual control, actual control, ladakh, galwan
straits: strait, straits, bosphorus, bosporus, dardanelles, montreux
easter+ceasefire: easter
munich: munich security, munich conference
weimar: weimar
crimea-platform+crimea: crimea platform, crimean platform
asean: asean
eaeu+trade: eurasian economic, eaeu
csto: csto, collective security treaty
osce: osce
world-bank+finance: world bank, ebrd, european investment bank, eib
unrwa: unrwa
red-cross: red cross, icrc, red crescent
snapback+iran-deal: snapback, snap-back
patriot+air-defence+~weapons: patriot*
fighter-jets+aircraft+~weapons: f-16*, f-35*, gripen*, fighter jet*, fighters
starlink: starlink*
north-south+railway: north-south, north–south
northern-sea-route+arctic+shipping: northern sea route, northern sea passage
middle-corridor: middle corridor, trans-caspian, transcaspian
caspian: caspian
reactors-abroad+nuclear-energy: akkuyu, rooppur, kudankulam, paks, hanhikivi
turkish-stream+pipelines+gas: turkstream, turkish stream
nord-stream+pipelines+gas: nord stream*
dalai: dalai
test-ban+nuclear-test: ctbt, test ban*
npt+nonproliferation: npt, non-proliferation treaty
`
