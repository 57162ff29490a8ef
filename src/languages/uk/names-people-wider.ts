/** Names of people: id · names, parted by |, the usual one first. */
export const peopleWider = `
karim-massimov	Карім Масімов
bakytzhan-sagintayev	Бакитжан Сагінтаєв
erlan-idrissov	Єрлан Ідрісов
kairat-abdrakhmanov	Кайрат Абдрахманов
beibut-atamkulov	Бейбут Атамкулов
marat-tazhin	Марат Тажин
kanat-saudabayev	Канат Саудабаєв
yerzhan-kazykhanov	Єржан Казиханов
yermek-kosherbayev	Єрмек Кошербаєв
ruslan-zhaksylykov	Руслан Жаксиликов
ali-asadov	Алі Асадов
novruz-mammadov	Новруз Мамедов
artur-rasizade	Артур Расізаде
zakir-hasanov	Закір Гасанов
vilayat-guliyev	Вілаят Гулієв
aykhan-hajizada	Айхан Гаджизаде
mehriban-aliyeva	Мехрібан Алієва
levon-ter-petrosyan	Левон Тер-Петросян
vartan-oskanian	Вардан Осканян
karen-karapetyan	Карен Карапетян
hovik-abrahamyan	Овік Абрамян
seyran-ohanyan	Сейран Оганян
david-tonoyan	Давид Тоноян
alen-simonyan	Ален Сімонян
bidzina-ivanishvili	Бідзіна Іванішвілі
giorgi-kvirikashvili	Георгій Квірікашвілі
mamuka-bakhtadze	Мамука Бахтадзе
giorgi-gakharia	Георгій Гахарія
nika-gilauri	Ніка Гілаурі
grigol-vashadze	Григол Вашадзе
gela-bezhuashvili	Гела Бежуашвілі
maia-panjikidze	Мая Панджикідзе
mikheil-janelidze	Міхеїл Джанелідзе
juansher-burchuladze	Джуаншер Бурчуладзе
irakli-alasania	Іраклій Аласанія
shalva-papuashvili	Шалва Папуашвілі
nino-burjanadze	Ніно Бурджанадзе
mircea-snegur	Мірча Снєгур
vlad-filat	Влад Філат
iurie-leanca	Юріє Лянке
pavel-filip	Павел Філіп
ion-chicu	Іон Кіку
alexandru-munteanu	Александру Мунтяну
andrei-stratan	Андрій Стратан
aureliu-ciocoi	Ауреліу Чокой
natalia-gherman	Наталія Герман
anatolie-nosatii	Анатолій Носатий
igor-grosu	Ігор Гросу
vasile-tarlev	Василь Тарлєв
akbar-hashemi-rafsanjani	Акбар Хашемі Рафсанджані
kamal-kharrazi	Камаль Харразі
manouchehr-mottaki	Манучехр Моттакі
ali-akbar-salehi	Алі Акбар Салехі
amir-hatami	Амір Хатамі
aziz-nasirzadeh	Азіз Насірзаде
hossein-salami	Хосейн Саламі
qasem-soleimani	Касем Сулеймані
saeed-jalili	Саїд Джалілі
ali-bagheri-kani	Алі Багері Кані
majid-takht-ravanchi	Маджид Тахт-Раванчі
kazem-gharibabadi	Казем Гарібабаді
ramin-mehmanparast	Рамін Мехманпараст
saud-al-faisal	Сауд аль-Фейсал
khalifa-bin-zayed-al-nahyan	Халіфа бін Заїд Аль Нахайян
mohammed-bin-rashid-al-maktoum	Мухаммед бін Рашид Аль Мактум
anwar-gargash	Анвар Гаргаш
hamad-bin-khalifa-al-thani	Хамад бін Халіфа Аль Тані
khalid-al-attiyah	Халід аль-Атія
nabil-fahmy	Набіль Фахмі
amr-moussa	Амр Муса
mostafa-madbouly	Мустафа Мадбулі
kim-young-sam	Кім Йон Сам
yun-byung-se	Юн Бьон Се
chung-eui-yong	Чон Ий Йон
cho-hyun	Чо Хьон
wi-sung-lac	Ві Сон Лак
ri-yong-ho	Лі Йон Хо
ri-son-gwon	Лі Сон Гвон
antonio-patriota	Антоніу Патріота
ernesto-araujo	Ернесту Араужу
carlos-franca	Карлос Франса
nelson-mandela	Нельсон Мандела
kgalema-motlanthe	Кгалема Мотланте
maite-nkoana-mashabane	Маїте Нкоана-Машабане
ronald-lamola	Рональд Ламола
brian-mulroney	Браян Малруні
john-baird	Джон Берд
lawrence-cannon	Лоуренс Кеннон
francois-philippe-champagne	Франсуа-Філіпп Шампань
harjit-sajjan	Гарджит Саджан
bill-blair	Білл Блер
lamberto-dini	Ламберто Діні
emma-bonino	Емма Боніно
angelino-alfano	Анджеліно Альфано
enzo-moavero-milanesi	Енцо Моаверо Міланезі
lorenzo-guerini	Лоренцо Гуеріні
felipe-gonzalez	Феліпе Гонсалес
miguel-angel-moratinos	Мігель Анхель Моратінос
jose-manuel-garcia-margallo	Хосе Мануель Гарсія-Маргальо
arancha-gonzalez-laya	Аранча Гонсалес Лайя
margarita-robles	Маргарита Роблес
arpad-goncz	Арпад Генц
laszlo-solyom	Ласло Шойом
pal-schmitt	Пал Шмітт
gordon-bajnai	Гордон Байнаї
kristof-szalay-bobrovniczky	Крістоф Салаї-Бобровницький
zoltan-kovacs	Золтан Ковач
vladimir-meciar	Володимир Мечіар
iveta-radicova	Івета Радічова
igor-matovic	Ігор Матович
ludovit-odor	Людовіт Одор
ivan-korcok	Іван Корчок
rastislav-kacer	Растіслав Качер
robert-kalinak	Роберт Каліняк
slobodan-milosevic	Слободан Мілошевич
zoran-dindic	Зоран Джинджич
vuk-jeremic	Вук Єремич
mirko-cvetkovic	Мирко Цветкович
milos-vucevic	Мілош Вучевич
duro-macut	Джуро Мацут
marko-duric	Марко Джурич
nikola-selakovic	Нікола Селакович
lennart-meri	Леннарт Мері
andrus-ansip	Андрус Ансіп
taavi-roivas	Тааві Ройвас
urmas-paet	Урмас Пает
sven-mikser	Свен Міксер
eva-maria-liimets	Ева-Марія Лійметс
guntis-ulmanis	Гунтіс Улманіс
maris-kucinskis	Маріс Кучінскіс
laimdota-straujuma	Лаймдота Страуюма
baiba-braze	Байба Браже
andris-spruds	Андріс Спрудс
vytautas-landsbergis	Вітаутас Ландсбергіс
algirdas-brazauskas	Альгірдас Бразаускас
algirdas-butkevicius	Альгірдас Буткявічюс
saulius-skvernelis	Саулюс Скверняліс
kestutis-budrys	Кястутіс Будріс
gintautas-paluckas	Гінтаутас Палуцкас
inga-ruginiene	Інга Ругінене
arvydas-anusauskas	Арвідас Анушаускас
dovile-sakaliene	Довіле Шакалене
anna-lindh	Анна Лінд
maria-malmer-stenergard	Марія Мальмер Стенергард
pal-jonson	Пол Йонсон
peter-hultqvist	Петер Гультквіст
carl-xvi-gustaf	Карл XVI Густав
borge-brende	Берге Бренде
tore-sandvik	Туре Сандвік
bjorn-arild-gram	Бйорн Аріль Грам
margrethe-ii	Маргрете II
anders-samuelsen	Андерс Самуельсен
martin-lidegaard	Мартін Лідегор
micheline-calmy-rey	Мішлін Кальмі-Ре
doris-leuthard	Доріс Лойтгард
johann-schneider-ammann	Йоганн Шнайдер-Амманн
martin-pfister	Мартін Пфістер
beate-meinl-reisinger	Беате Майнль-Райзінгер
ursula-plassnik	Урсула Пласснік
michael-spindelegger	Міхаель Шпінделеггер
alfred-gusenbauer	Альфред Гузенбауер
brigitte-bierlein	Бригітта Бірляйн
klaudia-tanner	Клаудія Таннер
vaclav-havel	Вацлав Гавел
bohuslav-sobotka	Богуслав Соботка
mirek-topolanek	Мірек Тополанек
petr-necas	Петр Нечас
jiri-paroubek	Їржі Пароубек
karel-schwarzenberg	Карел Шварценберг
lubomir-zaoralek	Любомир Заоралек
tomas-petricek	Томаш Петршічек
jana-cernochova	Яна Чернохова
ion-iliescu	Іон Ілієску
emil-constantinescu	Еміль Константінеску
nicolae-ciuca	Ніколає Чуке
ilie-bolojan	Іліє Боложан
teodor-melescanu	Теодор Мелешкану
luminita-odobescu	Лумініца Одобеску
oana-toiu	Оана Цою
petar-stoyanov	Петр Стоянов
sergei-stanishev	Сергій Станішев
plamen-oresharski	Пламен Орешарскі
nikolai-denkov	Николай Денков
rosen-zhelyazkov	Росен Желязков
mariya-gabriel	Марія Габріель
dora-bakoyannis	Дора Бакоянніс
karolos-papoulias	Каролос Папульяс
konstantinos-tasoulas	Константінос Тасулас
evangelos-venizelos	Евангелос Венізелос
caspar-veldkamp	Каспар Велдкамп
david-van-weel	Давид ван Веел
ruben-brekelmans	Рубен Брекельманс
elio-di-rupo	Еліо Ді Рупо
yves-leterme	Ів Летерм
didier-reynders	Дідьє Рейндерс
sophie-wilmes	Софі Вільмес
hadja-lahbib	Хаджа Лабіб
maxime-prevot	Максим Прево
theo-francken	Тео Франкен
jose-socrates	Жозе Сократеш
pedro-passos-coelho	Педру Пасуш Коельйо
anibal-cavaco-silva	Анібал Каваку Сілва
paulo-rangel	Паулу Ранжел
franjo-tudman	Франьо Туджман
ivo-sanader	Іво Санадер
jadranka-kosor	Ядранка Косор
gordan-grlic-radman	Гордан Грлич-Радман
danilo-turk	Даніло Тюрк
tanja-fajon	Таня Файон
shah-mahmood-qureshi	Шах Махмуд Куреші
ishaq-dar	Ісхак Дар
bilawal-bhutto-zardari	Білавал Бхутто-Зардарі
benazir-bhutto	Беназір Бхутто
khawaja-asif	Хаваджа Асіф
marcelo-ebrard	Марсело Ебрард
alexander-downer	Александр Даунер
julie-bishop	Джулі Бішоп
richard-marles	Річард Марлз
nguyen-tan-dung	Нгуен Тан Зунг
bui-thanh-son	Буй Тхань Шон
vo-van-thuong	Во Ван Тхионг
truong-tan-sang	Чионг Тан Шанг
luong-cuong	Лионг Кионг
akylbek-japarov	Акилбек Жапаров
adylbek-kasymaliev	Адилбек Касималієв
kokhir-rasulzoda	Кохір Расулзода
sirodjidin-aslov	Сіроджіддін Аслов
abdulla-aripov	Абдулла Аріпов
farouk-al-sharaa	Фарук аль-Шараа
hafez-al-assad	Хафез Асад
fuad-hussein	Фуад Хусейн
hoshyar-zebari	Гошияр Зебарі
abdul-latif-rashid	Абдул Латіф Рашид
riyad-al-maliki	Ріяд аль-Малікі
mohammad-shtayyeh	Мухаммед Штайє
bruno-rodriguez	Бруно Родрігес
yvan-gil	Іван Хіль
charles-haughey	Чарльз Гогі
brian-cowen	Браян Ковен
glafcos-clerides	Глафкос Кліридіс
tassos-papadopoulos	Тассос Пападопулос
dimitris-christofias	Дімітріс Христофіас
constantinos-kombos	Константінос Комбос
vjosa-osmani	Вйоса Османі
ramush-haradinaj	Рамуш Гарадінай
bajram-begaj	Байрам Бегай
hristijan-mickoski	Християн Міцкоскі
nikola-gruevski	Нікола Груєвський
dritan-abazovic	Дрітан Абазович
milojko-spajic	Милойко Спаїч
filip-vujanovic	Філіп Вуянович
denis-becirovic	Деніс Бечирович
christian-schmidt	Крістіан Шмідт
amir-khan-muttaqi	Амір Хан Муттакі
helen-clark	Гелен Кларк
john-key	Джон Кі
najib-razak	Наджиб Разак
yingluck-shinawatra	Їнглак Чинават
benigno-aquino	Беніньо Акіно
gloria-macapagal-arroyo	Глорія Макапагал-Арройо
nawaf-salam	Наваф Салам
michel-suleiman	Мішель Сулейман
emile-lahoud	Еміль Лахуд
ahmed-attaf	Ахмед Аттаф
abdul-hamid-dbeibeh	Абдул Хамід Дбейба
fayez-al-sarraj	Фаїз Сарадж
`
