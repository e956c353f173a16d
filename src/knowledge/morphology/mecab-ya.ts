import { DaejoError } from "../../errors.ts";
import type { Morpheme, Morphology } from "./morphology.ts";
import { linesOf, missingPackage, morphemesOf, type Surface } from "./surfaces.ts";

/** What is used of the package. */
interface MecabPackage {
  readonly pos: (text: string, done: (error: unknown, surfaces: readonly Surface[]) => void) => void;
}

/**
 * Bytes of text for one run of mecab. The package passes them as an argument of the command, of which systems take 100 kB and
 * more, and reads at most 1 MB of output, some 60 bytes for each syllable.
 */
const BATCH = 20_000;
const SYLLABLE_BYTES = 3;
/** Distinct eojeols that are kept, beside those of the last call: as many as some books have. */
const KEPT = 200_000;

const HINT =
  "Install mecab-ko with mecab-ko-dic, and start with MECAB_LIB_PATH set to the folder above bin/mecab (/usr for /usr/bin/mecab) and, unless it is the default, MECABRC to a file that names the Korean dictionary.";

/**
 * The analyser mecab-ko by way of the package mecab-ya, which starts it as a process: whoever calls `analyse` has awaited
 * `prepare` with the texts. Throws a `DaejoError` where the package is missing, `prepare` one where mecab cannot be run.
 */
export async function mecabMorphology(): Promise<Morphology> {
  // @ts-expect-error: the package has no types.
  const loaded = import("mecab-ya") as Promise<{ readonly default: MecabPackage }>;
  const { default: mecab } = await loaded.catch((error: unknown) => {
    throw missingPackage("mecab-ya", error);
  });

  const kept = new Map<string, readonly Morpheme[]>();
  const prepare = async (texts: readonly string[]): Promise<void> => {
    const readings = new Map(eojeolsOf(texts).map((eojeol) => [eojeol, kept.get(eojeol)]));
    const unread = [...readings.keys()].filter((eojeol) => readings.get(eojeol) === undefined);
    const surfaces: Surface[] = [];
    for (const batch of batchesOf(unread.flatMap(linesOf))) {
      for (const surface of await run(mecab, batch)) surfaces.push(surface);
    }
    const fresh = morphemesOf(unread, surfaces, HINT).values();
    for (const [eojeol, known] of readings) {
      // Deleted first, so that it is the youngest.
      kept.delete(eojeol);
      kept.set(eojeol, known ?? fresh.next().value ?? []);
    }
    for (const oldest of kept.keys()) {
      if (kept.size <= Math.max(KEPT, readings.size)) break;
      kept.delete(oldest);
    }
  };
  const analyse = (eojeol: string): readonly Morpheme[] => {
    const morphemes = kept.get(eojeol);
    if (morphemes === undefined) {
      throw new DaejoError("bad-input", `"${eojeol}" was not prepared.`, "Await `prepare` with the text it stands in.");
    }
    return morphemes;
  };
  return { name: "mecab-ya", prepare, analyse };
}

function eojeolsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/[가-힣]+/g) ?? []))];
}

/**
 * Lines joined as far as they fit. Lines, not words in a row: mecab reads each for itself, where neighbours that only chance put
 * together would change a reading, and it cuts lines above 8 kB wherever that is.
 */
function batchesOf(lines: readonly string[]): string[] {
  const batches: string[] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const more = line.length * SYLLABLE_BYTES + 1;
    if (batch.length > 0 && bytes + more > BATCH) {
      batches.push(batch.join("\n"));
      batch = [];
      bytes = 0;
    }
    batch.push(line);
    bytes += more;
  }
  if (batch.length > 0) batches.push(batch.join("\n"));
  return batches;
}

async function run(mecab: MecabPackage, text: string): Promise<readonly Surface[]> {
  try {
    return await new Promise((resolve, reject) => {
      mecab.pos(text, (error, surfaces) => {
        if (error) reject(error);
        else resolve(surfaces);
      });
    });
  } catch (error) {
    throw new DaejoError("bad-option", "mecab could not be run.", HINT, { cause: error });
  }
}
