/** Rows of numbers of different lengths, side by side: those of a row from `starts[row]` up to the next. */
export interface Ragged {
  starts: Int32Array;
  values: Int32Array;
}

export const raggedOf = (rows: Iterable<readonly number[]>): Ragged => {
  const starts = [0];
  const values: number[] = [];
  for (const row of rows) {
    for (const value of row) values.push(value);
    starts.push(values.length);
  }
  return { starts: Int32Array.from(starts), values: Int32Array.from(values) };
};

export const rowOf = ({ starts, values }: Ragged, row: number): Int32Array =>
  values.subarray(starts[row], starts[row + 1]);
