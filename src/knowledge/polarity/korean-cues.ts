import { isHangulSyllable } from "../../text/characters.ts";
import { matchesIn, syllablesEndingIn, type Cue } from "./cue.ts";

/** Last syllables of verbs: behind `안` and `못` something else is a noun (`집 안 청소`). */
const VERBAL_END = "다요까지던고면서록어아야해줘려져쳐여봐자네군니데며게냐써워와춰혀나빠파";
/** Objects and subjects end in these, verbs that end so are told by their beginning. */
const NOMINAL_END = "을를은는이가의에로과와도만";
const VERBAL_START = "[되된될됩됐돼됨하한할합했해함가갔간갈오왔온올보봤본볼쓰쓴썼쓸먹난났들맞믿받살알있좋잔잤준줬그]";
/** An eojeol behind `안` or `못` that is a verb. */
const VERBAL: string = `(?=${VERBAL_START}|[가-힣]{0,4}[아어여해와워봐줘둬꿔써커꺼가사자타싸차셔려겨쳐져켜펴내매대깨빼세]도 ?[되된될됩됐돼좋괜]|[가-힣]*[${VERBAL_END}](?![가-힣])|[가-힣]*(?![${NOMINAL_END}일물말])[가-힣](?<=[${syllablesEndingIn("ㄴㄹㅆㅁ")}])(?![가-힣]))`;

/**
 * Everything that may turn a Korean statement round, one alternative a word; what only looks like it is taken out by
 * `IDLE` afterwards.
 */
const CUES: RegExp = new RegExp(
  // What any of them begins with: nearly all places are told by one look.
  "(?=[않못없아안말마모몰불])(?:" +
    [
      "[않]",
      "(?<![가-힣])못 ?" + VERBAL,
      "(?<=지[는도를]? ?)못[하한할했합해함]",
      "없(?![애앤앨앴])",
      "(?<![가-힣])(?:아니|아닌|아닙|아닐|아님|아녔|아녜|아냐)|(?<=[이가은는도건게란만])(?:아니[다라에었야고며지]|아닌(?![가-힣])|아닙니|아녔|아녜|아냐)",
      "(?<![가-힣])안(?=되|된|될|됩|됐|돼|됨|[하한할했해합함](?!무)|그[래러]|좋[은아]|나[아와오]|들어|들[리려어]|맞[아으지]|먹[어는고]|가[고면요]|보[여이])",
      "(?<![가-힣])안 " + VERBAL,
      "(?<=지[는도를]? ?|걱정 ?)(?:말(?=[고라아자도며았]| 것|[^가-힣])|마(?=[세십라시요]|[^가-힣]))",
      "(?<![가-힣]|데모)(?:모[르른를름릅]|몰[라랐])|(?<=[지도줄을를은는게])(?:모[르른를름릅]|몰[라랐])",
      "불가능?(?![피사리결항마])",
    ].join("|") +
    ")",
  "g",
);

/** Set phrases around a cue that turn nothing round, or that turn it round twice. */
const IDLE: RegExp = new RegExp(
  [
    "않을 ?수[가도는]? ?없",
    "[않아]니?하?(?:으면|고는?|고서는?|고선)[^.,]{0,8} (?:안 ?[되된될됩됐돼]|수[가는도]? ?없)",
    "없(?:으면|이는?|어서는)[^.,]{0,6} 안 ?[되된될됩됐돼]",
    "아닐 수 ?없",
    "(?:못지|머지|마지|적지|만만치|심상치|예사롭지|그치지|우연치|의도치|본의) ?(?:않|아니)",
    "[지진] ?않[을았]까|않은가|않[나니습]?[니요]?까|아닐까|아닌가[?요 ]",
    "뿐만?(?:이)? ?아[니닌닐]",
    "다름 ?아닌|아니나 다를까|(?<![이가은는도] ?)아니면|아님(?= [가-힣])|아니[요오](?![가-힣])|(?<![가-힣])아니[, ](?! ?[되된될됩])",
    "(?:틀림|어김|끊임|상관|관계|다름|어쩔 ?수|하염|거리낌|서슴|스스럼|아낌|변함|빠짐|꾸밈|두말|유례|전례|쓸모|쓸데|터무니|어처구니|느닷|난데|하릴|부질|보잘것|" +
      "형편|볼품|어이|속절|물샐틈|쉴 ?[새틈] ?|손색|오차|빈틈|여지|그지|더할 나위 ?|말할 것도 ?|할 것 ?|정신|영락|실|부담|별일|별 일|거침|남김|막힘|차질|이변|무리)[이가은는도]? ?없",
    "(?<![가-힣])(?:수|셀 수)도? ?없이|수도없이|[한끝맥힘]없[이는]",
    "밖에[는도]? ?[^.,]{0,14}?(?:없|않|못|안 |모르|모른)",
    "지도 ?(?:모[르른를릅름]|몰[라랐])|지 ?모(?:른다|를|릅니다|릅니까|르지만)",
    "(?:자기|자신|저|나)도 모르게|얼마 ?안 ?있|얼마 ?(?:되|남)지 ?않|얼마 ?안 ?[되돼된지가]",
    "[든거][지나]? [^.,]{0,6}(?:없든|않든|말든|아니든|없거나|말거나|않거나|아니거나)",
    "지 (?:말지|않을지|아닐지|못할지)",
    "잘못",
    // Less than the figure before: 1분이 채 걸리지 않, 2시간이 조금 못 되, 절반도 안 되.
    "채 [가-힣]{0,4}지 ?[않못]|(?:채|조금) (?:안|못) |도 (?:채 )?(?:안|못) [되된될됩됐돼미]",
    "(?:시간|분|초|달러|[\\d십백천만] ?원|유로|엔|미터|킬로|퍼센트|%|k?[mg]|개월|주일|[\\d한두] ?[달년살]|절반|과반|[\\d두세네섯덟홉열십백천만] ?(?:명|개|곳|마리|대|척|건)) ?도 (?:채 )?(?:[안못] |[가-힣]{1,4}지 ?[않못])",
    // Since: 안 만난 지 3년, 보지 못한 지 오래.
    "(?:않은|못한|[안못] [가-힣]{1,4}) 지(?![는도를 ]{0,2}[않못마말])",
    "[다지] 못해(?![^.]{0,2}[요서.])",
    "(?:잊|놓치)지 ?[마말]|걱정 ?마|못해도|못내|못 ?생|못된|못마땅|못지",
  ].join("|"),
  "g",
);

const BEFORE_VERB = /^[안못]/;

/** What may turn a Korean statement round, in order. */
export function koreanCues(text: string): Cue[] {
  return matchesIn(text, CUES, IDLE).map(({ start, match, phrase }): Cue => {
    const form = match.trimEnd();
    const run = endOfRun(text, start + form.length);
    // `안` and `못` stand before the verb that they turn round.
    const end = run === start + 1 && BEFORE_VERB.test(form) && text[run] === " " ? endOfRun(text, run + 1) : run;
    // A question with a negation mostly asks for the same as one without (`안 드셨나요?`).
    const isIdle = text[end] === "?" || phrase !== undefined;
    return { start, end, kind: isIdle ? "idle" : "plain", form };
  });
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (end < text.length && isHangulSyllable(text.charCodeAt(end))) end++;
  return end;
}
