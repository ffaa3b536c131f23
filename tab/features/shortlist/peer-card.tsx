import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ShortlistView } from '#core/contract/participant.ts';
import type { Interest } from '#core/matching/picks.ts';
import { ReasonGroups } from '../../components/reason-groups.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const interests: readonly Interest[] = ['yes', 'maybe'];

interface PeerCardProps {
  peer: ShortlistView['peers'][number];
  interest: Interest | undefined;
  onChange: (interest: Interest | undefined) => void;
}

/** Somebody who may be chosen: why, and then whether. No face (M7). */
export const PeerCard = ({ peer, interest, onChange }: PeerCardProps) => {
  const { t } = useWords();
  return (
    <Section title={peer.name}>
      <ReasonGroups reasons={peer.reasons} />
      <Field label={t('shortlist.interest', { name: peer.name })}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={interest ?? 'none'}
          onChange={(_, { value }) => onChange(interests.find((one) => one === value))}
        >
          {[...interests, 'none' as const].map((one) => (
            <Radio key={one} value={one} label={t(`shortlist.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
};
