import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { InterfaceContext, isLanguage } from "../../../src/page/interface.tsx";
import { useStored } from "../../../src/page/stored.ts";
import { useTheme } from "../../../src/page/theme.ts";
import type { Language } from "../../../src/text/span.ts";
import type { Draft } from "./draft.ts";
import { Header } from "./header.tsx";
import { Results } from "./results.tsx";
import { SAMPLES } from "./samples.ts";
import { Status } from "./status.tsx";
import { TextsForm } from "./texts-form.tsx";
import { useChecked } from "./use-checked.ts";
import { useSharedDraft } from "./use-shared-draft.ts";
import { WORDS } from "./words.ts";

/** The whole page: texts on one side, what daejo says of them on the other. */
export function Playground(): VNode {
  const [language, setLanguage] = useStored("daejo:language", preferredLanguage(), isLanguage);
  const [theme, changeTheme] = useTheme();
  const [draft, setDraft] = useState<Draft>(SAMPLES.notice);
  const share = useSharedDraft(draft, setDraft);
  const { state, result } = useChecked(share.isRead ? draft : undefined, language);
  const words = WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  return (
    <InterfaceContext.Provider value={useMemo(() => ({ language }), [language])}>
      <Header
        onLanguage={(next) => {
          setLanguage(() => next);
        }}
        theme={theme}
        onTheme={changeTheme}
      />
      <div class="playground">
        <TextsForm
          draft={draft}
          onDraft={(next) => {
            share.forget();
            setDraft(next);
          }}
          share={share}
        />
        <section class="results" aria-label={words.results}>
          <Status state={state} />
          {result === undefined ? null : <Results result={result} />}
        </section>
      </div>
      <footer class="playground-foot">{words.privacy}</footer>
    </InterfaceContext.Provider>
  );
}

function preferredLanguage(): Language {
  return navigator.language.startsWith("ko") ? "ko" : "en";
}
