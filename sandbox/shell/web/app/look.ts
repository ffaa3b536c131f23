import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

export const looks = ['default', 'dark', 'contrast'] as const;

/** The themes of Teams, by the names its host protocol gives them. */
export type Look = (typeof looks)[number];

export const isLook = (text: string): text is Look => looks.some((look) => look === text);

export const lookNames: Readonly<Record<Look, string>> = {
  default: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export const themes: Readonly<Record<Look, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
