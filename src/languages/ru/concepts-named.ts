/** Things that go by a proper name: places, bodies, treaties, formats, makes. A line as in concepts.ts. */
export const named = `
black-sea: чёрн* мор*, черн* мор*, черноморск*
iran-deal+iran: свпд, совместн* всеобъемлющ* план, иранск* ядерн*, ядерн* программ*, ядерн* сделк*, обогащен*
minsk+~peace-process: минск*
normandy+~peace-process: нормандск*
donbas: донбасс*, донецк*, луганск*
crimea: крым*
kursk: курск*
taiwan: тайван*, одн* кита*
hong-kong: гонконг*, синьцзян*, тибет*
korea: коре*, кндр, пхеньян*
afghanistan: афган*, талибан*, кабул*
syria+middle-east: сири*, идлиб*, асад*
iran+middle-east: иран*
gaza+middle-east: сектор* газ*, палестин*
rafah+gaza+middle-east: рафах*, керем-шалом
hamas+gaza+middle-east: хамас
lebanon+middle-east: ливан*, хезболл*
middle-east: ближн* восток*, ближневосточн*
libya: ливи*, ливийск*
karabakh: карабах*, армени*, армянск*, азербайджан*
belarus: беларус*, белорус*
arctic: арктик*, арктическ*
indo-pacific: индо-тихоокеанск*, азиатско-тихоокеанск*, атр, южно-китайск* мор*
red-sea: красн* мор*, хусит*
africa: африк*, африканск*, сахел*
balkans: балкан*, косов*, серби*
nato: нато, альянс*, североатлантическ*
kashmir: кашмир*
northern-territories+~territory: курил*, северн* территори*
senkaku: сенкаку, дяоюйдао
west-bank: западн* берег*
jerusalem: иерусалим*, аль-акса
iron-dome: железн* купол*, перехватчик*
houthis+middle-east: хусит*
yemen+middle-east: йемен*, йеменск*
iraq+middle-east: ирак*, багдад*
opec: опек, саудовск*
s-400: с-400*
kurds: рпк, курд*, сдс, зон* безопасност*, буферн* зон*
cyprus: кипр*, кипрск*, средиземн*, эгейск*
caucasus: кавказ*, зангезур*, нагорн*
central-asia: центральн* ази*, казахстан*
transnistria: приднестров*, молдав*, молдов*
georgia: абхаз*, осети*, грузи*
cuba: куба, кубинск*
venezuela: венесуэл*, мадуро
myanmar: мьянм*, рохинджа
sudan: судан*, эфиоп*, тыграй*
sahel: мали, нигер*, буркина, вагнер*
tiktok+technology: тикток, хуавей
quad: квад
g7: семёрк*, g7
g20: двадцатк*, g20
brics: брикс, шос
missile-treaties: дрсмд, средн* дальност*, открыт* неб*
nato-membership+nato: членств* в нато, вступлен* в нато
belt-road: пояс и путь, один пояс, шёлков* путь
bucha: буча, буче, мариупол*, азовстал*
kherson: херсон*, харьков*, харків
kakhovka: каховск*, плотин*, дамб*
grain-deal+food+black-sea: зернов* сделк*, зернов* инициатив*, черноморск* инициатив*, зернов* коридор*
atomic-agency+nuclear: магатэ
baltic: балти*, прибалт*
victory-plan: план* победы, план* стойкости, план* устойчивости
customs-union+trade: таможенн* союз*
istanbul: стамбул*
imf+finance: мвф, международн* валютн* фонд*
swift+sanctions: свифт, swift
golan: голан*
hormuz: ормуз*, персидск* залив*
azov: азовск* мор*, керченск*
uyghurs+hong-kong+human-rights: уйгур*
rammstein+military-aid: рамштайн*
contact-group+~peace-process: трехсторонн* контактн* групп*, контактн* групп*
budapest+guarantees: будапештск* меморандум*
actual-control+~border: лини* фактическ* контрол*, фактическ* контрол*, ладакх*
straits: пролив, проливы, пролива, проливов, босфор*, дарданел*, монтре
easter+ceasefire: пасх*
munich: мюнхенск*
weimar: веймарск*
crimea-platform+crimea: крымск* платформ*
asean: асеан
eaeu+trade: еаэс, евразийск* экономическ*
csto: одкб
osce: обсе
world-bank+finance: всемирн* банк*, ебрр, европейск* инвестиционн* банк*
unrwa: бапор
red-cross: красн* крест*, мккк, красн* полумес*
snapback+iran-deal: снэпбек*, снэпбэк*, снапбэк*
patriot+air-defence+~weapons: patriot*, пэтриот*, патриот*
fighter-jets+aircraft+~weapons: f-16*, f-35*, ф-16, грипен*, истребител*
starlink: starlink*, старлинк*
north-south+railway: север-юг, север–юг, север—юг
northern-sea-route+arctic+shipping: северн* морск* пут*, севморпут*
middle-corridor: транскаспийск*, срединн* коридор*
caspian: касп*
reactors-abroad+nuclear-energy: аккую, руппур*, куданкулам*, пакш, ханхикиви
turkish-stream+pipelines+gas: турецк* поток*
nord-stream+pipelines+gas: северн* поток*
dalai: далай*
test-ban+nuclear-test: двзяи
npt+nonproliferation: дняо
`
