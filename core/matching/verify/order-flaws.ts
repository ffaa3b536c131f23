/** Whether `order` names every vertex once. */
export const flawInOrder = (size: number, order: Int32Array): string | undefined => {
  if (order.length !== size) return `The order has ${order.length} places for ${size} vertices.`;
  const named = new Uint8Array(size);
  for (const v of order) {
    if (v < 0 || v >= size) return `The order names ${v}, who is none of ${size} vertices.`;
    if (named[v] === 1) return `The order names vertex ${v} twice.`;
    named[v] = 1;
  }
  return undefined;
};
