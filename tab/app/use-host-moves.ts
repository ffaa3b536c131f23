import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Host } from './host.ts';

/** How many screens of the tab lie behind this one, as react-router counts them. */
const depth = (): number => {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null) return 0;
  const { idx } = state as { idx?: unknown };
  return typeof idx === 'number' ? idx : 0;
};

const intoTeams = /^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\//;

const teamsLinkAt = (target: EventTarget | null): string | undefined => {
  const link = target instanceof Element ? target.closest('a')?.href : undefined;
  return link !== undefined && intoTeams.test(link) ? link : undefined;
};

/** The host's back button leaves the tab from its first screen only, and links into Teams are opened by the host. */
export const useHostMoves = ({ onBack, openLink }: Pick<Host, 'onBack' | 'openLink'>): void => {
  const navigate = useNavigate();
  useEffect(() => {
    onBack(() => {
      if (depth() === 0) return false;
      void navigate(-1);
      return true;
    });
  }, [onBack, navigate]);
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const link = teamsLinkAt(event.target);
      if (link === undefined || event.defaultPrevented || event.button !== 0) return;
      event.preventDefault();
      openLink(link);
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [openLink]);
};
