/** Countries and what is called after them, as names of bodies have them: `kenya kenyan`; words of one name are joined by a hyphen.
 * Only where the adjective is of one country: Korean, Congolese and Guinean are of several. Capitals and great cities stand by themselves. */
const ROWS = `afghanistan afghan;albania albanian;algeria algerian;andorra;angola angolan;argentina argentine argentinian;armenia armenian;australia australian;
austria austrian;azerbaijan azerbaijani;bahamas bahamian;bahrain bahraini;bangladesh bangladeshi;barbados barbadian;belarus belarusian;belgium belgian;belize;
benin beninese;bhutan bhutanese;bolivia bolivian;bosnia bosnian bosnia-and-herzegovina;botswana;brazil brazilian;brunei;bulgaria bulgarian;burkina-faso burkinabe;
burundi burundian;cambodia cambodian;cameroon cameroonian;canada canadian;cape-verde;central-african-republic;chad chadian;chile chilean;china chinese;
colombia colombian;comoros;costa-rica;croatia croatian;cuba cuban;cyprus cypriot;czech-republic czech czechia;denmark danish;djibouti;dominican-republic;
ecuador ecuadorian;egypt egyptian;el-salvador salvadoran;eritrea eritrean;estonia estonian;eswatini;ethiopia ethiopian;fiji fijian;finland finnish;france french;
gabon gabonese;gambia gambian;georgia georgian;germany german;ghana ghanaian;greece greek;guatemala guatemalan;guyana guyanese;haiti haitian;honduras honduran;
hungary hungarian;iceland icelandic;india indian;indonesia indonesian;iran iranian;iraq iraqi;ireland irish;israel israeli;italy italian;ivory-coast ivorian;
jamaica jamaican;japan japanese;jordan jordanian;kazakhstan kazakh;kenya kenyan;kosovo kosovar;kuwait kuwaiti;kyrgyzstan kyrgyz;laos laotian;latvia latvian;
lebanon lebanese;lesotho;liberia liberian;libya libyan;lithuania lithuanian;luxembourg;madagascar malagasy;malawi malawian;malaysia malaysian;maldives maldivian;
mali malian;malta maltese;mauritania mauritanian;mauritius mauritian;mexico mexican;moldova moldovan;mongolia mongolian;montenegro montenegrin;morocco moroccan;
mozambique mozambican;myanmar;namibia namibian;nepal nepali nepalese;netherlands dutch;new-zealand;nicaragua nicaraguan;niger;nigeria nigerian;north-korea;
north-macedonia;norway norwegian;oman omani;pakistan pakistani;palestine palestinian;panama panamanian;paraguay paraguayan;peru peruvian;philippines philippine;
poland polish;portugal portuguese;qatar qatari;romania romanian;russia russian;rwanda rwandan;samoa samoan;saudi-arabia saudi;senegal senegalese;serbia serbian;
seychelles;sierra-leone;singapore singaporean;slovakia slovak;slovenia slovenian;somalia somali;south-africa south-african;south-korea south-korean;south-sudan;spain spanish;
sri-lanka sri-lankan;sudan sudanese;suriname;sweden swedish;switzerland swiss;syria syrian;taiwan taiwanese;tajikistan tajik;tanzania tanzanian;thailand thai;
togo togolese;tonga tongan;trinidad-and-tobago;tunisia tunisian;turkey turkish turkiye;turkmenistan turkmen;uganda ugandan;ukraine ukrainian;
united-arab-emirates emirati uae;united-kingdom british uk;united-states american us usa;uruguay uruguayan;uzbekistan uzbek;vanuatu;venezuela venezuelan;
vietnam vietnamese;yemen yemeni;zambia zambian;zimbabwe zimbabwean;england english;scotland scottish;wales welsh;catalonia catalan;kurdistan;
nairobi;london;paris;berlin;moscow;kyiv;brussels;geneva;vienna;madrid;lisbon;rome;athens;ankara;istanbul;cairo;lagos;abuja;accra;kampala;dakar;delhi;mumbai;beijing;
shanghai;tokyo;seoul;manila;jakarta;bangkok;hanoi;tehran;baghdad;riyadh;dubai;tashkent;tbilisi;yerevan;baku;riga;vilnius;tallinn;warsaw;prague;budapest;bucharest;
sofia;belgrade;zagreb;oslo;stockholm;helsinki;copenhagen;washington;ottawa;havana;bogota;caracas;quito;lima;santiago;montevideo`

const names = new Map<string, string>()
for (const row of ROWS.replace(/\n/g, '').split(';')) {
  const [head = '', ...rest] = row.split(' ')
  for (const name of [head, ...rest]) names.set(name.replace(/-/g, ' '), head)
}

/** The country or city that folded words name or are the adjective of; `undefined` for others.
 * @example placeNamed('south african') //=> 'south-africa' */
export const placeNamed = (words: string): string | undefined => names.get(words)
