/** People: English name · side · gender · offices ("kind years", "kind@body years"; years from–to, open where still held) · Wikidata. */
export const peopleWest = `
Vladimir Putin	Russia	m	prime-minister 1999-2000; president 2000-2008; prime-minister 2008-2012; president 2012-	Q7747
Dmitry Medvedev	Russia	m	president 2008-2012; prime-minister 2012-2020	Q23530
Boris Yeltsin	Russia	m	president 1991-1999	Q34453
Sergey Lavrov	Russia	m	foreign-minister 2004-	Q58217
Igor Ivanov	Russia	m	foreign-minister 1998-2004
Sergei Ivanov	Russia	m	defence-minister 2001-2007; chief-of-staff 2011-2016
Anatoly Serdyukov	Russia	m	defence-minister 2007-2012
Sergei Shoigu	Russia	m	defence-minister 2012-2024; national-security-advisor 2024-	Q312483
Andrei Belousov	Russia	m	defence-minister 2024-; deputy-prime-minister 2020-2024
Mikhail Mishustin	Russia	m	prime-minister 2020-
Mikhail Fradkov	Russia	m	prime-minister 2004-2007
Viktor Zubkov	Russia	m	prime-minister 2007-2008
Mikhail Kasyanov	Russia	m	prime-minister 2000-2004
Dmitry Peskov	Russia	m	spokesperson@Kremlin 2012-
Natalya Timakova	Russia	f	spokesperson@Kremlin 2008-2012
Alexei Gromov	Russia	m	spokesperson@Kremlin 2000-2008
Yury Ushakov	Russia	m	aide 2012-
Sergei Prikhodko	Russia	m	aide 2004-2013
Maria Zakharova	Russia	f	spokesperson@Russian Foreign Ministry 2015-
Alexander Lukashevich	Russia	m	spokesperson@Russian Foreign Ministry 2011-2015
Igor Konashenkov	Russia	m	spokesperson@Russian Defence Ministry 2009-
Sergei Ryabkov	Russia	m	deputy-foreign-minister 2008-
Mikhail Bogdanov	Russia	m	deputy-foreign-minister 2011-
Grigory Karasin	Russia	m	deputy-foreign-minister 2005-2019
Alexander Grushko	Russia	m	deputy-foreign-minister 2018-
Andrei Rudenko	Russia	m	deputy-foreign-minister 2019-
Vasily Nebenzya	Russia	m	ambassador@United Nations 2017-
Vitaly Churkin	Russia	m	ambassador@United Nations 2006-2017
Anatoly Antonov	Russia	m	ambassador@United States 2017-2024
Sergei Kislyak	Russia	m	ambassador@United States 2008-2017
Nikolai Patrushev	Russia	m	national-security-advisor 2008-2024
Dmitry Kozak	Russia	m	deputy-prime-minister 2008-2020; chief-of-staff 2020-
Vladislav Surkov	Russia	m	aide 2013-2020
Vladimir Medinsky	Russia	m	aide 2020-; minister 2012-2020
Kirill Dmitriev	Russia	m	envoy 2025-
Leonid Slutsky	Russia	m
Vyacheslav Volodin	Russia	m	speaker 2016-
Sergey Naryshkin	Russia	m	speaker 2011-2016
Valentina Matviyenko	Russia	f	speaker 2011-
Konstantin Kosachev	Russia	m
Alexei Navalny	Russia	m
Yevgeny Prigozhin	Russia	m	head@Wagner Group 2014-2023
Ramzan Kadyrov	Russia	m	head@Chechnya 2007-
Valery Gerasimov	Russia	m	commander 2012-
Sergei Kiriyenko	Russia	m	chief-of-staff 2016-
Alexander Novak	Russia	m	deputy-prime-minister 2020-; minister 2012-2020
Alexey Likhachev	Russia	m	head@Rosatom 2016-
Alexei Miller	Russia	m	head@Gazprom 2001-
Volodymyr Zelenskyy	Ukraine	m	president 2019-	Q3874799
Petro Poroshenko	Ukraine	m	president 2014-2019; foreign-minister 2009-2010
Viktor Yanukovych	Ukraine	m	president 2010-2014; prime-minister 2006-2007
Viktor Yushchenko	Ukraine	m	president 2005-2010
Leonid Kuchma	Ukraine	m	president 1994-2005
Leonid Kravchuk	Ukraine	m	president 1991-1994
Yulia Tymoshenko	Ukraine	f	prime-minister 2007-2010
Mykola Azarov	Ukraine	m	prime-minister 2010-2014
Arseniy Yatsenyuk	Ukraine	m	prime-minister 2014-2016
Volodymyr Groysman	Ukraine	m	prime-minister 2016-2019
Oleksiy Honcharuk	Ukraine	m	prime-minister 2019-2020
Denys Shmyhal	Ukraine	m	prime-minister 2020-2025; defence-minister 2025-
Yuliia Svyrydenko	Ukraine	f	prime-minister 2025-; deputy-prime-minister 2021-2025
Dmytro Kuleba	Ukraine	m	foreign-minister 2020-2024
Andrii Sybiha	Ukraine	m	foreign-minister 2024-; deputy-chief-of-staff 2021-2024
Pavlo Klimkin	Ukraine	m	foreign-minister 2014-2019
Vadym Prystaiko	Ukraine	m	foreign-minister 2019-2020; ambassador@United Kingdom 2020-2023
Andriy Yermak	Ukraine	m	chief-of-staff 2020-2025
Mykhailo Podolyak	Ukraine	m	aide 2020-
Oleksiy Arestovych	Ukraine	m	aide 2020-2023
Oleksii Reznikov	Ukraine	m	defence-minister 2021-2023; deputy-prime-minister 2020-2021
Rustem Umerov	Ukraine	m	defence-minister 2023-2025; national-security-advisor 2025-
Andriy Taran	Ukraine	m	defence-minister 2020-2021
Oleksiy Danilov	Ukraine	m	national-security-advisor 2019-2024
Oleksandr Turchynov	Ukraine	m	national-security-advisor 2014-2019; president 2014-2014
Serhii Nykyforov	Ukraine	m	spokesperson 2021-2024
Iuliia Mendel	Ukraine	f	spokesperson 2019-2021
Oleh Nikolenko	Ukraine	m	spokesperson@Ukrainian Foreign Ministry 2020-2024
Heorhii Tykhyi	Ukraine	m	spokesperson@Ukrainian Foreign Ministry 2024-
Valerii Zaluzhnyi	Ukraine	m	commander 2021-2024; ambassador@United Kingdom 2024-
Oleksandr Syrskyi	Ukraine	m	commander 2024-
Kyrylo Budanov	Ukraine	m	head@Defence Intelligence of Ukraine 2020-; chief-of-staff 2026-
David Arakhamia	Ukraine	m
Ihor Zhovkva	Ukraine	m	deputy-chief-of-staff 2019-
Yurii Ihnat	Ukraine	m	spokesperson@Ukrainian Air Force 2022-
Ruslan Stefanchuk	Ukraine	m	speaker 2021-
Dmytro Razumkov	Ukraine	m	speaker 2019-2021
Andriy Kobolyev	Ukraine	m	head@Naftogaz 2014-2021
Yuriy Vitrenko	Ukraine	m	head@Naftogaz 2021-2022
Olha Stefanishyna	Ukraine	f	deputy-prime-minister 2020-
Iryna Vereshchuk	Ukraine	f	deputy-prime-minister 2021-2024
Sergiy Kyslytsya	Ukraine	m	ambassador@United Nations 2020-2024; deputy-foreign-minister 2024-
Oksana Markarova	Ukraine	f	ambassador@United States 2021-2025
Iryna Venediktova	Ukraine	f
Joe Biden	United States	m	vice-president 2009-2017; president 2021-2025	Q6279
Donald Trump	United States	m	president 2017-2021; president 2025-	Q22686
Barack Obama	United States	m	president 2009-2017	Q76
George W. Bush	United States	m	president 2001-2009	Q207
Bill Clinton	United States	m	president 1993-2001	Q1124
Kamala Harris	United States	f	vice-president 2021-2025	Q10853588
Mike Pence	United States	m	vice-president 2017-2021
Dick Cheney	United States	m	vice-president 2001-2009
JD Vance	United States	m	vice-president 2025-
Antony Blinken	United States	m	foreign-minister 2021-2025
Marco Rubio	United States	m	foreign-minister 2025-; national-security-advisor 2025-
Mike Pompeo	United States	m	foreign-minister 2018-2021
Rex Tillerson	United States	m	foreign-minister 2017-2018
John Kerry	United States	m	foreign-minister 2013-2017; envoy 2021-2024	Q22316
Hillary Clinton	United States	f	foreign-minister 2009-2013	Q6294
Condoleezza Rice	United States	f	foreign-minister 2005-2009; national-security-advisor 2001-2005
Colin Powell	United States	m	foreign-minister 2001-2005	Q150851
Madeleine Albright	United States	f	foreign-minister 1997-2001
Jake Sullivan	United States	m	national-security-advisor 2021-2025
Michael Waltz	United States	m	national-security-advisor 2025-2025; ambassador@United Nations 2025-
Robert O'Brien	United States	m	national-security-advisor 2019-2021
John Bolton	United States	m	national-security-advisor 2018-2019
H. R. McMaster	United States	m	national-security-advisor 2017-2018
Susan Rice	United States	f	national-security-advisor 2013-2017
Jon Finer	United States	m	deputy-national-security-advisor 2021-2025
Lloyd Austin	United States	m	defence-minister 2021-2025
Pete Hegseth	United States	m	defence-minister 2025-
Mark Esper	United States	m	defence-minister 2019-2020
Jim Mattis	United States	m	defence-minister 2017-2018
Ashton Carter	United States	m	defence-minister 2015-2017
Chuck Hagel	United States	m	defence-minister 2013-2015
Leon Panetta	United States	m	defence-minister 2011-2013
Robert Gates	United States	m	defence-minister 2006-2011
Donald Rumsfeld	United States	m	defence-minister 2001-2006
Jen Psaki	United States	f	spokesperson@White House 2021-2022; spokesperson@State Department 2013-2015
Karine Jean-Pierre	United States	f	spokesperson@White House 2022-2025
Karoline Leavitt	United States	f	spokesperson@White House 2025-
Sarah Huckabee Sanders	United States	f	spokesperson@White House 2017-2019
Kayleigh McEnany	United States	f	spokesperson@White House 2020-2021
Sean Spicer	United States	m	spokesperson@White House 2017-2017
Josh Earnest	United States	m	spokesperson@White House 2014-2017
Jay Carney	United States	m	spokesperson@White House 2011-2014
Ned Price	United States	m	spokesperson@State Department 2021-2023
Matthew Miller	United States	m	spokesperson@State Department 2023-2025
Vedant Patel	United States	m	spokesperson@State Department 2022-2025
Tammy Bruce	United States	f	spokesperson@State Department 2025-2025
Heather Nauert	United States	f	spokesperson@State Department 2017-2019
Victoria Nuland	United States	f	deputy-foreign-minister 2021-2024; spokesperson@State Department 2011-2013
Wendy Sherman	United States	f	deputy-foreign-minister 2021-2023
John Kirby	United States	m	spokesperson@Pentagon 2021-2022; spokesperson@National Security Council 2022-2025; spokesperson@State Department 2015-2017
Adrienne Watson	United States	f	spokesperson@National Security Council 2022-2024
Emily Horne	United States	f	spokesperson@National Security Council 2021-2022
Patrick Ryder	United States	m	spokesperson@Pentagon 2022-2025
William Burns	United States	m	head@CIA 2021-2025
John Brennan	United States	m	head@CIA 2013-2017
Mark Milley	United States	m	commander 2019-2023
Steve Witkoff	United States	m	envoy 2025-
Keith Kellogg	United States	m	envoy 2025-
Jared Kushner	United States	m	aide 2017-2021
Kurt Volker	United States	m	envoy 2017-2019
Brett McGurk	United States	m	aide 2021-2025
Amos Hochstein	United States	m	aide 2022-2025
Robert Malley	United States	m	envoy 2021-2023
Linda Thomas-Greenfield	United States	f	ambassador@United Nations 2021-2025
Nikki Haley	United States	f	ambassador@United Nations 2017-2018
Samantha Power	United States	f	ambassador@United Nations 2013-2017
Bridget Brink	United States	f	ambassador@Ukraine 2022-2025
John Sullivan	United States	m	ambassador@Russia 2020-2022
Michael McFaul	United States	m	ambassador@Russia 2012-2014
Daleep Singh	United States	m	deputy-national-security-advisor 2021-2025
Janet Yellen	United States	f	minister 2021-2025
Scott Bessent	United States	m	minister 2025-
Gina Raimondo	United States	f	minister 2021-2025
Nancy Pelosi	United States	f	speaker 2019-2023
Mike Johnson	United States	m	speaker 2023-
Keir Starmer	United Kingdom	m	prime-minister 2024-
Rishi Sunak	United Kingdom	m	prime-minister 2022-2024
Liz Truss	United Kingdom	f	prime-minister 2022-2022; foreign-minister 2021-2022
Boris Johnson	United Kingdom	m	prime-minister 2019-2022; foreign-minister 2016-2018	Q180589
Theresa May	United Kingdom	f	prime-minister 2016-2019	Q264766
David Cameron	United Kingdom	m	prime-minister 2010-2016; foreign-minister 2023-2024	Q192
Gordon Brown	United Kingdom	m	prime-minister 2007-2010	Q10648
Tony Blair	United Kingdom	m	prime-minister 1997-2007	Q9545
Elizabeth II	United Kingdom	f	monarch 1952-2022	Q9682
Charles III	United Kingdom	m	monarch 2022-
Prince Charles	United Kingdom	m
David Lammy	United Kingdom	m	foreign-minister 2024-2025
Yvette Cooper	United Kingdom	f	foreign-minister 2025-
James Cleverly	United Kingdom	m	foreign-minister 2022-2023
Dominic Raab	United Kingdom	m	foreign-minister 2019-2021
Jeremy Hunt	United Kingdom	m	foreign-minister 2018-2019
Philip Hammond	United Kingdom	m	foreign-minister 2014-2016
William Hague	United Kingdom	m	foreign-minister 2010-2014
Jack Straw	United Kingdom	m	foreign-minister 2001-2006
David Miliband	United Kingdom	m	foreign-minister 2007-2010
Ben Wallace	United Kingdom	m	defence-minister 2019-2023
Grant Shapps	United Kingdom	m	defence-minister 2023-2024
John Healey	United Kingdom	m	defence-minister 2024-
Gavin Williamson	United Kingdom	m	defence-minister 2017-2019
David Davis	United Kingdom	m	minister 2016-2018
Dominic Grieve	United Kingdom	m
Emmanuel Macron	France	m	president 2017-	Q3052772
François Hollande	France	m	president 2012-2017	Q157
Nicolas Sarkozy	France	m	president 2007-2012	Q329
Jacques Chirac	France	m	president 1995-2007	Q2105
Jean-Yves Le Drian	France	m	foreign-minister 2017-2022; defence-minister 2012-2017
Catherine Colonna	France	f	foreign-minister 2022-2024
Stéphane Séjourné	France	m	foreign-minister 2024-2024
Jean-Noël Barrot	France	m	foreign-minister 2024-
Laurent Fabius	France	m	foreign-minister 2012-2016
Jean-Marc Ayrault	France	m	foreign-minister 2016-2017; prime-minister 2012-2014
Bernard Kouchner	France	m	foreign-minister 2007-2010
Alain Juppé	France	m	foreign-minister 2011-2012
Dominique de Villepin	France	m	foreign-minister 2002-2004; prime-minister 2005-2007
Florence Parly	France	f	defence-minister 2017-2022
Sébastien Lecornu	France	m	defence-minister 2022-2025; prime-minister 2025-
Emmanuel Bonne	France	m	national-security-advisor 2019-
Édouard Philippe	France	m	prime-minister 2017-2020
Angela Merkel	Germany	f	chancellor 2005-2021	Q567
Gerhard Schroeder	Germany	m	chancellor 1998-2005	Q2530
Olaf Scholz	Germany	m	chancellor 2021-2025; minister 2018-2021	Q61053
Friedrich Merz	Germany	m	chancellor 2025-
Frank-Walter Steinmeier	Germany	m	president 2017-; foreign-minister 2013-2017; foreign-minister 2005-2009
Joachim Gauck	Germany	m	president 2012-2017
Heiko Maas	Germany	m	foreign-minister 2018-2021
Sigmar Gabriel	Germany	m	foreign-minister 2017-2018
Annalena Baerbock	Germany	f	foreign-minister 2021-2025
Johann Wadephul	Germany	m	foreign-minister 2025-
Guido Westerwelle	Germany	m	foreign-minister 2009-2013
Joschka Fischer	Germany	m	foreign-minister 1998-2005
Boris Pistorius	Germany	m	defence-minister 2023-
Christine Lambrecht	Germany	f	defence-minister 2021-2023
Annegret Kramp-Karrenbauer	Germany	f	defence-minister 2019-2021
Steffen Seibert	Germany	m	spokesperson 2010-2021
Steffen Hebestreit	Germany	m	spokesperson 2021-2025
Robert Habeck	Germany	m	minister 2021-2025
Jens Plötner	Germany	m	national-security-advisor 2021-2025
Giorgia Meloni	Italy	f	prime-minister 2022-
Mario Draghi	Italy	m	prime-minister 2021-2022; head@European Central Bank 2011-2019	Q179998
Giuseppe Conte	Italy	m	prime-minister 2018-2021
Paolo Gentiloni	Italy	m	prime-minister 2016-2018; foreign-minister 2014-2016
Matteo Renzi	Italy	m	prime-minister 2014-2016
Enrico Letta	Italy	m	prime-minister 2013-2014
Mario Monti	Italy	m	prime-minister 2011-2013
Silvio Berlusconi	Italy	m	prime-minister 2001-2006; prime-minister 2008-2011
Romano Prodi	Italy	m	prime-minister 2006-2008; head@European Commission 1999-2004
Sergio Mattarella	Italy	m	president 2015-
Giorgio Napolitano	Italy	m	president 2006-2015
Luigi Di Maio	Italy	m	foreign-minister 2019-2022
Antonio Tajani	Italy	m	foreign-minister 2022-
Guido Crosetto	Italy	m	defence-minister 2022-
Pedro Sánchez	Spain	m	prime-minister 2018-
Mariano Rajoy	Spain	m	prime-minister 2011-2018
Jose Luis Rodriguez Zapatero	Spain	m	prime-minister 2004-2011
Jose Maria Aznar	Spain	m	prime-minister 1996-2004
Juan Carlos I	Spain	m	monarch 1975-2014
Felipe VI	Spain	m	monarch 2014-
José Manuel Albares	Spain	m	foreign-minister 2021-
António Costa	Portugal	m	prime-minister 2015-2024; head@European Council 2024-
Marcelo Rebelo de Sousa	Portugal	m	president 2016-
Luís Montenegro	Portugal	m	prime-minister 2024-
Andrzej Duda	Poland	m	president 2015-2025
Karol Nawrocki	Poland	m	president 2025-
Bronisław Komorowski	Poland	m	president 2010-2015
Lech Kaczyński	Poland	m	president 2005-2010
Jarosław Kaczyński	Poland	m	prime-minister 2006-2007
Aleksander Kwaśniewski	Poland	m	president 1995-2005
Donald Tusk	Poland	m	prime-minister 2007-2014; head@European Council 2014-2019; prime-minister 2023-	Q946
Mateusz Morawiecki	Poland	m	prime-minister 2017-2023
Beata Szydło	Poland	f	prime-minister 2015-2017
Ewa Kopacz	Poland	f	prime-minister 2014-2015
Radosław Sikorski	Poland	m	foreign-minister 2007-2014; foreign-minister 2023-
Zbigniew Rau	Poland	m	foreign-minister 2020-2023
Jacek Czaputowicz	Poland	m	foreign-minister 2018-2020
Witold Waszczykowski	Poland	m	foreign-minister 2015-2018
Mariusz Błaszczak	Poland	m	defence-minister 2018-2023
Władysław Kosiniak-Kamysz	Poland	m	defence-minister 2023-
Jakub Kumoch	Poland	m	national-security-advisor 2021-2023
Kersti Kaljulaid	Estonia	f	president 2016-2021
Alar Karis	Estonia	m	president 2021-
Toomas Hendrik Ilves	Estonia	m	president 2006-2016
Kaja Kallas	Estonia	f	prime-minister 2021-2024; foreign-minister@European Union 2024-
Jüri Ratas	Estonia	m	prime-minister 2016-2021
Kristen Michal	Estonia	m	prime-minister 2024-
Urmas Reinsalu	Estonia	m	foreign-minister 2019-2021; foreign-minister 2022-2023
Margus Tsahkna	Estonia	m	foreign-minister 2023-
Hanno Pevkur	Estonia	m	defence-minister 2022-
Egils Levits	Latvia	m	president 2019-2023
Edgars Rinkēvičs	Latvia	m	foreign-minister 2011-2023; president 2023-
Raimonds Vējonis	Latvia	m	president 2015-2019
Krišjānis Kariņš	Latvia	m	prime-minister 2019-2023; foreign-minister 2023-2024
Evika Siliņa	Latvia	f	prime-minister 2023-
Vaira Vike-Freiberga	Latvia	f	president 1999-2007
Artis Pabriks	Latvia	m	defence-minister 2019-2022
Gitanas Nausėda	Lithuania	m	president 2019-
Dalia Grybauskaitė	Lithuania	f	president 2009-2019
Valdas Adamkus	Lithuania	m	president 2004-2009
Ingrida Šimonytė	Lithuania	f	prime-minister 2020-2024
Gabrielius Landsbergis	Lithuania	m	foreign-minister 2020-2024
Linas Linkevičius	Lithuania	m	foreign-minister 2012-2020
Sauli Niinistö	Finland	m	president 2012-2024
Tarja Halonen	Finland	f	president 2000-2012
Alexander Stubb	Finland	m	president 2024-; prime-minister 2014-2015
Sanna Marin	Finland	f	prime-minister 2019-2023
Petteri Orpo	Finland	m	prime-minister 2023-
Pekka Haavisto	Finland	m	foreign-minister 2019-2023
Elina Valtonen	Finland	f	foreign-minister 2023-
Magdalena Andersson	Sweden	f	prime-minister 2021-2022
Ulf Kristersson	Sweden	m	prime-minister 2022-
Stefan Löfven	Sweden	m	prime-minister 2014-2021
Carl Bildt	Sweden	m	foreign-minister 2006-2014
Ann Linde	Sweden	f	foreign-minister 2019-2022
Margot Wallström	Sweden	f	foreign-minister 2014-2019
Tobias Billström	Sweden	m	foreign-minister 2022-2024
Jonas Gahr Støre	Norway	m	prime-minister 2021-; foreign-minister 2005-2012
Erna Solberg	Norway	f	prime-minister 2013-2021
Jens Stoltenberg	Norway	m	prime-minister 2005-2013; secretary-general@NATO 2014-2024
Anniken Huitfeldt	Norway	f	foreign-minister 2021-2023
Espen Barth Eide	Norway	m	foreign-minister 2023-
Ine Eriksen Søreide	Norway	f	foreign-minister 2017-2021
Mette Frederiksen	Denmark	f	prime-minister 2019-
Lars Løkke Rasmussen	Denmark	m	prime-minister 2015-2019; foreign-minister 2022-
Helle Thorning-Schmidt	Denmark	f	prime-minister 2011-2015
Anders Fogh Rasmussen	Denmark	m	prime-minister 2001-2009; secretary-general@NATO 2009-2014
Jeppe Kofod	Denmark	m	foreign-minister 2019-2022
Troels Lund Poulsen	Denmark	m	defence-minister 2023-
Katrín Jakobsdóttir	Iceland	f	prime-minister 2017-2024
Mark Rutte	Netherlands	m	prime-minister 2010-2024; secretary-general@NATO 2024-
Dick Schoof	Netherlands	m	prime-minister 2024-
Wopke Hoekstra	Netherlands	m	foreign-minister 2022-2023
Hanke Bruins Slot	Netherlands	f	foreign-minister 2023-2024
Bert Koenders	Netherlands	m	foreign-minister 2014-2017
Stef Blok	Netherlands	m	foreign-minister 2018-2021
Kajsa Ollongren	Netherlands	f	defence-minister 2022-2024
Alexander De Croo	Belgium	m	prime-minister 2020-2025
Bart De Wever	Belgium	m	prime-minister 2025-
Charles Michel	Belgium	m	prime-minister 2014-2019; head@European Council 2019-2024
Xavier Bettel	Luxembourg	m	prime-minister 2013-2023; foreign-minister 2023-
Jean Asselborn	Luxembourg	m	foreign-minister 2004-2023
Guy Parmelin	Switzerland	m	president 2021-2021
Didier Burkhalter	Switzerland	m	president 2014-2014; foreign-minister 2012-2017
Ignazio Cassis	Switzerland	m	president 2022-2022; foreign-minister 2017-
Alain Berset	Switzerland	m	president 2023-2023; president 2018-2018
Viola Amherd	Switzerland	f	president 2024-2024
Karin Keller-Sutter	Switzerland	f	president 2025-2025
Karl Nehammer	Austria	m	chancellor 2021-2025
Sebastian Kurz	Austria	m	chancellor 2017-2019; chancellor 2020-2021; foreign-minister 2013-2017
Christian Stocker	Austria	m	chancellor 2025-
Alexander Schallenberg	Austria	m	foreign-minister 2019-2025
Alexander Van der Bellen	Austria	m	president 2017-
Heinz Fischer	Austria	m	president 2004-2016
Karin Kneissl	Austria	f	foreign-minister 2017-2019
Gernot Blümel	Austria	m	minister 2018-2021
Viktor Orbán	Hungary	m	prime-minister 2010-	Q57641
Péter Szijjártó	Hungary	m	foreign-minister 2014-
János Áder	Hungary	m	president 2012-2022
Katalin Novák	Hungary	f	president 2022-2024
Tamás Sulyok	Hungary	m	president 2024-
Petr Pavel	Czech Republic	m	president 2023-
Miloš Zeman	Czech Republic	m	president 2013-2023
Vaclav Klaus	Czech Republic	m	president 2003-2013
Petr Fiala	Czech Republic	m	prime-minister 2021-2025
Andrej Babiš	Czech Republic	m	prime-minister 2017-2021; prime-minister 2025-
Jan Lipavský	Czech Republic	m	foreign-minister 2021-2025
Zuzana Čaputová	Slovakia	f	president 2019-2024
Andrej Kiska	Slovakia	m	president 2014-2019
Peter Pellegrini	Slovakia	m	president 2024-; prime-minister 2018-2020
Robert Fico	Slovakia	m	prime-minister 2012-2018; prime-minister 2023-
Eduard Heger	Slovakia	m	prime-minister 2021-2023
Miroslav Lajčák	Slovakia	m	foreign-minister 2012-2020; envoy@European Union 2020-2025
Juraj Blanár	Slovakia	m	foreign-minister 2023-
Borut Pahor	Slovenia	m	president 2012-2022
Nataša Pirc Musar	Slovenia	f	president 2022-
Robert Golob	Slovenia	m	prime-minister 2022-
Janez Janša	Slovenia	m	prime-minister 2020-2022
Zoran Milanović	Croatia	m	president 2020-
Andrej Plenković	Croatia	m	prime-minister 2016-
Kolinda Grabar-Kitarović	Croatia	f	president 2015-2020
Aleksandar Vučić	Serbia	m	prime-minister 2014-2017; president 2017-
Tomislav Nikolić	Serbia	m	president 2012-2017
Boris Tadić	Serbia	m	president 2004-2012
Ana Brnabić	Serbia	f	prime-minister 2017-2024
Ivica Dačić	Serbia	m	foreign-minister 2014-2020; prime-minister 2012-2014; foreign-minister 2022-2024
Vojislav Kostunica	Serbia	m	president 2000-2003; prime-minister 2004-2008
Milorad Dodik	Republika Srpska	m	president 2010-2018; president 2022-2025
Željka Cvijanović	Bosnia and Herzegovina	f	president 2018-2022
Milo Đukanović	Montenegro	m	president 2018-2023; prime-minister 2012-2016
Jakov Milatović	Montenegro	m	president 2023-
Albin Kurti	Kosovo	m	prime-minister 2021-
Hashim Thaçi	Kosovo	m	president 2016-2020
Edi Rama	Albania	m	prime-minister 2013-
Zoran Zaev	North Macedonia	m	prime-minister 2017-2022
Rumen Radev	Bulgaria	m	president 2017-
Boyko Borisov	Bulgaria	m	prime-minister 2009-2013; prime-minister 2014-2017; prime-minister 2017-2021
Kiril Petkov	Bulgaria	m	prime-minister 2021-2022
Rosen Plevneliev	Bulgaria	m	president 2012-2017
Georgi Parvanov	Bulgaria	m	president 2002-2012
Klaus Iohannis	Romania	m	president 2014-2025
Nicușor Dan	Romania	m	president 2025-
Traian Băsescu	Romania	m	president 2004-2014
Bogdan Aurescu	Romania	m	foreign-minister 2019-2023
Marcel Ciolacu	Romania	m	prime-minister 2023-2025
Maia Sandu	Moldova	f	president 2020-; prime-minister 2019-2019
Igor Dodon	Moldova	m	president 2016-2020
Nicolae Timofti	Moldova	m	president 2012-2016
`
