import { check } from "daejo";

self.addEventListener("message", async ({ data }) => {
  const { discrepancies } = await check(data);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the page that made the worker
  self.postMessage(discrepancies);
});
