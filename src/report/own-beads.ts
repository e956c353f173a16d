import type { ReportedBead } from "./report.ts";

/**
 * A text's own alignment holds each of its segments once, before any reference is asked; so a bead in which a segment stands
 * again holds it against a reference.
 */
export function splitBeads(beads: readonly ReportedBead[]): Record<"own" | "against", ReportedBead[]> {
  const seen = new Set<string>();
  const own: ReportedBead[] = [];
  const against: ReportedBead[] = [];
  for (const bead of beads) {
    const segments = [...bead.en, ...bead.ko];
    (segments.some((id) => seen.has(id)) ? against : own).push(bead);
    for (const id of segments) seen.add(id);
  }
  return { own, against };
}
