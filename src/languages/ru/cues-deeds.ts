/** Verbs of Russian that thank, blame, back, ask, press and bind; the notation is described in parts/cues.ts. */
export const deeds = `
# благодарить, поздравлять, приветствовать, сожалеть
поблагодарить|благодарить|отблагодарить VERB thank за+acc obj=target clause
поздравить|поздравлять VERB congratulate с+ins obj=target
передать|передавать VERB congratulate obj dat=target +object:пожелание,привет,приветствие
пожелать VERB congratulate gen dat=target
желать VERB congratulate gen dat=target
приветствовать|поприветствовать VERB welcome obj clause quote
похвалить|хвалить VERB welcome за+acc obj=target
похвалить|хвалить|восхвалить|восхвалять VERB welcome obj clause
одобрить|одобрять VERB support obj clause
превозносить|превознести VERB welcome за+acc obj=target
превозносить|превознести VERB welcome obj
аплодировать|рукоплескать VERB welcome dat +weak
приветствоваться VERB welcome subj clause
ценить VERB welcome obj clause +weak
оценить VERB welcome obj +with:высоко
восхититься|восхищаться|гордиться|радоваться|обрадоваться|порадоваться VERB welcome ins dat clause quote +weak
отдать|отдавать VERB welcome dat +with:должное
сожалеть|пожалеть|сокрушаться|жалеть VERB regret %topic clause quote +weak
соболезновать|посочувствовать|сочувствовать VERB regret dat=target в_связи_с+ins по_поводу+gen
раскаяться|повиниться|покаяться VERB regret в+loc clause quote
оплакивать VERB regret obj +weak
скорбеть VERB regret по+dat о+loc в_связи_с+ins +weak
извиниться|извиняться|покаяться VERB regret за+acc перед+ins=addressee clause quote
попросить|просить VERB regret за+acc у+gen=addressee +with:прощение
принести|приносить VERB regret за+acc в_связи_с+ins dat=addressee +with:извинение
беспокоиться|обеспокоиться|тревожиться|встревожиться|волноваться|переживать|опасаться|бояться VERB concern clause gen ins о+loc за+acc из-за+gen по_поводу+gen +weak
насторожиться|ужаснуться|испугаться|забеспокоиться VERB concern clause gen из-за+gen +weak
обеспокоить|беспокоить|встревожить|тревожить VERB concern subj ins clause +weak
пожаловаться|жаловаться VERB complain на+acc clause quote dat=addressee
сетовать|посетовать|возмутиться|возмущаться|негодовать|роптать VERB complain на+acc ins clause quote по_поводу+gen
# критиковать, обвинять, осуждать
критиковать|раскритиковать|покритиковать VERB criticise за+acc obj=target
критиковать|раскритиковать|покритиковать VERB criticise obj quote clause
упрекнуть|упрекать|попрекнуть|укорить VERB criticise в+loc за+acc obj=target clause
попенять|пенять VERB criticise на+acc за+acc dat=target clause
обличить|обличать VERB criticise в+loc obj=target
обличить|обличать VERB criticise obj
ополчиться|напуститься VERB criticise на+acc +weak
критиковаться VERB criticise subj +weak
распекать|бранить VERB criticise за+acc obj=target +weak
порицать|ругать|поругать|отругать|отчитать|пожурить|бичевать|обругать|высмеять|обрушиться VERB criticise за+acc на+acc obj=target +weak
обвинить|обвинять VERB accuse в+loc clause obj=target
поставить|ставить VERB accuse obj dat=target +with:вина
обвиняться|подозреваться VERB accuse subj=target в+loc
винить|обвинить VERB accuse в+loc за+acc obj=target
возложить|возлагать VERB accuse за+acc на+acc=target +with:ответственность
возложить|возлагать VERB accuse за+acc на+acc=target +with:вина
вменить|вменять|инкриминировать VERB accuse obj dat=target
заподозрить|подозревать VERB accuse в+loc obj=target clause +weak
уличить|изобличить|разоблачить VERB accuse в+loc obj=target
приписать|приписывать VERB accuse obj dat=target +weak
осудить|осуждать VERB condemn за+acc obj=target
осудить|осуждать VERB condemn obj quote clause
осуждаться VERB condemn subj
заклеймить|клеймить VERB condemn obj за+acc
# поддерживать, возражать
поддержать|поддерживать VERB support obj clause в+loc +weak +barring:отношение,контакт,связь,порядок,огонь,диалог,разговор,беседа,общение,форма,температура,жизнь,уровень,шутка,дружба,переписка
поддерживаться VERB support subj +weak
защитить|защищать VERB support obj +weak +barring:диссертация,ворота,проект,диплом,титул,звание,территория,граница,город
солидаризироваться|солидаризоваться VERB support с+ins в+loc
ратовать VERB support за+acc clause
выступить|выступать VERB support за+acc
выступить|выступать VERB oppose против+gen
выступить|выступать VERB propose inf +with:предложение
выступить|выступать VERB propose gen inf +with:инициатива
выступить|выступать VERB urge inf +with:призыв
выступить|выступать VERB state clause +with:заявление
выступить|выступать VERB criticise gen в_адрес+gen +with:критика
встать|вставать VERB support gen +with:сторона
лоббировать|пролоббировать VERB support obj
продвигать VERB support obj +weak +object:идея,инициатива,предложение,план,проект,резолюция,повестка
оправдать|оправдывать VERB support obj clause +weak +object:действие,решение,удар,война,применение,вторжение,отказ,шаг,мера,политика,насилие,операция,рост
одобряться VERB support subj +weak
отстаивать VERB support obj +weak
заступиться|вступиться VERB support за+acc
протестовать|запротестовать VERB oppose против+gen
воспротивиться|противиться VERB oppose dat
ветировать VERB oppose obj
наложить|накладывать|налагать VERB oppose на+acc +with:вето
отклоняться VERB oppose subj
отклонить|отклонять VERB oppose obj
отвергнуть VERB deny obj +object:обвинение,подозрение,утверждение,слух,упрёк,сообщение,заявление,претензия,причастность
отвергнуть VERB oppose obj clause quote
отвергаться VERB oppose subj
# предлагать, просить, призывать, требовать
предложить|предлагать VERB propose inf clause quote obj dat=addressee
предлагаться VERB propose inf subj clause
посоветовать|советовать|порекомендовать|рекомендовать VERB propose inf clause quote obj dat=addressee
рекомендоваться VERB propose inf subj
пригласить|приглашать VERB propose inf на+acc в+acc к+dat obj=addressee
позвать|звать VERB propose inf на+acc в+acc obj=addressee +weak
внести|вносить VERB propose gen о+loc inf +with:предложение
попросить|просить VERB request inf clause quote о+loc gen obj=addressee у+gen=addressee
упросить|умолять|упрашивать|умолить VERB request inf clause quote obj=addressee
запросить|запрашивать VERB request obj у+gen=addressee
ходатайствовать VERB request о+loc за+acc перед+ins=addressee
обратиться|обращаться VERB request inf к+dat=addressee +with:просьба
обратиться|обращаться VERB propose inf о+loc к+dat=addressee +with:предложение
обратиться|обращаться VERB request за+ins к+dat=addressee +object:помощь,поддержка,содействие,убежище,защита,разъяснение,разъяснения,консультация,посредничество,кредит,разрешение,подмога
обратиться|обращаться VERB urge inf к+dat=addressee +with:призыв
обратиться|обращаться VERB state quote к+dat=addressee clause +weak
призвать|призывать VERB urge inf clause quote к+dat obj=addressee
воззвать|взывать VERB urge к+dat +weak
убедить|убеждать|уговорить|уговаривать VERB urge inf clause в+loc obj=addressee +weak
побуждать|побудить|подталкивать|подтолкнуть|склонять|склонить VERB urge inf к+dat obj=addressee +weak
отговорить|отговаривать VERB urge от+gen inf obj=addressee
апеллировать VERB urge к+dat +weak
агитировать VERB urge за+acc inf obj=addressee
настоять|настаивать VERB demand на+loc clause
настаивать VERB stress quote clause
потребовать|требовать VERB demand inf clause quote gen obj от+gen=addressee с+gen=addressee у+gen=addressee
истребовать|затребовать VERB demand obj у+gen=addressee
потребоваться|требоваться VERB demand inf subj +weak
добиваться VERB demand gen clause +weak
надавить|давить VERB urge на+acc=addressee clause +weak
оказать|оказывать VERB urge на+acc=addressee clause inf +with:давление
# предупреждать, угрожать
предупредить|предупреждать|предостеречь|предостерегать VERB warn clause quote %topic от+gen против+gen obj=addressee inf
предупреждаться VERB warn clause subj
пригрозить|грозить|угрожать|погрозить VERB threaten ins inf clause quote dat=target
пригрозиться VERB threaten inf clause
ультимировать VERB threaten inf
запугивать|припугнуть VERB threaten ins obj=target
шантажировать VERB threaten ins obj=target
# обещать, договариваться, поручать, отказывать
обещать|пообещать|посулить VERB promise inf clause quote obj dat=addressee
поклясться|клясться|зарекаться VERB promise inf clause quote
гарантировать VERB promise clause obj inf dat=addressee
вызваться VERB ready inf
взяться VERB promise inf +weak
присягнуть VERB promise на+acc dat inf
гарантироваться VERB promise subj clause inf +weak
ручаться|поручиться VERB promise за+acc clause +weak
обязаться|обязываться|обязоваться VERB promise inf clause
взять|брать|принять|принимать VERB promise inf clause +with:обязательство
договориться|договариваться|сговориться VERB agree inf clause о+loc по+dat на+acc с+ins=partner +joint
договариваться VERB discuss о+loc с+ins=partner +joint
условиться|условливаться|условить|уславливаться VERB agree inf clause о+loc с+ins=partner +joint
сойтись|сходиться VERB agree clause о+loc +with:мнение +joint
сойтись|сходиться VERB agree clause в+loc на+loc +joint +barring:мнение
согласиться|соглашаться VERB agree inf на+acc clause с+ins quote
столковаться|сторговаться VERB agree inf clause о+loc с+ins=partner +joint
ратифицировать|завизировать VERB agree obj
утвердить VERB agree obj +weak +object:план,программа,бюджет,карта,список,повестка,график,пакет,состав,соглашение
наметить|намечать VERB agree obj clause +joint +weak
разделить|разделять VERB agree obj +object:мнение,точка,взгляд,оценка,позиция,подход,мысль
согласовать|согласовывать VERB discuss по+dat +with:позиция +joint
согласовать|согласовывать|утрясти VERB agree obj clause с+ins=partner +joint
подписать|подписывать|парафировать VERB agree obj с+ins=partner +joint +barring:акт,документ,бумага,петиция,обращение,заявление,закон,указ,распоряжение,постановление,приказ,законопроект,бюджет,поправка,помилование,приговор
достичь|достигнуть|достигать VERB agree gen о+loc по+dat с+ins=partner +with:договорённость +joint
прийти|приходить VERB agree clause о+loc с+ins=partner +with:согласие +joint
прийти|приходить VERB agree clause +with:вывод +joint
прийти|приходить VERB assess clause quote +with:вывод
принять|принимать VERB agree obj +object:приглашение,предложение,условие,поправка
разрешить|разрешать VERB agree inf dat=addressee +weak
санкционировать VERB task obj inf
постановить VERB announce inf clause +weak
дать|давать VERB agree на+acc dat=addressee +with:добро
поручить|поручать VERB task inf clause obj dat=addressee
поручаться VERB task inf dat=addressee
приказать|приказывать|велеть|распорядиться|повелеть|предписать|предписывать VERB task inf clause о+loc obj dat=addressee
указать VERB task inf dat=addressee
обязать|обязывать|уполномочить|наделить VERB task inf obj=addressee +weak
отказаться|отказываться VERB refuse inf от+gen
отказать|отказывать VERB refuse в+loc inf dat=addressee
воздержаться|воздерживаться VERB refuse от+gen +weak
заговорить VERB discuss %topic с+ins=partner
выразить|выражать|высказать|высказывать VERB state clause obj +weak
выразиться|выражаться VERB state quote +weak
поделиться VERB assess gen по+dat с+ins=addressee +with:оценка
поделиться VERB state gen о+loc по+dat с+ins=addressee +with:информация
поделиться VERB state gen о+loc на+acc с+ins=addressee +with:видение
видение NOUN state gen относительно+gen на+acc dat=addressee +support:дать,давать,изложить,представить,озвучить,очертить,передать,высказать
поделиться VERB state gen о+loc на+acc с+ins=addressee +with:взгляд
поделиться VERB state gen о+loc с+ins=addressee +with:мнение
поделиться VERB state gen о+loc от+gen с+ins=addressee +with:впечатление
`
