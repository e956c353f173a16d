import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readEnglishNames } from "../../src/facts/name/en.ts";
import type { NameMention } from "../../src/facts/name/mention.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { markedSentences, scoreNames } from "../names-score.ts";
import { countSteps } from "../steps.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

const LETTERS = { person: "p", place: "l", organization: "o", other: "x" } as const;

/** The text with its names marked: `«p:Lee Jae-myung»`. */
function marked(text: string): string {
  let out = "";
  let from = 0;
  for (const { start, end, type } of readEnglishNames(text, knowledge)) {
    out += `${text.slice(from, start)}«${LETTERS[type]}:${text.slice(start, end)}»`;
    from = end;
  }
  return out + text.slice(from);
}

const NAMES = [
  // Persons: titles, particles, initials, orders of name and surname.
  "President «p:Park Chung-hee» spoke first.",
  "Secretary of State «p:Marco Rubio» arrived on Monday.",
  "Justices «p:Elena Kagan» and «p:Sonia Sotomayor» dissented.",
  "She met «p:Ludwig van Beethoven» and «p:Vincent van Gogh» in a dream.",
  "«p:Mohammed bin Salman» waited outside.",
  "The book is by «p:J. R. R. Tolkien» and nobody else.",
  "«p:Kim Jong Un»'s sister signed the letter.",
  "«p:Hwang In-beom» scored, and «p:Hwang» smiled.",
  "Thanks to «p:Ji-won Baek» for the report.",
  "«p:Nam June Paik» made it of television sets.",
  "Ms. «p:Park» and Mr. «p:Delacroix» denied it.",
  "King «p:Charles III» was ill.",
  "The historian «p:Gregg Halvorsen» notes the change.",
  "He had an answer from «p:al-Maliki» on Monday.",
  "Executive Vice Chairman «p:Chung Eui-sun» said no.",
  // Places.
  "It rained in «l:Busan», «l:Gyeongju» and «l:Osnabrück».",
  "They walked along the «l:Kamo River» to «l:Baker Street».",
  "The office is in «l:Gangnam-gu», near «l:Itaewon-ro».",
  "A «l:Korean» ship passed a «l:Dutch» one.",
  "The «l:US» and «l:North Korea» talked again.",
  "The train left «l:City Hall Station» for «l:Mount Hallasan».",
  // Organizations.
  "The «o:Ministry of Trade, Industry and Energy» agreed.",
  "The «o:Bank of Korea» left its rate unchanged.",
  "«o:Hanbit Construction Co.» lost the case.",
  "It was signed by «o:Daesung Precision Co., Ltd.» and «o:Northfield Robotics Inc.» in March.",
  "«o:Samsung Electronics» and «o:SK hynix» raised their plans.",
  "The «o:Hallgarten School of Law and Economics» is small.",
  "The «o:Embassy of the Republic of Korea» was closed yesterday.",
  "The «o:Board of Audit and Inspection» («o:BAI») found cracks.",
  "«o:Ms. Kim's Kitchen» serves soup.",
  "A talk by miner «o:Kestrel Ridge» was cancelled.",
  "The «o:Royal Asiatic Society Korea» meets today.",
  "The «o:Food and Drug Administration» approved it.",
  // Other names.
  "She won the «x:Nobel Prize in Literature» last year.",
  "They broke the «x:Monopoly Regulation and Fair Trade Act» twice.",
  "«x:Mr. Sunshine» star «p:Lee Byung-hun» bought a house.",
  "The «x:Emerald Prize» went to a chemist.",
  "«p:Bong Joon-ho»'s film «x:Parasite» won everything.",
  "It is released under the «x:Apache License 2.0» as software.",
  "You can read the manual in «x:French», «x:German» and «x:Korean».",
  "The «x:Korean» version shall prevail.",
  "The package needs «x:PostgreSQL» 15 or newer.",
  "The plugin works with «x:IntelliJ IDEA» and «x:macOS».",
];

