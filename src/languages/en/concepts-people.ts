/** People and their rights, health, culture, memory, and what states say to each other of them. A line as in concepts.ts. */
export const people = `
humanitarian: humanitarian, aid deliver*, delivery of aid, deliver* aid, aid access, relief suppl*, relief effort*, relief aid, relief convoy*, life-saving aid, lifesaving aid, flow of aid, aid flow*, aid into, basic necessities, emergency aid, relief consignment*, relief material*, relief goods, relief assistance, consignment of relief, essential supplies, aid shipment*, shipments of aid, tents, blankets, crossing for aid, entry of supplies, entry of aid, entry of goods, field hospital*
civilians: civilian*, innocent people, population, inhabitants, residents, non-combatant*, apartment building*, residential building*, residential area*, homes destroyed, destroyed homes, innocent lives, innocent civilian*, civilian lives, loss of innocent
prisoners: prisoner*, pow, detain*, imprison*, pows, inmate*, captured soldier*, captured service*, captured fighter*, captured defender*, captivity, jail*, behind bars, convict, convicts, convicted, prison, prisons, penal colon*, in custody, into custody, serving sentence*, serving a sentence
children: child, children, minors, underage, kids, sons and daughters, boys and girls, orphan*, schoolchild*, adolescent*, teenager*
migration: migra*, refugee*, displaced, asylum, boat people, crossing the channel, border crosser*, returnee*, resettle*, irregular arrival*, irregular crossing*, found refuge, fleeing, flee
embassy: embass*, diplomatic mission*, diplomatic presence, consul, consuls, consular, consulate*, diplomatic post*, diplomatic representation*
human-rights: human right*, civil liberties, fundamental freedom*, civil rights, repressi*, crackdown*, persecut*, fundamental right*
democracy: democra*, rule of law, freedom*, free and fair, backsliding
health: pandemic, covid*, coronavirus, vaccin*, health, medic*, clinic*, treating wounded, virus, variant*, omicron, quarantine, lockdown*, patients, hospital, hospitals, hospitaliz*, hospitalis*, doctors
wounded+health: wounded, injured, treatment of soldier*, rehabilitation of soldier*, treat* soldier*
history: world war, allies during, veteran*, great patriotic, victory day, victory over, historical memory, falsification of history, wartime, d-day, nuremberg, normandy landing*, memory of the war, memory of war, historical truth, rewriting history, fallen in the war, allied landing*, stalingrad, siege of leningrad, liberation of, victory in europe, elbe, allied victory
elections: election*, ballot*, electoral, polling, voter, voters, polls, presidential vote, snap vote, free and fair, early vote, snap poll*, presidential poll*, turnout, presidential race, election campaign*, electoral campaign*
culture: cultur*, art, arts, theatre*, theater*, cinema, film, films, literature, librar*, festival*, music*, orchestra*, concert, concerts, artist, artists
education: student*, educat*, scien*, research, universit*, scholar*, school*, academ*, teacher*, laborator*, joint degree*
reforms: reform*, deoligarch*, oligarch*
condolence: condolence*, sympath*, sorrow, grief, mourn*, bereaved, families of victims, families of the victims, families of those killed, solidarity after, share* the pain, condole, condoled, tragedy, tragic loss
congratulation: congratulat*, felicitat*, best wishes, good wishes, warm wishes, well wishes, season's greeting*, on his re-election, birthday wishes, birthday greeting*
disaster: earthquake*, flood*, disaster*, wildfire*, hurricane*, cyclone*, typhoon*, tsunami*, landslide*, mudslide*, volcan*, eruption*, calamit*, catastrophe*, inundat*, storm, storms
normalisation: normalis*, normaliz*, restor* of relations, restor* relations, restor* diplomatic, re-establish*, reestablish*, thaw, rapprochement, establish* diplomatic relations, establishment of diplomatic, restor* ties, mend* relations, mend* ties, mend fences, reset
opposition+dissidents+human-rights: navalny*, opposition leader*, opposition part*, opposition group*, opposition movement*, opposition forces, opposition member*, democratic opposition, opposition protest*, leader of the opposition, jailed critic*, kremlin critic*
journalists+human-rights: journalist*, press freedom, freedom of press, reporter*, correspondent*, newspaper*, news outlet*, the press, free press, freedom of speech, freedom of expression, free speech, censorship, media, news website*, news site*, news agenc*, columnist*, editor, editors, news crew*
minorities+human-rights: minorit*, language rights, russian-speaking, russian speaker*, national communit*, hungarian communit*, ethnic communit*, ethnic hungarian*, ethnic russian*, native language, russian language, mother tongue
religion: religio*, patriarch*, orthodox*, pope, mosque*, clergy, worship, faith, believers, canonical, monaster*, church, churches, christians, christianity, cathedral*, bishop*, worshipper*
tourism: touris*, holidaymaker*, travellers, travelers, seaside resort*
extradition: extradit*, hand over suspect*, handing over suspect*, surrender of suspect*
antisemitism: antisemit*, holocaust
parliament: congress, parliament*, senate, lawmaker*, bundestag, knesset, duma, verkhovna rada, house of representatives, legislature*, legislator*
deportation: deport*, forcibl*, forced transfer*, forced displacement, unlawful transfer*, unlawfully transfer*, illegal transfer*, illegally transfer*
exchanges+culture+education: people-to-people, cultural exchange*, academic exchange*, educational exchange*, student exchange*, humanitarian exchange*, cultural ties, humanitarian tie*, humanitarian contact*, cultural and humanitarian, humanitarian cooperation, contacts between people, ties between people, ties between scholar*, exchange of students, exchange of scholars, exchanges of scholar*, exchanges of student*, exchanges between people, human contacts, exchange student*, youth exchange*, language student*
diaspora: diaspora*, expatriate*, compatriot*, overseas communit*, overseas indian*, expat, expats, ukrainians abroad, community abroad, indian community, ukrainian community
citizens: nationals, citizens, tourists stranded
pharmaceuticals: pharmaceutic*, drugmak*, medicines, medication*, generics, insulin
compensation: compensat*, reparation*, register of damage, claims commission, damage caused, indemnit*, register of loss*, losses caused, russia must pay, russia should pay, make russia pay
famine&food: famine, starv*, hunger, malnutrition, food insecurity, food crisis, food shortage*
graves: graves, gravesite*, cemeter*, burial*
~values: values
women: women, girls, gender, women's rights, girls' education
anniversary: anniversar*, quarter of a century, century since, years since, centenar*, jubilee, years of diplomatic, years of friendship, half a century, decades since, years of ties, years of relations
celebration: celebrat*, parade, parades, festivit*, military parade*
language: language, languages, confucius institute*
monuments: monument*, memorial*, statue*
heritage: heritage, unesco, museum*, artefact*, artifact*, stolen art, antiquit*, archaeolog*, restor* of cathedral*, looted, stolen painting*
courts: courts, judges, arbitration, verdict*, court, judiciary, judicial, lawsuit*, prosecutor*, legal proceeding*, prosecution*
dissidents+human-rights: political prisoner*, dissident*, activist*, civil society, jail* opposition, opposition politician*, opposition figure*, arrest* of opposition, prisoner* of conscience, jail* of opposition, jailing of the opposition, opposition in jail, politically motivated
disinformation: disinformation, misinformation, propaganda, fake*, false narrative*, lies, information war*, information campaign*, false news, fabricat*, forged news, false report*
social-media: social media, social network*, social platform*, facebook, twitter, telegram channel*
broadcasting+journalists: broadcast*, television, tv channel*, radio station*, tv station*
transition: transitional, transfer of power, interim government, transition of power, power transfer, handover of power
constitution: constitution*, basic law, new charter of state
readmission+migration: readmission
youth: youth, young people, young generation, young leader*
interregional: interregional, inter-regional, sister cit*, twin cit*, between regions, regions of the two countries, regional exchange*, cooperation of regions, regional ties, provinces and
oxygen+health: oxygen, ventilator*, test kit*, medical equipment, medical supplies
vaccines+health: vaccin*, sputnik v, doses, jab, jabs, astrazeneca, pfizer, moderna, covax, immuniz*, immunis*, booster shot*, inoculat*, polio shot*, flu shot*, covid shot*
inauguration: inaugurat*, sworn in, taking office, took office, assum* office, re-election, reelection, new term
birthday: birthday*
holidays: independence day, national day, new year, christmas, ramadan, eid, thanksgiving, diwali, nowruz, easter greeting*, bastille day, fourth of july, holiday, holidays, constitution day, spring festival, unity day, festive season
funeral: funeral*, demise, passing of, passed away, death of president, death of former, burial of
recovery-wish: speedy recovery, swift recovery, quick recovery, wish* recovery, get well, good health to, recover* from illness
epidemic+health: outbreak*, epidemic*, disease, diseases, flu, influenza, ebola, cholera, measles, polio, monkeypox, malaria, hiv
rescue: rescue*, emergency response, emergency service*
humanitarian-corridor+humanitarian: humanitarian corridor*, safe passage, green corridor*, evacuation corridor*, evacuation route*, safe corridor*, safe exit, humanitarian route*
orphans+children: orphan*, adoption of child*, adoptive parents, international adoption*
prosthetics+health: prosthe*, rehabilitation cent*
forced-labour+human-rights: forced labor, forced labour
airdrops+humanitarian: airdrop*, air drop*
aid-trucks+humanitarian: aid truck*, trucks, convoy*
ambassadors&embassy: reopening of consulate*, opening of consulate*, ambassador, ambassadors
visas+embassy: visa, visas, entry rule*, entry permit*, travel document*, easier entry, entry for student*, entry for business*, entry requirement*
expulsions+embassy: expel* diplomat*, diplomat* expelled, expulsion*, persona non grata, embassy staff*, staffing of embass*, staff of embass*, diplomatic staff*, consular staff*, number of diplomat*
diplomatic-property+embassy: diplomatic property, diplomatic compound*, consular property, seized compound*, diplomatic premises
citizenship: citizenship, passport*, dual national*, naturali*
families+children: family reunification, reunite* families, separated families, divided families, relatives, reunite* with families
death-penalty+human-rights: death penalty, death sentence*, capital punishment, executions, execution of prisoner*
lgbt+human-rights: lgbt*, same-sex, gay rights
racism+human-rights: racism, racist, xenophob*, islamophob*, russophob*, racial discrimination
court-reform&reforms+courts: judicial reform*, reform of judiciary, court reform*, independence of judges, judicial independence, independent judiciary, independent court*, selection of judges
aid-workers+humanitarian: aid worker*, humanitarian worker*, relief worker*, humanitarian staff, aid agenc*, humanitarian personnel, humanitarians
sport&culture: sport*, hockey, olympic*, paralympic*, football, soccer, athlete*, world cup, championship*, doping, chess, basketball, swimming, table tennis, universiade*, spartakiad*
volhynia+history: volhynia, volyn, exhum*, upa, bandera
holodomor+history: holodomor
crimean-tatars&crimea: crimean tatar*, mejlis
commemoration: commemorat*, wreath*, tribute to victims, minute of silence, memory of victim*, remembrance, eternal flame
accident+disaster: accident*, crash, crashes, derail*, mine explosion*, collapse of building*, factory explosion*, shipwreck*
air-crash+accident+disaster: plane crash*, air crash*, helicopter crash*, air disaster*, aircraft crash*, crash of plane, crash of aircraft, airliner crash*
citizens-return+evacuation: repatriat* of citizen*, repatriation flight*, bringing citizens home, evacuat* of citizens, return of citizens home, stranded citizen*
protests: protest*, demonstrations, demonstrators, rallies, riot, riots, rioting, unrest
resignation: resign*, step down, stepping down, stepped down
new-government+elections: new government, coalition government, form* government, formation of government, new cabinet, swearing in
legal-assistance+courts: legal assistance, sentenced person*, legal aid
mental-health+health: mental health, psycholog*, trauma
disability: disabilit*, disabled, barrier-free
pilgrimage+religion: pilgrim*, hajj, umrah, hasid*, rosh hashanah
exhibitions+culture: exhibition*, expo, trade fair*
awards: prize, prizes, medal, medals, award, awards, awarded
comfort-women+history: comfort women, wartime labour*, wartime labor*, yasukuni
relief-goods&humanitarian&food&health: food and medicine, food and medical
bodies-of-hostages&bodies&hostages+exchange: bodies of hostage*, remains of hostage*
constitutional-reform&constitution&reforms: constitutional reform*
election-win&inauguration&elections: election victory, election win, victory in election*, won the election*
`
