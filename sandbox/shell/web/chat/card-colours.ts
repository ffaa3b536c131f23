import type { Look } from '../app/look.ts';
import { themes } from '../app/look.ts';

/** How Teams dresses a card, in the colours of one of its themes. */
export const cardHostConfig = (look: Look): object => {
  const theme = themes[look];
  const text = { default: theme.colorNeutralForeground1, subtle: theme.colorNeutralForeground2 };
  const foregroundColors = {
    default: text,
    accent: { default: theme.colorBrandForeground1, subtle: theme.colorBrandForeground2 },
    good: { default: theme.colorStatusSuccessForeground1, subtle: theme.colorStatusSuccessForeground1 },
    warning: { default: theme.colorStatusWarningForeground1, subtle: theme.colorStatusWarningForeground1 },
    attention: { default: theme.colorStatusDangerForeground1, subtle: theme.colorStatusDangerForeground1 },
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: theme.fontFamilyBase,
    spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    supportsInteractivity: true,
    containerStyles: {
      default: style(theme.colorNeutralBackground1),
      emphasis: style(theme.colorNeutralBackground3),
      accent: style(theme.colorBrandBackground2),
      good: style(theme.colorStatusSuccessBackground1),
      warning: style(theme.colorStatusWarningBackground1),
      attention: style(theme.colorStatusDangerBackground1),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    inputs: {
      label: { inputSpacing: 4, requiredInputs: { suffix: ' *' }, optionalInputs: {} },
      errorMessage: { color: 'attention', spacing: 'small', weight: 'bolder' },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
    textBlock: { headingLevel: 3 },
  };
};
