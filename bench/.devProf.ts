import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { layoutOf } from "../src/stages/intake/html/layout.ts";
import { treeOf } from "../src/stages/intake/html/parse.ts";
import { watchOf } from "../src/stages/intake/html/watch.ts";
import { headOf } from "../src/stages/intake/html/head/head.ts";
const labels=JSON.parse(readFileSync(new URL("labels/pageFacts.json",import.meta.url),"utf8"));
const pages=labels.map(l=>gunzipSync(readFileSync("/work/shared/data/extraction/html/"+l.id+".html.gz")).toString("utf8"));
const T=()=>process.cpuUsage().user/1000;
for(let k=0;k<3;k++){let a=0,b=0,c=0;for(const html of pages){let t0=T();const w=watchOf(undefined,undefined);const t=treeOf(html,512,w);let t1=T();const L=layoutOf(t,false,w).blocks;let t2=T();headOf(t,L);let t3=T();a+=t1-t0;b+=t2-t1;c+=t3-t2;}
console.log("cpu: parse",(a/181).toFixed(2),"layout",(b/181).toFixed(2),"head",(c/181).toFixed(2));}
