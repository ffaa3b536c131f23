import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { SessionPage, TriedBody } from '#core/contract/worksheets.ts';
import { outcomesOfTrying } from '#core/worksheets/worksheet.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Entry } from './entry.tsx';
import { useSessionAct } from './use-session-act.ts';

const Mine = ({ page, text }: { page: SessionPage; text: string }) => {
  const { t } = useWords();
  const say = useSessionAct<TriedBody>(page, 'tried');
  return (
    <>
      <Entry label={t('session.last-time.mine')} text={text} />
      <Field label={t('session.tried')}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={page.mine.lastTime?.tried ?? ''}
          disabled={say.isPending || !page.open}
          onChange={(_, { value }) => {
            const tried = outcomesOfTrying.find((one) => one === value);
            if (tried !== undefined) say.mutate({ tried });
          }}
        >
          {outcomesOfTrying.map((one) => (
            <Radio key={one} value={one} label={t(`session.tried.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <ProblemBar error={say.error} />
    </>
  );
};

/** W1: the session opens with what each wanted to try. */
export const LastTime = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const mine = page.mine.lastTime;
  const theirs = page.peers.filter(({ sheet }) => sheet.lastTime !== undefined);
  if (mine === undefined && theirs.length === 0) return null;
  return (
    <Section title={t('session.last-time')} hint={t('session.last-time.hint')}>
      {mine !== undefined && <Mine page={page} text={mine.text} />}
      {theirs.map(({ id, name, sheet: { lastTime } }) => {
        const tried = lastTime?.tried;
        const label = t('session.last-time.theirs', { name });
        const said = tried === undefined ? label : `${label} · ${t(`session.tried.${tried}`)}`;
        return <Entry key={id} label={said} text={lastTime?.text ?? ''} />;
      })}
    </Section>
  );
};
