/** Whether `mates` pairs vertices off: everyone with one other, who is paired with them, or with nobody (−1). */
export const flawInMates = (size: number, mates: Int32Array): string | undefined => {
  if (mates.length !== size) return `There are ${mates.length} mates of ${size} vertices.`;
  for (let v = 0; v < size; v += 1) {
    const mate = mates[v] as number;
    if (mate === -1) continue;
    if (mate < 0 || mate >= size) return `Vertex ${v} is matched with ${mate}, who is none of ${size}.`;
    if (mate === v) return `Vertex ${v} is matched with itself.`;
    if (mates[mate] !== v) return `Vertex ${v} is matched with ${mate}, but ${mate} with ${mates[mate]}.`;
  }
  return undefined;
};
