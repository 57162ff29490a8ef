/** People: English name · side · gender · offices ("kind years", "kind@body years"; years from–to, open where still held) · Wikidata. */
export const peopleEast = `
Nicu Popescu	Moldova	m	foreign-minister 2021-2024
Mihai Popșoi	Moldova	m	foreign-minister 2024-
Dorin Recean	Moldova	m	prime-minister 2023-2025
Natalia Gavrilița	Moldova	f	prime-minister 2021-2023
Vadim Krasnoselsky	Transnistria	m	president 2016-
Kyriakos Mitsotakis	Greece	m	prime-minister 2019-
Alexis Tsipras	Greece	m	prime-minister 2015-2019
Antonis Samaras	Greece	m	prime-minister 2012-2015
Nikos Dendias	Greece	m	foreign-minister 2019-2023; defence-minister 2023-
Nikos Kotzias	Greece	m	foreign-minister 2015-2018
Giorgos Gerapetritis	Greece	m	foreign-minister 2023-
Prokopis Pavlopoulos	Greece	m	president 2015-2020
Katerina Sakellaropoulou	Greece	f	president 2020-2025
Kostas Karamanlis	Greece	m	prime-minister 2004-2009
Nikos Anastasiades	Cyprus	m	president 2013-2023
Nikos Christodoulides	Cyprus	m	president 2023-; foreign-minister 2018-2022
Robert Abela	Malta	m	prime-minister 2020-
Micheál Martin	Ireland	m	prime-minister 2020-2022; foreign-minister 2022-2025; prime-minister 2025-
Leo Varadkar	Ireland	m	prime-minister 2017-2020; prime-minister 2022-2024
Simon Harris	Ireland	m	prime-minister 2024-2025; foreign-minister 2025-
Simon Coveney	Ireland	m	foreign-minister 2017-2022
Enda Kenny	Ireland	m	prime-minister 2011-2017
Pope Francis	Vatican	m	monarch 2013-2025	Q450675
Pope Leo XIV	Vatican	m	monarch 2025-
Pope Benedict XVI	Vatican	m	monarch 2005-2013
Pope John Paul II	Vatican	m	monarch 1978-2005
Pietro Parolin	Vatican	m	foreign-minister 2013-
Recep Tayyip Erdogan	Turkey	m	prime-minister 2003-2014; president 2014-	Q39259
Abdullah Gul	Turkey	m	president 2007-2014; foreign-minister 2003-2007
Ahmet Davutoğlu	Turkey	m	prime-minister 2014-2016; foreign-minister 2009-2014
Mevlüt Çavuşoğlu	Turkey	m	foreign-minister 2014-2023
Hakan Fidan	Turkey	m	foreign-minister 2023-
Hulusi Akar	Turkey	m	defence-minister 2018-2023
Yaşar Güler	Turkey	m	defence-minister 2023-
İbrahim Kalın	Turkey	m	spokesperson 2014-2023
Binali Yıldırım	Turkey	m	prime-minister 2016-2018
Alexander Lukashenko	Belarus	m	president 1994-	Q2866
Vladimir Makei	Belarus	m	foreign-minister 2012-2022
Sergei Aleinik	Belarus	m	foreign-minister 2022-2024
Maxim Ryzhenkov	Belarus	m	foreign-minister 2024-
Svetlana Tikhanovskaya	Belarus	f
Viktor Khrenin	Belarus	m	defence-minister 2020-
Roman Golovchenko	Belarus	m	prime-minister 2020-2025
Nursultan Nazarbayev	Kazakhstan	m	president 1991-2019
Kassym-Jomart Tokayev	Kazakhstan	m	president 2019-; foreign-minister 2002-2007
Mukhtar Tleuberdi	Kazakhstan	m	foreign-minister 2019-2023
Murat Nurtleu	Kazakhstan	m	foreign-minister 2023-2025
Shavkat Mirziyoyev	Uzbekistan	m	prime-minister 2003-2016; president 2016-
Islam Karimov	Uzbekistan	m	president 1991-2016
Abdulaziz Kamilov	Uzbekistan	m	foreign-minister 2012-2022
Bakhtiyor Saidov	Uzbekistan	m	foreign-minister 2022-
Gurbanguly Berdimuhamedov	Turkmenistan	m	president 2007-2022
Serdar Berdimuhamedov	Turkmenistan	m	president 2022-
Saparmurat Niyazov	Turkmenistan	m	president 1991-2006
Rashid Meredov	Turkmenistan	m	foreign-minister 2001-
Sadyr Japarov	Kyrgyzstan	m	president 2021-
Sooronbay Jeenbekov	Kyrgyzstan	m	president 2017-2020
Almazbek Atambayev	Kyrgyzstan	m	president 2011-2017
Roza Otunbayeva	Kyrgyzstan	f	president 2010-2011
Kurmanbek Bakiyev	Kyrgyzstan	m	president 2005-2010
Askar Akayev	Kyrgyzstan	m	president 1990-2005
Zheenbek Kulubaev	Kyrgyzstan	m	foreign-minister 2022-
Emomali Rahmon	Tajikistan	m	president 1994-
Sirojiddin Muhriddin	Tajikistan	m	foreign-minister 2013-
Nikol Pashinyan	Armenia	m	prime-minister 2018-
Serzh Sargsyan	Armenia	m	president 2008-2018; prime-minister 2018-2018
Armen Sarkissian	Armenia	m	president 2018-2022
Vahagn Khachaturyan	Armenia	m	president 2022-
Robert Kocharyan	Armenia	m	president 1998-2008
Ararat Mirzoyan	Armenia	m	foreign-minister 2021-
Zohrab Mnatsakanyan	Armenia	m	foreign-minister 2018-2020
Edward Nalbandian	Armenia	m	foreign-minister 2008-2018
Ilham Aliyev	Azerbaijan	m	president 2003-
Heydar Aliyev	Azerbaijan	m	president 1993-2003
Jeyhun Bayramov	Azerbaijan	m	foreign-minister 2020-
Elmar Mammadyarov	Azerbaijan	m	foreign-minister 2004-2020
Hikmet Hajiyev	Azerbaijan	m	aide 2018-
Salome Zourabichvili	Georgia	f	president 2018-2024
Mikheil Kavelashvili	Georgia	m	president 2024-
Mikheil Saakashvili	Georgia	m	president 2004-2013
Giorgi Margvelashvili	Georgia	m	president 2013-2018
Eduard Shevardnadze	Georgia	m	president 1995-2003
Irakli Garibashvili	Georgia	m	prime-minister 2021-2024
Irakli Kobakhidze	Georgia	m	prime-minister 2024-
David Zalkaliani	Georgia	m	foreign-minister 2018-2022
Aslan Bzhania	Abkhazia	m	president 2020-2024
Raul Khajimba	Abkhazia	m	president 2014-2020
Leonid Tibilov	South Ossetia	m	president 2012-2017
Anatoly Bibilov	South Ossetia	m	president 2017-2022
Alan Gagloev	South Ossetia	m	president 2022-
Denis Pushilin	Donetsk People's Republic	m	head@Donetsk People's Republic 2018-
Leonid Pasechnik	Luhansk People's Republic	m	head@Luhansk People's Republic 2017-
Alexander Zakharchenko	Donetsk People's Republic	m	head@Donetsk People's Republic 2014-2018
Xi Jinping	China	m	president 2013-; vice-president 2008-2013	Q15031
Hu Jintao	China	m	president 2003-2013
Jiang Zemin	China	m	president 1993-2003
Li Keqiang	China	m	prime-minister 2013-2023
Li Qiang	China	m	prime-minister 2023-
Wen Jiabao	China	m	prime-minister 2003-2013
Wang Yi	China	m	foreign-minister 2013-2022; foreign-minister 2023-
Qin Gang	China	m	foreign-minister 2022-2023; ambassador@United States 2021-2023
Yang Jiechi	China	m	foreign-minister 2007-2013
Liu He	China	m	deputy-prime-minister 2018-2023
He Lifeng	China	m	deputy-prime-minister 2023-
Li Shangfu	China	m	defence-minister 2023-2023
Dong Jun	China	m	defence-minister 2023-
Wei Fenghe	China	m	defence-minister 2018-2023
Zhao Lijian	China	m	spokesperson@Chinese Foreign Ministry 2020-2023
Wang Wenbin	China	m	spokesperson@Chinese Foreign Ministry 2020-2024
Hua Chunying	China	f	spokesperson@Chinese Foreign Ministry 2012-2024
Mao Ning	China	f	spokesperson@Chinese Foreign Ministry 2022-
Lin Jian	China	m	spokesperson@Chinese Foreign Ministry 2024-
Guo Jiakun	China	m	spokesperson@Chinese Foreign Ministry 2024-
Li Hui	China	m	envoy 2019-
Tsai Ing-wen	Taiwan	f	president 2016-2024
Lai Ching-te	Taiwan	m	president 2024-
Shinzo Abe	Japan	m	prime-minister 2006-2007; prime-minister 2012-2020	Q132345
Yoshihide Suga	Japan	m	prime-minister 2020-2021
Fumio Kishida	Japan	m	prime-minister 2021-2024; foreign-minister 2012-2017
Shigeru Ishiba	Japan	m	prime-minister 2024-2025
Sanae Takaichi	Japan	f	prime-minister 2025-
Junichiro Koizumi	Japan	m	prime-minister 2001-2006
Taro Aso	Japan	m	prime-minister 2008-2009
Yasuo Fukuda	Japan	m	prime-minister 2007-2008
Yoshihiko Noda	Japan	m	prime-minister 2011-2012
Naoto Kan	Japan	m	prime-minister 2010-2011
Yukio Hatoyama	Japan	m	prime-minister 2009-2010
Toshimitsu Motegi	Japan	m	foreign-minister 2019-2021
Taro Kono	Japan	m	foreign-minister 2017-2019
Yoshimasa Hayashi	Japan	m	foreign-minister 2021-2023
Yoko Kamikawa	Japan	f	foreign-minister 2023-2024
Takeshi Iwaya	Japan	m	foreign-minister 2024-2025
Moon Jae-in	South Korea	m	president 2017-2022
Yoon Suk Yeol	South Korea	m	president 2022-2025
Lee Jae-myung	South Korea	m	president 2025-
Park Geun-hye	South Korea	f	president 2013-2017
Lee Myung-bak	South Korea	m	president 2008-2013
Roh Moo-hyun	South Korea	m	president 2003-2008
Kim Dae-jung	South Korea	m	president 1998-2003
Kang Kyung-wha	South Korea	f	foreign-minister 2017-2021
Park Jin	South Korea	m	foreign-minister 2022-2024
Kim Jong-un	North Korea	m	head@North Korea 2011-; president 2011-	Q56226
Kim Jong-il	North Korea	m	head@North Korea 1994-2011; president 1994-2011
Kim Yo-jong	North Korea	f
Choe Son-hui	North Korea	f	foreign-minister 2022-
Narendra Modi	India	m	prime-minister 2014-	Q1058
Manmohan Singh	India	m	prime-minister 2004-2014
Atal Bihari Vajpayee	India	m	prime-minister 1998-2004
Subrahmanyam Jaishankar	India	m	foreign-minister 2019-
Sushma Swaraj	India	f	foreign-minister 2014-2019
Ajit Doval	India	m	national-security-advisor 2014-
Rajnath Singh	India	m	defence-minister 2019-
Imran Khan	Pakistan	m	prime-minister 2018-2022
Shehbaz Sharif	Pakistan	m	prime-minister 2022-
Nawaz Sharif	Pakistan	m	prime-minister 2013-2017
Asif Ali Zardari	Pakistan	m	president 2008-2013; president 2024-
Pervez Musharraf	Pakistan	m	president 2001-2008
Hamid Karzai	Afghanistan	m	president 2001-2014
Ashraf Ghani	Afghanistan	m	president 2014-2021
Abdullah Abdullah	Afghanistan	m
Sheikh Hasina	Bangladesh	f	prime-minister 2009-2024
Muhammad Yunus	Bangladesh	m	head 2024-
Ukhnaagiin Khurelsukh	Mongolia	m	president 2021-
Khaltmaagiin Battulga	Mongolia	m	president 2017-2021
Nguyen Phu Trong	Vietnam	m	head 2011-2024
To Lam	Vietnam	m	president 2024-2024; head 2024-
Pham Minh Chinh	Vietnam	m	prime-minister 2021-
Joko Widodo	Indonesia	m	president 2014-2024
Prabowo Subianto	Indonesia	m	president 2024-
Retno Marsudi	Indonesia	f	foreign-minister 2014-2024
Susilo Bambang Yudhoyono	Indonesia	m	president 2004-2014
Anwar Ibrahim	Malaysia	m	prime-minister 2022-
Mahathir Mohamad	Malaysia	m	prime-minister 2018-2020
Lee Hsien Loong	Singapore	m	prime-minister 2004-2024
Lawrence Wong	Singapore	m	prime-minister 2024-
Rodrigo Duterte	Philippines	m	president 2016-2022
Ferdinand Marcos Jr.	Philippines	m	president 2022-
Prayut Chan-o-cha	Thailand	m	prime-minister 2014-2023
Srettha Thavisin	Thailand	m	prime-minister 2023-2024
Min Aung Hlaing	Myanmar	m	head 2021-
Hun Sen	Cambodia	m	prime-minister 1998-2023
Anthony Albanese	Australia	m	prime-minister 2022-
Scott Morrison	Australia	m	prime-minister 2018-2022
Malcolm Turnbull	Australia	m	prime-minister 2015-2018
Tony Abbott	Australia	m	prime-minister 2013-2015
Penny Wong	Australia	f	foreign-minister 2022-
Marise Payne	Australia	f	foreign-minister 2018-2022
Jacinda Ardern	New Zealand	f	prime-minister 2017-2023
Christopher Luxon	New Zealand	m	prime-minister 2023-
Benjamin Netanyahu	Israel	m	prime-minister 1996-1999; prime-minister 2009-2021; prime-minister 2022-	Q43723
Naftali Bennett	Israel	m	prime-minister 2021-2022
Yair Lapid	Israel	m	prime-minister 2022-2022; foreign-minister 2021-2022
Ehud Olmert	Israel	m	prime-minister 2006-2009
Ariel Sharon	Israel	m	prime-minister 2001-2006
Ehud Barak	Israel	m	prime-minister 1999-2001; defence-minister 2007-2013
Isaac Herzog	Israel	m	president 2021-
Reuven Rivlin	Israel	m	president 2014-2021
Shimon Peres	Israel	m	president 2007-2014; foreign-minister 2001-2002
Yoav Gallant	Israel	m	defence-minister 2022-2024
Israel Katz	Israel	m	defence-minister 2024-; foreign-minister 2024-2024
Benny Gantz	Israel	m	defence-minister 2020-2022
Avigdor Lieberman	Israel	m	foreign-minister 2009-2015; defence-minister 2016-2018
Gideon Sa'ar	Israel	m	foreign-minister 2024-
Eli Cohen	Israel	m	foreign-minister 2022-2023
Tzachi Hanegbi	Israel	m	national-security-advisor 2023-2025
Eyal Hulata	Israel	m	national-security-advisor 2021-2023
Ron Dermer	Israel	m	minister 2022-
Mahmoud Abbas	Palestine	m	president 2005-
Yasser Arafat	Palestine	m	president 1994-2004
Mohammad Mustafa	Palestine	m	prime-minister 2024-
Ismail Haniyeh	Hamas	m	head@Hamas 2017-2024
Yahya Sinwar	Hamas	m	head@Hamas 2024-2024
Hassan Nasrallah	Hezbollah	m	secretary-general@Hezbollah 1992-2024
Hassan Rouhani	Iran	m	president 2013-2021
Mahmoud Ahmadinejad	Iran	m	president 2005-2013
Mohammad Khatami	Iran	m	president 1997-2005
Ebrahim Raisi	Iran	m	president 2021-2024
Masoud Pezeshkian	Iran	m	president 2024-
Ali Khamenei	Iran	m	supreme-leader 1989-
Mohammad Javad Zarif	Iran	m	foreign-minister 2013-2021
Hossein Amir-Abdollahian	Iran	m	foreign-minister 2021-2024
Abbas Araghchi	Iran	m	foreign-minister 2024-; deputy-foreign-minister 2017-2021
Ali Larijani	Iran	m	speaker 2008-2020; national-security-advisor 2025-
Ali Shamkhani	Iran	m	national-security-advisor 2013-2023
Mohammad Bagher Ghalibaf	Iran	m	speaker 2020-
Esmail Baghaei	Iran	m	spokesperson@Iranian Foreign Ministry 2024-
Nasser Kanaani	Iran	m	spokesperson@Iranian Foreign Ministry 2022-2024
Saeed Khatibzadeh	Iran	m	spokesperson@Iranian Foreign Ministry 2020-2022
Bashar al-Assad	Syria	m	president 2000-2024	Q44329
Ahmed al-Sharaa	Syria	m	president 2025-
Walid Muallem	Syria	m	foreign-minister 2006-2020
Faisal Mekdad	Syria	m	foreign-minister 2020-2024
Asaad al-Shaibani	Syria	m	foreign-minister 2024-
King Salman	Saudi Arabia	m	monarch 2015-
King Abdullah	Saudi Arabia	m	monarch 2005-2015
Mohammed bin Salman	Saudi Arabia	m	crown-prince 2017-; prime-minister 2022-
Faisal bin Farhan	Saudi Arabia	m	foreign-minister 2019-
Adel al-Jubeir	Saudi Arabia	m	foreign-minister 2015-2018
Mohamed bin Zayed Al Nahyan	United Arab Emirates	m	crown-prince 2004-2022; president 2022-
Abdullah bin Zayed	United Arab Emirates	m	foreign-minister 2006-
Tamim bin Hamad Al Thani	Qatar	m	monarch 2013-
Mohammed bin Abdulrahman Al Thani	Qatar	m	foreign-minister 2016-; prime-minister 2023-
Majed al-Ansari	Qatar	m	spokesperson@Qatari Foreign Ministry 2021-
Abdel Fattah el-Sisi	Egypt	m	president 2014-
Mohamed Morsi	Egypt	m	president 2012-2013
Hosni Mubarak	Egypt	m	president 1981-2011
Sameh Shoukry	Egypt	m	foreign-minister 2014-2024
Badr Abdelatty	Egypt	m	foreign-minister 2024-
Abdullah II	Jordan	m	monarch 1999-
Ayman Safadi	Jordan	m	foreign-minister 2017-
Michel Aoun	Lebanon	m	president 2016-2022
Najib Mikati	Lebanon	m	prime-minister 2021-2025
Joseph Aoun	Lebanon	m	president 2025-
Saad Hariri	Lebanon	m	prime-minister 2016-2020
Mustafa al-Kadhimi	Iraq	m	prime-minister 2020-2022
Mohammed Shia al-Sudani	Iraq	m	prime-minister 2022-
Haider al-Abadi	Iraq	m	prime-minister 2014-2018
Nouri al-Maliki	Iraq	m	prime-minister 2006-2014
Barham Salih	Iraq	m	president 2018-2022
Haitham bin Tariq	Oman	m	monarch 2020-
Badr Albusaidi	Oman	m	foreign-minister 2020-
Hamad bin Isa Al Khalifa	Bahrain	m	monarch 1999-
Muammar Gaddafi	Libya	m	head 1969-2011
Khalifa Haftar	Libya	m	commander 2015-
Abdelmadjid Tebboune	Algeria	m	president 2019-
Abdelaziz Bouteflika	Algeria	m	president 1999-2019
Kais Saied	Tunisia	m	president 2019-
Mohammed VI	Morocco	m	monarch 1999-
Cyril Ramaphosa	South Africa	m	president 2018-
Jacob Zuma	South Africa	m	president 2009-2018
Thabo Mbeki	South Africa	m	president 1999-2008
Naledi Pandor	South Africa	f	foreign-minister 2019-2024
Abiy Ahmed	Ethiopia	m	prime-minister 2018-
William Ruto	Kenya	m	president 2022-
Uhuru Kenyatta	Kenya	m	president 2013-2022
Bola Tinubu	Nigeria	m	president 2023-
Muhammadu Buhari	Nigeria	m	president 2015-2023
Macky Sall	Senegal	m	president 2012-2024
Félix Tshisekedi	Democratic Republic of the Congo	m	president 2019-
Paul Kagame	Rwanda	m	president 2000-
Yoweri Museveni	Uganda	m	president 1986-
João Lourenço	Angola	m	president 2017-
Assimi Goïta	Mali	m	president 2021-
Abdel Fattah al-Burhan	Sudan	m	head 2019-
Denis Sassou Nguesso	Republic of the Congo	m	president 1997-
Faustin-Archange Touadéra	Central African Republic	m	president 2016-
Azali Assoumani	Comoros	m	president 2016-
Hakainde Hichilema	Zambia	m	president 2021-
Emmerson Mnangagwa	Zimbabwe	m	president 2017-
Justin Trudeau	Canada	m	prime-minister 2015-2025	Q3099714
Stephen Harper	Canada	m	prime-minister 2006-2015
Mark Carney	Canada	m	prime-minister 2025-
Paul Martin	Canada	m	prime-minister 2003-2006
Jean Chretien	Canada	m	prime-minister 1993-2003
Chrystia Freeland	Canada	f	foreign-minister 2017-2019; deputy-prime-minister 2019-2024
Mélanie Joly	Canada	f	foreign-minister 2021-2025
Anita Anand	Canada	f	defence-minister 2021-2023; foreign-minister 2025-
Marc Garneau	Canada	m	foreign-minister 2021-2021
Andrés Manuel López Obrador	Mexico	m	president 2018-2024
Claudia Sheinbaum	Mexico	f	president 2024-
Enrique Peña Nieto	Mexico	m	president 2012-2018
Luiz Inácio Lula da Silva	Brazil	m	president 2003-2011; president 2023-	Q37181
Jair Bolsonaro	Brazil	m	president 2019-2022
Dilma Rousseff	Brazil	f	president 2011-2016
Michel Temer	Brazil	m	president 2016-2018
Mauro Vieira	Brazil	m	foreign-minister 2023-
Celso Amorim	Brazil	m	aide 2023-; foreign-minister 2003-2010
Nicolás Maduro	Venezuela	m	president 2013-2026
Hugo Chávez	Venezuela	m	president 1999-2013
Delcy Rodríguez	Venezuela	f	vice-president 2018-
Juan Guaidó	Venezuela	m
Javier Milei	Argentina	m	president 2023-
Alberto Fernández	Argentina	m	president 2019-2023
Mauricio Macri	Argentina	m	president 2015-2019
Cristina Fernández de Kirchner	Argentina	f	president 2007-2015
Gustavo Petro	Colombia	m	president 2022-
Iván Duque	Colombia	m	president 2018-2022
Gabriel Boric	Chile	m	president 2022-2026
Evo Morales	Bolivia	m	president 2006-2019
Luis Arce	Bolivia	m	president 2020-2025
Daniel Noboa	Ecuador	m	president 2023-
Dina Boluarte	Peru	f	president 2022-2025
Nayib Bukele	El Salvador	m	president 2019-
Daniel Ortega	Nicaragua	m	president 2007-
Miguel Díaz-Canel	Cuba	m	president 2018-
Raúl Castro	Cuba	m	president 2008-2018
Fidel Castro	Cuba	m	president 1976-2008
Bernardo Arévalo	Guatemala	m	president 2024-
Alejandro Giammattei	Guatemala	m	president 2020-2024
Xiomara Castro	Honduras	f	president 2022-2026
Ariel Henry	Haiti	m	prime-minister 2021-2024
Garry Conille	Haiti	m	prime-minister 2024-2024
Luis Abinader	Dominican Republic	m	president 2020-
Mia Mottley	Barbados	f	prime-minister 2018-
Irfaan Ali	Guyana	m	president 2020-
Ursula von der Leyen	European Union	f	head@European Commission 2019-
Jean-Claude Juncker	European Union	m	head@European Commission 2014-2019
José Manuel Barroso	European Union	m	head@European Commission 2004-2014
Herman Van Rompuy	European Union	m	head@European Council 2009-2014
Josep Borrell	European Union	m	foreign-minister 2019-2024
Federica Mogherini	European Union	f	foreign-minister 2014-2019
Catherine Ashton	European Union	f	foreign-minister 2009-2014
Javier Solana	European Union	m	foreign-minister 1999-2009
Peter Stano	European Union	m	spokesperson@European Commission 2019-2024
Margaritis Schinas	European Union	m	spokesperson@European Commission 2014-2019
Valdis Dombrovskis	European Union	m	commissioner@European Commission 2014-
Michel Barnier	European Union	m	envoy 2016-2021; prime-minister@France 2024-2024
Johannes Hahn	European Union	m	commissioner@European Commission 2014-
Olivér Várhelyi	European Union	m	commissioner@European Commission 2019-
Maroš Šefčovič	European Union	m	commissioner@European Commission 2010-
Roberta Metsola	European Union	f	speaker 2022-
David Sassoli	European Union	m	speaker 2019-2022
Antonio Guterres	United Nations	m	secretary-general@United Nations 2017-
Ban Ki-moon	United Nations	m	secretary-general@United Nations 2007-2016	Q1253
Kofi Annan	United Nations	m	secretary-general@United Nations 1997-2006	Q1254
Stephane Dujarric	United Nations	m	spokesperson@United Nations 2014-
Farhan Haq	United Nations	m
Staffan de Mistura	United Nations	m	envoy 2014-2018
Geir Pedersen	United Nations	m	envoy 2019-2025
Martin Griffiths	United Nations	m	envoy 2018-2021
Michelle Bachelet	United Nations	f	commissioner@United Nations 2018-2022; president@Chile 2006-2010; president@Chile 2014-2018
Volker Türk	United Nations	m	commissioner@United Nations 2022-
Filippo Grandi	United Nations	m	commissioner@United Nations 2016-
Rafael Grossi	International Atomic Energy Agency	m	head@International Atomic Energy Agency 2019-
Yukiya Amano	International Atomic Energy Agency	m	head@International Atomic Energy Agency 2009-2019
Mohamed ElBaradei	International Atomic Energy Agency	m	head@International Atomic Energy Agency 1997-2009
Kristalina Georgieva	International Monetary Fund	f	head@International Monetary Fund 2019-
Christine Lagarde	International Monetary Fund	f	head@International Monetary Fund 2011-2019; head@European Central Bank 2019-
David Malpass	World Bank	m	head@World Bank 2019-2023
Ajay Banga	World Bank	m	head@World Bank 2023-
Tedros Adhanom Ghebreyesus	World Health Organization	m	head@World Health Organization 2017-
Helga Schmid	OSCE	f	secretary-general@OSCE 2021-2024
Thomas Greminger	OSCE	m	secretary-general@OSCE 2017-2020
Lamberto Zannier	OSCE	m	secretary-general@OSCE 2011-2017
Feridun Sinirlioğlu	OSCE	m	secretary-general@OSCE 2024-
Martin Sajdik	OSCE	m	envoy 2015-2019
Heidi Grau	OSCE	f	envoy 2020-2021
Mikko Kinnunen	OSCE	m	envoy 2021-2022
Alexander Hug	OSCE	m
George Robertson	NATO	m	secretary-general@NATO 1999-2003
Jaap de Hoop Scheffer	NATO	m	secretary-general@NATO 2004-2009
Mircea Geoană	NATO	m	deputy-secretary-general@NATO 2019-2024
Oana Lungescu	NATO	f	spokesperson@NATO 2010-2023
Stanislav Zas	Collective Security Treaty Organization	m	secretary-general@Collective Security Treaty Organization 2020-2022
Imangali Tasmagambetov	Collective Security Treaty Organization	m	secretary-general@Collective Security Treaty Organization 2023-
Sergei Lebedev	Commonwealth of Independent States	m	head@Commonwealth of Independent States 2007-
Marija Pejčinović Burić	Council of Europe	f	secretary-general@Council of Europe 2019-2024
Thorbjørn Jagland	Council of Europe	m	secretary-general@Council of Europe 2009-2019
Karim Khan	International Criminal Court	m	prosecutor@International Criminal Court 2021-
Fatou Bensouda	International Criminal Court	f	prosecutor@International Criminal Court 2012-2021
Ahmed Aboul Gheit	Arab League	m	secretary-general@Arab League 2016-
Moussa Faki Mahamat	African Union	m	head@African Union 2017-2025
Patriarch Kirill	Russian Orthodox Church	m	head@Russian Orthodox Church 2009-
Alexander Dugin	Russia	m
Elon Musk	United States	m	head@SpaceX 2002-
Mikhail Gorbachev	Soviet Union	m	president 1990-1991
Taras Kachka	Ukraine	m	deputy-prime-minister 2025-
`
