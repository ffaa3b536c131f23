import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useApi } from '../../lib/api-context.tsx';
import { useWords } from '../../lib/reader.tsx';

const offer = (file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'binome-my-data.json';
  link.click();
  URL.revokeObjectURL(address);
};

/** P9: everything about me in one file; never the partner's private text. */
export const ExportSection = () => {
  const { t } = useWords();
  const api = useApi();
  const load = useMutation({ mutationFn: () => api.download('me/export'), onSuccess: offer });
  return (
    <Section title={t('my-data.export')} hint={t('my-data.export.hint')}>
      <Button style={{ alignSelf: 'start' }} disabled={load.isPending} onClick={() => load.mutate()}>
        {t('my-data.export.do')}
      </Button>
      <ProblemBar error={load.error} />
    </Section>
  );
};
