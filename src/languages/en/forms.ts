import { type Inflect, wordForms } from "../parts/forms.ts"
import { cues } from "./cues.ts"

/** lemma: past, past participle and other forms */
const IRREGULAR = `say said
tell told
speak spoke spoken
write wrote written
read read
bring brought
think thought
feel felt
find found
hold held
give gave given
take took taken
make made
get got gotten getting
have has had having
be is are was were been being
do does did done
go goes went gone
come came
see saw seen
know knew known
let let letting
set set setting
put put putting
lay laid
send sent
spell spelled spelt
pay paid
hear heard
mean meant
swear swore sworn
strike struck
stand stood
understand understood
withdraw withdrew withdrawn
foresee foresaw foreseen
forbid forbade forbidden
seek sought
draw drew drawn
drive drove driven
begin began begun
run ran run running
shoot shot
hit hit hitting
rip ripped ripping
undertake undertook undertaken
choose chose chosen
lead led
beseech besought
bet bet betting
sell sold
lend lent
throw threw thrown
spread spread
cast cast
broadcast broadcast
shed shed
sink sank sunk
fall fell fallen
hurl hurled
cut cut cutting
rebut rebutted rebutting
plan planned planning
slam slammed slamming
rap rapped rapping
pan panned panning
rebuff rebuffed
snap snapped snapping
quip quipped quipping
refer referred referring
infer inferred inferring
defer deferred deferring
deter deterred deterring
confer conferred conferring
commit committed committing
admit admitted admitting
permit permitted permitting
submit submitted submitting
transmit transmitted transmitting
omit omitted omitting
regret regretted regretting
chat chatted chatting
opt opted opting
sum summed summing
dub dubbed dubbing
ban banned banning
brag bragged bragging
prod prodded prodding
blog blogged blogging
chip chipped chipping
beg begged begging
rebel rebelled rebelling
label labelled labelling labeled labeling
signal signalled signalling signaled signaling
expel expelled expelling
compel compelled compelling
appal appalled appalling
abet abetted
quiz quizzed quizzing quizzes
demur demurred demurring
concur concurred concurring
aver averred averring
pin pinned pinning
plug plugged
stop stopped stopping
grin grinned
counsel counselled counselling counseled counseling
pat patted
pledge pledged
lambast lambasted
focus focused focussed focusing focussing focuses
vet vetted
shrug shrugged shrugging
sob sobbed sobbing
nod nodded nodding
weep wept
prefer preferred preferring
flag flagged flagging
tut tutted tutting`

const irregular = (): Map<string, string[]> => new Map(IRREGULAR.split("\n").map((line) => line.split(" ")).map(([lemma = "", ...forms]) => [lemma, forms]))
let table: Map<string, string[]> | null = null

const inflect: Inflect = (lemma, upos) => {
  if (upos === "ADJ") return []
  const plural = /(s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  if (upos === "NOUN") return [plural]
  table ??= irregular()
  const own = table.get(lemma) ?? []
  const ing = /(ee|oe|ye)$/.test(lemma) ? `${lemma}ing` : /ie$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : /e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
  const present = own.some((form) => form.endsWith("ing")) ? [plural] : [plural, ing]
  if (own.length) return [...present, ...own]
  const past = /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
  return [...present, past]
}

export const forms = wordForms(() => cues, inflect, { suppletive: "go be tell take come give get hold run seek see feel find bring think", homographs: `
VERB found felt saw read lay wound
NOUN regards respects views thanks` })
