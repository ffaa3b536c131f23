import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';

/** A link in a text to another screen. */
export const ScreenLink = ({ to, children }: { to: string; children: ReactNode }) => {
  const href = useHref(to);
  const navigate = useNavigate();
  return (
    <Link
      href={href}
      onClick={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </Link>
  );
};
