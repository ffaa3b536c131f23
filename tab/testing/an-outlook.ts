import type { Appointment } from '../outlook/office.ts';

interface AppointmentParts {
  /** Undefined where Outlook refuses to tell. */
  body: string | undefined;
  start: string;
  /** Who reads an appointment is handed its start; who may change it asks for it. */
  role: 'organiser' | 'attendee';
}

/** An appointment as Office.js shows it to one who organises it, or is invited. */
export const anAppointment = ({ body, start, role }: AppointmentParts): Appointment => ({
  body: {
    getAsync: (_form, done) =>
      done(
        body === undefined
          ? { status: 'failed', value: '', error: { message: 'no access' } }
          : { status: 'succeeded', value: body },
      ),
  },
  start:
    role === 'attendee'
      ? new Date(start)
      : { getAsync: (done) => done({ status: 'succeeded', value: new Date(start) }) },
});
