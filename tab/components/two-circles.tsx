import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  drawing: { display: 'block', flexShrink: 0 },
  give: { fill: tokens.colorPaletteTealBackground2, stroke: tokens.colorPaletteTealBorderActive },
  get: { fill: tokens.colorPalettePumpkinBackground2, stroke: tokens.colorPalettePumpkinBorderActive },
  shared: { fill: tokens.colorNeutralBackground1, fillOpacity: 0.55 },
  initials: { fill: tokens.colorNeutralForeground1, fontSize: '15px', fontWeight: 600, textAnchor: 'middle' },
});

interface TwoCirclesProps {
  /** Height in pixels; the drawing is 1.6 times as wide. */
  size?: number;
  mine?: string;
  theirs?: string;
  /** Spoken in place of the drawing; without it the drawing is ornament. */
  label?: string;
}

/** The pair: teal is what you give, pumpkin what you get, the overlap what both share. */
export const TwoCircles = ({ size = 64, mine, theirs, label }: TwoCirclesProps) => {
  const styles = useStyles();
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.drawing} viewBox="0 0 112 70" width={size * 1.6} height={size} {...spoken}>
      <circle className={styles.give} cx="36" cy="35" r="32" strokeWidth="2" />
      <circle className={styles.get} cx="76" cy="35" r="32" strokeWidth="2" fillOpacity="0.85" />
      <path className={styles.shared} d="M56 10 A32 32 0 0 1 56 60 A32 32 0 0 1 56 10 Z" />
      {mine !== undefined && (
        <text className={styles.initials} x="24" y="40">
          {mine}
        </text>
      )}
      {theirs !== undefined && (
        <text className={styles.initials} x="88" y="40">
          {theirs}
        </text>
      )}
    </svg>
  );
};
