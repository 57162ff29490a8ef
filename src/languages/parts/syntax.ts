/** Small closed sets of words that the rules of attribution ask for, as folded lemmas (lower case, ё as е). */
export interface SyntaxWords {
  readonly relativePronouns: ReadonlySet<string>
  /** before the agent of a passive: "by" */
  readonly agentPrepositions: ReadonlySet<string>
  /** endings of impersonal passives, which have an object and no subject («обговорено», «досягнуто»); empty where a language has none */
  readonly impersonalEndings: ReadonlySet<string>
  /** endings of reflexive verbs' lemmas («повідомлятися»); empty where a language has none */
  readonly reflexiveEndings: ReadonlySet<string>
  /** endings that only finite forms have («-ться»), and that only infinitives have («-ти»); the longer ending counts; empty where none tells */
  readonly finiteEndings: ReadonlySet<string>
  readonly infinitiveEndings: ReadonlySet<string>
  /** endings that of finite forms only a masculine past has («застеріг», «принёс») */
  readonly pastEndings: ReadonlySet<string>
  /** endings that of finite forms only a plural past has («повідомили»); empty where none tells */
  readonly pluralPastEndings: ReadonlySet<string>
  /** endings that no adverb has («налёт»); empty where none tells */
  readonly nounEndings: ReadonlySet<string>
  /** perfective verbs of promises, threats and plans, whose present is a future; taggers mistake their aspect; empty where verbs have none */
  readonly perfectives: ReadonlySet<string>
  /** endings that of finite forms only a singular has («-тиме»); empty where none tells */
  readonly singularEndings: ReadonlySet<string>
  /** endings that of nouns and names in the singular only an instrumental has («-им», «-ом») */
  readonly instrumentalEndings: ReadonlySet<string>
  /** of feminine adjectives in the singular that no accusative has */
  readonly feminineInstrumentals: ReadonlySet<string>
  /** endings that of attributes only a dative has («-ому», «-емуся»); empty where none tells */
  readonly dativeEndings: ReadonlySet<string>
  /** nouns of bodies without case forms («бюро»): taggers guess their case */
  readonly undeclined: ReadonlySet<string>
  /** of nouns in the singular the dictionary's ending and, behind a colon, that of the accusative and of no other case («а:у») */
  readonly accusativeEndings: ReadonlySet<string>
  /** the same of neuters and their dative («я:ю») */
  readonly neuterDatives: ReadonlySet<string>
  /** endings that a plural has in its genitive and, of things, in no accusative («успехов»); empty where none tells */
  readonly genitiveEndings: ReadonlySet<string>
  /** endings that only a future has («намагатимуться»); empty where none tells */
  readonly futureEndings: ReadonlySet<string>
  /** endings that of finite past forms only the neuter has («вдалося») */
  readonly neuterEndings: ReadonlySet<string>
  /** before the owner of an utterance noun: "statement by", "words of" */
  readonly ownerPrepositions: ReadonlySet<string>
  /** «с российской стороны»: nouns for a side, and the prepositions that make one an agent */
  readonly sideNouns: ReadonlySet<string>
  readonly sidePrepositions: ReadonlySet<string>
  /** «в Кремле сообщили»: prepositions before the place for which an unnamed plural speaks; empty where a language has no such use */
  readonly placePrepositions: ReadonlySet<string>
  /** «в заявлении говорится»: prepositions before a text that speaks */
  /** «там» */
  readonly placeAdverbs: ReadonlySet<string>
  readonly documentPrepositions: ReadonlySet<string>
  /** "as X said", «как сообщает X», «як заявив X» */
  readonly reportConjunctions: ReadonlySet<string>
  /** «о том, что»: the pronoun that only carries the clause */
  readonly clauseCarriers: ReadonlySet<string>
  /** prepositions of time, place and occasion: their phrase is no content ("during", «в_ход», «під_час»); with a noun behind _ only before it («по_инициатива») */
  readonly asidePrepositions: ReadonlySet<string>
  /** nouns and adverbs of time and occasion: "today", "meeting", «время», "regard" */
  readonly asideNouns: ReadonlySet<string>
  /** those of them that are talked of as well as talked at: «беседа», «визит», «слово»; aside only behind a preposition of place */
  readonly occasionNouns: ReadonlySet<string>
  /** prepositions before the occasion on which something is said, as forms: "during", «в_ходе» */
  readonly occasionPrepositions: ReadonlySet<string>
  /** "on_sideline": with these nouns a preposition says where somebody met, and nothing of what */
  readonly edgePrepositions: ReadonlySet<string>
  /** a verb's particle and what opens an infinitive behind it, though it could be a preposition: "went on_to say" */
  readonly infinitiveMarks: ReadonlySet<string>
  /** "ь:я": how the accusative of a masculine person ends where its dictionary form ends so */
  readonly personAccusatives: ReadonlySet<string>
  /** prepositions that before a time in the accusative set a term: «план на год» */
  readonly termPrepositions: ReadonlySet<string>
  /** adverbs of time that taggers take for nouns («торік»); empty where they do not */
  readonly timeAdverbs: ReadonlySet<string>
  /** words that go on with a content after a comma: "including", "in particular", «включая», «а также» */
  readonly elaborators: ReadonlySet<string>
  /** conjunctions that set one clause against another ("while", "whereas"); of several words: none */
  readonly contrasts: ReadonlySet<string>
  /** days of the week that stand bare before a report ("Biden Tuesday said"); empty where a preposition goes with them */
  readonly bareDays: ReadonlySet<string>
  /** verbs whose participle tells what a report answers: "answering a question" */
  readonly answers: ReadonlySet<string>
  /** conjunctions before which parts that share a subject have no comma («и»); empty where commas do not tell */
  readonly joiners: ReadonlySet<string>
  /** particles behind a verb that is asked about: «согласится ли» */
  readonly questionParticles: ReadonlySet<string>
  /** phrases before a comma that join a sentence to the one before, as forms: «кроме того» */
  readonly connectives: ReadonlySet<string>
  /** conjunctions of condition: "if", «если», «якщо» */
  readonly conditionals: ReadonlySet<string>
  /** conjunctions that tell when, as well as ask: "when", «когда» */
  readonly timeConjunctions: ReadonlySet<string>
  /** words of duty and possibility: under them an infinitive is no act of a third person («стороны должны обсудить») */
  readonly obligations: ReadonlySet<string>
  /** auxiliaries of the future: "will", "shall", «быть» */
  readonly futures: ReadonlySet<string>
  /** verbs that make an infinitive a future: "be going to", «собираться» */
  readonly futureVerbs: ReadonlySet<string>
  /** conjunctions behind which stands what something is done for: "so (that)" */
  readonly purposes: ReadonlySet<string>
  /** nouns for what something is done for: "with the aim of", «с целью» */
  readonly purposeNouns: ReadonlySet<string>
  /** verbs of holding talks under which an infinitive of purpose is a report: "met to discuss" */
  readonly talksVerbs: ReadonlySet<string>
  /** nouns for talks: "the meeting focused on" */
  readonly talksNouns: ReadonlySet<string>
  /** nouns that take a partner of their own, so that "with X" behind them is theirs: "talks", "relations", «встреча», «отношения» */
  readonly relationNouns: ReadonlySet<string>
  /** nouns for bodies of people, which a neuter pronoun can stand for: "the company said it will" */
  readonly bodyNouns: ReadonlySet<string>
  /** nouns that an infinitive of their own follows: "urged measures to curb A" asks for measures, "urged farmers to curb A" asks farmers */
  readonly infinitiveNouns: ReadonlySet<string>
  /** prepositions before what is spoken about: their phrase is content whatever the noun: "about", «о», «про» */
  readonly topicPrepositions: ReadonlySet<string>
  /** endings of short passives that no finite verb has («-но», «-ты»), and forms that a passive and a future share («затронут») */
  readonly passiveEndings: ReadonlySet<string>
  readonly passiveForms: ReadonlySet<string>
  /** prepositions of conformity, which cite a text as well as a rule: «согласно» */
  readonly conformity: ReadonlySet<string>
  /** a comma sets off every participle behind its noun */
  readonly participleCommas: boolean
  /** words that open a clause about the noun before the comma: «который», «где» */
  readonly attributiveWords: ReadonlySet<string>
  /** prepositions of cause, time and lack: their noun makes no act with the verb («ушёл из-за несогласия с A») */
  readonly causePrepositions: ReadonlySet<string>
  /** verbs that receive a guest as well as praise: "welcome", «приветствовать» */
  readonly hostingVerbs: ReadonlySet<string>
  /** relative pronouns that stand for persons only: "who" */
  readonly personalRelatives: ReadonlySet<string>
  /** auxiliaries under which a negated report is a refusal to tell: "would not say" */
  readonly unwilling: ReadonlySet<string>
  /** verbs that report with a subject that says nothing itself, as they are and as verb:subject: "hear", "hear:court", "emerge:it" */
  readonly unvoiced: ReadonlySet<string>
  /** what a speaker calls the own side: "we", "our country", «мы», «наша страна» */
  readonly ownWords: ReadonlySet<string>
  /** "I", "we" */
  readonly firstSingular: ReadonlySet<string>
  readonly firstPlural: ReadonlySet<string>
  /** a turn that begins with one of these confirms ("yes", «конечно») or denies ("no") */
  readonly affirmations: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
  /** questions of reporters in transcripts: labels that are no speaker ("Q", «Вопрос») */
  /** labels that say only that a quotation follows, as forms joined by _: «Пряма мова:» */
  readonly quoteLabels: ReadonlySet<string>
  /** labels before whoever the news is from: «Джерело:» */
  readonly sourceLabels: ReadonlySet<string>
  readonly questionLabels: ReadonlySet<string>
}
