/** Names of organisations and media: id · names, parted by |, the usual one first. */
export const organisations = `
united-nations	ООН|Організація Об'єднаних Націй
un-security-council	Рада Безпеки ООН|Радбез ООН
un-general-assembly	Генеральна Асамблея ООН|Генасамблея ООН|Генасамблея
unesco	ЮНЕСКО
unicef	ЮНІСЕФ
un-human-rights-council	Рада ООН з прав людини
un-high-commissioner-for-refugees	УВКБ ООН
nato	НАТО|Північноатлантичний альянс|Альянс|Організація Північноатлантичного договору
european-commission	Європейська комісія|Єврокомісія|ЄК
european-council	Європейська рада|Євросовет
council-of-the-european-union	Рада ЄС
european-parliament	Європейський парламент|Європарламент
european-external-action-service	Європейська служба зовнішніх дій
european-central-bank	Європейський центральний банк|ЄЦБ
european-court-of-human-rights	Європейський суд з прав людини|ЄСПЛ
council-of-europe	Рада Європи
pace	ПАРЄ
osce	ОБСЄ|Організація з безпеки і співробітництва в Європі
osce-special-monitoring-mission	СММ ОБСЄ|Спеціальна моніторингова місія
international-atomic-energy-agency	МАГАТЕ
international-monetary-fund	МВФ|Міжнародний валютний фонд
world-bank	Світовий банк
world-trade-organization	СОТ|Світова організація торгівлі
world-health-organization	ВООЗ|Всесвітня організація охорони здоров'я
opcw	ОЗХЗ
oecd	ОЕСР
ebrd	ЄБРР
interpol	Інтерпол
europol	Європол
international-red-cross	Червоний Хрест|МКЧХ
international-criminal-court	Міжнародний кримінальний суд|МКС
international-court-of-justice	Міжнародний суд ООН
g7	Велика сімка|G7|Група семи
g8	Велика вісімка|G8
g20	Велика двадцятка|G20
brics	БРІКС
shanghai-cooperation-organisation	ШОС|Шанхайська організація співробітництва
collective-security-treaty-organization	ОДКБ|Організація Договору про колективну безпеку
commonwealth-of-independent-states	СНД|Співдружність Незалежних Держав
eurasian-economic-union	ЄАЕС|Євразійський економічний союз
eurasian-economic-commission	Євразійська економічна комісія
asean	АСЕАН
apec	АТЕС
african-union	Африканський союз
ecowas	ЕКОВАС
arab-league	Ліга арабських держав|ЛАД
gulf-cooperation-council	Рада співробітництва країн Перської затоки
organisation-of-islamic-cooperation	Організація ісламського співробітництва
opec	ОПЕК
opec-plus	ОПЕК+
mercosur	МЕРКОСУР
organization-of-american-states	Організація американських держав
weimar-triangle	Веймарський трикутник
visegrad-group	Вишеградська група
pabsec	ПАЧЕС
bsec	ОЧЕС
trilateral-contact-group	Тристороння контактна група|ТКГ
osce-minsk-group	Мінська група ОБСЄ|Мінська група
hamas	ХАМАС
fatah	ФАТХ
hezbollah	Хезболла|Хезболлах
taliban	Талібан|таліби
houthis	хусити
islamic-state	Ісламська держава|ІДІЛ
al-qaeda	Аль-Каїда
wagner-group	ПВК Вагнер|ПВК Вагнер
palestine-liberation-organization	Організація визволення Палестини|ОВП
kurdistan-workers-party	РПК
syrian-democratic-forces	Сирійські демократичні сили
irgc	КВІР|Корпус вартових ісламської революції
kremlin	Кремль
white-house	Білий дім|Білий дом
downing-street	Даунінг-стріт
office-of-the-president-of-ukraine	Офіс президента України|Офіс Президента|ОПУ|Банкова
elysee-palace	Єлисейський палац
state-department	Держдепартамент|Держдеп|Державний департамент
pentagon	Пентагон
national-security-council	Рада національної безпеки США|РНБ США
cia	ЦРУ
fbi	ФБР
us-congress	конгрес США|Конгрес
us-senate	сенат США|Сенат
us-house-of-representatives	Палата представників
us-treasury	Мінфін США|міністерство фінансів США
us-department-of-justice	Мін'юст США
us-national-security-agency	АНБ
federal-reserve	ФРС
us-european-command	Європейське командування США
russian-foreign-ministry	Смоленська площа
russian-defence-ministry	Міноборони РФ|Міноборони Росії
state-duma	Державна дума|Держдума
federation-council	Рада Федерації
russian-security-council	Рада безпеки РФ
fsb	ФСБ
svr	СЗР
gru	ГРУ
gazprom	Газпром
rosneft	Роснефть
rosatom	Росатом
roscosmos	Роскосмос
russian-orthodox-church	РПЦ|Російська православна церква
central-bank-of-russia	Центробанк Росії
russian-investigative-committee	Слідчий комітет РФ
ukrainian-foreign-ministry	МЗС України
verkhovna-rada	Верховна Рада|Рада
national-security-and-defense-council-of-ukraine	РНБО|Рада національної безпеки і оборони
cabinet-of-ministers-of-ukraine	Кабмін України|Кабінет Міністрів України|Кабмін
security-service-of-ukraine	СБУ|Служба безпеки України
defence-intelligence-of-ukraine	ГУР
armed-forces-of-ukraine	ЗСУ|Збройні сили України
general-staff-of-ukraine	Генштаб ЗСУ|Генштаб|Генеральний штаб ЗСУ|Генеральний штаб Збройних сил України
ukrainian-air-force	Повітряні сили ЗСУ|Повітряні сили
naftogaz	Нафтогаз
ukrenergo	Укренерго
energoatom	Енергоатом
national-bank-of-ukraine	НБУ|Національний банк України
british-foreign-office	Форін-офіс
uk-parliament	Палата громад|британський парламент
house-of-lords	Палата лордів
mi6	МІ-6|МІ6
bank-of-england	Банк Англії
bundestag	Бундестаг
bundesrat	Бундесрат
bundeswehr	Бундесвер
sejm	Сейм
knesset	Кнесет
idf	ЦАХАЛ
mossad	Моссад
supreme-national-security-council-of-iran	Вища рада національної безпеки Ірану
communist-party-of-china	Комуністична партія Китаю
peoples-liberation-army	НВАК
afd	АдН
amnesty-international	Міжнародна амністія
greenpeace	Грінпіс
stockholm-international-peace-research-institute	СІПРІ
institute-for-the-study-of-war	Інститут вивчення війни
national-anti-corruption-bureau-of-ukraine	НАБУ|Національне антикорупційне бюро України|Національне антикорупційне бюро
specialised-anti-corruption-prosecutors-office	Спеціалізована антикорупційна прокуратура
state-bureau-of-investigation-of-ukraine	ДБР|Державне бюро розслідувань
state-emergency-service-of-ukraine	ДСНС|Державна служба з надзвичайних ситуацій
prosecutor-generals-office-of-ukraine	Офіс генпрокурора|Генпрокуратура України|Офіс Генерального прокурора
national-police-of-ukraine	Нацполіція|Національна поліція України|Національна поліція
state-border-guard-service-of-ukraine	Держприкордонслужба|ДПСУ
ukrzaliznytsia	Укрзалізниця
antimonopoly-committee-of-ukraine	АМКУ|Антимонопольний комітет України|Антимонопольний комітет
constitutional-court-of-ukraine	КСУ|Конституційний суд України
central-election-commission-of-ukraine	ЦВК
russian-prosecutor-generals-office	Генпрокуратура РФ
russian-interior-ministry	МВС РФ|МВС Росії
rospotrebnadzor	Росспоживнагляд
roskomnadzor	Роскомнагляд
rosselkhoznadzor	Россільгоспнагляд
federal-antimonopoly-service-of-russia	ФАС
central-election-commission-of-russia	Центрвиборчком РФ
russian-national-guard	Росгвардія
russian-railways	РЖД
aeroflot	Аерофлот
sberbank	Сбербанк
us-environmental-protection-agency	Агентство з охорони довкілля США
us-food-and-drug-administration	FDA
us-securities-and-exchange-commission	Комісія з цінних паперів і бірж США
department-of-homeland-security	Міністерство внутрішньої безпеки США
us-supreme-court	Верховний суд США
nasa	НАСА|NASA
usaid	USAID
centers-for-disease-control-and-prevention	CDC
national-health-service	NHS
metropolitan-police	Скотленд-Ярд|Скотланд-Ярд
crown-prosecution-service	Королівська прокурорська служба
bundesbank	Бундесбанк
european-medicines-agency	Європейське агентство з лікарських засобів
frontex	Frontex
eurojust	Євроюст
reuters	Рейтер
agence-france-presse	Франс Прес
bloomberg	Блумберг
bbc	Бі-бі-сі
new-york-times	Нью-Йорк таймс
washington-post	Вашингтон пост
guardian	Гардіан
der-spiegel	Шпігель
bild	Більд
dpa	ДПА
deutsche-welle	Німецька хвиля|Дойче велле
kyodo	Кіодо
xinhua	Сіньхуа
yonhap	Йонгап
al-jazeera	Аль-Джазіра
al-arabiya	Аль-Арабія
anadolu	Анадолу|Анадолу
tasnim	Тасніма
haaretz	Гаарец
united-russia	Єдина Росія
communist-party-of-the-russian-federation	КПРФ
liberal-democratic-party-of-russia	ЛДПР
a-just-russia	Справедлива Росія
tass	ТАСС
interfax	Інтерфакс
interfax-ukraine	Інтерфакс-Україна
ria-novosti	РІА Новості|РИА Новости
sputnik	Спутник
kommersant	Комерсант|Коммерсант
vedomosti	Ведомости
izvestia	Известия
rbc	РБК
rossiya-24	Росія 24
novaya-gazeta	Новая газета
meduza	Медуза
dozhd	Дождь
echo-of-moscow	Ехо Москви
radio-liberty	Радіо Свобода
voice-of-america	Голос Америки
unian	УНІАН
ukrinform	Укрінформ
ukrainska-pravda	Українська правда
european-pravda	Європейська правда
znua	Дзеркало тижня
obozrevatel	Обозреватель
suspilne	Суспільне
hromadske	Громадське
liganet	Ліга
belta	БелТА
pap	ПАП
wikinews	Вікіновини
twitter	Твіттер
`
