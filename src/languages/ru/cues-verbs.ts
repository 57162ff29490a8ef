/** Reporting verbs of Russian; the notation is described in parts/cues.ts. */
export const verbs = `
= о об обо
= с со
= к ко
= в во
= из изо
%topic о+loc про+acc по_поводу+gen в_связи_с+ins относительно+gen касательно+gen насчёт+gen
# говорить
сказать VERB state clause quote %topic dat=addressee
сказать VERB state obj dat=addressee +weak
говорить|поговорить VERB discuss %topic с+ins=partner +joint
говорить VERB state clause quote %topic dat=addressee
говорить VERB state obj dat=addressee +weak
беседовать|побеседовать|разговаривать|переговорить VERB discuss %topic с+ins=partner +joint
говориться VERB state clause quote %topic
высказаться|высказываться VERB support за+acc
высказаться|высказываться VERB support gen +with:поддержка
высказаться|высказываться VERB support gen +with:польза
высказаться|высказываться VERB oppose против+gen
высказаться|высказываться VERB state %topic clause quote
заявить|заявлять VERB state clause quote %topic dat=addressee
заявить|заявлять VERB state obj +weak
заявляться VERB state clause subj
сообщить|сообщать VERB state clause quote %topic obj dat=addressee
сообщаться VERB state clause quote subj %topic
передать|передавать VERB state clause quote
рассказать|рассказывать|порассказать VERB state clause quote %topic obj dat=addressee
рассказываться VERB state clause subj %topic
поведать|поделиться VERB state clause quote %topic dat=addressee +weak
отметить|отмечать VERB welcome obj clause +with:удовлетворение
отметить|отмечать VERB state clause quote obj
отмечаться VERB state clause subj quote
добавить|добавлять|прибавить VERB state clause quote
уточнить|уточнять VERB state clause quote obj dat=addressee
уточняться VERB state clause quote subj
пояснить|пояснять|объяснить|объяснять|разъяснить|разъяснять VERB state clause quote obj dat=addressee
поясняться|объясняться|разъясняться VERB state clause quote subj +weak
указать|указывать VERB state clause quote на+acc dat=addressee
указываться VERB state clause quote subj на+acc
упомянуть|упоминать|помянуть VERB state obj %topic clause quote
упоминаться VERB state subj clause
заметить|замечать VERB state clause quote
обмолвиться|проговориться|оговориться VERB state clause quote %topic
напомнить|напоминать VERB state clause quote obj %topic dat=addressee
напоминаться VERB state clause subj
вспомнить|вспоминать VERB state clause quote %topic obj +weak
проинформировать|информировать VERB state clause quote %topic obj=addressee
уведомить|уведомлять|известить|извещать|оповестить|оповещать VERB state clause %topic obj=addressee
доложить|докладывать|отчитаться|отчитываться|рапортовать|отрапортовать VERB state clause quote %topic dat=addressee
отчитаться|отчитываться VERB state за+acc
ознакомить|ознакомлять|знакомить|познакомить VERB state с+ins obj=addressee +weak
осведомить VERB state %topic obj=addressee
осветить|освещать VERB state obj +weak
изложить|излагать VERB state obj clause dat=addressee
описать|описывать VERB state obj clause quote dat=addressee
перечислить|перечислять VERB state obj
прокомментировать|комментировать VERB state obj quote clause
откомментировать VERB state obj quote
констатировать VERB welcome obj clause +with:удовлетворение
констатировать VERB state clause quote obj
констатироваться VERB state clause subj
свидетельствовать|засвидетельствовать VERB confirm clause о+loc +weak
ответить|отвечать VERB state clause quote dat=addressee +weak
парировать|возразить|возражать VERB state clause quote dat=addressee
возразить|возражать VERB oppose против+gen clause quote
резюмировать|подытожить|подытоживать|заключить|обобщить VERB state quote clause +weak
продолжить|продолжать|начать|закончить|завершить VERB state quote +weak
процитировать|цитировать VERB state obj quote clause +weak
сослаться|ссылаться VERB state на+acc
написать|писать VERB state clause quote %topic dat=addressee
твитнуть|запостить|постить VERB state quote clause %topic
опубликовать|публиковать|разместить VERB state quote clause +weak
озвучить|озвучивать|огласить|оглашать|зачитать VERB state obj clause
озвучиваться VERB state subj
провозгласить|провозглашать VERB state clause quote obj comp
объявить|объявлять VERB announce clause quote о+loc obj comp inf
объявляться VERB announce clause subj +weak
анонсировать VERB announce obj clause
обнародовать VERB announce obj clause +weak
показать|показывать VERB state clause +weak
следовать|вытекать|явствовать VERB state clause из+gen=agent +weak
утверждать VERB state clause quote
утверждаться VERB state clause subj
уверять|уверить|заверить|заверять VERB promise clause quote в+loc obj=addressee
твердить|талдычить VERB state clause quote
признать|признавать VERB confirm clause quote obj comp +weak
признаться|признаваться VERB confirm clause quote в+loc dat=addressee
сознаться|сознаваться VERB confirm clause в+loc
намекнуть|намекать VERB state clause на+acc quote dat=addressee
дать|давать VERB stress clause dat=addressee +with:понять
дать|давать VERB state clause dat=addressee +with:знать
дать|давать VERB state clause dat=addressee +with:показание
полагать VERB assess clause quote +weak
считать|посчитать|думать|подумать|счесть VERB assess clause quote +weak
считать|счесть|посчитать|полагать VERB assess obj=target comp ins +weak
находить|найти VERB assess obj=target comp +weak
видеть|увидеть VERB assess clause +weak
верить|поверить|понимать|знать VERB assess clause +weak
рассуждать|порассуждать|размышлять VERB state %topic quote
шутить|пошутить|иронизировать|съязвить|воскликнуть|восклицать|шепнуть|крикнуть|кричать|прошептать|пробормотать|бросить|выпалить|вздохнуть|отрезать VERB state quote clause +weak
похвастаться|хвастаться|хвалиться VERB state clause ins quote
похвалиться VERB state ins clause
врать|соврать|лгать|солгать VERB state clause quote +weak
цитироваться VERB state subj quote
звучать|прозвучать VERB state quote subj +weak
докладываться VERB state subj clause
# подчёркивать
подчеркнуть|подчёркивать VERB stress clause quote obj
подчёркиваться VERB stress clause quote subj
акцентировать VERB stress obj на+loc clause
акцентироваться VERB stress subj на+loc
выделить|выделять VERB stress obj clause +weak
повторить|повторять VERB stress clause quote
повторить|повторять VERB stress obj +weak
обратить|обращать VERB stress на+acc clause +with:внимание
заострить|заострять VERB stress на+loc +with:внимание
сделать|делать VERB stress на+loc +with:акцент
сделать|делать VERB stress на+loc +with:упор
# оценивать
оценить|оценивать VERB assess obj clause как
оцениваться VERB assess subj как comp +weak
охарактеризовать|характеризовать VERB assess obj=target как comp
охарактеризовать|характеризовать VERB assess obj
назвать|называть VERB assess obj=target comp
назвать|называть VERB state obj +weak
называться VERB assess subj=target comp +weak
окрестить|прозвать|обозвать VERB assess obj=target comp
сравнить|сравнивать VERB assess с+ins obj=target +weak
расценить|расценивать|рассматривать|воспринимать|трактовать VERB assess как obj=target +weak
# прогнозировать
предсказать|предсказывать|спрогнозировать|прогнозировать|предрекать|напророчить VERB predict clause quote obj dat=target
прогнозироваться VERB predict subj clause
предположить|предполагать VERB predict clause quote obj +weak
предполагаться VERB predict clause subj inf +weak
ожидать|ждать VERB predict gen clause obj +weak
ожидаться VERB predict subj clause +weak
допустить|допускать|исключать VERB predict clause obj +weak
надеяться|понадеяться VERB predict clause inf на+acc quote +weak
рассчитывать VERB predict на+acc inf clause +weak
# планировать
планировать|запланировать|собираться|собраться VERB announce inf obj clause +weak
планироваться VERB announce inf subj +weak
намереваться VERB ready inf
решить|решать VERB announce inf clause +weak
принять|принимать VERB announce inf %topic clause +with:решение
стремиться VERB ready inf к+dat +weak
хотеть|захотеть|желать VERB ready inf clause +weak
# подтверждать, отрицать, сомневаться
подтвердить|подтверждать VERB confirm clause quote obj dat=addressee
подтверждаться VERB confirm subj clause +weak
удостоверить VERB confirm obj clause
удостовериться VERB confirm clause в+loc +weak
отрицать|отвергать VERB deny obj clause gen quote
отрицаться VERB deny subj clause
опровергнуть|опровергать VERB deny obj clause quote gen
исключить|исключать VERB deny obj clause gen inf +weak
открещиваться|откреститься VERB deny от+gen
усомниться|сомневаться|засомневаться VERB doubt clause в+loc quote
поставить|ставить VERB doubt obj clause +with:сомнение
подвергнуть|подвергать VERB doubt obj +with:сомнение
оспорить|оспаривать VERB doubt obj clause
спорить|поспорить VERB doubt о+loc с+ins=partner clause +weak
разойтись|расходиться VERB doubt в+loc +weak
# спрашивать
спросить|спрашивать|переспросить VERB ask clause quote %topic obj=addressee у+gen=addressee
поинтересоваться|интересоваться VERB ask clause quote ins у+gen=addressee
осведомиться|осведомляться VERB ask clause quote %topic
задать|задавать VERB ask clause quote %topic dat=addressee +with:вопрос
задаться|задаваться VERB ask clause quote +with:вопрос
# обсуждать
обсудить|обсуждать VERB discuss obj clause с+ins=partner +joint
обсуждаться VERB discuss subj clause +joint
пообсуждать VERB discuss obj с+ins=partner +joint
рассмотреть|рассматривать VERB discuss obj clause +joint
рассматриваться VERB discuss subj clause +joint
затронуть|затрагивать VERB discuss obj clause
затрагиваться VERB discuss subj clause +joint
коснуться|касаться VERB discuss gen +with:тема
коснуться VERB discuss gen +weak
касаться VERB discuss gen +weak
обменяться|обмениваться VERB discuss по+dat о+loc в_связи_с+ins относительно+gen с+ins=partner +with:мнение +joint
обменяться|обмениваться VERB discuss по+dat о+loc с+ins=partner +with:оценка +joint
обменяться|обмениваться VERB discuss по+dat о+loc с+ins=partner +with:взгляд +joint
обменяться|обмениваться VERB discuss ins по+dat о+loc с+ins=partner +joint +weak
поднять|поднимать VERB discuss gen о+loc перед+ins=addressee +with:вопрос
поднять|поднимать VERB discuss gen о+loc перед+ins=addressee +with:тема
поднять|поднимать VERB discuss gen о+loc +with:проблема
поднять|поднимать VERB discuss obj +weak
подниматься VERB discuss subj +weak
сосредоточиться|сосредотачиваться|сконцентрироваться|сфокусироваться VERB discuss на+loc +weak
остановиться|останавливаться VERB discuss на+loc +weak
уделить|уделять VERB discuss dat +with:внимание
уделяться VERB discuss dat +with:внимание
идти|пойти VERB discuss о+loc про+acc clause +with:речь
консультироваться|проконсультироваться|посоветоваться VERB discuss %topic с+ins=partner +joint
спорить|дискутировать|полемизировать VERB discuss %topic с+ins=partner +joint
прорабатываться|проработать|прорабатывать VERB discuss obj subj +weak
сверить|сверять VERB discuss по+dat +with:часы +joint
согласовывать VERB discuss obj с+ins=partner +joint
координировать|скоординировать VERB discuss obj с+ins=partner +joint +weak
услышать|выслушать|заслушать VERB discuss obj %topic +weak
# благодарить, поздравлять, приветствовать, сожалеть
поблагодарить|благодарить|отблагодарить VERB thank за+acc obj=target clause
поздравить|поздравлять VERB congratulate с+ins obj=target
пожелать VERB congratulate gen inf dat=target
желать VERB congratulate gen dat=target
приветствовать|поприветствовать VERB welcome obj clause quote
похвалить|хвалить VERB welcome за+acc obj=target
похвалить|хвалить|восхвалить|восхвалять VERB welcome obj clause
одобрить|одобрять VERB support obj clause
ценить VERB welcome obj clause +weak
оценить VERB welcome obj +with:высоко
восхититься|восхищаться|гордиться|радоваться|обрадоваться|порадоваться VERB welcome ins dat clause quote +weak
отдать|отдавать VERB welcome dat +with:должное
сожалеть|пожалеть|сокрушаться|жалеть VERB regret %topic clause quote +weak
соболезновать|посочувствовать|сочувствовать VERB regret dat=target в_связи_с+ins по_поводу+gen
скорбеть VERB regret по+dat о+loc в_связи_с+ins +weak
извиниться|извиняться|покаяться VERB regret за+acc перед+ins=addressee clause quote
попросить|просить VERB regret за+acc у+gen=addressee +with:прощение
принести|приносить VERB regret за+acc в_связи_с+ins dat=addressee +with:извинение
беспокоиться|обеспокоиться|тревожиться|встревожиться|волноваться|переживать|опасаться|бояться VERB concern clause gen ins о+loc за+acc из-за+gen по_поводу+gen +weak
обеспокоить|беспокоить|встревожить|тревожить VERB concern subj ins clause +weak
пожаловаться|жаловаться VERB complain на+acc clause quote dat=addressee
сетовать|посетовать|возмутиться|возмущаться|негодовать|роптать VERB complain на+acc ins clause quote по_поводу+gen
# критиковать, обвинять, осуждать
критиковать|раскритиковать|покритиковать VERB criticise за+acc obj=target
критиковать|раскритиковать|покритиковать VERB criticise obj quote clause
упрекнуть|упрекать|попрекнуть|укорить VERB criticise в+loc за+acc obj=target clause
порицать|ругать|поругать|отругать|отчитать|пожурить|бичевать|обругать|высмеять|обрушиться VERB criticise за+acc на+acc obj=target +weak
обвинить|обвинять VERB accuse в+loc clause obj=target
обвиняться VERB accuse в+loc +weak
винить|обвинить VERB accuse в+loc за+acc obj=target
возложить|возлагать VERB accuse за+acc на+acc=target +with:ответственность
возложить|возлагать VERB accuse за+acc на+acc=target +with:вина
вменить|вменять|инкриминировать VERB accuse obj dat=target
заподозрить|подозревать|подозреваться VERB accuse в+loc obj=target clause +weak
уличить|изобличить|разоблачить VERB accuse в+loc obj=target
приписать|приписывать VERB accuse obj dat=target +weak
осудить|осуждать VERB condemn за+acc obj=target
осудить|осуждать VERB condemn obj quote clause
осуждаться VERB condemn subj
заклеймить|клеймить VERB condemn obj за+acc
# поддерживать, возражать
поддержать|поддерживать VERB support obj clause в+loc +weak
поддерживаться VERB support subj +weak
солидаризироваться|солидаризоваться VERB support с+ins=target
ратовать VERB support за+acc clause
выступить|выступать VERB support за+acc
выступить|выступать VERB support gen +with:поддержка
выступить|выступать VERB support gen +with:польза
выступить|выступать VERB oppose против+gen
выступить|выступать VERB propose inf +with:предложение
выступить|выступать VERB propose gen inf +with:инициатива
выступить|выступать VERB urge inf +with:призыв
выступить|выступать VERB state clause +with:заявление
выступить|выступать VERB criticise gen +with:критика
встать|вставать VERB support gen +with:сторона
отстаивать VERB support obj +weak
заступиться|вступиться VERB support за+acc
протестовать|запротестовать VERB oppose против+gen
воспротивиться|противиться VERB oppose dat
отклонить|отклонять VERB oppose obj
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
обратиться|обращаться VERB urge inf к+dat=addressee +with:призыв
обратиться|обращаться VERB state quote к+dat=addressee clause +weak
призвать|призывать VERB urge inf clause quote к+dat obj=addressee
воззвать|взывать VERB urge к+dat +weak
убедить|убеждать|уговорить|уговаривать VERB urge inf clause в+loc obj=addressee +weak
агитировать VERB urge за+acc inf obj=addressee
настоять|настаивать VERB demand на+loc clause
настаивать VERB stress quote clause
потребовать|требовать VERB demand inf clause quote gen obj от+gen=addressee с+gen=addressee у+gen=addressee
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
шантажировать VERB threaten ins obj=target
# обещать, договариваться, поручать, отказывать
обещать|пообещать|посулить VERB promise inf clause quote obj dat=addressee
поклясться|клясться|зарекаться VERB promise inf clause quote
гарантировать VERB promise clause obj inf dat=addressee
ручаться|поручиться VERB promise за+acc clause +weak
обязаться|обязываться|обязоваться VERB promise inf clause
взять|брать|принять|принимать VERB promise inf clause +with:обязательство
договориться|договариваться|сговориться VERB agree inf clause о+loc по+dat на+acc с+ins=partner +joint
договариваться VERB discuss о+loc с+ins=partner +joint
условиться|условливаться|условить|уславливаться VERB agree inf clause о+loc с+ins=partner +joint
сойтись VERB agree clause в+loc на+loc +with:мнение +joint
сойтись|сходиться VERB agree clause в+loc на+loc +joint
согласиться|соглашаться VERB agree inf на+acc clause с+ins quote
согласовать|согласовывать|утрясти VERB agree obj clause с+ins=partner +joint
подписать|подписывать|парафировать VERB agree obj с+ins=partner +joint
достичь|достигнуть|достигать VERB agree gen о+loc по+dat с+ins=partner +with:договорённость +joint
прийти|приходить VERB agree clause о+loc с+ins=partner +with:согласие +joint
прийти|приходить VERB agree clause +with:вывод +joint
принять|принимать VERB agree obj +with:приглашение
разрешить|разрешать VERB agree inf dat=addressee +weak
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
поделиться VERB state gen о+loc с+ins=addressee +with:мнение
поделиться VERB state gen о+loc с+ins=addressee +with:впечатление
`
