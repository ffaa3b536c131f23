/** How dark the browser is, in the words of Teams: for where no host says. */
export const browserTheme = (): 'dark' | 'default' =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
