import { createKoreanTokeniser, type KoreanTokeniser } from "./korean-tokens.ts";
import { chancesOf, openLexicon, type ChanceOfAnswer, type Lexicon } from "./lexicon.ts";
import { openModel, type Model } from "./model.ts";
import { openNames, type NameKnowledge } from "./names.ts";
import { createTransliteration, type Transliteration } from "./transliteration.ts";

/** What daejo knows of the two languages beyond the texts before it. Made once, then only read. */
export interface Knowledge {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly chances: ChanceOfAnswer;
  readonly korean: KoreanTokeniser;
  readonly names: NameKnowledge;
  readonly transliteration: Transliteration;
}

/** Opens the bytes of a model. Throws a `DaejoError` `model` for bytes that are none. */
export function openKnowledge(bytes: Uint8Array): Knowledge {
  const model = openModel(bytes);
  const lexicon = openLexicon(model);
  let chances: ChanceOfAnswer | undefined;
  let names: NameKnowledge | undefined;
  return {
    model,
    lexicon,
    // Only aligning asks for them.
    get chances() {
      return (chances ??= chancesOf(lexicon));
    },
    korean: createKoreanTokeniser(lexicon.pieces),
    // A check asks for no names as facts, and making their tables ready is half of the work.
    get names() {
      return (names ??= openNames(model));
    },
    transliteration: createTransliteration(model),
  };
}
