/** Support-verb nouns, utterance nouns and predicatives of Russian that report an act; the notation is described in parts/cues.ts. */
export const nouns = `
%for по_поводу+gen в_связи_с+ins относительно+gen касательно+gen насчёт+gen в_отношении+gen
@voice изъявить изъявлять выказать выказывать проявить проявлять питать выразить выражать высказать высказывать высказаться заявить заявлять подчеркнуть подчёркивать отметить отмечать передать передавать озвучить испытывать разделять разделить повторить выражаться высказываться прозвучать
@stress изъявить изъявлять выказать выказывать выразить выражать высказать подтвердить подтверждать подчеркнуть подчёркивать заявить заявлять отметить отмечать сообщить повторить декларировать продемонстрировать демонстрировать акцентировать проявить обозначить выражаться подтверждаться подчёркиваться отмечаться высказать высказывать
@give дать давать сделать делать выступить представить представлять опубликовать публиковать распространить озвучить прозвучать направить передать внести выдвинуть выдвигать
# чувства
озабоченность|обеспокоенность|беспокойство|тревога|опасение|волнение NOUN concern clause %for ins о+loc за+acc из-за+gen +support:@voice
сожаление|разочарование|огорчение|раскаяние NOUN regret clause %for о+loc +support:@voice
соболезнование|сочувствие NOUN regret %for ins по+dat dat=target +support:@voice,принести,приносить,направить
скорбь NOUN regret %for +support:@voice
извинение NOUN regret за+acc %for перед+ins=addressee dat=addressee +support:@voice,принести,приносить
благодарность|признательность NOUN thank за+acc clause dat=target +support:@voice,объявить
спасибо NOUN thank за+acc dat=target
спасибо NOUN thank за+acc dat=target +support:сказать
удовлетворение|удовлетворённость|радость|восхищение|гордость NOUN welcome clause %for ins о+loc +support:@voice
уважение NOUN welcome dat=target к+dat +support:@voice
поздравление NOUN congratulate с+ins по_случаю+gen %for dat=target +support:@voice,направить,принести,принять,обменяться,обмениваться
пожелание NOUN request clause +support:@voice
пожелание NOUN congratulate gen dat=target +support:@voice
надежда NOUN predict clause на+acc +support:@voice
уверенность|убеждённость|убеждение NOUN predict clause в+loc +support:@voice
возмущение|негодование|недовольство|неудовольствие NOUN criticise clause %for ins +support:@voice
недоумение|удивление NOUN criticise clause %for +support:@voice
протест NOUN complain против+gen %for dat=addressee +support:@voice,направить,вручить,заявить
# позиция
поддержка NOUN support gen dat в+loc +support:@stress,пообещать,обещать
поддержка|польза NOUN support gen +with:в +support:высказаться,высказываться,выступить,выступать
солидарность NOUN support с+ins в+loc +support:@stress
приверженность NOUN support dat +support:@stress
настрой|настроенность|нацеленность NOUN support на+acc inf +support:@stress
заинтересованность NOUN ready в+loc inf +support:@stress
доверие NOUN support dat +support:@voice,оказать
одобрение NOUN support gen +support:@voice
согласие NOUN agree на+acc с+ins inf +support:@stress,дать,давать,получить
несогласие NOUN oppose с+ins +support:@voice
позиция NOUN support gen +support:@stress,занять,занимать,изложить +with:поддержка
позиция NOUN state clause по+dat о+loc %for +support:изложить,излагать,занять,занимать,озвучить,пояснить,разъяснить,подтвердить,высказать,донести,обозначить,подчеркнуть
сомнение NOUN doubt clause в+loc %for +support:@voice,поставить
осуждение NOUN condemn gen %for +support:@voice
критика NOUN criticise gen за+acc в_адрес+gen в_отношении+gen +support:выступить,обрушиться,подвергнуть
обвинение NOUN accuse в+loc dat=target против+gen=target в_адрес+gen=target +support:выдвинуть,выдвигать,предъявить,предъявлять,высказать,бросить
обвинение NOUN accuse в+loc +support:обменяться,обмениваться,обрушить +joint
обвинение NOUN deny в+loc +support:отвергнуть,отвергать,отрицать,опровергнуть,отклонить
ответственность|вина NOUN accuse за+acc на+acc=target +support:возложить,возлагать,переложить
ответственность NOUN deny за+acc +support:снять
опровержение NOUN deny gen +support:@give
претензия NOUN complain к+dat=target по+dat %for +support:предъявить,высказать,предъявлять
жалоба NOUN complain на+acc dat=addressee +support:подать,подавать,направить
готовность|намерение|решимость|стремление|желание NOUN ready inf к+dat на+acc +support:@stress,иметь
отказ NOUN refuse на+acc +support:ответить,отвечать
нежелание|неготовность|отказ NOUN refuse inf от+gen к+dat +support:@stress
интерес NOUN ready к+dat в+loc inf +support:выразить,выражать,проявить,проявлять,подтвердить
возражение NOUN oppose против+gen clause %for +support:@voice
неодобрение NOUN criticise gen %for ins +support:@voice
упрёк|замечание|отповедь NOUN criticise в+loc за+acc %for в_адрес+gen dat=target +support:бросить,высказать,адресовать,сделать,дать
скепсис|скептицизм|недоверие NOUN doubt %for в+loc к+dat clause +support:@voice
оптимизм|ожидание NOUN predict clause %for в_отношении+gen о+loc +support:@voice
защита NOUN support gen +with:в +support:выступить,выступать,высказаться
условие NOUN demand gen clause inf +support:выдвинуть,выдвигать,поставить,ставить,озвучить
нота NOUN complain %for dat=addressee +support:вручить,направить +with:протест
# предложения, просьбы, требования
призыв NOUN urge inf к+dat о+loc +support:@give,повторить,обратиться,направить,прозвучать
просьба NOUN request inf о+loc clause к+dat=addressee +support:высказать,обратиться,направить,передать,обращаться
запрос NOUN request о+loc на+acc +support:направить,послать,направлять
возможность|вероятность NOUN predict gen inf clause +support:допустить,допускать
требование NOUN demand inf о+loc clause gen к+dat=addressee +support:выдвинуть,выдвигать,предъявить,предъявлять,повторить,озвучить,обратиться,обращаться,выступить
ультиматум NOUN threaten inf dat=addressee +support:выдвинуть,предъявить,поставить
предложение|инициатива NOUN propose inf о+loc clause по+dat gen +support:@give,высказать,высказывать,внести,вносить,озвучить,направить,поступить,обратиться,обращаться
идея NOUN propose clause gen о+loc +support:выдвинуть,предложить,высказать,озвучить
рекомендация|совет NOUN propose inf clause по+dat dat=addressee +support:@give
приглашение NOUN agree inf в+acc на+acc +support:принять,принимать
приглашение NOUN propose inf в+acc на+acc dat=addressee +support:направить,передать,сделать,вручить,подтвердить,повторить
вопрос|тема|проблема NOUN discuss о+loc по+dat +support:поднять,поднимать,затронуть,затрагивать,подниматься,затрагиваться,поставить,ставить
вопрос NOUN ask о+loc clause dat=addressee +support:задать,задавать
# предупреждения, обязательства
предупреждение|предостережение NOUN warn clause о+loc %for за+acc dat=addressee +support:@give,вынести
угроза NOUN threaten inf clause gen в_адрес+gen=target +support:выступить,высказать,озвучить
договорённость|соглашение|консенсус|взаимопонимание|компромисс|сделка NOUN agree о+loc по+dat inf clause на+acc с+ins=partner +support:достичь,достигнуть,достигать,прийти,заключить,подписать,достигнуться,найти +joint
договор|меморандум|контракт|декларация|протокол NOUN agree о+loc по+dat с+ins=partner +support:подписать,заключить,принять,парафировать +joint
нота NOUN agree о+loc с+ins=partner +support:обменяться +joint
понимание NOUN agree clause о+loc +support:достичь,достигнуть,прийти,выразить +joint
поручение|указание|распоряжение|приказ|команда NOUN task inf о+loc по+dat dat=addressee +support:дать,давать,отдать,отдавать
обещание|обязательство|гарантия|заверение|клятва NOUN promise inf clause о+loc gen dat=addressee +support:дать,давать,взять,брать,принять,предоставить,получить
клятва|присяга NOUN promise на+acc dat=addressee inf clause +support:принести,приносить,дать,принять
решение NOUN announce inf о+loc clause +support:объявить,огласить,анонсировать
план NOUN announce inf по+dat gen о+loc +support:объявить,рассказать,озвучить,раскрыть,изложить,представить
разрешение NOUN agree на+acc inf +support:дать,давать,выдать
# сообщения и обсуждения
заявление|выступление|обращение|доклад|речь NOUN state clause quote о+loc по_поводу+gen dat=addressee к+dat=addressee +support:@give,выступать,произнести,принять,зачитать +weak
заявление NOUN state к+dat о+loc по+dat quote +support:сделать,опубликовать,принять,выступить +joint
комментарий|пояснение|разъяснение|объяснение NOUN state clause quote по+dat по_поводу+gen о+loc +support:@give
информация|сведения|данные NOUN state clause о+loc по+dat +support:появиться,представить,предоставить,поделиться,дать,привести,опубликовать
оценка NOUN welcome dat gen +support:@give,поставить +with:высокий
оценка NOUN welcome dat gen +support:@give +with:положительный
оценка NOUN welcome dat gen +support:@give +with:позитивный
оценка NOUN assess dat gen по+dat +support:@give,высказать,изложить,поделиться
характеристика NOUN assess dat +support:дать
мнение|точка|соображение|взгляд NOUN state clause о+loc по+dat по_поводу+gen на+acc +support:высказать,высказывать,выразить,изложить,озвучить,поделиться
мнение|мысль NOUN assess clause +support:высказать,высказывать,выразить
вывод NOUN assess clause о+loc +support:сделать,делать
предположение|прогноз NOUN predict clause о+loc по+dat на+acc +support:высказать,выдвинуть,дать,озвучить,сделать
показание NOUN state clause о+loc против+gen=target +support:дать,давать
внимание NOUN stress на+acc clause +support:обратить,обращать,заострить,акцентировать,обращаться
внимание NOUN discuss dat +support:уделить,уделять,уделяться
акцент|упор|ударение NOUN stress на+loc на+acc clause +support:сделать,делать,поставить,ставить
право NOUN ready на+acc inf +support:оставить,оставлять,зарезервировать,резервировать
обмен NOUN discuss по+dat о+loc в_связи_с+ins относительно+gen с+ins=partner +with:мнение +joint
обмен NOUN discuss по+dat о+loc в_связи_с+ins относительно+gen с+ins=partner +support:провести,состояться,проводить,произойти,продолжить,продолжать +with:мнение +joint
обмен NOUN discuss по+dat о+loc с+ins=partner +with:взгляд +joint
обсуждение|дискуссия NOUN discuss gen о+loc по+dat вокруг+gen с+ins=partner +support:провести,состояться,проводить,продолжить,пройти,начать,проходить +joint
обсуждение NOUN discuss gen с+ins=partner +joint
разговор|беседа NOUN discuss о+loc про+acc +support:идти,пойти,зайти,заходить +joint
разговор|беседа|диалог|переговоры|консультация NOUN discuss о+loc по+dat про+acc с+ins=partner +support:провести,состояться,проводить,вести,пройти,продолжить +joint
речь NOUN discuss о+loc про+acc clause +support:идти,пойти,зайти,заходить +joint
тема|предмет NOUN discuss subj pred +support:стать,становиться,быть,являться +joint
повестка NOUN discuss obj subj +support:включать,включить,содержать,охватывать,предусматривать +joint
повестка NOUN discuss subj pred +support:быть,стоять,значиться,войти,входить,оставаться +with:день +joint
повестка NOUN discuss subj pred +support:быть,стоять,значиться,войти,входить,оставаться +joint
центр NOUN discuss subj pred +support:быть,находиться,оказаться,стоять,оставаться +with:внимание +joint
фокус NOUN discuss subj pred +support:быть,находиться,оказаться,оставаться +joint
слово NOUN promise clause inf +support:дать,давать
слово NOUN state о+loc про+acc
комментарий NOUN state о+loc по_поводу+gen +weak
признание NOUN confirm в+loc clause +weak
высказывание|заявление|реплика|замечание|выступление|интервью NOUN state clause quote о+loc по_поводу+gen относительно+gen
утверждение|тезис NOUN state clause о+loc +weak
обвинение NOUN accuse в+loc в_адрес+gen=target +weak
предложение NOUN propose inf о+loc по+dat +weak
предупреждение NOUN warn clause о+loc +weak
угроза NOUN threaten inf +weak
обещание NOUN promise inf clause о+loc +weak
призыв NOUN urge inf к+dat +weak
требование NOUN demand inf о+loc clause +weak
просьба NOUN request inf о+loc +weak
# предикативы
готовый|готов ADJ ready inf к+dat на+acc
намеренный|намерен|намерить ADJ ready inf
заинтересованный|заинтересован ADJ ready в+loc inf
настроенный|настроен ADJ ready inf на+acc +weak
нацеленный|полный ADJ ready на+acc inf +weak
уверенный|уверен ADJ predict clause в+loc +weak
убеждённый|убеждён ADJ assess clause в+loc +weak
обеспокоенный|обеспокоен|озабоченный|озабочен|встревоженный ADJ concern clause ins из-за+gen по_поводу+gen в_связи_с+ins
признательный|благодарный|признателен|благодарен ADJ thank за+acc clause dat=target inf
рад|рада|довольный|счастливый|горд|доволен ADJ welcome clause inf ins dat +weak
недовольный|возмущённый|разочарованный|недоволен ADJ complain ins clause +weak
согласный|согласен ADJ agree с+ins clause inf на+acc
несогласный ADJ oppose с+ins clause
солидарный|солидарен ADJ support с+ins в+loc
единый|единодушный|един ADJ agree в+loc clause +joint +weak
приверженный|привержен|верный ADJ support dat +weak
категоричный|непреклонный ADJ stress clause в+loc +weak
`
