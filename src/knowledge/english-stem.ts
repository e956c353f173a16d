/**
 * A light stem: plural, past and progressive endings off, so that `deployments`, `deployed` and `deploying` meet their
 * dictionary form. Deliberately weaker than Porter's: both the word lists and the texts pass through it, and a stem
 * that joins different words costs more than one that leaves two forms apart.
 */
export function stemEnglish(word: string): string {
  let w = word;
  if (w.endsWith("'s") || w.endsWith("’s")) w = w.slice(0, -2);
  else if (w.endsWith("'") || w.endsWith("’")) w = w.slice(0, -1);
  if (w.length > 4 && w.endsWith("ies")) return `${w.slice(0, -3)}y`;
  if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) return w.slice(0, -2);
  if (w.length > 3 && w.endsWith("s") && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith("ing")) return undouble(w.slice(0, -3));
  if (w.length > 4 && w.endsWith("ied")) return `${w.slice(0, -3)}y`;
  if (w.length > 4 && w.endsWith("ed")) return undouble(w.slice(0, -2));
  return w.length > 4 && w.endsWith("e") ? w.slice(0, -1) : w;
}

function undouble(stem: string): string {
  const last = stem.at(-1) as string;
  const doubled = stem.length > 3 && last === stem.at(-2) && !"lsz".includes(last);
  const base = doubled ? stem.slice(0, -1) : stem;
  return base.length > 4 && base.endsWith("e") ? base.slice(0, -1) : base;
}
