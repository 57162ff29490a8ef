import { lazy, wordTable } from "../tables.ts"

/**
 * How names of a country's people are written in Cyrillic letters, after the rules of practical transcription (for Chinese Palladius's table, for Japanese
 * Polivanov's). Each rule: what stands there (V any vowel, C any consonant, ^ and $ the ends of the word, `x(?=y)` before y) and its letters; the first that fits
 * is taken. Two letters are left to the language that writes the name: h («Харрис», «Гарріс») and w («Уилсон», «Вілсон»).
 */
const RULES = `
en: ^mc=мак, ^mac(?=C)=мак, ^wh=w, ^kn=н, ^wr=р, ^rh=р, ^y(?=V)=й, ^e=э, ^x=з, tch=тч, sch=ш, sh=ш, ch=ч, ck=к, ph=ф, th=т, kh=х, ght$=т, igh=ай, gh$=, gh=г, dge$=дж, ge$=дж, ^ge=дж, qu=кw, oo=у, ee=и, ea(?=r)=и, ea=и, eau=о, ey$=и, ie$=и, ies$=ис, y$=и, air=эр, eigh=ей, ai=эй, ay=эй, ei=ей, ew=ью, aw=о, au=о, ow$=оу, ow=ау, oa=оу, ou=оу, oy=ой, oi=ой, oe$=оу, ur(?=C)=ёр, ur$=ёр, worth$=ворт, wood$=вуд, stein$=стайн, burg$=бург, land$=ленд, field$=филд, man$=ман, (?<=^C+)ame$=ейм, (?<=^C+)ake$=ейк, (?<=^C+)ate$=ейт, (?<=^C+)ade$=ейд, (?<=^C+)ane$=ейн, (?<=^C+)ale$=ейл, (?<=^C+)ace$=ейс, (?<=^C+)ave$=ейв, (?<=^C+)aze$=ейз, (?<=^C+)ite$=айт, (?<=^C+)ike$=айк, (?<=^C+)ine$=айн, (?<=^C+)ice$=айс, (?<=^C+)ile$=айл, (?<=^C+)ime$=айм, (?<=^C+)ide$=айд, (?<=^C+)ive$=айв, (?<=^C+)one$=оун, (?<=^C+)oke$=оук, (?<=^C+)ole$=оул, (?<=^C+)ome$=оум, (?<=^C+)ope$=оуп, (?<=^C+)ose$=оуз, (?<=^C+)ote$=оут, ack=эк, ann$=энн, le$=л, ue$=ью, ee$=и, (?<=C)e$=, u(?=CC)=а, u(?=C$)=а, wr=р, c(?=[eiy])=с, c=к, g=г, j=дж, ja=джа, x=кс, y(?=V)=й, y=и, w=w, h=h, ia$=ия, ia=иа, (?<=V)e=э, s=с, z=з
de: ichael$=ихаэль, ^sp=шп, ^st=шт, tsch=ч, sch=ш, chs=кс, ch=х, ck$=к, ck(?=C)=к, ck=кк, ph=ф, th=т, tz=ц, ae=е, ß=с, qu=кв, ei=ай, ai=ай, ay=ай, ey=ай, eu=ой, äu=ой, ie=и, aa=а, oo=о, ee=е, ^ä=э, ä=е, ^ö=э, ö=ё, ^ü=и, ü=ю, ^e=э, ja=я, je=е, jo=йо, ju=ю, j=й, (?<=V)h(?=C)=, (?<=V)h$=, (?<=V)h(?=e)=, h=h, z=ц, v=ф, w=в, ll$=лль, ll(?=C)=лль, l(?=l)=л, l$=ль, l(?=C)=ль, ^s(?=V)=з, (?<=V)s(?=V)=з, c=к, x=кс, y=и, (?<=V)e=э, ia$=ия, i=и
fr: jean=жан, ienne$=ьен, ien$=ьен, eaux$=о, eau=о, aux$=о, au=о, œu=ё, oui=уи, ou=у, oi=уа, oy=уай, gue$=г, gu(?=[eiéèy])=г, gn(?=a)=нь, gn=нь, ill(?=[aeo])=ий, ai=е, ei=е, eu=ё, ^é=э, ^e=э, é=е, è=е, ê=е, ë=э, ain$=ен, ein$=ен, in$=ен, in(?=C)=ен, im(?=[pb])=ем, en$=ан, en(?=C)=ан, an=ан, ch=ш, ph=ф, th=т, qu=к, ç=с, c(?=[eiyéè])=с, c=к, g(?=[eiyéèê])=ж, j=ж, es$=, (?<=C)e$=, (?<=V)e$=, er$=е, ez$=е, ts$=, ds$=, (?<=[aeiouéè])[tdsxzp]$=, (?<=r)[tds]$=, (?<=n)[tds]$=, (?<=V)s(?=V)=з, u=ю, y=и, h=, x=кс, ll$=лль, l$=ль, l(?=C)=ль, ie$=и, ï=и, î=и, ô=о, (?<=V)e=э
es: ch=ч, lla=лья, llo=льо, llu=лью, ll=ль, ña=нья, ño=ньо, ñ=нь, gu(?=[eiéí])=г, gü=гу, g(?=[eiéí])=х, j=х, qu=к, c(?=[eiéí])=с, c=к, z=с, ^hu(?=V)=у, h=, ^y(?=[aá])=, y$=й, ya=я, yo=йо, ye=е, yu=ю, y=и, ^x=х, x=кс, ^e=э, ^é=э, ié=ье, ie=ье, ia$=ия, í=и, ue=уэ, ué=уэ, (?<=V)[eé]=э, v=в, ll=ль, l$=ль, l(?=C)=ль
pt: lh=ль, nha=нья, nho=ньо, nh=нь, ch=ш, ão$=ан, ães$=айнс, ões$=ойнс, ou=о, qu(?=[eiéê])=к, qu=ку, gu(?=[eiéê])=г, g(?=[eiéê])=ж, j=ж, ç=с, c(?=[eiéê])=с, c=к, x=ш, os$=ус, es$=ес, o$=у, e$=и, z$=с, (?<=V)s(?=V)=з, h=, ^e=э, ^é=э, y=и, ia$=ия, (?<=V)e=э
it: gli(?=V)=ль, gli=льи, gna=нья, gno=ньо, gn=нь, sci(?=V)=ш, sc(?=[ei])=ш, cci(?=V)=чч, cc(?=[ei])=чч, ci(?=[aou])=ч, c(?=[ei])=ч, ch=к, c=к, ggi(?=[aou])=ддж, gg(?=[ei])=ддж, gi(?=[aou])=дж, g(?=[ei])=дж, gh=г, qu=кв, zz=цц, z=ц, ja=я, j=й, (?<=V)s(?=V)=з, h=, ^e=э, ia$=ия, ie=ье, y=и, l(?=[bcdfghkmnpqrstvz])=ль, l$=ль, (?<=V)e=э
pl: szcz=щ, sz=ш, cz=ч, (?<=[ptkc])rz=ш, rz=ж, ż=ж, dź=дзь, dż=дж, ść=сць, ś=сь, ć=ць, ń=нь, ź=зь, ski$=ский, cki$=цкий, dzki$=дзкий, ska$=ская, cka$=цкая, ch=х, ck=цк, ia=я, ią=ён, ie=е, ię=ен, io=ё, ió=ю, iu=ю, ja=я, ją=ён, je=е, ję=ен, jo=йо, ju=ю, j=й, ła=ла, ł=л, la=ля, lu=лю, lo=лё, lą=лён, l(?=[eię])=л, l=ль, ą(?=[pb])=ом, ą=он, ę(?=[pb])=ем, ę=ен, ó=у, ^e=э, (?<=V)e=э, (?<=rz|sz|cz|ż)y=и, y=ы, c=ц, h=х, w=в, x=кс
cs: ský$=ский, cký$=цкий, ská$=ская, ová$=ова, ý$=ый, ch=х, č=ч, š=ш, ž=ж, (?<=[ptkf])ř=рш, ř=рж, ď=дь, ť=ть, ň=нь, ľ=ль, ě=е, c=ц, ja=я, já=я, je=е, jo=йо, ju=ю, j=й, y=и, ý=и, h=г, ^e=э, (?<=V)e=э, v=в, w=в, x=кс, ia$=ия
hr: ije=ие, dž=дж, dj=дж, lja=ля, lje=ле, lju=лю, ljo=лё, lj=ль, nja=ня, nje=не, nju=ню, nj=нь, č=ч, ć=ч, š=ш, ž=ж, đ=дж, c=ц, h=х, ja=я, je=е, jo=йо, ju=ю, ji=и, j=й, ^e=э, (?<=V)e=э, y=и, ia$=ия
tr: ç=ч, c=дж, ş=ш, ğ=г, ı=ы, ^ö=э, ö=ё, ü=ю, yı=йы, ya=я, ye=е, yo=йо, yu=ю, yü=ю, y=й, j=ж, h=х, x=х, q=г, ^ə=э, ə=е, ^e=э, (?<=V)e=э, sh=ш, ch=ч, kh=х, w=в, ai=ай
fi: äi=яй, öi=ёй, ^ä=э, ää=яа, ä=я, ^ö=э, öö=ёо, ö=ё, ^yö=юё, ^y=ю, yy=юю, y=ю, ja=я, je=е, jo=йо, ju=ю, jä=я, jö=йё, j=й, ^e=э, (?<=[aou])e=э, ai=ай, ei=ей, oi=ой, ui=уй, h=h, v=в, w=в, c=к, x=кс, z=ц, õ=ы, ü=ю, š=ш
sv: ey=ей, ay=ай, øy=ёй, aa=о, å=о, ^ä=э, ^æ=э, ä=е, æ=е, ^ö=э, ^ø=э, ö=ё, ø=ё, kj=ч, sj=ш, skj=ш, tj=ч, sch=ш, ch=к, ck=кк, ph=ф, th=т, ja=я, je=е, jo=йо, ju=ю, jö=йё, jø=йё, jä=е, j=й, (?<=V)gh=г, h(?=V)=h, (?<=V)h=, ^e=э, (?<=V)e=э, y=ю, w=в, v=в, c(?=[eiy])=с, c=к, z=с, x=кс, l(?=[bcdfghkmnpqrstvz])=ль, l$=ль
nl: sch=сх, ch=х, ij=ей, ui=ау, oe=у, ee=е, oo=о, aa=а, uu=ю, eu=ё, ou=ау, ae=а, ie=и, ei=ей, ck=к, th=т, ph=ф, ja=я, je=е, jo=йо, ju=ю, j=й, ^e=э, (?<=V)e=э, u(?=CC)=ю, u(?=C$)=ю, u=ю, y=и, h=h, w=в, c(?=[eiy])=с, c=к, z=з, x=кс
hu: sz=с, zs=ж, cs=ч, s=ш, gy=дь, ly=й, nya=ня, nyi=ни, ny=нь, ty=ть, c=ц, ja=я, já=я, je=е, jó=йо, jo=йо, ju=ю, j=й, ö=ё, ő=ё, ü=ю, ű=ю, á=а, é=е, í=и, ó=о, ú=у, ^e=э, ^é=э, y$=и, h=h, w=в, (?<=V)e=э
ro: ^io=йо, ch(?=[ei])=к, gh(?=[ei])=г, ci(?=[aou])=ч, c(?=[ei])=ч, g(?=[ei])=дж, c=к, ș=ш, ş=ш, ț=ц, ţ=ц, ă=э, â=ы, î=ы, j=ж, ia=я, iu=ю, ie=ие, h=h, w=в, x=кс, y=и, z=з
lt: č=ч, š=ш, ž=ж, ch=х, ė=е, ie=ие, ia=я, io=ё, iū=ю, iu=ю, y=и, ja=я, je=е, jo=йо, ju=ю, jū=ю, j=й, ai=ай, ei=ей, au=ау, ui=уй, c=ц, h=h, ļ=ль, ņ=нь, ķ=кь, ģ=дь, ^e=э, ^ē=э, w=в
zh: hui=хуэй, gui=гуй, zhi=чжи, chi=чи, shi=ши, ri=жи, zi=цзы, ci=цы, si=сы, yuan=юань, yun=юнь, yue=юэ, yu=юй, yong=юн, ying=ин, yin=инь, yang=ян, yan=янь, you=ю, yao=яо, ye=е, ya=я, yi=и, wang=ван, wan=вань, weng=вэн, wen=вэнь, wai=вай, wei=вэй, wo=во, wa=ва, wu=у, er$=эр, zh=чж, ch=ч, sh=ш, (?<=[jqx])uan=юань, (?<=[jqx])un=юнь, (?<=[jqx])ue=юэ, (?<=[jqx])u=юй, j=цз, q=ц, x=с, z=цз, c=ц, r(?=V)=ж, h(?=V)=х, iang(?!V)=ян, iong=юн, uang(?!V)=уан, ang(?!V)=ан, eng(?!V)=эн, ing(?!V)=ин, ong(?!V)=ун, ian(?!V)=янь, uan(?!V)=уань, an(?![aeiou])=ань, en(?![aeiou])=энь, in(?![aeiou])=инь, un(?![aeiou])=унь, iao=яо, ia=я, iu=ю, ie=е, uai=уай, ui=уй, hui=хуэй, uo=о, ua=уа, ai=ай, ei=эй, ao=ао, ou=оу, ue=юэ, üe=юэ, ü=юй, e=э
ja: aichi=аити, aishi=аиси, oishi=оиси, tchi=тти, shi=си, chi=ти, tsu=цу, fu=фу, ji=дзи, sha=ся, shu=сю, sho=сё, cha=тя, chu=тю, cho=тё, ja=дзя, ju=дзю, jo=дзё, (?<=[kgnhbmpr])ya=я, (?<=[kgnhbmpr])yu=ю, (?<=[kgnhbmpr])yo=ё, ya=я, yu=ю, yo=ё, n(?=[bmp])=м, n'=нъ, zu=дзу, z=дз, wa=ва, ō=о, ū=у, oh(?=C)=о, oh$=о, ou=о, uu=у, ai=ай, oi=ой, ui=уй, ei=эй, e=э, h=х, f=ф, d=д, tt=тт
ko: eo=о, eu=ы, ae=э, oo=у, ee=и, ya=я, yeo=ё, yo=ё, yu=ю, ye=е, woo=у, wo=во, wi=ви, wa=ва, we=ве, ^j=ч, j=чж, ch=чх, ^g=к, ^d=т, ^b=п, ng=н, oung=ён, ung=ын, k=к, h=х, oe=ве, ui=ый, ^e=э
il: tz=ц, ts=ц, zv=цв, sh=ш, ch=х, kh=х, th=т, ph=ф, ya=я, ye=е, yo=йо, yu=ю, y(?=V)=й, y$=и, ai=ай, ei=ей, ee=и, oo=у, l$=ль, ^e=э, (?<=V)e=э, c=к, j=дж, w=в, q=к, x=кс
world: ngh$=нгх, shch=щ, sh=ш, kh=х, gh=г, zh=ж, tch=ч, ch=ч, th=т, dh=д, ph=ф, ts=ц, ck=к, qu=к, aa=а, ee=и, oo=у, ou=у, uu=у, ^al-=аль-, ^el-=эль-, j=дж, ya=я, yeh$=е, ye=е, yi$=и, yo=йо, yu=ю, y(?=V)=й, y$=и, (?<=V)y=й, y=и, (?<=V)i(?=C)=й, (?<=V)i$=й, ia$=ия, ia=ия, ^e=э, (?<=V)e=э, c(?=[ei])=с, c=к, x=кс, q=к, w=в, h=х
cy: ^j=дж, shch=щ, sky$=ский, skyi$=ский, skiy$=ский, skii$=ский, ski$=ский, skij$=ский, skaya$=ская, ska$=ская, tsky$=цкий, kh=х, zh=ж, ch=ч, sh=ш, sch=щ, ts=ц, yy$=ый, (?<=[aeou])y$=й, (?<=[aeou])i$=й, iy$=ий, yi$=ий, ii$=ий, ij$=ий, y$=ий, ya=я, ia$=ия, ia=я, yu=ю, iu=ю, ju=ю, ye=е, ie=е, yo=ё, io=ё, ja=я, y(?=V)=й, (?<=V)y=й, ai=ай, ei=ей, oi=ой, y=ы, '=ь, h=г, j=й, w=в, x=кс, c=к, q=к, ^e=е
ua: zgh=зг, shch=щ, kh=х, zh=ж, ch=ч, sh=ш, ts=ц, skyi$=ский, sky$=ский, skyy$=ский, tskyi$=цкий, tskyy$=цкий, tsky$=цкий, ska$=ская, tska$=цкая, yy$=ий, yi$=ий, ii$=ий, iy$=ий, (?<=[aeou])y$=й, (?<=[aeou])i$=й, ya=я, ia=я, yu=ю, iu=ю, ye=е, ie=е, yo=ё, io=ё, yi=и, (?<=V)i(?=C)=й, y(?=V)=й, y=ы, '=ь, h=г, j=й, w=в, x=кс, c=к, ^e=е
`

