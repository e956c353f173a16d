import { readModel } from "#model";
import { DaejoError } from "../errors.ts";
import { openKnowledge, type Knowledge } from "./knowledge.ts";

let shipped: Promise<Knowledge> | undefined;

/**
 * The knowledge that ships, read once and shared, or that of a model's bytes that the caller has. Throws a `DaejoError` `model`
 * where the bytes cannot be had or are no model of this version: without them nothing could be compared.
 */
export async function loadKnowledge(bytes?: Uint8Array): Promise<Knowledge> {
  if (bytes !== undefined) return openKnowledge(bytes);
  shipped ??= readShipped();
  try {
    return await shipped;
  } catch (error) {
    // A server that was away may be back at the next call.
    shipped = undefined;
    throw error;
  }
}

async function readShipped(): Promise<Knowledge> {
  let bytes: Uint8Array;
  try {
    bytes = await readModel();
  } catch (cause) {
    throw new DaejoError(
      "model",
      "The model, model.bin of the package, cannot be read.",
      "Install daejo again; in a browser, serve the file beside the bundle or pass its bytes as the option `model`.",
      { cause },
    );
  }
  return openKnowledge(bytes);
}
