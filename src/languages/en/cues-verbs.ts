/** Verbs of English that say, stress, assess, predict, ask and discuss; the notation is described in parts/cues.ts. */
export const verbs = `
# saying
shrug|smile|grin|beam|laugh|chuckle|sob|weep|wince|nod VERB state quote
say VERB state clause quote to=addressee
say VERB state obj to=addressee +object:this,that
tell VERB state obj to=addressee +object:story,tale,truth,lie,joke,anecdote,secret
tell VERB state clause quote obj=addressee about:of
tell VERB urge inf obj=addressee
state VERB state clause quote obj to=addressee
declare VERB state clause quote obj comp
note VERB welcome obj clause +with:satisfaction
note VERB concern obj clause +with:concern
note VERB regret clause obj +with:regret
note VERB state clause quote obj
remark VERB state clause quote on:upon:about
comment VERB state clause quote on:upon:about
observe VERB state clause quote +weak
mention VERB state obj clause quote ger
add VERB state clause quote
reply VERB state clause quote to=addressee
respond VERB state clause quote +weak
answer VERB state clause quote obj=addressee +weak
retort VERB state clause quote
counter VERB state clause quote +weak
argue VERB state clause quote
argue VERB support for +with:for
argue VERB oppose against +with:against
reason VERB state clause quote +weak
contend VERB state clause quote
maintain VERB state clause quote +weak
assert VERB state clause quote obj
claim VERB state clause quote inf
claim VERB state obj +weak +object:victory,success,progress,credit,innocence,ignorance,immunity,privilege,self-defence,self-defense,bias,breach,violation,discrimination,harassment,insanity,amnesia,knowledge,right,majority,gain,casualty
allege VERB accuse inf obj=target
allege VERB accuse clause quote obj
aver VERB state clause quote
avow VERB state clause quote
testify VERB state clause quote about:to:on
attest VERB confirm clause quote to
confess VERB confirm clause quote ger to
confess VERB confirm obj +weak
confide VERB state clause quote to:in=addressee
boast|brag|gloat VERB state clause quote about:of
claim VERB state for +with:responsibility
quip|joke|deadpan|storm|hiss|grin|beam|wail|roar|growl|chuckle|laugh|shrug|croak|rasp|gasp|stammer|intone|coo|sob|crow|muse|enthuse|rave|gush|chime|whisper|shout|yell|scream|cry|exclaim|mutter|murmur|mumble|blurt|snap|sneer|sniff|sigh|thunder|recite|drawl|bark VERB state quote clause +weak
tweet|post|blog|retweet VERB state quote clause about obj +weak +barring:profit,loss,gain,revenue,earnings,income,growth,sales,turnover,result,win,victory,score,time,record,increase,decline,rise,drop,surplus,deficit,bail
text|email|e-mail|message|wire|cable VERB state quote clause obj=addressee +weak
opine VERB state clause quote on
posit|postulate|theorise|theorize|hypothesise|hypothesize VERB state clause
speculate VERB predict clause quote about:on
guess VERB predict clause quote +weak
insinuate|intimate|imply VERB state clause
hint VERB state clause quote at
signal VERB state clause
signal VERB state obj +weak
indicate VERB state clause quote
indicate VERB state obj +weak
suggest VERB propose clause quote ger inf obj
explain VERB state clause quote obj to=addressee
clarify VERB state clause quote obj
specify VERB state clause quote obj
elaborate|expand|expound VERB state on:upon +weak
detail VERB state obj clause
outline VERB state obj clause to=addressee
recount|relate|narrate VERB state obj clause quote
recall VERB state clause quote ger
recall VERB state obj +object:need,importance,position,commitment,support,agreement,decision,attachment,role,resolution,obligation,principle,promise,history,tragedy,sacrifice,contribution,visit,meeting,talk,conversation,discussion,view,concern,opposition,condemnation,stance,responsibility,warning,call,urgency,necessity,risk,danger,imperative
reminisce VERB state about quote
remember VERB state clause quote +weak
remind VERB state clause quote of:about obj=addressee
inform VERB state clause quote about:of:on obj=addressee
notify|apprise VERB state clause about:of:on obj=addressee
update VERB state on:about:with obj=addressee
brief VERB state on:about clause obj=addressee
acquaint|familiarise|familiarize VERB state with obj=addressee
let VERB state clause about obj=addressee +with:know
assure VERB promise clause quote of obj=addressee
reassure VERB promise clause quote of:about:on obj=addressee
convince VERB state clause of obj=addressee +weak
persuade VERB urge inf obj=addressee +weak
advise VERB state clause quote of:on obj=addressee
advise VERB propose inf ger against obj=addressee
report VERB state on +with:on +barring:media,medium,network,website,page,channel,platform,twitter,x,facebook,telegram,instagram,television,tv,radio,air,monday,tuesday,wednesday,thursday,friday,saturday,sunday,condition
report VERB state clause quote obj ger to=addressee
disclose|divulge VERB state clause quote obj
reveal VERB state clause quote
reveal VERB state obj +weak
communicate VERB state clause obj to=addressee
convey VERB state clause obj to=addressee
articulate VERB state clause obj to=addressee
relay|transmit VERB state clause obj to=addressee
pass VERB state obj to=addressee +with:on +weak
lay VERB state obj clause +with:out
set VERB state obj clause +with:out
set VERB state obj +with:forth
spell VERB state obj clause +with:out
point VERB state clause quote obj +with:out
point VERB state to +with:to +weak
go VERB state quote clause +with:on,say
go VERB state quote +with:on +weak
sum VERB state quote clause obj +with:up
summarise|summarize VERB state obj quote clause
conclude|continue|begin|start|finish|close|open|interject|interrupt|chip VERB state quote +weak
conclude VERB assess clause +weak
volunteer|venture|offer VERB state quote +weak
repeat VERB stress clause quote
repeat VERB stress obj +weak
reiterate VERB stress clause quote obj
restate VERB stress clause quote obj
echo VERB support obj quote
preach|profess|proclaim|pronounce VERB state clause quote obj comp
announce VERB announce clause quote obj inf
unveil VERB announce obj
publicise|publicize VERB announce obj clause
reason VERB state clause +weak
show VERB state clause +weak
find|hold VERB assess clause +weak
determine|discover VERB assess clause +weak
liken VERB assess to obj=target
put VERB assess at +weak +barring:risk,odds,ease,disadvantage,heart,centre,center,rest,disposal,table,top,bottom,stake,peace,side,place,work,home
cite VERB state obj clause quote as +barring:source,official,diplomat,person,people,agency,media,newspaper,spokesperson,spokesman,spokeswoman,ministry,witness
quote VERB state obj=target quote as
refer VERB state to +weak
allude VERB state to +with:to
speak VERB support for +with:out,for
speak VERB oppose against +with:out,against
speak VERB oppose against +with:against
speak VERB discuss about with=partner to=addressee +with:about +joint
speak VERB discuss of with=partner +with:of +joint
speak VERB discuss on:regarding:concerning with=partner +joint
speak VERB state about to=addressee +with:about
speak VERB state of to=addressee +with:of
take VERB discuss of +with:stock +joint
speak VERB state to +weak +object:importance,need,necessity,urgency,work,investment,effort,role,value,commitment,progress,challenge,issue,impact,benefit,threat,opportunity,achievement,success,strength
speak VERB state on:regarding:concerning quote to=addressee +weak
talk VERB discuss about with=partner to=addressee +with:about +joint
talk VERB discuss on:over with=partner +joint
talk VERB discuss of with=partner +with:of +joint
talk VERB state about to=addressee +with:about
talk VERB state of to=addressee +with:of +weak
talk VERB state on to=addressee +weak
lecture VERB criticise on:about obj=target +weak
report VERB announce inf +weak
stipulate VERB state clause obj
read VERB state clause quote +weak
write VERB state clause quote to=addressee
write VERB state about:of +weak
publish|carry|run|print|air|broadcast VERB state quote clause +weak
guess VERB assess inf +weak
rule VERB announce clause quote +weak
find VERB assess comp +weak +barring:alive,dead,asleep,unconscious,unharmed,intact
hold VERB accuse obj=target for +with:responsible
hold VERB accuse obj=target for +with:accountable
hold VERB accuse obj=target for +with:liable
describe|portray|depict|cast VERB assess obj=target as
describe VERB state obj clause quote ger
recommend VERB propose clause ger inf obj to=addressee
plead VERB deny to +with:guilty,not
plead VERB confirm to +with:guilty
plead VERB urge with=addressee inf for +weak
# stressing
stress|emphasise|emphasize|reemphasize|reemphasise|re-emphasize|re-emphasise|underscore|underline|highlight VERB stress clause quote obj ger
accentuate|spotlight VERB stress obj clause
reinforce VERB stress clause obj +weak
affirm VERB stress clause quote obj
reaffirm|reconfirm|re-affirm VERB support obj
reaffirm|reconfirm|re-affirm VERB stress clause quote
make VERB stress clause quote obj to=addressee +with:clear
make VERB state clause quote +with:point
put VERB state clause quote +with:it
make VERB state obj +with:known
insist VERB demand on:upon +with:on
insist VERB stress clause quote
press VERB stress obj +with:home +weak
drive VERB stress obj +with:home
draw VERB stress to +with:attention
bring VERB stress to +with:attention
lay VERB stress on:upon +with:emphasis
put VERB stress on:upon +with:emphasis
place VERB stress on:upon +with:emphasis
double VERB stress on +with:down
# assessing
assess|evaluate|appraise VERB assess clause obj as
characterise|characterize VERB assess obj=target as
characterise|characterize VERB assess obj
call VERB urge on:upon=addressee inf for +with:on
call VERB urge inf upon=addressee +with:upon
call VERB urge for inf on:upon=addressee +with:for
call VERB assess obj=target comp +barring:name
name VERB assess obj=target comp +weak
name|list|enumerate VERB state obj +object:reason,cause,factor,risk,condition,benefit,drawback,sign,symptom,advantage,disadvantage,danger,measure,step,priority,problem,obstacle,example,achievement,requirement,option,threat,challenge,failing,failure +weak
label|brand|dub|term|deem|pronounce|style VERB assess obj=target comp as
hail VERB welcome obj as
deem|regard|view|perceive|consider VERB assess obj=target as comp +weak
see VERB assess obj=target as +weak
consider VERB assess clause comp +weak
consider|deem|find|think VERB stress clause inf +with:important
consider|deem|find|think VERB stress clause inf +with:essential
consider|deem|find|think VERB stress clause inf +with:necessary
consider VERB discuss obj ger +weak
believe|think|reckon|feel|suppose|assume|figure|suspect VERB assess clause quote +weak
judge VERB assess clause comp obj=target +weak
admit|concede|acknowledge VERB confirm clause quote ger obj to
own VERB confirm to +with:up
recognise|recognize VERB confirm clause
recognise|recognize VERB welcome obj=target for
recognise|recognize VERB confirm obj +weak
accept VERB confirm clause
welcome VERB welcome obj clause quote
# predicting
predict|forecast|prophesy VERB predict clause quote obj inf
foresee|envisage|envision|anticipate VERB predict clause obj ger +weak
project|estimate VERB predict clause inf +weak
expect VERB predict clause inf obj +weak
hope VERB predict clause quote inf +weak
hope VERB predict for +with:for +weak
trust VERB predict clause +weak
wish VERB congratulate obj iobj=target
bet VERB predict clause +weak
count VERB request on:upon +with:on +weak
look VERB predict to +with:forward +weak
# planning
plan VERB announce inf on clause +weak
schedule VERB announce inf +weak
intend|aim|mean VERB ready inf ger +weak
resolve VERB promise inf clause +weak
decide VERB agree inf clause on with=partner +joint +weak
decide VERB announce inf clause on +weak
opt VERB announce inf for +weak
choose VERB announce inf +weak
confirm VERB confirm clause quote obj inf
corroborate|verify|certify VERB confirm obj clause +weak
# asking a question
ask VERB request for from:of=addressee obj=addressee +with:for
ask VERB ask clause quote obj=addressee
ask VERB request inf obj=addressee
ask VERB ask obj +weak
ask VERB ask about obj=addressee +with:about
inquire|enquire VERB ask clause quote about:into:as_to
wonder VERB ask clause quote about +weak
query VERB ask clause quote obj +weak
quiz|grill|interrogate VERB ask on:about:over obj=addressee
question VERB doubt clause quote obj
interview VERB ask about:on obj=addressee +weak
press VERB urge inf obj=addressee
press VERB urge for obj=addressee +with:for +weak
press VERB ask clause obj=addressee +with:on
press VERB demand on:about:over obj=addressee +weak
hear|emerge|transpire VERB state clause +weak
# discussing
discuss VERB discuss obj clause ger with=partner +joint
debate VERB discuss obj clause over:about with=partner +joint
review VERB discuss obj with=partner +joint +weak
examine|explore VERB discuss obj clause with=partner +joint +weak
touch VERB discuss on +with:on
touch VERB discuss upon +with:upon
raise VERB discuss obj clause with=addressee +weak
bring VERB discuss obj clause with=addressee +with:up
take VERB discuss obj with=addressee +with:up +weak
take VERB state obj +with:note
broach VERB discuss obj with=addressee
table VERB propose obj
focus VERB discuss on +with:on
reflect VERB discuss on:upon with=partner +with:on
address VERB discuss obj clause with=partner +joint +weak +barring:crowd,nation,rally,audience,parliament,congress,conference,assembly,session,gathering,meeting,summit,forum,council,press,reporter,journalist,supporter,troop,troops,chamber,senate,guest,student,delegate,public,letter,lawmaker,diplomat,ambassador,colleague,minister,deputy,official,soldier,officer,member,participant,congregation,viewer,listener,reader,citizen,friend,compatriot,mourner,committee,court,jury,people,world,country,event,ceremony,panel
focus VERB discuss upon +with:upon
concentrate VERB discuss on +with:on +weak
centre|center VERB discuss on:upon:around +with:on
centre|center VERB discuss around +with:around
dwell VERB discuss on:upon +with:on
turn VERB discuss to +with:to +object:issue,question,subject,topic,matter,agenda,situation,theme,crisis,conflict,war,economy,relation,cooperation,security +weak
delve VERB discuss into +with:into
go VERB discuss over +with:over +weak
converse|chat VERB discuss about:on:over with=partner +joint
confer|consult VERB discuss on:about:over:regarding with=partner +joint
deliberate VERB discuss on:over:about obj +joint
negotiate VERB discuss obj about:on:over with=partner +joint
compare VERB discuss on:about with=partner +with:note +joint
exchange VERB discuss on:about with=partner +joint +weak
coordinate|co-ordinate VERB discuss obj on with=partner +joint +weak
hear VERB discuss about from=addressee +with:from +weak
`
