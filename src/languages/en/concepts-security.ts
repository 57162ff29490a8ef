/** War and arms, troops and aid to them, truces and guarantees, intelligence and crime. A line as in concepts.ts. */
export const security = `
iron-dome&air-defence+~weapons: iron dome, david's sling
fighter-jets&aircraft+~weapons: f-16*, f-35*, gripen*, fighter jet*, fighters, mig-29*, combat aircraft, warplane*, mirage*, rafale*, combat jet*, fourth-generation
ceasefire: ceasefire*, cease-fire*, truce, armistice, silence regime, stop killing, killing stop, end bloodshed, stop bloodshed, halt to hostilit*, halt hostilit*, cessation of hostilit*, end to hostilit*, end hostilit*, end of hostilit*, stop fighting, stop the fighting, halt to fighting, halt fighting, end the fighting, end fighting, end to the fighting, lull, silence the guns, silence guns, pause in bombing, pause in the bombing, halt to bombing, stop to the bombing, stop shooting, lay down arms, stop the killing, stop bombing, cease fighting, freeze conflict, freeze the conflict, freez* of conflict, freez* of the conflict, freeze in place, freeze the front, freez* the lines, stop where they are, end to the bloodshed, end to bloodshed, end the bloodshed, end of bloodshed, stop the bloodshed, bloodletting, halt* military action*, halt* military operation*, halt* the military, suspen* hostilit*, suspension of hostilit*, cessation of military, break in fighting, break in the fighting, pause in the fighting, silence weapons, silence the weapons, weapons fall silent, guns fall silent, stop the war
~peace-process+~peace: peace process, peace talks, peace agreement, peace deal, peace treaty, peace effort*, peace settlement
~peace: peace, peaceful*
~troops: troop*, soldier*, serviceman, servicemen, army, armed force*, ground force*, military
buildup: buildup, build-up, amass*, concentration*, concentrating, massing, troops near, forces near, forces along, troops along, military presence near, unusual military, military movements
withdrawal: withdraw*, pull out, pullout, pullback, pull back, pull forces back, pull its forces, pull* forces back, pull troops back, pull its troops, draw* down troop*, draw* down forces, troop drawdown, to barracks, to their barracks, remove its soldier*, remove its troop*, remove troop*, remove forces, departure of foreign, troops leave, troops to leave, forces leave, return of troops, permanent bases, permanent garrison*
invasion: invad*, invasion*, incursion*, intervention
aggression: aggress*, war of conquest, unprovoked
~aggression+~war: war of aggression, aggressive war, aggression war
~escalation: escalat*
~de-escalation: de-escalat*, deescalat*, reduc* tension*, ease tension*
~tension: tension*
~attack: attack*, strike, strikes, shelling, bombard*, assault, barrage*, bombing, bombings, raid, raids
nuclear: nuclear, atomic
missile+~weapons: missile*, rocket*, ballistic, launches by north
air-defence+~weapons: air defen*, anti-aircraft, antiaircraft, patriot, missile defen*, nasams, iris-t, s-300, anti-missile, surface-to-air, sam system*, sam batter*, thaad, interceptor*, protect* sky, protect* skies, defend* sky, defend* skies, close the sky, close the skies, air shield, sky shield, batteries to shield, missile shield, air protection, airspace protection, ground-based air, hawk system*, shield cities, shield the cities, shield* from missiles, protect* from air, protection from air, cover the sky, cover cities
drone: drone*, uav, unmanned, uas, shahed*, loitering, bayraktar*, quadcopter*
~weapons: weapon*, arms, armament*, ammunition, munition*, equipment, materiel, bomb, bombs
military-aid+~assistance+~weapons: military assistance, military aid, security assistance, military support, defen* assistance, defen* support, defen* capabilit*, lethal aid, lethal assistance, lethal weapon*, defensive aid, military package*, weapons package*, arms package*, defen* package*, drawdown*, arms deliver*, weapons deliver*, deliver* of weapon*, deliver* of arms, supply of weapon*, supply of arms, supply* weapon*, provid* weapon*, sending weapon*, send weapon*, arms suppl*, weapons suppl*, military suppl*, military hardware, foreign military financing, lend-lease, military equipment, arm ukraine, arming ukraine, purl, transfer of weapon*, transfer of arms, arms transfer*, weapons transfer*, package of weapons, package of arms, defensive equipment, security package*, arming kyiv, pumping ukraine, pump* weapons, defen* contribution*
hostages: hostage*, captive*
exchange+prisoners: exchange of prisoner*, prisoner exchange*, swap*, exchange of detain*, exchange of captive*, exchange of captured, exchange of inmate*, exchange of held, all for all, exchange list*, exchange of convict*, return of prisoners, returning prisoners
cyber: cyber*, ransomware, hacker*, hacking, information security, computer network*, computer system*, computer attack*, data breach*, malware, hack, hacks, hacked, ict security, attacks on network*
strategic-stability: strategic stability, arms control, strategic weapon*, strategic arms, new start, strategic security, strategic risk*, nuclear arms control, warhead*, strategic offensive, arms race, on-site inspection*, strategic forces, disarmament, strategic nuclear, predictability in, arms limitation*, limits on arms, nuclear parity, risk reduction, reduc* of risks, reduc* risks
nonproliferation: non-proliferat*, nonproliferat*, proliferation, weapons of mass destruction, wmd
guarantees: guarant*, security assurance*, binding pledge*, binding commitment*, security pledge*, bilateral security, assurances that, binding promise*, legally binding, written assurances, security safeguards
terrorism: terror*, extremis*, isis, isil, counterterror*, islamic state, daesh, al-qaeda, al-qaida, jihad*, radicali*, suicide bomb*, militant, militants
drugs: fentanyl, narcotic*, drug, drugs, opioid*, precursor*, heroin, cocaine, methamphetamine*, poppy, poppies, opium, counternarcotic*, overdose*
interference: meddl*, interfere*, internal affairs, domestic affairs, influence operation*
aircraft+~weapons: jet, jets, aircraft, warplane*, helicopter*, bomber*
intelligence: intelligence, early warning, spy agenc*, cia, fsb, mi6, satellite imagery, security service*, reconnaissance
mobilisation: mobilisation, mobilization, conscript*, call-up, callup, military service, draftee*, reservist*
provocation: provoc*, provok*, false flag, staged attack*, pretext*
~war: war, hostilit*, fighting, combat, military action, military conflict
~conflict: conflict*
~crisis: crisis, crises
battlefield: battlefield, front line*, frontline*, contact line, line of contact, line of combat, situation at the front, theatre of operations, theater of operations, military situation, line of fire, situation on the ground, on the front, at the front, advance of russian, gains on the ground
crimes: atrocit*, accountab*, justice, war crime*, impunity, war criminal*, crime, crimes, criminal, held to account, hold to account, hold russia to account, answer for, those responsible, perpetrator*, guilty
enlargement: eastward, open door*, bases near border*, infrastructure near border*, enlargement, expansion to the east, moving east, move east, moves east, borders of 1997, 1997 line*, 1997 border*
~threat: threat*
deterrence: deter, deterr*
root-causes: root cause*, underlying cause*, root of conflict, primary cause*, deeper cause*, underlying reason*, reasons for the conflict, causes of the conflict, causes of the crisis, causes of the war, reasons of the crisis
talks-open&~negotiation: willing* to negotiate, willing* to talk, willing* to hold talks, willing* to engage in talks, readiness to negotiate, ready to negotiate, ready for negotiation*, readiness for negotiation*, ready for talks, readiness for talks, open to negotiation*, openness to negotiation*, open to talks, openness to talks, open to dialogue, openness to dialogue, ready for dialogue, readiness for dialogue, resum* negotiation*, resum* talks, resum* of talks, resum* of negotiation*, return* to negotiation*, return* to talks, negotiating table, negotiation table, reject* negotiation*, reject* talks, refus* to negotiate, refus* talks, refus* of talks, break* off talks, broke off talks, breaking off negotiation*, enter* into negotiation*, enter* negotiation*, enter* into talks, engage in negotiation*, start* of negotiation*, launch of negotiation*, launch* negotiation*, launch of talks
~european-security: european security, euro-atlantic security, security order, security architecture, security in europe
~security: security
annexation: annex*
submarines: submarine*, aukus, nuclear-powered, undersea boats
nuclear-test: nuclear test*, atomic test*, test* nuclear, nuclear explosion*, nuclear detonation*
poisoning: skripal*, novichok, poison*, nerve agent*
peacekeepers: peacekeep*, international force*, stabilization force*, reassurance force*, coalition of the willing, blue helmet*, un mission*, peace operation*
tanks+heavy-weapons+~weapons: tank, tanks, leopard*, abrams, challenger tank*, main battle tank*
training: training, trainee*, recruits, train soldier*, train troop*, train brigade*, trained soldier*, train ukrainian, instructor*
long-range+~weapons: long-range, atacms, taurus, storm shadow, scalp missile*, tomahawk*, deep strike*, strike* deep, deep into russia, strikes inside russia, deep inside russia, longer range, limits on the use, restrictions on the use, permission to strike, permission to hit, targets in russia, targets inside russia, strikes inside
repair: repair*
shelter: shelter*
red-line: red line*
realities: realit*
defence-industry: defen* industr*, defen* cooperation, arms production, joint production, military-technical, military-industrial, arms maker*, weapons maker*, arms manufactur*, weapons manufactur*, weapons production, arms industr*, defen* production, defen* compan*, defen* contract*, military production, production of weapon*, joint manufacture, co-production, coproduction, defen* plant*, defen* firm*, licensed production, co-develop*, weapons plant*, drone plant*, drone factor*
evacuation: evacuat*
hybrid: hybrid*, gray zone, grey zone
hybrid+~aggression: hybrid aggression, hybrid war
demining: demin*, mine action, landmine*, mine-clear*, unexploded, minefield*, sapper*, anti-personnel, antipersonnel, explosive ordnance, ottawa convention, land mine*, sea mine*, naval mine*, drifting mine*, mine danger, mine threat, mined, mines and, clear* mines, removal of mines, clear* explosives, explosive remnants, explosives from
observers: monitor*, observer*, verification
blockade: blockad*, siege
airspace: airspace, no-fly, close sky, close the sky, close skies, close the skies, overflight*
~military-operation: military operation*, ground operation*, special operation*
armour+heavy-weapons+~weapons: armoured vehicle*, armored vehicle*, infantry fighting, bradley, marder, armoured carrier*, armored carrier*, armoured personnel*, armored personnel*, personnel carrier*, strykers, fighting vehicle*
pilots: pilot, pilots, airmen
victims: victim*, casualt*, fatalit*, loss of life, loss of lives, dead, those killed, death toll, lives lost
occupation: occupied, occupation, occupier*, seized region*, seized territor*, seized areas, seized by russia
neutrality: neutral*, non-aligned, nonaligned, non-bloc, out of blocs
demilitarisation: demilitari*, denazif*
offensive: offensive, offensives, counteroffensive
referendum: referend*, sham vote*, annexation vote*, so-called vote*, pseudo-referend*
disengagement&withdrawal: disengag*, separation of forces, pull back forces, pullback of forces, mutual withdrawal
sailors: sailor*, seaman, seamen, seafarer*, crew*
balloon: balloon*, airship*
police: police*, law enforcement, interpol
organised-crime: organised crime, organized crime, smuggl*, launder*, gang, gangs, mafia*, transnational crime, cross-border crime, illegal arms, illicit arms, contraband, traffick*, financial crime*, illicit trade, crime syndicate*, scam, scams, fraud, fraudsters
international-court&crimes: international criminal court, icc, court of justice, arrest warrant*, icj, tribunal*, hague, world court, court for leaders, court for the crime, international court*
genocide: genocid*
missing-persons: missing, remains of
bodies+exchange: bodies of the fallen, bodies of fallen, bodies of soldier*, bodies of serv*, bodies of dead, bodies of the dead, bodies of killed, exchange of bodies, exchange* bodies, return of bodies, return* bodies, repatriat* bodies, repatriat* fallen, transfer of bodies, fallen soldier*, fallen service*, remains of soldier*, remains of fallen, repatriation of bodies, repatriation of the fallen, dead soldiers
bases: military base*, naval base*, air base*, garrison*, airbase*, basing, military facilit*, naval facilit*, base rights
deployment: deploy*
hotline: hotline*, hot line*, direct line of communication, crisis line, crisis communication*, secure line, line of communication, communication line*, deconfliction channel*
incident: incident*, collision*, near miss, close encounter*, dangerous encounter*, dangerous approach*, unsafe, intercepts
shootdown: shot down, shoot down, downing, downed, downs, brought down plane
airliner: plane crash, airliner*, mh17, passenger plane*
spying: spy, spies, espionage, spying, surveillance, eavesdrop*, wiretap*, counterintelligence, counter-intelligence
murder: assassinat*, murder*, homicide*
coup: coup, putsch, junta
autonomy: special status, autonom*
amnesty: amnest*, pardon*
nuclear-weapons+nuclear: nuclear weapon*, nuclear arsenal*, nuclear warhead*, tactical nuclear, atomic bomb*, nuclear arms, nuclear war, nuclear blackmail, nuclear doctrine, nuclear deterren*, first use, nuclear threat*, nuclear rhetoric, nuclear conflict, nuclear strike*, nuclear escalation, nuclear sabre, nuclear saber, atomic weapon*, atomic arms, nuclear use
hypersonic+missile: hypersonic, oreshnik, kinzhal, zircon, avangard
biolabs: biological laborator*, biological weapon*, biolab*, biological research, biosecurity, bioweapon*
cluster-munitions+ammunition+~weapons: cluster munition*, cluster bomb*
ammunition+~weapons: ammunition, munition*, shell, shells, artillery round*, million rounds, 155mm, 155-mm, calibre, caliber
mercenaries: mercenar*, private military
foreign-fighters: foreign fighter*, foreign volunteer*
proxies: proxy, proxies, iran-backed, backed by iran, backed by tehran
navy: warship*, aircraft carrier*, destroyer*, frigate*, navy, naval, fleet, flotilla, coast guard
ultimatum: ultimatum*, deadline*
humanitarian-pause+humanitarian+ceasefire: humanitarian pause*, pause in fighting, pause in hostilities
moratorium: moratori*
security-agreement+guarantees: security agreement*, security document*, security commitment*, security cooperation agreement*, agreement on security, document on security, commitments on security, security pact*, security compact*, security treaty, mutual defen*
trust: trust, confidence-building, mutual confidence, transparency, build* confidence
rotation: rotat*
multinational-force&peacekeepers: reassurance force*, multinational force*, multi-national force*, peace support force*, boots on the ground, european troop*, western troop*, foreign troop*, contingent*, stabili* force*, deterrence force*, coalition of the willing, european force*
chemical-weapons: chemical weapon*, chemical attack*, chemical arsenal*, opcw, sarin, chlorine attack*, toxic gas
space-weapons+space: weapons in space, weaponi* of space, space weapon*, arms race in space, militari* of space, anti-satellite
military-contacts+~contacts: military-to-military, mil-to-mil, military communication*, military dialogue, military contact*, deconflict*, de-conflict*, defen* channel*, theater commander*, theatre commander*, between militaries, between the militaries, military channel*, general staffs, chiefs of staff, chief of the general, military hotline*, contacts between the armed, contacts between the militar*, coordination between the militar*, coordination between the two armies, coordination between the armies, commanders to speak, commanders to talk, army-to-army
heavy-weapons+~weapons: heavy weapon*, heavy arms, heavy equipment
artillery+ammunition+heavy-weapons+~weapons: artillery, howitzer*, himars, mlrs, rocket launcher*, multiple launch, mortar*, 155 mm, caesar*
drills: military exercise*, naval exercise*, joint exercise*, military drill*, exercises, drill, drills, war game*, wargame*, manoeuvre*, maneuver*, live-fire, exercising in, forces exercising, troops exercising, snap exercise*, combat readiness check*, combat readiness inspection*
arms-sales+~weapons: arms sale*, weapons sale*, sale of arms, sale of weapon*, weapons purchase*, purchase of weapon*, purchase of arms, military sale*, arms deal, arms deals, buy weapon*, buying weapon*, defen* procurement, arms export*, arms purchase*
defence-spending: defen* spending, defen* budget*, military spending, burden sharing, gdp on defen*, defen* expenditure*, spending on defen*, two percent, five percent, fair share
eastern-flank+nato: eastern flank, forward presence, battlegroup*, battle group*, forward-deployed
article-five+nato: article 5, article five, article v, collective defen*, common defen*
depleted-uranium: depleted uranium
sabotage+hybrid: sabotag*, saboteur*, arson*, blow* up bridge, blowing up of, cut cables, cutting cables, cutting of cables, damage to cable*, damage to undersea, damage to submarine
encirclement: encircl*, surrounded troop*, surrounded soldier*, surrounded unit*, trapped soldier*, trapped fighter*
energy-truce&ceasefire&energy: energy ceasefire*, energy truce, moratorium on strikes, halt to strikes, halt strikes, stop strikes on energy, not to strike energy, refrain* from strikes on energy, ceasefire on energy, stop attacks on power, stop attacks on energy, pause strikes, pause in strikes, pause attacks
korean-troops&korea: north korean troop*, north korean soldier*, dprk troop*, north korean forces, pyongyang's troops
territorial-issue+~territory: territorial concession*, cede, ceding, ceded, land swap*, territory swap*, territorial swap*, territorial exchange*, exchange of territor*, territorial compromise*, territorial issue*, territorial question*, give up land, give up territor*, land for peace, sovereignty over, hand over donbas, hand* over territor*, recognise as russian, recognize as russian
recognition: recogni* of independence, recogni* independence, diplomatic recognition, recognition of republic*, recognition of state*, international recognition, recogni* republic*
legitimacy: legitimacy, illegitimate
regime-change: regime change, change of regime, overthrow*
arrests+prisoners: arrest, arrests, arrested, arresting, detention*
detained-citizens&prisoners: wrongfully held, wrongfully detain*, wrongful detention*, unjustly detain*, unjustly held, unlawfully held, unlawfully detain*, detained citizen*, detained american*, detained national*, imprisoned american*, imprisoned citizen*, jailed citizen*, jailed american*, citizens held, citizens detain*, citizens jailed, nationals held, nationals detain*, americans held, americans detain*, hostage diplomacy, arbitrarily detain*, arbitrary detention*, held abroad, held illegally, humanitarian case*, countrymen held, compatriots held, held without charge, held without trial, jailed national*, imprisoned national*, jail* abroad, imprisoned abroad
massacre+crimes: massacre*, mass grave*, mass killing*, summary execution*, slaughter*
torture+crimes: tortur*, ill-treatment, mistreat*, rape, rapes, sexual violence
state-sponsor+terrorism: state sponsor*, sponsor of terror*, terrorist state, terrorist regime
cartels+organised-crime+drugs: cartel, cartels
people-trafficking+organised-crime: human trafficking, trafficking in persons, people smuggl*, traffick* in human*, human smuggl*, migrant smuggl*
piracy: piracy, pirate*
disarming: disarm, disarming, disarmed, lay down weapons, demobili*
buffer-zone: buffer zone*, safe zone*, security zone*, demilitari* zone*, safe area*
peace-formula+~peace-process: peace formula, formula for peace, ten-point, 10-point, ukrainian formula
peace-plan+~peace-process: peace plan*, peace initiative*, peace proposal*, 20-point, 28-point, settlement plan*
nazism+history: nazi, nazis, nazism, neo-nazi*, fascis*
mariupol: mariupol, azovstal, steelworks, ilyich plant
patrols: patrol, patrols, patrolling, joint patrol*
explosion: explosion*, blast, blasts
shooting+murder: mass shooting*, gunman, gunmen, shooting spree, gunned down, gunning down
hijacking+piracy: hijack*
`
