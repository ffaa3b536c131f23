import type { ConversationReference } from '#core/messages/postbox.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import type { Activity } from './activity.ts';

/** Who speaks, of which tenant, and where they are reached. */
export interface Addressed {
  tenant: TenantId;
  person: PersonId;
  displayName: string;
  reference: ConversationReference;
}

const tenantOf = ({ conversation, channelData }: Activity): string | undefined => {
  const stated = [conversation.tenantId, channelData?.tenant?.id].filter((id) => id !== undefined);
  const [first] = stated;
  return stated.every((id) => id === first) ? first?.toLowerCase() : undefined;
};

/** The tenant an activity comes from, where it is one that is served (X6). */
export const servedTenant = (activity: Activity, allowedTenants: readonly string[]): string | undefined => {
  const tenant = tenantOf(activity);
  return allowedTenants.some((one) => one.toLowerCase() === tenant) ? tenant : undefined;
};

/**
 * The person of a checked activity: known by the Entra object id that Teams signed, never by anything a card carries.
 * Undefined for groups, for tenants that are not served and where Teams does not say who it is (X6).
 */
export const addressedIn = (activity: Activity, allowedTenants: readonly string[]): Addressed | undefined => {
  const { conversation, from, recipient, serviceUrl } = activity;
  const tenant = servedTenant(activity, allowedTenants);
  const isPersonal = conversation.conversationType === 'personal' && conversation.isGroup !== true;
  if (!isPersonal || from.aadObjectId === undefined || tenant === undefined) return undefined;
  return {
    tenant: asId<TenantId>(tenant),
    person: asId<PersonId>(from.aadObjectId),
    displayName: from.name ?? '',
    reference: {
      serviceUrl,
      conversationId: conversation.id,
      botId: recipient.id,
      channelUserId: from.id,
    },
  };
};
