/** Shortened time zones that pages print behind a clock time, beside those of `en/calendar.ts`. Lower-cased. None that is also a common word, or stands for several offsets. */
export const ZONES_OF_PAGES: ReadonlyMap<string, string> = new Map([
  ["hst", "-10:00"], ["akst", "-09:00"], ["akdt", "-08:00"], ["nst", "-03:30"], ["ndt", "-02:30"], ["wet", "+00:00"], ["brt", "-03:00"], ["art", "-03:00"],
  ["sast", "+02:00"], ["trt", "+03:00"], ["pkt", "+05:00"], ["npt", "+05:45"], ["wib", "+07:00"], ["hkt", "+08:00"], ["sgt", "+08:00"], ["pht", "+08:00"], ["awst", "+08:00"], ["kst", "+09:00"], ["acst", "+09:30"], ["acdt", "+10:30"], ["nzst", "+12:00"], ["nzdt", "+13:00"],
]);
