/** Words that stand before a number and bend it, lower-cased; a phrase is a run of them: "at least", "an estimated", "no fewer than". */
export const numberHedges: ReadonlySet<string> = new Set(
  "about|around|approximately|approx|roughly|some|nearly|almost|over|above|more|than|less|fewer|under|below|at|least|most|up|to|an|estimated|est|circa|close|as|many|much|no|not|exactly|precisely|just|only|upwards|of|minimum|maximum|between|from|possibly|perhaps|probably".split("|"),
);

/** Words of that set with which a phrase does not begin: "of at least 12" begins with "at". */
export const notHedgeFirst: ReadonlySet<string> = new Set("of|to|than|most|from|and|as|much".split("|"));
