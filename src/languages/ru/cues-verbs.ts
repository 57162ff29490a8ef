/** Verbs of Russian that say, stress, assess, predict, ask and discuss; the notation is described in parts/cues.ts. */
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
говориться VERB state clause quote %topic +weak
высказаться|высказываться VERB support за+acc
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
отметить|отмечать VERB state clause quote obj +barring:*летие,день,дата,годовщина,юбилей,праздник,победа,новоселье,именины,рождество
отмечаться VERB state clause subj quote
добавить|добавлять|прибавить VERB state clause quote
уточнить|уточнять VERB state clause quote obj dat=addressee
уточняться VERB state clause quote subj
объяснить|объяснять|мотивировать|обосновать|обосновывать|аргументировать VERB state obj=target ins
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
описать|описывать VERB assess obj=target как
описать|описывать VERB state obj clause quote dat=addressee
перечислить|перечислять VERB state obj
представить|представлять VERB state obj dat=addressee +weak +object:ситуация,обстановка,подход,позиция,видение,оценка,информация,ход,приоритет,план,деталь,подробность,аргумент,итог,результат,положение,процесс,картина
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
процитировать|цитировать VERB state clause quote +weak
сослаться|ссылаться VERB state на+acc
написать|писать VERB state clause quote %topic dat=addressee
твитнуть|запостить|постить VERB state quote clause %topic
опубликовать|публиковать|разместить VERB state quote clause +weak
озвучить|озвучивать|огласить|оглашать|зачитать VERB state obj clause
озвучиваться VERB state subj
провозгласить|провозглашать VERB state clause quote obj ins
объявить|объявлять VERB announce clause quote о+loc obj ins inf
объявляться VERB announce clause subj +weak
анонсировать VERB announce obj clause
обнародовать VERB announce obj clause +weak
показать|показывать VERB state clause +weak
следовать|вытекать|явствовать VERB state clause из+gen=agent +weak
утверждать VERB state clause quote
утверждаться VERB state clause subj
уверять|уверить|заверить|заверять VERB state clause quote obj=addressee
уверять|уверить|заверить|заверять VERB promise в+loc obj=addressee
твердить|талдычить VERB state clause quote
признать|признавать VERB assess inf +with:целесообразный
признать|признавать VERB assess inf +with:необходимый
признать|признавать VERB assess inf +with:важный
признать|признавать VERB confirm clause quote obj ins +weak +barring:виновный,невиновный,банкрот,недействительный,незаконный,законный,потерпевший,вменяемый,невменяемый
признаться|признаваться VERB confirm clause quote в+loc dat=addressee
сознаться|сознаваться VERB confirm clause в+loc
намекнуть|намекать VERB state clause на+acc quote dat=addressee
дать|давать VERB stress clause dat=addressee +with:понять
дать|давать VERB state clause dat=addressee +with:знать
дать|давать VERB state clause dat=addressee +with:показание
полагать VERB assess clause quote +weak
считать|посчитать|думать|подумать|счесть VERB assess clause quote +weak
считать|счесть|посчитать|полагать VERB assess obj=target ins +weak
находить|найти VERB assess obj=target ins +weak
верить|поверить VERB assess clause +weak
рассуждать|порассуждать|размышлять VERB state %topic quote
шутить|пошутить|иронизировать|съязвить|воскликнуть|восклицать|шепнуть|крикнуть|кричать|прошептать|пробормотать|бросить|выпалить|вздохнуть|отрезать VERB state quote clause +weak
похвастаться|хвастаться|хвалиться VERB state clause ins quote
похвалиться VERB state ins clause
врать|соврать|лгать|солгать VERB state clause quote +weak
цитироваться VERB state subj quote
звучать|прозвучать VERB state quote +weak
докладываться VERB state subj clause
оглашаться|провозглашаться VERB state subj clause +weak
молвить|вымолвить|изречь|произнести|прокричать|выкрикнуть|буркнуть|процедить|отчеканить|огрызнуться|ёрничать|подхватить|поддакнуть|обронить|дополнить|поправить VERB state quote clause +weak
проболтаться|разболтать VERB state clause о+loc quote +weak
раскрыть|раскрывать|разгласить VERB state clause quote obj +weak +object:подробность,деталь,детали,план,информация,сведения,содержание,суть,данные,имя,причина,условие,позиция
донести|доносить VERB state clause obj до+gen=addressee +weak +object:позиция,мысль,точка,сигнал,информация,мнение,послание,месседж
довести|доводить VERB state clause obj до+gen=addressee +with:сведение
довести|доводить VERB state clause obj до+gen=addressee +with:сведения
поставить|ставить VERB state clause %topic obj=addressee +with:известность
ввести|вводить VERB state gen obj=addressee +with:курс
пролить|проливать VERB state на+acc +with:свет
обозначить|обозначать|очертить|обрисовать|сформулировать|конкретизировать|детализировать|пересказать|пересказывать|прояснить VERB state obj clause quote +weak
привести|приводить VERB state quote obj +weak +object:слово,данные,цифра,пример,довод,аргумент,цитата,мнение,высказывание,заявление,подробность
доказывать|аргументировать VERB state clause quote +weak
обосновать|обосновывать|мотивировать VERB state ins clause obj=target +weak
декларировать|постулировать VERB state obj clause +weak
внушать|внушить VERB state clause dat=addressee +weak
просигнализировать|сигнализировать VERB state clause о+loc +weak
оправдаться|оправдываться|объясниться VERB state quote clause ins +weak
# подчёркивать
подчеркнуть|подчёркивать VERB stress clause quote obj
подчёркиваться VERB stress clause quote subj
акцентировать VERB stress obj на+loc clause
акцентироваться VERB stress subj на+loc
повторить|повторять VERB stress clause quote
повторить|повторять VERB stress obj +weak
обратить|обращать VERB stress на+acc clause +with:внимание
заострить|заострять VERB stress на+loc +with:внимание
сделать|делать VERB stress на+loc +with:акцент
сделать|делать VERB stress на+loc +with:упор
# оценивать
оценить|оценивать VERB assess obj clause как
отозваться|отзываться VERB criticise о+loc +with:критически
отозваться|отзываться VERB criticise о+loc +with:негативно
отозваться|отзываться VERB criticise о+loc +with:отрицательно
отозваться|отзываться VERB criticise о+loc +with:резко
отозваться|отзываться VERB criticise о+loc +with:нелестно
отозваться|отзываться VERB welcome о+loc +with:тепло
отозваться|отзываться VERB welcome о+loc +with:положительно
отозваться|отзываться VERB welcome о+loc +with:высоко
отозваться|отзываться VERB welcome о+loc +with:хорошо
отозваться|отзываться VERB assess о+loc +weak
оцениваться VERB assess subj как ins +weak
охарактеризовать|характеризовать VERB assess obj=target как ins comp
охарактеризовать|характеризовать VERB assess obj
определить|определять VERB assess obj=target как
назвать|называть VERB assess obj=target ins comp
назвать|называть VERB state obj +weak
называться VERB state subj +object:сумма,имя,причина,дата,срок,число,условие,источник,подробность,детали
называться VERB assess subj=target ins +weak
окрестить|прозвать|обозвать VERB assess obj=target ins comp
расценить|расценивать|рассматривать|воспринимать|трактовать VERB assess как obj=target +weak
сравнить|сравнивать VERB assess с+ins obj=target +weak
проанализировать|анализировать VERB discuss obj clause с+ins=partner +joint
проанализировать|анализировать VERB assess obj clause +weak
# прогнозировать
предвидеть|пророчить VERB predict clause obj dat=target +weak
уповать VERB predict на+acc clause +weak
предсказать|предсказывать|спрогнозировать|прогнозировать|предрекать|напророчить VERB predict clause quote obj dat=target
прогнозироваться VERB predict subj clause
предположить|предполагать VERB predict clause quote obj +weak
предполагаться VERB predict clause subj inf +weak
ожидать VERB predict clause gen +weak
ожидаться VERB predict subj clause +weak
допустить|допускать VERB predict obj +weak +barring:ошибка,нарушение,просчёт,промах,утечка,гол,неточность,осечка,пуля
допустить|допускать|исключать VERB predict clause +weak
исключать VERB predict obj +weak
надеяться|понадеяться VERB predict clause inf на+acc quote +weak
рассчитывать VERB predict clause inf +weak
# планировать
планировать|запланировать VERB announce inf obj clause +weak
планироваться VERB announce inf subj +weak
намереваться VERB ready inf
решить|решать VERB announce inf clause +weak
принять|принимать VERB announce inf %topic clause +with:решение
# подтверждать, отрицать, сомневаться
подтвердить|подтверждать VERB confirm clause quote obj dat=addressee
подтверждаться VERB confirm subj clause +weak
удостоверить VERB confirm obj clause
удостовериться VERB confirm clause в+loc +weak
отвергать VERB oppose obj +object:предложение,идея,план,требование,проект,компромисс,инициатива,возможность,посредничество,ультиматум,поправка,помощь
отрицать|отвергать VERB deny obj clause gen quote
отрицаться VERB deny subj clause
опровергнуть|опровергать VERB deny obj clause quote gen
исключить|исключать VERB deny obj clause gen inf +weak
открещиваться|откреститься VERB deny от+gen
отмежеваться|отмежёвываться|дистанцироваться|отречься|отрекаться VERB deny от+gen +barring:престол,трон,власть,корона,сан
дезавуировать VERB deny obj
опровергаться VERB deny subj clause
отнекиваться VERB deny quote clause +weak
недоумевать VERB doubt clause quote +weak
оспариваться VERB doubt subj
усомниться|сомневаться|засомневаться VERB doubt clause в+loc quote
поставить|ставить VERB doubt obj clause +with:под,сомнение
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
обговорить|обговаривать|проговорить|проговаривать|проработать|прорабатывать VERB discuss obj clause с+ins=partner +joint
потолковать|пообщаться VERB discuss %topic с+ins=partner +joint
препираться|торговаться VERB discuss %topic из-за+gen с+ins=partner +joint +weak
пообсуждать VERB discuss obj с+ins=partner +joint
рассмотреть|рассматривать VERB discuss obj clause +joint
рассматриваться|расцениваться|восприниматься VERB assess как subj=target
рассматриваться VERB discuss subj clause +joint
воспринять|воспринимать|встретить|принять VERB concern obj +with:озабоченность
воспринять|воспринимать|встретить|принять VERB concern obj +with:тревога
воспринять|воспринимать|встретить|принять VERB welcome obj +with:удовлетворение
воспринять|воспринимать|встретить|принять VERB complain obj +with:возмущение
исходить VERB assess clause +with:из +weak
отреагировать|откликнуться|реагировать VERB welcome на+acc +with:положительно
отреагировать|откликнуться|реагировать VERB welcome на+acc +with:позитивно
отреагировать|откликнуться|реагировать VERB welcome на+acc +with:одобрительно
отреагировать|откликнуться|реагировать VERB welcome на+acc +with:благожелательно
затронуть|затрагивать VERB discuss obj clause
затрагиваться VERB discuss subj clause +joint
коснуться|касаться VERB discuss gen +object:тема,вопрос,проблема,ситуация,положение,перспектива
коснуться|касаться VERB discuss gen +weak
обменяться|обмениваться VERB discuss по+dat о+loc в_связи_с+ins относительно+gen с+ins=partner +with:мнение +joint
обменяться|обмениваться VERB discuss по+dat о+loc с+ins=partner +with:оценка +joint
обменяться|обмениваться VERB discuss по+dat о+loc с+ins=partner +with:взгляд +joint
обменяться|обмениваться VERB discuss ins по+dat о+loc с+ins=partner +joint +weak +barring:мнение,взгляд,оценка,рукопожатие,удар,выстрел,пленный,военнопленный,подарок,любезность,шутка,улыбка,футболка,визитка,номер,телефон,кольцо
поднять|поднимать VERB discuss о+loc перед+ins=addressee +with:вопрос
поднять|поднимать VERB discuss о+loc перед+ins=addressee +with:тема
поднять|поднимать VERB discuss obj перед+ins=addressee +object:вопрос,тема,проблема,вопросы,сюжет
подниматься VERB discuss subj +object:вопрос,тема,проблема,вопросы
сосредоточиться|сосредотачиваться|сконцентрироваться|сфокусироваться VERB discuss на+loc +weak
остановиться|останавливаться VERB discuss на+loc +weak +barring:стадия,отметка,место,уровень,ночь,ночлег,улица,светофор,перекрёсток,этап,счёт
уделить|уделять VERB discuss dat +with:внимание
уделяться VERB discuss dat +with:внимание
идти|пойти VERB discuss о+loc про+acc clause +with:речь
консультироваться|проконсультироваться|посоветоваться VERB discuss %topic с+ins=partner +joint
спорить|дискутировать|полемизировать VERB discuss %topic с+ins=partner +joint
сверить|сверять VERB discuss по+dat +with:часы +joint
сверить|сверять VERB discuss obj с+ins=partner +joint +object:подход,позиция,оценка,точка,взгляд
согласовывать VERB discuss obj с+ins=partner +joint
координировать|скоординировать VERB discuss obj с+ins=partner +joint +weak
услышать|выслушать|заслушать VERB discuss obj %topic +weak
`
