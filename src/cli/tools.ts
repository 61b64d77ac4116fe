import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
