/** Names of people: id · names, parted by |, the usual one first. */
export const peopleFurther = `
johannes-rau	Йоганнес Рау
helmut-kohl	Гельмут Коль
horst-kohler	Горст Келер
moshe-katsav	Моше Кацав
tzipi-livni	Ціпі Лівні
igor-sechin	Ігор Сєчін
sergei-sobyanin	Сергій Собянін
igor-shuvalov	Ігор Шувалов
alexander-bortnikov	Олександр Бортников
alexander-bastrykin	Олександр Бастрикін
elvira-nabiullina	Ельвіра Набіулліна
anton-siluanov	Антон Сілуанов
dmitry-rogozin	Дмитро Рогозін
viktor-chernomyrdin	Віктор Чорномирдін
yevgeny-primakov	Євген Примаков
denis-manturov	Денис Мантуров
tatyana-moskalkova	Тетяна Москалькова
dmytro-lubinets	Дмитро Лубінець
yuriy-yekhanurov	Юрій Єхануров
borys-tarasyuk	Борис Тарасюк
konstantin-gryshchenko	Костянтин Грищенко
leonid-kozhara	Леонід Кожара
andriy-deshchytsia	Андрій Дещиця
akihito	Акіхіто
naruhito	Нарухіто
yoshiro-mori	Йосіро Морі
keizo-obuchi	Кейдзо Обуті
yoriko-kawaguchi	Йоріко Кавагуті
petru-lucinschi	Петру Лучинскі
guy-verhofstadt	Гі Вергофстадт
james-wolfensohn	Джеймс Вулфенсон
abdul-kalam	Абдул Калам
pranab-mukherjee	Пранаб Мукерджі
ram-nath-kovind	Рам Натх Ковінд
droupadi-murmu	Драупаді Мурму
thomas-klestil	Томас Клестіль
wolfgang-schussel	Вольфганг Шюссель
werner-faymann	Вернер Файман
christian-kern	Крістіан Керн
nambaryn-enkhbayar	Намбарин Енхбаяр
natsagiin-bagabandi	Нацагійн Багабанді
tsakhiagiin-elbegdorj	Цахіагійн Елбегдорж
ahmet-necdet-sezer	Ахмет Недждет Сезер
albert-ii	Альбер II
tran-dai-quang	Чан Дай Куанг
nguyen-xuan-phuc	Нгуєн Суан Фук
john-howard	Джон Говард
kevin-rudd	Кевін Радд
julia-gillard	Джулія Гіллард
beatrix	Беатрікс
willem-alexander	Віллем-Олександр
jan-peter-balkenende	Ян Петер Балкененде
thaksin-shinawatra	Таксін Чинават
tang-jiaxuan	Тан Цзясюань
li-zhaoxing	Лі Чжаосін
zhu-rongji	Чжу Жунцзі
rolandas-paksas	Роландас Паксас
valdis-zatlers	Валдіс Затлерс
andris-berzins	Андріс Берзіньш
arnold-ruutel	Арнольд Рюйтель
carlo-azeglio-ciampi	Карло Адзельо Чампі
massimo-dalema	Массімо Д'Алема
franco-frattini	Франко Фраттіні
vicente-fox	Вісенте Фокс
felipe-calderon	Феліпе Кальдерон
stjepan-mesic	Степан Месич
ivo-josipovic	Іво Йосипович
goran-persson	Йоран Перссон
fredrik-reinfeldt	Фредрік Рейнфельдт
henrik-landerholm	Генрік Ландергольм
boris-trajkovski	Борис Трайковський
gjorge-ivanov	Георге Іванов
gordana-siljanovska-davkova	Гордана Сільяновська-Давкова
maithripala-sirisena	Майтріпала Сірісена
gotabaya-rajapaksa	Готабая Раджапакса
andrew-holness	Ендрю Голнесс
alexander-ankvab	Олександр Анкваб
sergei-bagapsh	Сергій Багапш
eduard-kokoity	Едуард Кокойти
abd-rabbuh-mansour-hadi	Абд Раббо Мансур Хаді
rudolf-schuster	Рудольф Шустер
ivan-gasparovic	Іван Гашпарович
mikulas-dzurinda	Мікулаш Дзурінда
leszek-miller	Лешек Міллер
jerzy-buzek	Єжи Бузек
costas-simitis	Костас Симітіс
george-papandreou	Георгіос Папандреу
harald-v	Гаральд V
kjell-magne-bondevik	К'єлль Магне Бундевік
ricardo-lagos	Рікардо Лагос
sebastian-pinera	Себастьян Піньєра
jose-antonio-kast	Хосе Антоніо Каст
simeon-saxe-coburg-gotha	Симеон Саксен-Кобург-Готський
rafik-hariri	Рафік Харірі
jalal-talabani	Джаляль Талабані
saddam-hussein	Саддам Хусейн
abdurrahman-wahid	Абдуррахман Вахід
megawati-sukarnoputri	Мегаваті Сукарнопутрі
hubert-vedrine	Юбер Ведрін
lionel-jospin	Ліонель Жоспен
francois-fillon	Франсуа Фійон
fernando-henrique-cardoso	Фернанду Енріке Кардозу
geraldo-alckmin	Жералду Алкмін
paavo-lipponen	Пааво Ліппонен
alpha-conde	Альфа Конде
ueli-maurer	Улі Маурер
simonetta-sommaruga	Сімонетта Соммаруга
khalid-bin-salman	Халід бін Салман
king-fahd	Король Фахд
mishal-al-ahmad-al-jaber-al-sabah	Мішаль аль-Ахмад аль-Джабер ас-Сабах
guillermo-lasso	Гільєрмо Лассо
rafael-correa	Рафаель Корреа
keith-rowley	Кіт Роулі
takeo-akiba	Такео Акіба
hailemariam-desalegn	Гайлемаріам Десалень
meles-zenawi	Мелес Зенауї
tom-donilon	Томас Донілон
james-jones	Джеймс Джонс
stephen-hadley	Стівен Гедлі
sandy-berger	Сенді Бергер
al-gore	Альберт Гор
philip-gordon	Філіп Гордон
anne-neuberger	Енн Нойбергер
elizabeth-sherwood-randall	Елізабет Шервуд-Рендалл
dan-coats	Ден Коутс
avril-haines	Евріл Гейнс
massoud-barzani	Масуд Барзані
nechirvan-barzani	Нечирван Барзані
masrour-barzani	Масрур Барзані
costis-stephanopoulos	Константінос Стефанопулос
olafur-ragnar-grimsson	Олафур Рагнар Грімссон
bjarni-benediktsson	Б'ярні Бенедіктссон
alvaro-uribe	Альваро Урібе
juan-manuel-santos	Хуан Мануель Сантос
jose-eduardo-dos-santos	Жозе Едуарду душ Сантуш
janez-drnovsek	Янез Дрновшек
milan-kucan	Мілан Кучан
peter-medgyessy	Петер Медьєші
ferenc-gyurcsany	Ференц Дюрчань
joaquim-chissano	Жоакім Чіссано
mary-mcaleese	Мері Макеліс
bertie-ahern	Берті Агерн
michael-d-higgins	Майкл Гіггінс
nestor-kirchner	Нестор Кіршнер
olusegun-obasanjo	Олусегун Обасанджо
zine-el-abidine-ben-ali	Зін аль-Абідін Бен Алі
ali-abdullah-saleh	Алі Абдалла Салех
robert-mugabe	Роберт Мугабе
omar-al-bashir	Омар аль-Башир
idriss-deby	Ідріс Дебі
nana-akufo-addo	Нана Акуфо-Аддо
john-mahama	Джон Магама
alassane-ouattara	Алассан Уаттара
bassirou-diomaye-faye	Бассіру Діомай Фай
ibrahim-traore	Ібрагім Траоре
samia-suluhu-hassan	Самія Сулуху Хасан
salva-kiir	Салва Кіїр
hassan-sheikh-mohamud	Хасан Шейх Мохамуд
isaias-afwerki	Ісаяс Афеверкі
paul-biya	Поль Бія
teodoro-obiang	Теодоро Обіанг Нгема Мбасого
filipe-nyusi	Філіпе Ньюсі
andry-rajoelina	Андрі Радзуеліна
luis-lacalle-pou	Луїс Лакальє Поу
santiago-pena	Сантьяго Пенья
rodrigo-chaves	Родріго Чавес
laurentino-cortizo	Лаурентіно Кортісо
jose-raul-mulino	Хосе Рауль Муліно
alan-garcia	Алан Гарсія
ollanta-humala	Ольянта Умала
rodrigo-paz	Родріго Пас
james-marape	Джеймс Марапе
sitiveni-rabuka	Сітівені Рабука
hun-manet	Хун Манет
thongloun-sisoulith	Тхонглун Сісуліт
paetongtarn-shinawatra	Пхетхонгтхан Чинават
anutin-charnvirakul	Анутін Чанвіракун
han-duck-soo	Хан Док Су
cho-tae-yul	Чо Тхе Йоль
cho-tae-yong	Чо Тхе Йон
suh-hoon	Со Хун
sahiba-gafarova	Сахіба Гафарова
suren-papikyan	Сурен Папікян
armen-grigoryan	Армен Григорян
mher-grigoryan	Мгер Григорян
alikhan-smailov	Аліхан Смаїлов
olzhas-bektenov	Олжас Бектенов
askar-mamin	Аскар Мамін
maka-botchorishvili	Мака Бочорішвілі
ilia-darchiashvili	Ілля Дарчіашвілі
jan-egeland	Ян Егеланн
hans-grundberg	Ганс Грундберг
rosemary-dicarlo	Розмарі Дікарло
vladimir-voronin	Володимир Воронін
edward-snowden	Едвард Сноуден
julian-assange	Джуліан Ассанж
`
