import { AdaptiveCard } from 'adaptivecards';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false });

/** Cards write in Markdown; HTML in it stays text. */
export const installMarkdown = (): void => {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
};

export const renderMarkdown = (text: string): string => markdown.render(text);
