/** People: English name · side · gender · offices ("kind years", "kind@body years"; years from–to, open where still held) · Wikidata. */
export const peopleFurther = `
Johannes Rau	Germany	m	president 1999-2004
Helmut Kohl	Germany	m	chancellor 1982-1998
Horst Köhler	Germany	m	president 2004-2010; head@International Monetary Fund 2000-2004
Moshe Katsav	Israel	m	president 2000-2007
Tzipi Livni	Israel	f	foreign-minister 2006-2009
Igor Sechin	Russia	m	deputy-prime-minister 2008-2012; head@Rosneft 2012-
Sergei Sobyanin	Russia	m	chief-of-staff 2005-2008; deputy-prime-minister 2008-2010
Igor Shuvalov	Russia	m	deputy-prime-minister 2008-2018
Alexander Bortnikov	Russia	m	head@FSB 2008-
Alexander Bastrykin	Russia	m	head@Russian Investigative Committee 2011-
Elvira Nabiullina	Russia	f	head@Central Bank of Russia 2013-
Anton Siluanov	Russia	m	minister 2011-
Dmitry Rogozin	Russia	m	deputy-prime-minister 2011-2018; ambassador@NATO 2008-2011; head@Roscosmos 2018-2022
Viktor Chernomyrdin	Russia	m	prime-minister 1992-1998; ambassador@Ukraine 2001-2009
Yevgeny Primakov	Russia	m	prime-minister 1998-1999; foreign-minister 1996-1998
Denis Manturov	Russia	m	deputy-prime-minister 2022-; minister 2012-2024
Tatyana Moskalkova	Russia	f
Dmytro Lubinets	Ukraine	m
Yuriy Yekhanurov	Ukraine	m	prime-minister 2005-2006; defence-minister 2007-2009
Borys Tarasyuk	Ukraine	m	foreign-minister 2005-2007
Konstantin Gryshchenko	Ukraine	m	foreign-minister 2010-2012
Leonid Kozhara	Ukraine	m	foreign-minister 2012-2014
Andriy Deshchytsia	Ukraine	m	foreign-minister 2014-2014
Akihito	Japan	m	monarch 1989-2019
Naruhito	Japan	m	monarch 2019-
Yoshiro Mori	Japan	m	prime-minister 2000-2001
Keizo Obuchi	Japan	m	prime-minister 1998-2000
Yoriko Kawaguchi	Japan	f	foreign-minister 2002-2004
Petru Lucinschi	Moldova	m	president 1997-2001
Guy Verhofstadt	Belgium	m	prime-minister 1999-2008
James Wolfensohn	World Bank	m	head@World Bank 1995-2005
Abdul Kalam	India	m	president 2002-2007
Pranab Mukherjee	India	m	president 2012-2017
Ram Nath Kovind	India	m	president 2017-2022
Droupadi Murmu	India	f	president 2022-
Thomas Klestil	Austria	m	president 1992-2004
Wolfgang Schüssel	Austria	m	chancellor 2000-2007
Werner Faymann	Austria	m	chancellor 2008-2016
Christian Kern	Austria	m	chancellor 2016-2017
Nambaryn Enkhbayar	Mongolia	m	president 2005-2009
Natsagiin Bagabandi	Mongolia	m	president 1997-2005
Tsakhiagiin Elbegdorj	Mongolia	m	president 2009-2017
Ahmet Necdet Sezer	Turkey	m	president 2000-2007
Albert II	Monaco	m	monarch 2005-
Tran Dai Quang	Vietnam	m	president 2016-2018
Nguyen Xuan Phuc	Vietnam	m	president 2021-2023; prime-minister 2016-2021
John Howard	Australia	m	prime-minister 1996-2007
Kevin Rudd	Australia	m	prime-minister 2007-2010
Julia Gillard	Australia	f	prime-minister 2010-2013
Beatrix	Netherlands	f	monarch 1980-2013
Willem-Alexander	Netherlands	m	monarch 2013-
Jan Peter Balkenende	Netherlands	m	prime-minister 2002-2010
Thaksin Shinawatra	Thailand	m	prime-minister 2001-2006
Tang Jiaxuan	China	m	foreign-minister 1998-2003
Li Zhaoxing	China	m	foreign-minister 2003-2007
Zhu Rongji	China	m	prime-minister 1998-2003
Rolandas Paksas	Lithuania	m	president 2003-2004
Valdis Zatlers	Latvia	m	president 2007-2011
Andris Bērziņš	Latvia	m	president 2011-2015
Arnold Rüütel	Estonia	m	president 2001-2006
Carlo Azeglio Ciampi	Italy	m	president 1999-2006
Massimo D'Alema	Italy	m	prime-minister 1998-2000; foreign-minister 2006-2008
Franco Frattini	Italy	m	foreign-minister 2008-2011; foreign-minister 2002-2004
Vicente Fox	Mexico	m	president 2000-2006
Felipe Calderón	Mexico	m	president 2006-2012
Stjepan Mesić	Croatia	m	president 2000-2010
Ivo Josipović	Croatia	m	president 2010-2015
Göran Persson	Sweden	m	prime-minister 1996-2006
Fredrik Reinfeldt	Sweden	m	prime-minister 2006-2014
Henrik Landerholm	Sweden	m	national-security-advisor 2022-2025
Boris Trajkovski	North Macedonia	m	president 1999-2004
Gjorge Ivanov	North Macedonia	m	president 2009-2019
Gordana Siljanovska-Davkova	North Macedonia	f	president 2024-
Maithripala Sirisena	Sri Lanka	m	president 2015-2019
Gotabaya Rajapaksa	Sri Lanka	m	president 2019-2022
Andrew Holness	Jamaica	m	prime-minister 2016-
Alexander Ankvab	Abkhazia	m	president 2011-2014
Sergei Bagapsh	Abkhazia	m	president 2005-2011
Eduard Kokoity	South Ossetia	m	president 2001-2011
Abd Rabbuh Mansour Hadi	Yemen	m	president 2012-2022
Rudolf Schuster	Slovakia	m	president 1999-2004
Ivan Gašparovič	Slovakia	m	president 2004-2014
Mikuláš Dzurinda	Slovakia	m	prime-minister 1998-2006
Leszek Miller	Poland	m	prime-minister 2001-2004
Jerzy Buzek	Poland	m	prime-minister 1997-2001
Costas Simitis	Greece	m	prime-minister 1996-2004
George Papandreou	Greece	m	prime-minister 2009-2011; foreign-minister 1999-2004
Harald V	Norway	m	monarch 1991-
Kjell Magne Bondevik	Norway	m	prime-minister 2001-2005
Ricardo Lagos	Chile	m	president 2000-2006
Sebastián Piñera	Chile	m	president 2010-2014; president 2018-2022
José Antonio Kast	Chile	m	president 2026-
Simeon Saxe-Coburg-Gotha	Bulgaria	m	prime-minister 2001-2005
Rafik Hariri	Lebanon	m	prime-minister 2000-2004
Jalal Talabani	Iraq	m	president 2005-2014
Saddam Hussein	Iraq	m	president 1979-2003
Abdurrahman Wahid	Indonesia	m	president 1999-2001
Megawati Sukarnoputri	Indonesia	f	president 2001-2004
Hubert Védrine	France	m	foreign-minister 1997-2002
Lionel Jospin	France	m	prime-minister 1997-2002
François Fillon	France	m	prime-minister 2007-2012
Fernando Henrique Cardoso	Brazil	m	president 1995-2002
Geraldo Alckmin	Brazil	m	vice-president 2023-
Paavo Lipponen	Finland	m	prime-minister 1995-2003
Alpha Condé	Guinea	m	president 2010-2021
Ueli Maurer	Switzerland	m	president 2013-2013; president 2019-2019
Simonetta Sommaruga	Switzerland	f	president 2015-2015; president 2020-2020
Khalid bin Salman	Saudi Arabia	m	defence-minister 2022-
King Fahd	Saudi Arabia	m	monarch 1982-2005
Mishal Al-Ahmad Al-Jaber Al-Sabah	Kuwait	m	monarch 2023-
Guillermo Lasso	Ecuador	m	president 2021-2023
Rafael Correa	Ecuador	m	president 2007-2017
Keith Rowley	Trinidad and Tobago	m	prime-minister 2015-2025
Takeo Akiba	Japan	m	national-security-advisor 2021-2025
Hailemariam Desalegn	Ethiopia	m	prime-minister 2012-2018
Meles Zenawi	Ethiopia	m	prime-minister 1995-2012
Tom Donilon	United States	m	national-security-advisor 2010-2013
James Jones	United States	m	national-security-advisor 2009-2010
Stephen Hadley	United States	m	national-security-advisor 2005-2009
Sandy Berger	United States	m	national-security-advisor 1997-2001
Al Gore	United States	m	vice-president 1993-2001
Philip Gordon	United States	m	aide 2021-2025
Anne Neuberger	United States	f	deputy-national-security-advisor 2021-2025
Elizabeth Sherwood-Randall	United States	f	aide 2021-2025
Dan Coats	United States	m
Avril Haines	United States	f
Massoud Barzani	Kurdistan	m	president 2005-2017
Nechirvan Barzani	Kurdistan	m	president 2019-
Masrour Barzani	Kurdistan	m	prime-minister 2019-
Costis Stephanopoulos	Greece	m	president 1995-2005
Ólafur Ragnar Grímsson	Iceland	m	president 1996-2016
Bjarni Benediktsson	Iceland	m	prime-minister 2024-2024
Álvaro Uribe	Colombia	m	president 2002-2010
Juan Manuel Santos	Colombia	m	president 2010-2018
José Eduardo dos Santos	Angola	m	president 1979-2017
Janez Drnovšek	Slovenia	m	president 2002-2007; prime-minister 1997-2002
Milan Kučan	Slovenia	m	president 1991-2002
Péter Medgyessy	Hungary	m	prime-minister 2002-2004
Ferenc Gyurcsány	Hungary	m	prime-minister 2004-2009
Joaquim Chissano	Mozambique	m	president 1986-2005
Mary McAleese	Ireland	f	president 1997-2011
Bertie Ahern	Ireland	m	prime-minister 1997-2008
Michael D. Higgins	Ireland	m	president 2011-2025
Néstor Kirchner	Argentina	m	president 2003-2007
Olusegun Obasanjo	Nigeria	m	president 1999-2007
Zine El Abidine Ben Ali	Tunisia	m	president 1987-2011
Ali Abdullah Saleh	Yemen	m	president 1990-2012
Robert Mugabe	Zimbabwe	m	president 1987-2017
Omar al-Bashir	Sudan	m	president 1993-2019
Idriss Déby	Chad	m	president 1990-2021
Nana Akufo-Addo	Ghana	m	president 2017-2025
John Mahama	Ghana	m	president 2025-
Alassane Ouattara	Ivory Coast	m	president 2010-
Bassirou Diomaye Faye	Senegal	m	president 2024-
Ibrahim Traoré	Burkina Faso	m	president 2022-
Samia Suluhu Hassan	Tanzania	f	president 2021-
Salva Kiir	South Sudan	m	president 2011-
Hassan Sheikh Mohamud	Somalia	m	president 2022-
Isaias Afwerki	Eritrea	m	president 1993-
Paul Biya	Cameroon	m	president 1982-
Teodoro Obiang	Equatorial Guinea	m	president 1979-
Filipe Nyusi	Mozambique	m	president 2015-2025
Andry Rajoelina	Madagascar	m	president 2019-2025
Luis Lacalle Pou	Uruguay	m	president 2020-2025
Santiago Peña	Paraguay	m	president 2023-
Rodrigo Chaves	Costa Rica	m	president 2022-2026
Laurentino Cortizo	Panama	m	president 2019-2024
José Raúl Mulino	Panama	m	president 2024-
Alan García	Peru	m	president 2006-2011
Ollanta Humala	Peru	m	president 2011-2016
Rodrigo Paz	Bolivia	m	president 2025-
James Marape	Papua New Guinea	m	prime-minister 2019-
Sitiveni Rabuka	Fiji	m	prime-minister 2022-
Hun Manet	Cambodia	m	prime-minister 2023-
Thongloun Sisoulith	Laos	m	president 2021-
Paetongtarn Shinawatra	Thailand	f	prime-minister 2024-2025
Anutin Charnvirakul	Thailand	m	prime-minister 2025-
Han Duck-soo	South Korea	m	prime-minister 2022-2025
Cho Tae-yul	South Korea	m	foreign-minister 2024-2025
Cho Tae-yong	South Korea	m	national-security-advisor 2023-2024
Suh Hoon	South Korea	m	national-security-advisor 2020-2022
Sahiba Gafarova	Azerbaijan	f	speaker 2020-
Suren Papikyan	Armenia	m	defence-minister 2021-
Armen Grigoryan	Armenia	m	national-security-advisor 2020-
Mher Grigoryan	Armenia	m	deputy-prime-minister 2019-
Alikhan Smailov	Kazakhstan	m	prime-minister 2022-2024
Olzhas Bektenov	Kazakhstan	m	prime-minister 2024-
Askar Mamin	Kazakhstan	m	prime-minister 2019-2022
Maka Botchorishvili	Georgia	f	foreign-minister 2024-
Ilia Darchiashvili	Georgia	m	foreign-minister 2022-2024
Jan Egeland	Norway	m
Hans Grundberg	United Nations	m	envoy 2021-
Rosemary DiCarlo	United Nations	f	deputy-secretary-general@United Nations 2018-
Vladimir Voronin	Moldova	m	president 2001-2009
Edward Snowden	United States	m
Julian Assange	Australia	m
`
