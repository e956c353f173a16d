import type { Draw } from "../draw.ts";

/** Beginnings, middles and ends of what the scanners read, so that joined at random they nearly are what they are not. */
const FRAGMENTS: Readonly<Record<string, readonly string[]>> = {
  numbers: parted(
    "1¦12¦3,4¦0.¦.5¦1e9¦-¦+¦−¦1/2¦½¦만¦억¦조¦경¦천¦백¦십¦million ¦billion ¦hundred and ¦twenty-¦dozen ¦수십 ¦몇 ¦여 ¦제3¦third ¦No. ",
    "XIV ¦0x1f¦1.2.3¦000¦스물¦하나¦두세 ¦한두 ¦1,000,000¦9999999999999999999999999999999999999999¦약 ¦about ¦at least ¦이상 ¦미만 ",
    "more than ¦up to ¦half a ¦절반 ¦갑절 ¦배 ",
  ),
  dates: parted(
    "2024¦년 ¦월 ¦일 ¦6월¦19일¦(수)¦June ¦Wed, ¦19, ¦31¦2/30/¦9999999999999999999999999999999999999999¦13월 ¦3. 5. ¦2024-06-19",
    "T23:59:60Z¦BC ¦기원전 ¦음력 ¦세기 ¦century ¦the 1990s ¦'90s ¦상반기 ¦Q3 ¦3분기 ¦last ¦next ¦지난주 ¦내일 ¦모레 ¦yesterday ¦every other ",
    "초 ¦말 ¦early ¦mid-¦단기 4357년 ¦令和 6年 ¦추석 ¦Easter ¦오후 ¦7시 ¦30분 ¦반 ¦7:30¦ p.m.¦ KST¦ GMT+9¦noon ¦자정 ¦24:00¦시간 ¦hours ¦P1Y",
    "3박 4일 ",
  ),
  ranges: parted(
    "1-¦-1¦~¦〜¦–¦—¦1~2¦부터 ¦까지 ¦에서 ¦from ¦to ¦between ¦and ¦1–1–¦5% ~ ¦$1-¦3~¦내지 ¦사이 ¦through ¦until ",
  ),
  amounts: parted(
    "$¦₩¦€¦US$¦원 ¦달러 ¦won ¦USD ¦엔 ¦¥¦%¦%p ¦percent ¦percentage points ¦퍼센트포인트 ¦‰¦km ¦㎞ ¦m² ¦평 ¦근 ¦kg/¦℃ ¦°F ¦square ¦per ",
    "당 ¦명 ¦개 ¦people ¦짜리 ¦리터 ¦킬로¦MB/s ¦bp ",
  ),
  names: parted(
    "Kim ¦Ji-won ¦김지원 ¦씨 ¦대통령 ¦President ¦former ¦전 ¦Mr. ¦O'¦van ¦Jr., ¦LG ¦㈜¦(주)¦Inc. ¦University ¦대학교 ¦서울 ¦Seoul ¦U.N. ",
    "of the ¦the ¦Мак¦·¦볼로디미르 ¦Zelenskyy ¦은¦는¦이¦가¦을¦를¦의 ¦에게 ¦「¦」¦《¦》",
  ),
  literals: parted(
    "https://¦http://a.b/¦www.¦?q=¦&¦#¦%20¦%zz¦@¦a@b.co¦.com¦mailto:¦ftp://¦[::1]¦://¦C:\\¦/usr/¦../¦v1.2.3-¦rc.1¦+82-",
    "02-123-¦4567¦010¦{0}¦{{¦}}¦%s¦%1$d¦%@¦${¦}¦{n, plural, ¦one {¦other {#}¦<b>¦</b>¦&amp;¦&#x¦&#99999999;¦__init__",
    "ABC-123¦a_b¦`¦``¦\\",
  ),
  markup: parted(
    "# ¦## ¦- ¦* ¦1. ¦> ¦```\n¦~~~\n¦| ¦ | ¦|---|¦**¦*¦_¦[¦](¦)¦![¦<!--¦-->¦<¦>¦</¦/>¦<div>¦<script>¦<![CDATA[¦]]>",
    "<!DOCTYPE x [¦<?xml ¦\n===\n¦\n---\n¦\n....\n¦.. note::\n¦:ref:`¦::\n¦|===\n¦a|¦include::¦[[¦]]¦{% ¦ %}¦\n\n¦\n¦\t",
    '    ¦\\\n¦[^1]: ¦[a]: b¦+++\n¦%YAML 1.2\n---\n¦&a ¦*a ¦!!str ¦msgid "¦msgstr "¦"\n¦00:00:01,000 --> 00:00:02,000\n',
    "WEBVTT\n\n",
  ),
  directives: parted(
    "<!-- daejo-disable ¦<!-- daejo-enable ¦<!-- daejo-disable-line ¦<!-- daejo-disable-next-line ¦<!-- daejo-disable-file ",
    "number/value¦number/*¦*¦, ¦ -- ¦why¦ -->¦-->¦# daejo-disable ¦// daejo-disable-line¦/* daejo-disable */¦\n",
    "The hall holds 300 people. ¦강당에는 350명이 들어간다. ",
  ),
  prose: parted(
    "The ¦company ¦said ¦회사는 ¦말했다. ¦not ¦no ¦않았다. ¦must ¦may ¦해야 한다. ¦할 수 있다. ¦rose ¦fell ¦올랐다. ¦내렸다. ¦\"¦'¦“¦”¦Dr. ¦e.g. ",
    "...¦?!¦. ¦。¦\n¦\n\n¦합니다. ¦해요. ",
  ),
};

/** The parts of lines, between signs that stand in none of them. */
function parted(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split("¦"));
}

const KINDS: readonly string[] = Object.keys(FRAGMENTS);

/** Fragments of one or two kinds in a row; now and then one fragment over and over. */
export function scannerTraps(draw: Draw, length: number): string {
  const chosen = Array.from({ length: 1 + draw.below(2) }, () => FRAGMENTS[draw.pick(KINDS)] as readonly string[]);
  const next = draw.chance(0.25) ? cycle(draw, chosen) : (): string => draw.pick(draw.pick(chosen));
  const parts: string[] = [];
  for (let made = 0; made < length; made += parts.at(-1)?.length ?? 1) parts.push(next());
  return parts.join("");
}

function cycle(draw: Draw, chosen: readonly (readonly string[])[]): () => string {
  const unit = Array.from({ length: 1 + draw.below(3) }, () => draw.pick(draw.pick(chosen))).join("");
  return () => unit;
}

/** One fragment of any kind. */
export function fragment(draw: Draw): string {
  return draw.pick(FRAGMENTS[draw.pick(KINDS)] as readonly string[]);
}
