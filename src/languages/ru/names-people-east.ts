/** Names of people: id · names, parted by |, the usual one first. */
export const peopleEast = `
nicu-popescu	Нику Попеску
mihai-popsoi	Михай Попшой
dorin-recean	Дорин Речан
natalia-gavrilita	Наталья Гаврилица
vadim-krasnoselsky	Вадим Красносельский
kyriakos-mitsotakis	Кириакос Мицотакис
alexis-tsipras	Алексис Ципрас
antonis-samaras	Антонис Самарас
nikos-dendias	Никос Дендиас
nikos-kotzias	Никос Котзиас
giorgos-gerapetritis	Георгиос Герапетритис
prokopis-pavlopoulos	Прокопис Павлопулос
katerina-sakellaropoulou	Катерина Сакелларопулу
kostas-karamanlis	Костас Караманлис
nikos-anastasiades	Никос Анастасиадис
nikos-christodoulides	Никос Христодулидис
robert-abela	Роберт Абела
micheal-martin	Михол Мартин
leo-varadkar	Лео Варадкар
simon-harris	Саймон Харрис
simon-coveney	Саймон Ковни
enda-kenny	Энда Кенни
pope-francis	Папа Франциск|Франциск
pope-leo-xiv	Папа Лев XIV|Лев XIV
pope-benedict-xvi	Бенедикт XVI
pope-john-paul-ii	Иоанн Павел II
pietro-parolin	Пьетро Паролин
recep-tayyip-erdogan	Реджеп Тайип Эрдоган|Реджеп Тайип Эрдоган|Тайип Эрдоган
abdullah-gul	Абдулла Гюль
ahmet-davutoglu	Ахмет Давутоглу
mevlut-cavusoglu	Мевлют Чавушоглу
hakan-fidan	Хакан Фидан
hulusi-akar	Хулуси Акар
yasar-guler	Яшар Гюлер
ibrahim-kalin	Ибрагим Калын
binali-yildirim	Бинали Йылдырым
alexander-lukashenko	Александр Лукашенко
vladimir-makei	Владимир Макей
sergei-aleinik	Сергей Алейник
maxim-ryzhenkov	Максим Рыженков
svetlana-tikhanovskaya	Светлана Тихановская
viktor-khrenin	Виктор Хренин
roman-golovchenko	Роман Головченко
nursultan-nazarbayev	Нурсултан Назарбаев
kassym-jomart-tokayev	Касым-Жомарт Токаев
mukhtar-tleuberdi	Мухтар Тлеуберди
murat-nurtleu	Мурат Нуртлеу
shavkat-mirziyoyev	Шавкат Мирзиёев
islam-karimov	Ислам Каримов
abdulaziz-kamilov	Абдулазиз Камилов
bakhtiyor-saidov	Бахтиёр Саидов
gurbanguly-berdimuhamedov	Гурбангулы Бердымухамедов
serdar-berdimuhamedov	Сердар Бердымухамедов
saparmurat-niyazov	Сапармурат Ниязов
rashid-meredov	Рашид Мередов
sadyr-japarov	Садыр Жапаров
sooronbay-jeenbekov	Сооронбай Жээнбеков
almazbek-atambayev	Алмазбек Атамбаев
roza-otunbayeva	Роза Отунбаева
kurmanbek-bakiyev	Курманбек Бакиев
askar-akayev	Аскар Акаев
zheenbek-kulubaev	Жээнбек Кулубаев
emomali-rahmon	Эмомали Рахмон|Эмомали Рахмонов
sirojiddin-muhriddin	Сироджиддин Мухриддин
nikol-pashinyan	Никол Пашинян
serzh-sargsyan	Серж Саргсян
armen-sarkissian	Армен Саркисян
vahagn-khachaturyan	Ваагн Хачатурян
robert-kocharyan	Роберт Кочарян
ararat-mirzoyan	Арарат Мирзоян
zohrab-mnatsakanyan	Зограб Мнацаканян
edward-nalbandian	Эдвард Налбандян
ilham-aliyev	Ильхам Алиев
heydar-aliyev	Гейдар Алиев
jeyhun-bayramov	Джейхун Байрамов
elmar-mammadyarov	Эльмар Мамедъяров
hikmet-hajiyev	Хикмет Гаджиев
salome-zourabichvili	Саломе Зурабишвили
mikheil-kavelashvili	Михаил Кавелашвили
mikheil-saakashvili	Михаил Саакашвили
giorgi-margvelashvili	Георгий Маргвелашвили
eduard-shevardnadze	Эдуард Шеварднадзе
irakli-garibashvili	Ираклий Гарибашвили
irakli-kobakhidze	Ираклий Кобахидзе
david-zalkaliani	Давид Залкалиани
aslan-bzhania	Аслан Бжания
raul-khajimba	Рауль Хаджимба
leonid-tibilov	Леонид Тибилов
anatoly-bibilov	Анатолий Бибилов
alan-gagloev	Алан Гаглоев
denis-pushilin	Денис Пушилин
leonid-pasechnik	Леонид Пасечник
alexander-zakharchenko	Александр Захарченко
xi-jinping	Си Цзиньпин
hu-jintao	Ху Цзиньтао
jiang-zemin	Цзян Цзэминь
li-keqiang	Ли Кэцян
li-qiang	Ли Цян
wen-jiabao	Вэнь Цзябао
wang-yi	Ван И
qin-gang	Цинь Ган
yang-jiechi	Ян Цзечи
liu-he	Лю Хэ
he-lifeng	Хэ Лифэн
li-shangfu	Ли Шанфу
dong-jun	Дун Цзюнь
wei-fenghe	Вэй Фэнхэ
zhao-lijian	Чжао Лицзянь
wang-wenbin	Ван Вэньбинь
hua-chunying	Хуа Чуньин
mao-ning	Мао Нин
lin-jian	Линь Цзянь
guo-jiakun	Го Цзякунь
li-hui	Ли Хуэй
tsai-ing-wen	Цай Инвэнь
lai-ching-te	Лай Циндэ
shinzo-abe	Синдзо Абэ
yoshihide-suga	Ёсихидэ Суга
fumio-kishida	Фумио Кисида
shigeru-ishiba	Сигэру Исиба
sanae-takaichi	Санаэ Такаити
junichiro-koizumi	Дзюнъитиро Коидзуми
taro-aso	Таро Асо
yasuo-fukuda	Ясуо Фукуда
yoshihiko-noda	Ёсихико Нода
naoto-kan	Наото Кан
yukio-hatoyama	Юкио Хатояма
toshimitsu-motegi	Тосимицу Мотэги
taro-kono	Таро Коно
yoshimasa-hayashi	Ёсимаса Хаяси
yoko-kamikawa	Ёко Камикава
takeshi-iwaya	Такэси Ивая
moon-jae-in	Мун Чжэ Ин|Мун Чжэ Ина
yoon-suk-yeol	Юн Сок Ёль
lee-jae-myung	Ли Чжэ Мён
park-geun-hye	Пак Кын Хе
lee-myung-bak	Ли Мён Бак
roh-moo-hyun	Но Му Хён
kim-dae-jung	Ким Дэ Чжун
kang-kyung-wha	Кан Гён Хва
park-jin	Пак Чин
kim-jong-un	Ким Чен Ын
kim-jong-il	Ким Чен Ир
kim-yo-jong	Ким Ё Чжон
choe-son-hui	Цой Сон Хи
narendra-modi	Нарендра Моди
manmohan-singh	Манмохан Сингх
atal-bihari-vajpayee	Атал Бихари Ваджпаи
subrahmanyam-jaishankar	Субраманьям Джайшанкар
sushma-swaraj	Сушма Сварадж
ajit-doval	Аджит Довал
rajnath-singh	Раджнатх Сингх
imran-khan	Имран Хан
shehbaz-sharif	Шахбаз Шариф
nawaz-sharif	Наваз Шариф
asif-ali-zardari	Асиф Али Зардари
pervez-musharraf	Первез Мушарраф
hamid-karzai	Хамид Карзай
ashraf-ghani	Ашраф Гани
abdullah-abdullah	Абдулла Абдулла
sheikh-hasina	Шейх Хасина
muhammad-yunus	Мухаммад Юнус
ukhnaagiin-khurelsukh	Ухнагийн Хурэлсух
khaltmaagiin-battulga	Халтмаагийн Баттулга
nguyen-phu-trong	Нгуен Фу Чонг
to-lam	То Лам
pham-minh-chinh	Фам Минь Тинь
joko-widodo	Джоко Видодо
prabowo-subianto	Прабово Субианто
retno-marsudi	Ретно Марсуди
susilo-bambang-yudhoyono	Сусило Бамбанг Юдойоно
anwar-ibrahim	Анвар Ибрагим
mahathir-mohamad	Махатхир Мохамад
lee-hsien-loong	Ли Сянь Лун
lawrence-wong	Лоуренс Вонг
rodrigo-duterte	Родриго Дутерте
ferdinand-marcos-jr	Фердинанд Маркос
prayut-chan-o-cha	Прают Чан-Оча
srettha-thavisin	Срета Тависин
min-aung-hlaing	Мин Аунг Хлайн|Мин Аун Хлайн
hun-sen	Хун Сен
anthony-albanese	Энтони Албанезе
scott-morrison	Скотт Моррисон
malcolm-turnbull	Малкольм Тернбулл
tony-abbott	Тони Эбботт
penny-wong	Пенни Вонг
marise-payne	Мариз Пейн
jacinda-ardern	Джасинда Ардерн
christopher-luxon	Кристофер Лаксон
benjamin-netanyahu	Биньямин Нетаньяху
naftali-bennett	Нафтали Беннет
yair-lapid	Яир Лапид
ehud-olmert	Эхуд Ольмерт
ariel-sharon	Ариэль Шарон
ehud-barak	Эхуд Барак
isaac-herzog	Ицхак Герцог
reuven-rivlin	Реувен Ривлин
shimon-peres	Шимон Перес
yoav-gallant	Йоав Галант
israel-katz	Исраэль Кац
benny-gantz	Бени Ганц
avigdor-lieberman	Авигдор Либерман
gideon-saar	Гидеон Саар
eli-cohen	Эли Коэн
tzachi-hanegbi	Цахи Ханегби
eyal-hulata	Эяль Хулата
ron-dermer	Рон Дермер
mahmoud-abbas	Махмуд Аббас
yasser-arafat	Ясир Арафат
mohammad-mustafa	Мухаммад Мустафа
ismail-haniyeh	Исмаил Хания
yahya-sinwar	Яхья Синвар
hassan-nasrallah	Хасан Насралла
hassan-rouhani	Хасан Рухани
mahmoud-ahmadinejad	Махмуд Ахмадинежад
mohammad-khatami	Мохаммад Хатами
ebrahim-raisi	Ибрагим Раиси|Эбрахим Раиси
masoud-pezeshkian	Масуд Пезешкиан
ali-khamenei	Али Хаменеи
mohammad-javad-zarif	Мохаммад Джавад Зариф
hossein-amir-abdollahian	Хосейн Амир Абдоллахиан|Хоссейн Амир Абдоллахиан
abbas-araghchi	Аббас Аракчи|Аббас Арагчи
ali-larijani	Али Лариджани
ali-shamkhani	Али Шамхани
mohammad-bagher-ghalibaf	Мохаммад Багер Галибаф
esmail-baghaei	Эсмаил Багаи
nasser-kanaani	Насер Канани
saeed-khatibzadeh	Саид Хатибзаде
bashar-al-assad	Башар Асад|Башар аль-Асад
ahmed-al-sharaa	Ахмед Шараа|Ахмед аш-Шараа
walid-muallem	Валид Муаллем
faisal-mekdad	Фейсал Микдад
asaad-al-shaibani	Асаад аш-Шейбани
king-salman	Сальман Бен Абдель Азиз Аль Сауд|Сальман бен Абдул-Азиз Аль Сауд
king-abdullah	Абдалла Бен Абдель Азиз Аль Сауд
mohammed-bin-salman	Мухаммед бен Сальман|Мухаммед Бен Сальман Аль Сауд
faisal-bin-farhan	Фейсал бен Фархан
adel-al-jubeir	Адель аль-Джубейр
mohamed-bin-zayed-al-nahyan	Мухаммед Аль Нахайян|Мухаммед бен Заид|Мухаммед Бен Заид Аль Нахайян
abdullah-bin-zayed	Абдалла бен Заид|Абдалла Бен Заид Аль Нахайян
tamim-bin-hamad-al-thani	Тамим Бен Хамад Аль Тани|Тамим бен Хамад Аль Тани
mohammed-bin-abdulrahman-al-thani	Мухаммед бен Абдеррахман Аль Тани
majed-al-ansari	Маджид аль-Ансари
abdel-fattah-el-sisi	Абдель Фаттах ас-Сиси|Абдельфаттах Сиси|Абдельфаттах ас-Сиси
mohamed-morsi	Мухаммед Мурси
hosni-mubarak	Хосни Мубарак
sameh-shoukry	Самех Шукри
badr-abdelatty	Бадр Абдель Аты
abdullah-ii	Абдалла II|король Абдалла II
ayman-safadi	Айман Сафади
michel-aoun	Мишель Аун
najib-mikati	Наджиб Микати
joseph-aoun	Жозеф Аун
saad-hariri	Саад Харири
mustafa-al-kadhimi	Мустафа аль-Казыми
mohammed-shia-al-sudani	Мухаммед Шиа ас-Судани
haider-al-abadi	Хайдер аль-Абади
nouri-al-maliki	Нури аль-Малики
barham-salih	Бархам Салех
haitham-bin-tariq	Хейсам бен Тарек
badr-albusaidi	Бадр аль-Бусаиди
hamad-bin-isa-al-khalifa	Хамад Бен Иса Аль Халифа
muammar-gaddafi	Муаммар Каддафи
khalifa-haftar	Халифа Хафтар
abdelmadjid-tebboune	Абдельмаджид Теббун
abdelaziz-bouteflika	Абдельазиз Бутефлика
kais-saied	Каис Саид
mohammed-vi	Мухаммед VI
cyril-ramaphosa	Сирил Рамафоза
jacob-zuma	Джейкоб Зума
thabo-mbeki	Табо Мбеки
naledi-pandor	Наледи Пандор
abiy-ahmed	Абий Ахмед
william-ruto	Уильям Руто
uhuru-kenyatta	Ухуру Кениата
bola-tinubu	Бола Тинубу
muhammadu-buhari	Мухаммаду Бухари
macky-sall	Маки Салл
felix-tshisekedi	Феликс Чисекеди
paul-kagame	Поль Кагаме
yoweri-museveni	Йовери Мусевени
joao-lourenco	Жуан Лоренсу
assimi-goita	Ассими Гойта
abdel-fattah-al-burhan	Абдель Фаттах аль-Бурхан
denis-sassou-nguesso	Дени Сассу-Нгессо
faustin-archange-touadera	Фостен-Арканж Туадера
azali-assoumani	Азали Ассумани
hakainde-hichilema	Хакаинде Хичилема
emmerson-mnangagwa	Эммерсон Мнангагва
justin-trudeau	Джастин Трюдо
stephen-harper	Стивен Харпер
mark-carney	Марк Карни
paul-martin	Пол Мартин
jean-chretien	Жан Кретьен
chrystia-freeland	Христя Фриланд
melanie-joly	Мелани Жоли
anita-anand	Анита Ананд
marc-garneau	Марк Гарно
andres-manuel-lopez-obrador	Андрес Мануэль Лопес Обрадор
claudia-sheinbaum	Клаудия Шейнбаум
enrique-pena-nieto	Энрике Пенья Ньето
luiz-inacio-lula-da-silva	Луис Инасиу Лула да Силва|Луис Инасио Лула да Силва|Лула да Силва
jair-bolsonaro	Жаир Болсонаро
dilma-rousseff	Дилма Роуссефф|Дилма Русеф
michel-temer	Мишел Темер
mauro-vieira	Мауру Виейра
celso-amorim	Селсу Аморим
nicolas-maduro	Николас Мадуро
hugo-chavez	Уго Чавес
delcy-rodriguez	Делси Родригес
juan-guaido	Хуан Гуайдо
javier-milei	Хавьер Милей
alberto-fernandez	Альберто Фернандес
mauricio-macri	Маурисио Макри
cristina-fernandez-de-kirchner	Кристина Фернандес де Киршнер
gustavo-petro	Густаво Петро
ivan-duque	Иван Дуке
gabriel-boric	Габриэль Борич
evo-morales	Эво Моралес
luis-arce	Луис Арсе
daniel-noboa	Даниэль Нобоа
dina-boluarte	Дина Болуарте
nayib-bukele	Найиб Букеле
daniel-ortega	Даниэль Ортега
miguel-diaz-canel	Мигель Диас-Канель|Мигель Диас-Канель Бермудес
raul-castro	Рауль Кастро
fidel-castro	Фидель Кастро
bernardo-arevalo	Бернардо Аревало
alejandro-giammattei	Алехандро Джамматтеи
xiomara-castro	Сиомара Кастро
ariel-henry	Ариэль Анри
garry-conille	Гарри Кониль
luis-abinader	Луис Абинадер
mia-mottley	Миа Моттли
irfaan-ali	Ирфаан Али
ursula-von-der-leyen	Урсула фон дер Ляйен
jean-claude-juncker	Жан-Клод Юнкер
jose-manuel-barroso	Жозе Мануэл Баррозу
herman-van-rompuy	Херман ван Ромпей
josep-borrell	Жозеп Боррель
federica-mogherini	Федерика Могерини
catherine-ashton	Кэтрин Эштон
javier-solana	Хавьер Солана
peter-stano	Петер Стано
margaritis-schinas	Маргаритис Схинас
valdis-dombrovskis	Валдис Домбровскис
michel-barnier	Мишель Барнье
johannes-hahn	Йоханнес Хан
oliver-varhelyi	Оливер Вархеи
maros-sefcovic	Марош Шефчович
roberta-metsola	Роберта Метсола
david-sassoli	Давид Сассоли
antonio-guterres	Антониу Гутерриш|Антонио Гутерреш
ban-ki-moon	Пан Ги Мун
kofi-annan	Кофи Аннан
stephane-dujarric	Стефан Дюжаррик
farhan-haq	Фархан Хак
staffan-de-mistura	Стаффан де Мистура
geir-pedersen	Гейр Педерсен
martin-griffiths	Мартин Гриффитс
michelle-bachelet	Мишель Бачелет
volker-turk	Фолькер Тюрк
filippo-grandi	Филиппо Гранди
rafael-grossi	Рафаэль Гросси|Рафаэль Мариано Гросси
yukiya-amano	Юкия Амано
mohamed-elbaradei	Мохаммед эль-Барадеи
kristalina-georgieva	Кристалина Георгиева
christine-lagarde	Кристин Лагард
david-malpass	Дэвид Малпасс
ajay-banga	Аджай Банга
tedros-adhanom-ghebreyesus	Тедрос Адханом Гебреисус|Тедрос Гебрейесус
helga-schmid	Хельга Шмид|Хельга Мария Шмид
thomas-greminger	Томас Гремингер
lamberto-zannier	Ламберто Заньер
feridun-sinirlioglu	Феридун Синирлиоглу
martin-sajdik	Мартин Сайдик
heidi-grau	Хайди Грау
mikko-kinnunen	Микко Киннунен
alexander-hug	Александр Хуг
george-robertson	Джордж Робертсон
jaap-de-hoop-scheffer	Яап де Хооп Схеффер
mircea-geoana	Мирча Джоанэ
oana-lungescu	Оана Лунгеску
stanislav-zas	Станислав Зась
imangali-tasmagambetov	Имангали Тасмагамбетов
sergei-lebedev	Сергей Лебедев
marija-pejcinovic-buric	Мария Пейчинович-Бурич
thorbjorn-jagland	Турбьёрн Ягланд
karim-khan	Карим Хан
fatou-bensouda	Фату Бенсуда
ahmed-aboul-gheit	Ахмед Абу-ль-Гейт
moussa-faki-mahamat	Мусса Факи Махамат
patriarch-kirill	патриарх Кирилл
alexander-dugin	Александр Дугин
elon-musk	Илон Маск
mikhail-gorbachev	Михаил Горбачев
taras-kachka	Тарас Качка
`
