import type { Account, Role } from "./accounts.ts";
import type { Block } from "./blocks.ts";
import { changeOf, commandsOf, stepOf, type Change } from "./commands.ts";
import { instrumented } from "./said.ts";
import type { Step } from "./step.ts";

/** A step with the block that asks for it, and those that show what it prints. */
export interface PlannedStep {
  readonly step: Step;
  readonly block: Block;
  readonly shown: readonly Block[];
  /** What the lines with an arrow say, by their number. */
  readonly said: readonly string[];
}

export interface Plan {
  readonly steps: readonly PlannedStep[];
  /** Programs in TypeScript by the names of their files, for the compiler. */
  readonly programs: Readonly<Record<string, string>>;
  /** Blocks with a role of their own, looked at by themselves. */
  readonly others: readonly { readonly role: Role; readonly block: Block; readonly why: string }[];
  /** Blocks that nothing accounts for. */
  readonly unaccounted: readonly Block[];
  /** Entries of the account that no block has needed. */
  readonly unused: readonly string[];
}

const PROGRAMS = new Set(["ts", "js"]);
const SHOWN = new Set(["text", "json", "tsv", "xml", "diff"]);

/** What is to be done for the blocks of a page, in their order. */
export function planOf(blocks: readonly Block[], account: Account): Plan {
  const plan = new Planning(blocks, account);
  for (const [index, block] of blocks.entries()) plan.take(block, index);
  return plan;
}

/** A plan while it is made. */
class Planning implements Plan {
  readonly steps: PlannedStep[] = [];
  readonly programs: Record<string, string> = {};
  readonly others: { role: Role; block: Block; why: string }[] = [];
  readonly unaccounted: Block[] = [];
  readonly #blocks: readonly Block[];
  readonly #account: Account;
  readonly #used = new Set<string>();
  /** Blocks that show what a step prints. */
  readonly #shown = new Set<Block>();
  #source = "";
  #change: Change | undefined;
  #isCommitted: boolean;

  constructor(blocks: readonly Block[], account: Account) {
    this.#blocks = blocks;
    this.#account = account;
    this.#isCommitted = account.isRepository !== true;
    const [first] = blocks;
    if (first === undefined) return;
    for (const [file, content] of Object.entries(account.files ?? {})) this.#add(first, writing(file, content));
  }

  get unused(): string[] {
    const { roles = [], before = [], unrun = [] } = this.#account;
    return [...roles, ...before, ...unrun].map(({ at }) => at).filter((at) => !this.#used.has(at));
  }

  take(block: Block, index: number): void {
    const role = this.#entryFor(block.code, this.#account.roles);
    if (role !== undefined) {
      this.others.push({ role: role.is, block, why: role.why ?? "" });
      if (role.is === "change") this.#change = changeOf(block.code);
    } else if (block.file !== undefined) this.#add(block, { do: "write", file: block.file, content: block.code });
    else if (PROGRAMS.has(block.language)) this.#takeProgram(block, index);
    else if (block.language === "sh") this.#takeCommands(block, index);
    else if (this.#shown.has(block)) return;
    else if (this.#account.otherwise === undefined) this.unaccounted.push(block);
    else this.others.push({ role: this.#account.otherwise, block, why: "" });
  }

  #takeProgram(block: Block, index: number): void {
    const before = this.#entryFor(block.code, this.#account.before);
    // A block without imports goes on from the one before it.
    const goesOn = before === undefined ? !/^import /m.test(block.code) : before.goesOn === true;
    const { code, said } = instrumented(block.code);
    this.#source = `${goesOn ? this.#source : ""}${before?.code ?? ""}${code}`;
    const file = `block-${block.line}.${block.language === "ts" ? "mts" : "mjs"}`;
    if (block.language === "ts") this.programs[file] = this.#source;
    this.#add(block, { do: "write", file, content: this.#source });
    this.#add(block, { do: "program", file }, this.#following(index), said);
  }

  #takeCommands(block: Block, index: number): void {
    if (!this.#isCommitted) this.#add(block, { do: "commit" });
    this.#isCommitted = true;
    const change = this.#change;
    this.#change = undefined;
    if (change !== undefined) this.#add(block, { do: "replace", ...change });
    const commands = commandsOf(block.code).filter(
      (command) => this.#entryFor(command, this.#account.unrun) === undefined,
    );
    for (const [nth, command] of commands.entries()) {
      const shown = nth === commands.length - 1 ? this.#following(index) : [];
      this.#add(block, stepOf(command, this.#account.words ?? {}), shown);
    }
    if (change !== undefined) this.#add(block, { do: "replace", ...change, from: change.to, to: change.from });
  }

  #add(block: Block, step: Step, shown: readonly Block[] = [], said: readonly string[] = []): void {
    this.steps.push({ step, block, shown, said });
    for (const each of shown) this.#shown.add(each);
  }

  /** The entry of the account that a text is meant by. */
  #entryFor<E extends { readonly at: string }>(text: string, entries: readonly E[] = []): E | undefined {
    const entry = entries.find(({ at }) => text.includes(at));
    if (entry !== undefined) this.#used.add(entry.at);
    return entry;
  }

  /** The blocks directly behind one, in its section, that show what it prints. */
  #following(index: number): Block[] {
    const isShowing = (each: Block): boolean =>
      each.file === undefined &&
      SHOWN.has(each.language) &&
      each.section === this.#blocks[index]?.section &&
      this.#entryFor(each.code, this.#account.roles) === undefined;
    const behind = this.#blocks.slice(index + 1);
    const end = behind.findIndex((each) => !isShowing(each));
    return end < 0 ? behind : behind.slice(0, end);
  }
}

function writing(file: string, content: string | Uint8Array): Step {
  if (typeof content === "string") return { do: "write", file, content };
  return { do: "write", file, content: Buffer.from(content).toString("base64"), isBase64: true };
}
