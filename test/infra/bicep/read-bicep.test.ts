import { keysIn, readBicep } from './read-bicep.ts';

const text = `
@description('What the \\'names\\' begin with')
param name string = 'binome' // a remark: 'left open
var roles = {
  first: '\${name}-\${toLower(other)}'
  second: [for one in list: one.id]
}
resource site 'Some.Type/sites@2024-01-01' = if (roles.first == '') {
  name: isBound ? name : third
  resource child 'config@2024-01-01' = {
    name: 'x'
  }
}
module api 'modules/api.bicep' = {
  params: {
    a: 1
    b: name
  }
}
output ID string = api.outputs.id
`;

test('what is declared, what is used and what is read of modules is found', () => {
  const { declarations, used, outputsUsed } = readBicep(text);
  expect(declarations.map(({ kind, name, type }) => [kind, name, kind === 'var' ? '' : type])).toEqual([
    ['param', 'name', 'string'],
    ['var', 'roles', ''],
    ['resource', 'site', 'Some.Type/sites@2024-01-01'],
    ['resource', 'child', 'config@2024-01-01'],
    ['module', 'api', 'modules/api.bicep'],
    ['output', 'ID', 'string'],
  ]);
  expect([...used].sort()).toEqual(['api', 'isBound', 'list', 'name', 'other', 'roles', 'third']);
  expect(outputsUsed).toEqual([{ module: 'api', output: 'id' }]);
  const tokensOf = (wanted: string) => declarations.find(({ name }) => name === wanted)?.tokens ?? [];
  expect(keysIn(tokensOf('api'), 'params')).toEqual(['a', 'b']);
  expect(keysIn(tokensOf('roles'))).toEqual(['first', 'second']);
});

test.each([
  ['a bracket', 'var a = [ 1'],
  ['a text', "var a = 'b"],
  ['what is filled in', "var a = '${b'"],
  ['a bracket of another kind', 'var a = { b: [1 }'],
  ['a bracket too many', 'var a = 1 }'],
])('%s that is left open is refused', (_name, wrong) => {
  expect(() => readBicep(wrong)).toThrow();
});
