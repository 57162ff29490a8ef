/** States, blocs and regions: English name · Wikidata · side where it is not its own name ("-": disputed) · p where the prime minister leads. */
export const states = `
Russia	Q159
Ukraine	Q212
United States	Q30
United Kingdom	Q145		p
France	Q142
Germany	Q183		p
Italy	Q38		p
Spain	Q29		p
Portugal	Q45		p
Poland	Q36		p
Estonia	Q191		p
Latvia	Q211		p
Lithuania	Q37
Finland	Q33
Sweden	Q34		p
Norway	Q20		p
Denmark	Q35		p
Iceland	Q189		p
Netherlands	Q55		p
Belgium	Q31		p
Luxembourg	Q32		p
Switzerland	Q39
Austria	Q40		p
Hungary	Q28		p
Czech Republic	Q213		p
Slovakia	Q214		p
Slovenia	Q215		p
Croatia	Q224		p
Bosnia and Herzegovina	Q225
Serbia	Q403
Montenegro	Q236
North Macedonia	Q221		p
Albania	Q222		p
Bulgaria	Q219		p
Romania	Q218
Moldova	Q217
Greece	Q41		p
Cyprus	Q229
Malta	Q233		p
Ireland	Q27		p
Vatican	Q237
Andorra	Q228
Monaco	Q235
San Marino	Q238
Liechtenstein	Q347
Turkey	Q43
Belarus	Q184
Georgia	Q230		p
Armenia	Q399		p
Azerbaijan	Q227
Kazakhstan	Q232
Uzbekistan	Q265
Turkmenistan	Q874
Kyrgyzstan	Q813
Tajikistan	Q863
Mongolia	Q711
China	Q148
Taiwan	Q865
Hong Kong	Q8646	China
Japan	Q17		p
South Korea	Q884
North Korea	Q423
India	Q668		p
Pakistan	Q843		p
Afghanistan	Q889
Bangladesh	Q902		p
Sri Lanka	Q854
Nepal	Q837		p
Bhutan	Q917
Maldives	Q826
Vietnam	Q881
Laos	Q819
Cambodia	Q424		p
Thailand	Q869		p
Myanmar	Q836
Malaysia	Q833		p
Singapore	Q334		p
Indonesia	Q252
Philippines	Q928
Brunei	Q921
Timor-Leste	Q574
Australia	Q408		p
New Zealand	Q664		p
Papua New Guinea	Q691
Fiji	Q712
Solomon Islands	Q685
Vanuatu	Q686
Samoa	Q683
Tonga	Q678
Kiribati	Q710
Tuvalu	Q672
Nauru	Q697
Palau	Q695
Marshall Islands	Q709
Micronesia	Q702
Israel	Q801		p
Palestine	Q219060
Iran	Q794
Iraq	Q796		p
Syria	Q858
Lebanon	Q822		p
Jordan	Q810
Saudi Arabia	Q851
United Arab Emirates	Q878
Qatar	Q846
Kuwait	Q817
Bahrain	Q398
Oman	Q842
Yemen	Q805
Egypt	Q79
Libya	Q1016
Tunisia	Q948
Algeria	Q262
Morocco	Q1028
Sudan	Q1049
South Sudan	Q958
Ethiopia	Q115		p
Eritrea	Q986
Somalia	Q1045
Djibouti	Q977
Kenya	Q114
Uganda	Q1036
Tanzania	Q924
Rwanda	Q1037
Burundi	Q967
Democratic Republic of the Congo	Q974
Republic of the Congo	Q971
Angola	Q916
Zambia	Q953
Zimbabwe	Q954
Mozambique	Q1029
Malawi	Q1020
Namibia	Q1030
Botswana	Q963
South Africa	Q258
Lesotho	Q1013
Eswatini	Q1050
Madagascar	Q1019
Mauritius	Q1027
Seychelles	Q1042
Comoros	Q970
Nigeria	Q1033
Niger	Q1032
Mali	Q912
Burkina Faso	Q965
Ghana	Q117
Ivory Coast	Q1008
Senegal	Q1041
Gambia	Q1005
Guinea	Q1006
Guinea-Bissau	Q1007
Equatorial Guinea	Q983
Sierra Leone	Q1044
Liberia	Q1014
Togo	Q945
Benin	Q962
Cameroon	Q1009
Gabon	Q1000
Chad	Q657
Central African Republic	Q929
Mauritania	Q1025
Cape Verde	Q1011
Sao Tome and Principe	Q1039
Canada	Q16		p
Mexico	Q96
Guatemala	Q774
Honduras	Q783
El Salvador	Q792
Nicaragua	Q811
Costa Rica	Q800
Panama	Q804
Belize	Q242
Cuba	Q241
Haiti	Q790		p
Dominican Republic	Q786
Jamaica	Q766
Bahamas	Q778
Barbados	Q244		p
Trinidad and Tobago	Q754
Grenada	Q769
Dominica	Q784
Saint Lucia	Q760
Saint Vincent and the Grenadines	Q757
Saint Kitts and Nevis	Q763
Antigua and Barbuda	Q781
Guyana	Q734
Suriname	Q730
Colombia	Q739
Venezuela	Q717
Ecuador	Q736
Peru	Q419
Bolivia	Q750
Chile	Q298
Argentina	Q414
Uruguay	Q77
Paraguay	Q733
Brazil	Q155
European Union	Q458		b
Soviet Union	Q15180
Kosovo	Q1246		p
Abkhazia	Q23334
South Ossetia	Q23427
Transnistria	Q907112
Nagorno-Karabakh
Northern Cyprus
Western Sahara		-
Crimea	Q7835	-
Donbass		-
Donetsk People's Republic
Luhansk People's Republic
Republika Srpska	Q11196	Bosnia and Herzegovina
Chechnya	Q5187	Russia
Gaza		Palestine
West Bank		Palestine
Golan Heights		-
Kurdistan		Iraq
Scotland	Q22	United Kingdom
Northern Ireland	Q26	United Kingdom
Catalonia	Q5705	Spain
Kashmir		-
Greenland	Q223	Denmark
`
