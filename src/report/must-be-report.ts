import { DaejoError } from "../errors.ts";

/** Throws `bad-input` where a report is none, or lacks a list that is asked for. */
export function mustBeReport(report: unknown, ...lists: readonly ("documents" | "beads" | "discrepancies")[]): void {
  const given = (report ?? {}) as Readonly<Record<string, unknown>>;
  if (lists.every((list) => Array.isArray(given[list]))) return;
  throw new DaejoError("bad-input", "The report is none.", "Pass a report of check, as it was given.");
}
