import { github } from "./github.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdownComment } from "./markdown-comment.ts";
import type { Output } from "./output.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";
import { tsv } from "./tsv.ts";

/** Every form of a report beside text and JSON. A new one is an object in a file of its own and a line here. */
export const outputs: readonly Output[] = [jsonl, sarif, github, junit, rdjson, markdownComment, tsv];
