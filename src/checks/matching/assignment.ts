/** A possible pair of one item of each side and what it is worth; more is better, and only worths above zero count. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/** Dearer than any pair can be worth: a row stands alone before it takes such a column. */
const FORBIDDEN = 1e9;

/** Above this many items a side of one component is paired greedily: the best total costs the cube of it. */
const LARGEST = 48;

/**
 * The pairs of greatest total worth in which every item stands at most once. What is joined by no edge is solved apart;
 * each component by the Hungarian method (Kuhn 1955, in the form with potentials), one too large for it by its best edges first.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return componentsOf(edges).flatMap((own) => {
    if (own.length === 1) return own;
    const lefts = [...new Set(own.map(({ left }) => left))];
    const rights = [...new Set(own.map(({ right }) => right))];
    return Math.max(lefts.length, rights.length) > LARGEST ? greedy(own) : hungarian(own, lefts, rights);
  });
}

function componentsOf(edges: readonly Edge[]): Edge[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(key, root);
    return root;
  };
  for (const { left, right } of edges) parents.set(rootOf(`l${left}`), rootOf(`r${right}`));
  const components = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = rootOf(`l${edge.left}`);
    const known = components.get(root);
    if (known === undefined) components.set(root, [edge]);
    else known.push(edge);
  }
  return [...components.values()];
}

function greedy(edges: readonly Edge[]): Edge[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return edges
    .toSorted((a, b) => b.worth - a.worth)
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}

function hungarian(edges: readonly Edge[], lefts: readonly number[], rights: readonly number[]): Edge[] {
  const [rows, columns] = [lefts.length, lefts.length + rights.length];
  // Behind the real columns one for each row: to stay alone is worth nothing.
  const costs = new Float64Array(rows * columns).fill(FORBIDDEN);
  const known: (Edge | undefined)[] = Array.from({ length: rows * rights.length });
  const [rowOf, columnOf] = [indexOf(lefts), indexOf(rights)];
  for (const edge of edges) {
    const [row, column] = [rowOf.get(edge.left) as number, columnOf.get(edge.right) as number];
    if (edge.worth <= 0) continue;
    costs[row * columns + column] = -edge.worth;
    known[row * rights.length + column] = edge;
  }
  for (let row = 0; row < rows; row++) costs[row * columns + rights.length + row] = 0;
  const rowFor = cheapest(costs, rows, columns);
  return Array.from(rowFor).flatMap((row, column) =>
    row < 0 || column >= rights.length ? [] : (known[row * rights.length + column] ?? []),
  );
}

function indexOf(items: readonly number[]): ReadonlyMap<number, number> {
  return new Map(items.map((item, index) => [item, index]));
}

/** For each column the row that it is given to, or -1, so that all rows stand at the least total cost. */
function cheapest(costs: Float64Array, rows: number, columns: number): Int32Array {
  const rowFor = new Int32Array(columns).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const slack = new Float64Array(columns);
  const cameFrom = new Int32Array(columns);
  const isSeen = new Uint8Array(columns);
  for (let start = 0; start < rows; start++) {
    slack.fill(Number.POSITIVE_INFINITY);
    cameFrom.fill(-1);
    isSeen.fill(0);
    let [row, last] = [start, -1];
    for (;;) {
      let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
      for (let column = 0; column < columns; column++) {
        if (isSeen[column] === 1) continue;
        const reduced =
          (costs[row * columns + column] as number) -
          (rowPotential[row] as number) -
          (columnPotential[column] as number);
        if (reduced < (slack[column] as number)) {
          slack[column] = reduced;
          cameFrom[column] = last;
        }
        if ((slack[column] as number) < least) [nearest, least] = [column, slack[column] as number];
      }
      rowPotential[start] = (rowPotential[start] as number) + least;
      for (let column = 0; column < columns; column++) {
        if (isSeen[column] === 1) {
          const held = rowFor[column] as number;
          rowPotential[held] = (rowPotential[held] as number) + least;
          columnPotential[column] = (columnPotential[column] as number) - least;
        } else slack[column] = (slack[column] as number) - least;
      }
      isSeen[nearest] = 1;
      last = nearest;
      if ((rowFor[nearest] as number) < 0) break;
      row = rowFor[nearest] as number;
    }
    // Back along the path: each column takes the row of the one before it.
    while (last >= 0) {
      const before = cameFrom[last] as number;
      rowFor[last] = before < 0 ? start : (rowFor[before] as number);
      last = before;
    }
  }
  return rowFor;
}