/** Whose names are written by which rules */
const COUNTRIES = `
en: United States, United Kingdom, Canada, Australia, New Zealand, Ireland, Jamaica, Bahamas, Liberia
de: Germany, Austria, Switzerland, Liechtenstein
fr: France, Belgium, Luxembourg, Monaco, Haiti, Senegal, Mali, Ivory Coast, Cameroon, Gabon, Togo, Benin, Burkina Faso
es: Spain, Mexico, Argentina, Chile, Colombia, Peru, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Cuba, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Dominican Republic, Philippines
pt: Portugal, Brazil, Angola, Mozambique, Cape Verde
it: Italy, San Marino
pl: Poland
cs: Czech Republic, Czechia, Slovakia
hr: Croatia, Serbia, Slovenia, Bosnia and Herzegovina, Montenegro
tr: Turkey, Türkiye
fi: Finland, Estonia
sv: Sweden, Norway, Denmark, Iceland
nl: Netherlands
hu: Hungary
ro: Romania, Moldova
lt: Lithuania, Latvia
zh: China, Taiwan
ja: Japan
ko: South Korea, North Korea
il: Israel
ua: Ukraine
cy: Russia, Belarus, Bulgaria, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, Turkmenistan, Mongolia, North Macedonia, Azerbaijan, Armenia, Georgia
`

