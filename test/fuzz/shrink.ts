import type { FuzzInput } from "./input.ts";

/** A smaller input that still fails: halves, quarters … of its parts are left out as long as `fails` holds, in at most `tries` tries. */
export async function shrink(
  input: FuzzInput,
  fails: (input: FuzzInput) => Promise<boolean>,
  tries: number,
): Promise<FuzzInput> {
  let [smallest, left] = [input, tries];
  for (let divisor = 2; divisor <= 64 && left > 0; divisor *= 2) {
    for (let at = 0; at < smallest.parts.length; at++) {
      for (let start = 0; start < lengthOf(smallest, at) && left > 0;) {
        const length = Math.max(1, Math.ceil(lengthOf(smallest, at) / divisor));
        const candidate = without(smallest, at, start, length);
        left--;
        if (await fails(candidate)) smallest = candidate;
        else start += length;
      }
    }
  }
  return smallest;
}

function lengthOf({ parts }: FuzzInput, at: number): number {
  return parts[at]?.length ?? 0;
}

function without(input: FuzzInput, at: number, start: number, length: number): FuzzInput {
  const parts = input.parts.map((part, index) => {
    if (index !== at) return part;
    if (typeof part === "string") return part.slice(0, start) + part.slice(start + length);
    return Uint8Array.from([...part.subarray(0, start), ...part.subarray(start + length)]);
  });
  return { ...input, parts };
}
