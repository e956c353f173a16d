import { resolve } from "node:path";
import type { Diagnostic } from "../../report/report.ts";
import { readAlignmentFile, writeLocked } from "../alignment-file.ts";
import { fromHere } from "../paths.ts";
import type { Job } from "../run/jobs.ts";
import type { RunSettings } from "../run/settings.ts";
import { compareAgain, compareAll, type Comparison, nameOf, notReadYet, sourcesOf } from "./comparison.ts";
import { applyEdit, type AlignmentEdit } from "./edit.ts";
import { changedFiles, type Ground, isModule, readGround, type SessionCall } from "./ground.ts";
import { messageOf, Troubles } from "./troubles.ts";
import { SERVE_WORDS } from "./words.ts";

/** All comparisons at one moment. */
export interface Snapshot {
  /** Counts the changes, from 1. */
  readonly revision: number;
  readonly settings: RunSettings;
  /** What concerns no single comparison. */
  readonly diagnostics: readonly Diagnostic[];
  readonly comparisons: readonly Comparison[];
}

export type SessionEvent =
  | { readonly kind: "changed"; readonly revision: number }
  /** Something cannot be read at the moment; what was shown before stays. */
  | { readonly kind: "trouble"; readonly message: string };

/** The trouble with what all comparisons stand on. */
const GROUND = "ground";
const MODULE = "module";

/**
 * Compares all that a call names.
 * @throws DaejoError as `daejo check` does.
 */
export async function openSession(
  call: SessionCall,
  onDone: (job: Job, jobs: number) => void = () => {},
): Promise<Session> {
  const ground = await readGround(call);
  const comparisons = await compareAll(ground, (job) => {
    onDone(job, ground.jobs.length);
  });
  return new Session(call, ground, comparisons);
}

/**
 * Comparisons that are kept up with their files. Everything happens one behind the other, so that an edit is never kept for a text that is
 * being compared at that moment.
 */
export class Session {
  readonly #call: SessionCall;
  readonly #troubles = new Troubles();
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  #ground: Ground;
  #snapshot: Snapshot;
  #last: Promise<unknown> = Promise.resolve();

  constructor(call: SessionCall, ground: Ground, comparisons: readonly Comparison[]) {
    this.#call = call;
    this.#ground = ground;
    this.#snapshot = snapshotOf(1, ground, comparisons);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** What is out of order at the moment. */
  get troubles(): readonly string[] {
    return this.#troubles.messages;
  }

  /** The files that the comparisons depend on, with absolute paths. */
  get files(): readonly string[] {
    const own = this.#snapshot.comparisons.flatMap(({ job }) => sourcesOf(job));
    return [...new Set([...this.#ground.files.keys(), ...own])];
  }

  /** Calls back for every event; returns what ends that. */
  listen(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Looks at files that may have changed, and compares again what depends on them. Never fails: what is wrong is told as trouble. */
  refresh(files: readonly string[]): Promise<void> {
    const touched = new Set(files.map((file) => resolve(file)));
    return this.#inTurn(async () => {
      const known = this.troubles;
      const hasNewGround = await this.#renewGround(touched);
      this.#settle(hasNewGround ? await this.#all() : await this.#some(touched), known);
    });
  }

  /**
   * Keeps an edit of a comparison and compares again. `outdated` where the edit is of another revision than the comparison has now.
   * @throws DaejoError `bad-input` for an edit that makes no sense, another where it cannot be written.
   */
  edit(pair: number, edit: AlignmentEdit): Promise<"kept" | "outdated"> {
    return this.#inTurn(async () => {
      const known = this.troubles;
      const named = this.#snapshot.comparisons[pair]?.job;
      // What has changed and was not heard of yet comes first.
      this.#settle(await this.#some(new Set(named === undefined ? [] : sourcesOf(named))), known);
      const comparison = this.#snapshot.comparisons[pair];
      if (comparison === undefined || comparison.revision !== edit.revision) return "outdated";
      const { job, report } = comparison;
      const locked = await readAlignmentFile(job);
      await writeLocked(job, applyEdit(edit, report, locked));
      let after: Comparison;
      try {
        after = await compareAgain(comparison, this.#ground, this.#snapshot.revision + 1);
      } catch (error) {
        // Files that say themselves what belongs together take no edit; the next run should not stumble over it.
        await writeLocked(job, locked);
        throw error;
      }
      this.#settle(
        this.#snapshot.comparisons.map((each) => (each === comparison ? after : each)),
        this.troubles,
      );
      return "kept";
    });
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }

  /** Reads the settings and the plan again where one of their files is another than it was; whether that was so, and they could be read. */
  async #renewGround(touched: ReadonlySet<string>): Promise<boolean> {
    const before = this.#ground;
    const changed = await changedFiles(before, touched);
    const isTriedAgain = this.#troubles.has(GROUND) && [...before.files.keys()].some((file) => touched.has(file));
    if (changed.length === 0 && !isTriedAgain) return false;
    const { lang } = before.settings;
    try {
      this.#ground = await readGround(this.#call, before);
    } catch (error) {
      this.#troubles.set(GROUND, messageOf(error, lang));
      return false;
    }
    this.#troubles.keepOnly(new Set([MODULE, ...this.#ground.jobs.map(nameOf)]));
    const module = changed.find(isModule);
    if (module !== undefined) this.#troubles.set(MODULE, SERVE_WORDS[lang].loadedOnce(fromHere(module)));
    return true;
  }

