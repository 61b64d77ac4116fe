/** True for a word of the closed classes: it holds sentences together and says nothing of what they are about. */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}

/**
 * Lower-cased, straight apostrophes; also the halves that a tokeniser cuts ("n't", "'s"). Published stop lists were looked at and left:
 * they mix in words that news is made of ("hundred", "million", "new", "first", "state").
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    // Articles and determiners.
    "a an the this that these those such each every either neither another any some no all both half few many much more most several other others own same",
    // Pronouns.
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself",
    "they them their theirs themselves one ones oneself who whom whose which what whoever whatever whichever someone somebody something anyone anybody anything",
    "everyone everybody everything no-one nobody nothing none there here",
    // Auxiliaries and modals.
    "be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought need dare cannot",
    "'s 're 've 'll 'd 'm n't s t ll ve re d m isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't",
    "it's he's she's that's there's what's who's let's i'm i've i'll i'd you're you've you'll we're we've we'll they're they've they'll",
    // Prepositions.
    "aboard about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by",
    "concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding round since through",
    "throughout till to toward towards under underneath unlike until unto up upon via versus with within without",
    // Conjunctions and connectives.
    "and but or nor so yet if unless because although though while whereas whether than then once when whenever where wherever why how however therefore thus hence",
    "moreover meanwhile otherwise instead",
    // Adverbs that only set degree, time or stance.
    "not very too also just only even still already again ever never always often sometimes almost rather quite now later ago soon away back together else perhaps maybe",
    "well far further yes",
  ].flatMap((line) => line.split(" ")),
);
