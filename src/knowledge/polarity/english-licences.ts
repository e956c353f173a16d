import { lowerCase } from "../../text/lower-case.ts";
import { latinWords } from "../words.ts";
import type { Licence, LicenceStrength } from "./cue.ts";

/** A final `*` stands for any ending. */
const ENGLISH: Readonly<Record<LicenceStrength, string>> = {
  strong:
    "non nobody unless otherwise rather instead few fewer little rarely seldom hardly barely scarcely fail* failure deny denies denied denial denying refus* " +
    "reject* declin* lack* absen* prevent* avoid* ban banned bans bar barred forbid* forbad* prohibit* unable impossib* false agnostic anonym* " +
    "opposed oppos* refrain* abstain* neglect* invalid* incompatib* incorrect* invisib* insecur* insensitiv* inaccessib* insuffic* insignific* " +
    "inconsist* incomplet* inadequa* inevitab* incap* inab* inact* inaccur* inappropriat* ineff* inelig* inexper* inexplic* indistinguish* " +
    "infinit* innumer* insepar* intoler* irreg* irrespons* irrelev* irresist* irrevers* irreplac* illegal* illog* illiter* immut* immatur* immob* " +
    "immoral* impati* imperfect* impolit* improp* improbab* impractic* impur* indefinit* independen* indispens* infreq* inhum* inconven* invulner* immun* immeasur* " +
    "disallow* discourag* disagree* disabl* dislik* disapprov* dissatisf* disobe* disregard* disqualif* dishonest* disappear* discontinu* " +
    "displeas* discontent* doubt* zero hands mismatch* relieve* reliev* lose loses lost sync broken disbelie* disinterest* " +
    "missing deprecat* obsolete hate* hated dont cant isnt doesnt didnt wont wontfix stateless countless ignor* silen* vacan* reluctan* forget* forgot* " +
    "exclud* except excepting beyond stop stops stopped stopping cease* quit drop drops dropped dropping phas* " +
    "inconclus* indecis* inattent* inexpens* incoheren* incongru* inconspic* inconsiderat* inequal* inequit* inexact* infertil* inflex* " +
    "insincer* insolven* instab* insubstantia* involunt* impass* imprecis* implaus* impersonal* imprud* impermanen* illegit* irrational* irreconcil* " +
    "disinclin* disloyal* disorgan* dispropor* distrust* mistrust* disused disprov* disconnect* closed gone vanish* stuck stranded forgo* waive* " +
    "skip* omit* withh* void blank empty blocked missed optional voluntary nonsense ridiculous absurd halt* boycott* barefoot naked lest",
  weak:
    "less least rare almost nearly only too yet still until till before bad badly worse worst poor* hard harder difficult* free zero out off else than " +
    "raise* raised error errors warning drop* remov* elimin* secret* hid* blind deaf mute mut* dead die* pending " +
    "constant* same fixed stable keep* kept stay* remain* doubt* wonder* strang* alone any anything anyone anybody anywhere ever anymore " +
    "behind despite although though but however far miss miss* los* wrong* mistak* mis* restrict* limit* block* discard* ordinary trivial " +
    "leave* left if whatever whichever whether opaque null nil none undefined negative neg short* weak* suspend* withdr* abandon* object* against protest* " +
    "expire* end* cancel* delet* differ* unlike exempt* critic* resist* escap* evad* escape* discard exit* safe* danger* risk* surpris* sudden* new first fresh " +
    "mind care help remember sure serious fine okay ok problem* trouble* matter* lazy quiet* calm* peace* sleep* awake innocent* regret* sorry " +
    "independ* contrary opposite depriv* bare* raw plain ascii hardly minim* slight* small* low* scarc* premature bankrupt* broke* exhaust* " +
    "overr* outdat* stale excessive* potential* possib* accident* break* crash* dormant vague* ambig* inact* idle isn unfort*",
};

/** Beginnings in `un-` that are no negation. */
const POSITIVE_UN =
  /^(?:under|until|unit|union|uniq|univers|unanim|uniform|unify|unifi|unto|uncles?$|unix|unicode|unzip|unpack|undo(?!c)|unwind|unwrap|unpickl|unmarshal|unfortunat|unless|unravel|unveil|unleash|unfold|unittest|unesco|unhcr|unicef)/;
/** Verbs in `un-` take something back; what is so by now (`unlocked`) is told by a negation. */
const REVERSAL =
  /^un(?:block|bind|buckle|button|dress|escape|fasten|follow|group|hide|hook|install|link|load|lock|mount|mute|pin|plug|publish|register|screw|set|stage|subscribe|tie)(?:s|ing)?$/;
