import { type Changes, changesSince, lastTouched } from "../git/changes.ts";
import { fromHere } from "../paths.ts";
import { filesOf, type Job, type Plan } from "./jobs.ts";

/** The comparisons of which a file has changed since a revision, each with what stood there before. */
export async function onlyChanged({ jobs, lonely }: Plan, revision: string): Promise<Plan> {
  const changes = await changesSince(revision);
  return {
    jobs: jobs.flatMap((job) => withPrevious(job, changes)),
    lonely: lonely.filter(({ path, expected }) => changes.before.has(path) || changes.deleted.has(expected)),
  };
}

function withPrevious(job: Job, { before }: Changes): Job[] {
  const changed = filesOf(job).filter((path) => before.has(fromHere(path)));
  if (changed.length === 0) return [];
  const previous = Object.fromEntries(changed.map((path) => [path, before.get(fromHere(path)) ?? null]));
  return [{ ...job, previous }];
}

/**
 * Pairs in which one file has been changed after the other for the last time, each compared with the revision in which the
 * other was: what has been done to the one since then the other cannot know. Documents of both languages are left out.
 */
export async function onlyOutrun({ jobs, lonely }: Plan): Promise<Plan> {
  const pairs = jobs.filter((job) => "en" in job);
  const touched = await lastTouched(pairs.flatMap(({ en, ko }) => [fromHere(en), fromHere(ko)]));
  const uncommitted = (await changesSince("HEAD")).before;
  const outrun = pairs.flatMap((job): Job[] => {
    // What is not committed yet is the last of all changes.
    const [en, ko] = [job.en, job.ko].map((path) => {
      const here = fromHere(path);
      const last = touched.get(here);
      return last === undefined ? undefined : { path, ...last, now: uncommitted.has(here) ? -1 : last.age };
    });
    if (en === undefined || ko === undefined || en.now === ko.now) return [];
    const [ahead, behind] = en.now < ko.now ? [en, ko] : [ko, en];
    return [{ ...job, previous: { [ahead.path]: `${behind.commit}:./${fromHere(ahead.path)}` } }];
  });
  return { jobs: outrun, lonely };
}
