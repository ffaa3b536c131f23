/** D1: what a coordinator starts from. Topics, ground rules and expectations are words under `template.<id>.*`. */
export type TemplateId =
  | 'skill-exchange'
  | 'cross-department'
  | 'onboarding'
  | 'difficult-situation'
  | 'certification'
  | 'returning';
