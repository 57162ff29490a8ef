/** Support-verb nouns, utterance nouns and adjectives of English that report an act; the notation is described in parts/cues.ts. */
export const nouns = `
@voice express voice convey raise share reiterate reaffirm renew restate repeat register state relay communicate articulate underline underscore stress emphasise emphasize highlight note echo air vent
@stress affirm reaffirm reiterate restate repeat confirm reconfirm underline underscore stress emphasise emphasize highlight express voice declare announce pledge convey state renew reinforce demonstrate signal note extend articulate communicate
@give make give issue deliver offer provide present send release
# feelings
concern NOUN concern clause about:over:at:regarding:with:on:for:as_to:with_regard_to:in_regard_to:with_respect_to to:with=addressee +support:@voice,have,bring
worry|alarm|unease|apprehension|anxiety|trepidation|fear|misgiving NOUN concern clause about:over:at:regarding:for:of +support:@voice,have
dismay|regret|disappointment|sorrow|sadness|grief|remorse|frustration NOUN regret clause about:over:at:for:with:regarding +support:@voice
condolence|sympathy|commiseration NOUN regret on:over:for:regarding:in_connection_with:after:following to=target with=target +support:@voice,offer,extend,send,pay
apology NOUN regret for:over to=addressee +support:@voice,offer,issue,make,extend,give
gratitude|appreciation|thanks|thankfulness NOUN thank for clause of to=target +support:@voice,extend,offer,show,send,pass
satisfaction NOUN welcome clause with:at:over:about:regarding:by:in +support:@voice,note
pleasure|joy|delight|happiness|pride NOUN welcome clause at:in:with:over inf +support:@voice
admiration|praise|respect|esteem|regard NOUN welcome for:of +support:@voice,heap,lavish,give,offer,have
tribute NOUN welcome to +support:pay
telegram|message|letter|card|cable|note NOUN congratulate on:for to=target +with:congratulation +support:send
telegram|message|letter|card|cable|note NOUN congratulate on:for to=target +with:greeting +support:send
telegram|message|letter|card|cable|note NOUN regret on:over:following to=target +with:condolence +support:send
congratulations|congratulation|felicitation NOUN congratulate on:upon:for:in_connection_with to=target +support:@voice,offer,extend,send,exchange
greeting NOUN congratulate on:in_connection_with:on_the_occasion_of to=target +support:@voice,offer,extend,send,exchange
wish|greeting NOUN congratulate for:on to=target +support:@voice,extend,send,offer
optimism NOUN predict clause about:over:regarding +support:@voice
confidence|certainty|conviction|belief NOUN predict clause in:about +support:@voice
hope NOUN predict clause for:of +support:@voice,have
expectation NOUN predict clause of:for +support:@voice,have
anger|displeasure|indignation|outrage|disgust|discontent NOUN criticise clause at:over:about:with +support:@voice
dissatisfaction|unhappiness|grievance|complaint NOUN complain clause about:with:over:at:against +support:@voice,make,file,lodge,have
surprise|bewilderment|shock|horror NOUN concern clause at:over:about +support:@voice
# position
support|backing NOUN support for:to of +support:@stress,pledge,offer
favour|favor|support NOUN support of +with:in,of +support:speak,come,argue,stand
endorsement NOUN support of:for +support:@give
solidarity NOUN support with:to for:in +support:@stress,show,offer
unity NOUN support in:on:against +support:@stress
commitment|dedication|devotion|adherence|allegiance|fidelity NOUN promise inf +support:@stress,give,make,have,share,note
commitment|dedication|devotion|adherence|allegiance|fidelity NOUN support to:for +support:@stress,give,make,have,share,note
commitment|pledge|promise|vow NOUN promise inf clause of on:to +support:make,give,honour,honor
opposition NOUN oppose to +support:@stress,maintain,share,have
objection NOUN oppose to clause over:about +support:@voice,have,file,make
disagreement NOUN oppose with about:over:on clause +support:@voice,have
disapproval|rejection NOUN oppose of:to +support:@stress,share
approval NOUN support of:for +support:@voice,give
doubt|skepticism|scepticism|reservation NOUN doubt clause about:over:on:as_to:regarding +support:@voice,cast,have
condemnation NOUN condemn of clause for +support:@stress,issue
criticism NOUN criticise of:for:about:over at=target against=target +support:@voice,level,direct,make,draw
attack NOUN criticise on:against:at +with:scathing +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:verbal +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:stinging +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:personal +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:blistering +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:furious +support:launch,mount,make,deliver +weak
attack NOUN criticise on:against:at +with:extraordinary +support:launch,mount,make,deliver +weak
accusation|allegation NOUN accuse clause of:about against=target +support:make,level,bring,raise,hurl,repeat,face,issue,trade
allegation|accusation|claim|charge|report|suggestion|rumour|rumor NOUN deny clause of:about +support:reject,dismiss,deny,rebut,refute
blame NOUN accuse for on:with=target +support:lay,put,pin,place,apportion,shift
claim NOUN state clause about:of:to +support:make,repeat,stake
concern|criticism|fear|complaint NOUN deny about:of:over clause +support:dismiss,reject
idea|notion|speculation|proposal|call|demand|request|offer NOUN oppose of:for:about clause inf +support:reject,dismiss,rebuff,oppose
proposal|offer|plan|term|recommendation NOUN agree inf for:of:on +support:accept
denial NOUN deny clause of +support:issue,repeat,make
protest NOUN complain against:over:about:at to=addressee +support:@voice,lodge,make,file,deliver
readiness|willingness|preparedness|intention|intent|keenness|eagerness NOUN ready inf for of +support:@stress,have,share
determination|resolve NOUN promise inf clause +support:@stress,share
desire|wish|eagerness|aspiration|striving|ambition NOUN ready inf +support:@stress
desire|wish NOUN support for clause +support:@stress
interest NOUN ready in inf +support:express,voice,confirm,convey,show,declare,reaffirm
unwillingness|reluctance|refusal NOUN refuse inf +support:@stress
# asking and proposing
call|appeal|plea NOUN urge for inf clause to:on=addressee +support:@voice,issue,renew,join,launch
appeal|plea NOUN urge for inf clause to:on=addressee +support:make
call NOUN urge for on=addressee +support:make
request NOUN request for inf clause to=addressee +support:@voice,make,submit,file,send,issue,put,renew
feedback|clarification|input|guidance NOUN request on:about:from:regarding +support:seek,ask,request,solicit
demand NOUN demand for inf clause on:to=addressee +support:@voice,make,issue,put,press,present,renew
insistence NOUN demand on clause +support:@voice
question NOUN doubt about:over:as_to +support:raise
question NOUN ask about:on:of clause to=addressee +support:ask,pose,put,raise,field
issue|question|matter|topic|subject|problem NOUN discuss of with=addressee +support:raise,bring,broach,address,discuss
issue NOUN criticise with +support:take
proposal|offer|suggestion|initiative NOUN propose clause inf for:of:on to=addressee +support:make,put,table,float,submit,advance,offer,send
idea NOUN propose of clause +support:float,put,propose,moot,pitch
idea|proposal|plan|initiative|offer|suggestion NOUN support of for +support:welcome,back,endorse,support +weak
recommendation NOUN propose clause for:on inf +support:@give
invitation NOUN agree inf to from=partner +support:accept
invitation NOUN propose inf to from=addressee +support:extend,issue,send,give,offer,renew,make
advice NOUN propose on:about inf clause to=addressee +support:give,offer,provide
# warning
warning NOUN warn clause of:about:against:over to=addressee +support:@give,sound,repeat,convey,reiterate
alarm NOUN warn about:over:on clause +support:sound,raise
threat NOUN threaten inf clause of against=target +support:make,issue,repeat,renew
ultimatum NOUN threaten inf clause to=addressee +support:@give
# binding
agreement|deal|accord|understanding|consensus|compromise|settlement|arrangement NOUN agree on:to:for:over:about:regarding clause inf with=partner +support:reach,sign,conclude,strike,make,come,have,find,achieve,seal,ink +joint
agreement|memorandum|declaration|contract|treaty|pact|protocol|roadmap NOUN agree on:to:for:about clause with=partner +support:sign,conclude,adopt,endorse,ink,initial +joint
agreement NOUN agree on:with:to clause inf +support:express,voice,note,announce,welcome,declare
agreement|consensus|understanding NOUN agree clause inf +support:@stress,be
instruction|order|directive|mandate|command NOUN task inf clause on:for to=addressee +support:give,issue,receive
assurance|guarantee|promise NOUN promise clause inf of:on:about to=addressee +support:@give,receive,seek
consent|permission|go-ahead NOUN agree to:for inf +support:give,grant
decision NOUN announce inf clause on +support:announce,declare
plan NOUN announce inf for of clause to=addressee +weak +support:announce,unveil,outline,detail,present,reveal,disclose,set,lay
# reporting
statement|remark|comment|speech|address|declaration NOUN state clause quote about:on:regarding to=addressee +support:make,issue,release,deliver,give,publish,adopt,post +weak +barring:website,page,channel,site,platform,account,media,network,blog,television,radio,twitter,facebook,telegram,instagram,monday,tuesday,wednesday,thursday,friday,saturday,sunday
announcement NOUN announce clause about:of:on:regarding +support:make,issue
explanation|clarification NOUN state clause about:on:of:for to=addressee +support:@give
assessment|appraisal|evaluation NOUN welcome to:of +with:high +support:give,express,receive
assessment|appraisal|evaluation NOUN welcome to:of +with:positive +support:give,express,receive
assessment|appraisal|evaluation|characterisation|characterization NOUN assess clause of:to:on:about:regarding with=addressee +support:@give,share,express,voice
view|opinion NOUN discuss on:about:regarding:over with=partner +support:share +joint
view|opinion|recognition|understanding|assessment|conviction NOUN agree clause with=partner +support:share +joint
opinion|view|perspective|position|stance|vision NOUN state clause about:on:of:regarding with=addressee +support:express,voice,share,offer,give,outline,present,set,explain,state,reiterate,reaffirm,convey
view|opinion NOUN discuss on:about:regarding:over of with=partner +support:exchange,swap +joint
note NOUN discuss on:about with=partner +support:compare +joint
information NOUN state about:on clause with=addressee +support:share,provide,give
prediction|forecast NOUN predict clause about:of:on:for +support:@give
update|briefing|overview|report|account|readout|presentation|summary NOUN state clause on:about:of:regarding to=addressee +support:provide,give,offer,present,deliver,make
view|opinion NOUN assess clause +support:hold,take
importance|significance|weight|value NOUN stress to +support:attach,assign,ascribe
support|backing|assistance|help NOUN request for in +support:seek,request,solicit
attention NOUN stress to clause +support:draw,call,attract,bring
attention NOUN discuss to:on +support:pay,give,devote,focus,turn
emphasis|stress|accent NOUN stress on:upon clause +support:place,put,lay,make
focus NOUN discuss on subj pred +support:have,be,place
topic|subject|theme|issue|item|focus NOUN discuss obj +support:include,cover,comprise +with:other +joint
topic|subject|theme|issue|item NOUN discuss obj +support:include,cover,comprise +with:discuss +joint
topic|subject|theme|issue|item NOUN discuss obj +support:include,cover,comprise +with:discussion +joint
topic|subject|theme|item NOUN discuss obj +support:include +with:main +joint
topic|subject|theme|item NOUN discuss subj pred +with:other +joint
topic|subject|theme|item NOUN discuss subj pred +with:another +joint
topic|subject|theme|item NOUN discuss subj pred +with:further +joint
topic|subject|theme|item NOUN discuss subj pred +with:key +joint
topic|subject|theme|item NOUN discuss subj pred +with:central +joint
topic|subject|theme|item NOUN discuss subj pred +with:discussion +joint
topic|subject|theme|item NOUN discuss subj pred +with:agenda +joint
topic|subject|theme|issue|item NOUN discuss subj pred +with:among +joint
topic|subject|theme|item NOUN discuss subj pred +with:main +joint
discussion|conversation|talk|call|meeting|negotiation|consultation|session|exchange NOUN discuss obj +support:cover,span,encompass,tackle +joint
agenda NOUN discuss subj +with:on,the +joint
agenda NOUN discuss obj +support:include,cover,feature,comprise +joint
discussion|conversation|dialogue|talk|consultation|exchange|debate|deliberation|negotiation NOUN discuss about:on:over:regarding:concerning:of with=partner +support:have,hold,conduct,continue,lead,engage,begin,complete,welcome +joint
exchange NOUN discuss on:about:regarding:over with=partner +with:of,view +joint
exchange NOUN discuss on:about:regarding:over with=partner +support:hold,have,conduct +with:of,view +joint
exchange NOUN discuss on:about:regarding:over with=partner +with:of,opinion +joint
discussion|conversation NOUN discuss on:about:over:regarding:concerning +support:focus,centre,center,revolve,touch,cover +joint
position NOUN discuss on:about with=partner +support:coordinate,co-ordinate,compare +joint
pressure NOUN urge inf on:upon=addressee for +support:put,exert,apply
credit NOUN welcome for to=target +support:give
talk NOUN discuss about:on:over with=partner +support:hold,have,conduct +joint
case NOUN support for +support:make +weak
note NOUN state of +support:take +weak
# utterance nouns with their owner
statement|remark|comment|word|speech|interview NOUN state clause quote about:on:regarding:concerning by=agent
briefing|update NOUN state on:about:regarding from:by=agent
briefing|update NOUN state on:about:regarding from=agent +support:receive,get,hear
claim|assertion|contention|argument NOUN state clause about:of by=agent +weak
accusation|allegation NOUN accuse clause of:about against=target by=agent
call|appeal NOUN urge for inf to=addressee by=agent +weak
demand NOUN demand for clause by=agent inf +weak
warning NOUN warn clause of:about:against by=agent
threat NOUN threaten inf clause by=agent +weak
proposal|suggestion NOUN propose inf clause for:on by=agent +weak
denial NOUN deny clause of by=agent +weak
promise|pledge|vow NOUN promise inf clause of by=agent +weak
prediction|forecast NOUN predict clause of by=agent +weak
refusal NOUN refuse inf by=agent +weak
# predicative adjectives
ready|prepared|willing|eager|keen|determined ADJ ready inf for to=addressee
committed ADJ promise inf
committed ADJ support to
interested|disposed ADJ ready in inf +weak
unwilling|reluctant|unprepared|loath ADJ refuse inf
confident|sure|certain|hopeful|optimistic|upbeat|bullish ADJ predict clause about:of:on +weak
pessimistic|bearish ADJ predict clause about:on:over +weak
convinced|positive ADJ assess clause of:about +weak
adamant|emphatic|categorical ADJ stress clause about:in
clear ADJ stress clause about:on +weak
blunt|direct ADJ stress clause +weak
insistent ADJ demand clause on
concerned|worried|alarmed|anxious|nervous|uneasy|apprehensive|fearful|wary|troubled|disturbed ADJ concern clause about:over:at:by:with:of:for
afraid ADJ concern clause of +weak
grateful|thankful|appreciative|obliged|indebted ADJ thank for clause to=target of
glad|pleased|delighted|happy|proud|honoured|honored|thrilled|satisfied|gratified ADJ welcome clause inf with:about:by:at:of:for +weak
sorry|sad|saddened|disappointed|regretful|apologetic|heartbroken ADJ regret clause about:for:at:by:over:with:in +weak
angry|furious|outraged|indignant|livid ADJ criticise clause at:about:over:with +weak
unhappy|dissatisfied|frustrated|upset|annoyed|disgruntled ADJ complain clause with:about:at:over +weak
critical ADJ criticise of +weak
supportive ADJ support of
opposed|averse|hostile ADJ oppose to ger
skeptical|sceptical|doubtful|dubious|unsure|uncertain|unconvinced ADJ doubt clause of:about
unanimous ADJ agree clause in:on +joint
agreed ADJ agree clause on inf +joint
vocal|outspoken ADJ criticise about:in:against +weak
`
