import { dataMap } from '#core/use-cases/data-map/data-map.ts';
import { accepted } from '#core/shared/result.ts';
import { reading, type Route } from '../route/route.ts';

/** X3, X4: the same for everybody. */
export const readDataMap = (): Route =>
  reading({
    name: 'read-data-map',
    path: 'data-map',
    answer: () => Promise.resolve(accepted(dataMap)),
  });
