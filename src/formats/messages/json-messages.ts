import type { Message, MessageFormat } from "../bilingual.ts";
import { readIcuMessage } from "./icu-message.ts";
import { readJsonTree } from "./json-tree.ts";
import { messagesOf } from "./message-tree.ts";

/**
 * Messages in JSON: i18next, vue-i18n, FormatJS, Application Resource Bundles (`.arb`), `messages.json` of browser
 * extensions. Keys are those of the objects, joined by ".", only strings are messages; of ICU messages the branch for
 * "other" is read. Comments and trailing commas are accepted in every file.
 * https://www.rfc-editor.org/rfc/rfc8259, https://www.i18next.com/misc/json-format,
 * https://github.com/google/app-resource-bundle/wiki/ApplicationResourceBundleSpecification
 */
export const jsonMessages: MessageFormat = {
  id: "json",
  extensions: [".json", ".jsonc", ".arb"],
  readMessages: (text) => messagesOf(text, readJsonTree(text)).map(withReadProse),
};

/** The message as its ICU syntax shows it. */
export function withReadProse({ key, block }: Message): Message {
  return { key, block: { ...block, prose: readIcuMessage(block.prose) } };
}
