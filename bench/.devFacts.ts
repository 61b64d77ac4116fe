import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { headOf } from "../src/stages/intake/html/head/head.ts";
import { layoutOf } from "../src/stages/intake/html/layout.ts";
import { treeOf } from "../src/stages/intake/html/parse.ts";
import { watchOf } from "../src/stages/intake/html/watch.ts";
import { titleWords } from "../src/stages/intake/titleWords.ts";
import { momentOf } from "../src/text/moments.ts";
const D="/work/shared/data/extraction/";
const labels=JSON.parse(readFileSync(new URL("labels/pageFacts.json",import.meta.url),"utf8"));
const mode=process.argv[2]??"errors"; const only=process.argv[3];
let t=0,d=0,m=0,mm=0,dp=0,ms=0;
labels.forEach((l,i)=>{
  if(only!==undefined&&+only!==i) return;
  const html=gunzipSync(readFileSync(D+"html/"+l.id+".html.gz")).toString("utf8");
  const w=watchOf(undefined,undefined); const tree=treeOf(html,512,w); const lay=layoutOf(tree,false,w);
  const b=performance.now(); const h=headOf(tree,lay.blocks); ms+=performance.now()-b;
  if(only!==undefined){console.log(JSON.stringify(h,null,1));return;}
  const okT=titleWords(h.title??"")===titleWords(l.title); if(okT)t++; else console.log("T",i,JSON.stringify(h.title),"<>",l.title, h.headline===null?"":"line");
  if(mode==="authors"){console.log("A",i,h.outlet,"|",h.authors.join("; "),"|",h.language,"|",h.url?.slice(0,50),"|",h.licence,h.gate,h.cuts.join(),h.doubts.join(),h.statedWords);}
  if(l.published===null){ if(h.published) console.log("FALSE",i,h.published); return;}
  dp++;
  const p=h.published; const a=p&&momentOf(p.value), e=momentOf(l.published);
  const loc=(v,z)=>{const mo=momentOf(v);if(!mo.zoned||!v.includes("T"))return v.slice(0,10);const off=/([+-])(\d\d):(\d\d)$/.exec(z);const o=off?(off[1]==="-"?-1:1)*(+off[2]*60+ +off[3]):0;return new Date(mo.from+o*60000).toISOString().slice(0,10)};
  const okD=p&&(p.value.slice(0,10)===l.published.slice(0,10)||(a.zoned&&e.zoned&&(loc(p.value,l.published)===l.published.slice(0,10)||loc(l.published,p.value)===p.value.slice(0,10))));
  if(okD)d++; 
  let okM=true; if(l.published.includes("T")){mm++; okM=!!p&&p.value.includes("T")&&(a.zoned&&e.zoned?Math.abs(Math.floor(a.from/60000)-Math.floor(e.from/60000))<1:p.value.slice(0,16)===l.published.slice(0,16)); if(okM)m++;}
  if(!okD||!okM) console.log(okD?"M":"D",i,p?.value,p?.from,"<>",l.published,"|",h.statements.published.map(x=>x.from+":"+x.value).join(" "),"| mod",h.modified?.value);
});
if(only===undefined) console.log("title",t,labels.length,"day",d,dp,"minute",m,mm,"ms a page",ms/labels.length);
