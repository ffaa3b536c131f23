type Numbers = Int32Array | Float64Array | Uint8Array;

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array;

const copy = (numbers: Numbers): Numbers => {
  const buffer = new SharedArrayBuffer(numbers.byteLength);
  const make = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers;
  const shared = new make(buffer);
  shared.set(numbers);
  return shared;
};

/**
 * Puts arrays of numbers where all threads read them, each once however often it is handed over: so none may be changed
 * afterwards. Single numbers and texts are handed over as they are.
 */
export const makeSharing = () => {
  const known = new WeakMap<Numbers, Numbers>();
  const shared = (numbers: Numbers): Numbers => {
    const before = known.get(numbers);
    if (before !== undefined) return before;
    const after = copy(numbers);
    known.set(numbers, after);
    return after;
  };
  const share = (value: unknown): unknown => {
    if (isNumbers(value)) return shared(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, share(part)]));
  };
  return <Value extends object>(value: Value): Value => share(value) as Value;
};
