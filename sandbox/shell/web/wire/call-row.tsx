import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { sayShortMoment } from '../lib/say-time.ts';
import type { Call } from './call.ts';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXXS} 0` },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  method: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
  body: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxHeight: '260px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

const firstBad = 400;
const longestSegment = 28;
const shortSegment = 8;

/** One request; unfolded, with who asked for it and what was sent. */
export const CallRow = ({ call, timeZone }: { call: Call; timeZone: string }) => {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <details>
        <summary className={styles.summary}>
          <span className={styles.method}>{call.method}</span> {shortPath(call.path)}{' '}
          <span className={mergeClasses(call.status >= firstBad && styles.bad)}>
            {call.status}
            {call.lost === true && ' (answer lost)'}
          </span>
        </summary>
        <Text as="p" size={200}>
          {sayShortMoment(call.at, timeZone)}
          {call.inBatch === true && ' · in a batch'}
          {call.caller !== undefined && ` · ${(call.caller.roles ?? call.caller.scopes ?? []).join(', ')}`}
        </Text>
        <pre className={styles.body}>
          {[call.url, bodyText(call.body)].filter((text) => text !== '').join('\n\n')}
        </pre>
      </details>
    </li>
  );
};

/** Ids are long, and tell a reader little: their beginning does. The whole address stands below. */
const shortPath = (path: string): string =>
  path
    .split('/')
    .map((segment) => (segment.length > longestSegment ? `${segment.slice(0, shortSegment)}…` : segment))
    .join('/');

const bodyText = (body: unknown): string => {
  if (body === undefined || body === null) return '';
  return typeof body === 'string' ? body : JSON.stringify(body, null, 2);
};
