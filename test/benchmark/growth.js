/**
 * Aligns the documents that standard input holds with what ships, and prints how long each took, in milliseconds, and the
 * process's peak after each, in megabytes. JavaScript, so that nothing but the library stands in that memory.
 */
import { readFileSync } from "node:fs";
import { createChecker } from "../../dist/index.js";

/** How often the documents are aligned, the first one more often: a short time is more easily disturbed. */
const TIMES = [9, 3];
const documents = JSON.parse(readFileSync(0, "utf8"));
const checker = await createChecker();
const times = [];
const peaks = [];
for (const [index, document] of documents.entries()) {
  let least = Infinity;
  for (let i = 0; i < TIMES[index]; i++) {
    const start = performance.now();
    checker.align(document);
    least = Math.min(least, performance.now() - start);
  }
  times.push(least);
  peaks.push(Math.round(process.resourceUsage().maxRSS / 1024));
}
process.stdout.write(JSON.stringify({ times, peaks }));
