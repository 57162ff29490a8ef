/** Support-verb nouns, utterance nouns and predicatives of Ukrainian that report an act; the notation is described in parts/cues.ts. */
export const nouns = `
%for щодо+gen стосовно+gen з_приводу+gen у_зв'язку_з+ins через+acc відносно+gen
@voice висловити висловлювати виразити виражати заявити заявляти наголосити наголошувати підкреслити підкреслювати відзначити відзначати зазначити передати передавати озвучити поділяти розділяти повторити висловлюватися прозвучати пролунати
@stress висловити висловлювати підтвердити підтверджувати засвідчити підкреслити підкреслювати наголосити наголошувати заявити заявляти відзначити відзначати зазначити зазначати повідомити повторити продемонструвати демонструвати виявити виявляти проявити задекларувати декларувати виражати виразити підтверджуватися висловлюватися чути
@give дати давати зробити робити виступити надати надавати представити представляти опублікувати оприлюднити поширити озвучити прозвучати пролунати направити надіслати передати внести вносити висунути висувати
# почуття
занепокоєння|стурбованість|занепокоєність|тривога|побоювання|неспокій|хвилювання NOUN concern clause %for ins про+acc за+acc +support:@voice
жаль|шкодування|розчарування|каяття NOUN regret clause %for ins про+acc +support:@voice
співчуття NOUN regret %for dat=target +support:@voice,принести,приносити,надіслати
скорбота NOUN regret %for +support:@voice
вибачення NOUN regret за+acc %for перед+ins=addressee dat=addressee +support:@voice,принести,приносити
вдячність|подяка NOUN thank за+acc clause dat=target +support:@voice,скласти,складати,оголосити,засвідчити,засвідчувати
дякую NOUN thank за+acc dat=target
задоволення|радість|захоплення|гордість NOUN welcome clause %for ins від+gen +support:@voice
повага NOUN welcome до+gen dat=target +support:@voice
вітання|привітання|поздоровлення NOUN congratulate з+ins %for dat=target +support:@voice,надіслати,направити
побажання NOUN congratulate gen dat=target +support:@voice
надія|сподівання NOUN predict clause на+acc про+acc +support:@voice
оптимізм|очікування NOUN predict clause %for +support:@voice
впевненість|упевненість|переконання|переконаність NOUN predict clause у+loc +support:@voice
обурення|невдоволення|незадоволення NOUN criticise clause %for ins +support:@voice
здивування|подив NOUN criticise clause %for +support:@voice
протест NOUN complain проти+gen %for dat=addressee +support:@voice,направити,вручити
# позиція
підтримка NOUN support gen dat у+loc +support:@stress,обіцяти,пообіцяти
підтримка|користь NOUN support gen +with:на +support:висловитися,висловлюватися,виступити,виступати
солідарність NOUN support з+ins у+loc +support:@stress
відданість|прихильність NOUN support dat до+gen +support:@stress
налаштованість|націленість NOUN support на+acc inf +support:@stress
зацікавленість NOUN ready у+loc inf +support:@stress
схвалення NOUN support gen +support:@voice
згода NOUN agree на+acc з+ins inf щодо+gen +support:@stress,дати,давати,отримати
незгода NOUN oppose з+ins +support:@voice
заперечення NOUN oppose проти+gen clause %for +support:@voice,мати
позиція NOUN state clause щодо+gen про+acc стосовно+gen gen +support:викласти,викладати,зайняти,займати,озвучити,пояснити,роз'яснити,підтвердити,висловити,донести,окреслити,підкреслити
сумнів NOUN doubt clause у+loc %for +support:@voice,поставити,виникнути
скепсис|скептицизм|недовіра NOUN doubt щодо+gen до+gen clause +support:@voice
осуд|засудження NOUN condemn gen %for +support:@voice
критика NOUN criticise gen за+acc +support:виступити,обрушитися,піддати
докір|закид|зауваження NOUN criticise за+acc %for на_адресу+gen dat=target +support:висловити,висловлювати,кинути,адресувати
звинувачення|обвинувачення NOUN accuse у+loc dat=target проти+gen=target на_адресу+gen=target +support:висунути,висувати,пред'явити,висловити,кинути
звинувачення NOUN deny у+loc +support:відкинути,відкидати,заперечити,заперечувати,спростувати,спростовувати,відхилити
відповідальність|провина|вина NOUN accuse за+acc на+acc=target +support:покласти,покладати,перекласти
спростування NOUN deny gen +support:@give
претензія NOUN complain до+gen=target щодо+gen +support:пред'явити,висловити,висунути
скарга NOUN complain на+acc щодо+gen +support:подати,подавати,направити
готовність|намір|рішучість|прагнення|бажання NOUN ready inf до+gen на+acc +support:@stress,мати
небажання|неготовність|відмова NOUN refuse inf від+gen до+gen +support:@stress
інтерес NOUN ready до+gen у+loc inf +support:висловити,виявити,виявляти,проявити,підтвердити
готовність NOUN ready inf до+gen +weak
# пропозиції, прохання, вимоги
заклик NOUN urge inf до+gen про+acc clause щодо+gen +support:@give,повторити,звернутися,підтримати
прохання NOUN request inf про+acc clause до+gen=addressee +support:висловити,звернутися,направити,передати
запит NOUN request про+acc на+acc щодо+gen +support:направити,надіслати,подати
вимога NOUN demand inf про+acc clause щодо+gen до+gen=addressee +support:висунути,висувати,пред'явити,повторити,озвучити,звернутися,звертатися,виступити
ультиматум NOUN threaten inf clause dat=addressee +support:висунути,висувати,пред'явити,поставити,ставити,оголосити
пропозиція|ініціатива NOUN propose inf про+acc clause щодо+gen gen +support:@give,висловити,надійти
ідея NOUN propose clause gen щодо+gen про+acc inf +support:висунути,висувати,запропонувати,пропонувати,висловити,озвучити,подати,підкинути
рекомендація|порада NOUN propose inf clause щодо+gen dat=addressee +support:@give
запрошення NOUN agree inf на+acc до+gen +support:прийняти,приймати
запрошення NOUN refuse inf на+acc до+gen +support:відхилити,відхиляти,відкинути
запрошення NOUN propose inf на+acc до+gen dat=addressee +support:направити,передати,надіслати,вручити
питання|тема|проблема NOUN discuss gen про+acc щодо+gen +support:порушити,порушувати,підняти,піднімати,підіймати,зачепити,зачіпати,підніматися,порушуватися
запитання NOUN ask про+acc clause щодо+gen dat=addressee +support:поставити,ставити,задати
питання NOUN discuss subj pred +support:бути +with:серед +joint
питання NOUN discuss про+acc +support:поставити,ставити
питання NOUN ask про+acc clause щодо+gen dat=addressee +support:задати
# попередження, зобов'язання
попередження|застереження|пересторога NOUN warn clause про+acc %for dat=addressee +support:@give,@voice
погроза|загроза NOUN threaten inf clause ins на_адресу+gen=target +support:виступити,висловити,озвучити,лунати
домовленість|угода|згода|консенсус|порозуміння|компроміс NOUN agree про+acc щодо+gen з_приводу+gen на+acc inf clause з+ins=partner +support:досягти,досягнути,досягати,дійти,доходити,укласти,укладати,досягатися,знайти,знаходити,існувати,скріпити +joint
бачення NOUN state щодо+gen gen на+acc dat=addressee +support:дати,давати,надати,представити,викласти,озвучити,окреслити,передати,висловити
бачення NOUN agree щодо+gen gen +support:досягти,дійти,досягнути +with:спільний +joint
договір|меморандум|контракт|декларація|протокол NOUN agree про+acc щодо+gen з+ins=partner +support:укласти,укладати,ухвалити +joint
доручення|вказівка|розпорядження|наказ|команда NOUN task inf clause про+acc щодо+gen dat=addressee +support:дати,давати,віддати,віддавати,надати
обіцянка|зобов'язання|гарантія|запевнення|клятва NOUN promise inf clause про+acc щодо+gen gen dat=addressee +support:дати,давати,взяти,брати,надати,отримати
рішення NOUN announce inf про+acc clause щодо+gen +support:оголосити,анонсувати
план NOUN announce inf щодо+gen gen про+acc +support:оголосити,озвучити,розкрити,викласти,представити
дозвіл NOUN agree на+acc inf +support:дати,давати,надати
# повідомлення та обговорення
заява|виступ|звернення|доповідь|промова NOUN state clause quote про+acc щодо+gen з_приводу+gen до+gen=addressee +support:@give,виголосити,ухвалити,зачитати +weak
коментар|пояснення|роз'яснення NOUN state clause quote щодо+gen з_приводу+gen про+acc +support:@give
інформація|відомість|дані NOUN state clause про+acc щодо+gen +support:з'явитися,надати,поділитися,навести,оприлюднити,опублікувати
оцінка NOUN welcome dat gen +support:@give,поставити +with:високий
оцінка NOUN assess dat gen щодо+gen +support:@give,висловити,викласти
думка|міркування|погляд NOUN state clause про+acc щодо+gen з_приводу+gen на+acc +support:висловити,висловлювати,викласти,озвучити
висновок NOUN assess clause про+acc щодо+gen +support:зробити,робити
припущення|прогноз|сподівання NOUN predict clause про+acc щодо+gen на+acc +support:висловити,висунути,дати,озвучити,зробити
свідчення|показання NOUN state clause про+acc проти+gen=target +support:дати,давати
увага NOUN stress на+acc clause на+loc +support:звернути,звертати,загострити,акцентувати,наголосити
увага NOUN discuss dat gen на+loc на+acc +support:приділити,приділяти,приділятися,зосередити,зосереджувати,надати
акцент|наголос NOUN stress на+loc clause +support:зробити,робити,поставити
обмін NOUN discuss щодо+gen про+acc з_приводу+gen з+ins=partner +with:думка +joint
обмін NOUN discuss щодо+gen про+acc з+ins=partner +support:провести,відбутися,проводити +with:думка +joint
обмін NOUN discuss щодо+gen про+acc з+ins=partner +with:погляд +joint
обговорення|дискусія NOUN discuss gen про+acc щодо+gen навколо+gen з+ins=partner +support:провести,відбутися,проводити,продовжити,продовжувати,тривати,почати +joint
обговорення NOUN discuss gen з+ins=partner +joint
розмова|бесіда|діалог NOUN discuss про+acc щодо+gen +weak +joint
розмова|бесіда|діалог|переговори|перемовини|консультація|полеміка NOUN discuss про+acc щодо+gen з_приводу+gen з+ins=partner +support:провести,відбутися,проводити,вести,продовжити,продовжувати,мати,тривати +joint
тема|предмет NOUN discuss subj pred +support:стати,ставати,бути +joint
мова NOUN discuss про+acc clause +support:йти,іти,зайти
порядок NOUN discuss obj subj +support:включати,містити,охоплювати,передбачати +with:денний +joint
порядок NOUN discuss subj pred +support:бути,стояти,значитися,входити,увійти,лишатися,залишатися +with:денний +joint
центр NOUN discuss subj pred +support:бути,перебувати,опинитися,стояти,лишатися +with:увага +joint
фокус NOUN discuss subj pred +support:бути,перебувати,лишатися,опинитися +joint
слово NOUN state про+acc
заява|висловлювання|репліка|зауваження|виступ|інтерв'ю NOUN state clause quote про+acc щодо+gen з_приводу+gen
визнання NOUN confirm у+loc clause +weak
твердження|теза NOUN state clause про+acc +weak
звинувачення NOUN accuse у+loc на_адресу+gen=target +weak
пропозиція NOUN propose inf про+acc щодо+gen +weak
попередження NOUN warn clause про+acc +weak
погроза NOUN threaten inf ins +weak
обіцянка NOUN promise inf clause про+acc +weak
заклик NOUN urge inf до+gen +weak
вимога NOUN demand inf про+acc clause +weak
прохання NOUN request inf про+acc +weak
тиск NOUN urge inf clause на+acc=addressee +support:чинити,здійснювати,посилити
мандат NOUN request inf +support:шукати,просити
# предикативи
готовий|ладний ADJ ready inf до+gen на+acc
зацікавлений ADJ ready у+loc inf
налаштований|рішучий ADJ ready inf на+acc +weak
впевнений|упевнений ADJ predict clause quote у+loc +weak
переконаний ADJ assess clause quote у+loc +weak
стурбований|занепокоєний|схвильований|стривожений ADJ concern clause ins через+acc щодо+gen з_приводу+gen
вдячний|удячний ADJ thank за+acc clause dat=target
радий|щасливий|задоволений|гордий ADJ welcome clause inf ins dat +weak
незадоволений|обурений|розчарований|невдоволений ADJ complain ins clause +weak
згодний|згоден|згідний ADJ agree з+ins clause inf на+acc
незгодний ADJ oppose з+ins clause
солідарний ADJ support з+ins у+loc
єдиний|одностайний ADJ agree у+loc clause +joint +weak
відданий|вірний ADJ support dat +weak
категоричний|непохитний ADJ stress clause у+loc +weak
`
