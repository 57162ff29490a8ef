/** Press: hosts | English name | further names. */
export const press = `
tass.ru tass.com itar-tass.com|TASS|ТАСС,ИТАР-ТАСС,ITAR-TASS,ТАРС
ria.ru|RIA Novosti|RIA,РИА Новости,РИА,РІА Новости
interfax.ru interfax.com|Interfax|Интерфакс,Інтерфакс
interfax.com.ua|Interfax-Ukraine|Интерфакс-Украина,Інтерфакс-Україна
reuters.com|Reuters|Рейтер,Рейтерс
apnews.com|Associated Press|AP,AP News,The Associated Press,Ассошиэйтед Пресс
afp.com|Agence France-Presse|AFP,Франс Пресс
bloomberg.com|Bloomberg|Bloomberg News,Блумберг
cnn.com edition.cnn.com|CNN|
bbc.com bbc.co.uk|BBC|BBC News,BBC News Русская служба,Русская служба Би-би-си,Би-би-си,BBC News Україна,Бі-бі-сі
news.sky.com|Sky News|
foxnews.com|Fox News|
nbcnews.com|NBC News|NBC
cbsnews.com|CBS News|CBS
abcnews.go.com abcnews.com|ABC News|
msnbc.com|MSNBC|
npr.org|NPR|
pbs.org|PBS NewsHour|PBS
axios.com|Axios|
politico.com politico.eu|Politico|POLITICO,POLITICO Europe
thehill.com|The Hill|
nytimes.com|New York Times|The New York Times,NYT
washingtonpost.com|Washington Post|The Washington Post,WP
wsj.com|Wall Street Journal|The Wall Street Journal,WSJ
ft.com|Financial Times|The Financial Times,FT
theguardian.com|Guardian|The Guardian
thetimes.co.uk thetimes.com|Times|The Times
telegraph.co.uk|Telegraph|The Telegraph,The Daily Telegraph
independent.co.uk|Independent|The Independent
economist.com|Economist|The Economist
foreignpolicy.com|Foreign Policy|
foreignaffairs.com|Foreign Affairs|
euronews.com|Euronews|Евроньюс,Євроньюз
euractiv.com|Euractiv|EURACTIV
lemonde.fr|Le Monde|
lefigaro.fr|Le Figaro|
liberation.fr|Libération|
france24.com|France 24|
spiegel.de|Der Spiegel|DER SPIEGEL,Spiegel
bild.de|Bild|BILD
welt.de|Die Welt|WELT
faz.net|Frankfurter Allgemeine|FAZ,Frankfurter Allgemeine Zeitung
sueddeutsche.de|Süddeutsche Zeitung|
zeit.de|Die Zeit|
tagesschau.de|Tagesschau|ARD
dpa.com|dpa|DPA
dw.com|Deutsche Welle|DW,DW.COM,Немецкая волна,Німецька хвиля
elpais.com|El País|
corriere.it|Corriere della Sera|
repubblica.it|La Repubblica|
ansa.it|ANSA|
kyodonews.net english.kyodonews.net|Kyodo|Kyodo News
nhk.or.jp|NHK|NHK WORLD-JAPAN
japantimes.co.jp|Japan Times|The Japan Times
xinhuanet.com news.cn|Xinhua|Xinhua News Agency,Синьхуа,Сіньхуа
globaltimes.cn|Global Times|
people.com.cn|People's Daily|Жэньминь жибао
cgtn.com|CGTN|
scmp.com|South China Morning Post|SCMP
yna.co.kr|Yonhap|Yonhap News Agency
kcna.kp|KCNA|ЦТАК
thehindu.com|The Hindu|
indiatimes.com|Times of India|The Times of India
ndtv.com|NDTV|
aljazeera.com|Al Jazeera|Al Jazeera English,Аль-Джазира
alarabiya.net|Al Arabiya|Al Arabiya English
aa.com.tr|Anadolu|Anadolu Agency,Анадолу
hurriyetdailynews.com|Hürriyet Daily News|
dailysabah.com|Daily Sabah|
irna.ir en.irna.ir|IRNA|
tasnimnews.com|Tasnim|
presstv.ir|Press TV|
haaretz.com|Haaretz|
timesofisrael.com|Times of Israel|The Times of Israel
jpost.com|Jerusalem Post|The Jerusalem Post
rt.com|RT|Russia Today
sputniknews.com sputnikglobe.com|Sputnik|Sputnik International,Спутник
kommersant.ru|Kommersant|Коммерсантъ,Коммерсант
vedomosti.ru|Vedomosti|Ведомости
iz.ru|Izvestia|Известия
rbc.ru|RBC|РБК
rg.ru|Rossiyskaya Gazeta|Российская газета
vesti.ru|Vesti|Вести.Ru,Вести
1tv.ru|Channel One Russia|Первый канал
ntv.ru|NTV|НТВ
mk.ru|Moskovsky Komsomolets|Московский комсомолец,МК
kp.ru|Komsomolskaya Pravda|Комсомольская правда
aif.ru|Argumenty i Fakty|Аргументы и факты
ng.ru|Nezavisimaya Gazeta|Независимая газета
novayagazeta.ru novayagazeta.eu|Novaya Gazeta|Новая газета,Новая газета Европа
meduza.io|Meduza|Медуза
lenta.ru|Lenta.ru|Лента.ру,Lenta
gazeta.ru|Gazeta.ru|Газета.Ru,Газета.ру
regnum.ru|Regnum|ИА REGNUM,ИА Регнум
rosbalt.ru|Rosbalt|Росбалт
fontanka.ru|Fontanka|Фонтанка
themoscowtimes.com|Moscow Times|The Moscow Times
tvrain.tv tvrain.ru|Dozhd|Дождь,Телеканал Дождь,TV Rain
echo.msk.ru|Echo of Moscow|Эхо Москвы
svoboda.org radiosvoboda.org rferl.org|Radio Liberty|RFE/RL,Radio Free Europe/Radio Liberty,Радио Свобода,Радіо Свобода
golosameriki.com voanews.com holosameryky.com ukrainian.voanews.com|Voice of America|VOA,VOA News,Голос Америки
currenttime.tv|Current Time|Настоящее время
wikinews.org|Wikinews|Викиновости,Вікіновини
unian.ua unian.net unian.info|UNIAN|УНИАН,УНІАН
ukrinform.ua ukrinform.net ukrinform.ru|Ukrinform|Укринформ,Укрінформ
pravda.com.ua|Ukrainska Pravda|Украинская правда,Українська правда,УП
eurointegration.com.ua|European Pravda|Европейская правда,Європейська правда
epravda.com.ua|Ekonomichna Pravda|Економічна правда,Экономическая правда
zn.ua|ZN.UA|Зеркало недели,Дзеркало тижня
obozrevatel.com|Obozrevatel|Обозреватель,Обозреватель,OBOZ.UA
censor.net censor.net.ua|Censor.net|Цензор.НЕТ,Цензор.нет
liga.net|LIGA.net|ЛІГА.net,ЛИГАБизнесИнформ
nv.ua|NV|НВ,Новое время,Новий час
gordonua.com|Gordon|ГОРДОН
focus.ua|Focus|Фокус
segodnya.ua|Segodnya|Сегодня
korrespondent.net|Korrespondent|Корреспондент.net,Кореспондент.net
rbc.ua|RBC-Ukraine|РБК-Украина,РБК-Україна
24tv.ua|24 Kanal|24 Канал
tsn.ua|TSN|ТСН
5.ua|5 Kanal|5 канал
unn.ua unn.com.ua|UNN|УНН,Українські Національні Новини
lb.ua|LB.ua|Левый берег,Лівий берег
babel.ua|Babel|Бабель
suspilne.media|Suspilne|Суспільне,Суспільне Новини,Общественное
hromadske.ua hromadske.radio|Hromadske|Громадське,Громадське радіо
glavcom.ua|Glavcom|Главком
novynarnia.com|Novynarnia|Новинарня
day.kyiv.ua|Den|День
kyivindependent.com|Kyiv Independent|The Kyiv Independent
kyivpost.com|Kyiv Post|
belta.by|BelTA|БелТА,БЕЛТА
pap.pl|PAP|Polska Agencja Prasowa
polskieradio.pl polskieradio24.pl|Polskie Radio|Polish Radio
wyborcza.pl|Gazeta Wyborcza|
rp.pl|Rzeczpospolita|
delfi.ee delfi.lt delfi.lv|Delfi|
err.ee|ERR|
lrt.lt|LRT|
yle.fi|Yle|
hs.fi|Helsingin Sanomat|
tengrinews.kz|Tengrinews|
salamnews.org|SalamNews|
armenpress.am|Armenpress|Арменпресс
trend.az|Trend|Тренд
azertag.az|AZERTAC|АЗЕРТАДЖ
cbc.ca|CBC|CBC News
theglobeandmail.com|Globe and Mail|The Globe and Mail
abc.net.au|ABC Australia|
`
