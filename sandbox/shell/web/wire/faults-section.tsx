import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { Failure } from '../lib/failure.tsx';
import { faultPresets } from './fault-presets.ts';
import { useFaults } from './use-faults.ts';

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} 0` },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  faults: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What may go wrong in Microsoft 365, to see how Binôme bears it; folded away. */
export const FaultsSection = () => {
  const styles = useStyles();
  const { faults, plan, drop } = useFaults();
  const planned = faults.data?.faults ?? [];
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>
        Faults{planned.length > 0 && ` (${planned.length} planned)`}
      </summary>
      <Failure title="The faults could not be changed" error={faults.error ?? plan.error ?? drop.error} />
      <ul className={styles.faults}>
        {faultPresets.map((preset) => {
          const known = planned.find(({ id }) => id === preset.id);
          return (
            <li key={preset.id}>
              <Switch
                label={preset.name}
                checked={known !== undefined}
                onChange={(_, { checked }) => (checked ? plan.mutate(preset) : drop.mutate(preset.id))}
              />
              {known !== undefined && (
                <Text size={200} className={styles.quiet}>
                  struck {known.fired} {known.fired === 1 ? 'time' : 'times'}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
