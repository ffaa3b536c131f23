import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  Versions,
  type Action,
} from 'adaptivecards';
import { useEffect, useMemo, useRef } from 'react';
import type { Look } from '../app/look.ts';
import { cardHostConfig } from './card-colours.ts';
import { useCardStyles } from './card-styles.ts';
import { installMarkdown } from './markdown.ts';

installMarkdown();

interface CardViewProps {
  content: unknown;
  look: Look;
  isBusy: boolean;
  onExecute: (verb: string, data: Record<string, unknown>) => void;
  onLink: (address: string) => void;
}

/** An Adaptive Card as Teams renders it. What was typed into it stays until the card itself changes. */
export const CardView = ({ content, look, isBusy, onExecute, onLink }: CardViewProps) => {
  const styles = useCardStyles();
  const place = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onExecute, onLink });
  useEffect(() => {
    handlers.current = { onExecute, onLink };
  });
  const json = useMemo(() => JSON.stringify(content), [content]);
  useEffect(() => {
    const rendered = renderCard(json, look, (action) => carryOut(action, handlers.current));
    place.current?.replaceChildren(...(rendered === undefined ? [] : [rendered]));
  }, [json, look]);
  return <div ref={place} className={styles.card} inert={isBusy} aria-busy={isBusy} />;
};

const renderCard = (
  json: string,
  look: Look,
  onAction: (action: Action) => void,
): HTMLElement | undefined => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(cardHostConfig(look));
  card.onExecuteAction = onAction;
  card.parse(JSON.parse(json), new SerializationContext(Versions.v1_5));
  return card.render();
};

const carryOut = (
  action: Action,
  { onExecute, onLink }: Pick<CardViewProps, 'onExecute' | 'onLink'>,
): void => {
  if (action instanceof ExecuteAction) onExecute(action.verb, { ...action.data });
  else if (action instanceof OpenUrlAction && action.url !== undefined) onLink(action.url);
};
