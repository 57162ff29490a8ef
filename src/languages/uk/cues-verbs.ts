/** Verbs of Ukrainian that say, stress, assess, predict, ask and discuss; the notation is described in parts/cues.ts. */
export const verbs = `
= у в уві
= з із зі
= від од
= о об
%topic про+acc щодо+gen стосовно+gen відносно+gen з_приводу+gen у_зв'язку_з+ins
# говорити
сказати VERB state clause quote %topic dat=addressee
казати VERB state clause quote %topic dat=addressee
говорити|поговорити VERB discuss %topic inf з+ins=partner +joint
говорити VERB state clause quote %topic dat=addressee
мовити|промовити|вимовити|проказати VERB state quote clause +weak
розмовляти|бесідувати|переговорити|поспілкуватися|спілкуватися VERB discuss %topic з+ins=partner +joint
йтися|ітися VERB discuss про+acc clause quote
йти|іти|піти VERB discuss про+acc clause +with:мова
йти|іти|піти VERB discuss про+acc clause +with:річ
говоритися VERB state clause quote %topic
мовитися VERB state про+acc clause quote
заявити|заявляти VERB state clause quote %topic dat=addressee
заявити|заявляти VERB state obj +weak
повідомити|повідомляти VERB state clause quote %topic obj dat=addressee
повідомлятися VERB state clause quote subj %topic
передати|передавати VERB state clause quote
переказати|переказувати VERB state clause obj quote +weak
розповісти|розповідати|розказати|розказувати VERB state clause quote %topic obj dat=addressee
розповідатися VERB state clause subj %topic
поділитися VERB state gen %topic з+ins=addressee +with:думка
поділитися VERB state про+acc щодо+gen з+ins=addressee +with:інформація
поділитися VERB state gen про+acc на+acc з+ins=addressee +with:бачення
поділитися VERB assess щодо+gen gen з+ins=addressee +with:оцінка
поділитися VERB state ins clause quote з+ins=addressee +weak
зазначити|зазначати|відзначити|відзначати|відмітити|відмічати VERB welcome obj clause +with:задоволення
зазначити|зазначати VERB state clause quote obj
відзначити|відзначати|відмітити|відмічати VERB state clause quote obj +barring:*річчя,*ліття,день,дата,річниця,ювілей,свято,перемога,новосілля,іменини,різдво
зазначатися|відзначатися VERB state clause subj quote
зауважити|зауважувати|завважити VERB state clause quote obj
зауважуватися VERB state clause subj
додати|додавати VERB state clause quote
уточнити|уточнювати VERB state clause quote obj dat=addressee
уточнюватися VERB state clause quote subj
пояснити|пояснювати|роз'яснити|роз'яснювати|з'ясувати|розтлумачити|тлумачити VERB state clause quote obj dat=addressee
пояснюватися VERB state clause quote subj +weak
виправдати|виправдовувати|обґрунтувати|обґрунтовувати VERB state obj clause quote
указати|вказати|вказувати VERB state clause quote на+acc dat=addressee
вказуватися VERB state clause subj
згадати|згадувати VERB state clause quote %topic obj +weak
згадуватися VERB state subj clause
нагадати|нагадувати VERB state clause quote %topic obj dat=addressee
пригадати|пригадувати VERB state clause quote obj +weak
поінформувати|проінформувати|інформувати VERB state clause quote %topic obj=addressee
сповістити|сповіщати|оповістити|оповіщати|повідомити VERB state clause quote %topic obj=addressee
доповісти|доповідати|прозвітувати|звітувати|відзвітувати VERB state clause quote %topic dat=addressee
ознайомити|ознайомлювати VERB state з+ins obj=addressee
викласти|викладати VERB state obj clause dat=addressee +weak
описати|описувати VERB state obj clause quote dat=addressee
перелічити|перерахувати|перераховувати VERB state obj
прокоментувати|коментувати|відкоментувати VERB state obj quote clause
констатувати VERB welcome obj clause +with:задоволення
констатувати VERB state clause quote obj
засвідчити|засвідчувати|свідчити VERB confirm clause obj +weak
відповісти|відповідати VERB state clause quote dat=addressee +weak
заперечити|заперечувати VERB deny obj clause quote gen
парирувати VERB state clause quote
резюмувати|підсумувати|підсумовувати|підбити|узагальнити VERB state quote clause +weak
доповнити|доповнювати|усміхнутися|посміхнутися|всміхнутися|відписати VERB state quote +weak
відреагувати|реагувати VERB state quote +weak
виголосити|виголошувати VERB state obj quote +weak
продовжити|продовжувати|почати|закінчити|завершити VERB state quote +weak
процитувати|цитувати VERB state clause quote +weak
послатися|посилатися VERB state на+acc
написати|писати VERB state clause quote %topic dat=addressee
твітнути|твітити|твітувати|запостити|дописати VERB state quote clause %topic
опублікувати|публікувати|оприлюднити|розмістити VERB state quote clause +weak
озвучити|озвучувати|зачитати VERB state quote clause obj +weak
озвучуватися VERB state subj
проголосити|проголошувати VERB state clause quote obj ins
оголосити|оголошувати VERB announce clause quote про+acc obj ins inf
оголошуватися VERB announce clause subj +weak
анонсувати VERB announce obj clause quote
показати|показувати VERB state clause +weak
випливати|слідувати|витікати VERB state clause з+gen=agent +weak
стверджувати|твердити|запевняти|запевнити VERB state clause quote
запевнити|запевняти|переконувати|переконати VERB promise clause quote у+loc obj=addressee +weak
стверджуватися VERB state clause subj
визнати|визнавати VERB confirm clause quote obj ins +weak +barring:винний,винуватий,невинний,банкрут,недійсний,незаконний,законний,потерпілий,осудний,неосудний
зізнатися|зізнаватися|признатися|признаватися VERB confirm clause quote у+loc dat=addressee
натякнути|натякати VERB state clause на+acc quote dat=addressee
дати|давати VERB stress clause dat=addressee +with:зрозуміти
дати|давати VERB state clause dat=addressee +with:знати
дати|давати VERB state clause dat=addressee +with:свідчення
вважати|уважати|гадати|думати|подумати VERB assess clause quote +weak
вважати|уважати|визнати VERB assess obj=target ins comp +weak
вірити|повірити VERB assess clause +weak
міркувати|розмірковувати|розмислювати VERB state %topic quote
жартувати|пожартувати|іронізувати|вигукнути|вигукувати|прошепотіти|крикнути|кричати|буркнути|пробурмотіти|кинути|зітхнути|відрізати VERB state quote clause +weak
похвалитися|хвалитися|вихвалятися VERB state clause ins quote
брехати|збрехати VERB state clause quote +weak
прозвучати|лунати|пролунати VERB state quote subj +weak
чути|почути VERB state про+acc від+gen=agent +weak
поширити|поширювати VERB state clause obj +weak
висловити|висловлювати VERB state clause obj +weak
висловитися|висловлюватися VERB support за+acc
висловитися|висловлюватися VERB oppose проти+gen
висловитися|висловлюватися VERB state %topic clause quote
окреслити|окреслювати|означити|висвітлити|висвітлювати|розкрити|розкривати VERB state obj clause dat=addressee +weak
конкретизувати|деталізувати VERB state obj clause quote
переповісти|переповідати|повідати|звістити VERB state clause obj quote dat=addressee
відказати|відказувати|відрубати|відповідати|обмовитися|проговоритися|підтакнути VERB state quote clause +weak
рапортувати|відрапортувати VERB state clause %topic quote dat=addressee
ствердити|потвердити VERB confirm clause obj quote
презентувати|представити|представляти VERB state obj dat=addressee +weak
довести|доводити VERB state clause %topic +with:відома
донести|доносити VERB state clause obj до+gen=addressee dat=addressee +weak
навести|наводити VERB state quote obj +weak +object:слово,дані,цифра,приклад,довід,аргумент,цитата,думка,висловлювання,висловлення,заява,подробиця,реакція,коментар,відповідь,оцінка
підтримувати VERB state clause +with:думку
висунути|висувати VERB state obj clause +weak
дати|давати VERB promise clause inf dat=addressee +with:слово
виснувати VERB assess clause quote
відгукнутися|відгукуватися VERB welcome про+acc +with:схвально
відгукнутися|відгукуватися VERB welcome про+acc +with:позитивно
відгукнутися|відгукуватися VERB criticise про+acc +with:критично
відгукнутися|відгукуватися VERB assess про+acc
# наголошувати
закцентувати VERB stress obj на+loc clause quote
виокремити|виокремлювати|виділити|виділяти VERB stress obj clause +weak
загострити|загострювати VERB stress на+loc +with:увага
наголосити|наголошувати VERB stress на+loc clause quote obj
наголошуватися VERB stress clause на+loc subj quote
підкреслити|підкреслювати VERB stress clause quote obj
підкреслюватися VERB stress clause quote subj
акцентувати VERB stress obj на+loc clause quote
повторити|повторювати VERB stress clause quote
повторити|повторювати VERB stress obj +weak
звернути|звертати VERB stress на+acc clause +with:увага
зробити|робити VERB stress на+loc +with:акцент
зробити|робити VERB stress на+loc +with:наголос
# оцінювати
оцінити|оцінювати VERB assess obj clause quote як
охарактеризувати|характеризувати VERB assess як obj=target ins comp
охарактеризувати|характеризувати VERB assess obj
визначити|визначати VERB assess obj=target як
назвати|називати VERB assess obj=target ins comp
назвати|називати VERB state obj +weak
називатися VERB assess subj=target ins +weak
розцінити|розцінювати|розглядати|сприймати|трактувати VERB assess як obj=target +weak
кваліфікувати|класифікувати|визначити VERB assess як obj=target ins +weak
охрестити|обізвати|найменувати VERB assess obj=target ins comp
порівняти|порівнювати|прирівняти|прирівнювати VERB assess з+ins до+gen obj=target +weak
змалювати|змальовувати VERB assess obj clause як +weak
# прогнозувати
покласти|покладати VERB predict на+acc +with:надія
передбачити|передбачати|спрогнозувати|прогнозувати|пророкувати|напророчити VERB predict clause quote obj +weak
прогнозуватися VERB predict subj clause
припустити|припускати VERB predict clause quote obj
очікувати VERB predict clause gen +weak
очікуватися|передбачатися VERB predict subj clause +weak
допустити|допускати VERB predict clause obj +weak
сподіватися|надіятися|сподіватись VERB predict clause inf на+acc quote +weak
розраховувати VERB predict clause inf +weak
# планувати
анонсувати VERB announce inf про+acc
збиратися|готуватися VERB announce inf +weak
призначити|призначати VERB announce obj на+acc +with:зустріч
планувати|запланувати VERB announce inf clause +weak
плануватися VERB announce inf subj +weak
вирішити|вирішувати|ухвалити VERB announce inf clause +weak
ухвалити|прийняти VERB announce inf clause про+acc +with:рішення
мати VERB ready inf +with:намір
# підтверджувати, заперечувати, сумніватися
підтвердити|підтверджувати VERB confirm clause quote obj dat=addressee
підтверджуватися VERB confirm subj clause +weak
посвідчити VERB confirm clause obj
заперечуватися VERB deny subj clause
спростувати|спростовувати VERB deny obj clause quote gen
спростовуватися VERB deny subj clause
відкинути|відкидати|відхилити|відхиляти|відмести VERB deny obj +with:звинувачення
відкинути|відкидати|відмести VERB deny obj +with:твердження
відкинути|відкидати|відмести VERB deny obj +with:закид
відкинути|відкидати|відмести VERB deny obj +object:закид,закиди,підозра,чутка,інформація,повідомлення,причетність,заява,можливість,імовірність,ймовірність,сценарій
віднікуватися|відбріхуватися VERB deny від+gen quote clause
дезавуювати VERB deny obj clause
відхреститися|відхрещуватися VERB deny від+gen
відмежуватися|відмежовуватися VERB oppose від+gen +weak
виключити|виключати VERB deny obj clause gen inf +weak
відкинути|відкидати VERB deny clause quote +weak
засумніватися|сумніватися VERB doubt clause у+loc quote щодо+gen
поставити|ставити VERB doubt obj clause +with:під,сумнів
поставити|ставити VERB doubt obj clause +with:під,питання
поставити|ставити VERB doubt obj clause +with:під,запитання
узяти|взяти|брати VERB doubt obj clause +with:під,сумнів
поставитися|ставитися VERB doubt до+gen +with:скептично
піддати|піддавати VERB doubt obj +with:сумнів
оскаржити|оскаржувати|оспорити|оспорювати VERB doubt obj clause
сперечатися|посперечатися VERB doubt щодо+gen про+acc за+acc через+acc з+ins=partner clause
# запитувати
спитати|запитати|питати|запитувати|перепитати VERB ask clause quote %topic obj=addressee у+gen=addressee
поцікавитися|цікавитися VERB ask clause quote ins у+gen=addressee
поставити|ставити|задати VERB ask clause quote %topic dat=addressee +with:запитання
розпитати|розпитувати|допитуватися VERB ask clause %topic quote obj=addressee у+gen=addressee
# обговорювати
проговорити|проговорювати|опрацювати|опрацьовувати|проаналізувати|аналізувати VERB discuss obj clause з+ins=partner +joint +weak
подискутувати|продискутувати VERB discuss %topic obj з+ins=partner +joint
обговорити|обговорювати VERB discuss obj clause з+ins=partner +joint
обговорюватися VERB discuss subj clause +joint
розглянути|розглядати VERB discuss obj clause +joint +weak
розглядатися VERB discuss subj clause +joint
торкнутися|торкатися|зачепити VERB discuss gen obj +weak
торкнутися|торкатися VERB discuss gen +with:тема
порушити|порушувати VERB discuss gen про+acc щодо+gen перед+ins=addressee +with:питання
порушити|порушувати VERB discuss gen про+acc +with:тема
підняти|піднімати|підіймати VERB discuss gen про+acc щодо+gen перед+ins=addressee +with:питання
підняти|піднімати|підіймати VERB discuss gen про+acc +with:тема
підніматися|підійматися|порушуватися VERB discuss subj +weak
обмінятися|обмінюватися VERB discuss щодо+gen про+acc стосовно+gen з_приводу+gen з+ins=partner +with:думка +joint
обмінятися|обмінюватися VERB discuss щодо+gen про+acc з+ins=partner +with:погляд +joint
обмінятися|обмінюватися VERB discuss ins щодо+gen про+acc з+ins=partner +joint +weak +barring:думка,погляд,оцінка
зосередитися|зосереджуватися|сфокусуватися|сконцентруватися VERB discuss на+loc +weak
зупинитися|зупинятися VERB discuss на+loc +weak +barring:стадія,позначка,місце,рівень,ніч,нічліг,вулиця,світлофор,перехрестя,етап,рахунок
приділити|приділяти VERB discuss dat +with:увага
приділятися VERB discuss dat +with:увага
консультуватися|проконсультуватися|порадитися|радитися VERB discuss %topic з+ins=partner +joint
дискутувати|полемізувати|дебатувати VERB discuss %topic з+ins=partner +joint
скоординувати|координувати|звірити VERB discuss obj з+ins=partner щодо+gen +joint +weak
узгоджувати VERB discuss obj з+ins=partner +joint
узгоджуватися VERB discuss subj +joint +weak
вислухати|заслухати VERB discuss obj +weak
перемовлятися VERB discuss %topic з+ins=partner +joint
`
