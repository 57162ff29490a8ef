import { families, towns, words, type TalksWords } from "../parts/talks.ts"

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "))

const ONES = "one|two|three|four|five|six|seven|eight|nine"
const NUMBER = `\\d+(?:[.,]\\d+)?|(?:twenty|thirty|forty|fifty)(?:[- ](?:${ONES}))?|${ONES}|ten|eleven|twelve|fifteen|sixty|seventy|eighty|ninety|a couple of`
const ABOUT = "(?:(?<about>about|around|roughly|approximately|some|nearly|almost|over|under|at least|no less than|not less than|in excess of|upwards of|the better part of|not quite|a good|approx\\.?|(?:just|a bit|a little|slightly|well) (?:over|under|more than|less than)|more than|less than|close to|up to|just shy of)[\\s-]+)?"
const MONTH = "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?"
const TALK = "call|conversation|talks?|meeting|discussions?|consultations?|contact"

export const talks: TalksWords = {
  event: words(`lasted|spoke|speak|met|meets|call|calls|called|phone call|phoned|conversation|conversations|talks|talked|meeting|summit|video ?conference|teleconference|discussions|consultations|negotiations|on the phone|spent (?:[\\w-]+ ){1,6}together|hosted|received|welcomed|held|visit|visited`),
  aside: words("(?:background |conference )?press (?:call|conference|briefing)s?|background call|call(?:s|ed|ing)? (?:on|for|upon|into)|so-called|calls? (?:it|them|this) "),
  channel: {
    video: words("(?:secure )?video[ -]?(?:call|conference|conferencing|link|talks|meeting|summit|teleconference)s?|(?:via|by|over) (?:secure )?video|virtual(?:ly)? (?:call|meeting|summit|talks|met)|met virtually|virtually"),
    call: words("(?:tele)?phone (?:call|conversation|talk|talks|discussion)s?|(?:by|on|over) the (?:tele)?phone|by (?:tele)?phone|tele(?:phone)?conference|(?:tele)?phone conference|calls?|called (?=(?:the )?(?:president|prime minister|chancellor|king|queen|crown prince|foreign minister|minister|secretary|(?:his|her) counterpart))|phoned|telephoned|phone"),
    met: words("met|meets|hosted|welcomed|received|face[- ]to[- ]face|in[- ]person|working (?:lunch|dinner|breakfast)|working visit|state visit|official visit|visited|on the (?:sidelines|margins) of|one-on-one|sat down with|tête-à-tête|expanded format"),
    meeting: words("(?:bilateral |trilateral |working )?meetings?|summit"),
    spoke: words("(?:spoke|speak|spoken|talked)(?! (?:in (?:great |more )?detail )?(?:about|of|at|out|in favou?r)(?![a-z]))"),
  },
  timeUnit: /(?:hours?|hrs?|min(?:ute)?s?)(?![a-z])|hourlong/i,
  duration: [
    words(`${ABOUT}(?<quarters>three[\\s-]quarters) of an hour(?<rough> or so)?`),
    words(`${ABOUT}(?:an?|one)[\\s-](?<one>hour)[\\s-]and[\\s-](?:a[\\s-](?<quarter>quarter)|(?<quarters>three[\\s-]quarters))`),
    words(`${ABOUT}(?<h>${NUMBER})[\\s-](?:hours[\\s-])?and[\\s-](?:a[\\s-](?<half>half)|a[\\s-](?<quarter>quarter)|(?<quarters>three[\\s-]quarters))[\\s-]?(?:hours?)?(?<rough> or so)?`),
    words(`${ABOUT}(?<half>half an|half-an?|half)[\\s-]hour`),
    words(`${ABOUT}(?:an?|one)[\\s-](?<one>hour)[\\s-](?<half>and[\\s-]a[\\s-]half)`),
    words(`${ABOUT}(?<h>${NUMBER})[\\s-]+(?:hours?|hrs?)(?:,? (?:and )?(?<m>${NUMBER})[\\s-]+min(?:ute)?s?)?(?<rough> or so| or more)?`),
    words(`${ABOUT}(?:an?[\\s-])?(?<one>hour)(?:-?long|,? (?:and )?(?<m>${NUMBER})[\\s-]+min(?:ute)?s?)?(?<rough> or so| or more)?`),
    words(`${ABOUT}(?<m>${NUMBER})[\\s-]+min(?:ute)?s?(?<rough> or so| or more)?`),
  ],
  lasting: words("exchanged views|exchange of views|conferred|chatted|discussed|were together|sat (?:down )?together|session (?:ran|went)"),
  lengthParts: {
    narrow: words("one-on-one|tête-à-tête|tete-a-tete|in (?:a )?(?:narrow|small|restricted|private|extended|expanded|larger|wider|plenary) (?:format|setting|group|session|composition)|(?:restricted|expanded|extended|narrow|small-group|plenary|private) (?:format|session|talks|meeting|part)|(?:joined|together with|with) (?:by )?(?:their|the) delegations"),
    next: words("then|followed by|followed|afterwards|after that|before (?:going|moving|continuing)"),
  },
  notDuration: {
    before: /(?:last|past|next|recent|coming|every|per|within|in|at|(?:scheduled|planned|set|due) for|first|few|early|late|24|office|after|working|golden|this|rush|final)\s+(?:the\s+)?$/iu,
    after: /^\s*(?:ago|later|earlier|before|after|from|notice|a day|per|drive|flight|local|away|of (?:the )?(?:morning|night)|glass)/iu,
  },
  decimalComma: false,
  numbers: new Map([["a", 1], ["an", 1], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10], ["eleven", 11],
    ["twelve", 12], ["fifteen", 15], ["twenty", 20], ["thirty", 30], ["forty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90], ["a couple of", 2]]),
  initiator: {
    after: words(`(?:(?:at|on) the (?:initiative|request) of|initiated by|at the invitation of|requested by|(?:received|took) (?:(?:this|last|on) \\p{L}+ |today |yesterday )?(?:a|the) (?:\\p{L}+ ){0,2}call (?:\\p{L}+ ){0,4}from|initiative (?:for|behind|to hold) the (?:\\p{L}+ ){0,2}(?:${TALK}) (?:came from|was taken by|belonged to|lay with)|(?:proposed|suggested) by|took place at|(?:at|on) (?=\\p{L}+(?:'s|’s) (?:initiative|request)))`),
    before: words(`(?:initiated|requested|asked for|placed|sought) (?:the|this|today['’]s|a) (?:\\p{L}+ ){0,2}(?:${TALK})|(?:'s|’s)? (?:initiative|request),? the (?:${TALK})|(?:telephoned|phoned)|called (?=(?:the )?(?:president|prime minister|chancellor|king|crown prince|\\p{L}+ president) )|at the (?:latter|other side)(?:'s|’s) (?:request|initiative)|at the (?:request|initiative) of the latter`),
    other: words("visit(?:s|ed|ing)?|trip|travel\\p{L}*|arriv\\p{L}*|attend\\p{L}*|stay\\p{L}*"),
  },
  jointStatement: words("joint (?:statement|declaration|communiqu[eé]|document)s?"),
  noJointStatement: words("no|not|without|neither|nor|won['’]t|isn['’]t|didn['’]t"),
  followUp: words(`(?:agreed|decided|undertook|intend|plan|promised|confirmed (?:their )?(?:readiness|intention)) (?:to |that |on )?(?:\\p{L}+ ){0,8}?(?:continue|stay|remain|maintain|keep|resume|meet|hold|follow|contacts?|touch|dialogue|instruct|task)|(?:will|would|to) (?:stay|remain|keep) (?:in (?:close |regular |constant )?(?:touch|contact)|engaged)|(?:tasked|instructed|directed) (?:their|the) (?:\\p{L}+ ){0,2}(?:teams?|ministers?|representatives|officials|experts|advisers|aides)|teams? (?:will|to) (?:\\p{L}+ ){0,2}(?:follow up|stay|continue|meet)`),
  relativeDays: [[words("today|tonight|this (?:morning|afternoon|evening)|earlier today"), 0], [words("yesterday|last night"), -1]],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day) => words(day)),
  dates: [
    words(`(?<month>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>\\d{4}))?`),
    words(`(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH}),?(?:\\s+(?<y>\\d{4}))?`),
  ],
  months: new Map(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((month, index) => [month, index + 1])),
  ownVoice: words("our (?:president|prime minister|minister|country|state|nation|land|side|army|soldiers|people)"),
  pressVoice: words("reuters|associated press|afp|according to (?:media|reports|the (?:readout|kremlin|white house))|(?:the )?(?:kremlin|white house|elys[eé]e) (?:said|says|reported|added|noted)|told reporters|told journalists|reported|news agency"),
  briefing: words("(?:press |background |media )?briefing|background (?:press )?call|press (?:call|conference|gaggle)|senior administration official|briefed (?:the )?(?:media|press|reporters|journalists)"),
  jointTitle: words("joint (?:statement|declaration|communiqu[eé]|press statement)"),
  fronted: /^\s*(?:on|regarding|concerning|as (?:for|regards|to)|with (?:regard|respect) to|turning to|in relation to|when it comes to)\s[^,.:;]{2,70},/iu,
  beside: /^\s*(?:in addition to|besides|apart from|aside from|alongside)\s(?!this,|that,)([^,.:;]{2,90}),/iu,
  question: /^\s*(?:Q|Question|Reporter|Moderator|Operator)\b\s*[:.\t ]/u,

  quantities: new Map([["all", "all"], ["every", "all"], ["each", "all"], ["entire", "all"], ["whole", "all"], ["full", "all"], ["any", "all"], ["most", "most"], ["majority", "most"],
    ["many", "many"], ["numerous", "many"], ["number", "many"], ["some", "some"], ["several", "some"], ["certain", "some"], ["part", "some"], ["few", "few"]]),
  condition: words("if|unless|in the event (?:of|that)|in case of?|should (?:the|any|russia|it|there)|provided that|on condition|as long as|were (?:it|they|he) to|once(?! again| more| and| a | every| in )|only (?:after|when|once|if)|subject to|contingent (?:up)?on|conditional (?:up)?on"),
  negatives: set("not no never neither nor without n't nothing none nobody"),
  besides: set("only just merely simply solely"),
  notAgreed: words(`no (?:such )?(?:decisions?|agreements?|commitments?|promises?|deal|consensus|consent|pledges?|undertakings?|guarantees?|assurances?|accord) (?:on|to|about|regarding|concerning|that|for|over|was|were|had|has|have)|(?:did|has|have|had|was|were|could) (?:not|never) (?:been )?(?:agreed?|promised?|commit(?:ted)?|decided?|pledged?)|(?:obtained|received|secured|won|got) no (?:commitment|promise|undertaking|guarantee|assurance|pledge)s?|(?:failed|unable) to (?:agree|reach (?:an )?agreement|settle)|(?:did|could|have|has) (?:not|n['’]t) reach(?:ed)? (?:an? |any )?(?:agreement|deal|consensus|understanding)|(?:came to|ended with|reached) no (?:agreement|deal|understanding)|ended without (?:an? |any )?(?:agreement|deal|understanding|accord)|refused to (?:agree|commit)`),
  notTalked: words(`(?:did|has|have|had) (?:not|never) (?:come up|arisen|been (?:raised|discussed|mentioned|touched upon))|(?:was|were) (?:not|never) (?:raised|discussed|mentioned|touched upon|on the agenda|(?:a topic|among the topics) of)|there was no (?:discussion|talk|mention) of|no mention was made of`),
  noSuch: words("no such|nothing of the (?:kind|sort)|not (?:give|make|made|given) any such|(?:this|that|it) (?:is|was|did) (?:not (?:true|so|the case|happen)|untrue|false)|never (?:gave|made) (?:such|that|this)|none of (?:this|that|it)"),
  period: words("(?:last|this|next|previous|coming|past) (?:year|month|week|spring|summer|autumn|fall|winter|decade|session)|(?:19|20)\\d\\d|today|yesterday|tomorrow|(?:first|second) half|since \\p{L}+|(?:first|second|third|fourth) quarter"),
  notYet: words("yet|so far|final|finally|finali[sz]\\p{L}+|full|fully|in full|details?|detailed|concrete|specific|comprehensive|breakthrough|for now|at this stage|still|formal|formally|only|just|immediate|immediately|new|exact|publicly|until|since|although|would have"),
  weighing: set("consider examine explore study weigh review assess possibility option feasibility"),
  tentative: set("continue keep work study consider discuss seek explore examine need importance should aim strive hope prepare intensify pursue try look talk negotiate possibility negotiation discussion contact preparation idea proposal readiness willingness plan necessity principle necessary important effort dialogue consultation further follow"),
  future: set("will would shall"),
  namings: families({
    war: "invasion = invasion incursion; war = war; crisis = crisis crises; conflict = conflict; operation = operation; aggression = aggress; hostilities = hostilit; escalation = escalation; intervention = intervention; attack = attack",
    taking: "occupation = occupation; annexation = annexation; reunification = reunification; seizure = seizure capture; liberation = liberation",
    truce: "ceasefire = ceasefire cease-fire; truce = truce armistice; silence = silence; pause = pause",
    fighters: "terrorists = terrorist; militants = militant; separatists = separatist; resistance = resistance fighter; rebels = rebel",
    rule: "regime = regime; government = government; authorities = authorities authority; administration = administration; leadership = leadership",
    curbs: "sanctions = sanction; restrictions = restriction; penalties = penalt; costs = cost; measures = measure",
    deal: "agreement = agreement; deal = deal; understanding = understanding; arrangement = arrangement; treaty = treaty; memorandum = memorandum",
  }),
  whole: set("unconditional full complete comprehensive unlimited"),
  partial: set("partial limited conditional temporary local phased"),
  reserve: words("allegedly|alleged|so-called|supposed|supposedly|purported|purportedly|ostensible|ostensibly|self-styled"),
  inPlaces: set("in at"),
  meetings: set("meet meeting summit talk talks negotiation conference consultation session round gather convene hold host take"),
  venues: towns(`switzerland: geneva lausanne davos zurich montreux; turkey: istanbul antalya; saudi-arabia: jeddah; united-arab-emirates: dubai;
    united-states: new_york=new-york anchorage camp_david=camp-david mar-a-lago san_francisco=san-francisco chicago miami;
    germany: munich hamburg ramstein; france: strasbourg marseille nice; italy: milan venice naples;
    russia: st._petersburg=st-petersburg sochi kazan vladivostok novo-ogaryovo; ukraine: lviv kharkiv odesa yalta dnipro; belarus: gomel brest;
    poland: gdansk krakow rzeszow; china: shanghai tianjin; japan: osaka hiroshima; netherlands: the_hague=hague; kazakhstan: almaty;
    uzbekistan: samarkand; georgia: batumi; egypt: sharm=sharm-el-sheikh alexandria; canada: kananaskis toronto halifax; united-kingdom: edinburgh glasgow;
    israel: tel_aviv=tel-aviv; brazil: rio_de_janeiro=rio; india: goa mumbai`),
  namedThings: set("format process effort initiative group platform formula plan track coalition agreement accord declaration summit framework"),
  multipliers: new Map([["thousand", 1_000], ["million", 1_000_000], ["billion", 1_000_000_000]]),
  money: set("dollar euro ruble rouble hryvnia yuan usd eur $ €"),
  measures: set("percent % percentage point year month week day hour minute tonne ton kilometre kilometer km mile metre meter hectare degree barrel litre liter megawatt gigawatt mw gw time share fold cubic"),
  tones: set("straight-forward straightforward fantastic great cooperative wide-ranging constructive frank sincere business-like businesslike candid open substantive productive warm friendly professional direct straightforward cordial useful meaningful fruitful tense difficult balanced trusting respectful serious detailed in-depth lengthy good positive excellent emotional tough calm"),
  mildTones: set("direct good great positive useful meaningful serious open difficult detailed calm long lengthy productive"),
  toneHeads: set("conversation talk talks meeting call discussion atmosphere tone spirit exchange dialogue negotiation"),
  approximators: set("minimum maximum least exceed about around roughly approximately some nearly almost over under more less least most up close several few"),
  general: set("be have do make take give get put go come see say state stress continue include issue matter question topic subject number range way part area light view context time today current respective relevant various important importance significant key main major new further also other such particular general regard regarding concern accordance order basis side country president leader minister united states mutual necessary need aim aimed well situation development effort efforts step steps work working million billion trillion thousand dollar usd eur euro year month week day"),
}
