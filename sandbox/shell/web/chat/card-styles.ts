import { makeStyles, tokens } from '@fluentui/react-components';

const field = {
  width: '100%',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
} as const;

/** The renderer writes plain elements with class names; these are Teams' looks for them. */
export const useCardStyles = makeStyles({
  card: {
    maxWidth: '520px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    '& .ac-pushButton': {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
      maxWidth: '100%',
      whiteSpace: 'normal !important',
    },
    '& .ac-pushButton > *': { whiteSpace: 'normal !important' },
    '& .ac-pushButton:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& .ac-pushButton:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '& .ac-pushButton.style-positive': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      border: `1px solid ${tokens.colorBrandBackground}`,
    },
    '& .ac-pushButton.style-destructive': { color: tokens.colorStatusDangerForeground1 },
    '& .ac-pushButton.expanded': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '& .ac-horizontal-separator, & .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-input.ac-textInput, & .ac-input.ac-multichoiceInput.ac-choiceSetInput-compact': field,
    '& .ac-input.ac-numberInput, & .ac-input.ac-dateInput, & .ac-input.ac-timeInput': field,
    '& textarea.ac-input': { minHeight: '72px', resize: 'vertical' },
    '& .ac-choiceSetInput-expanded > div, & .ac-choiceSetInput-multiSelect > div': {
      padding: `${tokens.spacingVerticalXXS} 0`,
    },
    '& a.ac-anchor': { color: tokens.colorBrandForegroundLink },
  },
});
