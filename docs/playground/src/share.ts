import type { Draft } from "./draft.ts";

/** Characters of a link's fragment. Browsers take more, but mail and chat programs cut long links. */
export const LONGEST_LINK = 8_000;

/** Bytes that a link may unpack to: one that somebody sends could hold gigabytes of the same letter. */
const LARGEST = 1_000_000;

/** First comes how the rest is packed: `d.` deflated, `p.` plain, both in base64url. */
const DEFLATED = "d.";
const PLAIN = "p.";

/** A draft as the fragment of a link, without its `#`; texts that are not shown stay out. Undefined where it would be too long. */
export async function toFragment(draft: Draft): Promise<string | undefined> {
  const { kind, format, text, en, ko } = draft;
  const shown = kind === "mixed" ? { kind, format, text } : { kind, format, en, ko };
  const bytes = new TextEncoder().encode(JSON.stringify(shown));
  const fragment =
    typeof CompressionStream === "undefined"
      ? PLAIN + toBase64(bytes)
      : DEFLATED + toBase64(await through(bytes, new CompressionStream("deflate-raw"), Infinity));
  return fragment.length > LONGEST_LINK ? undefined : fragment;
}

/** Whether a fragment says that it holds a draft; others name a place on the page. */
export function holdsDraft(fragment: string): boolean {
  return fragment.startsWith(DEFLATED) || fragment.startsWith(PLAIN);
}

/** What `toFragment` made; undefined where the fragment is nothing of that kind. */
export async function fromFragment(fragment: string): Promise<Draft | undefined> {
  if (fragment.length > LONGEST_LINK) return undefined;
  try {
    const bytes = await unpack(fragment);
    return bytes && toDraft(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    // No base64, nothing deflated, no UTF-8, no JSON.
    return undefined;
  }
}

async function unpack(fragment: string): Promise<Uint8Array | undefined> {
  const packed = fragment.slice(2);
  if (!holdsDraft(fragment)) return undefined;
  if (fragment.startsWith(PLAIN)) return fromBase64(packed);
  return through(fromBase64(packed), new DecompressionStream("deflate-raw"), LARGEST);
}

/** All bytes that come out of a stream; it is an error if they are more than `most`. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("The link unpacks to too much.");
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}

/** A link comes from anybody: it may hold any value. */
function toDraft(value: unknown): Draft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, format, text = "", en = "", ko = "" } = value as Record<string, unknown>;
  if (kind !== "mixed" && kind !== "pair") return undefined;
  if (format !== "text" && format !== "markdown") return undefined;
  if (typeof text !== "string" || typeof en !== "string" || typeof ko !== "string") return undefined;
  return { kind, format, text, en, ko };
}
