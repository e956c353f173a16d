import type { VNode } from "preact";
import type { PageDiagnostic } from "../report/page/page-data.ts";
import { VisibleText } from "./visible-text.tsx";

/** Trouble with the input: what could not be read or compared as it should. */
export function Diagnostics({ diagnostics }: { readonly diagnostics: readonly PageDiagnostic[] }): VNode | null {
  if (diagnostics.length === 0) return null;
  return (
    <ul class="diagnostics">
      {diagnostics.map(({ level, message, document, line }, index) => (
        <li key={index} data-severity={level}>
          {document === undefined ? null : (
            <bdi class="place">
              {document}
              {line === undefined ? "" : `:${line}`}
            </bdi>
          )}{" "}
          <VisibleText text={message} />
        </li>
      ))}
    </ul>
  );
}