  /** Everything that is planned, compared again. */
  async #all(): Promise<readonly Comparison[]> {
    const before = new Map(this.#snapshot.comparisons.map(({ job, report }) => [nameOf(job), report]));
    const revision = this.#snapshot.revision + 1;
    const comparisons: Comparison[] = [];
    for (const job of this.#ground.jobs) {
      const report = before.get(nameOf(job)) ?? notReadYet(job);
      comparisons.push(await this.#upToDate({ job, report, revision, stamp: "" }));
    }
    return comparisons;
  }

  /** All comparisons, those that some files belong to compared again. */
  async #some(touched: ReadonlySet<string>): Promise<readonly Comparison[]> {
    const comparisons: Comparison[] = [];
    for (const each of this.#snapshot.comparisons) {
      const isTouched = sourcesOf(each.job).some((file) => touched.has(file));
      comparisons.push(isTouched ? await this.#upToDate(each) : each);
    }
    return comparisons;
  }

  /** What cannot be read at the moment stays as it was. */
  async #upToDate(before: Comparison): Promise<Comparison> {
    const about = nameOf(before.job);
    try {
      const after = await compareAgain(before, this.#ground, this.#snapshot.revision + 1);
      this.#troubles.solve(about);
      return after;
    } catch (error) {
      this.#troubles.set(about, messageOf(error, this.#ground.settings.lang));
      return before;
    }
  }

  /** Takes up the comparisons, and tells what is new: also that a trouble is over, though no report may have changed by it. */
  #settle(comparisons: readonly Comparison[], known: readonly string[]): void {
    const before = this.#snapshot.comparisons;
    const hasChanged =
      comparisons.length !== before.length || comparisons.some((each, index) => each !== before[index]);
    const current = this.troubles;
    const isOver = known.some((message) => !current.includes(message));
    if (hasChanged || isOver) {
      const revision = this.#snapshot.revision + 1;
      this.#snapshot = snapshotOf(revision, this.#ground, comparisons);
      this.#tell({ kind: "changed", revision });
    }
    // A change is heard as: all is well again. What is not is said once more.
    const news = hasChanged || isOver ? current : current.filter((message) => !known.includes(message));
    for (const message of news) this.#tell({ kind: "trouble", message });
  }

  #tell(event: SessionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function snapshotOf(revision: number, { settings, diagnostics }: Ground, comparisons: readonly Comparison[]): Snapshot {
  return { revision, settings, diagnostics, comparisons };
}
