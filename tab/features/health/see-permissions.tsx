import type { HealthView } from '#core/contract/coordinator.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { useWords } from '../../lib/reader.tsx';

/** X1: what is stuck for want of a permission looks like this; a person alone may also be the reason. */
const mayWantPermission = ({ bookings, introductions }: HealthView): boolean =>
  bookings.some(({ state }) => state === 'waiting-for-access') ||
  introductions.some(({ members }) => members.some(({ why }) => why === 'not-installed'));

export const SeePermissions = ({ view }: { view: HealthView }) => {
  const { t } = useWords();
  return mayWantPermission(view) ? (
    <div>
      <LinkButton to="/programmes/permissions">{t('health.permissions')}</LinkButton>
    </div>
  ) : null;
};
