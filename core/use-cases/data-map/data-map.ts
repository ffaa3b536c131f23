import type { DataMapView, DataTopicView } from '../../contract/data-map.ts';
import type { StateOfKind } from '../../ports/aggregates.ts';
import { keptDays } from '../../privacy/kept-days.ts';
import { fieldsOfLists } from './fields-of-lists.ts';
import { fieldsOfPairs } from './fields-of-pairs.ts';
import { fieldsOfPeople } from './fields-of-people.ts';
import { fieldsOfProgrammes } from './fields-of-programmes.ts';
import { rules, type RuleName } from './rules.ts';
import { topics, type TopicName } from './topics.ts';

/** A table of fields, under the name of what is stored; what is within a field stands under its path. */
export type FieldTables = Readonly<Record<string, Readonly<Record<string, TopicName>>>>;

const tables = {
  ...fieldsOfPeople,
  ...fieldsOfPairs,
  ...fieldsOfProgrammes,
  ...fieldsOfLists,
} satisfies Record<keyof StateOfKind, unknown>;

export const fieldTables: FieldTables = tables;

const fieldsUnder = (topic: TopicName): string[] =>
  Object.entries(fieldTables).flatMap(([stored, fields]) =>
    Object.keys(fields)
      .filter((field) => fields[field] === topic)
      .map((field) => `${stored}.${field}`),
  );

const topicView = (topic: TopicName): DataTopicView => ({
  topic,
  ...topics[topic],
  fields: fieldsUnder(topic),
});

const ruleView = (rule: RuleName): DataMapView['rules'][number] => {
  const { after, by } = rules[rule];
  return { rule, days: after && keptDays[after], by };
};

/** X3: the whole map, made from the tables of fields, the topics and the rules. */
export const dataMap: DataMapView = {
  topics: (Object.keys(topics) as TopicName[]).map(topicView),
  rules: (Object.keys(rules) as RuleName[]).map(ruleView),
};
