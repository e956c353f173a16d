/**
 * Changes something that makes rows higher or lower, and keeps in its place the row that the reader looks at: the one in the middle of the
 * screen.
 */
export function keepingPlace(change: () => void): void {
  const row = document.elementFromPoint(innerWidth / 4, innerHeight / 2)?.closest(".row");
  const before = row?.getBoundingClientRect().top;
  change();
  if (row === null || row === undefined || before === undefined) return;
  const { id } = row;
  // Twice: rows above may be laid out, and get their height, only now.
  const restore = (again: number): void => {
    const after = document.querySelector(`[id="${CSS.escape(id)}"]`)?.getBoundingClientRect().top;
    if (after !== undefined) scrollBy(0, after - before);
    if (again > 0) requestAnimationFrame(() => restore(again - 1));
  };
  requestAnimationFrame(() => restore(2));
}
