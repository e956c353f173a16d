/**
 * Particles and the endings of the copula that stand glued to a noun. Compound ones are listed whole, so that one look
 * at the end of a word is enough. Source: the particle (조사) entries of the Standard Korean grammar, press usage.
 */
export const josaList: string =
  "은 는 이 가 을 를 의 에 도 만 와 과 로 나 랑 야 아 께 서 들 " +
  "에서 에게 으로 까지 부터 보다 처럼 마저 조차 밖에 이나 이란 이랑 라고 이라 이며 이고 인데 하고 에는 에도 에만 에의 와의 과의 로의 " +
  "로는 로도 로서 로써 만을 만이 만은 만의 들은 들이 들을 들의 들도 들과 들에 께서 한테 에선 에겐 라는 라도 이다 입니 였다 이었 이자 인가 이든 든지 " +
  "에서는 에서도 에서의 에서만 에게는 에게도 에게서 으로는 으로도 으로서 으로써 으로의 까지의 까지는 까지도 부터는 부터의 보다는 보다도 " +
  "이라고 이라는 이라도 이라며 이었다 이지만 이므로 입니다 들에게 들에서 들로부 처럼도 로부터 라면서 " +
  "으로부터 에서부터 이었으며 입니다만 들로부터 이라면서 들에게는 에서까지";
