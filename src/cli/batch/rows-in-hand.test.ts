import { expect, it } from "vitest";
import { type Row, rowOf } from "./row.ts";
import { RowsInHand } from "./rows-in-hand.ts";

const ANSWER = Buffer.from("{}\n");

function row(length = 10): Row {
  return rowOf({ bytes: Buffer.alloc(length), isTooLong: false });
}

/** Whether a promise is settled once all that was ready has had its turn. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

it("gives answers in the order of the rows, as many as there are", async () => {
  const inHand = new RowsInHand({ rows: 10, bytes: 1000 });
  const rows = [row(), row(), row()] as const;
  for (const each of rows) inHand.add(each);
  const next = inHand.next();
  inHand.answer(rows[1], ANSWER);
  expect(await isSettled(next)).toBe(false);
  inHand.answer(rows[0], ANSWER);
  expect(await next).toEqual([rows[0], rows[1]]);
  inHand.release(2);
  inHand.answer(rows[2], ANSWER);
  expect(await inHand.next()).toEqual([rows[2]]);
  inHand.release(1);
  inHand.end();
  expect(await inHand.next()).toEqual([]);
});

it("has no room for more rows or bytes than its bounds until some are let go of", async () => {
  for (const [bounds, length] of [
    [{ rows: 2, bytes: 1000 }, 10],
    [{ rows: 10, bytes: 40 }, 20],
    // Answers count as well.
    [{ rows: 10, bytes: 26 }, 10],
  ] as const) {
    const inHand = new RowsInHand(bounds);
    const rows = [row(length), row(length)] as const;
    for (const each of rows) {
      expect(await isSettled(inHand.room())).toBe(true);
      inHand.add(each);
      inHand.answer(each, ANSWER);
    }
    const room = inHand.room();
    expect(await isSettled(room)).toBe(false);
    inHand.release(1);
    expect(await isSettled(room)).toBe(true);
  }
});

it("lets one row in whatever its size", async () => {
  const inHand = new RowsInHand({ rows: 10, bytes: 40 });
  expect(await isSettled(inHand.room())).toBe(true);
  inHand.add(row(5000));
  expect(await isSettled(inHand.room())).toBe(false);
});

it("gives up only what nobody has begun, and says whether there was any", async () => {
  const inHand = new RowsInHand({ rows: 10, bytes: 1000 });
  const rows = [row(), row(), row()] as const;
  for (const each of rows) inHand.add(each);
  rows[0].isBegun = true;
  expect(inHand.giveUp()).toBe(true);
  const next = inHand.next();
  expect(await isSettled(next)).toBe(false);
  inHand.answer(rows[0], ANSWER);
  expect(await next).toEqual([rows[0]]);
  inHand.release(1);
  expect(await inHand.next()).toEqual([]);
  expect(inHand.giveUp()).toBe(false);
});
