/** Kinds of offices and the words for them, in their dictionary form. */
export const offices = `
president: president, president-elect, potus
prime-minister: prime minister, PM, premier, taoiseach, prime minister-elect, minister-president
chancellor: chancellor, federal chancellor, chancellor-designate
monarch: king, queen, emir, amir, sultan, emperor, pope, holy father, grand duke
crown-prince: crown prince
supreme-leader: supreme leader
vice-president: vice president, vice-president
deputy-prime-minister: deputy prime minister, vice prime minister, vice premier
foreign-minister: foreign minister, FM, EAM, minister of foreign affairs, minister for foreign affairs, minister of external affairs, external affairs minister, secretary of state, foreign secretary, minister of state for foreign affairs, minister for europe and foreign affairs, minister of foreign and european affairs, minister for foreign and european affairs, minister of foreign affairs and trade, secretary for foreign affairs, secretary of foreign affairs, federal foreign minister
high-representative: high representative, foreign policy chief
diplomat-in-chief: top diplomat, chief diplomat
deputy-foreign-minister: deputy foreign minister, deputy secretary of state, deputy minister of foreign affairs, under secretary of state, undersecretary of state, state secretary
defence-minister: federal defence minister, defence minister, defense minister, minister of defence, minister of defense, secretary of defense, defense secretary, defence secretary, secretary of war, war secretary
national-security-advisor: national security advisor, NSA, national security adviser, secretary of the security council, security council secretary, assistant to the president for national security affairs
deputy-national-security-advisor: deputy national security advisor, deputy national security adviser, principal deputy national security advisor, principal deputy national security adviser
minister: minister, treasurer, finance minister, minister of finance, interior minister, minister of the interior, minister of internal affairs, economy minister, energy minister, minister of energy, trade minister, justice minister, treasury secretary, secretary of the treasury, brexit secretary, commerce secretary, secretary of commerce, attorney general, home secretary, chancellor of the exchequer, health minister, agriculture minister, transport minister, minister of economy, minister of justice, minister of health, minister of culture, minister of science, minister of education, minister of agriculture, minister of transport, minister of industry and trade, minister of trade, minister of economic development, minister of labour, minister of labor, minister of the environment, minister of emergency situations, minister of natural resources, minister for europe
spokesperson: spokesperson, spokesman, spokeswoman, press secretary, presidential spokesman, presidential spokesperson, press attache, press attaché, press officer, official representative
secretary-general: secretary general, secretary-general
deputy-secretary-general: deputy secretary general, deputy secretary-general
ambassador: ambassador, permanent representative, permanent envoy, charge d'affaires, chargé d'affaires, consul general, high commissioner
envoy: envoy, special envoy, special representative, chief negotiator, negotiator, personal envoy, mediator
aide: aide, adviser, advisor, assistant, presidential aide, senior adviser, senior advisor, aide to the president, adviser to the president, foreign policy adviser, counselor
chief-of-staff: chief of staff, head of the office, head of the office of the president, head of the presidential office, head of the presidential administration, head of the president's office, chief of the presidential executive office
deputy-chief-of-staff: deputy chief of staff, deputy head of the office of the president, deputy head of the presidential office
speaker: speaker, chairman of the verkhovna rada, president of the european parliament
commander: commander, commander-in-chief, commander in chief, general, chief of the general staff, chairman of the joint chiefs of staff, colonel, admiral, major, captain, lieutenant general, major general
commissioner: commissioner, vice-president of the european commission
prosecutor: prosecutor, prosecutor general, chief prosecutor
head: head, chief, director, director general, director-general, chairman, chairwoman, chairperson, chair, chairperson-in-office, managing director, ceo, chief executive, boss
leader: leader, ruler, strongman
head-of-state: head of state, head of the state, state leader
head-of-government: head of government, head of the government
counterpart: counterpart, colleague, opposite number
first-lady: first lady, first gentleman, wife of the president, president's wife, spouse of the president, wife of the head of state
role: governor, mayor, senator, congressman, congresswoman, lawmaker, deputy, representative, member, secretary, analyst, expert, professor, journalist, correspondent, reporter, activist, economist, historian, lawyer, prince, princess, sheikh, patriarch, cardinal, archbishop, official, diplomat, coordinator, inspector, judge, coach, author, writer, owner, founder, guest, interlocutor, host, manager, politician, candidate, researcher, fellow, scientist, executive, negotiator
`

export const prefixes = `
deputy: deputy, vice, first deputy, assistant, under
acting: acting, interim, caretaker, incoming, newly elected, newly appointed, designate
former: former, ex, late, outgoing, then
`

