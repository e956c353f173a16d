/** Which letter groups are heard as which sounds: expectation maximisation over whole names, seeded from the hand tables. */
import { codaRenderings, onsetRenderings, vowelRenderings } from "./renderings.ts";
import { readLatin, SOUNDS, type LatinWord } from "../../src/knowledge/transliteration-symbols.ts";
import { groupCode, LONGEST_GROUP, type UnitParts } from "../../src/knowledge/transliteration-weights.ts";
import { soundsOf, type NamePair } from "./transliteration-names.ts";

const ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/** Units and what each says: the log of its probability beside letters and sounds met by chance. */
export interface LearnedUnits extends UnitParts {
  readonly ratios: Float64Array;
}

interface Example {
  letters: Uint8Array;
  readonly orders: readonly Uint8Array[];
  readonly sounds: Uint8Array;
}

const ITERATIONS = 6;
const LEAST_GROUP = 12;
/** What an unseen rendering by one, two, three letters may count at first. */
const UNSEEN = [2e-7, 8e-8, 2e-8, 4e-9];
const LEAST_COUNT = 4;
const MOST_UNITS = 1800;
/** Two steps become a unit of their own when they are heard so together more often than apart, by this log ratio … */
const LEAST_LIFT = 0.4;
/** … and often enough to matter: count times ratio. */
const LEAST_GAIN = 6;
/** Per letter and sound; a pair below is no transliteration. */
const HOPELESS = -4.2;

export function learnUnits(pairs: readonly NamePair[]): LearnedUnits {
  const examples = pairs.filter(({ en }) => !/\s(?:of|the)\s|,/.test(en)).flatMap(exampleOf);
  const groups = countGroups(examples);
  const table = seedTable(groups);
  for (let round = 0; round < ITERATIONS; round++) maximise(examples, groups, table, round > 0);
  return collectUnits(examples, groups, table);
}

function exampleOf({ en, ko }: NamePair): Example[] {
  const { letters, words } = readLatin(en);
  const sounds = soundsOf(ko).filter((sound) => sound < SOUNDS);
  if (letters.length > 30 || sounds.length > 36 || sounds.length === 0) return [];
  const cut = (list: readonly LatinWord[]): Uint8Array =>
    Uint8Array.from(list.flatMap(({ start, end }) => letters.slice(start, end)).filter((letter) => letter < 26));
  const orders = [words];
  if (words.length > 1) orders.push([...words.slice(-1), ...words.slice(0, -1)]);
  if (words.length > 2) orders.push([...words.slice(1), ...words.slice(0, 1)]);
  const laid = orders.map(cut);
  return laid[0]?.length ? [{ letters: laid[0], orders: laid, sounds }] : [];
}

interface Groups {
  /** By `groupCode`. */
  readonly ids: Map<number, number>;
  readonly codes: number[];
  readonly lengths: number[];
}

