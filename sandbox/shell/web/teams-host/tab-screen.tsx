import {
  Button,
  Dropdown,
  makeStyles,
  mergeClasses,
  Option,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { isLook, lookNames, looks, type Look } from '../app/look.ts';
import type { Person } from '../people/person.ts';
import { TabFrame } from './tab-frame.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { minWidth: '120px', width: '150px' },
  desk: {
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    justifyContent: 'center',
  },
  page: { width: '100%', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  phone: {
    width: '375px',
    maxWidth: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
});

const languages = { own: 'Their language', en: 'English', fr: 'Français' } as const;
type Language = keyof typeof languages;
const isLanguage = (text: string): text is Language => text in languages;

const localeFor = (language: Language, person: Person): string =>
  language === 'own' ? person.preferredLanguage : language === 'fr' ? 'fr-FR' : 'en-US';

interface TabScreenProps {
  person: Person;
  look: Look;
  onLook: (look: Look) => void;
  subPage: string;
  /** Counts the links that led here, so that the same one leads here again. */
  visit: number;
  onLink: (address: string) => void;
}

/** Binôme's tab within Teams. */
export const TabScreen = ({ person, look, onLook, subPage, visit, onLink }: TabScreenProps) => {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>('own');
  const [isPhone, setPhone] = useState(false);
  const [isNested, setNested] = useState(true);
  const [reloads, setReloads] = useState(0);
  const locale = localeFor(language, person);
  return (
    <div className={styles.screen}>
      <div className={styles.bar} role="group" aria-label="How Teams shows the tab">
        <Dropdown
          className={styles.choice}
          size="small"
          aria-label="Theme"
          value={lookNames[look]}
          selectedOptions={[look]}
          onOptionSelect={(_, { optionValue = '' }) => isLook(optionValue) && onLook(optionValue)}
        >
          {looks.map((one) => (
            <Option key={one} value={one}>
              {lookNames[one]}
            </Option>
          ))}
        </Dropdown>
        <Dropdown
          className={styles.choice}
          size="small"
          aria-label="Language of Teams"
          value={languages[language]}
          selectedOptions={[language]}
          onOptionSelect={(_, { optionValue = '' }) => isLanguage(optionValue) && setLanguage(optionValue)}
        >
          {Object.entries(languages).map(([value, name]) => (
            <Option key={value} value={value}>
              {name}
            </Option>
          ))}
        </Dropdown>
        <Switch label="Phone width" checked={isPhone} onChange={(_, { checked }) => setPhone(checked)} />
        <Switch label="Nested sign-in" checked={isNested} onChange={(_, { checked }) => setNested(checked)} />
        <Button size="small" appearance="subtle" onClick={() => setReloads(reloads + 1)}>
          Reload tab
        </Button>
      </div>
      <div className={styles.desk}>
        <div className={mergeClasses(styles.page, isPhone && styles.phone)}>
          <TabFrame
            key={`${person.id} ${locale} ${subPage} ${visit} ${reloads} ${isNested}`}
            person={person}
            look={look}
            locale={locale}
            subPage={subPage}
            isNested={isNested}
            onLink={onLink}
          />
        </div>
      </div>
    </div>
  );
};
