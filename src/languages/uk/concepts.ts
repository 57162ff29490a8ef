import { conceptWords } from "../parts/concepts.ts"

/** Things that accounts of talks speak of, one a line; the same names in every language. * stands for any ending, several words stand in a row (gap of one allowed); a term of "a+b" stands for both, ~ marks what nearly all talks are about. */
export const concepts = conceptWords(`
assets: актив, активи, заморожен* актив*, знерухомлен* актив*
ceasefire: припинен* вогню, припинен* вогонь, перемир*, режим тиш*, зупинити кровопролит*, припинен* кровопролит*, зупинити вбивств*
~peace-process+~peace: мирн* процес*, мирн* переговор*, мирн* план, формул* мир*, мирн* угод*, мирн* договір
summit+~peace-process+~peace: саміт* мир*
~peace: мир, мирн*, миротворч*
~settlement: врегулюван*, врегулювати, урегулюван*, розв’язан*, вирішен*, розв'язан*
~negotiation: переговор*, перемовин*
~diplomacy: дипломат*, політико-дипломат*
~troops: військ*, військовослужб*, армі*, солдат*, збройн* сил*, зсу
buildup: нарощуван*, скупчен*, зосереджен*, накопичен*
withdrawal: виведен*, вивести, відведен*, відвести
invasion: вторгнен*, вторгнутися
aggression: агрес*
~aggression+~war: російськ* агрес*, збройн* агрес*, агресивн* війн*, війн* агрес*
~escalation: ескалац*, загострен*
~de-escalation: деескалац*, зниженн* напруг*
~tension: напруг*, напружен*
~attack: удар*, обстріл*, атак*, напад
energy: енергет*, енергі*, електро*, палив*, генератор*, опален*, знеструмлен*
oil+energy: нафт*
gas+energy: газ, газов*, спг
pipelines+energy: трубопровід, трубопровод*, газопровід, газопровод*, північн* поток*, північн* потік
infrastructure: інфраструктур*
nuclear-plant+energy: аес, атомн* станц*, атомн* електростанц*, запорізьк*
nuclear: ядерн*, атомн*
missile+~weapons: ракет*
air-defence+~weapons: протиповітрян*, ппо, зенітн*, протиракетн*, patriot, nasams, iris-t, с-300
drone: безпілотн*, бпла, дрон*
~weapons: збро*, озброєн*, боєприпас*, снаряд*, бомб, бомби, бомба, авіабомб*
military-aid+~assistance: військов* допомог*, військов* підтримк*, оборонн* допомог*, оборонн* підтримк*, обороноздатн*
~assistance: допомог*, сприян*
humanitarian: гуманітарн*
civilians: цивільн*, мирн* жител*, мирн* населен*
hostages: заручник*
prisoners: військовополонен*, полонен*, ув’язнен*, ув'язнен*, в’язн*, в'язн*
exchange+prisoners: обмін* полонен*, обмін* військовополонен*
~release: звільнити, звільнен*, повернути, повернен*
children: дитина, діти, дитяч*
migration: біженець, біженц*, мігрант*, міграц*, переселен*
sanctions: санкц*, обмежувальн* заход*, санкційн* пакет*
trade: торгівл*, торгов*, товарообіг*, експорт*, імпорт*
tariffs+trade: мито, митн*, тариф*
investment: інвест*, бізнес*
finance: фінанс*, бюджет*, макроекономіч*
~economy: економі*, господарськ* діяльн*
reconstruction: відбудов*, відновлен*, реконструкц*
food: продовольч*, сільгосп*, зерн*, сільськогосподарськ*, сільськ* господарств*, аграрн*, пшениц*
fertiliser+food: добрив*, мінеральн* добрив*
black-sea: чорн* мор*, чорноморськ*
shipping: судноплавств*, морськ*, судно, судна, корабл*, порт, акваторі*
cyber: кібер*, хакер*, інформаційн* безпек*
strategic-stability: стратегічн* стабільн*, контрол* над озброєн*, стратегічн* озброєн*
nonproliferation: нерозповсюджен*, розповсюджен*
iran-deal+iran: свпд, спільн* всеосяжн* план, іранськ* ядерн*, ядерн* програм*, ядерн* угод*, збагачен*
sovereignty: суверен*
integrity: територіальн* цілісн*
~independence: незалежн*
guarantees: гарант*
minsk+~peace-process: мінськ*
normandy+~peace-process: нормандськ*
donbas: донбас*, донецьк*, луганськ*
crimea: крим*
kursk: курськ*, курщин*
embassy: посольств*, дипмісі*, дипломатичн* представництв*, консульськ*, консульств*, віза, візов*
~visit: візит*, відвіда*, відвідуван*, поїздк*
invitation: запрос*, запрошен*
~contacts: підтримув* контакт*, підтримув* діалог*, підтримув* зв’язок, контакт*, на зв’язку, діалог*, консультац*
~teams: команд*, помічник*, експерт*, представник*, радник*, делегац*, робоч* груп*
summit: саміт*, найвищ* рівн*
human-rights: прав* людин*
democracy: демократ*, верховенств* прав*, свобод*
climate: клімат*, викид*, потеплін*, паризьк* угод*, еколог*
health: пандемі*, коронавірус*, ковід*, вакцин*, охорон* здоров*, медич*, медицин*, лікарн*, шпитал*, госпітал*, клінік*, лікуван*, covid*
wounded+health: поранен*
terrorism: терор*, екстреміс*, іділ
drugs: фентаніл*, наркот*
taiwan: тайван*, одн* кита*
hong-kong: гонконг*, сіньцзян*, тибет*
korea: коре*, кндр, пхеньян*
afghanistan: афган*, талібан*, кабул*
syria+middle-east: сирі*, ідліб*, асад*
iran+middle-east: іран*
gaza+middle-east: газа, сектор* газ*, палестин*
rafah+gaza+middle-east: рафах*
hamas+gaza+middle-east: хамас
lebanon+middle-east: ліван*, хезболл*
middle-east: близьк* сход*, близьк* схід, близькосхідн*
libya: лівій*
karabakh: карабах*, вірмен*, азербайджан*
belarus: білорус*
arctic: арктик*, арктичн*
indo-pacific: індо-тихоокеанськ*, азійсько-тихоокеанськ*
red-sea: червон* мор*, хусит*
africa: африк*, сахел*
balkans: балкан*, косов*, серб*
history: світов* війн*, друг* світов*, ветеран*, день перемоги, дня перемоги, перемоги над, перемога над
elections: вибор*
interference: втручан*, втруча*, внутрішн* справ*
space: космос, косміч*
culture: культур*, спорт*, хокей*, олімпі*
education: освіт*, студент*, наук*, науков*, університет*
technology: технолог*, штучн* інтелект*, напівпровідник*
minerals: корисн* копалин*, рідкісноземельн*, мінерал*, надр*
aircraft+~weapons: винищувач*, літак*, авіац*, авіаційн*, f-16, f-35, ф-16
flights: рейс*, авіасполучен*
intelligence: розвід*, розвіддан*
mobilisation: мобілізац*, призов*
provocation: провокац*, провокув*
~border: кордон*, прикордонн*
~war: війн*, бойов* ді*, воєнн* ді*
~conflict: конфлікт*
~crisis: криз*
battlefield: пол* бою, лінія фронт*, лінії фронту, лінії зіткнення, фронт*
crimes: злочин*, звірств*, правосудд*, трибунал*, злочин* агрес*
reforms: реформ*, олігарх*, деолігарх*
corruption+reforms: корупц*
eu-integration: євроінтеграц*, європейськ* інтеграц*, вступ* до єс, членств* в єс, членств* у єс, вступ* до європейськ*, статус* кандидат*, переговорн* кластер*, кластер*
~membership: членств*, вступ
enlargement: розширен*, відчинен* двер*
nato: нато, альянс*
~threat: загроз*, погроз*
~response: відреагув*, реагув*, відповід*
deterrence: стримув*, стримати
~support: підтрим*
condolence: співчут*
congratulation: привіта*, вітан*
disaster: землетрус*, повін*, катастроф*
root-causes: першопричин*
nothing-about: нічого про, без україни
~european-security: європейськ* безпек*, безпек* європ*, архітектур* безпек*
~security: безпек*
~cooperation: співпрац*, взаємоді*, партнерств*, співробітництв*
~bilateral: двосторонн*, відносин*
~region: регіон*
~allies: союзник*, партнер*
~un: оон, рад* безпек*, радбез*, генасамбле*
~law: міжнародн* прав*, статут оон
kashmir: кашмір*
northern-territories+~territory: курил*, північн* територі*
senkaku: сенкаку
abductions: викраден*, викрада*
west-bank: західн* берег*
annexation: анекс*
normalisation: нормалізац*, авраамов*
jerusalem: єрусалим*, аль-акса
iron-dome: залізн* купол*, перехоплювач*
houthis+middle-east: хусит*
yemen+middle-east: ємен*
iraq+middle-east: ірак*, багдад*
opec: опек, саудівськ*
s-400: с-400*
kurds: рпк, курд*, буферн* зон*
cyprus: кіпр*, середземн*, егейськ*
caucasus: кавказ*, зангезур*, нагірн*
central-asia: центральн* азі*, казахстан*
transnistria: придністров*, молдов*
georgia: абхаз*, осеті*, грузі*
cuba: куба, кубинськ*
venezuela: венесуел*, мадуро
myanmar: м'янм*, рохінджа
sudan: судан*, ефіоп*
sahel: нігер*, вагнер*
submarines: підводн* човн*, субмарин*, аукус
goods+trade: сталев*, алюміні*, автомобіл*
purchases+trade: соєв*, закупівл*
export-control+technology: експортн* контрол*, чорн* список*
tiktok+technology: тікток, хуавей
intellectual-property: інтелектуальн* власн*
currency: валют*
trade-rules+trade: сот, вільн* торгівл*, торгов* дефіцит*, торгов* угод*
quad: квад
g7: сімк*, g7
g20: двадцятк*, g20
brics: брікс, шос
hydrogen: водень, водн*, відновлюван*, зелен* енергетик*
nuclear-energy: реактор*, мирн* атом*, уран*
nuclear-test: ядерн* випробуван*, балістич*, денуклеариз*
missile-treaties: рсмд, середн* дальн*, відкрит* неб*
poisoning: скрипал*, новачок, хімічн* збро*, отруєн*
opposition+human-rights: навальн*, опозиціонер*
journalists+human-rights: журналіст*, змі, свобод* прес*, преси
minorities+human-rights: меншин*, російськомовн*
religion: церкв*, релігі*, патріарх*
tourism: турист*, туризм*
railway: залізниц*, залізничн*, транспортн* коридор*
nato-membership+nato: членств* в нато, вступ* до нато
belt-road: пояс і шлях, шовков* шлях
extradition: екстрадиц*, видач*
antisemitism: антисеміт*, голокост*
parliament: конгрес*, парламент*, сенат*
peacekeepers: миротвор*, міжнародн* сил*, коаліці* охочих
tanks+~weapons: танк*, леопард*, артилері*, гаубиц*, leopard, abrams, himars, абрамс, хаймарс
training: навчання, навчань, навчанн*, маневр*
bucha: буча, бучі, маріупол*, азовстал*
kherson: херсон*, харків*
kakhovka: каховськ*, дамб*, гребл*
satellites: мкс, супутник*
envoy: спецпосланник*, спецпосланець, спецпосланц*, спецпредставник*, спеціальн* представник*, спеціальн* посланник*, посланець
~restrictions: обмежен*, заборон*
licences: ліценз*
long-range+~weapons: далекобійн*, atacms, taurus, storm
winter: зима, зими, зимі, зимов*, взимку, опалювальн* сезон*
repair: ремонт*
shelter: укритт*, прихист*
loan+finance: кредит*, позик*
shadow-fleet+sanctions: тіньов* флот*, танкер*
loopholes+sanctions: лазівк*, обхід* санкц*, обходу санкц*, обходити санкц*
red-line: червон* ліні*
realities: реалі*
imbalance+trade: дисбаланс*, дефіцит*
mediation: посередни*, добр* послуг*
committee: комітет*, міжурядов* комісі*, спільн* комісі*
defence-industry: оборонн* промислов*, опк, військово-технічн*, спільн* виробництв*
dual-use: подвійн* призначен*, мікроелектрон*
deportation: депорт*, незаконно вивез*, примусов* вивез*
evacuation: евак*
crossing: кпп, кпвв, пункт* пропуск*
grain-deal+food+black-sea: зернов* угод*, зернов* ініціатив*, чорноморськ* ініціатив*, зернов* коридор*
atomic-agency+nuclear: магате
~implementation: реалізац*, імплементац*, виконан*
~position: позиці*
~agreement: угод*, домовлен*
~progress: прогрес*
~outcome: підсумк*, підсумок, результат*
~preparation: підготовк*, підготув*
modernisation: модернізац*
core-interests: ключов* інтерес*
exchanges: гуманітарн* обмін*, культурн* обмін*
diaspora: діаспор*, співвітчизник*
baltic: балті*
cable: кабел*
hybrid: гібридн*
hybrid+~aggression: гібридн* агрес*, гібридн* війн*
demining: розмінув*
observers: спостерігач*, моніторинг*, верифікац*
citizens: громадян*
victory-plan: план* перемоги, план* стійкості
blockade: блокад*, облог*
airspace: повітрян* прост*
shipbuilding: суднобудув*, криголам*
fish: риба, риби, рибальс*
pharmaceuticals: фармацевт*, ліки, ліків
semiconductors+technology: напівпровідник*, мікрочип*
ecology: захист* довкілл*, довкілл*
compensation: компенсац*, репарац*
famine: голод*
~military-operation: військов* операц*, наземн* операц*
consequences: наслідк*, наслідок
islands: острів, остров*
armour: бронетехнік*, бронемашин*, бтр, бмп
~delivery: постачан*, поставк*, постача*
supply-chains: ланцюг* постачан*, ланцюж* постачан*
~territory: територ*
graves: могил*, кладовищ*, поховань*, поховання
customs-union+trade: митн* союз*
visa-free+embassy: безвіз*
pilots: льотчик*, пілот*
drilling+energy: бурінн*
~values: цінност*
women: жінка, жінки, жінок
transport: транспорт*, логістик*
~industry: промислов*
payments: розрахунк*, платіж*, платеж*
victims: жертв*, загибл*
anniversary: річниц*, ювіле*
celebration: святкуван*, парад
occupation: окуп*
declaration: деклараці*, спільн* заяв*
memorandum: меморандум*
neutrality: нейтраль*, позаблоков*
demilitarisation: деміліт*, денациф*
offensive: наступ, наступу, контрнаступ*
resolution-un+~un: резолюц* ради безпек*, резолюц* радбез*, резолюц* оон
referendum: референдум*
istanbul: стамбул*
disengagement: розведен* сил, розведен* військ
imf+finance: мвф, міжнародн* валютн* фонд*
swift+sanctions: swift, свіфт
golan: голан*
hormuz: ормуз*, перськ* заток*
azov: азовськ* мор*, керченськ*
sailors: моряк*, екіпаж*
coal+energy: вугіл*
uyghurs+hong-kong+human-rights: уйгур*
rammstein+military-aid: рамштайн*, рамштейн*
contact-group+~peace-process: тристоронн* контактн* груп*, контактн* груп*
budapest+guarantees: будапештськ* меморандум*
actual-control+~border: ліні* фактичн* контрол*, фактичн* контрол*, ладакх*
next-steps: подальш* крок*, наступн* крок*
balloon: аеростат*, повітрян* кул*, дирижабл*
airport+flights: аеропорт*
airlines+flights: авіакомпан*, цивільн* авіаці*, боїнг*, ейрбас*
ai+technology: штучн* інтелект*
telecom+technology: телекомунікац*, 5g, мобільн* зв'яз*
digital: цифров*, диджитал*
startups: стартап*, інноваці*
language: мова, мови, мовою, мовн*
monuments: пам'ятник*, меморіал*, монумент*
heritage: спадщин*, юнеско, музей*, музеї*, музею
police: поліці*, правоохорон*, інтерпол*
organised-crime: організован* злочинн*, злочинність, злочинності, контрабанд*, відмиван*
courts: суд, суду, суді, судом, судов*, арбітраж*, вирок*
international-court+crimes: міжнародн* кримінальн* суд*, мкс, міжнародн* суд*, ордер* на арешт*
genocide: геноцид*
dissidents+human-rights: політв'язн*, активіст*, громадянськ* суспільств*
missing-persons: зниклих, зниклі, зникл* безвісти, останк*
bodies+exchange: тіла загибл*, тіл загибл*, тілами загибл*
taxes+finance: податк*, податок*, оподаткув*
prices: інфляці*, ціни, цінам, цінах
debt+finance: борг, борги, боргу, боргів, боргов*, заборгован*
banks+finance: банк, банки, банків*, банку
farm-goods+food: м'яс*, яловичин*, свинин*, молочн*, вино, вина, цукор*, цукру
timber: ліс, ліси, лісів, лісов*, деревин*
precious: алмаз*, діамант*, золото, золота
battery-metals+minerals: літій, літію, кобальт*, нікел*, титан*, критичн* сировин*
electric-cars+goods: електромобіл*, акумулятор*, батаре*
disinformation: дезінформац*, фейк*, пропаганд*
social-media: соцмереж*, соціальн* мереж*
broadcasting+journalists: телеканал*, телебаченн*, телерадіо*
bases: військов* баз*, авіабаз*, гарнізон*
deployment: розгортан*
hotline: гаряч* ліні*
incident: інцидент*
shootdown: збит*, збив*, збили
airliner: авіакатастроф*, пасажирськ* літак*, mh17, лайнер*
spying: шпигун*, стеженн*
murder: вбивств*, убивств*, замах*
coup: переворот*, путч*, хунт*
transition: перехідн*, передач* влад*
constitution: конституц*
autonomy: особлив* статус*, автоном*
amnesty: амністі*, помилуванн*
customs: митниц*, митн*
readmission+migration: реадмісі*
labour: робоч* місц*, зайнят*, трудов*, безробітт*, робоч* сил*
youth: молодь, молоді, молодіж*
interregional: міжрегіональн*, побратим*
oxygen+health: кисень, кисню, киснев*, швл, медичн* обладнан*
vaccines+health: вакцин*, супутник v
pollution+ecology: забруднен*, розлив* нафт*
nuclear-weapons+nuclear: ядерн* збро*, ядерн* арсенал*, ядерн* боєголов*, атомн* бомб*
hypersonic+missile: гіперзвук*, орєшнік*
biolabs: біологічн* лаборатор*, біолаборатор*, біологічн* збро*
cluster-munitions+ammunition+~weapons: касетн*
ammunition+~weapons: боєприпас*, снаряд*
mercenaries: найманц*, найманец*, пвк
fighters-foreign: іноземн* бойовик*, доброволец*, добровольц*
proxies: проксі, маріонет*
navy: військов* корабл*, авіанос*, есмін*, фрегат*, вмс, військово-морськ*
straits: протока, протоки, протоку, проток, босфор*, дарданел*, монтре
easter+ceasefire: великдень, великодн*, пасх*
ultimatum: ультиматум*, дедлайн*, кінцев* термін*
inauguration: інавгурац*, інаугурац*, вступ* на посад*
birthday: день народження, днем народження, дня народження
holidays: день незалежності, днем незалежності, національн* свят*, новим роком, новий рік, різдв*, рамадан*
funeral: похорон*, кончин*
recovery-wish: одужан*
drought: посух*
epidemic+health: епідемі*, спалах*
fires+disaster: пожеж*
rescue: рятувал*, рятуванн*, порятун*, рятівн*
munich: мюнхенськ*
weimar: веймарськ*
crimea-platform+crimea: кримськ* платформ*
asean: асеан
eaeu+trade: єаес, євразійськ* економічн*
csto: одкб
osce: обсє
world-bank+finance: світов* банк*, єбрр, європейськ* інвестиційн* банк*, єіб
unrwa: бапор, unrwa
red-cross: червон* хрест*, мкчх, червон* півміс*
snapback+iran-deal: снепбек*
humanitarian-pause+humanitarian+ceasefire: гуманітарн* пауз*
humanitarian-corridor+humanitarian: гуманітарн* коридор*, зелен* коридор*
settlers+west-bank: поселенц*, поселенськ*
two-state: двох держав*, дводержавн*
embargo+sanctions: ембарго
price-cap+oil+sanctions: стел* цін*, цінов* стел*, гранич* цін*
windfall+assets: надприбут*, доход* від заморожен*, прибут* від заморожен*
confiscation+assets: конфіск*
patriot+air-defence+~weapons: patriot*, петріот*, патріот*
fighter-jets+aircraft+~weapons: f-16*, f-35*, ф-16, гріпен*, винищувач*
macro-financial+finance: макрофінансов*, бюджетн* підтримк*
quantum+technology: квантов*
starlink: starlink*, старлінк*
whaling: китобійн*, китів
high-speed-rail+railway: високошвидкісн*, швидкісн* залізн*
north-south+railway: північ-південь, північ–південь
northern-sea-route+arctic+shipping: північн* морськ* шлях*
middle-corridor: транскаспійськ*, серединн* коридор*
caspian: касп*
plant-names+nuclear-energy: аккую, руппур*, куданкулам*, пакш
turkish-stream+pipelines+gas: турецьк* поток*, турецьк* потік*
nord-stream+pipelines+gas: північн* поток*, північн* потік*
transit: транзит*
power-lines+energy: леп, ліні* електропередач*, імпорт* електроенерг*, експорт* електроенерг*
orphans+children: сирот*, усиновлен*
prosthetics+health: протез*, реабілітац*
forced-labour+human-rights: примусов* прац*
dalai: далай*
competition: конкуренц*, суперництв*
coexistence: співіснув*
cold-war: холодн* війн*
blocs: блок, блоки, блоков*
decoupling: декаплінг*, розрив* зв'язк*
hegemony: гегемон*, односторонн*
multilateral: багатополяр*, багатосторонн*
reunification: возз'єднан*
trilateral: тристоронн*
roadmap: дорожн* карт*
action-plan: план* дій
phased: поетапн*, поступов*
moratorium: мораторі*
security-agreement+guarantees: безпеков* угод*, безпеков* зобов'яз*, безпеков* гарант*, угод* про безпек*
test-ban+nuclear-test: двзяв
npt+nonproliferation: днязз, днзя
trust: довіра, довіри, довіру, довірч*
rotation: ротаці*
oath-of-peace+peacekeepers: багатонаціональн* сил*, міжнародн* контингент*
airdrops+humanitarian: скидан* вантаж*
aid-trucks+humanitarian: вантажівк*, гуманітарн* конво*
consulate-opening+embassy: посол, послів, посли, відкритт* консульств*
airbridge+flights: прям* рейс*, прям* авіасполучен*, авіасполучен*
~tonnes: тонна, тонн, тонни, тонну
~kilometres: кілометр*, км
~barrels: барел*
`)
