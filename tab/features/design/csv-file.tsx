import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { useWords } from '../../lib/reader.tsx';

/** Reads a file of addresses; nothing is sent before the person says so. */
export const CsvFile = ({ onRead }: { onRead: (csv: string) => void }) => {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv,text/plain"
        aria-label={t('design.invite.file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void file.text().then(onRead);
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('design.invite.choose')}</Button>
    </>
  );
};
