import { conceptWords } from "../parts/concepts.ts"
import { economy } from "./concepts-economy.ts"
import { named } from "./concepts-named.ts"
import { people } from "./concepts-people.ts"
import { security } from "./concepts-security.ts"

/** Things that accounts of talks speak of, one a line; the same names in every language. * stands for any ending, several words stand in a row (gap of one allowed); a term of "a+b" stands for both, ~ marks what nearly all talks are about, "-" is no concept (parts/concepts.ts). */
export const concepts = conceptWords(`${named}${security}${economy}${people}
summit+~peace-process+~peace: peace summit, summit on peace, peace conference, burgenstock, bürgenstock, swiss summit, summit in switzerland, conference in switzerland, gathering in switzerland
~settlement: settlement, resolution, resolve, solution, solve, settle
~negotiation: negotiat*, talks, to the table, at the table, negotiating table
~diplomacy: diplomacy, diplomatic, diplomatically
peaceful-way&~settlement&~peace: peaceful resolution*, peaceful settlement*, peaceful solution*, peaceful means, resolv* peacefully, peacefully resolv*, settled peacefully, prospects for peace, prospect of peace, peace prospects
peaceful-way&~diplomacy&~contacts&~negotiation: negotiated settlement*, negotiated solution*, dialogue and diplomacy, diplomacy and dialogue, dialogue and negotiation*, through negotiation*, path of dialogue
peaceful-way&~settlement&~diplomacy: diplomatic resolution*, diplomatic solution*, diplomatic settlement*, diplomatic means, diplomatic way*, diplomatic path, diplomatic effort*, political and diplomatic, politico-diplomatic, political settlement*, political solution*, through diplomacy, by diplomacy, engag* in diplomacy, pursu* diplomacy, path of diplomacy, proponent of diplomacy, supporter of diplomacy
~assistance: assist*, aid, help*
~release: release*, free, freed, return* home, bring home, return*
sovereignty: sovereign*, borders of 1991, 1991 border*, inviolab*
integrity: territorial integrity
~independence: independ*
~visit: visit*, trip, travel, travels, travelled, traveled, tour, arrival
invitation: invite*, invitation*
~contacts: contact*, touch, stay engaged, follow up, channel*, dialogue, dialog, consult*, communicat*, phone call*, keep talking, stay in contact
~teams: team*, expert*, representative*, adviser*, advisor*, delegation*, working group*, negotiator*, aide*
summit: summit*, leaders' level, level of leaders, leaders' meeting, meeting of leaders, meeting of the leaders, leader-level, face-to-face meeting*, in-person meeting, meet in person, personal meeting, meeting of presidents, meeting of the presidents, meeting between presidents, presidential meeting, top-level meeting, level of heads, highest level, face-to-face, gathering of leaders, in-person talks, one-on-one meeting*
~border: border*, frontier*
~response: respond*, response*, retaliat*, decisive action, written answer*, written reply, written replies, reply to, answer in kind, answer to the proposals, answer to proposals
~support: support*
nothing-about: nothing about, without ukraine, without you, over the heads, behind the back
~cooperation: cooperat*, co-operat*, partnership*, collaborat*, work together, working together, joint work
~bilateral: bilateral, relations between, relationship, sino
~region: region*
~allies: ally, allies, allied, partner*
~un: united nations, security council, un charter, general assembly
~law: international law, charter
envoy: special representative*, envoy*
mediation: mediat*, good offices, intermediar*, go-between, broker, at one table, to one table, around one table, at the same table, bring leaders together, bring the leaders, bring the two leaders, bring sides together, bring the sides, bring parties together, bring the parties, facilitat* talks, facilitat* negotiation*, facilitat* dialogue, facilitat* contact*, host* talks, host* negotiation*, host the talks, venue for talks, venue for negotiation*, good services
committee: committee, committees, commission on, joint commission*, intergovernmental, joint committee*
~implementation: implement*
~position: position, positions, stance
~agreement: agreement*, treaty, treaties, accord, accords, understanding*
~progress: progress
~outcome: outcome*, result, results
~preparation: preparation*, preparing, preparatory
modernisation: moderniz*, modernis*
core-interests: core interest*, major concern*, legitimate security, legitimate concern*, legitimate interest*, security interest*
islands: island*
~territory: territor*
declaration: declaration, declarations, joint statement*, communique, communiqué, joint document*
memorandum: memorand*
signed-documents+memorandum: memoranda of understanding, memorandum of understanding, memorandums of understanding
signed-documents: cooperation document*, bilateral document*, signing of document*, sign* document*, documents signed, documents were signed, signing of agreement*, agreements will be signed, agreements were signed, package of agreement*, package of document*
resolution-un+~un: security council resolution*, un resolution*
next-steps: next steps, further steps, steps ahead, way forward, further meeting*, next round, next meeting*, path forward, subsequent talks
coexistence: coexist*
cold-war: cold war
helsinki: helsinki spirit, spirit of helsinki, helsinki final act, helsinki act, helsinki conference, helsinki process, helsinki principle*, conference on security and cooperation
blocs: bloc, blocs, closed alliance*, small circle*, camp politics, closed group*, exclusive group*, bloc politics
hegemony: hegemon*, unilateral*
multilateral: multilateral*
reunification: reunif*, unification
trilateral: trilateral*, three-way, three-sided
roadmap: roadmap*, road map*
action-plan: action plan*, plan of action
phased: step-by-step, phased, gradual*
world-order: multipolar*, world order, rules-based, international order, global governance, global order, polycentric, international system, new type of international, un-centred, un-centered
two-plus-two: two-plus-two
self-defence: self-defence, self-defense, defend itself, defend themselves, defend ourselves
~coordination: coordinat*, co-ordinat*, common approach*, joint line
~unity: unity, solidarity, stand together, united front, united stance, standing together, cohesion
~friendship: friend*
~strengthening: strengthen*, bolster*, reinforc*, enhanc*, deepen*, boost*, step up, stepping up
~protection: protect*, safeguard*, shield*
~expansion: expand*, expansion*, broaden*, widen*, increas*
~reduction: reduc*, decreas*, lower, lowering, cut, cuts, cutting, curb, curbs
~end: end, ends, ended, ending, stop, stops, stopping, stopped, halt*, cease, ceases
~start: begin*, began, begun, start*, launch, launched, launching, commence*
~speed: accelerat*, speed, speedy, swift*, quick*, rapid*, prompt*, early, immediate*, fast*, expedit*, soon*
~participation: participat*, take part, taking part, took part, attend*, attendance
~opportunity: opportunit*, possibilit*
~preservation: maintain*, preserv*, uphold*
~achievement: achiev*, reach, reached, reaching, attain*
~life: life, lives
~future: future
~violation: violat*, breach*, infring*
~destruction: destroy*, destruction, ruin*, devastat*
~success: success*
~pressure: pressure*, pressuring
~role: role, roles
~commitment: commit*, obligation*
~market: market*
~production: manufactur*, production, produce, produced, producing, producer*
~transfer: transfer*, hand over, handed over, handing over, handover
~extension: extend, extended, extending, extension, prolong*
~world: global*, worldwide, world
~company: compan*, enterprise*, firms
~condition: condition*
~damage: damage*, damaging
~family: family, families
~problem: problem*
~challenge: challeng*
-: wage* war, war wages, wag* a war, press conference*, press release*, press secretar*, press service*, press statement*, press briefing*, take place, took place, exercise restraint, pilot project*, pilot program*, pilot phase, think tank*, shell compan*, dire straits, climate of, political climate, business climate, current climate, bridge gap*, bridge the gap*, bridge difference*, bridge-building, left bank, right bank, bank holiday, policy space, information space, security environment, business environment, international environment, environment of, free of, for free, all costs, flood of, army of, grave concern*, open arms, chip in, missing link*, open letter, red carpet, state of play, in the wake, gas mask*, in front, front page, front office, united front, home front, front of, price to pay, pay the price, pay a price, high price for, court of public, war of words, train of, lead time, food for thought, drill down, board room, strike a balance, strike balance, strike a deal, capital of, capitals, capital city, in the capital, space between, media availability, peace of mind, ground rules, hot topic*, last ditch, health of the economy, gold standard, immunity, joined by, joining us, joined the call, for joining, joined call, power vacuum, power of, shore up, state of the art, road to, road ahead, down the road, opposition to, space for, space to, central committee, politburo, political bureau, media space, public space, digital space, common space, economic space, post-soviet space, educational space, cultural space, living space, customs and traditions, national customs, religious customs, credit card*, international waters, coastal waters, open waters
`)
