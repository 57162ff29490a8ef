/** Names of people: id · names, parted by |, the usual one first. */
export const peopleEast = `
nicu-popescu	Ніку Попеску
mihai-popsoi	Міхай Попшой
dorin-recean	Дорін Речан
natalia-gavrilita	Наталія Гаврилиця
vadim-krasnoselsky	Вадим Красносельський
kyriakos-mitsotakis	Кіріакос Міцотакіс
alexis-tsipras	Алексіс Ципрас
antonis-samaras	Антоніс Самарас
nikos-dendias	Нікос Дендіас
nikos-kotzias	Нікос Котзіас
giorgos-gerapetritis	Георгіос Герапетрітіс
prokopis-pavlopoulos	Прокопіс Павлопулос
katerina-sakellaropoulou	Катерина Сакелларопулу
kostas-karamanlis	Костас Караманліс
nikos-anastasiades	Нікос Анастасіадіс
nikos-christodoulides	Нікос Христодулідіс
robert-abela	Роберт Абела
micheal-martin	Міхол Мартін
leo-varadkar	Лео Варадкар
simon-harris	Саймон Гарріс
simon-coveney	Саймон Ковні
enda-kenny	Енда Кенні
pope-francis	Папа Франциск|Франциск
pope-leo-xiv	Папа Лев XIV|Лев XIV
pope-benedict-xvi	Бенедикт XVI
pope-john-paul-ii	Іван Павло II
pietro-parolin	П'єтро Паролін
recep-tayyip-erdogan	Реджеп Тайїп Ердоган|Реджеп Таїп Ердоган|Таїп Ердоган
abdullah-gul	Абдулла Гюль
ahmet-davutoglu	Ахмет Давутоглу
mevlut-cavusoglu	Мевлют Чавушоглу
hakan-fidan	Гакан Фідан|Хакан Фідан
hulusi-akar	Гулусі Акар|Хулусі Акар
yasar-guler	Яшар Гюлер
ibrahim-kalin	Ібрагім Калин
binali-yildirim	Біналі Їлдирим
alexander-lukashenko	Олександр Лукашенко
vladimir-makei	Володимир Макей
sergei-aleinik	Сергій Алейник
maxim-ryzhenkov	Максим Рижанков
svetlana-tikhanovskaya	Світлана Тихановська
viktor-khrenin	Віктор Хренін
roman-golovchenko	Роман Головченко
nursultan-nazarbayev	Нурсултан Назарбаєв
kassym-jomart-tokayev	Касим-Жомарт Токаєв
mukhtar-tleuberdi	Мухтар Тлеуберді
murat-nurtleu	Мурат Нуртлеу
shavkat-mirziyoyev	Шавкат Мірзійоєв
islam-karimov	Іслам Карімов
abdulaziz-kamilov	Абдулазіз Камілов
bakhtiyor-saidov	Бахтійор Саїдов
gurbanguly-berdimuhamedov	Гурбангули Бердимухамедов
serdar-berdimuhamedov	Сердар Бердимухамедов
saparmurat-niyazov	Сапармурат Ніязов
rashid-meredov	Рашид Мередов
sadyr-japarov	Садир Жапаров
sooronbay-jeenbekov	Сооронбай Жеенбеков
almazbek-atambayev	Алмазбек Атамбаєв
roza-otunbayeva	Роза Отунбаєва
kurmanbek-bakiyev	Курманбек Бакієв
askar-akayev	Аскар Акаєв
zheenbek-kulubaev	Жеенбек Кулубаєв
emomali-rahmon	Емомалі Рахмон
sirojiddin-muhriddin	Сіроджиддін Мухріддін
nikol-pashinyan	Нікол Пашинян
serzh-sargsyan	Серж Саргсян
armen-sarkissian	Армен Саркісян
vahagn-khachaturyan	Ваагн Хачатурян
robert-kocharyan	Роберт Кочарян
ararat-mirzoyan	Арарат Мірзоян
zohrab-mnatsakanyan	Зограб Мнацаканян
edward-nalbandian	Едвард Налбандян
ilham-aliyev	Ільхам Алієв
heydar-aliyev	Гейдар Алієв
jeyhun-bayramov	Джейхун Байрамов
elmar-mammadyarov	Ельмар Мамед'яров
hikmet-hajiyev	Хікмет Гаджиєв
salome-zourabichvili	Саломе Зурабішвілі
mikheil-kavelashvili	Міхеїл Кавелашвілі
mikheil-saakashvili	Міхеїл Саакашвілі|Михайло Саакашвілі
giorgi-margvelashvili	Георгій Маргвелашвілі
eduard-shevardnadze	Едуард Шеварднадзе
irakli-garibashvili	Іраклій Гарібашвілі
irakli-kobakhidze	Іраклій Кобахідзе
david-zalkaliani	Давид Залкаліані
aslan-bzhania	Аслан Бжанія
raul-khajimba	Рауль Хаджимба
leonid-tibilov	Леонід Тібілов
anatoly-bibilov	Анатолій Бібілов
alan-gagloev	Алан Гаглоєв
denis-pushilin	Денис Пушилін
leonid-pasechnik	Леонід Пасічник
alexander-zakharchenko	Олександр Захарченко
xi-jinping	Сі Цзіньпін
hu-jintao	Ху Цзіньтао
jiang-zemin	Цзян Цземінь
li-keqiang	Лі Кецян
li-qiang	Лі Цян
wen-jiabao	Вень Цзябао
wang-yi	Ван Ї
qin-gang	Цінь Ган
yang-jiechi	Ян Цзечі
liu-he	Лю Хе
he-lifeng	Хе Ліфен
li-shangfu	Лі Шанфу
dong-jun	Дун Цзюнь
wei-fenghe	Вей Фенхе
zhao-lijian	Чжао Ліцзянь
wang-wenbin	Ван Веньбінь
hua-chunying	Хуа Чуньїн
mao-ning	Мао Нін
lin-jian	Лінь Цзянь
guo-jiakun	Го Цзякунь
li-hui	Лі Хуей
tsai-ing-wen	Цай Інвень
lai-ching-te	Лай Цінде
shinzo-abe	Сіндзо Абе|Шіндзо Абе
yoshihide-suga	Йосіхіде Суга|Йошіхіде Суга
fumio-kishida	Фуміо Кісіда|Фуміо Кішіда
shigeru-ishiba	Сігеру Ісіба|Шігеру Ішіба
sanae-takaichi	Санае Такаїті|Санае Такаїчі
junichiro-koizumi	Дзюн'їтіро Коїдзумі
taro-aso	Таро Асо
yasuo-fukuda	Ясуо Фукуда
yoshihiko-noda	Йосіхіко Нода
naoto-kan	Наото Кан
yukio-hatoyama	Юкіо Хатояма
toshimitsu-motegi	Тосіміцу Мотегі
taro-kono	Таро Коно
yoshimasa-hayashi	Йосімаса Хаясі
yoko-kamikawa	Йоко Камікава
takeshi-iwaya	Такесі Івая
moon-jae-in	Мун Чже Ін
yoon-suk-yeol	Юн Сок Йоль
lee-jae-myung	Лі Чже Мьон
park-geun-hye	Пак Кин Хє
lee-myung-bak	Лі Мьон Бак
roh-moo-hyun	Но Му Хьон
kim-dae-jung	Кім Де Чжун
kang-kyung-wha	Кан Гьон Хва
park-jin	Пак Чін
kim-jong-un	Кім Чен Ин
kim-jong-il	Кім Чен Ір
kim-yo-jong	Кім Йо Чжон
choe-son-hui	Чхве Сон Хі
narendra-modi	Нарендра Моді
manmohan-singh	Манмохан Сінгх
atal-bihari-vajpayee	Атал Біхарі Ваджпаї
subrahmanyam-jaishankar	Субраманьям Джайшанкар|Субрахманьям Джайшанкар|Субрагманьям Джайшанкар
sushma-swaraj	Сушма Сварадж
ajit-doval	Аджит Довал
rajnath-singh	Раджнатх Сінгх
imran-khan	Імран Хан
shehbaz-sharif	Шахбаз Шариф
nawaz-sharif	Наваз Шариф
asif-ali-zardari	Асіф Алі Зардарі
pervez-musharraf	Первез Мушарраф
hamid-karzai	Хамід Карзай
ashraf-ghani	Ашраф Гані
abdullah-abdullah	Абдулла Абдулла
sheikh-hasina	Шейх Хасіна
muhammad-yunus	Мухаммад Юнус
ukhnaagiin-khurelsukh	Ухнаагійн Хурелсух
khaltmaagiin-battulga	Халтмаагійн Баттулга
nguyen-phu-trong	Нгуєн Фу Чонг
to-lam	То Лам
pham-minh-chinh	Фам Мінь Тінь
joko-widodo	Джоко Відодо
prabowo-subianto	Прабово Субіанто
retno-marsudi	Ретно Марсуді
susilo-bambang-yudhoyono	Сусіло Бамбанг Юдойоно
anwar-ibrahim	Анвар Ібрагім
mahathir-mohamad	Махатхір Мохамад
lee-hsien-loong	Лі Сянь Лун
lawrence-wong	Лоуренс Вонг
rodrigo-duterte	Родріго Дутерте
ferdinand-marcos-jr	Фердинанд Маркос
prayut-chan-o-cha	Прают Чан-Оча
srettha-thavisin	Сеттха Тавісін
min-aung-hlaing	Мін Аун Хлайн
hun-sen	Хун Сен
anthony-albanese	Ентоні Албанезе
scott-morrison	Скотт Моррісон
malcolm-turnbull	Малколм Тернбулл
tony-abbott	Тоні Ебботт
penny-wong	Пенні Вонг
marise-payne	Маріз Пейн
jacinda-ardern	Джасінда Ардерн
christopher-luxon	Крістофер Лаксон
benjamin-netanyahu	Беньямін Нетаньягу|Біньямін Нетаньяху|Беньямін Нетаньяху
naftali-bennett	Нафталі Беннет
yair-lapid	Яїр Лапід
ehud-olmert	Егуд Ольмерт
ariel-sharon	Аріель Шарон
ehud-barak	Егуд Барак
isaac-herzog	Іцхак Герцог
reuven-rivlin	Реувен Рівлін
shimon-peres	Шимон Перес
yoav-gallant	Йоав Галант
israel-katz	Ісраель Кац
benny-gantz	Бенні Ганц
avigdor-lieberman	Авігдор Ліберман
gideon-saar	Гідеон Саар
eli-cohen	Елі Коен
tzachi-hanegbi	Цахі Ганегбі
eyal-hulata	Еяль Хулата
ron-dermer	Рон Дермер
mahmoud-abbas	Махмуд Аббас
yasser-arafat	Ясір Арафат
mohammad-mustafa	Мухаммад Мустафа
ismail-haniyeh	Ісмаїл Ганія
yahya-sinwar	Ях'я Сінвар
hassan-nasrallah	Хасан Насралла
hassan-rouhani	Хасан Роугані|Хасан Рухані
mahmoud-ahmadinejad	Махмуд Ахмадінежад
mohammad-khatami	Мохаммад Хатамі
ebrahim-raisi	Ебрагім Раїсі|Ібрагім Раїсі
masoud-pezeshkian	Масуд Пезешкіан
ali-khamenei	Алі Хаменеї
mohammad-javad-zarif	Мохаммад Джавад Заріф
hossein-amir-abdollahian	Хоссейн Амір Абдоллахіян
abbas-araghchi	Аббас Арагчі
ali-larijani	Алі Ларіджані
ali-shamkhani	Алі Шамхані
mohammad-bagher-ghalibaf	Мохаммад Багер Галібаф
esmail-baghaei	Есмаїл Багаї
nasser-kanaani	Насер Канаані
saeed-khatibzadeh	Саїд Хатібзаде
bashar-al-assad	Башар Асад|Башар аль-Асад
ahmed-al-sharaa	Ахмед аш-Шараа
walid-muallem	Валід Муаллем
faisal-mekdad	Фейсал Мекдад
asaad-al-shaibani	Асаад аш-Шайбані
king-salman	Сальман бін Абдул-Азіз Аль Сауд
king-abdullah	Абдалла бін Абдул-Азіз Аль Сауд
mohammed-bin-salman	Мухаммед бін Салман
faisal-bin-farhan	Фейсал бін Фархан
adel-al-jubeir	Адель аль-Джубейр
mohamed-bin-zayed-al-nahyan	Мухаммед бін Заїд|Мухаммед Аль Нахайян
abdullah-bin-zayed	Абдалла бін Заїд
tamim-bin-hamad-al-thani	Тамім бін Хамад Аль Тані
mohammed-bin-abdulrahman-al-thani	Мухаммед бін Абдулрахман Аль Тані
majed-al-ansari	Маджед аль-Ансарі
abdel-fattah-el-sisi	Абдель Фаттах ас-Сісі
mohamed-morsi	Мухаммед Мурсі
hosni-mubarak	Хосні Мубарак
sameh-shoukry	Самех Шукрі
badr-abdelatty	Бадр Абделатті
abdullah-ii	Абдалла II
ayman-safadi	Айман Сафаді
michel-aoun	Мішель Аун
najib-mikati	Наджиб Мікаті
joseph-aoun	Жозеф Аун
saad-hariri	Саад Харірі
mustafa-al-kadhimi	Мустафа аль-Казімі
mohammed-shia-al-sudani	Мухаммед Шіа ас-Судані
haider-al-abadi	Хайдер аль-Абаді
nouri-al-maliki	Нурі аль-Малікі
barham-salih	Бархам Саліх
haitham-bin-tariq	Гейсам бін Тарік
badr-albusaidi	Бадр аль-Бусаїді
hamad-bin-isa-al-khalifa	Хамад бін Іса Аль Халіфа
muammar-gaddafi	Муаммар Каддафі
khalifa-haftar	Халіфа Хафтар
abdelmadjid-tebboune	Абдельмаджид Теббун
abdelaziz-bouteflika	Абдельазіз Бутефліка
kais-saied	Каїс Саїд
mohammed-vi	Мухаммед VI
cyril-ramaphosa	Сиріл Рамафоса
jacob-zuma	Джейкоб Зума
thabo-mbeki	Табо Мбекі
naledi-pandor	Наледі Пандор
abiy-ahmed	Абій Ахмед
william-ruto	Вільям Руто
uhuru-kenyatta	Угуру Кеніята
bola-tinubu	Бола Тінубу
muhammadu-buhari	Мухаммаду Бухарі
macky-sall	Макі Салл
felix-tshisekedi	Фелікс Чісекеді
paul-kagame	Поль Кагаме
yoweri-museveni	Йовері Мусевені
joao-lourenco	Жуан Лоренсу
assimi-goita	Ассімі Гойта
abdel-fattah-al-burhan	Абдель Фаттах аль-Бурхан
denis-sassou-nguesso	Дені Сассу-Нгессо
faustin-archange-touadera	Фостен-Арканж Туадера
azali-assoumani	Азалі Ассумані
hakainde-hichilema	Хакаінде Хічілема
emmerson-mnangagwa	Еммерсон Мнангагва
justin-trudeau	Джастін Трюдо
stephen-harper	Стівен Гарпер
mark-carney	Марк Карні
paul-martin	Пол Мартін
jean-chretien	Жан Кретьєн
chrystia-freeland	Христя Фріланд
melanie-joly	Мелані Жолі
anita-anand	Аніта Ананд
marc-garneau	Марк Гарно
andres-manuel-lopez-obrador	Андрес Мануель Лопес Обрадор
claudia-sheinbaum	Клаудія Шейнбаум
enrique-pena-nieto	Енріке Пенья Ньєто
luiz-inacio-lula-da-silva	Луїс Інасіу Лула да Сілва|Лула да Сілва
jair-bolsonaro	Жаїр Болсонару
dilma-rousseff	Ділма Русеф
michel-temer	Мішел Темер
mauro-vieira	Мауру Вієйра
celso-amorim	Селсу Аморім
nicolas-maduro	Ніколас Мадуро
hugo-chavez	Уго Чавес
delcy-rodriguez	Делсі Родрігес
juan-guaido	Хуан Гуайдо
javier-milei	Хав'єр Мілей
alberto-fernandez	Альберто Фернандес
mauricio-macri	Маурісіо Макрі
cristina-fernandez-de-kirchner	Крістіна Фернандес де Кіршнер
gustavo-petro	Густаво Петро
ivan-duque	Іван Дуке
gabriel-boric	Габріель Борич
evo-morales	Ево Моралес
luis-arce	Луїс Арсе
daniel-noboa	Даніель Нобоа
dina-boluarte	Діна Болуарте
nayib-bukele	Наїб Букеле
daniel-ortega	Даніель Ортега
miguel-diaz-canel	Мігель Діас-Канель
raul-castro	Рауль Кастро
fidel-castro	Фідель Кастро
bernardo-arevalo	Бернардо Аревало
alejandro-giammattei	Алехандро Джамматтеї
xiomara-castro	Сіомара Кастро
ariel-henry	Аріель Анрі
garry-conille	Гаррі Коніль
luis-abinader	Луїс Абінадер
mia-mottley	Міа Моттлі
irfaan-ali	Ірфаан Алі
ursula-von-der-leyen	Урсула фон дер Ляєн|Урсула фон дер Ляйєн|Урсула фон дер Лаєн
jean-claude-juncker	Жан-Клод Юнкер
jose-manuel-barroso	Жозе Мануел Баррозу
herman-van-rompuy	Герман ван Ромпей
josep-borrell	Жозеп Боррель
federica-mogherini	Федеріка Могеріні
catherine-ashton	Кетрін Ештон
javier-solana	Хав'єр Солана
peter-stano	Петер Стано
margaritis-schinas	Маргарітіс Схінас
valdis-dombrovskis	Валдіс Домбровскіс
michel-barnier	Мішель Барньє
johannes-hahn	Йоганнес Ган
oliver-varhelyi	Олівер Варгеї
maros-sefcovic	Марош Шефчович
roberta-metsola	Роберта Мецола
david-sassoli	Давід Сассолі
antonio-guterres	Антоніу Гутерреш|Антоніу Гутерріш
ban-ki-moon	Пан Гі Мун
kofi-annan	Кофі Аннан
stephane-dujarric	Стефан Дюжаррік
farhan-haq	Фархан Гак
staffan-de-mistura	Стаффан де Містура
geir-pedersen	Гейр Педерсен
martin-griffiths	Мартін Гріффітс
michelle-bachelet	Мішель Бачелет
volker-turk	Фолькер Тюрк
filippo-grandi	Філіппо Гранді
rafael-grossi	Рафаель Гроссі
yukiya-amano	Юкія Амано
mohamed-elbaradei	Мохаммед аль-Барадеї
kristalina-georgieva	Крісталіна Георгієва
christine-lagarde	Крістін Лагард
david-malpass	Девід Малпасс
ajay-banga	Аджай Банга
tedros-adhanom-ghebreyesus	Тедрос Аданом Гебреїсус
helga-schmid	Гельга Шмід|Хельга Шмід
thomas-greminger	Томас Гремінгер
lamberto-zannier	Ламберто Заньєр
feridun-sinirlioglu	Ферідун Сінірліоглу
martin-sajdik	Мартін Сайдік
heidi-grau	Гайді Грау
mikko-kinnunen	Мікко Кіннунен
alexander-hug	Александр Гуг
george-robertson	Джордж Робертсон
jaap-de-hoop-scheffer	Яап де Гооп Схеффер
mircea-geoana	Мірча Джоане
oana-lungescu	Оана Лунгеску
stanislav-zas	Станіслав Зась
imangali-tasmagambetov	Імангалі Тасмагамбетов
sergei-lebedev	Сергій Лебедєв
marija-pejcinovic-buric	Марія Пейчинович-Бурич
thorbjorn-jagland	Турбйорн Ягланд
karim-khan	Карім Хан
fatou-bensouda	Фату Бенсуда
ahmed-aboul-gheit	Ахмед Абуль-Гейт
moussa-faki-mahamat	Мусса Факі Магамат
patriarch-kirill	патріарх Кирило
alexander-dugin	Олександр Дугін
elon-musk	Ілон Маск
mikhail-gorbachev	Михайло Горбачов
taras-kachka	Тарас Качка
`
