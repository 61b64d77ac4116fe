import { defineConfig } from "vite";

/** One classic script and one style sheet: the report holds both inline, the server sends both as they are. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: "warn",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 1 << 20,
    rolldownOptions: {
      input: "src/main.tsx",
      output: { format: "iife", entryFileNames: "reader.js", assetFileNames: "reader[extname]" },
    },
  },
});
