/** Verbs by which somebody gives a name to what follows: "called the Front a gang", "describes Berg as a tyrant". All forms in use, lower-cased. */
export const callingVerbs: ReadonlySet<string> = new Set(
  (
    "call|calls|called|calling|describe|describes|described|describing|label|labels|labelled|labeled|labelling|labeling|brand|brands|branded|branding|designate|designates|designated|designating|denounce|denounces|denounced|denouncing|" +
    "classify|classifies|classified|regard|regards|regarded|regarding|consider|considers|considered|considering|view|views|viewed|term|terms|termed|declare|declares|declared|declaring|portray|portrays|portrayed|deem|deems|deemed"
  ).split("|"),
);
