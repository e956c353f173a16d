import type { Config, PairPattern } from "../../config.ts";
import { findBilingualFiles, proposeFiles } from "./bilingual-files.ts";
import { expandFiles, expandPairs, type ExpandedPairs } from "./expand.ts";
import { findNamedPairs } from "./named-pairs.ts";
import { type ProposedPattern, proposePatterns } from "./propose.ts";
import { confirmNamed } from "./script-share.ts";
import { PASSED_OVER } from "./walk.ts";

/** A configuration for the files of a folder, with what its patterns find there. */
export interface Proposal {
  readonly config: Config;
  readonly patterns: readonly (ProposedPattern & { readonly lonely: { readonly en: number; readonly ko: number } })[];
  readonly files: readonly { readonly pattern: string; readonly count: number }[];
  readonly total: { readonly pairs: number; readonly files: number; readonly en: number; readonly ko: number };
}

/**
 * What a configuration for these files may say; undefined where no names speak of two languages. `read` gives the text of a
 * file, undefined where it has none.
 */
export async function proposeConfig(
  files: readonly string[],
  cwd: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<Proposal | undefined> {
  const named = await confirmNamed(findNamedPairs(files), read);
  const both = await withKorean(findBilingualFiles(files), read);
  if (named.length === 0 && both.length === 0) return undefined;
  const proposed = proposePatterns(named, files);
  const bilingual = proposeFiles(both, files);
  const seen = new Set(files);
  const strays = new Set<string>();
  // Patterns may overlap: a file counts once.
  const found = { pairs: new Set<string>(), en: new Set<string>(), ko: new Set<string>() };
  const patterns: (ProposedPattern & { readonly lonely: { readonly en: number; readonly ko: number } })[] = [];
  for (const each of proposed) {
    const expanded = await expandPairs([each.pattern], [], cwd);
    for (const path of pathsOf(expanded)) if (!seen.has(path)) strays.add(strayFolder(path));
    const own = expanded.pairs.filter(({ en, ko }) => seen.has(en) && seen.has(ko));
    for (const { en } of own) found.pairs.add(en);
    const alone = expanded.lonely.filter(({ path }) => seen.has(path));
    for (const { path, language } of alone) found[language].add(path);
    const lonely = {
      en: alone.filter(({ language }) => language === "en").length,
      ko: alone.filter(({ language }) => language === "ko").length,
    };
    patterns.push({ ...each, pairs: own.length, lonely });
  }
  const counted = [];
  for (const pattern of bilingual) {
    const matched = await expandFiles([pattern], [], cwd);
    for (const path of matched) if (!seen.has(path)) strays.add(strayFolder(path));
    counted.push({ pattern, count: matched.filter((path) => seen.has(path)).length });
  }
  return {
    config: configOf(proposed, bilingual, [...strays].toSorted()),
    patterns,
    files: counted,
    total: { pairs: found.pairs.size, files: both.length, en: found.en.size, ko: found.ko.size },
  };
}

function pathsOf({ pairs, lonely }: ExpandedPairs): string[] {
  return [...pairs.flatMap(({ en, ko }) => [en, ko]), ...lonely.map(({ path }) => path)];
}

/** Patterns go into folders that were passed over; those are to be left out. */
function strayFolder(path: string): string {
  const folder = path.split("/").find((part) => PASSED_OVER.has(part) || part.startsWith("."));
  return folder === undefined ? path : `**/${folder}/**`;
}

/** Memories and catalogues name their languages inside. */
async function withKorean(
  files: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const isKorean = await Promise.all(
    files.map(async (path) => !/\.(?:tmx|xcstrings)$/i.test(path) || /["']ko\b/i.test((await read(path)) ?? "")),
  );
  return files.filter((_, index) => isKorean[index]);
}

function configOf(proposed: readonly ProposedPattern[], files: readonly string[], exclude: readonly string[]): Config {
  // Plain text and subtitles may be anything.
  const telling = proposed.filter(({ pattern }) => !/\.(?:te?xt|srt|vtt)$/.test(pattern.en));
  const isDocuments = telling.some(({ sort }) => sort === "document");
  const messages = telling.filter(({ sort }) => sort === "messages").map(({ pattern }) => pattern);
  const isMessages = messages.length > 0 || (files.length > 0 && !isDocuments);
  const overrides = [{ files: messages.flatMap(({ en, ko }) => [en, ko]), preset: "ui" as const }];
  return {
    ...(proposed.length === 0 ? {} : { pairs: proposed.map(({ pattern }) => written(pattern)) }),
    ...(files.length === 0 ? {} : { files }),
    ...(exclude.length === 0 ? {} : { exclude }),
    ...(isDocuments || isMessages ? { preset: isDocuments ? ("docs" as const) : ("ui" as const) } : {}),
    ...(isDocuments && isMessages ? { overrides } : {}),
  };
}

function written(pattern: PairPattern): string | PairPattern {
  return pattern.exclude === undefined ? `${pattern.en} => ${pattern.ko}` : pattern;
}
