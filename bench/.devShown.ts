import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { layoutOf } from "../src/stages/intake/html/layout.ts";
import { treeOf } from "../src/stages/intake/html/parse.ts";
import { watchOf } from "../src/stages/intake/html/watch.ts";
import { headOf } from "../src/stages/intake/html/head/head.ts";
import { datesOfLine } from "../src/stages/intake/html/head/dateLine.ts";
const labels=JSON.parse(readFileSync(new URL("labels/pageFacts.json",import.meta.url),"utf8"));
for(const i of process.argv.slice(2)){
const html=gunzipSync(readFileSync("/work/shared/data/extraction/html/"+labels[+i].id+".html.gz")).toString("utf8");
const w=watchOf(undefined,undefined);const t=treeOf(html,512,w);
const L=layoutOf(t,false,w).blocks;const h=headOf(t,L);
console.log("##",i,h.headline,h.statements.published.map(x=>x.from+":"+x.value).join(" "));
L.slice(Math.max(0,(h.headline??0)-3),(h.headline??0)+14).forEach((b)=>console.log("  ",b.box.element.tagName,JSON.stringify(b.text.slice(0,110)),datesOfLine(b.text,null).map(d=>d.value+d.label).join()));
}
