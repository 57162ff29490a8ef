import { conceptWords } from "../parts/concepts.ts"
import { economy } from "./concepts-economy.ts"
import { named } from "./concepts-named.ts"
import { people } from "./concepts-people.ts"
import { security } from "./concepts-security.ts"

/** Things that accounts of talks speak of, one a line; the same names in every language. * stands for any ending, several words stand in a row (gap of one allowed); a term of "a+b" stands for both, ~ marks what nearly all talks are about, "-" is no concept (parts/concepts.ts). */
export const concepts = conceptWords(`${named}${security}${economy}${people}
summit+~peace-process+~peace: саміт* мир*, бюргеншток*, бюрґеншток*, мирн* конференц*, саміт* у швейцар*, глобальн* саміт*, саміт* в швейцар*
~settlement: врегулюван*, врегулювати, урегулюван*, розв'язан*, вирішен*
~negotiation: переговор*, перемовин*
~diplomacy: дипломат*
~assistance: допомог*, сприян*
~release: звільнити, звільнен*, повернути, повернен*
sovereignty: суверен*
integrity: територіальн* цілісн*
~independence: незалежн*
~visit: візит*, відвіда*, відвідуван*, поїздк*
invitation: запрос*, запрошен*
~contacts: підтримув* зв'язок, контакт*, на зв'язку, діалог*, консультац*
~teams: команд*, помічник*, експерт*, представник*, радник*, делегац*, робоч* груп*
summit: саміт*, найвищ* рівн*, особист* зустріч*, зустріч* лідер*, зустріч* президент*, зустріч* на рівн* лідер*, зустріч* глав* держав*
~border: кордон*, прикордонн*
~response: відреагув*, реагув*, відповід*
~support: підтрим*
nothing-about: нічого про, без україни
~cooperation: співпрац*, взаємоді*, партнерств*, співробітництв*
~bilateral: двосторонн*, відносин*
~region: регіон*
~allies: союзник*, партнер*
~un: оон, рад* безпек*, радбез*, генасамбле*
~law: міжнародн* прав*, статут оон
envoy: спецпосланник*, спецпосланець, спецпосланц*, спецпредставник*, спеціальн* представник*, спеціальн* посланник*, посланець, особист* посланник*
mediation: посередни*, добр* послуг*
committee: комітет*, спільн* комісі*, міжурядов*
~implementation: реалізац*, імплементац*, виконан*
~position: позиці*
~agreement: угод*, домовлен*
~progress: прогрес*
~outcome: підсумк*, підсумок, результат*
~preparation: підготовк*, підготув*
modernisation: модернізац*
core-interests: ключов* інтерес*
islands: острів, остров*
~territory: територ*
declaration: деклараці*, спільн* заяв*, комюніке, спільн* документ*
memorandum: меморандум*
resolution-un+~un: резолюц* ради безпек*, резолюц* радбез*, резолюц* оон
next-steps: подальш* крок*, наступн* крок*, подальш* зустріч*, наступн* раунд*, наступн* зустріч*
coexistence: співіснув*
cold-war: холодн* війн*
blocs: блок, блоки, блоков*
hegemony: гегемон*, односторонн*
multilateral: багатосторонн*
reunification: возз'єднан*
trilateral: тристоронн*
roadmap: дорожн* карт*
action-plan: план* дій
phased: поетапн*, поступов*
world-order: багатополяр*, світопоряд*, світов* поряд*, світов* лад*, глобальн* управлін*, поліцентричн*, заснован* на правил*
two-plus-two: два плюс два
-: прес-конференц*, прес-служб*, прес-реліз*, прес-секретар*, мова йде, йдеться про, висновк*, за розрахунк*, клімат довір*, ділов* клімат*, фронт робіт*, єдин* фронт*, ціною, в свою чергу, у свою чергу, відкрит* лист*, відкрит* питан*, на вибір, енергійн*, поле зору, центральн* комітет*, політбюро, позбавлен* вол*, кредитн* карт*, нейтральн* вод*, міжнародн* вод*, пілотн* проект*, пілотн* проєкт*
`)
