import { graphError } from '../../http/graph-error.ts';
import type { WireReply } from '../../wire/route.ts';
import { directoryNeeds } from '../directory-needs.ts';
import { portraitOf } from '../photo/portrait-of.ts';
import { oneUserRoutes, type UserCall } from './one-user-route.ts';

const side = 64;
const needs = directoryNeeds.photo;
const aboutOthers = needs.anyScope.filter((name) => name !== 'User.Read' && name !== 'User.ReadWrite');

function bytes({ person }: UserCall): WireReply {
  const portrait = portraitOf(person);
  if (portrait === undefined) return noPhoto;
  return { status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: portrait };
}

function about({ person }: UserCall): WireReply {
  if (portraitOf(person) === undefined) return noPhoto;
  const body = {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/photo/$entity`,
    '@odata.mediaContentType': 'image/jpeg',
    id: `${side}X${side}`,
    height: side,
    width: side,
  };
  return { status: 200, body };
}

const noPhoto = graphError(404, 'ImageNotFound', 'The photo was not found.');

/** Somebody's picture, and what kind it is. */
export const photoRoutes = [
  ...oneUserRoutes({ path: '/photo', needs, aboutOthers }, about),
  ...oneUserRoutes({ path: '/photo/$value', needs, aboutOthers }, bytes),
];
