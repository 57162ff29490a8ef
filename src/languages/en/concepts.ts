import { conceptWords } from "../parts/concepts.ts"
import { named } from "./concepts-named.ts"

/** Things that accounts of talks speak of, one a line; the same names in every language. * stands for any ending, several words stand in a row (gap of one allowed); a term of "a+b" stands for both, ~ marks what nearly all talks are about, "-" is no concept (parts/concepts.ts). */
export const concepts = conceptWords(`${named}
assets: frozen asset*, asset, assets, diplomatic property, immobili* asset*, seized asset*
ceasefire: ceasefire*, cease-fire*, cease fire, truce, armistice, silence regime, stop killing, killing stop, end bloodshed, stop bloodshed
~peace-process+~peace: peace process, peace talks, peace plan, peace formula, peace agreement, peace deal, peace treaty
summit+~peace-process+~peace: peace summit, summit on peace
~peace: peace, peaceful*
~settlement: settlement, resolution, resolve, solution, solve
~negotiation: negotiat*, talks
~diplomacy: diplomacy, diplomatic, diplomatically, political and diplomatic
~troops: troop*, soldier*, serviceman, servicemen, military personnel, military presence, military formation*, army, armed force*, ground force*, military
buildup: buildup, build-up, build up, amass*, concentration*, concentrating, massing
withdrawal: withdraw*, pull out, pullout, pullback, pull back
invasion: invad*, invasion*, incursion*, intervention
aggression: aggress*
~aggression+~war: war of aggression, aggressive war, aggression war
~escalation: escalat*
~de-escalation: de-escalat*, deescalat*, reduc* tension*, ease tension*
~tension: tension*
~attack: attack*, strike, strikes, shelling, bombard*, assault
energy: energy, electricity, electrical, power grid, power plant*, utility, fuel, power generation, generator*, heating, blackout*
oil+energy: oil, petroleum, crude
gas+energy: gas, lng
pipelines+energy: pipeline*, nord stream, hydrocarbon*
infrastructure: infrastructur*
nuclear-plant+energy: nuclear power plant*, nuclear plant*, npp, nuclear power station, zaporizhzhia, zaporozhye
nuclear: nuclear, atomic
missile+~weapons: missile*, rocket*
air-defence+~weapons: air defen*, air-defen*, anti-aircraft, antiaircraft, patriot, missile defen*, nasams, iris-t, s-300
drone: drone*, uav, unmanned
~weapons: weapon*, arms, armament*, ammunition, munition*, weaponry, equipment, materiel, bomb, bombs
military-aid+~assistance: military assistance, military aid, security assistance, military support, defen* assistance, defen* support, defen* capabilit*
~assistance: assist*, aid
humanitarian: humanitarian
civilians: civilian*, innocent people, population, inhabitants, residents
hostages: hostage*, captive*
prisoners: prisoner*, pow, detain*, imprison*, jailed
exchange+prisoners: exchange of prisoner*, prisoner exchange*, swap*, exchange of detain*
~release: release*, free, freed, return* home, returned home, bring home
children: child, children
migration: migra*, refugee*, displaced, asylum
sanctions: sanction*, restrictive measure*, economic measure*, economic and other measure*, cost*, penalt*, sanctions package, package of sanction*
trade: trade, trading, commerc*, export, exports, exporter*, import, imports, importer*
tariffs+trade: tariff*, customs dut*
investment: invest, investment*, investor*, business, businesses, business people, business communit*
finance: financ*, macroeconomic, macro-financial, budget*, fund, funds, funding, monetary
~economy: econom*, economic activit*
reconstruction: reconstruct*, rebuild*, recovery
food: food, grain*, wheat, agricultur*, farm product*
fertiliser+food: fertili*, mineral fertili*
shipping: navigat*, shipping, maritime, ship, ships, vessel*, sea lane*, port, ports, corridor
cyber: cyber*, ransomware, hacker*, hacking, information security
strategic-stability: strategic stability, arms control, strategic weapon*, strategic arms, new start, strategic security, strategic risk*
nonproliferation: proliferat*, non-proliferat*, nonproliferat*
sovereignty: sovereign*
integrity: territorial integrity
~independence: independ*
guarantees: guarant*, security assurance*
embassy: embass*, diplomatic mission*, diplomatic presence, consul, consuls, consular, consulate*, visa, visas, expulsion, expel*
~visit: visit*, trip
invitation: invite*, invitation*
~contacts: contact*, touch, stay engaged, follow up, follow-up, lines of communication, channel*, dialogue, dialog, consult*, communicat*
~teams: team*, expert*, representative*, adviser*, advisor*, delegation*, working group*, negotiator*, aide*
summit: summit*, highest level, leaders’ level, level of leaders
human-rights: human right*
democracy: democra*, rule of law, freedom*
climate: climate, emission*, warming, paris agreement
health: pandemic, covid*, coronavirus, vaccin*, health, medic*, hospital*, clinic*, medical treatment, treating wounded
wounded+health: wounded, injured
terrorism: terror*, extremis*, isis, isil, counterterror*
drugs: fentanyl, narcotic*, drug, drugs, trafficking
history: world war, allies during, veteran*, great patriotic, victory day, victory over
elections: election*
interference: meddl*, interfere*, interferenc*, internal affairs, domestic affairs
space: space, space station
culture: cultur*, sport*, hockey, olympic*
education: student*, educat*, scien*, research, universit*
technology: technolog*, artificial intelligence, ai, semiconductor*, chip, chips, quantum
minerals: mineral*, rare earth*
aircraft+~weapons: fighter jet*, fighter*, jet, jets, aircraft, f-16*, f-35*, aviation
flights: flight*, air service, air traffic
intelligence: intelligence, intelligence-sharing
mobilisation: mobilisation, mobilization, conscript*
provocation: provoc*, provok*, false flag
~border: border*, frontier*
~war: war, hostilit*, fighting, combat, military action, military conflict
~conflict: conflict*
~crisis: crisis, crises
battlefield: battlefield, front line*, frontline*, contact line, line of contact, line of combat
crimes: crime*, atrocit*, accountab*, tribunal, justice, war crime*, crime of aggression, crimes of aggression
reforms: reform*, deoligarch*, de-oligarch*, oligarch*
corruption+reforms: corrupt*
eu-integration: european integration, eu membership, eu accession, accession, candidate status, eu candidate, euro-atlantic integration, negotiating cluster*, enlargement negotiation*
~membership: membership
enlargement: enlarge*, expansion, eastward, open door*, open-door
~threat: threat*
~response: respond*, response*, retaliat*, decisive action
deterrence: deter, deterr*
~support: support*
condolence: condolence*, condol*, sympath*
congratulation: congratulat*
disaster: earthquake*, flood*, disaster*, wildfire*, crash
root-causes: root cause*
nothing-about: nothing about, without ukraine, without you
~european-security: european security, euro-atlantic security, security order, security architecture, security in europe
~security: security
~cooperation: cooperat*, co-operat*, partnership*, collaborat*, work together, working together, joint work
~bilateral: bilateral, relations between, relationship
~region: region*
~allies: ally, allies, allied, partner*
~un: united nations, security council, un charter, general assembly
~law: international law, charter
abductions: abduct*, kidnap*
annexation: annex*
normalisation: normalis*, normaliz*, abraham accords
submarines: submarine*, aukus
goods+trade: steel, aluminum, aluminium, car, cars, automobile*, automotive
purchases+trade: soybean*, soya, farm product*, agricultural purchase*, purchase*
export-control+technology: export control*, entity list, chip export*, blacklist*
intellectual-property: intellectual property, forced technology
currency: currency, exchange rate, dollar settlement*
trade-rules+trade: wto, world trade organization, trade deficit, trade agreement, free trade, market access
hydrogen: hydrogen, renewable*, solar, wind power, green energy, clean energy
nuclear-energy: reactor*, civil nuclear, civilian nuclear, uranium
nuclear-test: nuclear test*, ballistic, denuclear*
poisoning: skripal*, novichok, chemical weapon*, poison*
opposition+human-rights: navalny*, opposition leader
journalists+human-rights: journalist*, press freedom, media, freedom of the press, freedom of press, press
minorities+human-rights: minorit*, language rights, russian-speaking
religion: church*, religio*, patriarch*
tourism: touris*, holidaymaker*
railway: railway*, rail, road, highway*, bridge*, transport corridor*
extradition: extradit*
antisemitism: antisemit*, holocaust
parliament: congress, parliament*, senate
peacekeepers: peacekeep*, international force*, stabilization force*, reassurance force*, coalition of the willing
tanks+~weapons: tank, tanks, leopard*, abrams, artillery, howitzer*, himars
training: training, exercise, exercises, drill*
satellites: iss, lunar, moon, satellite*
envoy: special envoy*, special representative*, envoy*
~restrictions: restriction*, limitation*, ban, bans, prohibition*
licences: licen*
long-range+~weapons: long-range, atacms, taurus, storm shadow
winter: winter*, heating season
repair: repair*
shelter: shelter*
loan+finance: loan*, credit*
shadow-fleet+sanctions: shadow fleet, tanker*
loopholes+sanctions: loophole*, circumvent*, sanctions evasion
red-line: red line*
realities: realit*
imbalance+trade: imbalance*, deficit*
mediation: mediat*, good offices, intermediar*
committee: committee, committees, commission on, intergovernmental commission, joint commission
defence-industry: defen* industr*, defen* cooperation, arms production, joint production, military-technical
dual-use: dual-use, dual use, microelectronic*
deportation: deport*, forcibl*
evacuation: evacuat*
crossing: crossing*, checkpoint*
~implementation: implement*
~position: position, positions, stance
~agreement: agreement*, treaty, treaties, accord, accords, understanding*
~progress: progress
~outcome: outcome*, result, results
~preparation: preparation*, preparing, preparatory
modernisation: moderniz*, modernis*
core-interests: core interest*, major concern*
exchanges: people-to-people, cultural exchange*, academic exchange*
diaspora: diaspora*, expatriate*
cable: cable*
hybrid: hybrid*
hybrid+~aggression: hybrid aggression, hybrid war
demining: demin*, mine clearance, mine action
observers: monitor*, observer*, verification
citizens: nationals, compatriot*, citizens
blockade: blockad*, siege
airspace: airspace, no-fly
shipbuilding: shipbuild*, icebreaker*
fish: fish, fishing, fisher*
wastewater: wastewater, treated water
pharmaceuticals: pharmaceutic*, drugmak*
semiconductors+technology: semiconductor*, microchip*
ecology: environmental protection, ecolog*, biodivers*, wildlife
compensation: compensat*, reparation*
famine: famine, starv*, hunger, malnutrition
~military-operation: military operation*, ground operation*, special operation*
consequences: consequence*
islands: island*
armour: armoured vehicle*, armored vehicle*, infantry fighting, bradley, marder
~delivery: deliver*, supply, supplies, supplying, shipment*
supply-chains: supply chain*
~territory: territor*
graves: grave, graves, cemetery, burial*
visa-free+embassy: visa-free, visa free, visa liberali*
pilots: pilot, pilots
drilling+energy: drilling
~values: values
women: women, girls
transport: transport, transportation, logistic*
~industry: industr*
payments: payment*, settlements in national
victims: victim*, casualt*, fatalit*
anniversary: anniversar*
celebration: celebrat*, parade, parades
occupation: occupied, occupation, occupier*
declaration: declaration, declarations, joint statement*
memorandum: memorand*
neutrality: neutral*, non-aligned, nonaligned
demilitarisation: demilitari*, denazif*
offensive: offensive, offensives, counteroffensive, counter-offensive
resolution-un+~un: security council resolution*, un resolution*
referendum: referend*
disengagement: disengag*
sailors: sailor*, seaman, seamen, seafarer*, crew*
coal+energy: coal, coal-fired, coal-power*
next-steps: next steps, further steps, steps ahead
balloon: balloon*, airship*
airport+flights: airport*
airlines+flights: airline*, civil aviation, boeing, airbus
ai+technology: artificial intelligence
telecom+technology: telecom*, 5g, mobile network*
digital: digital*, digitis*, digitiz*
startups: startup*, start-up*, innovat*
language: language, languages
monuments: monument*, memorial*, statue*
heritage: heritage, unesco, museum*, artefact*, artifact*
police: police*, law enforcement, interpol
organised-crime: organised crime, organized crime, smuggl*, launder*
courts: court, courts, judge, judges, arbitration, verdict*
international-court+crimes: international criminal court, icc, court of justice, arrest warrant*
genocide: genocid*
dissidents+human-rights: political prisoner*, dissident*, activist*, civil society
missing-persons: missing, remains of
bodies+exchange: bodies
taxes+finance: tax, taxes, taxation
prices: inflation, prices
debt+finance: debt, debts
banks+finance: bank, banks, banking
farm-goods+food: meat, beef, pork, poultry, dairy, wine, wines, sugar, sunflower oil
timber: timber, forest*, logging
precious: diamond*, gold
battery-metals+minerals: lithium, cobalt, nickel, titanium, critical mineral*, critical raw material*
electric-cars+goods: electric vehicle*, electric car*, battery, batteries
disinformation: disinformation, misinformation, propaganda, fake*
social-media: social media, social network*
broadcasting+journalists: broadcast*, television, tv channel*
bases: military base*, naval base*, air base*, garrison*
deployment: deploy*
hotline: hotline*, hot line*
incident: incident*, collision*
shootdown: shot down, shoot down, downing, downed, downs
airliner: plane crash, airliner*, mh17, passenger plane*
spying: spy, spies, espionage, spying, surveillance
murder: assassinat*, murder*, homicide*
coup: coup, putsch, junta
transition: transitional, transfer of power
constitution: constitution*
autonomy: special status, autonom*
amnesty: amnest*, pardon*
customs: customs
readmission+migration: readmission
labour: labor, labour, employment, unemployment, jobs, workforce, workers
youth: youth, young people
interregional: interregional, inter-regional, sister cit*, twin cit*, between regions
oxygen+health: oxygen, ventilator*, test kit*, medical equipment, medical supplies
vaccines+health: vaccin*, sputnik v
pollution+ecology: pollut*, contaminat*, spill, spills
nuclear-weapons+nuclear: nuclear weapon*, nuclear arsenal*, nuclear warhead*, tactical nuclear, atomic bomb*
hypersonic+missile: hypersonic, oreshnik
biolabs: biological laborator*, biological weapon*, biolab*
cluster-munitions+ammunition+~weapons: cluster munition*, cluster bomb*
ammunition+~weapons: ammunition, munition*, shell, shells, artillery round*
mercenaries: mercenar*, private military
foreign-fighters: foreign fighter*, volunteer*
proxies: proxy, proxies
navy: warship*, aircraft carrier*, destroyer*, frigate*, navy, naval
ultimatum: ultimatum*, deadline*
inauguration: inaugurat*, sworn in, taking office, took office, assum* office
birthday: birthday*
holidays: independence day, national day, new year, christmas, ramadan, eid
funeral: funeral*, demise, passing of
recovery-wish: speedy recovery, swift recovery, full recovery, quick recovery
drought: drought*
epidemic+health: outbreak*, epidemic*
fires+disaster: firefight*, forest fire*
rescue: rescue*, rescuer*
humanitarian-pause+humanitarian+ceasefire: humanitarian pause*, pause in fighting, pause in hostilities
humanitarian-corridor+humanitarian: humanitarian corridor*, safe passage, green corridor*
settlers+west-bank: settler*, outpost*
two-state: two-state, two states
embargo+sanctions: embargo*
price-cap+oil+sanctions: price cap*, oil cap
windfall+assets: windfall profit*, proceeds of, proceeds from
confiscation+assets: confiscat*
macro-financial+finance: macro-financial, macrofinancial, budget support, budgetary support
quantum+technology: quantum
whaling: whale*, whaling
high-speed-rail+railway: high-speed rail*, high-speed line*
transit: transit
power-lines+energy: interconnector*, power line*, transmission line*, electricity import*, electricity export*, import of electricity
orphans+children: orphan*, adoption*
prosthetics+health: prosthe*, rehabilitat*
forced-labour+human-rights: forced labor, forced labour
competition: compet*
coexistence: coexist*
cold-war: cold war
blocs: bloc, blocs
decoupling: decoupl*, de-risk*, derisk*
hegemony: hegemon*, unilateral*
multilateral: multipolar*, multilateral*
reunification: reunif*, unification
trilateral: trilateral*, three-way, three-sided
roadmap: roadmap*, road map*
action-plan: action plan*, plan of action
phased: step-by-step, phased, gradual*
moratorium: moratori*
security-agreement+guarantees: security agreement*, security document*, security commitment*, security cooperation agreement*, agreement on security, document on security, commitments on security
trust: trust, confidence-building, mutual confidence
rotation: rotat*
multinational-force+peacekeepers: reassurance force*, multinational force*, multi-national force*, peace support force*
airdrops+humanitarian: airdrop*, air drop*
aid-trucks+humanitarian: aid truck*, trucks, aid convoy*, convoy*
ambassadors+embassy: reopening of consulate*, opening of consulate*, ambassador, ambassadors
direct-flights+flights: direct flight*, air service*, air traffic
~tonnes: tonne*, ton, tons
~kilometres: kilometre*, kilometer*, km
~barrels: barrel*
`)
