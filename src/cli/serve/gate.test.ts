import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { admit, newToken } from "./gate.ts";

const token = newToken();
const isLetIn = (host: string, port: number): boolean =>
  "path" in admit({ url: `/${token}/project.json`, headers: { host } } as IncomingMessage, token, port);

it("a browser leaves out the port 80 and no other", () => {
  expect(isLetIn("127.0.0.1", 80)).toBe(true);
  expect(isLetIn("localhost:80", 80)).toBe(true);
  expect(isLetIn("localhost", 8080)).toBe(false);
  expect(isLetIn("localhost:8080", 80)).toBe(false);
});
