/** People: English name · side · gender · offices ("kind years", "kind@body years"; years from–to, open where still held) · Wikidata. */
export const peopleMore = `
George H. W. Bush	United States	m	president 1989-1993
Warren Christopher	United States	m	foreign-minister 1993-1997
William Cohen	United States	m	defence-minister 1997-2001
Jon Huntsman	United States	m	ambassador@Russia 2017-2019
Lynne Tracy	United States	f	ambassador@Russia 2023-2025
John Tefft	United States	m	ambassador@Russia 2014-2017; ambassador@Ukraine 2009-2013
Alexander Vershbow	United States	m	ambassador@Russia 2001-2005; deputy-secretary-general@NATO 2012-2016
Marie Yovanovitch	United States	f	ambassador@Ukraine 2016-2019
Geoffrey Pyatt	United States	m	ambassador@Ukraine 2013-2016
Steven Mnuchin	United States	m	minister 2017-2021
Timothy Geithner	United States	m	minister 2009-2013
Jennifer Granholm	United States	f	minister 2021-2025
Howard Lutnick	United States	m	minister 2025-
Katherine Tai	United States	f	minister 2021-2025
Robert Lighthizer	United States	m	minister 2017-2021
Tulsi Gabbard	United States	f	head 2025-
John Ratcliffe	United States	m
Morgan Ortagus	United States	f	spokesperson@State Department 2019-2021
Mark Toner	United States	m	spokesperson@State Department 2015-2017
Sean McCormack	United States	m	spokesperson@State Department 2005-2009
Richard Boucher	United States	m	spokesperson@State Department 2000-2005
Scott McClellan	United States	m	spokesperson@White House 2003-2006
Ari Fleischer	United States	m	spokesperson@White House 2001-2003
Robert Gibbs	United States	m	spokesperson@White House 2009-2011
Dana Perino	United States	f	spokesperson@White House 2007-2009
Stephen Biegun	United States	m	deputy-foreign-minister 2019-2021
Strobe Talbott	United States	m	deputy-foreign-minister 1994-2001
Kevin McCarthy	United States	m	speaker 2023-2023
John Boehner	United States	m	speaker 2011-2015
Mitch McConnell	United States	m
Chuck Schumer	United States	m
Lindsey Graham	United States	m
John McCain	United States	m
Ben Rhodes	United States	m	deputy-national-security-advisor 2009-2017
Andrei Kozyrev	Russia	m	foreign-minister 1990-1996
Pavel Grachev	Russia	m	defence-minister 1992-1996
Igor Sergeyev	Russia	m	defence-minister 1997-2001
Sergei Stepashin	Russia	m	prime-minister 1999-1999
Anton Vaino	Russia	m	chief-of-staff 2016-
Alexander Voloshin	Russia	m	chief-of-staff 1999-2003
Boris Gryzlov	Russia	m	speaker 2003-2011; ambassador@Belarus 2022-
Sergei Mironov	Russia	m	speaker 2001-2011
Gennady Zyuganov	Russia	m
Vladimir Zhirinovsky	Russia	m
Yury Chaika	Russia	m	minister 1999-2006; prosecutor 2006-2020
Igor Krasnov	Russia	m	prosecutor 2020-2025
German Gref	Russia	m	minister 2000-2007; head@Sberbank 2007-
Alexei Kudrin	Russia	m	deputy-prime-minister 2000-2011; minister 2000-2011
Arkady Dvorkovich	Russia	m	aide 2008-2012; deputy-prime-minister 2012-2018
Yury Trutnev	Russia	m	deputy-prime-minister 2013-
Tatyana Golikova	Russia	f	deputy-prime-minister 2018-
Marat Khusnullin	Russia	m	deputy-prime-minister 2020-
Alexei Overchuk	Russia	m	deputy-prime-minister 2020-
Dmitry Chernyshenko	Russia	m	deputy-prime-minister 2020-
Maxim Oreshkin	Russia	m	minister 2016-2020; aide 2020-
Maxim Reshetnikov	Russia	m	minister 2020-
Mikhail Galuzin	Russia	m	deputy-foreign-minister 2022-
Sergei Vershinin	Russia	m	deputy-foreign-minister 2018-
Alexander Lavrentyev	Russia	m	envoy 2015-
Zamir Kabulov	Russia	m	envoy 2009-
Alexander Yakovenko	Russia	m	spokesperson@Russian Foreign Ministry 2000-2005; deputy-foreign-minister 2005-2011; ambassador@United Kingdom 2011-2019
Andrei Nesterenko	Russia	m	spokesperson@Russian Foreign Ministry 2008-2011
Vladimir Chizhov	Russia	m	ambassador@European Union 2005-2022
Alexander Darchiev	Russia	m	ambassador@United States 2025-
Anatoliy Zlenko	Ukraine	m	foreign-minister 2000-2003
Volodymyr Ohryzko	Ukraine	m	foreign-minister 2007-2009
Anatoliy Kinakh	Ukraine	m	prime-minister 2001-2002
Valeriy Pustovoitenko	Ukraine	m	prime-minister 1997-1999
Anatoliy Hrytsenko	Ukraine	m	defence-minister 2005-2007
Stepan Poltorak	Ukraine	m	defence-minister 2014-2019
Valeriy Heletey	Ukraine	m	defence-minister 2014-2014
Andriy Zahorodnyuk	Ukraine	m	defence-minister 2019-2020
Mykhailo Fedorov	Ukraine	m	deputy-prime-minister 2019-2025
Andriy Bohdan	Ukraine	m	chief-of-staff 2019-2020
Andriy Parubiy	Ukraine	m	speaker 2016-2019
Volodymyr Lytvyn	Ukraine	m	speaker 2002-2006; speaker 2008-2012
Oleksandr Kubrakov	Ukraine	m	deputy-prime-minister 2022-2024; minister 2021-2024
Herman Halushchenko	Ukraine	m	minister 2021-2025
Serhiy Marchenko	Ukraine	m	minister 2020-
Ihor Klymenko	Ukraine	m	minister 2023-
Emine Dzhaparova	Ukraine	f	deputy-foreign-minister 2020-2023
Andrii Melnyk	Ukraine	m	ambassador@Germany 2015-2022; ambassador@United Nations 2025-
Oleksii Makeiev	Ukraine	m	ambassador@Germany 2022-
Valeriy Chaly	Ukraine	m	ambassador@United States 2015-2019
Vitali Klitschko	Ukraine	m
Viktor Medvedchuk	Ukraine	m	chief-of-staff 2002-2005
Refat Chubarov	Ukraine	m
Olena Zelenska	Ukraine	f	first-lady 2019-
Jill Biden	United States	f	first-lady 2021-2025
Melania Trump	United States	f	first-lady 2017-2021; first-lady 2025-
Michelle Obama	United States	f	first-lady 2009-2017
Brigitte Macron	France	f	first-lady 2017-
Hanna Maliar	Ukraine	f
Andriy Kostin	Ukraine	m	prosecutor 2022-2024
Ruslan Kravchenko	Ukraine	m	prosecutor 2025-
Jacques Santer	European Union	m	head@European Commission 1995-1999
Martin Schulz	European Union	m	speaker 2012-2017
Andrius Kubilius	European Union	m	commissioner@European Commission 2024-
Marta Kos	European Union	f	commissioner@European Commission 2024-
Anitta Hipper	European Union	f	spokesperson@European Commission 2024-
Eric Mamer	European Union	m	spokesperson@European Commission 2019-2024
Maja Kocijančič	European Union	f	spokesperson@European Commission 2010-2019
Katarína Mathernová	European Union	f	ambassador@Ukraine 2023-
Matti Maasikas	European Union	m	ambassador@Ukraine 2019-2023
Günther Oettinger	European Union	m	commissioner@European Commission 2010-2019
Štefan Füle	European Union	m	commissioner@European Commission 2010-2014
Benita Ferrero-Waldner	European Union	f	commissioner@European Commission 2004-2009
Thierry Breton	European Union	m	commissioner@European Commission 2019-2024
Frans Timmermans	European Union	m	commissioner@European Commission 2014-2023
Kadri Simson	European Union	f	commissioner@European Commission 2019-2024
Rose Gottemoeller	NATO	f	deputy-secretary-general 2016-2019
Radmila Shekerinska	NATO	f	deputy-secretary-general 2024-
Farah Dakhlallah	NATO	f	spokesperson 2024-2025
Rob Bauer	NATO	m	commander 2021-2025
Christopher Cavoli	NATO	m	commander 2022-2025
Philip Breedlove	NATO	m	commander 2013-2016
Boutros Boutros-Ghali	United Nations	m	secretary-general 1992-1996
Amina Mohammed	United Nations	f	deputy-secretary-general 2017-
Lakhdar Brahimi	United Nations	m	envoy 2012-2014
Navi Pillay	United Nations	f	commissioner 2008-2014
Philippe Lazzarini	United Nations	m
Tom Fletcher	United Nations	m
Ertuğrul Apakan	OSCE	m	head@OSCE Special Monitoring Mission 2014-2019
Dominique Strauss-Kahn	International Monetary Fund	m	head 2007-2011
Rodrigo Rato	International Monetary Fund	m	head 2004-2007
Robert Zoellick	World Bank	m	head 2007-2012
Jim Yong Kim	World Bank	m	head 2012-2019
Pascal Lamy	World Trade Organization	m	head 2005-2013
Ngozi Okonjo-Iweala	World Trade Organization	f	head 2021-
Margaret Chan	World Health Organization	f	head 2007-2017
Fernando Arias	OPCW	m	head 2018-
Ahmet Üzümcü	OPCW	m	head 2010-2018
Nikolai Bordyuzha	Collective Security Treaty Organization	m	secretary-general 2003-2016
John Major	United Kingdom	m	prime-minister 1990-1997
Margaret Beckett	United Kingdom	f	foreign-minister 2006-2007
Michael Fallon	United Kingdom	m	defence-minister 2014-2017
Barbara Woodward	United Kingdom	f	ambassador@United Nations 2020-2025; ambassador@China 2015-2020
Melinda Simmons	United Kingdom	f	ambassador@Ukraine 2019-2023
Jonathan Powell	United Kingdom	m	national-security-advisor 2024-
François Mitterrand	France	m	president 1981-1995
Jean-Pierre Raffarin	France	m	prime-minister 2002-2005
Manuel Valls	France	m	prime-minister 2014-2016
Bernard Cazeneuve	France	m	prime-minister 2016-2017
Jean Castex	France	m	prime-minister 2020-2022
Élisabeth Borne	France	f	prime-minister 2022-2024
Gabriel Attal	France	m	prime-minister 2024-2024
François Bayrou	France	m	prime-minister 2024-2025
Philippe Douste-Blazy	France	m	foreign-minister 2005-2007
Michèle Alliot-Marie	France	f	defence-minister 2002-2007; foreign-minister 2010-2011
Catherine Vautrin	France	f	defence-minister 2025-
Christian Wulff	Germany	m	president 2010-2012
Klaus Kinkel	Germany	m	foreign-minister 1992-1998
Peter Struck	Germany	m	defence-minister 2002-2005
Thomas de Maizière	Germany	m	defence-minister 2011-2013; minister 2013-2018
Christian Lindner	Germany	m	minister 2021-2024
Stefan Kornelius	Germany	m	spokesperson 2025-
Süleyman Demirel	Turkey	m	president 1993-2000
Bülent Ecevit	Turkey	m	prime-minister 1999-2002
Ali Babacan	Turkey	m	foreign-minister 2007-2009
Fuat Oktay	Turkey	m	vice-president 2018-2023
Cevdet Yılmaz	Turkey	m	vice-president 2023-
Ömer Çelik	Turkey	m
Martti Ahtisaari	Finland	m	president 1994-2000
Matti Vanhanen	Finland	m	prime-minister 2003-2010
Jyrki Katainen	Finland	m	prime-minister 2011-2014
Juha Sipilä	Finland	m	prime-minister 2015-2019
Erkki Tuomioja	Finland	m	foreign-minister 2000-2007; foreign-minister 2011-2015
Timo Soini	Finland	m	foreign-minister 2015-2019
Antti Kaikkonen	Finland	m	defence-minister 2019-2023
Antti Häkkänen	Finland	m	defence-minister 2023-
Ryutaro Hashimoto	Japan	m	prime-minister 1996-1998
Seiji Maehara	Japan	m	foreign-minister 2010-2011
Koichiro Gemba	Japan	m	foreign-minister 2011-2012
Nobuo Kishi	Japan	m	defence-minister 2020-2022
Gen Nakatani	Japan	m	defence-minister 2014-2016; defence-minister 2024-2025
Wang Qishan	China	m	vice-president 2018-2023
Han Zheng	China	m	vice-president 2023-
Ding Xuexiang	China	m	deputy-prime-minister 2023-
Cao Gangchuan	China	m	defence-minister 2003-2008
Chang Wanquan	China	m	defence-minister 2013-2018
Geng Shuang	China	m	spokesperson@Chinese Foreign Ministry 2016-2020
Hong Lei	China	m	spokesperson@Chinese Foreign Ministry 2010-2016
Fu Cong	China	m	ambassador@United Nations 2024-
Natwar Singh	India	m	foreign-minister 2004-2005
Salman Khurshid	India	m	foreign-minister 2012-2014
Nirmala Sitharaman	India	f	defence-minister 2017-2019; minister 2019-
Pratibha Patil	India	f	president 2007-2012
Randhir Jaiswal	India	m	spokesperson 2024-
Arindam Bagchi	India	m	spokesperson 2021-2024
Yitzhak Rabin	Israel	m	prime-minister 1992-1995
Moshe Ya'alon	Israel	m	defence-minister 2013-2016
Gabi Ashkenazi	Israel	m	foreign-minister 2020-2021
Silvan Shalom	Israel	m	foreign-minister 2003-2006
Shaul Mofaz	Israel	m	defence-minister 2002-2006
Gilad Erdan	Israel	m	ambassador@United Nations 2020-2024
Lech Wałęsa	Poland	m	president 1990-1995
Kazimierz Marcinkiewicz	Poland	m	prime-minister 2005-2006
Włodzimierz Cimoszewicz	Poland	m	prime-minister 1996-1997; foreign-minister 2001-2005
Anna Fotyga	Poland	f	foreign-minister 2006-2007
Grzegorz Schetyna	Poland	m	foreign-minister 2014-2015
Antoni Macierewicz	Poland	m	defence-minister 2015-2018
Tomasz Siemoniak	Poland	m	defence-minister 2011-2015; minister 2024-
Jacek Siewiera	Poland	m	national-security-advisor 2022-2025
Marcin Przydacz	Poland	m
Szymon Hołownia	Poland	m	speaker 2023-2025
Sergei Sidorsky	Belarus	m	prime-minister 2003-2010
Mikhail Myasnikovich	Belarus	m	prime-minister 2010-2014
Andrei Kobyakov	Belarus	m	prime-minister 2014-2018
Sergei Rumas	Belarus	m	prime-minister 2018-2020
Alexander Turchin	Belarus	m	prime-minister 2025-
Sergei Martynov	Belarus	m	foreign-minister 2003-2012
Natalya Eismont	Belarus	f	spokesperson 2018-
Alexander Volfovich	Belarus	m	national-security-advisor 2021-
`
