/** Names of organisations and media: id · names, parted by |, the usual one first. */
export const organisations = `
united-nations	ООН|Организация Объединенных Наций
un-security-council	Совет Безопасности ООН|Совбез ООН|СБ ООН
un-general-assembly	Генеральная Ассамблея ООН|Генассамблея ООН|Генассамблея
unesco	ЮНЕСКО
unicef	ЮНИСЕФ
un-human-rights-council	Совет ООН по правам человека|СПЧ ООН
un-high-commissioner-for-refugees	УВКБ ООН
nato	НАТО|Североатлантический альянс|Организация Североатлантического договора
european-commission	Европейская комиссия|Еврокомиссия|ЕК
european-council	Европейский совет|Евросовет
council-of-the-european-union	Совет ЕС|Совет Европейского союза
european-parliament	Европейский парламент|Европарламент|ЕП
european-external-action-service	Европейская служба внешних действий|ЕСВД
european-central-bank	Европейский центральный банк|ЕЦБ
european-court-of-human-rights	Европейский суд по правам человека|ЕСПЧ
council-of-europe	Совет Европы
pace	ПАСЕ
osce	ОБСЕ|Организация по безопасности и сотрудничеству в Европе
osce-special-monitoring-mission	СММ ОБСЕ|Специальная мониторинговая миссия
international-atomic-energy-agency	МАГАТЭ
international-monetary-fund	МВФ|Международный валютный фонд
world-bank	Всемирный банк
world-trade-organization	ВТО|Всемирная торговая организация
world-health-organization	ВОЗ|Всемирная организация здравоохранения
opcw	ОЗХО
oecd	ОЭСР
ebrd	ЕБРР
interpol	Интерпол
europol	Европол
international-red-cross	Красный Крест|МККК
international-criminal-court	Международный уголовный суд|МУС
international-court-of-justice	Международный суд ООН
g7	Большая семерка|Большая семерка|G7
g8	Большая восьмерка|G8
g20	Большая двадцатка|G20
brics	БРИКС
shanghai-cooperation-organisation	ШОС|Шанхайская организация сотрудничества
collective-security-treaty-organization	ОДКБ|Организация Договора о коллективной безопасности
commonwealth-of-independent-states	СНГ|Содружество Независимых Государств
eurasian-economic-union	ЕАЭС|Евразийский экономический союз
eurasian-economic-commission	Евразийская экономическая комиссия|ЕЭК
asean	АСЕАН
apec	АТЭС
african-union	Африканский союз
ecowas	ЭКОВАС
arab-league	Лига арабских государств|ЛАГ
gulf-cooperation-council	ССАГПЗ|Совет сотрудничества арабских государств Персидского залива
organisation-of-islamic-cooperation	Организация исламского сотрудничества|ОИС
opec	ОПЕК
opec-plus	ОПЕК+
mercosur	МЕРКОСУР
organization-of-american-states	Организация американских государств|ОАГ
weimar-triangle	Веймарский треугольник
visegrad-group	Вышеградская группа|Вышеградская четверка
pabsec	ПАЧЭС
bsec	ОЧЭС
quad	Четырехсторонний диалог по безопасности
trilateral-contact-group	Трехсторонняя контактная группа|Контактная группа|ТКГ
osce-minsk-group	Минская группа ОБСЕ|Минская группа
hamas	ХАМАС
fatah	ФАТХ
hezbollah	Хезболла
taliban	Талибан|талибы
houthis	хуситы
islamic-state	Исламское государство|ИГИЛ|ИГ
al-qaeda	Аль-Каида
wagner-group	ЧВК Вагнер|ЧВК Вагнер|группа Вагнера
palestine-liberation-organization	Организация освобождения Палестины|ООП
kurdistan-workers-party	РПК|Рабочая партия Курдистана
syrian-democratic-forces	Сирийские демократические силы|СДС
irgc	КСИР|Корпус стражей исламской революции
kremlin	Кремль
white-house	Белый дом
downing-street	Даунинг-стрит
office-of-the-president-of-ukraine	Офис президента Украины|ОПУ|Банковая
elysee-palace	Елисейский дворец
state-department	Госдепартамент|Госдеп|Государственный департамент
pentagon	Пентагон
national-security-council	Совет национальной безопасности США|СНБ США
cia	ЦРУ
fbi	ФБР
us-congress	конгресс США|Конгресс
us-senate	сенат США|Сенат
us-house-of-representatives	Палата представителей
us-treasury	Минфин США|министерство финансов США
us-department-of-justice	Минюст США
us-national-security-agency	АНБ
federal-reserve	ФРС
us-european-command	Европейское командование США
russian-foreign-ministry	Смоленская площадь
russian-defence-ministry	Минобороны РФ|Минобороны России
state-duma	Государственная дума|Госдума
federation-council	Совет Федерации
russian-security-council	Совет Безопасности РФ|Совет Безопасности России|Совбез РФ|Совбез России
fsb	ФСБ
svr	СВР|Служба внешней разведки
gru	ГРУ
gazprom	Газпром
rosneft	Роснефть
rosatom	Росатом
roscosmos	Роскосмос
russian-orthodox-church	РПЦ|Русская православная церковь
central-bank-of-russia	Банк России|ЦБ РФ
russian-investigative-committee	Следственный комитет|СК РФ
verkhovna-rada	Верховная Рада|Рада
national-security-and-defense-council-of-ukraine	СНБО
cabinet-of-ministers-of-ukraine	Кабмин Украины|Кабинет министров Украины
security-service-of-ukraine	СБУ|Служба безопасности Украины
defence-intelligence-of-ukraine	ГУР
armed-forces-of-ukraine	ВСУ|Вооруженные силы Украины
general-staff-of-ukraine	Генштаб ВСУ|Генеральный штаб ВСУ|Генштаб Украины
ukrainian-air-force	Воздушные силы ВСУ
naftogaz	Нафтогаз
ukrenergo	Укрэнерго
energoatom	Энергоатом
national-bank-of-ukraine	НБУ|Национальный банк Украины
british-foreign-office	Форин-офис
uk-parliament	Палата общин|британский парламент
house-of-lords	Палата лордов
mi6	МИ-6|МИ6
bank-of-england	Банк Англии
bundestag	Бундестаг
bundesrat	Бундесрат
bundeswehr	Бундесвер
quai-dorsay	Кэ д'Орсе
sejm	Сейм
knesset	Кнессет
idf	ЦАХАЛ|Армия обороны Израиля
mossad	Моссад
supreme-national-security-council-of-iran	Высший совет национальной безопасности Ирана
communist-party-of-china	Коммунистическая партия Китая|КПК
peoples-liberation-army	НОАК
afd	АдГ
amnesty-international	Международная амнистия
greenpeace	Гринпис
stockholm-international-peace-research-institute	СИПРИ
institute-for-the-study-of-war	Институт изучения войны
national-anti-corruption-bureau-of-ukraine	НАБУ|Национальное антикоррупционное бюро Украины|Национальное антикоррупционное бюро
specialised-anti-corruption-prosecutors-office	Специализированная антикоррупционная прокуратура
state-bureau-of-investigation-of-ukraine	ГБР|Государственное бюро расследований
state-emergency-service-of-ukraine	ГСЧС
prosecutor-generals-office-of-ukraine	Офис генпрокурора|Генпрокуратура Украины
national-police-of-ukraine	Нацполиция|Национальная полиция Украины
state-border-guard-service-of-ukraine	Госпогранслужба
ukrzaliznytsia	Укрзализныця|Укрзалізниця
antimonopoly-committee-of-ukraine	АМКУ
constitutional-court-of-ukraine	КСУ|Конституционный суд Украины
central-election-commission-of-ukraine	ЦИК Украины
russian-prosecutor-generals-office	Генпрокуратура РФ|Генпрокуратура России|Генеральная прокуратура РФ
russian-interior-ministry	МВД РФ|МВД России
rospotrebnadzor	Роспотребнадзор
roskomnadzor	Роскомнадзор
rosselkhoznadzor	Россельхознадзор
federal-antimonopoly-service-of-russia	ФАС|Федеральная антимонопольная служба
central-election-commission-of-russia	ЦИК РФ|ЦИК России|Центризбирком
russian-national-guard	Росгвардия
russian-railways	РЖД
aeroflot	Аэрофлот
sberbank	Сбербанк|Сбер
us-environmental-protection-agency	Агентство по охране окружающей среды США
us-food-and-drug-administration	FDA
us-securities-and-exchange-commission	Комиссия по ценным бумагам и биржам США
department-of-homeland-security	Министерство внутренней безопасности США|МВБ США
us-supreme-court	Верховный суд США
nasa	НАСА|NASA
usaid	ЮСАИД|USAID
centers-for-disease-control-and-prevention	CDC
national-health-service	NHS
metropolitan-police	Скотленд-Ярд|Скотланд-Ярд
crown-prosecution-service	Королевская прокурорская служба
bundesbank	Бундесбанк
european-medicines-agency	Европейское агентство по лекарственным средствам|Европейское агентство лекарственных средств
frontex	Frontex
eurojust	Евроюст
reuters	Рейтер
associated-press	Ассошиэйтед Пресс
agence-france-presse	Франс Пресс|агентство Франс Пресс
bloomberg	Блумберг
cnn	Си-эн-эн
bbc	Би-би-си
new-york-times	Нью-Йорк таймс
washington-post	Вашингтон пост
financial-times	Файнэншл таймс
guardian	Гардиан
le-monde	Монд
le-figaro	Фигаро
der-spiegel	Шпигель
bild	Бильд
dpa	ДПА
deutsche-welle	Немецкая волна|Дойче велле
ansa	АНСА
kyodo	Киодо
xinhua	Синьхуа
yonhap	Ёнхап|Рёнхап
kcna	ЦТАК|Центральное телеграфное агентство Кореи
al-jazeera	Аль-Джазира
al-arabiya	Аль-Арабия
anadolu	Анадолу
irna	ИРНА
tasnim	Тасним
sana	САНА
haaretz	Гаарец
united-russia	Единая Россия
communist-party-of-the-russian-federation	КПРФ
liberal-democratic-party-of-russia	ЛДПР
a-just-russia	Справедливая Россия
tass	ТАСС|ИТАР-ТАСС
interfax	Интерфакс
interfax-ukraine	Интерфакс-Украина
ria-novosti	РИА Новости|РИА
sputnik	Спутник
kommersant	Коммерсантъ|Коммерсант|Ъ
vedomosti	Ведомости
izvestia	Известия
rbc	РБК
ntv	НТВ
rosbalt	Росбалт
regnum	Регнум
nezavisimaya-gazeta	Независимая газета
rossiya-24	Россия 24|Россия-24
rossiyskaya-gazeta	Российская газета
novaya-gazeta	Новая газета
meduza	Медуза
lentaru	Лента.ру|Лента
gazetaru	Газета.ру
dozhd	Дождь
echo-of-moscow	Эхо Москвы
radio-liberty	Радио Свобода
voice-of-america	Голос Америки
unian	УНИАН
ukrinform	Укринформ
ukrainska-pravda	Украинская правда
european-pravda	Европейская правда
znua	Зеркало недели
obozrevatel	Обозреватель
suspilne	Суспільне
hromadske	Громадское
liganet	Лига
belta	БелТА
pap	ПАП
wikinews	Викиновости
twitter	Твиттер
`
