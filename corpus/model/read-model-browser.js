/** The bytes of the model, fetched from beside this file. */
export async function readModel() {
  const response = await fetch(new URL("model.bin", import.meta.url));
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
