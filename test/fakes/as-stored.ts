/** What a store gives back for what it was given: JSON, so an absent value is absent and nothing is shared. */
export const asStored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