/** Bodies of a state, by the English name that follows the state's. */
export const bodies = `
Foreign Ministry: foreign ministry, ministry of foreign affairs, ministry for foreign affairs, mfa, mofa, foreign office, ministry of external affairs, external affairs ministry, MEA
Defence Ministry: defence ministry, defense ministry, ministry of defence, ministry of defense, mod
Interior Ministry: interior ministry, ministry of the interior, ministry of internal affairs
Finance Ministry: finance ministry, ministry of finance
Energy Ministry: energy ministry, ministry of energy
Justice Ministry: justice ministry, ministry of justice
Health Ministry: health ministry, ministry of health
Ministry: ministry
Embassy: embassy, consulate, consulate general, mission, permanent mission
Government: government, cabinet, cabinet of ministers, authorities
leadership: leadership
regime: regime
Parliament: parliament, house of commons, lower house, upper house
Presidential Administration: presidential administration, presidency, presidential executive office, office of the president, presidential office, president's office, executive office
Prime Minister's Office: prime minister's office, PMO, office of the prime minister, prime ministerial office
administration: administration
Security Council: security council
military: military, armed forces, army, air force, navy, general staff, troops, forces
delegation: delegation
team: team, negotiating team, economic team, national security team
police: police
Central Bank: central bank
intelligence: intelligence, intelligence service, secret service
prosecutors: prosecutor's office, prosecutor general's office, attorney general's office, public prosecutor's office, prosecutors
coalition: coalition
`

/** What speaks for the person or body it belongs to. */
export const mouthpieces = `
service: press service, press office, 's office, press centre, press center, website, readout, communique, communiqué, press release, official statement, statement, joint statement, declaration, message, report, telegram channel
post: tweet, video message, video address, facebook post, telegram post
source: source
`

/** Groups of people: English name, side behind @. */
export const groups = `
journalists@media: q, journalist, reporter, correspondent, media representative
media@media: press, media, newspaper, daily, weekly, tabloid, news agency, broadcaster, outlet, press agency, news outlet, newsroom
experts: expert, analyst, scholar, academic
observers: observer, commentator, pundit
officials: official, senior official, functionary, senior u.s. official
senior administration officials@own: senior administration official, administration official
diplomats: diplomat
lawmakers: lawmaker, parliamentarian, legislator, senator, congressman, deputy, mp
sources: source
protesters: protester, demonstrator, protestor
allies: ally
partners: partner
ministers: minister
ambassadors: ambassador
critics: critic
rebels: rebel, militant, insurgent
separatists: separatist
prosecutors: prosecutor
negotiators: negotiator
delegates: delegate
states: country, countries, state, nation, capital
member states@own: member state
opposition: opposition
citizens: citizen, people, resident
business leaders: business leader, entrepreneur
doctors: doctor, physician, medic
relatives: relative, family member
witnesses: witness, eyewitness
lawyers: lawyer, attorney
scientists: scientist
researchers: researcher
rescuers: rescuer
investigators: investigator, detective
police: police, police officer
parents: parent
`

/** The participants of the talks together. A star: also without an article. */
export const parties = `
any: leader, interlocutor, participant, counterpart, colleague, two, pair, both, official, guest, statesman, principal, delegation, head of delegation, negotiator
people: man, woman, statesman, friend
side: side, party, parties
states: country, countries, nation, state, capital, capitals
head-of-state: head of state
head-of-government: head of government
`

export const groupAdjectives = `
Western: western
European: european
local: local
international: international
foreign: foreign
opposition: opposition
independent: independent
senior: senior
military: military
`

export const lists = `
honorifics: justice, mr, mr., messrs, messrs., mmes, mrs, mrs., ms, ms., dr, dr., h.e., h.e, shri, smt, smt., sir, lord, lady, madam, madame, monsieur, dame, his excellency, her excellency, his majesty, her majesty, his holiness, his royal highness, his highness, sen., gen., gov., rep., amb., lt., col., prof., gentleman
masculine: mr, mr., messrs, messrs., sir, lord
feminine: mrs, mrs., ms, ms., lady, madam, dame
pairs: both, two, three, four, the, these, all
twos: both, two, pair
others: other, another, unnamed, anonymous, unidentified, no, every, some, many, several, most, certain, world, regional, various, allied, fellow, future, key, such, any, religious, congressional, business, community
realms: republic, kingdom, federation, emirate, commonwealth
of: of, for, to, at, in
in: in, at
own: our, my
days: monday, tuesday, wednesday, thursday, friday, saturday, sunday
particles: de, da, di, von, van, der, den, del, la, le, bin, ibn, al, el, dos, du, ten, ter, abu, ben
figures: politician, diplomat, official, expert, analyst
men: man
women: woman
weak: major, key, dar, bishop, cannon, tai, kos, gil, salam, salami, shalom, gabriel, cohen, graham, may, price, power, brown, rice, hunt, straw, gates, burns, powell, carter, martin, paul, davis, miller, johnson, harris, singh, khan, ali, kan, noda, abe, sharon, grant, bruce, price, watson, ryan, ryder, wallace, cooper, park, lee, li, wang, kim, ban, moon, qin, mao, lin, guo, hahn, fischer, klaus, king, francis, leo, hammond, robertson, hague, gabriel, kurz, fico, rau, karis, blok, martin, kenny, burns, brink, sullivan, roh, sen, lam, hua, he, hu, liu, wei, dong, wen, jiang, yang, zhao, tsai, lai, lula, arce, boric, castro, petro, costa, monti, marin, dan, kumoch, michel, philippe, stubb, linde, radev, katz, cohen, barak, peres, aoun, khatami, saied, sall, ortega, morales, johnson, patel, ivanov, petkov, pavel, samaras, borisov, cleverly, grieve, store, slot, gang, hug, struck, coats, sang, borne, gram, dung, son, fox
`

export const pronouns = `
m: he, him, his, himself
f: she, her, hers, herself
n: it, its, itself
p: they, them, their, theirs, themselves
`
