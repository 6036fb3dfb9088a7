/** The last request to each host that has not ended. */
const last = new Map<string, Promise<unknown>>();

/** Runs `request` when the ones before it to the same host have ended, well or not. */
export function inTurn<Answer>(host: string, request: () => Promise<Answer>): Promise<Answer> {
  const turn = (last.get(host) ?? Promise.resolve()).then(request, request);
  last.set(host, turn);
  const forget = (): void => {
    if (last.get(host) === turn) last.delete(host);
  };
  turn.then(forget, forget);
  return turn;
}
