import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed: paper has no button that shows more. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      renderAtOnce(() => {
        setPrinting(true);
      });
    };
    const end = (): void => {
      setPrinting(false);
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

/** What is printed is what stands there when the listeners are done, which is sooner than Preact renders by itself. */
function renderAtOnce(change: () => void): void {
  options.debounceRendering = (render) => {
    render();
  };
  change();
  delete options.debounceRendering;
}
