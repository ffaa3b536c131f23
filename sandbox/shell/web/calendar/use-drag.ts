import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { CalendarEvent } from './calendar-event.ts';
import { minutesOf, slotAt, type Column, type Slot } from './move.ts';

/** A smaller movement of the hand is a click. */
const slackPixels = 5;

interface Grip {
  event: CalendarEvent;
  x: number;
  y: number;
  /** From the top of the event to where it is held. */
  offset: number;
}

export interface Drag {
  /** Where what is dragged would come to stand. */
  ghost: (Slot & { event: string }) | undefined;
  /** True once, for the click that ends a drag. */
  endsDrag: () => boolean;
  handlersFor: (event: CalendarEvent) => {
    onPointerDown: (pointer: PointerEvent<HTMLElement>) => void;
    onPointerMove: (pointer: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/** None where the days lie under each other as lists: there is no hour to drop anything at. */
const columnsIn = (week: HTMLElement | null): Column[] => {
  const columns = [...(week?.querySelectorAll<HTMLElement>('[data-day]') ?? [])].map((column) => {
    const { left, right, top } = column.getBoundingClientRect();
    return { day: column.dataset['day'] ?? '', left, right, top };
  });
  return columns[0]?.left === columns[1]?.left ? [] : columns;
};

/** Drags an event of the organiser’s to another time. A finger scrolls, and Escape lets go. */
export const useDrag = (
  week: RefObject<HTMLElement | null>,
  onDrop: (event: CalendarEvent, slot: Slot) => void,
): Drag => {
  const grip = useRef<Grip>(undefined);
  const dragged = useRef(false);
  const [ghost, setGhost] = useState<Drag['ghost']>();
  const letGo = (): void => {
    grip.current = undefined;
    setGhost(undefined);
  };
  const isDragging = ghost !== undefined;
  useEffect(() => {
    if (!isDragging) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      grip.current = undefined;
      setGhost(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isDragging]);
  return {
    ghost,
    endsDrag: () => {
      const ends = dragged.current;
      dragged.current = false;
      return ends;
    },
    handlersFor: (event) => ({
      onPointerDown: ({ pointerType, pointerId, button, clientX, clientY, currentTarget }) => {
        dragged.current = false;
        if (pointerType === 'touch' || button !== 0 || !mayDrag(event)) return;
        const offset = clientY - currentTarget.getBoundingClientRect().top;
        // At once: a quick hand is off the event before it has moved on it.
        currentTarget.setPointerCapture(pointerId);
        grip.current = { event, x: clientX, y: clientY, offset };
      },
      onPointerMove: ({ clientX: x, clientY: y }) => {
        const held = grip.current;
        if (held === undefined) return;
        if (!dragged.current && Math.hypot(x - held.x, y - held.y) < slackPixels) return;
        const slot = slotAt(columnsIn(week.current), { x, y: y - held.offset }, minutesOf(event));
        if (slot === undefined) return;
        dragged.current = true;
        setGhost({ ...slot, event: event.id });
      },
      onPointerUp: () => {
        if (ghost !== undefined) onDrop(event, ghost);
        letGo();
      },
      onPointerCancel: letGo,
    }),
  };
};

/** Outlook lets the organiser move an event, and nobody else; what takes whole days has no hour to be held at. */
const mayDrag = ({ isOrganiser, isCancelled, isAllDay }: CalendarEvent): boolean =>
  isOrganiser && !isCancelled && !isAllDay;
