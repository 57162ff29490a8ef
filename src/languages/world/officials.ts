/** Official publishers: hosts | English name | side | further names; "!" marks one that stands alone at the head of an account. */
export const officials = `
whitehouse.gov bidenwhitehouse.archives.gov trumpwhitehouse.archives.gov obamawhitehouse.archives.gov georgewbush-whitehouse.archives.gov clintonwhitehouse5.archives.gov clintonwhitehouse4.archives.gov clintonwhitehouse3.archives.gov|White House|United States|!THE WHITE HOUSE,The White House,!James S. Brady Press Briefing Room,!Office of the Press Secretary,!White House Press Office,Biden White House,Белый дом,Белый дом США,Администрация США,Білий дім,Білий дім США,whitehouse.gov
state.gov 2009-2017.state.gov 2017-2021.state.gov 2021-2025.state.gov|State Department|United States|US Department of State,U.S. Department of State,United States Department of State,Department of State,US State Department,!Office of the Spokesperson,Госдепартамент,Госдепартамент США,Государственный департамент США,Госдеп,Госдеп США,Держдепартамент,Держдепартамент США,Державний департамент США,Держдеп
defense.gov war.gov|Pentagon|United States|US Department of Defense,U.S. Department of Defense,Department of Defense,Пентагон,Министерство обороны США,Минобороны США,Міноборони США
treasury.gov home.treasury.gov|US Treasury|United States|US Department of the Treasury,U.S. Department of the Treasury,Минфин США,Мінфін США
usembassy.gov|Embassy of the United States|United States|US Embassy,U.S. Embassy
kremlin.ru special.kremlin.ru|Kremlin|Russia|The Kremlin,President of Russia,Administration of the President of Russia,Presidential Executive Office,!Kremlin Press Service,!Presidential Press and Information Office,Official website of the President of Russia,Кремль,Президент России,Администрация Президента России,Администрация Президента РФ,!Пресс-служба Кремля,!Пресс-служба Президента России,Официальный сайт Президента России,События,Кремль Президента России,Президент Росії,Пресслужба Кремля,Адміністрація президента Росії
mid.ru|Ministry of Foreign Affairs of Russia|Russia|MFA Russia,Russian MFA,Russian Foreign Ministry,Russia's Foreign Ministry,The Ministry of Foreign Affairs of the Russian Federation,МИД,МИД России,МИД РФ,!Департамент информации и печати МИД России,Министерство иностранных дел России,Министерство иностранных дел Российской Федерации,МЗС Росії,МЗС РФ
government.ru|Government of Russia|Russia|Russian Government,Правительство России,Правительство Российской Федерации,Правительство РФ,!Пресс-служба Правительства,Уряд Росії
mil.ru|Ministry of Defence of Russia|Russia|Russian Defence Ministry,Russian Ministry of Defence,Минобороны России,Министерство обороны России,Министерство обороны Российской Федерации,Міноборони Росії
scrf.gov.ru|Security Council of Russia|Russia|Совет безопасности Российской Федерации,Совет Безопасности России
duma.gov.ru|State Duma|Russia|Государственная Дума,Госдума
council.gov.ru|Federation Council|Russia|Совет Федерации
president.gov.ua|Office of the President of Ukraine|Ukraine|President of Ukraine,Presidential Office of Ukraine,!Press Service of the President of Ukraine,Official website of the President of Ukraine,Office of President of Ukraine,Офис Президента Украины,Президент Украины,Администрация Президента Украины,Офіс Президента,Офіс Президента України,Президент України,Сайт Президента України,!Пресслужба Президента України,!Прес-служба Президента України,Офіційне інтернет-представництво Президента України,Президент України офіційне інтернет-представництво,Адміністрація Президента України
mfa.gov.ua|Ministry of Foreign Affairs of Ukraine|Ukraine|MFA of Ukraine,MFA Ukraine,Ukrainian Foreign Ministry,Foreign Ministry of Ukraine,МИД Украины,Министерство иностранных дел Украины,МЗС,МЗС України,Міністерство закордонних справ України
kmu.gov.ua|Government of Ukraine|Ukraine|Cabinet of Ministers of Ukraine,Government Portal,Кабинет Министров Украины,Правительство Украины,Кабмін,Кабінет Міністрів України,Урядовий портал,Єдиний веб-портал органів виконавчої влади України,Уряд України
mil.gov.ua mod.gov.ua|Ministry of Defence of Ukraine|Ukraine|Ministry of Defense of Ukraine,Министерство обороны Украины,Міністерство оборони України,Міноборони України,Міноборони
rnbo.gov.ua|National Security and Defense Council of Ukraine|Ukraine|РНБО України,СНБО Украины,Рада національної безпеки і оборони України
rada.gov.ua|Verkhovna Rada|Ukraine|Verkhovna Rada of Ukraine,Верховная Рада Украины,Верховна Рада України,Верховна Рада
gov.uk number10.gov.uk|Government of the United Kingdom|United Kingdom|GOV.UK,UK Government,British Government,HM Government,10 Downing Street,!Prime Minister's Office 10 Downing Street,Number 10,No 10,No. 10,Downing Street,Foreign Commonwealth & Development Office,Foreign Commonwealth and Development Office,Foreign Office,British Foreign Office,FCDO,Даунинг-стрит,Правительство Великобритании,Форин-офис,Даунінг-стріт,Уряд Великої Британії
royal.uk|Royal Household of the United Kingdom|United Kingdom|Buckingham Palace,The Royal Family
elysee.fr|Élysée Palace|France|Élysée,Elysee,Palais de l'Élysée,Elysée,Elysee Palace,Présidence de la République,Presidency of the French Republic,Елисейский дворец,Єлисейський палац
diplomatie.gouv.fr|Ministry of Foreign Affairs of France|France|Ministry for Europe and Foreign Affairs,Ministère de l'Europe et des Affaires étrangères,France Diplomatie,France Diplomacy,Quai d'Orsay
gouvernement.fr info.gouv.fr|Government of France|France|Gouvernement
bundesregierung.de bundeskanzler.de|Government of Germany|Germany|Federal Government,The Federal Government,Die Bundesregierung,Bundesregierung,German Government,Federal Chancellery,Presse- und Informationsamt der Bundesregierung,Bundeskanzler,Федеральное правительство Германии
bundespraesident.de|President of Germany|Germany|Der Bundespräsident,Federal President
auswaertiges-amt.de|Ministry of Foreign Affairs of Germany|Germany|Federal Foreign Office,German Federal Foreign Office,Auswärtiges Amt,German Foreign Office
tccb.gov.tr|Presidency of Turkey|Turkey|Presidency of the Republic of Türkiye,Presidency of the Republic of Turkey,T.C. Cumhurbaşkanlığı,Directorate of Communications,Turkish Presidency,Presidency of Türkiye,Presidency of Turkey,TCCB
iletisim.gov.tr|Presidency of Turkey|Turkey|
mfa.gov.tr|Ministry of Foreign Affairs of Turkey|Turkey|Turkish Foreign Ministry,T.C. Dışişleri Bakanlığı
fmprc.gov.cn mfa.gov.cn|Ministry of Foreign Affairs of China|China|Chinese Foreign Ministry,China MFA,Ministry of Foreign Affairs People's Republic of China
gov.cn|Government of China|China|State Council of the People's Republic of China,State Council,Chinese Government
mea.gov.in|Ministry of External Affairs of India|India|Ministry of External Affairs,Ministry of External Affairs Government of India,MEA India
pmindia.gov.in pmindia.nic.in narendramodi.in|Prime Minister of India|India|PMO India,Prime Minister's Office India,Prime Minister's Office of India,PM India
pib.gov.in|Press Information Bureau of India|India|Press Information Bureau,!PIB Delhi,PIB
mofa.go.jp|Ministry of Foreign Affairs of Japan|Japan|MOFA Japan,Japanese Foreign Ministry
kantei.go.jp japan.kantei.go.jp|Prime Minister of Japan|Japan|Prime Minister's Office of Japan,Kantei,Cabinet Secretariat
president.pl prezydent.pl|President of Poland|Poland|Kancelaria Prezydenta RP,Chancellery of the President of Poland,The official website of the President of the Republic of Poland
gov.pl premier.gov.pl|Government of Poland|Poland|Kancelaria Prezesa Rady Ministrów,Chancellery of the Prime Minister of Poland
presidentti.fi presidency.fi|President of Finland|Finland|Presidentti,Office of the President of the Republic of Finland
valtioneuvosto.fi government.fi|Government of Finland|Finland|Finnish Government,Valtioneuvosto
um.fi formin.finland.fi|Ministry of Foreign Affairs of Finland|Finland|Ministry for Foreign Affairs of Finland
president.ee|President of Estonia|Estonia|Office of the President of Estonia
valitsus.ee|Government of Estonia|Estonia|
vm.ee|Ministry of Foreign Affairs of Estonia|Estonia|Estonian Foreign Ministry
president.lv|President of Latvia|Latvia|Chancery of the President of Latvia
mk.gov.lv|Government of Latvia|Latvia|Cabinet of Ministers of Latvia
mfa.gov.lv|Ministry of Foreign Affairs of Latvia|Latvia|Latvian Foreign Ministry
lrp.lt|President of Lithuania|Lithuania|Office of the President of Lithuania,Lietuvos Respublikos Prezidentas
urm.lt|Ministry of Foreign Affairs of Lithuania|Lithuania|Lithuanian Foreign Ministry
lrv.lt|Government of Lithuania|Lithuania|
regeringen.se government.se|Government of Sweden|Sweden|Government Offices of Sweden,Regeringskansliet
regjeringen.no|Government of Norway|Norway|Norwegian Government
um.dk|Ministry of Foreign Affairs of Denmark|Denmark|
stm.dk regeringen.dk|Government of Denmark|Denmark|Prime Minister's Office of Denmark
government.is stjornarradid.is|Government of Iceland|Iceland|
government.nl rijksoverheid.nl|Government of the Netherlands|Netherlands|Dutch Government
diplomatie.belgium.be premier.be belgium.be|Government of Belgium|Belgium|
gouvernement.lu|Government of Luxembourg|Luxembourg|
admin.ch eda.admin.ch|Government of Switzerland|Switzerland|Federal Council,Federal Department of Foreign Affairs
bundeskanzleramt.gv.at bmeia.gv.at|Government of Austria|Austria|Federal Chancellery of Austria,Federal Ministry for European and International Affairs
bundespraesident.at|President of Austria|Austria|
miniszterelnok.hu kormany.hu abouthungary.hu|Government of Hungary|Hungary|Prime Minister of Hungary,About Hungary
sandorpalota.hu|President of Hungary|Hungary|
hrad.cz|President of the Czech Republic|Czech Republic|Prague Castle
vlada.cz vlada.gov.cz|Government of the Czech Republic|Czech Republic|
mzv.cz mzv.gov.cz|Ministry of Foreign Affairs of the Czech Republic|Czech Republic|Czech Foreign Ministry
prezident.sk|President of Slovakia|Slovakia|
vlada.gov.sk|Government of Slovakia|Slovakia|
mzv.sk|Ministry of Foreign Affairs of Slovakia|Slovakia|
predsednica-slo.si predsednik.si|President of Slovenia|Slovenia|
predsjednik.hr|President of Croatia|Croatia|
vlada.gov.hr|Government of Croatia|Croatia|
predsednik.rs|President of Serbia|Serbia|
srbija.gov.rs|Government of Serbia|Serbia|
mfa.rs mfa.gov.rs|Ministry of Foreign Affairs of Serbia|Serbia|
president.bg|President of Bulgaria|Bulgaria|
presidency.ro|President of Romania|Romania|Administrația Prezidențială,Presidential Administration of Romania
gov.ro|Government of Romania|Romania|
mae.ro|Ministry of Foreign Affairs of Romania|Romania|
presedinte.md|President of Moldova|Moldova|Presidency of the Republic of Moldova
gov.md|Government of Moldova|Moldova|
mfa.gov.md|Ministry of Foreign Affairs of Moldova|Moldova|
primeminister.gr|Prime Minister of Greece|Greece|
presidency.gr|President of Greece|Greece|
mfa.gr|Ministry of Foreign Affairs of Greece|Greece|
president.ie|President of Ireland|Ireland|
gov.ie|Government of Ireland|Ireland|
quirinale.it|President of Italy|Italy|Presidenza della Repubblica,Quirinale
governo.it palazzochigi.it|Government of Italy|Italy|Presidency of the Council of Ministers,Palazzo Chigi
esteri.it|Ministry of Foreign Affairs of Italy|Italy|Farnesina
lamoncloa.gob.es|Government of Spain|Spain|La Moncloa
exteriores.gob.es|Ministry of Foreign Affairs of Spain|Spain|
casareal.es|Royal Household of Spain|Spain|
portugal.gov.pt|Government of Portugal|Portugal|
presidencia.pt|President of Portugal|Portugal|
vatican.va press.vatican.va|Holy See|Vatican|Holy See Press Office,The Holy See
president.gov.by|President of Belarus|Belarus|
mfa.gov.by|Ministry of Foreign Affairs of Belarus|Belarus|
president.gov.ge president.ge|President of Georgia|Georgia|
mfa.gov.ge|Ministry of Foreign Affairs of Georgia|Georgia|
president.am|President of Armenia|Armenia|
primeminister.am gov.am|Prime Minister of Armenia|Armenia|Office of the Prime Minister of Armenia,Аппарат премьер-министра Армении
mfa.am|Ministry of Foreign Affairs of Armenia|Armenia|
president.az|President of Azerbaijan|Azerbaijan|
mfa.gov.az|Ministry of Foreign Affairs of Azerbaijan|Azerbaijan|
akorda.kz|President of Kazakhstan|Kazakhstan|Akorda,Акорда,Ақорда
president.uz|President of Uzbekistan|Uzbekistan|
president.kg|President of Kyrgyzstan|Kyrgyzstan|
president.tj|President of Tajikistan|Tajikistan|
president.mn|President of Mongolia|Mongolia|
president.gov.tw|President of Taiwan|Taiwan|Office of the President Republic of China (Taiwan)
president.go.kr opp.go.kr|President of South Korea|South Korea|Office of the President of the Republic of Korea
mofa.go.kr|Ministry of Foreign Affairs of South Korea|South Korea|
mfa.gov.sg|Ministry of Foreign Affairs of Singapore|Singapore|
pmo.gov.sg|Prime Minister of Singapore|Singapore|Prime Minister's Office Singapore
pm.gov.au|Prime Minister of Australia|Australia|
foreignminister.gov.au dfat.gov.au|Ministry of Foreign Affairs of Australia|Australia|Department of Foreign Affairs and Trade
beehive.govt.nz|Government of New Zealand|New Zealand|Beehive
pm.gc.ca|Prime Minister of Canada|Canada|Prime Minister of Canada Justin Trudeau,Office of the Prime Minister of Canada
international.gc.ca canada.ca|Government of Canada|Canada|Global Affairs Canada
gob.mx|Government of Mexico|Mexico|Gobierno de México
planalto.gov.br gov.br|Government of Brazil|Brazil|Planalto,Presidência da República
itamaraty.gov.br|Ministry of Foreign Affairs of Brazil|Brazil|Itamaraty
casarosada.gob.ar|President of Argentina|Argentina|Casa Rosada
presidencia.gov.co|President of Colombia|Colombia|
gob.cl prensa.presidencia.cl|Government of Chile|Chile|
thepresidency.gov.za|President of South Africa|South Africa|The Presidency
dirco.gov.za|Ministry of Foreign Affairs of South Africa|South Africa|Department of International Relations and Cooperation
statehouse.gov.ng|President of Nigeria|Nigeria|
presidency.eg sis.gov.eg|President of Egypt|Egypt|Egyptian Presidency,State Information Service
mfa.gov.il|Ministry of Foreign Affairs of Israel|Israel|Israeli Foreign Ministry
gov.il pmo.gov.il|Government of Israel|Israel|Prime Minister's Office Israel,Prime Minister's Office of Israel,Israel Prime Minister's Office,Israeli Prime Minister's Office,Israel GPO,Government Press Office of Israel
president.ir|President of Iran|Iran|
mfa.ir mfa.gov.ir|Ministry of Foreign Affairs of Iran|Iran|Iranian Foreign Ministry
leader.ir khamenei.ir|Supreme Leader of Iran|Iran|
spa.gov.sa mofa.gov.sa|Government of Saudi Arabia|Saudi Arabia|Saudi Press Agency
wam.ae mofa.gov.ae|Government of the United Arab Emirates|United Arab Emirates|Emirates News Agency
mofa.gov.qa|Ministry of Foreign Affairs of Qatar|Qatar|
petra.gov.jo rhc.jo|Government of Jordan|Jordan|Royal Hashemite Court
mofa.gov.pk|Ministry of Foreign Affairs of Pakistan|Pakistan|
europa.eu|European Union|European Union|EU,ЕС,Евросоюз,Европейский союз,ЄС,Європейський Союз,Євросоюз
consilium.europa.eu|European Council|European Union|Council of the European Union,Council of the EU,Consilium,Европейский совет,Совет ЕС,Європейська рада,Рада ЄС
ec.europa.eu commission.europa.eu|European Commission|European Union|Европейская комиссия,Еврокомиссия,Європейська комісія,Єврокомісія
eeas.europa.eu|European External Action Service|European Union|EEAS,European Union External Action,EU External Action,ЕСВД,Европейская служба внешних связей
europarl.europa.eu|European Parliament|European Union|Европарламент,Европейский парламент,Європарламент
nato.int|NATO|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,НАТО
un.org news.un.org press.un.org ukraine.un.org|United Nations|United Nations|UN,UN News,ООН,Организация Объединённых Наций,Новости ООН,ООН Організація Об'єднаних Націй
osce.org|OSCE|OSCE|Organization for Security and Co-operation in Europe,ОБСЕ,ОБСЄ
coe.int|Council of Europe|Council of Europe|Совет Европы,Рада Європи
iaea.org|International Atomic Energy Agency|International Atomic Energy Agency|IAEA,МАГАТЭ,МАГАТЕ
imf.org|International Monetary Fund|International Monetary Fund|IMF,МВФ
worldbank.org|World Bank|World Bank|Всемирный банк,Світовий банк
who.int|World Health Organization|World Health Organization|WHO,ВОЗ,ВООЗ
cis.minsk.by|Commonwealth of Independent States|Commonwealth of Independent States|CIS,СНГ,СНД
odkb-csto.org|Collective Security Treaty Organization|Collective Security Treaty Organization|CSTO,ОДКБ
sectsco.org|Shanghai Cooperation Organisation|Shanghai Cooperation Organisation|SCO,ШОС
asean.org|ASEAN|ASEAN|АСЕАН
au.int|African Union|African Union|Африканский союз,Африканський союз
`
