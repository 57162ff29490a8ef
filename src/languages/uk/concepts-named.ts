/** Things that go by a proper name: places, bodies, treaties, formats, makes. A line as in concepts.ts. */
export const named = `
black-sea: чорн* мор*, чорноморськ*
iran-deal+iran: свпд, спільн* всеосяжн* план, іранськ* ядерн*, ядерн* програм*, ядерн* угод*, збагачен*
minsk+~peace-process: мінськ*
normandy+~peace-process: нормандськ*
donbas: донбас*, донецьк*, луганськ*
crimea: крим*
kursk: курськ*, курщин*
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
nato: нато, альянс*
kashmir: кашмір*
northern-territories+~territory: курил*, північн* територі*
senkaku: сенкаку
west-bank: західн* берег*
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
tiktok+technology: тікток, хуавей
quad: квад
g7: сімк*, g7
g20: двадцятк*, g20
brics: брікс, шос
missile-treaties: рсмд, середн* дальн*, відкрит* неб*
nato-membership+nato: членств* в нато, вступ* до нато
belt-road: пояс і шлях, шовков* шлях
bucha: буча, бучі, маріупол*, азовстал*
kherson: херсон*, харків*
kakhovka: каховськ*, дамб*, гребл*
grain-deal+food+black-sea: зернов* угод*, зернов* ініціатив*, чорноморськ* ініціатив*, зернов* коридор*
atomic-agency+nuclear: магате
baltic: балті*
victory-plan: план* перемоги, план* стійкості
customs-union+trade: митн* союз*
istanbul: стамбул*
imf+finance: мвф, міжнародн* валютн* фонд*
swift+sanctions: swift, свіфт
golan: голан*
hormuz: ормуз*, перськ* заток*
azov: азовськ* мор*, керченськ*
uyghurs+hong-kong+human-rights: уйгур*
rammstein+military-aid: рамштайн*, рамштейн*
contact-group+~peace-process: тристоронн* контактн* груп*, контактн* груп*
budapest+guarantees: будапештськ* меморандум*
actual-control+~border: ліні* фактичн* контрол*, фактичн* контрол*, ладакх*
straits: протока, протоки, протоку, проток, босфор*, дарданел*, монтре
easter+ceasefire: великдень, великодн*, пасх*
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
patriot+air-defence+~weapons: patriot*, петріот*, патріот*
fighter-jets+aircraft+~weapons: f-16*, f-35*, ф-16, гріпен*, винищувач*
starlink: starlink*, старлінк*
north-south+railway: північ-південь, північ–південь
northern-sea-route+arctic+shipping: північн* морськ* шлях*
middle-corridor: транскаспійськ*, серединн* коридор*
caspian: касп*
reactors-abroad+nuclear-energy: аккую, руппур*, куданкулам*, пакш
turkish-stream+pipelines+gas: турецьк* поток*, турецьк* потік*
nord-stream+pipelines+gas: північн* поток*, північн* потік*
dalai: далай*
test-ban+nuclear-test: двзяв
npt+nonproliferation: днязз, днзя
`
