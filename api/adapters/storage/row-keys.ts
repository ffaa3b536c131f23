import type { AggregateRef } from '#core/shared/aggregate-ref.ts';
import type { TenantId } from '#core/shared/ids.ts';

/** Table Storage refuses four signs and all control characters in keys; `%` marks what stands for them. */
const encode = (text: string): string =>
  text.replace(/[%/\\#?\p{Cc}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** One aggregate, one partition: state, outbox and audit are saved together. */
export const partitionOf = (ref: AggregateRef): string => encode(`${ref.tenant}|${ref.kind}|${ref.id}`);

export const listPartition = (tenant: TenantId, list: string, owner: string): string =>
  encode(`${tenant}|list-${list}|${owner}`);

export const rowKey = (text: string): string => encode(text);

/** Greater than every key that begins with `prefix`. */
export const afterPrefix = (prefix: string): string => `${prefix}~`;
