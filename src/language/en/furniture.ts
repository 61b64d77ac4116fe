import type { FurnitureKind } from "../../model/article.ts";

/** How a line of page furniture is known, when it stands alone or ends a text. */
export interface FurnitureRule {
  readonly kind: FurnitureKind;
  /** `anywhere`: even between two paragraphs. `edges`: above the first or below the last prose. `end`: below the last. `top`: above the first. */
  readonly where: "anywhere" | "edges" | "end" | "top";
  /** First words of the line, lower-cased, on which the rule is tried; "" is a line that begins with no letter. */
  readonly first: readonly string[];
  /** The whole line, without the marks that decorate its ends. Every repeat is bounded. */
  readonly line: RegExp;
  /** `names`: what the first group holds must be names alone ("Ana Ruiz in Tarn"), not running words. */
  readonly rest?: "names";
  /** `list`: short lines below belong to it. `close`: the article is over, what stands below belongs to it. */
  readonly opens?: "list" | "close";
  /** May also stand as the last sentence of a paragraph. */
  readonly tail?: true;
  /** Too common a word by itself: counts only beside other furniture. */
  readonly weak?: true;
  /** It stands where a text was cut; the words say so. */
  readonly cut?: string;
}

/** In order: the first that fits names the kind. Words that pages of many outlets print around their articles. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  // Where a text was cut. Before the subscription and related rules, which would also take them.
  { kind: "subscription", where: "anywhere", first: words("subscribe log sign register join"), line: /^(?:subscribe|log in|sign in|sign up|register|join)(?: now| today)? to (?:continue|read|unlock|access|keep reading|view)\b.{0,120}$/i, tail: true, cut: "asks to subscribe or log in to read on" },
  { kind: "subscription", where: "anywhere", first: words("to"), line: /^to (?:continue|keep) reading\b.{0,140}$/i, tail: true, cut: "asks to subscribe or log in to read on" },
  { kind: "subscription", where: "anywhere", first: words("this"), line: /^this (?:article|content|story|page) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for)\b.{0,40}\b(?:subscribers|members)\b.{0,80}$/i, tail: true, cut: "says that the rest is for subscribers" },
  { kind: "subscription", where: "anywhere", first: words("you"), line: /^you(?:['’]ve| have) (?:reached|read|used|hit)\b.{0,80}\b(?:free|monthly|complimentary)\b.{0,80}$/i, cut: "says that the free articles are used up" },
  { kind: "related", where: "end", first: words("continue keep"), line: /^(?:continue|keep) reading\b.{0,120}$/i, tail: true, cut: "ends in “continue reading”" },
  { kind: "related", where: "end", first: words("read click tap view"), line: /^(?:read|view|click (?:here )?(?:for|to read)|tap to read) (?:the )?(?:full|whole|entire|complete|rest of (?:the|this)) (?:story|article|text|report|post|piece)\b.{0,100}$/i, tail: true, cut: "ends in “read the full story”" },
  { kind: "related", where: "anywhere", first: words("read"), line: /^read more[.… »›>→]{0,4}$/i, cut: "ends in “read more”" },

  // Advertisements.
  { kind: "advertisement", where: "anywhere", first: words("advertisement advertisements advert sponsored promoted paid"), line: /^(?:advertisements?|advert|sponsored(?: content| post| by .{1,60})?|promoted(?: content)?|paid (?:content|partnership|for by .{1,60}))$/i },
  { kind: "advertisement", where: "anywhere", first: words("story article"), line: /^(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|gallery))?$/i },
  { kind: "advertisement", where: "anywhere", first: words("continue scroll skip"), line: /^(?:continue reading below|scroll (?:down )?to continue\b.{0,60}|skip (?:ad|advertisement))$/i },
  { kind: "advertisement", where: "edges", first: words("advertising ad ads download get"), line: /^(?:advertising|ads?|ads? by .{1,40}|(?:download|get) (?:our|the) .{0,40}\bapp\b.{0,80})$/i },

  // Ways to share and follow.
  { kind: "share", where: "anywhere", first: words("share"), line: /^share(?: (?:this|the|our)(?: (?:story|article|news|post|page|link|video|entry|content|report)\b.{0,60})?| (?:on|via|to|with) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|reddit|friends)\b.{0,80}| (?:now|it|options|link))?\s?[:.…]{0,3}$/i },
  { kind: "share", where: "anywhere", first: words("click tweet retweet"), line: /^(?:click to (?:share|e-?mail|print)\b.{0,120}|(?:re)?tweet(?: this)?)$/i },
  { kind: "share", where: "anywhere", first: words("follow like find join"), line: /^(?:follow|like|find|join) us(?: (?:on|at|via|here)\b.{0,140})?[:.!]?$/i, tail: true },
  { kind: "share", where: "anywhere", first: words("follow"), line: /^follow (?:@\w{1,40}|.{1,60} on (?:facebook|twitter|x|instagram|telegram|google news|youtube|tiktok|whatsapp|linkedin|threads))\b.{0,100}$/i, tail: true },
  { kind: "share", where: "end", first: words("like loading"), line: /^(?:like this|like loading|loading)\s?[:.…]{0,3}$/i, weak: true },
  // "Share | Print | Save": buttons in a row.
  { kind: "share", where: "edges", first: words("share print save email e-mail"), line: /^(?:(?:share|print|save|e-?mail|copy link|bookmark|listen|comment)(?: ?[|/·•] ?|$)){2,8}$/i },
  { kind: "share", where: "edges", first: words("facebook twitter x whatsapp telegram linkedin pinterest reddit instagram youtube messenger viber tumblr tiktok email e-mail print copy rss flipboard threads"), line: /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|messenger|viber|tumblr|tiktok|e-?mail|print|copy link|rss|flipboard|threads)(?:[ ,|/·•]{1,3}|$)){1,12}$/i, weak: true },
  { kind: "share", where: "edges", first: words("follow"), line: /^follow (?:us|me|the author)\s?:?\s?(?:on .{1,40}\s?)?@[\w.]{2,40}(?:[ ,]{1,3}@[\w.]{2,40}){0,5}$/i },
  { kind: "share", where: "edges", first: words("email e-mail print save bookmark"), line: /^(?:e-?mail|print|save|bookmark) this(?: (?:article|page|story|post))?$/i },

  // Newsletters and memberships.
  { kind: "subscription", where: "anywhere", first: words("subscribe"), line: /^subscribe(?: (?:to (?:our|the|us|this|my)|now|today|here|for|via|by)\b.{0,140})?[.!:]?$/i, tail: true },
  { kind: "subscription", where: "anywhere", first: words("sign"), line: /^sign up(?: (?:now|here|today|for|to (?:our|the|get|receive))\b.{0,160})?[.!:]?$/i, tail: true },
  { kind: "subscription", where: "anywhere", first: words("get have receive"), line: /^(?:get|have|receive) .{0,80}\b(?:newsletters?|(?:in|to) your inbox)\b.{0,100}$/i },
  { kind: "subscription", where: "end", first: words("get receive"), line: /^(?:get|receive) (?:the|our) .{0,60}\b(?:letter|briefing|bulletin|digest|e-?mails?|alerts?)$/i },
  { kind: "subscription", where: "edges", first: words("enter type your"), line: /^(?:enter|type) your e-?mail\b.{0,80}$|^your e-?mail(?: address)?\*?:?$/i },
  { kind: "subscription", where: "edges", first: words("already"), line: /^already (?:an? |have |subscribed|registered|signed).{0,60}\b(?:log|sign) ?in\b.{0,60}$/i },
  { kind: "subscription", where: "edges", first: words("become donate support register join"), line: /^(?:become an? (?:member|subscriber|supporter|patron)\b.{0,100}|donate(?: (?:now|today|here|to us))?[.!]?|support (?:our|independent|us)\b.{0,40}\bjournalism\b.{0,120}|register (?:now|here|for free)\b.{0,80}|join our .{0,40}\b(?:channel|group|newsletter|community)\b.{0,80})$/i },
  { kind: "subscription", where: "edges", first: words("newsletter newsletters"), line: /^newsletters?(?: sign-?up)?$/i },

  // Other articles.
  { kind: "related", where: "anywhere", first: words("related"), line: /^related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|topics?|coverage|links?|reading|videos?))?:?$/i, opens: "list" },
  { kind: "related", where: "edges", first: words("latest recent popular top trending most more other similar recommended featured must-read breaking"), line: /^(?:latest|recent|popular|top|trending|more|other|similar|recommended|featured|breaking|must-read|most (?:read|popular|viewed|shared|commented|recent)) (?:articles?|stories|posts?|news|headlines|videos?|reads?|content|searches)(?: (?:in|on|from|by) .{1,50})?:?$/i, opens: "list" },
  { kind: "related", where: "edges", first: words("trending most recommended up what's"), line: /^(?:trending(?: now)?|most (?:read|popular|viewed|shared|commented)|recommended(?: for you)?|up next|what['’]s trending):?$/i, opens: "list" },
  { kind: "related", where: "edges", first: words("more"), line: /^more (?:from|on|about|in) .{1,60}$/i, opens: "list" },
  { kind: "related", where: "edges", first: words("you don't don’t in editors editor's editor’s editors'"), line: /^(?:you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|have missed)(?: this| these)?|don['’]t miss|in case you missed it|editor['’]?s['’]? (?:picks?|choice))[.:…]{0,3}$/i, opens: "list" },
  { kind: "related", where: "anywhere", first: words("read see also watch related listen recommended don't don’t must"), line: /^(?:(?:also )?(?:read|see|watch)(?: (?:also|more|next|this))?|related|listen|recommended|don['’]t miss|must[- ]read)(?::| [|–—-])\s?\S.{0,220}$/i },
  { kind: "related", where: "anywhere", first: words("read"), line: /^read (?:more|also)\b(?: (?:about|on|at|from|in|here|stories|news)\b.{0,140})?[.… »›>→]{0,4}$/i, tail: true },
  { kind: "related", where: "edges", first: words("previous next"), line: /^(?:previous|next) (?:article|post|story|page)\b.{0,200}$/i },

  // Comment forms.
  { kind: "comments", where: "anywhere", first: words("leave post write add"), line: /^(?:leave|post|write|add) (?:an?|your) (?:reply|comments?)\b.{0,80}$/i, opens: "close" },
  { kind: "comments", where: "edges", first: ["", ...words("no one view show hide load see read")], line: /^(?:(?:\d{1,6}|no|one) (?:comments?|responses?|replies)(?: (?:on|to) .{1,120}| yet)?|(?:view|show|hide|load|see|read)(?: all| more)?(?: \d{1,6})? comments?(?: \(\d{1,6}\))?)[.:]?$/i, opens: "close" },
  { kind: "comments", where: "end", first: words("comments comment join be have"), line: /^(?:comments?(?: \(\d{1,6}\)| section)?:?|join the (?:conversation|discussion)\b.{0,60}|be the first to comment\b.{0,60}|have your say\b.{0,60})$/i, opens: "close" },
  { kind: "comments", where: "anywhere", first: words("please your required cancel save you"), line: /^(?:please enter (?:your|an?)\b.{0,60}|your e-?mail address will not be (?:published|shared)\b.{0,80}|required fields are marked.{0,10}|cancel reply|save my name\b.{0,120}|you have entered an incorrect e-?mail address!?)$/i },
  { kind: "comments", where: "edges", first: words("log you notify comments comment this"), line: /^(?:(?:you must be )?logg?(?:ed)? in to (?:post|leave|add|reply|comment)\b.{0,60}|notify me of\b.{0,100}|comments? (?:are|is) (?:now )?(?:closed|disabled|off)\b.{0,40}|this site uses akismet\b.{0,120})$/i },
  { kind: "comments", where: "end", first: words("name email e-mail website comment reply url"), line: /^(?:name|e-?mail|website|comment|reply|url)\s?:?\s?\*?$/i, weak: true },

  // Keywords.
  { kind: "tags", where: "edges", first: words("tag tags topic topics keyword keywords category categories filed posted label labels"), line: /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|in)|posted in|labels?)\s?:.{0,400}$/i },
  { kind: "tags", where: "end", first: words("tags topics keywords explore"), line: /^(?:tags|topics|keywords|explore more on these topics)$/i, opens: "list" },
  { kind: "tags", where: "edges", first: [""], line: /^#[\p{L}\p{N}_]{1,60}(?:[ ,]{1,3}#[\p{L}\p{N}_]{1,60}){0,30}$/u },

  // Ways to reach the newsroom.
  { kind: "contact", where: "edges", first: words("contact email e-mail tel telephone phone fax whatsapp"), line: /^(?:contact(?: us)?|e-?mail(?: us)?|tel(?:ephone)?\.?|phone|fax|whatsapp)\s?:\s?(?=.{0,80}[@\d]).{1,140}$/i },
  { kind: "contact", where: "edges", first: words("contact media press send"), line: /^(?:contact (?:us (?:at|on|via|by|here|today)|the (?:author|editor|newsroom|writer|reporter))\b.{0,100}|(?:media|press) (?:contacts?|enquiries|inquiries)\b.{0,100}|send (?:us )?(?:your )?(?:tips|news|stories)\b.{0,120})$/i },
  { kind: "contact", where: "edges", first: words("call ring text message email e-mail"), line: /^(?:call|ring|text|message|e-?mail) (?:us|(?:our|the) (?:newsdesk|news desk|newsroom|tip ?line|news team|reporters|editors?))(?: (?:on|at))? (?=.{0,60}[@\d]).{1,80}$/i },
  // "Were you on the ferry? Call our newsdesk on 0555 010 020": an appeal to readers.
  { kind: "contact", where: "end", first: words("do did were are have was"), line: /^(?:do|did|were|are|have|was) you(?:r|rs)? [^?]{1,100}\? (?:call|ring|text|e-?mail|contact|tell|write to|get in touch)\b.{1,100}$/i },
  { kind: "contact", where: "edges", first: words("for do got have"), line: /^(?:for (?:more|further) information,? (?:please )?(?:contact|visit|e-?mail|call)\b.{0,180}|(?:do you have|got|have) a (?:story|news tip|tip)\b.{0,180})$/i },

  // Rights.
  { kind: "licence", where: "anywhere", first: words("all this content text unless except licensed licenced available published republished released creative"), line: /^(?:all content|this (?:work|article|story|piece|post|page|content|text|material)|content|text|unless otherwise (?:noted|stated)|except where|licen[cs]ed|available|published|republished|released|creative commons)\b.{0,160}\b(?:creative commons|cc[ -]by)\b.{0,200}$/i, tail: true },
  { kind: "licence", where: "edges", first: words("this text texts all content article"), line: /^(?:this (?:article|story|piece|post|page|bulletin|report|text|work|material)|texts?|article|(?:all )?content)(?: (?:is|are|may be))?(?: (?:published|released|licen[cs]ed|available|made available|reproduced|republished|shared|distributed))? under (?:the|a|an) .{1,80}\blicen[cs]e\b.{0,80}$/i, tail: true },
  { kind: "licence", where: "anywhere", first: words("republish"), line: /^republish (?:this|our) (?:article|story|content|work)\b.{0,160}$/i },
  { kind: "copyright", where: "anywhere", first: ["", ...words("copyright c")], line: /^(?:copyright|©|\(c\)|ⓒ)\s?(?:©|\(c\)|ⓒ)?\s?(?:\d{4}|by\b|notice\b|all rights|reserved).{0,220}$/i, tail: true },
  { kind: "copyright", where: "anywhere", first: [""], line: /^©.{1,160}$/, tail: true },
  { kind: "copyright", where: "anywhere", first: words("all"), line: /^all rights reserved[.!]?$/i, tail: true },
  { kind: "copyright", where: "anywhere", first: words("this no any reproduction unauthorised unauthorized"), line: /^(?:this (?:material|content|article|story) may not be (?:published|reproduced|copied|republished)|no part of this (?:publication|article|website|site|page|work) may be|(?:any )?(?:unauthori[sz]ed )?(?:reproduction|republication|use|copying)\b.{0,60} (?:is|are) (?:strictly )?(?:prohibited|forbidden))\b.{0,160}$/i, tail: true },

  // Who made it.
  { kind: "credit", where: "anywhere", first: words("reporting additional writing editing written compiled edited story translated translation report"), line: /^(?:additional )?(?:reporting|writing|editing|written|compiled|edited|translated|translation|story|report)(?: (?:and|&) (?:writing|editing|reporting|edited))? by (.{1,300})$/i, rest: "names", tail: true },
  { kind: "credit", where: "anywhere", first: words("with"), line: /^with (?:additional )?(?:inputs?|files|reports|reporting|contributions?|information|material) (?:from|by) (.{1,200})$/i, rest: "names", tail: true },
  { kind: "credit", where: "end", first: words("with agencies"), line: /^(?:with )?agencies(?: reports?)?[.]?$/i, tail: true },
  { kind: "credit", where: "edges", first: words("source sources"), line: /^sources?(?:\s?[:|–—-])?\s(.{1,80})$/i, rest: "names", tail: true },
  { kind: "credit", where: "edges", first: words("source sources"), line: /^sources?\s?[:|–—](.{1,80})$/i, rest: "names", tail: true },
  // "SourceIRNA": the label and the name ran together when the page was copied.
  { kind: "credit", where: "edges", first: words("source sources"), line: /^Sources?(?=\p{Lu})(.{2,60})$/u, rest: "names" },
  { kind: "credit", where: "anywhere", first: words("photo photos image images picture pictures pic video file representational illustration graphic cover featured main photograph"), line: /^(?:(?:file|representational|cover|featured|main) )?(?:photos?|images?|pictures?|pic|video|illustration|graphic|photograph)(?: (?:credits?|courtesy|source|by|via|from|of)){0,2}\s?[:|–—-]\s?(.{0,120})$/i, rest: "names" },
  { kind: "credit", where: "anywhere", first: words("photo photos photograph image images picture pictures file getty"), line: /^(?:(?:photos?|photographs?|images?|pictures?) (?:by|credit|courtesy(?: of)?) (.{1,100})|file (?:photo|image|picture)|getty images)$/i, rest: "names" },
  { kind: "credit", where: "end", first: words("this the"), line: /^(?:this|the) (?:article|story|report|piece|post|item)\b.{0,60}\b(?:first|originally) (?:appeared|published|ran)\b.{0,160}$/i, tail: true },
  { kind: "credit", where: "end", first: words("the"), line: /^the post .{1,200} appeared first on .{1,80}$/i, tail: true },
  { kind: "credit", where: "end", first: words("originally first"), line: /^(?:originally|first) (?:published|appeared) (?:by|in|on|at) (.{1,80})$/i, rest: "names", tail: true },
  { kind: "credit", where: "edges", first: words("editor editors reporter reporters author authors translator writer writers correspondent"), line: /^(?:editors?|reporters?|authors?|translator|writers?|correspondent)\s?:\s?(.{1,100})$/i, rest: "names", tail: true },

  // The writer's line under the headline.
  { kind: "byline", where: "top", first: words("by"), line: /^by:? (.{2,100})$/i, rest: "names" },
  // "By Ana Ruiz, Post chief reporter"
  { kind: "byline", where: "top", first: words("by"), line: /^by:? (\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4})(?:,| in \p{Lu}\p{L}{1,30},?) (?:[\p{L}'’-]{1,30} ){0,4}(?:correspondent|reporter|editor|writer|columnist|staff|bureau chief|critic|analyst)$/iu, rest: "names" },
  { kind: "byline", where: "top", first: words("by"), line: /^by (?:our|the|a) (?:[\p{L}'’-]{1,30} ){0,3}(?:correspondents?|reporters?|staff|desk|writers?|team|newsroom)$/iu },
  { kind: "byline", where: "edges", first: words("by staff web news from our special"), line: /^(?:by |from )?(?:(?:our|a|the|special) )?(?:(?:own|staff|news|web|special) )?(?:correspondents?|reporters?|staff report|desk|writers?)$/i },

  // A box of weather. The lines beside a temperature are looked at in the stage.
  { kind: "weather", where: "edges", first: [""], line: /^[-−+]?\d{1,3}(?:[.,]\d{1,2})?\s?(?:°\s?[CF]?|[CF]|º\s?[CF]?)(?:[,;|·][^.!?]{1,60})?$/ },
  // "Tarn weather", "Weather in Tarn": the heading of such a box, which counts beside other furniture only.
  { kind: "weather", where: "edges", first: ["weather"], line: /^weather(?: (?:in|for|today|forecast)\b[^.!?]{0,30})?:?$/i, weak: true },
  { kind: "weather", where: "edges", first: words("humidity wind pressure sunrise sunset feels visibility uv precipitation dew clouds"), line: /^(?:humidity|wind|pressure|sunrise|sunset|feels like|visibility|uv index|precipitation|dew point|clouds)\s?:?\s?[\d.].{0,20}$/i },
];

/** The sky in a weather box, whole line, lower-cased. */
export const SKIES: ReadonlySet<string> = new Set(
  "sunny|mostly sunny|clear|clear sky|partly cloudy|mostly cloudy|cloudy|overcast|overcast clouds|broken clouds|scattered clouds|few clouds|light rain|rain|moderate rain|heavy rain|showers|drizzle|snow|light snow|haze|mist|fog|smoke|thunderstorm|windy".split("|"),
);

