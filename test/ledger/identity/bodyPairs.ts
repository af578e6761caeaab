/** Invented bodies: `one | other | how they stand`. */
export const BODY_PAIRS = `
The Harbour Council | Harbour Council | equal
Harbour Council | Harbor Council | variant
Labour Party | Labor Party | variant
Ministry of Foreign Affairs | Foreign Ministry | variant
Ministry of Defence | Defense Ministry | variant
Kenyan Ministry of Agriculture | Ministry of Agriculture of Kenya | variant
Banana Growers’ Federation | Banana Grower Federation | variant
Banana Growers’ Federation | Banana Growers’ Fed. | variant
Ministry of Trade & Ports | Ministry of Trade and Ports | variant
University of Maridia | Maridia University | variant
Party of the Northern Lakes | Northern Lakes Party | variant
Organisation for Coastal Peace | Organization for Coastal Peace | variant
Banana Growers’ Federation (BGF) | Banana Growers’ Federation | variant
Supreme Court of Kenya | Kenyan Supreme Court | variant
Maridia Steel Ltd | Maridia Steel Limited | variant
Int’l Rivers Centre | International Rivers Center | variant
Intl Rivers Centre | International Rivers Center | variant
Supreme Court of Kenya | Supreme Court | shorter
Kenyan Supreme Court | Supreme Court | shorter
Varga Group | Varga Group Ltd | shorter
South African Tea Council | Tea Council | shorter
BGF | Banana Growers’ Federation | acronym
BGF | Banana Growers’ Federation (BGF) | acronym
B.G.F. | BGF | equal
B.G.F. | Banana Growers’ Federation | acronym
UFW | Union of Fish Workers | acronym
UOFW | Union of Fish Workers | acronym
AfTB | African Tea Bank | acronym
MoTP | Ministry of Trade and Ports | acronym
BGF Kenya | Banana Growers’ Federation of Kenya | acronym
BGFK | Banana Growers’ Federation of Kenya | acronym
BGF | Banana Growers’ Federation of Kenya | acronym
FLN | Frente de la Luz Nueva (FLN) | acronym
BGF Kenya | BGF | shorter
BGF | BGW | apart
BGF Kenya | BGF Uganda | apart
BGF Uganda | Banana Growers’ Federation of Kenya | apart
BGF | Banana Workers’ Federation | apart
BGF | Banana Growers’ Federation Council | apart
Supreme Court of Kenya | Supreme Court of Uganda | apart
Supreme Court | High Court | apart
Ministry of Defence | Ministry of Finance | apart
Ministry | Ministry of Defence | apart
National Union | National Union of Journalists | apart
Ministry of Internal Affairs | Ministry of Foreign Affairs | apart
Parliament of Kenya | Parliament | apart
Varga Group Ltd | Varga Group Inc | apart
Varga Group | Varga Bank | apart
Labour Party | Labour Party Youth | apart
University of Maridia | University of Maridia Hospital | apart
Banana Growers’ Federation | Coffee Growers’ Federation | apart
Northern Front | Southern Front | apart
People’s Lake Party | Lake Party | apart
House of Elders | House of Commons | apart
Council of Ports | Ports of Council Hill | apart
Kenya | Kenyan | apart
Farmers Front (FF) | Fishers Front (FF) | apart
Bank of Maridia | Central Bank of Maridia | apart
`
