/** Names of people: id · names, parted by |, the usual one first. */
export const peopleEast = `
nicu-popescu	Nicu Popescu
mihai-popsoi	Mihai Popșoi|Mihai Popsoi
dorin-recean	Dorin Recean
natalia-gavrilita	Natalia Gavrilița|Natalia Gavrilita
vadim-krasnoselsky	Vadim Krasnoselsky
kyriakos-mitsotakis	Kyriakos Mitsotakis
alexis-tsipras	Alexis Tsipras
antonis-samaras	Antonis Samaras
nikos-dendias	Nikos Dendias
nikos-kotzias	Nikos Kotzias
giorgos-gerapetritis	Giorgos Gerapetritis|George Gerapetritis
prokopis-pavlopoulos	Prokopis Pavlopoulos
katerina-sakellaropoulou	Katerina Sakellaropoulou
kostas-karamanlis	Kostas Karamanlis|Costas Karamanlis
nikos-anastasiades	Nikos Anastasiades|Nicos Anastasiades
nikos-christodoulides	Nikos Christodoulides
robert-abela	Robert Abela
micheal-martin	Micheál Martin|Micheal Martin
leo-varadkar	Leo Varadkar
simon-harris	Simon Harris
simon-coveney	Simon Coveney
enda-kenny	Enda Kenny
pope-francis	Pope Francis|Francis
pope-leo-xiv	Pope Leo XIV|Leo XIV
pope-benedict-xvi	Pope Benedict XVI|Benedict XVI
pope-john-paul-ii	Pope John Paul II|John Paul II
pietro-parolin	Pietro Parolin
recep-tayyip-erdogan	Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Tayyip Erdogan
abdullah-gul	Abdullah Gul|Abdullah Gül
ahmet-davutoglu	Ahmet Davutoğlu|Ahmet Davutoglu
mevlut-cavusoglu	Mevlüt Çavuşoğlu|Mevlut Cavusoglu
hakan-fidan	Hakan Fidan
hulusi-akar	Hulusi Akar
yasar-guler	Yaşar Güler|Yasar Guler
ibrahim-kalin	İbrahim Kalın|Ibrahim Kalin
binali-yildirim	Binali Yıldırım|Binali Yildirim
alexander-lukashenko	Alexander Lukashenko|Aleksandr Lukashenko|Alyaksandr Lukashenka
vladimir-makei	Vladimir Makei
sergei-aleinik	Sergei Aleinik|Sergey Aleinik
maxim-ryzhenkov	Maxim Ryzhenkov
svetlana-tikhanovskaya	Svetlana Tikhanovskaya|Sviatlana Tsikhanouskaya|Svyatlana Tsikhanouskaya
viktor-khrenin	Viktor Khrenin
roman-golovchenko	Roman Golovchenko
nursultan-nazarbayev	Nursultan Nazarbayev|Nursultan Nazarbaev
kassym-jomart-tokayev	Kassym-Jomart Tokayev
mukhtar-tleuberdi	Mukhtar Tleuberdi
murat-nurtleu	Murat Nurtleu
shavkat-mirziyoyev	Shavkat Mirziyoyev
islam-karimov	Islam Karimov
abdulaziz-kamilov	Abdulaziz Kamilov
bakhtiyor-saidov	Bakhtiyor Saidov|Bakhtiyar Saidov
gurbanguly-berdimuhamedov	Gurbanguly Berdimuhamedov|Gurbanguly Berdimuhamedow
serdar-berdimuhamedov	Serdar Berdimuhamedov|Serdar Berdimuhamedow
saparmurat-niyazov	Saparmurat Niyazov
rashid-meredov	Rashid Meredov
sadyr-japarov	Sadyr Japarov|Sadyr Zhaparov
sooronbay-jeenbekov	Sooronbay Jeenbekov|Sooronbai Jeenbekov
almazbek-atambayev	Almazbek Atambayev
roza-otunbayeva	Roza Otunbayeva
kurmanbek-bakiyev	Kurmanbek Bakiyev|Kurmanbek Bakiev
askar-akayev	Askar Akayev|Askar Akaev
zheenbek-kulubaev	Zheenbek Kulubaev
emomali-rahmon	Emomali Rahmon|Emomali Rakhmon|Emomali Rakhmonov
sirojiddin-muhriddin	Sirojiddin Muhriddin
nikol-pashinyan	Nikol Pashinyan
serzh-sargsyan	Serzh Sargsyan
armen-sarkissian	Armen Sarkissian
vahagn-khachaturyan	Vahagn Khachaturyan
robert-kocharyan	Robert Kocharyan|Robert Kocharian
ararat-mirzoyan	Ararat Mirzoyan
zohrab-mnatsakanyan	Zohrab Mnatsakanyan
edward-nalbandian	Edward Nalbandian
ilham-aliyev	Ilham Aliyev|Ilkham Aliyev
heydar-aliyev	Heydar Aliyev|Heidar Aliyev
jeyhun-bayramov	Jeyhun Bayramov
elmar-mammadyarov	Elmar Mammadyarov
hikmet-hajiyev	Hikmet Hajiyev
salome-zourabichvili	Salome Zourabichvili|Salome Zurabishvili
mikheil-kavelashvili	Mikheil Kavelashvili|Mikhail Kavelashvili
mikheil-saakashvili	Mikheil Saakashvili|Mikhail Saakashvili
giorgi-margvelashvili	Giorgi Margvelashvili
eduard-shevardnadze	Eduard Shevardnadze
irakli-garibashvili	Irakli Garibashvili
irakli-kobakhidze	Irakli Kobakhidze
david-zalkaliani	David Zalkaliani
aslan-bzhania	Aslan Bzhania
raul-khajimba	Raul Khajimba|Raul Khadjimba|Raul Khadzhimba
leonid-tibilov	Leonid Tibilov
anatoly-bibilov	Anatoly Bibilov
alan-gagloev	Alan Gagloev
denis-pushilin	Denis Pushilin
leonid-pasechnik	Leonid Pasechnik
alexander-zakharchenko	Alexander Zakharchenko
xi-jinping	Xi Jinping
hu-jintao	Hu Jintao
jiang-zemin	Jiang Zemin
li-keqiang	Li Keqiang
li-qiang	Li Qiang
wen-jiabao	Wen Jiabao
wang-yi	Wang Yi
qin-gang	Qin Gang
yang-jiechi	Yang Jiechi
liu-he	Liu He
he-lifeng	He Lifeng
li-shangfu	Li Shangfu
dong-jun	Dong Jun
wei-fenghe	Wei Fenghe
zhao-lijian	Zhao Lijian
wang-wenbin	Wang Wenbin
hua-chunying	Hua Chunying
mao-ning	Mao Ning
lin-jian	Lin Jian
guo-jiakun	Guo Jiakun
li-hui	Li Hui
tsai-ing-wen	Tsai Ing-wen
lai-ching-te	Lai Ching-te
shinzo-abe	Shinzo Abe|Shinzō Abe
yoshihide-suga	Yoshihide Suga
fumio-kishida	Fumio Kishida
shigeru-ishiba	Shigeru Ishiba
sanae-takaichi	Sanae Takaichi
junichiro-koizumi	Junichiro Koizumi
taro-aso	Taro Aso
yasuo-fukuda	Yasuo Fukuda
yoshihiko-noda	Yoshihiko Noda
naoto-kan	Naoto Kan
yukio-hatoyama	Yukio Hatoyama
toshimitsu-motegi	Toshimitsu Motegi
taro-kono	Taro Kono
yoshimasa-hayashi	Yoshimasa Hayashi
yoko-kamikawa	Yoko Kamikawa
takeshi-iwaya	Takeshi Iwaya
moon-jae-in	Moon Jae-in
yoon-suk-yeol	Yoon Suk Yeol|Yoon Suk-yeol
lee-jae-myung	Lee Jae-myung|Lee Jae Myung
park-geun-hye	Park Geun-hye
lee-myung-bak	Lee Myung-bak
roh-moo-hyun	Roh Moo-hyun
kim-dae-jung	Kim Dae-jung
kang-kyung-wha	Kang Kyung-wha
park-jin	Park Jin
kim-jong-un	Kim Jong-un|Kim Jong Un
kim-jong-il	Kim Jong-il|Kim Jong Il
kim-yo-jong	Kim Yo-jong
choe-son-hui	Choe Son-hui|Choe Son Hui
narendra-modi	Narendra Modi
manmohan-singh	Manmohan Singh
atal-bihari-vajpayee	Atal Bihari Vajpayee
subrahmanyam-jaishankar	Subrahmanyam Jaishankar|S. Jaishankar|S Jaishankar
sushma-swaraj	Sushma Swaraj
ajit-doval	Ajit Doval
rajnath-singh	Rajnath Singh
imran-khan	Imran Khan
shehbaz-sharif	Shehbaz Sharif
nawaz-sharif	Nawaz Sharif
asif-ali-zardari	Asif Ali Zardari
pervez-musharraf	Pervez Musharraf
hamid-karzai	Hamid Karzai
ashraf-ghani	Ashraf Ghani
abdullah-abdullah	Abdullah Abdullah
sheikh-hasina	Sheikh Hasina
muhammad-yunus	Muhammad Yunus
ukhnaagiin-khurelsukh	Ukhnaagiin Khurelsukh|Khurelsukh Ukhnaa
khaltmaagiin-battulga	Khaltmaagiin Battulga|Battulga Khaltmaa
nguyen-phu-trong	Nguyen Phu Trong
to-lam	To Lam|Tô Lâm
pham-minh-chinh	Pham Minh Chinh
joko-widodo	Joko Widodo
prabowo-subianto	Prabowo Subianto
retno-marsudi	Retno Marsudi
susilo-bambang-yudhoyono	Susilo Bambang Yudhoyono
anwar-ibrahim	Anwar Ibrahim
mahathir-mohamad	Mahathir Mohamad
lee-hsien-loong	Lee Hsien Loong
lawrence-wong	Lawrence Wong
rodrigo-duterte	Rodrigo Duterte
ferdinand-marcos-jr	Ferdinand Marcos Jr.|Ferdinand Marcos
prayut-chan-o-cha	Prayut Chan-o-cha
srettha-thavisin	Srettha Thavisin
min-aung-hlaing	Min Aung Hlaing
hun-sen	Hun Sen
anthony-albanese	Anthony Albanese
scott-morrison	Scott Morrison
malcolm-turnbull	Malcolm Turnbull
tony-abbott	Tony Abbott
penny-wong	Penny Wong
marise-payne	Marise Payne
jacinda-ardern	Jacinda Ardern
christopher-luxon	Christopher Luxon
benjamin-netanyahu	Benjamin Netanyahu|Binyamin Netanyahu|Bibi Netanyahu
naftali-bennett	Naftali Bennett
yair-lapid	Yair Lapid
ehud-olmert	Ehud Olmert
ariel-sharon	Ariel Sharon
ehud-barak	Ehud Barak
isaac-herzog	Isaac Herzog
reuven-rivlin	Reuven Rivlin
shimon-peres	Shimon Peres
yoav-gallant	Yoav Gallant
israel-katz	Israel Katz
benny-gantz	Benny Gantz
avigdor-lieberman	Avigdor Lieberman
gideon-saar	Gideon Sa'ar|Gideon Saar
eli-cohen	Eli Cohen
tzachi-hanegbi	Tzachi Hanegbi
eyal-hulata	Eyal Hulata
ron-dermer	Ron Dermer
mahmoud-abbas	Mahmoud Abbas
yasser-arafat	Yasser Arafat
mohammad-mustafa	Mohammad Mustafa
ismail-haniyeh	Ismail Haniyeh
yahya-sinwar	Yahya Sinwar
hassan-nasrallah	Hassan Nasrallah
hassan-rouhani	Hassan Rouhani
mahmoud-ahmadinejad	Mahmoud Ahmadinejad
mohammad-khatami	Mohammad Khatami
ebrahim-raisi	Ebrahim Raisi|Ebrahim Raeisi
masoud-pezeshkian	Masoud Pezeshkian
ali-khamenei	Ali Khamenei|Ayatollah Khamenei
mohammad-javad-zarif	Mohammad Javad Zarif|Javad Zarif
hossein-amir-abdollahian	Hossein Amir-Abdollahian
abbas-araghchi	Abbas Araghchi|Abbas Araqchi
ali-larijani	Ali Larijani
ali-shamkhani	Ali Shamkhani
mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf
esmail-baghaei	Esmail Baghaei|Esmaeil Baghaei
nasser-kanaani	Nasser Kanaani
saeed-khatibzadeh	Saeed Khatibzadeh
bashar-al-assad	Bashar al-Assad|Bashar Assad|Bashar Asad
ahmed-al-sharaa	Ahmed al-Sharaa|Ahmad al-Sharaa
walid-muallem	Walid Muallem|Walid al-Moallem
faisal-mekdad	Faisal Mekdad
asaad-al-shaibani	Asaad al-Shaibani
king-salman	King Salman|Salman bin Abdulaziz Al Saud
king-abdullah	King Abdullah|Abdullah bin Abdulaziz Al Saud
mohammed-bin-salman	Mohammed bin Salman|Mohammad bin Salman|Mohammed bin Salman Al Saud|Muhammad bin Salman
faisal-bin-farhan	Faisal bin Farhan|Faisal bin Farhan Al Saud
adel-al-jubeir	Adel al-Jubeir
mohamed-bin-zayed-al-nahyan	Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed|Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan
abdullah-bin-zayed	Abdullah bin Zayed|Abdullah bin Zayed Al Nahyan
tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani|Tamim bin Hamad
mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani|Mohammed bin Abdulrahman bin Jassim Al Thani
majed-al-ansari	Majed al-Ansari
abdel-fattah-el-sisi	Abdel Fattah el-Sisi|Abdel Fattah el-Sissi|Abdel Fattah Al-Sisi|Abdelfattah Elsisi|Abdel Fattah Al Sisi
mohamed-morsi	Mohamed Morsi|Mohammed Morsi
hosni-mubarak	Hosni Mubarak
sameh-shoukry	Sameh Shoukry
badr-abdelatty	Badr Abdelatty
abdullah-ii	Abdullah II|King Abdullah II|King Abdullah
ayman-safadi	Ayman Safadi
michel-aoun	Michel Aoun
najib-mikati	Najib Mikati
joseph-aoun	Joseph Aoun
saad-hariri	Saad Hariri
mustafa-al-kadhimi	Mustafa al-Kadhimi
mohammed-shia-al-sudani	Mohammed Shia al-Sudani
haider-al-abadi	Haider al-Abadi
nouri-al-maliki	Nouri al-Maliki
barham-salih	Barham Salih
haitham-bin-tariq	Haitham bin Tariq|Haitham bin Tarik
badr-albusaidi	Badr Albusaidi|Badr al-Busaidi
hamad-bin-isa-al-khalifa	Hamad bin Isa Al Khalifa
muammar-gaddafi	Muammar Gaddafi|Moammar Gadhafi
khalifa-haftar	Khalifa Haftar
abdelmadjid-tebboune	Abdelmadjid Tebboune
abdelaziz-bouteflika	Abdelaziz Bouteflika
kais-saied	Kais Saied
mohammed-vi	Mohammed VI|King Mohammed VI
cyril-ramaphosa	Cyril Ramaphosa
jacob-zuma	Jacob Zuma
thabo-mbeki	Thabo Mbeki
naledi-pandor	Naledi Pandor
abiy-ahmed	Abiy Ahmed
william-ruto	William Ruto
uhuru-kenyatta	Uhuru Kenyatta
bola-tinubu	Bola Tinubu
muhammadu-buhari	Muhammadu Buhari
macky-sall	Macky Sall
felix-tshisekedi	Félix Tshisekedi|Felix Tshisekedi
paul-kagame	Paul Kagame
yoweri-museveni	Yoweri Museveni
joao-lourenco	João Lourenço|Joao Lourenco
assimi-goita	Assimi Goïta|Assimi Goita
abdel-fattah-al-burhan	Abdel Fattah al-Burhan
denis-sassou-nguesso	Denis Sassou Nguesso
faustin-archange-touadera	Faustin-Archange Touadéra|Faustin-Archange Touadera
azali-assoumani	Azali Assoumani
hakainde-hichilema	Hakainde Hichilema
emmerson-mnangagwa	Emmerson Mnangagwa
justin-trudeau	Justin Trudeau
stephen-harper	Stephen Harper
mark-carney	Mark Carney
paul-martin	Paul Martin
jean-chretien	Jean Chretien|Jean Chrétien
chrystia-freeland	Chrystia Freeland
melanie-joly	Mélanie Joly|Melanie Joly
anita-anand	Anita Anand
marc-garneau	Marc Garneau
andres-manuel-lopez-obrador	Andrés Manuel López Obrador|Andres Manuel Lopez Obrador
claudia-sheinbaum	Claudia Sheinbaum
enrique-pena-nieto	Enrique Peña Nieto|Enrique Pena Nieto
luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Lula da Silva|Lula
jair-bolsonaro	Jair Bolsonaro
dilma-rousseff	Dilma Rousseff
michel-temer	Michel Temer
mauro-vieira	Mauro Vieira
celso-amorim	Celso Amorim
nicolas-maduro	Nicolás Maduro|Nicolas Maduro
hugo-chavez	Hugo Chávez|Hugo Chavez
delcy-rodriguez	Delcy Rodríguez|Delcy Rodriguez
juan-guaido	Juan Guaidó|Juan Guaido
javier-milei	Javier Milei
alberto-fernandez	Alberto Fernández|Alberto Fernandez
mauricio-macri	Mauricio Macri
cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner|Cristina Fernandez de Kirchner|Cristina Kirchner
gustavo-petro	Gustavo Petro
ivan-duque	Iván Duque|Ivan Duque
gabriel-boric	Gabriel Boric
evo-morales	Evo Morales
luis-arce	Luis Arce
daniel-noboa	Daniel Noboa
dina-boluarte	Dina Boluarte
nayib-bukele	Nayib Bukele
daniel-ortega	Daniel Ortega
miguel-diaz-canel	Miguel Díaz-Canel|Miguel Diaz-Canel|Miguel Díaz-Canel Bermúdez
raul-castro	Raúl Castro|Raul Castro
fidel-castro	Fidel Castro
bernardo-arevalo	Bernardo Arévalo|Bernardo Arévalo de León|Bernardo Arevalo
alejandro-giammattei	Alejandro Giammattei
xiomara-castro	Xiomara Castro
ariel-henry	Ariel Henry
garry-conille	Garry Conille
luis-abinader	Luis Abinader
mia-mottley	Mia Mottley
irfaan-ali	Irfaan Ali
ursula-von-der-leyen	Ursula von der Leyen
jean-claude-juncker	Jean-Claude Juncker
jose-manuel-barroso	José Manuel Barroso|Jose Manuel Barroso
herman-van-rompuy	Herman Van Rompuy
josep-borrell	Josep Borrell
federica-mogherini	Federica Mogherini
catherine-ashton	Catherine Ashton
javier-solana	Javier Solana
peter-stano	Peter Stano
margaritis-schinas	Margaritis Schinas
valdis-dombrovskis	Valdis Dombrovskis
michel-barnier	Michel Barnier
johannes-hahn	Johannes Hahn
oliver-varhelyi	Olivér Várhelyi|Oliver Varhelyi
maros-sefcovic	Maroš Šefčovič|Maros Sefcovic
roberta-metsola	Roberta Metsola
david-sassoli	David Sassoli
antonio-guterres	Antonio Guterres|António Guterres
ban-ki-moon	Ban Ki-moon
kofi-annan	Kofi Annan
stephane-dujarric	Stephane Dujarric|Stéphane Dujarric
farhan-haq	Farhan Haq
staffan-de-mistura	Staffan de Mistura
geir-pedersen	Geir Pedersen
martin-griffiths	Martin Griffiths
michelle-bachelet	Michelle Bachelet
volker-turk	Volker Türk|Volker Turk
filippo-grandi	Filippo Grandi
rafael-grossi	Rafael Grossi|Rafael Mariano Grossi
yukiya-amano	Yukiya Amano
mohamed-elbaradei	Mohamed ElBaradei
kristalina-georgieva	Kristalina Georgieva
christine-lagarde	Christine Lagarde
david-malpass	David Malpass
ajay-banga	Ajay Banga
tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus|Tedros Ghebreyesus
helga-schmid	Helga Schmid|Helga Maria Schmid
thomas-greminger	Thomas Greminger
lamberto-zannier	Lamberto Zannier
feridun-sinirlioglu	Feridun Sinirlioğlu|Feridun Sinirlioglu
martin-sajdik	Martin Sajdik
heidi-grau	Heidi Grau
mikko-kinnunen	Mikko Kinnunen
alexander-hug	Alexander Hug
george-robertson	George Robertson|Lord Robertson
jaap-de-hoop-scheffer	Jaap de Hoop Scheffer
mircea-geoana	Mircea Geoană|Mircea Geoana
oana-lungescu	Oana Lungescu
stanislav-zas	Stanislav Zas
imangali-tasmagambetov	Imangali Tasmagambetov
sergei-lebedev	Sergei Lebedev|Sergey Lebedev
marija-pejcinovic-buric	Marija Pejčinović Burić|Marija Pejcinovic Buric
thorbjorn-jagland	Thorbjørn Jagland|Thorbjorn Jagland
karim-khan	Karim Khan
fatou-bensouda	Fatou Bensouda
ahmed-aboul-gheit	Ahmed Aboul Gheit
moussa-faki-mahamat	Moussa Faki Mahamat|Moussa Faki
patriarch-kirill	Patriarch Kirill
alexander-dugin	Alexander Dugin
elon-musk	Elon Musk
mikhail-gorbachev	Mikhail Gorbachev
taras-kachka	Taras Kachka
`