/** Single letters always, longer groups when they are met often enough. */
function countGroups(examples: readonly Example[]): Groups {
  const counts = new Map<number, number>();
  for (const { letters } of examples) {
    for (let i = 0; i < letters.length; i++) {
      for (let length = 2; length <= LONGEST_GROUP && i + length <= letters.length; length++) {
        const code = groupCode(letters, i, i + length);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  const codes = Array.from({ length: 26 }, (_, letter) => letter + 1);
  for (const [code, count] of counts) if (count >= (code < 27 ** 3 ? LEAST_GROUP : LEAST_GROUP * 4)) codes.push(code);
  return {
    codes,
    ids: new Map(codes.map((code, id) => [code, id])),
    lengths: codes.map((code) => (code < 27 ? 1 : code < 27 ** 2 ? 2 : code < 27 ** 3 ? 3 : 4)),
  };
}

/** Probabilities: of a group with a sound (`group * SOUNDS + sound`), of a letter alone, of a sound alone. */
interface Table {
  readonly units: Float64Array;
  readonly letters: Float64Array;
  readonly sounds: Float64Array;
}

function seedTable(groups: Groups): Table {
  const units = new Float64Array(groups.codes.length * SOUNDS);
  for (let id = 0; id < groups.codes.length; id++) {
    units.fill(UNSEEN[(groups.lengths[id] as number) - 1] as number, id * SOUNDS, (id + 1) * SOUNDS);
  }
  const seed = (renderings: Readonly<Record<string, string>>, jamos: string, base: number): void => {
    for (const [jamo, list] of Object.entries(renderings)) {
      const sound = base + jamos.indexOf(jamo);
      list.split(";").forEach((part, rank) => {
        for (const group of part.split(" ")) {
          const letters = Uint8Array.from(group, (letter) => letter.charCodeAt(0) - 97);
          const id = groups.ids.get(groupCode(letters, 0, letters.length));
          if (id !== undefined) units[id * SOUNDS + sound] = rank === 0 ? 0.02 : 0.003;
        }
      });
    }
  };
  seed(onsetRenderings, ONSETS, 0);
  seed(vowelRenderings, VOWELS, 19);
  seed(codaRenderings, CODAS, 39);
  return { units, letters: new Float64Array(26).fill(0.004), sounds: new Float64Array(SOUNDS).fill(0.001) };
}

const SIDE = 40;
const forward = new Float64Array(SIDE * SIDE);
const backward = new Float64Array(SIDE * SIDE);
const groupAt = new Int32Array(SIDE * LONGEST_GROUP);

function findGroups(letters: Uint8Array, groups: Groups): void {
  for (let i = 0; i < letters.length; i++) {
    for (let length = 1; length <= LONGEST_GROUP; length++) {
      const inside = i + length <= letters.length;
      groupAt[i * LONGEST_GROUP + length - 1] = inside ? (groups.ids.get(groupCode(letters, i, i + length)) ?? -1) : -1;
    }
  }
}

/** The probability of the pair, sums of all ways to each cell left in `forward`. */
function sumForward(letters: Uint8Array, sounds: Uint8Array, table: Table): number {
  const [n, m] = [letters.length, sounds.length];
  const width = m + 1;
  forward.fill(0, 0, (n + 1) * width);
  forward[0] = 1;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = forward[i * width + j] as number;
      if (here === 0) continue;
      if (i < n) forward[(i + 1) * width + j]! += here * table.letters[letters[i]!]!;
      if (j < m) forward[i * width + j + 1]! += here * table.sounds[sounds[j]!]!;
      if (i === n || j === m) continue;
      for (let length = 1; length <= LONGEST_GROUP && i + length <= n; length++) {
        const group = groupAt[i * LONGEST_GROUP + length - 1]!;
        if (group >= 0) forward[(i + length) * width + j + 1]! += here * table.units[group * SOUNDS + sounds[j]!]!;
      }
    }
  }
  return forward[n * width + m]!;
}

/** One round: expected counts of all units become the new probabilities. */
function maximise(examples: readonly Example[], groups: Groups, table: Table, orders: boolean): void {
  const units = new Float64Array(table.units.length);
  const alone = new Float64Array(26).fill(0.5);
  const unwritten = new Float64Array(SOUNDS).fill(0.5);
  for (const example of examples) {
    const { sounds } = example;
    if (orders && example.orders.length > 1) example.letters = likeliestOrder(example, groups, table);
    const { letters } = example;
    findGroups(letters, groups);
    const total = sumForward(letters, sounds, table);
    const [n, m] = [letters.length, sounds.length];
    if (!(total > 1e-280) || Math.log(total) / (n + m) < HOPELESS) continue;
    const width = m + 1;
    backward.fill(0, 0, (n + 1) * width);
    backward[n * width + m] = 1;
    for (let i = n; i >= 0; i--) {
      for (let j = m; j >= 0; j--) {
        const cell = i * width + j;
        const scale = forward[cell]! / total;
        let sum = backward[cell]!;
        if (i < n) {
          const part = table.letters[letters[i]!]! * backward[cell + width]!;
          alone[letters[i]!]! += scale * part;
          sum += part;
        }
        if (j < m) {
          const part = table.sounds[sounds[j]!]! * backward[cell + 1]!;
          unwritten[sounds[j]!]! += scale * part;
          sum += part;
        }
        if (i < n && j < m) {
          for (let length = 1; length <= LONGEST_GROUP && i + length <= n; length++) {
            const group = groupAt[i * LONGEST_GROUP + length - 1]!;
            if (group < 0) continue;
            const unit = group * SOUNDS + sounds[j]!;
            const part = table.units[unit]! * backward[cell + length * width + 1]!;
            units[unit]! += scale * part;
            sum += part;
          }
        }
        backward[cell] = sum;
      }
    }
  }
  let total = 0;
  for (const counts of [units, alone, unwritten]) for (const count of counts) total += count;
  for (let i = 0; i < units.length; i++) {
    const length = groups.lengths[Math.floor(i / SOUNDS)]!;
    table.units[i] = Math.max(units[i]! / total, UNSEEN[length - 1]! / 4);
  }
  for (let i = 0; i < 26; i++) table.letters[i] = alone[i]! / total;
  for (let i = 0; i < SOUNDS; i++) table.sounds[i] = unwritten[i]! / total;
}

function likeliestOrder(example: Example, groups: Groups, table: Table): Uint8Array {
  let best = example.letters;
  let most = -1;
  for (const letters of example.orders) {
    findGroups(letters, groups);
    const total = sumForward(letters, example.sounds, table);
    if (total > most) [best, most] = [letters, total];
  }
  return best;
}

/** Two steps side by side, and the unit that they would make. */
interface Split {
  readonly one: string;
  readonly two: string;
  readonly letters: string;
  readonly joined: string;
  count: number;
}

function add(map: Map<string, number>, key: string, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}

/** A step of the likeliest path: a group (0 = no letters) and up to two sounds. */
type Step = readonly [start: number, end: number, sounds: readonly number[]];

/** Steps of the likeliest paths, and neighbouring steps taken together, counted; the most frequent become units. */
function collectUnits(examples: readonly Example[], groups: Groups, table: Table): LearnedUnits {
  const counts = new Map<string, number>();
  // Of letters, however they are heard: one group, and two groups side by side.
  const written = new Map<string, number>();
  const splits = new Map<string, Split>();
  const letterCounts = new Float64Array(26).fill(1);
  const soundCounts = new Float64Array(SOUNDS).fill(1);
  let total = 0;
  for (const { letters, sounds } of examples) {
    findGroups(letters, groups);
    const path = likeliestPath(letters, sounds, table);
    if (path === undefined) continue;
    for (const letter of letters) letterCounts[letter]!++;
    for (const sound of sounds) soundCounts[sound]!++;
    const count = (start: number, end: number, heard: readonly number[], weight: number): void => {
      const key = `${groupCode(letters, start, end)} ${heard.join(" ")}`;
      counts.set(key, (counts.get(key) ?? 0) + weight);
    };
    path.forEach(([start, end, heard], k) => {
      total++;
      count(start, end, heard, 1);
      const code = groupCode(letters, start, end);
      add(written, `${code}`, 1);
      const after = path[k + 1];
      if (after === undefined) return;
      const both = [...heard, ...after[2]];
      if (after[1] - start <= LONGEST_GROUP && after[1] > start && both.length <= 2 && both.length > 0) {
        const other = groupCode(letters, after[0], after[1]);
        const [one, two] = [`${code} ${heard.join(" ")}`, `${other} ${after[2].join(" ")}`];
        add(written, `${code}|${other}`, 1);
        const key = `${one}|${two}`;
        const split = splits.get(key);
        const joined = `${groupCode(letters, start, after[1])} ${both.join(" ")}`;
        if (split === undefined) splits.set(key, { one, two, letters: `${code}|${other}`, joined, count: 1 });
        else split.count++;
      }
    });
  }
  for (const { one, two, letters, joined, count } of splits.values()) {
    const expected =
      (counts.get(one)! / written.get(one.split(" ")[0]!)!) * (counts.get(two)! / written.get(two.split(" ")[0]!)!);
    const lift = Math.log(count / written.get(letters)! / expected);
    if (lift > LEAST_LIFT && count * lift > LEAST_GAIN) add(counts, joined, count / 2);
  }
  const letterTotal = letterCounts.reduce((a, b) => a + b);
  const soundTotal = soundCounts.reduce((a, b) => a + b);
  // Every letter and sound alone, so that no pair of names is without a path.
  for (let letter = 0; letter < 26; letter++)
    counts.set(`${letter + 1} `, Math.max(counts.get(`${letter + 1} `) ?? 0, 1e5));
  const smallest = new Map<string, number>();
  for (let sound = 0; sound < SOUNDS; sound++) {
    const key = `0 ${sound}`;
    smallest.set(key, counts.get(key) ?? 0);
    counts.set(key, 1e5 + (counts.get(key) ?? 0));
  }
  const chosen = [...counts]
    .filter(([key, count]) => count >= LEAST_COUNT && !/^0 \d+ /.test(key) && !isBareGroup(key))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_UNITS)
    .map(([key, count]) => {
      const [code = 0, one = SOUNDS, two = 255] = key.trim().split(" ").map(Number);
      const real = count >= 1e5 ? (code === 0 ? count - 1e5 : count === 1e5 ? 0.5 : count) : count;
      return { code, one, two, count: Math.max(real, 0.5) };
    });
  const codes = [...new Set(chosen.map(({ code }) => code))].toSorted((a, b) => a - b);
  const place = new Map(codes.map((code, id) => [code, id]));
  chosen.sort((a, b) => a.code - b.code || a.one - b.one || a.two - b.two);
  const ratios = chosen.map(({ code, one, two, count }) => {
    let ratio = Math.log(count / total);
    for (let rest = code; rest > 0; rest = Math.floor(rest / 27))
      ratio -= Math.log(letterCounts[(rest % 27) - 1]! / letterTotal);
    if (one < SOUNDS) ratio -= Math.log(soundCounts[one]! / soundTotal);
    if (two < SOUNDS) ratio -= Math.log(soundCounts[two]! / soundTotal);
    return ratio;
  });
  return {
    groups: Uint32Array.from(codes),
    unitGroups: Uint16Array.from(chosen, ({ code }) => place.get(code) as number),
    unitFirsts: Uint8Array.from(chosen, ({ one }) => one),
    unitSeconds: Uint8Array.from(chosen, ({ two }) => two),
    ratios: Float64Array.from(ratios),
  };
}

