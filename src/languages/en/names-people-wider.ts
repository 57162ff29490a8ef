/** Names of people: id · names, parted by |, the usual one first. */
export const peopleWider = `
karim-massimov	Karim Massimov|Karim Masimov
bakytzhan-sagintayev	Bakytzhan Sagintayev
erlan-idrissov	Erlan Idrissov|Yerlan Idrissov
kairat-abdrakhmanov	Kairat Abdrakhmanov
beibut-atamkulov	Beibut Atamkulov
marat-tazhin	Marat Tazhin
kanat-saudabayev	Kanat Saudabayev
yerzhan-kazykhanov	Yerzhan Kazykhanov
yermek-kosherbayev	Yermek Kosherbayev
ruslan-zhaksylykov	Ruslan Zhaksylykov
ali-asadov	Ali Asadov
novruz-mammadov	Novruz Mammadov
artur-rasizade	Artur Rasizade
zakir-hasanov	Zakir Hasanov
vilayat-guliyev	Vilayat Guliyev
aykhan-hajizada	Aykhan Hajizada|Aykhan Hajizade
mehriban-aliyeva	Mehriban Aliyeva
levon-ter-petrosyan	Levon Ter-Petrosyan|Levon Ter-Petrossian
vartan-oskanian	Vartan Oskanian|Vardan Oskanyan
karen-karapetyan	Karen Karapetyan
hovik-abrahamyan	Hovik Abrahamyan
seyran-ohanyan	Seyran Ohanyan
david-tonoyan	David Tonoyan
alen-simonyan	Alen Simonyan
bidzina-ivanishvili	Bidzina Ivanishvili
giorgi-kvirikashvili	Giorgi Kvirikashvili
mamuka-bakhtadze	Mamuka Bakhtadze
giorgi-gakharia	Giorgi Gakharia
nika-gilauri	Nika Gilauri
grigol-vashadze	Grigol Vashadze
gela-bezhuashvili	Gela Bezhuashvili
maia-panjikidze	Maia Panjikidze
mikheil-janelidze	Mikheil Janelidze
juansher-burchuladze	Juansher Burchuladze
irakli-alasania	Irakli Alasania
shalva-papuashvili	Shalva Papuashvili
nino-burjanadze	Nino Burjanadze|Nino Burdzhanadze
mircea-snegur	Mircea Snegur
vlad-filat	Vlad Filat
iurie-leanca	Iurie Leancă|Iurie Leanca
pavel-filip	Pavel Filip
ion-chicu	Ion Chicu
alexandru-munteanu	Alexandru Munteanu
andrei-stratan	Andrei Stratan
aureliu-ciocoi	Aureliu Ciocoi
natalia-gherman	Natalia Gherman
anatolie-nosatii	Anatolie Nosatîi|Anatolie Nosatii
igor-grosu	Igor Grosu
vasile-tarlev	Vasile Tarlev
akbar-hashemi-rafsanjani	Akbar Hashemi Rafsanjani
kamal-kharrazi	Kamal Kharrazi
manouchehr-mottaki	Manouchehr Mottaki
ali-akbar-salehi	Ali Akbar Salehi|Ali-Akbar Salehi
amir-hatami	Amir Hatami
aziz-nasirzadeh	Aziz Nasirzadeh
hossein-salami	Hossein Salami
qasem-soleimani	Qasem Soleimani|Qassem Soleimani
saeed-jalili	Saeed Jalili
ali-bagheri-kani	Ali Bagheri Kani|Ali Bagheri
majid-takht-ravanchi	Majid Takht-Ravanchi|Majid Takht Ravanchi
kazem-gharibabadi	Kazem Gharibabadi
ramin-mehmanparast	Ramin Mehmanparast
saud-al-faisal	Saud al-Faisal
khalifa-bin-zayed-al-nahyan	Khalifa bin Zayed Al Nahyan|Khalifa bin Zayed
mohammed-bin-rashid-al-maktoum	Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid
anwar-gargash	Anwar Gargash
hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani|Hamad bin Khalifa
khalid-al-attiyah	Khalid al-Attiyah
nabil-fahmy	Nabil Fahmy
amr-moussa	Amr Moussa
mostafa-madbouly	Mostafa Madbouly
kim-young-sam	Kim Young-sam
yun-byung-se	Yun Byung-se
chung-eui-yong	Chung Eui-yong
cho-hyun	Cho Hyun
wi-sung-lac	Wi Sung-lac
ri-yong-ho	Ri Yong-ho
ri-son-gwon	Ri Son-gwon
antonio-patriota	Antonio Patriota
ernesto-araujo	Ernesto Araújo|Ernesto Araujo
carlos-franca	Carlos França|Carlos Franca
nelson-mandela	Nelson Mandela
kgalema-motlanthe	Kgalema Motlanthe
maite-nkoana-mashabane	Maite Nkoana-Mashabane
ronald-lamola	Ronald Lamola
brian-mulroney	Brian Mulroney
john-baird	John Baird
lawrence-cannon	Lawrence Cannon
francois-philippe-champagne	François-Philippe Champagne|Francois-Philippe Champagne
harjit-sajjan	Harjit Sajjan
bill-blair	Bill Blair
lamberto-dini	Lamberto Dini
emma-bonino	Emma Bonino
angelino-alfano	Angelino Alfano
enzo-moavero-milanesi	Enzo Moavero Milanesi
lorenzo-guerini	Lorenzo Guerini
felipe-gonzalez	Felipe González|Felipe Gonzalez
miguel-angel-moratinos	Miguel Ángel Moratinos|Miguel Angel Moratinos
jose-manuel-garcia-margallo	José Manuel García-Margallo|Jose Manuel Garcia-Margallo
arancha-gonzalez-laya	Arancha González Laya|Arancha Gonzalez Laya
margarita-robles	Margarita Robles
arpad-goncz	Árpád Göncz|Arpad Goncz
laszlo-solyom	László Sólyom|Laszlo Solyom
pal-schmitt	Pál Schmitt|Pal Schmitt
gordon-bajnai	Gordon Bajnai
kristof-szalay-bobrovniczky	Kristóf Szalay-Bobrovniczky|Kristof Szalay-Bobrovniczky
zoltan-kovacs	Zoltán Kovács|Zoltan Kovacs
vladimir-meciar	Vladimír Mečiar|Vladimir Meciar
iveta-radicova	Iveta Radičová|Iveta Radicova
igor-matovic	Igor Matovič|Igor Matovic
ludovit-odor	Ľudovít Ódor|Ludovit Odor
ivan-korcok	Ivan Korčok|Ivan Korcok
rastislav-kacer	Rastislav Káčer|Rastislav Kacer
robert-kalinak	Robert Kaliňák|Robert Kalinak
slobodan-milosevic	Slobodan Milošević|Slobodan Milosevic
zoran-dindic	Zoran Đinđić|Zoran Djindjic
vuk-jeremic	Vuk Jeremić|Vuk Jeremic
mirko-cvetkovic	Mirko Cvetković|Mirko Cvetkovic
milos-vucevic	Miloš Vučević|Milos Vucevic
duro-macut	Đuro Macut|Djuro Macut
marko-duric	Marko Đurić|Marko Djuric
nikola-selakovic	Nikola Selaković|Nikola Selakovic
lennart-meri	Lennart Meri
andrus-ansip	Andrus Ansip
taavi-roivas	Taavi Rõivas|Taavi Roivas
urmas-paet	Urmas Paet
sven-mikser	Sven Mikser
eva-maria-liimets	Eva-Maria Liimets
guntis-ulmanis	Guntis Ulmanis
maris-kucinskis	Māris Kučinskis|Maris Kucinskis
laimdota-straujuma	Laimdota Straujuma
baiba-braze	Baiba Braže|Baiba Braze
andris-spruds	Andris Sprūds|Andris Spruds
vytautas-landsbergis	Vytautas Landsbergis
algirdas-brazauskas	Algirdas Brazauskas
algirdas-butkevicius	Algirdas Butkevičius|Algirdas Butkevicius
saulius-skvernelis	Saulius Skvernelis
kestutis-budrys	Kęstutis Budrys|Kestutis Budrys
gintautas-paluckas	Gintautas Paluckas
inga-ruginiene	Inga Ruginienė|Inga Ruginiene
arvydas-anusauskas	Arvydas Anušauskas|Arvydas Anusauskas
dovile-sakaliene	Dovilė Šakalienė|Dovile Sakaliene
anna-lindh	Anna Lindh
maria-malmer-stenergard	Maria Malmer Stenergard
pal-jonson	Pål Jonson|Pal Jonson
peter-hultqvist	Peter Hultqvist
carl-xvi-gustaf	Carl XVI Gustaf
borge-brende	Børge Brende|Borge Brende
tore-sandvik	Tore Sandvik
bjorn-arild-gram	Bjørn Arild Gram|Bjorn Arild Gram
margrethe-ii	Margrethe II
anders-samuelsen	Anders Samuelsen
martin-lidegaard	Martin Lidegaard
micheline-calmy-rey	Micheline Calmy-Rey
doris-leuthard	Doris Leuthard
johann-schneider-ammann	Johann Schneider-Ammann
martin-pfister	Martin Pfister
beate-meinl-reisinger	Beate Meinl-Reisinger
ursula-plassnik	Ursula Plassnik
michael-spindelegger	Michael Spindelegger
alfred-gusenbauer	Alfred Gusenbauer
brigitte-bierlein	Brigitte Bierlein
klaudia-tanner	Klaudia Tanner
vaclav-havel	Václav Havel|Vaclav Havel
bohuslav-sobotka	Bohuslav Sobotka
mirek-topolanek	Mirek Topolánek|Mirek Topolanek
petr-necas	Petr Nečas|Petr Necas
jiri-paroubek	Jiří Paroubek|Jiri Paroubek
karel-schwarzenberg	Karel Schwarzenberg
lubomir-zaoralek	Lubomír Zaorálek|Lubomir Zaoralek
tomas-petricek	Tomáš Petříček|Tomas Petricek
jana-cernochova	Jana Černochová|Jana Cernochova
ion-iliescu	Ion Iliescu
emil-constantinescu	Emil Constantinescu
nicolae-ciuca	Nicolae Ciucă|Nicolae Ciuca
ilie-bolojan	Ilie Bolojan
teodor-melescanu	Teodor Meleșcanu|Teodor Melescanu
luminita-odobescu	Luminița Odobescu|Luminita Odobescu
oana-toiu	Oana Țoiu|Oana Toiu
petar-stoyanov	Petar Stoyanov
sergei-stanishev	Sergei Stanishev|Sergey Stanishev
plamen-oresharski	Plamen Oresharski
nikolai-denkov	Nikolai Denkov|Nikolay Denkov
rosen-zhelyazkov	Rosen Zhelyazkov
mariya-gabriel	Mariya Gabriel|Mariya Gabriel
dora-bakoyannis	Dora Bakoyannis
karolos-papoulias	Karolos Papoulias
konstantinos-tasoulas	Konstantinos Tasoulas
evangelos-venizelos	Evangelos Venizelos
caspar-veldkamp	Caspar Veldkamp
david-van-weel	David van Weel
ruben-brekelmans	Ruben Brekelmans
elio-di-rupo	Elio Di Rupo
yves-leterme	Yves Leterme
didier-reynders	Didier Reynders
sophie-wilmes	Sophie Wilmès|Sophie Wilmes
hadja-lahbib	Hadja Lahbib
maxime-prevot	Maxime Prévot|Maxime Prevot
theo-francken	Theo Francken
jose-socrates	José Sócrates|Jose Socrates
pedro-passos-coelho	Pedro Passos Coelho
anibal-cavaco-silva	Aníbal Cavaco Silva|Anibal Cavaco Silva
paulo-rangel	Paulo Rangel
franjo-tudman	Franjo Tuđman|Franjo Tudjman
ivo-sanader	Ivo Sanader
jadranka-kosor	Jadranka Kosor
gordan-grlic-radman	Gordan Grlić Radman|Gordan Grlic Radman
danilo-turk	Danilo Türk|Danilo Turk
tanja-fajon	Tanja Fajon
shah-mahmood-qureshi	Shah Mahmood Qureshi
ishaq-dar	Ishaq Dar
bilawal-bhutto-zardari	Bilawal Bhutto Zardari
benazir-bhutto	Benazir Bhutto
khawaja-asif	Khawaja Asif
marcelo-ebrard	Marcelo Ebrard
alexander-downer	Alexander Downer
julie-bishop	Julie Bishop
richard-marles	Richard Marles
nguyen-tan-dung	Nguyen Tan Dung
bui-thanh-son	Bui Thanh Son
vo-van-thuong	Vo Van Thuong
truong-tan-sang	Truong Tan Sang
luong-cuong	Luong Cuong
akylbek-japarov	Akylbek Japarov
adylbek-kasymaliev	Adylbek Kasymaliev
kokhir-rasulzoda	Kokhir Rasulzoda
sirodjidin-aslov	Sirodjidin Aslov
abdulla-aripov	Abdulla Aripov
farouk-al-sharaa	Farouk al-Sharaa
hafez-al-assad	Hafez al-Assad
fuad-hussein	Fuad Hussein
hoshyar-zebari	Hoshyar Zebari
abdul-latif-rashid	Abdul Latif Rashid
riyad-al-maliki	Riyad al-Maliki
mohammad-shtayyeh	Mohammad Shtayyeh
bruno-rodriguez	Bruno Rodríguez|Bruno Rodriguez
yvan-gil	Yván Gil|Yvan Gil
charles-haughey	Charles Haughey
brian-cowen	Brian Cowen
glafcos-clerides	Glafcos Clerides
tassos-papadopoulos	Tassos Papadopoulos
dimitris-christofias	Dimitris Christofias
constantinos-kombos	Constantinos Kombos
vjosa-osmani	Vjosa Osmani
ramush-haradinaj	Ramush Haradinaj
bajram-begaj	Bajram Begaj
hristijan-mickoski	Hristijan Mickoski
nikola-gruevski	Nikola Gruevski
dritan-abazovic	Dritan Abazović|Dritan Abazovic
milojko-spajic	Milojko Spajić|Milojko Spajic
filip-vujanovic	Filip Vujanović|Filip Vujanovic
denis-becirovic	Denis Bećirović|Denis Becirovic
christian-schmidt	Christian Schmidt
amir-khan-muttaqi	Amir Khan Muttaqi
helen-clark	Helen Clark
john-key	John Key
najib-razak	Najib Razak
yingluck-shinawatra	Yingluck Shinawatra
benigno-aquino	Benigno Aquino
gloria-macapagal-arroyo	Gloria Macapagal Arroyo|Gloria Arroyo
nawaf-salam	Nawaf Salam
michel-suleiman	Michel Suleiman
emile-lahoud	Émile Lahoud|Emile Lahoud
ahmed-attaf	Ahmed Attaf
abdul-hamid-dbeibeh	Abdul Hamid Dbeibeh
fayez-al-sarraj	Fayez al-Sarraj
`
