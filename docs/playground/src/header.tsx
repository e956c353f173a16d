import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { InterfaceContext } from "../../../src/page/interface.tsx";
import type { Theme } from "../../../src/page/theme.ts";
import type { Language } from "../../../src/text/span.ts";
import { WORDS } from "./words.ts";

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["ko", "한국어"],
];

export function Header({
  onLanguage,
  theme,
  onTheme,
}: {
  readonly onLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly onTheme: () => void;
}): VNode {
  const { language } = useContext(InterfaceContext);
  const words = WORDS[language];
  const other: Theme = theme === "dark" ? "light" : "dark";
  return (
    <header class="playground-head">
      <div class="name">
        <h1>daejo</h1>
        <p class="quiet">{words.tagline}</p>
      </div>
      <div class="controls">
        <div class="segmented" role="group" aria-label={words.interfaceLanguage}>
          {LANGUAGES.map(([id, name]) => (
            <button
              key={id}
              type="button"
              lang={id}
              aria-pressed={id === language}
              onClick={() => {
                onLanguage(id);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <button type="button" onClick={onTheme}>
          {words.theme[other]}
        </button>
      </div>
    </header>
  );
}
