/**
 * Runs the program as another user: `node asUser.ts UID ARGS...`, started by root. The clone may lie in a folder that only root may enter, so
 * everything is loaded before the user changes.
 */
import { main } from "../src/cli/main.ts";
import { tools } from "../src/cli/tools.ts";

const [, , uid, ...args] = process.argv;
tools();
process.setgroups?.([]);
process.setgid?.(Number(uid));
process.setuid?.(Number(uid));
process.exitCode = await main(args);
