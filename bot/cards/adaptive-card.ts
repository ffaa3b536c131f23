/** The part of Adaptive Cards 1.5 that Binôme's cards are made of. */
export interface TextBlock {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  size?: 'small' | 'default' | 'medium' | 'large';
  weight?: 'bolder';
  color?: 'good' | 'warning';
  isSubtle?: true;
  spacing?: 'none' | 'small' | 'medium' | 'large';
}

export interface Container {
  type: 'Container';
  items: readonly Element[];
  spacing?: 'small' | 'medium' | 'large';
  separator?: true;
}

export interface FactSet {
  type: 'FactSet';
  facts: readonly { title: string; value: string }[];
}

export interface ChoiceSet {
  type: 'Input.ChoiceSet';
  id: string;
  label: string;
  style: 'compact' | 'expanded';
  isMultiSelect?: true;
  choices: readonly { title: string; value: string }[];
  placeholder?: string;
  value?: string;
  isRequired?: true;
  errorMessage?: string;
}

export interface TextInput {
  type: 'Input.Text';
  id: string;
  label: string;
  isMultiline: true;
  maxLength: number;
  placeholder?: string;
  isRequired?: true;
  errorMessage?: string;
}

export interface ActionSet {
  type: 'ActionSet';
  actions: readonly OpenUrlAction[];
}

export type Element = TextBlock | ActionSet | Container | FactSet | ChoiceSet | TextInput;

/** What a tap sends: an opaque id and a version, never anything about a person (X6). */
export interface CardData {
  id: string;
  v: number;
}

export interface ExecuteAction {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: CardData;
  style?: 'positive';
  associatedInputs?: 'none';
}

export interface OpenUrlAction {
  type: 'Action.OpenUrl';
  title: string;
  url: string;
}

export type CardAction = ExecuteAction | OpenUrlAction;

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  /** Plain words for clients that cannot show the card; also what a notification says. */
  fallbackText: string;
  body: readonly Element[];
  actions: readonly CardAction[];
}
