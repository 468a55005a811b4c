// Onboards a new customer: a lead and a follow-up task in Close, contacts and an event in Loops.
// Try it without any account:  kosmo integrations:js docs/examples/onboard.js --simulate
const { close, loops } = app.integrations;

// What is not given with --arg company=... has a default.
const company = input.company ?? "Northwind Robotics";
const people = [
  { first: "Mara", last: "Lindgren", email: "mara.lindgren@example.test" },
  { first: "Ines", last: "Moreau", email: "ines.moreau@example.test" },
];

// Who is still to be won? Close's own search language, three results at most.
const open = close.list_leads({ query: "status:Potential", limit: 3 });
for (const lead of open.leads) {
  print(`Potential lead: ${lead.name}`);
}

// One lead for the company, with everybody as its contacts.
const contacts = people.map(({ first, last, email }) => ({ name: `${first} ${last}`, emails: [{ email }] }));
const lead = close.create_lead({ name: company, contacts });
print(`Created lead ${lead.name} with ${lead.contacts.length} contacts`);
const task = close.create_task({ lead_id: lead.id, text: `Call ${company}`, due_date: "2027-01-15" });
print(`Created task "${task.text}" for ${task.date}`);

for (const { first, last, email } of people) {
  // A contact that exists already is no reason to stop; any other failure is.
  let created = true;
  try {
    loops.create_contact({ email, first_name: first, last_name: last });
  } catch (problem) {
    if (problem.code !== "conflict") throw problem;
    created = false;
  }
  print(email + (created ? " is new in Loops" : " was in Loops already"));
  loops.send_event({ email, event_name: "onboarded", properties: { company } });
}

// Read one of them back.
const contact = loops.get_contact({ contact_id: people[0].email });
print(`Loops knows ${contact.firstName} ${contact.lastName} <${contact.email}>`);
