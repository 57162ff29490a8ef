/** Trade, money, energy, transport, food, nature and technology. A line as in concepts.ts. */
export const economy = `
opec&oil+energy: opec*, production cut*, output cut*, cut production, cut output, oil production, oil output, oil market*, crude output, crude production, production of crude, oil exporter*, output quota*, production quota*
tiktok+technology: tiktok, app, bytedance
grain-deal+food+black-sea: grain initiative*, grain deal, black sea initiative, grain corridor, grain agreement*, black sea deal, black sea grain, grain export*, export* of grain, grain shipment*, shipment* of grain, ukrainian grain, unblock* port*, unblock* of port*, wheat export*, wheat shipment*, food corridor, grain route*, black sea arrangement, corridor for grain, grain pact, food corridor*, istanbul grain, istanbul agreement on grain
imf+finance: imf, monetary fund, international lender*, stand-by arrangement, extended fund
nord-stream&pipelines+gas: nord stream*, pipeline* under the baltic, baltic pipeline*, baltic sea pipeline*
assets: frozen asset*, asset, assets, immobili* asset*, seized asset*, central bank reserve*, reserves of the central, immobili* reserve*, frozen reserve*, frozen fund*, euroclear, foreign reserves, immobili* fund*, frozen money, frozen state
energy: energy, electricity, electrical, power plant*, utility, fuel, power generation, generator*, heating, blackout*, substation*, transformer*, grid, grids, power cut*, power outage*, power supply, power station*, power sector, thermal power, power supplies, heat and light, light and heat, heat and electricity, light and warmth, heat and power, without power, without electricity
oil+energy: oil, petroleum, crude, diesel, petrol, gasoline, refiner*, energy revenue*, urals
gas+energy: gas, lng, liquefied, gazprom
pipelines+energy: pipeline*, hydrocarbon*
infrastructure: infrastructur*
nuclear-plant+energy: nuclear power plant*, nuclear plant*, npp, nuclear power station, zaporizhzhia nuclear, zaporizhzhia plant, zaporizhzhya nuclear, zaporozhye nuclear, znpp, atomic station*, atomic power station*, nuclear station*, nuclear safety, radiation*, enerhodar, energodar, power unit*, atomic plant*, nuclear installation*, nuclear facilit*, safety of nuclear, security of nuclear, radiation safety, nuclear and radiation
sanctions: sanction*, restrictive measure*, economic measure*, economic and other measure*, impose cost*, impose* costs, costs on, punitive measure*, coercive measure*, economic pressure, asset freeze*, delist*, pressure campaign, maximum pressure, penalties, severe cost*, swift cost*, severe economic consequence*, heavy price, economic screws
trade: trade, trading, commerc*, export, exports, exporter*, import, imports, importer*, turnover
tariffs+trade: tariff*, customs dut*, import dut*, levy, levies, levied, section 301, section 232, duty-free, import tax*, export dut*, anti-dumping dut*, duties
investment: invest, investment*, investor*, business, businesses, joint venture*, joint enterprise*, capital inflow*, foreign capital, inflow of capital, build plants, enter the market
finance: financ*, macroeconomic, budget*, fund, funds, funding, monetary
~economy: econom*
reconstruction: reconstruct*, rebuild*, recovery, restoration of infrastructure, restor* infrastructure
food: food, grain*, wheat, agricultur*, farm product*, corn, maize, barley, cereals, harvest*, sowing, crops, hunger in, farming, foodstuff*
fertiliser+food: mineral fertili*, potash, ammonia, urea, phosphate*, fertiliz*, fertilis*
shipping: navigat*, shipping, maritime, ships, vessel*, sea lane*, port, ports, merchant ship*, seaborne, canal, suez, sea corridor, sea route*, shipowner*, ship, cargo ship*
climate: climate, emission*, warming, paris agreement, carbon, methane, greenhouse, net zero, decarboni*, cop26, cop27, cop28, cop29, cop30, conference of the parties, loss and damage, paris goals
space: space, orbital, iss, nasa, roscosmos, astronaut*, cosmonaut*, moon, lunar, spacecraft, launch vehicle*, artemis, orbit
technology: technolog*, hi-tech, artificial intelligence, ai, semiconductor*, chip, chips, quantum, high-tech, research and development
minerals: mineral*, rare earth*, raw material*, subsoil, mining, rare metal*, critical raw, mine operator*
flights: flight*, air service, air traffic, air link*, air connection*, air travel, air communication, direct air, aviation
corruption+reforms: corrupt*, graft, brib*, anticorruption, kleptocra*, nabu
goods+trade: aluminum, aluminium, automobile*, automotive, steel, steelmak*, car, cars, carmak*, metals
purchases+trade: soybean*, soya, farm product*, purchase*, soy, buy, buys, buying
export-control+technology: export control*, entity list, blacklist*, export curb*, export ban*, export restriction*, technology restriction*, tech restriction*, technology curb*, tech curb*, technology ban*, technology control*, restriction* on export*, restriction* on technolog*, curb* on technolog*, control* on technolog*, lithograph*, ban on export*, limit* on selling, limit* on sale
intellectual-property: intellectual property, forced technology, patent, patents, copyright*, theft of technolog*, trade secret*, industrial espionage, counterfeit*
currency: currency, national currenc*, local currenc*, own currenc*, own money, de-dollari*, dedollari*, the dollar, dollar dominance, dollars' role, yuan, renminbi, lira, devalu*, depreciation, exchange rate*, swap line*, rupee*, in rubles, in roubles
trade-rules+trade: wto, world trade organization, trade agreement, free trade, trade deal*, trade pact*, trade accord*, preferential trade, most-favo*, usmca, nafta, cptpp, rcep, dcfta, trade barrier*, non-tariff, protectionis*, phase one, trade liberali*, liberali* of trade, multilateral trading
hydrogen: hydrogen, renewable*, solar, wind power, green energy, clean energy, green transition, energy transition, clean technolog*, wind farm*, offshore wind, wind turbine*, low-carbon, clean power, green technolog*, wind energy, wind park*, green transformation
nuclear-energy+energy: reactor*, civil nuclear, civilian nuclear, nuclear power, nuclear energy, atomic energy, nuclear fuel, rosatom, peaceful nuclear, peaceful atom, nuclear power unit*, nuclear cooperation, power unit*, units of the plant, new units, new unit of
railway+transport: railway*, rail, railroad*, train line*, locomotive*, freight train*
satellites&space: satellite*
~restrictions: restriction*, limitation*, ban, bans, prohibition*
licences: licen*
winter: winter*, heating season, cold month*, colder month*, cold season, cold weather, freezing, frost*
loan+finance: loan*, credit line*, credits, lending, credit facilit*, lend, lends
shadow-fleet+sanctions: shadow fleet, shadow tanker*, dark fleet, ghost fleet, foreign flag*, flags of convenience, flag of convenience, false flag vessel*, flagless
loopholes+sanctions: loophole*, circumvent*, sanctions evasion, evad* sanctions, evasion of sanctions, bypass* sanctions, sanctions busting, get round sanctions, get around sanctions, getting around sanctions, re-export*, reexport*, parallel import*
imbalance+trade: imbalance*, deficit*, trade surplus*, surplus, balance* trade, rebalanc*, trade balance, balance of trade, trade gap, lopsided, gap in trade
dual-use: dual-use, microelectronic*, dual-purpose, machine tool*, parts for missile*, parts for russian missile*, components for missile*, components for russian, components for weapons
crossing: crossing*, checkpoint*, border point*, lorries, lorry, trucker*, truck driver*, border queue*, haulier*, customs post*
cable: cable*
shipbuilding: shipbuild*, icebreaker*
fish: fish, fishing, fisher*, catch quota*, cod, salmon
wastewater: wastewater, treated water, contaminated water, discharge of water, fukushima, nuclear-contaminated, waste water, leaking water, radioactive water
semiconductors+technology: semiconductor*, microchip*, chip, chips, processor*, chipmak*, wafer*, advanced chip*, computing chip*
ecology: ecolog*, biodivers*, wildlife, environmental, protect* environment, protection of the environment, conservation, plastic*, deforestation, desertification, nature protection, nature reserve*, environment protect*, natural environment, marine environment, care of environment, rainforest*
consequences: consequence*
~delivery: deliver*, supply, supplies, supplying, shipment*
supply-chains: supply chain*, value chain*, production chain*, supply line*, supply shortage*, supply disruption*, disruption of supplies, disruptions of supply
drilling+energy: drilling
transport: transport, transportation, logistic*
~industry: industr*
payments: payment*, mutual settlement*, settle* in local, settle* in national
coal+energy: coal
airport+flights: airport*
airlines+flights: airline*, civil aviation, boeing, airbus, aviation safety, aircraft parts, spare parts for aircraft
ai+technology: artificial intelligence, ai, language model*, machine learning, deepfake*, autonomous weapon*, chatbot*, algorithm*
telecom+technology: telecom*, 5g, mobile network*, 6g, broadband, fibre optic, fiber optic, huawei, phone network*
digital: digital*, digitis*, digitiz*
startups: startup*, start-up*, innovat*
taxes+finance: tax, taxes, taxation, corporate tax*
prices: inflation, prices, price, cost of living, rising price*, volatility, cost of food, cost of fuel, food and fuel, fuel cost*, price of food, price of fuel
debt+finance: debt, debts, creditor*, paris club, restructur*, borrower*, sovereign bond*, eurobond*, default on, defaulted, sovereign default, indebted*
banks+finance: bank, banks, banking
farm-goods&food: meat, beef, pork, poultry, dairy, wine, wines, sugar, sunflower oil, chicken, fruit, fruits, vegetable*, apples, tomato*, olive oil, cheese, cotton, agricultural product*, agricultural goods, farm goods, agricultural export*
timber: timber, logging, lumber, wood, forests
precious: diamond*, gold, gem, gems, gemstone*, golden reserve*
battery-metals+minerals: lithium, cobalt, nickel, titanium, graphite, gallium, germanium, copper, tungsten
electric-cars+goods: electric vehicle*, electric car*, battery cell*, car batter*, battery plant*, battery factor*, batteries for
customs: customs
labour: labor, labour, employment, unemployment, jobs, workforce, workers, trade union*
pollution+ecology: pollut*, contaminat*, spill, spills
drought+climate: drought*, dry season, desertif*
fires+disaster: firefight*, forest fire*
embargo+sanctions: embargo*
price-cap+oil+sanctions: price cap*, oil cap, cap on price*, cap on oil, cap on the price*, price ceiling*, capping price*, capped price
windfall&assets: proceeds of, proceeds from, windfall*, extraordinary revenue*, extraordinary profit*, interest from frozen, profit* from frozen, profit* from immobili*
confiscation+assets: confiscat*
macro-financial+finance: macro-financial, macrofinancial, budget* support, budget* aid, budget* assistance, financial assistance, financial aid, financial support, fiscal support, ukraine facility, budget gap, budget deficit, next tranche, tranche of aid
quantum+technology: quantum
whaling: whale*, whaling
high-speed-rail+railway: high-speed rail*, high-speed line*
transit: transit
power-lines+energy: interconnector*, power line*, transmission line*, electricity import*, electricity export*, import of electricity
competition: compete, competing, competes, competed, competit*, level playing field
decoupling: decoupl*, de-risk*, derisk*
~tonnes: tonne*, ton, tons
~kilometres: kilometre*, kilometer*, km
~barrels: barrel*
technology-transfer+technology: technology transfer*, transfer* of technolog*, know-how, share technolog*
tankers&shadow-fleet+shipping: tanker, tankers
trade-war+tariffs+trade: trade war*, trade conflict*, trade dispute*, trade friction*, trade tension*, tariff war*
market-access+trade: market access, access to market*, access to world market*, access to the market*, open* market*, open* its market*, opening of market*, access for product*, equal access, barriers to entry, entry barrier*, barriers for goods
phytosanitary+farm-goods: veterinar*, sanitary, phytosanitary, food safety, meat inspection*
business-forum+investment: business forum*, business council*, economic forum*, trade mission*, chamber* of commerce, ceo* forum, business circles
economic-zones+investment: special economic zone*, industrial park*, free zone*, technology park*, industrial zone*
eez: exclusive economic zone*, eez, continental shelf, maritime boundar*, maritime zone*
subsidies+competition: overcapacit*, excess capacit*, state aid, dumping, antidumping, unfair competition, subsidy, subsidies, subsidiz*, subsidis*, excess production, production capacit*, surplus capacit*, cheap goods
digital-tax+taxes+finance: digital tax*, digital services tax*, tax on digital, tax on tech, tech giant*
crypto+finance: crypto*, bitcoin*, digital currenc*, stablecoin*
social-payments+finance: pension*, salary, salaries, wage, wages, social payment*, social benefit*, teachers' pay
growth+~economy: economic growth, gdp, recession*, economic slowdown, economic downturn, gross domestic product
development: development aid, development assistance, poverty, sustainable development, development goal*, sdgs, global south, developing countr*, developing nation*, poorer nation*, poorest, poorer countr*, poor countr*, poor nation*, least developed
privatisation: privati*, state-owned enterprise*, state companies, nationali* of
gas-transit&gas+energy: gas transit, transit of gas, transit of russian gas, gas transportation, gas transport system, transit of natural gas
chornobyl: chernobyl, chornobyl
zaporizhzhia: zaporizhzhia, zaporizhzhya, zaporozhye
water: river, rivers, dam, dams, hydropower, hydroelectric, reservoir, reservoirs, upstream, downstream, irrigation, indus, nile, transboundary water*, gerd, water, mekong, waterway*
corridors+transport: transport corridor*, trade corridor*, trade route*, transit corridor*, economic corridor*, land corridor*, transport route*, transport link*, connectivity, logistics corridor*, transport artery, transit route*, new route*
roads+transport: road, roads, highway*, motorway*
bridges+transport: bridge, bridges
labour-migration+migration+labour: labor migra*, labour migra*, migrant worker*, seasonal worker*, guest worker*, migrant labour, migrant labor, foreign worker*, workers from, mobility of workers, mobility of labour, seasonal labour, seasonal labor, employment of indian, employment of foreign, skilled workers
internet: internet, online platform*
data: data protection, personal data, data flow*, data locali*, privacy
agriculture-land: land reform, land market, farmland*
nuclear-waste+ecology: nuclear waste, radioactive waste, spent fuel, spent nuclear, waste tank*
insurance+finance: reinsur*, insurance, insurer*, insured, insuring
remittances+labour-migration: remittance*
gas-storage&gas+energy: gas storage, storage facilit* for gas, gas in storage, stored gas
navigation-satellites+satellites+space: glonass, gps, beidou, galileo
textiles+goods: textile*, garment*
cbam+climate+tariffs: carbon border, cbam
~construction: building of, construction
chip-control&export-control&semiconductors+technology: chip export*, chip restriction*, chip control*, limit* on chip, control* on chip, restriction* on chip, curb* on chip, ban on chip*, chip ban*, export* of chip
secondary-tariffs&sanctions&tariffs+trade: secondary tariff*, tariff* on buyers
unfair-trade&subsidies&trade: unfair trade, unfair trading
`
