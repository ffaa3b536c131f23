import {
  Button,
  makeStyles,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemBar } from './problem-bar.tsx';
import { useWords } from '../lib/reader.tsx';
import { usePages } from '../lib/use-pages.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  foot: { paddingTop: tokens.spacingVerticalM },
});

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
}

interface PagedTableProps<Row> {
  path: string;
  label: string;
  empty: string;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
}

const Head = <Row,>({ columns }: { columns: readonly Column<Row>[] }) => (
  <TableHeader>
    <TableRow>
      {columns.map(({ title }) => (
        <TableHeaderCell key={title}>{title}</TableHeaderCell>
      ))}
    </TableRow>
  </TableHeader>
);

/** Rows of the API, a page at a time. */
export const PagedTable = <Row,>({ path, label, empty, columns, keyOf }: PagedTableProps<Row>) => {
  const styles = useStyles();
  const { t } = useWords();
  const pages = usePages<Row>(path);
  if (pages.isPending) return <Spinner aria-label={t('app.loading')} />;
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div>
      <ProblemBar error={pages.error} />
      {rows.length === 0 && !pages.isError && <Text>{empty}</Text>}
      {rows.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
          <Table aria-label={label} style={{ minWidth: `${columns.length * 130}px` }}>
            <Head columns={columns} />
            <TableBody>
              {rows.map((row) => (
                <TableRow key={keyOf(row)}>
                  {columns.map(({ title, cell }) => (
                    <TableCell key={title}>{cell(row)}</TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
      {pages.hasNextPage && (
        <div className={styles.foot}>
          <Button disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('app.more')}
          </Button>
        </div>
      )}
    </div>
  );
};
