/** States as publishers: top-level domains | English name | further English names and the adjective | Russian genitives | Ukrainian genitives. */
export const publishingStates = `
us|United States|the United States,the United States of America,USA,US,U.S.,America,American|США,Соединённых Штатов,Соединённых Штатов Америки|США,Сполучених Штатів,Сполучених Штатів Америки
gb uk|United Kingdom|the United Kingdom,Great Britain,Britain,UK,British|Великобритании,Соединённого Королевства|Великої Британії,Великобританії,Сполученого Королівства
ru|Russia|the Russian Federation,Russian|России,Российской Федерации,РФ|Росії,Російської Федерації,РФ
ua|Ukraine|the Ukraine,Ukrainian|Украины|України
fr|France|the French Republic,French|Франции,Французской Республики|Франції
de|Germany|the Federal Republic of Germany,FRG,German|Германии,ФРГ|Німеччини,ФРН
it|Italy|the Italian Republic,Italian|Италии|Італії
es|Spain|the Kingdom of Spain,Spanish|Испании|Іспанії
pt|Portugal|Portuguese|Португалии|Португалії
pl|Poland|the Republic of Poland,Polish|Польши|Польщі
ee|Estonia|the Republic of Estonia,Estonian|Эстонии|Естонії
lv|Latvia|the Republic of Latvia,Latvian|Латвии|Латвії
lt|Lithuania|the Republic of Lithuania,Lithuanian|Литвы|Литви
fi|Finland|the Republic of Finland,Finnish|Финляндии|Фінляндії
se|Sweden|Swedish|Швеции|Швеції
no|Norway|Norwegian|Норвегии|Норвегії
dk|Denmark|Danish|Дании|Данії
is|Iceland|Icelandic|Исландии|Ісландії
nl|Netherlands|the Netherlands,Dutch|Нидерландов|Нідерландів
be|Belgium|Belgian|Бельгии|Бельгії
lu|Luxembourg||Люксембурга|Люксембургу
ch|Switzerland|the Swiss Confederation,Swiss|Швейцарии|Швейцарії
at|Austria|the Republic of Austria,Austrian|Австрии|Австрії
hu|Hungary|Hungarian|Венгрии|Угорщини
cz|Czech Republic|the Czech Republic,Czechia,Czech|Чехии,Чешской Республики|Чехії,Чеської Республіки
sk|Slovakia|the Slovak Republic,Slovak|Словакии|Словаччини
si|Slovenia|Slovenian|Словении|Словенії
hr|Croatia|Croatian|Хорватии|Хорватії
ba|Bosnia and Herzegovina||Боснии и Герцеговины|Боснії і Герцеговини
rs|Serbia|the Republic of Serbia,Serbian|Сербии|Сербії
me|Montenegro||Черногории|Чорногорії
mk|North Macedonia||Северной Македонии|Північної Македонії
al|Albania|Albanian|Албании|Албанії
bg|Bulgaria|the Republic of Bulgaria,Bulgarian|Болгарии|Болгарії
ro|Romania|Romanian|Румынии|Румунії
md|Moldova|the Republic of Moldova,Moldovan|Молдавии,Молдовы,Республики Молдова|Молдови,Республіки Молдова
gr|Greece|the Hellenic Republic,Greek|Греции|Греції
cy|Cyprus||Кипра|Кіпру
mt|Malta||Мальты|Мальти
ie|Ireland|Irish|Ирландии|Ірландії
va|Vatican|the Vatican,the Holy See|Ватикана,Святого Престола|Ватикану,Святого Престолу
tr|Turkey|Türkiye,the Republic of Turkey,the Republic of Türkiye,Turkish|Турции,Турецкой Республики|Туреччини,Турецької Республіки
by|Belarus|the Republic of Belarus,Belarusian|Белоруссии,Беларуси,Республики Беларусь|Білорусі
ge|Georgia|Georgian|Грузии|Грузії
am|Armenia|the Republic of Armenia,Armenian|Армении|Вірменії
az|Azerbaijan|the Republic of Azerbaijan,Azerbaijani|Азербайджана,Азербайджанской Республики|Азербайджану
kz|Kazakhstan|the Republic of Kazakhstan,Kazakh|Казахстана,Республики Казахстан|Казахстану
uz|Uzbekistan|the Republic of Uzbekistan,Uzbek|Узбекистана|Узбекистану
tm|Turkmenistan||Туркмении,Туркменистана|Туркменістану
kg|Kyrgyzstan|the Kyrgyz Republic|Киргизии,Кыргызстана,Кыргызской Республики,Киргизской Республики|Киргизстану
tj|Tajikistan||Таджикистана|Таджикистану
mn|Mongolia|Mongolian|Монголии|Монголії
cn|China|the People's Republic of China,PRC,Chinese|Китая,КНР,Китайской Народной Республики|Китаю,КНР
tw|Taiwan||Тайваня|Тайваню
jp|Japan|Japanese|Японии|Японії
kr|South Korea|the Republic of Korea,Korea,South Korean|Южной Кореи,Республики Корея|Південної Кореї,Республіки Корея
kp|North Korea|the DPRK,North Korean|КНДР,Северной Кореи|КНДР,Північної Кореї
in|India|the Republic of India,Indian|Индии|Індії
pk|Pakistan|the Islamic Republic of Pakistan,Pakistani|Пакистана|Пакистану
bd|Bangladesh||Бангладеш|Бангладеш
lk|Sri Lanka||Шри-Ланки|Шрі-Ланки
np|Nepal||Непала|Непалу
vn|Vietnam|Viet Nam,Vietnamese|Вьетнама|В'єтнаму
th|Thailand||Таиланда|Таїланду
my|Malaysia||Малайзии|Малайзії
sg|Singapore||Сингапура|Сінгапуру
id|Indonesia|Indonesian|Индонезии|Індонезії
ph|Philippines|the Philippines|Филиппин|Філіппін
au|Australia|Australian|Австралии|Австралії
nz|New Zealand||Новой Зеландии|Нової Зеландії
il|Israel|the State of Israel,Israeli|Израиля|Ізраїлю
ps|Palestine|the State of Palestine|Палестины|Палестини
ir|Iran|the Islamic Republic of Iran,Iranian|Ирана|Ірану
iq|Iraq|Iraqi|Ирака|Іраку
sy|Syria|Syrian|Сирии|Сирії
lb|Lebanon||Ливана|Лівану
jo|Jordan||Иордании|Йорданії
sa|Saudi Arabia|the Kingdom of Saudi Arabia,Saudi|Саудовской Аравии|Саудівської Аравії
ae|United Arab Emirates|the United Arab Emirates,the UAE|ОАЭ,Объединённых Арабских Эмиратов|ОАЕ
qa|Qatar|the State of Qatar|Катара|Катару
kw|Kuwait||Кувейта|Кувейту
om|Oman||Омана|Оману
eg|Egypt|the Arab Republic of Egypt,Egyptian|Египта|Єгипту
ly|Libya||Ливии|Лівії
tn|Tunisia||Туниса|Тунісу
dz|Algeria||Алжира|Алжиру
ma|Morocco||Марокко|Марокко
et|Ethiopia||Эфиопии|Ефіопії
ke|Kenya||Кении|Кенії
ng|Nigeria||Нигерии|Нігерії
gh|Ghana||Ганы|Гани
sn|Senegal||Сенегала|Сенегалу
za|South Africa|the Republic of South Africa|ЮАР|ПАР
ca|Canada|Canadian|Канады|Канади
mx|Mexico|Mexican|Мексики|Мексики
br|Brazil|Brazilian|Бразилии|Бразилії
ar|Argentina||Аргентины|Аргентини
cl|Chile||Чили|Чилі
co|Colombia||Колумбии|Колумбії
pe|Peru||Перу|Перу
ve|Venezuela||Венесуэлы|Венесуели
cu|Cuba||Кубы|Куби
xk|Kosovo||Косово|Косова
`
