import type { TenantId } from './ids.ts';

export type AggregateKind =
  | 'person'
  | 'postbox'
  | 'programme'
  | 'enrolment'
  | 'round'
  | 'shortlist'
  | 'freshness'
  | 'pair'
  | 'worksheet'
  | 'recheck'
  | 'mailbox'
  | 'nomination'
  | 'support'
  | 'insights'
  | 'stops';

/** Names one aggregate of one tenant. Every key in storage is made from it, so tenants cannot meet (X5). */
export interface AggregateRef {
  tenant: TenantId;
  kind: AggregateKind;
  id: string;
}
