/** Signs with their ISO 4217 code. "$" is the American dollar unless letters before it or a word after it say otherwise. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["\uff04", "USD"], ["\u00a3", "GBP"], ["\u20ac", "EUR"], ["\u00a5", "JPY"], ["\u20b9", "INR"], ["\u20a8", "INR"], ["\u20bd", "RUB"], ["\u20a9", "KRW"], ["\u20aa", "ILS"], ["\u20ba", "TRY"], ["\u20b4", "UAH"], ["\u20a6", "NGN"],
  ["\u20b1", "PHP"], ["\u0e3f", "THB"], ["\u20ab", "VND"], ["\u20a1", "CRC"], ["\u20b2", "PYG"], ["\u20b8", "KZT"], ["\u20bc", "AZN"], ["\u20be", "GEL"], ["\u20b5", "GHS"], ["\u20ad", "LAK"], ["\u20ae", "MNT"],
]);

/** Letters that touch a dollar sign: "A$5m", "US$40 billion", "NT$". Lower-cased. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ["us", "USD"], ["usd", "USD"], ["a", "AUD"], ["au", "AUD"], ["aud", "AUD"], ["c", "CAD"], ["ca", "CAD"], ["can", "CAD"], ["cad", "CAD"], ["cdn", "CAD"], ["nz", "NZD"], ["hk", "HKD"], ["s", "SGD"], ["sg", "SGD"], ["nt", "TWD"], ["r", "BRL"], ["mx", "MXN"], ["j", "JMD"], ["tt", "TTD"], ["z", "ZWL"], ["bz", "BZD"], ["b", "BBD"], ["n", "NAD"],
]);

/** Letters before a number without a sign: "Rs 500 crore", "RM20", "Sh1,000". Lower-cased; beside these, every ISO code counts. */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ["rs", "INR"], ["rm", "MYR"], ["rp", "IDR"], ["kr", "SEK"], ["sfr", "CHF"], ["fr", "CHF"], ["ksh", "KES"], ["kes", "KES"], ["ush", "UGX"], ["tsh", "TZS"], ["tk", "BDT"], ["php", "PHP"], ["r", "ZAR"], ["n", "NGN"], ["sh", "KES"], ["gh\u20b5", "GHS"], ["dh", "AED"], ["dhs", "AED"], ["sr", "SAR"],
]);

export const currencyCodes: ReadonlySet<string> = new Set(
  "usd eur gbp jpy cny rmb inr rub krw ils try uah ngn php thb vnd aud cad nzd hkd sgd twd brl mxn zar sek nok dkk chf pln czk huf ron bgn egp sar aed qar kwd bhd omr jod lbp iqd irr syp yer pkr bdt lkr npr idr myr kes ugx tzs etb ghs xof xaf mad tnd dzd lyd ars clp cop pen uyu bob ves gel azn amd kzt uzs".split(" "),
);

/** Currency words with the code they stand for alone; null where many countries use the word. Lower-cased. */
export const currencyWords: ReadonlyMap<string, string | null> = new Map([
  ["dollar", "USD"], ["dollars", "USD"], ["buck", "USD"], ["bucks", "USD"], ["greenbacks", "USD"], ["euro", "EUR"], ["euros", "EUR"], ["sterling", "GBP"], ["quid", "GBP"], ["yen", "JPY"], ["yuan", "CNY"], ["renminbi", "CNY"], ["rupee", "INR"], ["rupees", "INR"],
  ["rouble", "RUB"], ["roubles", "RUB"], ["ruble", "RUB"], ["rubles", "RUB"], ["shekel", "ILS"], ["shekels", "ILS"], ["baht", "THB"], ["ringgit", "MYR"], ["rupiah", "IDR"], ["rand", "ZAR"], ["naira", "NGN"], ["hryvnia", "UAH"], ["hryvnias", "UAH"], ["zloty", "PLN"], ["zlotys", "PLN"], ["forint", "HUF"], ["forints", "HUF"],
  ["dong", "VND"], ["taka", "BDT"], ["birr", "ETB"], ["lari", "GEL"], ["tenge", "KZT"], ["riyal", "SAR"], ["riyals", "SAR"], ["rial", "IRR"], ["rials", "IRR"], ["toman", "IRR"], ["tomans", "IRR"], ["reais", "BRL"], ["reals", "BRL"], ["lira", "TRY"], ["liras", "TRY"], ["cedi", "GHS"], ["cedis", "GHS"],
  ["peso", null], ["pesos", null], ["dinar", null], ["dinars", null], ["dirham", null], ["dirhams", null], ["krona", "SEK"], ["kronor", "SEK"], ["krone", null], ["kroner", null], ["franc", null], ["francs", null], ["pounds", null], ["pound", null], ["shilling", null], ["shillings", null], ["leu", "RON"], ["lei", "RON"],
]);

/** The currency of a nationality beside a currency word: "Australian dollars", "Iraqi dinars". Lower-cased. */
export const currencyOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["dollar", of("us USD american USD australian AUD canadian CAD singapore SGD singaporean SGD jamaican JMD namibian NAD zimbabwean ZWL taiwan TWD taiwanese TWD fijian FJD liberian LRD")],
  ["peso", of("mexican MXN philippine PHP filipino PHP argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP uruguayan UYU dominican DOP")],
  ["dinar", of("iraqi IQD kuwaiti KWD jordanian JOD libyan LYD serbian RSD algerian DZD bahraini BHD tunisian TND")],
  ["dirham", of("uae AED emirati AED moroccan MAD")],
  ["krone", of("norwegian NOK danish DKK")],
  ["krona", of("swedish SEK icelandic ISK")],
  ["franc", of("swiss CHF cfa XOF rwandan RWF congolese CDF burundian BIF french FRF belgian BEF")],
  ["pound", of("british GBP sterling GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG")],
  ["rupee", of("indian INR pakistani PKR pakistan PKR nepalese NPR nepali NPR lankan LKR mauritian MUR")],
  ["rial", of("iranian IRR omani OMR yemeni YER qatari QAR saudi SAR")],
  ["riyal", of("saudi SAR qatari QAR yemeni YER omani OMR")],
  ["lira", of("turkish TRY italian ITL lebanese LBP syrian SYP")],
  ["shilling", of("kenyan KES ugandan UGX tanzanian TZS somali SOS")],
]);

function of(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(" ");
  return new Map(Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i]!, words[2 * i + 1]!]));
}
