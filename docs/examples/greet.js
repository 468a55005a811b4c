// Greets a contact of Loops: the default account, --arg email=... for another contact.
const { loops } = app.integrations;
const contact = loops.get_contact({ contact_id: input.email ?? "ines.moreau@example.test" });
print(`Hello ${contact.firstName}, this is ${loops.get_current_user().teamName}`);
