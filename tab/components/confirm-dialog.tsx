import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  type ButtonProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../lib/reader.tsx';

interface ConfirmDialogProps {
  /** On the button that opens it, and on the one that does it. */
  action: string;
  title: string;
  appearance?: ButtonProps['appearance'];
  disabled?: boolean;
  /** What stands in the way of doing it; the dialog stays usable. */
  blocked?: boolean;
  onConfirm: () => void;
  children: ReactNode;
}

/** Asks before what cannot be undone. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const {
    action,
    title,
    appearance = 'secondary',
    disabled = false,
    blocked = false,
    onConfirm,
    children,
  } = props;
  const { t } = useWords();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance={appearance} disabled={disabled}>
          {action}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('app.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" disabled={blocked} onClick={onConfirm}>
                {action}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
