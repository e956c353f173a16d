import { resolve } from "node:path";
import type { LockedBead } from "../../alignment/locked-bead.ts";
import type { Diagnostic } from "../../report/report.ts";
import { changeLocked, writeLocked } from "../alignment-file.ts";
import { fromHere } from "../paths.ts";
import type { Job } from "../run/jobs.ts";
import type { RunSettings } from "../run/settings.ts";
import { compareAgain, compareAll, type Comparison, nameOf, notReadYet, sourcesOf } from "./comparison.ts";
import { applyEdit, type SentEdit } from "./edit.ts";
import { changedFiles, type Ground, isModule, readGround, type SessionCall } from "./ground.ts";
import { renewLocks } from "./renew-locks.ts";
import { messageOf, Troubles } from "./troubles.ts";
import { SERVE_WORDS } from "./words.ts";

/** All comparisons at one moment. */
export interface Snapshot {
  /** Counts the changes, from 1. A trouble that comes or goes is one. */
  readonly revision: number;
  readonly settings: RunSettings;
  /** What concerns no single comparison. */
  readonly diagnostics: readonly Diagnostic[];
  readonly comparisons: readonly Comparison[];
  /** What cannot be read at the moment, in sentences; the comparisons stay as they were before. */
  readonly troubles: readonly string[];
}

/** Says that a snapshot has taken the place of the one before. */
export interface SessionEvent {
  readonly kind: "changed";
  readonly revision: number;
}

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
    this.#snapshot = snapshotOf(1, ground, comparisons, []);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
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

  /** Looks at files that may have changed, and compares again what depends on them. Never fails: what is wrong is a trouble of the snapshot. */
  refresh(files: readonly string[]): Promise<void> {
    const touched = new Set(files.map((file) => resolve(file)));
    return this.#inTurn(async () => {
      const hasNewGround = await this.#renewGround(touched);
      this.#settle(hasNewGround ? await this.#all() : await this.#some(touched));
    });
  }

  /**
   * Keeps an edit of a comparison and compares again. `outdated` where the edit is of another revision than the comparison has now.
   * @throws DaejoError `bad-input` for an edit that makes no sense, another where it cannot be written.
   */
  edit(pair: number, edit: SentEdit): Promise<"kept" | "outdated"> {
    return this.#inTurn(async () => {
      const named = this.#snapshot.comparisons[pair]?.job;
      // What has changed and was not heard of yet comes first.
      this.#settle(await this.#some(new Set(named === undefined ? [] : sourcesOf(named))));
      const comparison = this.#snapshot.comparisons[pair];
      if (comparison === undefined || comparison.revision !== edit.revision) return "outdated";
      const { job, report } = comparison;
      let before: readonly LockedBead[] = [];
      await changeLocked(job, (locked) => {
        before = locked;
        // An edit is of paragraphs as the report has them, also of those that the file still names as they were.
        return applyEdit(edit, report, renewLocks(locked, { job, before: report, after: report }));
      });
      let after: Comparison;
      try {
        after = await compareAgain(comparison, this.#ground, this.#snapshot.revision + 1);
      } catch (error) {
        // Files that say themselves what belongs together take no edit; the next run should not stumble over it.
        await writeLocked(job, before);
        throw error;
      }
      this.#settle(this.#snapshot.comparisons.map((each) => (each === comparison ? after : each)));
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
    // What they could not be read for may be any file that they name.
    if (changed.length === 0 && !this.#troubles.has(GROUND)) return false;
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

  /** Takes up the comparisons and what is wrong with them, and tells where either has changed. */
  #settle(comparisons: readonly Comparison[]): void {
    const before = this.#snapshot;
    const troubles = this.#troubles.messages;
    if (isSameList(comparisons, before.comparisons) && isSameList(troubles, before.troubles)) return;
    const revision = before.revision + 1;
    this.#snapshot = snapshotOf(revision, this.#ground, comparisons, troubles);
    this.#tell({ kind: "changed", revision });
  }

  #tell(event: SessionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function snapshotOf(
  revision: number,
  { settings, diagnostics }: Ground,
  comparisons: readonly Comparison[],
  troubles: readonly string[],
): Snapshot {
  return { revision, settings, diagnostics, comparisons, troubles };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