/** Letters by which a name tells its language where its country does not */
const MARKS: readonly (readonly [RegExp, string])[] = [[/[łśźćńęą]/iu, "pl"], [/[ğış]/u, "tr"], [/[ñ]/iu, "es"], [/[ãõ]/iu, "pt"], [/[ß]|sch|tz/iu, "de"], [/[åø]/iu, "sv"], [/[řůě]/iu, "cs"], [/[đ]|ić$/iu, "hr"], [/[őű]/iu, "hu"], [/[țșăţ]/iu, "ro"], [/[èêç]|eau/iu, "fr"], [/[ė]/iu, "lt"], [/ä/iu, "fi"]]

const VOWELS = "[aeiouyàáâãäåæéèêëíìîïóòôõöøúùûüýąęěıőűœōūąęėəăâî]"
const CONSONANTS = "[b-df-hj-np-tv-xzçčćšžßłńñşğđďťňřľśźżțș]"
const LETTERS: Readonly<Record<string, string>> = {
  a: "а", b: "б", c: "к", d: "д", e: "е", f: "ф", g: "г", h: "х", i: "и", j: "й", k: "к", l: "л", m: "м", n: "н", o: "о", p: "п", q: "к", r: "р", s: "с", t: "т", u: "у", v: "в",
  w: "в", x: "кс", y: "и", z: "з", ı: "ы", ł: "л", ø: "ё", æ: "е", ß: "с", đ: "д", ə: "е", œ: "ё",
}

