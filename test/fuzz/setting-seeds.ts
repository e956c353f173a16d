/** Sound examples of what is read beside documents, and the name that the command line looks for. */
export const settingSeeds: Readonly<Record<string, { readonly file?: string; readonly seeds: readonly string[] }>> = {
  batch: {
    seeds: [
      '{"id":"a","en":["The hall holds 300 people.","It opens at 7 p.m."],"ko":["강당에는 350명이 들어간다.","저녁 7시에 연다."]}',
      '{"id":"b","en":["The hall holds 300 people."],"ko":["강당에는 350명이 들어간다."],"aligned":true,"date":"2026-09-03"}',
      '{"id":3,"en":"The hall opened yesterday.","ko":"강당은 어제 문을 열었다.","date":"2026-09-03"}\n{"text":"The hall holds 300 people.\\n\\n강당에는 350명이 들어간다."}',
    ],
  },
  config: {
    file: "daejo.config.json",
    seeds: [
      '{"pairs":["en/**/*.md => ko/**/*.md",{"en":"*.en.txt","ko":"*.ko.txt","exclude":["old/**"]}],"files":["*.md"],"missing":"ignore","preset":"docs","rules":{"number/*":"error","style/*":"off"}}',
      '{"overrides":[{"files":["legal/**"],"preset":"legal","rules":{"number/bound":"error"}}],"glossary":["terms.csv",{"en":"deployment","ko":"배포"}],"names":[{"en":"Jiwon Kim","ko":"김지원"}],"rulesFiles":["rules.yaml"],"failOn":"warning","minSeverity":"info","minConfidence":0.5,"format":["text","json=out.json"],"lang":"ko","exclude":["b*"]}',
    ],
  },
  configYaml: {
    file: "daejo.config.yaml",
    seeds: [
      "pairs:\n  - en: '*.en.md'\n    ko: '*.ko.md'\nrules: { number/value: warning }\nfailOn: never\nformat: [text, 'sarif=a.sarif']\n",
    ],
  },
  glossaryCsv: {
    file: "terms.csv",
    seeds: [
      'en,ko,forbidden ko,do not translate,case sensitive,note\ndeployment,배포|전개,"실행, 가동",,,"in ""prod"""\nGitHub,,깃허브,yes,yes,\n',
    ],
  },
  glossaryTsv: { file: "terms.tsv", seeds: ["en\tko\tforbidden ko\nhall|auditorium\t강당\t홀\nlane\t레인\t\n"] },
  glossaryJson: {
    file: "terms.json",
    seeds: [
      '[{"en":"deployment","ko":["배포"],"forbidden":["전개"]},{"en":["hall","auditorium"],"ko":"강당|공연장","caseSensitive":true,"partOfSpeech":"noun"},{"en":"GitHub","doNotTranslate":true}]',
    ],
  },
  glossaryTbx: {
    file: "terms.tbx",
    seeds: [
      '<?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>hall</term></tig></langSet><langSet xml:lang="ko"><tig><term>강당</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig><tig><term>홀</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>',
      '<tbx type="TBX-Basic"><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>lane</term></termSec></langSec><langSec xml:lang="ko"><termSec><term>레인</term></termSec></langSec></conceptEntry></body></text></tbx>',
    ],
  },
  rulesYaml: {
    file: "rules.yaml",
    seeds: [
      "- rule: custom/article\n  en: 'Article (\\d+)'\n  ko: '제\\s*$1\\s*조'\n  message: { en: 'Article $1 is missing.', ko: '제$1조가 없습니다.' }\n  suggestion: 제$1조\n  level: error\n  examples:\n    agree: [['See Article 3.', '제3조를 보라.']]\n    differ: [['See «Article 3».', '«제4조를 보라.»']]\n",
      "rules:\n  - rule: custom/no-hall\n    ko: 홀\n    expect: absent\n    unit: sentence\n    message: Write 강당, not $0.\n",
    ],
  },
  rulesJson: {
    file: "rules.json",
    seeds: [
      '[{"rule":"custom/sizes","en":"(?<size>small|large)","ko":"작|큰","ignoreCase":true,"message":"$<size> is missing.","side":"en","category":"terminology"},{"rule":"custom/b","en":"hall","ko":"강당","message":{"en":"a","ko":"가"},"why":"why","summary":"s"}]',
    ],
  },
  suppressions: {
    file: "daejo-suppressions.json",
    seeds: [
      '{"version":1,"suppressions":[{"fingerprint":"00000000ffffffff","rule":"number/value","reason":"enlarged","en":"300 people","ko":"350명","document":"bakery.ko.txt"},{"fingerprint":"0123456789abcdef","rule":"date/value","en":"","ko":""}]}',
    ],
  },
  alignment: {
    file: ".daejo-alignment.json",
    seeds: [
      '{"version":1,"documents":{"bakery.en.txt · bakery.ko.txt":[{"en":[{"hash":"0123456789abcdef","begins":"The bakery"}],"ko":[{"hash":"fedcba9876543210","nth":1,"begins":"빵집"}]}],"briefing.txt":[{"en":[{"hash":"0123456789abcdef","begins":"a"}],"ko":[]}]}}',
    ],
  },
  edit: {
    seeds: [
      '{"revision":1,"lock":[{"en":["bakery.en.txt#0"],"ko":["bakery.ko.txt#0","bakery.ko.txt#1"]}],"release":[]}',
      '{"revision":2,"lock":[],"release":[{"en":["a.en.txt#0"],"ko":["a.ko.txt#0"]}]}',
    ],
  },
  request: {
    seeds: [
      "",
      "project.json",
      "pairs/0.json",
      "pairs/0/alignment",
      "export.tmx?unit=sentence",
      "export.xliff",
      "events?revision=1",
    ],
  },
};
