/** Names of people: id · names, parted by |, the usual one first. */
export const peopleWider = `
karim-massimov	Карим Масимов
bakytzhan-sagintayev	Бакытжан Сагинтаев
erlan-idrissov	Ерлан Идрисов
kairat-abdrakhmanov	Кайрат Абдрахманов
beibut-atamkulov	Бейбут Атамкулов
marat-tazhin	Марат Тажин
kanat-saudabayev	Канат Саудабаев
yerzhan-kazykhanov	Ержан Казыханов
yermek-kosherbayev	Ермек Кошербаев
ruslan-zhaksylykov	Руслан Жаксылыков
ali-asadov	Али Асадов
novruz-mammadov	Новруз Мамедов
artur-rasizade	Артур Расизаде
zakir-hasanov	Закир Гасанов
vilayat-guliyev	Вилаят Гулиев
aykhan-hajizada	Айхан Гаджизаде
mehriban-aliyeva	Мехрибан Алиева
levon-ter-petrosyan	Левон Тер-Петросян
vartan-oskanian	Вардан Осканян
karen-karapetyan	Карен Карапетян
hovik-abrahamyan	Овик Абрамян
seyran-ohanyan	Сейран Оганян
david-tonoyan	Давид Тоноян
alen-simonyan	Ален Симонян
bidzina-ivanishvili	Бидзина Иванишвили
giorgi-kvirikashvili	Георгий Квирикашвили
mamuka-bakhtadze	Мамука Бахтадзе
giorgi-gakharia	Георгий Гахария
nika-gilauri	Ника Гилаури
grigol-vashadze	Григол Вашадзе
gela-bezhuashvili	Гела Бежуашвили
maia-panjikidze	Майя Панджикидзе
mikheil-janelidze	Михаил Джанелидзе
juansher-burchuladze	Джуаншер Бурчуладзе
irakli-alasania	Ираклий Аласания
shalva-papuashvili	Шалва Папуашвили
nino-burjanadze	Нино Бурджанадзе
mircea-snegur	Мирча Снегур
vlad-filat	Влад Филат
iurie-leanca	Юрие Лянкэ
pavel-filip	Павел Филип
ion-chicu	Ион Кику
alexandru-munteanu	Александру Мунтяну
andrei-stratan	Андрей Стратан
aureliu-ciocoi	Аурелиу Чокой
natalia-gherman	Наталья Герман
anatolie-nosatii	Анатолий Носатый
igor-grosu	Игорь Гросу
vasile-tarlev	Василий Тарлев
akbar-hashemi-rafsanjani	Акбар Хашеми Рафсанджани
kamal-kharrazi	Камаль Харрази
manouchehr-mottaki	Манучехр Моттаки
ali-akbar-salehi	Али Акбар Салехи
amir-hatami	Амир Хатами
aziz-nasirzadeh	Азиз Насирзаде
hossein-salami	Хосейн Салами
qasem-soleimani	Касем Сулеймани
saeed-jalili	Саид Джалили
ali-bagheri-kani	Али Багери Кани
majid-takht-ravanchi	Маджид Тахт-Раванчи
kazem-gharibabadi	Казем Гарибабади
ramin-mehmanparast	Рамин Мехманпараст
saud-al-faisal	Сауд аль-Фейсал
khalifa-bin-zayed-al-nahyan	Халифа бин Заид Аль Нахайян
mohammed-bin-rashid-al-maktoum	Мухаммед бин Рашид Аль Мактум
anwar-gargash	Анвар Гаргаш
hamad-bin-khalifa-al-thani	Хамад бин Халифа Аль Тани|Хамад бен Халифа Аль Тани
khalid-al-attiyah	Халид аль-Аттыйя
nabil-fahmy	Набиль Фахми
amr-moussa	Амр Муса
mostafa-madbouly	Мустафа Мадбули
kim-young-sam	Ким Ён Сам
yun-byung-se	Юн Бён Се
chung-eui-yong	Чон Ый Ён
cho-hyun	Чо Хён
wi-sung-lac	Ви Сон Лак
ri-yong-ho	Ли Ён Хо
ri-son-gwon	Ли Сон Гвон
antonio-patriota	Антониу Патриота
ernesto-araujo	Эрнесту Араужу
carlos-franca	Карлос Франса
nelson-mandela	Нельсон Мандела
kgalema-motlanthe	Кгалема Мотланте
maite-nkoana-mashabane	Маите Нкоана-Машабане
ronald-lamola	Рональд Ламола
brian-mulroney	Брайан Малруни
john-baird	Джон Бэрд
lawrence-cannon	Лоуренс Кэннон
francois-philippe-champagne	Франсуа-Филипп Шампань
harjit-sajjan	Харджит Саджан
bill-blair	Билл Блэр
lamberto-dini	Ламберто Дини
emma-bonino	Эмма Бонино
angelino-alfano	Анджелино Альфано
enzo-moavero-milanesi	Энцо Моаверо Миланези
lorenzo-guerini	Лоренцо Гуэрини
felipe-gonzalez	Фелипе Гонсалес
miguel-angel-moratinos	Мигель Анхель Моратинос
jose-manuel-garcia-margallo	Хосе Мануэль Гарсия-Маргальо
arancha-gonzalez-laya	Аранча Гонсалес Лайя
margarita-robles	Маргарита Роблес
arpad-goncz	Арпад Гёнц
laszlo-solyom	Ласло Шойом
pal-schmitt	Пал Шмитт
gordon-bajnai	Гордон Байнаи
kristof-szalay-bobrovniczky	Криштоф Салаи-Бобровницки
zoltan-kovacs	Золтан Ковач
vladimir-meciar	Владимир Мечьяр
iveta-radicova	Ивета Радичова
igor-matovic	Игорь Матович
ludovit-odor	Людовит Одор
ivan-korcok	Иван Корчок
rastislav-kacer	Растислав Качер
robert-kalinak	Роберт Калиняк
slobodan-milosevic	Слободан Милошевич
zoran-dindic	Зоран Джинджич
vuk-jeremic	Вук Еремич
mirko-cvetkovic	Мирко Цветкович
milos-vucevic	Милош Вучевич
duro-macut	Джуро Мацут
marko-duric	Марко Джурич
nikola-selakovic	Никола Селакович
lennart-meri	Леннарт Мери
andrus-ansip	Андрус Ансип
taavi-roivas	Таави Рыйвас
urmas-paet	Урмас Паэт
sven-mikser	Свен Миксер
eva-maria-liimets	Эва-Мария Лийметс
guntis-ulmanis	Гунтис Улманис
maris-kucinskis	Марис Кучинскис
laimdota-straujuma	Лаймдота Страуюма
baiba-braze	Байба Браже
andris-spruds	Андрис Спрудс
vytautas-landsbergis	Витаутас Ландсбергис
algirdas-brazauskas	Альгирдас Бразаускас
algirdas-butkevicius	Альгирдас Буткявичюс
saulius-skvernelis	Саулюс Сквернялис
kestutis-budrys	Кястутис Будрис
gintautas-paluckas	Гинтаутас Палуцкас
inga-ruginiene	Инга Ругинене
arvydas-anusauskas	Арвидас Анушаускас
dovile-sakaliene	Довиле Шакалене
anna-lindh	Анна Линд
maria-malmer-stenergard	Мария Мальмер Стенергард
pal-jonson	Пол Йонсон
peter-hultqvist	Петер Хультквист
carl-xvi-gustaf	Карл XVI Густав
borge-brende	Бёрге Бренде
tore-sandvik	Туре Сандвик
bjorn-arild-gram	Бьёрн Арильд Грам
margrethe-ii	Маргрете II
anders-samuelsen	Андерс Самуэльсен
martin-lidegaard	Мартин Лидегор
micheline-calmy-rey	Мишлин Кальми-Ре
doris-leuthard	Дорис Лойтхард
johann-schneider-ammann	Иоганн Шнайдер-Амман
martin-pfister	Мартин Пфистер
beate-meinl-reisinger	Беате Майнль-Райзингер
ursula-plassnik	Урсула Плассник
michael-spindelegger	Михаэль Шпинделеггер
alfred-gusenbauer	Альфред Гузенбауэр
brigitte-bierlein	Бригитте Бирляйн
klaudia-tanner	Клаудия Таннер
vaclav-havel	Вацлав Гавел
bohuslav-sobotka	Богуслав Соботка
mirek-topolanek	Мирек Тополанек
petr-necas	Петр Нечас
jiri-paroubek	Иржи Пароубек
karel-schwarzenberg	Карел Шварценберг
lubomir-zaoralek	Любомир Заоралек
tomas-petricek	Томаш Петршичек
jana-cernochova	Яна Чернохова
ion-iliescu	Ион Илиеску
emil-constantinescu	Эмиль Константинеску
nicolae-ciuca	Николае Чукэ
ilie-bolojan	Илие Боложан
teodor-melescanu	Теодор Мелешкану
luminita-odobescu	Луминица Одобеску
oana-toiu	Оана Цойу
petar-stoyanov	Петр Стоянов
sergei-stanishev	Сергей Станишев
plamen-oresharski	Пламен Орешарски
nikolai-denkov	Николай Денков
rosen-zhelyazkov	Росен Желязков
mariya-gabriel	Мария Габриэль
dora-bakoyannis	Дора Бакояннис
karolos-papoulias	Каролос Папульяс
konstantinos-tasoulas	Константинос Тасулас
evangelos-venizelos	Эвангелос Венизелос
caspar-veldkamp	Каспар Велдкамп
david-van-weel	Давид ван Вел
ruben-brekelmans	Рубен Брекельманс
elio-di-rupo	Элио Ди Рупо
yves-leterme	Ив Летерм
didier-reynders	Дидье Рейндерс
sophie-wilmes	Софи Вильмес
hadja-lahbib	Аджа Лабиб
maxime-prevot	Максим Прево
theo-francken	Тео Франкен
jose-socrates	Жозе Сократеш
pedro-passos-coelho	Педру Пассуш Коэлью
anibal-cavaco-silva	Анибал Каваку Силва
paulo-rangel	Паулу Ранжел
franjo-tudman	Франьо Туджман
ivo-sanader	Иво Санадер
jadranka-kosor	Ядранка Косор
gordan-grlic-radman	Гордан Грлич-Радман
danilo-turk	Данило Тюрк
tanja-fajon	Таня Файон
shah-mahmood-qureshi	Шах Мехмуд Куреши
ishaq-dar	Исхак Дар
bilawal-bhutto-zardari	Билавал Бхутто-Зардари
benazir-bhutto	Беназир Бхутто
khawaja-asif	Хаваджа Асиф
marcelo-ebrard	Марсело Эбрард
alexander-downer	Александр Даунер
julie-bishop	Джули Бишоп
richard-marles	Ричард Марлз
nguyen-tan-dung	Нгуен Тан Зунг
bui-thanh-son	Буй Тхань Шон
vo-van-thuong	Во Ван Тхыонг
truong-tan-sang	Чыонг Тан Шанг
luong-cuong	Лыонг Кыонг
akylbek-japarov	Акылбек Жапаров
adylbek-kasymaliev	Адылбек Касымалиев
kokhir-rasulzoda	Кохир Расулзода
sirodjidin-aslov	Сироджиддин Аслов
abdulla-aripov	Абдулла Арипов
farouk-al-sharaa	Фарук аль-Шараа
hafez-al-assad	Хафез Асад
fuad-hussein	Фуад Хусейн
hoshyar-zebari	Хошияр Зибари
abdul-latif-rashid	Абдул Латиф Рашид
riyad-al-maliki	Рияд аль-Малики
mohammad-shtayyeh	Мухаммед Штайе
bruno-rodriguez	Бруно Родригес
yvan-gil	Иван Хиль
charles-haughey	Чарльз Хоги
brian-cowen	Брайан Коуэн
glafcos-clerides	Глафкос Клиридис
tassos-papadopoulos	Тассос Пападопулос
dimitris-christofias	Димитрис Христофиас
constantinos-kombos	Константинос Комбос
vjosa-osmani	Вьоса Османи
ramush-haradinaj	Рамуш Харадинай
bajram-begaj	Байрам Бегай
hristijan-mickoski	Христиан Мицкоски
nikola-gruevski	Никола Груевский
dritan-abazovic	Дритан Абазович
milojko-spajic	Милойко Спаич
filip-vujanovic	Филип Вуянович
denis-becirovic	Денис Бечирович
christian-schmidt	Кристиан Шмидт
amir-khan-muttaqi	Амир Хан Муттаки
helen-clark	Хелен Кларк
john-key	Джон Ки
najib-razak	Наджиб Разак
yingluck-shinawatra	Йинглак Чинават
benigno-aquino	Бениньо Акино
gloria-macapagal-arroyo	Глория Макапагал-Арройо
nawaf-salam	Наваф Салам
michel-suleiman	Мишель Сулейман
emile-lahoud	Эмиль Лахуд
ahmed-attaf	Ахмед Аттаф
abdul-hamid-dbeibeh	Абдул Хамид Дбейба
fayez-al-sarraj	Фаиз Сарадж
`
