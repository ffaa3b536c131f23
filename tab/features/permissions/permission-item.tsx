import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PermissionView } from '#core/contract/permissions.ts';
import { useWords } from '../../lib/reader.tsx';
import { FindingBadge } from './finding-badge.tsx';
import { isInNeed } from './in-need-first.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    listStyleType: 'none',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: { marginBlock: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was found beside yes and no, in a sentence. */
const Found = ({ need, finding }: Pick<PermissionView, 'need' | 'finding'>) => {
  const { t } = useWords();
  switch (finding.kind) {
    case 'in-part':
      return <Text>{t('permissions.in-part', { open: finding.open, tried: finding.tried })}</Text>;
    case 'untried':
      return <Text>{t(`permissions.untried.${finding.why}`)}</Text>;
    case 'unproven':
      return <Text>{t(`permissions.unproven.${need}`)}</Text>;
    case 'off':
      return <Text>{t(`permissions.off.${need}`)}</Text>;
    case 'works':
    case 'refused':
      return null;
  }
};

const Use = ({ last, waiting }: NonNullable<PermissionView['use']>) => {
  const { t, day } = useWords();
  return (
    <Text>
      {last === undefined ? t('permissions.use.never') : t('permissions.use.last', { day: day(last) })}
      {waiting > 0 && ` ${t('permissions.use.waiting', { count: waiting })}`}
    </Text>
  );
};

const Labelled = ({ label, text }: { label: string; text: string }) => (
  <Text>
    <Text weight="semibold">{label}</Text> {text}
  </Text>
);

/** One permission: what it is for, whether it is given, what there is without it, and what to do. */
export const PermissionItem = ({ permission }: { permission: PermissionView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { need, name, giver, finding, use } = permission;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          {t(`permissions.need.${need}`)}
        </Text>
        <FindingBadge kind={finding.kind} />
      </div>
      <Text>{t(`permissions.need.${need}.what`)}</Text>
      <Found need={need} finding={finding} />
      {use !== undefined && <Use {...use} />}
      <Labelled label={t('permissions.without')} text={t(`permissions.need.${need}.without`)} />
      {isInNeed(permission) && (
        <Labelled label={t('permissions.next')} text={t(`permissions.next.${giver}`)} />
      )}
      <Text size={200} className={styles.quiet}>
        {t(`permissions.for-admin.${giver}`, { name })}
      </Text>
    </li>
  );
};
