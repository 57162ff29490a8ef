import { lazily } from "../tables.ts"
import { words } from "../parts/talks.ts"
import type { PairingWords } from "../parts/pairing.ts"

const NOUN = "(?:tele)?phone calls?|video calls?|calls?|conversations?|talks?|meetings?|negotiations?|consultations?|video ?conferences?|teleconferences?|summit|bilaterals?|trilaterals?|audience|lunch|dinner|breakfast|pull-aside|sit-down|discussions?|conference"
const BEFORE = "(?:following|after|upon|in the wake of|on the results of|at the end of|on the outcome of)"

export const pairing: PairingWords = lazily({
  event: () => words(`${NOUN}|spoke|speaks|speak|spoken|talked|talks|met|meets|meet|phoned|telephoned|discussed|discusses|conferred|hosted|hosts|hosting|received|receives|welcomed|welcomes|called(?= (?:the )?(?:president|prime minister|chancellor|king|crown prince|foreign minister|secretary))|held (?:a|an|the)`),
  hosting: () => words("(?:hosted|hosts|hosting|received|receives|welcomed|welcomes|phoned|telephoned|called)(?! by)|(?:met|meets)(?= [^ ])(?! (?:by|on|in|at|with|for|to|from|during|after|before|again|and|via|today|yesterday|tomorrow|late|early|last|this|that|here|there|virtually|online|separately|briefly|privately|face|several|twice|one|once|every|over|as|under|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\\p{L}))"),
  several: () => words("(?:tele)?phone calls|calls|conversations|meetings"),
  partner: () => words("with|between|among|(?<=^ )to(?= (?:the )?(?:\\p{L}+ ){0,2}(?:president|prime minister|premier|chancellor|king|crown prince|minister|leader|counterpart|secretary|pope))"),
  apart: () => words("separately|in turn|one after the other"),
  between: () => words("between|among"),
  of: () => /^ of /u,
  joint: () => /^\s*(?:[,;&–-]|\bof (?:the )?\p{Lu}[\p{L}.’'-]+(?: (?:(?:of|and) )?(?:the )?\p{Lu}[\p{L}.’'-]+)*|\b(?:and|as well as|the|of|his|her|its|their|by|both|also|joined by|respectively|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|His|Her|Majesty|Excellency|Holiness|Royal|Highness|Sheikh|separately|then|later)\b|\bH\.\s?E\.|\s)*\s*$/u,
  coming: () => words("will (?:\\p{L}+ )?(?:hold|meet|have|speak|talk|visit|pay|host|take part|discuss|travel|welcome|receive|call|convene|arrive|attend|participate)|will take place|will be held|to (?:visit|hold talks|hold|meet|host|travel|attend|speak)(?= (?!discuss))|(?:is|are) (?:scheduled|expected|due|set|planned|preparing) (?:to|for)|upcoming|ahead of (?:the|a|his|her|their) (?:talks|meeting|call|visit|summit)|on the eve of (?:the|a|his|her|their) (?:talks|meeting|call|visit|summit)|advance of"),
  afterwards: () => words(`${BEFORE} (?:(?:his|her|their|its|the|a|an|these|this|today['’]s|yesterday['’]s) )?(?:(?:\\p{L}|-)+ ){0,4}?(?:${NOUN})|during (?:(?:his|her|their|the|a|an) )?(?:(?:\\p{L}|-)+ ){0,3}?(?:${NOUN})|(?:press|news|background) (?:conference|briefing|statements?|call|availability|gaggle)|statements? (?:to|for) the (?:press|media)|answers? to (?:\\p{L}+ ){0,2}questions|remarks|briefing|commented on|statements? by|told (?:reporters|journalists)|on (?:his|her|their|the) (?:(?:\\p{L}|-)+ ){0,3}?(?:conversation|call|talks) (?:with|between)`),
  group: () => words("leaders(?= of|['’])|(?<!the |two |both |three )leaders|(?:european|transatlantic|allied|caribbean|african|pacific|baltic|nordic|arab|gulf|g-?7|g-?20|quad|nato|eu|b9|asean|brics|central asian|eastern flank|world|several|other|foreign|normandy \\p{L}+) leaders|allies(?: and partners)?|partners|trilateral|tripartite|quadrilateral|multilateral|plenary|heads of (?:state|government|delegations?|missions|diplomatic missions)|presidents of|prime ministers of|foreign ministers of|ambassadors|members of|g-?7|g-?20|b-?9|bucharest nine|quad|aukus|normandy|council|forum|assembly|delegations?|representatives|counterparts|advisers of|advisors of|speakers of|officials|participants|ministers"),
  crowd: () => words("summit|leaders|officials|members|representatives|ministers|presidents|ambassadors|participants|partners|allies|delegations|counterparts|advisers|advisors|senators|speakers"),
  message: () => words("greetings|congratulat\\p{L}+|condolences|telegram|message of|birthday|letter to|executive order|signed (?:the |a )?(?:law|bill|decree|executive order)|appointed|awarded|statement on the (?:death|passing)|visited|visits|opened|inaugurat\\p{L}+|unveiled|arrived (?:in|at|on|to)|gave a (?:\\p{L}+ )?(?:dinner|reception|lunch)|(?:laid|laying) (?:a )?(?:wreaths?|flowers)|toured|watched|inspected|credentials"),
  address: () => words("address by|address of|address to|speech by|speech at|speech of|remarks by|interview|op-ed|article by"),
  earlier: () => words("(?:follow(?:ed|ing)? up on|follow-up (?:to|on)|follows|since|previous|last|earlier|building on|recalled) (?:(?:his|her|their|the|our|a|last|both|two|leaders?['’]?s?) ){0,3}(?:(?:\\p{L}|-)+ ){0,3}?(?:call|conversation|talks|meeting|summit|visit)"),
  anterior: () => /^\W*(?:earlier(?! (?:today|this))|previously|before that|prior to (?:that|this))(?!\p{L})/iu,
  occasion: () => words("on the (?:sidelines|margins|fringes) of (?:\\S+ ){1,6}?(?:summit|conference|forum|assembly|meeting|council)|(?:as part of|within the framework of|in the framework of|during) (?:\\S+ ){1,9}?(?:summit|conference|forum|assembly)"),
  place: () => /(?<![\p{L}\p{N}])(?:[Ii]n|[Aa]t|[Nn]ear) (?:the (?:capital|city|town|resort)(?: city)? of )?(?<place>(?:the )?\p{Lu}[\p{L}'’-]+(?: (?:of |de |la |el )?\p{Lu}[\p{L}'’-]+){0,3})/gu,
  domestic: () => words("governors?|senators?|senator|congress(?:man|woman|ional)?|members of congress|mayors?|democrats|republicans|cabinet|task force|working group|ceos?|business (?:leaders|community|circles)|board chairman|general director|director general|stakeholders?|state legislators?|attorneys general|government members|members of the government|security council|national security and defense council|regions?|civil rights|faith leaders|labor leaders|advocates|servicemen|servicewomen|soldiers|families|volunteers|students|acting governor|commissioner for|deputy prime minister|head of (?:the )?(?:republic|region|territory|federal)|journalists|media|businesses|scientists|roundtable|round table|listening session|speaker (?:pelosi|johnson|mccarthy)|house (?:democrats|republicans)"),
  labels: () => ({
    talks: "Talks", unplaced: "Not placed", announced: "announced by", held: "talks", multilateral: "several sides", untold: "day of publication", press: "press",
    summary: ({ releases, talks, several, unplaced }) => `Releases: ${releases}. Talks: ${talks}, with several accounts: ${several}. Not placed: ${unplaced}.`,
    reasons: {
      "no-talks": "tells of no talks", announcement: "talks to come", "one-side": "people of one side", "partner-unknown": "with whom is not clear", "third-party": "talks of others",
      "several-talks": "an address or interview", "date-unknown": "no date", ambiguous: "fits several talks", unreadable: "could not be read",
    },
  }),
})
