/** Verbs of Ukrainian that thank, blame, back, ask, press and bind; the notation is described in parts/cues.ts. */
export const deeds = `
# дякувати, вітати, жалкувати, непокоїтися
подякувати|дякувати|віддячити VERB thank за+acc clause quote dat=target
передати|передавати VERB congratulate obj dat=target +object:вітання,побажання,привіт,привітання
привітати|вітати|поздоровити|поздоровляти VERB congratulate з+ins obj=target
привітати|вітати VERB welcome obj clause quote
побажати|зичити|бажати VERB congratulate gen obj dat=target
похвалити|хвалити|вихваляти|схвалювати VERB welcome за+acc obj=target
похвалити|хвалити|вихваляти VERB welcome obj clause quote
оцінити|оцінювати VERB welcome obj +with:позитивно
віддати|віддавати VERB welcome dat +with:належне
аплодувати VERB welcome dat clause
цінувати VERB welcome obj clause +weak
оцінити VERB welcome obj +with:високо
пишатися|радіти|зрадіти|захоплюватися VERB welcome ins dat з+gen clause quote +weak
шкодувати|пошкодувати|жалкувати|жаліти VERB regret %topic clause quote за+ins через+acc +weak
співчувати|поспівчувати VERB regret dat=target у_зв'язку_з+ins
сумувати VERB regret за+ins через+acc +weak
вибачитися|вибачатися|перепросити|перепрошувати VERB regret за+acc перед+ins=addressee clause quote
попросити|просити VERB regret за+acc у+gen=addressee +with:вибачення
непокоїтися|занепокоїтися|тривожитися|турбуватися|хвилюватися|перейматися|остерігатися|побоюватися|боятися VERB concern clause gen ins через+acc за+acc про+acc щодо+gen +weak
непокоїти|занепокоїти|тривожити|турбувати VERB concern subj clause +weak
забити|бити VERB warn через+acc %topic clause +with:сполох
поскаржитися|скаржитися|жалітися VERB complain на+acc clause quote dat=addressee
нарікати|обурюватися|обуритися|ремствувати VERB complain на+acc через+acc ins clause quote
бідкатися|побідкатися|ремствувати VERB complain clause quote на+acc через+acc
дивуватися|здивуватися VERB criticise clause quote dat +weak
# критикувати, звинувачувати, засуджувати
критикувати|розкритикувати|покритикувати VERB criticise за+acc obj=target
критикувати|розкритикувати|покритикувати VERB criticise obj quote clause
дорікнути|дорікати|докоряти|докорити VERB criticise ins за+acc clause dat=target
обрушитися|обрушуватися VERB criticise за+acc на+acc=target +with:критика
піддати|піддавати VERB criticise за+acc obj +with:критика
картати|ганити|сварити|висміяти|висміювати|лаяти VERB criticise за+acc obj=target +weak
насміхатися|глузувати|кепкувати VERB criticise з+gen quote +weak
присоромити|соромити VERB criticise за+acc obj=target
звинуватити|звинувачувати|обвинуватити|обвинувачувати VERB accuse у+loc clause obj=target
звинувачуватися|обвинувачуватися VERB accuse у+loc +weak
винити|винуватити VERB accuse у+loc за+acc obj=target
покласти|покладати VERB accuse за+acc на+acc=target +with:відповідальність
покласти|покладати VERB accuse за+acc на+acc=target +with:провина
покласти|покладати VERB accuse за+acc на+acc=target +with:вина
інкримінувати|закинути|закидати VERB accuse obj clause dat=target
запідозрити|підозрювати VERB accuse у+loc obj=target clause +weak
викрити|викривати VERB accuse у+loc obj=target +weak
приписати|приписувати VERB accuse obj dat=target +weak
засудити|засуджувати VERB condemn за+acc obj=target
засудити|засуджувати VERB condemn obj quote clause
засуджуватися VERB condemn subj
осудити|осуджувати|затаврувати|таврувати VERB condemn obj за+acc
# підтримувати, заперечувати
підтримати|підтримувати VERB support obj clause у+loc +weak
підтримуватися VERB support subj +weak
схвалити|схвалювати VERB support obj clause +weak
солідаризуватися VERB support з+ins у+loc
обстоювати|відстоювати VERB support obj clause +weak
виступити|виступати VERB support за+acc
виступити|виступати VERB oppose проти+gen
виступити|виступати VERB propose inf gen +with:пропозиція
виступити|виступати VERB propose inf gen +with:ініціатива
виступити|виступати VERB urge inf до+gen +with:заклик
виступити|виступати VERB state clause +with:заява
виступити|виступати VERB criticise gen +with:критика
стати|ставати VERB support gen +with:бік
заступитися|вступитися VERB support за+acc
протестувати|запротестувати VERB oppose проти+gen
заперечити|заперечувати VERB oppose проти+gen
поділяти|розділяти VERB support obj +with:думка
поділяти|розділяти VERB support obj +with:позиція
поділяти|розділяти VERB support obj clause +weak
противитися|опиратися VERB oppose dat clause +weak
відхилити|відхиляти|відкинути|відкидати VERB oppose obj
відкидатися VERB oppose subj
відхилятися VERB oppose subj
накласти|накладати VERB oppose на+acc +with:вето
ветувати|заветувати VERB oppose obj
# пропонувати, просити, закликати, вимагати
запропонувати|пропонувати VERB propose inf clause quote obj dat=addressee
пропонуватися VERB propose inf subj clause
порадити|радити|порекомендувати|рекомендувати VERB propose inf clause quote obj dat=addressee
рекомендуватися VERB propose inf subj
запросити|запрошувати VERB propose inf на+acc до+gen у+acc obj=addressee
ініціювати|заініціювати VERB propose obj inf +weak
внести|вносити VERB propose inf щодо+gen про+acc +with:пропозиція
попросити|просити|попрохати|прохати VERB request inf clause quote про+acc gen obj=addressee у+gen=addressee
благати|упрошувати VERB request inf clause quote obj=addressee
запитати VERB request obj +weak
клопотати|клопотатися VERB request про+acc перед+ins=addressee
звернутися|звертатися VERB request inf до+gen=addressee +with:прохання
звернутися|звертатися VERB propose inf про+acc до+gen=addressee +with:пропозиція
звернутися|звертатися VERB urge inf до+gen=addressee +with:заклик
звернутися|звертатися VERB state quote clause до+gen=addressee +weak
шукати VERB request inf +with:мандат
звернутися|звертатися VERB request за+ins по+acc до+gen=addressee +with:допомога
подати|подавати|надіслати|направити VERB request про+acc на+acc щодо+gen +with:запит
лобіювати VERB urge obj
апелювати VERB urge до+gen
закликати|заклинати VERB urge inf clause quote до+gen obj=addressee
покликати VERB urge inf до+gen +weak
переконати|переконувати|умовити|умовляти VERB urge inf clause obj=addressee +weak
агітувати VERB urge за+acc inf obj=addressee
спонукати|заохотити|заохочувати|підштовхувати VERB urge inf до+gen obj=addressee +weak
наполягти|наполягати|настоювати VERB demand на+loc clause
наполягати VERB stress quote clause
вимагати|зажадати|жадати|домагатися VERB demand inf clause quote gen obj від+gen=addressee
поставити|ставити|висунути|висувати VERB demand inf clause dat=addressee +with:умова
поставити|ставити|висунути|висувати VERB demand inf clause gen dat=addressee +with:вимога
тиснути|натиснути VERB urge на+acc=addressee clause +weak
чинити|здійснювати VERB urge на+acc=addressee clause inf +with:тиск
# попереджати, погрожувати
попередити|попереджати|попереджувати VERB warn clause quote %topic від+gen проти+gen obj=addressee inf
застерегти|застерігати|остерегти VERB warn clause quote від+gen проти+gen %topic obj=addressee inf
пригрозити|погрожувати|загрожувати|погрозити|грозити VERB threaten ins inf clause quote dat=target
шантажувати VERB threaten ins obj=target
залякувати VERB threaten ins obj=target
# обіцяти, домовлятися, доручати, відмовляти
обіцяти|пообіцяти|наобіцяти VERB promise inf clause quote obj dat=addressee
зголоситися|визватися VERB ready inf
поклястися|присягнути|присягатися|заприсягтися|клястися VERB promise inf clause quote
гарантувати VERB promise clause obj inf dat=addressee +weak
ручатися|поручитися VERB promise за+acc clause
зобов'язатися|зобов'язуватися VERB promise inf clause
взяти|брати VERB promise inf clause +with:зобов'язання
домовитися|домовлятися|змовитися|умовитися|порозумітися VERB agree inf clause про+acc щодо+gen за+ins на+acc з+ins=partner +joint
умовитися|умовлятися VERB agree inf clause про+acc з+ins=partner +joint
погодитися|погоджуватися VERB agree inf на+acc clause з+ins quote щодо+gen
погодити|погоджувати|узгодити|узгоджувати VERB agree obj clause з+ins=partner +joint
зійтися|сходитися VERB agree clause на+loc у+loc +joint
зійтися VERB agree clause +with:думка +joint
підписати|підписувати|парафувати VERB agree obj з+ins=partner +joint
ратифікувати|завізувати VERB agree obj
затвердити VERB agree obj +weak +object:план,програма,бюджет,список,графік,пакет,склад,угода,порядок
досягти|досягнути|досягати VERB agree gen про+acc щодо+gen з+ins=partner +with:домовленість +joint
досягатися VERB agree про+acc щодо+gen +with:домовленість +joint
дійти|доходити VERB agree clause щодо+gen про+acc +with:згода +joint
дійти|доходити VERB agree clause щодо+gen +with:висновок +joint
дійти|доходити VERB assess clause quote щодо+gen +with:висновок
прийти VERB agree clause щодо+gen +with:згода +joint
прийняти|приймати VERB agree obj +with:запрошення
дати|давати VERB agree на+acc inf +with:згода
дати|давати VERB agree на+acc +with:добро
дозволити|дозволяти VERB agree inf dat=addressee +weak
поставити|ставити VERB task inf dat=addressee перед+ins=addressee +with:завдання
доручити|доручати VERB task inf clause quote obj dat=addressee
наказати|наказувати|веліти|звеліти|розпорядитися|приписати VERB task inf clause quote про+acc obj dat=addressee
постановити|постановляти VERB announce inf clause +weak
зобов'язати|зобов'язувати|уповноважити VERB task inf obj=addressee +weak
заборонити|забороняти VERB task inf dat=addressee +weak
відмовитися|відмовлятися VERB refuse inf від+gen
відмовити|відмовляти VERB refuse у+loc inf dat=addressee
ухилитися|ухилятися VERB refuse від+gen +weak
утриматися|утримуватися VERB refuse від+gen +weak
заговорити VERB discuss %topic з+ins=partner
`
