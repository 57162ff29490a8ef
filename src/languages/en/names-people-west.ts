/** Names of people: id · names, parted by |, the usual one first. */
export const peopleWest = `
vladimir-putin	Vladimir Putin|Vladimir Vladimirovich Putin
dmitry-medvedev	Dmitry Medvedev|Dmitri Medvedev|Dmitriy Medvedev
boris-yeltsin	Boris Yeltsin
sergey-lavrov	Sergey Lavrov|Sergei Lavrov
igor-ivanov	Igor Ivanov
sergei-ivanov	Sergei Ivanov|Sergey Ivanov
anatoly-serdyukov	Anatoly Serdyukov
sergei-shoigu	Sergei Shoigu|Sergey Shoigu
andrei-belousov	Andrei Belousov|Andrey Belousov
mikhail-mishustin	Mikhail Mishustin
mikhail-fradkov	Mikhail Fradkov
viktor-zubkov	Viktor Zubkov
mikhail-kasyanov	Mikhail Kasyanov
dmitry-peskov	Dmitry Peskov|Dmitri Peskov|Dmitriy Peskov
natalya-timakova	Natalya Timakova
alexei-gromov	Alexei Gromov
yury-ushakov	Yury Ushakov|Yuri Ushakov|Yuriy Ushakov
sergei-prikhodko	Sergei Prikhodko
maria-zakharova	Maria Zakharova
alexander-lukashevich	Alexander Lukashevich|Alexander Lukashevitch
igor-konashenkov	Igor Konashenkov
sergei-ryabkov	Sergei Ryabkov|Sergey Ryabkov
mikhail-bogdanov	Mikhail Bogdanov
grigory-karasin	Grigory Karasin
alexander-grushko	Alexander Grushko
andrei-rudenko	Andrei Rudenko
vasily-nebenzya	Vasily Nebenzya|Vassily Nebenzia|Vasily Nebenzia
vitaly-churkin	Vitaly Churkin
anatoly-antonov	Anatoly Antonov
sergei-kislyak	Sergei Kislyak
nikolai-patrushev	Nikolai Patrushev|Nikolay Patrushev
dmitry-kozak	Dmitry Kozak
vladislav-surkov	Vladislav Surkov
vladimir-medinsky	Vladimir Medinsky
kirill-dmitriev	Kirill Dmitriev
leonid-slutsky	Leonid Slutsky
vyacheslav-volodin	Vyacheslav Volodin
sergey-naryshkin	Sergey Naryshkin|Sergei Naryshkin
valentina-matviyenko	Valentina Matviyenko|Valentina Matvienko
konstantin-kosachev	Konstantin Kosachev
alexei-navalny	Alexei Navalny|Alexey Navalny
yevgeny-prigozhin	Yevgeny Prigozhin
ramzan-kadyrov	Ramzan Kadyrov
valery-gerasimov	Valery Gerasimov
sergei-kiriyenko	Sergei Kiriyenko
alexander-novak	Alexander Novak
alexey-likhachev	Alexey Likhachev|Alexei Likhachev
alexei-miller	Alexei Miller|Alexey Miller
volodymyr-zelenskyy	Volodymyr Zelenskyy|Volodymyr Zelensky|Volodymyr Zelenskiy|Vladimir Zelensky|Volodymyr Zelenskyi
petro-poroshenko	Petro Poroshenko
viktor-yanukovych	Viktor Yanukovych|Viktor Yanukovich
viktor-yushchenko	Viktor Yushchenko
leonid-kuchma	Leonid Kuchma
leonid-kravchuk	Leonid Kravchuk
yulia-tymoshenko	Yulia Tymoshenko|Yulia Timoshenko
mykola-azarov	Mykola Azarov
arseniy-yatsenyuk	Arseniy Yatsenyuk
volodymyr-groysman	Volodymyr Groysman
oleksiy-honcharuk	Oleksiy Honcharuk
denys-shmyhal	Denys Shmyhal
yuliia-svyrydenko	Yuliia Svyrydenko|Yulia Svyrydenko
dmytro-kuleba	Dmytro Kuleba|Dmitry Kuleba
andrii-sybiha	Andrii Sybiha|Andriy Sybiha|Andrii Sybiga
pavlo-klimkin	Pavlo Klimkin
vadym-prystaiko	Vadym Prystaiko
andriy-yermak	Andriy Yermak|Andrii Yermak|Andrey Yermak
mykhailo-podolyak	Mykhailo Podolyak|Mykhaylo Podolyak
oleksiy-arestovych	Oleksiy Arestovych
oleksii-reznikov	Oleksii Reznikov|Oleksiy Reznikov
rustem-umerov	Rustem Umerov|Rustem Umierov
andriy-taran	Andriy Taran
oleksiy-danilov	Oleksiy Danilov|Oleksii Danilov
oleksandr-turchynov	Oleksandr Turchynov
serhii-nykyforov	Serhii Nykyforov|Serhiy Nykyforov
iuliia-mendel	Iuliia Mendel|Yulia Mendel
oleh-nikolenko	Oleh Nikolenko|Oleg Nikolenko
heorhii-tykhyi	Heorhii Tykhyi
valerii-zaluzhnyi	Valerii Zaluzhnyi|Valeriy Zaluzhny|Valery Zaluzhny
oleksandr-syrskyi	Oleksandr Syrskyi
kyrylo-budanov	Kyrylo Budanov
david-arakhamia	David Arakhamia
ihor-zhovkva	Ihor Zhovkva
yurii-ihnat	Yurii Ihnat|Yuriy Ignat
ruslan-stefanchuk	Ruslan Stefanchuk
dmytro-razumkov	Dmytro Razumkov
andriy-kobolyev	Andriy Kobolyev
yuriy-vitrenko	Yuriy Vitrenko
olha-stefanishyna	Olha Stefanishyna
iryna-vereshchuk	Iryna Vereshchuk
sergiy-kyslytsya	Sergiy Kyslytsya
oksana-markarova	Oksana Markarova
iryna-venediktova	Iryna Venediktova
joe-biden	Joe Biden|Joseph Biden|Joseph R. Biden|Joseph R. Biden, Jr.|Joseph R. Biden Jr.
donald-trump	Donald Trump|Donald J. Trump
barack-obama	Barack Obama
george-w-bush	George W. Bush|George Bush
bill-clinton	Bill Clinton|William Clinton|William J. Clinton
kamala-harris	Kamala Harris
mike-pence	Mike Pence
dick-cheney	Dick Cheney
jd-vance	JD Vance|J.D. Vance
antony-blinken	Antony Blinken|Anthony Blinken|Tony Blinken
marco-rubio	Marco Rubio
mike-pompeo	Mike Pompeo
rex-tillerson	Rex Tillerson
john-kerry	John Kerry
hillary-clinton	Hillary Clinton
condoleezza-rice	Condoleezza Rice
colin-powell	Colin Powell
madeleine-albright	Madeleine Albright
jake-sullivan	Jake Sullivan|Jacob Sullivan
michael-waltz	Michael Waltz|Mike Waltz
robert-obrien	Robert O'Brien
john-bolton	John Bolton
h-r-mcmaster	H. R. McMaster|H.R. McMaster
susan-rice	Susan Rice
jon-finer	Jon Finer|Jonathan Finer
lloyd-austin	Lloyd Austin|Lloyd J. Austin
pete-hegseth	Pete Hegseth
mark-esper	Mark Esper
jim-mattis	Jim Mattis|James Mattis
ashton-carter	Ashton Carter|Ash Carter
chuck-hagel	Chuck Hagel
leon-panetta	Leon Panetta
robert-gates	Robert Gates
donald-rumsfeld	Donald Rumsfeld
jen-psaki	Jen Psaki|Jennifer Psaki
karine-jean-pierre	Karine Jean-Pierre
karoline-leavitt	Karoline Leavitt
sarah-huckabee-sanders	Sarah Huckabee Sanders|Sarah Sanders
kayleigh-mcenany	Kayleigh McEnany
sean-spicer	Sean Spicer
josh-earnest	Josh Earnest
jay-carney	Jay Carney
ned-price	Ned Price
matthew-miller	Matthew Miller
vedant-patel	Vedant Patel
tammy-bruce	Tammy Bruce
heather-nauert	Heather Nauert
victoria-nuland	Victoria Nuland
wendy-sherman	Wendy Sherman
john-kirby	John Kirby
adrienne-watson	Adrienne Watson
emily-horne	Emily Horne
patrick-ryder	Patrick Ryder|Pat Ryder
william-burns	William Burns|Bill Burns
john-brennan	John Brennan
mark-milley	Mark Milley
steve-witkoff	Steve Witkoff|Steven Witkoff
keith-kellogg	Keith Kellogg
jared-kushner	Jared Kushner
kurt-volker	Kurt Volker
brett-mcgurk	Brett McGurk
amos-hochstein	Amos Hochstein
robert-malley	Robert Malley
linda-thomas-greenfield	Linda Thomas-Greenfield
nikki-haley	Nikki Haley
samantha-power	Samantha Power
bridget-brink	Bridget Brink
john-sullivan	John Sullivan
michael-mcfaul	Michael McFaul
daleep-singh	Daleep Singh
janet-yellen	Janet Yellen
scott-bessent	Scott Bessent
gina-raimondo	Gina Raimondo
nancy-pelosi	Nancy Pelosi
mike-johnson	Mike Johnson
keir-starmer	Keir Starmer
rishi-sunak	Rishi Sunak
liz-truss	Liz Truss
boris-johnson	Boris Johnson
theresa-may	Theresa May
david-cameron	David Cameron
gordon-brown	Gordon Brown
tony-blair	Tony Blair|Anthony Blair
elizabeth-ii	Elizabeth II|Queen Elizabeth II
charles-iii	Charles III|King Charles III
prince-charles	Prince Charles
david-lammy	David Lammy
yvette-cooper	Yvette Cooper
james-cleverly	James Cleverly
dominic-raab	Dominic Raab
jeremy-hunt	Jeremy Hunt
philip-hammond	Philip Hammond
william-hague	William Hague
jack-straw	Jack Straw
david-miliband	David Miliband
ben-wallace	Ben Wallace
grant-shapps	Grant Shapps
john-healey	John Healey
gavin-williamson	Gavin Williamson
david-davis	David Davis
dominic-grieve	Dominic Grieve
emmanuel-macron	Emmanuel Macron
francois-hollande	François Hollande|Francois Hollande
nicolas-sarkozy	Nicolas Sarkozy
jacques-chirac	Jacques Chirac
jean-yves-le-drian	Jean-Yves Le Drian
catherine-colonna	Catherine Colonna
stephane-sejourne	Stéphane Séjourné|Stephane Sejourne
jean-noel-barrot	Jean-Noël Barrot|Jean-Noel Barrot
laurent-fabius	Laurent Fabius
jean-marc-ayrault	Jean-Marc Ayrault
bernard-kouchner	Bernard Kouchner
alain-juppe	Alain Juppé|Alain Juppe
dominique-de-villepin	Dominique de Villepin
florence-parly	Florence Parly
sebastien-lecornu	Sébastien Lecornu|Sebastien Lecornu
emmanuel-bonne	Emmanuel Bonne
edouard-philippe	Édouard Philippe|Edouard Philippe
angela-merkel	Angela Merkel
gerhard-schroeder	Gerhard Schroeder|Gerhard Schröder|Gerhard Schroder
olaf-scholz	Olaf Scholz
friedrich-merz	Friedrich Merz
frank-walter-steinmeier	Frank-Walter Steinmeier
joachim-gauck	Joachim Gauck
heiko-maas	Heiko Maas
sigmar-gabriel	Sigmar Gabriel
annalena-baerbock	Annalena Baerbock
johann-wadephul	Johann Wadephul
guido-westerwelle	Guido Westerwelle
joschka-fischer	Joschka Fischer
boris-pistorius	Boris Pistorius
christine-lambrecht	Christine Lambrecht
annegret-kramp-karrenbauer	Annegret Kramp-Karrenbauer
steffen-seibert	Steffen Seibert
steffen-hebestreit	Steffen Hebestreit
robert-habeck	Robert Habeck
jens-plotner	Jens Plötner|Jens Ploetner
giorgia-meloni	Giorgia Meloni
mario-draghi	Mario Draghi
giuseppe-conte	Giuseppe Conte
paolo-gentiloni	Paolo Gentiloni
matteo-renzi	Matteo Renzi
enrico-letta	Enrico Letta
mario-monti	Mario Monti
silvio-berlusconi	Silvio Berlusconi
romano-prodi	Romano Prodi
sergio-mattarella	Sergio Mattarella
giorgio-napolitano	Giorgio Napolitano
luigi-di-maio	Luigi Di Maio
antonio-tajani	Antonio Tajani
guido-crosetto	Guido Crosetto
pedro-sanchez	Pedro Sánchez|Pedro Sanchez
mariano-rajoy	Mariano Rajoy
jose-luis-rodriguez-zapatero	Jose Luis Rodriguez Zapatero|Jose Luis Zapatero
jose-maria-aznar	Jose Maria Aznar
juan-carlos-i	Juan Carlos I|King Juan Carlos
felipe-vi	Felipe VI
jose-manuel-albares	José Manuel Albares|Jose Manuel Albares
antonio-costa	António Costa|Antonio Costa
marcelo-rebelo-de-sousa	Marcelo Rebelo de Sousa
luis-montenegro	Luís Montenegro|Luis Montenegro
andrzej-duda	Andrzej Duda
karol-nawrocki	Karol Nawrocki
bronislaw-komorowski	Bronisław Komorowski|Bronislaw Komorowski
lech-kaczynski	Lech Kaczyński|Lech Kaczynski
jaroslaw-kaczynski	Jarosław Kaczyński|Jaroslaw Kaczynski
aleksander-kwasniewski	Aleksander Kwaśniewski|Aleksander Kwasniewski|Alexander Kwasniewski
donald-tusk	Donald Tusk
mateusz-morawiecki	Mateusz Morawiecki
beata-szydlo	Beata Szydło|Beata Szydlo
ewa-kopacz	Ewa Kopacz
radoslaw-sikorski	Radosław Sikorski|Radoslaw Sikorski|Radek Sikorski
zbigniew-rau	Zbigniew Rau
jacek-czaputowicz	Jacek Czaputowicz
witold-waszczykowski	Witold Waszczykowski
mariusz-blaszczak	Mariusz Błaszczak|Mariusz Blaszczak
wladyslaw-kosiniak-kamysz	Władysław Kosiniak-Kamysz|Wladyslaw Kosiniak-Kamysz
jakub-kumoch	Jakub Kumoch
kersti-kaljulaid	Kersti Kaljulaid
alar-karis	Alar Karis
toomas-hendrik-ilves	Toomas Hendrik Ilves
kaja-kallas	Kaja Kallas
juri-ratas	Jüri Ratas|Juri Ratas
kristen-michal	Kristen Michal
urmas-reinsalu	Urmas Reinsalu
margus-tsahkna	Margus Tsahkna
hanno-pevkur	Hanno Pevkur
egils-levits	Egils Levits
edgars-rinkevics	Edgars Rinkēvičs|Edgars Rinkevics
raimonds-vejonis	Raimonds Vējonis|Raimonds Vejonis
krisjanis-karins	Krišjānis Kariņš|Krisjanis Karins
evika-silina	Evika Siliņa|Evika Silina
vaira-vike-freiberga	Vaira Vike-Freiberga
artis-pabriks	Artis Pabriks
gitanas-nauseda	Gitanas Nausėda|Gitanas Nauseda
dalia-grybauskaite	Dalia Grybauskaitė|Dalia Grybauskaite
valdas-adamkus	Valdas Adamkus
ingrida-simonyte	Ingrida Šimonytė|Ingrida Simonyte
gabrielius-landsbergis	Gabrielius Landsbergis
linas-linkevicius	Linas Linkevičius|Linas Linkevicius
sauli-niinisto	Sauli Niinistö|Sauli Niinisto
tarja-halonen	Tarja Halonen
alexander-stubb	Alexander Stubb
sanna-marin	Sanna Marin
petteri-orpo	Petteri Orpo
pekka-haavisto	Pekka Haavisto
elina-valtonen	Elina Valtonen
magdalena-andersson	Magdalena Andersson
ulf-kristersson	Ulf Kristersson
stefan-lofven	Stefan Löfven|Stefan Lofven
carl-bildt	Carl Bildt
ann-linde	Ann Linde
margot-wallstrom	Margot Wallström|Margot Wallstrom
tobias-billstrom	Tobias Billström|Tobias Billstrom
jonas-gahr-store	Jonas Gahr Støre|Jonas Gahr Store
erna-solberg	Erna Solberg
jens-stoltenberg	Jens Stoltenberg
anniken-huitfeldt	Anniken Huitfeldt
espen-barth-eide	Espen Barth Eide
ine-eriksen-soreide	Ine Eriksen Søreide
mette-frederiksen	Mette Frederiksen
lars-lokke-rasmussen	Lars Løkke Rasmussen|Lars Lokke Rasmussen
helle-thorning-schmidt	Helle Thorning-Schmidt
anders-fogh-rasmussen	Anders Fogh Rasmussen
jeppe-kofod	Jeppe Kofod
troels-lund-poulsen	Troels Lund Poulsen
katrin-jakobsdottir	Katrín Jakobsdóttir|Katrin Jakobsdottir
mark-rutte	Mark Rutte
dick-schoof	Dick Schoof
wopke-hoekstra	Wopke Hoekstra
hanke-bruins-slot	Hanke Bruins Slot
bert-koenders	Bert Koenders
stef-blok	Stef Blok
kajsa-ollongren	Kajsa Ollongren
alexander-de-croo	Alexander De Croo
bart-de-wever	Bart De Wever
charles-michel	Charles Michel
xavier-bettel	Xavier Bettel
jean-asselborn	Jean Asselborn
guy-parmelin	Guy Parmelin
didier-burkhalter	Didier Burkhalter
ignazio-cassis	Ignazio Cassis
alain-berset	Alain Berset
viola-amherd	Viola Amherd
karin-keller-sutter	Karin Keller-Sutter
karl-nehammer	Karl Nehammer
sebastian-kurz	Sebastian Kurz
christian-stocker	Christian Stocker
alexander-schallenberg	Alexander Schallenberg
alexander-van-der-bellen	Alexander Van der Bellen
heinz-fischer	Heinz Fischer
karin-kneissl	Karin Kneissl
gernot-blumel	Gernot Blümel|Gernot Blumel
viktor-orban	Viktor Orbán|Viktor Orban
peter-szijjarto	Péter Szijjártó|Peter Szijjarto
janos-ader	János Áder|Janos Ader
katalin-novak	Katalin Novák|Katalin Novak
tamas-sulyok	Tamás Sulyok|Tamas Sulyok
petr-pavel	Petr Pavel
milos-zeman	Miloš Zeman|Milos Zeman
vaclav-klaus	Vaclav Klaus|Václav Klaus
petr-fiala	Petr Fiala
andrej-babis	Andrej Babiš|Andrej Babis
jan-lipavsky	Jan Lipavský|Jan Lipavsky
zuzana-caputova	Zuzana Čaputová|Zuzana Caputova
andrej-kiska	Andrej Kiska
peter-pellegrini	Peter Pellegrini
robert-fico	Robert Fico
eduard-heger	Eduard Heger
miroslav-lajcak	Miroslav Lajčák|Miroslav Lajcak
juraj-blanar	Juraj Blanár|Juraj Blanar
borut-pahor	Borut Pahor
natasa-pirc-musar	Nataša Pirc Musar|Natasa Pirc Musar
robert-golob	Robert Golob
janez-jansa	Janez Janša|Janez Jansa
zoran-milanovic	Zoran Milanović|Zoran Milanovic
andrej-plenkovic	Andrej Plenković|Andrej Plenkovic
kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović|Kolinda Grabar-Kitarovic
aleksandar-vucic	Aleksandar Vučić|Aleksandar Vucic|Alexander Vucic
tomislav-nikolic	Tomislav Nikolić|Tomislav Nikolic
boris-tadic	Boris Tadić|Boris Tadic
ana-brnabic	Ana Brnabić|Ana Brnabic
ivica-dacic	Ivica Dačić|Ivica Dacic
vojislav-kostunica	Vojislav Kostunica
milorad-dodik	Milorad Dodik
zeljka-cvijanovic	Željka Cvijanović|Zeljka Cvijanovic
milo-dukanovic	Milo Đukanović|Milo Djukanovic
jakov-milatovic	Jakov Milatović|Jakov Milatovic
albin-kurti	Albin Kurti
hashim-thaci	Hashim Thaçi|Hashim Thaci
edi-rama	Edi Rama
zoran-zaev	Zoran Zaev
rumen-radev	Rumen Radev
boyko-borisov	Boyko Borisov|Boiko Borissov|Boyko Borissov
kiril-petkov	Kiril Petkov
rosen-plevneliev	Rosen Plevneliev
georgi-parvanov	Georgi Parvanov|Georgi Purvanov
klaus-iohannis	Klaus Iohannis
nicusor-dan	Nicușor Dan|Nicusor Dan
traian-basescu	Traian Băsescu|Traian Basescu
bogdan-aurescu	Bogdan Aurescu
marcel-ciolacu	Marcel Ciolacu
maia-sandu	Maia Sandu
igor-dodon	Igor Dodon
nicolae-timofti	Nicolae Timofti
`
