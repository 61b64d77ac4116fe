import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { layoutOf } from "../src/stages/intake/html/layout.ts";
import { treeOf } from "../src/stages/intake/html/parse.ts";
import { watchOf } from "../src/stages/intake/html/watch.ts";
import { namedAs } from "../src/stages/intake/html/vocabulary.ts";
const labels=JSON.parse(readFileSync(new URL("labels/pageFacts.json",import.meta.url),"utf8"));
for(const [i,k] of [[97,"1:16pm"],[176,"23:06"],[26,"First published"]]){
const html=gunzipSync(readFileSync("/work/shared/data/extraction/html/"+labels[i].id+".html.gz")).toString("utf8");
const w=watchOf(undefined,undefined);const L=layoutOf(treeOf(html,512,w),false,w).blocks;
const b=L.find(b=>b.text.includes(k)&&b.text.length<100);
for(let e=b.box.element,n=0;e.tagName&&n<7;e=e.parentNode,n++){const c=e.attrs.filter(a=>a.name=="class"||a.name=="id").map(a=>a.value).join(" ");console.log(i,e.tagName,c.slice(0,120),c.split(/\s+/).map(x=>namedAs(x)).filter(Boolean).join())}
}
