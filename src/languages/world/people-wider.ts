/** People: English name · side · gender · offices ("kind years", "kind@body years"; years from–to, open where still held) · Wikidata. */
export const peopleWider = `
Karim Massimov	Kazakhstan	m	prime-minister 2007-2012; prime-minister 2014-2016
Bakytzhan Sagintayev	Kazakhstan	m	prime-minister 2016-2019
Erlan Idrissov	Kazakhstan	m	foreign-minister 2012-2016
Kairat Abdrakhmanov	Kazakhstan	m	foreign-minister 2016-2018
Beibut Atamkulov	Kazakhstan	m	foreign-minister 2018-2019
Marat Tazhin	Kazakhstan	m	foreign-minister 2007-2009
Kanat Saudabayev	Kazakhstan	m	foreign-minister 2009-2011
Yerzhan Kazykhanov	Kazakhstan	m	foreign-minister 2011-2012
Yermek Kosherbayev	Kazakhstan	m	foreign-minister 2025-
Ruslan Zhaksylykov	Kazakhstan	m	defence-minister 2022-2025
Ali Asadov	Azerbaijan	m	prime-minister 2019-
Novruz Mammadov	Azerbaijan	m	prime-minister 2018-2019
Artur Rasizade	Azerbaijan	m	prime-minister 1996-2018
Zakir Hasanov	Azerbaijan	m	defence-minister 2013-
Vilayat Guliyev	Azerbaijan	m	foreign-minister 1999-2004
Aykhan Hajizada	Azerbaijan	m	spokesperson 2023-
Mehriban Aliyeva	Azerbaijan	f	vice-president 2017-
Levon Ter-Petrosyan	Armenia	m	president 1991-1998
Vartan Oskanian	Armenia	m	foreign-minister 1998-2008
Karen Karapetyan	Armenia	m	prime-minister 2016-2018
Hovik Abrahamyan	Armenia	m	prime-minister 2014-2016
Seyran Ohanyan	Armenia	m	defence-minister 2008-2016
David Tonoyan	Armenia	m	defence-minister 2018-2020
Alen Simonyan	Armenia	m	speaker 2021-
Bidzina Ivanishvili	Georgia	m	prime-minister 2012-2013
Giorgi Kvirikashvili	Georgia	m	prime-minister 2015-2018; foreign-minister 2015-2015
Mamuka Bakhtadze	Georgia	m	prime-minister 2018-2019
Giorgi Gakharia	Georgia	m	prime-minister 2019-2021
Nika Gilauri	Georgia	m	prime-minister 2009-2012
Grigol Vashadze	Georgia	m	foreign-minister 2008-2012
Gela Bezhuashvili	Georgia	m	foreign-minister 2005-2008
Maia Panjikidze	Georgia	f	foreign-minister 2012-2014
Mikheil Janelidze	Georgia	m	foreign-minister 2015-2018
Juansher Burchuladze	Georgia	m	defence-minister 2020-2024
Irakli Alasania	Georgia	m	defence-minister 2012-2014
Shalva Papuashvili	Georgia	m	speaker 2021-
Nino Burjanadze	Georgia	f	speaker 2001-2008
Mircea Snegur	Moldova	m	president 1990-1997
Vlad Filat	Moldova	m	prime-minister 2009-2013
Iurie Leancă	Moldova	m	foreign-minister 2009-2013; prime-minister 2013-2015
Pavel Filip	Moldova	m	prime-minister 2016-2019
Ion Chicu	Moldova	m	prime-minister 2019-2020
Alexandru Munteanu	Moldova	m	prime-minister 2025-
Andrei Stratan	Moldova	m	foreign-minister 2004-2009
Aureliu Ciocoi	Moldova	m	foreign-minister 2019-2021
Natalia Gherman	Moldova	f	foreign-minister 2013-2016
Anatolie Nosatîi	Moldova	m	defence-minister 2021-
Igor Grosu	Moldova	m	speaker 2021-
Vasile Tarlev	Moldova	m	prime-minister 2001-2008
Akbar Hashemi Rafsanjani	Iran	m	president 1989-1997
Kamal Kharrazi	Iran	m	foreign-minister 1997-2005
Manouchehr Mottaki	Iran	m	foreign-minister 2005-2010
Ali Akbar Salehi	Iran	m	foreign-minister 2010-2013; head@Atomic Energy Organization of Iran 2013-2021
Amir Hatami	Iran	m	defence-minister 2013-2021
Aziz Nasirzadeh	Iran	m	defence-minister 2024-
Hossein Salami	Iran	m	commander 2019-2025
Qasem Soleimani	Iran	m	commander 1998-2020
Saeed Jalili	Iran	m	national-security-advisor 2007-2013
Ali Bagheri Kani	Iran	m	deputy-foreign-minister 2021-2024
Majid Takht-Ravanchi	Iran	m	deputy-foreign-minister 2018-2019; deputy-foreign-minister 2024-; ambassador@United Nations 2019-2022
Kazem Gharibabadi	Iran	m	deputy-foreign-minister 2024-
Ramin Mehmanparast	Iran	m	spokesperson@Iranian Foreign Ministry 2009-2013
Saud al-Faisal	Saudi Arabia	m	foreign-minister 1975-2015
Khalifa bin Zayed Al Nahyan	United Arab Emirates	m	president 2004-2022
Mohammed bin Rashid Al Maktoum	United Arab Emirates	m	prime-minister 2006-
Anwar Gargash	United Arab Emirates	m	aide 2021-
Hamad bin Khalifa Al Thani	Qatar	m	monarch 1995-2013
Khalid al-Attiyah	Qatar	m	foreign-minister 2013-2016; defence-minister 2016-2024
Nabil Fahmy	Egypt	m	foreign-minister 2013-2014
Amr Moussa	Egypt	m	foreign-minister 1991-2001; secretary-general@Arab League 2001-2011
Mostafa Madbouly	Egypt	m	prime-minister 2018-
Kim Young-sam	South Korea	m	president 1993-1998
Yun Byung-se	South Korea	m	foreign-minister 2013-2017
Chung Eui-yong	South Korea	m	national-security-advisor 2017-2020; foreign-minister 2021-2022
Cho Hyun	South Korea	m	foreign-minister 2025-
Wi Sung-lac	South Korea	m	national-security-advisor 2025-
Ri Yong-ho	North Korea	m	foreign-minister 2016-2020
Ri Son-gwon	North Korea	m	foreign-minister 2020-2022
Antonio Patriota	Brazil	m	foreign-minister 2011-2013
Ernesto Araújo	Brazil	m	foreign-minister 2019-2021
Carlos França	Brazil	m	foreign-minister 2021-2022
Nelson Mandela	South Africa	m	president 1994-1999
Kgalema Motlanthe	South Africa	m	president 2008-2009
Maite Nkoana-Mashabane	South Africa	f	foreign-minister 2009-2018
Ronald Lamola	South Africa	m	foreign-minister 2024-
Brian Mulroney	Canada	m	prime-minister 1984-1993
John Baird	Canada	m	foreign-minister 2011-2015
Lawrence Cannon	Canada	m	foreign-minister 2008-2011
François-Philippe Champagne	Canada	m	foreign-minister 2020-2021
Harjit Sajjan	Canada	m	defence-minister 2015-2021
Bill Blair	Canada	m	defence-minister 2023-2025
Lamberto Dini	Italy	m	prime-minister 1995-1996; foreign-minister 1996-2001
Emma Bonino	Italy	f	foreign-minister 2013-2014
Angelino Alfano	Italy	m	foreign-minister 2016-2018
Enzo Moavero Milanesi	Italy	m	foreign-minister 2018-2019
Lorenzo Guerini	Italy	m	defence-minister 2019-2022
Felipe González	Spain	m	prime-minister 1982-1996
Miguel Ángel Moratinos	Spain	m	foreign-minister 2004-2010
José Manuel García-Margallo	Spain	m	foreign-minister 2011-2016
Arancha González Laya	Spain	f	foreign-minister 2020-2021
Margarita Robles	Spain	f	defence-minister 2018-
Árpád Göncz	Hungary	m	president 1990-2000
László Sólyom	Hungary	m	president 2005-2010
Pál Schmitt	Hungary	m	president 2010-2012
Gordon Bajnai	Hungary	m	prime-minister 2009-2010
Kristóf Szalay-Bobrovniczky	Hungary	m	defence-minister 2022-
Zoltán Kovács	Hungary	m	spokesperson 2010-2025
Vladimír Mečiar	Slovakia	m	prime-minister 1992-1998
Iveta Radičová	Slovakia	f	prime-minister 2010-2012
Igor Matovič	Slovakia	m	prime-minister 2020-2021
Ľudovít Ódor	Slovakia	m	prime-minister 2023-2023
Ivan Korčok	Slovakia	m	foreign-minister 2020-2022
Rastislav Káčer	Slovakia	m	foreign-minister 2022-2023
Robert Kaliňák	Slovakia	m	defence-minister 2023-
Slobodan Milošević	Serbia	m	president 1991-2000
Zoran Đinđić	Serbia	m	prime-minister 2001-2003
Vuk Jeremić	Serbia	m	foreign-minister 2007-2012
Mirko Cvetković	Serbia	m	prime-minister 2008-2012
Miloš Vučević	Serbia	m	prime-minister 2024-2025; defence-minister 2022-2024
Đuro Macut	Serbia	m	prime-minister 2025-
Marko Đurić	Serbia	m	foreign-minister 2024-
Nikola Selaković	Serbia	m	foreign-minister 2020-2022
Lennart Meri	Estonia	m	president 1992-2001
Andrus Ansip	Estonia	m	prime-minister 2005-2014
Taavi Rõivas	Estonia	m	prime-minister 2014-2016
Urmas Paet	Estonia	m	foreign-minister 2005-2014
Sven Mikser	Estonia	m	foreign-minister 2016-2019
Eva-Maria Liimets	Estonia	f	foreign-minister 2021-2022
Guntis Ulmanis	Latvia	m	president 1993-1999
Māris Kučinskis	Latvia	m	prime-minister 2016-2019
Laimdota Straujuma	Latvia	f	prime-minister 2014-2016
Baiba Braže	Latvia	f	foreign-minister 2024-
Andris Sprūds	Latvia	m	defence-minister 2023-
Vytautas Landsbergis	Lithuania	m	president 1990-1992
Algirdas Brazauskas	Lithuania	m	president 1993-1998; prime-minister 2001-2006
Algirdas Butkevičius	Lithuania	m	prime-minister 2012-2016
Saulius Skvernelis	Lithuania	m	prime-minister 2016-2020; speaker 2024-2025
Kęstutis Budrys	Lithuania	m	foreign-minister 2024-
Gintautas Paluckas	Lithuania	m	prime-minister 2024-2025
Inga Ruginienė	Lithuania	f	prime-minister 2025-
Arvydas Anušauskas	Lithuania	m	defence-minister 2020-2024
Dovilė Šakalienė	Lithuania	f	defence-minister 2024-2025
Anna Lindh	Sweden	f	foreign-minister 1998-2003
Maria Malmer Stenergard	Sweden	f	foreign-minister 2024-
Pål Jonson	Sweden	m	defence-minister 2022-
Peter Hultqvist	Sweden	m	defence-minister 2014-2022
Carl XVI Gustaf	Sweden	m	monarch 1973-
Børge Brende	Norway	m	foreign-minister 2013-2017
Tore Sandvik	Norway	m	defence-minister 2025-
Bjørn Arild Gram	Norway	m	defence-minister 2022-2025
Margrethe II	Denmark	f	monarch 1972-2024
Anders Samuelsen	Denmark	m	foreign-minister 2016-2019
Martin Lidegaard	Denmark	m	foreign-minister 2014-2015
Micheline Calmy-Rey	Switzerland	f	foreign-minister 2003-2011; president 2007-2007; president 2011-2011
Doris Leuthard	Switzerland	f	president 2010-2010; president 2017-2017
Johann Schneider-Ammann	Switzerland	m	president 2016-2016
Martin Pfister	Switzerland	m	defence-minister 2025-
Beate Meinl-Reisinger	Austria	f	foreign-minister 2025-
Ursula Plassnik	Austria	f	foreign-minister 2004-2008
Michael Spindelegger	Austria	m	foreign-minister 2008-2013
Alfred Gusenbauer	Austria	m	chancellor 2007-2008
Brigitte Bierlein	Austria	f	chancellor 2019-2020
Klaudia Tanner	Austria	f	defence-minister 2020-
Václav Havel	Czech Republic	m	president 1993-2003
Bohuslav Sobotka	Czech Republic	m	prime-minister 2014-2017
Mirek Topolánek	Czech Republic	m	prime-minister 2006-2009
Petr Nečas	Czech Republic	m	prime-minister 2010-2013
Jiří Paroubek	Czech Republic	m	prime-minister 2005-2006
Karel Schwarzenberg	Czech Republic	m	foreign-minister 2007-2009; foreign-minister 2010-2013
Lubomír Zaorálek	Czech Republic	m	foreign-minister 2014-2017
Tomáš Petříček	Czech Republic	m	foreign-minister 2018-2021
Jana Černochová	Czech Republic	f	defence-minister 2021-2025
Ion Iliescu	Romania	m	president 1990-1996; president 2000-2004
Emil Constantinescu	Romania	m	president 1996-2000
Nicolae Ciucă	Romania	m	prime-minister 2021-2023
Ilie Bolojan	Romania	m	prime-minister 2025-
Teodor Meleșcanu	Romania	m	foreign-minister 2017-2019
Luminița Odobescu	Romania	f	foreign-minister 2023-2024
Oana Țoiu	Romania	f	foreign-minister 2025-
Petar Stoyanov	Bulgaria	m	president 1997-2002
Sergei Stanishev	Bulgaria	m	prime-minister 2005-2009
Plamen Oresharski	Bulgaria	m	prime-minister 2013-2014
Nikolai Denkov	Bulgaria	m	prime-minister 2023-2024
Rosen Zhelyazkov	Bulgaria	m	prime-minister 2025-
Mariya Gabriel	Bulgaria	f	foreign-minister 2023-2024
Dora Bakoyannis	Greece	f	foreign-minister 2006-2009
Karolos Papoulias	Greece	m	president 2005-2015
Konstantinos Tasoulas	Greece	m	president 2025-
Evangelos Venizelos	Greece	m	foreign-minister 2013-2015
Caspar Veldkamp	Netherlands	m	foreign-minister 2024-2025
David van Weel	Netherlands	m	foreign-minister 2025-
Ruben Brekelmans	Netherlands	m	defence-minister 2024-
Elio Di Rupo	Belgium	m	prime-minister 2011-2014
Yves Leterme	Belgium	m	prime-minister 2009-2011
Didier Reynders	Belgium	m	foreign-minister 2011-2019
Sophie Wilmès	Belgium	f	prime-minister 2019-2020; foreign-minister 2020-2022
Hadja Lahbib	Belgium	f	foreign-minister 2022-2024
Maxime Prévot	Belgium	m	foreign-minister 2025-
Theo Francken	Belgium	m	defence-minister 2025-
José Sócrates	Portugal	m	prime-minister 2005-2011
Pedro Passos Coelho	Portugal	m	prime-minister 2011-2015
Aníbal Cavaco Silva	Portugal	m	president 2006-2016
Paulo Rangel	Portugal	m	foreign-minister 2024-
Franjo Tuđman	Croatia	m	president 1990-1999
Ivo Sanader	Croatia	m	prime-minister 2003-2009
Jadranka Kosor	Croatia	f	prime-minister 2009-2011
Gordan Grlić Radman	Croatia	m	foreign-minister 2019-
Danilo Türk	Slovenia	m	president 2007-2012
Tanja Fajon	Slovenia	f	foreign-minister 2022-
Shah Mahmood Qureshi	Pakistan	m	foreign-minister 2008-2011; foreign-minister 2018-2022
Ishaq Dar	Pakistan	m	foreign-minister 2024-
Bilawal Bhutto Zardari	Pakistan	m	foreign-minister 2022-2023
Benazir Bhutto	Pakistan	f	prime-minister 1993-1996
Khawaja Asif	Pakistan	m	foreign-minister 2017-2018; defence-minister 2024-
Marcelo Ebrard	Mexico	m	foreign-minister 2018-2023
Alexander Downer	Australia	m	foreign-minister 1996-2007
Julie Bishop	Australia	f	foreign-minister 2013-2018
Richard Marles	Australia	m	defence-minister 2022-
Nguyen Tan Dung	Vietnam	m	prime-minister 2006-2016
Bui Thanh Son	Vietnam	m	foreign-minister 2021-2025
Vo Van Thuong	Vietnam	m	president 2023-2024
Truong Tan Sang	Vietnam	m	president 2011-2016
Luong Cuong	Vietnam	m	president 2024-
Akylbek Japarov	Kyrgyzstan	m	prime-minister 2021-2024
Adylbek Kasymaliev	Kyrgyzstan	m	prime-minister 2024-
Kokhir Rasulzoda	Tajikistan	m	prime-minister 2013-
Sirodjidin Aslov	Tajikistan	m	foreign-minister 2013-2022
Abdulla Aripov	Uzbekistan	m	prime-minister 2016-
Farouk al-Sharaa	Syria	m	foreign-minister 1984-2006
Hafez al-Assad	Syria	m	president 1971-2000
Fuad Hussein	Iraq	m	foreign-minister 2020-
Hoshyar Zebari	Iraq	m	foreign-minister 2003-2014
Abdul Latif Rashid	Iraq	m	president 2022-
Riyad al-Maliki	Palestine	m	foreign-minister 2009-2024
Mohammad Shtayyeh	Palestine	m	prime-minister 2019-2024
Bruno Rodríguez	Cuba	m	foreign-minister 2009-
Yván Gil	Venezuela	m	foreign-minister 2023-
Charles Haughey	Ireland	m	prime-minister 1987-1992
Brian Cowen	Ireland	m	prime-minister 2008-2011
Glafcos Clerides	Cyprus	m	president 1993-2003
Tassos Papadopoulos	Cyprus	m	president 2003-2008
Dimitris Christofias	Cyprus	m	president 2008-2013
Constantinos Kombos	Cyprus	m	foreign-minister 2023-
Vjosa Osmani	Kosovo	f	president 2021-
Ramush Haradinaj	Kosovo	m	prime-minister 2017-2020
Bajram Begaj	Albania	m	president 2022-
Hristijan Mickoski	North Macedonia	m	prime-minister 2024-
Nikola Gruevski	North Macedonia	m	prime-minister 2006-2016
Dritan Abazović	Montenegro	m	prime-minister 2022-2023
Milojko Spajić	Montenegro	m	prime-minister 2023-
Filip Vujanović	Montenegro	m	president 2003-2018
Denis Bećirović	Bosnia and Herzegovina	m	president 2022-
Christian Schmidt	Bosnia and Herzegovina	m
Amir Khan Muttaqi	Afghanistan	m	foreign-minister 2021-
Helen Clark	New Zealand	f	prime-minister 1999-2008
John Key	New Zealand	m	prime-minister 2008-2016
Najib Razak	Malaysia	m	prime-minister 2009-2018
Yingluck Shinawatra	Thailand	f	prime-minister 2011-2014
Benigno Aquino	Philippines	m	president 2010-2016
Gloria Macapagal Arroyo	Philippines	f	president 2001-2010
Nawaf Salam	Lebanon	m	prime-minister 2025-
Michel Suleiman	Lebanon	m	president 2008-2014
Émile Lahoud	Lebanon	m	president 1998-2007
Ahmed Attaf	Algeria	m	foreign-minister 2023-
Abdul Hamid Dbeibeh	Libya	m	prime-minister 2021-
Fayez al-Sarraj	Libya	m	prime-minister 2016-2021
`
