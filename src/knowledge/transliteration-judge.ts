import { CELL, type HangulName, type LatinArrangement, type LatinName } from "./transliteration-spelling.ts";
import { SOUNDS, type HangulWord, type LatinWord } from "./transliteration-symbols.ts";
import { readPath, STEP } from "./transliteration-table.ts";
import { ROW, type Weights } from "./transliteration-weights.ts";

/** What the judge looks at beside the weight of the path. */
export const TRAITS = 23;
/** Nodes between the traits and the verdict. */
export const NODES = 14;
/** Means and scales of the traits, weights and offset of each node, weights and offset of the verdict. */
export const JUDGE_SIZE: number = 2 * TRAITS + NODES * (TRAITS + 1) + NODES + 1;

/** What `readTraits` fills and `judge` weighs, used again for each pair of names. */
export const traits: Float64Array = new Float64Array(TRAITS);

/**
 * Fills `traits` from the path that `findPath` has just found in this order; `score` in ones. A sum forgives one wrong
 * sound in a long name: the worst step, and how much better the letters of each step could be heard, do not.
 */
export function readTraits(
  weights: Weights,
  latin: LatinName,
  arrangement: LatinArrangement,
  hangul: HangulName,
  order: number,
  score: number,
): void {
  const { steps } = weights;
  const letters = arrangement.size;
  const sounds = hangul.symbols.sounds.length;
  let [worst, negative, regrets, worstRegret, lackingLetters, lackingSounds, lackingWords] = [9, 0, 0, 0, 0, 0, 0];
  let [strangeLetters, strangeSounds] = [0, 0];
  // Of the word at hand, from its end on; and the worst word so far.
  let [wordValue, wordRegret, wordLetters] = [0, 0, 0];
  let [worstWord, worstWordRegret, worstMeanRegret] = [2, 0, 0];
  let [numbers, unwritten, unheard, pairRegret, lastRegret, initials] = [0, 0, 0, 0, 0, 0];
  readPath((step, letter, sound, nextLetter, nextSound) => {
    if (step >= 0) {
      const value = unitWeight(weights, latin, arrangement, step, letter, nextLetter) / steps;
      if (value < worst) worst = value;
      if (value < 0) negative += value;
      let regret = -value;
      if (nextLetter > letter) regret = bestOfGroup(weights, latin, arrangement, letter, nextLetter) / steps - value;
      else unwritten++;
      if (nextSound === sound) unheard++;
      if (regret > 0) {
        regrets += regret;
        if (regret > worstRegret) worstRegret = regret;
        if (regret + lastRegret > pairRegret) pairRegret = regret + lastRegret;
        lastRegret = regret;
      } else lastRegret = 0;
      wordValue += value;
      wordRegret += regret > 0 ? regret : 0;
      wordLetters += nextLetter - letter;
      const isStart =
        nextLetter > letter && (arrangement.cells[arrangement.base + letter * CELL.size + CELL.word] as number) >= 0;
      if (isStart) {
        worstWord = Math.min(worstWord, wordValue / wordLetters);
        worstWordRegret = Math.max(worstWordRegret, wordRegret);
        worstMeanRegret = Math.max(worstMeanRegret, wordRegret / wordLetters);
        wordValue = wordRegret = wordLetters = 0;
      }
    } else if (step === STEP.latinLacks) {
      lackingLetters += nextLetter - letter;
      lackingWords++;
      const word = arrangement.cells[arrangement.base + letter * CELL.size + CELL.word] as number;
      if (isStrange(latin.symbols.words, latin.known, word)) strangeLetters += nextLetter - letter;
    } else if (step === STEP.hangulLacks) {
      lackingSounds += nextSound - sound;
      lackingWords++;
      const word = hangul.wordAt[sound] as number;
      if (isStrange(hangul.symbols.words, hangul.known, word)) strangeSounds += nextSound - sound;
    } else if (step === STEP.sameNumber) numbers = 1;
    else if (step === STEP.initial) initials++;
  });
  if (numbers === 0 && hasNumber(latin.symbols.words) && hasNumber(hangul.symbols.words)) numbers = -1;
  const matched = letters - lackingLetters;
  traits[0] = score;
  traits[1] = score / (letters + sounds);
  traits[2] = worst;
  traits[3] = negative;
  traits[4] = lackingLetters / letters;
  traits[5] = lackingSounds / sounds;
  traits[6] = lackingWords;
  traits[7] = Math.log(1 + matched);
  traits[8] = Math.log(1 + sounds - lackingSounds);
  traits[9] = shareOf(latin, 0);
  traits[10] = shareOf(latin, 1);
  traits[11] = shareOf(latin, 2);
  traits[12] = order === 0 ? 0 : 1;
  traits[13] = regrets;
  traits[14] = worstRegret;
  traits[15] = pairRegret;
  traits[16] = numbers;
  traits[20] = worstWord;
  traits[21] = worstWordRegret;
  traits[22] = worstMeanRegret;
  // What both sides keep for themselves, beyond words that are often lacking: hardly one name.
  traits[18] = Math.min(strangeLetters, strangeSounds);
  traits[19] = (strangeLetters + strangeSounds) / (letters + sounds);
  traits[17] = unwritten + unheard + 2 * initials;
}

