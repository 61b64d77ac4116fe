import type { IncomingMessage } from "node:http";
import { bodyJson, flag, words } from "./body.ts";
import { type Desk, DeskError } from "./desk.ts";
import { PAGE } from "./page.ts";

/** The built reader. */
export interface ReaderFiles {
  readonly script: string;
  readonly style: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly pieces: Iterable<string>;
}

/** What is asked for below the token, by method and path. */
export async function answerTo(request: IncomingMessage, path: string, query: URLSearchParams, desk: Desk, files: ReaderFiles): Promise<Answer> {
  switch (`${request.method} ${path}`) {
    case "GET /":
      return { status: 200, type: "text/html", pieces: [PAGE] };
    case "GET /reader.js":
      return { status: 200, type: "text/javascript", pieces: [files.script] };
    case "GET /reader.css":
      return { status: 200, type: "text/css", pieces: [files.style] };
    case "GET /progress":
      return json(desk.progress());
    case "GET /run.json": {
      const run = desk.run();
      return run === null ? json({ message: "Nothing has been collated yet." }, 404) : { status: 200, type: "application/json", pieces: run };
    }
    case "GET /articles":
      return json(await desk.articles());
    case "POST /articles":
      return json(await desk.add(query.get("name") ?? "", request), 201);
    case "DELETE /articles":
      await desk.remove(query.get("name") ?? "");
      return NOTHING;
    case "PUT /given": {
      const given = await bodyJson(request);
      await desk.give(query.get("name") ?? "", words(given, ["outlet", "url", "title", "published"]));
      return NOTHING;
    }
    case "POST /collate":
      await desk.collate(flag(await bodyJson(request), "together"));
      return NOTHING;
    case "GET /decisions":
      return json(await desk.decisions());
    case "PUT /decisions": {
      const decisions = await bodyJson(request);
      if (typeof decisions !== "object" || decisions === null || Array.isArray(decisions)) throw new DeskError("Expected decisions as one JSON object.");
      await desk.keepDecisions(decisions);
      return NOTHING;
    }
    default:
      return json({ message: "There is nothing under this address." }, 404);
  }
}

const NOTHING: Answer = { status: 204, type: "text/plain", pieces: [] };

export function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json", pieces: [JSON.stringify(value)] };
}
