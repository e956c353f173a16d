// A page that uses daejo, in itself and in a worker. Is built by Vite and opened by the test, which waits for `findings`.
import { check } from "daejo";

const pair = { en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." };

const inWorker = new Promise((resolve, reject) => {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => resolve(data));
  worker.addEventListener("error", reject);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a worker
  worker.postMessage(pair);
});

// Long enough for several turns, each of which lets the page draw and listen.
const repeated = (text) => Array.from({ length: 400 }, (_, index) => `${text} (${index + 1})`).join("\n\n");
const long = { en: repeated(pair.en), ko: repeated(pair.ko) };

window.turns = check(long).then(({ beads }) => beads.length);
window.stopped = check(long, { signal: AbortSignal.timeout(1) }).catch(({ code, cause }) => [code, cause.name]);
window.findings = Promise.all([check(pair).then(({ discrepancies }) => discrepancies), inWorker]);
