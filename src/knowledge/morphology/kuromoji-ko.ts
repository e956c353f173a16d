import { DaejoError } from "../../errors.ts";
import { DICTIONARY_HINT, dictionaryBeside, pathOf } from "./kuromoji-dictionary.ts";
import type { Morpheme, Morphology } from "./morphology.ts";
import { linesOf, missingPackage, morphemesOf, type Surface } from "./surfaces.ts";

/** What is used of the package. */
interface KuromojiPackage {
  readonly MeCab: {
    readonly create: (options: { engine: "ko"; dictPath: string }) => Promise<{
      readonly underlyingTokenizer: {
        readonly tokenize: (text: string) => readonly { readonly surface_form: string; readonly pos: string }[];
      };
    }>;
  };
}

/** Distinct eojeols whose morphemes are kept: a book has fewer, and they take some ten megabytes. */
const KEPT = 50_000;

/**
 * The analyser of the package kuromoji-ko, which runs in the same process, in browsers too. `dictionary` is the folder or address
 * of its dictionary; where modules can be resolved, the package's own is found. Throws a `DaejoError` where either is missing.
 */
export async function kuromojiMorphology(options: { readonly dictionary?: string } = {}): Promise<Morphology> {
  const { MeCab }: KuromojiPackage = await import("kuromoji-ko").catch((error: unknown) => {
    throw missingPackage("kuromoji-ko", error);
  });
  const dictionary = options.dictionary ?? dictionaryBeside(packageAddress());
  const { underlyingTokenizer: tokenizer } = await MeCab.create({
    engine: "ko",
    dictPath: pathOf(dictionary),
  }).catch((error: unknown) => {
    throw new DaejoError("bad-option", `There is no Korean dictionary at ${dictionary}.`, DICTIONARY_HINT, {
      cause: error,
    });
  });

  const kept = new Map<string, readonly Morpheme[]>();
  const analyse = (eojeol: string): readonly Morpheme[] => {
    const known = kept.get(eojeol);
    if (known !== undefined) return known;
    const surfaces = linesOf(eojeol)
      .flatMap((line) => tokenizer.tokenize(line))
      .map(({ surface_form, pos }): Surface => [surface_form, pos]);
    const [morphemes = []] = morphemesOf([eojeol], surfaces, DICTIONARY_HINT);
    const oldest = kept.size < KEPT ? undefined : kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(eojeol, morphemes);
    return morphemes;
  };
  return { name: "kuromoji-ko", analyse };
}

/** Undefined where modules are not resolved while the program runs, as in what a bundler made for a browser. */
function packageAddress(): string | undefined {
  const meta: { readonly resolve?: (specifier: string) => string } = import.meta;
  try {
    return meta.resolve?.("kuromoji-ko");
  } catch {
    return undefined;
  }
}
