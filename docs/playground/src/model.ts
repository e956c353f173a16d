/** The size of the model, which Vite writes here: what is sent may be packed, and its length then says nothing. */
declare const MODEL_BYTES: number;

/** Fetches the model; `onProgress` hears how many bytes of how many are there. */
export async function fetchModel(onProgress: (loaded: number, total: number) => void): Promise<Uint8Array> {
  const response = await fetch(new URL("../../../corpus/model/model.bin", import.meta.url));
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
  const model = new Uint8Array(MODEL_BYTES);
  let loaded = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (loaded + value.length > model.length) throw new Error("The model is not the one of this page.");
    model.set(value, loaded);
    loaded += value.length;
    onProgress(loaded, MODEL_BYTES);
  }
  if (loaded < model.length) throw new Error("The model came only in part.");
  return model;
}
