import { conceptWords } from "../parts/concepts.ts"
import { economy } from "./concepts-economy.ts"
import { named } from "./concepts-named.ts"
import { people } from "./concepts-people.ts"
import { security } from "./concepts-security.ts"

/** Things that accounts of talks speak of, one a line; the same names in every language. * stands for any ending, several words stand in a row (gap of one allowed); a term of "a+b" stands for both, ~ marks what nearly all talks are about, "-" is no concept (parts/concepts.ts). */
export const concepts = conceptWords(`${named}${security}${economy}${people}
summit+~peace-process+~peace: peace summit, summit on peace, peace conference, burgenstock, bürgenstock, swiss summit, summit in switzerland, conference in switzerland, gathering in switzerland
~settlement: settlement, resolution, resolve, solution, solve, settle
~negotiation: negotiat*, talks
~diplomacy: diplomacy, diplomatic, diplomatically
~assistance: assist*, aid
~release: release*, free, freed, return* home, bring home
sovereignty: sovereign*
integrity: territorial integrity
~independence: independ*
~visit: visit*, trip
invitation: invite*, invitation*
~contacts: contact*, touch, stay engaged, follow up, channel*, dialogue, dialog, consult*, communicat*, phone call*
~teams: team*, expert*, representative*, adviser*, advisor*, delegation*, working group*, negotiator*, aide*
summit: summit*, leaders' level, level of leaders, leaders' meeting, meeting of leaders, meeting of the leaders, leader-level, face-to-face meeting*, in-person meeting, meet in person, personal meeting, meeting of presidents, meeting of the presidents, meeting between presidents, presidential meeting, top-level meeting, level of heads, highest level
~border: border*, frontier*
~response: respond*, response*, retaliat*, decisive action
~support: support*
nothing-about: nothing about, without ukraine, without you
~cooperation: cooperat*, co-operat*, partnership*, collaborat*, work together, working together, joint work
~bilateral: bilateral, relations between, relationship
~region: region*
~allies: ally, allies, allied, partner*
~un: united nations, security council, un charter, general assembly
~law: international law, charter
envoy: special representative*, envoy*
mediation: mediat*, good offices, intermediar*, go-between, broker
committee: committee, committees, commission on, joint commission*, intergovernmental, joint committee*
~implementation: implement*
~position: position, positions, stance
~agreement: agreement*, treaty, treaties, accord, accords, understanding*
~progress: progress
~outcome: outcome*, result, results
~preparation: preparation*, preparing, preparatory
modernisation: moderniz*, modernis*
core-interests: core interest*, major concern*
islands: island*
~territory: territor*
declaration: declaration, declarations, joint statement*, communique, communiqué, joint document*
memorandum: memorand*
resolution-un+~un: security council resolution*, un resolution*
next-steps: next steps, further steps, steps ahead, way forward, further meeting*, next round, next meeting*, path forward, subsequent talks
coexistence: coexist*
cold-war: cold war
blocs: bloc, blocs
hegemony: hegemon*, unilateral*
multilateral: multilateral*
reunification: reunif*, unification
trilateral: trilateral*, three-way, three-sided
roadmap: roadmap*, road map*
action-plan: action plan*, plan of action
phased: step-by-step, phased, gradual*
world-order: multipolar*, world order, rules-based, international order, global governance, global order, polycentric
two-plus-two: two-plus-two
-: press conference*, press release*, press secretar*, press service*, press statement*, press briefing*, take place, took place, exercise restraint, pilot project*, pilot program*, pilot phase, think tank*, shell compan*, dire straits, climate of, political climate, business climate, current climate, bridge gap*, bridge the gap*, bridge difference*, bridge-building, left bank, right bank, bank holiday, policy space, information space, security environment, business environment, international environment, environment of, free of, for free, all costs, flood of, army of, grave concern*, open arms, chip in, missing link*, open letter, red carpet, state of play, in the wake, gas mask*, in front, front page, front office, united front, home front, front of, price to pay, pay the price, pay a price, high price for, court of public, war of words, train of, lead time, food for thought, drill down, board room, strike a balance, strike balance, strike a deal, capital of, capitals, capital city, in the capital, space between, media availability, peace of mind, ground rules, hot topic*, last ditch, health of the economy, gold standard, immunity, joined by, joining us, joined the call, for joining, joined call, power vacuum, power of, shore up, state of the art, road to, road ahead, down the road, opposition to, space for, space to, central committee, politburo, political bureau, media space, public space, digital space, common space, economic space, post-soviet space, educational space, cultural space, living space, customs and traditions, national customs, religious customs, credit card*, international waters, coastal waters, open waters
`)
