import type { RuleExamples } from "../examples.ts";

type Sentence = readonly [en: string, formal: string, plain: string, polite: string];

const SENTENCES: readonly Sentence[] = [
  [
    "The library opens at nine.",
    "도서관은 아홉 시에 문을 엽니다.",
    "도서관은 아홉 시에 문을 연다.",
    "도서관은 아홉 시에 문을 열어요.",
  ],
  [
    "Anyone may borrow books here.",
    "누구나 여기에서 책을 빌릴 수 있습니다.",
    "누구나 여기에서 책을 빌릴 수 있다.",
    "누구나 여기에서 책을 빌릴 수 있어요.",
  ],
  ["The card is free of charge.", "카드는 무료입니다.", "카드는 무료이다.", "이 카드는 무료예요."],
  [
    "Lost cards are replaced at the desk.",
    "잃어버린 카드는 창구에서 다시 발급합니다.",
    "잃어버린 카드는 창구에서 다시 발급한다.",
    "잃어버린 카드는 창구에서 다시 발급해요.",
  ],
  ["The reading room is quiet.", "열람실은 조용합니다.", "열람실은 조용하다.", "열람실은 조용해요."],
  [
    "Children have a room of their own.",
    "어린이에게는 따로 방이 있습니다.",
    "어린이에게는 따로 방이 있다.",
    "어린이에게는 따로 방이 있어요.",
  ],
  [
    "New books arrive on Mondays.",
    "새 책은 월요일에 들어옵니다.",
    "새 책은 월요일에 들어온다.",
    "새 책은 월요일에 들어와요.",
  ],
  [
    "Old newspapers are kept in the cellar.",
    "옛 신문은 지하에 보관합니다.",
    "옛 신문은 지하에 보관한다.",
    "옛 신문은 지하에 보관해요.",
  ],
  [
    "The garden is behind the building.",
    "정원은 건물 뒤에 있습니다.",
    "정원은 건물 뒤에 있다.",
    "정원은 건물 뒤에 있어요.",
  ],
];

type Kind = 1 | 2 | 3;
const [FORMAL, PLAIN, POLITE] = [1, 2, 3] as const;

/** A document of one register with one more paragraph. */
function document(kind: Kind, en: string, ko: string): readonly [string, string] {
  return [
    [...SENTENCES.map(([english]) => english), en].join("\n\n"),
    [...SENTENCES.map((sentence) => sentence[kind]), ko].join("\n\n"),
  ];
}

export const styleRegisterExamples: RuleExamples = {
  rule: "style/register",
  hasDocuments: true,
  agree: [
    document(FORMAL, "The café is on the roof.", "카페는 옥상에 있습니다."),
    document(PLAIN, "The café is on the roof.", "카페는 옥상에 있다."),
    document(POLITE, "The café is on the roof.", "카페는 옥상에 있어요."),
    document(FORMAL, "Please leave your bag at the door.", "가방은 문 앞에 두세요."),
    document(FORMAL, "Please leave your bag at the door.", "가방은 문 앞에 두십시오."),
    document(FORMAL, "Let us look at the garden.", "정원을 함께 살펴봅시다."),
    document(FORMAL, "How do you get there?", "거기에는 어떻게 갈까요?"),
    document(FORMAL, "It is quiet, after all.", "어쨌든 아주 조용하죠."),
    document(PLAIN, "He said “I like it here.”", "그는 “여기가 좋습니다.”"),
    document(PLAIN, "She said “I like it here” and smiled.", "그녀는 “여기가 좋아요. 또 올게요”라며 웃었다."),
    document(FORMAL, "# Opening hours", "# 문을 여는 시간이다"),
    document(FORMAL, "- Closed on holidays", "- 휴일에는 쉰다"),
    document(FORMAL, "Closed on holidays", "휴일 휴관"),
    document(FORMAL, "Smoking is not allowed.", "흡연 금지."),
    document(FORMAL, "Entry is free for members.", "회원은 무료 입장 가능함."),
    document(FORMAL, "> It is a quiet place.", "> 조용한 곳이다."),
    document(FORMAL, "Great!", "좋아요!"),
    document(POLITE, "Is the café open?", "카페는 열려 있나요?"),
    document(PLAIN, "Is the café open?", "카페는 열려 있는가?"),
    document(FORMAL, "The overview:", "개요."),
    document(FORMAL, "For example, the garden.", "예를 들면 정원이요."),
    ["The garden is open. It is small.", "정원은 열려 있습니다. 정원은 작다."],
  ],
  differ: [
    document(FORMAL, "The café is on the roof.", "카페는 옥상에 «있다»."),
    document(FORMAL, "The café is on the roof.", "카페는 옥상에 «있어요»."),
    document(PLAIN, "The café is on the roof.", "카페는 옥상에 «있습니다»."),
    document(PLAIN, "The café is on the roof.", "카페는 옥상에 «있어요»."),
    document(POLITE, "The café is on the roof.", "카페는 옥상에 «있습니다»."),
    document(POLITE, "The café is on the roof.", "카페는 옥상에 «있다»."),
    document(FORMAL, "The staff speaks three languages.", "직원은 세 언어를 «한다»."),
    document(FORMAL, "Last year the roof was repaired.", "지난해에 지붕을 «고쳤다»."),
    document(FORMAL, "Last year the roof was repaired.", "지난해에 지붕을 «고쳤어요»."),
    document(PLAIN, "Last year the roof was repaired.", "지난해에 지붕을 «고쳤습니다»."),
    document(POLITE, "Last year the roof was repaired.", "지난해에 지붕을 «고쳤습니다»."),
    document(PLAIN, "The map is not exact.", "지도는 정확하지 «않습니다»."),
    document(FORMAL, "The map is not exact.", "지도는 정확하지 «않다»."),
    document(POLITE, "The map is not exact.", "지도는 정확하지 «않다»."),
    document(FORMAL, "This is the oldest room (built in 1910).", "이곳이 가장 오래된 방(1910년 건축)«이다»."),
    document(PLAIN, "Everyone is welcome!", "누구나 «환영합니다»!"),
    document(PLAIN, "Shall we begin with the garden?", "정원부터 시작해도 «되겠습니까»?"),
    document(FORMAL, "The archive holds **old maps**.", "서고에는 **옛 지도**가 «있다»."),
    document(POLITE, "The archive holds old maps.", "서고에서 옛 지도를 «보관합니다»."),
    document(PLAIN, "The archive holds old maps.", "서고에서 옛 지도를 «보관해요»."),
  ],
};
