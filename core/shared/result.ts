/** An expected refusal is a value. Faults are thrown. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const refused = <Refusal>(refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
});
