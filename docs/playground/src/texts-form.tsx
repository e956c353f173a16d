import type { VNode } from "preact";
import { useWords } from "../../../src/page/interface.tsx";
import { type Draft, type DraftText, textsOf } from "./draft.ts";
import { type SampleName, SAMPLES } from "./samples.ts";
import { ShareLink } from "./share-link.tsx";
import type { SharedDraft } from "./use-shared-draft.ts";
import { WORDS } from "./words.ts";

interface FormProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** The boxes for texts, and what is to be known of them. */
export function TextsForm({ draft, onDraft, share }: FormProps & { readonly share: SharedDraft }): VNode {
  const words = useWords(WORDS);
  return (
    <section class="source" aria-label={words.source}>
      <div class="choices">
        <SampleChoice draft={draft} onDraft={onDraft} />
        <KindChoice draft={draft} onDraft={onDraft} />
        <FormatChoice draft={draft} onDraft={onDraft} />
      </div>
      <div class="boxes">
        {textsOf(draft).map((name) => (
          <Box key={name} name={name} draft={draft} onDraft={onDraft} />
        ))}
      </div>
      <ShareLink share={share} />
    </section>
  );
}

function SampleChoice({ draft, onDraft }: FormProps): VNode {
  const { sample, ownText, samples } = useWords(WORDS);
  const names = Object.keys(SAMPLES) as SampleName[];
  const chosen = names.find((name) => SAMPLES[name] === draft) ?? "";
  return (
    <label class="choice">
      {sample}
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") onDraft(SAMPLES[value as SampleName]);
        }}
      >
        <option value="" disabled>
          {ownText}
        </option>
        {names.map((name) => (
          <option key={name} value={name}>
            {samples[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function KindChoice({ draft, onDraft }: FormProps): VNode {
  const { kind, kinds } = useWords(WORDS);
  return (
    <fieldset class="segmented">
      <legend>{kind}</legend>
      {(["pair", "mixed"] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="kind"
            checked={draft.kind === each}
            onChange={() => {
              onDraft({ ...draft, kind: each });
            }}
          />
          <span>{kinds[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function FormatChoice({ draft, onDraft }: FormProps): VNode {
  const { format, formats } = useWords(WORDS);
  return (
    <label class="choice">
      {format}
      <select
        value={draft.format}
        onChange={({ currentTarget: { value } }) => {
          onDraft({ ...draft, format: value as Draft["format"] });
        }}
      >
        {(["text", "markdown"] as const).map((each) => (
          <option key={each} value={each}>
            {formats[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Box({ name, draft, onDraft }: FormProps & { readonly name: DraftText }): VNode {
  const { boxes, hints } = useWords(WORDS);
  return (
    <label class="box">
      {boxes[name]}
      <textarea
        name={name}
        spellcheck={false}
        placeholder={hints[name]}
        value={draft[name]}
        {...(name === "text" ? {} : { lang: name })}
        onInput={({ currentTarget: { value } }) => {
          onDraft({ ...draft, [name]: value });
        }}
      />
    </label>
  );
}