/** 0…1 from the traits: one layer of nodes, learned. */
export function judge(parameters: Float32Array): number {
  let at = 2 * TRAITS;
  let verdict = parameters[JUDGE_SIZE - 1] as number;
  for (let trait = 0; trait < TRAITS; trait++) {
    normal[trait] =
      ((traits[trait] as number) - (parameters[trait] as number)) * (parameters[TRAITS + trait] as number);
  }
  for (let node = 0; node < NODES; node++) {
    let sum = parameters[at + TRAITS] as number;
    for (let trait = 0; trait < TRAITS; trait++) sum += (normal[trait] as number) * (parameters[at + trait] as number);
    // Nearly a tangent, and much faster: a bend is all that is needed.
    verdict += (sum / (1 + Math.abs(sum))) * (parameters[JUDGE_SIZE - 1 - NODES + node] as number);
    at += TRAITS + 1;
  }
  return 1 / (1 + Math.exp(-verdict));
}

const normal = new Float64Array(TRAITS);

function shareOf(latin: LatinName, kind: number): number {
  return latin.first === kind ? latin.share : latin.second === kind ? 1 - latin.share : 0;
}

function isStrange(words: readonly (LatinWord | HangulWord)[], known: readonly number[], word: number): boolean {
  return (known[word] as number) < 0 && (words[word] as LatinWord | HangulWord).number < 0;
}

function hasNumber(words: readonly (LatinWord | HangulWord)[]): boolean {
  for (let i = 0; i < words.length; i++) if ((words[i] as LatinWord | HangulWord).number >= 0) return true;
  return false;
}

/** The weight of a unit for letters [start, end) in their surroundings. */
function unitWeight(
  weights: Weights,
  latin: LatinName,
  { cells, base }: LatinArrangement,
  unit: number,
  start: number,
  end: number,
): number {
  const table = weights.weights;
  const r = unit * ROW.size;
  const from = base + start * CELL.size;
  const to = base + end * CELL.size;
  return (
    (table[r] as number) +
    (table[r + (cells[from + CELL.before] as number)] as number) +
    (table[r + (cells[to + CELL.next] as number)] as number) +
    (table[r + (cells[to + CELL.second] as number)] as number) +
    (end > start ? (table[r + (cells[from + CELL.mark] as number)] as number) : 0) +
    latin.share * (table[r + ROW.class + latin.first] as number) +
    (1 - latin.share) * (table[r + ROW.class + latin.second] as number)
  );
}

const SURROUNDINGS = 3;

/** The best that the same letters could be heard as. */
function bestOfGroup(
  weights: Weights,
  latin: LatinName,
  arrangement: LatinArrangement,
  start: number,
  end: number,
): number {
  const group = arrangement.cells[arrangement.base + start * CELL.size + CELL.groups + end - start - 1] as number;
  let best = Number.NEGATIVE_INFINITY;
  const last = weights.first[(group + 1) * (SOUNDS + 1)] as number;
  for (let unit = weights.first[group * (SOUNDS + 1)] as number; unit < last; unit++) {
    // Surroundings hardly ever make up for so much.
    if ((weights.weights[unit * ROW.size] as number) < best - SURROUNDINGS * weights.steps) continue;
    const value = unitWeight(weights, latin, arrangement, unit, start, end);
    if (value > best) best = value;
  }
  return best;
}
