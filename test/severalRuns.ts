/** Runs several command lines one after another in one process: `node severalRuns.ts '[["fetch", ...], ...]'`. Prints a JSON array of what each gave. */
import { enableCompileCache } from "node:module";

// As the program does: a start takes half the time.
enableCompileCache();
const { main } = await import("../src/cli/main.ts");
const print = process.stdout.write.bind(process.stdout);
const ran: { code: number; stdout: string; stderr: string }[] = [];
for (const args of JSON.parse(process.argv[2]!) as string[][]) {
  const one = { code: 0, stdout: "", stderr: "" };
  ran.push(one);
  for (const name of ["stdout", "stderr"] as const) process[name].write = (words: string | Uint8Array) => ((one[name] += String(words)), true);
  one.code = await main(args);
}
print(JSON.stringify(ran));
