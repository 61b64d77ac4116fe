import type { RemovedReason } from "../../../model/article.ts";

/** The parts of one class or id: "relatedLinks__item-2" is related, links, item, 2. Lower-cased. */
export function partsOf(name: string): string[] {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return words.split(/^[ -~]*$/.test(words) ? /[^a-z\d]+/ : /[^\p{L}\d]+/u).filter((part) => part !== "");
}

/** What a class or id says that its element is, of what stands around articles; null when it says nothing of the kind. */
export function namedAs(name: string): RemovedReason | null {
  return partsSay(partsOf(name));
}

/** The same of the parts of a class or id. */
export function partsSay(parts: readonly string[]): RemovedReason | null {
  // "has-sidebar", "no-comments", "category-weather", "tag-poll": what it has or is about, not what the element is; a "tag-list" is one.
  if (parts.length === 0) return null;
  if (SAYS_WHAT_IT_HAS.has(parts[0]!)) return PAIRS.get(`${parts[0]!} ${parts[1]}`) ?? null;
  for (let i = 0; i < parts.length; i++) {
    const reason = (i + 1 < parts.length ? PAIRS.get(`${parts[i]!} ${parts[i + 1]!}`) : undefined) ?? PARTS.get(parts[i]!);
    if (reason) return reason;
  }
  return null;
}

/** The parts joined by blanks: names that pages give to the article's own words. */
export const BODY_NAMES: ReadonlySet<string> = new Set(
  "article body,article content,article text,story body,story content,story text,post body,post content,entry content,body copy,content body,article main,main content,rich text".split(","),
);

export const PULL_QUOTE_NAME = /\b(?:pull ?quote|quote ?pull|blockquote pull|quote box)\b/;
export const CAPTION_NAME = /\b(?:captions?|fig ?caption|(?:photo|image|picture) (?:credits?|description|info|title))\b/;
/** One post of a live blog. */
export const ENTRY_NAME = /\b(?:live ?blog|live|timeline) (?:post|entry|update|item|event|block)\b|\bliveblog\b/;
export const STANDFIRST_NAME = /(?:^| )(?:standfirst|dek|deck|sub ?head|sub ?headline|sub ?heading|sub ?title|strapline|summary|excerpt|lede|kicker|teaser text)(?: (?:text|wrapper|content|container))?$/;

const SAYS_WHAT_IT_HAS = words("has have with without no not is hide show category tag topic format status type theme");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** General words of the trade, in the order of the reasons; no name of one site. */
const BY_REASON: readonly (readonly [RemovedReason, string])[] = [
  ["comments", "comment,comments,commentlist,commenting,disqus,respond,replies,discussion,livefyre,kommentare,kommentar,comentarios,comentario,commentaires,commenti,reacties"],
  [
    "related",
    "related,recommended,recommendation,recommendations,trending,popular,most read,most popular,most viewed,read more,readmore,read next,readnext,up next,more from,more stories,more news,also like,see also,further reading,outbrain,taboola,zergnet,suggested,suggestions,teaser,teasers,latest news,latest stories,next article,prev article,next post,previous post,post navigation,nav links,pagination,pager,paging,headlines,similar,river,relacionadas,relacionados,relacionado,correlati,correlate,verwandte,gerelateerd,mais lidas,plus lus,meistgelesen",
  ],
  ["advertisement", "ad,ads,advert,adverts,advertisement,advertisements,advertising,advertorial,adsense,adslot,adunit,adbox,adwrapper,banner,sponsor,sponsored,sponsors,promo,promos,promotion,promoted,promobox,dfp,affiliate,skyscraper,commercial,anzeige,werbung,publicidad,publicidade,publicite,pubblicita,advertentie,reklama"],
  ["share", "share,sharing,sharebar,sharetools,sharedaddy,social,socials,socialmedia,addthis,addtoany,follow us,tweet this,compartir,compartilhar,partage,partager,condividi,teilen,delen"],
  ["subscription", "newsletter,newsletters,subscribe,subscription,subscriptions,signup,sign up,paywall,regwall,meter,membership,donate,donation,login,signin,register,registration,optin,boletin,abonnement,abonnieren,iscriviti,mailchimp,cta"],
  ["navigation", "nav,navbar,navigation,navigator,menu,menus,submenu,breadcrumb,breadcrumbs,masthead,toolbar,skip,skiplink,jump,topbar,sitemap,toc,tableofcontents"],
  ["aside", "sidebar,sidebars,side bar,rail,right rail,aside,widget,widgets,widgetized,modal,popup,pop up,overlay,lightbox,tooltip,cookie,cookies,consent,gdpr,privacy,disclaimer,author bio,author box,author info,authorbox,about author,bio,biography,contributor,contributors,footer,colophon,copyright,tag list,tags,tagcloud,taglist,keywords,categories,topics,rating,ratings,vote,votes,poll,quiz,weather,ticker,stock,toolbox,tools,byline,dateline,timestamp,post meta,entry meta,article meta,postmeta,screen reader,visually hidden,sr only,noprint,no print,printfriendly,gallery,slideshow,carousel,slider,infobox"],
  ["caption", "caption,captions,figcaption,credit,credits,photo credit,image credit,captions"],
];

const PARTS = new Map<string, RemovedReason>();
const PAIRS = new Map<string, RemovedReason>();
for (const [reason, list] of BY_REASON) for (const entry of list.split(",")) (entry.includes(" ") ? PAIRS : PARTS).set(entry, reason);