/** What one is unable to do: `impassable`, `incredibly`; but not what is not able in itself (`inflammable`). */
const UNABLE = /^(?:im[bmp]|il|ir|in)[a-zà-ɏ]{3,}[ai]bl[ey]$/u;
/** What such a word ends in: most do not. */
const MAY_BE_UNABLE = /[ai]bl[ey]$/;
const ABLE = /^(?:imagin|impression|inflam|inflat|inhabit|invalu|irrit|indict|impeach|inherit|implement|inlin|inject)/;
/** Words in `-less` that are no negation of what stands before it. */
const POSITIVE_LESS = /^(?:less|bless|nevertheless|nonetheless|unless|express)$/;

const exact = new Map<string, LicenceStrength>();
const stems = new Map<string, LicenceStrength>();
for (const strength of ["weak", "strong"] as const) {
  for (const word of ENGLISH[strength].split(" ")) {
    if (word.endsWith("*")) stems.set(word.slice(0, -1), strength);
    else exact.set(word, strength);
  }
}
const SHORTEST_STEM = 3;

/** How readily an English word, in lower case, is rendered by a Korean negation; undefined where it is not. */
export function englishLicence(word: string): LicenceStrength | undefined {
  const known = exact.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("un") && word.length > 4 && !POSITIVE_UN.test(word) && !REVERSAL.test(word)) return "strong";
  if (MAY_BE_UNABLE.test(word) && UNABLE.test(word) && !ABLE.test(word)) return "strong";
  if (word.startsWith("non") && word.length > 6) return "strong";
  if (word.endsWith("less") && !POSITIVE_LESS.test(word)) return "strong";
  for (let length = Math.min(word.length, 10); length >= SHORTEST_STEM; length--) {
    const strength = stems.get(word.slice(0, length));
    if (strength !== undefined) return strength;
  }
  return undefined;
}

/** Set phrases that deny without a word of negation (`too hot to eat`, `out of stock`). */
const PHRASES: RegExp = new RegExp(
  "(?<![a-zà-ɏ])(?:" +
    [
      "too (?:[a-zà-ɏ]+ ){1,2}(?:for (?:[a-zà-ɏ]+ ){1,3})?to",
      "(?:hard|harder|hardest|difficult|tough) to",
      "anything but|far from|free (?:from|of)|other than|short of|rule[sd]? out|ruling out|keep(?:s|ing)? from|kept from",
      "out[ -]of[ -](?:bounds|breath|business|cash|character|commission|control|date|fashion|focus|fuel|gas|hand|luck|memory|money|office|options|" +
        "order|place|power|practice|print|range|reach|scope|season|service|shape|sight|space|step|stock|style|sync|time|touch|town|tune|use|work)",
      "(?:am|is|are|was|were|been|['’](?:m|s|re)) (?:[a-zà-ɏ]+ )?out of",
      "(?:sold|run|ran|runs|running) out|day off|days off|off (?:work|duty)",
      // Of machines only: prices that are down are something else.
      "(?:server|servers|site|website|network|system|systems|service|services|app|line|lines|internet|power) (?:is|are|was|were|went|goes|being) down",
      "at large|in vain|off[- ]limits|rid of|or else|(?:god|heaven|goodness|who) knows|who cares|beats me|a stranger to|a mystery|mind your own",
      "(?:is|are|was|were|go|goes|went|stay|stays|stayed|remain|remains|remained) (?:dead|single|free|off|broke)|free of charge|for free|(?:default[a-zà-ɏ]*|set|turned|switched) (?:to )?off",
      "lea(?:ve|ves|ving|ft) (?:[a-zà-ɏ]+ ){1,3}alone",
      "the last (?:person|thing|man|woman|place) [a-zà-ɏ]+",
    ].join("|") +
    ")(?![a-zà-ɏ])|(?<=[a-zà-ɏ])-free(?![a-zà-ɏ])",
  "gu",
);

/** The words and phrases of an English text that may be rendered by a Korean negation. */
export function englishLicences(text: string): Licence[] {
  const words = latinWords(text).flatMap(({ start, end, text: word }): Licence[] => {
    const strength = englishLicence(word.toLowerCase());
    return strength === undefined ? [] : [{ start, end, strength }];
  });
  const phrases = [...lowerCase(text).matchAll(PHRASES)].map(({ index, 0: match }): Licence => ({
    start: index,
    end: index + match.length,
    strength: "strong",
  }));
  // A phrase stands for its words.
  return [
    ...phrases,
    ...words.filter(({ start, end }) => !phrases.some((each) => start < each.end && each.start < end)),
  ];
}
