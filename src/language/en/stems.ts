/**
 * The stem that the forms of a word share: "demonstrations", "demonstrators" and "demonstrated" give "demonstr", "held" gives "hold".
 * After M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with irregular verbs and plurals looked up first.
 * Takes a lower-cased word; words of other scripts, with digits or shorter than three letters come back as they are.
 */
export function stem(form: string): string {
  if (form.length < 3 || form.length > LONGEST || !isPlain(form)) return form;
  const base = irregular.get(form) ?? withoutAdverb(form);
  return base.length < 3 ? base : suffixesGone(base);
}

/** "militarily" to "military", "newly" to "new": the paper leaves most adverbs apart from their adjectives. */
function withoutAdverb(form: string): string {
  if (!form.endsWith("ly") || form.length < SHORTEST_ADVERB || noAdverbs.has(form)) return form;
  return form.endsWith("ily") ? `${form.slice(0, -3)}y` : form.slice(0, -2);
}

const SHORTEST_ADVERB = 5;

/** Nouns and verbs in -ly. */
const noAdverbs: ReadonlySet<string> = new Set(
  "family|reply|supply|apply|multiply|assembly|rally|bully|belly|jelly|folly|monopoly|anomaly|butterfly|dragonfly|comply|imply|italy|silly|doily|lily|daily|early|homily|melancholy|ally|tally|trolley|holly|polly|emily|sicily".split("|"),
);

/** No English word is longer; a longer run of letters is no word and is left alone. */
const LONGEST = 40;

/** Forms that no suffix rule reaches: base, then its forms. */
const irregular: ReadonlyMap<string, string> = forms(`
be am is are was were been being
have has had having
do does did done doing
say said
go went gone
get got gotten
make made
take took taken
come came
see saw seen
know knew known
give gave given
find found
tell told
become became
show shown
leave left
feel felt
put puts
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen arose arisen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
eat ate eaten
fight fought
teach taught
sell sold
fly flew flown
flee fled
strike struck stricken
shoot shot
swear swore sworn
steal stole stolen
hide hid hidden
shake shook shaken
sink sank sunk
burn burnt
bear bore borne
tear tore torn
sleep slept
swim swam swum
freeze froze frozen
undergo underwent undergone
withdraw withdrew withdrawn
overthrow overthrew overthrown
die dying
man men
woman women
child children
person people persons
foot feet
mouse mice
life lives
wife wives
knife knives
half halves
self selves
thief thieves
leaf leaves
crisis crises
analysis analyses
`);

function forms(lines: string): ReadonlyMap<string, string> {
  const base = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [first, ...others] = line.split(" ");
    for (const other of others) base.set(other, first!);
  }
  return base;
}

function isPlain(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** The five steps of the paper. */
function suffixesGone(word: string): string {
  return step5(step4(step3(step2(step1(word)))));
}

function step1(word: string): string {
  const singular = step1a(word);
  const past = step1b(singular);
  return past.endsWith("y") && hasVowel(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past;
}

function step1a(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const rest = word.slice(0, word.length - suffix);
  if (suffix === 0 || !hasVowel(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDoubled(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

const STEP_2: readonly (readonly [string, string])[] = [
  ["ational", "ate"], ["tional", "tion"], ["enci", "ence"], ["anci", "ance"], ["izer", "ize"], ["abli", "able"], ["alli", "al"], ["entli", "ent"], ["eli", "e"], ["ousli", "ous"],
  ["ization", "ize"], ["ation", "ate"], ["ator", "ate"], ["alism", "al"], ["iveness", "ive"], ["fulness", "ful"], ["ousness", "ous"], ["aliti", "al"], ["iviti", "ive"], ["biliti", "ble"],
]; // prettier-ignore

const STEP_3: readonly (readonly [string, string])[] = [["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""], ["ness", ""]]; // prettier-ignore

const STEP_4: readonly string[] = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

function step2(word: string): string {
  return replaced(word, STEP_2);
}

function step3(word: string): string {
  return replaced(word, STEP_3);
}

function replaced(word: string, rules: readonly (readonly [string, string])[]): string {
  for (const [suffix, by] of rules) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return measure(rest) > 0 ? rest + by : word;
  }
  return word;
}

function step4(word: string): string {
  let longest = "";
  for (const suffix of STEP_4) if (suffix.length > longest.length && word.endsWith(suffix)) longest = suffix;
  if (longest === "") return word;
  const rest = word.slice(0, -longest.length);
  if (measure(rest) <= 1) return word;
  return longest === "ion" && !/[st]$/.test(rest) ? word : rest;
}

function step5(word: string): string {
  let rest = word;
  if (rest.endsWith("e")) {
    const without = rest.slice(0, -1);
    const m = measure(without);
    if (m > 1 || (m === 1 && !endsShort(without))) rest = without;
  }
  return rest.endsWith("ll") && measure(rest) > 1 ? rest.slice(0, -1) : rest;
}

/** How many times a vowel is followed by a consonant. */
function measure(word: string): number {
  let m = 0;
  let vowelBefore = false;
  for (let i = 0; i < word.length; i++) {
    const vowel = isVowel(word, i);
    if (vowelBefore && !vowel) m++;
    vowelBefore = vowel;
  }
  return m;
}

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isVowel(word, i)) return true;
  return false;
}

/** "y" is a vowel after a consonant. */
function isVowel(word: string, i: number): boolean {
  const letter = word[i]!;
  if (letter === "a" || letter === "e" || letter === "i" || letter === "o" || letter === "u") return true;
  if (letter !== "y") return false;
  let consonant = false;
  // A run of y alternates; walk it from its first letter so that "yyyy" costs no recursion.
  let first = i;
  while (first > 0 && word[first - 1] === "y") first--;
  consonant = first > 0 && !"aeiou".includes(word[first - 1]!);
  return (i - first) % 2 === 0 ? consonant : !consonant;
}

function endsDoubled(word: string): boolean {
  const last = word.length - 1;
  return last > 0 && word[last] === word[last - 1] && !isVowel(word, last);
}

/** Consonant, vowel, consonant that is not w, x or y: "hop", "fil". */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return last > 1 && !isVowel(word, last) && isVowel(word, last - 1) && !isVowel(word, last - 2) && !"wxy".includes(word[last]!);
}
