import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  give: { fill: tokens.colorPaletteTealBackground2, stroke: tokens.colorPaletteTealBorderActive },
  get: { fill: tokens.colorPalettePumpkinBackground2, stroke: tokens.colorPalettePumpkinBorderActive },
});

/** Binôme's sign: ornament, its name stands beside it. */
export const TwoCircles = ({ size }: { size: number }) => {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 112 70" width={size * 1.6} height={size} aria-hidden="true">
      <circle className={styles.give} cx="36" cy="35" r="31" strokeWidth="4" />
      <circle className={styles.get} cx="76" cy="35" r="31" strokeWidth="4" fillOpacity="0.8" />
    </svg>
  );
};
