/** Second halves of hyphenated adjectives that are as short as the second half of a name: "Hamas-run", "US-led", but "Jong-un". */
export const compoundTails: ReadonlySet<string> = words(`
  run led born made held wide like era old day age aged year long late free only rich poor off up out on to ally aid tied line type size fed paid base
  bred wing side part half deep high low top sent won fit area city town man men new mad shy wise
`);

/** Weekdays and months, whole and short. */
export const calendarWords: ReadonlySet<string> = words(`
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december jan feb
  mar apr jun jul aug sept sep oct nov dec mon tue wed thu thurs fri sat sun
`);

/** Words that bear a capital and name nobody: "I", "OK". */
export const neverNames: ReadonlySet<string> = words("i ok okay yes no no. nos. us$ a$ c$ oh hello please thanks thank internet photos read advertisement");

/** The same by themselves, as over a caption; inside a name they are words like any other: "Photo", but "Human Rights Watch", "Army of God". */
export const seldomNames: ReadonlySet<string> = words("god web photo image video watch file credit source congressional presidential parliamentary democrat");

/** Words all in capitals that name no body: "TV", "GMT", "CEO". */
export const neverAcronyms: ReadonlySet<string> = words(`
  tv am pm a.m. p.m. gmt est edt cet utc bst pst ok ceo cfo mp mps ad bc a.d. b.c. faq id dna rna hiv aids gdp vat suv ii iii iv vi vii viii diy usd eur
  gbp ngo ngos vip pdf icbm icbms slbm wmd wmds uav uavs ied ieds gps usb ufo ufos lgbt lgbtq ptsd pcr ppe ipo html sms asap fyi rsvp tba pbuh
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
