/** Names of people: id · names, parted by |, the usual one first. */
export const peopleMore = `
george-h-w-bush	George H. W. Bush
warren-christopher	Warren Christopher
william-cohen	William Cohen
jon-huntsman	Jon Huntsman
lynne-tracy	Lynne Tracy
john-tefft	John Tefft
alexander-vershbow	Alexander Vershbow
marie-yovanovitch	Marie Yovanovitch
geoffrey-pyatt	Geoffrey Pyatt
steven-mnuchin	Steven Mnuchin
timothy-geithner	Timothy Geithner
jennifer-granholm	Jennifer Granholm
howard-lutnick	Howard Lutnick
katherine-tai	Katherine Tai
robert-lighthizer	Robert Lighthizer
tulsi-gabbard	Tulsi Gabbard
john-ratcliffe	John Ratcliffe
morgan-ortagus	Morgan Ortagus
mark-toner	Mark Toner
sean-mccormack	Sean McCormack
richard-boucher	Richard Boucher
scott-mcclellan	Scott McClellan
ari-fleischer	Ari Fleischer
robert-gibbs	Robert Gibbs
dana-perino	Dana Perino
stephen-biegun	Stephen Biegun
strobe-talbott	Strobe Talbott
kevin-mccarthy	Kevin McCarthy
john-boehner	John Boehner
mitch-mcconnell	Mitch McConnell
chuck-schumer	Chuck Schumer
lindsey-graham	Lindsey Graham
john-mccain	John McCain
ben-rhodes	Ben Rhodes
andrei-kozyrev	Andrei Kozyrev|Andrey Kozyrev
pavel-grachev	Pavel Grachev
igor-sergeyev	Igor Sergeyev
sergei-stepashin	Sergei Stepashin|Sergey Stepashin
anton-vaino	Anton Vaino
alexander-voloshin	Alexander Voloshin
boris-gryzlov	Boris Gryzlov
sergei-mironov	Sergei Mironov|Sergey Mironov
gennady-zyuganov	Gennady Zyuganov
vladimir-zhirinovsky	Vladimir Zhirinovsky
yury-chaika	Yury Chaika|Yuri Chaika
igor-krasnov	Igor Krasnov
german-gref	German Gref
alexei-kudrin	Alexei Kudrin|Alexey Kudrin
arkady-dvorkovich	Arkady Dvorkovich
yury-trutnev	Yury Trutnev|Yuri Trutnev
tatyana-golikova	Tatyana Golikova|Tatiana Golikova
marat-khusnullin	Marat Khusnullin
alexei-overchuk	Alexei Overchuk|Alexey Overchuk
dmitry-chernyshenko	Dmitry Chernyshenko
maxim-oreshkin	Maxim Oreshkin|Maksim Oreshkin
maxim-reshetnikov	Maxim Reshetnikov|Maksim Reshetnikov
mikhail-galuzin	Mikhail Galuzin
sergei-vershinin	Sergei Vershinin|Sergey Vershinin
alexander-lavrentyev	Alexander Lavrentyev
zamir-kabulov	Zamir Kabulov
alexander-yakovenko	Alexander Yakovenko
andrei-nesterenko	Andrei Nesterenko|Andrey Nesterenko
vladimir-chizhov	Vladimir Chizhov
alexander-darchiev	Alexander Darchiev
anatoliy-zlenko	Anatoliy Zlenko|Anatoly Zlenko
volodymyr-ohryzko	Volodymyr Ohryzko
anatoliy-kinakh	Anatoliy Kinakh|Anatoly Kinakh
valeriy-pustovoitenko	Valeriy Pustovoitenko
anatoliy-hrytsenko	Anatoliy Hrytsenko|Anatoly Gritsenko
stepan-poltorak	Stepan Poltorak
valeriy-heletey	Valeriy Heletey
andriy-zahorodnyuk	Andriy Zahorodnyuk|Andriy Zagorodnyuk
mykhailo-fedorov	Mykhailo Fedorov|Mykhaylo Fedorov
andriy-bohdan	Andriy Bohdan
andriy-parubiy	Andriy Parubiy|Andrii Parubii
volodymyr-lytvyn	Volodymyr Lytvyn
oleksandr-kubrakov	Oleksandr Kubrakov
herman-halushchenko	Herman Halushchenko|German Galushchenko
serhiy-marchenko	Serhiy Marchenko|Serhii Marchenko|Sergii Marchenko
ihor-klymenko	Ihor Klymenko
emine-dzhaparova	Emine Dzhaparova|Emine Dzheppar
andrii-melnyk	Andrii Melnyk|Andriy Melnyk
oleksii-makeiev	Oleksii Makeiev|Oleksiy Makeyev
valeriy-chaly	Valeriy Chaly|Valerii Chalyi
vitali-klitschko	Vitali Klitschko|Vitaliy Klitschko|Vitalii Klychko
viktor-medvedchuk	Viktor Medvedchuk
refat-chubarov	Refat Chubarov
olena-zelenska	Olena Zelenska
jill-biden	Jill Biden
melania-trump	Melania Trump
michelle-obama	Michelle Obama
brigitte-macron	Brigitte Macron
hanna-maliar	Hanna Maliar|Hanna Malyar
andriy-kostin	Andriy Kostin|Andrii Kostin
ruslan-kravchenko	Ruslan Kravchenko
jacques-santer	Jacques Santer
martin-schulz	Martin Schulz
andrius-kubilius	Andrius Kubilius
marta-kos	Marta Kos
anitta-hipper	Anitta Hipper
eric-mamer	Eric Mamer
maja-kocijancic	Maja Kocijančič|Maja Kocijancic
katarina-mathernova	Katarína Mathernová|Katarina Mathernova
matti-maasikas	Matti Maasikas
gunther-oettinger	Günther Oettinger|Guenther Oettinger
stefan-fule	Štefan Füle|Stefan Fule
benita-ferrero-waldner	Benita Ferrero-Waldner
thierry-breton	Thierry Breton
frans-timmermans	Frans Timmermans
kadri-simson	Kadri Simson
rose-gottemoeller	Rose Gottemoeller
radmila-shekerinska	Radmila Shekerinska
farah-dakhlallah	Farah Dakhlallah
rob-bauer	Rob Bauer
christopher-cavoli	Christopher Cavoli
philip-breedlove	Philip Breedlove
boutros-boutros-ghali	Boutros Boutros-Ghali
amina-mohammed	Amina Mohammed
lakhdar-brahimi	Lakhdar Brahimi
navi-pillay	Navi Pillay
philippe-lazzarini	Philippe Lazzarini
tom-fletcher	Tom Fletcher
ertugrul-apakan	Ertuğrul Apakan|Ertugrul Apakan
dominique-strauss-kahn	Dominique Strauss-Kahn
rodrigo-rato	Rodrigo Rato
robert-zoellick	Robert Zoellick
jim-yong-kim	Jim Yong Kim
pascal-lamy	Pascal Lamy
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala
margaret-chan	Margaret Chan
fernando-arias	Fernando Arias
ahmet-uzumcu	Ahmet Üzümcü|Ahmet Uzumcu
nikolai-bordyuzha	Nikolai Bordyuzha
john-major	John Major
margaret-beckett	Margaret Beckett
michael-fallon	Michael Fallon
barbara-woodward	Barbara Woodward
melinda-simmons	Melinda Simmons
jonathan-powell	Jonathan Powell
francois-mitterrand	François Mitterrand|Francois Mitterrand
jean-pierre-raffarin	Jean-Pierre Raffarin
manuel-valls	Manuel Valls
bernard-cazeneuve	Bernard Cazeneuve
jean-castex	Jean Castex
elisabeth-borne	Élisabeth Borne|Elisabeth Borne
gabriel-attal	Gabriel Attal
francois-bayrou	François Bayrou|Francois Bayrou
philippe-douste-blazy	Philippe Douste-Blazy
michele-alliot-marie	Michèle Alliot-Marie|Michele Alliot-Marie
catherine-vautrin	Catherine Vautrin
christian-wulff	Christian Wulff
klaus-kinkel	Klaus Kinkel
peter-struck	Peter Struck
thomas-de-maiziere	Thomas de Maizière|Thomas de Maiziere
christian-lindner	Christian Lindner
stefan-kornelius	Stefan Kornelius
suleyman-demirel	Süleyman Demirel|Suleyman Demirel
bulent-ecevit	Bülent Ecevit|Bulent Ecevit
ali-babacan	Ali Babacan
fuat-oktay	Fuat Oktay
cevdet-yilmaz	Cevdet Yılmaz|Cevdet Yilmaz
omer-celik	Ömer Çelik|Omer Celik
martti-ahtisaari	Martti Ahtisaari
matti-vanhanen	Matti Vanhanen
jyrki-katainen	Jyrki Katainen
juha-sipila	Juha Sipilä|Juha Sipila
erkki-tuomioja	Erkki Tuomioja
timo-soini	Timo Soini
antti-kaikkonen	Antti Kaikkonen
antti-hakkanen	Antti Häkkänen|Antti Hakkanen
ryutaro-hashimoto	Ryutaro Hashimoto
seiji-maehara	Seiji Maehara
koichiro-gemba	Koichiro Gemba
nobuo-kishi	Nobuo Kishi
gen-nakatani	Gen Nakatani
wang-qishan	Wang Qishan
han-zheng	Han Zheng
ding-xuexiang	Ding Xuexiang
cao-gangchuan	Cao Gangchuan
chang-wanquan	Chang Wanquan
geng-shuang	Geng Shuang
hong-lei	Hong Lei
fu-cong	Fu Cong
natwar-singh	Natwar Singh
salman-khurshid	Salman Khurshid
nirmala-sitharaman	Nirmala Sitharaman
pratibha-patil	Pratibha Patil
randhir-jaiswal	Randhir Jaiswal
arindam-bagchi	Arindam Bagchi
yitzhak-rabin	Yitzhak Rabin
moshe-yaalon	Moshe Ya'alon|Moshe Yaalon
gabi-ashkenazi	Gabi Ashkenazi
silvan-shalom	Silvan Shalom
shaul-mofaz	Shaul Mofaz
gilad-erdan	Gilad Erdan
lech-walesa	Lech Wałęsa|Lech Walesa
kazimierz-marcinkiewicz	Kazimierz Marcinkiewicz
wlodzimierz-cimoszewicz	Włodzimierz Cimoszewicz|Wlodzimierz Cimoszewicz
anna-fotyga	Anna Fotyga
grzegorz-schetyna	Grzegorz Schetyna
antoni-macierewicz	Antoni Macierewicz
tomasz-siemoniak	Tomasz Siemoniak
jacek-siewiera	Jacek Siewiera
marcin-przydacz	Marcin Przydacz
szymon-holownia	Szymon Hołownia|Szymon Holownia
sergei-sidorsky	Sergei Sidorsky|Sergey Sidorsky
mikhail-myasnikovich	Mikhail Myasnikovich
andrei-kobyakov	Andrei Kobyakov|Andrey Kobyakov
sergei-rumas	Sergei Rumas|Sergey Rumas
alexander-turchin	Alexander Turchin
sergei-martynov	Sergei Martynov|Sergey Martynov
natalya-eismont	Natalya Eismont|Natalia Eismont
alexander-volfovich	Alexander Volfovich
`
