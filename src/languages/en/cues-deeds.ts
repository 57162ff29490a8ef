/** Verbs of English that thank, blame, back, ask, press and bind; the notation is described in parts/cues.ts. */
export const deeds = `
# thanking, congratulating, praising, feeling
thank VERB thank obj=target for clause quote
congratulate VERB congratulate obj=target on:upon:for clause
felicitate VERB congratulate obj=target on
salute|praise|commend|laud|applaud|hail|compliment|honour|honor|credit|extol|celebrate VERB welcome for:on obj=target
salute|praise|commend|laud|applaud|compliment|extol|cheer VERB welcome obj clause quote
hail VERB welcome obj clause quote as
credit VERB welcome with obj=target +weak
appreciate VERB thank obj clause
rejoice|delight VERB welcome clause at:in:over +weak
pay VERB welcome to +with:tribute
regret|lament|bemoan|rue VERB regret clause quote obj ger
mourn|grieve VERB regret obj for over +weak
apologise|apologize VERB regret for clause quote to=addressee
condole|commiserate|sympathise|sympathize VERB regret with=target on:over:for
console VERB regret obj=target on:over
worry|fear|fret|agonise|agonize VERB concern clause quote about:over:for +weak
concern VERB concern clause about:by:over:at +weak
alarm|disturb|trouble|dismay|appal|appall|shock VERB concern by:at:over clause +weak
complain VERB complain clause quote about:of:over to=addressee
grumble|moan|whine|gripe|groan|grouse|fume|rage|seethe|protest VERB complain clause quote about:over:at
grieve VERB regret clause +weak
# criticising, accusing, condemning
criticise|criticize|censure|castigate|rebuke|reprimand|berate|chide|chastise|scold|upbraid|admonish|slam|blast|lambast|lambaste|roast|pan|assail|savage|fault|knock|rap VERB criticise for:over:as:about obj=target +barring:target,position,site,building,house,home,village,town,city,area,base,camp,station,tank,convoy,vehicle,car,ship,aircraft,troop,militant,fighter,hole,shot,ball,rock,crater,way,tunnel,music,song,horn,stronghold,suburb,district,airport,runway,bunker
criticise|criticize|censure|castigate|rebuke|reprimand|berate|chide|chastise|scold|slam|blast|lambast|lambaste|assail|savage|disparage|mock|ridicule|deride|belittle|excoriate VERB criticise obj clause quote as +barring:target,position,site,building,house,home,village,town,city,area,base,camp,station,tank,convoy,vehicle,car,ship,aircraft,troop,militant,fighter,hole,shot,ball,rock,crater,way,tunnel,music,song,horn,stronghold,suburb,district,airport,runway,bunker
attack VERB criticise for:over:as obj=target +weak
bash|trash|rip|skewer|pillory|vilify|scorn VERB criticise for:over:as obj +weak
hit VERB criticise at +with:out,at
lash VERB criticise at=target over:for quote +with:out
take VERB criticise at +with:aim
take VERB criticise with +with:issue
find VERB criticise with +with:fault
rail VERB criticise against:at
fire|hit|shoot|snap|bite|come VERB state quote clause +with:back
push VERB doubt on:against +with:back
shoot VERB oppose obj +with:down +weak
accuse VERB accuse of clause quote obj=target
blame VERB accuse for:over obj=target
blame VERB accuse on=target obj
fault VERB accuse for obj=target
charge VERB accuse with obj=target +weak
charge VERB accuse clause quote +weak
implicate VERB accuse in obj=target
point VERB accuse at +with:finger
attribute VERB accuse to=target obj +weak
condemn|denounce VERB condemn for:over:as obj=target
condemn|denounce VERB condemn obj clause quote
decry|deplore|revile|repudiate VERB condemn obj clause quote
# backing, opposing
support|back|endorse|champion|favour|favor VERB support in obj=target
support|endorse|favour|favor VERB support obj ger clause +weak
back|champion|advocate VERB support obj ger for clause +weak
defend VERB support obj ger +object:decision,plan,policy,record,move,choice,handling,remark,comment,measure,approach,law,bill,vote,ruling,action,strategy,reform,use,budget,tactic,role,conduct,practice,call,stance,system,scheme,deal,change,process,hiring,cut,rise,increase,closure,project,method,study,arrest,response,treatment,verdict,sentence,ruling +weak
defend VERB support clause quote +weak
justify VERB state obj clause
stand VERB support with:by +with:with
stand VERB support by +with:by
stand VERB support behind +with:behind
stand VERB support for +with:up,for
side VERB support with +with:with
rally VERB support behind:around +with:behind
vouch VERB support for
oppose VERB oppose obj ger clause
object VERB oppose to clause quote
reject VERB deny clause
reject VERB oppose obj quote as ger
repudiate VERB oppose obj of ger clause +weak
disapprove VERB oppose of obj
protest VERB oppose obj against +weak
disagree VERB oppose with on:over:about clause
dissent VERB oppose from
dismiss VERB deny obj +object:threat,claim,report,survey,poll,study,finding,allegation,accusation,charge,suggestion,idea,talk,rumour,rumor,warning,criticism,concern,fear,complaint,speculation,notion,argument,objection,prospect,comparison
dismiss VERB deny as clause quote
deny VERB deny clause quote obj ger inf
refute|rebut|disavow|disclaim|contradict VERB deny obj clause quote
rule VERB deny obj ger clause +with:out
resist VERB oppose obj +object:call,pressure,demand,request,appeal,move,attempt,effort,push,proposal,plan,idea,suggestion,bid
exclude VERB deny obj clause +weak
debunk VERB deny obj
doubt VERB doubt clause quote obj
dispute|contest VERB doubt obj clause quote +weak
challenge VERB doubt clause quote +weak
cast VERB doubt on:upon:over +with:doubt
call VERB doubt into obj +with:question,into
distrust|mistrust|disbelieve VERB doubt obj clause
# proposing, requesting, urging, demanding
propose VERB propose clause quote inf ger obj to=addressee
offer VERB propose inf obj iobj=addressee to=addressee +barring:opportunity,chance,possibility,glimpse,prospect,range,variety,advantage,benefit,refuge
put VERB propose obj +with:forward
put VERB propose obj clause +with:forth
float VERB propose obj +weak
moot VERB propose obj clause
submit VERB propose clause to=addressee +weak
submit VERB propose obj to=addressee +weak +object:proposal,plan,idea,motion,bill,initiative,draft,resolution,amendment,request,petition,suggestion,candidacy,application
invite VERB propose inf obj=addressee
invite VERB propose to obj=addressee
encourage VERB urge inf obj=addressee
encourage VERB urge obj ger clause
urge VERB urge inf clause quote obj=addressee
urge VERB urge obj
exhort|implore|beseech|entreat|coax|prod|nudge|goad|prompt|lobby|pressure|pressurise|pressurize VERB urge inf obj=addressee for:over
beg VERB request inf clause quote for obj=addressee
appeal VERB urge for to=addressee inf quote clause
agitate|campaign|lobby|clamour|clamor VERB urge for:against inf
advocate VERB support obj ger clause for
push VERB urge for +with:for
push VERB urge inf obj=addressee +weak
counsel VERB propose inf obj=addressee against clause quote
dissuade|discourage|deter VERB urge from obj=addressee +weak
request VERB request clause inf obj of:from=addressee
solicit VERB request obj from=addressee +weak
petition VERB request for inf obj=addressee
plead VERB request for quote clause
apply VERB request for +with:for +weak
demand VERB demand clause quote inf obj from:of=addressee
require VERB demand clause of=addressee +weak
want VERB request inf iobj=addressee +weak
# warning, threatening
warn VERB warn clause quote of:about:against:over:on inf obj=addressee
caution|forewarn VERB warn clause quote of:about:against:over inf obj=addressee
alert VERB warn to:about:of clause obj=addressee
threaten VERB threaten inf clause quote with obj=target
raise VERB warn about:over:on +with:alarm
sound VERB warn about:over:on clause +with:alarm
give VERB warn inf clause iobj=addressee +with:ultimatum
intimidate|blackmail VERB threaten with obj=target into +weak
# binding
promise|pledge|vow VERB promise inf clause quote obj iobj=addressee
swear|guarantee VERB promise inf clause obj +weak
undertake VERB promise inf clause
commit VERB promise to +with:to +weak
commit VERB promise inf ger
recommit VERB promise inf
recommit VERB support ger
agree VERB agree on:upon +with:on
agree VERB agree upon +with:upon
agree VERB agree inf clause ger with=partner +joint
agree VERB agree to +with:to
agree VERB agree obj +weak
accept VERB agree obj +weak +object:invitation,proposal,offer,request
agree VERB support with +weak
concur VERB agree clause inf with:on:in +joint
consent|accede|assent|acquiesce VERB agree to inf
settle VERB agree on:upon +with:on
arrange VERB agree inf clause +weak
sign|ink|initial VERB agree obj with=partner +joint
strike VERB agree on:over:for with=partner +with:deal +joint
acquiesce VERB agree in
instruct|direct|order|command|authorise|authorize VERB task inf clause obj=addressee
authorise|authorize|mandate|commission VERB task obj ger +weak
order VERB task obj ger +weak +barring:system,missile,tank,aircraft,jet,plane,airliner,helicopter,vehicle,ship,vessel,boat,drone,weapon,munition,ammunition,shell,round,gun,rifle,food,meal,drink,coffee,tea,beer,pizza,book,part,equipment,unit,car,train,bus,truck,vaccine,dose,chip,machine,copy,ticket,supply
task VERB task with inf obj=addressee
charge VERB task with +with:task
entrust VERB task with obj=addressee
assign|delegate VERB task inf obj to=addressee +weak
refuse VERB refuse inf obj ger
decline VERB refuse inf obj ger +weak
balk|baulk|demur|hesitate VERB refuse at inf
abstain|refrain VERB refuse from +weak
rebuff|spurn|shun VERB refuse obj
turn VERB refuse obj +with:down
play VERB doubt obj +with:down +weak
downplay VERB doubt obj clause +weak
withdraw|retract|recant VERB deny obj +weak
backtrack|renege VERB refuse on:from
stand VERB ready inf for +with:ready
express VERB state clause obj to=addressee +weak
voice VERB state clause obj +weak
share VERB state clause obj with=addressee +weak
`
