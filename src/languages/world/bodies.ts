/** Bodies with a name of their own: state · body · organisation. */
export const bodies = `
United States	Foreign Ministry	State Department
United States	Defence Ministry	Pentagon
United States	Finance Ministry	US Treasury
United States	Justice Ministry	US Department of Justice
United States	Parliament	US Congress
United States	Presidential Administration	White House
United States	Security Council	National Security Council
United Kingdom	Foreign Ministry	British Foreign Office
United Kingdom	Parliament	UK Parliament
Ukraine	Parliament	Verkhovna Rada
Ukraine	Presidential Administration	Office of the President of Ukraine
Ukraine	Security Council	National Security and Defense Council of Ukraine
Ukraine	military	Armed Forces of Ukraine
Ukraine	Cabinet	Cabinet of Ministers of Ukraine
Russia	Security Council	Russian Security Council
Russia	Presidential Administration	Kremlin
Germany	Parliament	Bundestag
Poland	Parliament	Sejm
Israel	Parliament	Knesset
Israel	military	IDF
European Union	Parliament	European Parliament
European Union	Government	European Commission
`
/** Whose chief is the head of the state, not of the body: organisation · kind of office. */
export const seats = `
Kremlin	head-of-state
White House	head-of-state
Élysée Palace	head-of-state
Downing Street	head-of-government
State Department	foreign-minister
British Foreign Office	foreign-minister
Russian Foreign Ministry	foreign-minister
Ukrainian Foreign Ministry	foreign-minister
Pentagon	defence-minister
Russian Defence Ministry	defence-minister
Office of the President of Ukraine	chief-of-staff
Cabinet of Ministers of Ukraine	head-of-government
Verkhovna Rada	speaker
State Duma	speaker
European Parliament	speaker
NATO	secretary-general
United Nations	secretary-general
OSCE	secretary-general
`
