/** What happens next: a heap of (time, what), the earliest first. Events of one time come in no stated, but always the same, order. */
export interface EventQueue {
  push(time: number, what: number): void;
  /** Takes the earliest event; false when there is none. It is then found in `time` and `what`. */
  pop(): boolean;
  clear(): void;
  time: number;
  what: number;
}

const arity = 4;
const firstCapacity = 1024;

const doubled = <Numbers extends Float64Array | Int32Array>(numbers: Numbers, larger: Numbers): Numbers => {
  larger.set(numbers);
  return larger;
};

/** A 4-ary heap in two growing arrays. */
export const makeEventQueue = (): EventQueue => {
  let times = new Float64Array(firstCapacity);
  let whats = new Int32Array(firstCapacity);
  let length = 0;

  const push = (time: number, what: number): void => {
    if (length === times.length) {
      times = doubled(times, new Float64Array(2 * length));
      whats = doubled(whats, new Int32Array(2 * length));
    }
    let place = length;
    length += 1;
    while (place > 0) {
      const above = ((place - 1) / arity) | 0;
      const timeAbove = times[above] as number;
      if (timeAbove <= time) break;
      times[place] = timeAbove;
      whats[place] = whats[above] as number;
      place = above;
    }
    times[place] = time;
    whats[place] = what;
  };

  const sinkFromTop = (time: number, what: number): void => {
    let place = 0;
    for (;;) {
      const first = place * arity + 1;
      if (first >= length) break;
      const end = Math.min(first + arity, length);
      let least = first;
      let leastTime = times[first] as number;
      for (let child = first + 1; child < end; child += 1) {
        const childTime = times[child] as number;
        if (childTime < leastTime) {
          least = child;
          leastTime = childTime;
        }
      }
      if (leastTime >= time) break;
      times[place] = leastTime;
      whats[place] = whats[least] as number;
      place = least;
    }
    times[place] = time;
    whats[place] = what;
  };

  const queue: EventQueue = {
    push,
    pop: () => {
      if (length === 0) return false;
      queue.time = times[0] as number;
      queue.what = whats[0] as number;
      length -= 1;
      if (length > 0) sinkFromTop(times[length] as number, whats[length] as number);
      return true;
    },
    clear: () => {
      length = 0;
    },
    time: 0,
    what: 0,
  };
  return queue;
};
