/** Names of people: id · names, parted by |, the usual one first. */
export const peopleFurther = `
johannes-rau	Йоханнес Рау
helmut-kohl	Гельмут Коль
horst-kohler	Хорст Кёлер
moshe-katsav	Моше Кацав
tzipi-livni	Ципи Ливни
igor-sechin	Игорь Сечин
sergei-sobyanin	Сергей Собянин
igor-shuvalov	Игорь Шувалов
alexander-bortnikov	Александр Бортников
alexander-bastrykin	Александр Бастрыкин
elvira-nabiullina	Эльвира Набиуллина
anton-siluanov	Антон Силуанов
dmitry-rogozin	Дмитрий Рогозин
viktor-chernomyrdin	Виктор Черномырдин
yevgeny-primakov	Евгений Примаков
denis-manturov	Денис Мантуров
tatyana-moskalkova	Татьяна Москалькова
dmytro-lubinets	Дмитрий Лубинец
yuriy-yekhanurov	Юрий Ехануров
borys-tarasyuk	Борис Тарасюк
konstantin-gryshchenko	Константин Грищенко
leonid-kozhara	Леонид Кожара
andriy-deshchytsia	Андрей Дещица
akihito	Акихито
naruhito	Нарухито
yoshiro-mori	Ёсиро Мори
keizo-obuchi	Кэйдзо Обути
yoriko-kawaguchi	Ёрико Кавагути
petru-lucinschi	Пётр Лучинский
guy-verhofstadt	Ги Верхофстадт
james-wolfensohn	Джеймс Вулфенсон
abdul-kalam	Абдул Калам
pranab-mukherjee	Пранаб Мукерджи
ram-nath-kovind	Рам Натх Ковинд
droupadi-murmu	Драупади Мурму
thomas-klestil	Томас Клестиль
wolfgang-schussel	Вольфганг Шюссель
werner-faymann	Вернер Файман
christian-kern	Кристиан Керн
nambaryn-enkhbayar	Намбарын Энхбаяр
natsagiin-bagabandi	Нацагийн Багабанди
tsakhiagiin-elbegdorj	Цахиагийн Элбэгдорж
ahmet-necdet-sezer	Ахмет Недждет Сезер
albert-ii	Альбер II
tran-dai-quang	Чан Дай Куанг
nguyen-xuan-phuc	Нгуен Суан Фук
john-howard	Джон Говард
kevin-rudd	Кевин Радд
julia-gillard	Джулия Гиллард
beatrix	Беатрикс
willem-alexander	Виллем-Александр
jan-peter-balkenende	Ян Петер Балкененде
thaksin-shinawatra	Таксин Чинават
tang-jiaxuan	Тан Цзясюань
li-zhaoxing	Ли Чжаосин
zhu-rongji	Чжу Жунцзи
rolandas-paksas	Роландас Паксас
valdis-zatlers	Валдис Затлерс
andris-berzins	Андрис Берзиньш
arnold-ruutel	Арнольд Рюйтель
carlo-azeglio-ciampi	Карло Адзельо Чампи
massimo-dalema	Массимо Д'Алема
franco-frattini	Франко Фраттини
vicente-fox	Висенте Фокс
felipe-calderon	Фелипе Кальдерон
stjepan-mesic	Степан Месич
ivo-josipovic	Иво Йосипович
goran-persson	Йоран Перссон
fredrik-reinfeldt	Фредрик Райнфельдт
henrik-landerholm	Хенрик Ландерхольм
boris-trajkovski	Борис Трайковский
gjorge-ivanov	Георге Иванов
gordana-siljanovska-davkova	Гордана Сильяновская-Давкова
maithripala-sirisena	Майтрипала Сирисена
gotabaya-rajapaksa	Готабая Раджапакса
andrew-holness	Эндрю Холнесс
alexander-ankvab	Александр Анкваб
sergei-bagapsh	Сергей Багапш
eduard-kokoity	Эдуард Кокойты
abd-rabbuh-mansour-hadi	Абд Раббо Мансур Хади
rudolf-schuster	Рудольф Шустер
ivan-gasparovic	Иван Гашпарович
mikulas-dzurinda	Микулаш Дзуринда
leszek-miller	Лешек Миллер
jerzy-buzek	Ежи Бузек
costas-simitis	Костас Симитис
george-papandreou	Георгиос Папандреу
harald-v	Харальд V
kjell-magne-bondevik	Хьелль Магне Бундевик
ricardo-lagos	Рикардо Лагос
sebastian-pinera	Себастьян Пиньера
jose-antonio-kast	Хосе Антонио Каст
simeon-saxe-coburg-gotha	Симеон Саксен-Кобург-Готский
rafik-hariri	Рафик Харири
jalal-talabani	Джаляль Талабани
saddam-hussein	Саддам Хусейн
abdurrahman-wahid	Абдуррахман Вахид
megawati-sukarnoputri	Мегавати Сукарнопутри
hubert-vedrine	Юбер Ведрин
lionel-jospin	Лионель Жоспен
francois-fillon	Франсуа Фийон
fernando-henrique-cardoso	Фернанду Энрике Кардозу
geraldo-alckmin	Жералду Алкмин
paavo-lipponen	Пааво Липпонен
alpha-conde	Альфа Конде
ueli-maurer	Ули Маурер
simonetta-sommaruga	Симонетта Соммаруга
khalid-bin-salman	Халид бен Сальман
king-fahd	Король Фахд
mishal-al-ahmad-al-jaber-al-sabah	Мишааль аль-Ахмед аль-Джабер ас-Сабах
guillermo-lasso	Гильермо Лассо
rafael-correa	Рафаэль Корреа
keith-rowley	Кит Роули
takeo-akiba	Такэо Акиба
hailemariam-desalegn	Хайлемариам Десалень
meles-zenawi	Мелес Зенауи
tom-donilon	Томас Донилон
james-jones	Джеймс Джонс
stephen-hadley	Стивен Хэдли
sandy-berger	Сэнди Бергер
al-gore	Альберт Гор|Ал Гор
philip-gordon	Филип Гордон
anne-neuberger	Энн Нойбергер
elizabeth-sherwood-randall	Элизабет Шервуд-Рэндалл
dan-coats	Дэн Коутс
avril-haines	Эврил Хейнс
massoud-barzani	Масуд Барзани
nechirvan-barzani	Нечирван Барзани
masrour-barzani	Масрур Барзани
costis-stephanopoulos	Константинос Стефанопулос
olafur-ragnar-grimsson	Олафур Рагнар Гримссон
bjarni-benediktsson	Бьярни Бенедиктссон
alvaro-uribe	Альваро Урибе
juan-manuel-santos	Хуан Мануэль Сантос
jose-eduardo-dos-santos	Жозе Эдуарду душ Сантуш
janez-drnovsek	Янез Дрновшек
milan-kucan	Милан Кучан
peter-medgyessy	Петер Медьеши
ferenc-gyurcsany	Ференц Дюрчань
joaquim-chissano	Жоаким Чиссано
mary-mcaleese	Мэри Макэлис
bertie-ahern	Берти Ахерн
michael-d-higgins	Майкл Хиггинс
nestor-kirchner	Нестор Киршнер
olusegun-obasanjo	Олусегун Обасанджо
zine-el-abidine-ben-ali	Зин аль-Абидин Бен Али
ali-abdullah-saleh	Али Абдалла Салех
robert-mugabe	Роберт Мугабе
omar-al-bashir	Омар аль-Башир
idriss-deby	Идрис Деби
nana-akufo-addo	Нана Акуфо-Аддо
john-mahama	Джон Махама
alassane-ouattara	Алассан Уаттара
bassirou-diomaye-faye	Бассиру Диомай Фай
ibrahim-traore	Ибрагим Траоре
samia-suluhu-hassan	Самия Сулуху Хасан
salva-kiir	Салва Киир
hassan-sheikh-mohamud	Хасан Шейх Мохамуд
isaias-afwerki	Исайяс Афеверки
paul-biya	Поль Бийя
teodoro-obiang	Теодоро Обианг Нгема Мбасого
filipe-nyusi	Филипе Ньюси
andry-rajoelina	Андри Радзуэлина
luis-lacalle-pou	Луис Лакалье Поу
santiago-pena	Сантьяго Пенья
rodrigo-chaves	Родриго Чавес
laurentino-cortizo	Лаурентино Кортисо
jose-raul-mulino	Хосе Рауль Мулино
alan-garcia	Алан Гарсия
ollanta-humala	Ольянта Умала
rodrigo-paz	Родриго Пас
james-marape	Джеймс Марапе
sitiveni-rabuka	Ситивени Рабука
hun-manet	Хун Манет
thongloun-sisoulith	Тхонглун Сисулит
paetongtarn-shinawatra	Пхэтхонгтхан Чинават
anutin-charnvirakul	Анутин Чанвиракун
han-duck-soo	Хан Док Су
cho-tae-yul	Чо Тхэ Ёль
cho-tae-yong	Чо Тхэ Ён
suh-hoon	Со Хун
sahiba-gafarova	Сахиба Гафарова
suren-papikyan	Сурен Папикян
armen-grigoryan	Армен Григорян
mher-grigoryan	Мгер Григорян
alikhan-smailov	Алихан Смаилов
olzhas-bektenov	Олжас Бектенов
askar-mamin	Аскар Мамин
maka-botchorishvili	Мака Бочоришвили
ilia-darchiashvili	Илья Дарчиашвили
jan-egeland	Ян Эгеланн
hans-grundberg	Ханс Грундберг
rosemary-dicarlo	Розмари Дикарло
vladimir-voronin	Владимир Воронин
edward-snowden	Эдвард Сноуден
julian-assange	Джулиан Ассанж
`
