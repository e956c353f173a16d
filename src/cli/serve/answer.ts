/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function jsonAnswer(json: string, status = 200): Answer {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: json };
}

/** Something is wrong with a request, in a sentence that the page shows. */
export function complaint(status: number, message: string): Answer {
  return jsonAnswer(JSON.stringify({ message }), status);
}