/** Several letters and no sound: left to the letters themselves. */
function isBareGroup(key: string): boolean {
  const [code, sounds] = key.split(" ");
  return sounds === "" && Number(code) > 26;
}

const best = new Float64Array(SIDE * SIDE);
const origin = new Int32Array(SIDE * SIDE);

function likeliestPath(letters: Uint8Array, sounds: Uint8Array, table: Table): Step[] | undefined {
  const [n, m] = [letters.length, sounds.length];
  const width = m + 1;
  best.fill(0, 0, (n + 1) * width);
  best[0] = 1;
  const reach = (to: number, value: number, from: number): void => {
    if (value > best[to]!) [best[to], origin[to]] = [value, from];
  };
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j;
      const here = best[cell]!;
      if (here === 0) continue;
      if (i < n) reach(cell + width, here * table.letters[letters[i]!]!, cell);
      if (j < m) reach(cell + 1, here * table.sounds[sounds[j]!]!, cell);
      if (i === n || j === m) continue;
      for (let length = 1; length <= LONGEST_GROUP && i + length <= n; length++) {
        const group = groupAt[i * LONGEST_GROUP + length - 1]!;
        if (group >= 0) reach(cell + length * width + 1, here * table.units[group * SOUNDS + sounds[j]!]!, cell);
      }
    }
  }
  const end = n * width + m;
  if (!(best[end]! > 1e-280) || Math.log(best[end]!) / (n + m) < HOPELESS) return undefined;
  const path: Step[] = [];
  for (let cell = end; cell > 0; cell = origin[cell]!) {
    const from = origin[cell]!;
    const [i, j] = [Math.floor(from / width), from % width];
    path.push([i, Math.floor(cell / width), j < cell % width ? [sounds[j]!] : []]);
  }
  return path.toReversed();
}
