import type { Finding } from './finding.ts';
import type { PackageRule } from './package-rule.ts';
import { readPng, type Picture } from './png.ts';

const draw = 'Mend tools/draw-icons.ts and run `node tools/draw-icons.ts`.';

const found = (rule: string, file: string, problem: string): Finding => ({
  rule: `icons/${rule}`,
  file,
  path: '',
  problem,
  remedy: draw,
});

type PixelTest = (red: number, green: number, blue: number, alpha: number) => boolean;

const anyPixel = (rgba: Uint8Array, test: PixelTest): boolean =>
  Array.from({ length: rgba.length / 4 }, (_, index) => rgba.subarray(index * 4, index * 4 + 4)).some(
    ([red = 0, green = 0, blue = 0, alpha = 0]) => test(red, green, blue, alpha),
  );

const isColoured: PixelTest = (red, green, blue, alpha) => alpha > 0 && Math.min(red, green, blue) < 255;
const isClear: PixelTest = (_red, _green, _blue, alpha) => alpha === 0;
const isDrawn: PixelTest = (_red, _green, _blue, alpha) => alpha > 0;

/** White lines on nothing: Teams colours it to suit its own theme. */
const outlineProblems = (file: string, { rgba }: Picture): Finding[] => {
  if (rgba === undefined || !anyPixel(rgba, isClear))
    return [found('outline-background', file, 'The outline has no transparent background.')];
  if (!anyPixel(rgba, isDrawn)) return [found('outline-empty', file, 'The outline shows nothing.')];
  return anyPixel(rgba, isColoured)
    ? [found('outline-colour', file, 'The outline has a colour that is not white.')]
    : [];
};

const iconProblems = (file: string, bytes: Uint8Array, size: number, isOutline: boolean): Finding[] => {
  const picture = readPng(bytes);
  if (picture === undefined) return [found('form', file, 'This is no PNG.')];
  const { width, height } = picture;
  if (width !== size || height !== size) {
    const problem = `This is ${width} by ${height} pixels, and has to be ${size} by ${size}.`;
    return [found('size', file, problem)];
  }
  return isOutline ? outlineProblems(file, picture) : [];
};

export const iconsRule: PackageRule = ({ files, view: { icons } }) =>
  [
    { file: icons.color, size: 192, isOutline: false },
    { file: icons.outline, size: 32, isOutline: true },
    { file: icons.color32x32, size: 32, isOutline: false },
  ].flatMap(({ file, size, isOutline }) => {
    const bytes = file === undefined ? undefined : files[file];
    return file === undefined || bytes === undefined ? [] : iconProblems(file, bytes, size, isOutline);
  });
