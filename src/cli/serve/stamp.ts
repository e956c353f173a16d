import { createHash } from "node:crypto";
import { DaejoError } from "../../errors.ts";
import { readAlignmentFile } from "../alignment-file.ts";
import { readBytes } from "../read-file.ts";
import { filesOf, type Job } from "../run/jobs.ts";

/**
 * What a comparison is made of, as one short text: equal stamps mean equal reports. Programs touch files without changing them, and
 * what we write ourselves comes back as a change; with stamps neither is compared again.
 * @throws DaejoError `config` where the file of locked beads is damaged.
 */
export async function stampOf(job: Job): Promise<string> {
  const hash = createHash("sha256");
  for (const file of filesOf(job)) hash.update(await contentHash(file));
  hash.update(JSON.stringify(await readAlignmentFile(job)));
  return hash.digest("base64");
}

/** Of what a file holds; of one that cannot be read, why. */
export async function contentHash(file: string): Promise<string> {
  try {
    return createHash("sha256")
      .update(await readBytes(file))
      .digest("base64");
  } catch (error) {
    if (error instanceof DaejoError) return error.code;
    throw error;
  }
}
