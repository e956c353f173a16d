/**
 * A long piece of work in short stretches: a generator that stands still between two of them, and returns what comes of all. Who runs it
 * decides what happens in between: nothing (`finish`), or something else has its turn.
 */
export type Work<T> = Generator<undefined, T, undefined>;

/** Does all of a work in one go. */
export function finish<T>(work: Work<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** How many of a list are done in one stretch: each takes some microseconds, and a stretch a millisecond or two. */
const STRETCH = 16;

/** Whether a stretch ends with this place of a list. */
export function endsStretch(index: number): boolean {
  return index % STRETCH === STRETCH - 1;
}

/** Turns each of a list into something, stretch by stretch. */
export function* mapWork<T, U>(list: readonly T[], turn: (each: T, index: number) => U): Work<U[]> {
  const turned: U[] = [];
  for (let i = 0; i < list.length; i++) {
    turned.push(turn(list[i] as T, i));
    if (endsStretch(i)) yield;
  }
  return turned;
}

/** The same where each is a work of its own. */
export function* mapWorks<T, U>(list: readonly T[], turn: (each: T, index: number) => Work<U>): Work<U[]> {
  const turned: U[] = [];
  for (let i = 0; i < list.length; i++) {
    turned.push(yield* turn(list[i] as T, i));
    if (endsStretch(i)) yield;
  }
  return turned;
}
