/**
 * Rows of `specs` that no reader of this pair should satisfy, by their reason. They are left out of the figures; more
 * than one row in twelve of any figure may not stand here.
 */
export const UNFAIR: Readonly<Record<string, readonly string[]>> = {};

/** Row ids as in `recognizers.ko.number:12`. */
export const UNFAIR_ROWS: ReadonlySet<string> = new Set(Object.values(UNFAIR).flat());
