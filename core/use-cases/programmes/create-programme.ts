import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { draftProgramme } from '../../programme/programme.ts';
import type { TemplateId } from '../../programme/template-id.ts';
import { designFrom } from '../../programme/templates.ts';
import { hashGuid } from '../../shared/hash.ts';
import { asId, type ProgrammeId } from '../../shared/ids.ts';
import type { Bilingual } from '../../shared/message.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { KeyedBy } from '../by.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { programmeView, type ProgrammeViewPorts } from './programme-view.ts';

export interface NewProgramme extends KeyedBy {
  template: TemplateId;
  name: Bilingual;
}

/** D1, D4: a draft from a template; its creator is the first coordinator. */
export const makeCreateProgramme =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async ({ actor, now, key, template, name }: NewProgramme): Promise<Result<ProgrammeView, Refusal>> => {
    if (!actor.mayCoordinate) return refused({ kind: 'not-allowed' });
    const { tenantId: tenant, personId: creator } = actor;
    const id = asId<ProgrammeId>(hashGuid(`programme|${tenant}|${creator}|${key}`));
    const created = await changeAndProject<'programme', Refusal>(ports, {
      kind: 'programme',
      tenant,
      id,
      now,
      decide: (known) => {
        if (known !== undefined) return accepted({ state: known });
        const state = draftProgramme({ id, design: designFrom(template, name), creator, now });
        const after = `${name.en} / ${name.fr}`;
        return accepted({ state, audit: [{ at: now, by: creator, act: 'programme-created', after }] });
      },
    });
    return created.ok ? accepted(await programmeView(ports, tenant, created.value, now)) : created;
  };