/** Entries of menus, lower-cased: half the lines of a run must be such words before the run is a menu. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  (
    "home|homepage|news|latest|world|uk|us|usa|africa|asia|europe|americas|middle east|national|nation|local|international|region|regions|politics|business|economy|money|finance|markets|sport|sports|football|cricket|" +
    "opinion|opinions|comment|editorial|editorials|columns|columnists|letters|culture|arts|art|books|music|film|films|movies|tv|radio|entertainment|celebrity|celebrities|lifestyle|life|style|fashion|food|travel|health|science|" +
    "technology|tech|environment|climate|education|weather|video|videos|photos|pictures|gallery|galleries|podcasts|podcast|live|live tv|e-paper|epaper|newsletters|newsletter|jobs|classifieds|obituaries|crosswords|puzzles|games|" +
    "about|about us|contact|contact us|advertise|advertise with us|privacy|privacy policy|cookies|cookie policy|terms|terms of use|terms and conditions|terms of service|sitemap|site map|help|faq|archive|archives|rss|careers|" +
    "log in|login|sign in|sign up|register|my account|account|subscribe|search|menu|more|toggle navigation|skip to content|skip to main content|skip to navigation|close|crime|law|society|religion|property|cars|motoring|auto|features|investigations|analysis|trending|shop|donate|submit|follow us|english|español|français|العربية|فارسی|русский"
  ).split("|"),
);

/** What page footers list, lower-cased: three of them in one stretch without a full stop are a footer. */
export const FOOTER_WORDS: readonly string[] =
  "privacy policy|cookie policy|terms of use|terms of service|terms and conditions|terms & conditions|contact us|about us|careers|sitemap|site map|advertise with us|all rights reserved|press releases|subscribe|newsletters|help centre|help center|accessibility|code of conduct|editorial policy|corrections policy|legal|legal notice|imprint".split("|");

/** Small words that may stand between names in a credit: "Ana Ruiz in Tarn; editing by Jo Park". */
export const CREDIT_SMALL_WORDS: ReadonlySet<string> = new Set(
  words("and in by with from for at of the via de la le van von der den bin ibn al el da di dos du editing reporting writing additional edited written compiled translated agencies agency bureau office staff reports wires correspondent correspondents desk newsroom courtesy file photo handout pool our"),
);

function words(list: string): string[] {
  return list.split(" ");
}