const NO_NAMES = [
  "The Supplier shall deliver the Goods to the Buyer.",
  "Either Party may terminate this Agreement under Section 4.",
  "This Agreement is made on Monday, 3 March.",
  "The Receiving Party shall not disclose any Confidential Information.",
  "The Escrow Agent shall notify the Purchaser.",
  "Force Majeure includes war and strikes.",
  "The API returns a JSON object over HTTP.",
  "GDP rose, and the CEO blamed AI.",
  "Click Save and then open the Network tab in the browser.",
  "Press Enter to confirm, or select Terminal to open a shell.",
  "Choose Edit > Preferences > Keyboard to assign a shortcut.",
  "Use the `parse_date` function or see https://example.com/Seoul for help.",
  "Write to Kim.Minji@example.com before Friday.",
  "Top Court Rejects Final Appeal in Landmark Pension Case",
  "Free Shipping on All Orders Over 50,000 Won Until the End of August",
  "Residents were told to stay indoors on Sunday.",
  "The president met the prime minister and the governor.",
  "I think that I would wait for the final data.",
  "Prices rose 2.1 percent in September and May.",
  "Applications to the Graduate School must be received by October.",
  "Fill in the Return Form and hand it to our courier.",
  "Students must contact the Office of Academic Affairs in person.",
  "Our Mission is to make safe toys.",
  "It cost 20 Dollars at 5 degrees Celsius.",
  "Rescuers Find Two Survivors After Nine Days Under Rubble",
  'She said, "Nothing happened," and left.',
  "See Appendix A and Figure 3 for details.",
];

describe("names in English", () => {
  it.each(NAMES)("%s", (example) => {
    expect(marked(example.replaceAll(/«\w:|»/g, ""))).toBe(example);
  });

  it.each(NO_NAMES)("none: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  it("finds nearly all names of the sentences that it was written on", () => {
    const sentences = markedSentences("en").filter(({ part }) => part === "dev");
    expect(sentences.length).toBeGreaterThan(150);
    const score = scoreNames(sentences, (text) => readEnglishNames(text, knowledge));
    expect(score.precisionTyped).toBeGreaterThan(0.95);
    expect(score.recallTyped).toBeGreaterThan(0.95);
  });

  it("names the entity of a known name", () => {
    const [first, second] = readEnglishNames("A Korean firm in South Korea.", knowledge);
    expect(knowledge.names.entity(first?.entity ?? -1).key).toBe("korea");
    expect(knowledge.names.entity(second?.entity ?? -1).key).toBe("south korea");
  });
});

describe("spans", () => {
  const words = fc.constantFrom(
    ...NAMES.join(" ")
      .replaceAll(/«\w:|»/g, "")
      .split(/(?<=[ ,.'-])|(?=[ ,.'-])/),
    ..."al- van \n ( ) “ ” & 😀 \u0301 \ud83d 한국 İ ﬁ Ⅳ １２ \u0000".split(" "),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 25 }).map((parts) => parts.join("")),
    fc.array(words, { maxLength: 25 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );

  it("are ordered, do not overlap, and have no blank at their ends", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of readEnglishNames(text, knowledge)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
          from = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("move with the text", () => {
    const ahead = "Nothing here is a name.\n\n";
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), (example) => {
        const text = example.replaceAll(/«\w:|»/g, "");
        const moved = readEnglishNames(text, knowledge).map((mention): NameMention => ({
          ...mention,
          start: mention.start + ahead.length,
          end: mention.end + ahead.length,
        }));
        expect(readEnglishNames(ahead + text, knowledge)).toEqual(moved);
      }),
    );
  });
});

describe("time", () => {
  const UNITS = [
    "Seoul ",
    "Bank of ",
    "Food and ",
    "Trade, ",
    "Lee-",
    "A.",
    "Vice President ",
    "ABC ",
    "Korean, ",
    "A",
    "a_",
  ];

  it.each(UNITS)("grows with the length of %j again and again", (unit) => {
    const steps = (size: number): number => {
      const text = unit.repeat(size / unit.length);
      return countSteps(() => readEnglishNames(text, knowledge));
    };
    // Four times the text; a quadratic reader would take sixteen times as many.
    expect(steps(40_000)).toBeLessThan(steps(10_000) * 5);
  });
});
