import type { Ports } from '#core/ports/ports.ts';
import type { Route } from './route/route.ts';
import { tryPermissions } from './permissions/try-permissions.ts';
import { addCoordinator } from './programmes/add-coordinator.ts';
import { addGoal } from './pairs/add-goal.ts';
import { answerCheckIn } from './pairs/answer-check-in.ts';
import { answerClosing } from './pairs/answer-closing.ts';
import { answerSupport } from './programmes/answer-support.ts';
import { askForSupport } from './taking-part/ask-for-support.ts';
import { brief } from './taking-part/brief.ts';
import { changeGoal } from './pairs/change-goal.ts';
import { chooseFromShortlist } from './choice/choose-from-shortlist.ts';
import { closeChoosing } from './choice/close-choosing.ts';
import { closeProgramme } from './programmes/close-programme.ts';
import { readStop } from './programmes/read-stop.ts';
import { resumeEverything } from './programmes/resume-everything.ts';
import { resumeProgramme } from './programmes/resume-programme.ts';
import { stopEverything } from './programmes/stop-everything.ts';
import { stopProgramme } from './programmes/stop-programme.ts';
import { completePair } from './pairs/complete-pair.ts';
import { confirmAgreement } from './pairs/confirm-agreement.ts';
import { createProgramme } from './programmes/create-programme.ts';
import { enrol } from './taking-part/enrol.ts';
import { eraseMyData } from './me/erase-my-data.ts';
import { exitPair } from './pairs/exit-pair.ts';
import { askFirst } from './rounds/ask-first.ts';
import { askComparison } from './rounds/ask-comparison.ts';
import { whatIfPaired } from './rounds/what-if-paired.ts';
import { explainPair } from './rounds/explain-pair.ts';
import { exportMyData } from './me/export-my-data.ts';
import { invitePeople } from './programmes/invite-people.ts';
import { leaveProgramme } from './taking-part/leave-programme.ts';
import { findSessionTimes } from './pairs/find-session-times.ts';
import { keepSession } from './pairs/keep-session.ts';
import { moveSession } from './pairs/move-session.ts';
import { repairSeries } from './pairs/repair-series.ts';
import { agreeOnTime } from './pairs/agree-on-time.ts';
import { askForVote } from './pairs/ask-for-vote.ts';
import { voteOnTimes } from './pairs/vote-on-times.ts';
import { skipSession } from './pairs/skip-session.ts';
import { listAudit } from './programmes/list-audit.ts';
import { listOpenProgrammes } from './taking-part/list-open-programmes.ts';
import { listProgrammes } from './programmes/list-programmes.ts';
import { listRoster } from './programmes/list-roster.ts';
import { listLeftOut } from './rounds/list-left-out.ts';
import { listRoundPairs } from './rounds/list-round-pairs.ts';
import { measureObjective } from './programmes/measure-objective.ts';
import { nominateReport } from './team/nominate-report.ts';
import { openProgramme } from './programmes/open-programme.ts';
import { pause } from './taking-part/pause.ts';
import { preferWay } from './taking-part/prefer-way.ts';
import { prefillProfile } from './me/prefill-profile.ts';
import { previewErasure } from './me/preview-erasure.ts';
import { proposeAgreement } from './pairs/propose-agreement.ts';
import { publishRound } from './rounds/publish-round.ts';
import { reachGoal } from './pairs/reach-goal.ts';
import { readBoard } from './taking-part/read-board.ts';
import { readCalendarFile } from './pairs/read-calendar-file.ts';
import { readDataMap } from './me/read-data-map.ts';
import { readHealth } from './programmes/read-health.ts';
import { readInsights } from './programmes/read-insights.ts';
import { readInvitation } from './taking-part/read-invitation.ts';
import { readMe } from './me/read-me.ts';
import { readMyChance } from './taking-part/read-my-chance.ts';
import { readPair } from './pairs/read-pair.ts';
import { readProfile } from './me/read-profile.ts';
import { readProgramme } from './programmes/read-programme.ts';
import { readComparison } from './rounds/read-comparison.ts';
import { readRound } from './rounds/read-round.ts';
import { readShortlist } from './choice/read-shortlist.ts';
import { readTeam } from './team/read-team.ts';
import { redesignProgramme } from './programmes/redesign-programme.ts';
import { respond } from './pairs/respond.ts';
import { resume } from './taking-part/resume.ts';
import { retryIntroduction } from './programmes/retry-introduction.ts';
import { saveProfile } from './me/save-profile.ts';
import { sayStillIn } from './taking-part/say-still-in.ts';
import { sayWayFound } from './pairs/say-way-found.ts';
import { readPrompts } from './programmes/read-prompts.ts';
import { writePrompts } from './programmes/write-prompts.ts';
import { readSession } from './worksheets/read-session.ts';
import { sayTried } from './worksheets/say-tried.ts';
import { writeToTry } from './worksheets/write-to-try.ts';
import { writeWorksheet } from './worksheets/write-worksheet.ts';
import { tapCalendar } from './pairs/tap-calendar.ts';
import { setLocale } from './me/set-locale.ts';
import { startRound } from './rounds/start-round.ts';

const everyRoute = [
  // Everybody: me
  readMe,
  prefillProfile,
  readProfile,
  saveProfile,
  setLocale,
  exportMyData,
  previewErasure,
  eraseMyData,
  readDataMap,
  // Everybody: taking part
  listOpenProgrammes,
  readInvitation,
  readBoard,
  readMyChance,
  enrol,
  brief,
  pause,
  resume,
  sayStillIn,
  preferWay,
  leaveProgramme,
  askForSupport,
  readShortlist,
  chooseFromShortlist,
  // Coordinators: programmes
  tryPermissions,
  listProgrammes,
  createProgramme,
  readProgramme,
  redesignProgramme,
  readPrompts,
  writePrompts,
  openProgramme,
  closeProgramme,
  readStop,
  stopEverything,
  resumeEverything,
  stopProgramme,
  resumeProgramme,
  addCoordinator,
  invitePeople,
  listRoster,
  listAudit,
  readHealth,
  retryIntroduction,
  answerSupport,
  readInsights,
  measureObjective,
  // Coordinators: rounds
  askFirst,
  startRound,
  readRound,
  listRoundPairs,
  listLeftOut,
  explainPair,
  whatIfPaired,
  askComparison,
  readComparison,
  closeChoosing,
  publishRound,
  // Members of a pair
  readPair,
  readCalendarFile,
  respond,
  proposeAgreement,
  confirmAgreement,
  addGoal,
  changeGoal,
  reachGoal,
  findSessionTimes,
  moveSession,
  skipSession,
  keepSession,
  repairSeries,
  tapCalendar,
  askForVote,
  voteOnTimes,
  agreeOnTime,
  answerCheckIn,
  readSession,
  writeWorksheet,
  writeToTry,
  sayTried,
  sayWayFound,
  answerClosing,
  completePair,
  exitPair,
  // Managers
  readTeam,
  nominateReport,
];

/** Everything the tab can ask for, by who asks. */
export const routes = (ports: Ports): Route[] => everyRoute.map((route) => route(ports));
