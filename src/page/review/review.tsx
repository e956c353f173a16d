import "./review.css";
import type { VNode } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageFinding, PagePair, PageRule } from "../../report/page/page-data.ts";
import { type Choice, type Decide, type Decisions, statusOf } from "../decisions.ts";
import { InterfaceContext } from "../interface.tsx";
import type { AlignmentEdit } from "../../report/alignment-edit.ts";
import { useChoosing } from "./choosing.ts";
import { chosenFindings, EVERYTHING, type Filter, neighbour, nextOpen } from "./filter.ts";
import { cardId } from "./finding-card.tsx";
import { FindingPanel } from "./finding-panel.tsx";
import { useKeys } from "./keyboard.ts";
import { useLinks } from "./links.ts";
import { Reading } from "./reading.tsx";
import { focusQuietly, showInView } from "./scrolling.ts";
import { REVIEW_WORDS } from "./words.ts";

const PANEL = "#findings";

/** What a comparison is shown from. */
export interface ReviewProps {
  readonly pair: PagePair;
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly decisions: Decisions;
  readonly onDecide: Decide;
  /** Where the alignment can be edited. */
  readonly onEdit?: ((edit: AlignmentEdit) => void) | undefined;
}

/** One comparison: the texts side by side, and what was found in them. */
export function Review({ pair, rules, decisions, onDecide, onEdit }: ReviewProps): VNode {
  const { language } = useContext(InterfaceContext);
  const words = REVIEW_WORDS[language];
  const { findings } = pair;
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const { selected, target, select, goTo } = useChoosing(pair);
  /** Whether the reader is asked why the chosen finding is none. */
  const [isAsking, setAsking] = useState(false);
  const [hasHelp, setHelp] = useState(false);
  /** On a narrow screen the list is a sheet that is drawn up or not. */
  const [isSheetUp, setSheet] = useState(false);
  const chosen = useMemo(
    () => chosenFindings(findings, filter, decisions, language),
    [findings, filter, decisions, language],
  );
  const links = useLinks();

  const open = (index: number | undefined): void => {
    setAsking(false);
    select(index);
  };
  const focus = (index: number | undefined): void => {
    if (index === undefined) return;
    open(index);
    // It may be listed no longer, now that it is decided.
    focusQuietly(`#${cardId(index)} > button`, PANEL);
  };
  const step = (by: 1 | -1): void => {
    focus(neighbour(chosen, selected, by));
  };
  /** Whoever has decided goes on with what is still open; what was taken back is looked at again. */
  const decide = (choice: Choice | undefined): void => {
    const finding = selected === undefined ? undefined : findings[selected];
    // What is not listed is not seen.
    if (selected === undefined || finding === undefined || !chosen.includes(selected)) return;
    if (finding.suppressed !== undefined) return;
    setAsking(false);
    onDecide([finding], choice);
    focus(choice === undefined ? selected : (nextOpen(chosen, selected, findings, decisions) ?? selected));
  };
  const isListed = selected !== undefined && chosen.includes(selected);
  const isOpen = isListed && statusOf(findings[selected] as PageFinding, decisions) === "open";
  useKeys({
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    a: () => isOpen && decide({ kind: "accepted" }),
    i: () => isOpen && setAsking(true),
    u: () => isListed && !isOpen && decide(undefined),
    "/": () => {
      setSheet(true);
      focusQuietly(".panel input[type=search]");
    },
    "?": () => {
      setSheet(!hasHelp);
      setHelp(!hasHelp);
    },
  });

  useEffect(() => {
    // Whoever has followed a link to here reads on from the texts.
    if (document.activeElement === document.body) focusQuietly(".reading");
  }, []);
  useEffect(() => {
    links.current?.select(selected);
  }, [selected, pair]);
  // Not when texts have changed beneath the reader, who is reading something else.
  useEffect(() => {
    if (target === undefined) return;
    const marks = selected === undefined ? [] : (links.current?.marksOf(String(selected)) ?? []);
    const row = document.querySelector(`#${target.id}`);
    showInView(marks.find((each) => row?.contains(each) === true) ?? marks[0] ?? row);
    if (selected === undefined) {
      focusQuietly(`#${target.id}`);
      return;
    }
    showInList(selected);
  }, [target]);

  // With the list it moves; what was chosen stays in sight.
  useEffect(() => {
    if (isListed) showInList(selected);
  }, [chosen]);
  const edit = useFocusAfterEdit(pair, onEdit);

  return (
    <div class="review">
      <a
        class="skip"
        href="#findings"
        onClick={(event) => {
          event.preventDefault();
          focusQuietly(PANEL);
        }}
      >
        {words.skip}
      </a>
      <Reading
        pair={pair}
        links={links}
        upTo={target?.id}
        onEdit={edit}
        onFindings={(sharing) => {
          // Where several findings share their evidence each is opened in turn.
          open(sharing[(sharing.indexOf(selected ?? -1) + 1) % sharing.length]);
        }}
        onRow={(id) => {
          goTo({ id });
        }}
      />
      <FindingPanel
        pair={pair}
        rules={rules}
        chosen={chosen}
        selected={selected}
        filter={filter}
        decisions={decisions}
        isAsking={isAsking}
        hasHelp={hasHelp}
        isSheetUp={isSheetUp}
        onSheet={setSheet}
        onFilter={(next) => {
          setAsking(false);
          setFilter(next);
        }}
        onSelect={(index) => {
          open(index === selected ? undefined : index);
        }}
        onStep={step}
        onDecide={decide}
        onAsk={(asks) => {
          setAsking(asks);
          if (!asks && selected !== undefined) focusQuietly(`#${cardId(selected)} > button`);
        }}
        onDecideAll={(listed, choice) => {
          onDecide(listed, choice);
          focusQuietly(PANEL);
        }}
      />
    </div>
  );
}

function showInList(index: number): void {
  const card = document.querySelector(`#${cardId(index)}`);
  card?.scrollIntoView({ block: "nearest" });
  // Of a card that is higher than the list its head is to be seen.
  card?.firstElementChild?.scrollIntoView({ block: "nearest" });
}

/** After an edit the focus is in the row that came of it, since the button that was pressed is gone with its row. */
function useFocusAfterEdit(
  pair: PagePair,
  onEdit: ((edit: AlignmentEdit) => void) | undefined,
): ((edit: AlignmentEdit) => void) | undefined {
  const edited = useRef<string>(undefined);
  useEffect(() => {
    if (edited.current === undefined || document.activeElement !== document.body) return;
    const segment = document.querySelector(`[data-segment="${CSS.escape(edited.current)}"]`);
    segment?.closest<HTMLElement>(".row")?.focus({ preventScroll: true });
    edited.current = undefined;
  }, [pair]);
  return useMemo(() => {
    if (onEdit === undefined) return undefined;
    return (edit) => {
      const [bead] = [...edit.lock, ...edit.release];
      edited.current = [...(bead?.en ?? []), ...(bead?.ko ?? [])][0];
      onEdit(edit);
    };
  }, [onEdit]);
}
