#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one gets a sentence and not a syntax error.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`variorum needs Node 22.18 or later; this is Node ${process.versions.node}. Install a newer Node and run it again.\n`);
  process.exit(2);
}

const { existsSync } = await import("node:fs");
// Node keeps what it compiled in the system's folder for temporary files: later starts take half the time.
const { enableCompileCache } = await import("node:module");
enableCompileCache();

// In a clone the sources run as they stand; an installed package holds only what was built from them.
const source = new URL("../src/cli/main.ts", import.meta.url);
const built = new URL("../dist/cli/main.js", import.meta.url);
const { main } = await import(existsSync(source) ? source.href : built.href);
process.exitCode = await main(process.argv.slice(2));
