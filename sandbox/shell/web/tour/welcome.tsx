import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface WelcomeProps {
  company: string;
  onTour: () => void;
  onClose: () => void;
}

/** Said once, at the first visit. */
export const Welcome = ({ company, onTour, onClose }: WelcomeProps) => (
  <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
    <DialogSurface>
      <DialogBody>
        <DialogTitle>This is Microsoft 365 in miniature</DialogTitle>
        <DialogContent>
          The people of {company} live on this machine only, with their chats and calendars. You can be any of
          them, and move the date on. Binôme runs among them as it would in a real company.
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={onTour}>
            Live through a programme
          </Button>
          <Button onClick={onClose}>Look around</Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
