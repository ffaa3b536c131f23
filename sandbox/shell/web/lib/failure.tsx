import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

/** What went wrong, in one bar; nothing when nothing did. */
export const Failure = ({ title, error }: { title: string; error: Error | null | undefined }) => {
  if (error === null || error === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {error.message}
      </MessageBarBody>
    </MessageBar>
  );
};
