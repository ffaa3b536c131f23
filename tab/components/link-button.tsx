import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';

interface LinkButtonProps {
  to: string;
  appearance?: ButtonProps['appearance'];
  children: ReactNode;
}

/** Leads to another screen, looks like a button, is a link. */
export const LinkButton = ({ to, appearance = 'secondary', children }: LinkButtonProps) => {
  const href = useHref(to);
  const navigate = useNavigate();
  return (
    <Button
      as="a"
      href={href}
      appearance={appearance}
      onClick={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </Button>
  );
};
