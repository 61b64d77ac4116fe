/** Units of measure by the words that follow a number, lower-cased; the unit is a singular word. Two-word units are joined by a space. */
export const measures: ReadonlyMap<string, string> = new Map([
  ...all("kilometre", "km kms kilometre kilometres kilometer kilometers"), ...all("metre", "metre metres meter meters"), ...all("centimetre", "cm centimetre centimetres centimeter centimeters"), ...all("millimetre", "mm millimetre millimetres millimeter millimeters"),
  ...all("mile", "mile miles"), ...all("foot", "foot feet ft"), ...all("inch", "inch inches"), ...all("yard", "yard yards"), ...all("acre", "acre acres"), ...all("hectare", "hectare hectares ha"),
  ...all("tonne", "tonne tonnes"), ...all("ton", "ton tons"), ...all("kilogram", "kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos"), ...all("gram", "gram grams gramme grammes"), ...all("milligram", "mg milligram milligrams"), ...all("ounce", "oz ounce ounces"), ...all("pound", "lb lbs"),
  ...all("litre", "litre litres liter liters"), ...all("gallon", "gallon gallons"), ...all("barrel", "barrel barrels"), ...all("bushel", "bushel bushels"),
  ...all("kilometre per hour", "kph kmh"), ...all("mile per hour", "mph"), ...all("knot", "knots"),
  ...all("watt", "watt watts"), ...all("kilowatt", "kw kilowatt kilowatts"), ...all("megawatt", "mw megawatt megawatts"), ...all("gigawatt", "gw gigawatt gigawatts"), ...all("kilowatt-hour", "kwh"), ...all("megawatt-hour", "mwh"), ...all("volt", "volt volts"), ...all("horsepower", "hp horsepower"),
  ...all("megabyte", "mb megabyte megabytes"), ...all("gigabyte", "gb gigabyte gigabytes"), ...all("terabyte", "tb terabyte terabytes"), ...all("megapixel", "megapixel megapixels"), ...all("hertz", "hz hertz"), ...all("megahertz", "mhz megahertz"), ...all("gigahertz", "ghz gigahertz"),
  ...all("degree", "degree degrees"), ...all("cent", "cent cents"), ...all("penny", "pence penny"), ...all("magnitude", "magnitude"), ...all("percentage point", "percentage-point"), ...all("megaton", "megaton megatons"), ...all("kiloton", "kiloton kilotons"),
]);

/** Two words after a number. */
export const measurePairs: ReadonlyMap<string, string> = new Map([
  ...all("percentage point", "percentage_point percentage_points"), ...all("basis point", "basis_point basis_points"), ...all("nautical mile", "nautical_mile nautical_miles"), ...all("square kilometre", "square_kilometre square_kilometres square_kilometer square_kilometers square_km sq_km"),
  ...all("square mile", "square_mile square_miles sq_miles"), ...all("square metre", "square_metre square_metres square_meter square_meters"), ...all("square foot", "square_foot square_feet sq_ft"), ...all("cubic metre", "cubic_metre cubic_metres cubic_meter cubic_meters"), ...all("cubic foot", "cubic_feet cubic_foot"),
  ...all("degree Celsius", "degrees_celsius degrees_centigrade degree_celsius"), ...all("degree Fahrenheit", "degrees_fahrenheit degree_fahrenheit"), ...all("light year", "light_years light_year"), ...all("metric ton", "metric_tons metric_tonnes metric_ton"), ...all("per cent", "per_cent"),
]);

/** Words for a hundredth; the unit is "%". */
export const percentWords: ReadonlySet<string> = new Set(["%", "percent", "pct", "\u066a", "\uff05"]);

/** Words for lengths of time a number may measure, with the singular. */
export const durations: ReadonlyMap<string, string> = new Map([
  ...all("second", "seconds"), ...all("minute", "minute minutes mins"), ...all("hour", "hour hours hrs"), ...all("day", "day days"), ...all("night", "night nights"), ...all("week", "week weeks"), ...all("month", "month months"), ...all("year", "year years yrs"), ...all("decade", "decade decades"), ...all("century", "century centuries"),
]);

/** Joined to a number by a hyphen these are counted, not described: "a 12-member panel", "a 40,000-strong crowd". */
export const countedAfterHyphen: ReadonlySet<string> = new Set("member members strong seat seater bed nation country state vote point goal run page storey story room bedroom passenger ship vehicle car truck".split(" "));

function all(unit: string, words: string): [string, string][] {
  return words.split(" ").map((word) => [word.replaceAll("_", " "), unit]);
}
