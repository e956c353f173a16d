/** A sentence of two halves on each side, and what it is without the second matter. */
export interface Halves {
  readonly en: Side;
  readonly ko: Side;
}

interface Side {
  /** The whole sentence, `…` in the place of the half. */
  readonly said: string;
  readonly half: string;
  /** The sentence as it is written without that half. */
  readonly alone: string;
}

export const HALVES: readonly Halves[] = [
  {
    en: {
      said: "The council approved the new budget on Tuesday, …",
      half: "although several members complained that schools and hospitals in the northern districts would receive far less money.",
      alone: "The council approved the new budget on Tuesday.",
    },
    ko: {
      said: "시의회는 화요일에 새 예산을 승인했지만, …",
      half: "여러 의원은 북부 지역의 학교와 병원이 훨씬 적은 돈을 받게 된다고 불평했다.",
      alone: "시의회는 화요일에 새 예산을 승인했다.",
    },
  },
  {
    en: {
      said: "The company sent food by ship, …",
      half: "because the storm had destroyed the railway and the only road along the coast.",
      alone: "The company sent food by ship.",
    },
    ko: {
      said: "… 회사는 배로 식량을 보냈다.",
      half: "폭풍이 철도와 해안을 따라 난 유일한 도로를 파괴했기 때문에,",
      alone: "회사는 배로 식량을 보냈다.",
    },
  },
  {
    en: {
      said: "… farmers will plant rice earlier this year.",
      half: "Since scientists expect a hot summer with little rain and strong winds from the west,",
      alone: "Farmers will plant rice earlier this year.",
    },
    ko: {
      said: "… 농민들은 올해 벼를 더 일찍 심을 것이다.",
      half: "과학자들이 비가 적고 서쪽에서 강한 바람이 부는 더운 여름을 예상하므로,",
      alone: "농민들은 올해 벼를 더 일찍 심을 것이다.",
    },
  },
];
