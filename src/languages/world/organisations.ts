/** Organisations and media: English name · side · m for media · Wikidata. */
export const organisations = `
United Nations	United Nations		Q1065
UN Security Council	United Nations		Q37470
UN General Assembly	United Nations		Q47423
UNESCO	United Nations		Q7809
UNICEF	United Nations		Q740308
UN Human Rights Council	United Nations
UN High Commissioner for Refugees	United Nations
NATO	NATO		Q7184
European Commission	European Union		Q8880
European Council	European Union		Q8886
Council of the European Union	European Union		Q8896
European Parliament	European Union		Q8889
European External Action Service	European Union
European Central Bank	European Union		Q8901
European Court of Human Rights	Council of Europe		Q122880
Council of Europe	Council of Europe		Q8908
PACE	Council of Europe
OSCE	OSCE		Q81299
OSCE Special Monitoring Mission	OSCE
International Atomic Energy Agency	International Atomic Energy Agency		Q41984
International Monetary Fund	International Monetary Fund		Q7804
World Bank	World Bank
World Trade Organization	World Trade Organization		Q7825
World Health Organization	World Health Organization		Q7817
OPCW	OPCW
OECD	OECD
EBRD	EBRD
Interpol	Interpol		Q8475
Europol	European Union
International Red Cross	International Red Cross
International Criminal Court	International Criminal Court		Q47488
International Court of Justice	United Nations		Q7801
G7	G7		Q1764511
G8	G8
G20	G20		Q19771
BRICS	BRICS		Q242653
Shanghai Cooperation Organisation	Shanghai Cooperation Organisation
Collective Security Treaty Organization	Collective Security Treaty Organization
Commonwealth of Independent States	Commonwealth of Independent States
Eurasian Economic Union	Eurasian Economic Union
Eurasian Economic Commission	Eurasian Economic Union
ASEAN	ASEAN
APEC	APEC
African Union	African Union		Q7159
ECOWAS	ECOWAS
Arab League	Arab League		Q7172
Gulf Cooperation Council	Gulf Cooperation Council
Organisation of Islamic Cooperation	Organisation of Islamic Cooperation
OPEC	OPEC		Q7795
OPEC+	OPEC+
MERCOSUR	MERCOSUR
Organization of American States	Organization of American States
Weimar Triangle	Weimar Triangle
Visegrad Group	Visegrad Group
PABSEC	PABSEC
BSEC	BSEC
Quad	Quad
Trilateral Contact Group	Trilateral Contact Group
OSCE Minsk Group	OSCE
Hamas	Hamas		Q38799
Fatah	Palestine
Hezbollah	Hezbollah		Q41053
Taliban	Taliban		Q42418
Houthis	Houthis
Islamic State	Islamic State		Q2429253
al-Qaeda	al-Qaeda
Wagner Group	Russia
Palestine Liberation Organization	Palestine
Kurdistan Workers' Party	Kurdistan Workers' Party
Syrian Democratic Forces	Syrian Democratic Forces
IRGC	Iran
Kremlin	Russia		Q133274
White House	United States		Q35525
Downing Street	United Kingdom
Office of the President of Ukraine	Ukraine
Élysée Palace	France
State Department	United States		Q789915
Pentagon	United States
National Security Council	United States
CIA	United States		Q37230
FBI	United States		Q8333
US Congress	United States		Q11268
US Senate	United States		Q66096
US House of Representatives	United States		Q11701
US Treasury	United States
US Department of Justice	United States
US National Security Agency	United States
Federal Reserve	United States
US European Command	United States
Russian Foreign Ministry	Russia
Russian Defence Ministry	Russia
State Duma	Russia
Federation Council	Russia
Russian Security Council	Russia
FSB	Russia		Q177076
SVR	Russia
GRU	Russia
Gazprom	Russia		Q102673
Rosneft	Russia
Rosatom	Russia
Roscosmos	Russia
Russian Orthodox Church	Russia
Central Bank of Russia	Russia
Russian Investigative Committee	Russia
Ukrainian Foreign Ministry	Ukraine
Verkhovna Rada	Ukraine		Q1142021
National Security and Defense Council of Ukraine	Ukraine
Cabinet of Ministers of Ukraine	Ukraine
Security Service of Ukraine	Ukraine
Defence Intelligence of Ukraine	Ukraine
Armed Forces of Ukraine	Ukraine
General Staff of Ukraine	Ukraine
Ukrainian Air Force	Ukraine
Naftogaz	Ukraine
Ukrenergo	Ukraine
Energoatom	Ukraine
National Bank of Ukraine	Ukraine
British Foreign Office	United Kingdom
UK Parliament	United Kingdom		Q11010
House of Lords	United Kingdom
MI6	United Kingdom
Bank of England	United Kingdom
Bundestag	Germany		Q154797
Bundesrat	Germany
Bundeswehr	Germany
Quai d'Orsay	France
Sejm	Poland
Knesset	Israel
IDF	Israel
Mossad	Israel
Supreme National Security Council of Iran	Iran
United Russia	Russia
Communist Party of the Russian Federation	Russia
Liberal Democratic Party of Russia	Russia
A Just Russia	Russia
Communist Party of China	China
People's Liberation Army	China
AfD	Germany
Amnesty International	Amnesty International
Human Rights Watch	Human Rights Watch
Transparency International	Transparency International
Greenpeace	Greenpeace
Stockholm International Peace Research Institute	Stockholm International Peace Research Institute
Institute for the Study of War	Institute for the Study of War
Nord Stream 2 AG	Nord Stream 2 AG
SpaceX	SpaceX
National Anti-Corruption Bureau of Ukraine	Ukraine
Specialised Anti-Corruption Prosecutor's Office	Ukraine
State Bureau of Investigation of Ukraine	Ukraine
State Emergency Service of Ukraine	Ukraine
Prosecutor General's Office of Ukraine	Ukraine
National Police of Ukraine	Ukraine
State Border Guard Service of Ukraine	Ukraine
Ukrzaliznytsia	Ukraine
Antimonopoly Committee of Ukraine	Ukraine
Constitutional Court of Ukraine	Ukraine
Central Election Commission of Ukraine	Ukraine
Russian Prosecutor General's Office	Russia
Russian Interior Ministry	Russia
Rospotrebnadzor	Russia
Roskomnadzor	Russia
Rosselkhoznadzor	Russia
Federal Antimonopoly Service of Russia	Russia
Central Election Commission of Russia	Russia
Russian National Guard	Russia
Russian Railways	Russia
Aeroflot	Russia
Sberbank	Russia
US Environmental Protection Agency	United States
US Food and Drug Administration	United States
US Securities and Exchange Commission	United States
Department of Homeland Security	United States
US Supreme Court	United States
NASA	United States
USAID	United States
Centers for Disease Control and Prevention	United States
National Health Service	United Kingdom
Metropolitan Police	United Kingdom
Crown Prosecution Service	United Kingdom
Bundesbank	Germany
European Medicines Agency	European Union
Frontex	European Union
Eurojust	European Union
Reuters	media	m	Q130879
Associated Press	media	m	Q40469
Agence France-Presse	media	m	Q40464
Bloomberg	media	m
CNN	media	m	Q48340
BBC	media	m	Q9531
Sky News	media	m
Fox News	media	m
NBC News	media	m
CBS News	media	m
ABC News	media	m
MSNBC	media	m
Axios	media	m
Politico	media	m
New York Times	media	m	Q9684
Washington Post	media	m	Q166032
Wall Street Journal	media	m	Q164746
Financial Times	media	m
Guardian	media	m
Times	media	m
Telegraph	media	m
Economist	media	m
Foreign Policy	media	m
Le Monde	media	m
Le Figaro	media	m
Der Spiegel	media	m
Bild	media	m
Die Welt	media	m
dpa	media	m
Deutsche Welle	media	m
El País	media	m
Corriere della Sera	media	m
ANSA	media	m
Kyodo	media	m
NHK	media	m
Xinhua	media	m
Global Times	media	m
Yonhap	media	m
KCNA	media	m
Al Jazeera	media	m
Al Arabiya	media	m
Anadolu	media	m
IRNA	media	m
Tasnim	media	m
SANA	media	m
Haaretz	media	m
Times of Israel	media	m
Jerusalem Post	media	m
TASS	media	m	Q223799
Interfax	media	m
Interfax-Ukraine	media	m
RIA Novosti	media	m
RT	media	m
Sputnik	media	m
Kommersant	media	m
Vedomosti	media	m
Izvestia	media	m
RBC	media	m
Rossiya 24	media	m
NTV	media	m
Rosbalt	media	m
Regnum	media	m
Nezavisimaya Gazeta	media	m
Interfax-Kazakhstan	media	m
Rossiyskaya Gazeta	media	m
Novaya Gazeta	media	m
Meduza	media	m
Lenta.ru	media	m
Gazeta.ru	media	m
Dozhd	media	m
Echo of Moscow	media	m
SalamNews	media	m
Radio Liberty	media	m
Voice of America	media	m
UNIAN	media	m
Ukrinform	media	m
Ukrainska Pravda	media	m
European Pravda	media	m
ZN.UA	media	m
Obozrevatel	media	m
Suspilne	media	m
Kyiv Independent	media	m
Hromadske	media	m
LIGA.net	media	m
NV	media	m
BelTA	media	m
Polskie Radio	media	m
Gazeta Wyborcza	media	m
PAP	media	m
Delfi	media	m
Wikinews	media	m
Twitter	Twitter
`

/** Outlets by which a state gives its account of talks where it gives no other: English name · state. */
export const stateOutlets = `
Xinhua	China
People's Daily	China
CGTN	China
TASS	Russia
RIA Novosti	Russia
Anadolu	Turkey
Ukrinform	Ukraine
IRNA	Iran
SANA	Syria
KCNA	North Korea
BelTA	Belarus
`