interface Rule {
  readonly from: RegExp
  readonly put: string
}

const rulesOf = lazy(() => {
  const made = new Map<string, readonly Rule[]>()
  const tables = new Map(wordTable(RULES).map(({ kind, phrases }) => [kind, phrases]))
  return (kind: string): readonly Rule[] => {
    const known = made.get(kind)
    if (known !== undefined) return known
    const rules = (tables.get(kind) ?? []).map((rule) => {
      const at = rule.lastIndexOf("=")
      return { from: new RegExp(rule.slice(0, at).replaceAll("V", VOWELS).replaceAll("C", CONSONANTS), "yu"), put: rule.slice(at + 1) }
    })
    made.set(kind, rules)
    return rules
  }
})
const kinds = lazy(() => new Map(wordTable(COUNTRIES).flatMap(({ kind, phrases }) => phrases.map((state) => [state, kind] as const))))

/** Which rules a name is written by; `state`: whose people's, in English */
export const spellingKind = (name: string, state: string | null): string =>
  (state === null ? undefined : kinds().get(state)) ?? MARKS.find(([letters]) => letters.test(name))?.[1] ?? (state === null ? "en" : "world")

/** A word of a name in Cyrillic letters common to all languages, with h and w left to them, in lower case. */
export const spell = (word: string, kind: string): string => {
  const rules = rulesOf()(kind)
  const text = word.toLowerCase().replace(/i\u0307/gu, "i").normalize("NFC")
  let made = ""
  for (let at = 0; at < text.length;) {
    const rule = rules.find(({ from }) => {
      from.lastIndex = at
      return from.test(text)
    })
    if (rule !== undefined) {
      made += rule.put
      at = Math.max(at + 1, rule.from.lastIndex)
      continue
    }
    const letter = text[at]!
    made += LETTERS[letter] ?? LETTERS[letter.normalize("NFD")[0]!] ?? letter
    at++
  }
  return made
}
