import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { problemOf } from '../lib/api-problem.ts';
import { useWords } from '../lib/reader.tsx';
import { whatWentWrong } from '../lib/what-went-wrong.ts';
import { Reference } from './reference.tsx';

/** Why an action was refused, in the words of the API, with what is wrong in which field. */
export const ProblemBar = ({ error }: { error: unknown }) => {
  const { t } = useWords();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {whatWentWrong(error, t)}
        {problem?.fields !== undefined && problem.fields.length > 0 && (
          <ul>
            {problem.fields.map(({ path, detail }) => (
              <li key={path}>{detail}</li>
            ))}
          </ul>
        )}
        <Reference of={error} />
      </MessageBarBody>
    </MessageBar>
  );
};
