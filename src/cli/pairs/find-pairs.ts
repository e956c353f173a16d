import type { Document } from "../../formats/document.ts";
import type { Language } from "../../text/span.ts";
import type { Progress } from "../run/progress.ts";
import { documentTextOf, type DocumentText } from "./document-text.ts";
import type { FilePair } from "./expand.ts";
import { findNamedPairs } from "./named-pairs.ts";
import { sortOf } from "./walk.ts";

/** Two files that are versions of one text, and how that is known. */
export interface FoundPair extends FilePair {
  readonly by: "name" | "content";
  /** 0…1 */
  readonly confidence: number;
}

/** What became of the files that hold text of either language; each is in one of the lists. */
export interface FoundPairs {
  readonly pairs: readonly FoundPair[];
  /** Pairs that are too doubtful to be proposed. */
  readonly unsure: readonly FoundPair[];
  /** Files that hold both languages. */
  readonly mixed: readonly string[];
  /** Files without a counterpart. */
  readonly alone: Readonly<Record<Language, readonly string[]>>;
  readonly unreadable: readonly string[];
}

/** A Korean text quotes English, and a page is often translated in part; an English one only mentions Korean. */
const KOREAN_FROM = 0.65;
const ENGLISH_TO = 0.1;

/**
 * Pairs files by their names, and what is left by what it says. `read` gives a file's document, undefined where it cannot be
 * read; `progressFor` shows how far the comparison of so many texts has come.
 */
export async function findPairs(
  files: readonly string[],
  read: (path: string) => Promise<Document | undefined>,
  progressFor: (count: number) => Progress,
): Promise<FoundPairs> {
  const { texts, unreadable } = await readTexts(files, read);
  const named = findNamedPairs([...texts.keys()]).map((pair) => judgeNamed(pair, texts));
  const sure = named.filter(({ confidence }) => confidence >= 0.5);
  const doubtful = named.filter(({ confidence }) => confidence > 0 && confidence < 0.5);
  const taken = new Set([...sure, ...doubtful].flatMap(({ en, ko }) => [en, ko]));
  const rest = [...texts.values()].filter(({ path }) => !taken.has(path));
  const english = rest.filter((text) => sideOf(text) === "en");
  const korean = rest.filter((text) => sideOf(text) === "ko" || sideOf(text) === "mixed");
  const matches = await matchRest(english, korean, progressFor);
  const byContent = (pair: FilePair & { readonly confidence: number }): FoundPair => ({ ...pair, by: "content" });
  const pairs = [...sure, ...matches.pairs.map(byContent)].toSorted((a, b) => (a.en < b.en ? -1 : 1));
  // What holds both languages is likelier to be a document of its own than a doubtful half.
  const isMixed = (path: string): boolean => sideOf(texts.get(path) as DocumentText) === "mixed";
  const guessed = matches.unsure.filter(({ ko }) => !isMixed(ko));
  const unsure = [...doubtful, ...guessed.map(byContent)];
  for (const { en, ko } of [...matches.pairs, ...guessed]) taken.add(en).add(ko);
  const left = rest.filter(({ path }) => !taken.has(path));
  const pathsOf = (side: string): string[] => left.filter((text) => sideOf(text) === side).map(({ path }) => path);
  return { pairs, unsure, mixed: pathsOf("mixed"), alone: { en: pathsOf("en"), ko: pathsOf("ko") }, unreadable };
}

async function readTexts(
  files: readonly string[],
  read: (path: string) => Promise<Document | undefined>,
): Promise<{ texts: Map<string, DocumentText>; unreadable: string[] }> {
  const readable = files.filter((path) => sortOf(path) !== undefined);
  const texts = new Map<string, DocumentText>();
  const unreadable: string[] = [];
  // One by one: thousands of open files are more than a system allows.
  for (const path of readable) {
    const document = await read(path);
    if (document === undefined) unreadable.push(path);
    else texts.set(path, documentTextOf(document));
  }
  return { texts, unreadable };
}

function sideOf({ koreanShare }: DocumentText): Language | "mixed" | "none" {
  if (koreanShare === undefined) return "none";
  if (koreanShare <= ENGLISH_TO) return "en";
  return koreanShare >= KOREAN_FROM ? "ko" : "mixed";
}

/** Names are believed where the texts are in the languages that they say; a Korean side still in English makes them doubtful. */
function judgeNamed({ en, ko }: FilePair, texts: ReadonlyMap<string, DocumentText>): FoundPair {
  const [inEn, inKo] = [en, ko].map((path) => texts.get(path)?.koreanShare) as [number?, number?];
  const confidence = inEn === undefined || inKo === undefined ? 0.3 : inKo > inEn ? 1 : inKo === inEn ? 0.3 : 0;
  return { en, ko, by: "name", confidence };
}

async function matchRest(
  english: readonly DocumentText[],
  korean: readonly DocumentText[],
  progressFor: (count: number) => Progress,
): Promise<{
  pairs: readonly (FilePair & { readonly confidence: number })[];
  unsure: readonly (FilePair & { readonly confidence: number })[];
}> {
  if (english.length === 0 || korean.length === 0) return { pairs: [], unsure: [] };
  // What knows both languages is loaded only where names do not say it all.
  const [{ matchContent }, { createChecker }, { loadKnowledge }] = await Promise.all([
    import("./match-content.ts"),
    import("../../create-checker.ts"),
    import("../../knowledge/load.ts"),
  ]);
  const [checker, knowledge] = await Promise.all([createChecker(), loadKnowledge()]);
  const progress = progressFor(korean.length);
  try {
    return matchContent(english, korean, {
      checker,
      knowledge,
      onDone: (path) => {
        progress.step(path);
      },
    });
  } finally {
    progress.end();
  }
}
