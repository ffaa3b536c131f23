import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useApi } from '../../lib/api-context.tsx';
import { useWords } from '../../lib/reader.tsx';
import { saveFile } from '../../lib/save-file.ts';

/** P9: everything about me in one file; never the partner's private text. */
export const ExportSection = () => {
  const { t } = useWords();
  const api = useApi();
  const load = useMutation({
    mutationFn: async () => saveFile(await api.download('me/export'), 'binome-my-data.json'),
  });
  return (
    <Section title={t('my-data.export')} hint={t('my-data.export.hint')}>
      <Button style={{ alignSelf: 'start' }} disabled={load.isPending} onClick={() => load.mutate()}>
        {t('my-data.export.do')}
      </Button>
      <ProblemBar error={load.error} />
    </Section>
  );
};
