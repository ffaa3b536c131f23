/** At most `limit` at a time; results in the order of the input. The first fault ends it. */
export const inParallel = async <Input, Output>(
  inputs: readonly Input[],
  limit: number,
  work: (input: Input) => Promise<Output>,
): Promise<Output[]> => {
  const outputs = new Array<Output>(inputs.length);
  const entries = inputs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, input] of entries) outputs[index] = await work(input);
  };
  await Promise.all(Array.from({ length: Math.min(limit, inputs.length) }, worker));
  return outputs;
};
