import { useEffect, useState } from "preact/hooks";

/** Which pair the address names (`#/3` is the third); undefined for the overview. */
export function pairIn(hash: string): number | undefined {
  const match = /^#\/([1-9]\d{0,6})$/.exec(hash);
  return match === null ? undefined : Number(match[1]) - 1;
}

/** The address of a pair, by its place from 0. */
export function hrefOf(pair: number): string {
  return `#/${pair + 1}`;
}

/** The part of the address that the page reads, as it changes. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onChange = (): void => {
      setHash(location.hash);
    };
    addEventListener("hashchange", onChange);
    return () => {
      removeEventListener("hashchange", onChange);
    };
  }, []);
  return hash;
}

/** The pair that the address names, of so many; the only one where there is one. */
export function useShown(pairs: number): number | undefined {
  const hash = useHash();
  const named = pairs === 1 ? 0 : pairIn(hash);
  return named !== undefined && named < pairs ? named : undefined;
}
