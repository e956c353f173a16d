import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

async function linesOf(text: string, { size = 64, most = 8 } = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const { bytes, isTooLong } of readLines(cut(Buffer.from(text), size), most)) {
    lines.push(
      isTooLong ? `too long: ${Buffer.from(bytes).toString("hex").slice(0, 8)}` : Buffer.from(bytes).toString(),
    );
  }
  return lines;
}

function tooLong(line: string): string {
  return `too long: ${createHash("sha256").update(line).digest("hex").slice(0, 8)}`;
}

it("gives the same lines however the stream is cut", async () => {
  const text = "one\n\nzwei\r\n가나\n12345678\n123456789\nabcdefghijklmnopq\nlast";
  const lines = ["one", "", "zwei\r", "가나", "12345678", tooLong("123456789"), tooLong("abcdefghijklmnopq"), "last"];
  for (let size = 1; size <= text.length; size++) expect(await linesOf(text, { size })).toEqual(lines);
});

it("gives no line behind the last line feed", async () => {
  expect(await linesOf("")).toEqual([]);
  expect(await linesOf("\n")).toEqual([""]);
  expect(await linesOf("a\n")).toEqual(["a"]);
  expect(await linesOf("0123456789")).toEqual([tooLong("0123456789")]);
});

it("keeps a line apart from the memory that it was read into", async () => {
  const memory = Buffer.from("one\ntwo\n");
  const lines = readLines(cut(memory, 64), 8);
  const first = await lines.next();
  memory.fill(0);
  expect(Buffer.from((first.value as { bytes: Uint8Array }).bytes).toString()).toBe("one");
});
