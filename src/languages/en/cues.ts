import { cueRules } from "../parts/lexicon.ts"
import { deeds } from "./cues-deeds.ts"
import { nouns } from "./cues-nouns.ts"
import { verbs } from "./cues-verbs.ts"

export const cues = cueRules({
  cues: [verbs, deeds, nouns],
  sources: `
state - according to
state - in the word of
assess - in the view of
assess - in * view
assess - in the opinion of
assess - in * opinion
assess - in the eye of
assess - in the estimation of
assess - by * own account
state - as per
predict - in the forecast of
state - on the authority of
`,
  hearsay: `
state: reportedly purportedly supposedly ostensibly
accuse: allegedly
`,
  intensifiers: `strongly firmly deeply categorically resolutely sharply seriously fully vigorously unequivocally emphatically vehemently profoundly sincerely
    especially particularly specifically repeatedly flatly utterly totally absolutely completely harshly bluntly angrily fiercely forcefully strenuously warmly
    wholeheartedly unanimously solemnly explicitly once_again urgently greatly highly heavily roundly loudly
    strong firm deep grave serious sharp profound utmost strict stern full unwavering steadfast ironclad unequivocal resolute categorical harsh special particular great
    heartfelt sincere fierce vehement extreme severe acute absolute total enduring unshakeable unbreakable staunch explicit urgent`,
  hedges: `somewhat partly partially cautiously tentatively mildly slightly generally broadly possibly perhaps probably apparently reluctantly hesitantly vaguely implicitly
    indirectly gently quietly cautious tentative mild slight certain some vague indirect reluctant qualified conditional`,
  negators: "not n't never no neither nor hardly scarcely barely refuse decline fail without cannot stop cease avoid refrain",
  carriers: `would like want wish continue begin start proceed decide seek try attempt need go have manage hurry hasten rush take use opportunity occasion let allow beg
    must can be be_able happy glad pleased proud honoured honored pleasure honour honor dare feel prefer used keep appear seem come compel oblige move forced`,
  unreal: "would could might should may must can ought need want refuse if unless plan expect hope try seek able likely unlikely going intend",
  complementisers: "that whether if how why what who which when where as for to",
  contentActs: `
# readiness, promises and threats in what is said
ready-said state,stress,announce,confirm > ready own head:ready|prepared|willing|eager|keen
thanks-meant state,stress,announce > thank own head:want|like|wish|let|have with:thank
congratulations-meant state,stress,announce > congratulate own head:want|like|wish|let with:congratulate
stress-meant state > stress own head:want|like|wish|let with:emphasize|emphasise|stress|underline|underscore
words-meant state > state own head:want|like|wish with:say|note|tell|mention|add|remind|repeat|point|draw|speak|talk|know|understand
intend-said state,stress,announce,confirm > ready own head:intend|aim|wish|seek|want
respond-said state,stress,announce,confirm,warn > threaten own head:respond|answer|retaliate|react|strike|punish|impose|hit with:if|unless|should|case|event
respond-firmly state,stress,announce > threaten own future head:respond|impose|retaliate|answer|react with:decisively|swiftly|swift|severe|cost|forcefully|sanction|consequence
consequence-said state,stress,announce > warn future head:have|lead|face|cause|bring|carry with:consequence|repercussion
consequence-had state,stress,announce > warn future head:have|face|bring|suffer|pay with:consequence|consequences|price|cost
consequence-meant state,stress,announce > warn head:consequence|implication|repercussion|cost|price with:if|unless|should|case|event
promise-said state,stress,announce,confirm > promise own future head:study|consider|examine|continue|provide|work|do|make|help|ensure|deliver|keep|maintain|strengthen|assist|defend|protect|give|send|supply|stand|take|uphold|pursue
committed-said state,stress,confirm > promise own head:commit|committed
determined-said state,stress,confirm > ready own head:determined|resolve
plan-meant state,stress,confirm > announce own told head:plan|schedule
plan-named state,stress,confirm > announce own noun head:plan|schedule
plan-said state > announce own future head:visit|hold|meet|attend|travel|return|launch|begin|start|open|publish|release|present|sign|introduce|arrive|resign|run|leave|go
# backing and feeling in what is said
support-said state,stress,confirm,announce > support own head:support|back|endorse|favour|favor
stand-said state,stress,confirm,announce > support own head:stand with:with|by|behind|alongside
oppose-said state,stress,confirm,announce > oppose own head:oppose|reject|opposed|object
grateful-said state,stress > thank own head:grateful|thankful|appreciate|gratitude|appreciation|appreciative|thanks
concerned-said state,stress > concern own head:concerned|worried|alarmed|alarm|concern|worry|fear|afraid|troubled
regret-said state,stress > regret own head:regret|sorry|apologise|apologize|sad|saddened
welcome-said state > welcome own head:welcome|pleased|glad|delighted|happy
urge-said state,stress > urge own head:urge
condemn-said state,stress > condemn own head:condemn|deplore|denounce
deny-said state > deny own head:deny
not-done-said state,stress,announce > deny own negated head:start|attack|strike|shell|bomb|fire|violate|breach|interfere|meddle|target|poison|hack|jam|shoot|plant|kidnap|abduct|invade|provoke
untrue-said state,stress,assess,announce > deny head:untrue|false|nonsense|fabrication|baseless|groundless|unfounded|falsehood
lie-said state,stress,assess,announce > deny noun head:lie
not-true-said state,stress,announce > deny negated head:true|case|correct|accurate
refuse-said state,stress > refuse own head:refuse|unwilling|unprepared
wont-said state,stress,announce,confirm > refuse own future negated head:join|enter|sign|ratify|accept|recognise|recognize|agree|buy|sell|pay|fund|finance|supply|send|deliver|deploy|give|provide|hand|transfer|take|attend|participate|negotiate|talk|discuss|comment|speculate|return|withdraw|leave|lift|impose|allow|let|permit|tolerate|support|back|cede|surrender|yield|release|extradite|resign|apologise|apologize|change|open|share|meet|admit|host|follow|compromise
insist-must stress > demand cues:insist with:must|should
expect-said state > predict head:expect|forecast|anticipate
suggest-told propose > assess told cues:suggest
suggest-possible propose > assess cues:suggest with:may|might
suggest-could-be propose > assess cues:suggest head:be with:could|would
information-offered propose > state cues:offer head:information|detail|explanation|account|assessment|insight|briefing|update|overview
congratulation-offered propose > congratulate cues:offer head:congratulation|greeting|felicitation
condolence-offered propose > regret cues:offer head:condolence|sympathy|apology
# what is noted
will-lacking state,stress,confirm > criticise noun head:absence|lack with:will|willingness|desire|readiness|wish|interest
importance-noted state,confirm,support > stress head:importance|necessity|significance|urgency|relevance|inadmissibility|unacceptability|priority|role|value
importance-raised discuss > stress cues:raise head:importance|need|necessity|significance|urgency
need-noted state,confirm,support > stress noun head:need
imperative-noted state,confirm > stress head:essential|crucial|vital|critical|imperative|unacceptable|inadmissible|paramount|indispensable
importance-weighed state,confirm > stress cues:note head:important|necessary
praise-noted state > welcome cues:note|acknowledge|mention|recognise|recognize|observe|remark|highlight|point|cite head:professionalism|contribution|success|achievement|dynamic|dynamics|progress|leadership with:high|positive|constructive|successful|fruitful|great|significant|substantial|valuable|invaluable|outstanding|remarkable|impressive|enormous
support-reported state,stress,announce > support noun head:support|solidarity|backing
commitment-reported state,confirm > support head:commitment|adherence
trust-noted state,stress,confirm > support cues:note|underscore|underline|stress|emphasize|emphasise|highlight|reaffirm|affirm|reiterate|confirm noun head:confidence|trust|faith
readiness-reported state,confirm,stress,promise > ready head:readiness|willingness|preparedness|intention
solidarity-assured promise > support cues:assure|reassure head:solidarity|support|backing
backing-assured promise > support cues:assure|reassure head:have|enjoy|count with:support|backing|solidarity
regret-reported state > regret cues:express|voice|convey|extend|offer|share|send|pass head:condolence|sympathy|regret|sorrow|apology
congratulation-reported state > congratulate cues:express|convey|extend|offer|send|pass head:congratulation|congratulations|wish|greeting
satisfaction-reported state > welcome cues:express|voice|convey|share head:satisfaction|admiration|praise|respect|approval
criticism-reported state > criticise cues:express|voice|convey|share head:anger|outrage|indignation|criticism|displeasure
doubt-reported state > doubt cues:express|voice|convey|share head:doubt|skepticism|scepticism|reservation
confidence-reported state > predict cues:express|voice|convey|share head:confidence|conviction|hope|optimism
violation-noted stress,state > accuse head:violation|breach|provocation|attempt with:provocative|illegal|unlawful|unprovoked
shortfall-said state,stress > criticise other negated with:enough|sufficient|sufficiently|adequately
failure-said state,stress > criticise other head:fail|violate|breach|ignore|sabotage|undermine|provoke|disregard
obstruction-said stress,state > accuse other head:obstruct|hinder|impede|torpedo|derail|thwart
# hopes for what somebody else would do
hope-said state > request own head:hope with:would
expectation-said state > predict own head:hope
hope-would predict > request cues:hope|expectation with:would
hope-for-deed predict > request other cues:hope|expectation|expect
`,
  speakerNouns: `country nation state government spokesperson spokesman spokeswoman press service ministry ministries office secretariat government administration embassy consulate kremlin house palace
    cabinet department directorate authority watchdog regulator association agency staff secretary chancellery mission delegation bureau headquarters committee commission council parliament side party leadership court police
    prosecutor army military company firm club federation union team aide adviser advisor official source report statement communique communiqué readout release document
    letter article post message tweet survey study author expert analyst diplomat lawyer judge witness coach manager player director chief head executive chairman president
    minister leader deputy senator lawmaker mayor governor ambassador envoy representative chair founder owner resident defendant plaintiff suspect victim board union airline bank regulator watchdog striker captain star singer actor writer politician
    activist campaigner protester doctor scientist researcher economist historian professor teacher pilot worker farmer investor shareholder trader attorney solicitor barrister juror
    sheriff shooter colleague critic supporter opponent rival ally neighbour neighbor relative family fan reporter journalist newspaper magazine agency broadcaster channel outlet
    old member group organisation organization association society institute institution university school hospital chamber foundation charity corporation enterprise
    airline museum gallery theatre theater hotel restaurant bookmaker startup start-up consortium cooperative conglomerate subsidiary zoo airport port shipyard refinery railway studio academy orchestra festival franchise
    business chain giant retailer producer manufacturer maker carmaker automaker brewer lender insurer operator supplier developer utility fund think-tank league
    church tribunal panel jury assembly senate congress coalition opposition bloc alliance crowd participant delegate negotiator mediator interlocutor counterpart
    partner authority rebel militant separatist insurgent fighter woman man people person citizen voter student pupil parent mother father brother sister son
    daughter wife husband widow friend boss employee employer staffer businessman businesswoman entrepreneur officer soldier commander general admiral colonel
    veteran guard firefighter paramedic nurse surgeon physician patient engineer architect consumer customer client buyer seller tenant landlord homeowner passenger
    driver tourist migrant refugee detainee prisoner inmate hostage demonstrator unionist councillor councilor commissioner ombudsman auditor inspector detective
    investigator coroner magistrate clerk legislator parliamentarian congressman congresswoman chairwoman chairperson vice-president candidate nominee premier
    chancellor king queen prince princess emir sultan pope bishop archbishop priest imam rabbi cleric patriarch cardinal poet novelist editor columnist commentator
    presenter anchor host blogger photographer filmmaker artist musician comedian athlete footballer midfielder defender goalkeeper winger champion winner referee
    organiser organizer lawsuit indictment complaint filing ruling memo memorandum resolution bulletin taxpayer shopper fisherman grower broker banker strategist
    forecaster specialist consultant academic scholar arbitrator observer monitor inspectorate consortium regime junta monarchy presidency caucus faction lobby squad
    crew survivor pensioner teenager cooperative record affidavit transcript
    consul attache attaché nuncio undersecretary under-secretary treasurer bailiff interpreter panelist panellist advocate co-chair attendee stakeholder provider practitioner rancher landowner elder educator superintendent principal attendant youth speaker
    moderator counsel subject expat contractor marcher picketer settler villager islander
    geologist biologist chemist physicist ecologist oceanographer astronomer geographer archaeologist climatologist psychologist sociologist statistician virologist epidemiologist
    pathologist toxicologist librarian curator conductor trainer skipper sailor cyclist baker butcher chef waiter carpenter plumber electrician mechanic technician programmer designer
    dancer actress screenwriter composer pianist violinist guitarist rapper lecturer rector dean tutor headteacher caretaker cleaner courier motorist commuter pedestrian hiker climber
    guide ranger gardener beekeeper shepherd vet veterinarian dentist midwife carer therapist psychiatrist pharmacist biographer translator interpreter cartoonist reviewer nun monk vicar
    pastor chaplain bride heir niece nephew cousin uncle aunt grandfather grandmother grandson granddaughter orphan child adult whistleblower informant burglar thief gunman kidnapper
    smuggler convict bailiff locksmith guild
    trustee defense defence prosecution treasurer bookkeeper accountant archivist accuser claimant petitioner appellant complainant foreman forewoman usher stenographer trader dealer vendor wholesaler
    grocer florist jeweller jeweler tailor hairdresser barber plaintiff lodger squatter bystander onlooker eyewitness responder rescuer diver swimmer sprinter runner rower boxer wrestler jockey
    umpire linesman captain vice-captain teammate quarterback pitcher batsman bowler wicketkeeper keeper scorer manager owner steward marshal helmsman navigator stowaway docker stevedore
    miner welder roofer painter sculptor illustrator choreographer conductor soprano tenor critic blogger vlogger influencer streamer podcaster copywriter publicist lobbyist
    canvasser pollster incumbent backbencher frontbencher whip peer baroness lord lady duke duchess earl countess marquess chieftain sheikh ayatollah monk abbot abbess
    schoolboy schoolgirl schoolteacher pupil freshman sophomore graduate alumnus apprentice trainee intern recruit cadet conscript reservist sergeant corporal lieutenant major brigadier
    guideline rulebook sign placard banner poster plaque slogan headline inscription caption leaflet
    paper poll analysis audit review affidavit dossier testimony inquest
    commodore captain airman marine paratrooper sniper medic orderly radiographer optician podiatrist surveyor planner valuer notary arbiter liquidator receiver administrator underwriter actuary`,
})
