/** Names of people: id · names, parted by |, the usual one first. */
export const peopleFurther = `
johannes-rau	Johannes Rau
helmut-kohl	Helmut Kohl
horst-kohler	Horst Köhler|Horst Koehler
moshe-katsav	Moshe Katsav
tzipi-livni	Tzipi Livni
igor-sechin	Igor Sechin
sergei-sobyanin	Sergei Sobyanin|Sergey Sobyanin
igor-shuvalov	Igor Shuvalov
alexander-bortnikov	Alexander Bortnikov
alexander-bastrykin	Alexander Bastrykin
elvira-nabiullina	Elvira Nabiullina
anton-siluanov	Anton Siluanov
dmitry-rogozin	Dmitry Rogozin
viktor-chernomyrdin	Viktor Chernomyrdin
yevgeny-primakov	Yevgeny Primakov
denis-manturov	Denis Manturov
tatyana-moskalkova	Tatyana Moskalkova
dmytro-lubinets	Dmytro Lubinets
yuriy-yekhanurov	Yuriy Yekhanurov|Yury Yekhanurov
borys-tarasyuk	Borys Tarasyuk
konstantin-gryshchenko	Konstantin Gryshchenko|Kostyantyn Gryshchenko
leonid-kozhara	Leonid Kozhara
andriy-deshchytsia	Andriy Deshchytsia
akihito	Akihito|Emperor Akihito
naruhito	Naruhito|Emperor Naruhito
yoshiro-mori	Yoshiro Mori
keizo-obuchi	Keizo Obuchi
yoriko-kawaguchi	Yoriko Kawaguchi
petru-lucinschi	Petru Lucinschi
guy-verhofstadt	Guy Verhofstadt
james-wolfensohn	James Wolfensohn
abdul-kalam	Abdul Kalam|A.P.J. Abdul Kalam
pranab-mukherjee	Pranab Mukherjee
ram-nath-kovind	Ram Nath Kovind
droupadi-murmu	Droupadi Murmu
thomas-klestil	Thomas Klestil
wolfgang-schussel	Wolfgang Schüssel|Wolfgang Schuessel
werner-faymann	Werner Faymann
christian-kern	Christian Kern
nambaryn-enkhbayar	Nambaryn Enkhbayar
natsagiin-bagabandi	Natsagiin Bagabandi|Natsagiyn Bagabandi
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj
ahmet-necdet-sezer	Ahmet Necdet Sezer
albert-ii	Albert II|Prince Albert II
tran-dai-quang	Tran Dai Quang
nguyen-xuan-phuc	Nguyen Xuan Phuc
john-howard	John Howard
kevin-rudd	Kevin Rudd
julia-gillard	Julia Gillard
beatrix	Beatrix|Queen Beatrix
willem-alexander	Willem-Alexander|King Willem-Alexander
jan-peter-balkenende	Jan Peter Balkenende
thaksin-shinawatra	Thaksin Shinawatra
tang-jiaxuan	Tang Jiaxuan
li-zhaoxing	Li Zhaoxing
zhu-rongji	Zhu Rongji
rolandas-paksas	Rolandas Paksas
valdis-zatlers	Valdis Zatlers
andris-berzins	Andris Bērziņš|Andris Berzins
arnold-ruutel	Arnold Rüütel|Arnold Ruutel
carlo-azeglio-ciampi	Carlo Azeglio Ciampi|Carlo Ciampi
massimo-dalema	Massimo D'Alema
franco-frattini	Franco Frattini
vicente-fox	Vicente Fox
felipe-calderon	Felipe Calderón|Felipe Calderon
stjepan-mesic	Stjepan Mesić|Stjepan Mesic|Stepan Mesic
ivo-josipovic	Ivo Josipović|Ivo Josipovic
goran-persson	Göran Persson|Goran Persson
fredrik-reinfeldt	Fredrik Reinfeldt
henrik-landerholm	Henrik Landerholm
boris-trajkovski	Boris Trajkovski
gjorge-ivanov	Gjorge Ivanov
gordana-siljanovska-davkova	Gordana Siljanovska-Davkova
maithripala-sirisena	Maithripala Sirisena
gotabaya-rajapaksa	Gotabaya Rajapaksa
andrew-holness	Andrew Holness
alexander-ankvab	Alexander Ankvab
sergei-bagapsh	Sergei Bagapsh
eduard-kokoity	Eduard Kokoity
abd-rabbuh-mansour-hadi	Abd Rabbuh Mansour Hadi|Abdrabbuh Mansur Hadi
rudolf-schuster	Rudolf Schuster
ivan-gasparovic	Ivan Gašparovič|Ivan Gasparovic
mikulas-dzurinda	Mikuláš Dzurinda|Mikulas Dzurinda
leszek-miller	Leszek Miller
jerzy-buzek	Jerzy Buzek
costas-simitis	Costas Simitis|Konstantinos Simitis
george-papandreou	George Papandreou
harald-v	Harald V|King Harald V
kjell-magne-bondevik	Kjell Magne Bondevik
ricardo-lagos	Ricardo Lagos|Ricardo Lagos Escobar
sebastian-pinera	Sebastián Piñera|Sebastian Pinera
jose-antonio-kast	José Antonio Kast|Jose Antonio Kast
simeon-saxe-coburg-gotha	Simeon Saxe-Coburg-Gotha|Simeon Saxe-Coburg Gotha
rafik-hariri	Rafik Hariri|Rafiq Hariri
jalal-talabani	Jalal Talabani
saddam-hussein	Saddam Hussein
abdurrahman-wahid	Abdurrahman Wahid
megawati-sukarnoputri	Megawati Sukarnoputri
hubert-vedrine	Hubert Védrine|Hubert Vedrine
lionel-jospin	Lionel Jospin
francois-fillon	François Fillon|Francois Fillon
fernando-henrique-cardoso	Fernando Henrique Cardoso
geraldo-alckmin	Geraldo Alckmin
paavo-lipponen	Paavo Lipponen
alpha-conde	Alpha Condé|Alpha Conde
ueli-maurer	Ueli Maurer
simonetta-sommaruga	Simonetta Sommaruga
khalid-bin-salman	Khalid bin Salman
king-fahd	King Fahd
mishal-al-ahmad-al-jaber-al-sabah	Mishal Al-Ahmad Al-Jaber Al-Sabah
guillermo-lasso	Guillermo Lasso
rafael-correa	Rafael Correa
keith-rowley	Keith Rowley
takeo-akiba	Takeo Akiba|Akiba Takeo
hailemariam-desalegn	Hailemariam Desalegn
meles-zenawi	Meles Zenawi
tom-donilon	Tom Donilon|Thomas Donilon
james-jones	James Jones
stephen-hadley	Stephen Hadley
sandy-berger	Sandy Berger
al-gore	Al Gore|Albert Gore
philip-gordon	Philip Gordon
anne-neuberger	Anne Neuberger
elizabeth-sherwood-randall	Elizabeth Sherwood-Randall|Liz Sherwood-Randall
dan-coats	Dan Coats
avril-haines	Avril Haines
massoud-barzani	Massoud Barzani
nechirvan-barzani	Nechirvan Barzani
masrour-barzani	Masrour Barzani
costis-stephanopoulos	Costis Stephanopoulos|Konstantinos Stephanopoulos
olafur-ragnar-grimsson	Ólafur Ragnar Grímsson|Olafur Ragnar Grimsson
bjarni-benediktsson	Bjarni Benediktsson
alvaro-uribe	Álvaro Uribe|Alvaro Uribe|Alvaro Uribe Velez
juan-manuel-santos	Juan Manuel Santos
jose-eduardo-dos-santos	José Eduardo dos Santos|Jose Eduardo dos Santos
janez-drnovsek	Janez Drnovšek|Janez Drnovsek
milan-kucan	Milan Kučan|Milan Kucan
peter-medgyessy	Péter Medgyessy|Peter Medgyessy
ferenc-gyurcsany	Ferenc Gyurcsány|Ferenc Gyurcsany
joaquim-chissano	Joaquim Chissano
mary-mcaleese	Mary McAleese
bertie-ahern	Bertie Ahern
michael-d-higgins	Michael D. Higgins|Michael Higgins
nestor-kirchner	Néstor Kirchner|Nestor Kirchner
olusegun-obasanjo	Olusegun Obasanjo
zine-el-abidine-ben-ali	Zine El Abidine Ben Ali
ali-abdullah-saleh	Ali Abdullah Saleh
robert-mugabe	Robert Mugabe
omar-al-bashir	Omar al-Bashir
idriss-deby	Idriss Déby|Idriss Deby
nana-akufo-addo	Nana Akufo-Addo
john-mahama	John Mahama|John Dramani Mahama
alassane-ouattara	Alassane Ouattara
bassirou-diomaye-faye	Bassirou Diomaye Faye
ibrahim-traore	Ibrahim Traoré|Ibrahim Traore
samia-suluhu-hassan	Samia Suluhu Hassan
salva-kiir	Salva Kiir
hassan-sheikh-mohamud	Hassan Sheikh Mohamud
isaias-afwerki	Isaias Afwerki
paul-biya	Paul Biya
teodoro-obiang	Teodoro Obiang|Teodoro Obiang Nguema Mbasogo
filipe-nyusi	Filipe Nyusi
andry-rajoelina	Andry Rajoelina
luis-lacalle-pou	Luis Lacalle Pou
santiago-pena	Santiago Peña|Santiago Pena
rodrigo-chaves	Rodrigo Chaves
laurentino-cortizo	Laurentino Cortizo
jose-raul-mulino	José Raúl Mulino|Jose Raul Mulino
alan-garcia	Alan García|Alan Garcia
ollanta-humala	Ollanta Humala
rodrigo-paz	Rodrigo Paz
james-marape	James Marape
sitiveni-rabuka	Sitiveni Rabuka
hun-manet	Hun Manet
thongloun-sisoulith	Thongloun Sisoulith
paetongtarn-shinawatra	Paetongtarn Shinawatra
anutin-charnvirakul	Anutin Charnvirakul
han-duck-soo	Han Duck-soo
cho-tae-yul	Cho Tae-yul
cho-tae-yong	Cho Tae-yong
suh-hoon	Suh Hoon
sahiba-gafarova	Sahiba Gafarova
suren-papikyan	Suren Papikyan
armen-grigoryan	Armen Grigoryan
mher-grigoryan	Mher Grigoryan
alikhan-smailov	Alikhan Smailov
olzhas-bektenov	Olzhas Bektenov
askar-mamin	Askar Mamin
maka-botchorishvili	Maka Botchorishvili
ilia-darchiashvili	Ilia Darchiashvili
jan-egeland	Jan Egeland
hans-grundberg	Hans Grundberg
rosemary-dicarlo	Rosemary DiCarlo
vladimir-voronin	Vladimir Voronin
edward-snowden	Edward Snowden
julian-assange	Julian Assange
`
