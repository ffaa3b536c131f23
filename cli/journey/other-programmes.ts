import type { DesignBody, ProgrammeView, RoundView } from '#core/contract/coordinator.ts';
import type { MeView } from '#core/contract/participant.ts';
import type { Colleague, Doors } from './doors.ts';

interface Desk {
  doors: Doors;
  coordinator: Colleague;
  /** Have their profile, and are free. */
  joining: readonly Colleague[];
}

export interface Choosing {
  programme: string;
  who: Colleague;
  shortlist: string;
}

const nameOf = {
  choice: { en: 'Choose your peer', fr: 'Choisir son pair' },
  optimised: { en: 'Autumn exchange', fr: 'Échanges d’automne' },
  hat: { en: 'Luck of the draw', fr: 'Au hasard des rencontres' },
};
type Way = keyof typeof nameOf;

const designOf = ({ design, slider }: ProgrammeView['programme'], way: Way): DesignBody => ({
  ...{ name: design.name, objectives: [...design.objectives], format: design.format, slider, way },
  ...{ responseDays: design.responseDays, coolOffMonths: design.coolOffMonths },
  guestsAllowed: design.guestsAllowed,
});

/** One more programme, paired in this way, and its first round, begun. */
const beginAnother = async (
  { doors, coordinator, joining }: Desk,
  way: Way,
): Promise<{ programme: string; round: string }> => {
  const body = { template: 'skill-exchange', name: nameOf[way] };
  const made = await doors.act<ProgrammeView>(coordinator, 'POST', { path: 'programmes', body });
  const path = `programmes/${made.programme.id}`;
  await doors.act(coordinator, 'PUT', { path: `${path}/design`, body: designOf(made.programme, way) });
  await doors.act(coordinator, 'POST', { path: `${path}/opening`, body: {} });
  for (const who of joining)
    await doors.act(who, 'POST', { path: `${path}/enrolment`, body: { noticeRead: true } });
  const at = { path: `${path}/rounds`, body: {} };
  const { id } = await doors.act<RoundView>(coordinator, 'POST', at);
  return { programme: made.programme.id, round: id };
};

/** M7: people have their shortlist, and have not chosen yet. */
export const letPeopleChoose = async (desk: Desk): Promise<Choosing> => {
  const { programme } = await beginAnother(desk, 'choice');
  for (const who of desk.joining) {
    const { programmes } = await desk.doors.read<MeView>(who, 'me');
    const shortlist = programmes.find(({ id }) => id === programme)?.shortlist;
    if (shortlist !== undefined) return { programme, who, shortlist: shortlist.id };
  }
  throw new Error('Nobody has a shortlist.');
};

/** M8: a dry run, and beside it another way; nothing is published. Answers the programme. */
export const compareDryRun = async (desk: Desk): Promise<string> => {
  const { doors, coordinator } = desk;
  const { programme, round } = await beginAnother(desk, 'optimised');
  const path = `programmes/${programme}/rounds/${round}/comparison`;
  const policies = [{ slider: 80, without: ['mostLearners'] }];
  await doors.act(coordinator, 'POST', { path, body: { policies } });
  return programme;
};

/** M7: a draw from the hat, looked at before it is published. Answers the programme. */
export const drawFromHat = async (desk: Desk): Promise<string> => (await beginAnother(desk, 'hat')).programme;
