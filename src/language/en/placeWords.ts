/** What the name of a place ends in, lower-cased: "Hope Street", "Lake Placid" aside, which begins so. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    "street|avenue|road|boulevard|lane|drive|square|plaza|place|highway|motorway|bridge|tunnel|park|gardens|garden|forest|woods|river|creek|lake|sea|ocean|bay|gulf|strait|straits|channel|canal|coast|beach|island|islands|isle|isles|peninsula|cape|reef|mountain|mountains|" +
    "mount|peak|hill|hills|valley|canyon|desert|plain|plains|plateau|glacier|volcano|falls|springs|city|town|village|county|province|district|region|prefecture|governorate|oblast|state|territory|territories|republic|kingdom|empire|emirate|emirates|airport|station|terminal|" +
    "harbour|harbor|port|stadium|arena|hotel|tower|towers|palace|castle|building|mall|market|prison|jail|camp|base|airbase|heights|ridge|field|fields|basin|delta|border|crossing|quarter|neighborhood|neighbourhood|suburb|estate|ranch|farm|zone|strip|corridor|cemetery|monument|memorial|hall"
  ).split("|"),
);
