import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow } from './narrow.ts';

export const firstHour = 7;
export const lastHour = 20;
export const hourHeight = 44;
export const titleHeight = 36;

/** A day as a column of hours, and its events at their place in it. */
export const useDayStyles = makeStyles({
  day: {
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { borderLeft: 'none' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    height: `${titleHeight}px`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  today: { color: tokens.colorBrandForeground1 },
  hours: {
    position: 'relative',
    height: `${(lastHour - firstHour) * hourHeight}px`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${hourHeight}px`,
    [narrow]: { height: 'auto', backgroundImage: 'none', paddingBottom: tokens.spacingVerticalM },
  },
  item: {
    position: 'absolute',
    top: 'var(--top)',
    height: 'var(--height)',
    left: 'var(--left)',
    width: 'var(--width)',
    padding: '1px',
    boxSizing: 'border-box',
    [narrow]: { position: 'static', height: 'auto', width: '100%' },
  },
  event: {
    display: 'flex',
    alignItems: 'flex-start',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    userSelect: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  held: { opacity: 0.5, cursor: 'grabbing' },
  ghostPlace: { pointerEvents: 'none', zIndex: 1 },
  ghost: {
    height: '100%',
    boxSizing: 'border-box',
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  short: { whiteSpace: 'nowrap' },
  booked: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  off: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});
