import type { InsightsView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { measureObjective } from '../../programme/programme.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { makeReadInsights } from '../insights/read-insights.ts';
import { changeProgramme, type Act, type OfOneProgramme } from './change-programme.ts';

/** G4, L6: the value after, which may be corrected. */
export const makeMeasureObjective =
  (ports: ShownPorts) =>
  async (
    by: OfOneProgramme & { objective: string; after: number },
  ): Promise<Result<InsightsView, Refusal>> => {
    const changed = await changeProgramme(ports, by, (known) => {
      const result = measureObjective(known, by.objective, by.after);
      if (!result.ok) return result;
      const before = known.design.objectives.find(({ id }) => id === by.objective);
      if (before?.after === by.after) return accepted({ programme: known, acts: [] });
      const named = (value: number | undefined) =>
        `${before?.title.en} / ${before?.title.fr}: ${value ?? '–'}`;
      const act: Act = { act: 'objective-measured', before: named(before?.after), after: named(by.after) };
      return accepted({ programme: result.value, acts: [act] });
    });
    return changed.ok ? makeReadInsights(ports)(by) : changed;
  };
