/** Any built-in method, called on what it belongs to. */
type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call of a method costs: `self` is what it was called on, as long as it was before the call. */
type Cost = (self: { readonly length: number }, args: readonly unknown[], result: unknown) => number;

const ONE: Cost = () => 1;
/** What looks at everything it is called on. */
const WHOLE: Cost = ({ length }) => length + 1;
/** A search, which looks as far as it finds. */
const SEARCH: Cost = ({ length }, args, result) => {
  const from = typeof args[1] === "number" ? args[1] : 0;
  return Math.max(0, (typeof result === "number" && result >= 0 ? result : length) - from) + 1;
};
const SEARCH_BACK: Cost = ({ length }, args, result) => {
  const from = typeof args[1] === "number" ? Math.min(args[1], length) : length;
  return Math.max(0, from - (typeof result === "number" && result >= 0 ? result : 0)) + 1;
};
/** What makes a new list of a stretch. */
const COPY: Cost = (_self, _args, result) => (result as { length: number }).length + 1;

/** What fills a stretch. */
const STRETCH: Cost = ({ length }, [, from = 0, to = length]) => Math.max(0, (to as number) - (from as number)) + 1;

/** Methods of a prototype with what their calls cost. */
type Counted = readonly [prototype: object, costs: Readonly<Record<string, Cost>>];

const STRINGS: Counted = [
  String.prototype,
  {
    charCodeAt: ONE,
    codePointAt: ONE,
    charAt: ONE,
    at: ONE,
    startsWith: ONE,
    endsWith: ONE,
    // Slices share the text that they are of.
    slice: ONE,
    indexOf: SEARCH,
    includes: SEARCH,
    lastIndexOf: SEARCH_BACK,
    trim: ({ length }, _args, result) => length - (result as string).length + 1,
    split: WHOLE,
    replaceAll: WHOLE,
    toLowerCase: WHOLE,
    toUpperCase: WHOLE,
    normalize: WHOLE,
  },
];

const ARRAYS: Counted = [
  Array.prototype,
  {
    indexOf: SEARCH,
    includes: SEARCH,
    findIndex: SEARCH,
    find: WHOLE,
    map: WHOLE,
    filter: WHOLE,
    flatMap: WHOLE,
    reduce: WHOLE,
    join: WHOLE,
    sort: WHOLE,
    toSorted: WHOLE,
    reverse: WHOLE,
    concat: COPY,
    slice: COPY,
    unshift: WHOLE,
    splice: WHOLE,
  },
];

const TYPED_ARRAYS: Counted = [
  Object.getPrototypeOf(Uint8Array.prototype) as object,
  { fill: STRETCH, set: ONE, slice: COPY, indexOf: SEARCH, sort: WHOLE },
];

const TABLES: readonly Counted[] = [
  [Map.prototype, { get: ONE, set: ONE, has: ONE }],
  [Set.prototype, { add: ONE, has: ONE }],
];

/** Each turn of a loop over a list, a table or a text is one step. */
const LOOPS: readonly Counted[] = [[], new Map(), new Set(), ""].map((each): Counted => [
  Object.getPrototypeOf(each[Symbol.iterator]()) as object,
  { next: ONE },
]);

const COUNTED: readonly Counted[] = [STRINGS, ARRAYS, TYPED_ARRAYS, ...TABLES, ...LOOPS];

/**
 * How much a run looks at: calls of the methods of strings, lists and tables, a search counting what it passes, and for regular
 * expressions the text between where they begin and where they have found something. The same on every machine and at any
 * load, which times are not. Loops that take list[i] are not seen, nor what a pattern tries in vain on its way.
 */
export function countSteps(run: () => void): number {
  const { steps, stop } = startCounting();
  try {
    run();
  } finally {
    stop();
  }
  return steps();
}

/** How many times as many steps a run takes when its size doubles: 2 where they grow in proportion, 4 where they do with the square. */
export function growthOfSteps(run: (size: number) => void, size: number): number {
  const [few, many] = [countSteps(() => run(size)), countSteps(() => run(size * 2 ** DOUBLINGS))];
  return (many / few) ** (1 / DOUBLINGS);
}

/** Over several a bound shows that the first size has not reached. */
const DOUBLINGS = 2;
/** What `growthOfSteps` of something linear stays below. */
export const LINEAR = 2.5;

/** Counts what goes on between two calls. Until `stop` is called everything is counted. */
export function startCounting(): { readonly steps: () => number; readonly stop: () => void } {
  let steps = 0;
  const restore = COUNTED.flatMap(([prototype, costs]) =>
    Object.entries(costs).map(([name, cost]) =>
      wrap(prototype, name, (original) => {
        return function counted(this: { length: number }, ...args) {
          const before = { length: this.length };
          const result = original.apply(this, args);
          steps += cost(before, args, result);
          return result;
        };
      }),
    ),
  );
  // test, match, matchAll, replace and split all come here.
  restore.push(
    wrap(RegExp.prototype, "exec", (original) => {
      return function counted(this: RegExp, ...args) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const result = original.apply(this, args) as RegExpExecArray | null;
        steps += passed(this, String(args[0]), from, result);
        return result;
      };
    }),
  );
  return {
    steps: () => steps,
    stop: () => {
      for (const undo of restore) undo();
    },
  };
}

/** How far a regular expression has looked, at most. */
function passed({ sticky }: RegExp, text: string, from: number, found: RegExpExecArray | null): number {
  if (found !== null) return found.index + found[0].length - from + 1;
  return sticky ? 1 : Math.max(0, text.length - from) + 1;
}

function wrap(
  prototype: object,
  name: string,
  counting: (original: Method) => (this: never, ...args: unknown[]) => unknown,
) {
  const methods = prototype as Record<string, Method>;
  const original = methods[name];
  if (original === undefined) throw new Error(`There is no ${name}.`);
  methods[name] = counting(original) as Method;
  return (): void => {
    methods[name] = original;
  };
}
