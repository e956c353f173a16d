let made = 0;

/** Called after each comparison. */
export function noteComparison(): void {
  made++;
}

/** How many comparisons this process has made; those that workers made or a cache knew are none of them. */
export function comparisonsMade(): number {
  return made;
}
