import { HASH_START, hashNext, type StringTable } from "./string-table.ts";

/**
 * The pieces that eojeols are made of, with what each costs: minus the logarithm of its share, in steps of COST_STEP; ABSENT
 * where a form is no such piece. Arrays are indexed by the number of the form.
 */
export interface KoreanPieces {
  readonly forms: StringTable;
  /** As a word that does not change: a noun, an adverb, a root. */
  readonly noun: Uint8Array;
  /** As what a verb or adjective looks like before its ending. */
  readonly verb: Uint8Array;
  /** As all that follows a noun (particles, 하다 with its endings), or a verb. */
  readonly nounTail: Uint8Array;
  readonly verbTail: Uint8Array;
  /** The word that a form belongs to, as a noun and as a verb. */
  readonly nounLemma: Uint16Array;
  readonly verbLemma: Uint16Array;
}

/** What a step of a cost is, in nats. */
export const COST_STEP: number = 1 / 8;
/** The cost of a form that is no such piece. */
export const ABSENT = 255;

/** A word inside an eojeol. Offsets count in the eojeol's text. */
export interface KoreanToken {
  /** The number of its word, or -1 for a stretch that no word is known for. */
  readonly lemma: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_FORM = 12;
/** What it costs, in nats, to take a stretch for a word that is not known, and each of its syllables. */
const UNKNOWN = 9;
const UNKNOWN_SYLLABLE = 4.2;
/** A word directly behind a verb (`할수`), and an ending behind an ending. */
const AFTER_VERB = 4;
/** A word directly behind an ending, where a writer left the space out. */
const AFTER_TAIL = 4;
/** Longest stretch that is taken for one unknown word, and longest run that is read at once: time must stay in proportion. */
const LONGEST_UNKNOWN = 12;
const LONGEST_RUN = 200;
const FURTHER_TAIL = 3;
/** What a word of one syllable costs more: most such syllables are parts of another word. */
const ONE_SYLLABLE = 1;
/** A verb that nothing follows: mostly a noun that looks like one. */
const BARE_VERB = 2.5;

/** What stands at a place of the eojeol: words may follow, a verb's ending must, or nothing but an ending can. */
const OPEN = 0;
const VERB = 1;
const TAIL = 2;
const STATES = 3;

/** Reads a run of Hangul syllables as words; endings are left out. */
export interface KoreanTokeniser {
  /** The words of `text[start, end)`, in order and without overlap; offsets count in `text`. */
  readonly tokenise: (text: string, start: number, end: number) => readonly KoreanToken[];
  /** Whether all of `text[start, end)` is a particle or an ending, such as stands behind a word in other letters. */
  readonly isEnding: (text: string, start: number, end: number) => boolean;
}

/** A tokeniser by tables of pieces, which also says what it takes the endings for. */
export interface PieceTokeniser extends KoreanTokeniser {
  /** Every piece of the cheapest reading, from the last to the first. */
  readonly analyse: (
    text: string,
    start: number,
    end: number,
    use: (form: number, kind: PieceKind, from: number, to: number) => void,
  ) => void;
}

/** What a piece was taken for; `unknown` is a word that the tables do not hold. */
export type PieceKind = "noun" | "verb" | "nounTail" | "verbTail" | "unknown";
const KINDS: readonly PieceKind[] = ["noun", "verb", "nounTail", "verbTail", "unknown"];
const [AS_NOUN, AS_VERB, AS_NOUN_TAIL, AS_VERB_TAIL, AS_UNKNOWN] = [0, 1, 2, 3, 4] as const;

/** Reads each run as the cheapest sequence of words with at most a few endings at its end. */
export function createKoreanTokeniser(pieces: KoreanPieces): PieceTokeniser {
  const { forms } = pieces;
  const costs = packCosts(pieces);
  let room = 64;
  let cost = new Float64Array(room * STATES);
  /** How each state was reached: the place before, its state, the form and its kind. */
  let from = new Int32Array(room * STATES);
  let form = new Int32Array(room * STATES);

  function relax(to: number, state: number, total: number, origin: number, piece: number, kind: number): void {
    const cell = to * STATES + state;
    if (total >= (cost[cell] as number)) return;
    cost[cell] = total;
    from[cell] = origin;
    form[cell] = piece * KINDS.length + kind;
  }

  /** Fills the tables; returns the cheapest final cell. */
  function search(text: string, start: number, end: number): number {
    const length = end - start;
    if (length + 1 > room) {
      room = (length + 1) * 2;
      cost = new Float64Array(room * STATES);
      from = new Int32Array(room * STATES);
      form = new Int32Array(room * STATES);
    }
    // So few are filled faster by hand.
    for (let cell = (length + 1) * STATES - 1; cell > 0; cell--) cost[cell] = Number.POSITIVE_INFINITY;
    cost[OPEN] = 0;
    for (let at = 0; at < length; at++) {
      const open = cost[at * STATES + OPEN] as number;
      const afterVerb = cost[at * STATES + VERB] as number;
      const afterTail = cost[at * STATES + TAIL] as number;
      let word = open;
      let wordOrigin = at * STATES + OPEN;
      if (afterVerb + AFTER_VERB < word) {
        word = afterVerb + AFTER_VERB;
        wordOrigin = at * STATES + VERB;
      }
      if (afterTail + AFTER_TAIL < word) {
        word = afterTail + AFTER_TAIL;
        wordOrigin = at * STATES + TAIL;
      }
      if (word === Number.POSITIVE_INFINITY) continue;
      let hash = HASH_START;
      const most = Math.min(length, at + LONGEST_FORM);
      for (let to = at + 1; to <= most; to++) {
        hash = hashNext(hash, text.charCodeAt(start + to - 1));
        // Most stretches begin no piece at all, and then no longer one does.
        if (!forms.mayBegin(hash)) break;
        const id = forms.findHashed(hash, text, start + at, start + to);
        if (id < 0) continue;
        const extra = to === at + 1 ? ONE_SYLLABLE : 0;
        const packed = costs[id] as number;
        const asNoun = packed & 0xff;
        if (asNoun !== ABSENT) relax(to, OPEN, word + extra + asNoun * COST_STEP, wordOrigin, id, AS_NOUN);
        const asVerb = (packed >>> 8) & 0xff;
        if (asVerb !== ABSENT) relax(to, VERB, word + extra + asVerb * COST_STEP, wordOrigin, id, AS_VERB);
        if (at === 0) continue;
        const asNounTail = (packed >>> 16) & 0xff;
        if (asNounTail !== ABSENT) {
          relax(to, TAIL, open + asNounTail * COST_STEP, at * STATES + OPEN, id, AS_NOUN_TAIL);
          relax(to, TAIL, afterTail + asNounTail * COST_STEP + FURTHER_TAIL, at * STATES + TAIL, id, AS_NOUN_TAIL);
        }
        const asVerbTail = packed >>> 24;
        if (asVerbTail !== ABSENT) {
          relax(to, TAIL, afterVerb + asVerbTail * COST_STEP, at * STATES + VERB, id, AS_VERB_TAIL);
          relax(to, TAIL, afterTail + asVerbTail * COST_STEP + FURTHER_TAIL, at * STATES + TAIL, id, AS_VERB_TAIL);
        }
      }
      for (let to = at + 1; to <= Math.min(length, at + LONGEST_UNKNOWN); to++) {
        relax(to, OPEN, word + UNKNOWN + UNKNOWN_SYLLABLE * (to - at), wordOrigin, 0, AS_UNKNOWN);
      }
    }
    const last = length * STATES;
    let best = last + OPEN;
    if ((cost[last + VERB] as number) + BARE_VERB < (cost[best] as number)) best = last + VERB;
    if ((cost[last + TAIL] as number) < (cost[best] as number)) best = last + TAIL;
    return best;
  }

  function inParts(text: string, start: number, end: number): KoreanToken[] {
    const tokens: KoreanToken[] = [];
    for (let part = start; part < end; part += LONGEST_RUN) {
      for (const token of tokeniser.tokenise(text, part, Math.min(end, part + LONGEST_RUN))) tokens.push(token);
    }
    return tokens;
  }

  const tokeniser: PieceTokeniser = {
    isEnding: (text, start, end) => isEnding(pieces, text, start, end),
    tokenise: (text, start, end) => {
      // Nobody writes so many syllables without a space; such a run is cut where it is.
      if (end - start > LONGEST_RUN) return inParts(text, start, end);
      let tokens: KoreanToken[] | undefined;
      for (let cell = search(text, start, end); cell >= STATES; cell = from[cell] as number) {
        const kind = (form[cell] as number) % KINDS.length;
        const id = Math.floor((form[cell] as number) / KINDS.length);
        if (kind === AS_NOUN_TAIL || kind === AS_VERB_TAIL) continue;
        const lemma = kind === AS_NOUN ? pieces.nounLemma[id] : kind === AS_VERB ? pieces.verbLemma[id] : -1;
        const tokenStart = start + Math.floor((from[cell] as number) / STATES);
        const token = { lemma: lemma as number, start: tokenStart, end: start + Math.floor(cell / STATES) };
        // Most runs are one word, and a list of one takes a tenth of the room of a list that was pushed to.
        if (tokens === undefined) tokens = [token];
        else tokens.push(token);
      }
      return tokens === undefined ? [] : tokens.length === 1 ? tokens : tokens.toReversed();
    },
    analyse: (text, start, end, use) => {
      for (let cell = search(text, start, Math.min(end, start + LONGEST_RUN)); cell >= STATES;) {
        const origin = from[cell] as number;
        const piece = form[cell] as number;
        const kind = KINDS[piece % KINDS.length] as PieceKind;
        const [first, last] = [start + Math.floor(origin / STATES), start + Math.floor(cell / STATES)];
        use(Math.floor(piece / KINDS.length), kind, first, last);
        cell = origin;
      }
    },
  };
  return tokeniser;
}

/** The four costs of each form in one number: a search asks for all of them at once, and memory is what it waits for. */
function packCosts({ noun, verb, nounTail, verbTail }: KoreanPieces): Uint32Array {
  const packed = new Uint32Array(noun.length);
  for (let id = 0; id < noun.length; id++) {
    packed[id] =
      (noun[id] as number) |
      ((verb[id] as number) << 8) |
      ((nounTail[id] as number) << 16) |
      ((verbTail[id] as number) << 24);
  }
  return packed;
}

/** Whether all of `text[start, end)` is a particle or an ending. */
export function isEnding(
  { forms, nounTail, verbTail }: KoreanPieces,
  text: string,
  start: number,
  end: number,
): boolean {
  if (end - start > LONGEST_FORM) return false;
  const form = forms.find(text, start, end);
  return form >= 0 && (nounTail[form] !== ABSENT || verbTail[form] !== ABSENT);
}
