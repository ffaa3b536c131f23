import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  frame: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  scroll: { overflowX: 'auto' },
  start: { justifySelf: 'start' },
});

interface ChartFrameProps {
  /** What the chart shows, said in one sentence. */
  sentence: string;
  table: { head: readonly string[]; rows: readonly (readonly string[])[] };
  children: ReactNode;
}

const ChartTable = ({ head, rows }: ChartFrameProps['table']) => (
  <Table size="small" style={{ minWidth: `${head.length * 110}px` }}>
    <TableHeader>
      <TableRow>
        {head.map((title) => (
          <TableHeaderCell key={title}>{title}</TableHeaderCell>
        ))}
      </TableRow>
    </TableHeader>
    <TableBody>
      {rows.map((row) => (
        <TableRow key={row.join(' ')}>
          {row.map((cell, column) => (
            <TableCell key={head[column]}>{cell}</TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);

/** A chart is for the eye; the sentence and the table say the same. */
export const ChartFrame = ({ sentence, table, children }: ChartFrameProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.frame}>
      <Text>{sentence}</Text>
      <div aria-hidden>{children}</div>
      <Button size="small" className={styles.start} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'app.hide-table' : 'app.show-table')}
      </Button>
      {open && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={sentence}>
          <ChartTable {...table} />
        </div>
      )}
    </div>
  );
};
