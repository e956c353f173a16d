/**
 * Scrolls to an element. Rows far away have no height of their own until they are near: what lies between may still move, so that
 * it is done again once it has been laid out.
 */
export function showInView(element: Element | null | undefined, again = 2): void {
  if (element === null || element === undefined) return;
  element.scrollIntoView({ block: "center" });
  if (again === 0) return;
  requestAnimationFrame(() => {
    showInView(element, again - 1);
  });
}

/** Moves the focus to an element once it is there, and scrolls nowhere; to another where there is none. */
export function focusQuietly(selector: string, otherwise = selector): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(otherwise);
    element?.focus({ preventScroll: true });
  });
}
