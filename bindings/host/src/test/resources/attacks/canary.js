// The host as a script finds it.
const found = [];
const say = (...words) => found.push(words.map(String).join(' '));

for (const namespace of [app, docs, json, regex, mcp, app.integrations, app.integrations.loops, app.integrations.close]) {
  say('names', Object.keys(namespace).join(' '));
}
say('json', json.encode({ a: [1, 2.5, null] }, { pretty: false }), json.decode('{"a": [1]}').a[0]);
say('regex', regex.match('a1', '\\d')[0], regex.gsub('a-b', '-', '+'));
say('docs', docs.list().length, docs.read('loops.get_contact').length, docs.search('create lead'));
say('loops', app.integrations.loops.get_current_user().teamName, app.integrations.loops.marketing.get_current_user().teamName);
say('close', app.integrations.close.get_lead({ id: 'lead_abc123XYZ' }).name);
say('capsule', app.integrations.capsule.get_contact({ id: 101 }).party.id);
try {
  app.integrations.close.get_lead({ id: 'lead_none' });
} catch (e) {
  say('failure', e.code, e.message, e instanceof Error);
}
say('mcp', json.encode(mcp.tools()), {}.leaked, 'a'.toUpperCase());
return found;
