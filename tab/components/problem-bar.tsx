import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { problemOf } from '../lib/api-problem.ts';
import { useWords } from '../lib/reader.tsx';

/** Why an action was refused, in the words of the API, with what is wrong in which field. */
export const ProblemBar = ({ error }: { error: unknown }) => {
  const { t } = useWords();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {problem?.detail ?? t('app.error.offline')}
        {problem?.fields !== undefined && problem.fields.length > 0 && (
          <ul>
            {problem.fields.map(({ path, detail }) => (
              <li key={path}>{detail}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};
